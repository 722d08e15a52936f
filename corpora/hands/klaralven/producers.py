"""Word (python-docx), Word printed to PDF by LibreOffice, web page, web page printed by Chromium, reportlab."""
import html
import shutil
import subprocess

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


def _shade(cell, colour):
    el = OxmlElement("w:shd")
    el.set(qn("w:val"), "clear")
    el.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(el)


def _field(par, code):
    run = par.add_run()
    for kind, text in (("begin", None), (None, code), ("end", None)):
        if kind:
            el = OxmlElement("w:fldChar")
            el.set(qn("w:fldCharType"), kind)
        else:
            el = OxmlElement("w:instrText")
            el.text = text
        run._r.append(el)
    run.font.size = Pt(8)


def word(rep, path, font="Liberation Serif", size=11, head_colour=None, header=None, footer=None, pages=False,
         table_style="Table Grid", shade=None, head_sizes=(15, 12, 11), margin=2.5):
    doc = Document()
    sec = doc.sections[0]
    sec.page_width, sec.page_height, sec.orientation = Cm(21), Cm(29.7), WD_ORIENT.PORTRAIT
    sec.left_margin = sec.right_margin = Cm(margin)
    sec.top_margin = sec.bottom_margin = Cm(2.2)
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(size)
    normal.paragraph_format.space_after = Pt(6)
    for i, s in enumerate(head_sizes, 1):
        st = doc.styles[f"Heading {i}"]
        st.font.name, st.font.size, st.font.bold = font, Pt(s), True
        st.element.rPr.rFonts.set(qn("w:asciiTheme"), "")
        for a in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            st.element.rPr.rFonts.attrib.pop(qn("w:" + a), None)
        st.font.color.rgb = RGBColor.from_string(head_colour or "000000")
    if header:
        par = sec.header.paragraphs[0]
        par.add_run(header).font.size = Pt(9)
    par = sec.footer.paragraphs[0]
    if footer:
        par.add_run(footer).font.size = Pt(8)
    if pages:
        par.add_run("\tSida ").font.size = Pt(8)
        _field(par, "PAGE")
        par.add_run(" av ").font.size = Pt(8)
        _field(par, "NUMPAGES")
    for b in rep.blocks:
        if b[0] == "h":
            doc.add_heading(b[1], b[2])
        elif b[0] == "p":
            par = doc.add_paragraph()
            run = par.add_run(b[1])
            run.bold = b[2] == "bold"
            run.italic = b[2] == "italic"
            if b[2] == "small":
                run.font.size = Pt(size - 2)
            if b[2] == "indent":
                par.paragraph_format.left_indent = Cm(1)
            if b[2] == "keep" or b[2] == "bold":
                par.paragraph_format.keep_with_next = True
        elif b[0] == "ul":
            for x in b[1]:
                doc.add_paragraph(x, style="List Number" if b[2] else "List Bullet")
        elif b[0] == "letter":
            left, right = b[1], b[2]
            t = doc.add_table(rows=1, cols=2)
            for cell, lines in zip(t.rows[0].cells, (left, right)):
                cell.paragraphs[0].text = lines[0]
                cell.paragraphs[0].runs[0].bold = True
                for x in lines[1:]:
                    cell.add_paragraph(x)
                for par in cell.paragraphs:
                    par.paragraph_format.space_after = Pt(0)
            doc.add_paragraph()
        elif b[0] == "break":
            doc.add_page_break()
        elif b[0] == "table":
            _word_table(doc, b[1], table_style, shade)
    doc.save(path)


def _word_table(doc, t, style, shade):
    look = t["look"]
    tab = doc.add_table(rows=1, cols=len(t["columns"]))
    tab.style = look.get("style", style)
    tab.autofit = False
    size = Pt(look.get("size", 9))
    for col, w in zip(tab.columns, look.get("widths", ())):
        col.width = Cm(w)
    lines = [t["columns"]] + t["rows"]
    for i, r in enumerate(lines):
        row = tab.rows[0] if i == 0 else tab.add_row()
        pr = row._tr.get_or_add_trPr()
        pr.append(OxmlElement("w:cantSplit"))
        if i == 0:
            pr.append(OxmlElement("w:tblHeader"))
        for j, c in enumerate(r):
            cell = row.cells[j]
            par = cell.paragraphs[0]
            par.paragraph_format.space_after = Pt(1)
            par.paragraph_format.keep_with_next = i < len(lines) - 1 and look.get("keep", True)
            run = par.add_run(c or "")
            run.font.size = size
            run.bold = i == 0 or i >= len(lines) - t["sums"]
            if j in look.get("right", ()):
                par.alignment = 2
            if i == 0 and shade:
                _shade(cell, shade)
            if "widths" in look:
                cell.width = Cm(look["widths"][j])
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def office_pdf(docx, out):
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(docx.parent), str(docx)],
                   check=True, capture_output=True)
    shutil.move(docx.with_suffix(".pdf"), out)


def web(rep, title, css, top="", bottom="", wrap=("<main>", "</main>")):
    e, out = html.escape, []
    for b in rep.blocks:
        if b[0] == "h":
            out.append(f"<h{b[2]}>{e(b[1])}</h{b[2]}>")
        elif b[0] == "p":
            out.append(f'<p class="{b[2]}">{e(b[1])}</p>' if b[2] else f"<p>{e(b[1])}</p>")
        elif b[0] == "ul":
            tag = "ol" if b[2] else "ul"
            out.append(f"<{tag}>" + "".join(f"<li>{e(x)}</li>" for x in b[1]) + f"</{tag}>")
        elif b[0] == "html":
            out.append(b[1])
        elif b[0] == "table":
            t = b[1]
            s = ['<table><thead><tr>' + "".join(f"<th>{e(c or '')}</th>" for c in t["columns"]) + "</tr></thead><tbody>"]
            for i, r in enumerate(t["rows"]):
                cls = ' class="sum"' if i >= len(t["rows"]) - t["sums"] else ""
                s.append(f"<tr{cls}>" + "".join(f"<td>{e(c or '')}</td>" for c in r) + "</tr>")
            out.append("\n".join(s) + "</tbody></table>")
    return (f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{e(title)}</title>'
            f"<style>{css}</style></head><body>\n{top}{wrap[0]}\n" + "\n".join(out) + f"\n{wrap[1]}{bottom}</body></html>\n")


def chrome_pdf(page, out):
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                    f"--print-to-pdf={out}", page.as_uri()], check=True, capture_output=True)
