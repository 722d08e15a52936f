"""PDF pages through PDFium: words with boxes, drawn lines, and how much of the page pictures cover.

The text of a page is taken once and boxes are asked only for the first and last letter of each
word, which is what makes reading fast. Pages come out upright whatever their rotation.
PDFium is not thread-safe: one document per process.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as api

from extractor.errors import Damaged, Encrypted, TooLarge
from extractor.model import BBox, Page, Style, Word
from extractor.read import turn
from extractor.read.rulings import page_objects, picture_share
from extractor.read.sideways import laid_level, turned_letters
from extractor.read.symbols import with_signs

MAX_PAGES = 5_000
MAX_LETTERS = 400_000
HEAVY = 500
"""The weight of a font from which it is set heavier than running text."""
ASCENT, DESCENT = 0.78, 0.22
_SOFT = "\ufffe"
_ENDS = r" \t\r\n\x00\u00a0\u2003\u2002\u2009"
_WORD = re.compile(rf"[^{_ENDS}{_SOFT}]*{_SOFT}|[^{_ENDS}{_SOFT}]+")
_BREAK = re.compile(r"[\r\n]")
_TEXT = (ctypes.c_void_p, ctypes.c_int)


def _direct(function: Any, *pointers: Any) -> Any:
    """A function of PDFium that is called for every word, with plain arguments: the bindings check each anew."""
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    return ctypes.PYFUNCTYPE(ctypes.c_int, *_TEXT, *pointers)(address)


_loose_box = _direct(api.FPDFText_GetLooseCharBox, ctypes.c_void_p)
_origin = _direct(api.FPDFText_GetCharOrigin, ctypes.c_void_p, ctypes.c_void_p)


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


LONG, NARROW = 5, 0.28
"""Letters of a word, and its width by letter in font sizes, below which it may be set sideways."""


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
        self._rect_at = ctypes.byref(self._rect)
        self._x_at, self._y_at = ctypes.byref(self._x), ctypes.byref(self._y)
        self._ceiling = self.box.bottom + self.box.height
        self._matrix = api.FS_MATRIX()
        self._level = True
        self._size = 10.0
        self._heavy = False

    def read(self) -> Page:
        """The page with words and lines upright, origin at the top left corner."""
        textpage = self.page.get_textpage()
        turned: dict[int, int] = {}
        letters_turned: list[Word] = []
        try:
            letters = min(textpage.count_chars(), MAX_LETTERS)
            angle = turn.text_angle(textpage.raw, letters)
            self._level = angle == 0
            if letters:
                text = self._text(textpage, letters)
                self._read_words(textpage.raw, text)
                turned = turned_letters(textpage.raw, text, angle) if self._may_turn() else {}
            if turned:
                letters_turned = [Word(text[i], *self._box(textpage.raw, i), 0) for i in turned]
                self.words.clear()
                self._read_words(textpage.raw, text, frozenset(turned))
        finally:
            textpage.close()
        drawn = page_objects(self.page, self.box)
        page = Page(
            self.number,
            self.box.width,
            self.box.height,
            self.words,
            drawn.rulings,
            list(self.styles),
            picture_share=picture_share(drawn.pictures, self.box),
            pictures=drawn.pictures,
            picture_marks=drawn.marks,
            letters=sum(len(word.text) for word in self.words),
        )
        page = turn.upright(page, angle)
        if turned:
            side = Page(self.number, self.box.width, self.box.height, letters_turned, [], [])
            page.words += laid_level(turn.upright(side, angle).words, list(turned.values()), 0)
        return page

    def _may_turn(self) -> bool:
        """Whether letters may stand sideways: a word is as narrow as one letter. Asking each letter would be slow."""
        sizes = [style.size for style in self.styles]
        return not self._level or any(
            len(word.text) >= LONG and word.x1 - word.x0 < NARROW * len(word.text) * sizes[word.style]
            for word in self.words
        )

    def _text(self, textpage: Any, letters: int) -> str:
        text: str = textpage.get_text_range(0, letters)
        if len(text) == letters:
            return with_signs(text)
        one = api.FPDFText_GetUnicode
        codes = (one(textpage.raw, i) for i in range(letters))
        return with_signs("".join(chr(c) if 0 < c < 0x110000 and not 0xD800 <= c < 0xE000 else " " for c in codes))

    def _read_words(self, textpage: Any, text: str, turned: frozenset[int] = frozenset()) -> None:
        """All words of a page; the look is asked anew at the first word of each line that is not hyphenated.

        Below a first word in heavy type it is asked for each word: a heading may run into the text.
        """
        style, done, fresh, heavy = 0, 0, True, False
        for match in _WORD.finditer(text):
            start, end = match.span()
            if turned and any(index in turned for index in range(start, end)):
                continue
            fresh = fresh or _BREAK.search(text, done, start) is not None
            word = match[0]
            hyphen = word[-1] == _SOFT
            if (fresh or heavy) and not hyphen:
                style = self._style(textpage, start)
                heavy = self._heavy
                fresh = False
            box = self._level_box(textpage, start, end - 1) if self._level and not hyphen else None
            left, top, right, bottom = box or self._any_box(textpage, start, end - 1, hyphen)
            if right - left >= 0.01 or bottom - top >= 0.01:
                self.words.append(Word(word[:-1] + "-" if hyphen else word, left, top, right, bottom, style))
            fresh = fresh or hyphen
            done = end

    def _level_box(self, textpage: Any, start: int, last: int) -> BBox | None:
        """The box of a level word, its height from baseline and size so that all words of a line agree.

        This is where reading spends its time: three calls a word, two for a single letter. None where one fails.
        """
        rect = self._rect
        if not _loose_box(textpage, start, self._rect_at) or not _origin(textpage, start, self._x_at, self._y_at):
            return None
        left, right = rect.left, rect.right
        if last > start:
            if not _loose_box(textpage, last, self._rect_at):
                return None
            left, right = min(left, rect.left), max(right, rect.right)
        base = self._ceiling - self._y.value
        return (left - self.box.left, base - ASCENT * self._size, right - self.box.left, base + DESCENT * self._size)

    def _any_box(self, textpage: Any, start: int, last: int, hyphen: bool) -> BBox:
        """The box of any word, turned or hyphenated or with letters that have no box."""
        first = self._box(textpage, start)
        final = self._box(textpage, last) if last > start else first
        if hyphen and final[2] <= first[0]:
            final = self._box(textpage, max(last - 1, start))
        top, bottom = self._height(textpage, start, min(first[1], final[1]), max(first[3], final[3]))
        return (min(first[0], final[0]), top, max(first[2], final[2]), bottom)

    def _height(self, textpage: Any, index: int, top: float, bottom: float) -> tuple[float, float]:
        """Top and bottom of a level word from its baseline and size; as its letters reach where it is not level."""
        if not self._level or not _origin(textpage, index, self._x_at, self._y_at):
            return top, bottom
        base = self._ceiling - self._y.value
        return base - ASCENT * self._size, base + DESCENT * self._size

    def _box(self, textpage: Any, index: int) -> BBox:
        rect = self._rect
        if not _loose_box(textpage, index, self._rect_at):
            return (0.0, 0.0, 0.0, 0.0)
        return self.box.to_top_left(rect.left, rect.bottom, rect.right, rect.top)

    def _style(self, textpage: Any, index: int) -> int:
        length = api.FPDFText_GetFontInfo(textpage, index, self._name, 128, self._flags)
        family, named_bold = _face(self._name.raw[: max(length - 1, 0)] if 0 < length <= 128 else b"")
        bold = named_bold or api.FPDFText_GetFontWeight(textpage, index) >= HEAVY
        size = api.FPDFText_GetFontSize(textpage, index)
        if api.FPDFText_GetMatrix(textpage, index, self._matrix):
            size *= math.hypot(self._matrix.c, self._matrix.d) or 1.0
        self._size = min(max(size, 1.0), 200.0)
        self._heavy = bold
        return self.styles.setdefault(Style(family, round(self._size, 1), bold), len(self.styles))


@lru_cache(maxsize=512)
def _face(printed: bytes) -> tuple[str, bool]:
    """Family and weight that the name of a font tells."""
    name = printed.decode("latin-1").rsplit("+", 1)[-1]
    bold = any(word in name.lower() for word in ("bold", "black", "heavy", "semibold", "medium"))
    return name.split("-")[0].split(",")[0].removesuffix("PSMT").removesuffix("MT").lower(), bold
