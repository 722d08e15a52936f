"""The programme areas that headings and labels name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.evidence.areas import area_in

NAMES = ("äldreomsorg", "funktionsstöd", "individ- och familjeomsorg", "socialpsykiatri")


@pytest.mark.parametrize(
    ("heading", "area"),
    [
        ("Äldreomsorg", "Äldreomsorg"),
        ("3.1 Äldreomsorg", "Äldreomsorg"),
        ("Individ- och familjeomsorg", "Individ- och familjeomsorg"),
        ("Beslut inom funktionsstöd som inte verkställts", "funktionsstöd"),
        ("Ej verkställda beslut för äldreomsorgen kvartal 2", "äldreomsorgen"),
        ("Område: Äldreomsorg", "Äldreomsorg"),
        ("Verksamhetsområde: Stöd i hemmet", "Stöd i hemmet"),
        ("Sektor äldreomsorg", "Äldreomsorg"),
        ("Socialpsykiatri (12)", "Socialpsykiatri"),
        ("Äldreomsorg, beslut enligt SoL", "Äldreomsorg"),
        ("LSS och socialpsykiatri", "LSS och socialpsykiatri"),
        ("Beslut inom hemvård", "hemvård"),
        ("Beslut inom vård och omsorg som väntar", "vård och omsorg"),
        ("Beslut inom ordinärt boende kvartal 2", "ordinärt boende"),
        ("Redovisning för vuxenenheten", "vuxenenheten"),
        ("Insatser inom omsorg om personer med funktionshinder (OF)", "omsorg om personer med funktionshinder (OF)"),
    ],
)
def test_headings_with_an_area(heading: str, area: str) -> None:
    assert area_in(heading) == area


@pytest.mark.parametrize(
    "heading",
    [
        "Hemtjänst",
        "Kontaktperson enligt LSS",
        "Till ledamöterna i nämnden för äldreomsorg",
        "Nämnden för funktionsstöd",
        "Beslut inom tre månader",
        "Bakgrund",
        "Ej verkställda beslut kvartal 3",
        "",
    ],
)
def test_headings_without_an_area(heading: str) -> None:
    assert area_in(heading) is None


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.sampled_from(("Beslut inom {}", "Redovisning för {} under kvartal 1", "{}")))
def test_an_area_is_found_wherever_headings_put_it(name: str, heading: str) -> None:
    assert area_in(heading.format(name)) == name


@settings(deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_an_area_is_printed_in_its_heading(text: str) -> None:
    area = area_in(text)
    assert area is None or area.casefold() in text.casefold()
