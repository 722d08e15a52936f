"""Cells between drawn lines: grids, cells that span, rows left open by a page break, lines that touch end to end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.layout.ruled import bands, inside, ruled_tables
from extractor.model import Ruling, Word

XS, YS = (50.0, 150.0, 250.0), (100.0, 120.0, 140.0)


def grid(xs: tuple[float, ...] = XS, ys: tuple[float, ...] = YS) -> list[Ruling]:
    """All lines of a grid, as pieces from crossing to crossing."""
    across = [Ruling(a, y, b, y) for y in ys for a, b in pairwise(xs)]
    down = [Ruling(x, a, x, b) for x in xs for a, b in pairwise(ys)]
    return across + down


def without(lines: list[Ruling], *gone: Ruling) -> list[Ruling]:
    return [line for line in lines if line not in gone]


def cells(lines: list[Ruling]) -> list[tuple[int, int, int, int]]:
    (table,) = ruled_tables(lines)
    return [(cell.row, cell.column, cell.colspan, cell.rowspan) for cell in table.cells]


@pytest.mark.parametrize(
    ("gone", "told"),
    [
        ((), [(0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1)]),
        ((Ruling(150, 100, 150, 120),), [(0, 0, 2, 1), (1, 0, 1, 1), (1, 1, 1, 1)]),
        ((Ruling(50, 120, 150, 120),), [(0, 0, 1, 2), (0, 1, 1, 1), (1, 1, 1, 1)]),
    ],
    ids=["all lines", "a head over two columns", "a label over two rows"],
)
def test_cells_of_a_grid(gone: tuple[Ruling, ...], told: list[tuple[int, int, int, int]]) -> None:
    assert cells(without(grid(), *gone)) == told


def test_two_grids_that_do_not_touch_are_two_tables() -> None:
    below = [Ruling(r.x0, r.top + 100, r.x1, r.bottom + 100) for r in grid()]
    assert [table.ys[0] for table in ruled_tables(below + grid())] == [100.0, 200.0]


@pytest.mark.parametrize(
    "lines",
    [[], [Ruling(50, 100, 250, 100)], [Ruling(50, y, 250, y) for y in YS], grid((50.0, 150.0), YS)],
    ids=["none", "one line", "lines across alone", "a single column"],
)
def test_what_draws_no_grid(lines: list[Ruling]) -> None:
    assert ruled_tables(lines) == []


def test_the_row_that_a_page_break_left_open() -> None:
    longer = [Ruling(r.x0, r.top, r.x1, r.bottom + 30 * (r.top == 120 and not r.horizontal)) for r in grid()]
    (table,) = ruled_tables(longer)
    assert table.ys == [100.0, 120.0, 140.0, 170.0]


def test_pieces_of_a_line_that_touch_are_one() -> None:
    pieces = [Ruling(50, 100, 150, 100), Ruling(152, 100, 250, 100), Ruling(300, 100, 350, 100), Ruling(50, 9, 50, 80)]
    assert [(line.x0, line.x1) for line in bands(pieces)] == [(50, 250), (300, 350)]


@pytest.mark.parametrize(("x", "within"), [(60.0, True), (10.0, False)])
def test_a_word_is_where_its_middle_is(x: float, within: bool) -> None:
    assert inside(Word("a", x, 105, x + 10, 115), (50, 100, 150, 120)) is within


@given(st.lists(st.tuples(*[st.integers(0, 60)] * 4), max_size=14))
def test_cells_fill_the_grid_and_never_overlap(boxes: list[tuple[int, int, int, int]]) -> None:
    lines = [Ruling(a, b, a + c, b) if c >= d else Ruling(a, b, a, b + d) for a, b, c, d in boxes]
    for table in ruled_tables(lines):
        taken = [
            (cell.row + i, cell.column + j)
            for cell in table.cells for i in range(cell.rowspan) for j in range(cell.colspan)
        ]  # fmt: skip
        assert len(taken) == len(set(taken)) == (len(table.xs) - 1) * (len(table.ys) - 1)
