"""Drawn lines of a picture: long thin runs of ink, across and down, and the picture without them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from extractor.model import Ruling
from extractor.read.ocr.picture import Mask

ACROSS = 28.0
"""Points from which a run of ink is a drawn line and not a stroke of a letter."""
DOWN = 11.0
"""Points from which an upright run is looked at; a short one must end at a line across."""
DOWN_ALONE = 45.0
THICK = 3.2
WHOLE = 0.97
NEAR = 2.5
DRIFT, JUMP = 1.2, 2.5
"""Points by which a faint line may wander from one pixel to the next, and that its ink may be gone."""


def _runs(ink: Mask, length: int) -> Mask:
    """Pixels that lie in a level run of `length` that is inked but for a few pixels."""
    if ink.shape[1] <= length:
        return np.zeros_like(ink)
    sums = np.zeros((ink.shape[0], ink.shape[1] + 1), dtype=np.int32)
    np.cumsum(ink, axis=1, dtype=np.int32, out=sums[:, 1:])
    starts = sums[:, length:] - sums[:, :-length] >= WHOLE * length
    marks = np.zeros((ink.shape[0], ink.shape[1] + 1), dtype=np.int32)
    marks[:, : starts.shape[1]] += starts
    marks[:, length:] -= starts
    return np.asarray((np.cumsum(marks, axis=1)[:, :-1] > 0) & ink)


def find_strokes(ink: Mask, scale: float) -> tuple[list[Ruling], Mask]:
    """Drawn lines in points, and the mask of their pixels.

    Ink is thickened by a pixel across the line first, so that a line that wanders by a pixel stays whole.
    """
    thick_rows = ndimage.binary_dilation(ink, np.ones((3, 1), bool))
    thick_columns = ndimage.binary_dilation(ink, np.ones((1, 3), bool))
    across = _runs(thick_rows, max(round(ACROSS * scale), 8)) & ink
    down = _runs(thick_columns.T, max(round(DOWN * scale), 6)).T & ink
    found, mask = _thin(across, scale, flat=True)
    found = [_followed(ruling, ink, mask, scale) for ruling in found]
    uprights, more = _uprights(down, scale, found)
    return [*found, *uprights], mask | more


def _thin(marks: Mask, scale: float, flat: bool) -> tuple[list[Ruling], Mask]:
    labels, places = _components(marks)
    rulings, kept = [], np.zeros(len(places) + 1, bool)
    least = (ACROSS if flat else DOWN) * scale * 0.9
    for number, (rows, columns) in enumerate(places, 1):
        high, wide = rows.stop - rows.start, columns.stop - columns.start
        length, body = (wide, high) if flat else (high, wide)
        if length < least or _thickness(labels[rows, columns] == number, flat) > THICK * scale:
            continue
        if body > max(THICK * scale, 0.02 * length + 3):
            continue
        kept[number] = True
        rulings.append(_ruling(rows, columns, scale, flat))
    return rulings, np.asarray(kept[labels])


def _followed(ruling: Ruling, ink: Mask, mask: Mask, scale: float) -> Ruling:
    """A line across with its faint ends, walked pixel by pixel from where its ink was whole; `mask` takes them in.

    What a faint line leaves behind would else be read as dashes.
    """
    row = round(ruling.top * scale)
    left = _walk(ink, mask, row, round(ruling.x0 * scale) - 1, -1, scale)
    right = _walk(ink, mask, row, round(ruling.x1 * scale), 1, scale)
    return Ruling((left + 1) / scale, ruling.top, right / scale, ruling.bottom)


def _walk(ink: Mask, mask: Mask, row: int, column: int, step: int, scale: float) -> int:
    """The column behind the last pixel of a line that goes on from `column`; it ends at white, or at another line."""
    reach, thick, most = max(round(DRIFT * scale), 1), round(THICK * scale), round(JUMP * scale)
    last, white = column, 0
    while 0 <= column < ink.shape[1] and white <= most:
        low = max(row - reach, 0)
        if mask[low : row + reach + 1, column].any():
            break
        near = np.nonzero(ink[low : row + reach + 1, column])[0] + low
        top, bottom = _run_through(ink[:, column], int(near[np.abs(near - row).argmin()])) if len(near) else (0, 0)
        if not 0 < bottom - top <= thick:
            white += 1
        else:
            mask[top:bottom, column] = True
            row, white, last = (top + bottom) // 2, 0, column + step
        column += step
    return last


def _run_through(pixels: Mask, row: int) -> tuple[int, int]:
    """The inked rows without a gap around one of them."""
    top = bottom = row
    while top > 0 and pixels[top - 1]:
        top -= 1
    while bottom < len(pixels) and pixels[bottom]:
        bottom += 1
    return top, bottom


def _components(marks: Mask) -> tuple[NDArray[np.int32], list[tuple[slice, slice]]]:
    labels, _ = ndimage.label(marks, structure=np.ones((3, 3), bool))
    return labels, ndimage.find_objects(labels)


def _thickness(part: Mask, flat: bool) -> float:
    filled = part.sum(axis=0 if flat else 1)
    return float(np.median(filled[filled > 0])) if filled.any() else 0.0


def _ruling(rows: slice, columns: slice, scale: float, flat: bool) -> Ruling:
    x0, x1 = columns.start / scale, columns.stop / scale
    top, bottom = rows.start / scale, rows.stop / scale
    if flat:
        middle = (top + bottom) / 2
        return Ruling(x0, middle, x1, middle)
    middle = (x0 + x1) / 2
    return Ruling(middle, top, middle, bottom)


def _uprights(marks: Mask, scale: float, across: list[Ruling]) -> tuple[list[Ruling], Mask]:
    """Upright lines: long ones, and short ones that touch a line across, so that no stem of a letter counts."""
    labels, places = _components(marks)
    rulings, kept = [], np.zeros(len(places) + 1, bool)
    for number, (rows, columns) in enumerate(places, 1):
        high, wide = rows.stop - rows.start, columns.stop - columns.start
        if wide > max(THICK * scale, 0.02 * high + 3) or high < DOWN * scale * 0.9:
            continue
        if _thickness(labels[rows, columns] == number, False) > THICK * scale:
            continue
        ruling = _ruling(rows, columns, scale, False)
        if high / scale >= DOWN_ALONE or _ends(ruling, across) == 2:
            kept[number] = True
            rulings.append(ruling)
    return rulings, np.asarray(kept[labels])


def _ends(ruling: Ruling, across: list[Ruling]) -> int:
    """How many ends of an upright line stand on a line across."""
    touches = [line for line in across if line.x0 - NEAR <= ruling.x0 <= line.x1 + NEAR]
    return any(abs(line.top - ruling.top) <= NEAR for line in touches) + any(
        abs(line.top - ruling.bottom) <= NEAR for line in touches
    )
