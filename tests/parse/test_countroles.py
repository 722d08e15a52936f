"""What columns of numbers mean, each part of their names a dimension."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.countroles import across, count_role
from extractor.parse.rolekinds import UNKNOWN, Fill, Role, fill_of

NUMBERS = fill_of(["5", "3", "12"])
WORDS = fill_of(["Tackat nej till plats", "Väntar på besked om bostad"])
DAYS = fill_of(["2023-04-18", "2023-05-02"])
EMPTY = fill_of([])


def told(head: str, fill: Fill = NUMBERS) -> Role | None:
    return count_role(head.split(" / "), fill)


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Kvarstående", Role("count", measure="kvarstående")),
        ("Verkställda", Role("count", measure="verkställda")),
        ("Avslutade", Role("count", measure="avslutade")),
        ("Rapporterade", Role("count", measure="rapporterade")),
        ("Ingående", Role("count", measure="ingående")),
        ("Ej verkställda beslut", Role("count", measure="ej_verkställda")),
        ("Antal", Role("count")),
        ("Beslut", Role("count")),
        ("Kvarstående kv 2 2023", Role("count", measure="kvarstående", period=(2, 2023))),
        ("Nya beslut", Role("count", measure="nya", ignored=True)),
        ("Kvinnor", Role("count", kon="K")),
        ("Antal män", Role("count", kon="M")),
        ("SoL", Role("count", lag="SoL")),
        ("Beslut enligt LSS", Role("count", lag="LSS")),
        ("Kv 3 2023", Role("count", period=(3, 2023))),
        ("2023", Role("count", period=(None, 2023))),
        ("3-6 mån", Role("count", manader="3-6 mån")),
        ("> 12 mån", Role("count", manader="> 12 mån")),
        ("Månader sedan beslut 6-11", Role("count", manader="6-11")),
        ("Totalt", Role("count", is_total=True)),
        ("Resursbrist", Role("count", orsak="Resursbrist")),
        ("Varav avbrott", Role("count", orsak="Varav avbrott")),
        ("Hemtjänst", Role("count", insats="Hemtjänst")),
        ("Kontaktperson LSS", Role("count", insats="Kontaktperson LSS", lag="LSS")),
        ("65 år och äldre", Role("count")),
        ("Andel", Role("count", ignored=True)),
        ("%", Role("count", ignored=True)),
        ("Förändring sedan förra kvartalet", Role("count", ignored=True)),
    ],
)
def test_names(head: str, role: Role) -> None:
    assert told(head) == role


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("SoL / Kvinnor", Role("count", lag="SoL", kon="K")),
        ("2023 / Kv 3", Role("count", period=(3, 2023))),
        ("Kv 3 2023 / Män", Role("count", period=(3, 2023), kon="M")),
        ("Kvinnor / Kvarstående", Role("count", kon="K", measure="kvarstående")),
        ("Avslutade / Kvinnor", Role("count", kon="K", measure="avslutade")),
        ("Månader sedan beslut / 6-11", Role("count", manader="6-11")),
        ("Orsak / Personalbrist", Role("count", orsak="Personalbrist")),
        ("Orsak / Blå", Role("count", orsak="Blå")),
        ("Hemtjänst / Kvinnor", Role("count", insats="Hemtjänst", kon="K")),
        ("LSS / 2023 / Totalt", Role("count", lag="LSS", period=(None, 2023), is_total=True)),
        ("18-64 år / Kvinnor", Role("count", kon="K")),
    ],
)
def test_each_part_of_a_name_is_a_dimension(head: str, role: Role) -> None:
    assert told(head) == role


@pytest.mark.parametrize(
    ("head", "fill"),
    [
        ("Blå", NUMBERS), ("Orsak", NUMBERS), ("Kvinnor", WORDS), ("Kommentar", WORDS), ("Beslut", DAYS),
        ("Verkställt", DAYS), ("Hemtjänst", EMPTY),
    ],
)  # fmt: skip
def test_names_that_head_no_numbers(head: str, fill: Fill) -> None:
    assert told(head, fill) is None


@pytest.mark.parametrize("head", ["Kvinnor", "Kvarstående", "3-6 mån", "Kv 3 2023", "Totalt"])
def test_a_column_without_any_number_keeps_its_meaning(head: str) -> None:
    assert told(head, EMPTY) == told(head) is not None


@pytest.mark.parametrize(
    ("names", "insatser", "orsaker"),
    [
        (["Typ", "Hemtjänst", "Boendestöd", "Blå"], [None, "Hemtjänst", "Boendestöd", "Blå"], [None] * 4),
        (["Typ", "Personalbrist", "Tackat nej", "Blå"], [None] * 4, [None, "Personalbrist", "Tackat nej", "Blå"]),
        (["Typ", "Hemtjänst", "Grön", "Blå"], [None, "Hemtjänst", None, None], [None] * 4),
    ],
)
def test_beside_two_known_ones_a_column_of_another_name_is_one_too(
    names: list[str], insatser: list[str | None], orsaker: list[str | None]
) -> None:
    fills = [WORDS, NUMBERS, NUMBERS, NUMBERS]
    roles = [UNKNOWN, *(count_role([name], NUMBERS) or UNKNOWN for name in names[1:])]
    found = across(roles, fills, names)
    assert [role.insats for role in found] == insatser
    assert [role.orsak for role in found] == orsaker


PARTS = ("SoL", "Kvinnor", "2023", "Kv 3", "Kvarstående", "3-6 mån", "Totalt", "Orsak", "Tackat nej", "Blå", "Andel")


@settings(deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PARTS), st.text(min_size=1, max_size=20)), min_size=1, max_size=4))
def test_no_name_breaks_the_reading_of_columns(parts: list[str]) -> None:
    for fill in (NUMBERS, WORDS, DAYS, EMPTY):
        role = count_role(parts, fill)
        assert role is None or role.name == "count"
