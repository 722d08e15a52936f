"""The phrase that gives the reason for a number of decisions."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.claim_sentence import Window, read_sentence
from extractor.parse.claim_told import Told
from extractor.parse.claim_why import clean_reason, reason_of


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("har den enskilde haft specifika önskemål", "specifika önskemål"),
        ("att den enskilde har tackat nej", "tackat nej"),
        ("beror på resursbrist", "resursbrist"),
        ("tackat nej till plats, och väntar på en annan", "tackat nej till plats"),
        ("tackat nej till plats eftersom den ligger långt bort", "tackat nej till plats"),
        ("tackat nej till plats och är kvar i kö", "tackat nej till plats"),
        ("saknas det lämplig bostad", "saknas lämplig bostad"),
        ("Attraktiv plats saknas", "Attraktiv plats saknas"),
        ("att den enskilde har", ""),
        ("", ""),
    ],
)
def test_a_reason_without_the_words_around_it(text: str, reason: str) -> None:
    assert clean_reason(text) == reason


def reasons(text: str, measure: str | None = "ej_verkställda", change: int | None = None) -> list[str | None]:
    sentence = read_sentence(text, "2024-Q2", ())
    before: list[Told] = []
    for index, number in enumerate(sentence.numbers):
        told = Told(measure=measure, unit=number.unit, change=change)
        told.orsak = reason_of(Window(sentence, index), before, told)
        before.append(told)
    return [told.orsak for told in before]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I sju fall har den enskilde tackat nej", ["tackat nej"]),
        ("I sju fall saknas bostad och i fyra fall har den enskilde tackat nej", ["saknas bostad", "tackat nej"]),
        ("I 7 av 19 beslut har den enskilde tackat nej", ["tackat nej", None]),
        ("Orsaken är resursbrist i sju fall", ["resursbrist"]),
        ("Sju kvinnor har tackat nej", [None]),
        ("Sju beslut", [None]),
    ],
    ids=["after", "clause by clause", "x av y", "before", "a sex", "none"],
)
def test_the_reason_of_a_number(text: str, found: list[str | None]) -> None:
    assert reasons(text) == found


@pytest.mark.parametrize("measure", ["verkställda", "avslutade", "verkställda/avslutade"])
def test_decisions_that_have_ended_have_no_reason(measure: str) -> None:
    assert reasons("I sju fall har den enskilde tackat nej", measure) == [None]
    assert reasons("I sju fall har den enskilde tackat nej", "kvarstående") == ["tackat nej"]


@pytest.mark.parametrize("change", [1, 0, -1])
def test_a_change_has_no_reason(change: int) -> None:
    assert reasons("I sju fall har den enskilde tackat nej", change=change) == [None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I sju fall har den enskilde tackat nej, 12 procent av besluten", ["tackat nej", "tackat nej"]),
        ("I 52 fall av 158 beslut har den enskilde tackat nej, det vill säga i 33 procent av besluten",
         ["tackat nej", None, "tackat nej"]),
        ("I sju fall av besluten, 12 procent av besluten", [None, None]),
        ("Det är 12 procent av besluten", [None]),
    ],
    ids=["beside its number", "beside part and whole", "beside a number without one", "alone"],
)  # fmt: skip
def test_a_share_has_the_reason_of_its_number(text: str, found: list[str | None]) -> None:
    assert reasons(text) == found


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(["att", "den", "enskilde", "har", "tackat", "nej", ",", "och", "då"])).map(" ".join))
def test_cleaning_ends_and_adds_no_word(text: str) -> None:
    cleaned = clean_reason(text)
    assert cleaned in text
    assert not cleaned.startswith((" ", ",", "att ")) and not cleaned.endswith((" ", ","))
