"""Blocks to a landscape PDF with ReportLab."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from kit import Report

TEXT = ParagraphStyle("text", fontName="Times-Roman", fontSize=11, leading=14.5, spaceAfter=6)
CAPTION = ParagraphStyle("caption", parent=TEXT, fontName="Times-Bold", fontSize=10.5, spaceBefore=6, spaceAfter=3)
SMALL = ParagraphStyle("small", parent=TEXT, fontSize=8.5, leading=10.5)
HEADS = [
    ParagraphStyle("h0", fontName="Times-Bold", fontSize=19, leading=23, spaceBefore=10, spaceAfter=8),
    ParagraphStyle("h1", fontName="Times-Bold", fontSize=14, leading=18, spaceBefore=10, spaceAfter=5, keepWithNext=1),
    ParagraphStyle("h2", fontName="Times-BoldItalic", fontSize=11.5, leading=15, spaceBefore=6, spaceAfter=3),
]


def render(report: Report, target: Path) -> None:
    """Write the PDF; captions stay with their tables."""
    def foot(canvas: Canvas, doc: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(22 * mm, 10 * mm, f"{report.document['organisation']} · fiktiva uppgifter")
        canvas.drawRightString(275 * mm, 10 * mm, f"Sidan {doc.page}")

    story: list[object] = []
    held: list[object] = []
    for b in report.blocks:
        made: list[object] = []
        if b.kind == "h":
            made = [Paragraph(b.text, HEADS[min(b.level, 2)])]
        elif b.kind == "p":
            style = {"caption": CAPTION, "small": SMALL}.get(b.style, TEXT)
            made = [Paragraph(b.text.replace("\n", "<br/>"), style)]
            if b.style == "caption":
                held = made
                continue
        elif b.kind == "meta":
            made = [Paragraph("<br/>".join(f"<b>{k}</b> {v}" for k, v in b.items), SMALL)]
        elif b.kind == "bullets":
            made = [Paragraph(i, TEXT, bulletText="•") for i in b.items]
        elif b.kind == "break":
            made = [PageBreak()]
        else:
            table = Table([b.columns, *[[c or "" for c in r.cells] for r in b.rows]],
                          colWidths=[w * mm for w in b.widths] or None, hAlign="LEFT")
            look: list[tuple[object, ...]] = [
                ("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 9), ("FONT", (0, 1), (-1, -1), "Helvetica", 9),
                ("ALIGN", (1, 0), (-1, -1), "CENTER"), ("LINEBELOW", (0, 0), (-1, 0), 1, colors.black),
                ("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black),
                ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ]
            look += [("FONT", (0, i), (-1, i), "Helvetica-Bold", 9) for i, r in enumerate(b.rows, 1) if r.total]
            table.setStyle(look)
            made = [KeepTogether([*held, table]), Spacer(1, 8)]
            held = []
        story += made
    doc = SimpleDocTemplate(str(target), pagesize=landscape(A4), leftMargin=22 * mm, rightMargin=22 * mm,
                            topMargin=16 * mm, bottomMargin=18 * mm, title=report.blocks[0].text,
                            author="Fiktiva uppgifter", subject="Fiktiva uppgifter", invariant=1)
    doc.build(story, onFirstPage=foot, onLaterPages=foot)
