"""The same report twice in one file: its records once, with both places."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import TypeVar

from extractor.model import Count, Decision
from extractor.parse.tables import Reading

RecordT = TypeVar("RecordT", Decision, Count)
_DECISION = (
    "insats",
    "lag",
    "beslutsdatum",
    "avbrottsdatum",
    "manader",
    "dagar",
    "kommentar",
    "kon",
    "status",
    "antal",
    "nr",
)
_COUNT = ("measure", "period", "lag", "insats", "orsak", "kon", "manader", "value", "is_total")
MIN_RECORDS = 2
"""A table of one record may stand twice by chance; a document that repeats itself repeats more."""


def merge_repeats(reading: Reading) -> None:
    """Take out records of tables that repeat an earlier table record by record; the first keep both places."""
    twins = _twins(reading)
    reading.decisions = _merged(reading.decisions, twins)
    reading.counts = _merged(reading.counts, twins)


def _twins(reading: Reading) -> dict[str, str]:
    """Repeating table -> the table that it repeats, where the repeats of the document amount to something."""
    seen: dict[Hashable, str] = {}
    twins: dict[str, str] = {}
    total = 0
    for table in reading.tables:
        rows: list[Decision | Count] = [d for d in reading.decisions if d.table == table.id]
        rows += [c for c in reading.counts if c.table == table.id]
        if not rows:
            continue
        key = tuple(_key(record) for record in rows)
        if key in seen:
            twins[table.id] = seen[key]
            total += len(rows)
        else:
            seen[key] = table.id
    return twins if total >= MIN_RECORDS else {}


def _key(record: Decision | Count) -> tuple[Hashable, ...]:
    names = _DECISION if isinstance(record, Decision) else _COUNT
    return tuple(getattr(record, name) for name in names)


def _with_places(record: RecordT, twin: RecordT) -> RecordT:
    return replace(record, places=(*record.places, *twin.places))


def _merged(records: Sequence[RecordT], twins: dict[str, str]) -> list[RecordT]:
    by_table: dict[str | None, list[RecordT]] = {}
    for record in records:
        by_table.setdefault(record.table, []).append(record)
    for twin, original in twins.items():
        firsts, seconds = by_table.get(original, []), by_table.pop(twin, [])
        by_table[original] = [_with_places(*pair) for pair in zip(firsts, seconds, strict=True)]
    return [record for many in by_table.values() for record in many]
