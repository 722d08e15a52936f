"""Blocks to a Word file, and Word files to PDF with LibreOffice."""
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


def shade(cell, colour):
    pr = cell._tc.get_or_add_tcPr()
    el = OxmlElement("w:shd")
    for k, v in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        el.set(qn("w:" + k), v)
    pr.append(el)


def add_table(doc, columns, rows, widths, st):
    t = doc.add_table(rows=0, cols=len(columns))
    t.style = st.get("table", "Table Grid")
    t.autofit = False
    for j, w in enumerate(widths):
        t.columns[j].width = Cm(w)
    for i, row in enumerate([columns] + rows):
        cells = t.add_row().cells
        for j, text in enumerate(row):
            p = cells[j].paragraphs[0]
            p.paragraph_format.space_after = Pt(st.get("cell_after", 1))
            r = p.add_run(text or "")
            r.font.size = Pt(st.get("cell", 9.5))
            r.bold = i == 0 or row[0].lower().startswith(("summa", "totalt"))
            if text and j and (text.isdigit() or text in "–-"):
                p.alignment = WD_ALIGN_PARAGRAPH.CENTER if st.get("centre") else WD_ALIGN_PARAGRAPH.RIGHT
            cells[j].width = Cm(widths[j])
            if i == 0 and st.get("head"):
                shade(cells[j], st["head"])
    head = t.rows[0]._tr.get_or_add_trPr()
    el = OxmlElement("w:tblHeader")
    el.set(qn("w:val"), "true")
    head.append(el)
    for row in t.rows:
        el = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(el)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def docx(path, blocks, header="", footer="", font="Calibri", size=11, colour=None, landscape=False, margin=2.5, **st):
    doc = Document()
    base = doc.styles["Normal"]
    base.font.name, base.font.size = font, Pt(size)
    base.paragraph_format.space_after = Pt(6)
    s = doc.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    if landscape:
        s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    s.left_margin = s.right_margin = Cm(margin)
    s.top_margin = s.bottom_margin = Cm(2.2)
    s.header.paragraphs[0].text, s.footer.paragraphs[0].text = header, footer
    for k, *a in blocks:
        if k == "title":
            p = doc.add_heading(a[0], 0) if st.get("big") else doc.add_paragraph()
            if not st.get("big"):
                r = p.add_run(a[0])
                r.bold, r.font.size = True, Pt(size + 5)
        elif k in ("h1", "h2"):
            h = doc.add_heading(a[0], 1 if k == "h1" else 2)
            for r in h.runs:
                r.font.name = font
                r.font.color.rgb = RGBColor.from_string(colour or "000000")
        elif k == "p":
            doc.add_paragraph(a[0])
        elif k == "b":
            doc.add_paragraph().add_run(a[0]).bold = True
        elif k == "caption":
            r = doc.add_paragraph().add_run(a[0])
            r.italic, r.font.size = True, Pt(size - 1.5)
        elif k == "li":
            doc.add_paragraph(a[0], style="List Bullet")
        elif k == "table":
            add_table(doc, a[0]["columns"], a[0]["rows"], a[1], st)
        elif k == "break":
            doc.add_page_break()
    doc.core_properties.author, doc.core_properties.title = "", ""
    doc.save(path)


def to_pdf(src, out):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/u", "--headless", "--convert-to", "pdf",
                        "--outdir", tmp, str(src)], check=True, capture_output=True, timeout=200)
        Path(out).write_bytes((Path(tmp) / (Path(src).stem + ".pdf")).read_bytes())
