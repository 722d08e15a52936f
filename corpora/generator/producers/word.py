"""Typeset an abstract document as DOCX with python-docx."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from ..doc import Bullets, Document, Gap, Heading, Look, NewPage, Para, Table, head_cells

FONTS = {"sans": "Liberation Sans", "serif": "Liberation Serif", "dejavu": "DejaVu Sans"}
ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
}
VALIGN = {
    "top": WD_CELL_VERTICAL_ALIGNMENT.TOP,
    "middle": WD_CELL_VERTICAL_ALIGNMENT.CENTER,
    "bottom": WD_CELL_VERTICAL_ALIGNMENT.BOTTOM,
}


def _run(par: Paragraph, text: str, size: float | None = None, bold: bool | None = None) -> None:
    parts = text.replace("\u00ad\n", "-\n").split("\n")
    for i, part in enumerate(parts):
        run = par.add_run(part)
        if size:
            run.font.size = Pt(size)
        if bold is not None:
            run.bold = bold
        if i < len(parts) - 1:
            run.add_break()


def _field(par: Paragraph, code: str) -> None:
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = par.add_run()
        run.font.size = Pt(8)
        if kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.text = text
        run._r.append(element)


def _pages(par: Paragraph, pattern: str) -> None:
    before, _, rest = pattern.partition("{n}")
    middle, found, after = rest.partition("{m}")
    _run(par, before, 8)
    _field(par, "PAGE")
    _run(par, middle, 8)
    if found:
        _field(par, "NUMPAGES")
        _run(par, after, 8)


def _furniture(word: WordDocument, look: Look) -> None:
    section = word.sections[0]
    if look.running:
        _run(section.header.paragraphs[0], look.running, 8)
    if look.footer:
        _run(section.footer.paragraphs[0], look.footer, 8)
    if look.pages:
        part = section.header if look.pages_at == "top" else section.footer
        par = part.add_paragraph()
        par.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _pages(par, look.pages)


def _setup(word: WordDocument, look: Look) -> None:
    section = word.sections[0]
    section.page_width, section.page_height = Pt(595.3), Pt(841.9)
    if look.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Pt(841.9), Pt(595.3)
    section.left_margin, section.right_margin = Pt(look.left), Pt(55)
    section.top_margin, section.bottom_margin = Pt(62), Pt(58)
    style = word.styles["Normal"]
    style.font.name, style.font.size = FONTS[look.font], Pt(look.size)
    style.paragraph_format.space_after = Pt(look.size * 0.6)
    colour = RGBColor.from_string(look.accent.lstrip("#"))
    for level, factor in ((1, 1.5), (2, 1.25), (3, 1.08), (4, 1.0)):
        head = word.styles[f"Heading {level}"]
        head.font.name, head.font.size, head.font.bold = (
            FONTS[look.font],
            Pt(round(look.size * factor * 2) / 2),
            True,
        )
        head.font.color.rgb = colour
        head.element.rPr.rFonts.set(qn("w:asciiTheme"), "")
        for key in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            head.element.rPr.rFonts.attrib.pop(qn(f"w:{key}"), None)
    if look.columns > 1:
        cols = section._sectPr.xpath("./w:cols")[0]
        cols.set(qn("w:num"), str(look.columns))
        cols.set(qn("w:space"), "400")


def _shade(cell: _Cell, colour: str) -> None:
    element = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", colour.lstrip("#"))):
        element.set(qn(f"w:{key}"), value)
    cell._tc.get_or_add_tcPr().append(element)


def _borders(table: docx.table.Table, rules: str) -> None:
    edges = {
        "grid": ["top", "left", "bottom", "right", "insideH", "insideV"],
        "horizontal": ["bottom", "insideH"],
        "outer": ["top", "left", "bottom", "right"],
    }.get(rules, [])
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
        element = OxmlElement(f"w:{edge}")
        element.set(qn("w:val"), "single" if edge in edges else "nil")
        element.set(qn("w:sz"), "4")
        borders.append(element)
    table._tbl.tblPr.append(borders)


def _row_flag(row: docx.table._Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(f"w:{name}"))


def _fill(cell: _Cell, text: str | None, size: float, bold: bool, align: str, valign: str) -> None:
    par = cell.paragraphs[0]
    par.paragraph_format.space_after = Pt(0)
    par.alignment = ALIGN[align]
    cell.vertical_alignment = VALIGN[valign]
    if text:
        _run(par, text, size, bold)


def _table(word: WordDocument, table: Table, room: float) -> None:
    tl, n_head = table.look, len(table.head)
    out = word.add_table(n_head + len(table.rows), len(table.widths))
    out.autofit = False
    _borders(out, tl.rules)
    total = sum(table.widths)
    widths = [room * tl.width * w / total for w in table.widths]
    for column, width in zip(out.columns, widths, strict=True):
        column.width = Pt(width)
    rows = [list(row.cells) for row in out.rows]
    for cells in rows:
        for cell, width in zip(cells, widths, strict=True):
            cell.width = Pt(width)
    for r, c, head in head_cells(table):
        cell = rows[r][c]
        if head.colspan > 1 or head.rowspan > 1:
            cell = cell.merge(rows[r + head.rowspan - 1][c + head.colspan - 1])
        _fill(cell, head.text, tl.size, tl.head_bold, "center" if head.colspan > 1 else "left", tl.valign)
        if tl.head_fill:
            _shade(cell, tl.head_fill)
    for (r, c), (rs, cs) in table.spans.items():
        rows[n_head + r][c].merge(rows[n_head + r + rs - 1][c + cs - 1])
    for r, row in enumerate(table.rows):
        for c, text in enumerate(row):
            if text is not None or (r, c) not in _hidden(table):
                _fill(
                    rows[n_head + r][c],
                    text,
                    tl.size,
                    r in table.bold_rows,
                    tl.numbers if c in table.numeric else "left",
                    tl.valign,
                )
            if tl.rules == "shaded" and r % 2 == 0:
                _shade(rows[n_head + r][c], "#E9EEF2")
    for r, row in enumerate(out.rows):
        if r < n_head and tl.repeat_head:
            _row_flag(row, "tblHeader")
        if not tl.split_rows:
            _row_flag(row, "cantSplit")
    word.add_paragraph().paragraph_format.space_after = Pt(2)


def _hidden(table: Table) -> set[tuple[int, int]]:
    out: set[tuple[int, int]] = set()
    for (r, c), (rs, cs) in table.spans.items():
        out |= {(r + i, c + j) for i in range(rs) for j in range(cs)} - {(r, c)}
    return out


def _new_page(word: WordDocument, look: Look, wide: bool) -> float:
    section = word.add_section(WD_SECTION.NEW_PAGE)
    flat = wide or look.landscape
    section.orientation = WD_ORIENT.LANDSCAPE if flat else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Pt(841.9), Pt(595.3)) if flat else (Pt(595.3), Pt(841.9))
    return (841.9 if flat else 595.3) - look.left - 55


def write(doc: Document, path: Path) -> None:
    """Write the DOCX file."""
    word = docx.Document()
    look = doc.look
    _setup(word, look)
    _furniture(word, look)
    word.core_properties.title, word.core_properties.author = doc.title, ""
    word.core_properties.created = word.core_properties.modified = datetime(2026, 1, 1)
    room = ((841.9 if look.landscape else 595.3) - look.left - 55 - 20 * (look.columns - 1)) / look.columns
    for text in look.margin_blocks:
        _run(word.add_paragraph(), text, 8)
    for block in doc.blocks:
        if isinstance(block, Heading):
            _run(word.add_heading("", min(block.level, 4)), block.text)
        elif isinstance(block, Para):
            size = {"small": look.size * 0.85, "lead": look.size * 1.08}.get(block.style)
            _run(word.add_paragraph(), block.text, size, True if block.style in ("bold", "caption") else None)
        elif isinstance(block, Bullets):
            style = {"•": "List Bullet", "1.": "List Number"}.get(block.marker, "Normal")
            for item in block.items:
                par = word.add_paragraph(style=style)
                _run(par, item if style != "Normal" else f"{block.marker} {item}")
        elif isinstance(block, Table):
            _table(word, block, room)
        elif isinstance(block, Gap):
            word.add_paragraph().paragraph_format.space_after = Pt(block.points)
        elif isinstance(block, NewPage):
            room = _new_page(word, look, block.landscape)
    word.save(str(path))
