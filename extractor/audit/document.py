"""The audit of one document: every check in turn, then what is one and the same finding told once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.audit.between import check_rows, check_tables
from extractor.audit.changes import check_changes
from extractor.audit.checkbook import Book
from extractor.audit.ledger import Ledger
from extractor.audit.listed import check_text_rows
from extractor.audit.material import Material, material_of
from extractor.audit.periods import check_periods
from extractor.audit.rows import check_decisions
from extractor.audit.shares import check_printed_shares, check_shares
from extractor.audit.sums import check_sums
from extractor.audit.text import check_text
from extractor.audit.unsure import doubted
from extractor.audit.weigh import weighed
from extractor.claims_model import Audit, Discrepancy, Prose
from extractor.report import Report

_RANK = {"error": 0, "warning": 1, "note": 2}


def audit_report(report: Report, prose: Prose) -> Audit:
    """Audit a document that was just read."""
    if report.outcome.outcome in ("refused", "failed"):
        return Audit(name=report.name, could_not=report.outcome.says)
    return audit_document(material_of(report, prose))


def audit_document(material: Material) -> Audit:
    """Every check of one document's records and claims; what may be the reading's mistake is no error."""
    book = breaks_of(material)
    found = weighed(_once(doubted(book.discrepancies, material.unsure)), material)
    return Audit(name=material.name, discrepancies=_once(found), held=tuple(book.held))


def breaks_of(material: Material) -> Book:
    """What held in a document and what did not, as every check tells it."""
    book = Book()
    ledger = Ledger(material)
    check_sums(material, book)
    check_tables(material, ledger, book)
    check_rows(material, ledger, book)
    check_text_rows(material, ledger, book)
    check_text(material, ledger, book)
    check_shares(material, ledger, book)
    check_printed_shares(material, book)
    check_changes(material, ledger, book)
    check_decisions(material, book)
    check_periods(material, book)
    return book


def with_across(audit: Audit, across: Sequence[Discrepancy]) -> Audit:
    """An audit with the findings between documents added; what the document alone showed of the same is
    told once.
    """
    told = {(d.reported, d.computed, d.evidence[:1]) for d in across}
    own = [d for d in audit.discrepancies if (d.reported, d.computed, d.evidence[:1]) not in told]
    return replace(audit, discrepancies=_once([*own, *across]))


def _order(finding: Discrepancy) -> tuple[float, ...]:
    """Errors first, then by where the reported side stands in the document."""
    place = finding.places[0] if finding.places else None
    page = (place.page or 0) if place else 0
    top = (place.bbox[1] if place.bbox else float(place.paragraph or 0)) if place else 0.0
    return (_RANK[finding.severity], page, top)


def _once(found: list[Discrepancy]) -> tuple[Discrepancy, ...]:
    """Findings in order of weight; a table or sentence that stands twice in a file gives its finding once."""
    kept: dict[tuple[object, ...], Discrepancy] = {}
    for finding in sorted(found, key=_order):
        key = (finding.check, finding.reported, finding.computed, finding.evidence[:1])
        kept.setdefault(key, finding)
    return tuple(kept.values())
