"""Where each word about a number comes from: its sentence, those before, a heading, the document."""

from __future__ import annotations

import pytest

from extractor.model import Inferred
from extractor.parse.claim_origin import (
    EARLIER,
    GENERAL,
    HEADING,
    NAME,
    NUMBER,
    QUARTER,
    RELATIVE,
    SENTENCE,
    origins,
)
from extractor.parse.claim_sentence import read_sentence
from extractor.parse.claim_subject import Around
from extractor.parse.claim_told import Told
from extractor.parse.context import Context, Scope

NOW = "2024-Q2"
HEADINGS = ("Äldreomsorg", "Beslut enligt SoL", "Hemtjänst")
PLAIN = "Sju beslut kvarstår"
AREAS = ("Äldreomsorg", "Funktionsstöd")


def origin(text: str, told: Told, headings: tuple[str, ...] = HEADINGS) -> dict[str, Inferred]:
    around = Around(Context(headings), Scope(), "ej_verkställda", NOW)
    return origins(told, read_sentence(text, NOW, AREAS), around)


@pytest.mark.parametrize(
    ("text", "told", "name", "method"),
    [
        (PLAIN, Told(measure="kvarstående"), "measure", SENTENCE),
        ("Sju beslut", Told(measure="ej_verkställda"), "measure", GENERAL),
        ("Sju beslut", Told(measure="verkställda"), "measure", EARLIER),
        ("Sju beslut kvartal 1", Told(period="2024-Q1"), "period", SENTENCE),
        ("Sju beslut föregående kvartal", Told(period="2024-Q1"), "period", RELATIVE),
        (PLAIN, Told(period=NOW), "period", QUARTER),
        (PLAIN, Told(period="2024-Q1"), "period", EARLIER),
        ("Sju färre än kvartal 4 2023", Told(compare_to="2023-Q4"), "compare_to", SENTENCE),
        ("Sju beslut enligt SoL", Told(lag="SoL"), "lag", SENTENCE),
        (PLAIN, Told(lag="LSS", insats="Kontaktperson LSS"), "lag", NAME),
        (PLAIN, Told(lag="SoL"), "lag", HEADING),
        (PLAIN, Told(lag="LSS"), "lag", EARLIER),
        ("Sju beslut om hemtjänst", Told(insats="hemtjänst"), "insats", SENTENCE),
        (PLAIN, Told(insats="Hemtjänst"), "insats", HEADING),
        (PLAIN, Told(insats="Boendestöd"), "insats", EARLIER),
        ("Sju beslut inom funktionsstöd", Told(omrade="Funktionsstöd"), "omrade", SENTENCE),
        (PLAIN, Told(omrade="Äldreomsorg"), "omrade", HEADING),
        (PLAIN, Told(omrade="Funktionsstöd"), "omrade", EARLIER),
        ("Sju kvinnor väntar", Told(kon="K"), "kon", SENTENCE),
        ("I sju fall har den enskilde tackat nej", Told(orsak="tackat nej"), "orsak", SENTENCE),
        (PLAIN, Told(orsak="resursbrist"), "orsak", EARLIER),
    ],
)
def test_origins(text: str, told: Told, name: str, method: Inferred) -> None:
    assert origin(text, told) == {"value": NUMBER, name: method} | (
        {"insats": EARLIER} if name == "lag" and told.insats else {}
    )


def test_only_what_is_told_has_an_origin() -> None:
    assert origin(PLAIN, Told()) == {"value": NUMBER}


def test_the_sentence_is_surer_than_a_heading_and_a_heading_than_the_sentences_before() -> None:
    assert SENTENCE.confidence > HEADING.confidence > EARLIER.confidence
