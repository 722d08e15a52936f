"""Two tables of numbers printed abreast: labels come again behind numbers, `Bistånd | Antal | Insats | Antal`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.evidence.quarters import is_period
from extractor.layout.headwords import is_value, names_row
from extractor.layout.shape import is_bucket
from extractor.layout.spans import unspanned
from extractor.model import Block, Cell, Grid, Row

MIN_LABELS = 2
MIN_KNOWN = 0.6
"""The share of a column's cells that must be known labels."""
MOST_NUMBERS = 0.8


def parted(blocks: Sequence[Block]) -> list[Block]:
    """Blocks where a table is cut in two at a second column of labels that follows columns of numbers."""
    return [part for block in blocks for part in (_parts(block) if isinstance(block, Grid) else [block])]


def _parts(grid: Grid) -> list[Block]:
    width = len(grid.columns)
    rows = [unspanned(row, width).cells[:width] for row in grid.rows[grid.head_rows :]]
    columns = [[row[i].text for row in rows] for i in range(width)]
    labels = [i for i in range(width) if _is_label(columns[i])]
    cut = next((i for i in labels[1:] if i >= 2), None)
    if not grid.head_rows or not labels or labels[0] != 0 or cut is None or cut == width - 1:
        return [grid]
    numbers = [i for i in range(width) if i not in (0, cut)]
    if len(labels) > 2 or not all(_is_numbers(columns[i]) for i in numbers):
        return [grid]
    return [_side(grid, rows, 0, cut), _side(grid, rows, cut, width)]


def _is_label(cells: Sequence[str | None]) -> bool:
    """Whether a column names what the numbers beside it count."""
    filled = [text for text in cells if text]
    return len(filled) >= MIN_LABELS and sum(map(_names_row, filled)) >= MIN_KNOWN * len(filled)


def _names_row(text: str) -> bool:
    return names_row(text) or is_period(text) or (is_bucket(text) and not text.isdigit())


def _is_numbers(cells: Sequence[str | None]) -> bool:
    filled = [text for text in cells if text]
    return bool(filled) and sum(map(is_value, filled)) >= MOST_NUMBERS * len(filled)


def _side(grid: Grid, rows: Sequence[Sequence[Cell]], start: int, stop: int) -> Grid:
    """The columns of one of the tables; rows that only the other one fills are left out."""
    names = grid.columns[start:stop]
    head = Row(tuple(Cell(name or None) for name in names), grid.rows[0].places)
    body = [
        Row(tuple(cells[start:stop]), row.places)
        for cells, row in zip(rows, grid.rows[grid.head_rows :], strict=True)
        if any(cell.text for cell in cells[start:stop])
    ]
    return replace(grid, rows=(head, *body), head_rows=1, columns=names)
