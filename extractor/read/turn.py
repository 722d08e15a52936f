"""Page geometry: crop boxes, page rotation, and text that was set sideways on an unrotated page."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import pypdfium2.raw as api

from extractor.model import Page, Ruling, Word

_SAMPLE = 40


class PageBox(NamedTuple):
    """The visible part of a page in PDF units and its /Rotate value in degrees."""

    left: float
    bottom: float
    width: float
    height: float
    rotation: int

    def to_top_left(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """A box in PDF coordinates (origin bottom left) as x0, top, x1, bottom, not yet turned."""
        ceiling = self.bottom + self.height
        return (left - self.left, ceiling - top, right - self.left, ceiling - bottom)


def page_box(page: Any) -> PageBox:
    """The crop box of an open PDFium page, sorted, or its reported size where the box is nonsense."""
    rotation = int(page.get_rotation())
    try:
        x0, y0, x1, y1 = page.get_cropbox()
    except Exception:  # pypdfium2 raises its own error type, and ValueError for odd boxes
        x0 = y0 = x1 = y1 = 0.0
    width, height = abs(x1 - x0), abs(y1 - y0)
    shown_width, shown_height = page.get_size()
    if rotation in (90, 270):
        shown_width, shown_height = shown_height, shown_width
    if width < 1 or height < 1 or not math.isfinite(width + height):
        return PageBox(0.0, 0.0, shown_width, shown_height, rotation)
    return PageBox(min(x0, x1), min(y0, y1), width, height, rotation)


def text_angle(textpage: Any, letters: int) -> int:
    """The direction, in whole quarter turns as degrees, in which most of a page's sampled letters run."""
    if not letters:
        return 0
    votes: dict[int, int] = {}
    for index in range(0, letters, max(1, letters // _SAMPLE)):
        angle = api.FPDFText_GetCharAngle(textpage, index)
        if angle >= 0:
            quarter = round(math.degrees(angle) / 90) % 4 * 90
            votes[quarter] = votes.get(quarter, 0) + 1
    return max(votes, key=lambda quarter: votes[quarter]) if votes else 0


def upright(page: Page, angle: int) -> Page:
    """The page turned so that its text reads from left to right.

    `angle` is the direction of the text in page space, clockwise in degrees (`text_angle`); it already
    answers for /Rotate, since a page that is rotated for display is mostly set sideways to match.
    """
    quarters = (360 - angle) // 90 % 4
    for _ in range(quarters):
        page = _quarter_turn(page)
    page.turned = quarters * 90
    return page


def _quarter_turn(page: Page) -> Page:
    """The page turned clockwise by 90 degrees."""
    height = page.height

    def turned(x0: float, top: float, x1: float, bottom: float) -> tuple[float, float, float, float]:
        return (height - bottom, x0, height - top, x1)

    words = [Word(w.text, *turned(w.x0, w.top, w.x1, w.bottom), w.style) for w in page.words]
    rulings = [Ruling(*turned(*line)) for line in page.rulings]
    page.words, page.rulings = words, rulings
    page.pictures = [turned(*box) for box in page.pictures]
    page.width, page.height = page.height, page.width
    return page
