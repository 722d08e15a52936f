"""The words by which officials are known: what the rule file may say, and the patterns made of it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from extractor.privacy.official_rules import INITIAL, NAME_WORD, OfficialRules, official_words
from extractor.privacy.officials import officials_in
from extractor.rulebook import read_yaml


@pytest.mark.parametrize(
    "change",
    [
        {"titlar": []},
        {"titlar": ["chef", ""]},
        {"etiketter": [" signatur"]},
        {"partier": []},
        {"inte_namn": "och"},
        {"titel": ["chef"]},
        {"version": "ett"},
    ],
    ids=["no titles", "an empty word", "white around a word", "no parties", "no list", "an unknown key", "no version"],
)
def test_a_rule_file_with_a_mistake_is_refused(change: dict[str, Any]) -> None:
    content = read_yaml("officials.yaml")
    assert OfficialRules.model_validate(content).titlar
    with pytest.raises(ValidationError):
        OfficialRules.model_validate(content | change)


@pytest.mark.parametrize(
    ("pattern", "text", "whole"),
    [
        ("title", "enhetschef", True),
        ("title", "tf. Enhetschefen", True),
        ("title", "1:e vice ordförande", True),
        ("title", "utredare/socionom", True),
        ("title", "handläggare och samordnare", True),
        ("title", "chefskap", False),
        ("title", "mask", False),
        ("label", "Signerat  av", True),
        ("label", "signaturer", True),
        ("label", "kontaktperson", False),
        ("colon_label", "Kontaktperson", False),
        ("greeting", "Med vänliga hälsningar", True),
        ("greeting", "Vänlig", False),
        ("party", "(KD)", True),
        ("party", "( S )", True),
        ("party", "(s)", False),
        ("party", "(SoL)", False),
    ],
)
def test_words_for_an_official(pattern: str, text: str, whole: bool) -> None:
    assert (re.fullmatch(getattr(official_words(), pattern), text) is not None) is whole


def test_some_labels_need_their_colon() -> None:
    pattern = re.compile(official_words().colon_label)
    assert pattern.search("Kontaktperson : Siv") and not pattern.search("Kontaktperson enligt LSS")


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Tranell", True), ("TRANELL", True), ("Karl-Erik", True), ("McDonald", True), ("O'Neill", True),
        ("al-Hassan", True), ("Żak", True), ("tranell", False), ("Siv2", False), ("S", False), ("", False),
    ],
)  # fmt: skip
def test_words_of_a_name(word: str, name: bool) -> None:
    assert (re.fullmatch(NAME_WORD, word) is not None) is name


@pytest.mark.parametrize(("word", "initial"), [("S.", True), ("S", True), ("K-O", True), ("Th.", True), ("Siv", False)])
def test_initials(word: str, initial: bool) -> None:
    assert (re.fullmatch(INITIAL, word) is not None) is initial


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("ENHETSCHEF Siv Tranell", True),
        ("Med  vänlig\nhälsning", True),
        ("Kontaktperson: Siv", True),
        ("Siv Tranell (V)", True),
        ("Den enskilde vill vänta (SoL)", False),
        ("", False),
    ],
)
def test_whether_a_text_may_name_an_official(text: str, may: bool) -> None:
    assert official_words().may_name(text) is may


WORDS = st.sampled_from(
    ["Siv Tranell", "Enhetschef", "Underskrift", "Kontakt:", "(M)", "mvh", "beslut", ",", "\n", "a"]
)


@settings(max_examples=50, deadline=None)
@given(st.lists(WORDS, max_size=6).map(" ".join))
def test_a_text_that_names_an_official_is_never_passed_over(text: str) -> None:
    words = official_words()
    heads = (words.title, words.label, words.colon_label, words.greeting, words.party)
    if any(re.search(pattern, text) for pattern in heads):
        assert words.may_name(text)
    else:
        assert not officials_in(text)
