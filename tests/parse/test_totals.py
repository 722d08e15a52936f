"""Rows that sum others, told by arithmetic."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.totals import closes_all, closes_group, heads_group, partition, sums

Numbers = list[int | None]


@pytest.mark.parametrize(
    ("row", "parts", "expected"),
    [
        ([8, 5], [[5, 1], [3, 4]], True),
        ([8, 5, 3], [[5, 1, 1], [3, 4, 1]], True),
        ([8, 9, 9], [[5, 1, 1], [3, 4, 1]], False),
        ([8, None], [[5, None], [3, 4]], True),
        ([8], [[5], [None], [3]], True),
        ([0, 0], [[0, 0], [0, 0]], False),
        ([0, 5], [[0, 2], [0, 3]], True),
        ([5], [[5]], False),
        ([5], [], False),
        ([None], [[5], [3]], False),
        ([0], [[5], [3]], False),
    ],
    ids=["all right", "most right", "most wrong", "a blank of its own", "a blank of a part", "zeros alone",
         "zeros beside", "one part", "no part", "no number", "zero for a sum"],
)  # fmt: skip
def test_sums(row: Numbers, parts: list[Numbers], expected: bool) -> None:
    assert sums(row, parts) is expected


GROUPS: list[Numbers] = [[7, 3], [5, 1], [2, 2], [4, 2], [3, 1], [1, 1]]
"""Two rows that head two others each."""
CLOSED: list[Numbers] = [[5, 1], [2, 2], [7, 3], [3, 1], [1, 1], [4, 2], [11, 5]]
"""Two rows, their sum, two rows, their sum, the grand total."""
TOTALS = [False, False, True, False, False, True, True]


@pytest.mark.parametrize(("index", "heads"), [(0, True), (1, False), (2, False), (3, True), (4, False), (5, False)])
def test_a_row_that_heads_its_group(index: int, heads: bool) -> None:
    stops = [True, False, False, True, False, False]
    assert heads_group(GROUPS, index, stops) is heads


def test_without_the_next_head_a_group_does_not_end() -> None:
    assert not heads_group(GROUPS, 0, [True, False, False, False, False, False])


@pytest.mark.parametrize(
    ("index", "start", "closes"), [(2, 0, True), (5, 3, True), (6, 0, True), (5, 0, False), (6, 3, False)]
)
def test_a_row_that_closes_its_group(index: int, start: int, closes: bool) -> None:
    assert closes_group(CLOSED, index, start, TOTALS) is closes


@pytest.mark.parametrize(("index", "closes"), [(6, True), (2, False), (5, False), (0, False)])
def test_a_row_that_closes_all(index: int, closes: bool) -> None:
    assert closes_all(CLOSED, index, TOTALS) is closes


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        (GROUPS, [0, 3]),
        ([[7, 3], [5, 1], [2, 2], [4, 2], [3, 1], [1, 9]], []),
        ([[7, 3], [5, 1], [2, 2]], []),
        ([[7], [5], [2], [4], [3], [1]], []),
        ([[7, 3], [5, 1], [2, 2], [4, 2], [3, 1], [1, 1], [2, 2], [2, 2]], [0, 3, 6]),
        ([], []),
    ],
    ids=["two groups", "a sum that fails", "one group", "one column", "a group of one", "no rows"],
)
def test_rows_that_are_wholly_groups(rows: list[Numbers], heads: list[int]) -> None:
    assert partition(rows, [True] * len(rows)) == heads


def test_rows_between_that_are_no_data_end_nothing_but_the_table() -> None:
    assert partition([*GROUPS, [None, None]], [*[True] * 6, False]) == [0, 3]
    assert partition([*GROUPS, [None, None], [9, 9]], [*[True] * 6, False, True]) == []


PARTS = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(st.integers(1, 200), min_size=width, max_size=width), min_size=2, max_size=6)
)


@settings(deadline=None)
@given(PARTS)
def test_every_sum_is_told_and_no_other_row(parts: list[list[int]]) -> None:
    total = [sum(column) for column in zip(*parts, strict=True)]
    assert sums(total, parts)
    assert not sums([value + 1 for value in total], parts)


@settings(deadline=None)
@given(PARTS)
def test_a_sum_is_told_wherever_it_stands(parts: list[list[int]]) -> None:
    total = [sum(column) for column in zip(*parts, strict=True)]
    below, above = [*parts, total], [total, *parts]
    assert closes_all(below, len(parts), [False] * len(below))
    assert closes_group(below, len(parts), 0, [False] * len(below))
    assert heads_group(above, 0, [True, *[False] * len(parts)])
