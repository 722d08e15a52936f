"""What pieces of print make of a page: specks of letters that were read already are no words."""

from __future__ import annotations

import pytest

from extractor.read.ocr.reader import _is_ring
from extractor.read.ocr.segment import Blot, Piece
from extractor.read.ocr.words import PieceWord, ReadPiece


def read(text: str, x0: int, top: int, x1: int, bottom: int, baseline: float, small: float = 20.0) -> ReadPiece:
    piece = Piece([Blot(x0, top, x1, bottom, (x1 - x0) * (bottom - top))], baseline, small)
    return ReadPiece(piece, [PieceWord(text, x0, x1, 0.9)], 40.0, 0.1)


YEAR = read("år", 100, 175, 140, 200, 200.0)


@pytest.mark.parametrize(
    ("speck", "below", "ring"),
    [
        (read("o", 104, 165, 114, 174, 174.0), YEAR, True),
        (read("0", 98, 165, 110, 174, 174.0), YEAR, True),
        (read("o", 104, 165, 114, 174, 174.0), read("or", 100, 175, 140, 200, 200.0), False),
        (read("o", 300, 165, 310, 174, 174.0), YEAR, False),
        (read("o", 104, 120, 114, 140, 140.0), YEAR, False),
        (read("4", 104, 165, 114, 174, 174.0), YEAR, False),
    ],
    ids=["ring", "read as a figure", "no å below", "elsewhere", "a line above", "a figure"],
)
def test_the_ring_of_a_letter_is_no_word(speck: ReadPiece, below: ReadPiece, ring: bool) -> None:
    assert _is_ring(speck, [speck, below]) is ring
