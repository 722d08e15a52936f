"""Renderers: HTML, Chromium PDF, DOCX, LibreOffice PDF, reportlab PDF."""
import html
import shutil
import subprocess
import tempfile
from pathlib import Path


def esc(t):
    return html.escape(t, quote=False).replace("\n", "<br>")


def html_text(r):
    look, out = r.look, []
    for b in r.flow:
        if b[0] == "h":
            out.append(f"<h{b[1]}>{esc(b[2])}</h{b[1]}>")
        elif b[0] == "p":
            out.append(f"<p{f' class={chr(34)}{b[2]}{chr(34)}' if b[2] else ''}>{esc(b[1])}</p>")
        elif b[0] == "cap":
            out.append(f"<p class=\"cap\">{esc(b[1])}</p>")
        elif b[0] == "ul":
            tag = "ol" if b[2] else "ul"
            out.append(f"<{tag}>" + "".join(f"<li>{esc(i)}</li>" for i in b[1]) + f"</{tag}>")
        elif b[0] == "html":
            out.append(b[1])
        elif b[0] == "table":
            heads, rows, opt = b[1:]
            bold = set(opt.get("bold_rows", ()))
            rowh = "".join("<tr>" + "".join(f"<th{f' colspan={s}' if s > 1 else ''}>{esc(t)}</th>" for t, s in hr) + "</tr>" for hr in heads)
            body = "".join(f"<tr{' class=sum' if i in bold else ''}>" + "".join(
                f"<td>{esc(c) if c is not None else ''}</td>" for c in row) + "</tr>" for i, row in enumerate(rows))
            out.append(f"<table><thead>{rowh}</thead><tbody>{body}</tbody></table>")
    return (f"<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>{esc(look['title'])}</title>"
            f"<style>{look['css']}</style></head><body>{look.get('before', '')}\n" + "\n".join(out) + f"\n{look.get('after', '')}</body></html>\n")


def make_html(r, path):
    path.write_text(html_text(r), encoding="utf-8")


