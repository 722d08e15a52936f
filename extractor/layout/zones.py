"""Tables without vertical lines on one page: runs of printed lines that keep to common columns."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.layout.columns import RIVER, Columns
from extractor.layout.headcolumns import head_and_data
from extractor.layout.heads import head_names, head_rows_of_lines
from extractor.layout.headtree import MAX_HEAD_LINES, head_start, is_value, paths_of, understood
from extractor.layout.inner import is_inner_heading, row_follows
from extractor.layout.lines import Line
from extractor.layout.overleaf import Open, head_again, rest_of_head
from extractor.layout.pairing import paired
from extractor.layout.rows import PlacedLine
from extractor.layout.shape import PERCENT, begins_table, is_number, row_shape
from extractor.layout.upperheads import CAPTION, take_upper_heads
from extractor.layout.zonekinds import Zone, closes, has_data, is_stranded_head, is_table
from extractor.model import Ruling, Word
from extractor.vocabulary import insats_lexicon, vocabulary

MAX_GAP = 2.6
"""Line heights of white after which a run ends, unless the next line keeps to the columns as a row of its own."""
MAX_INNER_GAP = 7.0
"""The same for lines that stand wholly inside a later column: long cells hold blank paragraphs."""
LEAST_GAIN = 0.01
LABEL_GAP = 0.75
"""Lines of one label stand closer than this many font sizes."""


def find_zones(lines: list[Line], before: Open | None = None, rules: Sequence[Ruling] = ()) -> list[Zone]:
    """The table-like runs of a page's lines, in order.

    Lines at the top of the page that keep to the columns of the table left open `before` continue it, even
    when only one column is filled.
    """
    zones: list[Zone] = []
    start = 0
    if before is not None and lines:
        zone = _continuation(lines, before)
        if zone is not None:
            zones.append(zone)
            start = zone.last + 1
    index = start
    while index < len(lines):
        if len(lines[index].chunks) < 2 or CAPTION.match(lines[index].text):
            index += 1
            continue
        zone = _paired(_refined(_grow(lines, index)))
        zone = _grown_from_data(lines, index, zone) or zone
        zone = _from_rows(lines, index, start, zone, rules) or zone
        if is_table(zone) or (zone.last == len(lines) - 1 and is_stranded_head(zone)):
            if not zone.paths:
                take_upper_heads(zone, lines, start)
            zones.append(zone)
            start = index = zone.last + 1
        else:
            index += 1
    return zones


def _place_all(lines: list[Line], columns: Columns, inner: frozenset[int] = frozenset()) -> list[PlacedLine]:
    """Lines with their words by column; those that are headings inside the table whole, in the first column."""
    placed = []
    for line in lines:
        if id(line) in inner:
            placed.append(PlacedLine(line, {0: list(line.words)}, heading=True))
            continue
        parts: dict[int, list] = {}  # type: ignore[type-arg]
        for index, part in columns.place(line) or []:
            where = index if index >= 0 else columns.nearest(part[0].x0, part[-1].x1)
            parts.setdefault(where, []).extend(part)
        placed.append(PlacedLine(line, parts))
    return placed


def _grow(lines: list[Line], start: int) -> Zone:
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
        if _ends_here(lines, index, last, columns, multi, start):
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
    return Zone(columns, _place_all(lines[start : last + 1], columns, headings), start, last, inner=headings)


def _grown_together(above: list[Line], columns: Columns, line: Line) -> Columns | None:
    """Columns with neighbours made one, heads beside their numbers, where no line prints in both and `line` fits."""
    parts = line.chunks
    if len(parts) < 2 or len(columns) < 3:
        return None
    joined = columns
    for part in filter(_is_numeric, parts):
        x0, x1 = part[0].x0 - RIVER, part[-1].x1 + RIVER
        hit = joined.touched(x0, x1)
        if len(hit) == 2 and not any(set(hit) <= {c for c, _ in joined.place(other) or ()} for other in above):
            one, two = (joined.spans[index] for index in hit)
            joined = Columns([*joined.spans[: hit[0]], (one[0], two[1]), *joined.spans[hit[1] + 1 :]])
    placed = joined.place(line) if len(joined) < len(columns) else None
    wider = joined.widened(placed) if placed is not None and len(placed) > 1 else None
    return wider if wider is not None and len(wider) == len(joined) else None


def _is_numeric(part: list[Word]) -> bool:
    return is_number(text := " ".join(word.text for word in part)) or PERCENT.match(text) is not None


def _refined(zone: Zone) -> Zone:
    """The zone with columns taken from its data and the lowest heads, where those part more finely.

    Heads that span several columns hide the rivers below them; such lines become `spanning`.
    """
    shapes = zone.shapes()
    below = next((i for i, entry in enumerate(zone.lines) if entry.heading), len(shapes))
    body = next((i for i, shape in enumerate(shapes) if shape == "body"), None)
    if body is None or min(body, below) == 0:
        return zone
    data = _columns_of([entry.line for entry in zone.lines[body:] if not entry.heading])
    if data is None:
        return zone
    body = min(body, below)
    heads = [entry.line for entry in zone.lines[:body]]
    joined, spanning = head_and_data(heads, data)
    if joined is None or (len(joined) < len(zone.columns) and not spanning):
        return zone
    while 0 < spanning < body - 1 and _rests_under(heads[spanning], heads[spanning - 1]):
        spanning += 1
    lines = [entry.line for entry in zone.lines]
    placed = _place_all(lines[spanning:], joined, zone.inner)
    return Zone(joined, placed, zone.first, zone.last, spanning=lines[:spanning], inner=zone.inner)


def _grown_from_data(lines: list[Line], start: int, zone: Zone) -> Zone | None:
    """The zone whose columns are those of its data alone, heads put over them after; None where it is no better.

    A head at the left of numbers at the right parts a column in two: there the zone ends, or a longer cell is cut.
    """
    reached = zone.last
    ends_early = reached + 1 < len(lines) and len(lines[reached + 1].chunks) > 1
    if not ends_early and not _cuts_cells(zone):
        return None
    texts = [[" ".join(word.text for word in part) for part in line.chunks] for line in lines[start : reached + 2]]
    body = next((start + i for i, cells in enumerate(texts) if row_shape(cells) == "body"), None)
    if body is None or body == start:
        return None
    grown = _grow(lines, body)
    if grown.last < reached:
        return None
    inner = zone.inner | grown.inner
    placed = _place_all(lines[start : grown.last + 1], grown.columns, inner)
    other = Zone(grown.columns, placed, start, grown.last, inner=inner)
    other = _paired(_refined(other))
    return other if grown.last > reached or not _cuts_cells(other) else None


def _from_rows(lines: list[Line], index: int, floor: int, zone: Zone, rules: Sequence[Ruling]) -> Zone | None:
    """The zone of numbers read from its rows up, where so more of its columns have names that are understood."""
    body = next((i for i in range(index, min(index + MAX_HEAD_LINES, len(lines))) if _is_numbers(lines[i])), None)
    if body is None:
        return None
    grown = _grow_numbers(lines, body)
    width = len(grown.columns)
    start = head_start(lines, body, floor, grown.columns)
    if width < 3 or start == body or grown.last - body < 1:
        return None
    head = lines[start:body]
    paths = paths_of(head, grown.columns, rules)
    names = [" / ".join(path) for path in paths]
    levels = any(len(path) > 1 for path in paths) and not any(" / " in name for name in _names(zone))
    if understood(names) < understood(_names(zone)) + (0 if levels else LEAST_GAIN):
        return None
    return Zone(grown.columns, grown.lines, start, grown.last, spanning=head, inner=grown.inner, paths=paths)


def _grow_numbers(lines: list[Line], start: int) -> Zone:
    """Rows of numbers from a line down: each keeps to the columns; labels may break, headings may part them."""
    columns, last = Columns.of(lines[start].chunks), start
    inner: set[int] = set()
    for index in range(start + 1, len(lines)):
        line = lines[index]
        near = line.top - lines[last].bottom <= MAX_INNER_GAP * line.size
        placed = columns.place(line)
        wider = columns.widened(placed) if placed is not None else None
        if near and wider is not None and (_has_numbers(line) or _is_label_part(line, lines, index, columns)):
            columns, last = wider, index
        elif near and is_inner_heading(lines, index, columns, lines[last]):
            inner.add(id(line))
            last = index
        else:
            break
    headings = frozenset(inner)
    return Zone(columns, _place_all(lines[start : last + 1], columns, headings), start, last, inner=headings)


def _has_numbers(line: Line) -> bool:
    """Whether a line holds a number for half of its cells behind the label."""
    values = [" ".join(word.text for word in part) for part in line.chunks][1:]
    return bool(values) and 2 * sum(is_number(text) or PERCENT.match(text) is not None for text in values) >= len(
        values
    )


def _is_label_part(line: Line, lines: list[Line], index: int, columns: Columns) -> bool:
    """Whether a lone line is a part of a label that is broken, or one with blanks: it stands close, rows go on."""
    alone = len(line.chunks) == 1 and line.x1 < columns.spans[1][0] if len(columns) > 1 else False
    close = line.top - lines[index - 1].bottom < LABEL_GAP * line.size
    known = insats_lexicon().known(line.text) or vocabulary().is_total(line.text)
    return alone and (close or known or row_follows(lines, index, columns))


def _is_numbers(line: Line) -> bool:
    """Whether a line is a row of numbers behind a label."""
    parts = [" ".join(word.text for word in part) for part in line.chunks]
    return len(parts) >= 3 and not is_number(parts[0]) and sum(map(is_value, parts[1:])) >= len(parts) - 2


def _names(zone: Zone) -> tuple[str, ...]:
    """The names of a zone's columns as its lines give them."""
    width = len(zone.columns)
    body = _head_end(zone) or 0
    head = head_rows_of_lines(zone.spanning, zone.lines[:body], zone.columns)
    return head_names(head, width)


