"""Tables set in plain text with columns of fixed width: read by the geometry that reads printed pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractor.layout.lines import Line, group_lines
from extractor.layout.stitch import stitched
from extractor.layout.tables import fragment_of_zone
from extractor.layout.zones import find_zones
from extractor.model import Grid, Page, Place, Row, Ruling, Style, Word

LETTER, PITCH, SIZE = 6.0, 12.0, 10.0
"""Points that a letter is wide, a line is high, and the type is large, on the page that the text is laid on."""
_APART = re.compile(r"\S {3,}\S|\S\t")
_PRINTED = re.compile(r"\S+ \d{1,2} [a-zåäö]{2,}\S*|\S+")
"""A word; a number inside a name, as in `över 12 år`, is no cell of its own."""
_RULE = re.compile(r"^\s*([-=_]{3,})(?:\s+[-=_]{3,})*\s*$")


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
        for match in _PRINTED.finditer(line):
            words.append(Word(match.group(), match.start() * LETTER, top, match.end() * LETTER, top + SIZE))
    page = Page(1, 1000.0, 1000.0, words, rulings, [Style("text", SIZE, False)])
    printed: list[Line] = group_lines(words, page)
    zones = find_zones(printed)
    if len(zones) != 1 or zones[0].first > 0 or zones[0].last < len(printed) - 1:
        return None
    grid = stitched([fragment_of_zone(zones[0], rulings, 1)])
    return replace(grid, rows=tuple(_numbered(row, start) for row in grid.rows), rendering="text"), stop


def _numbered(row: Row, start: int) -> Row:
    """The row with line numbers for places instead of heights."""
    place = Place(paragraph=start + 1)
    if row.places and row.places[0].bbox:
        place = Place(paragraph=start + 1 + int(row.places[0].bbox[1] // PITCH))
    return Row(tuple(replace(cell, places=(place,) if cell.text else ()) for cell in row.cells), (place,))
