"""Reportlab PDF."""
import subprocess

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

esc = lambda s: str(s).replace("&", "&amp;").replace("<", "&lt;")


def fonts(name):
    """(regular, bold): a built-in family, or a TrueType family found among the system's fonts"""
    if name in ("Helvetica", "Times"):
        return ("Helvetica", "Helvetica-Bold") if name == "Helvetica" else ("Times-Roman", "Times-Bold")
    for suffix, style in (("", "Regular"), ("-B", "Bold")):
        found = subprocess.run(["fc-match", "-f", "%{file}", f"{name}:style={style}"], capture_output=True, text=True).stdout
        pdfmetrics.registerFont(TTFont(name + suffix, found))
    pdfmetrics.registerFontFamily(name, normal=name, bold=name + "-B", italic=name, boldItalic=name + "-B")
    return name, name + "-B"


def render(report, path):
    s = {"font": "Helvetica", "size": 10, "landscape": False, "color": "#000000", "grid": "full", "footer": None, "header": None, "shade": None} | report.style
    reg, bold = fonts(s["font"])
    size = s["size"]
    page = landscape(A4) if s["landscape"] else A4
    body = ParagraphStyle("b", fontName=reg, fontSize=size, leading=size * 1.32, spaceAfter=size * 0.6)
    cell = ParagraphStyle("c", parent=body, fontSize=size - 1, leading=(size - 1) * 1.2, spaceAfter=0)
    num = ParagraphStyle("n", parent=cell, alignment=1)
    head = ParagraphStyle("hd", parent=cell, fontName=bold)
    headn = ParagraphStyle("hn", parent=head, alignment=1)
    hs = [ParagraphStyle(f"h{i}", parent=body, fontName=bold, fontSize=size + (7, 3.5, 1.2)[i], leading=(size + (7, 3.5, 1.2)[i]) * 1.2, keepWithNext=1,
                         textColor=colors.HexColor(s["color"]), spaceBefore=(4, 9, 6)[i], spaceAfter=4) for i in range(3)]
    small = ParagraphStyle("s", parent=body, fontSize=size - 2, leading=size)
    width = page[0] - 44 * mm
    flow = []
    for b in report.blocks:
        if b[0] == "h":
            flow.append(Paragraph(esc(b[2]), hs[min(b[1], 3) - 1]))
        elif b[0] == "p":
            flow.append(Paragraph(("<b>%s</b>" if b[2].get("bold") else "%s") % esc(b[1]), small if b[2].get("small") else body))
        elif b[0] in ("ul", "ol"):
            for i, t in enumerate(b[1]):
                st = ParagraphStyle("li", parent=body, leftIndent=14, bulletIndent=3, spaceAfter=3)
                flow.append(Paragraph(esc(t), st, bulletText=f"{i + 1}." if b[0] == "ol" else "\u2022"))
        elif b[0] == "letterhead":
            t = Table([[Paragraph("<br/>".join(map(esc, b[1])), cell), Paragraph("<br/>".join(map(esc, b[2])), cell)]], colWidths=[width * .62, width * .38])
            flow += [t, Spacer(1, 14)]
        elif b[0] == "br":
            flow.append(PageBreak())
        elif b[0] == "table":
            flow += table(b, s, width, cell, num, head, headn, body, bold)
    doc = SimpleDocTemplate(str(path), pagesize=page, leftMargin=22 * mm, rightMargin=22 * mm, topMargin=24 * mm, bottomMargin=22 * mm,
                            title=s.get("title", ""), author="")

    def deco(canvas, d):
        canvas.saveState()
        canvas.setFont(reg, 8)
        if s["header"]:
            canvas.drawString(22 * mm, page[1] - 14 * mm, s["header"])
        if s["footer"]:
            canvas.drawString(22 * mm, 12 * mm, s["footer"])
        canvas.drawRightString(page[0] - 22 * mm, 12 * mm, f"Sida {d.page}")
        canvas.restoreState()
    doc.build(flow, onFirstPage=deco, onLaterPages=deco)


def table(b, s, width, cell, num, head, headn, body, bold):
    _, columns, rows, o = b
    numeric = set(o.get("numeric", ()))
    spans = []
    if o.get("head"):  # rows of (text, colspan, rowspan)
        grid = [[None] * len(columns) for _ in o["head"]]
        taken = set()
        for y, hr in enumerate(o["head"]):
            x = 0
            for text, cs, rs in hr:
                while (x, y) in taken:
                    x += 1
                grid[y][x] = Paragraph(esc(text), headn if cs > 1 or x in numeric else head)
                spans.append(("SPAN", (x, y), (x + cs - 1, y + rs - 1)))
                taken |= {(x + i, y + j) for i in range(cs) for j in range(rs)}
                x += cs
        heads = [[c or "" for c in r] for r in grid]
    else:
        heads = [[Paragraph(esc(c), headn if i in numeric else head) for i, c in enumerate(columns)]]
    data = heads + [[Paragraph(("<b>%s</b>" if r[0] in o.get("bold_rows", ()) else "%s") % esc(c), num if i in numeric else cell) for i, c in enumerate(r)] for r in rows]
    total = sum(o["widths"])
    t = Table(data, colWidths=[width * w / total for w in o["widths"]], repeatRows=len(heads))
    st = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)] + spans
    if s["grid"] == "full":
        st.append(("GRID", (0, 0), (-1, -1), .5, colors.black))
    else:
        st += [("LINEBELOW", (0, len(heads) - 1), (-1, len(heads) - 1), 1, colors.black), ("LINEBELOW", (0, len(heads)), (-1, -1), .25, colors.grey)]
    if s["shade"]:
        st.append(("BACKGROUND", (0, 0), (-1, len(heads) - 1), colors.HexColor(s["shade"])))
    t.setStyle(TableStyle(st))
    out = [Paragraph("<b>%s</b>" % esc(o["caption"]), ParagraphStyle("cap", parent=body, keepWithNext=1))] if o.get("caption") else []
    return out + [t, Spacer(1, 10)]
