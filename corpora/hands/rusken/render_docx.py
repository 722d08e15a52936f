"""Word files by python-docx; soffice makes PDF of some."""
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from render_html import soffice


def field(par, code):
    for typ, text in (("begin", None), (None, code), ("end", None)):
        r = par.add_run()
        if typ:
            el = OxmlElement("w:fldChar")
            el.set(qn("w:fldCharType"), typ)
        else:
            el = OxmlElement("w:instrText")
            el.text = text
        r._r.append(el)


def shade(cell, colour):
    el = OxmlElement("w:shd")
    el.set(qn("w:val"), "clear")
    el.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(el)


def table(doc, t, lk, width):
    if t["caption"]:
        p = doc.add_paragraph(t["caption"], style="Caption")
        p.paragraph_format.keep_with_next = True
    n = len(t["columns"])
    tab = doc.add_table(rows=1, cols=n, style=lk.get("table_style", "Table Grid"))
    tab.autofit = False
    ws = t["widths"] or [1] * n
    ws = [width * w / sum(ws) for w in ws]
    for j, c in enumerate(t["columns"]):
        cell = tab.rows[0].cells[j]
        cell.text = ""
        r = cell.paragraphs[0].add_run(c)
        r.bold = True
        if lk.get("head_fill"):
            shade(cell, lk["head_fill"])
    el = OxmlElement("w:tblHeader")
    el.set(qn("w:val"), "true")
    tab.rows[0]._tr.get_or_add_trPr().append(el)
    for i, row in enumerate(t["rows"]):
        tr = tab.add_row()
        cant = OxmlElement("w:cantSplit")
        tr._tr.get_or_add_trPr().append(cant)
        for j, c in enumerate(row):
            p = tr.cells[j].paragraphs[0]
            r = p.add_run(c or "")
            r.bold = True if i in t["bold"] else None
            if j in t["align"]:
                p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for j, w in enumerate(ws):
        tab.columns[j].width = Cm(w)
    for tr in tab.rows:
        for j, c in enumerate(tr.cells):
            c.width = Cm(ws[j])
            for p in c.paragraphs:
                p.paragraph_format.space_after = Pt(1)
                for r in p.runs:
                    r.font.size = Pt(lk.get("cell_size", 9.5))
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def write_docx(rep, out):
    lk = rep.look
    doc = Document()
    sec = doc.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    if lk.get("landscape"):
        sec.orientation = WD_ORIENT.LANDSCAPE
        sec.page_width, sec.page_height = Cm(29.7), Cm(21)
    sec.left_margin = sec.right_margin = Cm(lk.get("margin", 2.5))
    sec.top_margin = sec.bottom_margin = Cm(2.2)
    width = sec.page_width.cm - 2 * lk.get("margin", 2.5)
    st = doc.styles["Normal"]
    st.font.name, st.font.size = lk.get("font", "Liberation Sans"), Pt(lk.get("size", 10.5))
    for name in ("Title", "Heading 1", "Heading 2", "Heading 3", "Caption"):
        s = doc.styles[name]
        s.font.name = lk.get("hfont", lk.get("font", "Liberation Sans"))
        s.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:asciiTheme"), "")
        for att in ("asciiTheme", "hAnsiTheme"):
            rf = s.element.rPr.rFonts
            if rf.get(qn("w:" + att)) is not None:
                del rf.attrib[qn("w:" + att)]
        s.font.color.rgb = RGBColor.from_string(lk.get("colour", "000000"))
    doc.styles["Title"].font.size = Pt(lk.get("title_size", 18))
    if lk.get("header"):
        sec.header.paragraphs[0].text = lk["header"]
    fp = sec.footer.paragraphs[0]
    fp.add_run(lk.get("footer", "Sida "))
    field(fp, "PAGE")
    fp.add_run(lk.get("footer_mid", " av "))
    field(fp, "NUMPAGES")
    for b in rep.blocks:
        k = b[0]
        if k == "title":
            doc.add_paragraph(b[1], style="Title")
        elif k == "h":
            doc.add_heading(b[2], b[1])
        elif k == "p":
            doc.add_paragraph(b[1])
        elif k == "b":
            for x in b[1]:
                doc.add_paragraph(x, style=lk.get("bullet", "List Bullet"))
        elif k == "t":
            table(doc, b[1], lk, width)
        elif k == "lh":
            p = doc.add_paragraph()
            n = max(len(b[1]), len(b[2]))
            pad = lambda x: x + [""] * (n - len(x))
            p.paragraph_format.tab_stops.add_tab_stop(Cm(width * 0.62))
            for i, (l, r) in enumerate(zip(pad(b[1]), pad(b[2]))):
                run = p.add_run(l + ("\t" + r if r else ""))
                if i < n - 1:
                    run.add_break()
        elif k == "lines":
            p = doc.add_paragraph()
            for i, x in enumerate(b[1]):
                run = p.add_run(x)
                if i < len(b[1]) - 1:
                    run.add_break()
        elif k == "pb":
            doc.add_page_break()
    doc.save(out)


def docx_pdf(rep, out):
    with tempfile.TemporaryDirectory() as d:
        src = Path(d) / (out.stem + ".docx")
        write_docx(rep, src)
        soffice(src, "pdf", out.parent)
