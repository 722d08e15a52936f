"""The law of a record whose own words and headings tell none: from the lists of the document that name its insats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from extractor.model import Count, Decision, Inferred
from extractor.parse.context import Scope

NOT_TOLD, ONE_LAW = "not told", "granted under one law only"
OTHER_LIST = Inferred("another list of the document", 0.9)
Record = TypeVar("Record", Decision, Count)


def laws_of_lists(records: Sequence[Record], scope: Scope) -> list[Record]:
    """Records whose law nothing but the catalogue told, with the one under which other lists name their insats.

    Beside columns of both laws a column without one adds them up: its numbers have none, whatever the insats.
    """
    told: dict[str | None, set[str | None]] = {}
    for record in records:
        how = record.inferred.get("lag")
        if isinstance(record, Count) and how and how.method == "column head":
            told.setdefault(record.table, set()).add(record.lag)
    over_both = {table for table, laws in told.items() if len(laws) > 1}
    return [
        record if isinstance(record, Count) and record.table in over_both else _with_law(record, scope)
        for record in records
    ]


def _with_law(record: Record, scope: Scope) -> Record:
    how = record.inferred.get("lag")
    # a count says where its law comes from, but for totals, which take none
    untold = how.method in (NOT_TOLD, ONE_LAW) if how else isinstance(record, Decision) and record.lag is None
    named = scope.law_of(record.insats) if untold else None
    return replace(record, lag=named, inferred={**record.inferred, "lag": OTHER_LIST}) if named else record
