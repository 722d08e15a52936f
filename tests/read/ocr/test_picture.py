"""Pictures of pages: tilt, drawn lines and pieces of lines found on pictures that are drawn here."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractor.model import Page, Place
from extractor.read.ocr import picture, segment, shades, straighten, strokes
from extractor.recognised import on_the_scan, page_point

SCALE = 200 / 72


def _page(texts: list[tuple[float, float, str]], lines: list[tuple[float, float, float, float]] = ()) -> picture.Grey:
    drawn = Image.new("L", (1100, 900), 255)
    pen = ImageDraw.Draw(drawn)
    font = ImageFont.load_default(size=28)
    for x, y, text in texts:
        pen.text((x, y), text, font=font, fill=0)
    for line in lines:
        pen.line(line, fill=0, width=3)
    return np.asarray(drawn)


_WORDS = ("beslut", "som", "inte", "har", "verkställts", "inom", "tre", "månader", "efter", "att", "den", "enskilde")
PARAGRAPH = [(80.0, 60.0 + 44 * i, " ".join(_WORDS[(i * 5 + j) % len(_WORDS)] for j in range(8))) for i in range(16)]


@pytest.mark.parametrize("degrees", [-4.0, -0.8, 0.0, 0.3, 2.5])
def test_tilt_is_found(degrees: float) -> None:
    scanned = np.asarray(Image.fromarray(_page(PARAGRAPH)).rotate(degrees, fillcolor=255))
    assert straighten.tilt_of(picture.ink_of(scanned)) == pytest.approx(degrees, abs=0.06)


def test_sideways_print_is_told() -> None:
    grey = _page(PARAGRAPH)
    assert not straighten.sideways(picture.ink_of(grey))
    assert straighten.sideways(picture.ink_of(np.rot90(grey)))


def test_drawn_lines_are_found_and_letters_are_none() -> None:
    grid = [(60, 200, 900, 200), (60, 260, 900, 260), (60, 320, 900, 320)]
    sides = [(60, 200, 60, 320), (500, 200, 500, 320), (900, 200, 900, 320)]
    ink = picture.ink_of(_page([(80, 212, "Illalla till Lill"), (520, 272, "1")], [*grid, *sides]))
    rulings, mask = strokes.find_strokes(ink, SCALE)
    assert sum(line.horizontal for line in rulings) == 3
    assert sorted(round(line.x0 * SCALE, -1) for line in rulings if not line.horizontal) == [60, 500, 900]
    pieces = segment.pieces_of(ink & ~mask, rulings, SCALE)
    assert [(round(piece.x0, -1), round(piece.x1) < 500) for piece in pieces] == [(80, True), (520, False)]


def test_a_line_that_fades_is_followed_and_leaves_no_dashes() -> None:
    faint = [(60 + 14 * i, 300, 70 + 14 * i, 300) for i in range(12)]
    ink = picture.ink_of(_page([(80, 212, "Hemtjänst"), (520, 212, "1")], [(228, 300, 900, 300), *faint]))
    rulings, mask = strokes.find_strokes(ink, SCALE)
    assert [(round(line.x0 * SCALE, -1), round(line.x1 * SCALE, -1)) for line in rulings] == [(60, 900)]
    assert len(segment.pieces_of(ink & ~mask, rulings, SCALE)) == 2


def test_small_letters_are_measured_on_a_page_of_figures() -> None:
    dates = [(60.0 + 200 * column, 60.0 + 40 * row, "2023-04-18") for column in range(2) for row in range(4)]
    few = [(60.0, 800.0, "vann en om som nu var av ran"), (500.0, 800.0, "sann sorn om ner rov cause no")]
    heights = [segment._small_height(_letters(texts), SCALE) for texts in ([*dates, *few], few)]
    assert heights[0] <= 1.1 * heights[1]


def _letters(texts: list[tuple[float, float, str]]) -> list[segment.Blot]:
    blots = segment._blots(picture.ink_of(_page(texts)), SCALE)
    return [blot for blot in blots if blot.high >= segment.SMALLEST * SCALE]


def test_an_edge_that_is_drawn_too_is_no_second_edge() -> None:
    paper = np.full((900, 1100), 250, np.uint8)
    paper[300:360, 60:1000] = 225
    drawn = [strokes.Ruling(60 / SCALE, y / SCALE, 1000 / SCALE, y / SCALE) for y in (300, 352)]
    assert len(shades.shaded_bands(paper, SCALE)) == 2
    assert shades.shaded_bands(paper, SCALE, drawn) == []


def test_columns_are_pieces_and_words_are_not() -> None:
    ink = picture.ink_of(_page([(60, 100, "2023-04-18"), (300, 100, "Tackat nej till plats"), (900, 100, "K")]))
    pieces = segment.pieces_of(ink, [], SCALE)
    assert [round(piece.x0, -1) for piece in pieces] == [60, 300, 900]
    assert max(piece.baseline for piece in pieces) - min(piece.baseline for piece in pieces) <= 4


def test_a_dash_alone_is_a_piece_and_a_speck_is_not() -> None:
    grey = np.array(_page([(60, 100, "Totalt"), (500, 100, "–")]))
    grey[400:402, 700:702] = 0
    pieces = segment.pieces_of(picture.ink_of(grey), [], SCALE)
    assert [round(piece.x0, -2) for piece in pieces] == [100, 500]


def test_a_speck_beside_print_is_dirt_and_its_stop_is_not() -> None:
    grey = np.array(_page([(100, 100, "Totalt.")]))
    grey[112:114, 80:82] = grey[120:122, 260:262] = 0
    (piece,) = segment.pieces_of(picture.ink_of(grey), [], SCALE)
    clean = segment.pieces_of(picture.ink_of(_page([(100, 100, "Totalt.")])), [], SCALE)
    assert (piece.x0, piece.x1) == (clean[0].x0, clean[0].x1)


@pytest.mark.parametrize(("shade", "edges"), [(215, 2), (252, 0)])
def test_shaded_bands_have_edges(shade: int, edges: int) -> None:
    grey = np.full((900, 1100), 255, np.uint8)
    grey[300:350, 100:900] = shade
    found = shades.shaded_bands(grey, SCALE)
    assert len(found) == edges
    for line, y in zip(found, (300, 350), strict=False):
        assert line.horizontal and line.top == pytest.approx(y / SCALE, abs=2.0)


def test_grain_alone_is_no_ink() -> None:
    grain = np.random.default_rng(1).normal(236, 18, (900, 1100))
    even = picture.even_paper(np.clip(grain, 0, 255).astype(np.uint8))
    assert picture.ink_of(even).mean() < 0.01


def test_white_print_on_dark_is_turned() -> None:
    grey = np.full((300, 600), 255, np.uint8)
    grey[100:160, 50:550] = 40
    drawn = Image.fromarray(grey)
    ImageDraw.Draw(drawn).text((70, 112), "Insats", font=ImageFont.load_default(size=28), fill=255)
    turned = picture.turn_dark_fills(np.asarray(drawn), SCALE)
    assert turned[130, 400] > 200 and (turned[100:160, 60:200] < 90).any()


def test_faint_print_is_spread_to_black() -> None:
    faint = (200 + np.asarray(_page(PARAGRAPH), np.float64) * 40 / 255).astype(np.uint8)
    even = picture.even_paper(faint)
    assert even.min() < 60 and np.median(even) > 240


def test_a_place_goes_back_to_the_tilted_page() -> None:
    page = Page(1, 600.0, 800.0, [], [], [], tilt=1.0)
    assert page_point(page, 300, 400) == pytest.approx((300, 400))
    x, y = page_point(page, 600, 400)
    assert x < 600 and y == pytest.approx(400 - 300 * np.sin(np.radians(1.0)))
    moved, same = on_the_scan((Place(1, (500, 390, 600, 400)), Place(2, (500, 390, 600, 400))), {1: page})
    assert moved.bbox and moved.bbox[1] < 390 and same.bbox == (500, 390, 600, 400)
