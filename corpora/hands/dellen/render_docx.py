"""Blocks to DOCX; LibreOffice makes the PDF where the report is one."""
from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


def shade(cell, colour):
    el = OxmlElement("w:shd")
    el.set(qn("w:val"), "clear")
    el.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(el)


def put(cell, text, bold, right, size):
    par = cell.paragraphs[0]
    par.paragraph_format.space_after = Pt(1)
    if right:
        par.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = par.add_run(text or "")
    run.bold, run.font.size = bold, Pt(size)


def table(d, t, s):
    n = len(t.rows[0])
    size = s.get("table_size", s["pt"] - 1)
    if t.title:
        par = d.add_paragraph()
        par.paragraph_format.keep_with_next = True
        par.paragraph_format.space_after = Pt(2)
        par.add_run(t.title).italic = True
    w = d.add_table(rows=0, cols=n)
    w.style = s.get("table_style", "Table Grid")
    w.autofit = False
    for row in t.head:
        cells, j = w.add_row().cells, 0
        pr = w.rows[-1]._tr.get_or_add_trPr()
        pr.append(OxmlElement("w:tblHeader"))
        for text, span, _ in row:
            cell = cells[j].merge(cells[j + span - 1]) if span > 1 else cells[j]
            put(cell, text, True, j in t.numeric, size)
            if s.get("head_fill"):
                shade(cell, s["head_fill"])
            j += span
    for i, row in enumerate(t.rows):
        cells = w.add_row().cells
        w.rows[-1]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        if i in t.groups:
            put(cells[0].merge(cells[-1]), row[0], True, False, size)
            continue
        for j, text in enumerate(row):
            put(cells[j], text, i in t.bold, j in t.numeric, size)
    if t.widths:
        for col, cm in zip(w.columns, t.widths):
            col.width = Cm(cm)
        for row in w.rows:
            for cell, cm in zip(row.cells, t.widths):
                cell.width = Cm(cm)
    d.add_paragraph().paragraph_format.space_after = Pt(2)


def field(par, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = par.add_run()
        el = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            el.set(qn("w:fldCharType"), kind)
        else:
            el.text = text
        run._r.append(el)


def docx(r, target: Path) -> None:
    s, d = r.style, Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = s["font"], Pt(s["pt"])
    st.element.rPr.rFonts.set(qn("w:eastAsia"), s["font"])
    st.paragraph_format.space_after = Pt(6)
    for i in (1, 2, 3):
        h = d.styles[f"Heading {i}"]
        h.font.name, h.font.size, h.font.color.rgb = s.get("head_font", s["font"]), Pt(s["pt"] + (6, 3, 1)[i - 1]), RGBColor.from_string(s.get("colour", "000000"))
        rf = h.element.rPr.rFonts
        for k in list(rf.attrib):
            if "Theme" in k:
                del rf.attrib[k]
    sec = d.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    sec.left_margin = sec.right_margin = Cm(s.get("margin", 2.4))
    if s.get("landscape"):
        sec.orientation, sec.page_width, sec.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    if s.get("header"):
        sec.header.paragraphs[0].text = s["header"]
    if s.get("footer"):
        par = sec.footer.paragraphs[0]
        par.text = s["footer"]
        if s.get("pages"):
            par.add_run("\tSida ")
            field(par, "PAGE")
            par.add_run(" (")
            field(par, "NUMPAGES")
            par.add_run(")")
    for kind, *a in r.blocks:
        if kind == "h":
            d.add_heading(a[1], a[0])
        elif kind == "p":
            run = d.add_paragraph().add_run(a[0])
            run.italic, run.bold = a[1] == "i", a[1] == "b"
        elif kind in ("ul", "ol"):
            for x in a[0]:
                d.add_paragraph(x, style="List Bullet" if kind == "ul" else "List Number")
        elif kind == "t":
            table(d, a[0], s)
        elif kind == "meta":
            w = d.add_table(rows=0, cols=2)
            for k, v in a[0]:
                c = w.add_row().cells
                put(c[0], k, True, False, s["pt"] - 1)
                put(c[1], v, False, False, s["pt"] - 1)
            d.add_paragraph()
        elif kind == "lines":
            par = d.add_paragraph()
            for i, x in enumerate(a[0]):
                if i:
                    par.add_run().add_break()
                par.add_run(x)
        elif kind == "pb":
            d.add_page_break()
    d.core_properties.author = s.get("author", "")
    d.core_properties.title = s["title"]
    d.save(target)


def soffice(r, target: Path) -> None:
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / (target.stem + ".docx")
        docx(r, src)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf",
                        "--outdir", str(target.parent), str(src)], check=True, capture_output=True, timeout=180)
