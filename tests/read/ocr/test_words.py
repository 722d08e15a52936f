"""Pieces of print and the letters read on them to words: where each ends, how sure, how large and how heavy it is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.read.ocr.engine import Letter
from extractor.read.ocr.picture import Mask
from extractor.read.ocr.segment import Blot, Piece
from extractor.read.ocr.words import ReadPiece, read_piece

SMALL, WIDE, LEFT, BASE = 20, 12, 100, 200
"""Pixels: height of small letters, width of a letter, where the piece begins, its baseline."""


def printed(gaps: Sequence[int], high: int = SMALL, thick: int = WIDE) -> tuple[Piece, Mask, list[float]]:
    """A piece of letters as bars of ink with white between them; and where the middle of each stands, 0 to 1."""
    ink = np.zeros((300, 2000), bool)
    blots, x = [], LEFT
    for gap in [*gaps, 0]:
        ink[BASE - high : BASE, x : x + thick] = True
        blots.append(Blot(x, BASE - high, x + WIDE, BASE, WIDE * high))
        x += WIDE + gap
    piece = Piece(blots, baseline=BASE, small=SMALL)
    middles = [((blot.x0 + blot.x1) / 2 - LEFT) / (piece.x1 - LEFT) for blot in blots]
    return piece, ink, middles


def read(text: str, gaps: Sequence[int], sure: Sequence[float] = ()) -> ReadPiece | None:
    """A text read on letters with such white between them; a space in it is one that the engine saw."""
    piece, ink, middles = printed(gaps)
    letters: list[Letter] = []
    for sign in text:
        solid = sum(letter.text != " " for letter in letters)
        if sign == " ":
            at = (middles[solid - 1] + middles[solid]) / 2
            letters.append(Letter(sign, at, 1.0))
        else:
            letters.append(Letter(sign, middles[solid], sure[solid] if sure else 0.9))
    return read_piece(piece, letters, ink)


def words(text: str, gaps: Sequence[int]) -> list[str]:
    found = read(text, gaps)
    return [word.text for word in found.words] if found else []


@pytest.mark.parametrize(
    ("text", "gaps", "found"),
    [
        ("beslut", [2, 2, 2, 2, 2], ["beslut"]),
        ("tvåår", [2, 2, 12, 2], ["två", "år"]),
        ("två år", [2, 2, 12, 2], ["två", "år"]),
        ("två år", [2, 2, 5, 2], ["två", "år"]),
        ("två år", [2, 2, 2, 2], ["två", "år"]),
        ("tvåår", [2, 2, 6, 2], ["tvåår"]),
        ("a11b", [2, 11, 2], ["a11b"]),
        ("a11b", [2, 15, 2], ["a1", "1b"]),
        ("kap4", [2, 2, 7], ["kap", "4"]),
        ("om(ja", [2, 7, 2, 2], ["om", "(ja"]),
        ("a b c", [12, 12], ["a", "b", "c"]),
        ("a", [], ["a"]),
        ("", [2], []),
    ],
    ids=[
        "one word", "white alone", "white and a space", "little white and a space", "a space alone",
        "little white alone", "white beside a narrow figure", "much white beside it", "before a figure",
        "before a bracket", "three", "a letter", "nothing read",
    ],
)  # fmt: skip
def test_where_words_end(text: str, gaps: list[int], found: list[str]) -> None:
    assert words(text, gaps) == found


def test_words_lie_over_their_ink() -> None:
    found = read("två år", [2, 2, 12, 2])
    assert found is not None
    assert [(word.x0, word.x1) for word in found.words] == [(LEFT, LEFT + 40), (LEFT + 52, LEFT + 78)]


def test_a_word_is_as_sure_as_its_least_sure_letter() -> None:
    found = read("två år", [2, 2, 12, 2], sure=[0.9, 0.5, 0.8, 0.99, 0.7])
    assert found is not None and [word.sure for word in found.words] == [0.5, 0.7]


@pytest.mark.parametrize(
    ("text", "high", "size"),
    [("nu", SMALL, 41), ("TU", 30, 41), ("12", 30, 41), ("nu", 2 * SMALL, 82)],
    ids=["small letters", "capitals", "figures", "twice as large"],
)
def test_the_size_of_type(text: str, high: int, size: float) -> None:
    piece, ink, middles = printed([2], high)
    letters = [Letter(sign, at, 0.9) for sign, at in zip(text, middles, strict=True)]
    found = read_piece(piece, letters, ink)
    assert found is not None and found.size == pytest.approx(size, abs=1)


def test_heavy_strokes_weigh_more() -> None:
    weights = []
    for thick in (2, 4, 8):
        piece, ink, middles = printed([4, 4], thick=thick)
        found = read_piece(piece, [Letter("l", at, 0.9) for at in middles], ink)
        assert found is not None
        weights.append(found.weight)
    assert weights == sorted(weights) and weights[2] > 2 * weights[0]


UNIT = st.floats(0, 1)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from("aå1.-(A "), UNIT, UNIT), max_size=12),
    st.lists(st.integers(0, 30), max_size=8),
)
def test_no_letter_is_lost_and_words_do_not_overlap(read_so: list[tuple[str, float, float]], gaps: list[int]) -> None:
    piece, ink, _ = printed(gaps)
    letters = [Letter(*letter) for letter in sorted(read_so, key=lambda letter: letter[1])]
    found = read_piece(piece, letters, ink)
    told = "".join(letter.text for letter in letters).replace(" ", "")
    assert "".join(word.text for word in found.words) == told if found else not told
    for word in found.words if found else ():
        assert piece.x0 <= word.x0 <= word.x1 <= piece.x1
    for one, two in zip(found.words, found.words[1:], strict=False) if found else ():
        assert one.x1 <= two.x0
