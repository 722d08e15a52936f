"""Typeset an abstract document as HTML (published as it is, or printed to PDF by a browser)."""

from __future__ import annotations

import html
from pathlib import Path

from ..doc import Bullets, Document, Gap, Heading, Look, NewPage, Para, Table

FONTS = {
    "sans": "'Liberation Sans', Arial, sans-serif",
    "serif": "'Liberation Serif', 'Times New Roman', serif",
    "dejavu": "'DejaVu Sans', Verdana, sans-serif",
}


def esc(text: str) -> str:
    """HTML text: a broken word gets its hyphen, a line break its <br>."""
    return html.escape(text, quote=False).replace("\u00ad\n", "-<br>").replace("\n", "<br>")


def _css_string(text: str) -> str:
    return '"' + text.replace('"', "'") + '"'


def _page_counter(pattern: str) -> str:
    before, _, rest = pattern.partition("{n}")
    middle, found, after = rest.partition("{m}")
    out = f"{_css_string(before)} counter(page) {_css_string(middle)}"
    return out + (f" counter(pages) {_css_string(after)}" if found else "")


def _page_css(look: Look) -> str:
    size = "A4 landscape" if look.landscape else "A4"
    boxes = ""
    if look.running:
        boxes += f"@top-left {{ content: {_css_string(look.running)}; font-size: 8pt; color: #444 }}"
    if look.pages:
        where = "@top-right" if look.pages_at == "top" else "@bottom-right"
        boxes += f"{where} {{ content: {_page_counter(look.pages)}; font-size: 8pt; color: #444 }}"
    if look.footer:
        boxes += f"@bottom-left {{ content: {_css_string(look.footer)}; font-size: 8pt; color: #444 }}"
    margin = f"62pt 60pt 60pt {30 if look.margin_blocks else look.left:.0f}pt"
    return (
        f"@page {{ size: {size}; margin: {margin}; {boxes} }}\n@page land "
        f"{{ size: A4 landscape; margin: 50pt; {boxes} }}\n"
        ".land { page: land; }\n"
    )


def _css(look: Look) -> str:
    column = f"columns: {look.columns}; column-gap: 22pt;" if look.columns > 1 else ""
    return (
        _page_css(look)
        + f"""
body {{ font-family: {FONTS[look.font]}; font-size: {look.size}pt; line-height: 1.32; margin: 0;
  text-align: {"justify" if look.justify else "left"}; }}
@media screen {{ body {{ max-width: 780px; margin: 28px auto; }} }}
.flow {{ {column} }}
h1 {{ font-size: 1.55em; color: {look.accent}; margin: 0 0 .6em; line-height: 1.15; text-align: left; }}
h2 {{ font-size: 1.25em; color: {look.accent}; margin: 1.1em 0 .35em; text-align: left; break-after: avoid; }}
h3 {{ font-size: 1.08em; color: {look.accent}; margin: .9em 0 .3em; text-align: left; break-after: avoid; }}
h4 {{ font-size: 1em; font-style: italic; margin: .8em 0 .25em; text-align: left; break-after: avoid; }}
p {{ margin: 0 0 .65em; }}
p.small {{ font-size: .84em; }} p.bold {{ font-weight: bold; }} p.lead {{ font-size: 1.08em; }}
p.caption {{ font-weight: bold; font-size: .92em; margin: .8em 0 .25em; break-after: avoid; }}
ul {{ margin: 0 0 .7em; padding-left: 1.5em; }} ul.plain {{ list-style: none; padding-left: .6em; }}
ul.plain li {{ text-indent: -1em; padding-left: 1em; }}
table {{ border-collapse: collapse; margin: .3em 0 1em; text-align: left; }}
body.side {{ margin-left: {max(look.left - 30, 40):.0f}pt; position: relative; }}
aside {{ font-size: 8pt; position: absolute; top: 0; left: -{max(look.left - 30, 40):.0f}pt;
  width: {max(look.left - 48, 40):.0f}pt; line-height: 1.25; overflow-wrap: break-word; text-align: left; }}
aside div {{ margin-bottom: 9pt; }}
.new {{ break-before: page; }}
"""
    )


def _style(table: Table) -> tuple[str, str, str]:
    look = table.look
    base = f"padding: {look.pad}pt {look.pad + 1.5}pt; vertical-align: {look.valign};"
    edge = {
        "grid": "border: .6pt solid #333;",
        "horizontal": "border-bottom: .6pt solid #555;",
        "none": "",
        "shaded": "",
        "outer": "",
    }[look.rules]
    head = base + edge + (f"background: {look.head_fill};" if look.head_fill else "")
    head += "" if look.head_bold else "font-weight: normal;"
    outer = "border: .9pt solid #333;" if look.rules == "outer" else ""
    return base + edge, head, outer


