"""Which columns the pieces of a spanning head stand over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from extractor.layout.columns import Columns
from extractor.layout.lines import Line
from extractor.model import Cell, Row, Word
from extractor.vocabulary import fold

LABEL_COST = 12.0
"""Points by which pieces must stand better where one more column at the sides is held to have none over it."""


def partitioned(line: Line, columns: Columns, names: Sequence[str | None] = ()) -> list[tuple[list[int], list[str]]]:
    """The pieces of a spanning head line, each with the columns that it stands over.

    Where the `names` of the columns come again and again (`K M Tot K M Tot`), once under each piece, that says it. Else
    neighbouring columns, those at the sides left out that no piece stands over, are cut into as many groups as there
    are pieces, so that pieces stand over the middles of their groups, or over their left edges, whichever fits better.
    """
    pieces = [part for part in line.chunks if part[0].x0 >= columns.spans[0][1]]
    value = list(range(1, len(columns)))
    first, again = cycle([name or "" for name in names[1:]], len(pieces))
    if again:
        texts = [" ".join(word.text for word in part) for part in pieces]
        return [(value[first + i * again : first + (i + 1) * again], [text]) for i, text in enumerate(texts)]
    best: tuple[float, list[list[int]]] | None = None
    for first, last, centred in product(range(len(value)), range(len(value)), (True, False)):
        under = value[first : len(value) - last]
        if not _may_be_beside(pieces, columns, value[:first], value[len(value) - last :]):
            continue
        found = _cut(pieces, columns, under, centred)
        cost = found[0] + LABEL_COST * (first + last) if found is not None else 0.0
        if found is not None and (best is None or cost < best[0]):
            best = (cost, found[1])
    if best is None:
        return []
    texts = [" ".join(word.text for word in part) for part in pieces]
    return [(group, [text]) for group, text in zip(best[1], texts, strict=True)]


def _may_be_beside(pieces: list[list[Word]], columns: Columns, left: Sequence[int], right: Sequence[int]) -> bool:
    """Whether columns lie wholly to the left and to the right of all pieces, so that they can be under none."""
    return all(columns.spans[i][1] <= pieces[0][0].x0 for i in left) and all(
        columns.spans[i][0] >= pieces[-1][-1].x1 for i in right
    )


def unspanned(row: Row, width: int = 0) -> Row:
    """A row with a cell per column, blank ones up to a `width`: what a cell spans is blank but for the first column."""
    if len(row.cells) >= width and all(cell.colspan == 1 for cell in row.cells):
        return row
    cells: list[Cell] = []
    for cell in row.cells:
        cells.append(replace(cell, colspan=1))
        cells += [Cell(None)] * (cell.colspan - 1)
    cells += [Cell(None)] * (width - len(cells))
    return Row(tuple(cells), row.places)


def cycle(names: Sequence[str], times: int) -> tuple[int, int]:
    """Where names begin to come again `times` times, and how many come again; (0, 0) where they do not.

    Each of them stands but once in a round; names at the sides (`Insats`, `Summa`) need not come again.
    """
    folded = [fold(name) for name in names]
    for length in range(len(folded) // times if times > 1 else 0, 1, -1):
        for first in range(len(folded) - length * times + 1):
            round_ = folded[first : first + length]
            if len(set(round_)) == length and all(round_) and round_ * times == folded[first : first + length * times]:
                return first, length
    return 0, 0


def _cut(
    pieces: list[list[Word]], columns: Columns, value: list[int], centred: bool
) -> tuple[float, list[list[int]]] | None:
    def cost(piece: list[Word], group: list[int]) -> float:
        left, right = columns.spans[group[0]][0], columns.spans[group[-1]][1]
        if centred:
            return abs((piece[0].x0 + piece[-1].x1) - (left + right)) / 2
        return abs(piece[0].x0 - left)

    best: dict[int, tuple[float, list[list[int]]]] = {0: (0.0, [])}
    for number, piece in enumerate(pieces, start=1):
        fresh: dict[int, tuple[float, list[list[int]]]] = {}
        for stop in range(number, len(value) - (len(pieces) - number) + 1):
            options = [
                (score + cost(piece, value[start:stop]), [*groups, value[start:stop]])
                for start, (score, groups) in best.items()
                if start < stop
            ]
            if options:
                fresh[stop] = min(options, key=lambda option: option[0])
        best = fresh
    return best.get(len(value))
