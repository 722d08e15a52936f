"""Heads on the page after: the head of an open table printed again, or the lower part of one that was broken off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from extractor.layout.columns import Columns
from extractor.layout.overleaf import MAX_LINES, head_again, rest_of_head
from tests.layout.making import lines

Printed = Mapping[float, str]
COLUMNS = Columns([(50.0, 130.0), (150.0, 230.0), (250.0, 330.0)])
NAMES = ("Insats", "Fortfarande ej verkställda", "Summa")
AGAIN: list[Printed] = [{50: "Insats", 150: "Fortfarande ej", 250: "Summa"}, {150: "verkställda"}]
ROW: Printed = {50: "Hemtjänst", 150: "5", 250: "8"}


@pytest.mark.parametrize(
    ("printed", "names", "count"),
    [
        ([*AGAIN, ROW], NAMES, 2),
        ([{50: "INSATS", 150: "Fortfarande ej verk-", 250: "summa"}, {150: "ställda"}, ROW], NAMES, 2),
        ([{50: "Insats", 150: "Kv 1", 250: "Kv 2"}, ROW], ("Insats", "2024 / Kv 1", "2024 / Kv 2"), 0),
        ([{150: "2024", 250: "2024"}, {50: "Insats", 150: "Kv 1", 250: "Kv 2"}],
         ("Insats", "2024 / Kv 1", "2024 / Kv 2"), 2),
        ([{50: "Insats", 150: "Verkställda", 250: "Summa"}, ROW], NAMES, 0),
        ([ROW, *AGAIN], NAMES, 0),
        ([AGAIN[0], ROW], NAMES, 0),
        ([ROW], ("", "", ""), 0),
        ([], NAMES, 0),
        ([{50: "En lång rad text som går över alla kolumner i tabellen"}, *AGAIN], NAMES, 0),
    ],
    ids=[
        "two lines", "capitals and a broken word", "without what spans it", "with what spans it", "another head",
        "below a row", "its first line alone", "no names", "an empty page", "below a line of text",
    ],
)  # fmt: skip
def test_a_head_printed_again(printed: list[Printed], names: Sequence[str], count: int) -> None:
    assert head_again(lines(*printed) if printed else [], COLUMNS, names) == count


def test_a_head_has_few_lines() -> None:
    words = ["Beslut", "som", "ej", "verkställts", "ännu"]
    assert len(words) == MAX_LINES + 1
    for count in (MAX_LINES, MAX_LINES + 1):
        name = " ".join(words[:count])
        head: list[Printed] = [{50: "Insats", 150: words[0]}, *[{150.0: word} for word in words[1:count]]]
        assert head_again(lines(*head, ROW), COLUMNS, ("Insats", name, "")) == (count if count <= MAX_LINES else 0)


UPPER = ("Insats", "Fortfarande ej", "Avslutade utan")
LOWER: Printed = {150: "verkställda", 250: "verkställighet"}


@pytest.mark.parametrize(
    ("printed", "bold", "names", "count"),
    [
        ([LOWER, ROW], 1, UPPER, 1),
        ([{150: "verkst-", 250: "verkst-"}, {150: "ällda", 250: "ällighet"}, ROW], 2, UPPER, 2),
        ([{150: "2024", 250: "2024"}, ROW], 1, ("Insats", "Kv 1", "Kv 2"), 1),
        ([LOWER, ROW], 0, UPPER, 0),
        ([LOWER, ROW], 2, UPPER, 0),
        ([{150: "verkställda"}, ROW], 1, UPPER, 0),
        ([{150: "blå", 250: "grön"}, ROW], 1, ("Insats", "Färg", "Färg"), 0),
        ([ROW, ROW], 1, UPPER, 0),
        ([LOWER], 1, UPPER, 0),
        ([], 0, UPPER, 0),
    ],
    ids=[
        "one line", "two lines", "years under quarters", "in plain type", "over heavy rows", "under one name alone",
        "no names of columns", "a heavy row", "nothing below", "an empty page",
    ],
)  # fmt: skip
def test_the_lower_part_of_a_head(printed: list[Printed], bold: int, names: Sequence[str], count: int) -> None:
    made = lines(*printed, bold=range(bold)) if printed else []
    assert rest_of_head(made, COLUMNS, names) == count
