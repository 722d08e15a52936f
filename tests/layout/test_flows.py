"""Text set in columns and beside margins: in which order its lines are to be read."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.flows import part_margin, reading_order
from extractor.layout.lines import Line
from tests.layout.making import lines

LEFT = [
    "Ett beslut som inte har", "verkställts inom den tid", "som lagen säger ska rapp-", "orteras varje kvartal av",
    "den nämnd i kommunen som", "fattat de beslut det gäller.",
]  # fmt: skip
RIGHT = [
    "Denna rapport gäller det", "andra kvartalet i år och", "omfattar alla beslut som", "fattats sedan förra året",
    "om stöd till personer i", "åldrar i hela kommunen.",
]  # fmt: skip
WIDE = "En lång rad text som löper tvärs över hela sidan från den vänstra kanten till den högra."
SHORT = "Kort text."


def texts(flows: Sequence[Sequence[Line]]) -> list[list[str]]:
    return [[line.text for line in flow] for flow in flows]


def abreast(left: Sequence[str], right: Sequence[str], x: float = 310.0) -> list[dict[float, str]]:
    return [{50.0: one, x: two} for one, two in zip(left, right, strict=True)]


def test_the_left_column_is_read_before_the_right() -> None:
    assert texts(reading_order(lines(*abreast(LEFT, RIGHT)))) == [LEFT, RIGHT]


def test_text_over_and_under_columns_keeps_its_place() -> None:
    printed = lines({50.0: WIDE}, *abreast(LEFT, RIGHT), {50.0: WIDE})
    assert texts(reading_order(printed)) == [[WIDE], LEFT, RIGHT, [WIDE]]


@pytest.mark.parametrize(
    "printed",
    [
        [{50.0: text} for text in LEFT],
        abreast(LEFT[:5], RIGHT[:5]),
        abreast([f"2023-01-0{day}" for day in range(1, 7)], RIGHT),
        abreast(["Hemtjänst", "Boendestöd", "Ledsagning", "Kontaktperson", "Hemtjänst", "Boendestöd"], RIGHT),
        abreast(LEFT, ["5", "3", "–", "2", "1", "11"]),
    ],
    ids=["one column", "too few lines", "dates", "insatser", "numbers"],
)
def test_other_lines_are_one_flow(printed: list[dict[float, str]]) -> None:
    made = lines(*printed)
    assert reading_order(made) == [made]


def test_cards_side_by_side_are_read_one_after_the_other() -> None:
    one = ["Ärende: 1", "Insats: Hemtjänst", "Kön: kvinna", "Lag: SoL", "Beslut: 2023-01-05", "Läge: kvar"]
    two = ["Ärende: 2", "Insats: Boendestöd", "Kön: man", "Lag: SoL", "Beslut: 2023-02-06", "Läge: kvar"]
    assert texts(reading_order(lines(*abreast(one, two)))) == [one, two]


def test_a_heading_between_two_stretches_parts_them() -> None:
    flows = texts(reading_order(lines(*abreast(LEFT, RIGHT), {50.0: WIDE}, *abreast(RIGHT, LEFT))))
    assert flows == [LEFT, RIGHT, [WIDE], RIGHT, LEFT]


SENDER = ["Exempelby", "Nämnden", "Box 1", "123 45 By"]


@pytest.mark.parametrize(
    ("printed", "margin"),
    [
        ([*({50.0: sender, 200.0: WIDE[:60]} for sender in SENDER), *([{200.0: WIDE[:60]}] * 8)], SENDER),
        ([{50.0: "Till", 200.0: WIDE[:60]}, *([{200.0: WIDE[:60]}] * 5)], ["Till"]),
        ([{50.0: "1.", 200.0: WIDE[:60]}, *([{200.0: WIDE[:60]}] * 5)], []),
        ([{50.0: WIDE[:60]}] * 8, []),
        ([{50.0: "2024-01-05", 200.0: WIDE[:60]}] * 3 + [{200.0: WIDE[:60]}] * 8, []),
        ([{50.0: sender, 200.0: WIDE[:60]} for sender in SENDER], []),
        ([{50.0: sender, 200.0: SHORT} for sender in SENDER], []),
        ([], []),
    ],
    ids=[
        "a letterhead", "a single word", "a list mark", "no margin", "dates", "as many as the text", "short lines",
        "nothing",
    ],
)  # fmt: skip
def test_what_stands_in_the_left_margin(printed: list[dict[float, str]], margin: list[str]) -> None:
    made = lines(*printed)
    beside, rest = part_margin(made)
    assert [line.text for line in beside] == margin
    words = [word for line in made for word in line.words]
    assert sorted(word for line in beside + rest for word in line.words) == sorted(words)


ANY = [{50.0: WIDE}, {50.0: SHORT}, {310.0: SHORT}, *abreast(LEFT, RIGHT), {50.0: "Hemtjänst", 310.0: "5"}]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(ANY), max_size=18))
def test_no_word_is_lost_and_none_comes_twice(printed: list[dict[float, str]]) -> None:
    made = lines(*printed)
    flows = reading_order(made)
    assert sorted(word for flow in flows for line in flow for word in line.words) == sorted(
        word for line in made for word in line.words
    )
