"""Which runs of lines in columns are tables, and what their lines tell."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from extractor.layout.zonegrowth import grow
from extractor.layout.zonekinds import Zone, closes, has_data, is_stranded_head, is_table, is_text_columns
from tests.layout.making import lines

Printed = Mapping[float, str]
HEAD: Printed = {50: "Insats", 200: "Kvarstående", 300: "Verkställda"}
ROW: Printed = {50: "Hemtjänst", 200: "5", 300: "4"}
WORDS: Printed = {50: "Lorem", 200: "ipsum"}
LEFT, RIGHT = "Nämnden har i år fått", "fler beslut än förra året"


def zone(*printed: Printed) -> Zone:
    made = lines(*printed)
    found = grow(made, 0)
    assert found.last == len(made) - 1
    return found


def test_the_shape_of_each_line() -> None:
    assert zone(HEAD, ROW, WORDS).shapes() == ["head", "body", "open"]


@pytest.mark.parametrize(
    ("printed", "table"),
    [
        ([HEAD, ROW], True),
        ([ROW, ROW], True),
        ([ROW, {50: "Boende"}], False),
        ([ROW, {50: "Boende", 200: "kort"}], True),
        ([HEAD], False),
        ([HEAD, HEAD], False),
        ([HEAD, {50: "Norr", 200: "Väntar", 300: "Nej"}], True),
        ([WORDS, WORDS, WORDS], True),
        ([WORDS, WORDS], False),
        ([{50: LEFT, 310: RIGHT}] * 4, False),
        ([{50: LEFT, 310: "2024-01-05"}] * 4, True),
        ([{50: "2024-01-05"}], False),
    ],
    ids=[
        "a head and a row", "rows", "a row and a label", "a row and words", "a head alone", "heads alone",
        "a head and words", "many words", "few words", "text in columns", "text and dates", "one column",
    ],
)  # fmt: skip
def test_what_is_a_table(printed: list[Printed], table: bool) -> None:
    assert is_table(zone(*printed)) is table


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ([{50: LEFT, 310: RIGHT}] * 3, True),
        ([{50: LEFT, 310: RIGHT}] * 2, False),
        ([{50: LEFT, 310: "kort"}] * 3, False),
        ([{50: LEFT, 310: RIGHT}] * 3 + [{50: LEFT, 310: "5"}], False),
        ([{50: "Insats", 310: "Kommentar"}, *[{50: LEFT, 310: RIGHT}] * 3], False),
        ([{50: "Nu är det vår", 200: "och nu är det", 350: "sommar hos oss igen"}] * 3, True),
        ([{50: "Nu är det vår", 170: "och nu är det", 300: "sommar hos oss igen", 430: "och sen är det"}] * 3, False),
    ],
    ids=["two columns", "too few lines", "short words", "a number", "a head", "three columns", "four columns"],
)
def test_text_set_in_columns(printed: list[Printed], text: bool) -> None:
    assert is_text_columns(zone(*printed)) is text


@pytest.mark.parametrize(
    ("printed", "stranded"),
    [
        ([HEAD], True),
        ([{50: "Insats", 200: "Kv 1", 300: "Kv 2"}, {200: "2023", 300: "2024"}], True),
        ([{50: "Insats", 200: "3-5 mån", 300: "Kvar-"}, {300: "stående"}], True),
        ([{50: "Insats", 200: "Kv 3 2023", 300: "Kv 4 2023", 400: "Kv 1 2024"}], True),
        ([{50: "Kv 2 2023", 200: "Kv 3 2023", 300: "Kv 4 2023"}], False),
        ([{50: "Insats", 200: "Kv 1"}, {200: "2023"}], False),
        ([{50: "Insats", 200: "Lorem", 300: "Kv 2"}, {200: "ipsum", 300: "2024"}], False),
        ([ROW, ROW], False),
    ],
    ids=[
        "names of columns", "quarters over years", "a broken name", "quarters", "quarters alone", "two columns",
        "an unknown name", "rows",
    ],
)  # fmt: skip
def test_a_head_alone_at_the_foot_of_a_page(printed: list[Printed], stranded: bool) -> None:
    assert is_stranded_head(zone(*printed)) is stranded


@pytest.mark.parametrize(
    ("printed", "closing", "data"),
    [
        ({50: "Summa", 200: "5"}, True, True),
        ({50: "Totalt antal"}, True, False),
        ({50: "Hemtjänst", 200: "Summa"}, False, False),
        ({50: "Hemtjänst", 200: "2024-01-05"}, False, True),
        ({50: "Hemtjänst", 200: "–"}, False, True),
        ({50: "Väntar på plats."}, False, False),
    ],
    ids=["a sum", "its label alone", "a sum at the side", "a date", "a dash", "a text"],
)
def test_sums_and_data_of_a_line(printed: Printed, closing: bool, data: bool) -> None:
    (line,) = lines(printed)
    assert (closes(line), has_data(line)) == (closing, data)
