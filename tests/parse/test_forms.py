"""Forms of label lines: those that count become tables, those of single cases do not."""

from __future__ import annotations

import pytest

from extractor.model import Block, Cell, Grid, Heading, Paragraph, Place, Row
from extractor.parse.context import Context, Scope
from extractor.parse.forms import forms_to_grids, gathered
from extractor.parse.labels import read_labelled
from extractor.pipeline import read_document
from extractor.read.source import open_source


def lines(*texts: str) -> list[Block]:
    return [Paragraph(text, Place(paragraph=number)) for number, text in enumerate(texts, start=1)]


@pytest.mark.parametrize(
    ("texts", "rows"),
    [
        (["Typ av insats: Kontaktperson", "Antal ej verkställda beslut: 3"], [["Kontaktperson", "3"]]),
        (["Typ av insats: -", "Antal ej verkställda beslut: 0"], [["-", "0"]]),
        (["Insats: Kontaktperson", "Kvarstående: 3", "Insats: Hemtjänst", "Kvarstående: inga"],
         [["Kontaktperson", "3"], ["Hemtjänst", "inga"]]),
        (["Insats: Kontaktperson", "Verkställda: 1", "Kvarstående: 3", "Insats: Hemtjänst", "Kvarstående: 2"],
         [["Kontaktperson", "1", "3"], ["Hemtjänst", None, "2"]]),
        (["Insats: Kontaktperson", "Beslutsdatum: 2024-01-02", "Kvarstående: 1"], None),
        (["Insats: Kontaktperson", "Kvarstående: vet ej"], None),
        (["Möte: klockan 13", "Kvarstående: 3"], None),
        (["Insats: Kontaktperson", "Handläggare: Berit"], None),
    ],
)  # fmt: skip
def test_forms_that_count(texts: list[str], rows: list[list[str | None]] | None) -> None:
    blocks = forms_to_grids([Heading("Redovisning", 1, Place()), *lines(*texts)])
    found = [[row.texts for row in block.rows[1:]] for block in blocks if isinstance(block, Grid)]
    assert found == ([rows] if rows is not None else [])
    assert rows is not None or len(blocks) == len(texts) + 1


def test_forms_below_names_inside_a_table_are_apart() -> None:
    printed = (("Beslutet togs:", "13 juni 2024"), ("Gäller:", "kvinna"), ("Daglig verksamhet", None),
               ("Beslutet togs:", "3 oktober 2024"), ("Gäller:", "man"))  # fmt: skip
    rows = tuple(Row(tuple(Cell(text) for text in row), (Place(1),)) for row in printed)
    first, name, second = gathered([Grid(rows, "rules", 0, ("", ""))])
    assert isinstance(first, Grid) and isinstance(second, Grid) and isinstance(name, Heading)
    assert (len(first.rows), name.text, len(second.rows)) == (2, "Daglig verksamhet", 2)


def test_a_printed_zero_is_a_count() -> None:
    text = (
        "Ej verkställda beslut, kvartal 4 2024\n\nTierps kommun\n\n"
        "Kvartal: 4\nÅr: 2024\nTyp av insats: -\nAntal ej verkställda beslut: 0\nAntal dagar sedan beslut: -\n"
    )
    report = read_document(open_source("a.txt", text.encode()))
    assert [(c.measure, c.value, c.insats, c.period) for c in report.counts] == [("ej_verkställda", 0, None, "2024-Q4")]
    assert not report.decisions


def test_a_field_of_a_case_may_look_like_a_heading() -> None:
    """Heavy print on a scan makes a heading of `Kön: man`."""
    fields = lines("Insats: Kontaktperson", "Beslutsdatum: 2024-01-02", "Status: Kvarstående")
    blocks = [*fields[:2], Heading("Kön: man", 2, Place()), fields[2]]
    decisions, _, _ = read_labelled([(block, Context()) for block in blocks], Scope(), 1)
    assert [(d.insats, d.kon, d.beslutsdatum, d.status) for d in decisions] == [
        ("Kontaktperson", "M", "2024-01-02", "kvarstående")
    ]


STORY = "En kvinna fick den 6 februari 2024 beslut om särskilt boende och står kvar i kön."


@pytest.mark.parametrize(
    ("rows", "texts"),
    [
        ([("1", STORY), ("2", STORY)], [f"1. {STORY}", f"2. {STORY}"]),
        ([("1", STORY), ("Insatser enligt LSS", None), ("2", STORY)],
         [f"1. {STORY}", "Insatser enligt LSS", f"2. {STORY}"]),
        ([("1", STORY), ("Övrigt om väntetider", None), ("2", STORY)], None),
        ([("1", "Hemtjänst"), ("2", "Boendestöd")], None),
        ([("A", STORY), ("B", STORY)], None),
    ],
    ids=["numbered texts", "a heading between", "other words between", "short texts", "no numbers"],
)  # fmt: skip
def test_numbered_texts_set_as_a_table_are_paragraphs(
    rows: list[tuple[str, str | None]], texts: list[str] | None
) -> None:
    place = Place(1)
    grid = Grid(tuple(Row(tuple(Cell(text) for text in row), (place,)) for row in rows), "plain", 0, ("", ""))
    found = gathered([grid])
    assert [block.text for block in found if isinstance(block, Paragraph)] == (texts or [])
    assert texts or found == [grid]
