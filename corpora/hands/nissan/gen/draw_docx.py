"""python-docx renderer (also the source of the soffice PDFs)."""
from docx import Document
from docx.enum.section import WD_ORIENT  # noqa: F401
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from core import LEFT, UP


def field(par, code):
    for kind in ("begin", None, "end"):
        run = par.add_run()
        if kind:
            el = OxmlElement("w:fldChar")
            el.set(qn("w:fldCharType"), kind)
        else:
            el = OxmlElement("w:instrText")
            el.text = code
        run._r.append(el)


def shade(cell, fill):
    el = OxmlElement("w:shd")
    for k, v in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        el.set(qn(f"w:{k}"), v)
    cell._tc.get_or_add_tcPr().append(el)


def repeat(row):
    el = OxmlElement("w:tblHeader")
    el.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(el)


def whole(row):
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def put(cell, text, bold=False, size=None, right=False):
    par = cell.paragraphs[0]
    par.paragraph_format.space_after = Pt(1)
    run = par.add_run(text)
    run.bold = bold
    if size:
        run.font.size = Pt(size)
    if right:
        par.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def rich(par, text):
    for i, bit in enumerate(text.replace("</b>", "<b>").split("<b>")):
        run = par.add_run(bit)
        run.bold = True if i % 2 else None


def table(doc, b, st):
    head, rows = b["head"], b["rows"]
    every = head + rows
    t = doc.add_table(len(every), len(every[0]), style=st.get("table", "Table Grid"))
    size = st.get("cell", 9.5)
    for r, row in enumerate(every):
        whole(t.rows[r])
        if r < len(head):
            repeat(t.rows[r])
        for c, value in enumerate(row):
            if value in (None, UP, LEFT):
                continue
            c2, r2 = c, r
            while c2 + 1 < len(row) and row[c2 + 1] == LEFT:
                c2 += 1
            while r2 + 1 < len(every) and every[r2 + 1][c] == UP:
                r2 += 1
            cell = t.cell(r, c)
            if (r2, c2) != (r, c):
                cell = cell.merge(t.cell(r2, c2))
            low = str(row[0]).lower()
            bold = r < len(head) or low.startswith(("summa", "totalt")) or (row[-1] == LEFT)
            put(cell, str(value), bold, size, r >= len(head) and str(value).isdigit() and st.get("right", False))
            if r < len(head) and st.get("headfill"):
                shade(cell, st["headfill"])
    if b["widths"]:
        t.autofit = False
        for col, w in zip(t.columns, b["widths"]):
            col.width = Cm(w)
        for row in t.rows:
            for cell, w in zip(row.cells, b["widths"]):
                cell.width = Cm(w)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def draw(report, path):
    st = report.style
    doc = Document()
    base = doc.styles["Normal"]
    base.font.name = st.get("font", "Liberation Sans")
    base.font.size = Pt(st.get("size", 11))
    base.paragraph_format.space_after = Pt(st.get("after", 6))
    for i in (1, 2, 3):
        hst = doc.styles[f"Heading {i}"]
        hst.font.name = st.get("hfont", st.get("font", "Liberation Sans"))
        rfonts = hst.element.get_or_add_rPr().get_or_add_rFonts()
        for key in list(rfonts.attrib):
            if "Theme" in key:
                del rfonts.attrib[key]
        hst.font.size = Pt(st.get("hsizes", (15, 12.5, 11))[i - 1])
        hst.font.color.rgb = RGBColor.from_string(st.get("hcolor", "000000"))
    sec = doc.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    sec.left_margin = sec.right_margin = Cm(st.get("margin", 2.4))
    sec.top_margin = Cm(2.3)
    if st.get("header"):
        sec.header.paragraphs[0].text = st["header"]
    foot = sec.footer.paragraphs[0]
    foot.add_run(st.get("footer", ""))
    if st.get("pages", True):
        foot.add_run("\tSida ")
        field(foot, "PAGE")
        foot.add_run(" av ")
        field(foot, "NUMPAGES")
    for kind, b in report.blocks:
        if kind == "h":
            doc.add_heading(b["text"], b["level"])
        elif kind == "p":
            par = doc.add_paragraph()
            rich(par, b["text"])
            if b.get("keep"):
                par.paragraph_format.keep_with_next = True
                par.paragraph_format.space_after = Pt(0)
            if b.get("right"):
                par.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        elif kind == "list":
            for item in b["items"]:
                rich(doc.add_paragraph(style="List Number" if b["numbered"] else "List Bullet"), item)
        elif kind == "letterhead":
            t = doc.add_table(len(b["rows"]), 2)
            for r, row in enumerate(b["rows"]):
                for c, value in enumerate(row):
                    put(t.cell(r, c), value, r == 0, 9.5)
            doc.add_paragraph()
        elif kind == "table":
            if b.get("caption"):
                par = doc.add_paragraph()
                par.add_run(b["caption"]).bold = True
                par.paragraph_format.keep_with_next = True
                par.paragraph_format.space_after = Pt(3)
            table(doc, b, st)
        elif kind == "break":
            doc.add_page_break()
    doc.core_properties.author = ""
    doc.save(str(path))
