"""Everything read from one document, as it leaves the reading."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractor.claims_model import Claim, Discrepancy
from extractor.model import Count, Decision, DocumentRecord, Finding, Layout, Outcome, Place, TableRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything read from one document.

    `unsure` are the places of figures that OCR was not sure of, `officials` the names that no output may hold.
    """

    name: str
    sha256: str
    media: str
    outcome: Outcome
    document: DocumentRecord = field(default_factory=DocumentRecord)
    tables: tuple[TableRecord, ...] = ()
    decisions: tuple[Decision, ...] = ()
    counts: tuple[Count, ...] = ()
    claims: tuple[Claim, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    findings: tuple[Finding, ...] = ()
    layout: Layout | None = None
    unsure: tuple[Place, ...] = ()
    officials: tuple[str, ...] = ()
