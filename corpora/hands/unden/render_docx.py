"""Blocks to DOCX with python-docx, and DOCX to PDF with LibreOffice."""

from __future__ import annotations

import datetime
import shutil
import subprocess
import tempfile
from pathlib import Path

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor

from kit import Block, Report

LOOKS = {
    "sater": {"font": "Liberation Sans", "size": 10.5, "style": "Light Grid Accent 1", "colour": "1F3864"},
    "olofstrom": {"font": "Liberation Serif", "size": 11, "style": "Table Grid", "colour": "000000"},
    "hagfors": {"font": "Liberation Sans", "size": 10, "style": "Light List", "colour": "6B2C1A"},
}


def add_table(doc: docx.document.Document, block: Block, style: str, size: float) -> None:
    """One table, with a spanning head where the report has one."""
    heads = 2 if block.groups else 1
    table = doc.add_table(rows=heads + len(block.rows), cols=len(block.columns))
    table.style = style
    if block.groups:
        at = 0
        for text, n in block.groups:
            if text:
                table.cell(0, at).merge(table.cell(0, at + n - 1)).text = text
                for i in range(at, at + n):
                    table.cell(1, i).text = block.columns[i]
            else:
                for i in range(at, at + n):
                    table.cell(0, i).merge(table.cell(1, i)).text = block.columns[i]
            at += n
    else:
        for i, text in enumerate(block.columns):
            table.cell(0, i).text = text
    for r, row in enumerate(block.rows):
        for i, cell in enumerate(row.cells):
            table.cell(r + heads, i).text = cell or ""
            if row.total:
                for run in table.cell(r + heads, i).paragraphs[0].runs:
                    run.bold = True
    if block.widths:
        table.autofit = False
        for i, width in enumerate(block.widths):
            table.columns[i].width = Cm(width)
    for row_obj in table.rows:
        for i, target in enumerate(row_obj.cells):
            if block.widths:
                target.width = Cm(block.widths[i])
            for par in target.paragraphs:
                par.paragraph_format.space_after = Pt(1)
                for run in par.runs:
                    run.font.size = Pt(size - 1)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def add_block(doc: docx.document.Document, block: Block, look: dict[str, object]) -> None:
    """One block in the document's own styles."""
    size = float(str(look["size"]))
    if block.kind == "h":
        head = doc.add_heading(block.text, level=min(block.level + 1, 3))
        for run in head.runs:
            run.font.name = str(look["font"])
            run.font.color.rgb = RGBColor.from_string(str(look["colour"]))
    elif block.kind == "p":
        par = doc.add_paragraph()
        for i, line in enumerate(block.text.split("\n")):
            run = par.add_run(line)
            run.italic = block.style == "caption"
            if block.style == "small":
                run.font.size = Pt(size - 2)
            if i < block.text.count("\n"):
                run.add_break()
        par.paragraph_format.keep_with_next = block.style == "caption"
        if block.style == "right":
            par.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    elif block.kind == "meta":
        for label, value in block.items:
            par = doc.add_paragraph(f"{label}\t{value}" if label else value)
            par.paragraph_format.space_after = Pt(0)
            par.paragraph_format.tab_stops.add_tab_stop(Cm(4))
    elif block.kind == "bullets":
        for item in block.items:
            doc.add_paragraph(item, style="List Bullet")
    else:
        add_table(doc, block, str(look["style"]), size)


def render(report: Report, target: Path) -> None:
    """Write the DOCX file, or the PDF that LibreOffice makes of it."""
    look: dict[str, object] = dict(LOOKS[report.look])
    doc = docx.Document()
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.3)
    section.footer.paragraphs[0].text = f"{report.document['organisation']} – fiktiva uppgifter"
    doc.styles["Normal"].font.name = str(look["font"])
    doc.styles["Normal"].font.size = Pt(float(str(look["size"])))
    doc.core_properties.author = "Fiktiva uppgifter"
    doc.core_properties.comments = "Fiktiva uppgifter"
    doc.core_properties.title = next(b.text for b in report.blocks if b.kind == "h")
    doc.core_properties.created = doc.core_properties.modified = datetime.datetime(2025, 1, 1)
    for block in report.blocks:
        add_block(doc, block, look)
    if report.ext == "docx":
        doc.save(str(target))
        return
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / f"{target.stem}.docx"
        doc.save(str(source))
        subprocess.run(
            [shutil.which("soffice") or "libreoffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless",
             "--convert-to", "pdf", "--outdir", str(target.parent), str(source)],
            check=True, capture_output=True, timeout=180,
        )
