"""Blocks to DOCX (python-docx); the same file goes through soffice for PDFs as Word users make them."""
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


def field(paragraph, code: str):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = paragraph.add_run()
        if kind:
            el = OxmlElement("w:fldChar")
            el.set(qn("w:fldCharType"), kind)
        else:
            el = OxmlElement("w:instrText")
            el.set(qn("xml:space"), "preserve")
            el.text = text
        run._r.append(el)


def shade(cell, colour: str):
    el = OxmlElement("w:shd")
    el.set(qn("w:val"), "clear")
    el.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(el)


def write_cell(cell, text, theme, bold=False, right=False):
    p = cell.paragraphs[0]
    p.paragraph_format.space_after = Pt(1)
    p.paragraph_format.space_before = Pt(1)
    run = p.add_run(text or "")
    run.bold = bold
    run.font.size = Pt(theme.get("table_size", 9.5))
    if right:
        p.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def add_table(doc, spec, theme):
    if spec["title"]:
        p = doc.add_paragraph()
        p.paragraph_format.space_after = Pt(3)
        p.paragraph_format.keep_with_next = True
        run = p.add_run(spec["title"])
        run.italic = theme.get("caption_italic", False)
        run.bold = not run.italic
    heads = (1 if spec["groups"] else 0) + (1 if any(spec["columns"]) else 0)
    n = len(spec["columns"])
    table = doc.add_table(rows=heads + len(spec["rows"]), cols=n)
    table.style = theme.get("table_style", "Table Grid")
    table.autofit = False
    r = 0
    if spec["groups"]:
        at = 0
        for label, span in spec["groups"]:
            cell = table.cell(0, at)
            if span > 1:
                cell = cell.merge(table.cell(0, at + span - 1))
            write_cell(cell, label, theme, bold=True)
            at += span
        r = 1
    if any(spec["columns"]):
        for i, c in enumerate(spec["columns"]):
            write_cell(table.cell(r, i), c, theme, bold=True, right=spec["align"].get(i) == "r")
        r += 1
    for row_no in range(r):
        el = OxmlElement("w:tblHeader")
        table.rows[row_no]._tr.get_or_add_trPr().append(el)
        if theme.get("head_fill"):
            for cell in table.rows[row_no].cells:
                shade(cell, theme["head_fill"])
    for k, row in enumerate(spec["rows"]):
        el = OxmlElement("w:cantSplit")
        table.rows[r + k]._tr.get_or_add_trPr().append(el)
        for i, text in enumerate(row):
            write_cell(table.cell(r + k, i), text, theme, bold=k in spec["strong"], right=spec["align"].get(i) == "r")
    if spec["widths"]:
        for column, w in zip(table.columns, spec["widths"]):
            column.width = Cm(w)
        for row in table.rows:
            for cell, w in zip(row._tr.tc_lst, spec["widths"]):
                if cell.grid_span == 1:
                    cell.width = Cm(w)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def add_letter(doc, left, right, theme):
    table = doc.add_table(rows=1, cols=2)
    for cell, lines, is_right in ((table.cell(0, 0), left, False), (table.cell(0, 1), right, True)):
        for k, line in enumerate(lines):
            p = cell.paragraphs[0] if k == 0 else cell.add_paragraph()
            p.paragraph_format.space_after = Pt(0)
            run = p.add_run(line)
            run.font.size = Pt(9)
            run.bold = k == 0 and not is_right
            if is_right and theme.get("letter_right", True):
                p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    doc.add_paragraph()


def frame(doc, theme):
    section = doc.sections[0]
    if theme.get("landscape"):
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)
    else:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(theme.get("margin", 2.3))
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(2)
    if theme.get("running"):
        p = section.header.paragraphs[0]
        p.add_run(theme["running"] + "\t\t").font.size = Pt(8.5)
        p.add_run("Sida ")
        field(p, "PAGE")
        p.add_run(" (")
        field(p, "NUMPAGES")
        p.add_run(")")
    if theme.get("footer"):
        run = section.footer.paragraphs[0].add_run(theme["footer"])
        run.font.size = Pt(7.5)


def render(report, path: Path):
    theme = report.theme
    doc = Document()
    base = doc.styles["Normal"]
    base.font.name = theme.get("font", "Liberation Sans")
    base.element.rPr.rFonts.set(qn("w:eastAsia"), base.font.name)
    base.font.size = Pt(theme.get("size", 11))
    base.paragraph_format.space_after = Pt(7)
    frame(doc, theme)
    for block in report.blocks:
        kind, rest = block[0], block[1:]
        if kind == "h":
            h = doc.add_heading(level=max(rest[0], 1) if rest[0] else 1)
            run = h.add_run(rest[1])
            run.font.name = theme.get("head_font", theme.get("font", "Liberation Sans"))
            run._r.get_or_add_rPr().rFonts.set(qn("w:ascii"), run.font.name)
            run.font.size = Pt({0: 17, 1: 15, 2: 12.5, 3: 11}[rest[0]])
            run.font.color.rgb = RGBColor.from_string(theme.get("colour", "000000"))
        elif kind == "p":
            p = doc.add_paragraph()
            run = p.add_run(rest[0])
            run.italic, run.bold = "i" in rest[1], "b" in rest[1]
            if "s" in rest[1]:
                run.font.size = Pt(8.5)
        elif kind in ("ul", "ol"):
            for item in rest[0]:
                doc.add_paragraph(item, style="List Bullet" if kind == "ul" else "List Number")
        elif kind == "table":
            add_table(doc, rest[0], theme)
        elif kind == "letter":
            add_letter(doc, rest[0], rest[1], theme)
        elif kind == "sign":
            p = doc.add_paragraph()
            p.paragraph_format.space_before = Pt(18)
            p.add_run("\n".join(rest[0]))
        elif kind == "break":
            doc.add_page_break()
        else:
            raise ValueError(kind)
    doc.core_properties.author, doc.core_properties.title = theme.get("author", ""), theme.get("meta_title", "")
    doc.save(path)


def render_soffice(report, path: Path):
    with tempfile.TemporaryDirectory() as tmp:
        source = Path(tmp) / f"{report.stem}.docx"
        render(report, source)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf",
                        "--outdir", str(path.parent), str(source)], check=True, capture_output=True)
