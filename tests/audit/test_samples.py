"""The sample reports were written without a mistake: the audit finds none."""

from __future__ import annotations

from pathlib import Path

import pytest

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
