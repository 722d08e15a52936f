"""Scans end to end: made of the samples, of garbled text layers, of pictures inside pages; with and without OCR."""

from __future__ import annotations

import io
import json
import random
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from corpora.scans import scan, treatment
from extractor.evaluate.corpus import silence
from extractor.evaluate.scoring import score_document
from extractor.pipeline import read_document
from extractor.read.ocr import rapid, tesseract
from extractor.read.ocr.choose import OcrMode
from extractor.read.source import open_source
from extractor.report import Report
from extractor.write.contract import report_object
from tests.conftest import ROOT, needs_ocr

SAMPLE = ROOT / "corpora" / "samples" / "exempelkommun_flode.pdf"
A4 = (595.0, 842.0)


def _read(data: bytes, ocr: OcrMode = "auto") -> Report:
    return read_document(open_source("scan.pdf", data), "never", ocr=ocr)


def _pictures(data: bytes) -> list[Image.Image]:
    document = pdfium.PdfDocument(data)
    pictures = [document[i].render(scale=200 / 72).to_pil().convert("L") for i in range(len(document))]
    document.close()
    return pictures


@pytest.fixture(scope="module")
def scanned() -> bytes:
    dice = random.Random(3)
    return scan(SAMPLE.read_bytes(), treatment("skew_200", dice), dice)


@pytest.fixture(scope="module")
def report(scanned: bytes) -> Report:
    return _read(scanned)


@needs_ocr
def test_a_scan_gives_the_records_of_its_report(report: Report) -> None:
    truth = json.loads((SAMPLE.parent / "truth" / f"{SAMPLE.stem}.json").read_text(encoding="utf-8"))
    read = report_object(report)
    score = score_document(truth, read)
    assert read["outcome"]["outcome"] == "ok" and read["outcome"]["pages_ocr"]
    assert score.decisions.recall >= 0.9 and score.counts.recall >= 0.95
    assert silence(score.values).silent == 0
    records = [*read["decisions"], *read["counts"], *read["claims"], *read["tables"]]
    assert {record["reading"] for record in records} == {"ocr"}
    assert any(how["method"] == "ocr" for record in read["decisions"] for how in record["inferred"].values())


@needs_ocr
def test_places_lie_on_the_page_as_scanned(report: Report, scanned: bytes) -> None:
    """The ink of a count lies in its box: nothing but white would be there if tilt were not taken back."""
    pictures = _pictures(scanned)
    for count in report.counts:
        place = count.places[0]
        assert place.page and place.bbox
        cut = pictures[place.page - 1].crop(tuple(round(edge * 200 / 72) for edge in place.bbox))
        assert cut.getextrema()[0] < 128, count.printed


def test_without_an_engine_a_scan_is_refused_with_the_remedy(scanned: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rapid, "model_file", lambda: None)
    monkeypatch.setattr(tesseract, "tesseract_program", lambda: None)
    outcome = _read(scanned).outcome
    assert (outcome.outcome, outcome.reason) == ("refused", "no_text_layer")
    assert "evb[ocr]" in outcome.remedy and "tesseract-ocr-swe" in outcome.remedy


def test_switched_off_a_scan_is_refused(scanned: bytes) -> None:
    assert _read(scanned, "never").outcome.reason == "no_text_layer"


Placed = tuple[Image.Image, tuple[float, float, float, float]]


def _pdf(pictures: list[Placed], texts: list[tuple[float, str]]) -> bytes:
    held = io.BytesIO()
    page = canvas.Canvas(held, pagesize=A4)
    for top, text in texts:
        page.drawString(60, A4[1] - top, text)
    for picture, (x0, top, x1, bottom) in pictures:
        page.drawImage(ImageReader(picture), x0, A4[1] - bottom, x1 - x0, bottom - top)
    page.save()
    return held.getvalue()


@needs_ocr
def test_a_garbled_text_layer_is_read_from_the_picture() -> None:
    picture = _pictures(SAMPLE.read_bytes())[0]
    garbled = [(30.0 + 12 * i, "Xqv zwkk trplg bnmfw qqrst kjhgf wvxz plmk njbh vgcf") for i in range(40)]
    data = _pdf([(picture, (0, 0, *A4))], garbled)
    assert _read(data, "never").outcome.reason == "unreadable_text"
    read = _read(data)
    assert read.outcome.pages_ocr == (1,) and read.document.period


@needs_ocr
def test_a_table_in_a_picture_on_a_page_with_text() -> None:
    table = io.BytesIO()
    page = canvas.Canvas(table, pagesize=(480, 150))
    rows = [("Insats", "Rapporterade", "Verkställda", "Kvarstående"), ("Kontaktperson SoL", "7", "2", "5")]
    rows += [("Hemtjänst SoL", "4", "1", "3"), ("Boendestöd SoL", "9", "4", "5"), ("Totalt", "20", "7", "13")]
    for i, row in enumerate(rows):
        for x, text in zip((10, 180, 280, 380), row, strict=True):
            page.drawString(x, 150 - 24 - 26 * i, text)
        page.line(5, 150 - 32 - 26 * i, 475, 150 - 32 - 26 * i)
    page.save()
    texts = [(60, "Rapport om ej verkställda beslut kvartal 2 2024"), (90, "Exempelby kommun, socialnämnden")]
    texts += [(120, "Tabellen visar ej verkställda beslut enligt SoL som har rapporterats under kvartal 2 2024.")]
    data = _pdf([(_pictures(table.getvalue())[0], (55, 150, 535, 300))], texts)
    read = _read(data)
    assert read.outcome.pages_ocr == (1,)
    assert sorted(count.value for count in read.counts) == sorted([7, 2, 5, 4, 1, 3, 9, 4, 5, 20, 7, 13])
    assert not _read(data, "never").counts


@needs_ocr
def test_a_published_scan_page_by_page(shared: Path) -> None:
    """Two pages of a published scan give what the same pages give from their text."""

    def pages(name: str) -> bytes:
        source, chosen = pdfium.PdfDocument(shared / "documents" / name), pdfium.PdfDocument.new()
        chosen.import_pages(source, [0, 3])
        held = io.BytesIO()
        chosen.save(held)
        return held.getvalue()

    stem = "000_enskede_arsta_vantor_2023_kv3"
    scan_read, text_read = _read(pages(f"{stem}_scan.pdf")), _read(pages(f"{stem}_grid.pdf"))
    shown = [
        [(d.beslutsdatum, d.kommentar, d.kon, d.insats, d.status) for d in read.decisions]
        for read in (scan_read, text_read)
    ]
    assert shown[0] == shown[1] and len(shown[0]) >= 10
    assert scan_read.document.dnr == text_read.document.dnr
