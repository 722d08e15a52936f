"""Columns that words share, and the white that must stay between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.layout.columns import RIVER, Columns
from tests.layout.making import lines

THREE = Columns([(50.0, 120.0), (200.0, 240.0), (300.0, 340.0)])


@pytest.mark.parametrize(
    ("x0", "x1", "touched"),
    [(50, 60, [0]), (110, 210, [0, 1]), (130, 190, []), (0, 600, [0, 1, 2]), (120, 200, [])],
)
def test_what_a_stretch_overlaps(x0: float, x1: float, touched: list[int]) -> None:
    assert THREE.touched(x0, x1) == touched


@pytest.mark.parametrize(
    ("printed", "placed"),
    [
        ({50: "Hemtjänst", 200: "12", 300: "7"}, [(0, "Hemtjänst"), (1, "12"), (2, "7")]),
        ({50: "Hemtjänst", 310: "7"}, [(0, "Hemtjänst"), (2, "7")]),
        ({50: "Hemtjänst", 150: "blå"}, [(0, "Hemtjänst"), (-1, "blå")]),
        ({100: "Sammanhängandetext-över-flod"}, None),
    ],
    ids=["each in its column", "one blank", "in the white between", "a word over the white"],
)
def test_words_go_into_columns(printed: dict[float, str], placed: list[tuple[int, str]] | None) -> None:
    (line,) = lines(printed)
    found = THREE.place(line)
    told = None if found is None else [(i, " ".join(word.text for word in part)) for i, part in found]
    assert told == placed


@pytest.mark.parametrize(
    ("printed", "settled"),
    [
        ({50: "Hemtjänst", 310: "7"}, {0: "Hemtjänst", 2: "7"}),
        ({80: "Ej verkställda beslut", 300: "7"}, {0: "Ej verkställda beslut", 2: "7"}),
        ({180: "Sammanhängandetext"}, {1: "Sammanhängandetext"}),
        ({150: "blå"}, {0: "blå"}),
    ],
    ids=["each in its column", "words over the white", "a word over the white", "in the white between"],
)
def test_no_word_is_left_without_a_column(printed: dict[float, str], settled: dict[int, str]) -> None:
    (line,) = lines(printed)
    assert {i: " ".join(word.text for word in part) for i, part in THREE.settle(line).items()} == settled


@pytest.mark.parametrize(
    ("printed", "spans"),
    [
        ({50: "Kontaktperson-lång"}, [(50.0, 140.0), (200.0, 240.0), (300.0, 340.0)]),
        ({260: "123"}, [(50.0, 120.0), (200.0, 240.0), (260.0, 275.0), (300.0, 340.0)]),
        ({241: "12"}, [(50.0, 120.0), (200.0, 251.0), (300.0, 340.0)]),
        ({241: "12345 123456"}, None),
    ],
    ids=["wider", "a new one", "beside its head", "up to the next"],
)
def test_columns_grow_with_a_line(printed: dict[float, str], spans: list[tuple[float, float]] | None) -> None:
    (line,) = lines(printed)
    wider = THREE.widened(THREE.place(line) or [])
    assert (wider.spans if wider else None) == spans


@pytest.mark.parametrize(
    ("x0", "x1", "column"), [(60, 70, 0), (230, 320, 2), (125, 130, 0), (190, 199, 1), (500, 510, 2)]
)
def test_the_nearest_column(x0: float, x1: float, column: int) -> None:
    assert THREE.nearest(x0, x1) == column


@given(st.dictionaries(st.integers(0, 500).map(float), st.text("abc123 ", min_size=1, max_size=12), max_size=5))
def test_columns_never_overlap(printed: dict[float, str]) -> None:
    for line in lines(printed):
        placed = THREE.place(line)
        wider = THREE.widened(placed) if placed is not None else None
        if wider is not None:
            assert all(two[0] - one[1] >= RIVER for one, two in zip(wider.spans, wider.spans[1:], strict=False))
            assert sum(len(part) for _, part in placed or ()) == len(line.words)
