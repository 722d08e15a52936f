"""Cells of drawn tables: words that a narrow column breaks."""

from __future__ import annotations

import pytest

from extractor.layout.lines import group_lines, join_lines
from extractor.layout.ruled import RuledTable, ruled_tables
from extractor.layout.tables import _unbroken, hides_columns
from extractor.model import Page, Ruling, Style, Word


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


def drawn(rows: list[list[str]], xs: list[float]) -> tuple[RuledTable, Page]:
    """A grid of lines at `xs`, twenty points a row; `|` in a cell sets its pieces forty points apart."""
    height = 20.0 * len(rows)
    words, lines = [], [Ruling(x, 0.0, x, height) for x in xs]
    for number, cells in enumerate([*rows, []]):
        lines.append(Ruling(xs[0], 20.0 * number, xs[-1], 20.0 * number))
        for x, text in zip(xs, cells, strict=False):
            for place, piece in enumerate(filter(None, text.split("|"))):
                left = x + 4 + 40 * place
                words.append(Word(piece, left, 20.0 * number + 5, left + 4 * len(piece), 20.0 * number + 15, 0))
    page = Page(1, 600, 800, words, lines, [Style("serif", 10.0, False)])
    (table,) = ruled_tables(page.rulings)
    return table, page


@pytest.mark.parametrize(
    ("rows", "hides"),
    [
        ([["Insats", "K|M|Tot"], ["Hemtjänst", "1|2|3"], ["Boendestöd", "4|5|9"]], True),
        ([["Insats", "Antal"], ["Hemtjänst", "3"], ["Boendestöd", "9"]], False),
        ([["Insats", "K|M"], ["Hemtjänst", "1|2"], ["Boendestöd", "4|5"]], False),
        ([["Insats", "K|M|Tot"], *[["Hemtjänst", "3"]] * 3], False),
    ],
    ids=["columns not drawn", "all drawn", "two pieces", "in a single row"],
)
def test_lines_that_do_not_part_all_columns(rows: list[list[str]], hides: bool) -> None:
    assert hides_columns(*drawn(rows, [40.0, 140.0, 300.0])) is hides
