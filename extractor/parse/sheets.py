"""Lists too wide for their paper: the columns that were printed on the next sheets, put beside the first ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.layout.spans import unspanned
from extractor.model import Block, Cell, Grid, Row
from extractor.vocabulary import fold

MIN_ROWS = 8
"""Rows from which two tables with as many, one after the other, are not as long by chance."""


def joined(blocks: Sequence[Block]) -> list[Block]:
    """Blocks where a table that goes on in width on the next sheets is one: as many rows, the first column again."""
    whole: list[Block] = []
    for block in blocks:
        above = whole[-1] if whole else None
        if isinstance(block, Grid) and isinstance(above, Grid) and _goes_on(above, block):
            whole[-1] = _beside(above, block)
        else:
            whole.append(block)
    return whole


def _goes_on(left: Grid, right: Grid) -> bool:
    """Whether the second table has the rows of the first, the name of its first column, and no other of its names."""
    rows = len(left.rows) - left.head_rows
    if not left.head_rows or not right.head_rows or rows < MIN_ROWS or rows != len(right.rows) - right.head_rows:
        return False
    mine, others = [fold(name) for name in left.columns], [fold(name) for name in right.columns]
    if not mine[0] or mine[0] != others[0] or len(others) < 2 or set(mine[1:]) & set(others[1:]):
        return False
    pages = [grid.rows[0].places[0].page for grid in (left, right) if grid.rows[0].places]
    return len(set(pages)) == 2


def _beside(left: Grid, right: Grid) -> Grid:
    """The rows of both tables as one; each keeps the place where it begins."""
    head = Row((*_names(left), *_names(right)[1:]), left.rows[0].places)
    pairs = zip(left.rows[left.head_rows :], right.rows[right.head_rows :], strict=True)
    body = [Row((*unspanned(one, len(left.columns)).cells, *other.cells[1:]), one.places) for one, other in pairs]
    return replace(left, rows=(head, *body), head_rows=1, columns=(*left.columns, *right.columns[1:]))


def _names(grid: Grid) -> list[Cell]:
    return [Cell(name or None) for name in grid.columns]
