"""Blocks to PDF with reportlab."""
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfgen import canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from .model import H, LC, LH, PB, Card, L, P, T


def numbered(o, size):
    class C(canvas.Canvas):
        def __init__(self, *a, **k):
            super().__init__(*a, **k)
            self.pages = []

        def showPage(self):
            self.pages.append(dict(self.__dict__))
            self._startPage()

        def save(self):
            for i, st in enumerate(self.pages):
                self.__dict__.update(st)
                self.setFont(o.get("font", "Helvetica"), 8)
                self.setFillColor(colors.HexColor("#333333"))
                self.drawString(2 * cm, size[1] - 1.2 * cm, o.get("header", ""))
                self.drawRightString(size[0] - 2 * cm, size[1] - 1.2 * cm,
                                     o.get("page", "Sida {} av {}").format(i + 1, len(self.pages)))
                if o.get("footer"):
                    self.drawCentredString(size[0] / 2, 1.1 * cm, o["footer"])
                super().showPage()
            super().save()
    return C


def table(b, o, st, width):
    cell = ParagraphStyle("c", parent=st, fontSize=o.get("table_size", 9), leading=o.get("table_size", 9) * 1.2, spaceAfter=0)
    bold = ParagraphStyle("b", parent=cell, fontName=o.get("bold", "Helvetica-Bold"),
                          textColor=colors.HexColor(o.get("head_text", "#000000")))
    totb = ParagraphStyle("t", parent=cell, fontName=o.get("bold", "Helvetica-Bold"))
    data, style, taken = [], [], set()
    head = b.head or [[(c, 1, 1) for c in b.cols]]
    for r, line in enumerate(head):
        row, c = [""] * len(b.cols), 0
        for text, cs, rs in line:
            while (r, c) in taken:
                c += 1
            taken |= {(r + i, c + j) for i in range(rs) for j in range(cs)}
            row[c] = Paragraph(escape(text), bold)
            if cs * rs > 1:
                style.append(("SPAN", (c, r), (c + cs - 1, r + rs - 1)))
            c += cs
        data.append(row)
    for row in b.rows:
        line = []
        for i, v in enumerate(row):
            base = totb if row[0] in b.totals else cell
            if i in b.right:
                base = ParagraphStyle("r", parent=base, alignment=TA_RIGHT)
            line.append(Paragraph(escape(v or ""), base))
        data.append(line)
    ws = b.widths or [1] * len(b.cols)
    ws = [w * width / sum(ws) for w in ws]
    style += [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
              ("LEFTPADDING", (0, 0), (-1, -1), 4), ("RIGHTPADDING", (0, 0), (-1, -1), 4)]
    if o.get("head_fill"):
        style.append(("BACKGROUND", (0, 0), (-1, len(head) - 1), colors.HexColor(o["head_fill"])))
    if o.get("grid", True):
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor(o.get("line", "#000000"))))
    else:
        style += [("LINEBELOW", (0, len(head) - 1), (-1, len(head) - 1), 0.9, colors.black),
                  ("LINEBELOW", (0, -1), (-1, -1), 0.9, colors.black)]
        if b.rows[-1][0] in b.totals:
            style.append(("LINEABOVE", (0, -1), (-1, -1), 0.4, colors.black))
    return Table(data, colWidths=ws, repeatRows=len(head), style=TableStyle(style), hAlign="LEFT", spaceBefore=3, spaceAfter=9)


def make(rep, path):
    o = rep.get("look", {})
    size = landscape(A4) if o.get("landscape") else A4
    width = size[0] - 4 * cm
    st = ParagraphStyle("n", fontName=o.get("font", "Helvetica"), fontSize=o.get("size", 10), leading=o.get("size", 10) * 1.32,
                        spaceAfter=6)
    small = ParagraphStyle("s", parent=st, fontSize=8, leading=10)
    hs = [ParagraphStyle(f"h{i}", parent=st, fontName=o.get("bold", "Helvetica-Bold"), fontSize=n, leading=n * 1.25,
                         spaceBefore=9, spaceAfter=4, keepWithNext=1, textColor=colors.HexColor(o.get("hcolour", "#000000")))
          for i, n in enumerate(o.get("hsizes", [15, 12, 10.5, 10]))]
    flow = []
    for b in rep["blocks"]:
        if isinstance(b, H):
            flow.append(Paragraph(escape(b.text), hs[b.lvl]))
        elif isinstance(b, P):
            t = escape(b.text).replace("\n", "<br/>")
            flow.append(Paragraph(f"<b>{t}</b>" if b.style == "bold" else t, small if b.style == "small" else st))
        elif isinstance(b, L):
            for i, it in enumerate(b.items):
                flow.append(Paragraph(escape(it), ParagraphStyle("l", parent=st, leftIndent=16, bulletIndent=4, spaceAfter=3),
                                      bulletText=f"{i + 1}." if b.ordered else o.get("bullet", "•")))
        elif isinstance(b, LC):
            for it in b.items:
                flow.append(Paragraph(escape(b.fmt.format(*it)), ParagraphStyle("l", parent=st, leftIndent=16, spaceAfter=2)))
        elif isinstance(b, Card):
            flow.append(Paragraph(escape(b.head), hs[3]))
            flow.append(Paragraph("<br/>".join(f"<b>{escape(k)}:</b> {escape(v or '')}" for k, v in b.pairs if k), st))
        elif isinstance(b, LH):
            flow.append(Table([[Paragraph("<br/>".join(map(escape, x)), small) for x in (b.left, b.right)]],
                              colWidths=[width * .62, width * .38], style=[("VALIGN", (0, 0), (-1, -1), "TOP"),
                                                                           ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
            flow.append(Spacer(1, 8))
        elif isinstance(b, PB):
            flow.append(PageBreak())
        elif isinstance(b, T):
            if b.caption:
                flow.append(Paragraph(f"<i>{escape(b.title)}</i>", ParagraphStyle("cap", parent=st, keepWithNext=1, spaceAfter=2)))
            flow.append(table(b, o, st, width))
    SimpleDocTemplate(str(path), pagesize=size, leftMargin=2 * cm, rightMargin=2 * cm, topMargin=1.9 * cm, bottomMargin=1.9 * cm,
                      title=o.get("title", ""), author=o.get("author", "")).build(flow, canvasmaker=numbered(o, size))
