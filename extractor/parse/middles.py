"""Labels printed once, on a line of their own at the middle of the rows that they hold for: put into the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractor.model import Cell, Row
from extractor.parse.rowlabels import CountTable

GROUPING = ("lag", "omrade", "period", "label")
NEAR = 0.75
"""Heights of a row by which a label may stand off the middle of its rows."""


def with_middles(table: CountTable) -> CountTable:
    """The table without lines of labels between its rows, each in the first of the rows that it is the middle of."""
    for column, role in enumerate(table.roles):
        if role.name in GROUPING:
            rows = _placed(table.rows, column)
            if rows is not None:
                return replace(table, rows=rows)
    return table


def _placed(rows: Sequence[Row], column: int) -> list[Row] | None:
    labels = [row for row in rows if [i for i, text in enumerate(row.texts) if text] == [column]]
    data = [row for row in rows if row not in labels]
    if len(labels) < 2 or len(data) <= len(labels) or any(_text(row, column) for row in data):
        return None
    middles = [_middle(row) for row in data]
    wanted = [_middle(row) for row in labels]
    if None in middles or None in wanted:
        return None
    starts = _starts([m for m in middles if m is not None], [m for m in wanted if m is not None])
    if starts is None:
        return None
    texts = dict(zip(starts, (row.cells[column] for row in labels), strict=True))
    return [_with(row, column, texts[i]) if i in texts else row for i, row in enumerate(data)]


def _text(row: Row, column: int) -> str | None:
    return row.cells[column].text if column < len(row.cells) else None


def _middle(row: Row) -> float | None:
    """The height of a row on its page; None where it has no place or stands on two."""
    boxes = [place.bbox for place in row.places]
    return (boxes[0][1] + boxes[0][3]) / 2 if len(boxes) == 1 and boxes[0] else None


def _starts(middles: Sequence[float], wanted: Sequence[float]) -> list[int] | None:
    """The first row of each group, the groups following one another from the first row to the last; None where off."""
    pitch = min((b - a for a, b in pairwise(middles)), default=0.0)
    starts, first = [], 0
    for number, middle in enumerate(wanted):
        most = len(middles) - (len(wanted) - number - 1)
        ends = range(first + 1, most + 1) if number < len(wanted) - 1 else range(most, most + 1)
        off = [(abs((middles[first] + middles[end - 1]) / 2 - middle), end) for end in ends]
        if not off or pitch <= 0 or min(off)[0] > NEAR * pitch:
            return None
        starts.append(first)
        first = min(off)[1]
    return starts


def _with(row: Row, column: int, label: Cell) -> Row:
    cells = tuple(label if i == column else cell for i, cell in enumerate(row.cells))
    return replace(row, cells=cells)
