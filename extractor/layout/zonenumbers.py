"""Tables of numbers without vertical lines, read from their rows up to their heads."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.layout.columns import Columns
from extractor.layout.headtree import MAX_HEAD_LINES, head_start, paths_of
from extractor.layout.headwords import is_value
from extractor.layout.inner import is_inner_heading, row_follows
from extractor.layout.lines import Line
from extractor.layout.placed import PlacedLine
from extractor.layout.shape import is_number
from extractor.layout.zonegrowth import LABEL_GAP, MAX_INNER_GAP, is_numeric, place_all
from extractor.layout.zonekinds import Zone
from extractor.model import Ruling
from extractor.vocabulary import insats_lexicon, vocabulary


def zone_of_numbers(lines: list[Line], index: int, floor: int, rules: Sequence[Ruling]) -> Zone | None:
    """The zone whose rows of numbers begin at a line or soon below it, its head read from the rows up; else None."""
    body = next((i for i in range(index, min(index + MAX_HEAD_LINES, len(lines))) if _is_numbers(lines[i])), None)
    if body is None:
        return None
    grown = _grow_numbers(lines, body)
    width = len(grown.columns)
    start = head_start(lines, body, floor, grown.columns, rules)
    if width < 3 or start == body or grown.last - body < 1:
        return None
    head = lines[start:body]
    paths = paths_of(head, grown.columns, rules)
    return Zone(grown.columns, grown.lines, start, grown.last, spanning=head, inner=grown.inner, paths=paths)


def _grow_numbers(lines: list[Line], start: int) -> Zone:
    """Rows of numbers from a line down: each keeps to the columns; labels may break, headings may part them."""
    columns, last = Columns.of(lines[start].chunks), start
    parts = zip(lines[start].chunks, lines[start].texts, strict=True)
    edge = next((part[0].x0 for part, text in parts if is_value(text)), columns.x1)
    inner: set[int] = set()
    for index in range(start + 1, len(lines)):
        line = lines[index]
        near = line.top - lines[last].bottom <= MAX_INNER_GAP * line.size
        placed = columns.place(line)
        wider = columns.widened(placed) if placed is not None else None
        if near and wider is not None and (_has_numbers(line) or _is_label_part(lines, index, columns, edge)):
            columns, last = wider, index
        elif near and is_inner_heading(lines, index, columns, lines[last]):
            inner.add(id(line))
            last = index
        else:
            break
    headings = frozenset(inner)
    placed_lines = place_all(lines[start : last + 1], columns, headings)
    closing = _closing_sum(lines[last + 1], columns, edge) if last + 1 < len(lines) else None
    if closing is not None:
        placed_lines, last = [*placed_lines, closing], last + 1
    return Zone(columns, placed_lines, start, last, inner=headings)


def _closing_sum(line: Line, columns: Columns, edge: float) -> PlacedLine | None:
    """A last row whose label is set over several columns of labels, its numbers in theirs; None where it is none."""
    label, *values = line.chunks
    where = [columns.touched(part[0].x0, part[-1].x1) for part in values]
    fits = all(len(hit) == 1 for hit in where) and len({hit[0] for hit in where if hit}) == len(values) >= 2
    if not fits or label[-1].x1 >= edge or not all(map(is_number, line.texts[1:])):
        return None
    if not vocabulary().is_total(line.texts[0]):
        return None
    return PlacedLine(line, {0: label, **{hit[0]: part for hit, part in zip(where, values, strict=True)}})


def _has_numbers(line: Line) -> bool:
    """Whether a line holds a number for half of its cells behind the label."""
    values = line.texts[1:]
    return bool(values) and 2 * sum(map(is_numeric, values)) >= len(values)


def _is_label_part(lines: list[Line], index: int, columns: Columns, edge: float) -> bool:
    """Whether a lone line is a part of a label that is broken, or one with blanks: it stands close, rows go on.

    `edge` is where the numbers begin: labels may fill several columns before them.
    """
    line = lines[index]
    alone = len(line.chunks) == 1 and line.x1 < edge
    close = line.top - lines[index - 1].bottom < LABEL_GAP * line.size
    known = insats_lexicon().known(line.text) or vocabulary().is_total(line.text)
    return alone and (close or known or row_follows(lines, index, columns))


def _is_numbers(line: Line) -> bool:
    """Whether a line is a row of numbers behind a label."""
    parts = line.texts
    return len(parts) >= 3 and not is_number(parts[0]) and sum(map(is_value, parts[1:])) >= len(parts) - 2