def _cuts_cells(zone: Zone) -> bool:
    """Whether a number with its mark lies in two columns, `2 d)` as `2` and `d)`."""
    return any(
        len(part) == 2 and part[0].text.isdigit() and len(zone.columns.touched(part[0].x0, part[-1].x1)) > 1
        for entry in zone.lines
        for part in entry.line.chunks
    )


def _columns_of(lines: list[Line]) -> Columns | None:
    """The columns that lines share; None where they do not keep to common ones."""
    columns: Columns | None = Columns.of(lines[0].chunks)
    for line in lines[1:]:
        placed = columns.place(line) if columns else None
        columns = columns.widened(placed) if columns and placed is not None else None
    return columns


def _paired(zone: Zone) -> Zone:
    """The zone with heads and numbers that stand side by side made one column each."""
    body = _head_end(zone)
    if not body:
        return zone
    width = len(zone.columns)
    head_lines, body_lines = zone.lines[:body], zone.lines[body:]
    over = [zone.columns.touched(part[0].x0, part[-1].x1) for line in zone.spanning for part in line.chunks]
    named = {hit[0] for hit in over if len(hit) == 1}
    in_head = [column in named or any(column in entry.parts for entry in head_lines) for column in range(width)]
    in_body = [any(column in entry.parts for entry in body_lines) for column in range(width)]
    columns = paired(zone.columns, in_head, in_body)
    if len(columns) == width:
        return zone
    zone.columns = columns
    zone.lines = _place_all([entry.line for entry in zone.lines], columns, zone.inner)
    return zone


