"""Word: python-docx, with a look per report; PDF by LibreOffice."""
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


def shade(cell, colour):
    el = OxmlElement("w:shd")
    el.set(qn("w:val"), "clear")
    el.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(el)


def field(paragraph, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = paragraph.add_run()
        el = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            el.set(qn("w:fldCharType"), kind)
        else:
            el.text = text
        run._r.append(el)


def put(cell, text, bold=False, size=None):
    par = cell.paragraphs[0]
    par.paragraph_format.space_after = Pt(0)
    for i, part in enumerate((text or "").split("\n")):
        if i:
            par.add_run().add_break()
        run = par.add_run(part)
        run.bold = bold
        if size:
            run.font.size = Pt(size)


def add_table(doc, t, look):
    head = t["head"] or [[(c, 1) for c in t["columns"]]]
    n = len(t["columns"])
    tab = doc.add_table(rows=0, cols=n)
    tab.style = look.get("table", "Table Grid")
    for line in head:
        cells, i = tab.add_row().cells, 0
        for text, span in line:
            cell = cells[i] if span == 1 else cells[i].merge(cells[i + span - 1])
            put(cell, text, True, look.get("cell"))
            if look.get("shade"):
                shade(cell, look["shade"])
            i += span
    for row in tab.rows:
        el = OxmlElement("w:tblHeader")
        el.set(qn("w:val"), "true")
        row._tr.get_or_add_trPr().append(el)
    for k, row in enumerate(t["rows"]):
        cells = tab.add_row()
        no = OxmlElement("w:cantSplit")
        cells._tr.get_or_add_trPr().append(no)
        for cell, text in zip(cells.cells, row):
            put(cell, text, k in t["bold"], look.get("cell"))
    if t["widths"]:
        tab.autofit = False
        for column, w in zip(tab.columns, t["widths"]):
            column.width = Cm(w)
        for row in tab.rows:
            for cell, w in zip(row.cells, t["widths"]):
                cell.width = Cm(w)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def build(report, look, letterhead, footer=None, path=None):
    doc = Document()
    s = doc.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    if look.get("landscape"):
        s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    s.left_margin = s.right_margin = Cm(look.get("margin", 2.5))
    s.top_margin = s.bottom_margin = Cm(2.2)
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = look.get("font", "Liberation Serif"), Pt(look.get("size", 11))
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), look.get("font", "Liberation Serif"))
    normal.paragraph_format.space_after = Pt(look.get("after", 6))
    for i in range(0, 4):
        st = doc.styles["Title" if not i else f"Heading {i}"]
        st.font.name = look.get("hfont", look.get("font"))
        st.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:asciiTheme"), "")
        for a in list(st.element.rPr.rFonts.attrib):
            if a.endswith("Theme"):
                del st.element.rPr.rFonts.attrib[a]
        st.font.color.rgb = RGBColor.from_string(look.get("colour", "000000"))
        st.font.size = Pt(look.get("hsize", [17, 13.5, 12, 11])[i])
    letterhead(doc)
    for b in report.blocks:
        if b[0] == "h":
            doc.add_heading(b[2], level=b[1])
        elif b[0] == "p":
            par = doc.add_paragraph()
            run = par.add_run(b[1])
            run.italic, run.bold = b[2] == "i", b[2] == "b"
            if b[2] == "small":
                run.font.size = Pt(8.5)
        elif b[0] == "ul":
            for item in b[1]:
                doc.add_paragraph(item, style="List Bullet")
        elif b[0] == "pagebreak":
            doc.add_page_break()
        else:
            if b[1]["caption"]:
                cap = doc.add_paragraph()
                cap.add_run(b[1]["caption"]).bold = True
                cap.paragraph_format.keep_with_next = True
                cap.paragraph_format.space_after = Pt(2)
            add_table(doc, b[1], look)
    if footer:
        footer(s.footer.paragraphs[0])
    path = path or report.out
    path.parent.mkdir(exist_ok=True)
    doc.save(path)


def to_pdf(source, target):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{tmp}/profile", "--convert-to", "pdf",
                        "--outdir", tmp, str(source)], check=True, capture_output=True, timeout=180)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes((Path(tmp) / (Path(source).stem + ".pdf")).read_bytes())


def build_pdf(report, look, letterhead, footer=None):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "skrivelse.docx"
        build(report, look, letterhead, footer, src)
        to_pdf(src, report.out)
