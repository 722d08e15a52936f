"""Mentions of the domain in a text: sexes, waits, sections of law, insatser."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.evidence.mentions import find_insatser, find_lagrum, find_sexes, find_waits
from extractor.evidence.numbers import number_word

Told = tuple[str, str, int | None]


@pytest.mark.parametrize(
    ("text", "sexes"),
    [
        ("Kvinna, beslut 2023-04-18", [("K", "vuxen", None)]),
        ("En kvinna väntar", [("K", "vuxen", 1)]),
        ("två män", [("M", "vuxen", 2)]),
        ("14 kvinnor respektive 13 män", [("K", "vuxen", 14), ("M", "vuxen", 13)]),
        ("en flicka och tre pojkar", [("K", "barn", 1), ("M", "barn", 3)]),
        ("Pojken har fått plats", [("M", "barn", None)]),
        ("FLICKA", [("K", "barn", None)]),
        ("En yngre man har väntat", [("M", "vuxen", 1)]),
        ("tre äldre kvinnor", [("K", "vuxen", 3)]),
        ("Mannen tackade nej", [("M", "vuxen", None)]),
        ("En man har tackat nej", [("M", "vuxen", 1)]),
        ("Man. Har tackat nej.", [("M", "vuxen", None)]),
        ("Man har inte hittat någon plats", []),
        ("Kontakt med god man", []),
        ("Den gode mannen är informerad", []),
        ("när man kan erbjuda plats", []),
        ("kvinnojour", []),
        ("manlig kontaktperson", []),
        ("", []),
    ],
)
def test_sexes(text: str, sexes: list[Told]) -> None:
    assert [(one.kon, one.alder, one.antal) for one in find_sexes(text)] == sexes


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        ("Väntat 214 dagar", [(214, "dagar")]),
        ("1 341 dagar", [(1341, "dagar")]),
        ("90 dgr", [(90, "dagar")]),
        ("10 dygn", [(10, "dagar")]),
        ("tolv veckor", [(12, "veckor")]),
        ("elva månader", [(11, "månader")]),
        ("5 mån.", [(5, "månader")]),
        ("en månad", [(1, "månader")]),
        ("två hela år", [(2, "år")]),
        ("ett års väntan", [(1, "år")]),
        ("i tre månader, senare sex veckor", [(3, "månader"), (6, "veckor")]),
        ("dagar", []),
        ("2023-04-18 dagar", []),
        ("dagligen", []),
        ("3 dagverksamheter", []),
        ("", []),
    ],
)
def test_waits(text: str, waits: list[tuple[int | None, str]]) -> None:
    assert [(one.number, one.unit) for one in find_waits(text)] == waits


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("4 kap. 1 § SoL", ["4 kap. 1 § SoL"]),
        ("4 kap 1 §", ["4 kap 1 §"]),
        ("11 kap. 1 § SoL", ["11 kap. 1 § SoL"]),
        ("LSS 9 § 3", ["LSS 9 § 3"]),
        ("9 § 4", ["9 § 4"]),
        ("§ 9 p 4", ["§ 9 p 4"]),
        ("9 § 3 LSS", ["9 § 3 LSS"]),
        ("9 § p. 4 LSS", ["9 § p. 4 LSS"]),
        ("LSS 9:4", ["LSS 9:4"]),
        ("4:1 SoL", ["4:1 SoL"]),
        ("4:1", ["4:1"]),
        ("Ledsagarservice, 9 § 3 LSS, och bostad, 9 § 9 LSS.", ["9 § 3 LSS", "9 § 9 LSS"]),
        ("klockan 13:30", []),
        ("Beslut 2023-04-18", []),
        ("LSS", []),
        ("", []),
    ],
)
def test_sections_of_law(text: str, sections: list[str]) -> None:
    assert [one.printed for one in find_lagrum(text)] == sections


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hemtjänst", ["Hemtjänst"]),
        ("Beslut om daglig verksamhet fattades 2023-04-12.", ["daglig verksamhet"]),
        ("Hemtjänst och boendestöd", ["Hemtjänst", "boendestöd"]),
        ("Kontaktperson, man, 2022-05-06.", ["Kontaktperson"]),
        ("Korttidstillsyn för skolungdom över 12 år", ["Korttidstillsyn för skolungdom över 12 år"]),
        ("Bostad med särskild service för vuxna, 214 dagar", ["Bostad med särskild service för vuxna"]),
        ("Väntar på besked från anhöriga.", []),
        ("", []),
    ],
)
def test_insatser(text: str, names: list[str]) -> None:
    assert [one.printed for one in find_insatser(text)] == names


@settings(deadline=None)
@given(st.integers(0, 999), st.sampled_from((("kvinnor", "K"), ("män", "M"), ("flickor", "K"), ("pojkar", "M"))))
def test_a_number_before_a_sex_counts_persons(number: int, word: tuple[str, str]) -> None:
    (found,) = find_sexes(f"Besluten gäller {number} {word[0]}.")
    assert (found.antal, found.kon) == (number, word[1])


@settings(deadline=None)
@given(
    st.one_of(st.integers(1, 9999).map(str), st.sampled_from(("två", "tre", "elva", "tjugofyra"))),
    st.sampled_from((("dagar", "dagar"), ("veckor", "veckor"), ("månader", "månader"), ("mån", "månader"))),
)
def test_a_wait_is_found_as_it_is_printed(number: str, unit: tuple[str, str]) -> None:
    text = f"Den enskilde har väntat i {number} {unit[0]}."
    (found,) = find_waits(text)
    assert (found.number, found.unit) == (number_word(number), unit[1])
    assert text[found.start : found.end].rstrip(".") == f"{number} {unit[0]}"


@settings(deadline=None)
@given(st.text(max_size=80))
def test_no_text_breaks_the_search_and_every_mention_stands_in_it(text: str) -> None:
    for found in (find_sexes(text), find_waits(text), find_lagrum(text), find_insatser(text)):
        spans = [(one.start, one.end) for one in found]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(one[1] <= two[0] for one, two in pairwise(spans))
    assert all(one.printed in text for one in (*find_lagrum(text), *find_insatser(text)))
