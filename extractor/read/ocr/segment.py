"""Where print stands on a picture without drawn lines: pieces of text lines, each on a baseline."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from extractor.model import Ruling
from extractor.read.ocr.picture import Mask

SMALLEST, LARGEST = 3.0, 46.0
"""Heights in points between which a blot is a letter."""
APART = 1.45
"""White of so many heights of small letters parts two pieces: most of an em, more than any word space."""
SHARED = 0.45
"""Part of the lower of two letters that must share its height with its neighbour on a line."""
COMMON = 0.5
"""A height is common that so large a part of the most common one has."""
MAX_BLOTS = 30_000
SPECK = 0.025
"""A blot smaller than this part of the square of a small letter's height is dirt: dots are twice as large."""
ASCENDER, DESCENDER = 1.6, 0.5
"""How far the window that is read reaches above and below the baseline, in heights of small letters, at least.

Measured: a looser window loses rings, dots and narrow letters (`docs/scans.md`).
"""


@dataclass(slots=True)
class Blot:
    """A connected patch of ink: its box in pixels."""

    x0: int
    top: int
    x1: int
    bottom: int
    area: int

    @property
    def high(self) -> int:
        """Its height."""
        return self.bottom - self.top


@dataclass(slots=True)
class Piece:
    """A piece of a text line: what ink it holds, its baseline and the height of its small letters, in pixels."""

    blots: list[Blot]
    baseline: float = 0.0
    small: float = 0.0
    x0: int = field(init=False)
    x1: int = field(init=False)
    top: int = field(init=False)
    bottom: int = field(init=False)

    def __post_init__(self) -> None:
        self.x0 = min(blot.x0 for blot in self.blots)
        self.x1 = max(blot.x1 for blot in self.blots)
        self.top = min(blot.top for blot in self.blots)
        self.bottom = max(blot.bottom for blot in self.blots)

    def window(self, height: int) -> tuple[int, int]:
        """The rows that the piece is read from: its line with a little white, and no less than its ink."""
        margin = 0.15 * self.small
        upper = min(self.baseline - ASCENDER * self.small, self.top - margin)
        lower = max(self.baseline + DESCENDER * self.small, self.bottom + margin)
        return max(int(upper), 0), min(int(np.ceil(lower)), height)


def pieces_of(ink: Mask, rulings: list[Ruling], scale: float) -> list[Piece]:
    """The pieces of text lines on a picture whose drawn lines are taken out, from top to bottom."""
    blots = _blots(ink, scale)
    letters = [b for b in blots if SMALLEST * scale <= b.high <= LARGEST * scale and b.x1 - b.x0 <= 8 * b.high + 20]
    if not letters:
        return []
    small = _small_height(letters, scale)
    main = [blot for blot in letters if blot.high >= 0.6 * small]
    chains = _chains(main, [line for line in rulings if not line.horizontal], scale, small)
    pieces = [Piece(chain) for chain in chains]
    taken = {id(blot) for piece in pieces for blot in piece.blots}
    _add_marks(pieces, [blot for blot in blots if id(blot) not in taken], small)
    for piece in pieces:
        _measure(piece, small)
    return sorted(_whole(pieces), key=lambda piece: (piece.baseline, piece.x0))


def _blots(ink: Mask, scale: float) -> list[Blot]:
    labels, count = ndimage.label(ink, structure=np.ones((3, 3), bool))
    if not count or count > MAX_BLOTS * 10:
        return []
    areas = np.bincount(labels.ravel(), minlength=count + 1)[1:]
    least = max((0.32 * scale) ** 2, 3)
    places = ndimage.find_objects(labels)
    found = [
        Blot(columns.start, rows.start, columns.stop, rows.stop, int(area))
        for (rows, columns), area in zip(places, areas, strict=True)
        if area >= least
    ]
    return sorted(found, key=lambda blot: -blot.area)[:MAX_BLOTS]


def _small_height(letters: list[Blot], scale: float) -> float:
    """The height of small letters: the lowest height that is common, since a page of dates has more of tall signs."""
    heights = np.array([blot.high for blot in letters])
    counts = np.bincount(heights, minlength=int(LARGEST * scale) + 3).astype(float)
    smooth = np.convolve(counts, [0.5, 1.0, 0.5], mode="same")
    peaks = (smooth[1:-1] >= smooth[:-2]) & (smooth[1:-1] >= smooth[2:]) & (smooth[1:-1] >= COMMON * smooth.max())
    return float(max(int(np.argmax(peaks)) + 1, SMALLEST * scale))


def _chains(main: list[Blot], uprights: list[Ruling], scale: float, small: float) -> list[list[Blot]]:
    """Letters to pieces: each goes on after the nearest piece to its left that shares its height."""
    bars = sorted((line.x0 * scale, line.top * scale, line.bottom * scale) for line in uprights)
    open_chains: list[list[Blot]] = []
    done: list[list[Blot]] = []
    for blot in sorted(main, key=lambda b: b.x0):
        still: list[list[Blot]] = []
        best: tuple[float, list[Blot]] | None = None
        for chain in open_chains:
            gap = blot.x0 - max(b.x1 for b in chain[-3:])
            if gap > 4 * APART * small:
                done.append(chain)
                continue
            still.append(chain)
            size = max(small * 0.7, min(_middle_height(chain), blot.high))
            if gap <= APART * min(size, 3 * small) and _level(chain, blot) and (best is None or gap < best[0]):
                best = (gap, chain)
        open_chains = still
        if best is not None and not _barred(best[1][-1], blot, bars):
            best[1].append(blot)
        else:
            open_chains.append([blot])
    return done + open_chains


def _middle_height(chain: list[Blot]) -> float:
    return float(np.median([blot.high for blot in chain[-8:]]))


