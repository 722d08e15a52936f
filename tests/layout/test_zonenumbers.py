"""Tables of numbers read from their rows up to their heads."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.zonekinds import Zone
from extractor.layout.zonenumbers import zone_of_numbers
from tests.layout.making import lines

Printed = Mapping[float, str]
OVER: Printed = {200: "2023", 300: "2024"}
HEAD: Printed = {50: "Insats", 190: "K", 230: "M", 290: "K", 330: "M"}
ROWS: list[Printed] = [
    {50: "Hemtjänst", 190: "5", 230: "4", 290: "3", 330: "2"},
    {50: "Boendestöd", 190: "1", 230: "–", 290: "12", 330: "0"},
]
SUM: Printed = {50: "Summa", 190: "6", 230: "4", 290: "15", 330: "2"}
NAMES = ["Insats", "2023 / K", "2023 / M", "2024 / K", "2024 / M"]


def read(*printed: Printed, index: int = 0, floor: int = 0) -> Zone | None:
    return zone_of_numbers(lines(*printed), index, floor, ())


def names(zone: Zone | None) -> list[str]:
    return [] if zone is None else [" / ".join(path) for path in zone.paths]


def rows(zone: Zone | None) -> list[list[str | None]]:
    return [] if zone is None else [entry.texts(len(zone.columns)) for entry in zone.lines]


def test_names_are_put_over_the_columns_of_the_rows() -> None:
    zone = read(OVER, HEAD, *ROWS, SUM)
    assert zone is not None and (zone.first, zone.last) == (0, 4)
    assert names(zone) == NAMES
    assert rows(zone) == [list(row.values()) for row in (*ROWS, SUM)]
    assert [line.text for line in zone.spanning] == ["2023 2024", "Insats K M K M"]


def test_lines_above_the_floor_belong_to_another_table() -> None:
    zone = read(OVER, HEAD, *ROWS, index=1, floor=1)
    assert zone is not None and zone.first == 1
    assert names(zone) == ["Insats", "K", "M", "K", "M"]


@pytest.mark.parametrize(
    ("below", "found"),
    [
        ([{50: "Bostad med särskild"}, {50: "service", 190: "1", 230: "0", 290: "0", 330: "1"}], 2),
        ([{50: "Ledsagning", 190: "1", 330: "1"}], 1),
        ([{50: "Ledsagning"}], 1),
        ([{50: "Ett beslut kan stå för flera personer i en och samma familj."}], 0),
        ([{50: "Ledsagning", 190: "Väntar", 230: "på", 290: "plats"}], 0),
    ],
    ids=["a broken label", "blanks", "a label alone", "text across", "words where numbers stand"],
)
def test_rows_go_on_while_they_hold_numbers(below: list[Printed], found: int) -> None:
    zone = read(HEAD, *ROWS, *below)
    assert zone is not None and len(zone.lines) == len(ROWS) + found


def test_a_sum_over_two_columns_of_labels_closes_the_table() -> None:
    printed: list[Printed] = [
        {50: "Lag", 110: "Insats", 220: "Kv 1", 300: "Kv 2"},
        {50: "SoL", 110: "Hemtjänst", 220: "5", 300: "4"},
        {50: "LSS", 110: "Boende", 220: "2", 300: "1"},
        {50: "Summa båda lagarna här", 220: "7", 300: "5"},
    ]
    zone = read(*printed)
    assert zone is not None and rows(zone)[-1] == ["Summa båda lagarna här", None, "7", "5"]


@pytest.mark.parametrize("step", [14.0, 18.0], ids=["close", "with white"])
def test_a_heading_between_rows_ends_no_table(step: float) -> None:
    zone = zone_of_numbers(lines(HEAD, *ROWS, {50: "Enligt LSS"}, *ROWS, bold=[0, 3], step=step), 0, 0, ())
    first, second = (list(row.values()) for row in ROWS)
    assert rows(zone) == [first, second, ["Enligt LSS", None, None, None, None], first, second]


@pytest.mark.parametrize(
    "printed",
    [
        [*ROWS],
        [HEAD, ROWS[0]],
        [{50: "Insats", 190: "Antal"}, {50: "Hemtjänst", 190: "5"}, {50: "Boendestöd", 190: "2"}],
        [HEAD, {50: "Hemtjänst", 190: "Väntar", 230: "på", 290: "plats"}],
        [{50: "Ingen tabell alls"}],
    ],
    ids=["no head", "a single row", "two columns", "words in place of numbers", "text"],
)
def test_what_is_not_read_so(printed: list[Printed]) -> None:
    assert read(*printed) is None


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(st.integers(0, 999).map(str), min_size=4, max_size=4), min_size=2, max_size=6))
def test_any_numbers_stay_below_their_names(numbers: list[list[str]]) -> None:
    lefts = (190.0, 230.0, 290.0, 330.0)
    printed = [{50.0: "Hemtjänst"} | dict(zip(lefts, row, strict=True)) for row in numbers]
    zone = read(OVER, HEAD, *printed)
    assert names(zone) == NAMES
    assert rows(zone) == [["Hemtjänst", *row] for row in numbers]
