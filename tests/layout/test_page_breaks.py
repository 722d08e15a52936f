"""Tables that a page break cuts: in their head, in a row, between the lines that are drawn; and what stands beside."""

from __future__ import annotations

import pytest

from extractor.layout.document import layout_of
from extractor.model import Grid, Page, Ruling, Style, Word

PLAIN, HEAVY = 0, 1
STYLES = [Style("serif", 10.0, False), Style("serif", 10.0, True)]
LEFT = (50.0, 140.0, 260.0, 320.0)
Printed = tuple[float, tuple[str, ...], int]


def page(number: int, *printed: Printed, rulings: tuple[Ruling, ...] = (), lefts: tuple[float, ...] = LEFT) -> Page:
    """A page of lines: height, a text for each column, weight; letters five points wide."""
    words = []
    for top, texts, style in printed:
        for x, text in zip(lefts, texts, strict=False):
            for word in text.split():
                words.append(Word(word, x, top, x + 5 * len(word), top + 10, style))
                x += 5 * len(word) + 2.5
    return Page(number, 600, 800, words, list(rulings), STYLES, letters=500)


def across(*heights: float) -> tuple[Ruling, ...]:
    return tuple(Ruling(48, height, 540, height) for height in heights)


def down(top: float, bottom: float) -> tuple[Ruling, ...]:
    return tuple(Ruling(x, top, x, bottom) for x in (48.0, 138.0, 258.0, 318.0, 540.0))


def grids(*pages: Page) -> list[Grid]:
    return [block for block in layout_of(pages).blocks if isinstance(block, Grid)]


def texts(grid: Grid) -> list[list[str | None]]:
    return [row.texts for row in grid.rows[grid.head_rows :]]


HEAD = ("Beslutsdatum", "Insats", "Kön", "Kommentar")
ONE = ("2023-01-05", "Hemtjänst", "K", "Väntar på plats.")
TWO = ("2023-02-06", "Boendestöd", "M", "Tackat nej i maj.")
THREE = ("2023-03-07", "Hemtjänst", "K", "Ingen har sökt.")
QUARTERS = ("Insats", "2023", "2023", "2024")
NUMBERS = (("Hemtjänst", "4", "3", "5"), ("Boendestöd", "1", "0", "2"), ("Avlösning", "2", "2", "2"))


def test_a_row_without_a_lower_edge_goes_on_overleaf() -> None:
    rulings = (*across(98, 114, 130), *down(98, 155))
    below = (*across(88, 104), *down(70, 104))
    first = page(1, (100, HEAD, HEAVY), (116, ONE, PLAIN), (134, TWO, PLAIN), rulings=rulings)
    (grid,) = grids(first, page(2, (74, ("", "", "", "Ny tid ges."), PLAIN), (91, THREE, PLAIN), rulings=below))
    assert texts(grid) == [[*ONE], [*TWO[:3], "Tackat nej i maj. Ny tid ges."], [*THREE]]


def test_a_table_goes_on_above_a_drawn_one() -> None:
    drawn = (*across(298, 314, 330), *down(298, 330))
    first = page(1, (700, HEAD, HEAVY), (716, ONE, PLAIN), (732, (*TWO[:3], "Tackat nej"), PLAIN))
    rest = (60, ("", "", "", "till ett boende."), PLAIN)
    found = grids(first, page(2, rest, (76, THREE, PLAIN), (300, HEAD, HEAVY), (316, ONE, PLAIN), rulings=drawn))
    assert [texts(grid) for grid in found] == [
        [[*ONE], [*TWO[:3], "Tackat nej till ett boende."], [*THREE]],
        [[*ONE]],
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ([("", "Kv 3", "Kv 4", "Kv 1"), QUARTERS], list(NUMBERS)),
        ([("", "Kv 3", "Kv 4", "Kv 1"), QUARTERS, NUMBERS[0]], [("", "Kv 3", "Kv 4", "Kv 1"), QUARTERS, *NUMBERS[1:]]),
        (
            [("Insats", "Fortfarande ej", "Verkställda", "Summa")],
            [("", "verkställda", "i år", "rapporterade"), *NUMBERS],
        ),
    ],
    ids=["its head alone on the page before", "its head printed again", "its head cut in two"],
)
def test_heads_at_a_page_break(first: list[tuple[str, ...]], second: list[tuple[str, ...]]) -> None:
    def printed(rows: list[tuple[str, ...]], top: float) -> list[Printed]:
        return [(top + 13 * i, row, PLAIN if row in NUMBERS else HEAVY) for i, row in enumerate(rows)]

    (grid,) = grids(page(1, *printed(first, 740)), page(2, *printed(second, 60)))
    assert texts(grid) == [[*row] for row in NUMBERS]
    wanted = ("Insats", "Fortfarande ej verkställda", "Verkställda i år", "Summa rapporterade")
    assert grid.columns == (wanted if "Summa" in first[0] else ("Insats", "Kv 3 2023", "Kv 4 2023", "Kv 1 2024"))


def test_the_rest_of_a_row_ends_at_the_first_drawn_line() -> None:
    lines = across(98, 114, 146)
    first = page(1, (100, HEAD, HEAVY), (120, (*ONE[:3], ""), PLAIN), rulings=across(98, 114))
    over = [(60, ("", "", "", "Väntar på plats."), PLAIN), (72, ("", "", "", "Nytt möte i maj."), PLAIN)]
    next_row = [(92, ("", "", "", "Tackat nej till"), PLAIN), (104, (*TWO[:3], "ett boende."), PLAIN)]
    last = (122, THREE, PLAIN)
    (grid,) = grids(first, page(2, *over, *next_row, last, rulings=(*across(87, 118), *lines[2:])))
    assert [row[3] for row in texts(grid)] == [
        "Väntar på plats. Nytt möte i maj.", "Tackat nej till ett boende.", "Ingen har sökt.",
    ]  # fmt: skip


def test_a_group_whose_label_runs_over_rows_has_one_label() -> None:
    rows = [
        ("Stöd till personer", "Ledsagning", "2", "1"), ("med funktionsnedsättning", "Boendestöd", "3", "0"),
        ("", "Hemtjänst", "1", "1"), ("Äldreomsorg", "Hemtjänst", "4", "2"),
    ]  # fmt: skip
    lefts = (50.0, 190.0, 300.0, 400.0)
    printed = [(100.0, ("Område", "Insats", "Rapporterade", "Kvarstående"), HEAVY)]
    printed += [(116.0 + 14 * i, row, PLAIN) for i, row in enumerate(rows)]
    (grid,) = grids(page(1, *printed, rulings=across(112, 168), lefts=lefts))
    assert [row[0] for row in texts(grid)] == ["Stöd till personer med funktionsnedsättning", None, None, "Äldreomsorg"]
