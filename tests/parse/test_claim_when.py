"""The quarter that a number is about, and the one that a change is measured from."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.claim_sentence import Window, read_sentence
from extractor.parse.claim_told import Told
from extractor.parse.claim_when import set_period

NOW = "2024-Q2"


def periods(text: str, now: str | None = NOW, change: int | None = None) -> list[tuple[str | None, str | None]]:
    """Period and compared period of each number of a sentence."""
    sentence = read_sentence(text, now, ())
    found = []
    for index in range(len(sentence.numbers)):
        told = Told(change=change)
        set_period(told, Window(sentence, index), now)
        found.append((told.period, told.compare_to))
    return found


@pytest.mark.parametrize(
    ("text", "quarters"),
    [
        ("Sju beslut kvarstår", [NOW]),
        ("Under kvartal 1 fanns 12 beslut och under kvartal 2 fanns 15 beslut", ["2024-Q1", "2024-Q2"]),
        ("Det fanns 12 beslut kvartal 1 och 15 beslut kvartal 2", ["2024-Q1", "2024-Q2"]),
        ("Under kvartal 4 2023 fanns 12 beslut varav nio har verkställts", ["2023-Q4", "2023-Q4"]),
        ("Jämfört med kvartal 1 har 12 beslut verkställts", [NOW]),
        ("Det fanns 12 beslut jämfört med 15 beslut kvartal 1", [NOW, "2024-Q1"]),
        ("Antalet är detsamma som kvartal 3 2023, 18 beslut", ["2023-Q3"]),
        ("Antalet minskade från 29 beslut till 27 beslut", ["2024-Q1", NOW]),
        ("Antalet minskade från 29 beslut till 27 beslut jämfört med kvartal 4 2023", ["2023-Q4", NOW]),
        ("Antalet minskade från 29 beslut kvartal 3 2023 till 27 beslut", ["2023-Q3", NOW]),
        ("Antalet minskade från 29 beslut", [None]),
        ("Jämfört med kvartal 1, då det fanns 15 beslut", ["2024-Q1"]),
        ("Tre beslut som fanns med i rapporten för kvartal 1 och sju beslut kvarstår", [NOW, NOW]),
    ],
)
def test_the_quarter_of_a_number(text: str, quarters: list[str | None]) -> None:
    assert periods(text) == [(quarter, None) for quarter in quarters]


@pytest.mark.parametrize(
    ("text", "period", "compare_to"),
    [
        ("Det är en ökning med 5 beslut", NOW, "2024-Q1"),
        ("Det är en ökning med 5 beslut jämfört med samma period förra året", NOW, "2023-Q2"),
        ("Jämfört med kvartal 4 2023 är det en ökning med 5 beslut", NOW, "2023-Q4"),
        ("Under kvartal 4 2023 var ökningen 5 beslut jämfört med kvartal 1 2023", "2023-Q4", "2023-Q1"),
        ("Från kvartal 3 2023 har det ökat med 5 beslut", NOW, "2023-Q3"),
    ],
)
def test_the_quarter_that_a_change_is_measured_from(text: str, period: str, compare_to: str) -> None:
    assert periods(text, change=1) == [(period, compare_to)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I statistiken för 2022 är 61 procent av de beviljade insatserna för män", "2022"),
        ("I statistiken för 2022 är 61 procent av de beviljade insatserna för män kvartal 1", "2024-Q1"),
        ("Under 2022 är 61 procent av besluten verkställda", NOW),
    ],
    ids=["a share of other figures", "with a quarter", "a share of decisions"],
)
def test_a_share_of_other_figures_has_the_year_of_its_sentence(text: str, found: str) -> None:
    assert periods(text) == [(found, None)]


def test_a_report_without_a_quarter_gives_none() -> None:
    assert periods("Sju beslut kvarstår", None) == [(None, None)]
    assert periods("Det är en ökning med 5 beslut", None, change=1) == [(None, None)]
    assert periods("Under kvartal 1 2023 kvarstod sju beslut", None) == [("2023-Q1", None)]


WORDS = ["kvartal", "1", "4", "2023", "och", "jämfört", "med", "föregående", "12", "beslut", "från", "till", "sedan",
         "ökat", ",", "respektive"]  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join), st.sampled_from([None, 0, 1]))
def test_no_number_is_about_a_quarter_to_come(text: str, change: int | None) -> None:
    for period, compare_to in periods(text, NOW, change):
        assert (period or "") <= NOW and (compare_to or "") <= NOW
        assert change is not None or compare_to is None
