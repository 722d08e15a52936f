"""Drawn lines and pictures of a PDF page: what is a line, what shades a row, what is only a drawing."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]

from extractor.read.pdf import open_pdf
from extractor.read.rulings import Drawn, page_objects, picture_share
from extractor.read.turn import PageBox, page_box
from tests.read.making import Draw, both, pdf

Box = tuple[float, float, float, float]


def drawn(*draws: Draw) -> Drawn:
    with open_pdf(pdf(both(*draws))) as document:
        page = document[0]
        found = page_objects(page, page_box(page))
        page.close()
    return found


def line(x0: float, top: float, x1: float, bottom: float, width: float = 0.5) -> Draw:
    def draw(canvas: Any) -> None:
        canvas.setLineWidth(width)
        canvas.line(x0, 800 - top, x1, 800 - bottom)

    return draw


def box(x0: float, top: float, x1: float, bottom: float, stroke: int = 1, fill: int = 0) -> Draw:
    return lambda canvas: canvas.rect(x0, 800 - bottom, x1 - x0, bottom - top, stroke=stroke, fill=fill)


def edges(found: Drawn) -> list[Box]:
    """Lines in whole points, in order."""
    return sorted((round(r.x0), round(r.top), round(r.x1), round(r.bottom)) for r in found.rulings)


SIDES = [(50, 100, 50, 200), (50, 100, 300, 100), (50, 200, 300, 200), (300, 100, 300, 200)]


@pytest.mark.parametrize(
    ("draw", "lines"),
    [
        (box(50, 100, 300, 200), SIDES),
        (box(50, 100, 300, 200, stroke=1, fill=1), SIDES),
        (box(50, 100, 300, 120, stroke=0, fill=1), [(50, 100, 300, 100), (50, 120, 300, 120)]),
        (box(50, 100, 300, 400, stroke=0, fill=1), []),
        (box(50, 100, 300, 101, stroke=0, fill=1), [(50, 100, 300, 101)]),
        (box(50, 100, 51, 300, stroke=0, fill=1), [(50, 100, 51, 300)]),
        (box(50, 100, 53, 103), []),
        (lambda c: c.circle(200, 600, 50), []),
        (lambda _: None, []),
    ],
    ids=[
        "a box", "a filled box with an outline", "a shaded row", "a backdrop", "a box as thin as a line",
        "an upright one", "a tick box", "a circle", "nothing",
    ],
)  # fmt: skip
def test_what_is_a_line(draw: Draw, lines: list[Box]) -> None:
    assert edges(drawn(draw)) == lines


@pytest.mark.parametrize(
    ("ends", "horizontal"),
    [((50, 100, 300, 100), True), ((50, 100, 50, 300), False), ((50, 100, 300, 300), None), ((50, 100, 52, 100), None)],
    ids=["level", "upright", "slanted", "short"],
)
def test_level_and_upright_lines(ends: Box, horizontal: bool | None) -> None:
    found = drawn(line(*ends)).rulings
    assert [ruling.horizontal for ruling in found] == ([] if horizontal is None else [horizontal])
    for ruling in found:
        assert (ruling.x0, ruling.top, ruling.x1, ruling.bottom) == pytest.approx(ends, abs=1)


def test_lines_of_a_drawing_inside_another_stand_where_they_are_seen() -> None:
    def draw(canvas: Any) -> None:
        canvas.beginForm("form", 0, 0, 600, 800)
        canvas.line(50, 700, 300, 700)
        canvas.endForm()
        canvas.translate(20, -30)
        canvas.doForm("form")

    (found,) = drawn(draw).rulings
    assert (found.x0, found.top, found.x1, found.bottom) == pytest.approx((70, 130, 320, 130), abs=1.5)


def picture(colour: int) -> Any:
    stream = io.BytesIO()
    Image.new("L", (20, 10), colour).save(stream, "PNG")
    return ImageReader(stream)


def test_pictures_and_which_of_them_are_the_same() -> None:
    one, two = picture(10), picture(200)

    def draw(canvas: Any) -> None:
        for x, image in ((50, one), (250, one), (450, two)):
            canvas.drawImage(image, x, 700, 100, 50)

    found = drawn(draw)
    assert [tuple(map(round, place)) for place in found.pictures] == [(x, 50, x + 100, 100) for x in (50, 250, 450)]
    assert found.marks[0] == found.marks[1] != found.marks[2] and all(found.marks)
    assert found.rulings == []


PAGE = PageBox(0, 0, 600, 800, 0)


@pytest.mark.parametrize(
    ("pictures", "share"),
    [
        ([], 0), ([(0, 0, 600, 800)], 1), ([(0, 0, 300, 800)], 0.5), ([(0, 0, 300, 400), (300, 400, 600, 800)], 0.5),
        ([(0, 0, 600, 800)] * 3, 1), ([(0, 0, 300, 400)] * 2, 0.25), ([(0, 0, 300, 800), (150, 0, 450, 800)], 0.75),
        ([(-600, -800, 300, 400)], 0.25), ([(300, 400, 100, 100)], 0),
    ],
    ids=["none", "a scan", "half", "two quarters", "scans one over another", "one picture twice", "two that overlap",
         "beyond the edge", "turned inside out"],
)  # fmt: skip
def test_how_much_of_a_page_pictures_cover(pictures: list[Box], share: float) -> None:
    assert picture_share(pictures, PAGE) == pytest.approx(share)


EDGE = st.floats(-1e4, 1e4)


@given(st.lists(st.tuples(EDGE, EDGE, EDGE, EDGE), max_size=5), st.floats(0, 2000), st.floats(0, 2000))
def test_the_share_lies_between_nothing_and_all(pictures: list[Box], width: float, height: float) -> None:
    assert 0 <= picture_share(pictures, PageBox(0, 0, width, height, 0)) <= 1
