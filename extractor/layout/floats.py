"""Small tables of labels and numbers set beside running text: read apart, the text first."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from extractor.layout.headwords import is_value, names_numbers
from extractor.layout.lines import Line
from extractor.model import Word

MIN_ROWS = 3
NEAR = 3.0
"""Points within which cells begin at one place."""
TEXT_WORDS = 4
"""Words of a line of running text."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A table beside text: the index of the first line below the table, that below the text, the x between them."""

    stop: int
    end: int
    river: float


def float_beside(lines: list[Line], start: int) -> Beside | None:
    """The table beside text that begins on a line; None where there is none.

    The table says something alone, in rows of a known label and its number; and so does the text, which runs on from
    line to line where the table has another row.
    """
    first = lines[start].chunks
    if len(first) < 2:
        return None
    edge = first[1][0].x0
    stop = start
    while stop < len(lines) and _parted(lines[stop], edge):
        stop += 1
    rows = [part for line in lines[start:stop] if len(part := _cells(line, edge)) == 2]
    pairs = sum(names_numbers(label) and is_value(value) for label, value in rows)
    if pairs < max(MIN_ROWS, len(rows) - 1) or not _runs_on(lines, start, stop):
        return None
    return Beside(stop, _text_end(lines, start, stop), edge - NEAR)


def _parted(line: Line, edge: float) -> bool:
    """Whether a line has one piece of text before an edge, and cells that begin at it."""
    parts = line.chunks
    return len(parts) > 1 and parts[0][-1].x1 < edge and abs(parts[1][0].x0 - edge) <= NEAR


def _cells(line: Line, edge: float) -> list[str]:
    parts: list[list[Word]] = [part for part in line.chunks if part[0].x0 >= edge - NEAR]
    return [" ".join(word.text for word in part) for part in parts]


def _runs_on(lines: list[Line], start: int, stop: int) -> bool:
    """Whether the text before the edge is one that most of its lines break off."""
    texts = [line.texts[0] for line in lines[start:stop] if len(line.chunks[0]) >= TEXT_WORDS]
    broken = sum(above[-1] not in ".:!?" and below[0].islower() for above, below in pairwise(texts))
    return len(texts) >= MIN_ROWS and 2 * broken >= len(texts) - 1


def _text_end(lines: list[Line], start: int, stop: int) -> int:
    """The index of the first line below that is not as close as the lines of the text are to one another."""
    steps = sorted(below.top - above.top for above, below in pairwise(lines[start:stop]))
    end = stop
    while end < len(lines) and lines[end].top - lines[end - 1].top <= 1.2 * steps[len(steps) // 2]:
        end += 1
    return end
