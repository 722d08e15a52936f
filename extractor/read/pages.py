"""Pages of a PDF: PDFium first, pdfplumber where it found nothing to read on a page that is no picture."""

from __future__ import annotations

import io
from collections.abc import Iterator

from extractor.model import Page, Ruling, Style, Word
from extractor.read.pdf import read_pdf

PICTURE = 0.3
MAX_SECOND = 40
"""Pages per document for which the slow second reader is asked at most."""


def read_pages(data: bytes) -> Iterator[Page]:
    """Every page; one that gave no letters and is no scan is asked again of the second reader."""
    asked = 0
    for page in read_pdf(data):
        empty = page.letters == 0 and page.picture_share < PICTURE
        if empty and asked < MAX_SECOND:
            asked += 1
            page = second_reading(data, page.number) or page
        yield page


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
        found.append(Word(word["text"], word["x0"], word["top"], word["x1"], word["bottom"], index))
    letters = sum(len(word.text) for word in found)
    return Page(number, width, height, found, rulings, list(styles), reader="pdfplumber", letters=letters)
