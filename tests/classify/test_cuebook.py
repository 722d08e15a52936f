"""Word classes and phrases of a small cue book: what a word counts as, and every way to read a phrase."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from extractor.classify.cuebook import CueBook, Cues
from extractor.errors import RuleError

CLASSES = {
    "tacka": ["tackar", "tackat"],
    "påminna": ["påminns"],
    "rekrytera": ["rekryter*"],
    "kontaktperson": ["kontaktperson"],
    "ledig": ["ledig"],
}


def book(*phrases: str, **rules: Any) -> CueBook:
    """A cue book in which the phrases tell a refused offer."""
    content = {
        "version": 1, "klasser": CLASSES, "fraser": {"tackat_nej": {"stark": phrases}}, "status": {}, "avbrott": {},
        "atgarder": {}, "tid": {}, "lankar": {}, "rang": [],
    }  # fmt: skip
    return CueBook(Cues.model_validate(content | rules))


@pytest.mark.parametrize(
    ("word", "symbol"),
    [
        ("Tackar", "tacka"),
        ("tackat.", "tacka"),
        ("rekryteringen", "rekrytera"),
        ("paminns", "påminna"),
        ("1edig", "ledig"),
        ("kontaktperon", "kontaktperson"),
        ("kontaktfamilj", "kontaktfamilj"),
        ("ledug", "ledug"),
        ("tackarna", "tackarna"),
        ("rekry", "rekry"),
        ("2024", "2024"),
        ("...", "..."),
        ("", ""),
    ],
    ids=[
        "case", "full stop", "beginning", "no diacritics", "digit for letter", "one slip", "another word",
        "too short to mend", "only a form", "less than the beginning", "number", "dots", "nothing",
    ],
)  # fmt: skip
def test_what_a_word_counts_as(word: str, symbol: str) -> None:
    assert book("tackar nej").symbol(word) == symbol


@given(st.text(alphabet="acdeghiklnrtyåäö01.", max_size=14))
@settings(max_examples=50, deadline=None)
def test_a_word_is_a_class_or_stays_as_it_is_whatever_its_case(word: str) -> None:
    made = book("tackar nej")
    assert made.symbol(word) in {*CLASSES, word.rstrip(".") or word}
    assert made.symbol(word.upper()) == made.symbol(word)


@pytest.mark.parametrize(
    ("phrase", "ways"),
    [
        ("tackar nej", {("tacka", "nej")}),
        ("[tackar|säger] nej", {("tacka", "nej"), ("säger", "nej")}),
        ("[tackar|tackat] nej", {("tacka", "nej")}),
        ("tackar inte? nej", {("tacka", "inte", "nej"), ("tacka", "nej")}),
        ("tackar [ej|inte]? nej", {("tacka", "ej", "nej"), ("tacka", "inte", "nej"), ("tacka", "nej")}),
        ("tackar .. nej", {("tacka", "..", "nej")}),
        ("erbjud* nej", {("erbjud", "nej")}),
    ],
)
def test_every_way_to_read_a_phrase(phrase: str, ways: set[tuple[str, ...]]) -> None:
    found = book(phrase).phrases
    assert {each.symbols for each in found} == ways
    assert {(each.label, each.strong) for each in found} == {("orsak:tackat_nej", True)}


def test_a_beginning_that_only_a_phrase_names_is_known_too() -> None:
    made = book("erbjud* nej")
    assert (made.symbol("erbjuden"), made.symbol("erbarmlig")) == ("erbjud", "erbarmlig")


def test_weak_phrases_and_other_axes() -> None:
    made = book(
        "tackar nej",
        fraser={"tackat_nej": {"stark": ["tackar nej"], "svag": ["nej"]}},
        status={"verkstallt": ["verkställt"]},
        avbrott={"ja": ["avbrott"]},
        lankar={"men": ["men"]},
    )
    assert {(each.label, each.strong) for each in made.phrases} == {
        ("orsak:tackat_nej", True), ("orsak:tackat_nej", False), ("status:verkstallt", True), ("avbrott:ja", True),
        ("lank:men", True),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("rules", "refused"),
    [
        ({"status": {"verkstallt": ["tackat nej"]}}, False),
        ({"atgarder": {"dialog": ["samtal"], "uppfoljning": ["samtal"]}}, False),
        ({"status": {"verkstallt": ["klart"], "avslutat_avled": ["klart"]}}, True),
        ({"avbrott": {"ja": ["tackar"], "nej": ["tackat"]}}, True),
    ],
    ids=["another axis", "two actions at once", "two statuses", "one class of words"],
)
def test_words_that_say_two_things_on_one_axis(rules: dict[str, Any], refused: bool) -> None:
    if refused:
        with pytest.raises(RuleError, match="read as both"):
            book("tackar nej", **rules)
    else:
        assert book("tackar nej", **rules).phrases


@pytest.mark.parametrize("rule", [{"fore": "okand", "efter": []}, {"fore": "brist_plats", "efter": ["okand"]}])
def test_only_leaves_go_before_each_other(rule: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="no such leaf"):
        book("nej", rang=[rule])


def test_what_goes_before_what() -> None:
    assert book("nej", rang=[{"fore": "specifika_onskemal", "efter": ["brist_plats"]}]).rang == {
        "specifika_onskemal": frozenset({"brist_plats"})
    }
