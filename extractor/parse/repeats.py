"""The same report twice in one file: its records once, with both places."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from rapidfuzz import fuzz

from extractor.model import Count, Decision, TableRecord
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
_DIGITS = re.compile(r"\d+")
ALIKE = 92.0
"""Printed tables so much alike, of 100, are one table read twice from pictures."""
MIN_RECORDS = 2
"""A table of one record may stand twice by chance; a document that repeats itself repeats more."""


def merge_repeats(reading: Reading, recognised: bool = False) -> None:
    """Take out records of tables that repeat an earlier table; the first keep both places.

    Tables repeat record by record; where pages were `recognised` from pictures, by their printed numbers in order and
    words that differ by misread letters, and of the two readings the fuller one stays.
    """
    records: dict[str | None, list[Decision | Count]] = {}
    both: list[Decision | Count] = [*reading.decisions, *reading.counts]
    for record in both:
        records.setdefault(record.table, []).append(record)
    tables = [table for table in reading.tables if table.id in records]
    if recognised:
        twins = _twins({table.id: _print_of(table) for table in tables}, _alike)
    else:
        twins = _twins({table.id: [_key(record) for record in records[table.id]] for table in tables}, operator.eq)
    if sum(len(records[name]) for name in twins) < MIN_RECORDS:
        return
    reading.decisions = _merged(reading.decisions, twins)
    reading.counts = _merged(reading.counts, twins)


def _twins(content: Mapping[str, Any], same: Callable[[Any, Any], bool]) -> dict[str, str]:
    """Repeating table -> the first table that it repeats, by the content of each."""
    twins: dict[str, str] = {}
    firsts: list[str] = []
    for table, held in content.items():
        first = next((name for name in firsts if same(content[name], held)), None)
        if first is None:
            firsts.append(table)
        else:
            twins[table] = first
    return twins


def _print_of(table: TableRecord) -> tuple[list[str], str]:
    """The numbers of a table in order, and its whole text."""
    text = " ".join(text or "" for row in table.rows for text in row.texts)
    return _DIGITS.findall(text), text


def _alike(one: tuple[list[str], str], two: tuple[list[str], str]) -> bool:
    return one[0] == two[0] and fuzz.ratio(one[1], two[1]) >= ALIKE


def _key(record: Decision | Count) -> tuple[Hashable, ...]:
    names = _DECISION if isinstance(record, Decision) else _COUNT
    return tuple(getattr(record, name) for name in names)


def _with_places(record: RecordT, twin: RecordT) -> RecordT:
    """The fuller of two readings of a record, in the place of the first, with both places."""
    known = [sum(part is not None for part in _key(one)) for one in (record, twin)]
    fuller = twin if known[1] > known[0] else record
    return replace(fuller, id=record.id, table=record.table, places=(*record.places, *twin.places))


def _merged(records: Sequence[RecordT], twins: dict[str, str]) -> list[RecordT]:
    by_table: dict[str | None, list[RecordT]] = {}
    for record in records:
        by_table.setdefault(record.table, []).append(record)
    for twin, original in twins.items():
        firsts, seconds = by_table.get(original, []), by_table.pop(twin, [])
        if len(firsts) == len(seconds):
            by_table[original] = [_with_places(*pair) for pair in zip(firsts, seconds, strict=True)]
        else:
            by_table[original] = max(firsts, seconds, key=len)
    return [record for many in by_table.values() for record in many]
