"""The laws that a text names, by letters, title, section and number."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.evidence.laws import is_both_laws, is_law_alone, law_in, laws_in


@pytest.mark.parametrize(
    ("text", "laws"),
    [
        ("Beslut enligt SoL", ("SoL",)),
        ("Beslut enligt sol.", ("SoL",)),
        ("Kontaktperson (LSS)", ("LSS",)),
        ("socialtjänstlagen", ("SoL",)),
        ("Socialtjänstlag (2025:400)", ("SoL",)),
        ("lagen om stöd och service till vissa funktionshindrade", ("LSS",)),
        ("SFS 1993:387", ("LSS",)),
        ("SFS 2001:453", ("SoL",)),
        ("4 kap. 1 §", ("SoL",)),
        ("11 kap. 1 § SoL", ("SoL",)),
        ("9 § 4", ("LSS",)),
        ("9§9", ("LSS",)),
        ("9 § p. 3", ("LSS",)),
        ("9:10", ("LSS",)),
        ("4:1", ("SoL",)),
        ("Beslut enligt SoL och LSS", ("SoL", "LSS")),
        ("Beslut enligt LSS och SoL", ("LSS", "SoL")),
        ("LSS 9 § 4 samt LSS 9 § 9", ("LSS",)),
        ("16 kap. 6 f § SoL och 28 f § LSS", ("SoL", "LSS")),
        ("Solen skiner", ()),
        ("konsol", ()),
        ("Hemtjänst", ()),
        ("2024-04-11", ()),
        ("", ()),
    ],
)
def test_laws_in(text: str, laws: tuple[str, ...]) -> None:
    assert laws_in(text) == laws


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("Ledsagning SoL", "SoL"),
        ("Ledsagarservice LSS", "LSS"),
        ("SoL/LSS", None),
        ("Ledsagning", None),
        ("", None),
        (None, None),
    ],
)
def test_a_text_has_a_law_where_it_names_one_alone(text: str | None, law: str | None) -> None:
    assert law_in(text) == law


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_laws(text: str) -> None:
    laws = laws_in(text)
    assert set(laws) <= {"SoL", "LSS"} and len(set(laws)) == len(laws)
    assert law_in(text) == (laws[0] if len(laws) == 1 else None)


@settings(deadline=None)
@given(st.sampled_from(("SoL", "LSS")), st.sampled_from(("{}", "({})", "Hemtjänst, {}", "enligt {}:", "{}-beslut")))
def test_the_letters_of_a_law_are_seen_beside_any_punctuation(law: str, text: str) -> None:
    for printed in (law, law.upper(), law.lower()):
        assert law_in(text.format(printed)) == law


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Enligt socialtjänstlagen, SoL", True),
        ("Socialtjänstlagen (2001:453)", True),
        ("Lagen om stöd och service till vissa funktionshindrade (LSS)", True),
        ("SoL, LSS", False),
        ("SoL 4 kap. 1 §", False),
        ("Hemtjänst SoL", False),
    ],
)
def test_a_label_that_says_nothing_but_a_law(text: str, alone: bool) -> None:
    assert is_law_alone(text) == alone


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("SoL+LSS", True), ("SoL och LSS", True), ("enligt LSS/SoL", True), ("SoL", False), ("SoL och SoL", False),
        ("Boende SoL och LSS", False), ("LSS och socialpsykiatri", False),
    ],
)  # fmt: skip
def test_a_name_of_both_laws(text: str, both: bool) -> None:
    assert is_both_laws(text) == both
