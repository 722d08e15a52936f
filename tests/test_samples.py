"""The sample reports that come with the project, against their truth, record by record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extractor.evaluate.scoring import COUNT_FIELDS, DECISION_FIELDS, norm
from extractor.pipeline import read_document
from extractor.read.source import open_source
from extractor.write.contract import report_object
from tests.conftest import ROOT

SAMPLES = sorted(path for path in (ROOT / "corpora" / "samples").glob("exempel*.*"))


def _records(document: dict[str, object], kind: str, fields: tuple[str, ...]) -> list[str]:
    """One line a record, for differences that a person can read."""
    rows = []
    for record in document[kind]:  # type: ignore[attr-defined]
        values = [(name, norm(record.get(name, 1 if name == "antal" else None))) for name in fields]
        rows.append(", ".join(f"{name}={value}" for name, value in values if value is not None))
    return sorted(rows)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_sample_gives_its_truth(path: Path) -> None:
    read = report_object(read_document(open_source(path.name, path.read_bytes())))
    truth = json.loads((path.parent / "truth" / f"{path.stem}.json").read_text(encoding="utf-8"))
    assert _records(read, "decisions", DECISION_FIELDS) == _records(truth, "decisions", DECISION_FIELDS)
    assert _records(read, "counts", COUNT_FIELDS) == _records(truth, "counts", COUNT_FIELDS)
    for name in ("organisation", "kommunkod", "period", "laws"):
        assert norm(read["document"][name]) == norm(truth["document"][name]), name


def test_there_are_samples() -> None:
    assert len(SAMPLES) >= 3
