"""The measure that a heading or a sentence tells of the numbers below it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.measures import measure_told


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Rapporterade beslut per insats", "rapporterade"),
        ("Beslut som har rapporterats till IVO", "rapporterade"),
        ("Tabell 1. Inrapporterade beslut", "rapporterade"),
        ("Verkställda beslut", "verkställda"),
        ("Tabell 3: Verkställda beslut per kön", "verkställda"),
        ("Beslut som verkställdes under kvartalet", "verkställda"),
        ("Antal ej verkställda beslut som har verkställts under 2024", "verkställda"),
        ("Avslutade beslut", "avslutade"),
        ("Kvarstående beslut per insats", "kvarstående"),
        ("Beslut som väntade vid kvartalets slut", "kvarstående"),
        ("Beslut som är kvar", "kvarstående"),
        ("Beslut som fortfarande inte verkställts", "kvarstående"),
        ("Ännu ej verkställda beslut", "kvarstående"),
        ("Ej verkställda beslut kvartal 3", "ej_verkställda"),
        ("Beslut som inte verkställts inom tre månader", "ej_verkställda"),
        ("Icke verkställda beslut", "ej_verkställda"),
    ],
)
def test_one_measure(text: str, measure: str) -> None:
    assert measure_told(text) == measure
    assert measure_told(text.upper()) == measure


@pytest.mark.parametrize(
    "text",
    [
        "Verkställda och avslutade beslut",
        "Rapporterade och kvarstående beslut",
        "Beslut som rapporterats, även sådana som verkställts eller avslutats. Rapporterade och avslutade beslut",
        "Beslut per insats",
        "Bakgrund",
        "Tabell 1",
        "",
    ],
)
def test_no_measure_or_several(text: str) -> None:
    assert measure_told(text) is None


@settings(deadline=None)
@given(st.text(max_size=80))
def test_no_text_breaks_the_reading_of_measures(text: str) -> None:
    measures = {"rapporterade", "verkställda", "avslutade", "kvarstående", "ej_verkställda", None}
    assert measure_told(text) in measures
