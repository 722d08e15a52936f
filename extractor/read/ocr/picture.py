"""Grey pictures of pages: rendered within limits, paper made even, dark fills turned over, ink told from paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pypdfium2.raw as api
from numpy.typing import NDArray
from scipy import ndimage

from extractor.model import BBox

Grey = NDArray[np.uint8]
Mask = NDArray[np.bool_]

DPI = 200
MAX_RENDERED = 12_000_000
"""Pixels of one rendered page at most; a larger page is rendered smaller."""
MAX_STORED = 120_000_000
"""Pixels of all pictures on a page at most; PDFium unpacks them whole, a grey byte or four each."""
MIN_DPI = 60
"""Rendered smaller than this no ordinary print can be read."""
MAX_DEPTH = 4
MAX_OBJECTS = 20_000
DARK, FILLED = 120, 0.6


@dataclass(frozen=True, slots=True)
class Picture:
    """A grey picture (0 black, 255 white) and its pixels per point."""

    grey: Grey
    scale: float


def stored_pixels(page: Any) -> int:
    """Pixels that the pictures of an open page hold, forms included."""
    total = 0
    width, height = _uint(), _uint()
    stack = [(api.FPDFPage_GetObject(page.raw, i), 0) for i in range(min(_count(page), MAX_OBJECTS))]
    while stack:
        item, depth = stack.pop()
        kind = api.FPDFPageObj_GetType(item)
        if kind == api.FPDF_PAGEOBJ_IMAGE and api.FPDFImageObj_GetImagePixelSize(item, width, height):
            total += int(width.value) * int(height.value)
        elif kind == api.FPDF_PAGEOBJ_FORM and depth < MAX_DEPTH:
            inside = min(api.FPDFFormObj_CountObjects(item), MAX_OBJECTS)
            stack += [(api.FPDFFormObj_GetObject(item, i), depth + 1) for i in range(inside)]
    return total


def _uint() -> Any:
    import ctypes

    return ctypes.c_uint()


def _count(page: Any) -> int:
    return int(api.FPDFPage_CountObjects(page.raw))


def render(page: Any, dpi: int = DPI) -> Picture | None:
    """An open PDFium page as it is shown; None where its pictures or its size go over the limits."""
    width, height = page.get_size()
    if width < 1 or height < 1 or stored_pixels(page) > MAX_STORED:
        return None
    scale = min(dpi / 72, (MAX_RENDERED / (width * height)) ** 0.5)
    if scale * 72 < MIN_DPI or max(width, height) * scale > 30_000:
        return None
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
    grey = np.array(bitmap.to_numpy(), dtype=np.uint8)
    if grey.ndim == 3:
        grey = grey[:, :, 0]
    return Picture(np.ascontiguousarray(grey), scale)


def part(whole: Picture, box: BBox) -> Picture | None:
    """What a picture shows in a box in points; None where the box lies outside."""
    x0, top, x1, bottom = (max(round(edge * whole.scale), 0) for edge in box)
    grey = whole.grey[top:bottom, x0:x1]
    return Picture(np.ascontiguousarray(grey), whole.scale) if min(grey.shape) >= 16 else None


def even_paper(grey: Grey) -> Grey:
    """The picture with its paper made white and its ink spread to black: faint print and grey paper alike."""
    step = 8
    high, wide = (grey.shape[0] // step) * step, (grey.shape[1] // step) * step
    if not high or not wide:
        return grey
    blocks = grey[:high, :wide].reshape(high // step, step, wide // step, step)
    paper = np.percentile(blocks, 80, axis=(1, 3))
    paper = ndimage.maximum_filter(paper, 5)
    paper = ndimage.uniform_filter(paper, 9)
    paper = np.repeat(np.repeat(paper, step, axis=0), step, axis=1)
    paper = np.pad(paper, ((0, grey.shape[0] - high), (0, grey.shape[1] - wide)), mode="edge")
    level = grey / np.maximum(paper, 40)
    black = _ink_level(level)
    return np.clip((level - black) / max(1 - black, 0.05) * 255, 0, 255).astype(np.uint8)


def _ink_level(level: NDArray[np.float64]) -> float:
    """How dark full ink is in an even picture, 0 to 0.85: the darkest half per cent of its inked part."""
    dark = level[::2, ::2][level[::2, ::2] < 0.9]
    if dark.size < 200:
        return 0.0
    return float(min(np.percentile(dark, 15), 0.8))


def turn_dark_fills(grey: Grey, scale: float) -> Grey:
    """The picture with white print on dark fills made dark print on white."""
    size = max(round(9 * scale), 3)
    filled = ndimage.uniform_filter((grey < DARK).astype(np.float32), size) > FILLED
    if not filled.any():
        return grey
    turned = grey.copy()
    labels, _ = ndimage.label(filled)
    for place in ndimage.find_objects(labels):
        high, wide = place[0].stop - place[0].start, place[1].stop - place[1].start
        if high < 5 * scale or wide < 25 * scale:
            continue
        margin = round(2 * scale)
        rows = slice(max(place[0].start - margin, 0), place[0].stop + margin)
        columns = slice(max(place[1].start - margin, 0), place[1].stop + margin)
        part = grey[rows, columns]
        dark = ndimage.binary_closing(part < DARK, iterations=max(margin, 2))
        turned[rows, columns] = np.where(dark, 255 - part, part)
    return turned


def ink_of(grey: Grey) -> Mask:
    """Where there is ink, by the threshold that parts the grey values best (Otsu), within sensible limits."""
    counts = np.bincount(grey.ravel(), minlength=256).astype(np.float64)
    total, weighted = counts.cumsum(), (counts * np.arange(256)).cumsum()
    rest = total[-1] - total
    with np.errstate(divide="ignore", invalid="ignore"):
        between = total * rest * (weighted / total - (weighted[-1] - weighted) / rest) ** 2
    best = int(np.nanargmax(np.where(np.isfinite(between), between, -1)))
    return np.asarray(grey <= min(max(best, 90), 150))