def _table(table: Table) -> str:
    body, head, outer = _style(table)
    width = table.look.width * 100
    total = sum(table.widths)
    out = [f'<table style="width:{width:.0f}%;font-size:{table.look.size}pt;{outer}">', "<colgroup>"]
    out += [f'<col style="width:{100 * w / total:.1f}%">' for w in table.widths]
    out.append("</colgroup>")
    group = "thead" if table.look.repeat_head else "tbody"
    out.append(f"<{group}>")
    for row in table.head:
        cells = "".join(_th(cell.text, cell.colspan, cell.rowspan, head) for cell in row)
        out.append(f"<tr>{cells}</tr>")
    out.append(f"</{group}><tbody>")
    out += _body(table, body)
    return "".join(out) + "</tbody></table>"


def _th(text: str, colspan: int, rowspan: int, style: str) -> str:
    span = (f' colspan="{colspan}"' if colspan > 1 else "") + (f' rowspan="{rowspan}"' if rowspan > 1 else "")
    align = "text-align:center;" if colspan > 1 else "text-align:left;"
    return f'<th{span} style="{style}{align}">{esc(text)}</th>'


def _body(table: Table, style: str) -> list[str]:
    hidden = set()
    for (r, c), (rs, cs) in table.spans.items():
        hidden |= {(r + i, c + j) for i in range(rs) for j in range(cs)} - {(r, c)}
    out = []
    for r, row in enumerate(table.rows):
        split = "" if table.look.split_rows else "break-inside:avoid;"
        shade = "background:#e9eef2;" if table.look.rules == "shaded" and r % 2 == 0 else ""
        bold = "font-weight:bold;" if r in table.bold_rows else ""
        cells = []
        for c, text in enumerate(row):
            if (r, c) in hidden:
                continue
            rs, cs = table.spans.get((r, c), (1, 1))
            span = (f' rowspan="{rs}"' if rs > 1 else "") + (f' colspan="{cs}"' if cs > 1 else "")
            align = f"text-align:{table.look.numbers};" if c in table.numeric else ""
            cells.append(f'<td{span} style="{style}{align}">{esc(text or "")}</td>')
        out.append(f'<tr style="{split}{shade}{bold}">{"".join(cells)}</tr>')
    return out


def _bullets(block: Bullets) -> str:
    if block.marker == "1.":
        return "<ol>" + "".join(f"<li>{esc(i)}</li>" for i in block.items) + "</ol>"
    if block.marker == "•":
        return "<ul>" + "".join(f"<li>{esc(i)}</li>" for i in block.items) + "</ul>"
    return '<ul class="plain">' + "".join(f"<li>{esc(block.marker)} {esc(i)}</li>" for i in block.items) + "</ul>"


def render(doc: Document) -> str:
    """The whole document as one HTML page."""
    out: list[str] = []
    open_div = False
    for block in doc.blocks:
        if isinstance(block, Heading):
            level = min(block.level, 4)
            out.append(f"<h{level}>{esc(block.text)}</h{level}>")
        elif isinstance(block, Para):
            out.append(f'<p class="{block.style}">{esc(block.text)}</p>')
        elif isinstance(block, Bullets):
            out.append(_bullets(block))
        elif isinstance(block, Table):
            out.append(_table(block))
        elif isinstance(block, Gap):
            out.append(f'<div style="height:{block.points}pt"></div>')
        elif isinstance(block, NewPage):
            out.append("</div>" if open_div else "")
            out.append(f'<div class="new{" land" if block.landscape else ""}">')
            open_div = True
    out.append("</div>" if open_div else "")
    aside = "".join(f"<div>{esc(b)}</div>" for b in doc.look.margin_blocks)
    side = ' class="side"' if aside else ""
    aside = f"<aside>{aside}</aside>" if aside else ""
    return (
        '<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8">'
        f"<title>{esc(doc.title)}</title><style>{_css(doc.look)}</style></head>\n<body{side}>{aside}"
        f'<div class="flow">\n' + "\n".join(out) + "\n</div></body></html>\n"
    )


def write(doc: Document, path: Path) -> None:
    """Write the HTML file; what pages would repeat stands once, at the end."""
    screen = Document(doc.look, list(doc.blocks), doc.title)
    if doc.look.footer:
        screen.blocks.append(Para(doc.look.footer, "small"))
    path.write_text(render(screen), encoding="utf-8")
