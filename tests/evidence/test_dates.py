"""Dates in every notation that Swedish reports print them in."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.evidence.dates import MAX_TYPED, dates_in, find_dates, is_date, is_date_part, read_date

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip
SHORT = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2099, 12, 31))
RECENT = st.dates(dt.date(2000, 1, 1), dt.date(2039, 12, 31))
MIDDLE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def notations(day: dt.date) -> dict[str, str]:
    """One date as different authors print it, the year in full."""
    d, m, y = day.day, day.month, day.year
    return {
        "ISO": day.isoformat(),
        "digits alone": f"{y}{m:02}{d:02}",
        "ISO with slashes": f"{y}/{m:02}/{d:02}",
        "ISO with points": f"{y}.{m:02}.{d:02}",
        "without zeros": f"{y}-{m}-{d}",
        "day and month by a slash": f"{d}/{m} {y}",
        "all slashes": f"{d}/{m}/{y}",
        "slash and hyphen": f"{d}/{m}-{y}",
        "points": f"{d}.{m}.{y}",
        "points and zeros": f"{d:02}.{m:02}.{y}",
        "month in words": f"{d} {MONTHS[m - 1]} {y}",
        "with den": f"den {d} {MONTHS[m - 1]} {y}",
        "month cut short": f"{d} {SHORT[m - 1]} {y}",
        "month cut short by a point": f"{d} {SHORT[m - 1]}. {y}",
        "capital": f"{d} {MONTHS[m - 1].capitalize()} {y}",
        "capitals": f"{d} {MONTHS[m - 1].upper()} {y}",
    }


@settings(deadline=None)
@given(DAYS)
def test_a_date_reads_back_to_itself_in_every_notation(day: dt.date) -> None:
    read = {name: read_date(printed) for name, printed in notations(day).items()}
    assert read == dict.fromkeys(read, day.isoformat())


@settings(deadline=None)
@given(DAYS, st.sampled_from(("Beslut fattat {}.", "({})", "Avbrott {}, tackat nej", "verkställt den {};")))
def test_a_date_is_found_in_a_sentence_in_every_notation(day: dt.date, sentence: str) -> None:
    for printed in notations(day).values():
        if printed.startswith("den "):
            continue
        text = sentence.format(printed)
        found = find_dates(text)
        assert [one.iso for one in found] == [day.isoformat()], text
        assert printed in text[found[0].start : found[0].end + 1]


@settings(deadline=None)
@given(RECENT)
def test_years_of_two_digits_are_of_this_century(day: dt.date) -> None:
    d, m, y = day.day, day.month, day.year % 100
    printed = (f"{y:02}-{m:02}-{d:02}", f"{y:02}{m:02}{d:02}", f"{d}/{m}-{y:02}", f"{d}/{m} {y:02}")
    assert [read_date(text) for text in printed] == [day.isoformat()] * len(printed)


@settings(deadline=None)
@given(DAYS)
def test_a_month_with_its_year_is_as_precise_as_it_is_printed(day: dt.date) -> None:
    month = f"{day.year}-{day.month:02}"
    for printed in (month, f"{MONTHS[day.month - 1]} {day.year}", f"{SHORT[day.month - 1]} {day.year}"):
        assert read_date(printed) == month
        assert is_date(printed)


@settings(deadline=None)
@given(st.integers(1950, 2099))
def test_a_year_alone_is_read_but_is_no_date(year: int) -> None:
    assert read_date(str(year)) == str(year)
    assert not is_date(str(year))


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("feb -24", "2024-02"),
        ("maj 24", "2024-05"),
        ("sept 2023", "2023-09"),
        ("febr. 2023", "2023-02"),
        ("18:e april 2023", "2023-04-18"),
        ("den 1:a juni 2024", "2024-06-01"),
        ("2023–04–18", "2023-04-18"),
        ("2023\u201104\u201118", "2023-04-18"),
        ("18\u00a0april\u00a02023", "2023-04-18"),
        (" 2023-04-18 ", "2023-04-18"),
        ("2023-04-18.", "2023-04-18"),
        ("i mars 2024", "2024-03"),
        ("29 februari 2024", "2024-02-29"),
        ("29 februari 2023", None),
        ("2023-02-29", None),
        ("31/4 2023", None),
        ("2023-00-10", None),
        ("2023-04-18 och 2023-05-02", None),
        ("beslut 2023-04-18", None),
        ("april", None),
        ("18 april", None),
        ("1949", None),
        ("12345678", None),
        ("", None),
    ],
)
def test_read_date(printed: str, iso: str | None) -> None:
    assert read_date(printed) == iso


@pytest.mark.parametrize(
    ("text", "isos"),
    [
        ("Beslut 12/2 2024, avbrott den 3 mars 2024, åter i maj -24", ["2024-02-12", "2024-03-03", "2024-05"]),
        ("Tackat nej 2023-11-02 och 2023-12-14.", ["2023-11-02", "2023-12-14"]),
        ("Flyttar in i början av mars 2024.", ["2024-03"]),
        ("Väntas bli klart i slutet av augusti 2025", ["2025-08"]),
        ("16 kap. 6 f § SoL", []),
        ("9 § 9 LSS", []),
        ("Dnr SN 2024/00123", []),
        ("dnr 2023-00417", []),
        ("08-123 45 67", []),
        ("Av 12 beslut har 4 verkställts", []),
        ("kvartal 3 2023", []),
        ("ingen dag", []),
    ],
)
def test_dates_in_sentences(text: str, isos: list[str]) -> None:
    assert list(dates_in(text)) == isos


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("24 september", True),
        ("september", True),
        ("Sept.", True),
        ("2020", True),
        ("2020-09-24", True),
        ("24", False),
        ("september och oktober", False),
        ("Väntar", False),
    ],
)
def test_pieces_of_dates_that_a_narrow_cell_breaks(text: str, part: bool) -> None:
    assert is_date_part(text) is part


def test_a_comment_is_no_date_however_it_begins() -> None:
    assert read_date("2023-04-18" + " " * MAX_TYPED + "x") is None


@settings(deadline=None)
@given(st.text(max_size=80))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    value = read_date(text)
    assert value is None or MIDDLE.fullmatch(value)
    assert is_date(text) is (value is not None and len(value) > 4)
    found = find_dates(text)
    assert all(0 <= one.start < one.end <= len(text) and MIDDLE.fullmatch(one.iso) for one in found)
    assert all(one.end <= two.start for one, two in pairwise(found))
