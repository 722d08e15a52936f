"""What the numbers of a table count, told by another table of the same sum.

A table whose title tells of decisions not carried out, and no more, counts those of another one where the two add up to
the same number: `Skäl till att besluten inte verkställts`, 59 in all, beside `Rapporterade beslut`, 59 in all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.model import Count, Inferred
from extractor.parse.counts import OPEN

SAME_SUM = Inferred("the sum of another table", 0.8)
MIN_SUM = 6
"""A sum from which two tables hardly come to the same by chance."""
_TOLD_ELSEWHERE = ("rapporterade", "kvarstående")
_OWN = ("column head", "row", "head of the labels", "column beside")
"""The ways in which a table's own names tell what it counts."""


def with_same_sums(counts: Sequence[Count]) -> list[Count]:
    """The counts, those of a table that only its title tells of with the measure of the one table of the same sum."""
    tables: dict[str | None, list[Count]] = {}
    for count in counts:
        tables.setdefault(count.table, []).append(count)
    told = {name: _measure_elsewhere(name, tables) for name, rows in tables.items() if _is_untold(rows)}
    return [
        replace(count, measure=measure, inferred={**count.inferred, "measure": SAME_SUM})
        if (measure := told.get(count.table))
        else count
        for count in counts
    ]


def _is_untold(rows: Sequence[Count]) -> bool:
    """Whether all numbers of a table are of decisions not carried out, as far as its title or the report says."""
    return all(
        count.measure == OPEN and (how := count.inferred.get("measure")) is not None and how.method not in _OWN
        for count in rows
    )


def _measure_elsewhere(name: str | None, tables: dict[str | None, list[Count]]) -> str | None:
    """The one measure that another table of the same sum, in each period, tells of its numbers."""
    sums = _sums(tables[name])
    others = [rows for other, rows in tables.items() if other != name]
    measures = {measure for rows in others for measure in _TOLD_ELSEWHERE if sums <= _sums(rows, measure)}
    return measures.pop() if len(measures) == 1 and min(value for _, value in sums) >= MIN_SUM else None


def _sums(rows: Sequence[Count], measure: str = OPEN) -> set[tuple[str | None, int]]:
    """The number that sums a table in each period, the largest, where it is one of a measure."""
    largest: dict[str | None, Count] = {}
    for count in rows:
        if count.period not in largest or count.value > largest[count.period].value:
            largest[count.period] = count
    return {(period, count.value) for period, count in largest.items() if count.measure == measure}
