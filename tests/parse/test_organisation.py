"""Who publishes a report, by printed names: the board, the municipality, the district."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Inferred
from extractor.parse.organisation import namnd_of, organisation_of, stadsdel_of
from extractor.parse.texts import Text


def texts(*printed: str) -> list[Text]:
    return [Text(text, "paragraph", 1) for text in printed]


@pytest.mark.parametrize(
    ("printed", "namnd"),
    [
        (("Till socialnämnden",), "Socialnämnden"),
        (("Till Sociala omsorgsnämnden",), "Sociala omsorgsnämnden"),
        (("Södra hemvårdsnämnden har beslutat",), "Södra hemvårdsnämnden"),
        (("Bilaga till vård- och omsorgsnämndens ärende",), "Vård- och omsorgsnämnden"),
        (("Socialnämnden", "Valnämnden", "Byggnadsnämnden"), "Socialnämnden"),
        (("Omsorgsnämnden", "Till socialnämndens arkiv"), "Omsorgsnämnden"),
        (("Nämnden för omsorg och stöd",), "Nämnden för omsorg och stöd"),
        (("Till kommunstyrelsen",), "Kommunstyrelsen"),
        (("Nämnden godkänner rapporten",), None),
        ((), None),
    ],
)
def test_the_board(printed: tuple[str, ...], namnd: str | None) -> None:
    inferred: dict[str, Inferred] = {}
    assert namnd_of(texts(*printed), inferred) == namnd
    assert ("namnd" in inferred) == (namnd is not None)


@pytest.mark.parametrize(
    ("printed", "known_as"),
    [
        (("Tierps kommun",), "Tierps kommun"),
        (("Socialförvaltningen", "Borås Stad"), "Borås stad"),
        (("Kontakt: info@hofors.se",), "Hofors kommun"),
        (("Österbymo",), None),
    ],
)
def test_the_municipality(printed: tuple[str, ...], known_as: str | None) -> None:
    body = organisation_of(texts(*printed), {})
    assert (body.known_as.casefold() if body else None) == (known_as.casefold() if known_as else None)


@pytest.mark.parametrize(
    ("namnd", "stadsdel"),
    [("Farsta stadsdelsnämnd", "Farsta"), ("Socialnämnden", None), (None, None)],
)
def test_the_district(namnd: str | None, stadsdel: str | None) -> None:
    name, city = stadsdel_of(namnd, {})
    assert name == stadsdel
    assert (city is not None) == (stadsdel is not None)


@given(st.lists(st.text(max_size=60), max_size=4))
@settings(max_examples=40)
def test_no_text_breaks_the_readers(printed: list[str]) -> None:
    namnd = namnd_of(texts(*printed), {})
    organisation_of(texts(*printed), {})
    assert namnd is None or namnd[0].isupper() or not namnd[0].isalpha()
