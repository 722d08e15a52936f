"""Blocks to PDF with reportlab."""
from html import escape as e
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import ListFlowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table


def fonts(family):
    import subprocess
    names = []
    for style in ("Regular", "Bold"):
        found = subprocess.run(["fc-match", "-f", "%{file}", f"{family}:style={style}"], capture_output=True, text=True).stdout
        names.append(f"{family}-{style}".replace(" ", ""))
        pdfmetrics.registerFont(TTFont(names[-1], found))
    return names


def render(report, path):
    st = report.style
    reg, bold = fonts(st["font"])
    size = st.get("size", 10.5)
    lead = size * 1.35
    ink = colors.HexColor(st.get("colour", "#000000"))
    P = {"p": PS("p", fontName=reg, fontSize=size, leading=lead, spaceAfter=6),
         "small": PS("s", fontName=reg, fontSize=size - 2, leading=lead - 2.5, spaceAfter=4),
         "strong": PS("b", fontName=bold, fontSize=size, leading=lead, spaceBefore=5, spaceAfter=1, keepWithNext=1),
         "caption": PS("c", fontName=bold, fontSize=size - 0.5, leading=lead, spaceBefore=6, spaceAfter=3, keepWithNext=1),
         "sign": PS("g", fontName=reg, fontSize=size, leading=lead, spaceBefore=14),
         1: PS("h1", fontName=bold, fontSize=size + 5, leading=lead + 6, spaceBefore=4, spaceAfter=8, textColor=ink),
         2: PS("h2", fontName=bold, fontSize=size + 2, leading=lead + 3, spaceBefore=10, spaceAfter=4, textColor=ink, keepWithNext=1),
         3: PS("h3", fontName=bold, fontSize=size + 0.5, leading=lead + 1, spaceBefore=7, spaceAfter=3, keepWithNext=1)}
    cell = PS("cell", fontName=reg, fontSize=size - 1, leading=size + 1.5)
    cellb = PS("cellb", parent=cell, fontName=bold)
    cellr = PS("cellr", parent=cell, alignment=2)
    cellbr = PS("cellbr", parent=cellb, alignment=2)
    flow = []
    for b in report.blocks:
        kind = b[0]
        if kind == "h":
            flow.append(Paragraph(e(b[2]), P[b[1]]))
        elif kind == "ul":
            flow.append(ListFlowable([Paragraph(e(x), P["p"]) for x in b[1]], bulletType="bullet", start="•", leftIndent=14))
        elif kind == "kv":
            flow.append(Table([[Paragraph(e(k), cellb), Paragraph(e(v), cell)] for k, v in b[1]], colWidths=[3.8 * cm, None],
                              style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
            flow.append(Spacer(1, 8))
        elif kind == "two":
            flow.append(Table([[Paragraph(e(b[1]), cell), Paragraph(e(b[2]), cellr)]], style=[("LEFTPADDING", (0, 0), (0, 0), 0)]))
        elif kind == "break":
            flow.append(PageBreak())
        elif kind == "table":
            _, columns, rows, widths, head2 = b
            data, cmds = [], [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                              ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5), *st["grid"]]
            if head2:
                top, i = [], 0
                for text, n in head2:
                    top += [Paragraph(e(text), cellb)] + [""] * (n - 1)
                    cmds.append(("SPAN", (i, 0), (i + n - 1, 0)))
                    i += n
                data.append(top)
            data.append([Paragraph(e(c), cellb) for c in columns])
            for row in rows:
                tot = row[0] and row[0].lower().startswith(("summa", "total"))
                data.append([Paragraph(e(c or ""), (cellbr if tot else cellr) if (c or "").isdigit() and i else (cellb if tot else cell))
                             for i, c in enumerate(row)])
            flow.append(Table(data, colWidths=[w * cm for w in widths] if widths else None, repeatRows=2 if head2 else 1,
                              style=cmds, hAlign="LEFT"))
            flow.append(Spacer(1, 8))
        else:
            flow.append(Paragraph(e(b[1]), P[kind]))
    size_ = landscape(A4) if st.get("landscape") else A4
    m = st.get("margin", 2.4) * cm
    doc = SimpleDocTemplate(str(path), pagesize=size_, leftMargin=m, rightMargin=m, topMargin=2.3 * cm, bottomMargin=2.2 * cm,
                            title=st.get("title", Path(path).stem), author=st.get("author", ""))

    def furniture(canvas, d):
        canvas.setFont(reg, 8)
        canvas.drawString(m, size_[1] - 1.3 * cm, st.get("header", ""))
        canvas.drawRightString(size_[0] - m, size_[1] - 1.3 * cm, st.get("page", "Sida {}").format(d.page))
        canvas.drawString(m, 1.1 * cm, st.get("footer", ""))

    doc.build(flow, onFirstPage=furniture, onLaterPages=furniture)
