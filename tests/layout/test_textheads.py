"""Heads of tables in running text: their words, where one name ends, and which lines are data."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.textheads import HeadWord, head_words, is_data_start, name_worth, read_head, segment


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["Insats Antal"], [("Insats", 2), ("Antal", 0)]),
        (["Insats  Antal"], [("Insats", 2), ("Antal", 2)]),
        (["Insats", "Antal"], [("Insats", 2), ("Antal", 1)]),
        (["Insats", "", "Antal"], [("Insats", 2), ("Antal", 2)]),
        (["Insats  ", "Antal"], [("Insats", 2), ("Antal", 2)]),
        (["Besluts-", "datum"], [("Beslutsdatum", 2)]),
        (["3-", "5 mån"], [("3-5", 2), ("mån", 0)]),
        (["Insats- Antal"], [("Insats-", 2), ("Antal", 0)]),
        (["", "  "], []),
        ([], []),
    ],
    ids=[
        "a space", "two spaces", "a line", "a blank line", "spaces at the end", "a broken word", "a broken range",
        "a dash inside a line", "blank lines", "nothing",
    ],
)  # fmt: skip
def test_how_strongly_words_are_parted(lines: list[str], words: list[tuple[str, int]]) -> None:
    assert head_words(lines) == [HeadWord(text, cut) for text, cut in words]


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("Beslutsdatum", "Blå"),
        ("Kvinnor", "Kvinnor Män"),
        ("Kv 1", "Kv 1 Kv 2"),
        ("3-5 mån", "3-5 mån 6-8 mån"),
        ("Insats", "insats"),
        ("Kommentar", "Insats Kommentar"),
        ("Typ av insats", "av"),
    ],
)
def test_one_name_is_worth_more(better: str, worse: str) -> None:
    assert name_worth(better) > 0 and name_worth(better) > name_worth(worse)


def cut(line: str, columns: int | None) -> list[str]:
    return segment(head_words([line]), columns)[1]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Beslutsdatum Kommentar Kön", ["Beslutsdatum", "Kommentar", "Kön"]),
        ("Typ av insats Kv 4 Kv 1", ["Typ av insats", "Kv 4", "Kv 1"]),
        ("Insats Kvinnor Män Summa", ["Insats", "Kvinnor", "Män", "Summa"]),
        ("Insats 3-5 6-11 Totalt", ["Insats", "3-5", "6-11", "Totalt"]),
    ],
)
def test_words_are_cut_into_names(line: str, names: list[str]) -> None:
    assert cut(line, None) == names
    assert cut(line, len(names)) == names


def test_a_number_of_columns_is_kept() -> None:
    words = head_words(["Insats Antal"])
    assert [len(segment(words, columns)[1]) for columns in (1, 2)] == [1, 2]
    assert segment(words, 3) == (-99.0, [])


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(["Insats", "Kön", "Kv", "1", "Antal", "dagar", "och"]), min_size=1, max_size=8))
def test_names_hold_all_words_in_their_order(words: list[str]) -> None:
    assert " ".join(segment(head_words([" ".join(words)]), None)[1]).split() == words


@pytest.mark.parametrize(
    ("lines", "columns", "names"),
    [
        (["Insats Antal"], None, ("Insats", "Antal")),
        (["Insats Kv 4 Kv 1", "2023 2024"], None, ("Insats", "Kv 4 2023", "Kv 1 2024")),
        (["Beslutsdatum Insats", "Kommentar"], 3, ("Beslutsdatum", "Insats", "Kommentar")),
        (["Kv 1 2024  Kv 2 2024", "Insats Kvinnor Män Kvinnor Män"], None,
         ("Insats", *(f"{q} / {sex}" for q in ("Kv 1 2024", "Kv 2 2024") for sex in ("Kvinnor", "Män")))),
    ],
    ids=["one line", "years below quarters", "as many as the rows show", "quarters over sexes"],
)  # fmt: skip
def test_heads(lines: Sequence[str], columns: int | None, names: tuple[str, ...]) -> None:
    head = read_head(lines, columns)
    assert head is not None and head[1] == names and head[0] > 0


@pytest.mark.parametrize(
    "lines",
    [
        ["Nämnden har beslutat om tre insatser i år."],
        ["Kvinnor Män"],
        ["Insats"],
        ["Insats Antal."],
        ["Blå Grön"],
        ["", " "],
        [],
        ["Insats Antal"] * 50,
        ["Två beslut väntar.", "Insats Antal"],
    ],
    ids=[
        "prose",
        "no name for the rows",
        "one name",
        "a sentence",
        "no names",
        "blank",
        "nothing",
        "far too long",
        "text above a head",
    ],
)
def test_what_is_no_head(lines: list[str]) -> None:
    assert read_head(lines, None) is None


@pytest.mark.parametrize(
    ("line", "data"),
    [
        ("2023-04-18 Hemtjänst K", True),
        ("18/4-2023 Hemtjänst", True),
        ("1 Flicka 2022-12-03", True),
        ("Hemtjänst 5 4", True),
        ("Hemtjänst 5", True),
        ("Hemtjänst 5* –", True),
        ("Hemtjänst    ", True),
        ("5 4 3", True),
        ("Hemtjänst", False),
        ("2023 2024 2024", False),
        ("Insats Kv 4 Kv 1", False),
        ("Insats 3-5 6-8 9-", False),
        ("Väntar på plats.", False),
        ("5", False),
        ("", False),
        ("   ", False),
    ],
)
def test_where_data_begins(line: str, data: bool) -> None:
    assert is_data_start(line) is data


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(max_size=30), max_size=6), st.one_of(st.none(), st.integers(1, 5)))
def test_any_lines_may_be_asked_about(lines: list[str], columns: int | None) -> None:
    head = read_head(lines, columns)
    assert head is None or columns is None or len(head[1]) == columns
