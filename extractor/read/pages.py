"""Pages of a PDF: PDFium first; pdfplumber where it found nothing; OCR where what is printed is no text.

Each page takes the cheapest way that reads it: its text layer, the second reader, or its picture.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

from extractor.model import Page, Ruling, Style, Word
from extractor.read.ocr.choose import OcrMode
from extractor.read.pdf import read_pdf
from extractor.read.scanned import Scans
from extractor.read.symbols import with_signs
from extractor.read.textlayer import GARBLED_SHARE, SCAN_SHARE, garbled_share, is_scan

FEW = 60
"""Fewer letters than this are no proof that a text layer is garbled."""
MAX_SECOND = 40
"""Pages per document for which the slow second reader is asked at most."""


def read_pages(data: bytes, ocr: OcrMode = "never") -> Iterator[Page]:
    """Every page, read from its text layer, by the second reader where that is empty, or from its picture.

    `ocr` tells when pictures are read: `never`, `auto` (where there is no usable text), `always`.
    """
    asked = 0
    with Scans(data, ocr) as scans:
        for page in read_pdf(data):
            empty = page.letters == 0 and page.picture_share < SCAN_SHARE
            if empty and page.reader != "unreadable" and asked < MAX_SECOND:
                asked += 1
                page = second_reading(data, page.number) or page
            yield _from_picture(page, scans, ocr) if scans.possible else page


def as_printed(data: bytes, page: Page, ocr: OcrMode) -> Page:
    """One page, read without its picture, as `read_pages` gives it where pictures are read."""
    with Scans(data, ocr) as scans:
        return _from_picture(page, scans, ocr) if scans.possible else page


def _from_picture(page: Page, scans: Scans, ocr: OcrMode) -> Page:
    """The page as its picture tells it where that tells more than its text layer."""
    if page.reader == "unreadable":
        return page
    if ocr == "always" or is_scan(page) or page.letters == 0:
        return scans.whole(page.number) or page
    share = _garbled(page)
    if share > GARBLED_SHARE:
        found = scans.whole(page.number)
        return found if found is not None and _garbled(found) < share else page
    return scans.with_pictures(page)


def _garbled(page: Page) -> float:
    return garbled_share(" ".join(word.text for word in page.words)) if page.letters >= FEW else 0.0


def second_reading(data: bytes, number: int) -> Page | None:
    """One page through pdfplumber; None where it fails too or finds no words either."""
    import logging

    import pdfplumber

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    try:
        with pdfplumber.open(io.BytesIO(data), pages=[number]) as document:
            if not document.pages:
                return None
            page = document.pages[0]
            words = page.extract_words(extra_attrs=["fontname", "size"])
            rulings = [Ruling(e["x0"], e["top"], e["x1"], e["bottom"]) for e in page.edges]
            width, height = float(page.width), float(page.height)
            page.close()
    except Exception:  # pdfminer raises what it likes on damaged files; the first reader's verdict stands
        return None
    if not words:
        return None
    styles: dict[Style, int] = {}
    found = []
    for word in words:
        name = str(word["fontname"]).rsplit("+", 1)[-1]
        style = Style(name.split("-")[0].lower(), round(float(word["size"]), 1), "bold" in name.lower())
        index = styles.setdefault(style, len(styles))
        found.append(Word(with_signs(word["text"]), word["x0"], word["top"], word["x1"], word["bottom"], index))
    letters = sum(len(word.text) for word in found)
    return Page(number, width, height, found, rulings, list(styles), reader="pdfplumber", letters=letters)
