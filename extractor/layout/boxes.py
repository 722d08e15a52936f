"""Drawn boxes beside one another, each with a text of its own: cards. What one holds is read before the next.

Unlike the cells of a table, boxes do not touch: no line runs on over the white between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractor.layout.lines import Line
from extractor.layout.ruled import MAX_LINES
from extractor.model import BBox, Ruling

NEAR = 3.0
"""Points within which two sides begin, or end, at one height."""
CORNER = 9.0
"""Points that a rounded corner takes from each side."""
MIN_HEIGHT = 24.0
MIN_WHITE, MAX_WHITE = 2.0, 60.0
"""Points of white between two boxes."""


@dataclass(frozen=True, slots=True)
class Abreast:
    """Boxes that stand side by side, from left to right."""

    boxes: tuple[BBox, ...]

    @property
    def top(self) -> float:
        """Where the highest begins."""
        return min(box[1] for box in self.boxes)

    def box_of(self, x: float, y: float) -> int | None:
        """The index of the box that holds a point."""
        for index, (x0, top, x1, bottom) in enumerate(self.boxes):
            if x0 <= x <= x1 and top <= y <= bottom:
                return index
        return None


def boxes_abreast(rulings: Sequence[Ruling]) -> list[Abreast]:
    """Every row of two and more boxes that are drawn beside one another, from top to bottom."""
    if len(rulings) > MAX_LINES:
        return []  # a drawing
    across = [line for line in rulings if line.horizontal]
    tall = [line for line in rulings if not line.horizontal and line.bottom - line.top >= MIN_HEIGHT]
    found = [row for sides in _level(tall) if (row := _row(sides, across)) is not None]
    return sorted(found, key=lambda row: row.top)


def _level(sides: Sequence[Ruling]) -> list[list[Ruling]]:
    """Lines that begin and end at the same heights, each group from left to right, those at one place once."""
    groups: list[list[Ruling]] = []
    for side in sides:
        mates = next((g for g in groups if _same(g[0].top, side.top) and _same(g[0].bottom, side.bottom)), None)
        if mates is None:
            groups.append([side])
        elif not any(_same(mate.x0, side.x0) for mate in mates):
            mates.append(side)
    return [sorted(group) for group in groups]


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= NEAR


def _row(sides: Sequence[Ruling], across: Sequence[Ruling]) -> Abreast | None:
    """Boxes between the first side and the second, the third and the fourth; None where they are no boxes apart."""
    if len(sides) < 4 or len(sides) % 2:
        return None
    boxes = [(left.x0, left.top, right.x1, left.bottom) for left, right in zip(sides[::2], sides[1::2], strict=True)]
    white = [two[0] - one[2] for one, two in pairwise(boxes)]
    if not all(MIN_WHITE <= gap <= MAX_WHITE for gap in white) or not all(_closed(box, across) for box in boxes):
        return None
    edges = [line for line in across if boxes[0][1] - CORNER <= line.top <= boxes[0][3] + CORNER]
    if any(line.x0 < one[2] - NEAR and line.x1 > two[0] + NEAR for line in edges for one, two in pairwise(boxes)):
        return None
    return Abreast(tuple((x0, top - CORNER, x1, bottom + CORNER) for x0, top, x1, bottom in boxes))


def _closed(box: BBox, across: Sequence[Ruling]) -> bool:
    """Whether lines close a box above and below, but for its corners."""
    x0, top, x1, bottom = box
    return all(
        any(
            abs(line.top - edge) <= CORNER and abs(line.x0 - x0) <= CORNER and abs(line.x1 - x1) <= CORNER
            for line in across
        )
        for edge in (top, bottom)
    )


def part_boxes(lines: Sequence[Line], rows: Sequence[Abreast]) -> tuple[list[Line], list[tuple[float, list[Line]]]]:
    """The lines outside all boxes, and those of each box with a height that puts it after the one at its left."""
    if not rows:
        return list(lines), []
    inside: dict[tuple[int, int], list[Line]] = {}
    outside: list[Line] = []
    for line in lines:
        y = (line.top + line.bottom) / 2
        where = [_place((word.x0 + word.x1) / 2, y, rows) for word in line.words]
        if None in where:
            outside.append(line)
            continue
        for place in dict.fromkeys(where):
            words = [word for word, at in zip(line.words, where, strict=True) if at == place]
            inside.setdefault(place, []).append(line.part(words))  # type: ignore[arg-type]
    return outside, [(rows[row].top + box / 100, inside[row, box]) for row, box in sorted(inside)]


def _place(x: float, y: float, rows: Sequence[Abreast]) -> tuple[int, int] | None:
    for index, row in enumerate(rows):
        box = row.box_of(x, y)
        if box is not None:
            return index, box
    return None
