"""The stages of one document together: a bad document is an outcome, and what was read stands whatever fails later."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor import pipeline
from extractor.errors import Damaged, ExtractorError, NotAReport
from extractor.model import Cell, Grid, Heading, Layout, Place, Row
from extractor.pipeline import read_document, read_records, refused
from extractor.read.source import Media, Source, open_source
from extractor.report import Report

PAGE = """<html><body><h1>Ej verkställda beslut enligt SoL, kvartal 2 2024</h1><p>Mjölby kommun, socialnämnden</p>
<p>Nämnden rapporterar 7 ej verkställda beslut.</p>
<table><tr><th>Insats</th><th>Antal ej verkställda beslut</th></tr><tr><td>Hemtjänst</td><td>3</td></tr>
<tr><td>Boendestöd</td><td>4</td></tr><tr><td>Summa</td><td>8</td></tr></table></body></html>"""


def read(page: str = PAGE, **options: Any) -> Report:
    return read_document(open_source("a.html", page.encode()), **options)


def test_everything_that_a_report_says() -> None:
    report = read()
    assert (report.name, report.media, report.outcome.outcome) == ("a.html", "html", "ok")
    assert report.sha256 == hashlib.sha256(PAGE.encode()).hexdigest()
    assert (report.document.organisation, report.document.period) == ("Mjölby kommun", "2024-Q2")
    assert [(c.insats, c.value, c.is_total) for c in report.counts] == [
        ("Hemtjänst", 3, False), ("Boendestöd", 4, False), (None, 8, True),
    ]  # fmt: skip
    assert [count.insats_id for count in report.counts] == ["sol_hemtjanst", "sol_boendestod", None]
    assert [claim.value for claim in report.claims] == [7]
    assert "table_sum" in {found.kind for found in report.discrepancies}


def test_without_an_audit_there_are_records_only() -> None:
    report = read(audited=False)
    assert len(report.counts) == 3 and not report.claims and not report.discrepancies


@pytest.mark.parametrize(
    ("fault", "code", "says"),
    [
        (Damaged(why="sidan saknas"), "E105", "sidan saknas"),
        (MemoryError(), "E112", "at the allowed number of MB of memory"),
        (RecursionError("för djupt"), "E199", "RecursionError: för djupt"),
        (KeyError("fel"), "E199", "KeyError: 'fel'"),
    ],
    ids=["an error of the document", "memory", "too deep", "a fault of ours"],
)
@pytest.mark.parametrize("stage", ["lay_out", "read_records", "enrich"])
def test_a_stage_that_fails_is_an_outcome(
    stage: str, fault: Exception, code: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr(pipeline, stage, broken)
    report = read()
    assert (report.outcome.outcome, report.outcome.code) == ("failed", code) and says in report.outcome.says
    assert (report.name, report.counts, report.document.organisation) == ("a.html", (), None)


@pytest.mark.parametrize("fault", [KeyError("fel"), MemoryError(), RecursionError()])
def test_records_stand_though_their_audit_fails(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise fault

    monkeypatch.setattr(pipeline, "audit_report", broken)
    report = read()
    assert report.outcome.outcome == "ok" and len(report.counts) == 3
    (finding,) = [found for found in report.findings if found.code == "F211"]
    assert type(fault).__name__ in finding.says


@given(st.binary(max_size=60), st.sampled_from(["pdf", "docx", "html", "text"]))
@settings(max_examples=50, deadline=None)
def test_no_bytes_raise_whatever_they_are_said_to_be(data: bytes, media: Media) -> None:
    report = read_document(Source("a", data, "0" * 64, media), "never", ocr="never")
    assert report.outcome.outcome in ("refused", "failed") and report.outcome.code != "E199"


@pytest.mark.parametrize(
    ("error", "outcome"),
    [(Damaged(why="x"), "failed"), (NotAReport(pages=1, letters=2), "refused"), (ExtractorError(), "failed")],
)
def test_a_document_that_gave_no_records(error: ExtractorError, outcome: str) -> None:
    report = refused("a.pdf", "0" * 64, "pdf", error)
    told = (report.outcome.outcome, report.outcome.reason, report.outcome.code, report.outcome.says)
    assert told == (outcome, error.reason, error.code, error.message)
    assert report.outcome.remedy == error.remedy and report.decisions == ()


def row(*texts: str | None) -> Row:
    return Row(tuple(Cell(text) for text in texts), (Place(paragraph=2),))


def test_records_of_a_layout() -> None:
    heading = Heading("Ej verkställda beslut enligt LSS, kvartal 1 2024", 1, Place(paragraph=1))
    rows = (
        row("Beslutsdatum", "Insats", "Kön"),
        row("2023-09-01", "Kontaktperson", "K"),
        row("2023-10-02", "Bostad", "M"),
    )
    document, reading = read_records(
        Layout((heading, Grid(rows, "native", 1, ("Beslutsdatum", "Insats", "Kön"))), (), None, 100)
    )
    assert (document.period, document.laws) == ("2024-Q1", ("LSS",))
    assert [(d.beslutsdatum, d.insats, d.kon, d.lag) for d in reading.decisions] == [
        ("2023-09-01", "Kontaktperson", "K", "LSS"), ("2023-10-02", "Bostad", "M", "LSS"),
    ]  # fmt: skip
