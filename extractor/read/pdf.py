"""PDF pages through PDFium: words with boxes, drawn lines, and how much of the page pictures cover.

The text of a page is taken once and boxes are asked only for the first and last letter of each
word, which is what makes reading fast. Pages come out upright whatever their rotation.
PDFium is not thread-safe: one document per process.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as api

from extractor.errors import Damaged, Encrypted, TooLarge
from extractor.model import Page, Style, Word
from extractor.read import turn
from extractor.read.rulings import page_objects, picture_share

MAX_PAGES = 5_000
MAX_LETTERS = 400_000
ASCENT, DESCENT = 0.78, 0.22
_SOFT = "\ufffe"
_ENDS = frozenset(" \t\r\n\x00\u00a0\u2003\u2002\u2009")


@contextmanager
def open_pdf(data: bytes) -> Iterator[Any]:
    """The open PDFium document; raises Encrypted, Damaged or TooLarge."""
    try:
        document = pdfium.PdfDocument(data)
        count = len(document)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise Encrypted() from error
        raise Damaged(why=str(error)) from error
    try:
        if count == 0:
            raise Damaged(why="it has no pages")
        if count > MAX_PAGES:
            raise TooLarge(why=f"{count} pages, at most {MAX_PAGES} are read")
        yield document
    finally:
        document.close()


def read_pdf(data: bytes) -> Iterator[Page]:
    """Every page in order, each closed before the next is opened: memory does not grow with the document."""
    with open_pdf(data) as document:
        for index in range(len(document)):
            yield _read_page(document, index)


def _read_page(document: Any, index: int) -> Page:
    try:
        page = document[index]
    except pdfium.PdfiumError:
        return Page(index + 1, 0.0, 0.0, [], [], [], reader="unreadable")
    try:
        raw_page = _PageReader(page, index + 1)
        return raw_page.read()
    finally:
        page.close()


class _PageReader:
    """Reads one page; holds the C buffers so that they are made once."""

    def __init__(self, page: Any, number: int) -> None:
        self.page = page
        self.number = number
        self.box = turn.page_box(page)
        self.styles: dict[Style, int] = {}
        self.words: list[Word] = []
        self._rect = api.FS_RECTF()
        self._name = ctypes.create_string_buffer(128)
        self._flags = ctypes.c_int()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._matrix = api.FS_MATRIX()
        self._level = True
        self._size = 10.0

    def read(self) -> Page:
        """The page with words and lines upright, origin at the top left corner."""
        textpage = self.page.get_textpage()
        try:
            letters = min(textpage.count_chars(), MAX_LETTERS)
            angle = turn.text_angle(textpage.raw, letters)
            self._level = angle == 0
            if letters:
                self._read_words(textpage.raw, self._text(textpage, letters))
        finally:
            textpage.close()
        rulings, pictures = page_objects(self.page, self.box)
        page = Page(
            self.number,
            self.box.width,
            self.box.height,
            self.words,
            rulings,
            list(self.styles),
            picture_share=picture_share(pictures, self.box),
            pictures=pictures,
            letters=sum(len(word.text) for word in self.words),
        )
        return turn.upright(page, angle)

    def _text(self, textpage: Any, letters: int) -> str:
        text: str = textpage.get_text_range(0, letters)
        if len(text) == letters:
            return text
        one = api.FPDFText_GetUnicode
        codes = (one(textpage.raw, i) for i in range(letters))
        return "".join(chr(c) if 0 < c < 0x110000 and not 0xD800 <= c < 0xE000 else " " for c in codes)

    def _read_words(self, textpage: Any, text: str) -> None:
        start, style, fresh = 0, 0, True
        for position, letter in enumerate(text + " "):
            if letter in _ENDS:
                if position > start:
                    if fresh:
                        style, fresh = self._style(textpage, start), False
                    self._add(textpage, text, start, position, style)
                start = position + 1
                fresh = fresh or letter in "\r\n"
            elif letter == _SOFT:
                self._add(textpage, text, start, position + 1, style, hyphen=True)
                start, fresh = position + 1, True

    def _add(self, textpage: Any, text: str, start: int, end: int, style: int, hyphen: bool = False) -> None:
        first = self._box(textpage, start)
        last = self._box(textpage, end - 1) if end - 1 > start else first
        if hyphen and last[2] <= first[0]:
            last = self._box(textpage, max(end - 2, start))
        left, right = min(first[0], last[0]), max(first[2], last[2])
        top, bottom = self._height(textpage, start, min(first[1], last[1]), max(first[3], last[3]))
        if right - left < 0.01 and bottom - top < 0.01:
            return
        word = text[start:end].replace(_SOFT, "-")
        self.words.append(Word(word, left, top, right, bottom, style))

    def _height(self, textpage: Any, index: int, top: float, bottom: float) -> tuple[float, float]:
        """Top and bottom of a level word from its baseline and size, so that all words of a line agree."""
        if not self._level or not api.FPDFText_GetCharOrigin(textpage, index, self._x, self._y):
            return top, bottom
        base = self.box.bottom + self.box.height - self._y.value
        return base - ASCENT * self._size, base + DESCENT * self._size

    def _box(self, textpage: Any, index: int) -> tuple[float, float, float, float]:
        rect = self._rect
        if not api.FPDFText_GetLooseCharBox(textpage, index, rect):
            return (0.0, 0.0, 0.0, 0.0)
        return self.box.to_top_left(rect.left, rect.bottom, rect.right, rect.top)

    def _style(self, textpage: Any, index: int) -> int:
        length = api.FPDFText_GetFontInfo(textpage, index, self._name, 128, self._flags)
        name = self._name.raw[: max(length - 1, 0)].decode("latin-1") if 0 < length <= 128 else ""
        name = name.rsplit("+", 1)[-1]
        heavy = api.FPDFText_GetFontWeight(textpage, index) >= 600
        bold = heavy or any(word in name.lower() for word in ("bold", "black", "heavy", "semibold"))
        size = api.FPDFText_GetFontSize(textpage, index)
        if api.FPDFText_GetMatrix(textpage, index, self._matrix):
            size *= math.hypot(self._matrix.c, self._matrix.d) or 1.0
        self._size = min(max(size, 1.0), 200.0)
        family = name.split("-")[0].split(",")[0].removesuffix("PSMT").removesuffix("MT").lower()
        return self.styles.setdefault(Style(family, round(self._size, 1), bold), len(self.styles))
