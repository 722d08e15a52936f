"""python-docx renderer, and LibreOffice for the reports that are printed to PDF from Word."""
import datetime as dt
import shutil
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


def render(rep, look):
    d = Document()
    sec = d.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    if look.get("landscape"):
        sec.orientation = WD_ORIENT.LANDSCAPE
        sec.page_width, sec.page_height = Cm(29.7), Cm(21)
    sec.left_margin = sec.right_margin = Cm(look.get("margin", 2.5))
    width = sec.page_width - sec.left_margin - sec.right_margin
    st = d.styles["Normal"]
    st.font.name, st.font.size = look.get("font", "Calibri"), Pt(look.get("size", 11))
    st.element.rPr.rFonts.set(qn("w:eastAsia"), st.font.name)
    for i, s in enumerate(look.get("heads", [16, 13, 11]), 1):
        h = d.styles[f"Heading {i}"]
        h.font.name, h.font.size, h.font.bold = look.get("hfont", st.font.name), Pt(s), True
        for a in ("asciiTheme", "hAnsiTheme"):
            h.element.rPr.rFonts.attrib.pop(qn("w:" + a), None)
        h.font.color.rgb = RGBColor.from_string(look.get("ink", "000000"))
    if look.get("header"):
        sec.header.paragraphs[0].text = look["header"]
    if look.get("footer"):
        p = sec.footer.paragraphs[0]
        p.add_run(look["footer"])
        if look.get("pageno"):
            p.add_run(look["pageno"])
            field(p, "PAGE")
            p.add_run(" av ")
            field(p, "NUMPAGES")
    for kind, b in rep.blocks:
        if kind == "h":
            d.add_heading(b["text"], b["level"])
        elif kind == "p":
            p = d.add_paragraph()
            r = p.add_run(b["text"])
            if b["style"] == "bold":
                r.bold = True
            elif b["style"] == "small":
                r.font.size = Pt(look.get("size", 11) - 2)
            p.paragraph_format.space_after = Pt(look.get("after", 6))
        elif kind == "ul":
            for i in b["items"]:
                d.add_paragraph(i, style="List Number" if b["numbered"] else "List Bullet")
        elif kind == "lh":
            t = d.add_table(rows=1, cols=len(b["cols"]))
            for c, x, w in zip(t.rows[0].cells, b["cols"], b["widths"]):
                c.width = int(width * w)
                c.text = "\n".join(x)
            for col, w in zip(t._tbl.tblGrid.gridCol_lst, b["widths"]):
                col.w = int(width * w)
            d.add_paragraph()
        elif kind == "pb":
            d.add_page_break()
        elif kind == "t":
            table(d, b, look, width)
    d.core_properties.author = rep.truth["document"]["organisation"]
    d.core_properties.title = look.get("title", rep.stem)
    d.core_properties.created = d.core_properties.modified = dt.datetime(2026, 1, 1)
    if rep.ext == "docx":
        d.save(rep.out)
        return
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / f"{rep.stem}.docx"
        d.save(src)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(src)],
                       check=True, capture_output=True)
        shutil.copy(src.with_suffix(".pdf"), rep.out)


def field(p, code):
    r = p.add_run()
    for typ, text in (("begin", None), (None, code), ("end", None)):
        if typ:
            e = OxmlElement("w:fldChar")
            e.set(qn("w:fldCharType"), typ)
        else:
            e = OxmlElement("w:instrText")
            e.text = text
        r._r.append(e)


def table(d, b, look, width):
    lk = b["look"]
    if b["caption"]:
        p = d.add_paragraph()
        p.add_run(b["caption"]).bold = True
        p.paragraph_format.keep_with_next = True
        p.paragraph_format.space_after = Pt(3)
    head = b["head"] or [[(c, 1) for c in b["columns"]]]
    t = d.add_table(rows=0, cols=len(b["columns"]))
    t.style = look.get("table", "Table Grid")
    w = b["widths"] or [1] * len(b["columns"])
    w = [int(width * x / sum(w)) for x in w]
    t.autofit = False
    pt = Pt(look.get("cell", look.get("size", 11) - 1))

    def put(cell, text, bold=False, right=False):
        p = cell.paragraphs[0]
        p.paragraph_format.space_after = Pt(0)
        r = p.add_run("" if text is None else str(text))
        r.font.size = pt
        r.bold = bold or None
        if right:
            p.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    for row in head:
        cells = t.add_row().cells
        x = 0
        for text, span in row:
            c = cells[x] if span == 1 else cells[x].merge(cells[x + span - 1])
            put(c, text, True)
            x += span
    for r in b["rows"]:
        row = t.add_row()
        pr = row._tr.get_or_add_trPr()
        pr.append(OxmlElement("w:cantSplit"))
        tot = lk.get("bold_total") and str(r[0]).split()[0].lower() in ("summa", "totalt", "delsumma", "samtliga")
        for i, (c, text) in enumerate(zip(row.cells, r)):
            put(c, text, tot, i in lk.get("numeric", []))
    for row in t.rows:
        for c, x in zip(row.cells, w):
            c.width = x
    for col, x in zip(t._tbl.tblGrid.gridCol_lst, w):
        col.w = x
    for row in t.rows[:len(head)]:
        pr = row._tr.get_or_add_trPr()
        e = OxmlElement("w:tblHeader")
        e.set(qn("w:val"), "true")
        pr.append(e)
    d.add_paragraph().paragraph_format.space_after = Pt(2)
