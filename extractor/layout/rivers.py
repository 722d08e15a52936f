"""Columns that stand so close that no gap on a single line parts them: words of many rows begin at one place.

In running text words of different rows begin anywhere; where more white than a word space comes before words that all
begin at the same place, row after row, a column begins there, and the name over it begins there too.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractor.layout.lines import Line
from extractor.model import Word

GAP = 0.55
"""White before a word, in font sizes, that may part two columns: a word space is about a quarter."""
HEAD_GAP = 0.4
FLUSH = 1.0
"""Points by which the words of a column begin apart at most."""
MIN_ROWS = 4
MIN_SHARE = 0.8
"""The share of rows with words on both sides of a place in which white stands before it."""
MIN_PIECES = 3
"""Pieces of a line of a table."""


def with_rivers(lines: list[Line]) -> list[Line]:
    """The lines, those of tables cut where words of many rows begin after more white than a word space."""
    rows = [line for line in lines if len(line.chunks) >= MIN_PIECES]
    starts = _starts(rows)
    if not starts:
        return lines
    wanted = {id(line) for line in rows}
    return [_cut(line, starts) if id(line) in wanted else line for line in lines]


def _starts(rows: Sequence[Line]) -> list[float]:
    """The places at which close columns begin."""
    found = sorted(
        right.x0
        for line in rows
        for chunk in line.chunks
        for left, right in pairwise(chunk)
        if right.x0 - left.x1 >= GAP * line.size
    )
    groups: list[list[float]] = []
    for x in found:
        if groups and x - groups[-1][-1] <= FLUSH:
            groups[-1].append(x)
        else:
            groups.append([x])
    return [x for group in groups if len(group) >= MIN_ROWS and _holds(x := sum(group) / len(group), rows)]


def _holds(x: float, rows: Sequence[Line]) -> bool:
    """Whether white stands before a place in most of the rows from the first to the last in which it does."""
    pieces = [_chunk_over(line, x) for line in rows]
    parted = [_word_at(piece, x, GAP * line.size) is not None for piece, line in zip(pieces, rows, strict=True)]
    first, last = parted.index(True), len(rows) - parted[::-1].index(True)
    both = sum(map(bool, pieces[first:last]))
    return sum(parted) >= MIN_ROWS and sum(parted) >= MIN_SHARE * both


def _chunk_over(line: Line, x: float) -> list[Word]:
    """The piece of a line that begins left of a place and ends right of it; empty where none does."""
    return next((chunk for chunk in line.chunks if chunk[0].x0 < x - FLUSH and chunk[-1].x1 > x + FLUSH), [])


def _word_at(chunk: Sequence[Word], x: float, gap: float) -> int | None:
    """The word of a piece that begins at a place after so much white; None where none does."""
    for index in range(1, len(chunk)):
        if abs(chunk[index].x0 - x) <= FLUSH and chunk[index].x0 - chunk[index - 1].x1 >= gap:
            return index
    return None


def _cut(line: Line, starts: Sequence[float]) -> Line:
    """A line with its pieces cut at the places where columns begin."""
    pieces: list[list[Word]] = []
    for chunk in line.chunks:
        rest = list(chunk)
        for x in starts:
            at = _word_at(rest, x, HEAD_GAP * line.size)
            if at is not None:
                pieces.append(rest[:at])
                rest = rest[at:]
        pieces.append(rest)
    return line if len(pieces) == len(line.chunks) else line.cells(pieces)
