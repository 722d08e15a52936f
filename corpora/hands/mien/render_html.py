"""Blocks to HTML: a municipal web page, or the print source for chromium."""
from html import escape as esc

LOOK = {"zebra": "table{border-collapse:collapse}th{background:#234a3c;color:#fff;text-align:left}"
                 "th,td{padding:4px 9px}tbody tr:nth-child(even){background:#eef3ef}",
        "rules": "table{border-collapse:collapse}th,td{padding:3px 8px;border-bottom:1px solid #777}"}


def heads(columns):
    groups = [c.split(" / ", 1) if " / " in c else [None, c] for c in columns]
    if not any(g for g, _ in groups):
        return "<tr>" + "".join(f'<th scope="col">{esc(c)}</th>' for c in columns) + "</tr>"
    top, low, last = "", "", None
    for g, c in groups:
        if g is None:
            top += f'<th rowspan="2">{esc(c)}</th>'
        else:
            if g != last:
                top += f'<th colspan="{sum(1 for x, _ in groups if x == g)}">{esc(g)}</th>'
            low += f"<th>{esc(c)}</th>"
        last = g
    return f"<tr>{top}</tr><tr>{low}</tr>"


def table(columns, rows, look, caption):
    out = "<table>" + (f"<caption>{esc(caption)}</caption>" if caption else "") + f"<thead>{heads(columns)}</thead><tbody>"
    for i, row in enumerate(rows):
        b = i in look.get("bold", [])
        out += "<tr>" + "".join(f"<td>{'<strong>' if b and c else ''}{esc(c or '')}{'</strong>' if b and c else ''}</td>"
                                for c in row) + "</tr>"
    return out + "</tbody></table>"


def render(report):
    st, out, caption = report.style, [], None
    for kind, *a in report.blocks:
        if kind == "letter":
            out.append('<div class="letter">' + "".join("<div>" + "<br>".join(map(esc, x)) + "</div>" for x in a) + "</div>")
        elif kind == "title":
            out.append(f"<h1>{esc(a[0])}</h1>")
        elif kind == "h":
            out.append(f"<h{a[0] + 1}>{esc(a[1])}</h{a[0] + 1}>")
        elif kind == "p":
            out.append(f"<p>{esc(a[0])}</p>")
        elif kind == "ul":
            out.append("<ul>" + "".join(f"<li>{esc(t)}</li>" for t in a[0]) + "</ul>")
        elif kind == "caption":
            caption = a[0]
        elif kind == "table":
            out.append(table(*a, caption))
            caption = None
        elif kind == "cards":
            for name, lines in a[0]:
                out.append(f'<div class="card"><h3>{esc(name)}</h3>' + "".join(
                    f"<p><b>{esc(k)}:</b> {esc(v)}</p>" for k, v in lines) + "</div>")
        elif kind == "sign":
            out.append("<p class='sign'>" + "<br>".join(map(esc, a[0])) + "</p>")
        else:
            raise ValueError(kind)
    body = "\n".join(out)
    css = (f"body{{font-family:{st['font']};font-size:{st['size']}pt;line-height:1.35;margin:0}}main{{max-width:46em}}"
           "caption{text-align:left;font-style:italic;padding:6px 0}table{margin:8px 0 14px}tr,.card{break-inside:avoid}"
           "h1{font-size:1.5em}h2{font-size:1.15em}h3{font-size:1em;margin:0}h2,h3,caption{break-after:avoid}"
           "table{break-inside:avoid}.letter{display:flex;justify-content:space-between;margin:1em 0 1.5em}"
           ".card{border-left:3px solid #8a6d3b;padding:4px 10px;margin:8px 0}.card p{margin:1px 0}.sign{margin-top:2.5em}"
           "@page{size:A4;margin:22mm 20mm}header{border-bottom:1px solid #999}footer{margin-top:2em;color:#555}"
           + LOOK[st["table"]])
    nav = ('<nav><ul><li><a href="#">Start</a></li><li><a href="#">Omsorg och hjälp</a></li>'
           '<li><a href="#">Kommun och politik</a></li></ul></nav>') if st.get("web") else ""
    return (f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{esc(report.blocks[0][1] if st.get("web") else st["header"])}'
            f"</title><style>{css}</style></head><body><header>{esc(st['header'])}</header>{nav}<main>\n{body}\n</main>"
            f"<footer>{esc(st['footer'])}</footer></body></html>\n")
