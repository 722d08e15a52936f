"""Bad input: every file ends in exactly one outcome with a reason and a remedy, and none stops a run."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.run import read_path
from tests.conftest import SHARED, needs_ocr

BAD = sorted((SHARED / "badfiles" / "pdf").glob("*.pdf")) if SHARED.is_dir() else []


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.name)
def test_bad_pdf_ends_in_one_outcome(path: Path) -> None:
    (document,) = read_path(path.name, path, "never", "never")
    outcome = document["outcome"]
    assert outcome["outcome"] in ("refused", "failed")
    assert outcome["reason"] not in ("", "internal_error") and outcome["code"].startswith("E1")
    assert outcome["says"] and outcome["remedy"]
    assert document["decisions"] == document["counts"] == []


@needs_ocr
@pytest.mark.parametrize("name", ["resource-bomb_giant", "resource-hugemono", "page-enormous", "image-scan-bad"])
def test_bad_pictures_end_in_one_outcome_with_ocr(name: str, shared: Path) -> None:
    path = shared / "badfiles" / "pdf" / f"{name}.pdf"
    (document,) = read_path(path.name, path, "never", "auto")
    assert document["outcome"]["outcome"] in ("refused", "failed")
    assert document["outcome"]["reason"] not in ("", "internal_error")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty_file"),
        (b"%PDF-1.7\nnothing of the kind", "damaged"),
        (b"PK\x03\x04 broken", "damaged"),
        (
            b"<html><body><p>Kallelse till m\xc3\xb6te om busstrafik i kommunen.</p></body></html>",
            "not_a_report",
        ),
        (b"<html><body></body></html>", "no_content"),
        (("\ue000\ue001\ue002 " * 200).encode(), "unreadable_text"),
    ],
)
def test_reasons(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "document"
    path.write_bytes(data)
    (document,) = read_path("document", path)
    assert document["outcome"]["reason"] == reason


def test_nothing_to_report_is_said_by_the_text(tmp_path: Path) -> None:
    page = (
        "<h1>Ej verkställda beslut kvartal 2 2024</h1><p>Mjölby kommun, socialnämnden</p>"
        "<p>Under kvartalet finns inga ej verkställda beslut att rapportera.</p>"
    )
    path = tmp_path / "zero.html"
    path.write_text(f"<html><body>{page}</body></html>", encoding="utf-8")
    (document,) = read_path("zero.html", path)
    assert (document["outcome"]["outcome"], document["outcome"]["reason"]) == ("ok", "none_reported")


def test_no_table_found_is_no_zero(tmp_path: Path) -> None:
    path = tmp_path / "prose.html"
    text = "Rapporten om ej verkställda beslut överlämnas till nämnden. Besluten redovisas i bilaga."
    path.write_text(f"<html><body><p>{text}</p></body></html>", encoding="utf-8")
    (document,) = read_path("prose.html", path)
    assert (document["outcome"]["outcome"], document["outcome"]["reason"]) == ("partial", "no_records")
