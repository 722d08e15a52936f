"""The law, the point of LSS 9 § and the areas that surround a printed name."""

from __future__ import annotations

import pytest

from extractor.normalise.context import area_codes, area_law, covers, read_context
from extractor.normalise.lagrum import split_lag


@pytest.mark.parametrize(
    ("name", "lag", "omrade", "lagrum", "law", "origin"),
    [
        ("Kontaktperson SoL", "LSS", None, "LSS 9 § 4", "SoL", "the name"),
        ("Kontaktperson", "SoL", "Äldreomsorg", "LSS 9 § 4", "LSS", "column lagrum"),
        ("Kontaktperson", "LSS", "Äldreomsorg", None, "LSS", "context"),
        ("Kontaktperson", "enligt SoL", None, "", "SoL", "context"),
        ("Kontaktperson", None, "Äldreomsorg (ÄO)", None, "SoL", "area"),
        ("Kontaktperson", None, "Funktionsstöd", None, None, "area"),
        ("Kontaktperson", "okänd", None, "4 §", None, "area"),
        ("Familjehem LVU", "SoL", None, None, "annan", "the name"),
    ],
)  # fmt: skip
def test_the_nearest_law_counts(
    name: str, lag: str | None, omrade: str | None, lagrum: str | None, law: str | None, origin: str
) -> None:
    context = read_context(split_lag(name), lag, omrade, lagrum)
    assert (context.lag, context.lag_from) == (law, origin)


@pytest.mark.parametrize(
    ("name", "lagrum", "point"),
    [
        ("Kontaktperson 9 § 4", None, 4),
        ("Bostad", "9 § 9", 9),
        ("Bostad LSS", "9 § 9", 9),
        ("Kontaktperson 9 § 4", "LSS 9 § 3", 4),
        ("Kontaktperson SoL", "LSS 9 § 4", None),
        ("Kontaktperson", "LSS", None),
        ("Kontaktperson", None, None),
    ],
    ids=["in the name", "in the column", "law and column", "the name first", "another law", "no point", "nothing"],
)  # fmt: skip
def test_the_point_of_the_section(name: str, lagrum: str | None, point: int | None) -> None:
    assert read_context(split_lag(name), None, None, lagrum).punkt == point


@pytest.mark.parametrize(
    ("printed", "codes"),
    [
        ("Äldreomsorg", ("ao",)),
        ("Individ- och familjeomsorg (IFO)", ("ifo",)),
        ("Social omsorg vuxen – funktionsnedsättning och socialpsykiatri", ("of", "sp")),
        ("Gator och parker", ()),
        ("", ()),
    ],
)
def test_the_areas_of_a_heading(printed: str, codes: tuple[str, ...]) -> None:
    assert area_codes(printed) == codes


@pytest.mark.parametrize(
    ("codes", "law"), [(("ao",), "SoL"), (("ao", "ifo"), "SoL"), (("ao", "of"), None), (("of",), None), ((), None)]
)
def test_an_area_implies_a_law_where_all_of_it_works_under_that_law(codes: tuple[str, ...], law: str | None) -> None:
    assert area_law(codes) == law


@pytest.mark.parametrize(
    ("section", "point", "inside"),
    [
        ("9 § 4", 4, True),
        ("9 § 4", 9, False),
        ("9 § 8-9", 8, True),
        ("9 § 8-9", 9, True),
        ("9 § 8-9", 10, False),
        ("9 § 10", 1, False),
        ("4 kap. 1 §", 4, False),
        ("9 § 4", None, False),
        ("", 4, False),
    ],
)
def test_a_section_covers_its_points(section: str, point: int | None, inside: bool) -> None:
    assert covers(section, point) is inside
