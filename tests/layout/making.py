"""Printed lines made of words at given places, for tests of geometry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractor.layout.lines import Line, lines_of
from extractor.model import Page, Style, Word

STYLES = (Style("serif", 10.0, False), Style("serif", 10.0, True))
LETTER, SPACE = 5.0, 2.5
"""Points that a letter and the space between two words take."""


def lines(
    *printed: Mapping[float, str], top: float = 100.0, step: float = 14.0, bold: Sequence[int] = ()
) -> list[Line]:
    """Lines one below another, each the texts that begin at some x; those whose numbers are in `bold` heavy."""
    words = []
    for number, cells in enumerate(printed):
        y = top + step * number
        for left, text in cells.items():
            for word in text.split():
                words.append(Word(word, left, y, left + LETTER * len(word), y + 10, int(number in bold)))
                left += LETTER * len(word) + SPACE
    return lines_of(Page(1, 600, 800, words, [], list(STYLES), letters=500))
