"""Blocks to PDF with reportlab."""
from xml.sax.saxutils import escape as esc

from reportlab.lib.colors import HexColor, black, grey
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import ListFlowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold"}


def write(report, path):
    st = report.style
    size = landscape(A4) if st.get("landscape") else A4
    n, b, s = st["font"], BOLD[st["font"]], st["size"]

    def sty(**kw):
        return ParagraphStyle("x", **{**dict(fontName=n, fontSize=s, leading=s * 1.3, spaceAfter=6), **kw})
    cell, head = sty(fontSize=s - 1, leading=s * 1.15, spaceAfter=0), sty(fontName=b, fontSize=s - 1, leading=s * 1.15, spaceAfter=0)

    def page(canvas, doc):
        canvas.setFont(n, 8)
        canvas.drawString(57, size[1] - 34, st["header"])
        canvas.drawRightString(size[0] - 57, size[1] - 34, f"Sida {doc.page}")
        canvas.drawString(57, 28, st["footer"])
    flow = []
    for kind, *a in report.blocks:
        if kind == "letter":
            half = [[Paragraph("<br/>".join(esc(t) for t in x), sty()) for x in a]]
            flow.append(Table(half, colWidths=[(size[0] - 114) * 0.6, (size[0] - 114) * 0.4], style=[("VALIGN", (0, 0), (-1, -1), "TOP")]))
        elif kind == "title":
            flow.append(Paragraph(esc(a[0]), sty(fontName=b, fontSize=s + 6, leading=s + 10, spaceBefore=10, spaceAfter=10)))
        elif kind == "h":
            flow.append(Paragraph(esc(a[1]), sty(fontName=b, fontSize=s + 3 - a[0], spaceBefore=8, spaceAfter=4, keepWithNext=1)))
        elif kind == "p":
            flow.append(Paragraph(esc(a[0]), sty()))
        elif kind == "caption":
            flow.append(Paragraph(f"<i>{esc(a[0])}</i>", sty(keepWithNext=1, spaceAfter=3)))
        elif kind == "ul":
            flow.append(ListFlowable([Paragraph(esc(t), sty()) for t in a[0]], bulletType="bullet"))
        elif kind == "table":
            flow += [table(st, cell, head, *a), Spacer(1, 9)]
        elif kind == "sign":
            flow += [Spacer(1, 24), Paragraph("<br/>".join(map(esc, a[0])), sty())]
        else:
            raise ValueError(kind)
    SimpleDocTemplate(str(path), pagesize=size, leftMargin=57, rightMargin=57, topMargin=56, bottomMargin=52,
                      title=report.stem.split("_")[1].title()).build(flow, onFirstPage=page, onLaterPages=page)


def table(st, cell, head, columns, rows, look):
    parts = [c.split(" / ", 1) if " / " in c else [None, c] for c in columns]
    style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
    lines = []
    if any(g for g, _ in parts):
        top = []
        for i, (g, c) in enumerate(parts):
            first = g is None or i == 0 or parts[i - 1][0] != g
            top.append(Paragraph(esc(g or c), head) if first else "")
            if g is None:
                style.append(("SPAN", (i, 0), (i, 1)))
            elif first:
                style.append(("SPAN", (i, 0), (i + sum(1 for x, _ in parts if x == g) - 1, 0)))
        lines += [top, [Paragraph(esc(c), head) if g else "" for g, c in parts]]
    else:
        lines.append([Paragraph(esc(c), head) for c in columns])
    h = len(lines)
    for i, row in enumerate(rows):
        lines.append([Paragraph(esc(c or ""), head if i in look.get("bold", []) else cell) for c in row])
    if st["table"] == "grid":
        style += [("GRID", (0, 0), (-1, -1), 0.4, grey), ("BACKGROUND", (0, 0), (-1, h - 1), HexColor(st["head"]))]
    else:
        style += [("LINEABOVE", (0, 0), (-1, 0), 1, black), ("LINEBELOW", (0, h - 1), (-1, h - 1), 0.6, black),
                  ("LINEBELOW", (0, -1), (-1, -1), 1, black)]
    return Table(lines, colWidths=look.get("widths"), repeatRows=h, hAlign="LEFT", style=TableStyle(style))
