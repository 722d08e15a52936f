"""Columns of a table's head and of its data, brought together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractor.evidence.quarters import is_period
from extractor.layout.columns import Chunk, Columns
from extractor.layout.lines import Line
from extractor.layout.shape import is_bucket
from extractor.vocabulary import fold

Span = tuple[float, float]


def head_and_data(heads: Sequence[Line], data: Columns) -> tuple[Columns | None, int]:
    """Columns that hold the head lines and the data, and how many of the first lines span several columns.

    The lowest lines that fit are column heads; lines above them that reach over more than one column are
    spanning. None where every line spans.
    """
    for spanning in range(_forced(heads), len(heads)):
        own, crossed = _own_columns(heads[spanning:], data)
        if crossed:
            continue
        joined = _joined(own, data)
        if joined is not None:
            return joined, spanning
    return None, 0


def _forced(heads: Sequence[Line]) -> int:
    """How many first lines span whatever they touch: quarters or years over names that come again below, and a name
    over month classes.
    """
    for index in range(len(heads) - 1):
        if _over_classes(heads[index], heads[index + 1]):
            return index + 1
        upper = [_text(part) for part in heads[index].chunks]
        below = [fold(_text(part)) for line in heads[index + 1 :] for part in line.chunks]
        periods = [text for text in upper if is_period(text)]
        again = len(below) - len(set(below))
        if len(periods) >= 2 and len(periods) >= len(upper) - 1 and again >= len(periods):
            return index + 1
    return 0


def _over_classes(upper: Line, lower: Line) -> bool:
    """Whether a line names what the month classes of the line below it measure; a number in it is part of a class."""
    classes = [part for part in lower.chunks if is_bucket(_text(part))]
    if len(classes) < 2:
        return False
    over = [part for part in upper.chunks if part[0].x0 < classes[-1][-1].x1 and part[-1].x1 > classes[0][0].x0]
    return bool(over) and not any(letter.isdigit() for part in over for letter in _text(part))


def _text(part: Chunk) -> str:
    return " ".join(word.text for word in part)


def _own_columns(heads: Sequence[Line], data: Columns) -> tuple[list[Span], bool]:
    """Stretches of x that head lines share, from the lowest up, and whether one of them lies over two others."""
    spans: list[Span] = []
    for line in reversed(heads):
        for piece in _pieces(line, data):
            x0, x1 = piece[0].x0, piece[-1].x1
            hit = [span for span in spans if x0 < span[1] and x1 > span[0]]
            if len(hit) > 1:
                return spans, True
            for span in hit:
                spans.remove(span)
                x0, x1 = min(x0, span[0]), max(x1, span[1])
            spans.append((x0, x1))
    return sorted(spans), False


def _pieces(line: Line, data: Columns) -> list[Chunk]:
    """Chunks of a head line; two names that stand close are parted where each word has a data column of its own."""
    pieces: list[Chunk] = []
    for part in line.chunks:
        cut = _cut(part, data)
        pieces += cut if cut is not None else [part]
    return pieces


def _cut(part: Chunk, data: Columns) -> list[Chunk] | None:
    if len(data.touched(part[0].x0, part[-1].x1)) < 2:
        return None
    pieces: list[tuple[int | None, Chunk]] = []
    for word in part:
        hit = data.touched(word.x0, word.x1)
        if len(hit) > 1:
            return None
        column = hit[0] if hit else None
        if pieces and (column is None or column == pieces[-1][0] or pieces[-1][0] is None):
            pieces[-1] = (column if pieces[-1][0] is None else pieces[-1][0], [*pieces[-1][1], word])
        else:
            pieces.append((column, [word]))
    if any(not (piece[0].text[0].isupper() or piece[0].text[0].isdigit()) for _, piece in pieces):
        return None
    return [piece for _, piece in pieces]


def _joined(own: Sequence[Span], data: Columns) -> Columns | None:
    """Head and data columns together; None where a head lies over several data columns."""
    spans = [list(span) for span in data.spans]
    alone: list[list[float]] = []
    for x0, x1 in own:
        hit = data.touched(x0, x1)
        if len(hit) > 1:
            return None
        if hit:
            spans[hit[0]] = [min(spans[hit[0]][0], x0), max(spans[hit[0]][1], x1)]
        else:
            alone.append([x0, x1])
    merged = sorted(spans + alone)
    if any(two[0] < one[1] for one, two in pairwise(merged)):
        return None
    return Columns([(x0, x1) for x0, x1 in merged])
