"""Blocks to PDF with reportlab, as case systems and report modules print."""
from __future__ import annotations

import html
import subprocess
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate, Paragraph, Spacer,
                                Table, TableStyle)


def fonts(family: str) -> tuple[str, str, str]:
    """Register regular, bold and italic of a family, wherever fontconfig has them."""
    names = []
    for style in ("Regular", "Bold", "Italic"):
        file = subprocess.run(["fc-match", "-f", "%{file}", f"{family}:style={style}"], check=True,
                              capture_output=True, text=True).stdout
        names.append(f"{family.replace(' ', '')}-{style}")
        pdfmetrics.registerFont(TTFont(names[-1], file))
    return tuple(names)


class Renderer:
    def __init__(self, report, path: Path):
        self.report, self.theme, self.path = report, report.theme, path
        self.regular, self.bold, self.italic = fonts(self.theme.get("font", "Liberation Sans"))
        self.size = self.theme.get("size", 10.5)
        self.total = 0

    def style(self, font=None, size=None, **more):
        size = size or self.size
        return ParagraphStyle("s", fontName=font or self.regular, fontSize=size, leading=size * 1.28, **more)

    def cell(self, text, bold=False, right=False):
        st = self.style(self.bold if bold else self.regular, self.theme.get("table_size", 8.5), alignment=2 if right else 0)
        return Paragraph(html.escape(text or ""), st)

    def table(self, spec):
        rows, at = [], 0
        heads = 0
        rules = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                 ("BOTTOMPADDING", (0, 0), (-1, -1), 3), ("LEFTPADDING", (0, 0), (-1, -1), 4),
                 ("RIGHTPADDING", (0, 0), (-1, -1), 4)]
        if spec["groups"]:
            line = []
            for label, span in spec["groups"]:
                line += [self.cell(label, True)] + [""] * (span - 1)
                rules.append(("SPAN", (at, 0), (at + span - 1, 0)))
                at += span
            rows.append(line)
            heads += 1
        rows.append([self.cell(c, True, spec["align"].get(i) == "r") for i, c in enumerate(spec["columns"])])
        heads += 1
        for k, row in enumerate(spec["rows"]):
            rows.append([self.cell(c, k in spec["strong"], spec["align"].get(i) == "r") for i, c in enumerate(row)])
        look = self.theme.get("look", "grid")
        if look == "grid":
            rules.append(("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor(self.theme.get("line", "#555555"))))
        else:
            rules += [("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, heads - 1), (-1, heads - 1), 0.7, colors.black),
                      ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)]
        if self.theme.get("head_fill"):
            rules.append(("BACKGROUND", (0, 0), (-1, heads - 1), colors.HexColor(self.theme["head_fill"])))
        widths = [w * cm for w in spec["widths"]] if spec["widths"] else None
        table = Table(rows, colWidths=widths, repeatRows=heads, hAlign="LEFT")
        table.setStyle(TableStyle(rules))
        return table

    def flow(self):
        colour = colors.HexColor(self.theme.get("colour", "#000000"))
        out = []
        for block in self.report.blocks:
            kind, rest = block[0], block[1:]
            if kind == "h":
                size = {0: 16, 1: 14, 2: 12, 3: 10.5}[rest[0]]
                out.append(Paragraph(html.escape(rest[1]), self.style(self.bold, size, spaceBefore=10, spaceAfter=4,
                                                                      textColor=colour, keepWithNext=1)))
            elif kind == "p":
                font = self.bold if "b" in rest[1] else self.italic if "i" in rest[1] else self.regular
                out.append(Paragraph(html.escape(rest[0]), self.style(font, 8 if "s" in rest[1] else None, spaceAfter=6)))
            elif kind in ("ul", "ol"):
                for n, item in enumerate(rest[0], 1):
                    mark = "•" if kind == "ul" else f"{n}."
                    out.append(Paragraph(html.escape(item), self.style(leftIndent=16, bulletIndent=4, spaceAfter=2), bulletText=mark))
            elif kind == "table":
                if rest[0]["title"]:
                    out.append(Paragraph(html.escape(rest[0]["title"]), self.style(self.bold, self.size - 0.5, spaceBefore=6, spaceAfter=3)))
                out += [self.table(rest[0]), Spacer(1, 8)]
            elif kind == "letter":
                parts = [Paragraph("<br/>".join(html.escape(x) for x in part), self.style(size=9)) for part in rest]
                out += [Table([parts], colWidths=[9.5 * cm, 7 * cm], hAlign="LEFT",
                              style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")])), Spacer(1, 10)]
            elif kind == "sign":
                out += [Spacer(1, 16), Paragraph("<br/>".join(html.escape(x) for x in rest[0]), self.style())]
            elif kind == "break":
                out.append(PageBreak())
            elif kind == "turn":
                out += [NextPageTemplate("wide"), PageBreak()]
            else:
                raise ValueError(kind)
        return out

    def furniture(self, canvas, doc):
        width, height = canvas._pagesize
        canvas.setFont(self.regular, 8)
        n = canvas.getPageNumber()
        self.seen = max(getattr(self, "seen", 0), n)
        if self.theme.get("running"):
            canvas.drawString(2 * cm, height - 1.2 * cm, self.theme["running"])
        label = self.theme.get("page_label", "{n} ({total})").format(n=n, total=self.total or "?")
        canvas.drawRightString(width - 2 * cm, height - 1.2 * cm, label)
        if self.theme.get("footer"):
            canvas.setFont(self.regular, 7)
            canvas.drawString(2 * cm, 1.0 * cm, self.theme["footer"])

    def build(self):
        tall, wide = A4, landscape(A4)
        doc = BaseDocTemplate(str(self.path), pagesize=A4, title=self.theme.get("meta_title"), author=self.theme.get("author"))
        for name, size in (("tall", tall), ("wide", wide)):
            frame = Frame(2 * cm, 1.6 * cm, size[0] - 4 * cm, size[1] - 3.4 * cm, id=name, leftPadding=0, rightPadding=0)
            doc.addPageTemplates(PageTemplate(id=name, frames=[frame], pagesize=size, onPage=self.furniture))
        doc.build(self.flow())


def render(report, path: Path):
    renderer = Renderer(report, path)
    renderer.build()
    renderer.total = renderer.seen
    renderer.build()
