"""The tilt of print, print that runs sideways, and pictures turned back."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from extractor.read.ocr.picture import Grey, Mask, ink_of
from extractor.read.ocr.straighten import MOST, sideways, tilt_of, turned
from tests.read.ocr.making import sheet

WORDS = ("beslut", "som", "inte", "har", "verkställts", "inom", "tre", "månader", "efter", "att", "den", "enskilde")
LINES = [(80.0, 40.0 + 44 * i, " ".join(WORDS[(i * 5 + j) % len(WORDS)] for j in range(8))) for i in range(10)]
PRINT = sheet(LINES)
DOT = np.zeros((500, 1100), bool)
DOT[200:210, 300:310] = True


def rotated(degrees: float) -> Grey:
    """Print that rises to the right by some degrees."""
    return np.asarray(Image.fromarray(PRINT).rotate(degrees, Image.Resampling.BICUBIC, fillcolor=255))


@pytest.mark.parametrize("degrees", [-MOST + 1, -1.5, 0.0, 0.2, 5.0])
def test_print_turned_back_by_its_tilt_is_level(degrees: float) -> None:
    tilted = rotated(degrees)
    tilt = tilt_of(ink_of(tilted))
    assert tilt == pytest.approx(degrees, abs=0.1)
    assert tilt_of(ink_of(turned(tilted, tilt))) == pytest.approx(0, abs=0.1)


@pytest.mark.parametrize("ink", [np.zeros((500, 1100), bool), DOT], ids=["nothing", "a dot"])
def test_too_little_ink_tells_nothing(ink: Mask) -> None:
    assert tilt_of(ink) == 0.0
    assert not sideways(ink)


@pytest.mark.parametrize("degrees", [-2.0, 0.0, 2.0])
@pytest.mark.parametrize(("quarters", "runs_sideways"), [(0, False), (1, True), (2, False), (3, True)])
def test_print_that_runs_up_or_down_a_page(quarters: int, runs_sideways: bool, degrees: float) -> None:
    assert sideways(np.rot90(ink_of(rotated(degrees)), quarters)) is runs_sideways


def test_a_picture_is_turned_clockwise_and_its_corners_are_white() -> None:
    black = np.zeros((100, 100), np.uint8)
    black[:, 50:] = 255  # the left half inked
    turn = turned(black, 45)
    assert turn.shape == black.shape and turn.dtype == np.uint8
    assert (turn[0, 0], turn[0, 99], turn[99, 99]) == (255, 255, 255)
    assert turn[30, 40] < 128 < turn[70, 60]


def test_no_turn_is_the_same_picture() -> None:
    assert turned(PRINT, 0.0) is PRINT
