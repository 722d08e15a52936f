"""What stands on one page: words, drawn lines, and pages that share nothing."""

from __future__ import annotations

import pytest

from extractor.printed import Page, Ruling, Word


@pytest.mark.parametrize(
    ("line", "horizontal"),
    [
        (Ruling(50, 100, 500, 100), True),
        (Ruling(50, 100, 500, 102), True),
        (Ruling(50, 100, 50, 300), False),
        (Ruling(50, 100, 52, 300), False),
        (Ruling(50, 100, 52, 102), True),
    ],
    ids=["a hair line", "a thick one", "upright", "thick and upright", "a dot counts as lying"],
)
def test_how_a_line_lies(line: Ruling, horizontal: bool) -> None:
    assert line.horizontal is horizontal


def test_a_word_of_a_text_layer_is_sure_and_as_printed() -> None:
    word = Word("Hemtjänst", 50, 100, 110, 112)
    assert (word.style, word.sure, word.raw) == (0, 1.0, "")
    assert word[1:5] == (50, 100, 110, 112)


def test_pages_do_not_share_their_pictures() -> None:
    one, two = Page(1, 595, 842, [], [], []), Page(2, 595, 842, [], [], [])
    one.pictures.append((0, 0, 9, 9))
    one.picture_marks.append("x")
    assert two.pictures == [] and two.picture_marks == []
