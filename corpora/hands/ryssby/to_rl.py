"""PDF by reportlab, a look per report."""
import subprocess
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

def find(family, kind):
    """The font file that fontconfig names for LiberationSans -> "Liberation Sans" and so on."""
    name = family.replace("Liberation", "Liberation ")
    return subprocess.run(["fc-match", "-f", "%{file}", f"{name}:style={kind}"], check=True, capture_output=True, text=True).stdout


def fonts(family):
    names = {}
    for kind in ("Regular", "Bold", "Italic"):
        name = f"{family}-{kind}"
        pdfmetrics.registerFont(TTFont(name, find(family, kind)))
        names[kind] = name
    return names


def build(report, look, on_page):
    f = fonts(look.get("font", "LiberationSans"))
    size = look.get("size", 10)
    body = ParagraphStyle("b", fontName=f["Regular"], fontSize=size, leading=size * 1.35, spaceAfter=look.get("after", 6))
    cell = ParagraphStyle("c", parent=body, fontSize=look.get("cell", size - 1), leading=look.get("cell", size - 1) * 1.25, spaceAfter=0)
    cellb = ParagraphStyle("cb", parent=cell, fontName=f["Bold"])
    heads = [ParagraphStyle(f"h{i}", parent=body, fontName=f["Bold"], fontSize=s, leading=s * 1.25, spaceBefore=8 if i else 0,
                            spaceAfter=4, keepWithNext=1, textColor=colors.HexColor(look.get("colour", "#000000")))
             for i, s in enumerate(look.get("hsize", [16, 12.5, 11, 10]))]
    styles = {None: body, "b": ParagraphStyle("bb", parent=body, fontName=f["Bold"], keepWithNext=1, spaceAfter=2),
              "i": ParagraphStyle("bi", parent=body, fontName=f["Italic"]),
              "tight": ParagraphStyle("bt", parent=body, spaceAfter=1, keepWithNext=1),
              "small": ParagraphStyle("bs", parent=body, fontSize=8, leading=10)}
    flow = []
    for b in report.blocks:
        if b[0] == "h":
            flow.append(Paragraph(escape(b[2]), heads[b[1]]))
        elif b[0] == "p":
            flow.append(Paragraph(escape(b[1]), styles[b[2]]))
        elif b[0] == "ul":
            for x in b[1]:
                flow.append(Paragraph(escape(x), ParagraphStyle("li", parent=body, leftIndent=16, bulletIndent=4, spaceAfter=2), bulletText=b[2]))
            flow.append(Spacer(1, 4))
        elif b[0] == "pagebreak":
            flow.append(PageBreak())
        else:
            t = b[1]
            data = [[Paragraph(escape(c), cellb) for c in t["columns"]]]
            for k, row in enumerate(t["rows"]):
                data.append([Paragraph(escape(c or ""), cellb if k in t["bold"] else cell) for c in row])
            tab = Table(data, colWidths=[w * cm for w in t["widths"]] if t["widths"] else None, repeatRows=1, hAlign="LEFT",
                        style=look["table"])
            if t["caption"]:
                flow.append(KeepTogether([Paragraph(escape(t["caption"]), styles["b"]), tab]))
            else:
                flow.append(tab)
            flow.append(Spacer(1, 8))
    report.out.parent.mkdir(exist_ok=True)
    m = look.get("margin", 2.3) * cm
    doc = SimpleDocTemplate(str(report.out), pagesize=A4, leftMargin=m, rightMargin=m, topMargin=look.get("top", 3.6) * cm,
                            bottomMargin=2.2 * cm, title=look.get("title", ""), author="")
    page = lambda canvas, d: on_page(canvas, d, f)
    doc.build(flow, onFirstPage=page, onLaterPages=page)
