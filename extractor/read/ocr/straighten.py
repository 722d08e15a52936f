"""The tilt of a scanned page, from how sharply its print falls into lines, and the page turned back by it."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from extractor.read.ocr.picture import Grey, Mask

MOST = 8.0
"""Degrees of tilt that are looked for."""
LEAST = 0.03
MAX_POINTS = 150_000
_STEPS = ((0.5, MOST), (0.1, 0.6), (0.02, 0.1))


def tilt_of(ink: Mask) -> float:
    """Degrees by which print rises to the right; 0 where nothing falls into lines."""
    ys, xs = np.nonzero(ink)
    if len(ys) < 500:
        return 0.0
    if len(ys) > MAX_POINTS:
        chosen = np.linspace(0, len(ys) - 1, MAX_POINTS).astype(np.int64)
        ys, xs = ys[chosen], xs[chosen]
    middle = xs - ink.shape[1] / 2
    best = 0.0
    for step, reach in _STEPS:
        angles = best + np.arange(-reach, reach + step / 2, step)
        scores = [_sharpness(ys, middle, math.radians(angle)) for angle in angles]
        best = float(angles[int(np.argmax(scores))])
    gained = _sharpness(ys, middle, math.radians(best)) / max(_sharpness(ys, middle, 0.0), 1e-9)
    return best if abs(best) >= LEAST and gained > 1.0 else 0.0


def _sharpness(ys: NDArray[np.int64], xs: NDArray[np.float64], angle: float) -> float:
    rows = ys + xs * math.tan(angle)
    profile = np.bincount((rows - rows.min()).astype(np.int64)).astype(np.float64)
    return float(np.square(np.diff(profile)).sum())


def sideways(ink: Mask) -> bool:
    """Whether print runs up or down the page: its columns fall into lines more sharply than its rows."""
    ys, xs = np.nonzero(ink)
    if len(ys) < 500:
        return False
    across = max(_sharpness(ys, xs - ink.shape[1] / 2, math.radians(a)) for a in np.arange(-3, 3.1, 0.25))
    down = max(_sharpness(xs, ys - ink.shape[0] / 2, math.radians(a)) for a in np.arange(-3, 3.1, 0.25))
    return down > 1.5 * across


def turned(grey: Grey, degrees: float) -> Grey:
    """The picture turned clockwise by some degrees about its middle, new corners white."""
    if not degrees:
        return grey
    picture = Image.fromarray(grey).rotate(-degrees, Image.Resampling.BICUBIC, fillcolor=255)
    return np.asarray(picture, dtype=np.uint8)
