"""Footnotes of Word files: marks as printed, in the cells that call them, and the notes below their table."""

from __future__ import annotations

import io
from typing import Any

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement

from extractor.model import Block, Grid
from extractor.read.docx import read_docx
from extractor.read.footnotes import W

NOTE = '<w:footnote w:id="{id}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>'


def call(run: Any, note: int) -> None:
    """Let a run call a note."""
    reference = OxmlElement("w:footnoteReference")
    reference.set(f"{W}id", str(note))
    run._element.append(reference)


def blocks(form: str, notes: dict[int, str], in_table: list[int], in_text: list[int] | None = None) -> list[Block]:
    """What a file holds: a paragraph, and a table of one number; notes are called in order, the text's first."""
    document = docx.Document()
    paragraph = document.add_paragraph("Nämnden rapporterar.")
    for note in in_text or ():
        call(paragraph.add_run(), note)
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    cells[0].text, cells[1].text = "Hemtjänst", "5"
    for note in in_table:
        call(cells[1].paragraphs[0].add_run(), note)
    settings = OxmlElement("w:footnotePr")
    number = OxmlElement("w:numFmt")
    number.set(f"{W}val", form)
    settings.append(number)
    document.element.body.sectPr.append(settings)
    root = f'<w:footnotes xmlns:w="{W[1:-1]}">' + "".join(NOTE.format(id=i, text=t) for i, t in notes.items())
    name = PackURI("/word/footnotes.xml")
    part = Part(name, "application/xml", f"{root}</w:footnotes>".encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    data = io.BytesIO()
    document.save(data)
    return read_docx(data.getvalue())[0]


@pytest.mark.parametrize(
    ("form", "marks"),
    [("decimal", ("5¹", "¹ Kö.")), ("lowerLetter", ("5a", "a) Kö.")), ("upperLetter", ("5A", "A) Kö.")),
     ("chicago", ("5*", "* Kö."))],
)  # fmt: skip
def test_a_cell_bears_the_mark_of_its_note_and_the_note_stands_below(form: str, marks: tuple[str, str]) -> None:
    _, table, note = blocks(form, {2: "Kö."}, [2])
    assert isinstance(table, Grid) and not isinstance(note, Grid)
    assert (table.rows[0].texts[1], note.text) == marks  # type: ignore[union-attr]


def test_marks_count_the_calls_in_the_text_too_and_its_notes_stand_last() -> None:
    _, table, note, other = blocks("decimal", {2: "Om rapporten.", 3: "Kö."}, [3], [2])
    assert isinstance(table, Grid) and table.rows[0].texts[1] == "5²"
    assert [one.text for one in (note, other) if not isinstance(one, Grid)] == ["² Kö.", "Om rapporten."]
