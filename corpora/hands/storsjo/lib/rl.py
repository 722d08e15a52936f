"""Blocks to PDF with reportlab."""
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import ListFlowable, ListItem, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle


def pdf(path, blocks, on_page, font="Helvetica", size=10.5, colour="#000000", rules="grid", head_fill=None, top=3.4, left=2.5):
    bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold"}[font]
    ps = lambda n, **k: ParagraphStyle(n, **{"fontName": font, "fontSize": size, "leading": size * 1.35, "spaceAfter": 6, **k})
    S = {"p": ps("p"), "title": ps("t", fontName=bold, fontSize=size + 5, leading=size + 10, spaceAfter=10),
         "h1": ps("h1", fontName=bold, fontSize=size + 2, spaceBefore=10, spaceAfter=4, textColor=colour, keepWithNext=1),
         "h2": ps("h2", fontName=bold, spaceBefore=6, spaceAfter=3, keepWithNext=1),
         "b": ps("b", fontName=bold), "caption": ps("c", fontSize=size - 1.5, spaceAfter=3, keepWithNext=1),
         "cell": ps("cell", fontSize=size - 1, leading=(size - 1) * 1.2, spaceAfter=0),
         "cellb": ps("cellb", fontName=bold, fontSize=size - 1, leading=(size - 1) * 1.2, spaceAfter=0),
         "num": ps("num", fontSize=size - 1, leading=(size - 1) * 1.2, spaceAfter=0, alignment=2)}
    flow = []
    for k, *a in blocks:
        if k == "table":
            t, widths = a[0], a[1]
            data = [[Paragraph(escape(c), S["cellb"]) for c in t["columns"]]]
            for row in t["rows"]:
                tot = row[0].lower().startswith(("summa", "totalt"))
                data.append([Paragraph(escape(c or ""), S["cellb"] if tot and not (i and c) else
                                       S["num"] if i and c and (c.isdigit() or c == "–") else S["cell"])
                             for i, c in enumerate(row)])
            st = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
            if rules == "grid":
                st.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
            else:
                st += [("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, -2), (-1, -1), 0.5, colors.black)]
            if head_fill:
                st.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(head_fill)))
            tb = Table(data, colWidths=[w * cm for w in widths], style=TableStyle(st), repeatRows=1, hAlign="LEFT")
            flow += [tb, Spacer(1, 8)]
        elif k == "li":
            flow.append(ListFlowable([ListItem(Paragraph(escape(a[0]), S["p"]), leftIndent=14)], bulletType="bullet", start="•", leftIndent=14))
        elif k == "space":
            flow.append(Spacer(1, a[0]))
        else:
            flow.append(Paragraph(escape(a[0]), S[k]))
    SimpleDocTemplate(str(path), pagesize=A4, topMargin=top * cm, bottomMargin=2.3 * cm, leftMargin=left * cm,
                      rightMargin=2.2 * cm, title="", author="").build(flow, onFirstPage=on_page, onLaterPages=on_page)
