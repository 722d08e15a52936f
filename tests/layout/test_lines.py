"""Lines, chunks and joined text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.layout.columns import Columns
from extractor.layout.lines import Line, chunks, group_lines, join_lines
from extractor.layout.pairing import paired
from extractor.model import Page, Style, Word


def page_of(words: list[Word]) -> Page:
    return Page(1, 600, 800, words, [], [Style("serif", 10.0, False)])


def words(*parts: tuple[str, float], top: float = 100.0) -> list[Word]:
    """Words of a line: text and left edge; five points a letter."""
    return [Word(text, x, top, x + 5 * len(text), top + 10) for text, x in parts]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["Besluts-", "datum"], "Beslutsdatum"),
        (["12-", "14"], "12-14"),
        (["Individ-", "och familjeomsorg"], "Individ- och familjeomsorg"),
        (["Korttidsvistelse", "LSS"], "Korttidsvistelse LSS"),
        (["LSS-", "Insats"], "LSS- Insats"),
        ([], ""),
    ],
)
def test_join_lines(lines: list[str], joined: str) -> None:
    assert join_lines(lines) == joined


def test_words_on_one_height_are_a_line() -> None:
    page = page_of(words(("Kön", 200.0), ("Datum", 50.0)) + words(("K", 200.0), top=114.0))
    assert [line.text for line in group_lines(page.words, page)] == ["Datum Kön", "K"]


def test_a_small_gap_parts_beside_a_number_only() -> None:
    style = Style("serif", 10.0, False)
    line = Line(words(("Daglig", 50.0), ("verksamhet", 83.0), ("2", 139.0)), 1, style)
    assert [[word.text for word in part] for part in chunks(line)] == [["Daglig", "verksamhet"], ["2"]]


def test_a_word_across_a_river_is_refused() -> None:
    columns = Columns([(50, 100), (120, 200)])
    style = Style("serif", 10.0, False)
    assert columns.place(Line(words(("Rapporteringsskyldighet", 60.0)), 1, style)) is None
    assert columns.place(Line(words(("2023-04-18", 50.0), ("Nej", 130.0)), 1, style)) is not None


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ([True, True, True], [True, True, True], 3),
        ([True, True, False, True, False], [True, False, True, False, True], 3),
        ([True, True, True, False], [True, False, False, True], 3),
    ],
)
def test_heads_pair_with_numbers_beside_them(head: list[bool], body: list[bool], expected: int) -> None:
    columns = Columns([(i * 50.0, i * 50.0 + 30) for i in range(len(head))])
    assert len(paired(columns, head, body)) == expected


@given(st.lists(st.text(alphabet="abcåäö-123 ", max_size=8), max_size=6))
def test_joining_loses_no_letters(lines: list[str]) -> None:
    joined = join_lines(lines)
    assert sorted(c for c in joined if c.isalnum()) == sorted(c for line in lines for c in line if c.isalnum())


def test_the_texts_of_a_line_stand_apart() -> None:
    (line,) = group_lines(words(("Daglig verksamhet", 50.0), ("2023-04-18", 250.0), ("K", 400.0)), page_of([]))
    assert line.texts == ["Daglig verksamhet", "2023-04-18", "K"]
