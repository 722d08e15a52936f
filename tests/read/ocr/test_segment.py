"""Where print stands on a picture: pieces of lines, their baselines, and marks that belong to them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Ruling
from extractor.read.ocr.segment import Blot, Piece, gaps_of, is_dash, pieces_of
from tests.read.ocr.making import SCALE, Text, ink


def lefts(*texts: Text, bars: tuple[float, ...] = ()) -> list[tuple[int, int]]:
    """Left edge and top of each piece, in tens of pixels; `bars` are upright lines from top to bottom."""
    rulings = [Ruling(x / SCALE, 0, x / SCALE, 400) for x in bars]
    return [(round(piece.x0 / 10), round(piece.top / 10)) for piece in pieces_of(ink(texts), rulings, SCALE)]


@pytest.mark.parametrize(
    ("texts", "bars", "found"),
    [
        ([(100, 100, "Tackat nej till plats")], (), 1),
        ([(100, 100, "Hemtjänst"), (500, 100, "12")], (), 2),
        ([(100, 100, "Kvinna"), (100, 150, "Man")], (), 2),
        ([(100, 100, "12"), (150, 100, "34")], (), 1),
        ([(100, 100, "12"), (150, 100, "34")], (140.0,), 2),
        ([(100, 100, "Ledsagning: åtgärd på väg.")], (), 1),
        ([], (), 0),
    ],
    ids=["words", "cells", "lines", "close", "close with a line between", "dots and rings", "nothing"],
)
def test_what_is_a_piece(texts: list[Text], bars: tuple[float, ...], found: int) -> None:
    assert len(lefts(*texts, bars=bars)) == found


def test_pieces_come_from_top_to_bottom_and_left_to_right() -> None:
    texts = [(500.0, 100.0, "12"), (100.0, 200.0, "Boende"), (100.0, 100.0, "Hemma"), (500.0, 200.0, "34")]
    order = lefts(*texts)
    assert order == sorted(order, key=lambda place: (place[1] // 8, place[0]))
    assert [place[0] for place in order] == [10, 50, 10, 50]


def test_a_piece_stands_on_a_baseline_and_is_read_from_a_window_around_it() -> None:
    (piece,) = pieces_of(ink([(100, 100, "handen har kommit")]), [], SCALE)
    (deep,) = pieces_of(ink([(100, 100, "dagen har gått")]), [], SCALE)
    assert piece.baseline == pytest.approx(piece.bottom, abs=1)
    assert deep.baseline == pytest.approx(piece.baseline, abs=2) and deep.bottom > deep.baseline + 3
    assert piece.small == pytest.approx(15, abs=1)  # the height of an n in this type
    for one in (piece, deep):
        top, bottom = one.window(500)
        assert 0 <= top < one.top and one.bottom < bottom <= 500


@pytest.mark.parametrize(
    ("top", "bottom", "height", "window"),
    [
        (80, 100, 1000, (68, 110)),
        (60, 100, 1000, (57, 110)),
        (80, 112, 1000, (68, 115)),
        (80, 100, 105, (68, 105)),
        (1, 100, 1000, (0, 110)),
    ],
    ids=["small letters", "tall ink", "deep ink", "the lower edge", "the upper edge"],
)
def test_a_window_holds_the_line_and_all_its_ink(top: int, bottom: int, height: int, window: tuple[int, int]) -> None:
    assert Piece([Blot(10, top, 60, bottom, 500)], baseline=100, small=20).window(height) == window


def test_large_blots_are_no_letters() -> None:
    picture = np.zeros((500, 1100), bool)
    picture[50:350, 100:700] = True
    assert pieces_of(picture, [], SCALE) == []


def test_letters_larger_than_the_rest_are_a_piece_of_their_own_size() -> None:
    small = ink([(100, 300, "vann en om som nu var av ran")])
    large = np.kron(ink([(50, 20, "vann om")], size=(550, 150)), np.ones((2, 2), bool))
    small[: large.shape[0], : large.shape[1]] |= large.astype(bool)
    first, second = pieces_of(small, [], SCALE)
    assert first.small == pytest.approx(2 * second.small, rel=0.2)


@pytest.mark.parametrize(
    ("wide", "high", "dash"),
    [(16, 4, True), (40, 4, True), (8, 4, True), (60, 4, False), (6, 4, False), (16, 12, False), (4, 16, False),
     (16, 1, False)],
    ids=["a dash", "a long one", "a hyphen", "a line", "a stop", "a bullet", "a bar", "a hair"],
)  # fmt: skip
def test_the_shape_of_a_dash(wide: int, high: int, dash: bool) -> None:
    assert is_dash(Blot(100, 50, 100 + wide, 50 + high, wide * high), 20.0) is dash


@pytest.mark.parametrize(
    ("columns", "gaps"),
    [("xx..x", [(2, 4)]), ("x.x.x", [(1, 2), (3, 4)]), ("..x..", []), ("xxx", []), ("", []), ("...", [])],
)
def test_white_between_inked_columns(columns: str, gaps: list[tuple[int, int]]) -> None:
    assert gaps_of(np.array([column == "x" for column in columns], bool)) == gaps


@settings(max_examples=50, deadline=None)
@given(st.lists(st.booleans(), max_size=40))
def test_gaps_and_ink_make_up_all_columns_between_the_first_and_last_letter(columns: list[bool]) -> None:
    made = np.array(columns, bool)
    white = {column for first, last in gaps_of(made) for column in range(first, last)}
    inked = {i for i, column in enumerate(columns) if column}
    assert not white & inked
    assert white | inked == (set(range(min(inked), max(inked) + 1)) if inked else set())
