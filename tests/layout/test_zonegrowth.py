"""How a run of lines in common columns grows down a page, and what ends it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.columns import Columns
from extractor.layout.lines import Line
from extractor.layout.zonegrowth import ends_here, grow, is_heading_for, is_numeric, place_all
from tests.layout.making import lines

Printed = Mapping[float, str]
HEAD: Printed = {50: "Insats", 200: "Kv 1", 300: "Kv 2"}
ROWS: list[Printed] = [{50: "Hemtjänst", 200: "5", 300: "4"}, {50: "Boendestöd", 200: "2", 300: "1"}]
SUM: Printed = {50: "Summa", 200: "7", 300: "5"}
CROSSING: Printed = {50: "En rad text som går tvärs över alla tre kolumnerna i tabellen ovanför"}


@pytest.mark.parametrize(
    ("below", "last"),
    [
        ([], 3),
        ([CROSSING], 3),
        ([{50: "Ledsagning", 200: "1", 300: "0"}], 4),
        ([{50: "Ledsagning", 200: "1"}], 4),
        ([{50: "Ledsagning", 200: "1", 400: "3"}], 4),
        ([{50: "Tabell 2. Orsaker"}, {50: "Plats", 200: "1", 300: "0"}], 3),
        ([{50: "Orsak", 200: "Verkställda", 300: "Nya"}, {50: "Plats", 200: "1", 300: "0"}], 3),
        ([{50: "Sammanställning", 200: "av läget"}], 4),
    ],
    ids=[
        "the end of the page", "a line across", "a row", "a row with a blank", "a row with one cell more",
        "a caption", "another head", "names beside each other",
    ],
)  # fmt: skip
def test_a_run_goes_on_while_lines_keep_to_its_columns(below: list[Printed], last: int) -> None:
    assert grow(lines(HEAD, *ROWS, SUM, *below), 0).last == last


def test_a_run_begins_where_it_is_asked_to() -> None:
    zone = grow(lines(CROSSING, HEAD, *ROWS, SUM), 1)
    assert (zone.first, zone.last, len(zone.columns)) == (1, 4, 3)
    assert [entry.texts(3) for entry in zone.lines[1:]] == [list(row.values()) for row in (*ROWS, SUM)]


@pytest.mark.parametrize(("white", "last"), [(10.0, 3), (25.0, 3), (60.0, 1)], ids=["a line", "two lines", "far"])
def test_white_ends_a_run(white: float, last: int) -> None:
    printed = lines(HEAD, ROWS[0])
    printed += lines(ROWS[1], SUM, top=printed[-1].bottom + white)
    assert grow(printed, 0).last == last


def test_a_heading_inside_a_table_stands_whole() -> None:
    zone = grow(lines(HEAD, *ROWS, {50: "Beslut enligt LSS"}, *ROWS, bold=[0, 3]), 0)
    assert zone.last == 5
    assert [entry.line.text for entry in zone.lines if entry.heading] == ["Beslut enligt LSS"]
    assert zone.lines[3].texts(3) == ["Beslut enligt LSS", None, None]


def test_a_head_beside_its_numbers_is_made_one_column_with_them() -> None:
    zone = grow(lines({50: "Insats", 200: "Kv 1", 300: "Kv 2"}, {50: "Hemtjänst", 225: "5", 325: "4"},
                      {50: "Boendestöd", 215: "1234", 315: "5678"}), 0)  # fmt: skip
    assert len(zone.columns) == 3 and zone.last == 2


def test_a_piece_that_lies_in_no_column_goes_to_the_nearest() -> None:
    columns = Columns([(50.0, 100.0), (200.0, 220.0)])
    made = lines({50: "Hemtjänst", 240: "5"}, {120: "boende"})
    assert [entry.texts(2) for entry in place_all(made, columns)] == [["Hemtjänst", "5"], ["boende", None]]
    (heading,) = place_all(made[:1], columns, frozenset([id(made[0])]))
    assert heading.heading and heading.texts(2) == ["Hemtjänst 5", None]


@pytest.mark.parametrize(
    ("text", "numeric"),
    [("5", True), ("12 %", True), ("12,5 procent", True), ("–", True), ("1 234", True), ("12 mån", False),
     ("Hemtjänst", False), ("", False)],
)  # fmt: skip
def test_numbers_and_shares(text: str, numeric: bool) -> None:
    assert is_numeric(text) is numeric


@pytest.mark.parametrize(
    ("line", "cells", "ends"),
    [
        ({50: "* Ett beslut gäller två personer."}, ["5*", "4"], True),
        ({50: "* Ett beslut gäller två personer."}, ["5", "4"], False),
        ({50: "1) Ett beslut gäller"}, ["5 1)", "4"], True),
        ({50: "Hemtjänst"}, ["5", "4"], False),
        ({50: "Bilaga 2"}, ["5", "4"], True),
    ],
    ids=["a note", "a mark that no cell bears", "a numbered note", "a label", "a caption"],
)
def test_notes_and_captions_are_no_rows(line: Printed, cells: list[str], ends: bool) -> None:
    row: Printed = {50: "Boendestöd", 200: cells[0], 300: cells[1]}
    made = lines(HEAD, row, line, ROWS[0])
    columns = Columns([(50.0, 110.0), (200.0, 220.0), (300.0, 320.0)])
    assert ends_here(made, 2, 1, columns, 2, 0) is ends


@pytest.mark.parametrize(
    ("text", "bold", "below", "heading"),
    [
        ("Läget i kommunen", True, ROWS[0], True),
        ("Läget i kommunen", False, ROWS[0], False),
        ("Läget i kommunen", False, {50: "Insats", 200: "Verkställda", 300: "Nya"}, True),
        ("Summa", True, ROWS[0], False),
        ("12", True, ROWS[0], False),
    ],
    ids=["heavy type", "plain type", "above a head", "a sum", "a number"],
)
def test_headings_of_what_follows(text: str, bold: bool, below: Printed, heading: bool) -> None:
    made: list[Line] = lines(ROWS[1], {50: text}, below, bold=[1] if bold else [])
    assert is_heading_for(made, 1, made[0]) is heading


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from([HEAD, *ROWS, SUM, CROSSING, {50: "Enligt SoL"}, {200: "5"}]), max_size=7))
def test_a_run_holds_the_words_of_its_lines(below: list[Printed]) -> None:
    made = lines(HEAD, *below)
    zone = grow(made, 0)
    words = [word for line in made[: zone.last + 1] for word in line.words]
    assert sorted(word for entry in zone.lines for part in entry.parts.values() for word in part) == sorted(words)
