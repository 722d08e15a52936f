"""Single tokens of a sentence: numbers, numbers that only name something, articles, words for a sex."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.claim_rules import matchers
from extractor.parse.claim_text import Tokens
from extractor.parse.claim_tokens import (
    is_name,
    is_one_decision,
    is_part_of_whole,
    numerals,
    sex_at,
    value_of,
    word_of_change_before,
)


def first_value(text: str) -> tuple[float, int] | None:
    doc = Tokens(text)
    return value_of(doc, numerals(doc)[0])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("152 beslut", (152, 1)),
        ("Nio beslut", (9, 1)),
        ("inga beslut", (0, 1)),
        ("12,5 procent", (12.5, 1)),
        ("1 341 beslut", (1341, 2)),
        ("över 10 000 beslut", (10_000, 2)),
        ("31 32", (31, 1)),
        ("1 3415", (1, 1)),
        ("under 2024 rapporterades", None),
        ("3:4", None),
        ("9-12", None),
        ("3/4", None),
        ("den 2024-06-30", None),
        ("1234567", None),
        ("3,5 200 kr", (3.5, 1)),
    ],
)
def test_values_of_digits_and_words(text: str, value: tuple[float, int] | None) -> None:
    assert first_value(text) == value


def test_a_year_is_not_the_thousands_of_the_number_behind_it() -> None:
    doc = Tokens("Under 2024 152 beslut")
    assert [value_of(doc, token) for token in numerals(doc)] == [None, (152, 1)]


def test_words_that_are_no_numbers_have_no_value() -> None:
    doc = Tokens("Flera beslut kvarstår")
    assert numerals(doc) == [] and [value_of(doc, token) for token in range(len(doc))] == [None] * 3


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I tabell 3 redovisas", True),
        ("kvartal 3", True),
        ("16 kap.", True),
        ("28 §", True),
        ("sida 4 av 9", True),
        ("1 (2)", True),
        ("under punkt 7", True),
        ("12 beslut", False),
        ("totalt 12 beslut (4 kvinnor)", False),
        ("av de 9 besluten", False),
        ("tolv", False),
    ],
)
def test_numbers_that_name_something(text: str, names: bool) -> None:
    doc = Tokens(text)
    assert [is_name(doc, token) for token in numerals(doc)] == [names] * len(numerals(doc))


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("kvinna", ("K", 1)),
        ("Pojkar som väntar", ("M", 1)),
        ("män eller pojkar", ("M", 3)),
        ("kvinnor/flickor", ("K", 3)),
        ("kvinnor och män", ("K", 1)),
        ("män, pojkar", ("M", 1)),
        ("K", None),
        ("m", None),
        ("personer", None),
        ("", None),
    ],
)
def test_words_for_a_sex(text: str, sex: tuple[str, int] | None) -> None:
    assert sex_at(Tokens(text), 0) == sex


@pytest.mark.parametrize(
    ("after", "part"),
    [
        ("av de 136 besluten", True),
        ("av totalt 10 beslut", True),
        ("av dessa", True),
        ("av dem", True),
        ("av de ej verkställda besluten", True),
        ("av de vanligaste orsakerna", False),
        ("av flera beslut", False),
        ("av personal", False),
        ("av", False),
        ("beslut av dessa", False),
    ],
)
def test_a_number_before_these_words_is_a_part(after: str, part: bool) -> None:
    doc = Tokens(f"Sju {after}")
    assert is_part_of_whole(doc, 1) is part
    assert is_part_of_whole(doc, len(doc)) is False


def counts_one(text: str) -> bool:
    """Whether the `ett` of a sentence, with the noun behind it, is a number of decisions."""
    doc = Tokens(text)
    at = doc.lower.index("ett")
    return is_one_decision(doc, at, at, at + 2, matchers().cues(doc), doc.lower[at + 1])


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Ett beslut har verkställts", True),
        ("Kvar är endast ett beslut", True),
        ("Det är en ökning med ett beslut", True),
        ("Ett beslut färre än förra kvartalet", True),
        ("Tiden från ett beslut till verkställighet som verkställts", False),
        ("Den som har fått ett beslut", False),
        ("Nämnden har fattat ett beslut som har verkställts", False),
        ("Efter ett beslut har den enskilde rätt till insatsen", False),
        ("Med ett beslut kan den enskilde vänta", False),
        ("Ett avbrott rapporterades", True),
        ("Under perioden hade insatsen ett avbrott som rapporterades", False),
    ],
)
def test_one_decision_or_any_decision(text: str, counts: bool) -> None:
    assert counts_one(text) is counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("en ökning med 4", True),
        ("minskat totalt med 4", True),
        ("oförändrat 4", True),
        ("ökat för alla insatser till 4", False),
        ("4", False),
    ],
)
def test_a_word_of_change_stands_close_before(text: str, told: bool) -> None:
    doc = Tokens(text)
    assert word_of_change_before(doc, len(doc) - 1) is told


WORDS = ["av", "de", "ett", "nio", "12", "3,5", "2024", "(", ")", "kap.", ":", "kvinnor", "/", "flickor", "beslut", "."]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join))
def test_no_sentence_breaks_the_reading_of_tokens(text: str) -> None:
    doc = Tokens(text)
    for token in range(len(doc)):
        value, sex = value_of(doc, token), sex_at(doc, token)
        assert value is None or (token in numerals(doc) and value[0] >= 0 and token + value[1] <= len(doc))
        assert sex is None or token < sex[1] <= len(doc)
        assert not (is_part_of_whole(doc, token) and doc.lower[token] != "av")
