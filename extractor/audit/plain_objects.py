"""Material from the plain objects of the contract: to audit data that was read elsewhere, and for tests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from extractor.audit.material import Material
from extractor.claims_model import Claim, Prose
from extractor.model import Cell, Count, Decision, DocumentRecord, Row, TableRecord


def material_from_object(document: dict[str, Any], name: str = "", prose: Prose | None = None) -> Material:
    """Material from the plain objects of the contract: for tests, and to audit data that was read
    elsewhere.
    """
    head = document["document"]
    fields = ("organisation", "kommunkod", "stadsdel", "namnd", "dnr", "period", "document_date")
    return Material(
        name=name,
        document=DocumentRecord(**{f: head.get(f) for f in fields}, laws=tuple(head.get("laws") or ())),
        tables=tuple(_table(t) for t in document.get("tables", [])),
        decisions=tuple(_decision(i, d) for i, d in enumerate(document.get("decisions", []))),
        counts=tuple(_count(i, c) for i, c in enumerate(document.get("counts", []))),
        claims=prose.claims if prose else tuple(_claim(i, c) for i, c in enumerate(document.get("claims", []))),
        statements=prose.statements if prose else (),
    )


def _table(table: dict[str, Any]) -> TableRecord:
    rows = tuple(Row(tuple(Cell(text) for text in row), ()) for row in table.get("rows", []))
    return TableRecord(
        id=table["id"], title=table.get("title"), section=tuple(table.get("section") or ()),
        columns=tuple(c or "" for c in table.get("columns") or ()), rows=rows, kind=table["kind"],
        roles=(), rendering="native", confidence=1.0,
    )  # fmt: skip


def _pick(record: dict[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {name: record[name] for name in names if name in record}


def _decision(index: int, record: dict[str, Any]) -> Decision:
    names = (
        "nr", "omrade", "insats", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "manader", "dagar",
        "kommentar", "kon",
        "alder", "status", "verkstallt_datum", "avslutat_datum",
    )  # fmt: skip
    fields = _pick(record, names)
    printed = tuple(str(v) for v in fields.values() if v is not None)
    section = tuple(record.get("section") or ())
    return Decision(
        id=f"d{index + 1}", table=record.get("table"), section=section, places=(), printed=printed,
        antal=record.get("antal") or 1, **fields,
    )  # fmt: skip


def _count(index: int, record: dict[str, Any]) -> Count:
    names = ("measure", "period", "lag", "omrade", "insats", "orsak", "kon", "manader", "value", "is_total")
    return Count(
        id=f"c{index + 1}", table=record.get("table"), places=(), printed=str(record["value"]), **_pick(record, names)
    )  # fmt: skip


def _claim(index: int, record: dict[str, Any]) -> Claim:
    names = (
        "quote",
        "measure",
        "period",
        "lag",
        "omrade",
        "insats",
        "orsak",
        "kon",
        "value",
        "unit",
        "compare_to",
    )
    return Claim(id=f"p{index + 1}", sentence=index, paragraph=index, **_pick(record, names))
