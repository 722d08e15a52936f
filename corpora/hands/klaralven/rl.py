"""reportlab, two kinds of page: upright letter and landscape annex."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (BaseDocTemplate, Frame, ListFlowable, ListItem, NextPageTemplate, PageBreak, PageTemplate,
                                Paragraph, Spacer, Table, TableStyle)
import subprocess


def fonts(family, name):
    for suffix, style in (("", "Regular"), ("-Bold", "Bold")):
        path = subprocess.run(["fc-match", "-f", "%{file}", f"{family}:style={style}"], capture_output=True, text=True).stdout
        pdfmetrics.registerFont(TTFont(name + suffix, path))


def build(rep, out, font, size=10, accent=colors.black, grid="box", head_fill=None, page_mark=None):
    base = ParagraphStyle("b", fontName=font, fontSize=size, leading=size * 1.35, spaceAfter=6)
    small = ParagraphStyle("s", parent=base, fontSize=size - 2, leading=(size - 2) * 1.3)
    bold = ParagraphStyle("f", parent=base, fontName=font + "-Bold")
    heads = [ParagraphStyle(f"h{i}", parent=base, fontName=font + "-Bold", fontSize=size + d, leading=(size + d) * 1.25,
                            spaceBefore=8, spaceAfter=4, textColor=accent, keepWithNext=1) for i, d in ((1, 6), (2, 2), (3, 0.5))]

    def mark(canvas, doc):
        if page_mark:
            canvas.saveState()
            page_mark(canvas, doc, font)
            canvas.restoreState()
    doc = BaseDocTemplate(str(out), pagesize=A4, title=rep.stem, author="")
    w, h = A4
    doc.addPageTemplates([
        PageTemplate("up", [Frame(2.4 * cm, 2 * cm, w - 4.8 * cm, h - 4.6 * cm, id="f")], onPage=mark, pagesize=A4),
        PageTemplate("wide", [Frame(1.5 * cm, 1.6 * cm, h - 3 * cm, w - 3.6 * cm, id="g")], onPage=mark, pagesize=landscape(A4))])
    flow = []
    for b in rep.blocks:
        if b[0] == "h":
            flow.append(Paragraph(b[1], heads[b[2] - 1]))
        elif b[0] == "p":
            flow.append(Paragraph(b[1], {"small": small, "bold": bold}.get(b[2], base)))
        elif b[0] == "ul":
            flow.append(ListFlowable([ListItem(Paragraph(x, base)) for x in b[1]], bulletType="1" if b[2] else "bullet",
                                     leftIndent=16, bulletFontName=font))
        elif b[0] == "gap":
            flow.append(Spacer(1, b[1]))
        elif b[0] == "wide":
            flow += [NextPageTemplate("wide"), PageBreak()]
        elif b[0] == "table":
            flow += [_table(b[1], font, size, grid, head_fill), Spacer(1, 8)]
    doc.build(flow)


def _table(t, font, size, grid, head_fill):
    look = t["look"]
    s = look.get("size", size - 1)
    cell = ParagraphStyle("c", fontName=font, fontSize=s, leading=s * 1.2)
    cellb = ParagraphStyle("cb", parent=cell, fontName=font + "-Bold")
    right = look.get("right", ())

    def par(x, b, j):
        st = cellb if b else cell
        if j in right:
            st = ParagraphStyle("r", parent=st, alignment=2)
        return Paragraph(x or "", st)
    n = len(t["rows"])
    data = [[par(c, True, j) for j, c in enumerate(t["columns"])]]
    data += [[par(c, i >= n - t["sums"], j) for j, c in enumerate(r)] for i, r in enumerate(t["rows"])]
    style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
    if grid == "box":
        style.append(("GRID", (0, 0), (-1, -1), 0.4, colors.grey))
    else:
        style += [("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 1), (-1, -1), 0.25, colors.lightgrey)]
        if t["sums"]:
            style.append(("LINEABOVE", (0, -1), (-1, -1), 0.8, colors.black))
    if head_fill:
        style.append(("BACKGROUND", (0, 0), (-1, 0), head_fill))
    return Table(data, colWidths=[x * cm for x in look["widths"]], repeatRows=1, style=TableStyle(style), hAlign="LEFT")
