"""Blocks to PDF with reportlab."""
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen import canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Spacer, Table, TableStyle


def render(report, path, page, font="Helvetica", bold="Helvetica-Bold", size=10.5, head=None, foot=None, margins=(25, 22, 25, 22), color="#000000",
           grid="full", shade=None, hsizes=(15, 12, 11)):
    """head(canvas, page_number, width, height) draws the letterhead; foot is a text with {n} and {of}."""
    base = ParagraphStyle("b", fontName=font, fontSize=size, leading=size * 1.32, spaceAfter=size * 0.6)
    cell = ParagraphStyle("c", parent=base, fontSize=size - 1, leading=(size - 1) * 1.22, spaceAfter=0)
    hcell = ParagraphStyle("hc", parent=cell, fontName=bold)
    looks = {None: base, "small": ParagraphStyle("s", parent=base, fontSize=size - 2, leading=(size - 2) * 1.3),
             "bold": ParagraphStyle("bb", parent=base, fontName=bold), "sign": ParagraphStyle("sg", parent=base, spaceBefore=0, spaceAfter=0)}
    heads = [ParagraphStyle(f"h{i}", parent=base, fontName=bold, fontSize=s, leading=s * 1.25, spaceBefore=s * 0.7, spaceAfter=s * 0.35,
                            textColor=colors.HexColor(color), keepWithNext=1) for i, s in enumerate(hsizes)]
    flow = []
    for b in report.blocks:
        if b[0] == "h":
            flow.append(Paragraph(b[2], heads[b[1] - 1]))
        elif b[0] == "p":
            flow.append(Paragraph(b[1], looks[b[2]]))
        elif b[0] == "gap":
            flow.append(Spacer(1, b[1] * mm))
        elif b[0] == "br":
            flow.append(PageBreak())
        elif b[0] == "ul":
            flow += [Paragraph(t, ParagraphStyle("li", parent=base, leftIndent=6 * mm, bulletIndent=1.5 * mm, spaceAfter=3), bulletText="•") for t in b[1]]
        elif b[0] == "t":
            cols, rows, look = b[1:]
            if look.get("caption"):
                flow.append(Paragraph(look["caption"], looks["bold"]))
            data = [[Paragraph(c or "", hcell) for c in cols]]
            data += [[Paragraph(c or "", hcell if i in look["total"] else cell) for c in r] for i, r in enumerate(rows)]
            t = Table(data, colWidths=[w * mm for w in look["widths"]], repeatRows=1, hAlign="LEFT")
            style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5)]
            if grid == "full":
                style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
            else:
                style += [("LINEBELOW", (0, 0), (-1, 0), 1, colors.HexColor(color)), ("LINEBELOW", (0, 1), (-1, -1), 0.25, colors.grey)]
            if shade:
                style.append(("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(shade)))
            t.setStyle(TableStyle(style))
            flow += [t, Spacer(1, 4 * mm)]
    width, height = page
    left, top, right, bottom = (m * mm for m in margins)

    class Numbered(canvas.Canvas):
        pages = None

        def showPage(self):
            self.pages = (self.pages or []) + [dict(self.__dict__)]
            self._startPage()

        def save(self):
            for n, state in enumerate(self.pages, 1):
                self.__dict__.update({k: v for k, v in state.items() if k != "pages"})
                if head:
                    head(self, n, width, height)
                if foot:
                    self.setFont(font, 8)
                    self.drawString(left, 11 * mm, foot.format(n=n, of=len(self.pages)))
                super().showPage()
            super().save()

    doc = BaseDocTemplate(str(path), pagesize=page, title=report.stem, author="")
    frame = Frame(left, bottom, width - left - right, height - top - bottom, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    doc.addPageTemplates(PageTemplate(frames=[frame]))
    doc.build(flow, canvasmaker=Numbered)
