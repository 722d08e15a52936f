"""Blocks to HTML; with chromium also to PDF."""
from __future__ import annotations

import subprocess
import tempfile
from html import escape
from pathlib import Path


def table(b):
    out = [f'<table class="{b.get("cls", "")}">']
    heads = b["heads"] or [[(x, 1) for x in b["columns"]]]
    if any(x for line in heads for x, _ in line):
        out.append("<thead>")
        for line in heads:
            out.append("<tr>" + "".join(f'<th{f" colspan={s}" if s > 1 else ""}>{escape(x or "")}</th>' for x, s in line) + "</tr>")
        out.append("</thead>")
    out.append("<tbody>")
    for i, r in enumerate(b["rows"]):
        tag = ' class="sum"' if i in b["total_rows"] else ""
        out.append(f"<tr{tag}>" + "".join(f"<td>{escape(x or '')}</td>" for x in r) + "</tr>")
    out.append("</tbody></table>")
    return "\n".join(out)


def html(report):
    st = report.style
    out = []
    for b in report.blocks:
        kind = b["kind"]
        if kind == "h":
            out.append(f'<h{b["level"]}>{escape(b["text"])}</h{b["level"]}>')
        elif kind == "p":
            out.append(f'<p{" class=b" if b.get("bold") else ""}>{escape(b["text"])}</p>')
        elif kind == "lines":
            out.append(f'<p class="{b.get("cls", "")}">' + "<br>\n".join(escape(x) for x in b["lines"]) + "</p>")
        elif kind == "columns":
            out.append('<div class="cols">' + "".join("<div>" + "<br>".join(escape(x) for x in col) + "</div>" for col in b["cols"]) + "</div>")
        elif kind == "list":
            out.append(f'<{b.get("tag", "ul")}>' + "".join(f"<li>{escape(x)}</li>" for x in b["items"]) + f'</{b.get("tag", "ul")}>')
        elif kind == "card":
            out.append('<section class="card"><h4>' + escape(b["head"]) + "</h4><dl>" +
                       "".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in b["pairs"]) + "</dl></section>")
        elif kind == "pb":
            out.append('<div class="pb"></div>')
        elif kind == "html":
            out.append(b["html"])
        elif kind == "table":
            out.append(table(b))
    return (f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{escape(st.get("title", ""))}</title>\n'
            f'<style>{st["css"]}</style></head>\n<body>\n{st.get("before", "")}\n' + "\n".join(out) + f'\n{st.get("after", "")}\n</body></html>\n')


def render(report, path):
    Path(path).write_text(html(report), encoding="utf-8")


def render_pdf(report, path):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "in.html"
        render(report, src)
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/p", "--no-pdf-header-footer",
                        f"--print-to-pdf={path}", src.as_uri()], check=True, capture_output=True, timeout=120)
