"""Words to printed lines, and lines to chunks that stand apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from extractor.model import BBox, Page, Place, Style, Word

WIDE_GAP = 0.95
"""A gap of this many font sizes parts two chunks whatever stands on its sides."""
TYPED_GAP = 0.42
"""Beside a date or a number a smaller gap is enough: word spaces are about a quarter of the size."""

HEAD_GAP = 0.4
"""In heavy type a gap wider than a word space, before a capital, parts two column names."""

_TYPED = re.compile(r"^(?:\d{1,6}|[-–—]|\d+\*+|\d{4}-\d{2}-\d{2}|\d{6,8}|\d{1,3}([.,]\d+)?%|[KMF]|\d+\s?[-–]\s?\d*)$")


_BULLETS = frozenset("•·▪◦‣●○■□")


@dataclass(slots=True)
class Line:
    """Words on one baseline, from left to right."""

    words: list[Word]
    page: int
    style: Style
    styles: Sequence[Style] = ()
    x0: float = field(init=False)
    x1: float = field(init=False)
    top: float = field(init=False)
    bottom: float = field(init=False)
    text: str = field(init=False)
    """The words with single spaces."""
    _chunks: list[list[Word]] | None = field(init=False, default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        texts, lefts, tops, rights, bottoms, *_ = zip(*self.words, strict=True)
        self.text = " ".join(texts)
        self.x0, self.x1 = min(lefts), max(rights)
        self.top, self.bottom = min(tops), max(bottoms)

    def part(self, words: list[Word]) -> Line:
        """A line of some of its words, in the style of most of their letters."""
        return Line(words, self.page, main_style(words, self.styles, self.style), self.styles)

    def cells(self, chunks: list[list[Word]]) -> Line:
        """A line of words that are known to stand apart so, however little white is between them."""
        line = self.part([word for chunk in chunks for word in chunk])
        line._chunks = chunks
        return line

    @property
    def chunks(self) -> list[list[Word]]:
        """Its words in groups that stand apart by more than a word space; to be read, not changed."""
        if self._chunks is None:
            self._chunks = chunks(self)
        return self._chunks

    @property
    def texts(self) -> list[str]:
        """The texts of its chunks."""
        return [" ".join(word.text for word in part) for part in self.chunks]

    @property
    def size(self) -> float:
        """Font size in points of most of its letters."""
        return self.style.size

    @property
    def bbox(self) -> BBox:
        """Its box on the page."""
        return (self.x0, self.top, self.x1, self.bottom)

    @property
    def place(self) -> Place:
        """Page and box."""
        return Place(self.page, rounded(self.bbox))


def rounded(box: BBox) -> BBox:
    """A box with a tenth of a point: finer is noise."""
    return (round(box[0], 1), round(box[1], 1), round(box[2], 1), round(box[3], 1))


def hull(boxes: Iterable[BBox]) -> BBox:
    """The smallest box around all."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return (min(lefts), min(tops), max(rights), max(bottoms))


def lines_of(page: Page) -> list[Line]:
    """The printed lines of a page from top to bottom; words whose middles share a height stand on one line."""
    return group_lines(page.words, page)


def group_lines(words: Sequence[Word], page: Page) -> list[Line]:
    """Lines of some of a page's words."""
    rows: list[list[Word]] = []
    middle = reach = 0.0
    for word in sorted(words, key=lambda w: ((w.top + w.bottom) / 2, w.x0)):
        height = (word.top + word.bottom) / 2
        if rows and abs(height - middle) <= reach:
            rows[-1].append(word)
            count = len(rows[-1])
            middle += (height - middle) / count
        else:
            rows.append([word])
            middle = height
            reach = 0.4 * (word.bottom - word.top)
    return [_line(sorted(row, key=lambda w: w.x0), page) for row in rows]


def _line(words: list[Word], page: Page) -> Line:
    fallback = Style("", words[0].bottom - words[0].top, False)
    return Line(words, page.number, main_style(words, page.styles, fallback), page.styles)


def main_style(words: Sequence[Word], styles: Sequence[Style], fallback: Style) -> Style:
    """The style that most letters of some words are set in."""
    weights: dict[int, int] = {}
    for word in words:
        weights[word.style] = weights.get(word.style, 0) + len(word.text)
    best = max(weights, key=lambda style: weights[style])
    return styles[best] if best < len(styles) else fallback


def chunks(line: Line) -> list[list[Word]]:
    """Words of a line in groups that stand apart by more than a word space."""
    wide, typed = WIDE_GAP * line.size, TYPED_GAP * line.size
    parts = [[line.words[0]]]
    for left, right in zip(line.words, line.words[1:], strict=False):
        gap = right.x0 - left.x1
        apart = gap > wide or (gap > typed and (is_typed(left.text) or is_typed(right.text)))
        if not apart and line.style.bold and gap > HEAD_GAP * line.size:
            apart = right.text[0].isupper() and left.text[-1] not in ".:,"
        if apart:
            parts.append([right])
        else:
            parts[-1].append(right)
    if len(parts) > 1 and len(parts[0]) == 1 and _is_bullet(parts[0][0].text, len(parts)):
        parts[:2] = [parts[0] + parts[1]]
    return parts


def _is_bullet(text: str, parts: int) -> bool:
    """A list mark that stands off from its item; a dash only where nothing else stands apart on the line."""
    return text in _BULLETS or (text in "–—-" and parts == 2)


def is_typed(text: str) -> bool:
    """True for a word that is likely a whole cell: a date, a number, a dash, a letter for sex."""
    return _TYPED.match(text) is not None


_KEPT_HYPHEN = re.compile(r"^(?:och|eller|samt|resp|respektive|/)\b")


def join_lines(texts: Iterable[str]) -> str:
    """Printed lines as one text: a space between them, words hyphenated at a line end made whole."""
    whole = ""
    for text in texts:
        if not text:
            continue
        if not whole:
            whole = text
        elif whole.endswith("–") and whole[-2:-1].isalnum():
            whole += text
        elif whole.endswith(("-", "\u2010", "\u00ad")) and len(whole) > 1 and _joins(whole[-2], text):
            whole = whole + text if whole[-2].isdigit() else whole[:-1] + text
        else:
            whole = f"{whole} {text}"
    return whole


def _joins(before: str, text: str) -> bool:
    """Whether a trailing hyphen binds to the next line: a broken word, or a broken range such as 12-/14."""
    if before.isdigit():
        return text[0].isdigit()
    return before.isalpha() and text[0].islower() and not _KEPT_HYPHEN.match(text)
