"""PDF by reportlab, built-in fonts."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle, PageBreak
from xml.sax.saxutils import escape


def numbered(header, footer, font):
    class Canvas(canvas.Canvas):
        def __init__(self, *a, **k):
            super().__init__(*a, **k)
            self.pages = []

        def showPage(self):
            self.pages.append(dict(self.__dict__))
            self._startPage()

        def save(self):
            for n, state in enumerate(self.pages, 1):
                self.__dict__.update(state)
                w, h = self._pagesize
                self.setFont(font, 8)
                put = lambda s: s.format(n=n, of=len(self.pages))
                self.drawString(20 * mm, h - 12 * mm, put(header[0]))
                self.drawRightString(w - 20 * mm, h - 12 * mm, put(header[1]))
                self.drawString(20 * mm, 10 * mm, put(footer[0]))
                self.drawRightString(w - 20 * mm, 10 * mm, put(footer[1]))
                super().showPage()
            super().save()
    return Canvas


def render(r, path, font="Helvetica", bold="Helvetica-Bold", size=10, wide=False, accent="#000000", grid="all",
           header=("", ""), footer=("", "")):
    page = landscape(A4) if wide else A4
    S = lambda **k: ParagraphStyle("x", **{"fontName": font, "fontSize": size, "leading": size * 1.35, **k})
    body, small = S(spaceAfter=6), S(fontSize=size - 2, leading=size * 1.1, textColor=colors.HexColor("#444444"), spaceAfter=3)
    heads = {1: S(fontName=bold, fontSize=size + 6, leading=size + 9, spaceAfter=8, spaceBefore=4, textColor=colors.HexColor(accent)),
             2: S(fontName=bold, fontSize=size + 2, leading=size + 5, spaceBefore=9, spaceAfter=4, textColor=colors.HexColor(accent), keepWithNext=1),
             3: S(fontName=bold, fontSize=size, spaceBefore=6, spaceAfter=3, keepWithNext=1)}
    cell, cellb = S(fontSize=size - 1, leading=size + 1.5), S(fontSize=size - 1, leading=size + 1.5, fontName=bold)
    width = page[0] - 44 * mm
    flow = []
    P = lambda t, st: Paragraph(escape(t or "").replace("\n", "<br/>"), st)
    for b in r.blocks:
        k = b["kind"]
        if k == "h":
            flow.append(P(b["text"], heads[b["level"]]))
        elif k == "p":
            flow.append(P(b["text"], small if b["style"] in ("small", "cap") else body))
        elif k == "ul":
            flow += [Paragraph(escape(i), S(leftIndent=14, bulletIndent=4, spaceAfter=2), bulletText="•") for i in b["items"]]
            flow.append(Spacer(1, 4))
        elif k == "break":
            flow.append(PageBreak())
        elif k == "letter":
            t = Table([[P(b["left"], cellb), P(b["right"], cell)]], colWidths=[width * .6, width * .4])
            t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
            flow += [t, Spacer(1, 10)]
        elif k == "table":
            flow += table(b, P, cell, cellb, small, width, grid)
    SimpleDocTemplate(str(path), pagesize=page, leftMargin=22 * mm, rightMargin=22 * mm, topMargin=20 * mm, bottomMargin=18 * mm,
                      title=r.stem, author="").build(flow, canvasmaker=numbered(header, footer, font))


def table(b, P, cell, cellb, small, width, grid):
    cmds = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
    data, n = [], len(b["columns"])
    if b["head"]:
        taken = {}
        for y, line in enumerate(b["head"]):
            out, x = [""] * n, 0
            for text, cs, rs in line:
                while (y, x) in taken:
                    x += 1
                out[x] = P(text, cellb)
                taken.update({(yy, xx): 1 for yy in range(y, y + rs) for xx in range(x, x + cs)})
                if cs > 1 or rs > 1:
                    cmds.append(("SPAN", (x, y), (x + cs - 1, y + rs - 1)))
                x += cs
            data.append(out)
    else:
        data.append([P(c, cellb) for c in b["columns"]])
    hn = len(data)
    for i, row in enumerate(b["rows"]):
        st = cellb if b["bold_last"] and i == len(b["rows"]) - 1 else cell
        data.append([P(c, st) for c in row])
    if grid == "all":
        cmds += [("GRID", (0, 0), (-1, -1), .5, colors.grey), ("BACKGROUND", (0, 0), (-1, hn - 1), colors.HexColor("#e6ecf2"))]
    else:
        cmds += [("LINEBELOW", (0, hn - 1), (-1, hn - 1), 1, colors.black), ("LINEBELOW", (0, hn), (-1, -1), .25, colors.lightgrey),
                 ("LINEABOVE", (0, -1), (-1, -1), .7, colors.black)]
    w = b["widths"] or [1] * n
    t = Table(data, colWidths=[width * x / sum(w) for x in w], repeatRows=hn, hAlign="LEFT")
    t.setStyle(TableStyle(cmds))
    out = [P(b["caption"], cellb), Spacer(1, 3)] if b["caption"] else []
    return out + [t, Spacer(1, 8)]
