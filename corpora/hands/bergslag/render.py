"""Printing helpers: Chromium for HTML, LibreOffice for Word files."""
import html, subprocess, tempfile
from pathlib import Path
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
HERE = Path(__file__).parent
(HERE / "build").mkdir(exist_ok=True)
esc = html.escape


def html_table(t, cls="", widths=None, head=None, numeric=True, total=None):
    out = [f'<table class="{cls}">']
    if widths:
        out.append("<colgroup>" + "".join(f'<col style="width:{w}">' for w in widths) + "</colgroup>")
    out.append("<thead>" + (head or "<tr>" + "".join(f"<th>{esc(c)}</th>" for c in t["columns"]) + "</tr>") + "</thead><tbody>")
    for r in t["rows"]:
        last = total and r[0] and r[0].startswith(total)
        out.append(f'<tr{" class=sum" if last else ""}>' + "".join(f"<td>{esc(c or '')}</td>" for c in r) + "</tr>")
    return "".join(out) + "</tbody></table>"


def chrome(markup, path):
    src = HERE / "build" / (path.stem + ".html")
    src.write_text(markup, encoding="utf-8")
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={d}", "--no-pdf-header-footer",
                        f"--print-to-pdf={path}", src.as_uri()], check=True, capture_output=True, timeout=90)


def soffice(docx, path):
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{d}", "--headless", "--convert-to", "pdf", "--outdir", str(path.parent), str(docx)],
                       check=True, capture_output=True, timeout=120)


def shade(cell, colour):
    e = OxmlElement("w:shd")
    e.set(qn("w:val"), "clear"); e.set(qn("w:color"), "auto"); e.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(e)


def field(par, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = par.add_run()
        if kind:
            e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), kind)
        else:
            e = OxmlElement("w:instrText"); e.set(qn("xml:space"), "preserve"); e.text = text
        run._r.append(e)


def docx_table(doc, t, widths, style="Table Grid", head_fill=None, size=9, repeat=True, bold_last=False, right=()):
    tab = doc.add_table(rows=1, cols=len(t["columns"]))
    tab.style = style
    tab.autofit = False
    for i, c in enumerate(t["columns"]):
        tab.rows[0].cells[i].text = c
        if head_fill:
            shade(tab.rows[0].cells[i], head_fill)
    if repeat:
        e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true")
        tab.rows[0]._tr.get_or_add_trPr().append(e)
    for r in t["rows"]:
        cells = tab.add_row().cells
        for i, c in enumerate(r):
            cells[i].text = c or ""
    for c, w in zip(tab.columns, widths):
        c.width = Cm(w)
    for n, row in enumerate(tab.rows):
        e = OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(e)
        for i, cell in enumerate(row.cells):
            cell.width = Cm(widths[i])
            for p in cell.paragraphs:
                p.paragraph_format.space_after = Pt(1)
                if i in right:
                    p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                for run in p.runs:
                    run.font.size = Pt(size)
                    run.bold = True if n == 0 or (bold_last and n == len(tab.rows) - 1) else None
    doc.add_paragraph()
    return tab


def new_doc(font, size, margins=(2.2, 2.2), heads=None):
    d = Document()
    s = d.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    s.left_margin, s.right_margin = Cm(margins[0]), Cm(margins[1])
    d.styles["Normal"].font.name = font
    d.styles["Normal"].font.size = Pt(size)
    d.styles["Normal"].paragraph_format.space_after = Pt(6)
    for n in (1, 2, 3):
        st = d.styles[f"Heading {n}"]
        st.font.name = (heads or font)
        st.element.rPr.rFonts.set(qn("w:asciiTheme"), ""); 
        for a in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            st.element.rPr.rFonts.attrib.pop(qn(a), None)
        st.font.color.rgb = RGBColor(0, 0, 0)
    return d
