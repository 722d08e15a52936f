"""reportlab renderer; every report brings its own look (dict)."""
import subprocess
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (CondPageBreak, ListFlowable, ListItem, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table)

FONT = {"sans": "Liberation Sans", "serif": "Liberation Serif", "dejavu": "DejaVu Sans"}


def fonts(name):
    for tag, style in (("", ":style=Regular"), ("-B", ":bold")):
        style = style if tag or name != "dejavu" else ":style=Book"
        path = subprocess.run(["fc-match", "-f", "%{file}", FONT[name] + style], capture_output=True, text=True, check=True).stdout
        pdfmetrics.registerFont(TTFont(name + tag, path))
    return name, name + "-B"


def render(rep, look):
    f, fb = fonts(look.get("font", "sans"))
    hf, hfb = fonts(look.get("hfont", look.get("font", "sans")))
    size = look.get("size", 10)
    ink = colors.HexColor(look.get("ink", "#000000"))
    body = ParagraphStyle("b", fontName=f, fontSize=size, leading=size * 1.32, spaceAfter=look.get("after", 6))
    small = ParagraphStyle("s", parent=body, fontSize=size - 1.5, leading=(size - 1.5) * 1.25, spaceAfter=2)
    cell = ParagraphStyle("c", parent=body, fontSize=look.get("cell", size - 1), leading=look.get("cell", size - 1) * 1.2, spaceAfter=0)
    cellb = ParagraphStyle("cb", parent=cell, fontName=fb)
    num = ParagraphStyle("n", parent=cell, alignment={"r": 2, "c": 1, "l": 0}[look.get("num", "r")])
    numb = ParagraphStyle("nb", parent=num, fontName=fb)
    caps = ParagraphStyle("cap", parent=body, fontName=fb, fontSize=size - 0.5, spaceBefore=6, spaceAfter=3, keepWithNext=1)
    hs = [ParagraphStyle(f"h{i}", fontName=hfb, fontSize=s, leading=s * 1.2, spaceBefore=sb, spaceAfter=4, textColor=ink, keepWithNext=1)
          for i, (s, sb) in enumerate(look.get("heads", [(16, 6), (12.5, 12), (10.5, 8)]))]
    size_page = landscape(A4) if look.get("landscape") else A4
    margin = look.get("margin", 25) * mm
    width = size_page[0] - 2 * margin - 12  # the frame pads 6 points
    story = []
    for kind, b in rep.blocks:
        if kind == "h":
            story.append(Paragraph(escape(b["text"]), hs[b["level"] - 1]))
        elif kind == "p":
            st = {"small": small, "bold": ParagraphStyle("bb", parent=body, fontName=fb)}.get(b["style"], body)
            story.append(Paragraph(escape(b["text"]).replace("\n", "<br/>"), st))
        elif kind == "ul":
            story.append(ListFlowable([ListItem(Paragraph(escape(i), body), leftIndent=14) for i in b["items"]],
                                      bulletType="1" if b["numbered"] else "bullet", start=None if b["numbered"] else look.get("bullet", "•"),
                                      bulletFontName=f, bulletFontSize=size, leftIndent=14))
        elif kind == "lh":
            t = Table([[Paragraph("<br/>".join(map(escape, x)), small) for x in b["cols"]]],
                      colWidths=[width * w for w in b["widths"]], hAlign="LEFT")
            t.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, -1), 0)])
            story += [t, Spacer(1, 10)]
        elif kind == "pb":
            story.append(PageBreak())
        elif kind == "sp":
            story.append(Spacer(1, b["n"]))
        elif kind == "t":
            if b["caption"]:
                story += [CondPageBreak(90), Paragraph(escape(b["caption"]), caps)]
            story += [table(b, look, width, cell, cellb, num, numb), Spacer(1, 8)]

    def page(canvas, doc):
        canvas.saveState()
        canvas.setFont(f, 8)
        for x, y, text, al in look.get("furniture", []):
            text = text.replace("{n}", str(doc.page)).replace("{N}", str(look.get("pages", "")))
            X = x * mm if x >= 0 else size_page[0] + x * mm
            Y = y * mm if y >= 0 else size_page[1] + y * mm
            {"l": canvas.drawString, "r": canvas.drawRightString, "c": canvas.drawCentredString}[al](X, Y, text)
        if look.get("rule"):
            canvas.setStrokeColor(ink)
            canvas.setLineWidth(look["rule"])
            canvas.line(margin, size_page[1] - 18 * mm, size_page[0] - margin, size_page[1] - 18 * mm)
        canvas.restoreState()

    doc = SimpleDocTemplate(str(rep.out), pagesize=size_page, leftMargin=margin, rightMargin=margin, topMargin=look.get("top", 22) * mm,
                            bottomMargin=20 * mm, title=look.get("title", rep.stem), author=rep.truth["document"]["organisation"])
    doc.build(story, onFirstPage=page, onLaterPages=page)


def table(b, look, width, cell, cellb, num, numb):
    lk = b["look"]
    head = b["head"] or [[(c, 1) for c in b["columns"]]]
    data, spans = [], []
    for y, row in enumerate(head):
        line, x = [], 0
        for text, span in row:
            line += [Paragraph(escape(text), cellb)] + [""] * (span - 1)
            if span > 1:
                spans.append(("SPAN", (x, y), (x + span - 1, y)))
            x += span
        data.append(line)
    numeric = lk.get("numeric", [])
    for r in b["rows"]:
        tot = lk.get("bold_total") and str(r[0]).split()[0].lower() in ("summa", "totalt", "delsumma", "samtliga")
        data.append([Paragraph(escape("" if c is None else str(c)), (numb if tot else num) if i in numeric else (cellb if tot else cell))
                     for i, c in enumerate(r)])
    w = b["widths"] or [1] * len(b["columns"])
    t = Table(data, colWidths=[width * x / sum(w) * lk.get("share", 1) for x in w], repeatRows=len(head), hAlign="LEFT")
    n = len(head)
    st = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)] + spans
    form = look.get("table", "grid")
    if form == "grid":
        st += [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("BACKGROUND", (0, 0), (-1, n - 1), colors.HexColor(look.get("fill", "#e4e4e4")))]
    elif form == "lines":
        st += [("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, n - 1), (-1, n - 1), 0.6, colors.black),
               ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)]
    elif form == "zebra":
        st += [("BACKGROUND", (0, 0), (-1, n - 1), colors.HexColor(look.get("fill", "#cfe0d4")))]
        st += [("BACKGROUND", (0, i), (-1, i), colors.HexColor("#f2f2f2")) for i in range(n + 1, len(data), 2)]
    t.setStyle(st)
    return t
