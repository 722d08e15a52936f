"""Heads and numbers that do not overlap, a left-aligned head over right-aligned numbers, taken as one column."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.layout.columns import Columns


def paired(columns: Columns, in_head: Sequence[bool], in_body: Sequence[bool]) -> Columns:
    """Columns with those that only the head fills joined to those that only the data fills.

    `in_head` and `in_body` tell per column whether head lines and data lines print in it. Between
    columns that both fill, as many lone heads as lone data columns pair in order; else data goes to
    the head on its left, failing that on its right.
    """
    spans: list[tuple[float, float]] = []
    run: list[int] = []
    for index in range(len(columns)):
        if in_head[index] != in_body[index]:
            run.append(index)
            continue
        spans += _joined(columns, run, in_head)
        run = []
        spans.append(columns.spans[index])
    return Columns(spans + _joined(columns, run, in_head))


def _joined(columns: Columns, run: list[int], in_head: Sequence[bool]) -> list[tuple[float, float]]:
    partner = _partners(run, in_head)
    spans = []
    for index in run:
        mate = partner.get(index)
        if mate is None:
            spans.append(columns.spans[index])
        elif index < mate:
            spans.append((columns.spans[index][0], columns.spans[mate][1]))
    return spans


def _partners(run: list[int], in_head: Sequence[bool]) -> dict[int, int]:
    heads = [index for index in run if in_head[index]]
    data = [index for index in run if not in_head[index]]
    if len(data) == len(heads) + 1 and data[0] == 0:
        data = data[1:]  # the labels' head stands on a line of its own
    pairs: list[tuple[int, int]] = []
    if len(heads) == len(data):
        pairs = list(zip(heads, data, strict=True))
    else:
        free = set(heads)
        for index in data:
            left = index - 1 if index - 1 in free else None
            mate = left if left is not None else (index + 1 if index + 1 in free else None)
            if mate is not None:
                free.discard(mate)
                pairs.append((mate, index))
    near = [(a, b) for a, b in pairs if abs(a - b) == 1]
    return dict(near) | {b: a for a, b in near}
