"""Close columns, parted where words of many rows begin at one place."""

from __future__ import annotations

import pytest

from extractor.layout.lines import Line, lines_of
from extractor.layout.rivers import with_rivers
from extractor.model import Page, Style, Word

NARROW, WIDE = 2.5, 6.0
"""White between the second column and the third, in points: a word space, and more than one."""


def lines(rows: list[tuple[str, ...]], white: float, ragged: bool = False) -> list[Line]:
    """Rows of four columns, five points a letter, the third so close to the second that no gap parts them."""
    words = []
    for number, row in enumerate(rows):
        third = 200.0 + (3.0 * number if ragged else 0.0)
        for left, text in zip((50.0, third - white - 5 * len(row[1]), third, 320.0), row, strict=True):
            for word in text.split():
                words.append(Word(word, left, 100.0 + 14 * number, left + 5 * len(word), 110.0 + 14 * number))
                left += 5 * len(word) + 2.5
    return lines_of(Page(1, 600, 800, words, [], [Style("serif", 10.0, False)], letters=500))


ROWS = [("Hemtjänst", "Äldreomsorg", name, "K") for name in ("Norr", "Söder", "Öster", "Väster", "Centrum")]


def pieces(found: list[Line]) -> list[int]:
    return [len(line.chunks) for line in found]


@pytest.mark.parametrize(
    ("rows", "white", "ragged", "columns"),
    [(ROWS, WIDE, False, 4), (ROWS, NARROW, False, 3), (ROWS, WIDE, True, 3), (ROWS[:3], WIDE, False, 3)],
    ids=["white in every row", "a word space", "at other places", "too few rows"],
)
def test_columns_that_stand_close(rows: list[tuple[str, ...]], white: float, ragged: bool, columns: int) -> None:
    assert pieces(with_rivers(lines(rows, white, ragged))) == [columns] * len(rows)


def test_the_name_over_a_close_column_is_parted_too() -> None:
    head = ("Insats", "Verksamhet", "Område", "Kön")
    assert pieces(with_rivers(lines([head, *ROWS], WIDE))) == [4] * 6


def test_no_word_is_lost() -> None:
    printed = lines(ROWS, WIDE)
    texts = [[word.text for chunk in line.chunks for word in chunk] for line in with_rivers(printed)]
    assert texts == [[word for cell in row for word in cell.split()] for row in ROWS]
