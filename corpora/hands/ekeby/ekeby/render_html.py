"""Blocks to HTML; chromium prints the PDF where asked."""
from html import escape

from .model import H, LC, LH, PB, Card, L, P, T


def table(b):
    out = ["<table>"]
    if b.caption:
        out.append(f"<caption>{escape(b.title)}</caption>")
    out.append("<thead>")
    for line in b.head or [[(c, 1, 1) for c in b.cols]]:
        out.append("<tr>" + "".join(f'<th colspan="{cs}" rowspan="{rs}">{escape(t)}</th>' for t, cs, rs in line) + "</tr>")
    out.append("</thead><tbody>")
    for r, row in enumerate(b.rows):
        tds = []
        for i, v in enumerate(row):
            if i in b.span:
                if v is None:
                    continue
                n = 1
                while r + n < len(b.rows) and b.rows[r + n][i] is None:
                    n += 1
                tds.append(f'<td rowspan="{n}">{escape(v)}</td>')
            else:
                tds.append(f'<td class="{"n" if i in b.right else ""}">{escape(v or "")}</td>')
        out.append(f'<tr class="{"tot" if row[0] in b.totals else ""}">' + "".join(tds) + "</tr>")
    return "\n".join(out + ["</tbody></table>"])


def body(rep):
    out = []
    for b in rep["blocks"]:
        if isinstance(b, H):
            out.append(f"<h{b.lvl + 1}>{escape(b.text)}</h{b.lvl + 1}>")
        elif isinstance(b, P):
            out.append(f'<p class="{b.style}">' + escape(b.text).replace("\n", "<br>") + "</p>")
        elif isinstance(b, L):
            tag = "ol" if b.ordered else "ul"
            out.append(f"<{tag}>" + "".join(f"<li>{escape(i)}</li>" for i in b.items) + f"</{tag}>")
        elif isinstance(b, LC):
            out.append('<ul class="lc">' + "".join(f"<li>{escape(b.fmt.format(*i))}</li>" for i in b.items) + "</ul>")
        elif isinstance(b, Card):
            out.append(f"<h4>{escape(b.head)}</h4><dl>" + "".join(
                f"<dt>{escape(k)}</dt><dd>{escape(v or '')}</dd>" for k, v in b.pairs if k) + "</dl>")
        elif isinstance(b, LH):
            out.append('<div class="lh"><div>' + "<br>".join(map(escape, b.left)) + "</div><div>"
                       + "<br>".join(map(escape, b.right)) + "</div></div>")
        elif isinstance(b, PB):
            out.append('<div style="break-after:page"></div>')
        elif isinstance(b, T):
            out.append(table(b))
    return "\n".join(out)


def make(rep, path):
    o = rep.get("look", {})
    html = (f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{escape(o.get("title", ""))}</title>'
            f'<style>{o.get("css", "")}</style></head><body>{o.get("before", "")}{body(rep)}{o.get("after", "")}</body></html>')
    path.write_text(html, encoding="utf-8")
