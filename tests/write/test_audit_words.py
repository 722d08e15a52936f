"""The words of the audit in both languages, and places in words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Place
from extractor.write.audit_words import WORDS, place_text
from extractor.write.column import SEVERITIES, STRENGTHS


def test_both_languages_have_the_same_words() -> None:
    assert set(WORDS["sv"]) == set(WORDS["en"])
    assert all(text.strip() == text != "" for words in WORDS.values() for text in words.values())


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_every_severity_and_strength_has_a_word(lang: str) -> None:
    assert {*SEVERITIES, *STRENGTHS} <= set(WORDS[lang])
    assert "{n}" in WORDS[lang]["more"]


@pytest.mark.parametrize(
    ("places", "lang", "text"),
    [
        ([Place(3)], "sv", "sida 3"),
        ([Place(3)], "en", "page 3"),
        ([Place(12), Place(3), Place(12)], "sv", "sida 3, 12"),
        ([Place(paragraph=7)], "en", "paragraph 7"),
        ([Place(paragraph=9), Place(paragraph=7)], "sv", "stycke 7, 9"),
        ([Place(paragraph=7), Place(3)], "sv", "sida 3"),
        ([Place(paragraph=n) for n in range(20)], "sv", "stycke 0, 1, 2, 3, 4, 5, 6, 7"),
        ([Place()], "sv", ""),
        ([], "sv", ""),
    ],
    ids=[
        "a page", "in English", "pages", "a paragraph", "paragraphs", "a page before a paragraph", "many paragraphs",
        "nowhere", "no place",
    ],
)  # fmt: skip
def test_where_evidence_stands(places: Sequence[Place], lang: str, text: str) -> None:
    assert place_text(places, lang) == text


PLACES = st.builds(Place, st.none() | st.integers(1, 9), paragraph=st.none() | st.integers(1, 9))


@settings(max_examples=50)
@given(st.lists(PLACES, max_size=6))
def test_the_order_of_places_does_not_matter(places: list[Place]) -> None:
    assert place_text(places, "sv") == place_text(places[::-1], "sv")
