"""The number that another is part of, and the insats that a heading names."""

from __future__ import annotations

import pytest

from extractor.parse.claim_sentence import Window, read_sentence
from extractor.parse.claim_told import Pair, section_insats, whole_beside
from extractor.parse.context import Context


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Sju av de 19 besluten kvarstår", Pair(19, None)),
        ("Sju av totalt 19 beslut kvarstår", Pair(19, None)),
        ("I 7 av 19 beslut om hemtjänst har den enskilde tackat nej", Pair(19, "hemtjänst")),
        ("Sju av 19 beslut enligt LSS kvarstår", Pair(19, None)),
        ("Sju beslut och 19 beslut kvarstår", None),
        ("Av de 19 besluten kvarstår sju beslut", None),
        ("Sju beslut har verkställts under perioden bland de 19 besluten", None),
        ("Sju beslut kvarstår", None),
    ],
    ids=["of those", "of all", "with an insats", "with a law alone", "no part", "the whole first", "too far", "alone"],
)
def test_the_whole_of_the_first_number(text: str, pair: Pair | None) -> None:
    assert whole_beside(Window(read_sentence(text, "2024-Q2", ()), 0)) == pair


@pytest.mark.parametrize(
    ("headings", "insats"),
    [
        (("Hemtjänst",), "Hemtjänst"),
        (("Äldreomsorg", "Hemtjänst"), "Hemtjänst"),
        (("3.1 Hemtjänst",), "Hemtjänst"),
        (("Hemtjänst (12 beslut)",), "Hemtjänst"),
        (("DAGLIG VERKSAMHET",), "DAGLIG VERKSAMHET"),
        (("Äldreomsorg",), None),
        (("Hemtjänst", "Sammanfattning", "Bakgrund"), None),
        (("Verkställda beslut",), None),
        (("Hemtjänst och boendestöd i kommunen",), None),
        ((), None),
    ],
)
def test_the_insats_of_the_nearest_heading(headings: tuple[str, ...], insats: str | None) -> None:
    assert section_insats(Context(headings)) == insats
