"""Tables without vertical lines on one page: runs of printed lines that keep to common columns."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.layout.columns import Columns
from extractor.layout.headcolumns import head_and_data
from extractor.layout.heads import head_names, head_rows_of_lines
from extractor.layout.headwords import understood
from extractor.layout.inner import is_inner_heading
from extractor.layout.lines import Line
from extractor.layout.overleaf import Open, head_again, rest_of_head
from extractor.layout.pairing import paired
from extractor.layout.shape import CAPTION, begins_table, row_shape
from extractor.layout.upperheads import take_upper_heads
from extractor.layout.zonegrowth import ends_here, grow, is_heading_for, place_all
from extractor.layout.zonekinds import Zone, is_stranded_head, is_table
from extractor.layout.zonenumbers import zone_of_numbers
from extractor.model import Ruling
from extractor.vocabulary import insats_lexicon

LEAST_GAIN = 0.01
"""How much more of the names must be understood for heads to be read from the rows up."""


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
        zone = _paired(_refined(grow(lines, index)))
        zone = _grown_from_data(lines, index, zone) or zone
        zone = _from_rows(lines, index, start, zone, rules) or zone
        if is_table(zone) or (zone.last == len(lines) - 1 and is_stranded_head(zone)):
            if not zone.paths:
                take_upper_heads(zone, lines, start, rules)
            zones.append(zone)
            start = index = zone.last + 1
        else:
            index += 1
    for entry, columns in ((entry, zone.columns) for zone in zones for entry in zone.lines):
        entry.parts = entry.parts or columns.settle(entry.line)
    return zones


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
    placed = place_all(lines[spanning:], joined, zone.inner)
    return Zone(joined, placed, zone.first, zone.last, spanning=lines[:spanning], inner=zone.inner)


def _grown_from_data(lines: list[Line], start: int, zone: Zone) -> Zone | None:
    """The zone whose columns are those of its data alone, heads put over them after; None where it is no better.

    A head at the left of numbers at the right parts a column in two: there the zone ends, or a longer cell is cut.
    """
    reached = zone.last
    ends_early = reached + 1 < len(lines) and len(lines[reached + 1].chunks) > 1
    if not ends_early and not _cuts_cells(zone):
        return None
    body = next((i for i in range(start, min(reached + 2, len(lines))) if row_shape(lines[i].texts) == "body"), None)
    if body is None or body == start:
        return None
    grown = grow(lines, body)
    if grown.last < reached:
        return None
    inner = zone.inner | grown.inner
    placed = place_all(lines[start : grown.last + 1], grown.columns, inner)
    other = Zone(grown.columns, placed, start, grown.last, inner=inner)
    other = _paired(_refined(other))
    return other if grown.last > reached or not _cuts_cells(other) else None


def _from_rows(lines: list[Line], index: int, floor: int, zone: Zone, rules: Sequence[Ruling]) -> Zone | None:
    """The zone of numbers read from its rows up, where so more of its columns have names that are understood."""
    other = zone_of_numbers(lines, index, floor, rules)
    if other is None or other.first > zone.last:
        return None  # none, or the table below this one
    names, mine = [" / ".join(path) for path in other.paths], _names(zone)
    levels = any(len(path) > 1 for path in other.paths) and not any(" / " in name for name in mine)
    return None if understood(names) < understood(mine) + (0 if levels else LEAST_GAIN) else other


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
    zone.lines = place_all([entry.line for entry in zone.lines], columns, zone.inner)
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


def _continuation(lines: list[Line], before: Open) -> Zone | None:
    columns, last = before.columns, -1
    inner: set[int] = set()
    rest = head_again(lines, columns, before.names)
    if rest and len(_paired(_refined(grow(lines, 0))).columns) == len(columns):
        return None  # it is read as well as a table of its own
    if before.line is None and not rest:
        rest = rest_of_head(lines, columns, before.names)
    for index, line in enumerate(lines):
        if begins_table(line) and index >= rest:
            break
        above = lines[index - 1] if index else before.line or line
        if is_inner_heading(lines, index, columns, above):
            inner.add(id(line))
            last = index
            continue
        if last >= 0 and ends_here(lines, index, last, columns, 1, 0):
            break
        if last < 0 and not rest and len(line.chunks) == 1 and is_heading_for(lines, index, before.line or line):
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
    placed_lines = place_all(lines[: last + 1], columns, headings)
    zone = Zone(columns, placed_lines, 0, last, continues=True, head_rest=rest, inner=headings)
    known = any(insats_lexicon().known(line.text(0)) for line in zone.lines)
    return None if all(set(e.parts) <= {0} for e in zone.lines) and (known or len(zone.lines) > 2) else zone


def _under_heads(heads: Columns, columns: Columns, line: Line) -> Columns:
    """Columns of a table of which the page before printed the head alone: numbers may stand beside their heads."""
    in_head = [bool(heads.touched(*span)) for span in columns.spans]
    in_body = [any(word.x0 < x1 and word.x1 > x0 for word in line.words) for x0, x1 in columns.spans]
    return paired(columns, in_head, in_body)
