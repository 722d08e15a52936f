"""Rows of a table that nothing drawn parts, over all its pages: the cuts between anchors that make most sense together.

Each row holds one anchor (a date, a running number, a count). Where a row ends is decided for the whole table at once:
cells should be whole dates, names and sentences, all rows should be set in the same way (cells level at the top, the
middle or the bottom), and white lies between rows rather than in them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from extractor.evidence.dates import is_date_part
from extractor.layout.lines import join_lines
from extractor.layout.placed import PlacedLine, cell_sense

Setting = Literal["top", "middle", "bottom"]
SETTINGS: tuple[Setting, ...] = ("top", "middle", "bottom")
LEVEL_WEIGHT = 1.5
GAP_WEIGHT = 0.6
WIDE_GAP = 0.22
"""White beyond the usual, in font sizes, that may part rows."""
LEVEL: dict[Setting, float] = {"top": 0.35, "middle": 0.6, "bottom": 0.35}
"""How far, in font sizes, cells of one row may stand from level."""
ACROSS = 0.7
"""How level a row counts whose parts stand on two pages, where that cannot be seen."""
MAX_BETWEEN = 60
BROKEN = 0.5
_UNENDED = re.compile(r"(?:\s(?:och|eller|samt|av|i|på|för|med|till|om|som|att|en|ett|den|det|vid|från)|[-,/(])$")


def is_broken(text: str) -> bool:
    """Whether a cell is but part of one: it goes on from another, or into another."""
    if not text:
        return False
    goes_on = text[0].islower() and len(text.split()) > 1 and not is_date_part(text)
    return goes_on or bool(_UNENDED.search(text[-8:]))


class Stretch(NamedTuple):
    """Consecutive lines as one row: its cells, how much sense each makes, and the heights that each takes up."""

    cells: tuple[str, ...]
    senses: tuple[float, ...]
    extents: dict[int, tuple[float, float]]


class Cuts:
    """Scores of possible rows of one table; a row is a stretch of its lines."""

    def __init__(self, lines: Sequence[PlacedLine], width: int) -> None:
        self.lines = lines
        self._base = _usual_pitch(lines)
        self._texts = [[entry.text(column) for column in range(width)] for entry in lines]
        self._wide = [False, *(self.gap(index) > WIDE_GAP for index in range(1, len(lines)))]
        self._from: list[list[Stretch]] = [[Stretch(("",) * width, (0.0,) * width, {})] for _ in lines]
        self.levels = cache(self._levels)

    def gap(self, index: int) -> float:
        """The white above a line beyond the usual, in font sizes; 0 at the top of a page."""
        above, line = self.lines[index - 1].line, self.lines[index].line
        if line.page != above.page:
            return 0.0
        return (line.top - above.top - self._base) / line.size

    def is_wide(self, index: int) -> bool:
        """Whether the white above a line may part rows."""
        return self._wide[index]

    def row(self, start: int, stop: int, setting: Setting) -> float:
        """How good a row is: sense of its cells, level cells, no white inside."""
        inner = sum(self._wide[start + 1 : stop])
        sense = sum(self.stretch(start, stop).senses)
        return sense + LEVEL_WEIGHT * self.levels(start, stop)[setting] - GAP_WEIGHT * inner

    def stretch(self, start: int, stop: int) -> Stretch:
        """The lines from one up to another as a row; each is made of the one that is a line shorter."""
        known = self._from[start]
        while len(known) <= stop - start:
            known.append(self._longer(known[-1], start + len(known) - 1))
        return known[stop - start]

    def _longer(self, part: Stretch, index: int) -> Stretch:
        cells, senses = list(part.cells), list(part.senses)
        for column, text in enumerate(self._texts[index]):
            if text:
                cells[column] = join_lines((cells[column], text))
                senses[column] = cell_sense(cells[column]) - BROKEN * is_broken(cells[column])
        entry, extents = self.lines[index], dict(part.extents)
        for column in entry.parts:
            top, bottom = extents.get(column, (entry.line.top, entry.line.bottom))
            extents[column] = (min(top, entry.line.top), max(bottom, entry.line.bottom))
        return Stretch(tuple(cells), tuple(senses), extents)

    def _levels(self, start: int, stop: int) -> dict[Setting, float]:
        """The share of a row's cells that are level with its tallest, 0 to 1, by how they are set."""
        pages = [entry.line.page for entry in self.lines[start:stop]]
        if pages[0] == pages[-1]:
            return self._levels_on_page(start, stop)
        columns = max(len(self.stretch(start, stop).extents), 1)
        upper, lower = start + pages.count(pages[0]), stop - pages.count(pages[-1])
        above, below = self.stretch(start, upper).extents, self.stretch(lower, stop).extents
        return {
            "top": ACROSS * self.levels(start, upper)["top"] * len(above) / columns,
            "middle": ACROSS,
            "bottom": ACROSS * self.levels(lower, stop)["bottom"] * len(below) / columns,
        }

    def _levels_on_page(self, start: int, stop: int) -> dict[Setting, float]:
        extents = list(self.stretch(start, stop).extents.values())
        if not extents:
            return {"top": 0.0, "middle": 0.0, "bottom": 0.0}
        upper, lower = min(top for top, _ in extents), max(bottom for _, bottom in extents)
        size = self.lines[start].line.size
        off: dict[Setting, list[float]] = {
            "top": [top - upper for top, _ in extents],
            "middle": [abs((top + bottom) - (upper + lower)) / 2 for top, bottom in extents],
            "bottom": [lower - bottom for _, bottom in extents],
        }
        return {how: sum(one <= LEVEL[how] * size for one in many) / len(extents) for how, many in off.items()}

    def total(self, starts: Sequence[int], setting: Setting) -> float:
        """How good rows are that begin at these lines, together."""
        ends = [*starts[1:], len(self.lines)]
        between = sum(GAP_WEIGHT for index in starts[1:] if self.is_wide(index))
        return between + sum(self.row(a, b, setting) for a, b in zip(starts, ends, strict=True))


