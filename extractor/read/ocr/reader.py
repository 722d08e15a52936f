"""One scanned page to a `Page`: rendered, straightened, its lines and words found, read and put on baselines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from scipy import ndimage

from extractor.model import BBox, Page, Ruling, Style, Word
from extractor.read.ocr import picture, straighten
from extractor.read.ocr.correct import corrected
from extractor.read.ocr.engine import Engine, Letter
from extractor.read.ocr.picture import Grey, Mask, Picture
from extractor.read.ocr.segment import Piece, is_dash, pieces_of
from extractor.read.ocr.shades import shaded_bands
from extractor.read.ocr.strokes import find_strokes
from extractor.read.ocr.words import ReadPiece, read_piece

ASCENT, DESCENT = 0.78, 0.22
SAME_LINE = 0.45
"""Baselines within so many small-letter heights are one line."""
MAX_PIECES = 3_000
BLANK = 0.001
"""A page with so small a share of ink, and no letters, is blank."""
UNSURE = 0.6
"""A page whose letters are on the whole less sure than this may stand on its head."""
HEAVY = 1.28
"""Strokes so much thicker than those of the body are heavy type, where the page itself draws no line."""
BETWEEN, GAP = (1.04, 1.42), 0.07
"""Where the line between plain and heavy strokes may lie, in thickness of the body's, and how clear it must be."""
TELLING = 5
"""Letters from which a piece tells something of the strokes of its page."""
LARGE = 1.15
FEW_LETTERS = 3
DASH_SURE = 0.95
BEARING = 0.06
"""White beside a letter that belongs to it, in font sizes: boxes of text layers hold it, ink does not."""
RING_BESIDE = 4
"""Pixels by which the ring of an å may stand out from its word."""
ALIKE = 0.13
"""Measured sizes that differ by no more than this part are one size."""


@dataclass(slots=True)
class _Print:
    """A straightened picture with its drawn lines found and taken out."""

    grey: Grey
    ink: Mask
    rulings: list[Ruling]
    scale: float
    tilt: float
    quarters: int = 0


@dataclass(slots=True)
class _Sheet:
    print: _Print
    pieces: list[ReadPiece]

    @property
    def sure(self) -> float:
        """Mean confidence of the words, by letters."""
        words = [(len(word.text), word.sure) for piece in self.pieces for word in piece.words]
        return sum(n * sure for n, sure in words) / max(sum(n for n, _ in words), 1)


def read_page(page: Any, number: int, engine: Engine, box: BBox | None = None) -> Page | None:
    """An open PDFium page, or the part of it in `box`, read from its picture.

    None where it cannot be rendered or nothing is read on it.
    """
    rendered = picture.render(page)
    if rendered is not None and box is not None:
        rendered = picture.part(rendered, box)
    if rendered is None:
        return None
    grey = picture.turn_dark_fills(picture.even_paper(rendered.grey), rendered.scale)
    quarters = 1 if straighten.sideways(picture.ink_of(grey)[::2, ::2]) else 0
    sheet = _read(_straight(grey, rendered, quarters), engine)
    if sheet.pieces and sheet.sure < UNSURE:
        other = _read(_straight(grey, rendered, quarters + 2), engine)
        sheet = max(sheet, other, key=lambda s: s.sure)
    if not sheet.pieces:
        return _blank(sheet.print, number) if sheet.print.ink.mean() < BLANK else None
    found = page_of(sheet.pieces, sheet.print, number)
    found.turned = (int(page.get_rotation()) + 90 * sheet.print.quarters) % 360
    return found


def _blank(sheet: _Print, number: int) -> Page:
    """A page with nothing on it but a little dirt: the back of a sheet."""
    height, width = sheet.grey.shape
    return Page(number, width / sheet.scale, height / sheet.scale, [], [], [], reader="ocr")


