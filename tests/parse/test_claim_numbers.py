"""Numbers of a sentence that count decisions, shares or changes, with the words that belong to them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.claim_numbers import Number, Spans, numbers_of
from extractor.parse.claim_phrases import longest
from extractor.parse.claim_rules import matchers, named_in
from extractor.parse.claim_text import Tokens


def read(text: str, periods: tuple[tuple[str, int, int], ...] = (), topical: bool = True) -> list[Number]:
    doc = Tokens(text)
    names = [
        *named_in(doc, matchers().names),
        *((word, at, at + 1) for at, word in enumerate(doc.texts) if word in ("SoL", "LSS")),
    ]
    return numbers_of(doc, Spans(names, periods, longest(matchers().cues(doc)), topical))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Under kvartalet rapporterades 27 beslut", [(27, "beslut", None)]),
        ("Nio ej verkställda beslut kvarstår", [(9, "beslut", None)]),
        ("1 341 beslut kvarstår", [(1341, "beslut", None)]),
        ("Inga beslut har avslutats", [(0, "beslut", None)]),
        ("Två har verkställts", [(2, "beslut", None)]),
        ("Elva är beslut om boendestöd", [(11, "beslut", None)]),
        ("Fjorton avbrott rapporterades", [(14, "beslut", None)]),
        ("Antalet beslut var 12, 19 och nu 18", [(12, "beslut", None), (19, "beslut", None), (18, "beslut", None)]),
        ("Det var 3, 6 respektive 4 beslut", [(3, "beslut", None), (6, "beslut", None), (4, "beslut", None)]),
        ("Hemtjänst står för 12,5 procent av besluten", [(12.5, "procent", None)]),
        ("45 % kvinnor och 55 % män", [(45, "procent", "K"), (55, "procent", "M")]),
        ("Besluten gällde en kvinna och två pojkar", [(1, "beslut", "K"), (2, "beslut", "M")]),
        ("51 rapporterade insatser", [(51, "beslut", None)]),
    ],
)  # fmt: skip
def test_numbers_that_are_claims(text: str, numbers: list[tuple[float, str, str | None]]) -> None:
    assert [(number.value, number.unit, number.kon) for number in read(text)] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "Beslut ska verkställas inom tre månader",
        "Enligt 16 kap. 6 f § SoL ska beslut rapporteras",
        "Besluten redovisas i tabell 3 på sida 4 av 9",
        "Andelen beslut ökade med 10 procentenheter",
        "Sju insatser erbjuds i kommunen",
        "I kommunen bor 31 200 invånare",
        "Beslutet togs under 2024 av nämnden",
        "En kvinna väntar på besked om beslut",
        "Efter ett beslut har den enskilde rätt till insatsen",
        "Ingen har avslutats",
        "Nästan hälften av besluten kvarstår",
        "Kvarstående beslut",
        "",
    ],
)
def test_numbers_that_count_something_else_are_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "topical", "values"),
    [
        ("Det var 14 under våren", True, [14]),
        ("Det var 14 under våren", False, []),
        ("Det var 14 fler under våren", False, [14]),
        ("Det var 14 beslut under våren", False, [14]),
    ],
)
def test_a_number_without_a_noun_counts_in_a_sentence_about_decisions(
    text: str, topical: bool, values: list[float]
) -> None:
    assert [number.value for number in read(text, topical=topical)] == values


def test_the_digits_of_a_period_are_no_count() -> None:
    assert [number.value for number in read("Per 30 juni var 12 beslut kvar", (("period", 1, 3),))] == [12]


@pytest.mark.parametrize(
    ("text", "owned", "end"),
    [
        ("Sju beslut enligt LSS om kontaktperson har verkställts", ["LSS", "insats"], 6),
        ("Sju beslut i form av kontaktperson kvarstår", ["insats"], 6),
        ("Sju beslut som rör hemtjänst kvarstår", ["insats"], 5),
        ("Sju beslut har verkställts enligt LSS", [], 2),
        ("Sju beslut (SoL) kvarstår", [], 2),
    ],
)
def test_a_number_takes_in_what_belongs_to_its_noun(text: str, owned: list[str], end: int) -> None:
    (number,) = read(text)
    assert ([label for label, _, _ in number.owned], number.end) == (owned, end)


def test_a_number_owns_the_quarter_right_behind_it() -> None:
    (number,) = read("Det fanns 4 beslut kvartal 3 2023", (("period", 4, 7),))
    assert number.owned == [("period", 4, 7)]


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        ("Av de 152 besluten har nio verkställts", [True, False]),
        ("Sju av totalt 10 beslut kvarstår", [False, True]),
        ("Bland de 20 besluten", [True]),
        ("De 20 besluten kvarstår", [False]),
    ],
)
def test_the_whole_that_others_are_part_of(text: str, wholes: list[bool]) -> None:
    assert [number.whole for number in read(text)] == wholes


@pytest.mark.parametrize(
    ("text", "approximate"),
    [("Cirka 30 beslut kvarstår", True), ("Knappt 30 beslut", True), ("Totalt 30 beslut kvarstår", False)],
)
def test_numbers_that_are_not_exact(text: str, approximate: bool) -> None:
    assert [number.approximate for number in read(text)] == [approximate]


def test_a_number_knows_its_noun_and_how_it_is_printed() -> None:
    (number,) = read("Totalt 1 341 ej verkställda ärenden kvarstår")
    assert (number.printed, number.noun, number.bare) == ("1 341", "ärenden", False)


WORDS = ["av", "de", "ett", "nio", "12", "2024", "(", ")", ",", "och", "beslut", "procent", "kvinnor", "LSS",
         "hemtjänst", "kvarstår", "om", "från", "till", "månader"]  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_numbers_come_in_order_and_do_not_overlap(text: str) -> None:
    found = read(text)
    assert all(0 <= one.start <= one.at < one.end <= len(text.split()) for one in found)
    assert all(one.end <= two.start for one, two in pairwise(found))
