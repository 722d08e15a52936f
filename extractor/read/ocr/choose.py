"""Which OCR engine reads: RapidOCR's model where it is installed, else tesseract with Swedish, else none.

Chosen by measurement: `docs/scans.md`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from extractor.read.ocr.engine import Engine

OcrMode = Literal["auto", "never", "always"]
"""`auto`: pages and pictures without a text layer that can be used; `always`: every page of a PDF; `never`: none."""
MODES: tuple[OcrMode, ...] = ("auto", "never", "always")


def ocr_engine(mode: OcrMode = "auto") -> Engine | None:
    """The engine to read with; None where none is installed or none is wanted."""
    if mode == "never":
        return None
    from extractor.read.ocr.rapid import rapid_engine
    from extractor.read.ocr.tesseract import tesseract_engine

    return rapid_engine() or tesseract_engine()


def engine_name(mode: OcrMode = "auto") -> str | None:
    """The name of the engine that would read, without loading it: a result of another engine is another result."""
    if mode == "never":
        return None
    from extractor.read.ocr.rapid import model_file
    from extractor.read.ocr.tesseract import tesseract_program

    model = model_file()
    if model is not None:
        return f"rapidocr {model.stem}"
    return "tesseract" if tesseract_program() else None
