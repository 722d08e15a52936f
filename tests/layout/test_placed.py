"""Lines with their words by column, and whether cells make more sense joined than apart."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.columns import Columns
from extractor.layout.placed import PlacedLine, begins_label, cell_sense, completes, goes_on, row_sense
from tests.layout.making import lines

COLUMNS = Columns([(50.0, 190.0), (200.0, 290.0), (300.0, 560.0)])
LEFTS = (50.0, 200.0, 300.0)
Texts = tuple[str, str, str]


def placed(*rows: Texts) -> list[PlacedLine]:
    """Lines with three columns, blank where a text is empty."""
    found = []
    for number, texts in enumerate(rows):
        cells: Mapping[float, str] = {x: text for x, text in zip(LEFTS, texts, strict=True) if text}
        (line,) = lines(cells, top=100.0 + 14 * number)
        found.append(PlacedLine(line, dict(COLUMNS.place(line) or ())))
    return found


def test_what_a_line_prints_in_a_column() -> None:
    (line,) = placed(("Särskilt boende", "", "Väntar på plats."))
    assert [line.text(0), line.text(1), line.text(2), line.text(9)] == ["Särskilt boende", "", "Väntar på plats.", ""]
    assert line.texts(3) == ["Särskilt boende", None, "Väntar på plats."]


@pytest.mark.parametrize(
    ("above", "below", "found"),
    [
        (("", "", "Väntar på"), ("", "", "plats."), True),
        (("", "", "Väntar på en bo-"), ("", "", "stad."), True),
        (("", "", "Väntar på plats."), ("", "", "och sedan flytt"), False),
        (("", "", "Väntar på"), ("", "", "Hemtjänst"), False),
        (("", "", "Väntar på"), ("plats", "", ""), False),
        (("", "", "Väntar på"), ("", "", ""), False),
    ],
    ids=["a sentence", "a word", "after a full stop", "a capital", "another column", "nothing below"],
)
def test_what_goes_on_below(above: Texts, below: Texts, found: bool) -> None:
    assert goes_on(placed(above), placed(below) if any(below) else [], 3) is found


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("2024-01-05", "2024-01-"),
        ("Hemtjänst", "Hemtj"),
        ("Kvinna", "Kvin"),
        ("Väntar på en plats.", "på en plats."),
        ("Väntar på en ledig plats i kommunen.", "Väntar på en ledig plats i"),
        ("Hemtjänst", "Väntar på en plats."),
    ],
)
def test_whole_cells_make_more_sense(better: str, worse: str) -> None:
    assert cell_sense(better) > cell_sense(worse)


@pytest.mark.parametrize("text", ["", "Väntar.", "plats", "tackat nej till"], ids=["blank", "a word", "part", "middle"])
def test_parts_of_a_sentence_make_none(text: str) -> None:
    assert cell_sense(text) == 0


@settings(max_examples=50)
@given(st.text(max_size=40))
def test_sense_lies_between_nothing_and_one(text: str) -> None:
    assert 0 <= cell_sense(text) <= 1


def test_the_sense_of_a_reading_is_that_of_its_rows() -> None:
    one, two = placed(("Hemtjänst", "2024-01-", "Väntar på"), ("", "05", "plats i maj."))
    assert row_sense([[one, two]], 3) > row_sense([[one], [two]], 3)
    assert row_sense([], 3) == 0


@pytest.mark.parametrize(
    ("above", "rest", "found"),
    [
        (("Hemtjänst", "2024-01-", ""), ("", "05", ""), True),
        (("Hemtjänst", "", "Den enskilde har"), ("", "", "tackat nej."), True),
        (("Hemtjänst", "2024-01-05", ""), ("", "2024-02-06", ""), False),
        (("Hemtjänst", "2024-01-", ""), ("Boendestöd", "05", ""), False),
        (("Hemtjänst", "", ""), ("", "2024-01-05", ""), False),
        (("Hemtjänst", "", ""), ("", "", ""), False),
    ],
    ids=["a date", "a sentence", "two dates", "a date, and a name spoilt", "a blank cell above", "nothing"],
)
def test_lines_that_make_a_row_whole(above: Texts, rest: Texts, found: bool) -> None:
    assert completes(placed(above), placed(rest) if any(rest) else [], 3) is found


@pytest.mark.parametrize(
    ("rows", "label"),
    [
        ([("Hemtjänst", "", "")], True),
        ([("Särskilt", "", ""), ("boende", "", "")], True),
        ([("Summa", "", "")], True),
        ([("Stöd till", "", "")], False),
        ([("", "", "Väntar.")], False),
    ],
    ids=["an insats", "a broken name", "a sum", "a part of a name", "no label"],
)
def test_rows_that_begin_with_a_whole_name(rows: list[Texts], label: bool) -> None:
    assert begins_label(placed(*rows)) is label
