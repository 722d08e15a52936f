"""Heads of tables of numbers read from the rows up: which columns each name stands over, however many levels there are.

The columns are those of the rows. A name belongs to the columns that it lies over, that a line drawn below it spans,
or, where fewer names stand on a line than columns lie below and each is a dimension (a law, a quarter, a sex), to the
neighbours over whose middle it stands. Lines of one name above one another are one name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractor.evidence.quarters import YEAR
from extractor.layout.columns import Columns
from extractor.layout.headwords import is_dimension
from extractor.layout.lines import Line, join_lines
from extractor.layout.shape import CAPTION, is_number, names_column
from extractor.layout.spans import cycle, partitioned
from extractor.model import Ruling, Word
from extractor.vocabulary import fold, vocabulary

WORD_GAP = 0.38
"""White between two words, in font sizes, from which they may be names of two columns."""
MAX_HEAD_LINES = 9
MAX_GAP = 2.6
LONG_NAME = 10.0
"""Font sizes by which a name may run on beyond the numbers of the last column."""
STACKED = 1.5
"""Lines of one name stand closer than so many font sizes from top to top."""
CENTRED = 3.0
"""Points by which the middle of a title may lie beside that of its table."""
LEVEL, UNLEVEL = 1.5, 10.0
"""Points by which two names that stand level differ at most, and by which those differ at least that do not."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A name or a part of one on one line, and the columns that it stands over."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    columns: tuple[int, ...]
    level: int
    """Its line in the head: lines may overlap in height, where a name beside them is set over both."""


def head_start(lines: Sequence[Line], body: int, floor: int, columns: Columns, rules: Sequence[Ruling] = ()) -> int:
    """The first line of the head that ends above the line `body`."""
    start = body
    while start > floor and body - start < MAX_HEAD_LINES:
        line, below = lines[start - 1], lines[start]
        texts = line.texts
        apart = below.top - line.bottom > MAX_GAP * line.size
        last = line.chunks[-1][0].x0  # a name over numbers set at its left runs on beyond them
        beyond = last > columns.x1 + line.size or line.x1 > columns.x1 + LONG_NAME * line.size
        outside = line.x0 < columns.x0 - 2 * line.size or beyond
        sentence = line.text.endswith((".", ":")) and len(line.words) > 4
        at_left = len(line.chunks) == 1 and line.x0 < columns.spans[0][1] and line.x1 > columns.spans[0][1] + line.size
        numbers = sum(is_number(text) and not YEAR.match(text) for text in texts) > len(texts) / 2
        title = _is_title(line, columns) or stands_over_all(line, below, columns, lines[body].bottom, rules)
        if apart or outside or sentence or at_left or numbers or title or CAPTION.match(line.text):
            break
        start -= 1
    return start


def _is_title(line: Line, columns: Columns) -> bool:
    """Whether a lone line at the left is the title of the table: no name of its column of labels."""
    return len(line.chunks) == 1 and line.x0 < columns.spans[0][1] and not names_column(line.text)


def stands_over_all(line: Line, below: Line, columns: Columns, bottom: float, rules: Sequence[Ruling]) -> bool:
    """Whether a lone line in another type than the head stands over the middle of the whole table, its labels too.

    How wide a table that ends at `bottom` is its columns tell, and the lines drawn across it.
    """
    if len(line.chunks) > 1 or line.style == below.style:
        return False
    x0, x1 = columns.x0, columns.x1
    drawn = [rule for rule in rules if line.top < rule.top < bottom and rule.x0 <= x0 + 1 and rule.x1 >= x1 - 1]
    widths = [(x0, x1), *((rule.x0, rule.x1) for rule in drawn)]
    return any(abs(line.x0 + line.x1 - left - right) <= 2 * CENTRED for left, right in widths)


