"""Pieces and their letters to words: white in the ink decides where a word ends, the engine what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from extractor.read.ocr.engine import Letter
from extractor.read.ocr.picture import Mask
from extractor.read.ocr.segment import Piece, gaps_of

SPACE, SPACE_OF_FIGURES = 0.42, 0.7
"""White of so many small-letter heights between two letters is a word space even where the engine saw none; beside
a sign that is narrow in a wide place, such as 1, more."""
SPACE_BEFORE_FIGURE = 0.3
LIKELY = 0.22
"""White as wide as this may be one where the engine saw a space."""
REACH = 2.2
SMALL_SHARE, TALL_SHARE = 0.48, 0.70
"""Height of small letters, and of capitals and figures, in font sizes: between Times and Arial."""
_TALL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖbdfhklåäö0123456789")
_NARROW = frozenset("1.,-–/:()'Iil|!")


@dataclass(slots=True)
class PieceWord:
    """A word of a piece, in pixels."""

    text: str
    x0: float
    x1: float
    sure: float


@dataclass(slots=True)
class ReadPiece:
    """A piece with its words, its font size in pixels and how heavy its strokes are (part of the size)."""

    piece: Piece
    words: list[PieceWord]
    size: float
    weight: float


def read_piece(piece: Piece, letters: Sequence[Letter], ink: Mask) -> ReadPiece | None:
    """The words of a piece; None where nothing was read. `ink` is the picture's ink without drawn lines."""
    top, bottom = piece.window(ink.shape[0])
    inside = ink[top:bottom, piece.x0 : piece.x1]
    words = _words(piece, letters, gaps_of(np.asarray(inside.any(axis=0))))
    if not words:
        return None
    size = _size(piece, "".join(word.text for word in words))
    return ReadPiece(piece, words, size, _weight(inside, size))


def _words(piece: Piece, letters: Sequence[Letter], gaps: list[tuple[int, int]]) -> list[PieceWord]:
    wide = piece.x1 - piece.x0
    solid = [letter for letter in letters if letter.text.strip()]
    cuts = _cuts(piece, letters, solid, gaps, wide)
    words, first, left = [], 0, 0
    for cut in [*cuts, _Cut(wide, wide, len(solid))]:
        group = solid[first : cut.before]
        if group:
            text = "".join(letter.text for letter in group)
            words.append(PieceWord(text, piece.x0 + left, piece.x0 + cut.x0, min(letter.sure for letter in group)))
            first, left = cut.before, cut.x1
    return words


class _Cut(NamedTuple):
    """A place where a word ends: the white from x0 to x1, and how many solid letters stand before it."""

    x0: int
    x1: int
    before: int


def _cuts(
    piece: Piece, letters: Sequence[Letter], solid: Sequence[Letter], gaps: list[tuple[int, int]], wide: int
) -> list[_Cut]:
    """The ends of words: where the engine saw a space, and where white is as wide as one."""
    cuts: list[_Cut] = []
    free = set(gaps)
    for before, at in _spaces(letters):
        near = [gap for gap in free if _near(gap, at * wide, piece.small)]
        if near:
            best = max(near, key=lambda g: (g[1] - g[0]) - 0.35 * abs((g[0] + g[1]) / 2 - at * wide))
            free.discard(best)
            cuts.append(_Cut(*best, before))
        else:
            cuts.append(_Cut(round(at * wide), round(at * wide), before))
    for gap in free:
        middle = (gap[0] + gap[1]) / 2 / max(wide, 1)
        before = sum(letter.at <= middle for letter in solid)
        if 0 < before < len(solid) and gap[1] - gap[0] >= _least(solid[before - 1], solid[before]) * piece.small:
            cuts.append(_Cut(*gap, before))
    return _in_order(cuts)


def _in_order(cuts: list[_Cut]) -> list[_Cut]:
    """Cuts from left to right; one that would go back, or part the same letters again, is left out."""
    kept: list[_Cut] = []
    for cut in sorted(cuts):
        if not kept or (cut.before > kept[-1].before and cut.x0 >= kept[-1].x1):
            kept.append(cut)
    return kept


def _near(gap: tuple[int, int], x: float, small: float) -> bool:
    return abs((gap[0] + gap[1]) / 2 - x) <= REACH * small and gap[1] - gap[0] >= LIKELY * small


def _spaces(letters: Sequence[Letter]) -> list[tuple[int, float]]:
    """Spaces that the engine saw: how many solid letters stand before each, and where it is."""
    found, before = [], 0
    total = sum(bool(letter.text.strip()) for letter in letters)
    for index, letter in enumerate(letters):
        if letter.text.strip():
            before += 1
        elif 0 < before < total:
            found.append((before, (letters[index - 1].at + letters[index + 1].at) / 2))
    return found


def _least(left: Letter, right: Letter) -> float:
    """How wide the white between two letters must be to be a space that the engine did not see."""
    if right.text == "(" or (left.text.isalpha() and right.text.isdigit()):
        return SPACE_BEFORE_FIGURE
    return SPACE_OF_FIGURES if left.text in _NARROW or right.text in _NARROW else SPACE


def _size(piece: Piece, text: str) -> float:
    """Font size in pixels, from the height of its capitals and figures, or of its small letters."""
    tops = sorted((piece.baseline - blot.top for blot in piece.blots if blot.high >= 0.5 * piece.small), reverse=True)
    if not tops:
        return piece.small / SMALL_SHARE
    tall = sum(letter in _TALL for letter in text)
    if tall:
        return max(float(np.median(tops[:tall])), 1.0) / TALL_SHARE
    return max(float(np.median(tops)), 1.0) / SMALL_SHARE


def _weight(ink: Mask, size: float) -> float:
    """Mean thickness of strokes as part of the font size: area against the length of the edges."""
    edges = int((ink[:, 1:] != ink[:, :-1]).sum()) + int((ink[1:] != ink[:-1]).sum())
    return 2.55 * float(ink.sum()) / max(edges, 1) / max(size, 1.0)
