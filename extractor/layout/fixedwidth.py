"""Tables set in plain text with columns of fixed width: read by the geometry that reads printed pages."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from extractor.layout.inner import names_group
from extractor.layout.lines import Line, group_lines, join_lines
from extractor.layout.placed import PlacedLine
from extractor.layout.rows import group_rows
from extractor.layout.stitch import stitched
from extractor.layout.tables import fragment_of_zone, row_of_lines
from extractor.layout.zones import find_zones
from extractor.model import Cell, Grid, Page, Place, Row, Ruling, Style, Word

LETTER, PITCH, SIZE = 6.0, 12.0, 10.0
"""Points that a letter is wide, a line is high, and the type is large, on the page that the text is laid on."""
_APART = re.compile(r"\S {3,}\S|\S\t")
_PRINTED = re.compile(r"\S+ \d{1,2} [a-zåäö]{2,}\S*|\S+")
"""A word; a number inside a name, as in `över 12 år`, is no cell of its own."""
_WORD = re.compile(r"\S+")
_RULE = re.compile(r"^\s*([-=_]{3,})(?:\s+[-=_]{3,})*\s*$")
_DASHES = re.compile(r"(?=.*[-=]{3})\s*[-=]{2,}(?:\s+[-=]{2,})+\s*")
MIN_DASHES = 3
"""Stretches of dashes under a head, from which they are its columns."""
PAGE_HEAD = 8
"""Lines of a page head at most, up to the dashes under the head printed again."""


def stands_apart(line: str) -> bool:
    """True for a line with a stretch of white inside, as columns leave it."""
    return _APART.search(line) is not None


def read_fixed_table(lines: Sequence[str], start: int) -> tuple[Grid, int] | None:
    """The table of fixed columns that begins at a line, its places line numbers from 1, and the line after it."""
    stop = start
    while stop < len(lines) and lines[stop].strip():
        stop += 1
    block = lines[start:stop]
    if sum(map(stands_apart, block)) < 2:
        return None
    words, rulings = [], []
    for number, line in enumerate(block):
        top = number * PITCH
        if _RULE.match(line):
            rulings.append(Ruling(0.0, top + PITCH / 2, len(line) * LETTER, top + PITCH / 2))
            continue
        words += _words(line, number, _PRINTED)
    page = Page(1, 1000.0, 1000.0, words, rulings, [Style("text", SIZE, False)])
    printed: list[Line] = group_lines(words, page)
    zones = find_zones(printed)
    if len(zones) != 1 or zones[0].first > 0 or zones[0].last < len(printed) - 1:
        return None
    grid = stitched([fragment_of_zone(zones[0], rulings, 1)])
    return replace(grid, rows=tuple(_numbered(row, start) for row in grid.rows), rendering="text"), stop


def _words(line: str, number: int, pattern: re.Pattern[str]) -> list[Word]:
    """The words of a line as they stand on the page that the text is laid on."""
    top = number * PITCH
    return [
        Word(match.group(), match.start() * LETTER, top, match.end() * LETTER, top + SIZE)
        for match in pattern.finditer(line)
    ]


def _numbered(row: Row, start: int) -> Row:
    """The row with line numbers for places instead of heights."""
    place = Place(paragraph=start + 1)
    if row.places and row.places[0].bbox:
        place = Place(paragraph=start + 1 + int(row.places[0].bbox[1] // PITCH))
    return Row(tuple(replace(cell, places=(place,) if cell.text else ()) for cell in row.cells), (place,))


def read_dashed_table(lines: Sequence[str], start: int) -> tuple[Grid, int] | None:
    """The table whose head, at a line, has dashes under each of its columns; and the line after it.

    The columns are those of the dashes. Where the same dashes come again below a page head, the table goes on.
    """
    rule = next((i for i in range(start + 1, min(start + 4, len(lines))) if _dashes(lines[i])), None)
    if rule is None or not all(lines[i].strip() for i in range(start, rule)):
        return None
    lefts = [match.start() for match in _WORD.finditer(lines[rule])]
    placed: list[PlacedLine] = []
    index, last = rule + 1, rule
    while index < len(lines):
        again = next((i for i in range(index, min(index + PAGE_HEAD, len(lines))) if lines[i] == lines[rule]), None)
        if again is not None and (not lines[index].strip() or _crosses(lines[index], lefts)):
            index, last = again + 1, again
            continue
        if lines[index].strip():
            aside = index - last > 1 and _crosses(lines[index], lefts) and not names_group(lines[index].strip())
            if aside or index - last > 2 or _RULE.match(lines[index]):
                break
            placed.append(_placed(lines[index], index, lefts))
            last = index
        index += 1
    head = [join_lines(_slices(line, lefts)[column] for line in lines[start:rule]) for column in range(len(lefts))]
    groups = group_rows(placed, len(lefts), [])
    rows = [_numbered(row_of_lines(group, len(lefts)), 0) for group in groups]
    place = Place(paragraph=start + 1)
    first = Row(tuple(Cell(name or None) for name in head), (place,))
    return (Grid((first, *rows), "text", 1, tuple(head)), last + 1) if len(rows) > 1 else None


def _dashes(line: str) -> bool:
    return _DASHES.fullmatch(line) is not None and len(line.split()) >= MIN_DASHES


def _crosses(line: str, lefts: Sequence[int]) -> bool:
    """Whether a word of a line stands across the place where a column begins."""
    return any(len(line) > x and line[x - 1] != " " and line[x] != " " for x in lefts[1:])


def _slices(line: str, lefts: Sequence[int]) -> list[str]:
    return [line[a:b].strip() for a, b in zip(lefts, [*lefts[1:], None], strict=True)]


def _placed(line: str, number: int, lefts: Sequence[int]) -> PlacedLine:
    """A line with its words by column; one that crosses columns, or names a group alone, is a heading."""
    words = _words(line, number, _WORD)
    printed = Line(words, 1, Style("text", SIZE, False))
    parts: dict[int, list[Word]] = {}
    for word in words:
        parts.setdefault(max(bisect_right(lefts, round(word.x0 / LETTER)) - 1, 0), []).append(word)
    heading = _crosses(line, lefts) or (list(parts) == [0] and names_group(line.strip()))
    return PlacedLine(printed, {0: words} if heading else parts, heading=heading)
