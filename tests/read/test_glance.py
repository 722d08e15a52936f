"""The first look at a file: what ends there, and what leaves the question open."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from corpora.minutes import minutes
from extractor.errors import NotAReport
from extractor.outcome import refuse_at_a_glance
from extractor.read import glance as looking
from extractor.read.glance import Glance, glance
from extractor.read.ocr.choose import OcrMode
from extractor.read.source import open_source
from extractor.vocabulary import fold, vocabulary

BUILT = Path(__file__).resolve().parents[2] / "corpora" / "built" / "documents"
PLAIN = ("Nämnden beslutar att godkänna förslaget till budget.", "Kostnaden ryms inom ramen för året.") * 3


def pdf(*pages: tuple[str, ...], picture: tuple[float, float] | None = None) -> bytes:
    held = io.BytesIO()
    sheet = canvas.Canvas(held)
    for lines in pages:
        for row, line in enumerate(lines):
            sheet.drawString(60, 780 - 16 * row, line)
        if picture:
            grey = Image.new("L", (60, 20), 255)
            ImageDraw.Draw(grey).ellipse((5, 5, 15, 15), fill=0)
            sheet.drawImage(ImageReader(grey), 60, 100, *picture)
        sheet.showPage()
    sheet.save()
    return held.getvalue()


def look(data: bytes, ocr: OcrMode = "never") -> Glance | None:
    return glance(data, lambda text: vocabulary().is_subject(fold(text)), ocr)


@pytest.mark.parametrize(
    ("lines", "ends"),
    [
        (PLAIN, True),
        ((*PLAIN, "Beslutet får verkställas innan protokollet är justerat."), True),
        ((*PLAIN, "Fyra beslut är ännu ej verkställda."), False),
        ((*PLAIN, "Fyra beslut är ännu ej verk-", "ställda, enligt förvaltningen."), False),
        ((*PLAIN, "De ej verkställda besluten är fyra."), False),
        ((*PLAIN, "Beslut som inte kan verkställas inom tre månader"), False),
        ((*PLAIN, "Fyra beslut kan ännu inte verkställas."), False),
        ((*PLAIN, "Rapport enligt 28 f § LSS"), False),
        (("Bilaga 1",), False),
        ((), False),
        (("Xqv zwkk trplg bnmfw qqrst kjhgf wvxz plmk njbh vgcf",) * 12, False),
    ],
    ids=[
        "plain", "when carried out", "subject", "broken word", "decisions", "cannot", "not yet", "law", "few letters",
        "blank", "garbled",
    ],
)  # fmt: skip
def test_what_ends_at_a_glance(lines: tuple[str, ...], ends: bool) -> None:
    seen = look(pdf(PLAIN, lines))
    assert (seen is not None) is ends
    assert seen is None or (seen.pages == 2 and seen.letters > 300)


@pytest.mark.parametrize(
    ("size", "ocr", "engine", "ends"),
    [
        ((400.0, 200.0), "auto", "rapidocr", False),
        ((60.0, 20.0), "auto", "rapidocr", True),
        ((400.0, 200.0), "auto", None, True),
        ((60.0, 20.0), "always", "rapidocr", False),
    ],
    ids=["a picture that may print", "a small one", "none to read it", "every page is to be read"],
)
def test_pictures_leave_the_question_open_where_they_are_read(
    size: tuple[float, float], ocr: OcrMode, engine: str | None, ends: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "engine_name", lambda _mode: engine)
    assert (look(pdf(PLAIN, picture=size), ocr) is not None) is ends


@pytest.mark.parametrize("path", sorted(BUILT.glob("*.pdf")), ids=lambda path: path.stem)
def test_no_report_ends_at_a_glance(path: Path) -> None:
    refuse_at_a_glance(open_source(path.name, path.read_bytes()), "auto")


def test_minutes_without_a_report_end_at_a_glance() -> None:
    with pytest.raises(NotAReport, match="nothing on them is about ej verkställda beslut"):
        refuse_at_a_glance(open_source("minutes.pdf", minutes(seed=5, pages=3)), "auto")
