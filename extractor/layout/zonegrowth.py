"""How a run of lines that keeps to common columns grows down a page, and where it ends."""

from __future__ import annotations

import re

from extractor.layout.columns import RIVER, Chunk, Columns
from extractor.layout.inner import is_inner_heading, row_follows
from extractor.layout.lines import Line
from extractor.layout.placed import PlacedLine
from extractor.layout.shape import CAPTION, PERCENT, begins_table, is_bucket, is_number, row_shape
from extractor.layout.zonekinds import Zone, closes, has_data
from extractor.vocabulary import insats_lexicon, vocabulary

MAX_GAP = 2.6
"""Line heights of white after which a run ends, unless the next line keeps to the columns as a row of its own."""
MAX_INNER_GAP = 7.0
"""The same for lines that stand wholly inside a later column: long cells hold blank paragraphs."""
_NOTE = re.compile(r"([a-zåäö]\)|\d{1,2}\)|\*{1,4}|[¹²³⁴⁵⁶⁷⁸⁹])\s*(?:$|[A-ZÅÄÖ])")
SMALL = 0.9
"""The size of a raised mark that stands on a line of its own, beside that of the rows, at most."""
LABEL_GAP = 0.75
"""Lines of one label stand closer than this many font sizes."""


def place_all(lines: list[Line], columns: Columns, inner: frozenset[int] = frozenset()) -> list[PlacedLine]:
    """Lines with their words by column; those that are headings inside the table whole, in the first column."""
    placed = []
    for line in lines:
        if id(line) in inner:
            placed.append(PlacedLine(line, {0: list(line.words)}, heading=True))
            continue
        parts: dict[int, Chunk] = {}
        for index, part in columns.place(line) or []:
            where = index if index >= 0 else columns.nearest(part[0].x0, part[-1].x1)
            parts.setdefault(where, []).extend(part)
        placed.append(PlacedLine(line, parts))
    return placed


def grow(lines: list[Line], start: int) -> Zone:
    """The run of lines that begins at `start`, as far as lines keep to its columns."""
    columns = Columns.of(lines[start].chunks)
    last = start
    multi = 1
    inner: set[int] = set()
    for index in range(start + 1, len(lines)):
        line = lines[index]
        heads_only = multi == 1 and begins_table(lines[start])
        if (multi > 1 or heads_only) and is_inner_heading(lines, index, columns, lines[last], heads_only):
            inner.add(id(line))
            last = index
            continue
        if ends_here(lines, index, last, columns, multi, start):
            break
        placed = columns.place(line)
        wider = columns.widened(placed) if placed is not None else None
        if wider is None:
            wider = _grown_together(lines[start:index], columns, line)
            placed = wider.place(line) if wider is not None else None
        if wider is None:
            break
        multi += len(placed or ()) > 1
        columns, last = wider, index
    headings = frozenset(inner)
    return Zone(columns, place_all(lines[start : last + 1], columns, headings), start, last, inner=headings)


def _grown_together(above: list[Line], columns: Columns, line: Line) -> Columns | None:
    """Columns with neighbours made one, heads beside their numbers, where no line prints in both and `line` fits."""
    parts = line.chunks
    if len(parts) < 2 or len(columns) < 3:
        return None
    joined = columns
    for part in (part for part, text in zip(parts, line.texts, strict=True) if is_numeric(text)):
        x0, x1 = part[0].x0 - RIVER, part[-1].x1 + RIVER
        hit = joined.touched(x0, x1)
        if len(hit) == 2 and not any(set(hit) <= {c for c, _ in joined.place(other) or ()} for other in above):
            one, two = (joined.spans[index] for index in hit)
            joined = Columns([*joined.spans[: hit[0]], (one[0], two[1]), *joined.spans[hit[1] + 1 :]])
    placed = joined.place(line) if len(joined) < len(columns) else None
    wider = joined.widened(placed) if placed is not None and len(placed) > 1 else None
    return wider if wider is not None and len(wider) == len(joined) else None


def is_numeric(text: str) -> bool:
    """True for a number or a share."""
    return is_number(text) or PERCENT.match(text) is not None


def ends_here(lines: list[Line], index: int, last: int, columns: Columns, multi: int, start: int) -> bool:
    """Whether a line is no part of the run of lines above it, of which `multi` fill several columns."""
    line, above = lines[index], lines[last]
    if CAPTION.match(line.text) or (line.x0 <= columns.spans[0][1] and _is_note(lines, index, start)):
        return True
    gap = line.top - above.bottom
    alone = len(line.chunks) == 1
    below_sum = gap > LABEL_GAP * line.size and closes(above) and not has_data(line)
    if below_sum and (line.x0 > columns.spans[0][1] or _heads_below(lines, index)):
        return True
    inner = alone and len(columns) > 1 and line.x0 > columns.spans[0][1]
    if gap > (MAX_INNER_GAP if inner else MAX_GAP) * line.size and (alone or gap > 2 * MAX_GAP * line.size):
        return True
    if begins_table(line) and multi >= 2 and _has_body(lines[start:index]):
        return True
    if not alone or inner or row_follows(lines, index, columns):
        return False
    return is_heading_for(lines, index, above) or (
        gap > LABEL_GAP * line.size and _is_below_table(lines, index, columns)
    )


def _heads_below(lines: list[Line], index: int) -> bool:
    """Whether the line below prints several names and no number, date or dash: the heads of another table."""
    texts = lines[index + 1].texts if index + 1 < len(lines) else []
    return len(texts) > 1 and all(not is_number(text) and (text[:1].isalpha() or is_bucket(text)) for text in texts)


def _is_note(lines: list[Line], index: int, start: int) -> bool:
    """Whether a line is a note to the table above it: it begins with a mark that a cell there bears."""
    mark = _NOTE.match(lines[index].text)
    if mark is None or (mark[1] == lines[index].text and lines[index].size > SMALL * lines[index - 1].size):
        return False
    return any(text.endswith(mark[1]) for line in lines[start:index] for text in line.texts[1:])


def _is_below_table(lines: list[Line], index: int, columns: Columns) -> bool:
    """Whether a lone line set off at the left is text below the table: no known label, and no row follows it."""
    line = lines[index]
    words, lexicon = vocabulary(), insats_lexicon()
    if lexicon.known(line.text) or lexicon.begins(line.text) or words.is_total(line.text) or words.is_reason(line.text):
        return False
    following = lines[index + 1] if index + 1 < len(lines) else None
    if following is None or line.text.endswith("."):
        return True
    placed = columns.place(following)
    return placed is None or len({column for column, _ in placed}) < 2


def _has_body(lines: list[Line]) -> bool:
    """Whether any line reads as data: a head may run over several lines, each with names of columns."""
    return any(row_shape(line.texts) == "body" for line in lines)


def is_heading_for(lines: list[Line], index: int, above: Line) -> bool:
    """Whether a lone line at the left is the heading of a table that follows, not a wrapped cell of this one."""
    line = lines[index]
    following = lines[index + 1] if index + 1 < len(lines) else None
    if following is not None and begins_table(following):
        return True
    if vocabulary().is_total(line.text):
        return False
    styled = (line.style.bold and not above.style.bold) or line.size > above.size * 1.08
    foreign = line.style.font != above.style.font and line.style.font != ""
    return bool(styled or foreign) and not is_number(line.text)
