"""The published reports in all renderings, against hand-checked truth, by the contract's own scorer."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from extractor.pipeline import read_document
from extractor.read.source import open_source
from extractor.write.contract import report_object
from tests.conftest import SHARED

DOCUMENTS = sorted((SHARED / "documents").rglob("00*.*")) if SHARED.is_dir() else []
READABLE = [path for path in DOCUMENTS if "_scan" not in path.name]
SCANS = [path for path in DOCUMENTS if "_scan" in path.name]


@pytest.fixture(scope="module")
def score() -> ModuleType:
    spec = importlib.util.spec_from_file_location("contract_score", SHARED / "contract" / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _read(path: Path) -> dict[str, object]:
    return report_object(read_document(open_source(path.name, path.read_bytes()), "never"))


def _gold(path: Path) -> dict[str, object]:
    (truth,) = (SHARED / "gold").glob(f"{path.name[:3]}_*.json")
    return json.loads(truth.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", READABLE, ids=lambda path: path.name)
def test_published_reports_are_read_right(path: Path, score: ModuleType) -> None:
    result = score.score_document(_gold(path), _read(path))
    text = path.suffix == ".txt"
    decisions, counts = result["decisions"]["exact"], result["counts"]
    assert min(decisions["precision"], decisions["recall"]) >= (0.95 if text else 1.0)
    assert min(counts["precision"], counts["recall"]) >= (0.95 if text else 0.995)
    if not text:
        assert result["tables"]["row_recall"] >= 0.99, result["tables"]["short"]
        assert result["document"]["wrong"] == []


@pytest.mark.parametrize("path", SCANS, ids=lambda path: path.name)
def test_a_scan_is_refused_without_ocr_and_not_empty(path: Path) -> None:
    outcome = read_document(open_source(path.name, path.read_bytes()), ocr="never").outcome
    assert (outcome.outcome, outcome.reason) == ("refused", "no_text_layer")
    assert "pictures without text" in outcome.says and "evb[ocr]" in outcome.remedy and "tesseract" in outcome.remedy


def test_every_decision_knows_its_page_and_box(shared: Path) -> None:
    path = shared / "documents" / "000_enskede_arsta_vantor_2023_kv3_plain.pdf"
    report = read_document(open_source(path.name, path.read_bytes()), "never")
    for record in (*report.decisions, *report.counts):
        place = record.places[0]
        assert place.page and 1 <= place.page <= 9
        assert place.bbox and place.bbox[0] < place.bbox[2] and place.bbox[1] < place.bbox[3]


def test_a_row_over_a_page_break_has_both_places(shared: Path) -> None:
    path = shared / "documents" / "002_gotland_2025_kv3_plain.pdf"
    report = read_document(open_source(path.name, path.read_bytes()), "never")
    (row,) = [row for table in report.tables for row in table.rows if row.texts[0] == "Daglig verksamhet LSS"]
    assert [place.page for place in row.places] == [4, 5]


def test_second_opinion_agrees_on_drawn_tables(shared: Path) -> None:
    path = shared / "documents" / "004_stockholm_socialnamnden_2026_kv1_grid.pdf"
    report = read_document(open_source(path.name, path.read_bytes()), "always")
    assert {table.agreed for table in report.tables} == {True}
    assert min(table.confidence for table in report.tables) >= 0.99


def test_no_more_than_two_publisher_corrections() -> None:
    from extractor.rulebook import rules_dir

    assert len(list((rules_dir() / "publishers").glob("*.yaml"))) <= 2