def paths_of(head: Sequence[Line], columns: Columns, rules: Sequence[Ruling]) -> list[tuple[str, ...]]:
    """The names over each column, outermost first; empty where none stands over it."""
    pieces = [piece for level, line in enumerate(head) for piece in _pieces(line, level, columns, rules)]
    size = head[-1].size if head else 10.0
    leaves = _leaves(pieces, len(columns))
    for level, line in enumerate(head):
        pieces = _spread(line, level, pieces, columns, leaves)
    leaves = _leaves(pieces, len(columns))
    spans = sorted((piece for piece in pieces if len(piece.columns) > 1), key=lambda piece: piece.level)
    whole = _whole_spans(spans, size)
    return [
        (*(text for text, reach in whole if column in reach), *((leaves[column],) if leaves[column] else ()))
        for column in range(len(columns))
    ]


def _whole_spans(spans: Sequence[Piece], size: float) -> list[tuple[str, tuple[int, ...]]]:
    """Spanning names, the lines of one name over the same columns joined."""
    found: list[tuple[str, tuple[int, ...], float]] = []
    for piece in spans:
        mate = next(
            (
                i
                for i, (_, reach, top) in enumerate(found)
                if reach == piece.columns and piece.top - top < STACKED * size
            ),
            None,
        )
        if mate is None:
            found.append((piece.text, piece.columns, piece.top))
        else:
            found[mate] = (join_lines([found[mate][0], piece.text]), piece.columns, piece.top)
    return [(text, reach) for text, reach, _ in found]


def _bands(columns: Columns) -> list[tuple[float, float]]:
    edges = [(one[1] + two[0]) / 2 for one, two in pairwise(columns.spans)]
    return list(zip([columns.x0 - 200.0, *edges], [*edges, columns.x1 + 200.0], strict=True))


def _pieces(line: Line, level: int, columns: Columns, rules: Sequence[Ruling]) -> list[Piece]:
    bands = _bands(columns)
    found = []
    for part in _parts(line, bands):
        x0, x1 = part[0].x0, part[-1].x1
        text = " ".join(word.text for word in part)
        reach = _under_rule(part, columns, rules, line) or _covered(x0, x1, columns)
        found.append(Piece(text, x0, x1, line.top, line.bottom, reach, level))
    return found


def _parts(line: Line, bands: Sequence[tuple[float, float]]) -> list[list[Word]]:
    """The words of a line in names: cut where more than a word space parts words of two columns."""
    parts: list[list[Word]] = []
    for chunk in line.chunks:
        parts.append([chunk[0]])
        for left, right in pairwise(chunk):
            gap = right.x0 - left.x1
            apart = _band_of(left.x0, left.x1, bands) != _band_of(right.x0, right.x1, bands)
            if gap > WORD_GAP * line.size and apart:
                parts.append([right])
            else:
                parts[-1].append(right)
    return parts


def _band_of(x0: float, x1: float, bands: Sequence[tuple[float, float]]) -> int:
    middle = (x0 + x1) / 2
    return next((i for i, (left, right) in enumerate(bands) if left <= middle < right), len(bands) - 1)


def _covered(x0: float, x1: float, columns: Columns) -> tuple[int, ...]:
    """The columns whose middles a stretch covers, else the one that it lies nearest to."""
    inside = tuple(i for i, (left, right) in enumerate(columns.spans) if x0 <= (left + right) / 2 <= x1)
    if len(inside) > 1:
        return inside
    touched = columns.touched(x0, x1)
    if len(touched) == 1:
        return (touched[0],)
    return inside or (columns.nearest(x0, x1),)


def _under_rule(part: Sequence[Word], columns: Columns, rules: Sequence[Ruling], line: Line) -> tuple[int, ...]:
    """The columns that a line drawn just below a name spans, where it spans several and not the whole table."""
    x0, x1 = part[0].x0, part[-1].x1
    for rule in rules:
        below = -1.0 <= rule.top - line.bottom <= 1.1 * line.size
        if not below or not rule.x0 - 3 <= x0 or not x1 <= rule.x1 + 3:
            continue
        inside = tuple(i for i, (a, b) in enumerate(columns.spans) if rule.x0 <= (a + b) / 2 <= rule.x1)
        if 1 < len(inside) < len(columns) - 1:
            return inside
    return ()