def make_chromium(r, path):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "in.html"
        make_html(r, src)
        subprocess.run([shutil.which("chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                        f"--user-data-dir={tmp}/u", f"--print-to-pdf={path}", src.as_uri()], check=True, capture_output=True)


def make_docx(r, path):
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor
    look = r.look
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = look["font"], Pt(look["size"])
    sec = d.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    sec.left_margin = sec.right_margin = Cm(look.get("margin", 2.4))
    for i in (1, 2, 3):
        s = d.styles[f"Heading {i}"]
        s.font.name, s.font.size = look["font"], Pt(look["size"] + (5, 2.5, 1)[i - 1])
        s.font.color.rgb = RGBColor(*look.get("ink", (0, 0, 0)))
        fonts = s.element.rPr.rFonts
        for a in list(fonts.attrib):
            del fonts.attrib[a]
        for a in ("w:ascii", "w:hAnsi"):
            fonts.set(qn(a), look["font"])
    hp = sec.header.paragraphs[0]
    ht = sec.header.add_table(1, 2, Cm(21 - 2 * look.get("margin", 2.4)))
    ht.rows[0].cells[0].text, ht.rows[0].cells[1].text = look["left"], look["right"]
    ht.rows[0].cells[1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    sec.header._element.remove(hp._element)
    sec.header.add_paragraph()
    fp = sec.footer.paragraphs[0]
    fp.add_run(look["foot"] + ("   Sida " if look.get("pageno", True) else "")).font.size = Pt(8)
    if look.get("pageno", True):
        for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
            run = fp.add_run()
            run.font.size = Pt(8)
            if kind:
                el = OxmlElement("w:fldChar")
                el.set(qn("w:fldCharType"), kind)
            else:
                el = OxmlElement("w:instrText")
                el.text = text
            run._element.append(el)

    def cell(c, text, bold=False):
        c.text = ""
        run = c.paragraphs[0].add_run(text or "")
        run.bold = bold or None
        run.font.size = Pt(look["size"] - 1)

    for b in r.flow:
        if b[0] == "h":
            d.add_heading(b[2], b[1])
        elif b[0] in ("p", "cap"):
            p = d.add_paragraph()
            style = "cap" if b[0] == "cap" else b[2]
            if style == "card":
                p.paragraph_format.space_after = Pt(1)
                p.paragraph_format.left_indent = Cm(0.6)
                label, rest = b[1].split(": ", 1)
                p.add_run(label + ": ").bold = True
                p.add_run(rest)
                continue
            run = p.add_run(b[1])
            if style == "cap":
                run.italic = True
                p.paragraph_format.space_after = Pt(2)
                p.paragraph_format.keep_with_next = True
            if style == "sign":
                p.paragraph_format.space_before = Pt(18)
            if style == "small":
                run.font.size = Pt(look["size"] - 1.5)
            if style == "bold":
                run.bold = True
        elif b[0] == "ul":
            for i in b[1]:
                d.add_paragraph(i, style="List Number" if b[2] else "List Bullet")
        elif b[0] == "pb":
            d.add_page_break()
        elif b[0] == "table":
            heads, rows, opt = b[1:]
            n = len(rows[0])
            t = d.add_table(0, n)
            t.style = look["grid"]
            for hr in heads:
                cells, k = t.add_row().cells, 0
                for text, span in hr:
                    c = cells[k].merge(cells[k + span - 1]) if span > 1 else cells[k]
                    cell(c, text, True)
                    k += span
            bold = set(opt.get("bold_rows", ()))
            for i, row in enumerate(rows):
                for c, text in zip(t.add_row().cells, row):
                    cell(c, text, i in bold)
            for row in t.rows:
                row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
                for j, w in enumerate(opt.get("widths", ())):
                    row.cells[j].width = Cm(w)
            d.add_paragraph().paragraph_format.space_after = Pt(2)
    d.save(path)


def make_soffice(r, path):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / (path.stem + ".docx")
        make_docx(r, src)
        subprocess.run([shutil.which("soffice"), f"-env:UserInstallation=file://{tmp}/u", "--headless", "--convert-to", "pdf",
                        "--outdir", str(path.parent), str(src)], check=True, capture_output=True)


def make_reportlab(r, path):
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import ListFlowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
    k = r.look
    size = k["size"]
    page = landscape(A4) if k.get("landscape") else A4
    base = ParagraphStyle("b", fontName=k["font"], fontSize=size, leading=size * 1.32, spaceAfter=6)
    hs = {i: ParagraphStyle(f"h{i}", parent=base, fontName=k["bold"], fontSize=size + x, leading=(size + x) * 1.2, spaceBefore=8,
                            spaceAfter=4, keepWithNext=0 if k.get("split") else 1) for i, x in ((1, 6), (2, 2), (3, 0.5))}
    small = ParagraphStyle("s", parent=base, fontSize=size - 1.5, leading=(size - 1.5) * 1.2, spaceAfter=0)
    smallb = ParagraphStyle("sb", parent=small, fontName=k["bold"])
    sign = ParagraphStyle("sg", parent=base, spaceBefore=20)
    story = []
    for b in r.flow:
        if b[0] == "h":
            story.append(Paragraph(esc(b[2]), hs[b[1]]))
        elif b[0] == "p":
            story.append(Paragraph(esc(b[1]).replace("<br>", "<br/>"), sign if b[2] == "sign" else base))
        elif b[0] == "cap":
            story.append(Paragraph(esc(b[1]), ParagraphStyle("c", parent=smallb, spaceBefore=4, spaceAfter=3, keepWithNext=1)))
        elif b[0] == "pb":
            story.append(PageBreak())
        elif b[0] == "ul":
            story.append(ListFlowable([Paragraph(esc(i), base) for i in b[1]], bulletType="1" if b[2] else "bullet", start=None if b[2] else "•"))
        elif b[0] == "table":
            heads, rows, opt = b[1:]
            bold = set(opt.get("bold_rows", ()))
            data = [[Paragraph(esc(t), smallb) for t, _ in hr] for hr in heads]
            data += [[Paragraph(esc(c or ""), smallb if i in bold else small) for c in row] for i, row in enumerate(rows)]
            t = Table(data, colWidths=opt.get("widths"), repeatRows=len(heads), hAlign="LEFT")
            st = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
                  ("BACKGROUND", (0, 0), (-1, len(heads) - 1), colors.Color(*k["head"]))]
            line = colors.Color(*k["line"])
            st.append(("LINEBELOW", (0, 0), (-1, -1), 0.5, line) if k.get("rules") else ("GRID", (0, 0), (-1, -1), 0.5, line))
            if k.get("zebra"):
                st += [("BACKGROUND", (0, i), (-1, i), colors.Color(0.95, 0.95, 0.97)) for i in range(len(heads) + 1, len(data), 2)]
            t.setStyle(TableStyle(st))
            story += [t, Spacer(1, 8)]

    def deco(c, d):
        c.setFont(k["font"], 9)
        y = page[1] - 30
        for i, t in enumerate(k["left"]):
            c.drawString(56, y - 12 * i, t)
        for i, t in enumerate(k["right"]):
            c.drawRightString(page[0] - 56, y - 12 * i, t)
        c.setFont(k["font"], 8)
        c.drawString(56, 26, k["foot"])
        c.drawRightString(page[0] - 56, 26, k["page"] % d.page)

    SimpleDocTemplate(str(path), pagesize=page, leftMargin=56, rightMargin=56, topMargin=76, bottomMargin=52, title=r.flow[0][2],
                      author=k["left"][0]).build(story, onFirstPage=deco, onLaterPages=deco)


MAKERS = {"soffice-pdf": (make_soffice, "pdf"), "docx": (make_docx, "docx"), "html": (make_html, "html"),
          "chromium-pdf": (make_chromium, "pdf"), "reportlab": (make_reportlab, "pdf")}
