"""Boxes drawn beside one another: which lines are boxes, and whose text is whose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.layout.boxes import Abreast, boxes_abreast, part_boxes
from extractor.layout.ruled import MAX_LINES
from extractor.model import Ruling
from tests.layout.making import lines


def box(x0: float, x1: float, top: float = 90.0, bottom: float = 160.0, corner: float = 4.0) -> list[Ruling]:
    """The four sides of a box whose corners are round."""
    return [
        Ruling(x0 + corner, top, x1 - corner, top), Ruling(x0 + corner, bottom, x1 - corner, bottom),
        Ruling(x0, top + corner, x0, bottom - corner), Ruling(x1, top + corner, x1, bottom - corner),
    ]  # fmt: skip


LEFT, RIGHT = box(50, 290), box(300, 540)


@pytest.mark.parametrize(
    ("rulings", "found"),
    [
        ([*LEFT, *RIGHT], [2]),
        ([*LEFT, *RIGHT, *box(50, 290, 200, 260), *box(300, 540, 200, 260)], [2, 2]),
        ([*box(50, 180), *box(190, 330), *box(340, 540)], [3]),
        (LEFT, []),
        ([*LEFT, *box(450, 540)], []),
        ([*LEFT, *RIGHT, Ruling(50, 90, 540, 90)], []),
        ([*LEFT, *RIGHT[2:]], []),
        ([], []),
    ],
    ids=["two", "two rows", "three", "one alone", "far apart", "a line over both", "one open", "nothing"],
)
def test_boxes_beside_one_another(rulings: list[Ruling], found: list[int]) -> None:
    assert [len(row.boxes) for row in boxes_abreast(rulings)] == found


def test_cells_of_a_table_are_no_boxes() -> None:
    xs, ys = (50.0, 290.0, 300.0, 540.0), (90.0, 160.0)
    grid = [Ruling(50, y, 540, y) for y in ys] + [Ruling(x, 90, x, 160) for x in xs]
    assert boxes_abreast(grid) == []


def test_the_text_of_a_box_stays_together() -> None:
    rows = ({60: "Ärende 1", 310: "Ärende 2"}, {60: "Insats: Hemtjänst", 310: "Insats: Boende"}, {60: "Efter"})
    outside, inside = part_boxes(lines(*rows, step=40), boxes_abreast([*LEFT, *RIGHT]))
    assert [line.text for line in outside] == ["Efter"]
    texts = [[line.text for line in own] for _, own in inside]
    assert texts == [["Ärende 1", "Insats: Hemtjänst"], ["Ärende 2", "Insats: Boende"]]
    assert inside[0][0] < inside[1][0]


def test_a_drawing_has_no_boxes() -> None:
    assert boxes_abreast([*LEFT, *RIGHT] * (MAX_LINES // 8 + 1)) == []


@given(st.dictionaries(st.integers(0, 500).map(float), st.text("abc ", min_size=1, max_size=12), max_size=5))
def test_no_word_is_lost(printed: dict[float, str]) -> None:
    found = lines(printed)
    outside, inside = part_boxes(found, [Abreast(((0.0, 90.0, 200.0, 160.0), (210.0, 90.0, 420.0, 160.0)))])
    after = [word for line in outside for word in line.words] + [
        w for _, own in inside for line in own for w in line.words
    ]
    assert sorted(word.x0 for word in after) == sorted(word.x0 for line in found for word in line.words)
