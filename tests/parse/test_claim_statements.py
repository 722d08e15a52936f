"""Sentences that tell a direction or a rank without a number."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.claims_model import Statement
from extractor.model import Place
from extractor.parse.claim_sentence import read_sentence
from extractor.parse.claim_statements import statements_of
from extractor.parse.claim_subject import Around, Memory
from extractor.parse.context import Context, Scope

NOW = "2024-Q2"
PLACE = Place(3)


def read(
    text: str,
    named_before: tuple[str, ...] = (),
    headings: tuple[str, ...] = (),
    laws: tuple[str, ...] = ("SoL", "LSS"),
    remembered: str | None = None,
) -> list[Statement]:
    around = Around(Context(headings), Scope(laws=laws), "ej_verkställda", NOW)
    memory = Memory(lag=remembered)
    return statements_of(read_sentence(text, NOW, ()), memory, around, PLACE, 7, named_before)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Antalet beslut om hemtjänst och boendestöd har ökat", [("riktning", ("hemtjänst", "boendestöd"), 1)]),
        ("Antalet beslut om hemtjänst har minskat", [("riktning", ("hemtjänst",), -1)]),
        ("Antalet beslut om hemtjänst är oförändrat", [("riktning", ("hemtjänst",), 0)]),
        ("Flest ej verkställda beslut gäller hemtjänst", [("topp", ("hemtjänst",), 0)]),
        ("Hemtjänst är den vanligaste insatsen", [("topp", ("Hemtjänst",), 0)]),
        ("Fördelningen mellan könen är jämnare", [("jamnare", (), 0)]),
        ("De beslut som kvarstår och fortfarande är verkställda", [("motsagd", (), 0)]),
        ("Antalet beslut har ökat", []),
        ("Antalet beslut om hemtjänst har ökat och boendestöd har minskat", []),
        ("Antalet beslut om hemtjänst har ökat med undantag för natt", []),
        ("Antalet beviljade insatser om hemtjänst har ökat", []),
        ("Antalet beslut om hemtjänst har ökat med fyra beslut", []),
        ("Den vanligaste orsaken för hemtjänst är brist på personal", []),
        ("Flest beslut finns i söder", []),
        ("De beslut som kvarstår är fortfarande inte verkställda", []),
        ("", []),
    ],
)
def test_statements(text: str, found: list[tuple[str, tuple[str, ...], int]]) -> None:
    assert [(one.kind, one.subjects, one.value) for one in read(text)] == found


@pytest.mark.parametrize(
    ("text", "named", "found"),
    [
        ("De flesta av dessa har minskat", ("hemtjänst", "boendestöd"), [("de_flesta", -1)]),
        ("De flesta av dessa har minskat", (), []),
        ("De flesta av dessa kvarstår", ("hemtjänst",), []),
    ],
)
def test_most_of_those_named_before(text: str, named: tuple[str, ...], found: list[tuple[str, int]]) -> None:
    statements = read(text, named)
    assert [(one.kind, one.value) for one in statements] == found
    assert all(one.subjects == named for one in statements)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Antalet har ökat från 29 beslut till 27 beslut", [(29, 27)]),
        ("Antalet är 27 beslut till skillnad från 29 beslut", []),
        ("Antalet har ökat till 29 beslut från 27 beslut", []),
    ],
)
def test_a_change_that_is_told_by_both_numbers(text: str, numbers: list[tuple[float, float]]) -> None:
    assert [one.numbers for one in read(text) if one.kind == "fran_till"] == numbers


@pytest.mark.parametrize(
    ("text", "period", "compare_to"),
    [
        ("Hemtjänst har ökat", NOW, "2024-Q1"),
        ("Hemtjänst har ökat jämfört med kvartal 4 2023", NOW, "2023-Q4"),
        ("Under kvartal 3 2023 hade hemtjänst ökat sedan kvartal 1 2023", "2023-Q3", "2023-Q1"),
    ],
)
def test_when_and_since_when(text: str, period: str, compare_to: str) -> None:
    (one,) = read(text)
    assert (one.period, one.compare_to) == (period, compare_to)


@pytest.mark.parametrize(
    ("text", "headings", "laws", "remembered", "lag"),
    [
        ("Hemtjänst enligt SoL har ökat", ("LSS",), ("LSS",), "LSS", "SoL"),
        ("Hemtjänst har ökat", ("LSS",), (), "SoL", "SoL"),
        ("Hemtjänst har ökat", ("Beslut enligt SoL",), ("SoL", "LSS"), None, "SoL"),
        ("Hemtjänst har ökat", (), ("SoL",), None, "SoL"),
        ("Hemtjänst har ökat", (), ("SoL", "LSS"), None, None),
        ("Hemtjänst enligt SoL och LSS har ökat", (), ("SoL", "LSS"), None, None),
    ],
    ids=["sentence", "sentences before", "heading", "the only law", "no law", "both laws"],
)
def test_the_law_comes_from_what_stands_nearest(
    text: str, headings: tuple[str, ...], laws: tuple[str, ...], remembered: str | None, lag: str | None
) -> None:
    (one,) = read(text, (), headings, laws, remembered)
    assert (one.lag, one.section, one.place, one.paragraph, one.quote) == (lag, headings, PLACE, 7, text)


WORDS = ["hemtjänst", "har", "ökat", "minskat", "från", "till", "29", "beslut", "flest", "de", "flesta", "av", "dessa"]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_no_sentence_breaks_the_reading_of_statements(text: str) -> None:
    assert all(one.value in (-1, 0, 1) and one.quote == text for one in read(text, ("hemtjänst",)))
