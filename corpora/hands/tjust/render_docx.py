"""Word file by python-docx; PDF from it by LibreOffice."""
import shutil
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


def field(par, code):
    run = par.add_run()
    for kind, text in (("begin", None), (None, code), ("end", None)):
        e = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            e.set(qn("w:fldCharType"), kind)
        else:
            e.text = text
        run._r.append(e)


def render(r, path, font="Liberation Sans", size=11, head_font=None, color=(0, 0, 0), wide=False, style="Table Grid", header="", footer="",
           paging="Sida", shade=None, cellsize=None):
    d = Document()
    s = d.sections[0]
    s.page_width, s.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))
    s.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    s.left_margin = s.right_margin = Cm(2 if wide else 2.6)
    s.top_margin, s.bottom_margin = Cm(2.2), Cm(2)
    width = s.page_width - s.left_margin - s.right_margin
    n = d.styles["Normal"]
    n.font.name, n.font.size = font, Pt(size)
    n.paragraph_format.space_after = Pt(6)
    for lv in (1, 2, 3):
        h = d.styles[f"Heading {lv}"]
        h.font.name, h.font.size, h.font.color.rgb = head_font or font, Pt(size + {1: 6, 2: 3, 3: 1}[lv]), RGBColor(*color)
        rf = h.element.get_or_add_rPr().get_or_add_rFonts()
        for a in list(rf.attrib):
            if "heme" in a:
                del rf.attrib[a]
        rf.set(qn("w:ascii"), head_font or font)
        rf.set(qn("w:hAnsi"), head_font or font)
    s.header.paragraphs[0].text = header
    fp = s.footer.paragraphs[0]
    fp.add_run(footer + ("  " if footer else "") + paging + " ")
    field(fp, "PAGE")
    fp.add_run(" av ")
    field(fp, "NUMPAGES")
    for b in r.blocks:
        k = b["kind"]
        if k == "h":
            d.add_heading(b["text"], b["level"])
        elif k == "p":
            p = d.add_paragraph()
            run = p.add_run(b["text"])
            if b["style"] == "small":
                run.font.size = Pt(size - 2)
            if b["style"] == "cap":
                run.bold = True
                p.paragraph_format.keep_with_next = True
        elif k == "ul":
            for i in b["items"]:
                d.add_paragraph(i, style="List Bullet")
        elif k == "break":
            d.add_page_break()
        elif k == "letter":
            t = d.add_table(1, 2)
            t.rows[0].cells[0].text, t.rows[0].cells[1].text = b["left"], b["right"]
            d.add_paragraph()
        elif k == "table":
            table(d, b, style, width, shade, cellsize or size - 1)
    d.save(str(path))


def put(cell, text, size, bold=False, shade=None):
    p = cell.paragraphs[0]
    p.paragraph_format.space_after = Pt(1)
    run = p.add_run(text or "")
    run.font.size, run.bold = Pt(size), bold
    if shade:
        e = OxmlElement("w:shd")
        e.set(qn("w:val"), "clear")
        e.set(qn("w:fill"), shade)
        cell._tc.get_or_add_tcPr().append(e)


def table(d, b, style, width, shade, size):
    if b["caption"]:
        p = d.add_paragraph()
        p.add_run(b["caption"]).bold = True
        p.paragraph_format.keep_with_next = True
    n, head = len(b["columns"]), b["head"] or [[(c, 1, 1) for c in b["columns"]]]
    t = d.add_table(len(head) + len(b["rows"]), n)
    t.style, t.autofit = style, False
    w = b["widths"] or [1] * n
    taken = {}
    for y, line in enumerate(head):
        x = 0
        for text, cs, rs in line:
            while (y, x) in taken:
                x += 1
            c = t.cell(y, x)
            if cs > 1 or rs > 1:
                c = c.merge(t.cell(y + rs - 1, x + cs - 1))
            put(c, text, size, True, shade)
            taken.update({(yy, xx): 1 for yy in range(y, y + rs) for xx in range(x, x + cs)})
            x += cs
        e = OxmlElement("w:tblHeader")
        t.rows[y]._tr.get_or_add_trPr().append(e)
    for i, row in enumerate(b["rows"]):
        for j, v in enumerate(row):
            put(t.cell(len(head) + i, j), v, size, b["bold_last"] and i == len(b["rows"]) - 1)
        e = OxmlElement("w:cantSplit")
        t.rows[len(head) + i]._tr.get_or_add_trPr().append(e)
    for j in range(n):
        t.columns[j].width = int(width * w[j] / sum(w))
        for row in t.rows:
            row.cells[j].width = int(width * w[j] / sum(w)) if row.cells[j]._tc.grid_span == 1 else row.cells[j].width
    d.add_paragraph().paragraph_format.space_after = Pt(2)


def pdf(docx, out):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/p", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(docx)],
                       check=True, capture_output=True)
        shutil.move(str(Path(tmp) / (Path(docx).stem + ".pdf")), str(out))
