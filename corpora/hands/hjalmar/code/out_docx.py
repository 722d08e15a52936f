"""Blocks to Word with python-docx, and on to PDF with LibreOffice."""
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor


def _shade(cell, hexcolor):
    el = OxmlElement("w:shd")
    for k, v in (("val", "clear"), ("color", "auto"), ("fill", hexcolor)):
        el.set(qn(f"w:{k}"), v)
    cell._tc.get_or_add_tcPr().append(el)


def _field(par, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = par.add_run()
        if kind:
            el = OxmlElement("w:fldChar")
            el.set(qn("w:fldCharType"), kind)
        else:
            el = OxmlElement("w:instrText")
            el.text = text
        run._r.append(el)


def render(report, path, font="Liberation Sans", size=10.5, table_style="Table Grid", shade=None, color="000000", landscape=False,
           head=(), foot=None, margins=(25, 20, 20, 20), hsizes=(16, 13, 11.5), repeat=True, cell_size=None):
    doc = Document()
    sec = doc.sections[0]
    sec.page_width, sec.page_height = (Mm(297), Mm(210)) if landscape else (Mm(210), Mm(297))
    if landscape:
        sec.orientation = WD_ORIENT.LANDSCAPE
    sec.left_margin, sec.top_margin, sec.right_margin, sec.bottom_margin = (Mm(m) for m in margins)
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(size)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    normal.paragraph_format.space_after = Pt(6)
    for i, s in enumerate(hsizes, 1):
        st = doc.styles[f"Heading {i}"]
        st.font.name, st.font.size, st.font.bold, st.font.color.rgb = font, Pt(s), True, RGBColor.from_string(color)
        st.element.rPr.rFonts.set(qn("w:ascii"), font)
        st.element.rPr.rFonts.set(qn("w:hAnsi"), font)
        for a in ("asciiTheme", "hAnsiTheme"):
            st.element.rPr.rFonts.attrib.pop(qn(f"w:{a}"), None)
        st.paragraph_format.space_before, st.paragraph_format.space_after = Pt(s * 0.8), Pt(3)
    if head:
        par = sec.header.paragraphs[0]
        par.text = "\t".join(head)
    if foot:
        par = sec.footer.paragraphs[0]
        for part in foot:
            _field(par, part) if part in ("PAGE", "NUMPAGES") else par.add_run(part)
        for r in par.runs:
            r.font.size = Pt(8)
    for b in report.blocks:
        if b[0] == "h":
            doc.add_heading(b[2], b[1])
        elif b[0] == "p":
            par = doc.add_paragraph()
            run = par.add_run(b[1])
            run.bold, run.italic = b[2] == "bold", b[2] == "italic"
            if b[2] == "small":
                run.font.size = Pt(size - 2)
            if b[2] == "sign":
                par.paragraph_format.space_after = Pt(0)
        elif b[0] == "gap":
            doc.add_paragraph()
        elif b[0] == "br":
            doc.add_page_break()
        elif b[0] == "ul":
            for t in b[1]:
                doc.add_paragraph(t, style="List Bullet")
        elif b[0] == "letterhead":
            t = doc.add_table(rows=1, cols=2)
            for c, lines in zip(t.rows[0].cells, b[1:3]):
                c.text = "\n".join(lines)
            doc.add_paragraph()
        elif b[0] == "t":
            cols, rows, look = b[1:]
            if look.get("caption"):
                cap = doc.add_paragraph()
                cap.add_run(look["caption"]).bold = True
                cap.paragraph_format.keep_with_next = True
            t = doc.add_table(rows=1, cols=len(cols), style=table_style)
            t.autofit = False
            for j, w in enumerate(look["widths"]):
                t.columns[j].width = Mm(w)
            for i, r in enumerate([cols, *rows]):
                row = t.rows[0] if i == 0 else t.add_row()
                el = OxmlElement("w:cantSplit")
                row._tr.get_or_add_trPr().append(el)
                for j, text in enumerate(r):
                    c = row.cells[j]
                    c.width = Mm(look["widths"][j])
                    par = c.paragraphs[0]
                    par.paragraph_format.space_after = Pt(1)
                    run = par.add_run(text or "")
                    run.font.size = Pt(cell_size or size - 1)
                    run.bold = i == 0 or i - 1 in look["total"]
                    if i == 0 and shade:
                        _shade(c, shade)
                if i == 0 and repeat:
                    el = OxmlElement("w:tblHeader")
                    el.set(qn("w:val"), "true")
                    row._tr.get_or_add_trPr().append(el)
            doc.add_paragraph().paragraph_format.space_after = Pt(2)
    doc.core_properties.author = ""
    doc.core_properties.title = ""
    if Path(path).suffix == ".docx":
        doc.save(path)
        return
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / (Path(path).stem + ".docx")
        doc.save(src)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf", "--outdir", str(Path(path).parent), str(src)],
                       check=True, capture_output=True)
