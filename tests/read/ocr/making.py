"""Pictures of print and drawn lines, made here, for tests of what is found on them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from extractor.read.ocr.picture import Grey, Mask, ink_of

SCALE = 200 / 72
"""Pixels per point, as scans are rendered."""
Text = tuple[float, float, str]
Line = tuple[float, float, float, float]


def sheet(
    texts: Sequence[Text] = (),
    lines: Sequence[Line] = (),
    size: tuple[int, int] = (1100, 500),
    letters: int = 28,
    width: int = 3,
) -> Grey:
    """A white picture with texts (left, top, letters) and lines of some width on it, all in pixels."""
    drawn = Image.new("L", size, 255)
    pen = ImageDraw.Draw(drawn)
    font = ImageFont.load_default(size=letters)
    for x, y, text in texts:
        pen.text((x, y), text, font=font, fill=0)
    for line in lines:
        pen.line(line, fill=0, width=width)
    return np.asarray(drawn)


def ink(texts: Sequence[Text] = (), lines: Sequence[Line] = (), size: tuple[int, int] = (1100, 500)) -> Mask:
    """Where such a picture has ink."""
    return ink_of(sheet(texts, lines, size))
