"""What is seen of a number in a sentence: its own words, its neighbours, what is named around it."""

from __future__ import annotations

import pytest

from extractor.parse.claim_features import beside, measure_features, unit_features
from extractor.parse.claim_sentence import Window, read_sentence
from extractor.parse.claim_subject import Around
from extractor.parse.claim_tokens import numerals, value_of
from extractor.parse.context import Context, Scope

NOW = "2024-Q2"


def seen(text: str, number: int = 0, rule: str = "none") -> set[str]:
    sentence = read_sentence(text, NOW, ())
    token = numerals(sentence.doc)[number]
    read = value_of(sentence.doc, token)
    assert read is not None
    return unit_features(sentence, token, read[1], read[0], rule)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sju beslut kvarstår", {"w:word", "l1:^", "r1:beslut", "n0:beslut", "nr:cue kvarstående"}),
        ("Av dem gäller 12 kvinnor", {"w:digits", "l1:gäller", "r1:kvinnor", "n0:kon"}),
        ("Det är 12 procent av alla", {"n0:procent", "r2:av"}),
        ("Ett beslut (2 enligt LSS)", {"w:one", "fr:lag"}),
        ("Antalet har ökat med 5 till 500", {"nl:change upp"}),
        ("Inga beslut", {"w:zero"}),
        ("Avgiften var 3000 kr", {"largest", "n0:andra"}),
        ("Tabell 3 visar beslut", {"name", "topic"}),
    ],
)  # fmt: skip
def test_features_of_a_number(text: str, found: set[str]) -> None:
    assert found <= seen(text)


def test_other_digits_are_one_sign() -> None:
    assert seen("Mellan 12 och 14 beslut") == seen("Mellan 12 och 19 beslut")


def test_what_the_rules_make_of_it_is_one_feature() -> None:
    assert seen("Sju beslut", rule="beslut") ^ seen("Sju beslut") == {"rule:beslut", "rule:none"}


def test_neighbours_tell_of_each_other() -> None:
    first, second = {"n0:beslut", "w:word"}, {"n0:kon"}
    assert beside([first, second], 0) == {"of:2", "after/n0:kon"}
    assert beside([first, second], 1) == {"of:2", "before/n0:beslut"}
    assert beside([first], 0) == {"of:1"}


@pytest.mark.parametrize(
    ("text", "headings", "printed", "found"),
    [
        ("Sju beslut kvarstår", (), (), {"rc:kvarstående", "r0:kvarstående", "first", "u:beslut", "o:beslut"}),
        ("Kvar är sju beslut", (), ("kvarstående",), {"nocue", "t:kvarstående", "l:kvar"}),
        ("Sju beslut", ("Rapporterade beslut",), (), {"h:rapporterade"}),
        ("Av sju beslut kvarstår tre", (), (), {"whole"}),
    ],
)
def test_features_that_tell_what_it_counts(
    text: str, headings: tuple[str, ...], printed: tuple[str, ...], found: set[str]
) -> None:
    around = Around(Context(headings), Scope(), "ej_verkställda", NOW, frozenset(printed))
    assert found <= measure_features(Window(read_sentence(text, NOW, ()), 0), around, "ej_verkställda")
