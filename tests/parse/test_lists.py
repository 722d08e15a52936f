"""Counts in lists, and labels with a number beside them."""

from __future__ import annotations

import pytest

from extractor.model import Block, Cell, Grid, Heading, Paragraph, Place, Row
from extractor.parse.lists import lists_to_grids


def grids(*blocks: Block) -> list[list[list[str | None]]]:
    found = lists_to_grids(list(blocks))
    return [[row.texts for row in block.rows] for block in found if isinstance(block, Grid) and not block.head_rows]


def items(*texts: str) -> list[Paragraph]:
    return [Paragraph(text, Place(1)) for text in texts]


def grid(*rows: tuple[str | None, ...], head_rows: int = 0) -> Grid:
    made = tuple(Row(tuple(Cell(text) for text in row), ()) for row in rows)
    return Grid(made, "drawn", head_rows, ("",) * len(rows[0]))


@pytest.mark.parametrize(
    ("heading", "texts", "found"),
    [
        ("Orsaker", ("Personalbrist (6)", "Väntar (2)"), [["Personalbrist", "6"], ["Väntar", "2"]]),
        (None, ("- Kontaktperson (6)", "- Ledsagning: 2 st"), [["Kontaktperson", "6"], ["Ledsagning", "2"]]),
        (None, ("Kvinnor: 5", "Män: 4"), [["Kvinnor", "5"], ["Män", "4"]]),
        (None, ("Kontaktperson – 6",), [["Kontaktperson", "6"]]),
        (None, ("Blå (6)", "Grön (2)"), None),
        (None, ("Blå (6)",), None),
    ],
    ids=["under a heading", "known names", "sexes", "one known name", "unknown names", "a lone parenthesis"],
)
def test_items_with_their_numbers(heading: str | None, texts: tuple[str, ...], found: list[list[str]] | None) -> None:
    blocks: list[Block] = [Heading(heading, Place(1), 1)] if heading else []
    assert grids(*blocks, *items(*texts)) == ([found] if found else [])


CHART = (("Hemtjänst", None, "5"), ("Boendestöd", "2", None))


def test_headings_that_count_their_insats_are_counts_too() -> None:
    texts = ("Enligt SoL", "Särskilt boende (4)", "Dagverksamhet (3)")
    blocks = [Heading(text, 2, Place(1)) for text in texts]
    assert grids(*blocks) == [[["Särskilt boende", "4"]], [["Dagverksamhet", "3"]]]
    assert grids(*blocks[:2]) == []


def test_labels_with_a_number_at_any_distance_are_a_list() -> None:
    assert grids(grid(*CHART)) == [[["Hemtjänst", "5"], ["Boendestöd", "2"]]]


@pytest.mark.parametrize(
    "rows",
    [(("Hemtjänst", None, "5"), ("Boendestöd", "2", "3")), (("Blå", None, "5"), ("Grön", "2", None))],
    ids=["two numbers", "unknown labels"],
)
def test_other_tables_are_none(rows: tuple[tuple[str | None, ...], ...]) -> None:
    assert grids(grid(*rows)) == [[list(row) for row in rows]]


def test_a_chart_that_repeats_a_table_is_not_read_again() -> None:
    table = grid(("Insats", "Antal"), ("Hemtjänst", "5"), ("Boendestöd", "2"), head_rows=1)
    assert grids(table, grid(*CHART)) == [[list(row) for row in CHART]]


def test_a_day_is_no_number_of_its_label() -> None:
    (table,) = lists_to_grids([grid(("Rapporterade till IVO", "9"), ("Ej verkställda 31 mars", "6"))])
    assert isinstance(table, Grid) and table.rendering == "prose"


def boxes(*texts: tuple[str, ...]) -> Grid:
    cells = tuple(Cell(" ".join(lines), (), 1, lines) for lines in texts)
    return Grid((Row(cells, ()),), "grid", 0, ("",) * len(cells))


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ((("Beslut enligt SoL", "4"), ("därav kvinnor", "3")), [["Beslut enligt SoL", "4"], ["därav kvinnor", "3"]]),
        ((("Verkställda sedan", "förra rapporten", "2"), ("Avslutade", "1")),
         [["Verkställda sedan förra rapporten", "2"], ["Avslutade", "1"]]),
        ((("Kvartal", "1"), ("Diarienummer", "2010/87")), None),
        ((("Hemtjänst",), ("Boendestöd", "2")), None),
        ((("Blå", "1"), ("Grön", "2")), None),
    ],
    ids=["labels over numbers", "a label of two lines", "one without a number", "a label alone", "unknown labels"],
)  # fmt: skip
def test_boxes_that_print_a_label_over_its_number(
    texts: tuple[tuple[str, ...], ...], found: list[list[str]] | None
) -> None:
    (grid,) = lists_to_grids([boxes(*texts)])
    assert isinstance(grid, Grid)
    assert ([row.texts for row in grid.rows] == found) == (found is not None)
    assert (grid.rendering == "prose") == (found is not None)
