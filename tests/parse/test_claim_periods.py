"""Quarters that a sentence names: with their year, without it, and relative to the report's own."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.claim_periods import lone_year, period_mentions
from extractor.parse.claim_text import Tokens

NOW = "2024-Q2"


@pytest.mark.parametrize(
    ("text", "quarters"),
    [
        ("under kvartal 1 2024", [("2024-Q1",)]),
        ("under kvartal 1 och 2 2024", [("2024-Q1", "2024-Q2")]),
        ("per den 30 juni 2024", [("2024-Q2",)]),
        ("under 2023:4", [("2023-Q4",)]),
        ("tredje kvartalet", [("2023-Q3",)]),
        ("kvartal 2", [("2024-Q2",)]),
        ("kvartal 4 och 1", [("2023-Q4", "2024-Q1")]),
        ("kvartal 4 mot kvartal 1", [("2023-Q4",), ("2024-Q1",)]),
        ("föregående kvartal", [("2024-Q1",)]),
        ("samma period förra året", [("2023-Q2",)]),
        ("ett år tidigare", [("2023-Q2",)]),
        ("i aktuell rapportering", [("2024-Q2",)]),
        ("i början av året", [("2024-Q1",)]),
        ("samma kvartal 2023", [("2023-Q2",)]),
        ("för ett år sedan", [("2023-Q2",)]),
        ("vid årsskiftet", [("2023-Q4",)]),
        ("vid halvårsskiftet", [("2024-Q2",)]),
        ("vid utgången av mars", [("2024-Q1",)]),
        ("under 2023", []),
        ("tredje kvartalet i rad", []),
        ("inom tre månader", []),
        ("", []),
    ],
)
def test_periods_of_a_sentence(text: str, quarters: list[tuple[str, ...]]) -> None:
    found = period_mentions(Tokens(text), NOW)
    assert [mention.quarters for mention in found] == quarters
    assert [mention.period for mention in found] == [each[0] for each in quarters]


@pytest.mark.parametrize(
    ("text", "relative", "year_named"),
    [
        ("under kvartal 1 2024", False, True),
        ("under kvartal 1", False, False),
        ("per 2024-03-31", False, True),
        ("under föregående kvartal", True, False),
    ],
)
def test_how_a_period_is_told(text: str, relative: bool, year_named: bool) -> None:
    (mention,) = period_mentions(Tokens(text), NOW)
    assert (mention.period, mention.relative, mention.year_named) == ("2024-Q1", relative, year_named)


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("jämfört med kvartal 1", True),
        ("jämfört med samma period förra året", True),
        ("fler än under kvartal 1 2024", True),
        ("sedan årets början", True),
        ("mot kvartal 1", True),
        ("under kvartal 1", False),
        ("jämfört med beslut från kvartal 1", False),
        ("i jämförelse med, kvartal 1", False),
    ],
)
def test_what_a_change_is_measured_from(text: str, compared: bool) -> None:
    (mention,) = period_mentions(Tokens(text), NOW)
    assert mention.compared is compared


def test_without_a_quarter_of_its_own_a_report_knows_only_periods_with_a_year() -> None:
    doc = Tokens("Från kvartal 1 och föregående kvartal till kvartal 3 2023")
    assert [mention.quarters for mention in period_mentions(doc, None)] == [("2023-Q3",)]


def test_a_mention_covers_its_own_tokens() -> None:
    doc = Tokens("Beslut under tredje kvartalet 2023 och föregående kvartal.")
    found = period_mentions(doc, NOW)
    assert [doc.stretch(mention.start, mention.end) for mention in found] == [
        "tredje kvartalet 2023", "föregående kvartal",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "year"),
    [("I statistiken för 2022 är fler män", "2022"), ("dnr 12024/3", None), ("2 024 beslut", None), ("", None)],
)
def test_a_year_alone(text: str, year: str | None) -> None:
    assert lone_year(Tokens(text)) == year


WORDS = ["kvartal", "1", "3", "och", "2023", "föregående", "samma", "period", "förra", "året", "jämfört", "med", ","]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=10).map(" ".join), st.integers(1, 4))
def test_mentions_stand_in_order_and_quarters_without_a_year_are_never_to_come(text: str, quarter: int) -> None:
    now = f"2024-Q{quarter}"
    found = period_mentions(Tokens(text), now)
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert all(each <= now for mention in found for each in mention.quarters)
