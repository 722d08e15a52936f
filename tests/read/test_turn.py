"""Where a page lies, which way its text runs, and how it is turned upright."""

from __future__ import annotations

from typing import Any

import pytest

from extractor.model import BBox, Page, Ruling, Word
from extractor.read.pdf import open_pdf
from extractor.read.turn import PageBox, page_box, text_angle, upright
from tests.read.making import HEIGHT, both, pdf


class Sheet:
    """A page of PDFium as far as its box is asked for."""

    def __init__(
        self, crop: tuple[float, ...] | None, rotation: int = 0, size: tuple[float, float] = (600, 800)
    ) -> None:
        self._crop, self._rotation, self._size = crop, rotation, size

    def get_rotation(self) -> int:
        return self._rotation

    def get_size(self) -> tuple[float, float]:
        return self._size

    def get_cropbox(self) -> tuple[float, ...]:
        if self._crop is None:
            raise ValueError("no box")
        return self._crop


@pytest.mark.parametrize(
    ("sheet", "box"),
    [
        (Sheet((0, 0, 600, 800)), PageBox(0, 0, 600, 800, 0)),
        (Sheet((100, 50, 500, 700)), PageBox(100, 50, 400, 650, 0)),
        (Sheet((500, 700, 100, 50)), PageBox(100, 50, 400, 650, 0)),
        (Sheet((-100, -50, 500, 750)), PageBox(-100, -50, 600, 800, 0)),
        (Sheet((0, 0, 600, 800), 90, (800, 600)), PageBox(0, 0, 600, 800, 90)),
        (Sheet(None), PageBox(0, 0, 600, 800, 0)),
        (Sheet(None, 270, (800, 600)), PageBox(0, 0, 600, 800, 270)),
        (Sheet((0, 0, 0, 0)), PageBox(0, 0, 600, 800, 0)),
        (Sheet((0, 0, float("inf"), 800)), PageBox(0, 0, 600, 800, 0)),
        (Sheet((0, 0, float("nan"), 800)), PageBox(0, 0, 600, 800, 0)),
    ],
    ids=[
        "the whole page", "cropped", "corners the other way round", "below nought", "turned", "no box",
        "no box, and turned", "an empty one", "an endless one", "no number",
    ],
)  # fmt: skip
def test_the_visible_part_of_a_page(sheet: Sheet, box: PageBox) -> None:
    assert page_box(sheet) == box


def test_boxes_are_measured_from_the_top_left_corner_of_what_is_visible() -> None:
    assert PageBox(100, 50, 400, 650, 0).to_top_left(110, 680, 200, 695) == (10, 5, 100, 20)


def angle(*runs: tuple[int, str]) -> int:
    """The angle told for a page with texts that run at some degrees against the clock."""

    def at(turn: int, said: str, y: float) -> Any:
        def draw(canvas: Any) -> None:
            canvas.saveState()
            canvas.translate(300, y)
            canvas.rotate(turn)
            canvas.drawString(0, 0, said)
            canvas.restoreState()

        return draw

    draws = [at(turn, said, HEIGHT - 100 - 250 * i) for i, (turn, said) in enumerate(runs)]
    with open_pdf(pdf(both(*draws))) as document:
        textpage = document[0].get_textpage()
        try:
            return text_angle(textpage.raw, textpage.count_chars())
        finally:
            textpage.close()


LONG, SHORT = "Beslut om särskilt boende", "Sida"


@pytest.mark.parametrize(
    ("runs", "turned"),
    [
        ([(0, LONG)], 0), ([(90, LONG)], 270), ([(180, LONG)], 180), ([(270, LONG)], 90),
        ([(2, LONG)], 0), ([(0, LONG), (90, SHORT)], 0), ([(90, LONG), (0, SHORT)], 270), ([], 0),
    ],
    ids=["level", "upwards", "upside down", "downwards", "tilted", "a note sideways", "a level footer", "nothing"],
)  # fmt: skip
def test_which_way_most_letters_run(runs: list[tuple[int, str]], turned: int) -> None:
    assert angle(*runs) == turned


def sheet() -> Page:
    """A page with a word in its upper left corner, a line below it, and a picture at the lower right."""
    return Page(3, 600, 800, [Word("Beslut", 10, 20, 60, 30, 2)], [Ruling(10, 40, 110, 40)], [],
                pictures=[(500, 700, 600, 800)])  # fmt: skip


@pytest.mark.parametrize(
    ("angle", "size", "word", "line"),
    [
        (0, (600, 800), (10, 20, 60, 30), (10, 40, 110, 40)),
        (270, (800, 600), (770, 10, 780, 60), (760, 10, 760, 110)),
        (180, (600, 800), (540, 770, 590, 780), (490, 760, 590, 760)),
        (90, (800, 600), (20, 540, 30, 590), (40, 490, 40, 590)),
    ],
)
def test_a_page_is_turned_with_all_that_stands_on_it(
    angle: int, size: tuple[float, float], word: BBox, line: BBox
) -> None:
    page = upright(sheet(), angle)
    assert (page.width, page.height, page.turned) == (*size, (360 - angle) % 360)
    assert page.words == [Word("Beslut", *word, 2)] and page.rulings == [Ruling(*line)]
    x0, top, x1, bottom = page.pictures[0]
    assert 0 <= x0 < x1 <= page.width and 0 <= top < bottom <= page.height


@pytest.mark.parametrize("angle", [0, 90, 180, 270])
def test_a_turn_and_its_opposite_change_nothing(angle: int) -> None:
    page = upright(upright(sheet(), angle), (360 - angle) % 360)
    page.turned = 0
    assert page == sheet()
