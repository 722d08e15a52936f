"""Drawn lines of a PDF page, from its path objects, and the share of the page that pictures cover."""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Iterable
from typing import Any, NamedTuple

import pypdfium2.raw as api

from extractor.model import BBox, Ruling
from extractor.read.turn import PageBox

THIN = 3.0
SHORT = 4.0
SHADE_HEIGHT = 160.0
"""A filled box higher than this is a backdrop, not a shaded row."""
MAX_OBJECTS = 20_000
MAX_SEGMENTS = 400
MAX_FORM_DEPTH = 4
MAX_MARKED = 2_000_000
"""Bytes of a picture from which it is not told from others: scans are as large, and no two of them the same."""

GRID = 500
"""Steps in which a page is measured each way."""

_Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Drawn(NamedTuple):
    """Lines of a page, boxes of its pictures, and a mark of each picture that is the same wherever it is printed."""

    rulings: list[Ruling]
    pictures: list[BBox]
    marks: list[str]


def page_objects(page: Any, box: PageBox) -> Drawn:
    """Horizontal and vertical lines of the page and its pictures, unrotated, from the top left."""
    collector = _Collector(box)
    raw = page.raw
    count = min(api.FPDFPage_CountObjects(raw), MAX_OBJECTS)
    for index in range(count):
        collector.take(api.FPDFPage_GetObject(raw, index), _IDENTITY, 0)
    return Drawn(collector.rulings, collector.pictures, collector.marks)


def picture_share(pictures: Iterable[BBox], box: PageBox) -> float:
    """How much of a page pictures cover, 0 to 1; what lies one over another counts once."""
    import numpy as np

    size = (max(box.width, 1.0), max(box.height, 1.0)) * 2
    edges = np.nan_to_num(np.array(list(pictures)).reshape(-1, 4) / size) * GRID
    covered = np.zeros((GRID, GRID), bool)
    for x0, top, x1, bottom in edges.clip(0, GRID).round().astype(int):
        covered[top:bottom, x0:x1] = True
    return float(covered.mean())


class _Collector:
    def __init__(self, box: PageBox) -> None:
        self.box = box
        self.rulings: list[Ruling] = []
        self.pictures: list[BBox] = []
        self.marks: list[str] = []
        self._edges = tuple(ctypes.c_float() for _ in range(4))
        self._fill, self._stroke = ctypes.c_int(), ctypes.c_int()
        self._x, self._y = ctypes.c_float(), ctypes.c_float()

    def take(self, item: Any, outer: _Matrix, depth: int) -> None:
        kind = api.FPDFPageObj_GetType(item)
        if kind == api.FPDF_PAGEOBJ_PATH:
            self._path(item, outer)
        elif kind == api.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = self._bounds(item, outer)
            self.pictures.append(self.box.to_top_left(left, bottom, right, top))
            self.marks.append(_mark(item))
        elif kind == api.FPDF_PAGEOBJ_FORM and depth < MAX_FORM_DEPTH:
            inner = _product(_matrix(item), outer)
            for index in range(min(api.FPDFFormObj_CountObjects(item), MAX_OBJECTS)):
                self.take(api.FPDFFormObj_GetObject(item, index), inner, depth + 1)

    def _bounds(self, item: Any, outer: _Matrix) -> tuple[float, float, float, float]:
        left, bottom, right, top = self._edges
        if not api.FPDFPageObj_GetBounds(item, left, bottom, right, top):
            return (0.0, 0.0, 0.0, 0.0)
        corners = (left.value, bottom.value, right.value, top.value)
        return corners if outer is _IDENTITY else _moved(corners, outer)

    def _path(self, item: Any, outer: _Matrix) -> None:
        left, bottom, right, top = self._bounds(item, outer)
        width, height = right - left, top - bottom
        if width < SHORT and height < SHORT:
            return
        if width <= THIN or height <= THIN:
            self._add(left, bottom, right, top)
            return
        api.FPDFPath_GetDrawMode(item, self._fill, self._stroke)
        if not self._stroke.value and not self._fill.value:
            return
        if not self._stroke.value:
            self._shade(left, bottom, right, top)
            return
        segments = api.FPDFPath_CountSegments(item)
        if segments <= MAX_SEGMENTS:
            self._segments(item, segments, _product(_matrix(item), outer))

    def _shade(self, left: float, bottom: float, right: float, top: float) -> None:
        """A filled box without outline shades rows: upper and lower edges part rows, sides part nothing."""
        if top - bottom <= SHADE_HEIGHT:
            self._add(left, bottom, right, bottom)
            self._add(left, top, right, top)

    def _segments(self, item: Any, count: int, matrix: _Matrix) -> None:
        last = start = (0.0, 0.0)
        for index in range(count):
            segment = api.FPDFPath_GetPathSegment(item, index)
            api.FPDFPathSegment_GetPoint(segment, self._x, self._y)
            point = _apply(matrix, self._x.value, self._y.value)
            kind = api.FPDFPathSegment_GetType(segment)
            if kind == api.FPDF_SEGMENT_MOVETO:
                start = point
            elif kind == api.FPDF_SEGMENT_LINETO:
                self._line(last, point)
            last = point
            if api.FPDFPathSegment_GetClose(segment):
                self._line(last, start)
                last = start

    def _line(self, one: tuple[float, float], two: tuple[float, float]) -> None:
        left, right = sorted((one[0], two[0]))
        bottom, top = sorted((one[1], two[1]))
        if min(right - left, top - bottom) <= 0.5 and max(right - left, top - bottom) >= SHORT:
            self._add(left, bottom, right, top)

    def _add(self, left: float, bottom: float, right: float, top: float) -> None:
        self.rulings.append(Ruling(*self.box.to_top_left(left, bottom, right, top)))


def _mark(item: Any) -> str:
    """A digest of a picture's stored bytes; empty for one that is too large to be a letterhead, or has none."""
    size = api.FPDFImageObj_GetImageDataRaw(item, None, 0)
    if not 0 < size <= MAX_MARKED:
        return ""
    stored = ctypes.create_string_buffer(size)
    api.FPDFImageObj_GetImageDataRaw(item, stored, size)
    return hashlib.blake2b(stored.raw, digest_size=12).hexdigest()


def _matrix(item: Any) -> _Matrix:
    m = api.FS_MATRIX()
    if not api.FPDFPageObj_GetMatrix(item, m):
        return _IDENTITY
    return (m.a, m.b, m.c, m.d, m.e, m.f)


def _product(inner: _Matrix, outer: _Matrix) -> _Matrix:
    if outer is _IDENTITY:
        return inner
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def _apply(matrix: _Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return (a * x + c * y + e, b * x + d * y + f)


def _moved(corners: tuple[float, float, float, float], matrix: _Matrix) -> tuple[float, float, float, float]:
    one, two = _apply(matrix, corners[0], corners[1]), _apply(matrix, corners[2], corners[3])
    return (min(one[0], two[0]), min(one[1], two[1]), max(one[0], two[0]), max(one[1], two[1]))
