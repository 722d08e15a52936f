"""A first look at a PDF: is any of its text about the subject at all? Most files of an archive end here.

Only the bare text is taken, page by page, up to the first page that tells; no word is placed and no table looked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import pypdfium2 as pdfium

from extractor.read.ocr.choose import OcrMode, engine_name
from extractor.read.pdf import MAX_LETTERS, open_pdf
from extractor.read.rulings import page_objects
from extractor.read.scanned import MIN_HIGH, MIN_WIDE
from extractor.read.textlayer import GARBLED_SHARE, garbled_share
from extractor.read.turn import page_box

FEW = 60
"""Letters on a page below which its text is no proof of what is printed on it."""
_BROKEN = re.compile(r"[-\u00ad\ufffe]\s*[\r\n]\s*|\ufffe")
"""Where a word is broken at the end of a line."""


class Glance(NamedTuple):
    """How much was seen of a file of which no page is about the subject."""

    pages: int
    letters: int


def glance(data: bytes, is_subject: Callable[[str], bool], ocr: OcrMode = "auto") -> Glance | None:
    """What was seen where every page has text that can be trusted and none of it is about the subject, else None.

    `is_subject` judges the text of a page, words broken at the end of a line made whole. A page with a picture that
    OCR would read, one that cannot be opened, and one with little or garbled text leave the question open.
    """
    if ocr == "always":
        return None
    reads_pictures = engine_name(ocr) is not None
    letters = 0
    with open_pdf(data) as document:
        for index in range(len(document)):
            try:
                page = document[index]
            except pdfium.PdfiumError:
                return None
            try:
                text = _text(page)
                count = sum(map(len, text.split()))
                if count < FEW or garbled_share(text) > GARBLED_SHARE or is_subject(_BROKEN.sub("", text)):
                    return None
                if reads_pictures and _has_picture(page):
                    return None
            finally:
                page.close()
            letters += count
        return Glance(len(document), letters)


def _text(page: pdfium.PdfPage) -> str:
    textpage = page.get_textpage()
    try:
        text: str = textpage.get_text_range(0, min(textpage.count_chars(), MAX_LETTERS))
        return text
    finally:
        textpage.close()


def _has_picture(page: pdfium.PdfPage) -> bool:
    """Whether a picture on the page is so large that it may print something."""
    drawn = page_objects(page, page_box(page))
    return any(x1 - x0 >= MIN_WIDE and bottom - top >= MIN_HIGH for x0, top, x1, bottom in drawn.pictures)
