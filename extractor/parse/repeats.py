"""The same report twice in one file: its records once, with both places."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import TypeVar

from rapidfuzz import fuzz

from extractor.model import Count, Decision
from extractor.parse.tables import Reading

RecordT = TypeVar("RecordT", Decision, Count)
_DECISION = (
    "lag",
    "beslutsdatum",
    "avbrottsdatum",
    "manader",
    "dagar",
    "kon",
    "status",
    "antal",
    "nr",
)
_COUNT = ("measure", "period", "lag", "kon", "manader", "value", "is_total")
_TEXTS = ("insats", "orsak", "kommentar")
ALIKE = 92.0
"""Texts so much alike, of 100, are one text read twice from pictures."""
MIN_RECORDS = 2
"""A table of one record may stand twice by chance; a document that repeats itself repeats more."""


def merge_repeats(reading: Reading, recognised: bool = False) -> None:
    """Take out records of tables that repeat an earlier table record by record; the first keep both places.

    Where pages were `recognised` from pictures, texts that differ by a misread letter are the same.
    """
    twins = _twins(reading, ALIKE if recognised else 100.0)
    reading.decisions = _merged(reading.decisions, twins)
    reading.counts = _merged(reading.counts, twins)


def _twins(reading: Reading, alike: float) -> dict[str, str]:
    """Repeating table -> the table that it repeats, where the repeats of the document amount to something."""
    seen: dict[Hashable, list[tuple[str, list[str]]]] = {}
    twins: dict[str, str] = {}
    total = 0
    for table in reading.tables:
        rows: list[Decision | Count] = [d for d in reading.decisions if d.table == table.id]
        rows += [c for c in reading.counts if c.table == table.id]
        if not rows:
            continue
        earlier = seen.setdefault(tuple(_key(record) for record in rows), [])
        texts = [str(getattr(record, name, None) or "") for record in rows for name in _TEXTS]
        twin = next((name for name, others in earlier if _same(others, texts, alike)), None)
        if twin is not None:
            twins[table.id] = twin
            total += len(rows)
        else:
            earlier.append((table.id, texts))
    return twins if total >= MIN_RECORDS else {}


def _same(texts: Sequence[str], others: Sequence[str], alike: float) -> bool:
    return all(one == two or fuzz.ratio(one, two) >= alike for one, two in zip(texts, others, strict=True))


def _key(record: Decision | Count) -> tuple[Hashable, ...]:
    """All of a record but its texts."""
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