def _leaves(pieces: Sequence[Piece], width: int) -> list[str]:
    """The name right over each column: its single pieces from the lowest up, as long as they stand close."""
    leaves = []
    for column in range(width):
        own = sorted((piece for piece in pieces if piece.columns == (column,)), key=lambda piece: -piece.level)
        texts: list[str] = []
        above = None
        for piece in own:
            crossed = any(
                column in other.columns
                and len(other.columns) > 1
                and above is not None
                and piece.level < other.level < above
                for other in pieces
            )
            if crossed:
                break
            texts.insert(0, piece.text)
            above = piece.level
        leaves.append(join_lines(texts))
    return leaves


def _spread(line: Line, level: int, pieces: list[Piece], columns: Columns, leaves: Sequence[str]) -> list[Piece]:
    """The pieces with those of a line spread over neighbours: fewer names than columns, each a dimension."""
    abreast = _over_rounds(level, pieces, len(columns))
    if abreast is not None:
        return abreast
    named = [column for column in range(1, len(columns)) if _named_below(column, level, pieces)]
    own = [piece for piece in pieces if piece.level == level and piece.columns[0] > 0]
    mine = [piece for piece in own if set(piece.columns) & set(named)]  # a sum at the side has nothing below it
    if not mine or len(mine) >= len(named) or not all(is_dimension(piece.text) for piece in mine):
        return pieces
    if any(len(piece.columns) > 1 for piece in mine):
        return pieces
    sums = [column for column in named if vocabulary().total_heads.match(fold(leaves[column]))]
    named = named[:-1] if sums == named[-1:] and len(mine) < len(named) - 1 else named
    words = [[Word(piece.text, piece.x0, piece.top, piece.x1, piece.bottom, 0)] for piece in mine]
    over = Columns([columns.spans[0], *(_reach(column, columns, pieces) for column in named)])
    names = [None, *(leaves[column] for column in named)]
    groups = partitioned(line.cells(words), over, names)
    reach = {texts[0]: tuple(named[i - 1] for i in group) for group, texts in groups}
    if _stand_alone(mine, reach, columns, pieces):
        return pieces
    return [replace(p, columns=reach.get(p.text, p.columns)) if p in mine else p for p in pieces]


def _over_rounds(level: int, pieces: Sequence[Piece], width: int) -> list[Piece] | None:
    """The pieces, those of a line each over one round, where the names below come again for each: tables abreast."""
    own = sorted((piece for piece in pieces if piece.level == level), key=lambda piece: piece.x0)
    below = _leaves([piece for piece in pieces if piece.level > level], width)
    first, length = cycle(below, len(own))
    if first or length * len(own) != width:
        return None
    reach = {id(piece): tuple(range(i * length, (i + 1) * length)) for i, piece in enumerate(own)}
    return [replace(piece, columns=reach.get(id(piece), piece.columns)) for piece in pieces]


def _stand_alone(
    mine: Sequence[Piece], reach: dict[str, tuple[int, ...]], columns: Columns, pieces: Sequence[Piece]
) -> bool:
    """Whether each name is level with the one name below it, and some stand over no middle or left edge of a group.

    `Kvar 31/12` over `2023` is the first line of one name, wherever the next one begins.
    """

    def off(piece: Piece, group: Sequence[int], right: bool) -> float:
        below = [one for one in pieces if one.level > piece.level]
        x0, x1 = _reach(group[0], columns, below)[0], _reach(group[-1], columns, below)[1]
        edges = [abs(piece.x1 - x1)] if right else []
        return min([abs(piece.x0 - x0), abs(piece.x0 + piece.x1 - x0 - x1) / 2, *edges])

    alone = all(off(piece, piece.columns[:1], right=True) <= LEVEL for piece in mine)
    return alone and any(off(piece, reach.get(piece.text, piece.columns), right=False) > UNLEVEL for piece in mine)


def _reach(column: int, columns: Columns, pieces: Sequence[Piece]) -> tuple[float, float]:
    """The stretch of a column with its own name."""
    own = [piece for piece in pieces if piece.columns == (column,)]
    x0, x1 = columns.spans[column]
    return min([x0, *(piece.x0 for piece in own)]), max([x1, *(piece.x1 for piece in own)])


def _named_below(column: int, level: int, pieces: Sequence[Piece]) -> bool:
    return any(piece.columns == (column,) and piece.level > level for piece in pieces)
