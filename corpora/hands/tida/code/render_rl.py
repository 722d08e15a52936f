"""Blocks to PDF with reportlab."""
from __future__ import annotations

from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Spacer, Table, TableStyle

FONTS = {"DejaVuSerif": ("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"),
         "LiberationSans": ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
         "LiberationNarrow": ("LiberationSansNarrow-Regular.ttf", "LiberationSansNarrow-Bold.ttf"),
         "LiberationSerif": ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf")}


def font(name):
    """Register a system font by file name; a base-14 name passes through."""
    if name in FONTS:
        for suffix, file in zip(("", "-Bold"), FONTS[name]):
            if name + suffix not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(TTFont(name + suffix, file))
        return name, name + "-Bold"
    return {"Helvetica": ("Helvetica", "Helvetica-Bold"), "Times-Roman": ("Times-Roman", "Times-Bold"),
            "Courier": ("Courier", "Courier-Bold")}[name]


class Numbered(Canvas):
    """Knows the number of pages when it draws the running text."""
    draw = None

    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.saved = []

    def showPage(self):
        self.saved.append(dict(self.__dict__))
        self._startPage()

    def save(self):
        for i, state in enumerate(self.saved, 1):
            self.__dict__.update(state)
            type(self).draw(self, i, len(self.saved))
            super().showPage()
        super().save()


def render(report, path):
    st = report.style
    body, bold = font(st.get("font", "Helvetica"))
    size = st.get("size", 10.5)
    page = landscape(A4) if st.get("landscape") else A4
    left, right, top, bottom = st.get("margins", (25 * mm, 22 * mm, 25 * mm, 22 * mm))
    base = ParagraphStyle("b", fontName=body, fontSize=size, leading=size * 1.3, spaceAfter=size * 0.7)
    cell = ParagraphStyle("c", parent=base, fontSize=st.get("cell", size - 1), leading=st.get("cell", size - 1) * 1.2, spaceAfter=0)
    head = ParagraphStyle("ch", parent=cell, fontName=bold, textColor=st.get("head_color", colors.black))
    total = ParagraphStyle("ct", parent=cell, fontName=bold)
    heads = {n: ParagraphStyle(f"h{n}", fontName=bold, fontSize=s, leading=s * 1.2, spaceBefore=s * 0.7, spaceAfter=s * 0.35,
                               textColor=st.get("h_color", colors.black), keepWithNext=1)
             for n, s in enumerate(st.get("h_sizes", (16, 13, 11)), 1)}
    story = []
    for b in report.blocks:
        kind = b["kind"]
        if kind == "h":
            story.append(Paragraph(escape(b["text"]), heads[b["level"]]))
        elif kind == "p":
            ps = ParagraphStyle("p", parent=base, fontName=bold if b.get("bold") else body, fontSize=b.get("size", size),
                                leading=b.get("size", size) * 1.3)
            story.append(Paragraph(escape(b["text"]), ps))
        elif kind == "lines":
            for line in b["lines"]:
                story.append(Paragraph(escape(line), ParagraphStyle("l", parent=base, spaceAfter=0, alignment=b.get("align", 0))))
            story.append(Spacer(1, size))
        elif kind == "columns":
            t = Table([[[Paragraph(escape(x), cell) for x in col] for col in b["cols"]]], colWidths=[w * mm for w in b["widths"]])
            t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
            story += [t, Spacer(1, size)]
        elif kind == "list":
            for x in b["items"]:
                story.append(Paragraph(escape(x), ParagraphStyle("li", parent=base, leftIndent=14, spaceAfter=3), bulletText=b.get("mark", "•")))
            story.append(Spacer(1, size * 0.5))
        elif kind == "space":
            story.append(Spacer(1, b["h"]))
        elif kind == "pb":
            story.append(PageBreak())
        elif kind == "table":
            data = [[Paragraph(escape(x), head) for x in b["columns"]]]
            for i, r in enumerate(b["rows"]):
                data.append([Paragraph(escape(x), total if i in b["total_rows"] else cell) if x else "" for x in r])
            t = Table(data, colWidths=[w * mm for w in b["widths"]], repeatRows=1, hAlign="LEFT")
            rules = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
            look = b.get("look", st.get("table", "grid"))
            if look == "grid":
                rules.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
            elif look == "lines":
                rules += [("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey), ("LINEBELOW", (0, 0), (-1, 0), 1.2, colors.black)]
            elif look == "zebra":
                rules += [("BACKGROUND", (0, 0), (-1, 0), st["fill"]), ("BOX", (0, 0), (-1, -1), 0.4, colors.grey)]
                rules += [("BACKGROUND", (0, i), (-1, i), colors.HexColor("#eef1f4")) for i in range(2, len(data), 2)]
            t.setStyle(TableStyle(rules))
            story += [t, Spacer(1, size)]
    frame = Frame(left, bottom, page[0] - left - right, page[1] - top - bottom, id="f", leftPadding=0, rightPadding=0)
    doc = BaseDocTemplate(str(path), pagesize=page, title=st.get("title", report.stem), author=report.document["organisation"], invariant=1)
    doc.addPageTemplates(PageTemplate(id="a", frames=[frame]))

    def draw(canvas, n, of):
        canvas.setFont(body, st.get("run", 8))
        for side, y, text in st.get("running", []):
            text = text.format(n=n, of=of)
            height = page[1] - 12 * mm if y == "top" else 11 * mm
            {"l": lambda: canvas.drawString(left, height, text), "r": lambda: canvas.drawRightString(page[0] - right, height, text),
             "c": lambda: canvas.drawCentredString(page[0] / 2, height, text)}[side]()

    klass = type("N", (Numbered,), {"draw": draw})
    doc.build(story, canvasmaker=klass)
