"""Cells of drawn tables: words that a narrow column breaks."""

from __future__ import annotations

import pytest

from extractor.layout.lines import group_lines, join_lines
from extractor.layout.tables import _unbroken
from extractor.model import Page, Style, Word


@pytest.mark.parametrize(
    ("printed", "white", "text"),
    [
        (["Fortfarand", "e ej verkställd", "a"], 4.0, "Fortfarande ej verkställda"),
        (["Avslutad", "e av annat skäl"], 4.0, "Avslutade av annat skäl"),
        (["Fortfarand", "e ej"], 60.0, "Fortfarand e ej"),
        (["beslut som", "har dröjt"], 4.0, "beslut som har dröjt"),
        (["Avd", "e plan"], 4.0, "Avd e plan"),
    ],
    ids=["broken twice", "a word apart too", "not at the edge", "two words", "no word together"],
)
def test_words_that_a_narrow_cell_breaks(printed: list[str], white: float, text: str) -> None:
    words = []
    for number, line in enumerate(printed):
        right = 200.0 - white
        for word in reversed(line.split()):
            words.append(Word(word, right - 5 * len(word), 100 + 12 * number, right, 110 + 12 * number, 0))
            right -= 5 * len(word) + 3
    page = Page(1, 600, 800, words, [], [Style("serif", 10.0, True)])
    assert join_lines(_unbroken(group_lines(words, page), 200.0)) == text