def _level(chain: list[Blot], blot: Blot) -> bool:
    """Whether a letter stands on the height of the last letters of a piece."""
    near = chain[-5:]
    top, bottom = float(np.median([b.top for b in near])), float(np.median([b.bottom for b in near]))
    shared = min(bottom, blot.bottom) - max(top, blot.top)
    return shared >= SHARED * min(bottom - top, blot.high) and shared >= 0.3 * max(bottom - top, blot.high)


def _barred(left: Blot, right: Blot, bars: list[tuple[float, float, float]]) -> bool:
    middle = (right.top + right.bottom) / 2
    low, high = (left.x0 + left.x1) / 2, (right.x0 + right.x1) / 2
    return any(low <= x <= high and top - 2 <= middle <= bottom + 2 for x, top, bottom in bars if low <= x <= high)


def _add_marks(pieces: list[Piece], marks: list[Blot], small: float) -> None:
    """Dots, rings, commas and dashes to the piece they stand on or beside; a dash or dot alone is a piece."""
    loose: list[Blot] = []
    if pieces:
        tops = np.array([p.top for p in pieces], float)
        bottoms = np.array([p.bottom for p in pieces], float)
        lefts = np.array([p.x0 for p in pieces], float)
        rights = np.array([p.x1 for p in pieces], float)
    for mark in marks:
        if mark.high > 2.2 * small or mark.x1 - mark.x0 > 6 * small:
            continue
        owner = _owner(mark, tops, bottoms, lefts, rights, small) if pieces else None
        if owner is None:
            loose.append(mark)
        elif _is_dirt(mark, pieces[owner], small):
            continue
        else:
            piece = pieces[owner]
            pieces[owner] = Piece([*piece.blots, mark])
    pieces += [Piece([mark]) for mark in loose if _stands_alone(mark, small)]


def _is_dirt(mark: Blot, piece: Piece, small: float) -> bool:
    """A speck before the first letter of a piece, or further behind the last than a full stop stands."""
    if mark.area < SPECK * small * small:
        return True
    before, behind = piece.x0 - mark.x1, mark.x0 - piece.x1
    return (before > 0 or behind > 0.4 * small) and not _stands_alone(mark, small)


def _owner(
    mark: Blot, tops: NDArray[np.float64], bottoms: NDArray[np.float64], lefts: NDArray[np.float64],
    rights: NDArray[np.float64], small: float,
) -> int | None:  # fmt: skip
    """The piece whose box is nearest to a small mark, within reach."""
    aside = np.maximum(np.maximum(lefts - mark.x1, mark.x0 - rights), 0)
    above = np.maximum(np.maximum(tops - mark.bottom, mark.top - bottoms), 0)
    within = (aside <= 0.9 * small) & (above <= 0.55 * small)
    if not within.any():
        return None
    distance = np.where(within, aside + 1.5 * above, np.inf)
    return int(np.argmin(distance))


def _stands_alone(mark: Blot, small: float) -> bool:
    """A dash or bullet by itself; smaller specks are dirt."""
    wide = mark.x1 - mark.x0
    solid = mark.area >= 0.55 * wide * mark.high
    return solid and (is_dash(mark, small) or (mark.high >= 0.35 * small and wide >= 0.35 * small))


def is_dash(mark: Blot, small: float) -> bool:
    """Whether a blot has the shape of a dash: level, flat, no longer than an em."""
    wide = mark.x1 - mark.x0
    return 0.38 * small <= wide <= 2.3 * small and wide >= 1.7 * mark.high and 0.1 * small <= mark.high <= 0.4 * small


def _measure(piece: Piece, usual: float) -> None:
    """Baseline and small-letter height of a piece; that of the page where its own letters are about as large."""
    tall = [blot for blot in piece.blots if blot.high >= 0.6 * usual]
    if not tall:
        piece.small = usual
        piece.baseline = piece.bottom + 0.4 * usual if piece.bottom - piece.top < 0.6 * usual else float(piece.bottom)
        return
    heights = [blot.high for blot in tall]
    middle = float(np.median(heights))
    own = _own(heights)
    piece.small = usual if middle <= 1.6 * usual and abs(own - usual) <= 0.12 * usual else own
    bottoms = np.sort([blot.bottom for blot in tall])
    piece.baseline = float(bottoms[int(0.4 * (len(bottoms) - 1))])


def _own(heights: list[int]) -> float:
    """The height of small letters among letters of one size: the lower of two groups, where there are two."""
    low = float(np.percentile(heights, 30))
    high = float(np.percentile(heights, 90))
    return low if high >= 1.2 * low else high / 1.45  # figures or capitals alone


def _whole(pieces: list[Piece]) -> list[Piece]:
    """Pieces without those that lie within another: a dot on a letter, a part of a broken one."""
    kept: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: -(p.x1 - p.x0)):
        inside = any(
            other.x0 - 1 <= piece.x0 and piece.x1 <= other.x1 + 1
            and min(piece.bottom, other.bottom) - max(piece.top, other.top) >= 0.6 * (piece.bottom - piece.top)
            for other in kept
        )  # fmt: skip
        if inside:
            _join_into(piece, kept)
        else:
            kept.append(piece)
    return kept


def _join_into(piece: Piece, kept: list[Piece]) -> None:
    """Nothing is lost: a piece within another's box is read with it, as part of the same window."""
    for other in kept:
        if other.x0 - 1 <= piece.x0 and piece.x1 <= other.x1 + 1:
            other.blots.extend(piece.blots)
            return


def gaps_of(columns: Mask) -> list[tuple[int, int]]:
    """Empty runs between inked columns, as first and last + 1."""
    inked = np.nonzero(columns)[0]
    return [(int(a) + 1, int(b)) for a, b in pairwise(inked) if b - a > 1]
