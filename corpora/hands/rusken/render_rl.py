"""PDF by reportlab."""
from html import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import KeepTogether, ListFlowable, ListItem, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle


def style(lk, name, **kw):
    base = dict(fontName=lk.get("font", "Helvetica"), fontSize=lk.get("size", 10), leading=lk.get("size", 10) * 1.32, spaceAfter=6)
    base.update(kw)
    return ParagraphStyle(name, **base)


def write_pdf(rep, out):
    lk = rep.look
    bold = lk.get("bold", "Helvetica-Bold")
    P = style(lk, "p")
    T = style(lk, "t", fontName=bold, fontSize=lk.get("title_size", 15), leading=20, spaceBefore=8, spaceAfter=10)
    HS = {1: style(lk, "h1", fontName=bold, fontSize=12, leading=16, spaceBefore=10, textColor=lk.get("colour", colors.black), keepWithNext=1),
          2: style(lk, "h2", fontName=bold, fontSize=10.5, leading=14, spaceBefore=8, spaceAfter=3, keepWithNext=1)}
    C = style(lk, "c", fontSize=lk.get("cell", 9), leading=lk.get("cell", 9) * 1.25, spaceAfter=0)
    CR = style(lk, "cr", fontSize=lk.get("cell", 9), leading=lk.get("cell", 9) * 1.25, spaceAfter=0, alignment=2)
    CB = style(lk, "cb", fontName=bold, fontSize=lk.get("cell", 9), leading=lk.get("cell", 9) * 1.25, spaceAfter=0)
    CBR = style(lk, "cbr", parent=CB, fontName=bold, fontSize=lk.get("cell", 9), leading=lk.get("cell", 9) * 1.25, spaceAfter=0, alignment=2)
    width = A4[0] - 2 * lk.get("margin", 2.4) * cm
    flow = []
    for b in rep.blocks:
        k = b[0]
        if k == "title":
            flow.append(Paragraph(escape(b[1]), T))
        elif k == "h":
            flow.append(Paragraph(escape(b[2]), HS[min(b[1], 2)]))
        elif k == "p":
            flow.append(Paragraph(escape(b[1]), P))
        elif k == "b":
            flow.append(ListFlowable([ListItem(Paragraph(escape(x), P), leftIndent=14) for x in b[1]], bulletType="bullet", start="–"))
        elif k == "lines":
            flow.append(KeepTogether([Paragraph("<br/>".join(map(escape, b[1])), P)]))
        elif k == "lh":
            t = Table([[Paragraph("<br/>".join(map(escape, b[1])), P), Paragraph("<br/>".join(map(escape, b[2])), P)]],
                      colWidths=[width * .6, width * .4])
            t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
            flow.append(t)
        elif k == "pb":
            flow.append(PageBreak())
        elif k == "t":
            t = b[1]
            n = len(t["columns"])
            ws = t["widths"] or [1] * n
            data = [[Paragraph(escape(c), CBR if j in t["align"] else CB) for j, c in enumerate(t["columns"])]]
            for i, r in enumerate(t["rows"]):
                data.append([Paragraph(escape(c or ""), (CBR if j in t["align"] else CB) if i in t["bold"] else (CR if j in t["align"] else C))
                             for j, c in enumerate(r)])
            tab = Table(data, colWidths=[width * w / sum(ws) for w in ws], repeatRows=1)
            st = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
            st += lk.get("table_cmds", [("LINEBELOW", (0, 1), (-1, -1), .3, colors.grey)])
            tab.setStyle(TableStyle(st))
            if t["caption"]:
                flow.append(Paragraph(escape(t["caption"]), style(lk, "cap", fontName=lk.get("ital", "Helvetica-Oblique"), keepWithNext=1)))
            flow += [tab, Spacer(1, 8)]

    def deco(canvas, doc):
        canvas.saveState()
        canvas.setFont(lk.get("font", "Helvetica"), 8)
        canvas.drawString(doc.leftMargin, A4[1] - 1.3 * cm, lk.get("header", ""))
        canvas.drawRightString(A4[0] - doc.rightMargin, 1.2 * cm, lk.get("pageno", "{}").format(doc.page))
        canvas.drawString(doc.leftMargin, 1.2 * cm, lk.get("footer", ""))
        canvas.restoreState()

    SimpleDocTemplate(str(out), pagesize=A4, leftMargin=lk.get("margin", 2.4) * cm, rightMargin=lk.get("margin", 2.4) * cm,
                      topMargin=2.1 * cm, bottomMargin=2.1 * cm, title=lk.get("doc_title", ""), author="").build(flow, onFirstPage=deco, onLaterPages=deco)
