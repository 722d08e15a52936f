from __future__ import annotations

from datetime import date

import pytest

from extractor.normalise.names import (
    match_kon,
    match_namnd,
    match_omrade,
    match_organisation,
    match_orsakskategori,
    match_stadsdel,
    stadsdelar,
)


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("Stockholms stad", "0180"),
        ("Region Gotland", "0980"),
        ("Gotlands kommun", "0980"),
        ("Västerås stad", "1980"),
        ("Falu kommun", "2080"),
        ("Region Skåne", "12"),
        ("VGR", "14"),
        ("Upsala", "0380"),
        ("Uppsalla kommun", "0380"),
        ("Ingenstad", None),
    ],
)
def test_organisation(printed: str, code: str | None) -> None:
    assert match_organisation(printed).id == code


def test_districts_know_their_years() -> None:
    assert len(stadsdelar()) == 42
    old = match_stadsdel("Rinkeby-Kista stadsdelsnämnd", on=date(2022, 5, 1))
    assert old is not None
    assert old.kommunkod == "0180"
    assert match_stadsdel("Rinkeby-Kista stadsdelsnämnd", on=date(2024, 1, 1)) is None


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Socialnämnden", "Socialnämnden"),
        ("Vård och omsorgsnämnden", "Vård- och omsorgsnämnden"),
        ("Nämnden för personer med funktionsnedsättning", "Nämnden för personer med funktionsnedsättning"),
        ("Enskede-Årsta-Vantörs stadsdelsnämnd", "Enskede-Årsta-Vantörs stadsdelsnämnd"),
        ("Byggnadsnämnden", None),
    ],
)
def test_namnd(printed: str, name: str | None) -> None:
    assert match_namnd(printed).namn == name


@pytest.mark.parametrize(
    ("printed", "taxonomi", "found"),
    [
        ("Resursbrist, t.ex. ledig bostad", None, "fyra_gamla:plats"),
        ("Den enskilde tackat nej", None, "fyra_gamla:tackat_nej"),
        ("Den enskilde tackat nej", "vasteras", "vasteras:tackat_nej"),
        ("Annan orsak", None, "gotland_tre:annan"),
        ("hos kommunen", None, "ivo_ny:hos_kommunen"),
        ("Ingen aning", None, None),
    ],
)
def test_orsakskategori(printed: str, taxonomi: str | None, found: str | None) -> None:
    assert match_orsakskategori(printed, taxonomi).id == found


@pytest.mark.parametrize(
    ("printed", "kon", "alder"),
    [
        ("Kvinna", "K", "vuxen"),
        ("flicka", "K", "barn"),
        ("M", "M", None),
        ("Ej angivet", "ej angivet", None),
        ("?", None, None),
    ],
)
def test_kon(printed: str, kon: str | None, alder: str | None) -> None:
    match = match_kon(printed)
    assert (match.kon, match.alder) == (kon, alder)


@pytest.mark.parametrize(
    ("printed", "codes"),
    [
        ("Social omsorg äldre", ("ao",)),
        ("Social omsorg vuxen – funktionsnedsättning och socialpsykiatri", ("of", "sp")),
        ("Ej verkställda beslut inom äldreomsorgen", ("ao",)),
        ("Barn och unga", ("bu",)),
        ("Kultur och fritid", ()),
    ],
)
def test_omrade(printed: str, codes: tuple[str, ...]) -> None:
    assert match_omrade(printed).codes == codes