def _head_end(zone: Zone) -> int | None:
    """The index of the first line below the head: where data begins, or heavy type ends; None where neither is told."""
    shapes = zone.shapes()
    body = next((i for i, shape in enumerate(shapes) if shape == "body" or zone.lines[i].heading), None)
    first = zone.lines[0].line.style
    if shapes[0] == "head" and first.bold:
        plain = next((i for i, entry in enumerate(zone.lines) if not entry.line.style.bold), None)
        if body is None or plain is None:
            return plain
        few = 2 * len(zone.lines[body].line.chunks) < len(zone.lines[0].line.chunks)
        return plain if few and not zone.lines[body].heading else min(plain, body)
    return body


def _rests_under(line: Line, above: Line) -> bool:
    """Whether every piece of a line stands at the left or middle of a piece above it: the rest of broken heads."""
    uppers = above.chunks

    def stands(x0: float, x1: float) -> bool:
        return any(abs(part[0].x0 - x0) < 3 or abs((part[0].x0 + part[-1].x1) - (x0 + x1)) < 6 for part in uppers)

    parts = line.chunks
    return len(parts) <= len(uppers) and all(stands(part[0].x0, part[-1].x1) for part in parts)


def _ends_here(lines: list[Line], index: int, last: int, columns: Columns, multi: int, start: int) -> bool:
    line, above = lines[index], lines[last]
    if CAPTION.match(line.text):
        return True
    gap = line.top - above.bottom
    alone = len(line.chunks) == 1
    if gap > LABEL_GAP * line.size and closes(above) and line.x0 > columns.spans[0][1] and not has_data(line):
        return True
    inner = alone and len(columns) > 1 and line.x0 > columns.spans[0][1]
    if gap > (MAX_INNER_GAP if inner else MAX_GAP) * line.size and (alone or gap > 2 * MAX_GAP * line.size):
        return True
    if begins_table(line) and multi >= 2 and _has_body(lines[start:index]):
        return True
    if not alone or inner or row_follows(lines, index, columns):
        return False
    return _is_heading_for(lines, index, above) or (
        gap > LABEL_GAP * line.size and _is_below_table(lines, index, columns)
    )


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
    return any(row_shape([" ".join(word.text for word in part) for part in line.chunks]) == "body" for line in lines)


