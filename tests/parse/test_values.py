"""Printed values to plain ones."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.evidence.dates import read_date
from extractor.parse.values import read_bucket, read_count, read_kon


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("2023-04-18", "2023-04-18"),
        ("20230418", "2023-04-18"),
        ("230418", "2023-04-18"),
        ("18/4 2023", "2023-04-18"),
        ("18/4-23", "2023-04-18"),
        ("18.4.2023", "2023-04-18"),
        ("den 18 april 2023", "2023-04-18"),
        ("18 apr 2023", "2023-04-18"),
        ("april 2023", "2023-04"),
        ("2024-02", "2024-02"),
        ("2016", "2016"),
        ("2023-13-01", None),
        ("2023-02-30", None),
        ("9 § 3", None),
        ("Ja", None),
    ],
)
def test_dates(printed: str, expected: str | None) -> None:
    assert read_date(printed) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("5", (5, "")),
        ("5*", (5, "*")),
        ("6**", (6, "**")),
        ("3¹", (3, "1")),
        ("1 341", (1341, "")),
        ("-", (0, "")),
        ("–", (0, "")),
        ("inga", (0, "")),
        ("4 st", (4, "")),
        ("Ja", None),
        ("34,8 %", None),
        ("2023-04-18", None),
        (None, None),
    ],
)
def test_counts(printed: str | None, expected: tuple[int, str] | None) -> None:
    assert read_count(printed) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("K", ("K", None)),
        ("Flicka", ("K", "barn")),
        ("man", ("M", "vuxen")),
        ("Ej angivet", (None, None)),
        ("Ja", (None, None)),
    ],
)
def test_sex(printed: str, expected: tuple[str | None, str | None]) -> None:
    assert read_kon(printed) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("3-5", (3, 5)),
        ("15-", (15, None)),
        ("> 12 mån", (13, None)),
        ("mer än 24 mån", (25, None)),
        ("0–3", (0, 3)),
    ],
)
def test_buckets(printed: str, expected: tuple[int, int | None]) -> None:
    assert read_bucket(printed) == expected


@given(st.dates(dt.date(1990, 1, 1), dt.date(2049, 12, 31)))
def test_every_iso_date_is_read_as_itself(day: dt.date) -> None:
    assert read_date(day.isoformat()) == day.isoformat()
    assert read_date(day.strftime("%Y%m%d")) == day.isoformat()


@given(st.text(max_size=40))
def test_no_text_breaks_the_readers(text: str) -> None:
    date = read_date(text)
    assert date is None or re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", date)
    count = read_count(text)
    assert count is None or count[0] >= 0
