"""Drawn lines of a picture: which runs of ink are lines, where they end, and what is left without them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.read.ocr.picture import Mask, ink_of
from extractor.read.ocr.strokes import find_strokes
from tests.read.ocr.making import SCALE, Line, Text, sheet


def ink(texts: Sequence[Text] = (), lines: Sequence[Line] = (), width: int = 3) -> Mask:
    return ink_of(sheet(texts, lines, width=width))


def found(made: Mask) -> list[tuple[int, int, int, int]]:
    """Lines in tens of pixels, level ones first."""
    lines = sorted(find_strokes(made, SCALE)[0], key=lambda line: (not line.horizontal, line.top, line.x0))
    return [tuple(round(edge * SCALE / 10) for edge in line) for line in lines]  # type: ignore[misc]


GRID = [
    (100, 100, 700, 100), (100, 150, 700, 150), (100, 100, 100, 150), (400, 100, 400, 150), (700, 100, 700, 150),
]  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "lines", "left"),
    [
        ([], [(100, 100, 700, 100)], [(10, 10, 70, 10)]),
        ([], [(100, 100, 100, 400)], [(10, 10, 10, 40)]),
        ([], GRID, [(10, 10, 70, 10), (10, 15, 70, 15), (10, 10, 10, 15), (40, 10, 40, 15), (70, 10, 70, 15)]),
        ([], [(100, 100, 150, 100)], []),
        ([], [(100, 100, 100, 150)], []),
        ([], [(100, 100, 700, 100), (400, 100, 400, 150)], [(10, 10, 70, 10)]),
        ([], [(100, 100, 700, 300)], []),
        ([(100, 100, "Illalla till Lill ||| – — HHH")], [], []),
        ([], [], []),
    ],
    ids=[
        "level", "upright", "a grid", "short", "short and upright", "an upright that ends in the air", "slanted",
        "letters", "nothing",
    ],
)  # fmt: skip
def test_what_is_a_drawn_line(texts: list[Text], lines: list[Line], left: list[tuple[int, ...]]) -> None:
    assert found(ink(texts, lines)) == left


@pytest.mark.parametrize(("width", "lines"), [(1, 1), (3, 1), (7, 1), (20, 0)])
def test_bars_are_no_lines(width: int, lines: int) -> None:
    assert len(found(ink(lines=[(100, 200, 700, 200)], width=width))) == lines


def test_the_mask_holds_the_lines_and_none_of_the_letters() -> None:
    letters, lines = ink([(110, 112, "Hemtjänst"), (420, 112, "12")]), ink(lines=GRID)
    _, mask = find_strokes(letters | lines, SCALE)
    assert mask[lines].mean() > 0.99
    assert not mask[letters & ~lines].any()


def test_a_wide_gap_parts_two_lines() -> None:
    assert found(ink(lines=[(100, 100, 400, 100), (440, 100, 700, 100)])) == [(10, 10, 40, 10), (44, 10, 70, 10)]


def test_a_line_that_wanders_by_a_pixel_is_whole() -> None:
    made = np.zeros((300, 1100), bool)
    for start in range(100, 700, 60):
        row = 100 + start // 60 % 2
        made[row : row + 2, start : start + 60] = True
    assert found(made) == [(10, 10, 70, 10)]


def test_underlined_words_lose_their_line_alone() -> None:
    words, line = ink([(100, 100, "Sammanställning av beslut")]), ink(lines=[(100, 138, 480, 138)])
    rulings, mask = find_strokes(words | line, SCALE)
    assert len(rulings) == 1 and not mask[words & ~line].any()


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 299), st.integers(0, 399)), max_size=60), st.floats(1, 4))
def test_lines_lie_on_the_picture_and_their_mask_on_its_ink(dots: list[tuple[int, int]], scale: float) -> None:
    made = np.zeros((300, 400), bool)
    for row, column in dots:
        made[row, max(column - 50, 0) : column + 50] = True
    rulings, mask = find_strokes(made, scale)
    assert not (mask & ~made).any()
    for line in rulings:
        assert 0 <= line.x0 <= line.x1 <= 400 / scale and 0 <= line.top <= line.bottom <= 300 / scale
