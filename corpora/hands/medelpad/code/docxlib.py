from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from docx.enum.text import WD_ALIGN_PARAGRAPH


def new(font="Liberation Sans", size=10.5, margins=(2.2, 2, 2.3, 2)):
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = font, Pt(size)
    st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    st.paragraph_format.space_after = Pt(6)
    for i in (1, 2, 3):
        h = d.styles[f"Heading {i}"]
        h.font.name, h.font.color.rgb = font, RGBColor(0, 0, 0)
        rf = h.element.get_or_add_rPr().find(qn("w:rFonts"))
        if rf is not None:
            for a in list(rf.attrib):
                del rf.attrib[a]
            for a in ("ascii", "hAnsi", "cs", "eastAsia"):
                rf.set(qn("w:" + a), font)
    s = d.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    s.top_margin, s.bottom_margin, s.left_margin, s.right_margin = (Cm(x) for x in margins)
    return d


def shade(cell, color):
    e = OxmlElement("w:shd")
    e.set(qn("w:val"), "clear"); e.set(qn("w:color"), "auto"); e.set(qn("w:fill"), color)
    cell._tc.get_or_add_tcPr().append(e)


def field(par, instr):
    for kind, text in (("begin", None), (None, instr), ("end", None)):
        r = par.add_run()
        if kind:
            e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), kind)
        else:
            e = OxmlElement("w:instrText"); e.set(qn("xml:space"), "preserve"); e.text = text
        r._r.append(e)


def table(d, columns, rows, widths, style="Table Grid", head=None, size=9.5, bold_last=False, num=(), repeat=True):
    t = d.add_table(rows=0, cols=len(widths))
    t.style = style
    t.autofit = False
    for ri, row in enumerate(([columns] if columns else []) + rows):
        r = t.add_row()
        trp = r._tr.get_or_add_trPr()
        e = OxmlElement("w:cantSplit"); trp.append(e)
        if columns and ri == 0 and repeat:
            trp.append(OxmlElement("w:tblHeader"))
        for ci, v in enumerate(row):
            c = r.cells[ci]
            c.width = Cm(widths[ci])
            p = c.paragraphs[0]
            p.paragraph_format.space_after = Pt(1)
            run = p.add_run("" if v is None else str(v))
            run.font.size = Pt(size)
            if ci in num:
                p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if columns and ri == 0:
                run.bold = True
                if head:
                    shade(c, head)
            if bold_last and ri == len(rows):
                run.bold = True
    for i, w in enumerate(widths):
        t.columns[i].width = Cm(w)
    return t
