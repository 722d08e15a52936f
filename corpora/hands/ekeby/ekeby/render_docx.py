"""Blocks to DOCX (python-docx); soffice makes the PDF from it where asked."""
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from .model import H, LC, LH, PB, Card, L, P, T


def fld(par, code):
    run = par.add_run()
    for kind, text in (("begin", None), (None, code), ("end", None)):
        el = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            el.set(qn("w:fldCharType"), kind)
        else:
            el.text = text
        run._r.append(el)


def shade(cell, colour):
    el = OxmlElement("w:shd")
    el.set(qn("w:val"), "clear")
    el.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(el)


def fill(cell, text, size, bold=False, right=False):
    par = cell.paragraphs[0]
    par.paragraph_format.space_after = Pt(1)
    run = par.add_run(text or "")
    run.font.size, run.bold = Pt(size), bold
    if right:
        par.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def table(doc, b, o):
    head = b.head or [[(c, 1, 1) for c in b.cols]]
    t = doc.add_table(rows=0, cols=len(b.cols))
    t.style = o.get("table_style", "Table Grid")
    t.autofit = False
    size = o.get("table_size", 9.5)
    taken = set()
    for r, line in enumerate(head):
        cells, c = t.add_row().cells, 0
        for text, cs, rs in line:
            while (r, c) in taken:
                c += 1
            taken |= {(r + i, c + j) for i in range(rs) for j in range(cs)}
            fill(cells[c], text, size, True)
            if o.get("head_fill"):
                shade(cells[c], o["head_fill"])
            c += cs
        if o.get("repeat_head", True):
            el = OxmlElement("w:tblHeader")
            el.set(qn("w:val"), "true")
            t.rows[-1]._tr.get_or_add_trPr().append(el)
    for row in b.rows:
        cells = t.add_row().cells
        el = OxmlElement("w:cantSplit")
        t.rows[-1]._tr.get_or_add_trPr().append(el)
        for i, v in enumerate(row):
            fill(cells[i], v, size, row[0] in b.totals, i in b.right)
    for r, line in enumerate(head):
        c = 0
        for _, cs, rs in line:
            if cs > 1 or rs > 1:
                a, z = t.cell(r, c), t.cell(r + rs - 1, c + cs - 1)
                a.merge(z)
            c += cs
    if b.widths:
        for i, w in enumerate(b.widths):
            t.columns[i].width = Cm(w)
        for row in t.rows:
            for i, w in enumerate(b.widths):
                row.cells[i].width = Cm(w)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def letterhead(doc, b, o):
    t = doc.add_table(rows=1, cols=2)
    for cell, lines in zip(t.rows[0].cells, (b.left, b.right)):
        cell.paragraphs[0].add_run("\n".join(lines)).font.size = Pt(o.get("lh_size", 9))
    doc.add_paragraph()


def make(rep, path):
    o = rep.get("look", {})
    doc = Document()
    s = doc.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    if o.get("landscape"):
        s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    s.left_margin = s.right_margin = Cm(o.get("margin", 2.4))
    s.top_margin = s.bottom_margin = Cm(2.2)
    st = doc.styles["Normal"]
    st.font.name, st.font.size = o.get("font", "Liberation Sans"), Pt(o.get("size", 10.5))
    st.paragraph_format.space_after = Pt(6)
    for i in range(4):
        h = doc.styles["Title" if i == 0 else f"Heading {i}"]
        h.font.name, h.font.size = o.get("hfont", st.font.name), Pt(o.get("hsizes", [16, 13, 11.5, 10.5])[i])
        h.font.color.rgb = RGBColor.from_string(o.get("hcolour", "000000"))
        rf = h.element.get_or_add_rPr().get_or_add_rFonts()
        for a in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            rf.attrib.pop(qn("w:" + a), None)
        rf.set(qn("w:hAnsi"), h.font.name)
    if o.get("header"):
        s.header.paragraphs[0].text = o["header"]
    if o.get("footer") is not None:
        par = s.footer.paragraphs[0]
        par.add_run(o["footer"])
        fld(par, "PAGE")
        par.add_run(o.get("of", " (")), fld(par, "NUMPAGES"), par.add_run(o.get("of_end", ")"))
    for b in rep["blocks"]:
        if isinstance(b, H):
            doc.add_heading(b.text, b.lvl)
        elif isinstance(b, P):
            par = doc.add_paragraph()
            for i, part in enumerate(b.text.split("\n")):
                run = par.add_run(part)
                run.bold = b.style == "bold" or None
                run.font.size = Pt(8.5) if b.style == "small" else None
                if i < b.text.count("\n"):
                    run.add_break()
        elif isinstance(b, L):
            for it in b.items:
                doc.add_paragraph(it, style="List Number" if b.ordered else "List Bullet")
        elif isinstance(b, LC):
            for name, v in b.items:
                doc.add_paragraph(b.fmt.format(name, v), style=o.get("lc_style", "List Bullet"))
        elif isinstance(b, Card):
            if b.head:
                doc.add_heading(b.head, o.get("card_lvl", 3))
            par = doc.add_paragraph()
            par.paragraph_format.left_indent = Cm(0.6)
            par.paragraph_format.keep_together = True
            shown = [x for x in b.pairs if x[0]]
            for i, (k, v) in enumerate(shown):
                par.add_run(k + ": ").bold = True
                run = par.add_run(v if v is not None else o.get("blank", ""))
                if i < len(shown) - 1:
                    run.add_break()
        elif isinstance(b, LH):
            letterhead(doc, b, o)
        elif isinstance(b, PB):
            doc.add_page_break()
        elif isinstance(b, T):
            if b.caption:
                doc.add_paragraph().add_run(b.title).italic = True
            table(doc, b, o)
    doc.save(path)
