"""Which engine reads, and what happens where none is installed."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractor.read.ocr import choose, rapid, tesseract
from tests.conftest import needs_ocr


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No engine at all."""
    rapid.rapid_engine.cache_clear()
    tesseract.tesseract_engine.cache_clear()
    monkeypatch.setattr(rapid, "model_file", lambda: None)
    monkeypatch.setattr(tesseract, "tesseract_program", lambda: None)
    yield monkeypatch
    rapid.rapid_engine.cache_clear()
    tesseract.tesseract_engine.cache_clear()


@pytest.mark.usefixtures("bare")
def test_none_is_installed() -> None:
    assert choose.ocr_engine("auto") is None
    assert choose.engine_name() is None


def test_tesseract_is_second(bare: pytest.MonkeyPatch) -> None:
    bare.setattr(tesseract, "tesseract_program", lambda: "/bin/true")
    assert choose.engine_name() == "tesseract"
    engine = choose.ocr_engine("auto")
    assert engine is not None and engine.name == "tesseract"
    assert engine.read([np.full((30, 60), 255, np.uint8)]) == [[]]  # a program that answers nothing


def test_never_is_never() -> None:
    assert choose.ocr_engine("never") is None
    assert choose.engine_name("never") is None


ENGINES = {"rapidocr": rapid.rapid_engine, "tesseract": tesseract.tesseract_engine}


@needs_ocr
@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_reads_swedish_print(name: str) -> None:
    engine = ENGINES[name]()
    if engine is None:
        pytest.skip(f"{name} is not installed")
    pictures = []
    for text in ("Tackat nej på två förslag", "2023-04-18", "Kön"):
        drawn = Image.new("L", (30 + 15 * len(text), 38), 255)
        ImageDraw.Draw(drawn).text((4, 2), text, font=ImageFont.truetype("LiberationSans-Regular.ttf", 26), fill=0)
        pictures.append(np.asarray(drawn))
    read = ["".join(letter.text for letter in letters) for letters in engine.read(pictures)]
    assert read == ["Tackat nej på två förslag", "2023-04-18", "Kön"]
