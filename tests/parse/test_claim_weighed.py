"""Which numbers of a sentence are claims, of what kind, and what they count."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.claim_sentence import Sentence, Window, read_sentence
from extractor.parse.claim_subject import Around
from extractor.parse.claim_weighed import candidates_of, seen_in, weighed, weighed_measure
from extractor.parse.context import Context, Scope

NOW = "2024-Q2"
WORDS = [
    "sju",
    "beslut",
    "12",
    "procent",
    "(",
    ")",
    ",",
    "av",
    "enligt",
    "LSS",
    "kvarstår",
    "med",
    "ett",
    "16",
    "§",
    "%",
    "dagar",
]
AROUND = Around(Context(), Scope(), "ej_verkställda", NOW, frozenset({"ej_verkställda"}))


def read(text: str) -> Sentence:
    return weighed(read_sentence(text, NOW, ()))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Kvartalet innan var antalet 23", [(23, "beslut")]),
        ("Av de kvarstående besluten avser sju särskilt boende", [(7, "beslut")]),
        ("Det är en minskning med tre sedan kvartal 4 2023", [(3, "skillnad")]),
        ("Kvinnor står för 62 procent av besluten", [(62, "procent")]),
        ("Den längsta väntetiden är 270 dagar", [(270, "dagar")]),
        ("Ett beslut ska verkställas inom tre månader", []),
        ("Rapporten lämnas enligt 16 kap. 6 f § socialtjänstlagen", []),
        ("Tabell 3 visar besluten kvartal 2 2024", []),
    ],
)
def test_kinds_of_numbers(text: str, kinds: list[tuple[float, str]]) -> None:
    numbers = read(text).numbers
    assert [(number.value, number.unit) for number in numbers] == kinds
    assert all(0.5 < number.sure <= 1.0 for number in numbers)


def test_the_numbers_of_periods_are_no_candidates() -> None:
    sentence = read_sentence("Kvartal 2 2024 fanns 12 beslut", NOW, ())
    assert [candidate.value for candidate in candidates_of(sentence)] == [12]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Elva beslut väntar fortfarande på att verkställas", "kvarstående"),
        ("Under kvartalet verkställdes åtta beslut som rapporterats tidigare", "verkställda"),
        ("Två beslut har avslutats utan att bli verkställda", "avslutade"),
    ],
)
def test_what_a_number_counts(text: str, measure: str) -> None:
    told, sure = weighed_measure(Window(read(text), 0), AROUND, "ej_verkställda")
    assert told == measure
    assert sure > 0.5


def test_numbers_are_kept_to_learn_from() -> None:
    sentence = read_sentence("Tabell 3: sju beslut kvarstår", NOW, ())
    claims = weighed(sentence)
    name, count = seen_in(sentence, claims, AROUND, ["kvarstående"])
    assert (name.value, name.measure) == (3, frozenset())
    assert count.value == 7 and "rule:kvarstående" in count.measure


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(WORDS)))
def test_any_words_can_be_weighed(words: list[str]) -> None:
    sentence = read(" ".join(words))
    assert [number.at for number in sentence.numbers] == sorted({number.at for number in sentence.numbers})
