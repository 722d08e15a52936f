"""Text set in columns: which lines belong to the left and which to the right, so that each is read whole."""

from __future__ import annotations

import re

from extractor.layout.columns import Columns
from extractor.layout.floats import float_beside
from extractor.layout.lines import Line
from extractor.layout.shape import begins_table, is_date_or_number, names_column
from extractor.vocabulary import insats_lexicon

MIN_LINES = 6
MIN_WORDS = 3.5
MARGIN_WORDS = 4.0
CLEAR = 0.6
"""White, in font sizes, that parts two columns of text on a single line."""
GUTTER = 0.9
"""White, in font sizes, between columns of text: more than between the words of a justified line."""
LABEL = re.compile(r"[A-ZÅÄÖ][\wåäöÅÄÖ/ .()-]{1,34}?:(?:\s|$)")
LONG_LINE = 6
"""Words from which a line is running text rather than a heading or a cell."""


def part_margin(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Lines of a block in the left margin, and the rest: letterheads print sender and receiver beside the text.

    The text's left edge is the leftmost place where long lines begin again and again; what ends before it, and is
    no list mark and no cell of a table, stands in the margin.
    """
    edge = _text_edge(lines)
    if edge is None:
        return [], lines
    margin: list[Line] = []
    rest: list[Line] = []
    for line in lines:
        left = [word for word in line.words if word.x1 <= edge - 3]
        right = [word for word in line.words if word.x1 > edge - 3]
        if not left or (right and right[0].x0 < edge - 3) or len(" ".join(word.text for word in left)) <= 3:
            rest.append(line)
            continue
        margin.append(line.part(left))
        if right:
            rest.append(line.part(right))
    if len(margin) > 0.4 * len(lines) or _tabular(margin) if margin else True:
        return [], lines
    return margin, rest


def _text_edge(lines: list[Line]) -> int | None:
    """Where the running text of a page begins; None where there is too little of it to tell.

    A page of a table has a line or two of text: they are enough where white parts the page at them from top to bottom.
    """
    long = [round(part[0].x0) for line in lines for part in line.chunks if len(part) >= LONG_LINE]
    least = max(3, 0.15 * len(long)) if len(long) >= 5 else 2
    edges = [x for x in set(long) if long.count(x) >= least]
    if not edges:
        return None
    edge = min(edges)
    apart = all(word.x1 <= edge - 3 or word.x0 >= edge - 3 for line in lines for word in line.words)
    return edge if len(long) >= 5 or apart else None


def reading_order(lines: list[Line]) -> list[list[Line]]:
    """The lines as flows to be read one after the other: one flow for ordinary pages.

    Where a stretch of at least six lines is parted by one river with running text on both sides, the
    left side comes first, then the right.
    """
    flows: list[list[Line]] = []
    rest: list[Line] = []
    index = 0
    while index < len(lines):
        beside = float_beside(lines, index)
        if beside is not None:
            text, table = _sides(lines[index : beside.stop], beside.river)
            flows += [[*rest, *text, *lines[beside.stop : beside.end]], table]
            rest, index = [], beside.end
            continue
        stop, river = _two_columns(lines, index)
        if river is None:
            rest.append(lines[index])
            index += 1
            continue
        before, above = _kept_by(rest, river)
        sides = _sides(above + lines[index:stop], river)
        margin = _margin(sides)
        if margin is None:
            rest = before
        else:
            sides = _sides(lines[index:stop], river)
        if margin is not None:
            flows.append([line for line in rest if _beside(line, river, margin)] + sides[margin])
            rest = [line for line in rest if not _beside(line, river, margin)] + sides[1 - margin]
        else:
            if rest:
                flows.append(rest)
                rest = []
            flows.extend(sides)
        index = stop
    if rest:
        flows.append(rest)
    return flows


def _kept_by(lines: list[Line], river: float) -> tuple[list[Line], list[Line]]:
    """Lines above a stretch set in columns, and those of them just above it that its river parts as well.

    Words that stand wide apart, as in justified lines, hide the first lines of the columns.
    """
    start = len(lines)
    while start and _clear(lines[start - 1], river):
        start -= 1
    parted = [line for line in lines[start:] if line.words[-1].x1 > river]
    return (lines[:start], lines[start:]) if parted else (lines, [])


def _clear(line: Line, river: float) -> bool:
    """Whether no word of a line stands in a river, and white lies there between its words."""
    if line.x1 <= river or line.x0 >= river:
        return True
    left = max((word.x1 for word in line.words if word.x0 < river), default=0.0)
    right = min((word.x0 for word in line.words if word.x1 > river), default=left)
    return left < river < right and right - left >= CLEAR * line.size


def _margin(sides: list[list[Line]]) -> int | None:
    """Which side of a river is a margin of short lines beside running text: 0 left, 1 right, None for equal columns."""
    if all(_labelled(side) for side in sides):
        return None
    words = [sum(len(line.words) for line in side) / len(side) for side in sides]
    return words.index(min(words)) if min(words) < MIN_WORDS else None


def _beside(line: Line, river: float, margin: int) -> bool:
    """Whether a line above the stretch stands wholly in its margin."""
    return line.x1 <= river if margin == 0 else line.x0 >= river


def _two_columns(lines: list[Line], start: int) -> tuple[int, float | None]:
    first = lines[start].chunks
    if len(first) != 2:
        return start, None
    columns = Columns.of(first)
    stop, both = start + 1, 1
    while stop < len(lines):
        placed = columns.place(lines[stop])
        wider = columns.widened(placed) if placed is not None else None
        below = lines[stop].top - lines[stop - 1].bottom > 3 * lines[stop].size
        if wider is None or len(wider) != 2 or below or _heads_page(lines, stop):
            break
        columns = wider
        both += len(placed or ()) == 2
        stop += 1
    river = (columns.spans[0][1] + columns.spans[1][0]) / 2
    reach = stop
    stop = (
        start
        + 1
        + max((i for i, line in enumerate(lines[start:stop]) if line.words[0].x1 <= river), default=stop - start - 1)
    )
    if stop - start < MIN_LINES or both < 1 or not _running_text(lines[start:stop], river):
        return start, None
    if all(_labelled(side) for side in _sides(lines[start:stop], river)):
        stop = reach  # the card at the right may be the longer one
    return stop, river


def _heads_page(lines: list[Line], index: int) -> bool:
    """Whether a line in larger type stands alone on its height: below text in columns it heads what follows them."""
    line = lines[index]
    if len(line.chunks) > 1 or line.size <= 1.1 * lines[index - 1].size:
        return False
    return all(_apart(line, other) for other in lines[max(index - 2, 0) : index] + lines[index + 1 : index + 3])


def _apart(line: Line, other: Line) -> bool:
    """Whether two lines do not stand beside each other, or one below the other."""
    slack = 0.25 * line.size
    beside = other.top < line.bottom + slack and other.bottom > line.top - slack
    return not beside or (other.x0 < line.x1 and other.x1 > line.x0)


def _running_text(lines: list[Line], river: float) -> bool:
    """Whether both sides of a river are text of their own: two columns, or a margin beside running text."""
    sides = _sides(lines, river)
    if len(sides) == 2 and all(_labelled(side) for side in sides):
        return True
    if len(sides) != 2 or any(_tabular(side) for side in sides) or _gutter(lines, river) < GUTTER * lines[0].size:
        return False
    words = [sum(len(line.words) for line in side) / len(side) for side in sides]
    if min(words) >= MIN_WORDS:
        return True
    if max(words) < MARGIN_WORDS or max(len(line.words) for line in sides[words.index(min(words))]) > 6:
        return False
    heights = [side[0].words[0].bottom - side[0].words[0].top for side in sides]
    return _out_of_step(lines, river) or abs(heights[0] - heights[1]) > 0.6


def _labelled(side: list[Line]) -> bool:
    """Whether lines are cards: most say a label and its value."""
    return 2 * sum(LABEL.match(line.text) is not None for line in side) >= len(side)


def _gutter(lines: list[Line], river: float) -> float:
    """The least white at a river on lines that print on both sides of it, points."""
    gaps = []
    for line in lines:
        left = [word.x1 for word in line.words if word.x1 <= river]
        right = [word.x0 for word in line.words if word.x1 > river]
        if left and right:
            gaps.append(min(right) - max(left))
    return min(gaps, default=0.0)


def _tabular(side: list[Line]) -> bool:
    """Whether lines are cells of a table: dates, numbers and names of insatser or columns, alone or side by side."""
    typed = named = 0
    for line in side:
        cells = line.texts
        if any(len(text.split()) > 3 for text in cells):
            continue
        typed += any(is_date_or_number(text) for text in cells)
        named += any(names_column(text) or insats_lexicon().known(text) for text in cells)
    return max(typed, named) > len(side) * 0.4 or any(begins_table(line) for line in side)


def _out_of_step(lines: list[Line], river: float) -> bool:
    """Whether the two sides mostly stand on lines of their own."""
    both = sum(any(w.x1 <= river for w in line.words) and any(w.x1 > river for w in line.words) for line in lines)
    left = sum(any(w.x1 <= river for w in line.words) for line in lines)
    return both < 0.6 * left


def _sides(lines: list[Line], river: float) -> list[list[Line]]:
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        for side, words in (
            (left, [word for word in line.words if word.x1 <= river]),
            (right, [word for word in line.words if word.x1 > river]),
        ):
            if words:
                side.append(line.part(words))
    return [side for side in (left, right) if side]
