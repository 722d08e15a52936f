"""Rows of a table that nothing drawn parts, over all its pages: the cuts between anchors that make most sense together.

Each row holds one anchor (a date, a running number, a count). Where a row ends is decided for the whole table at once:
cells should be whole dates, names and sentences, all rows should be set in the same way (cells level at the top, the
middle or the bottom), and white lies between rows rather than in them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise
from typing import Literal

from extractor.layout.lines import join_lines
from extractor.layout.rows import PlacedLine, cell_sense
from extractor.layout.shape import is_date_part

Setting = Literal["top", "middle", "bottom"]
SETTINGS: tuple[Setting, ...] = ("top", "middle", "bottom")
LEVEL_WEIGHT = 1.5
GAP_WEIGHT = 0.6
WIDE_GAP = 0.22
"""White beyond the usual, in font sizes, that may part rows."""
LEVEL = {"top": 0.35, "middle": 0.6, "bottom": 0.35}
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
    return goes_on or bool(_UNENDED.search(text))


class Cuts:
    """Scores of possible rows of one table; a row is a stretch of its lines."""

    def __init__(self, lines: Sequence[PlacedLine], width: int) -> None:
        self.lines = lines
        self.width = width
        self._base = _usual_pitch(lines)
        self.sense = cache(self._sense)

    def _sense(self, start: int, stop: int) -> float:
        part = self.lines[start:stop]
        cells = (join_lines(text for entry in part if (text := entry.text(column))) for column in range(self.width))
        return sum(cell_sense(text) - BROKEN * is_broken(text) for text in cells)

    def gap(self, index: int) -> float:
        """The white above a line beyond the usual, in font sizes; 0 at the top of a page."""
        above, line = self.lines[index - 1].line, self.lines[index].line
        if line.page != above.page:
            return 0.0
        return (line.top - above.top - self._base) / line.size

    def row(self, start: int, stop: int, setting: Setting) -> float:
        """How good a row is: sense of its cells, level cells, no white inside."""
        inner = sum(self.gap(i) > WIDE_GAP for i in range(start + 1, stop))
        return self.sense(start, stop) + LEVEL_WEIGHT * self.level(start, stop, setting) - GAP_WEIGHT * inner

    def level(self, start: int, stop: int, setting: Setting) -> float:
        """The share of a row's cells that are level with its tallest, 0 to 1."""
        part = self.lines[start:stop]
        pages = sorted({entry.line.page for entry in part})
        if len(pages) > 1:
            if setting == "middle":
                return ACROSS
            seen = pages[0] if setting == "top" else pages[-1]
            columns = {column for entry in part for column in entry.parts}
            part = [entry for entry in part if entry.line.page == seen]
            return ACROSS * self._level(part, setting) * len({c for e in part for c in e.parts}) / max(len(columns), 1)
        return self._level(part, setting)

    def _level(self, part: Sequence[PlacedLine], setting: Setting) -> float:
        extents: dict[int, tuple[float, float]] = {}
        for entry in part:
            for column in entry.parts:
                top, bottom = extents.get(column, (entry.line.top, entry.line.bottom))
                extents[column] = (min(top, entry.line.top), max(bottom, entry.line.bottom))
        if not extents:
            return 0.0
        upper, lower = min(t for t, _ in extents.values()), max(b for _, b in extents.values())
        allowed = LEVEL[setting] * part[0].line.size
        off: Callable[[float, float], float] = {
            "top": lambda t, _: t - upper,
            "bottom": lambda _, b: lower - b,
            "middle": lambda t, b: abs((t + b) - (upper + lower)) / 2,
        }[setting]
        return sum(off(top, bottom) <= allowed for top, bottom in extents.values()) / len(extents)

    def total(self, starts: Sequence[int], setting: Setting) -> float:
        """How good rows are that begin at these lines, together."""
        ends = [*starts[1:], len(self.lines)]
        between = sum(GAP_WEIGHT for index in starts[1:] if self.gap(index) > WIDE_GAP)
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
            if following is not None and cuts.gap(stop) > WIDE_GAP:
                score += GAP_WEIGHT
            fresh[stop] = (score, [*starts, stop] if following is not None else starts)
        state = fresh
    return state[len(cuts.lines)]


def _usual_pitch(lines: Sequence[PlacedLine]) -> float:
    pitches = sorted(
        two.line.top - one.line.top for one, two in pairwise(lines) if one.line.page == two.line.page
    )
    return pitches[len(pitches) // 10] if pitches else 0.0