def _is_heading_for(lines: list[Line], index: int, above: Line) -> bool:
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


def _continuation(lines: list[Line], before: Open) -> Zone | None:
    columns, last = before.columns, -1
    inner: set[int] = set()
    rest = head_again(lines, columns, before.names)
    if rest and len(_paired(_refined(_grow(lines, 0))).columns) == len(columns):
        return None  # it is read as well as a table of its own
    if before.line is None and not rest:
        rest = rest_of_head(lines, columns, before.names)
    for index, line in enumerate(lines):
        if begins_table(line) and index >= rest:
            break
        if is_inner_heading(lines, index, columns, before.line or line):
            inner.add(id(line))
            last = index
            continue
        if last >= 0 and _ends_here(lines, index, last, columns, 1, 0):
            break
        if last < 0 and not rest and len(line.chunks) == 1 and _is_heading_for(lines, index, before.line or line):
            break
        placed = columns.place(line)
        wider = columns.widened(placed) if placed is not None else None
        if wider is not None and before.line is None:
            wider = _under_heads(before.columns, wider, line)
        if wider is None or len(wider) != len(before.columns):
            break
        columns, last = wider, index
    if last < 0:
        return None
    headings = frozenset(inner)
    placed_lines = _place_all(lines[: last + 1], columns, headings)
    zone = Zone(columns, placed_lines, 0, last, continues=True, head_rest=rest, inner=headings)
    known = any(insats_lexicon().known(line.text(0)) for line in zone.lines)
    return None if all(set(e.parts) <= {0} for e in zone.lines) and (known or len(zone.lines) > 2) else zone


def _under_heads(heads: Columns, columns: Columns, line: Line) -> Columns:
    """Columns of a table of which the page before printed the head alone: numbers may stand beside their heads."""
    in_head = [bool(heads.touched(*span)) for span in columns.spans]
    in_body = [any(word.x0 < x1 and word.x1 > x0 for word in line.words) for x0, x1 in columns.spans]
    return paired(columns, in_head, in_body)
