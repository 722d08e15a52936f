"""Blocks to PDF with reportlab."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, KeepTogether, PageTemplate, Paragraph, Spacer, Table, TableStyle
import subprocess


def font(family):
    """Register a font family by its fontconfig name and return the names (regular, bold)."""
    out = []
    for style in ("", ":bold"):
        path = subprocess.run(["fc-match", "-f", "%{file}", family + style], capture_output=True, text=True).stdout
        name = family.replace(" ", "") + style.replace(":", "-")
        pdfmetrics.registerFont(TTFont(name, path))
        out.append(name)
    pdfmetrics.registerFontFamily(out[0], normal=out[0], bold=out[1], italic=out[0], boldItalic=out[1])
    return out


def build(path, blocks, *, family="Liberation Sans", size=10, wide=False, margin=22, top=30, head=None, foot=None,
          grid="all", shade="#e6e6e6", h1=15, h2=11.5, colour="#000000", title=None):
    reg, bold = font(family)
    page = landscape(A4) if wide else A4
    body = ParagraphStyle("b", fontName=reg, fontSize=size, leading=size * 1.32, spaceAfter=size * .55)
    cell = ParagraphStyle("c", parent=body, fontSize=size - 1, leading=(size - 1) * 1.22, spaceAfter=0)
    chead = ParagraphStyle("ch", parent=cell, fontName=bold)
    heads = {"h1": ParagraphStyle("h1", fontName=bold, fontSize=h1, leading=h1 * 1.25, spaceBefore=4, spaceAfter=8, textColor=colour),
             "h2": ParagraphStyle("h2", fontName=bold, fontSize=h2, leading=h2 * 1.25, spaceBefore=9, spaceAfter=4, textColor=colour, keepWithNext=1),
             "h3": ParagraphStyle("h3", fontName=bold, fontSize=size, leading=size * 1.3, spaceBefore=6, spaceAfter=2, keepWithNext=1)}
    flow = []
    for kind, *arg in blocks:
        if kind in heads:
            flow.append(Paragraph(arg[0], heads[kind]))
        elif kind == "p":
            flow.append(Paragraph(arg[0], body))
        elif kind == "card":
            flow.append(KeepTogether([Paragraph(arg[0], heads["h3"])] + [Paragraph(a, ParagraphStyle("k", parent=body, spaceAfter=1)) for a in arg[1]]))
        elif kind == "gap":
            flow.append(Spacer(1, arg[0] * mm))
        elif kind == "ul":
            flow += [Paragraph(a, ParagraphStyle("u", parent=body, leftIndent=14, spaceAfter=2), bulletText="•") for a in arg[0]]
        elif kind == "table":
            t, widths = arg[0], [w * mm for w in arg[1]]
            data = [[Paragraph(c, chead) for c in t["columns"]]] if t["columns"] else []
            totals = []
            for i, r in enumerate(t["rows"], len(data)):
                total = any(c and c.split()[0] in ("Summa", "Totalt") or c and c.endswith("totalt") for c in r[:2])
                totals += [i] if total else []
                data.append([Paragraph(c or "", chead if total else cell) for c in r])
            style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
            if grid == "all":
                style += [("GRID", (0, 0), (-1, -1), .5, colors.black), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(shade))]
            else:
                style += [("LINEBELOW", (0, 0), (-1, 0), 1, colors.HexColor(colour)), ("LINEBELOW", (0, 1), (-1, -1), .3, colors.HexColor("#bbbbbb"))]
                style += [("LINEABOVE", (0, i), (-1, i), .8, colors.HexColor(colour)) for i in totals]
            flow += [Table(data, colWidths=widths, repeatRows=1, style=TableStyle(style), hAlign="LEFT"), Spacer(1, 3 * mm)]
        else:
            raise ValueError(kind)

    def draw(canvas, doc):
        canvas.saveState()
        canvas.setFillColor(colors.black)
        if head:
            head(canvas, doc, page, reg, bold)
        if foot:
            canvas.setFont(reg, 7.5)
            canvas.drawString(margin * mm, 11 * mm, foot)
            canvas.drawRightString(page[0] - margin * mm, 11 * mm, f"Sida {doc.page}")
        canvas.restoreState()

    doc = BaseDocTemplate(str(path), pagesize=page, title=title or "", author="")
    doc.addPageTemplates([PageTemplate("p", [Frame(margin * mm, 18 * mm, page[0] - 2 * margin * mm, page[1] - (top + 18) * mm,
                                                   leftPadding=0, rightPadding=0)], onPage=draw)])
    doc.build(flow)
