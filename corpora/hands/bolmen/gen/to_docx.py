"""Blocks to a Word file (python-docx), and a Word file to PDF (LibreOffice)."""
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


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


def shade(cell, colour):
    el = OxmlElement("w:shd")
    el.set(qn("w:val"), "clear")
    el.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(el)


def put(cell, text, size, bold=False):
    par = cell.paragraphs[0]
    par.paragraph_format.space_after = Pt(1)
    run = par.add_run(text or "")
    run.font.size, run.bold = Pt(size), bold


def add_table(doc, block, st):
    _, columns, rows, widths, head2 = block
    n_head = (2 if head2 else 1)
    table = doc.add_table(rows=n_head + len(rows), cols=len(columns))
    table.style = st.get("table", "Table Grid")
    size = st.get("table_size", 9.5)
    if head2:
        i = 0
        for text, n in head2:
            cell = table.cell(0, i)
            if not text:
                cell = cell.merge(table.cell(1, i))
                put(cell, columns[i], size, True)
            else:
                cell = cell.merge(table.cell(0, i + n - 1))
                put(cell, text, size, True)
                for j in range(i, i + n):
                    put(table.cell(1, j), columns[j], size, True)
            i += n
    else:
        for i, c in enumerate(columns):
            put(table.cell(0, i), c, size, True)
    for r in range(n_head):
        el = OxmlElement("w:tblHeader")
        el.set(qn("w:val"), "true")
        table.rows[r]._tr.get_or_add_trPr().append(el)
        for cell in table.rows[r].cells:
            if st.get("head_fill"):
                shade(cell, st["head_fill"])
    for r, row in enumerate(rows):
        cant = OxmlElement("w:cantSplit")
        table.rows[r + n_head]._tr.get_or_add_trPr().append(cant)
        for i, c in enumerate(row):
            bold = st.get("bold_total", True) and row[0] and row[0].lower().startswith(("summa", "total"))
            put(table.cell(r + n_head, i), c, size, bold)
    if widths:
        table.autofit = False
        for i, w in enumerate(widths):
            table.columns[i].width = Cm(w)
        for row in table.rows:
            for i, w in enumerate(widths):
                row.cells[i].width = Cm(w)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def render(report, path):
    st = report.style
    doc = Document()
    sec = doc.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    if st.get("landscape"):
        sec.orientation, sec.page_width, sec.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    sec.left_margin = sec.right_margin = Cm(st.get("margin", 2.5))
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = st["font"], Pt(st.get("size", 11))
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), st["font"])
    normal.paragraph_format.space_after = Pt(6)
    if st.get("header"):
        sec.header.paragraphs[0].text = st["header"]
    if st.get("footer"):
        par = sec.footer.paragraphs[0]
        par.add_run(st["footer"] + "\tSida ")
        field(par, "PAGE")
        par.add_run(" av ")
        field(par, "NUMPAGES")
    for b in report.blocks:
        kind = b[0]
        if kind == "h":
            par = doc.add_heading(level=min(b[1], 3))
            run = par.add_run(b[2])
            run.font.name, run.font.color.rgb = st.get("head_font", st["font"]), RGBColor.from_string(st.get("colour", "000000"))
            run.font.size = Pt({1: 16, 2: 13, 3: 11.5}[min(b[1], 3)])
        elif kind == "caption":
            doc.add_paragraph().add_run(b[1]).bold = True
        elif kind == "ul":
            for item in b[1]:
                doc.add_paragraph(item, style="List Bullet").paragraph_format.space_after = Pt(1)
        elif kind == "kv":
            table = doc.add_table(rows=0, cols=2)
            for k, v in b[1]:
                cells = table.add_row().cells
                put(cells[0], k, 9.5, True)
                put(cells[1], v, 9.5)
                cells[0].width, cells[1].width = Cm(4), Cm(12)
            doc.add_paragraph()
        elif kind == "two":
            table = doc.add_table(rows=1, cols=2)
            for cell, text in zip(table.rows[0].cells, b[1:]):
                put(cell, text, 10)
            doc.add_paragraph()
        elif kind == "break":
            doc.add_page_break()
        elif kind == "table":
            add_table(doc, b, st)
        else:
            par = doc.add_paragraph()
            run = par.add_run(b[1])
            if kind == "small":
                run.font.size = Pt(8.5)
            if kind == "strong":
                run.bold = True
            if kind == "sign":
                par.paragraph_format.space_before = Pt(14)
    doc.save(path)


def to_pdf(docx, out_dir):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf",
                        "--outdir", str(out_dir), str(docx)], check=True, capture_output=True)
    return Path(out_dir) / (Path(docx).stem + ".pdf")
