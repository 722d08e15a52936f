"""Lists of numbers put in order: quarter after quarter, and the first name with the first number."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.evidence.quarters import earlier
from extractor.parse.claim_sentence import read_sentence
from extractor.parse.claim_series import follow_series, pair_up
from extractor.parse.claim_told import Told

NOW = "2024-Q2"


def series(text: str) -> list[str | None]:
    """The period of each number of a sentence, where the list alone tells it."""
    sentence = read_sentence(text, NOW, ())
    told = [Told(value=number.value) for number in sentence.numbers]
    follow_series(sentence, told, NOW)
    return [one.period for one in told]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Vid kvartal 3 2023 var det 16 beslut för att sedan vara 12, 14 och 19 beslut",
         [None, "2023-Q4", "2024-Q1", "2024-Q2"]),
        ("Vid kvartal 4 var det 16 beslut för att resterande kvartal vara 12 respektive 19 beslut",
         [None, "2024-Q1", "2024-Q2"]),
        ("Kvartal 1 2023 var det 16 beslut, därefter 12 beslut och i aktuell rapportering 19 beslut",
         [None, "2023-Q2", NOW]),
        ("Vid kvartal 3 2023 var det 16 beslut för att sedan vara 12 beslut", [None, None]),
        ("Det var 16 beslut för att sedan vara 12, 14 och 19 beslut", [None] * 4),
        ("Jämfört med kvartal 3 2023 var det 16 beslut för att sedan vara 12 och 19 beslut", [None] * 3),
        ("Vid kvartal 3 2023 var det 16 beslut, 12 beslut och 19 beslut", [None] * 3),
        ("Därefter", []),
    ],
    ids=["goes on", "the other quarters", "ends now", "a single number behind it", "no quarter to go on from",
         "what is compared with begins no list", "no list", "no number"],
)  # fmt: skip
def test_numbers_go_on_a_quarter_each(text: str, periods: list[str | None]) -> None:
    assert series(text) == periods


def test_the_numbers_of_a_series_are_about_one_insats() -> None:
    sentence = read_sentence("Kvartal 3 var det 16 beslut, därefter 12 och 19 beslut", NOW, ())
    told = [Told(), Told(insats="Hemtjänst"), Told()]
    follow_series(sentence, told, NOW)
    assert [one.insats for one in told] == [None, "Hemtjänst", "Hemtjänst"]


@settings(max_examples=50, deadline=None)
@given(st.integers(2, 5), st.integers(1, 4))
def test_a_series_of_any_length_has_no_gap(length: int, quarter: int) -> None:
    numbers = ", ".join(str(10 + i) for i in range(length))
    found = series(f"Kvartal {quarter} 2022 var det 16 beslut för att sedan vara {numbers} beslut")
    assert found == [None, *(earlier(f"2022-Q{quarter}", -step) for step in range(1, length + 1))]


def pairs(text: str, kind: str) -> list[str | None]:
    sentence = read_sentence(text, NOW, ())
    told = [Told(value=number.value) for number in sentence.numbers]
    pair_up(sentence, told)
    return [getattr(one, kind) for one in told]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hemtjänst och boendestöd har 12 respektive 8 beslut", ["Hemtjänst", "boendestöd"]),
        ("Hemtjänst, boendestöd och ledsagning har 3, 6 respektive 4 beslut",
         ["Hemtjänst", "boendestöd", "ledsagning"]),
        ("Hemtjänst, boendestöd och ledsagning har 12 respektive 8 beslut", [None, None]),
        ("Hemtjänst har 12 respektive 8 beslut", [None, None]),
        ("Hemtjänst och boendestöd har 12 och 8 beslut", [None, None]),
        ("Hemtjänst och boendestöd har 12 kvinnor respektive 8 män", [None, None]),
        ("Det var 12 respektive 8 beslut om hemtjänst och boendestöd", [None, None]),
        ("Hemtjänst respektive boendestöd har 12 beslut", [None]),
    ],
    ids=["two", "three", "one name more than numbers", "one name", "no word for it", "sexes", "names behind",
         "one number"],
)  # fmt: skip
def test_the_first_name_takes_the_first_number(text: str, names: list[str | None]) -> None:
    assert pairs(text, "insats") == names


def test_laws_are_paired_as_names_are() -> None:
    text = "Beslut enligt LSS och beslut enligt SoL uppgick till 12 respektive 8 beslut"
    assert pairs(text, "lag") == ["LSS", "SoL"]
