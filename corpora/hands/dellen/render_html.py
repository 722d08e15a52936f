"""Blocks to HTML; Chromium prints the page where the report is a PDF."""
from __future__ import annotations

import subprocess
import tempfile
from html import escape
from pathlib import Path

BASE = "body{font-family:%(font)s;font-size:%(size)s;line-height:1.4} table{border-collapse:collapse;margin:8px 0 16px} td,th{padding:3px 7px;vertical-align:top;text-align:left} tr{page-break-inside:avoid} thead{display:table-header-group} .num{text-align:right}"


def table(t) -> str:
    out = ["<table>"]
    if t.title:
        out.append(f"<caption>{escape(t.title)}</caption>")
    if t.head:
        out.append("<thead>")
        for row in t.head:
            out.append("<tr>" + "".join(f'<th colspan="{c}" rowspan="{r}">{escape(x)}</th>' for x, c, r in row) + "</tr>")
        out.append("</thead>")
    out.append("<tbody>")
    for i, row in enumerate(t.rows):
        if i in t.groups:
            out.append(f'<tr class="grp"><td colspan="{len(row)}">{escape(row[0])}</td></tr>')
            continue
        cls = ' class="sum"' if i in t.bold else ""
        cells = "".join(f'<td{" class=num" if j in t.numeric else ""}>{escape(c or "")}</td>' for j, c in enumerate(row))
        out.append(f"<tr{cls}>{cells}</tr>")
    return "".join(out) + "</tbody></table>"


def html(r) -> str:
    out = []
    for kind, *a in r.blocks:
        if kind == "h":
            out.append(f"<h{a[0]}>{escape(a[1])}</h{a[0]}>")
        elif kind == "p":
            out.append(f'<p class="{a[1]}">{escape(a[0])}</p>')
        elif kind in ("ul", "ol"):
            out.append(f"<{kind}>" + "".join(f"<li>{escape(x)}</li>" for x in a[0]) + f"</{kind}>")
        elif kind == "t":
            out.append(table(a[0]))
        elif kind == "meta":
            out.append('<div class="meta">' + "".join(f"<div><b>{escape(k)}</b> {escape(v)}</div>" for k, v in a[0]) + "</div>")
        elif kind == "lines":
            out.append('<p class="lines">' + "<br>".join(escape(x) for x in a[0]) + "</p>")
        elif kind == "raw":
            out.append(a[0])
        elif kind == "pb":
            out.append('<div style="page-break-after:always"></div>')
    css = BASE % {"font": r.style["font"], "size": r.style["size"]} + r.style.get("css", "")
    return (f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{escape(r.style["title"])}</title>'
            f"<style>{css}</style></head><body>\n" + "\n".join(out) + "\n</body></html>\n")


def chromium(r, target: Path) -> None:
    with tempfile.TemporaryDirectory() as tmp:
        page = Path(tmp) / "page.html"
        page.write_text(html(r), encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                        f"--user-data-dir={tmp}/profile", f"--print-to-pdf={target}", str(page)],
                       check=True, capture_output=True, timeout=120)
