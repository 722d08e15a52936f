"""Blocks to PDF (reportlab, soffice, chromium), DOCX and HTML."""
import html
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import (BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate, Paragraph, Spacer,
                                Table, TableStyle)

E = html.escape


def write(rep, path):
    how = rep.look["producer"]
    if how == "reportlab":
        pdf(rep, path)
    elif how == "docx":
        docx(rep, path)
    elif how == "html":
        path.write_text(web(rep), encoding="utf-8")
    else:
        with tempfile.TemporaryDirectory() as tmp:
            src = Path(tmp) / (path.stem + (".docx" if how == "soffice" else ".html"))
            if how == "soffice":
                docx(rep, src)
                subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(path.parent), str(src)],
                               check=True, capture_output=True)
            else:
                src.write_text(web(rep), encoding="utf-8")
                subprocess.run(["chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer",
                                f"--print-to-pdf={path}", src.as_uri()], check=True, capture_output=True)


def pdf(rep, path):
    L = rep.look
    f, fb, size = L.get("font", "Helvetica"), L.get("bold", "Helvetica-Bold"), L.get("size", 10)
    left = L.get("left", 2.5) * cm
    P = ParagraphStyle("p", fontName=f, fontSize=size, leading=size * 1.35, spaceAfter=size * .7)
    small = ParagraphStyle("s", parent=P, fontSize=size - 1.5, leading=(size - 1.5) * 1.3, spaceAfter=1)
    cell = ParagraphStyle("c", parent=small, spaceAfter=0, fontSize=L.get("cell", size - 1), leading=L.get("cell", size - 1) * 1.2)
    head = ParagraphStyle("ch", parent=cell, fontName=fb, textColor=colors.HexColor(L.get("head_ink", "#000000")))
    H = {n: ParagraphStyle(f"h{n}", parent=P, fontName=fb, fontSize=size + d, leading=(size + d) * 1.25, spaceBefore=8,
                           spaceAfter=4, keepWithNext=1, textColor=colors.HexColor(L.get("ink", "#000000"))) for n, d in ((1, 6), (2, 3), (3, 1))}
    flow = []
    for b in rep.blocks:
        k = b[0]
        if k == "h":
            flow.append(Paragraph(E(b[2]), H[b[1]]))
        elif k in ("p", "cap", "small"):
            st = P if k == "p" else (ParagraphStyle("cap", parent=P, fontName=fb, fontSize=size - .5, spaceAfter=3, keepWithNext=1)
                                     if k == "cap" else small)
            flow.append(Paragraph(E(b[1]).replace("\n", "<br/>"), st))
        elif k == "ul":
            flow += [Paragraph(E(i), P, bulletText=L.get("bullet", "•")) if 0 else
                     Paragraph(L.get("bullet", "•") + " " + E(i), ParagraphStyle("li", parent=P, leftIndent=14, firstLineIndent=-9, spaceAfter=3)) for i in b[1]]
            flow.append(Spacer(1, 4))
        elif k == "pb":
            flow += ([NextPageTemplate(b[1])] if len(b) > 1 else []) + [PageBreak()]
        elif k == "gap":
            flow.append(Spacer(1, b[1]))
        elif k == "head":
            t = Table([[Paragraph(E(x).replace("\n", "<br/>"), small) for x in b[1]]], colWidths=[x * cm for x in b[2]], hAlign="LEFT")
            t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
            flow += [t, Spacer(1, 12)]
        elif k == "table":
            _, columns, rows, o = b
            top = [c.split("|")[0] for c in columns]
            two = any("|" in c for c in columns)
            data = [[Paragraph(E(c), head) for c in top]]
            sp = []
            if two:
                data.append([Paragraph(E(c.split("|")[-1]) if "|" in c else "", head) for c in columns])
                i = 0
                while i < len(top):
                    j = i
                    while j + 1 < len(top) and top[j + 1] == top[i] and "|" in columns[i]:
                        j += 1
                    if j > i:
                        sp.append(("SPAN", (i, 0), (j, 0)))
                        for x in range(i + 1, j + 1):
                            data[0][x] = ""
                    elif "|" not in columns[i]:
                        sp.append(("SPAN", (i, 0), (i, 1)))
                    i = j + 1
            for r in rows:
                bold = str(r[0] or "").startswith(("Summa", "Totalt", "Total", "Samtliga"))
                data.append([Paragraph(E(x or ""), head if bold and L.get("head_ink") is None else cell) for x in r])
            t = Table(data, colWidths=[w * cm for w in o["widths"]] if o.get("widths") else None, repeatRows=2 if two else 1, hAlign="LEFT")
            st = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
            nh = 2 if two else 1
            style = L.get("table", "grid")
            if style == "grid":
                st.append(("GRID", (0, 0), (-1, -1), .5, colors.black))
            elif style == "lines":
                st += [("LINEBELOW", (0, nh - 1), (-1, nh - 1), 1, colors.black), ("LINEBELOW", (0, nh), (-1, -1), .25, colors.grey)]
            else:
                st += [("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)]
            if L.get("fill"):
                st.append(("BACKGROUND", (0, 0), (-1, nh - 1), colors.HexColor(L["fill"])))
            t.setStyle(TableStyle(st + sp))
            flow += [t, Spacer(1, size)]
    doc = BaseDocTemplate(str(path), pagesize=A4, title=L.get("title", ""), author="")

    def deco(page):
        def draw(c, d):
            w, h = page
            c.setFont(f, 8)
            if L.get("header"):
                c.drawString(left, h - 1.3 * cm, L["header"])
            if L.get("footer"):
                c.drawString(left, 1.2 * cm, L["footer"])
            c.drawRightString(w - 2 * cm, 1.2 * cm if L.get("pageno", "foot") == "foot" else h - 1.3 * cm, L.get("page", "Sida %d") % d.page)
        return draw

    def tpl(name, page):
        w, h = page
        return PageTemplate(name, [Frame(left, 2 * cm, w - left - 2 * cm, h - 4 * cm, leftPadding=0, rightPadding=0)], onPage=deco(page), pagesize=page)
    doc.addPageTemplates([tpl("stand", A4), tpl("ligg", landscape(A4))])
    doc.build(flow)


def docx(rep, path):
    L = rep.look
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = L.get("font", "Calibri"), Pt(L.get("size", 11))
    s = d.sections[0]
    s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(2.5), Cm(2)
    if L.get("header"):
        s.header.paragraphs[0].text = L["header"]
    if L.get("footer"):
        s.footer.paragraphs[0].text = L["footer"]
    for b in rep.blocks:
        k = b[0]
        if k == "h":
            d.add_heading(b[2], b[1])
        elif k in ("p", "small", "cap"):
            para = d.add_paragraph()
            run = para.add_run(b[1])
            run.bold = k == "cap" or None
            if k == "cap":
                para.paragraph_format.keep_with_next = True
            if k == "small":
                run.font.size = Pt(9)
        elif k == "ul":
            for i in b[1]:
                d.add_paragraph(i, style="List Bullet")
        elif k == "pb":
            d.add_page_break()
        elif k == "head":
            t = d.add_table(rows=1, cols=len(b[1]))
            for c, x in zip(t.rows[0].cells, b[1]):
                c.text = x
            d.add_paragraph()
        elif k == "table":
            _, columns, rows, o = b
            t = d.add_table(rows=1, cols=len(columns), style=L.get("table", "Table Grid"))
            t.autofit = False
            for col, x in zip(t.columns, o.get("widths") or []):
                col.width = Cm(x)
            for r in [columns] + rows:
                cells = t.rows[0].cells if r is columns else t.add_row().cells
                for i, x in enumerate(r):
                    cells[i].text = x or ""
                    if o.get("widths"):
                        cells[i].width = Cm(o["widths"][i])
                    for run in cells[i].paragraphs[0].runs:
                        run.font.size = Pt(L.get("cell", 9.5))
                        run.bold = r is columns or None
            d.add_paragraph()
    d.save(str(path))


def web(rep):
    L, out = rep.look, []
    for b in rep.blocks:
        k = b[0]
        if k == "h":
            out.append(f"<h{b[1]}>{E(b[2])}</h{b[1]}>")
        elif k in ("p", "small"):
            out.append(f'<p class="{k}">' + E(b[1]).replace("\n", "<br>") + "</p>")
        elif k == "cap":
            out.append(f'<p class="cap"><strong>{E(b[1])}</strong></p>')
        elif k == "ul":
            out.append("<ul>" + "".join(f"<li>{E(i)}</li>" for i in b[1]) + "</ul>")
        elif k == "head":
            out.append('<div class="head">' + "".join("<div>" + E(x).replace("\n", "<br>") + "</div>" for x in b[1]) + "</div>")
        elif k == "raw":
            out.append(b[1])
        elif k == "table":
            _, columns, rows, o = b
            out.append("<table><thead><tr>" + "".join(f'<th scope="col">{E(c)}</th>' for c in columns) + "</tr></thead><tbody>")
            for r in rows:
                tag = "th" if L.get("rowhead") else "td"
                out.append("<tr>" + "".join(f"<{tag if i == 0 else 'td'}>{E(x or '')}</{tag if i == 0 else 'td'}>" for i, x in enumerate(r)) + "</tr>")
            out.append("</tbody></table>")
    return (f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{E(L["title"])}</title><style>{L["css"]}</style></head>\n'
            f'<body>{L.get("before", "")}<main>\n' + "\n".join(out) + f'\n</main>{L.get("after", "")}</body></html>\n')
