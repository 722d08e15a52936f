"""Small records of one report for the tests of the audit: tables with their counts, rows and sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from extractor.audit.checkbook import Book
from extractor.audit.material import Material
from extractor.claims_model import Claim
from extractor.model import Cell, Count, Decision, DocumentRecord, Row, TableKind, TableRecord

NOW, BEFORE, YEAR_AGO = "2024-Q2", "2024-Q1", "2023-Q2"


class Made(NamedTuple):
    """A table and the counts read from it."""

    table: TableRecord
    counts: tuple[Count, ...]


def record(
    id: str, columns: Sequence[str], *rows: Sequence[str | None], kind: TableKind = "insats_status", **facts: Any
) -> TableRecord:
    """A table as printed; every column but the first holds numbers."""
    fields: dict[str, Any] = {
        "title": f"Tabell {id[1:]}", "section": (), "rendering": "grid", "confidence": 1.0,
        "roles": ("insats", *("count",) * (len(columns) - 1)),
    } | facts  # fmt: skip
    made = tuple(Row(tuple(map(Cell, row)), ()) for row in rows)
    return TableRecord(id=id, columns=tuple(columns), rows=made, kind=kind, **fields)


def count(value: int, table: str = "t1", **facts: Any) -> Count:
    """A number of open decisions of the report's own quarter."""
    fields: dict[str, Any] = {"measure": "ej_verkställda", "period": NOW, "lag": "SoL"} | facts
    return Count(id=f"c{value}", table=table, places=(), value=value, printed=str(value), **fields)


def series(
    id: str,
    rows: Mapping[str, Sequence[int]],
    total: Sequence[int] | None,
    dimension: str = "insats",
    periods: Sequence[str] = (BEFORE, NOW),
    **facts: Any,
) -> Made:
    """Numbers by quarter, a row each of insatser, reasons or sexes (K, M), and the printed total row."""
    kinds: dict[str, TableKind] = {
        "insats": "insats_time_series", "orsak": "orsak_time_series", "kon": "kon_time_series",
    }  # fmt: skip
    printed = [[{"K": "Kvinnor", "M": "Män"}.get(name, name), *map(str, values)] for name, values in rows.items()]
    last = [["Summa", *map(str, total)]] if total is not None else []
    heads = ["", *(f"Kv {period[-1]} {period[:4]}" for period in periods)]
    counts = [
        count(value, id, **{dimension: name, "period": period} | facts)
        for name, values in rows.items()
        for period, value in zip(periods, values, strict=True)
    ]
    counts += [
        count(value, id, **{"period": period, "is_total": True} | facts)
        for period, value in zip(periods, total or (), strict=False)
    ]
    return Made(record(id, heads, *printed, *last, kind=kinds[dimension]), tuple(counts))


def claim(value: float, unit: str = "beslut", **facts: Any) -> Claim:
    """A number that a sentence of its own states of all open decisions of the quarter."""
    fields: dict[str, Any] = {
        "id": f"p{value}{facts.get('sentence', '')}{facts.get('kon', '')}", "quote": f"mening med {value:g}",
        "measure": "ej_verkställda", "period": NOW, "lag": "SoL",
    } | facts  # fmt: skip
    return Claim(value=value, unit=unit, **fields)


def decision(number: int = 1, **facts: Any) -> Decision:
    """A remaining decision about home help, old enough to be reported."""
    fields: dict[str, Any] = {
        "insats": "Hemtjänst", "lag": "SoL", "beslutsdatum": f"2023-11-{number:02d}", "kon": "K",
        "status": "kvarstående", "kommentar": "Ingen ledig plats.",
    } | facts  # fmt: skip
    return Decision(id=f"d{number}", table="t9", section=(), places=(), **fields)


def material(*tables: Made, name: str = "a.pdf", **parts: Any) -> Material:
    """A report of Exempelby for the second quarter of 2024 under SoL."""
    facts: dict[str, Any] = {"organisation": "Exempelby", "period": NOW, "laws": ("SoL",)} | parts.pop("document", {})
    rest: dict[str, Any] = {part: tuple(value) for part, value in parts.items()}
    return Material(
        name=name,
        document=DocumentRecord(**facts),
        tables=tuple(made.table for made in tables),
        counts=tuple(each for made in tables for each in made.counts),
        **rest,
    )


def found(book: Book) -> list[tuple[str, object, object, str]]:
    """Every break: its check, both sides and how heavy it weighs."""
    return [(d.check, d.reported, d.computed, d.severity) for d in book.discrepancies]


def held(book: Book) -> list[str]:
    """The checks that were made and held, each once."""
    return sorted({each.check for each in book.held})
