"""Printed names brought to a shape in which they can be compared."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.normalise.text import clean, expand, fold, form_key

ENDINGS = ("erna", "er", "en", "et", "s")
printed = st.text(alphabet="abdeåäöÅÄÖ019 -–/.,:;()§\n\u00a0\u00ad", max_size=30)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("• Hemtjänst", "Hemtjänst"),
        ("- – Hemtjänst", "Hemtjänst"),
        ("2) Hemtjänst", "Hemtjänst"),
        ("Hemtjänst *", "Hemtjänst"),
        ("Hemtjänst¹", "Hemtjänst"),
        ("Hemtjänst (4)", "Hemtjänst"),
        ("Hemtjänst: 12 st", "Hemtjänst"),
        ("Hemtjänst 12 beslut", "Hemtjänst"),
        ("Hemtjänst 12 beslut.", "Hemtjänst"),
        ("Hemtjänst (3) 12.", "Hemtjänst"),
        ("Hemtjänst –", "Hemtjänst"),
        ("Kontakt-\nperson", "Kontaktperson"),
        ("Kontakt\u00adperson", "Kontaktperson"),
        ("Bostad med\n särskild\u00a0 service", "Bostad med särskild service"),
        ("Dag- och nattvård", "Dag- och nattvård"),
        ("Dag-\noch nattvård", "Dag- och nattvård"),
        ("Dag- respektive nattvård", "Dag- respektive nattvård"),
        ("Kontaktperson 9 § 4", "Kontaktperson 9 § 4"),
        ("Kontaktperson 9 § p. 4", "Kontaktperson 9 § p. 4"),
        ("Kontaktperson 9:4", "Kontaktperson 9:4"),
        ("Kontaktperson (9:4)", "Kontaktperson (9:4)"),
        ("Boende (LSS 9 § 8)", "Boende (LSS 9 § 8)"),
        ("Boende 9 § 9 (4)", "Boende 9 § 9"),
        ("Boende (9 § p. 9), 2 st", "Boende (9 § p. 9)"),
        ("Hemtjänst 11 kap. 1", "Hemtjänst 11 kap. 1"),
        ("12", "12"),
        ("2024-01-10", "2024-01-10"),
        ("", ""),
        ("–", ""),
    ],
)  # fmt: skip
def test_what_comes_off_a_printed_name(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(printed)
@settings(max_examples=50)
def test_a_cleaned_name_is_one_line_without_space_around_it(text: str) -> None:
    cleaned = clean(text)
    assert cleaned == cleaned.strip() and "\n" not in cleaned and "  " not in cleaned


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("HEMTJÄNST", "hemtjänst"),
        ("Vård–  och  omsorg", "vård-och omsorg"),
        ("Boende / bostad", "boende/bostad"),
        (" Summa: ", "summa"),
        ("S:a", "s:a"),
        (unicodedata.normalize("NFD", "Äldre"), "äldre"),
        ("Kortidsvistelse", "kortidsvistelse"),
        (" .,", ""),
    ],
    ids=["case", "dash", "slash", "ends", "inside", "decomposed", "a slip stays", "nothing"],
)  # fmt: skip
def test_what_folding_takes_away(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(printed)
@settings(max_examples=50)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text) == fold(text.upper())


def test_short_forms_are_written_out_and_small_words_dropped() -> None:
    short_forms, fillers = {"särsk": "särskild", "m": "med"}, frozenset({"med"})
    assert expand("boende m. särsk. service", short_forms, fillers) == ("boende", "särskild", "service")
    assert expand("mat med", short_forms, fillers) == ("mat",)
    assert expand("-", short_forms, fillers) == ()


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        (("dag", "verksamheten"), ("dagverksamhet",), True),
        (("kontaktpersonerna",), ("kontaktperson",), True),
        (("kontaktpersonens",), ("kontaktperson",), True),
        (("kontaktperson",), ("kontaktfamilj",), False),
        (("hemmet",), ("hemm",), False),
        (("familj", "kontakt"), ("kontakt", "familj"), False),
    ],
    ids=["definite compound", "plural", "two endings", "other words", "too short for an ending", "order"],
)  # fmt: skip
def test_forms_of_one_name_have_one_key(one: tuple[str, ...], two: tuple[str, ...], same: bool) -> None:
    assert (form_key(one, ENDINGS) == form_key(two, ENDINGS)) is same
