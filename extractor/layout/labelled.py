"""Cases set as labels with values beside them: the same known labels come again at the same places of a page.

In a table the name of a column stands over its values once; a name that comes again beside one value each time is the
label of a case. Cases may stand in two columns; what stands between them, a heading mostly, stays text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from extractor.layout.columns import Chunk, Columns
from extractor.layout.lines import Line, hull, join_lines, rounded
from extractor.layout.tables import Fragment
from extractor.model import Cell, Place, Row
from extractor.vocabulary import fold, vocabulary

TIMES = 3
"""How often a label comes on a page, at the least."""
MIN_LABELS = 3
MIN_VALUES = 0.7
APART = 40.0
"""Points between the places of one label, from which cases stand side by side."""
MAX_WORDS = 4
NEAR = 1.0
"""White above the rest of a value, in font sizes, at most."""
LARGER = 1.1
"""Type so much larger than that of a value is no part of it."""
_DATE = re.compile(r"\s+(?:den )?\d[\d/ .-]*$")
Item = list[Line] | Fragment


@dataclass(slots=True)
class _Pair:
    label: Chunk
    value: list[Chunk] = field(default_factory=list)


def case_labels(pages: Iterable[Sequence[Line]]) -> frozenset[str]:
    """The labels of the cases of a document, by the pages on which they come again."""
    return frozenset(name for lines in pages for name in _own_labels(lines))


def labelled_items(lines: Sequence[Line], known: frozenset[str] = frozenset()) -> list[Item] | None:
    """The lines of a page as cases, each a table of labels and values, and those between them; None where none are.

    The labels `known` from other pages of the document need not come again on this one: a last case stands alone.
    """
    labels = _own_labels(lines) or (known if _stand_beside_values(lines, known, MIN_LABELS) else frozenset())
    if not labels:
        return None
    river = _river(lines, labels)
    sides = [list(lines)] if river is None else _parted(lines, river, labels)
    return [item for side in sides for item in _items(side, labels)]


def _own_labels(lines: Sequence[Line]) -> frozenset[str]:
    """The labels that come again on a page and stand beside values; none where too few do."""
    labels = _labels(lines)
    told = len(labels) >= MIN_LABELS and _stand_beside_values(lines, labels, TIMES * 2)
    return labels if told else frozenset()


def _text(chunk: Chunk) -> str:
    return " ".join(word.text for word in chunk)


def _labels(lines: Sequence[Line]) -> frozenset[str]:
    """The known names of columns that come again at the same place; those with a colon are read as text."""
    places = Counter(
        (fold(text), round(chunk[0].x0 / 4))
        for line in lines
        for chunk in line.chunks
        if len(chunk) <= MAX_WORDS and not (text := _text(chunk)).endswith(":") and _names(text)
    )
    often = {x for (_, x), count in places.items() if count >= TIMES}
    told = {name for (name, _), count in places.items() if count >= TIMES}
    rare = {name for name, x in places if x in often and not any(map(str.isdigit, name))}
    return frozenset(told | rare) if len(told) >= MIN_LABELS else frozenset()


def _names(text: str) -> bool:
    """Whether words name a field: `Beslutsdatum`, `Läge 31/12 2024`."""
    return vocabulary().roles.find(fold(_DATE.sub("", text))) is not None


def _is_label(chunk: Chunk, labels: frozenset[str]) -> bool:
    return fold(_text(chunk)) in labels


def _stand_beside_values(lines: Sequence[Line], labels: frozenset[str], least: int) -> bool:
    """Whether `least` labels or more mostly have a value behind them: names in the head of a table have each other."""
    first = [line.chunks for line in lines if _is_label(line.chunks[0], labels)]
    beside = [chunks for chunks in first if len(chunks) == 1 or not _is_label(chunks[1], labels)]
    valued = [chunks for chunks in first if len(chunks) > 1]
    return len(first) >= least and len(beside) >= MIN_VALUES * len(first) and 2 * len(valued) >= len(first)


def _river(lines: Sequence[Line], labels: frozenset[str]) -> float | None:
    """Where a second column of cases begins: most labels come again far to the right on lines of the first."""
    lefts: dict[str, list[float]] = {}
    for line in lines:
        for chunk in line.chunks:
            if _is_label(chunk, labels):
                lefts.setdefault(fold(_text(chunk)), []).append(chunk[0].x0)
    apart = [min(x for x in xs if x - min(xs) > APART) for xs in lefts.values() if max(xs) - min(xs) > APART]
    return min(apart) - 2.0 if 2 * len(apart) > len(lefts) else None


def _parted(lines: Sequence[Line], river: float, labels: frozenset[str]) -> list[list[Line]]:
    """Left and right of a river, and what follows the last case; lines above the first label stay whole on the left."""
    told = [i for i, line in enumerate(lines) if any(_is_label(chunk, labels) for chunk in line.chunks)]
    end = _end(lines, told[-1])
    left: list[Line] = []
    right: list[Line] = []
    for index, line in enumerate(lines[:end]):
        halves = [[w for w in line.words if w.x0 < river], [w for w in line.words if w.x0 >= river]]
        crosses = any(word.x0 < river < word.x1 for word in line.words) or any(
            chunk[0].x0 < river <= chunk[-1].x0 for chunk in line.chunks
        )
        if crosses or index < told[0] - 1:
            left.append(line)
            continue
        for side, words in zip((left, right), halves, strict=True):
            if words:
                side.append(line.part(words))
    return [left, right, list(lines[end:])]


def _end(lines: Sequence[Line], last: int) -> int:
    """The line behind a last label and the rest of its value, which stands close below in type no larger."""
    end = last + 1
    while end < len(lines):
        above, line = lines[end - 1], lines[end]
        if line.top - above.bottom > NEAR * above.size or line.size > LARGER * above.size:
            break
        end += 1
    return end


def _items(lines: Sequence[Line], labels: frozenset[str]) -> list[Item]:
    items: list[Item] = []
    pairs: list[_Pair] = []
    loose: list[Line] = []
    last: Line | None = None
    for line in lines:
        found = _pairs(line, labels)
        goes_on = last is not None and bool(pairs) and _goes_on(line, last, pairs)
        if not found and goes_on:
            pairs[-1].value.append(line.words)
            last = line
            continue
        if found and loose:
            items.append(loose)
            loose = []
        if not found and pairs:
            items.append(_fragment(pairs, lines[0].page))
            pairs = []
        pairs += found
        loose += [] if found else [line]
        last = line if found else None
    if pairs:
        items.append(_fragment(pairs, lines[0].page))
    if loose:
        items.append(loose)
    return items


def _pairs(line: Line, labels: frozenset[str]) -> list[_Pair]:
    """Labels of a line with what stands behind each; none where it does not begin with a label."""
    pairs: list[_Pair] = []
    for chunk in line.chunks:
        if _is_label(chunk, labels):
            pairs.append(_Pair(chunk))
        elif not pairs:
            return []
        else:
            pairs[-1].value.append(chunk)
    return pairs


def _goes_on(line: Line, above: Line, pairs: Sequence[_Pair]) -> bool:
    """Whether a line is the rest of the value above: close below, in its type, no further left than its label."""
    near = line.top - above.bottom < NEAR * line.size
    return near and line.style == above.style and line.x0 >= pairs[-1].label[0].x0 - 2


def _fragment(pairs: Sequence[_Pair], page: int) -> Fragment:
    """A case as a table of two columns."""
    rows = [Row((_cell([pair.label], page), _cell(pair.value, page)), (_place(pair, page),)) for pair in pairs]
    middle = max(pair.label[-1].x1 for pair in pairs)
    words = [word for pair in pairs for chunk in (pair.label, *pair.value) for word in chunk]
    box = rounded(hull((word.x0, word.top, word.x1, word.bottom) for word in words))
    columns = Columns([(box[0], middle), (middle + 1, max(box[2], middle + 2))])
    return Fragment(page, box, [], rows, columns, "grid")


def _cell(chunks: Sequence[Chunk], page: int) -> Cell:
    if not chunks:
        return Cell(None)
    box = rounded(hull((word.x0, word.top, word.x1, word.bottom) for chunk in chunks for word in chunk))
    lines = tuple(map(_text, chunks))
    return Cell(join_lines(lines), (Place(page, box),), 1, lines)


def _place(pair: _Pair, page: int) -> Place:
    words = [word for chunk in (pair.label, *pair.value) for word in chunk]
    return Place(page, rounded(hull((word.x0, word.top, word.x1, word.bottom) for word in words)))
