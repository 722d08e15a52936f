"""Word files: tables that tabs set, beside real ones."""

from __future__ import annotations

import io

import docx
import pytest
from docx.oxml import OxmlElement

from extractor.model import Grid, Paragraph
from extractor.read.docx import read_docx, tabbed


def blocks(*texts: str) -> list[str | list[list[str | None]]]:
    """What a file of these paragraphs holds: texts, and the rows of tables."""
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    data = io.BytesIO()
    document.save(data)
    found, _ = read_docx(data.getvalue())
    return [[row.texts for row in block.rows] if isinstance(block, Grid) else block.text for block in found]


def test_lines_set_by_tabs_are_a_table() -> None:
    assert blocks("Del A", "Insats\tRapporterade\tKvar", "Hemtjänst\t2\t1", "Boendestöd\t1\t–", "Slut") == [
        "Del A",
        [["Insats", "Rapporterade", "Kvar"], ["Hemtjänst", "2", "1"], ["Boendestöd", "1", "–"]],
        "Slut",
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ("Beslutsdatum:\t2024-01-02\tAvbrott från:\t", "Verkställt den:\t\tAvslutat den:\t2024-03-04"),
        ("Hemtjänst\t2\t1",),
        ("Hemtjänst\t2\t1", "Boendestöd\t1"),
        ("Socialförvaltningen\tTjänsteskrivelse", "Anna Ek\t2024-04-02"),
    ],
    ids=["fields of a form", "one line", "other widths", "a letter head"],
)
def test_other_tabs_are_white(texts: tuple[str, ...]) -> None:
    assert blocks(*texts) == [" ".join(text.split()) for text in texts]


def test_two_columns_where_the_second_counts() -> None:
    assert blocks("Kvinnor\t5", "Män\t4") == [[["Kvinnor", "5"], ["Män", "4"]]]


def test_tabs_of_a_paragraph() -> None:
    paragraph = docx.Document().add_paragraph("Hemtjänst \t\t 2\t1")
    assert tabbed(paragraph._element) == ["Hemtjänst", "2", "1"]


def test_a_bullet_stays_a_bullet() -> None:
    document = docx.Document()
    document.add_paragraph("Hemtjänst: 2", style="List Bullet")
    data = io.BytesIO()
    document.save(data)
    found, _ = read_docx(data.getvalue())
    assert [block.text for block in found if isinstance(block, Paragraph)] == ["Hemtjänst: 2"]


@pytest.mark.parametrize(("style", "bullet"), [("List Bullet", "•"), ("List Number", "•"), ("Normal", None)])
def test_items_of_lists_by_their_style(style: str, bullet: str | None) -> None:
    document = docx.Document()
    document.add_paragraph("Kontaktperson, beslut 2022-11-17. Rekrytering pågår.", style=style)
    data = io.BytesIO()
    document.save(data)
    (block,), _ = read_docx(data.getvalue())
    assert isinstance(block, Paragraph) and block.bullet == bullet


def test_tracked_changes_are_accepted() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Totalt ")
    for tag, text in (("del", "40"), ("ins", "59"), ("moveFrom", " beslut")):
        change = OxmlElement(f"w:{tag}")
        change.append(paragraph.add_run(text)._element)
        paragraph._element.append(change)
    table = document.add_table(2, 1)
    for row, text in zip(table.rows, ("Boendestöd", "Hemtjänst"), strict=True):
        row.cells[0].text = text
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:del"))
    data = io.BytesIO()
    document.save(data)
    text, grid = read_docx(data.getvalue())[0]
    assert isinstance(text, Paragraph)
    assert isinstance(grid, Grid)
    assert (text.text, [row.texts for row in grid.rows]) == ("Totalt 59", [["Hemtjänst"]])


def test_a_card_of_labels_in_one_paragraph_is_lines() -> None:
    assert blocks("Fall 1. Boendestöd, man\nDatum: 2 maj\nLäge: väntar", "Sju beslut\nväntar.") == [
        "Fall 1. Boendestöd, man", "Datum: 2 maj", "Läge: väntar", "Sju beslut väntar.",
    ]  # fmt: skip


def test_tabs_stay_in_the_lines_of_a_card() -> None:
    assert blocks("Boendestöd,\tman\nDatum:\t2 maj\nLäge:\tväntar") == [
        "Boendestöd, man", "Datum: 2 maj", "Läge: väntar",
    ]  # fmt: skip
