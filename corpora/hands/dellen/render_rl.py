"""Blocks to PDF with ReportLab."""
from __future__ import annotations

import subprocess
from html import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle


def font(family):
    for style, suffix in (("Regular", ""), ("Bold", "-B"), ("Italic", "-I")):
        path = subprocess.run(["fc-match", "-f", "%{file}", f"{family}:style={style}"], capture_output=True, text=True).stdout
        pdfmetrics.registerFont(TTFont(family + suffix, path))
    return family


def styled(t, s, base):
    f, size = s["font"], s.get("table_size", s["pt"] - 1)
    st = ParagraphStyle("c", fontName=f, fontSize=size, leading=size * 1.22)
    sb = ParagraphStyle("b", parent=st, fontName=f + "-B")
    right, rb = ParagraphStyle("r", parent=st, alignment=2), ParagraphStyle("rb", parent=sb, alignment=2)
    data, cmds, y = [], [], 0
    n = len(t.rows[0])
    for row in t.head:
        line, j = [""] * n, 0
        for text, span, _ in row:
            line[j] = Paragraph(escape(text), rb if j in t.numeric else sb)
            if span > 1:
                cmds.append(("SPAN", (j, y), (j + span - 1, y)))
            j += span
        data.append(line)
        y += 1
    for i, row in enumerate(t.rows):
        bold = i in t.bold or i in t.groups
        data.append([Paragraph(escape(c), (rb if j in t.numeric else sb) if bold else (right if j in t.numeric else st)) if c else "" for j, c in enumerate(row)])
        if i in t.groups:
            cmds.append(("SPAN", (0, y + i), (-1, y + i)))
    cmds += [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
    if s.get("grid"):
        cmds.append(("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor(s["grid"])))
    else:
        cmds += [("LINEBELOW", (0, y - 1), (-1, y - 1), 1, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 0.6, colors.black)]
    if s.get("head_fill"):
        cmds.append(("BACKGROUND", (0, 0), (-1, y - 1), colors.HexColor(s["head_fill"])))
    return Table(data, colWidths=[w * cm for w in t.widths] if t.widths else None, repeatRows=y, style=TableStyle(cmds), hAlign="LEFT")


def reportlab(r, target) -> None:
    s = r.style
    f = font(s["font"])
    base = ParagraphStyle("p", fontName=f, fontSize=s["pt"], leading=s["pt"] * 1.35, spaceAfter=6)
    heads = [ParagraphStyle(f"h{i}", parent=base, fontName=f + "-B", fontSize=s["pt"] + d, leading=(s["pt"] + d) * 1.25, spaceBefore=8, spaceAfter=4,
                            keepWithNext=1, textColor=colors.HexColor(s.get("colour", "#000000"))) for i, d in ((1, 6), (2, 2.5), (3, 0.5))]
    flow = []
    for kind, *a in r.blocks:
        if kind == "h":
            flow.append(Paragraph(escape(a[1]), heads[a[0] - 1]))
        elif kind == "p":
            name = f + {"b": "-B", "i": "-I"}.get(a[1], "")
            flow.append(Paragraph(escape(a[0]), ParagraphStyle("x", parent=base, fontName=name)))
        elif kind in ("ul", "ol"):
            for i, x in enumerate(a[0], 1):
                mark = "•" if kind == "ul" else f"{i}."
                flow.append(Paragraph(escape(x), ParagraphStyle("li", parent=base, leftIndent=16, bulletIndent=3, spaceAfter=3), bulletText=mark))
        elif kind == "t":
            t = a[0]
            parts = [styled(t, s, base), Spacer(1, 8)]
            if t.title:
                parts.insert(0, Paragraph(escape(t.title), ParagraphStyle("cap", parent=base, fontName=f + "-I", spaceAfter=3, keepWithNext=1)))
            flow.append(KeepTogether(parts)) if len(t.rows) < 9 else flow.extend(parts)
        elif kind == "meta":
            small = ParagraphStyle("m", parent=base, fontSize=s["pt"] - 1, spaceAfter=0)
            rows = [[Paragraph(escape(k), small), Paragraph(escape(v), small)] for k, v in a[0]]
            flow += [Table(rows, colWidths=[s.get("meta_w", 4) * cm, 9 * cm], hAlign=s.get("meta_align", "LEFT"),
                           style=TableStyle([("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)])), Spacer(1, 10)]
        elif kind == "lines":
            flow.append(Paragraph("<br/>".join(escape(x) for x in a[0]), ParagraphStyle("l", parent=base, spaceBefore=8)))
        elif kind == "pb":
            flow.append(PageBreak())

    def deco(c, d):
        w, h = d.pagesize
        c.saveState()
        c.setFont(f + "-B", 11)
        c.setFillColor(colors.HexColor(s.get("colour", "#000000")))
        c.drawString(2.2 * cm, h - 1.5 * cm, s["mark"])
        c.setFont(f, 8)
        c.setFillColor(colors.black)
        c.drawRightString(w - 2.2 * cm, h - 1.5 * cm, s["head_right"] % c.getPageNumber())
        c.line(2.2 * cm, 1.6 * cm, w - 2.2 * cm, 1.6 * cm)
        c.drawString(2.2 * cm, 1.2 * cm, s["footer"])
        c.restoreState()

    d = SimpleDocTemplate(str(target), pagesize=landscape(A4) if s.get("landscape") else A4, leftMargin=2.2 * cm, rightMargin=2.2 * cm,
                          topMargin=2.3 * cm, bottomMargin=2.1 * cm, title=s["title"], author=s.get("author", ""))
    d.build(flow, onFirstPage=deco, onLaterPages=deco)
