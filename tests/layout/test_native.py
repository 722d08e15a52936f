"""Documents that store their own structure: heads of their tables, and names that head what follows."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.native import named_grid, native_layout
from extractor.model import Cell, Grid, Heading, Paragraph, Place, Row

HERE = Place(paragraph=1)
Printed = Sequence[str | tuple[str, int] | None]


def grid(*rows: Printed) -> Grid:
    """A stored table; a text with a number spans so many columns."""

    def cell(told: str | tuple[str, int] | None) -> Cell:
        return Cell(told[0], colspan=told[1]) if isinstance(told, tuple) else Cell(told)

    return Grid(tuple(Row(tuple(map(cell, row)), ()) for row in rows), "native")


@pytest.mark.parametrize(
    ("rows", "heads", "columns"),
    [
        ([("Insats", "Kvar"), ("Hemtjänst", "5")], 1, ("Insats", "Kvar")),
        ([("Hemtjänst", "5"), ("Boendestöd", "2")], 0, ("", "")),
        (
            [("Insats", ("Kv 1 2024", 2), ("Kv 2 2024", 2)), (None, "K", "M", "K", "M"), ("Hemtjänst", *"1234")],
            2,
            ("Insats", "Kv 1 2024 / K", "Kv 1 2024 / M", "Kv 2 2024 / K", "Kv 2 2024 / M"),
        ),
        (
            [("Beslutsdatum", "Kommentar"), ("2024-01-05", "Väntar."), ("2024-02-06", None)],
            1,
            ("Beslutsdatum", "Kommentar"),
        ),
        ([("Insats", "Kvar"), ("Hemtjänst", "5", "extra")], 1, ("Insats", "Kvar", "")),
    ],
    ids=["one head", "no head", "a spanning head", "a list", "a row that is wider than its head"],
)
def test_heads_are_counted_and_columns_named(rows: list[Printed], heads: int, columns: tuple[str, ...]) -> None:
    named = named_grid(grid(*rows))
    assert (named.head_rows, named.columns, len(named.rows)) == (heads, columns, len(rows))


def test_rows_below_the_head_have_a_cell_per_column() -> None:
    named = named_grid(grid(("Insats", "K", "M"), (("Verkställda beslut", 3),), ("Hemtjänst", "5", "2")))
    assert [row.texts for row in named.rows[1:]] == [["Verkställda beslut", None, None], ["Hemtjänst", "5", "2"]]


@pytest.mark.parametrize(
    ("text", "bullet", "heading"),
    [
        ("Hemtjänst", None, True),
        ("Bostad med särskild service för vuxna", None, True),
        ("Hemtjänst", "•", False),
        ("Hemtjänst beviljas den som bor hemma.", None, False),
        ("Kommunen", None, False),
        ("", None, False),
    ],
    ids=["an insats", "a long name", "an item of a list", "a sentence", "another word", "nothing"],
)
def test_a_lone_name_of_an_insats_is_a_heading(text: str, bullet: str | None, heading: bool) -> None:
    (block,) = native_layout([Paragraph(text, HERE, bullet)], ()).blocks
    assert block == (Heading(text, 9, HERE) if heading else Paragraph(text, HERE, bullet))


def test_blocks_keep_their_order_and_empty_tables_go() -> None:
    title, text = Heading("Rapport", 1, HERE), Paragraph("Tre beslut väntar.", HERE)
    layout = native_layout([title, grid(), text, grid(("Insats", "Kvar"), ("Hemtjänst", "5"))], ("Exempelby",))
    assert layout.blocks[:2] == (title, text) and len(layout.blocks) == 3
    assert (layout.pages, layout.running) == (None, ("Exempelby",))
    assert layout.letters == sum(map(len, ("Rapport", "Tre beslut väntar.", "Insats", "Kvar", "Hemtjänst", "5")))


CELLS = st.one_of(st.none(), st.sampled_from(["Insats", "Kvar", "K", "M", "2024-01-05", "Hemtjänst", "5", "Kv 1 2024"]))
WIDE = st.tuples(CELLS, st.integers(1, 3))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(WIDE, min_size=1, max_size=4), min_size=1, max_size=5))
def test_no_text_is_lost(rows: list[list[tuple[str | None, int]]]) -> None:
    stored = Grid(tuple(Row(tuple(Cell(t, colspan=w) for t, w in row), ()) for row in rows), "native")
    named = named_grid(stored)
    assert [t for row in named.rows for t in row.texts if t] == [t for row in rows for t, _ in row if t]
    width = max(sum(w for _, w in row) for row in rows)
    assert len(named.columns) == width and 0 <= named.head_rows <= len(rows)
