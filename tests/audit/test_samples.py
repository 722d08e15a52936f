"""The sample reports were written without a mistake: the audit finds none."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor import pipeline
from extractor.pipeline import read_document
from extractor.read.source import open_source

SAMPLES = sorted(
    path
    for path in (Path(__file__).parents[2] / "corpora" / "samples").iterdir()
    if path.suffix in (".pdf", ".docx", ".html")
)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_no_error_where_none_is(path: Path) -> None:
    report = read_document(open_source(path.name, path.read_bytes()))
    assert report.claims
    assert [finding.what for finding in report.discrepancies if finding.severity != "note"] == []


def test_an_audit_that_fails_leaves_the_records(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise ValueError("no sum")

    whole = read_document(open_source("a.pdf", SAMPLES[0].read_bytes()))
    monkeypatch.setattr(pipeline, "audit_report", fails)
    report = read_document(open_source("a.pdf", SAMPLES[0].read_bytes()))
    assert (report.decisions, report.counts, report.outcome) == (whole.decisions, whole.counts, whole.outcome)
    assert [finding.code for finding in report.findings] == [*(f.code for f in whole.findings), "F211"]
