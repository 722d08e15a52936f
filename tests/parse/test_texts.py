"""The printed texts of a document in reading order, each with the kind of its block."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Block, Cell, Grid, Heading, Layout, Paragraph, Place, Row
from extractor.parse.texts import texts_of

Printed = tuple[str | None, ...]


def grid(*rows: Printed, head_rows: int = 0, page: int = 1) -> Grid:
    return Grid(tuple(Row(tuple(map(Cell, row)), (Place(page),)) for row in rows), "grid", head_rows)


def texts(*blocks: Block, running: tuple[str, ...] = ()) -> list[str]:
    return [one.text for one in texts_of(Layout(blocks, running, 1, 500))]


def test_texts_stand_in_reading_order_and_running_heads_last() -> None:
    blocks = (Heading("Rapport", 1, Place(1)), grid(("Nämnd", "Socialnämnden")), Paragraph("Sju beslut.", Place(2)))
    found = [(one.text, one.kind, one.page) for one in texts_of(Layout(blocks, ("Sida 1",), 2, 500))]
    assert found == [
        ("Rapport", "heading", 1), ("Nämnd", "cell", 1), ("Socialnämnden", "cell", 1), ("Sju beslut.", "paragraph", 2),
        ("Sida 1", "running", None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ((("Datum", "Diarienr"), ("2024-01-31", "SN 2024/12")),
         ["Datum", "Diarienr", "Datum 2024-01-31", "Diarienr SN 2024/12"]),
        ((("Till", "Handläggare"), ("Socialnämnden", "Anna")),
         ["Till", "Handläggare", "Till Socialnämnden", "Anna"]),
        ((("Till",), ("Socialnämnden",), ("Tierp",)), ["Till", "Till Socialnämnden", "Till Socialnämnden Tierp"]),
        ((("Sammanträdesdatum",), ("2024-01-31",)), ["Sammanträdesdatum", "2024-01-31"]),
        ((("Ort",), ("Tierp",)), ["Ort", "Tierp"]),
        ((("Datum", None), (None, "Tierp")), ["Datum", "Tierp"]),
        ((), []),
    ],
    ids=["labels above", "a recipient", "an address", "the day of a meeting", "no label", "beside a label", "empty"],
)  # fmt: skip
def test_a_cell_of_a_letter_head_has_the_label_above_it(rows: tuple[Printed, ...], found: list[str]) -> None:
    assert texts(grid(*rows)) == found


def test_a_longer_table_is_no_letter_head() -> None:
    short = [("Datum",), ("2024-01-10",), ("Ort",), ("Tierp",), ("Sida",), ("1",)]
    assert texts(grid(*short))[1] == "Datum 2024-01-10"
    assert texts(grid(*short, ("Nämnd",)))[1] == "2024-01-10"


@pytest.mark.parametrize(
    ("rows", "head_rows", "kinds"),
    [
        ((("Insats", "Antal"), ("Hemtjänst", "5")), 1, ["data"] * 4),
        ((("Beslutsdatum", "2024-01-31"), ("Nämnd", "Socialnämnden")), 0, ["data", "data", "cell", "cell"]),
        ((("Kommentar", "Vill vänta."),), 0, ["data", "data"]),
        ((("Dnr", "SN 2024/12"),), 0, ["cell", "cell"]),
    ],
    ids=["under a head", "the day of a decision", "a comment", "a number of the paper"],
)
def test_what_belongs_to_decisions_is_no_fact_of_the_paper(
    rows: tuple[Printed, ...], head_rows: int, kinds: list[str]
) -> None:
    assert [one.kind for one in texts_of(Layout((grid(*rows, head_rows=head_rows),), (), 1, 500))] == kinds


CELL = st.one_of(st.none(), st.sampled_from(["Datum", "Till", "2024-01-31", "Tierp", ""]))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(CELL, max_size=3).map(tuple), max_size=8))
def test_every_filled_cell_is_told_once_at_the_end_of_its_text(rows: list[Printed]) -> None:
    filled = [text for row in rows for text in row if text]
    found = texts(grid(*rows))
    assert len(found) == len(filled)
    assert all(one.endswith(text) for one, text in zip(found, filled, strict=True))
