"""Numbers written in words and in digits."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.evidence.numbers import NUMBER, NUMBER_WORDS, number_word

WORDS = [
    "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
    "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo", "tjugoett", "tjugotvå", "tjugotre",
    "tjugofyra", "tjugofem", "tjugosex", "tjugosju", "tjugoåtta", "tjugonio", "trettio",
]  # fmt: skip


@pytest.mark.parametrize(("value", "word"), list(enumerate(WORDS)))
def test_the_numbers_of_swedish_count_on(value: int, word: str) -> None:
    assert number_word(word) == value
    assert number_word(word.capitalize()) == value


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("en", 1),
        ("inga", 0),
        ("Inget", 0),
        ("aderton", 18),
        ("fyrtio", 40),
        ("femtio", 50),
        ("Trettiotvå", 32),
        ("sextioen", 61),
        ("nittionio", 99),
        ("Hundra", 100),
        ("etthundra", 100),
        ("hundraett", 101),
        ("etthundratjugofem", 125),
        ("tvåhundraelva", 211),
        ("niohundranittionio", 999),
        ("hundratals", None),
        ("enhundra", None),
        ("tiofem", None),
        (" tre ", 3),
        ("Tre.", 3),
        ("fler", None),
        ("några", None),
        ("tre beslut", None),
        ("3,5", None),
        ("-3", None),
        ("", None),
    ],
)
def test_number_word(word: str, value: int | None) -> None:
    assert number_word(word) == value


@settings(deadline=None)
@given(st.integers(0, 999_999))
def test_digits_are_their_own_value(value: int) -> None:
    assert number_word(str(value)) == value


@settings(deadline=None)
@given(st.integers(10**6, 10**12))
def test_no_report_counts_in_millions(value: int) -> None:
    assert number_word(str(value)) is None


@settings(deadline=None)
@given(st.sampled_from(sorted(NUMBER_WORDS)), st.sampled_from(("{} beslut", "Av {} kvinnor", "({})")))
def test_the_pattern_finds_the_whole_word(word: str, text: str) -> None:
    found = re.search(rf"\b(?:{NUMBER}|en)\b", text.format(word))
    assert found is not None and found.group() == word


def test_every_number_below_a_thousand_has_a_word() -> None:
    assert set(NUMBER_WORDS.values()) == set(range(1000))


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "No")), max_size=30))
def test_no_text_breaks_the_reading_of_numbers(text: str) -> None:
    value = number_word(text)
    assert value is None or 0 <= value <= 999_999
