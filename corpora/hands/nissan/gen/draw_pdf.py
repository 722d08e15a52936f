"""reportlab renderer."""
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (BaseDocTemplate, Frame, KeepTogether, NextPageTemplate, PageBreak, PageTemplate, Paragraph,
                                Spacer, Table, TableStyle)

from core import LEFT, UP

FONTS = {"sans": ("LiberationSans", "LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
         "serif": ("LiberationSerif", "LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
         "narrow": ("LiberationSansNarrow", "LiberationSansNarrow-Regular.ttf", "LiberationSansNarrow-Bold.ttf"),
         "dejavu": ("DejaVuSans", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf")}


def font(key):
    import subprocess
    name, regular, bold = FONTS[key]
    found = {Path(f).name: f for f in subprocess.run(["fc-list", "-f", "%{file}\n"], capture_output=True, text=True).stdout.split("\n")}
    for n, f in ((name, regular), (name + "-B", bold)):
        pdfmetrics.registerFont(TTFont(n, found[f]))
    pdfmetrics.registerFontFamily(name, normal=name, bold=name + "-B", italic=name, boldItalic=name + "-B")
    return name


def draw(report, path):
    st = report.style
    name = font(st.get("font", "sans"))
    size = st.get("size", 10)
    body = ParagraphStyle("b", fontName=name, fontSize=size, leading=size * 1.35, spaceAfter=size * 0.7)
    cellst = ParagraphStyle("c", parent=body, fontSize=st.get("cell", size - 1), leading=st.get("cell", size - 1) * 1.2, spaceAfter=0)
    right = ParagraphStyle("r", parent=cellst, alignment=TA_RIGHT)
    headst = ParagraphStyle("th", parent=cellst, fontName=name + "-B", textColor=st.get("headtext", colors.black))
    hs = [ParagraphStyle(f"h{i}", parent=body, fontName=name + "-B", fontSize=s, leading=s * 1.25, spaceBefore=s * 0.7,
                         spaceAfter=s * 0.35, keepWithNext=1, textColor=st.get("hcolor", colors.black))
          for i, s in enumerate((size + 6, size + 3, size + 1))]

    def table(b):
        head, rows = b["head"], b["rows"]
        cmds, data = [], []
        for r, row in enumerate(head + rows):
            line = []
            for c, value in enumerate(row):
                if value in (UP, LEFT, None):
                    line.append("")
                    continue
                style = headst if r < len(head) else cellst
                numeric = str(value).lstrip("-").replace(" ", "").isdigit() and b.get("right", True)
                if r >= len(head) and numeric:
                    style = right
                text = str(value)
                if r >= len(head) and (str(row[0]).lower().startswith(("summa", "totalt")) or row[-1] == LEFT):
                    text = f"<b>{text}</b>"
                line.append(Paragraph(text, style))
                c2, r2 = c, r
                allrows = head + rows
                while c2 + 1 < len(row) and row[c2 + 1] == LEFT:
                    c2 += 1
                while r2 + 1 < len(allrows) and allrows[r2 + 1][c] == UP:
                    r2 += 1
                if (c2, r2) != (c, r):
                    cmds.append(("SPAN", (c, r), (c2, r2)))
            data.append(line)
        look, n = st.get("table", "grid"), len(head)
        grey = colors.Color(.6, .6, .6)
        if look == "grid":
            cmds.append(("GRID", (0, 0), (-1, -1), .5, grey))
        elif look == "rules":
            cmds += [("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, n - 1), (-1, n - 1), .7, colors.black),
                     ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)]
        elif look == "hair":
            cmds.append(("LINEBELOW", (0, 0), (-1, -1), .3, grey))
        if st.get("headfill"):
            cmds.append(("BACKGROUND", (0, 0), (-1, n - 1), st["headfill"]))
        cmds += [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
        t = Table(data, colWidths=b["widths"], repeatRows=n, hAlign="LEFT", style=TableStyle(cmds))
        parts = [t, Spacer(1, size)]
        if b.get("caption"):
            parts.insert(0, Paragraph(f"<b>{b['caption']}</b>", cellst))
            parts.insert(1, Spacer(1, 3))
        return parts if b.get("cut") else [KeepTogether(parts)]

    story = []
    for kind, b in report.blocks:
        if kind == "h":
            story.append(Paragraph(b["text"], hs[b["level"] - 1]))
        elif kind == "p":
            story.append(Paragraph(b["text"].replace("\n", "<br/>"), body if not b.get("small") else cellst))
            if b.get("small"):
                story.append(Spacer(1, size * .8))
        elif kind == "list":
            for i, item in enumerate(b["items"], 1):
                story.append(Paragraph(item, ParagraphStyle("li", parent=body, leftIndent=16, bulletIndent=4, spaceAfter=3),
                                       bulletText=f"{i}." if b["numbered"] else st.get("bullet", "•")))
            story.append(Spacer(1, 6))
        elif kind == "table":
            story += table(b)
        elif kind == "landscape":
            story += [NextPageTemplate("wide"), PageBreak()]
        elif kind == "break":
            story.append(PageBreak())

    def furniture(canvas, doc):
        w, h = canvas._pagesize
        canvas.saveState()
        st["furniture"](canvas, doc.page, w, h, name)
        canvas.restoreState()

    doc = BaseDocTemplate(str(path), pagesize=A4, title=st.get("title", ""), author="")
    m, top = st.get("margin", 62), st.get("top", 90)
    frames = []
    for pid, (w, h) in (("first", A4), ("later", A4), ("wide", landscape(A4))):
        t = st.get("firsttop", top) if pid == "first" else top
        frames.append(PageTemplate(pid, [Frame(m, 55, w - 2 * m, h - 55 - t, 0, 0, 0, 0)], onPage=furniture, pagesize=(w, h),
                                   autoNextPageTemplate="later" if pid == "first" else None))
    doc.addPageTemplates(frames)
    doc.build(story)