def _straight(grey: Grey, rendered: Picture, quarters: int) -> _Print:
    """The even picture turned clockwise by quarters and its tilt, and its lines; shades are found on it as rendered."""
    scale = rendered.scale
    upright = np.ascontiguousarray(np.rot90(grey, -quarters))
    tilt = straighten.tilt_of(picture.ink_of(upright)[::2, ::2])
    upright = straighten.turned(upright, tilt)
    ink = picture.ink_of(upright)
    rulings, mask = find_strokes(ink, scale)
    rulings += shaded_bands(straighten.turned(np.rot90(rendered.grey, -quarters), tilt), scale, rulings)
    mask = ndimage.binary_dilation(mask, np.ones((3, 3), bool))
    clean = np.where(mask, np.uint8(255), upright)
    return _Print(clean, ink & ~mask, rulings, scale, tilt, quarters % 4)


def _read(sheet: _Print, engine: Engine) -> _Sheet:
    pieces = pieces_of(sheet.ink, sheet.rulings, sheet.scale)
    if len(pieces) > MAX_PIECES:
        return _Sheet(sheet, [])
    answers = engine.read([_cut(sheet.grey, piece) for piece in pieces])
    answers = [_dash(piece) or letters for piece, letters in zip(pieces, answers, strict=True)]
    found = [read_piece(piece, letters, sheet.ink) for piece, letters in zip(pieces, answers, strict=True)]
    read = [piece for piece in found if piece is not None]
    return _Sheet(sheet, [piece for piece in read if not _is_ring(piece, read)])


def _is_ring(piece: ReadPiece, others: Sequence[ReadPiece]) -> bool:
    """Whether a lone `o` is but the ring of an å that was read with its word on the line below."""
    if [word.text for word in piece.words] not in (["o"], ["O"], ["0"], ["°"], ["º"]):
        return False
    ring = piece.piece
    return any(
        word.x0 - RING_BESIDE <= ring.x0 and ring.x1 <= word.x1 + RING_BESIDE
        for other in others
        for word in other.words
        if "å" in word.text.casefold() and 0.7 <= (other.piece.baseline - ring.bottom) / other.piece.small <= 1.9
    )


def _dash(piece: Piece) -> list[Letter] | None:
    """A dash that stands alone, told by its shape: engines want more to go by. None for any other piece."""
    (blot, *others) = piece.blots
    if others or not is_dash(blot, piece.small):
        return None
    return [Letter("–" if blot.x1 - blot.x0 >= 0.85 * piece.small else "-", 0.5, DASH_SURE)]


def _cut(grey: Grey, piece: Piece) -> Grey:
    top, bottom = piece.window(grey.shape[0])
    return np.ascontiguousarray(grey[top:bottom, piece.x0 : piece.x1])


def page_of(pieces: Sequence[ReadPiece], sheet: _Print, number: int) -> Page:
    """The page of some pieces: words in points, on common baselines, in few sizes."""
    scale = sheet.scale
    height, width = sheet.grey.shape
    sizes = _sizes(pieces, scale)
    heavy = _heavy(pieces, sizes)
    styles: dict[Style, int] = {}
    words: list[Word] = []
    for piece, size, base, bold in zip(pieces, sizes, _baselines(pieces), heavy, strict=True):
        style = styles.setdefault(Style("ocr", size, bold), len(styles))
        top, bottom = base / scale - ASCENT * size, base / scale + DESCENT * size
        words += _placed(piece, scale, (top, bottom), style, BEARING * size)
    return Page(
        number,
        width / scale,
        height / scale,
        corrected(words),
        sheet.rulings,
        list(styles),
        picture_share=1.0,
        reader="ocr",
        letters=sum(len(word.text) for word in words),
        tilt=sheet.tilt,
    )


def _placed(piece: ReadPiece, scale: float, height: tuple[float, float], style: int, bearing: float) -> list[Word]:
    """The words of a piece in points, each with the white of its letters but at the ends of the piece."""
    last = len(piece.words) - 1
    return [
        Word(
            word.text,
            word.x0 / scale - (bearing if index else 0.0),
            height[0],
            word.x1 / scale + (bearing if index < last else 0.0),
            height[1],
            style,
            word.sure,
        )
        for index, word in enumerate(piece.words)
    ]


