"""Rows of a label and numbers in plain text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.textnumbers import MAX_LABEL_LINES, blank_row, may_be_label, number_row, spread_numbers

Cells = list[str | None]
AGE = "Korttidstillsyn för skolungdom över 12 år"


@pytest.mark.parametrize(
    ("lines", "columns", "found"),
    [
        (["5", "4", "Nästa"], 2, (["5", "4"], 2)),
        (["5 4", "3"], 3, (["5", "4", "3"], 2)),
        (["5 –", "-"], 3, (["5", "–", "-"], 2)),
        (["5", "", "4"], 2, (["5", "4"], 3)),
        (["5 4"], 2, (["5", "4"], 1)),
        (["5", "Boende", "4"], 2, None),
        (["5 4 3"], 2, None),
        (["5"], 2, None),
        ([], 2, None),
    ],
    ids=["a line each", "two on a line", "dashes", "a blank line", "one line", "a word", "too many", "too few", "none"],
)  # fmt: skip
def test_numbers_on_several_lines(lines: list[str], columns: int, found: tuple[Cells, int] | None) -> None:
    assert spread_numbers(lines, 0, columns) == found


@pytest.mark.parametrize(
    ("label", "line", "columns", "comment", "row"),
    [
        ([], "Hemtjänst 5 4 ", 2, False, ["Hemtjänst", "5", "4"]),
        ([], "Hemtjänst 5* 4** ", 2, False, ["Hemtjänst", "5*", "4**"]),
        ([], "Hemtjänst – 4 ", 2, False, ["Hemtjänst", "–", "4"]),
        ([], "Hemtjänst 5  ", 2, False, ["Hemtjänst", "5", None]),
        ([], "Hemtjänst  4 ", 2, False, ["Hemtjänst", None, "4"]),
        (["Bostad med"], "särskild service 5 4 ", 2, False, ["Bostad med särskild service", "5", "4"]),
        (["Korttids-"], "vistelse 5 4 ", 2, False, ["Korttidsvistelse", "5", "4"]),
        (["Hemtjänst"], "5 4 ", 2, False, ["Hemtjänst", "5", "4"]),
        ([], "Hemtjänst 5 4 Väntar på plats.", 2, True, ["Hemtjänst", "5", "4", "Väntar på plats."]),
        ([], "Hemtjänst 5 4 ", 2, True, ["Hemtjänst", "5", "4", None]),
        ([], f"{AGE} 5 3 ", 2, False, [AGE, "5", "3"]),
        (["Korttidstillsyn för"], "skolungdom över 12 år 5 3 ", 2, False, [AGE, "5", "3"]),
        ([], f"{AGE} 5 3 Väntar på 2 platser.", 2, True, [AGE, "5", "3", "Väntar på 2 platser."]),
        ([], "Hemtjänst 45 % 12,5 % ", 2, False, ["Hemtjänst", "45 %", "12,5 %"]),
        ([], "Hemtjänst 5 +1 ", 2, False, ["Hemtjänst", "5", "+1"]),
        ([], "Nämnden har 5 beslut kvar.", 2, False, None),
        ([], "Beslutsdatum: den 4 december 2024", 1, False, None),
        ([], "5 4 ", 2, False, None),
        (["Hemtjänst"], "Boendestöd 5 4 ", 2, False, None),
        ([], "Hemtjänst väntar.", 2, False, None),
        ([], "Nämnden har i år rapporterat sammanlagt inte mindre än så, det vill säga 5 4 ", 2, False, None),
        ([], "Hemtjänst: 5 4 ", 2, False, None),
        ([], "Hemtjänst – ", 2, False, None),
        ([], "", 2, False, None),
    ],
    ids=[
        "a row", "with marks", "a dash", "the last blank", "the first blank", "a long label", "a broken word",
        "a label above", "a comment", "no comment", "a number in the label", "on its second line", "and a comment",
        "shares", "a change", "a sentence with a number", "a date", "no label", "two labels", "no number", "a sentence",
        "a label with its value", "a lone dash", "nothing",
    ],
)  # fmt: skip
def test_a_label_and_its_numbers(label: list[str], line: str, columns: int, comment: bool, row: Cells | None) -> None:
    assert number_row(label, line, columns, comment) == row


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 99_999).map(str), min_size=1, max_size=8))
def test_numbers_without_blanks_stay_in_their_order(numbers: list[str]) -> None:
    row = number_row([], f"Hemtjänst {' '.join(numbers)} ", len(numbers), comment=False)
    assert row == ["Hemtjänst", *numbers]


@pytest.mark.parametrize(
    ("line", "columns", "blank"),
    [("Hemtjänst    ", 3, True), ("Hemtjänst ", 3, False), ("Kommunhuset    ", 3, False), ("    ", 3, False)],
    ids=["an insats", "too little white", "another word", "white alone"],
)
def test_rows_whose_cells_are_all_blank(line: str, columns: int, blank: bool) -> None:
    assert blank_row(line, columns) is blank


@pytest.mark.parametrize(
    ("label", "line", "below", "found"),
    [
        ([], "Bostad med särskild", ["service för vuxna 5 4 "], True),
        ([], "Hemtjänst", ["5 4 "], True),
        ([], "Summa", ["9 8 "], True),
        ([], "Platsbrist", ["5 4 "], True),
        ([], "Kvinnor", ["5 4 "], True),
        (["Bostad med särskild"], "service för", ["vuxna 5 4 "], True),
        ([], "Kommunhuset", ["5 4 "], False),
        ([], "Hemtjänst", ["Nämnden tackar."], False),
        ([], "Hemtjänst", [], False),
        ([], "Det gäller hemtjänst.", ["5 4 "], False),
        ([], "Av dessa är:", ["5 4 "], False),
        (["Bostad"] * MAX_LABEL_LINES, "för vuxna", ["5 4 "], False),
        (["Bostad"], "en lång rad som inte kan vara del av namnet", ["5 4 "], False),
    ],
    ids=[
        "the start of a name", "an insats", "a sum", "a reason", "a sex", "the middle of a name", "another word",
        "no numbers below", "nothing below", "a sentence", "an announcement", "too many lines", "too many words",
    ],
)  # fmt: skip
def test_lines_that_may_be_labels(label: list[str], line: str, below: list[str], found: bool) -> None:
    assert may_be_label(label, line, [*label, line, *below], len(label)) is found
