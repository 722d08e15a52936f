"""Shaded bands of a picture and their edges."""

from __future__ import annotations

import numpy as np
import pytest

from extractor.model import Ruling
from extractor.read.ocr.picture import Grey
from extractor.read.ocr.shades import shaded_bands
from tests.read.ocr.making import SCALE, sheet

Band = tuple[int, int, int, int]


def paper(*bands: Band, shade: int = 225, white: int = 250) -> Grey:
    """Paper with bands (left, top, right, bottom, in pixels) of another shade."""
    grey = np.full((500, 1100), white, np.uint8)
    for x0, top, x1, bottom in bands:
        grey[top:bottom, x0:x1] = shade
    return grey


def heights(grey: Grey, drawn: tuple[Ruling, ...] = ()) -> list[float]:
    return sorted(line.top * SCALE for line in shaded_bands(grey, SCALE, drawn))


@pytest.mark.parametrize(
    ("grey", "edges"),
    [
        (paper((100, 100, 900, 150)), [100, 150]),
        (paper((100, 100, 900, 150), (100, 200, 900, 250)), [100, 150, 200, 250]),
        (paper((100, 100, 900, 150), white=200, shade=180), [100, 150]),
        (paper((100, 100, 900, 150), shade=248), []),
        (paper((100, 100, 200, 150)), []),
        (paper((100, 100, 900, 120)), []),
        (paper(), []),
        (np.zeros((2, 2), np.uint8), []),
    ],
    ids=[
        "a band", "every other row", "on grey paper", "hardly darker", "narrow", "low", "none",
        "a tiny picture",
    ],
)  # fmt: skip
def test_bands_have_an_upper_and_a_lower_edge(grey: Grey, edges: list[int]) -> None:
    assert heights(grey) == pytest.approx(edges, abs=6)


def test_edges_are_as_wide_as_their_band() -> None:
    for line in shaded_bands(paper((100, 100, 900, 150)), SCALE):
        assert line.horizontal and (line.x0 * SCALE, line.x1 * SCALE) == pytest.approx((100, 900), abs=10)


def test_print_on_a_band_and_beside_it_makes_no_edges() -> None:
    printed = sheet([(120, 110, "Rapporterade beslut under kvartal 2"), (120, 300, "Hemtjänst för vuxna personer")])
    assert heights(np.minimum(paper((100, 100, 900, 150)), printed)) == pytest.approx([100, 150], abs=6)
    assert heights(printed) == []


@pytest.mark.parametrize(
    ("drawn", "left"),
    [
        ((Ruling(36, 36, 324, 36),), [150]),
        ((Ruling(36, 36, 324, 36), Ruling(36, 54, 324, 54)), []),
        ((Ruling(36, 80, 324, 80),), [100, 150]),
        ((Ruling(36, 36, 100, 36),), [100, 150]),
        ((Ruling(36, 36, 36, 54),), [100, 150]),
    ],
    ids=["the upper edge drawn", "both", "another line", "a short line", "an upright line"],
)
def test_an_edge_that_is_drawn_is_no_second_one(drawn: tuple[Ruling, ...], left: list[int]) -> None:
    assert heights(paper((100, 100, 900, 150)), drawn) == pytest.approx(left, abs=6)
