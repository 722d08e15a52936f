"""reportlab renderer: one look per style dict."""
from html import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, KeepTogether, NextPageTemplate, PageBreak, PageTemplate, Paragraph, Spacer, Table, TableStyle


def build(rep, s):
    font, bold = s.get("font", "Helvetica"), s.get("bold", "Helvetica-Bold")
    size, color = s.get("size", 10.5), colors.HexColor(s.get("color", "#000000"))
    body = ParagraphStyle("b", fontName=font, fontSize=size, leading=size * 1.38, spaceAfter=size * 0.7)
    cell = ParagraphStyle("c", fontName=font, fontSize=s.get("cell", 9), leading=s.get("cell", 9) * 1.22)
    headc = ParagraphStyle("hc", parent=cell, fontName=bold, textColor=colors.HexColor(s.get("head_text", "#000000")))
    small = ParagraphStyle("s", parent=body, fontSize=size - 2, leading=size + 1)
    hs = [ParagraphStyle(f"h{i}", fontName=bold, fontSize=size + d, leading=(size + d) * 1.25, spaceBefore=size * 0.9, spaceAfter=4,
                         textColor=color, keepWithNext=1) for i, d in ((1, s.get("h1", 6)), (2, 2.5), (3, 0.5))]
    margin = s.get("margin", 25) * mm

    def table(b, width):
        n = len(b["head"][0])
        w = b["widths"] or [1] * n
        w = [x * width * b.get("share", 1) / sum(w) for x in w]
        num = b.get("num", ())

        def fmt(text, j, st):
            st = ParagraphStyle("x", parent=st, alignment=s.get("num_align", TA_RIGHT)) if j in num else st
            return "" if text is None else Paragraph(escape(text), st)
        data = [[fmt(c, j, headc) for j, c in enumerate(r)] for r in b["head"]]
        tot = ParagraphStyle("t", parent=cell, fontName=bold)
        for r in b["rows"]:
            last = r[0] and r[0].split()[0].lower() in ("summa", "totalt", "delsumma")
            data.append([fmt(c, j, tot if last else cell) for j, c in enumerate(r)])
        ts = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
        k = len(b["head"])
        look = s.get("grid", "full")
        if look == "full":
            ts.append(("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor("#666666")))
        elif look == "lines":
            ts += [("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.HexColor("#999999")), ("LINEABOVE", (0, 0), (-1, 0), 1, color), ("LINEBELOW", (0, k - 1), (-1, k - 1), 1, color)]
        if s.get("head_fill"):
            ts.append(("BACKGROUND", (0, 0), (-1, k - 1), colors.HexColor(s["head_fill"])))
        ts += [("SPAN", (c0, r0), (c1, r1)) for r0, c0, r1, c1 in b["spans"]]
        t = Table(data, colWidths=w, repeatRows=k, hAlign="LEFT")
        t.setStyle(TableStyle(ts))
        return t

    def flow(b, width):
        if b["kind"] == "h":
            return [Paragraph(escape(b["text"]), hs[min(b["level"], 3) - 1])]
        if b["kind"] == "p":
            st = {"small": small, "center": ParagraphStyle("ce", parent=body, alignment=TA_CENTER)}.get(b.get("style"), body)
            return [Paragraph(escape(b["text"]).replace("\n", "<br/>"), st)]
        if b["kind"] == "ul":
            st = ParagraphStyle("li", parent=body, leftIndent=14, bulletIndent=3, spaceAfter=3)
            return [Paragraph(escape(i), st, bulletText=b.get("mark", "•")) for i in b["items"]] + [Spacer(1, 5)]
        if b["kind"] == "head":
            cols = [Paragraph("<br/>".join(escape(x) for x in c), small) for c in b["cols"]]
            t = Table([cols], colWidths=[width * x for x in b.get("w", [0.5, 0.28, 0.22])], hAlign="LEFT")
            t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, -1), 0), ("LINEBELOW", (0, 0), (-1, -1), 0.8 if b.get("rule") else 0, color if b.get("rule") else colors.white)]))
            return [t, Spacer(1, 10)]
        if b["kind"] == "page":
            return ([NextPageTemplate(b["to"])] if b.get("to") else []) + [PageBreak()]
        if b["kind"] == "space":
            return [Spacer(1, b["h"])]
        if b["kind"] == "table":
            out = [Paragraph(escape(b["title"]), ParagraphStyle("cap", parent=small, fontName=s.get("cap_font", bold), spaceAfter=3, keepWithNext=1))] if b["caption"] else []
            t = table(b, width)
            return ([KeepTogether(out + [t])] if b.get("keep") else out + [t]) + [Spacer(1, 9)]
        raise ValueError(b["kind"])

    doc = BaseDocTemplate(str(rep.path()), pagesize=A4, title=rep.stem, author="")

    def on(canvas, d, page):
        canvas.saveState()
        canvas.setFont(font, 8)
        w, h = page
        for where, text in s.get("marks", ()):
            text = text.replace("{n}", str(canvas.getPageNumber() - d.first + 1)).replace("{N}", str(s.get("pages", "")))
            x = {"l": margin, "r": w - margin, "c": w / 2}[where[1]]
            y = h - 13 * mm if where[0] == "t" else 11 * mm
            {"l": canvas.drawString, "r": canvas.drawRightString, "c": canvas.drawCentredString}[where[1]](x, y, text)
        canvas.restoreState()
    doc.first = 1
    temps = []
    for name, page in (("p", A4), ("l", landscape(A4))):
        fr = Frame(margin, 20 * mm, page[0] - 2 * margin, page[1] - 42 * mm, 0, 0, 0, 0)
        temps.append(PageTemplate(name, [fr], onPage=lambda c, d, pg=page: on(c, d, pg), pagesize=page))
    doc.addPageTemplates(temps)
    story, width = [], A4[0] - 2 * margin
    for b in rep.blocks:
        if b["kind"] == "page" and b.get("to"):
            width = (A4 if b["to"] == "p" else landscape(A4))[0] - 2 * margin
        story += flow(b, width)
    doc.build(story)
