"""HTML renderer (also the source of the chromium PDFs)."""
from html import escape

from core import LEFT, UP


def rich(text):
    return escape(text).replace("&lt;b&gt;", "<b>").replace("&lt;/b&gt;", "</b>").replace("\n", "<br>")


def table(b):
    head, rows = b["head"], b["rows"]
    every, out = head + rows, ["<table>"]
    if b.get("caption"):
        out.append(f"<caption>{rich(b['caption'])}</caption>")
    for r, row in enumerate(every):
        if r == 0:
            out.append("<thead>")
        if r == len(head):
            out.append("</thead><tbody>")
        total = r >= len(head) and str(row[0]).lower().startswith(("summa", "totalt", "samtliga"))
        out.append('<tr class="sum">' if total else "<tr>")
        for c, value in enumerate(row):
            if value in (UP, LEFT):
                continue
            c2, r2 = c, r
            while c2 + 1 < len(row) and row[c2 + 1] == LEFT:
                c2 += 1
            while r2 + 1 < len(every) and every[r2 + 1][c] == UP:
                r2 += 1
            span = (f' colspan="{c2 - c + 1}"' if c2 > c else "") + (f' rowspan="{r2 - r + 1}"' if r2 > r else "")
            tag = "th" if r < len(head) else "td"
            num = ' class="n"' if value is not None and str(value).isdigit() and b.get("right", True) and tag == "td" else ""
            out.append(f"<{tag}{span}{num}>{'&nbsp;' if value is None else rich(str(value))}</{tag}>")
        out.append("</tr>")
    return "\n".join(out + ["</tbody></table>"])


def draw(report, path):
    st = report.style
    out = ["<!DOCTYPE html>", '<html lang="sv"><head><meta charset="utf-8">', f"<title>{escape(st['title'])}</title>",
           f"<style>{st['css']}</style></head><body>", st.get("top", "")]
    for kind, b in report.blocks:
        if kind == "h":
            out.append(f"<h{b['level']}>{rich(b['text'])}</h{b['level']}>")
        elif kind == "p":
            out.append(f"<p{' class=small' if b.get('small') else ''}>{rich(b['text'])}</p>")
        elif kind == "list":
            tag = "ol" if b["numbered"] else "ul"
            out.append(f"<{tag}>" + "".join(f"<li>{rich(i)}</li>" for i in b["items"]) + f"</{tag}>")
        elif kind == "table":
            out.append(table(b))
        elif kind == "break":
            out.append('<div style="page-break-before:always"></div>')
    out += [st.get("bottom", ""), "</body></html>"]
    path.write_text("\n".join(out), encoding="utf-8")
