"""Reports as the plain objects of the data contract (`docs/dataset.md`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from extractor.model import Count, Decision, Evidence, Finding, Inferred, Place, Row, TableRecord
from extractor.privacy import OFFICIALS
from extractor.report import Report
from extractor.write.audit_objects import claim_object, discrepancy_object
from extractor.write.places import place_fields

Json = dict[str, Any]


def report_object(report: Report) -> Json:
    """The document object of the data contract, with `findings` and `outcome` added.

    It holds what was read; `extractor.privacy.protect.protected` makes it fit to be shown.
    """
    source, seen = report.sha256, frozenset(report.outcome.pages_ocr)
    return {
        "document": _document(report),
        "tables": [_table(table, source) | reading_field(_places(table), seen) for table in report.tables],
        "decisions": [_decision(found, source) | reading_field(found.places, seen) for found in report.decisions],
        "counts": [_count(count, source) | reading_field(count.places, seen) for count in report.counts],
        "claims": [
            claim_object(claim, source) | reading_field(filter(None, [claim.place]), seen) for claim in report.claims
        ],
        "discrepancies": [discrepancy_object(found, source) for found in report.discrepancies],
        "findings": [finding_object(finding) for finding in report.findings],
        "outcome": outcome_object(report),
        OFFICIALS: list(report.officials),
    }


def reading_field(places: Iterable[Place], seen: Collection[int]) -> Json:
    """`reading`: `ocr` for a record on a page that was read, wholly or in part, from its picture, else `text`."""
    return {"reading": "ocr" if any(place.page in seen for place in places) else "text"}


def _places(table: TableRecord) -> list[Place]:
    return [place for row in table.rows for place in row.places]


def outcome_object(report: Report) -> Json:
    """How the reading ended, with the file it was about."""
    outcome = report.outcome
    return {
        "file": report.name,
        "source": report.sha256,
        "media": report.media,
        "outcome": outcome.outcome,
        "reason": outcome.reason,
        "code": outcome.code,
        "says": outcome.says,
        "remedy": outcome.remedy,
        "pages": outcome.pages,
        "pages_without_text": list(outcome.pages_without_text),
        "pages_ocr": list(outcome.pages_ocr),
        "letters": outcome.letters,
        **_evidence(outcome.evidence),
    }


def _evidence(evidence: Evidence | None) -> Json:
    """What of the document's evidence was found, used, explained and left; null where it was not read."""
    names = ("found", "used", "explained", "left")
    return {f"evidence_{name}": getattr(evidence, name, None) for name in names}


def _document(report: Report) -> Json:
    document = report.document
    return {
        "organisation": document.organisation,
        "kommunkod": document.kommunkod,
        "stadsdel": document.stadsdel,
        "namnd": document.namnd,
        "dnr": document.dnr,
        "period": document.period,
        "document_date": document.document_date,
        "laws": list(document.laws),
        "source": report.sha256,
        "inferred": _inferred(document.inferred),
    }


def _inferred(inferred: dict[str, Inferred]) -> Json:
    return {
        name: {"method": how.method, "confidence": round(how.confidence, 3)}
        | ({"reason": how.reason} if how.reason else {})
        for name, how in sorted(inferred.items())
    }


def _table(table: TableRecord, source: str) -> Json:
    first = [place for row in table.rows for place in row.places][:1]
    return {
        "id": table.id,
        "title": table.title,
        "section": list(table.section),
        "columns": list(table.columns),
        "rows": [row.texts for row in table.rows],
        "kind": table.kind,
        "roles": list(table.roles),
        "rendering": table.rendering,
        "unread": table.unread,
        "confidence": round(table.confidence, 3),
        "second_opinion": {True: "agrees", False: "differs", None: None}[table.agreed],
        "doubts": list(table.doubts),
        "row_places": [_row_place(row) for row in table.rows],
        "source": source,
        **place_fields(first),
    }


def _row_place(row: Row) -> list[Json]:
    return [{"page": p.page, "bbox": list(p.bbox) if p.bbox else None, "paragraph": p.paragraph} for p in row.places]


DECISION_FIELDS = (
    "nr", "omrade", "insats", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "manader", "dagar",
    "kommentar", "kon", "alder", "status", "verkstallt_datum", "avslutat_datum", "antal",
    "insats_id", "orsak", "orsaker_alla", "orsaker_historiska", "orsak_status", "avbrott", "atgarder",
    "needs_review",
)  # fmt: skip
COUNT_FIELDS = (
    "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "manader", "value", "is_total",
    "insats_id", "orsak_kategori", "needs_review",
)  # fmt: skip
DECISION_MEANINGS = frozenset({"insats_id", "orsak"})
COUNT_MEANINGS = frozenset({"insats_id", "orsak_kategori"})
"""What printed words were taken to mean: no part of the confidence in the reading."""


def _confidence(inferred: dict[str, Inferred], meanings: frozenset[str]) -> float:
    """The lowest confidence of the values that were read."""
    return round(min((how.confidence for name, how in inferred.items() if name not in meanings), default=1.0), 3)


def _decision(decision: Decision, source: str) -> Json:
    return {
        "id": decision.id,
        "table": decision.table,
        "section": list(decision.section),
        **{name: getattr(decision, name) for name in DECISION_FIELDS},
        "printed": list(decision.printed),
        "confidence": _confidence(decision.inferred, DECISION_MEANINGS),
        "inferred": _inferred(decision.inferred),
        "source": source,
        **place_fields(decision.places),
    }


def _count(count: Count, source: str) -> Json:
    return {
        "id": count.id,
        "table": count.table,
        **{name: getattr(count, name) for name in COUNT_FIELDS},
        "printed": count.printed,
        "confidence": _confidence(count.inferred, COUNT_MEANINGS),
        "inferred": _inferred(count.inferred),
        "source": source,
        **place_fields(count.places),
    }


def finding_object(finding: Finding) -> Json:
    """A finding about the reading."""
    return {
        "code": finding.code,
        "severity": finding.severity,
        "says": finding.says,
        "table": finding.table,
        "printed": finding.printed,
        **place_fields((finding.place,) if finding.place else ()),
    }