def best_rows(lines: Sequence[PlacedLine], anchored: Sequence[bool], width: int) -> tuple[float, list[int]] | None:
    """The best cuts as indexes of first lines, with their score; None where anchors are too few or too far apart."""
    anchors = [index for index, flag in enumerate(anchored) if flag]
    if len(anchors) < 2 or any(two - one > MAX_BETWEEN for one, two in pairwise(anchors)):
        return None
    cuts = Cuts(lines, width)
    found = [(score, starts) for setting in SETTINGS for score, starts in [_best(cuts, anchors, setting)]]
    return max(found, key=lambda item: round(item[0], 3))


def score_of(lines: Sequence[PlacedLine], starts: Sequence[int], width: int) -> float:
    """The score of given cuts, in the setting that suits them best."""
    cuts = Cuts(lines, width)
    return max(cuts.total(starts, setting) for setting in SETTINGS)


def _best(cuts: Cuts, anchors: Sequence[int], setting: Setting) -> tuple[float, list[int]]:
    """The best starts of rows for one setting: each row's score hangs on its own two cuts alone."""
    state: dict[int, tuple[float, list[int]]] = {0: (0.0, [0])}
    for anchor, following in zip(anchors, [*anchors[1:], None], strict=True):
        stops = [len(cuts.lines)] if following is None else range(anchor + 1, following + 1)
        fresh: dict[int, tuple[float, list[int]]] = {}
        for stop in stops:
            score, _, starts = max(
                ((score + cuts.row(start, stop, setting), start, starts) for start, (score, starts) in state.items()),
                key=lambda item: (round(item[0], 6), item[1]),
            )
            if following is not None and cuts.is_wide(stop):
                score += GAP_WEIGHT
            fresh[stop] = (score, [*starts, stop] if following is not None else starts)
        state = fresh
    return state[len(cuts.lines)]


def _usual_pitch(lines: Sequence[PlacedLine]) -> float:
    pitches = sorted(two.line.top - one.line.top for one, two in pairwise(lines) if one.line.page == two.line.page)
    return pitches[len(pitches) // 10] if pitches else 0.0
