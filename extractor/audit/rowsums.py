"""Which rows each sum of a table adds up: a total those above, below or all of them, a group's own line its group."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractor.audit.material import TableView
from extractor.evidence.laws import law_in
from extractor.vocabulary import fold, insats_lexicon

LEVELS = 12
"""Totals past which the rows of another total may reach: a sum of sums."""
Rows = tuple[int, ...]
Reading = dict[int, list[Rows]]
"""The row of each sum, with the rows that it may add up, the likeliest first."""


def added_rows(view: TableView) -> list[int]:
    """The rows that add up: neither totals nor parts of the row above them."""
    return [
        i
        for i, label in enumerate(view.labels)
        if i not in view.totals and not fold(label).startswith(("varav", "därav"))
    ]


def readings(view: TableView) -> list[Reading]:
    """The ways to group the rows of a table: totals below their rows, above them, groups with sums of their own."""
    rows, lines = added_rows(view), _lines(view)
    found = [{total: _of_total(view, total, rows, below) for total in view.totals} for below in (False, True)]
    if lines:
        parts = [row for row in rows if row not in lines]
        marks = [*lines, *view.totals, len(view.labels)]
        groups = {line: [_between(parts, line, min(mark for mark in marks if mark > line))] for line in lines}
        found.append(groups | {total: _of_total(view, total, parts, False) for total in view.totals})
    return found


def _lines(view: TableView) -> list[int]:
    """Rows that may head a group with its sum: `SoL`, `Blå enheten` just above rows that name an insats."""
    known = [bool(label) and insats_lexicon().known(label) for label in view.labels]
    rows = [row for row in added_rows(view) if any(row in column.values for column in view.columns)]
    heads = [row for row, after in pairwise(rows) if known[after] and not any(row < t < after for t in view.totals)]
    return [row for row in heads if view.labels[row] and not known[row]]


def _of_total(view: TableView, total: int, rows: Sequence[int], below: bool) -> list[Rows]:
    """What a total may add up: the rows up to the next total or a later one, all, those of its law, other totals."""
    if below:
        edges = [*(t for t in view.totals if t > total), len(view.labels)]
        runs = [_between(rows, total, edge) for edge in edges[:LEVELS]]
    else:
        edges = [*(t for t in reversed(view.totals) if t < total), -1]
        runs = [_between(rows, edge, total) for edge in edges[:LEVELS]]
    own, *wider = runs
    law = law_in(view.labels[total])
    laws = {row: law_in(view.row_text(row)) for row in rows} if law else {}
    of_law = [tuple(row for row in laws if laws[row] in some) for some in ((law,), (law, None))]
    outer, closes = total in (view.totals[0], view.totals[-1]), len(edges) == len(view.totals)
    everything = tuple(rows) if closes or (outer and not own) else ()
    others = tuple(t for t in view.totals if outer and t != total)
    return [run for run in (own, everything, *reversed(wider), *of_law, others) if run]


def _between(rows: Sequence[int], start: int, stop: int) -> Rows:
    return tuple(row for row in rows if start < row < stop)
