"""Blocks to HTML, and HTML to PDF by a browser."""
import subprocess
from html import escape as e
from pathlib import Path


def table(b):
    _, columns, rows, _, head2 = b
    out = ["<table><thead>"]
    if head2:
        out.append("<tr>" + "".join(f'<th colspan="{n}">{e(t)}</th>' for t, n in head2) + "</tr>")
    out.append("<tr>" + "".join(f"<th>{e(c)}</th>" for c in columns) + "</tr></thead><tbody>")
    for row in rows:
        total = row[0] and row[0].lower().startswith(("summa", "total"))
        out.append(f"<tr{' class=sum' if total else ''}>" + "".join(
            f'<td{" class=n" if c and c.strip("–").isdigit() else ""}>{e(c or "")}</td>' for c in row) + "</tr>")
    return "".join(out) + "</tbody></table>"


def render(report, path):
    st = report.style
    out = [f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{e(st["title"])}</title>'
           f'<style>{st["css"]}</style></head><body>', st.get("before", "")]
    for b in report.blocks:
        kind = b[0]
        if kind == "h":
            out.append(f"<h{b[1]}>{e(b[2])}</h{b[1]}>")
        elif kind == "ul":
            out.append("<ul>" + "".join(f"<li>{e(x)}</li>" for x in b[1]) + "</ul>")
        elif kind == "kv":
            out.append('<dl class="kv">' + "".join(f"<div><dt>{e(k)}</dt> <dd>{e(v)}</dd></div>" for k, v in b[1]) + "</dl>")
        elif kind == "two":
            out.append(f'<div class="two"><div>{e(b[1])}</div><div>{e(b[2])}</div></div>')
        elif kind == "table":
            out.append(table(b))
        else:
            out.append(f'<p class="{kind}">{e(b[1])}</p>')
    out.append(st.get("after", "") + "</body></html>")
    Path(path).write_text("\n".join(out), encoding="utf-8")


def to_pdf(html, pdf):
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                    f"--print-to-pdf={pdf}", Path(html).resolve().as_uri()], check=True, capture_output=True)
