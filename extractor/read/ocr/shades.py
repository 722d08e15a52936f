"""Shaded bands of a picture, heads and every other row of a table: their edges part rows as drawn lines do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from extractor.model import Ruling
from extractor.read.ocr.picture import Grey

STEP = 4
"""Pixels of a block whose paper is looked at."""
DARKER = 0.965
"""Paper of a band against that of its surroundings: noise and the shadow of a fold are less."""
LOW, HIGH, WIDE = 11.0, 160.0, 60.0
"""Least and most height and least width of a band, in points."""
FULL = 0.8
DRAWN, OVER = 10.0, 0.8
"""A line drawn within so many points of an edge, over so much of it, is that edge, and truer."""


def shaded_bands(grey: Grey, scale: float, drawn: Sequence[Ruling] = ()) -> list[Ruling]:
    """Upper and lower edges, in points, of level bands whose paper is darker than that around them.

    An edge that is `drawn` as a line too is left out.
    """
    high, wide = (side // STEP * STEP for side in grey.shape)
    if not high or not wide:
        return []
    blocks = grey[:high, :wide].reshape(high // STEP, STEP, wide // STEP, STEP)
    paper = ndimage.median_filter(np.percentile(blocks, 70, axis=(1, 3)), 3)
    around = ndimage.percentile_filter(paper[::4, ::4], 85, size=(max(round(90 * scale / STEP / 4), 3), 9))
    around = np.repeat(np.repeat(around, 4, axis=0), 4, axis=1)[: paper.shape[0], : paper.shape[1]]
    dark = ndimage.binary_closing(paper < DARKER * around, np.ones((3, 9), bool))
    dark = ndimage.binary_opening(dark, np.ones((3, 9), bool))
    labels, _ = ndimage.label(dark)
    edges: list[Ruling] = []
    for number, (rows, columns) in enumerate(ndimage.find_objects(labels), 1):
        top, bottom, x0, x1 = (edge * STEP / scale for edge in (rows.start, rows.stop, columns.start, columns.stop))
        if LOW <= bottom - top <= HIGH and x1 - x0 >= WIDE and (labels[rows, columns] == number).mean() >= FULL:
            edges += [Ruling(x0, top, x1, top), Ruling(x0, bottom, x1, bottom)]
    return [edge for edge in edges if not any(_is_drawn(edge, line) for line in drawn)]


def _is_drawn(edge: Ruling, line: Ruling) -> bool:
    shared = min(edge.x1, line.x1) - max(edge.x0, line.x0)
    return line.horizontal and abs(edge.top - line.top) <= DRAWN and shared >= OVER * (edge.x1 - edge.x0)
