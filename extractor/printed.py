"""What stands on one page before anything is understood: words, how they look, drawn lines.

Lengths are points (1/72 inch) from the top left corner of the upright page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Word(NamedTuple):
    """One printed word and its box; `style` is an index into `Page.styles`.

    A word read from a picture has `sure`, the confidence of its reading from 0 to 1, and `raw`, the letters as they
    were recognised where they were corrected.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    style: int = 0
    sure: float = 1.0
    raw: str = ""


class Style(NamedTuple):
    """How a run of letters looks: font family, height of the line box in points, heavy or not."""

    font: str
    size: float
    bold: bool


class Ruling(NamedTuple):
    """A straight drawn line, horizontal or vertical (its thickness is at most a few points)."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def horizontal(self) -> bool:
        """True where the line is wider than it is high."""
        return (self.x1 - self.x0) >= (self.bottom - self.top)


@dataclass(slots=True)
class Page:
    """What one page holds, upright: words, drawn lines, and how much of it pictures cover (0 to 1).

    `tilt` tells by how many degrees a scanned page was turned clockwise to stand straight: boxes are those of the
    straightened page. `reader` is `ocr` where the page was read from its picture, `pdfium+ocr` where some of it was.
    `pictures` are the boxes of its pictures, `picture_marks` tell which are the same picture: empty where that is
    not known.
    """

    number: int
    width: float
    height: float
    words: list[Word]
    rulings: list[Ruling]
    styles: list[Style]
    picture_share: float = 0.0
    turned: int = 0
    reader: str = "pdfium"
    letters: int = 0
    tilt: float = 0.0
    pictures: list[tuple[float, float, float, float]] = field(default_factory=list)
    picture_marks: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Bound:
    """A paper bound into a file: the page where it begins, and its running heads."""

    first_page: int
    running: tuple[str, ...]


PrintedLine = tuple[tuple[float, str], ...]
"""A line as printed: the texts that stand apart on it, each with its left edge in points."""
