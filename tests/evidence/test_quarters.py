"""Quarters in heads, titles and sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.evidence.quarters import is_period, quarter_before, quarters_in, read_period, read_quarter


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Kv 4 2023", "2023-Q4"),
        ("Kv4 2024", "2024-Q4"),
        ("3:e kvartalet 2025", "2025-Q3"),
        ("tredje kvartalet 2025", "2025-Q3"),
        ("för kvartal 3 år 2023", "2023-Q3"),
        ("Kvartal 4, 2024", "2024-Q4"),
        ("kvartal oktober till och med december 2023", "2023-Q4"),
        ("1 oktober till och med 31 december 2023", "2023-Q4"),
        ("2023-10-01 till 2023-12-31", "2023-Q4"),
        ("per den 31 december 2023", "2023-Q4"),
        ("31 dec. 2023", "2023-Q4"),
        ("30 sept 2023", "2023-Q3"),
        ("30/6 2023", "2023-Q2"),
        ("31/5 2023", None),
        ("För första kvartalet 2026 redovisas tio. Siffran för kvartal 4 2025 var 13.", "2026-Q1"),
        ("Q4 -21", "2021-Q4"),
        ("kv 1/22", "2022-Q1"),
        ("2023:1", "2023-Q1"),
        ("2024/2", "2024-Q2"),
        ("1-2024", "2024-Q1"),
        ("24Q3", "2024-Q3"),
        ("K4 2022", "2022-Q4"),
        ("kv 2 -23", "2023-Q2"),
        ("2024 års andra kvartal", "2024-Q2"),
        ("Kvartal IV 2019", "2019-Q4"),
        ("andra kvartalet i rad 2024", None),
        ("SFS 2001:453", None),
        ("Kvartalsrapport 4/2024 – ej verkställda beslut", "2024-Q4"),
        ("sista kvartalet 2025", "2025-Q4"),
        ("kv 1-4", None),
        ("kvartal 3 - 14 beslut", None),
        ("Q1", None),
        ("16 kap. 6 f § 2023", None),
    ],
)
def test_periods(printed: str, expected: str | None) -> None:
    assert read_period(printed) == expected


def test_a_quarter_may_lack_its_year() -> None:
    assert read_quarter("Kv 1") == (1, None)


@pytest.mark.parametrize(
    ("period", "before"), [("2024-Q1", "2023-Q4"), ("2024-Q3", "2024-Q2"), ("2024", None), (None, None)]
)
def test_quarter_before(period: str | None, before: str | None) -> None:
    assert quarter_before(period) == before


@pytest.mark.parametrize(
    ("sentence", "quarters"),
    [
        ("Ökningen sedan kvartal 1 och 2 2024 är tre.", [((1, 2), 2024)]),
        ("Från 2023:4 till 2024:1.", [((4,), 2023), ((1,), 2024)]),
        ("Läget 2024-06-30 mot första kvartalet.", [((2,), 2024), ((1,), None)]),
        ("Enligt SFS 2024:1 gäller det.", []),
        ("Kvartalet har varit lugnt i år.", []),
        ("Rapporten från kvartal 2 i år.", [((2,), None)]),
    ],
)
def test_quarters_in_sentences(sentence: str, quarters: list[tuple[tuple[int, ...], int | None]]) -> None:
    assert [(found.numbers, found.year) for found in quarters_in(sentence)] == quarters


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("2023:1", True),
        ("per 31 mars", True),
        ("T2 2024", True),
        ("jan–mar", True),
        ("2024", True),
        ("Ärende 4", False),
        ("Kv 1 verkställda", False),
        ("5", False),
    ],
)
def test_a_period_and_nothing_else(text: str, whole: bool) -> None:
    assert is_period(text) == whole


@given(st.text(max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    assert read_quarter(text)[0] in (None, 1, 2, 3, 4)
    assert all(0 <= found.start < found.end <= len(text) for found in quarters_in(text))
