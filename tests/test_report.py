"""Everything read from one document: what a document that gave nothing looks like, and what reports do not share."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, replace

import pytest

from extractor.model import DocumentRecord, Finding, Inferred, Outcome
from extractor.report import Report

OUTCOME = Outcome(outcome="refused", reason="empty_file", code="E102", says="x", remedy="y")
REPORT = Report(name="a.pdf", sha256="0" * 64, media="pdf", outcome=OUTCOME)


def test_a_document_that_gave_nothing_has_no_records_and_says_nothing_of_itself() -> None:
    given = ("name", "sha256", "media", "outcome")
    rest = {field.name: getattr(REPORT, field.name) for field in fields(REPORT) if field.name not in given}
    assert rest.pop("document") == DocumentRecord() and rest.pop("layout") is None
    assert set(rest.values()) == {()}


def test_reports_do_not_share_what_is_said_of_their_documents() -> None:
    other = Report(name="b.pdf", sha256="1" * 64, media="pdf", outcome=OUTCOME)
    other.document.inferred["period"] = Inferred("heading", 0.9)
    assert REPORT.document.inferred == {}


def test_a_report_is_replaced_and_never_changed() -> None:
    more = replace(REPORT, findings=(Finding(code="F211", severity="warning", says="x"),))
    assert REPORT.findings == () and len(more.findings) == 1
    with pytest.raises(FrozenInstanceError):
        REPORT.name = "b.pdf"  # type: ignore[misc]
