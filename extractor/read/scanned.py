"""Pictures of a PDF's pages, read by OCR: whole pages, or the pictures on a page that has text beside them."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from copy import deepcopy
from types import TracebackType
from typing import Any, Self

import pypdfium2 as pdfium

from extractor.model import BBox, Page, Ruling, Word
from extractor.patience import ask_for_time
from extractor.read.ocr.choose import OcrMode, engine_name, ocr_engine
from extractor.read.ocr.engine import Engine
from extractor.read.pdf import open_pdf

MAX_PAGES = 300
"""Pages of one document that are read from their pictures at most; the others stay unread, and are named."""
MIN_WIDE, MIN_HIGH = 120.0, 40.0
"""A smaller picture, in points, holds no table."""
MIN_LETTERS, MIN_SURE = 40, 0.8
"""A picture beside text is taken for print when so much is read on it, so surely: a photograph is not."""
MOST_INSIDE = 20
"""A picture with more letters of the text layer on it than this was read by the scanner already."""

KEPT = 64
"""Pages that are remembered: a picture of a page, its records and its layout ask for the same ones."""
_Key = tuple[str, str, BBox | None, str]
_LAST_READ: dict[_Key, Page | None] = {}


class Scans:
    """Reads pictures of one document; opens it a second time only when the first picture is asked for."""

    def __init__(self, data: bytes, mode: OcrMode) -> None:
        self._mode = mode
        self._name = engine_name(mode)
        self._data = data
        self._digest = ""
        self._stack = ExitStack()
        self._document: Any = None
        self._read = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    @property
    def possible(self) -> bool:
        """Whether there is an engine that would read; it is loaded only for a page that it is to read."""
        return self._name is not None

    def whole(self, number: int) -> Page | None:
        """A page read from its picture; None where nothing can be read."""
        return self._ask(number, None)

    def with_pictures(self, page: Page) -> Page:
        """The page with what its pictures print beside its text, where one of them holds a table or text."""
        marks = page.picture_marks or [""] * len(page.pictures)
        wanted = [(box, mark) for box, mark in zip(page.pictures, marks, strict=True) if _may_print(box, page)]
        for box, mark in wanted if not page.turned else []:
            found = self._ask(page.number, box, mark)
            if found is not None and found.letters >= MIN_LETTERS and _sure(found) >= MIN_SURE:
                _lay_in(page, found, box)
        return page

    def _ask(self, number: int, box: BBox | None, mark: str = "") -> Page | None:
        """A page or a picture on it read; a picture with a `mark`, as in a letterhead, once for all its pages."""
        if self._name is None:
            return None
        self._digest = self._digest or hashlib.sha256(self._data).hexdigest()
        key = (self._digest, mark or str(number), _sides(box) if box and mark else box, self._name)
        if key not in _LAST_READ:
            if self._read >= MAX_PAGES:
                return None
            self._read += 1
            engine = ocr_engine(self._mode)
            if engine is None:
                return None
            _LAST_READ[key] = self._look(number, box, engine)
            while len(_LAST_READ) > KEPT:
                del _LAST_READ[next(iter(_LAST_READ))]
        return deepcopy(_LAST_READ[key])

    def _look(self, number: int, box: BBox | None, engine: Engine) -> Page | None:
        from extractor.read.ocr.reader import read_page

        ask_for_time()
        if self._document is None:
            self._document = self._stack.enter_context(open_pdf(self._data))
        try:
            page = self._document[number - 1]
        except pdfium.PdfiumError:
            return None
        try:
            return read_page(page, number, engine, box)
        finally:
            page.close()


def _sides(box: BBox) -> BBox:
    """The size of a box in whole points, wherever it stands."""
    return (0.0, 0.0, float(round(box[2] - box[0])), float(round(box[3] - box[1])))


def _may_print(box: BBox, page: Page) -> bool:
    x0, top, x1, bottom = box
    if x1 - x0 < MIN_WIDE or bottom - top < MIN_HIGH:
        return False
    inside = sum(
        len(word.text)
        for word in page.words
        if x0 <= (word.x0 + word.x1) / 2 <= x1 and top <= (word.top + word.bottom) / 2 <= bottom
    )
    return inside <= MOST_INSIDE


def _sure(page: Page) -> float:
    return sum(len(word.text) * word.sure for word in page.words) / max(page.letters, 1)


def _lay_in(page: Page, found: Page, box: BBox) -> None:
    """Put the words and lines of a picture where it stands on its page."""
    first = len(page.styles)
    x, y = max(box[0], 0.0), max(box[1], 0.0)
    page.styles = [*page.styles, *found.styles]
    page.words += [
        Word(w.text, w.x0 + x, w.top + y, w.x1 + x, w.bottom + y, w.style + first, w.sure, w.raw) for w in found.words
    ]
    page.rulings += [Ruling(r.x0 + x, r.top + y, r.x1 + x, r.bottom + y) for r in found.rulings]
    page.letters += found.letters
    page.reader = "pdfium+ocr"
