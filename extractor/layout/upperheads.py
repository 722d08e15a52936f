"""Lines above a table that belong to its head: names over several columns, and the upper part of broken ones."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.layout.headtree import stands_over_all
from extractor.layout.lines import Line, join_lines
from extractor.layout.shape import CAPTION, names_column, row_shape
from extractor.layout.zonekinds import Zone
from extractor.model import Ruling

HEAD_GAP = 1.1
HEAD_LINES = 3
ABBREVIATED = 2
"""So few words that end in a full stop are no sentence but a name cut short: `Verkst.`"""


def _begins_first_name(lines: list[Line], index: int, zone: Zone) -> bool:
    """Whether a lone line is the upper part of the first column's broken name (`Antal dagar` / `sedan beslut`)."""
    line, head = lines[index], zone.lines[0]
    x0, x1 = zone.columns.spans[0]
    if line.x0 > x1 or line.x1 > zone.columns.spans[1][0] or line.style != head.line.style or x0 - line.size >= line.x0:
        return False
    if row_shape(head.texts(len(zone.columns))) == "body":
        return False
    lower = [entry.text(0) for entry in zone.lines[:HEAD_LINES] if entry.line.style == head.line.style]
    upper = [line.text]
    for above in reversed(lines[max(0, index - HEAD_LINES) : index]):
        if len(above.chunks) > 1 or above.style != line.style or above.x1 > zone.columns.spans[1][0]:
            break
        upper.insert(0, above.text)
    names = (
        join_lines([*upper[start:], *lower[:stop]]) for start in range(len(upper)) for stop in range(1, len(lower) + 1)
    )
    return any(lower) and any(names_column(name) for name in names)


def take_upper_heads(zone: Zone, lines: list[Line], floor: int, rules: Sequence[Ruling] = ()) -> None:
    """Lines just above a table that stand over its later columns are the upper part of its head."""
    index = zone.first - 1
    while index >= floor:
        line, below = lines[index], lines[zone.first]
        parts = line.chunks
        over_later = line.x0 > zone.columns.spans[0][1] - 1 or len(parts) > 1
        within = line.x1 <= zone.columns.x1 + line.size * 2 and line.x0 >= zone.columns.x0 - line.size
        near = below.top - line.bottom <= HEAD_GAP * line.size
        texts = [" ".join(word.text for word in part) for part in parts]
        first_name = near and within and len(parts) == 1 and _begins_first_name(lines, index, zone)
        if first_name:
            zone.spanning.insert(0, line)
            zone.first = index
            index -= 1
            continue
        sentence = line.text.endswith(".") and len(line.words) > ABBREVIATED
        own = (
            sentence
            or CAPTION.match(line.text)
            or stands_over_all(line, below, zone.columns, zone.lines[-1].line.bottom, rules)
        )
        if not (over_later and within and near) or own or row_shape(texts) == "body":
            break
        zone.spanning.insert(0, line)
        zone.first = index
        index -= 1