def _heavy(pieces: Sequence[ReadPiece], sizes: Sequence[float]) -> list[bool]:
    """Which pieces are set in heavy type: each by itself in the size of the body, larger sizes as a whole.

    A piece of a letter or two tells nothing, and is not.
    """
    letters = [sum(len(word.text) for word in piece.words) for piece in pieces]
    body = float(np.median([p.weight for p, n in zip(pieces, letters, strict=True) for _ in range(n)]))
    usual = max(set(sizes), key=lambda one: sum(n for n, size in zip(letters, sizes, strict=True) if size == one))
    telling = sorted(p.weight / body for p, n in zip(pieces, letters, strict=True) if n >= TELLING)
    heavy = body * _parting(telling)
    large = {
        size: float(np.median([p.weight for p, s in zip(pieces, sizes, strict=True) if s == size])) > heavy
        for size in set(sizes)
        if size > LARGE * usual
    }
    return [
        large.get(size, piece.weight > heavy) and count >= FEW_LETTERS
        for piece, size, count in zip(pieces, sizes, letters, strict=True)
    ]


def _parting(weights: Sequence[float]) -> float:
    """The thickness between plain and heavy strokes: the middle of the widest gap there is between them."""
    gaps = [(high - low, (low + high) / 2) for low, high in pairwise(weights) if low < BETWEEN[1] and high > BETWEEN[0]]
    inside = [(gap, middle) for gap, middle in gaps if gap >= GAP and BETWEEN[0] <= middle <= BETWEEN[1]]
    return max(inside)[1] if inside else HEAVY


def _baselines(pieces: Sequence[ReadPiece]) -> list[float]:
    """The baseline of each piece, those of one printed line made equal."""
    order = sorted(range(len(pieces)), key=lambda i: pieces[i].piece.baseline)
    bases = [pieces[i].piece.baseline for i in range(len(pieces))]
    group: list[int] = []
    for index in [*order, None]:
        if index is not None and (not group or bases[index] - bases[group[0]] <= SAME_LINE * pieces[index].piece.small):
            group.append(index)
            continue
        middle = float(np.median([bases[i] for i in group]))
        for i in group:
            bases[i] = middle
        group = [index] if index is not None else []
    return bases


def _few_sizes(pieces: Sequence[ReadPiece], scale: float) -> dict[float, float]:
    """Measured sizes in points to those that the page uses: like sizes are taken for one, the more common."""
    letters: dict[float, int] = {}
    for piece in pieces:
        size = round(piece.size / scale, 1)
        letters[size] = letters.get(size, 0) + sum(len(word.text) for word in piece.words)
    kept: list[float] = []
    chosen: dict[float, float] = {}
    for size in sorted(letters, key=lambda s: -letters[s]):
        near = [k for k in kept if abs(k - size) <= ALIKE * k]
        if near:
            chosen[size] = min(near, key=lambda k: abs(k - size))
        else:
            kept.append(size)
            chosen[size] = size
    return {size: round(one * 2) / 2 for size, one in chosen.items()}


def _sizes(pieces: Sequence[ReadPiece], scale: float) -> list[float]:
    """The font size of each piece in points.

    A piece of a letter or two alone on its line has that of the body, and so has a dash, which shows no height.
    """
    few = _few_sizes(pieces, scale)
    sizes = [few[round(piece.size / scale, 1)] for piece in pieces]
    weights: dict[float, int] = {}
    for piece, size in zip(pieces, sizes, strict=True):
        weights[size] = weights.get(size, 0) + _letters(piece)
    usual = max(weights, key=lambda size: weights[size])
    lines = Counter(_baselines(pieces))
    return [
        usual if _letters(piece) == 0 or (_letters(piece) < FEW_LETTERS and lines[base] == 1) else size
        for piece, size, base in zip(pieces, sizes, _baselines(pieces), strict=True)
    ]


def _letters(piece: ReadPiece) -> int:
    return sum(letter.isalnum() for word in piece.words for letter in word.text)
