"""Blocks to DOCX with python-docx."""
from __future__ import annotations

import datetime as dt

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor


def shade(cell, fill):
    el = OxmlElement("w:shd")
    el.set(qn("w:val"), "clear")
    el.set(qn("w:fill"), fill)
    cell._tc.get_or_add_tcPr().append(el)


def field(par, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = par.add_run()
        if kind:
            el = OxmlElement("w:fldChar")
            el.set(qn("w:fldCharType"), kind)
        else:
            el = OxmlElement("w:instrText")
            el.text = text
        run._r.append(el)


def fill_cell(cell, text, size, bold=False):
    par = cell.paragraphs[0]
    par.paragraph_format.space_after = Pt(1)
    run = par.add_run(text or "")
    run.font.size, run.bold = Pt(size), bold


def draw_table(doc, b, st):
    heads = b["heads"] or [[(x, 1) for x in b["columns"]]]
    width = len(b["columns"])
    t = doc.add_table(rows=len(heads) + len(b["rows"]), cols=width)
    t.style = b.get("style", st.get("table_style", "Table Grid"))
    t.autofit = False
    size = b.get("cell", st.get("cell", 9.5))
    for i, line in enumerate(heads):
        x = 0
        for text, span in line:
            cell = t.cell(i, x) if span == 1 else t.cell(i, x).merge(t.cell(i, x + span - 1))
            if text:
                fill_cell(cell, text, size, True)
            if st.get("fill"):
                shade(cell, st["fill"])
            x += span
        tr = t.rows[i]._tr.get_or_add_trPr()
        el = OxmlElement("w:tblHeader")
        el.set(qn("w:val"), "true")
        tr.append(el)
    for i, r in enumerate(b["rows"]):
        for j, x in enumerate(r):
            if x is not None:
                fill_cell(t.cell(len(heads) + i, j), x, size, i in b["total_rows"])
        tr = t.rows[len(heads) + i]._tr.get_or_add_trPr()
        tr.append(OxmlElement("w:cantSplit"))
    if b.get("widths"):
        for row in t.rows:
            for j, w in enumerate(b["widths"]):
                row.cells[j].width = Mm(w)
        for j, w in enumerate(b["widths"]):
            t.columns[j].width = Mm(w)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def render(report, path):
    st = report.style
    doc = Document()
    sec = doc.sections[0]
    sec.page_width, sec.page_height = Mm(210), Mm(297)
    if st.get("landscape"):
        sec.orientation, sec.page_width, sec.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    sec.left_margin = sec.right_margin = Mm(st.get("margin", 24))
    sec.top_margin = sec.bottom_margin = Mm(st.get("vmargin", 22))
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = st.get("font", "Liberation Serif"), Pt(st.get("size", 11))
    normal.paragraph_format.space_after = Pt(6)
    for n, s in enumerate(st.get("h_sizes", (16, 13, 11)), 1):
        hs = doc.styles[f"Heading {n}"]
        hs.font.name, hs.font.size, hs.font.color.rgb = st.get("h_font", st.get("font", "Liberation Serif")), Pt(s), RGBColor.from_string(st.get("h_color", "000000"))
        rf = hs.element.get_or_add_rPr().get_or_add_rFonts()
        for a in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            rf.attrib.pop(qn(a), None)
    if st.get("header"):
        sec.header.paragraphs[0].text = st["header"]
    if st.get("footer"):
        par = sec.footer.paragraphs[0]
        par.text = st["footer"] + "  "
        field(par, "PAGE")
    for b in report.blocks:
        kind = b["kind"]
        if kind == "h":
            doc.add_heading(b["text"], b["level"])
        elif kind == "p":
            run = doc.add_paragraph().add_run(b["text"])
            run.bold, run.italic = b.get("bold"), b.get("italic")
            if b.get("size"):
                run.font.size = Pt(b["size"])
        elif kind == "lines":
            par = doc.add_paragraph()
            for i, line in enumerate(b["lines"]):
                if i:
                    par.add_run().add_break()
                par.add_run(line)
        elif kind == "columns":
            t = doc.add_table(rows=1, cols=len(b["cols"]))
            for cell, col in zip(t.rows[0].cells, b["cols"]):
                cell.text = "\n".join(col)
            doc.add_paragraph()
        elif kind == "list":
            for x in b["items"]:
                doc.add_paragraph(x, style=b.get("style", "List Bullet"))
        elif kind == "pb":
            doc.add_page_break()
        elif kind == "table":
            draw_table(doc, b, st)
    props = doc.core_properties
    props.author, props.title = report.document["organisation"], st.get("title", "")
    props.created = props.modified = dt.datetime(2025, 1, 1)
    doc.save(path)
