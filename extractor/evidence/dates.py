"""Dates in every printed notation and precision: one grammar for cells, labels, sentences and letter heads."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from extractor.vocabulary import fold

MONTHS = {
    name: number
    for number, names in enumerate(
        [
            ("januari", "jan"), ("februari", "feb", "febr"), ("mars", "mar"), ("april", "apr"), ("maj",),
            ("juni", "jun"), ("juli", "jul"), ("augusti", "aug"), ("september", "sep", "sept"), ("oktober", "okt"),
            ("november", "nov"), ("december", "dec"),
        ],
        start=1,
    )
    for name in names
}  # fmt: skip
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
MAX_TYPED = 60
"""No cell that is one date is so long: comments need not be tried."""
_YEAR = r"(?:19[5-9]\d|20[0-9]\d)"
_SHORT_YEAR = r"\d\d"
_Y, _y = f"(?P<y>{_YEAR})", f"(?P<y>{_SHORT_YEAR})"
_M, _D = r"(?P<m>0?[1-9]|1[0-2])", r"(?P<d>0?[1-9]|[12]\d|3[01])"
_MM, _DD = r"(?P<m>0[1-9]|1[0-2])", r"(?P<d>0[1-9]|[12]\d|3[01])"
_W = rf"(?P<w>{MONTH})\b\.?"
_LEFT, _RIGHT = r"(?<![\w/.:,§-])", r"(?![\w/§]|[-:]\d|[.,]\d)"
_FORMS = [
    rf"{_Y}(?P<s>[-/.])\s?{_M}(?P=s)\s?{_D}",
    rf"{_Y}{_MM}{_DD}",
    rf"(?P<y>[0-3]\d)-{_MM}-{_DD}",
    rf"(?P<y>[0-3]\d){_MM}{_DD}",
    rf"{_D}\s?/\s?{_M}\s?(?:[ /.,-]|\s-)\s?(?:år )?(?:{_Y}|-?(?P<z>\d\d))",
    rf"{_D}[.-]\s?{_M}[.-]\s?(?:{_Y}|(?P<z>\d\d))",
    rf"(?:den )?{_D}(?::?[ea]|\.)?\s?(?:de )?{_W},?[ -]?(?:år )?(?:{_Y}|-(?P<z>\d\d))",
    rf"{_D}[-./]{_W}[-./](?:{_Y}|(?P<z>\d\d))",
    rf"{_Y}-{_MM}",
    rf"{_W},?[ -]?(?:år )?{_Y}",
    rf"{_W}[ ]?[-'’](?P<z>\d\d)",
    rf"(?P<s>(?:i )?(?:början|mitten|slutet) av ){_W},?[ -]?{_Y}",
]
_DATES = [re.compile(_LEFT + form + _RIGHT, re.IGNORECASE) for form in _FORMS]
_ANY = re.compile(rf"\d\d|(?:{MONTH})\b", re.IGNORECASE)
_DASHES = str.maketrans({"–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "\u00a0": " "})
_MONTH_AND_YEAR = re.compile(rf"{_W} (?P<z>[0-3]\d)")
"""`maj 24`, where it is all that a cell holds; in a sentence it may be a day."""
_YEAR_ALONE = re.compile(rf"{_YEAR}")


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date in a text: its letters from `start` to `end`, and its value as ISO 8601, as precise as it is printed."""

    start: int
    end: int
    iso: str


def _valid(year: int, month: int, day: int) -> str | None:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


def _value(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    year = int(parts.get("y") or parts.get("z") or 0)
    year += 2000 if year < 100 else 0
    month = MONTHS[parts["w"].casefold()] if parts.get("w") else int(parts["m"])
    return _valid(year, month, int(parts["d"])) if parts.get("d") else f"{year}-{month:02d}"


@lru_cache(maxsize=16384)
def find_dates(text: str) -> tuple[DateFound, ...]:
    """The dates of a text from left to right, none over another; a day that does not exist is no date.

    >>> [found.iso for found in find_dates("beslut 12/2 2024, avbrott den 3 mars 2024, åter i maj -24")]
    ['2024-02-12', '2024-03-03', '2024-05']
    """
    if not _ANY.search(text):
        return ()
    plain = text.translate(_DASHES)
    found: list[DateFound] = []
    for pattern in _DATES:
        for match in pattern.finditer(plain):
            start, end = match.span()
            iso = _value(match)
            if iso and all(end <= other.start or start >= other.end for other in found):
                found.append(DateFound(start, end, iso))
    return tuple(sorted(found, key=lambda one: one.start))


@lru_cache(maxsize=8192)
def read_date(text: str) -> str | None:
    """A text that is one date as ISO 8601, whole (`2024-02-17`) or as far as it goes (`2024-02`, `2016`), else None.

    >>> read_date("17/2 2024"), read_date("feb -24"), read_date("2016"), read_date("2023-13-01")
    ('2024-02-17', '2024-02', '2016', None)
    """
    if len(text) > MAX_TYPED:
        return None
    bare = fold(text).removeprefix("den ").removeprefix("i ").strip()
    if _YEAR_ALONE.fullmatch(bare):
        return bare
    short = _MONTH_AND_YEAR.fullmatch(bare)
    if short:
        return _value(short)
    found = find_dates(bare)
    return found[0].iso if len(found) == 1 and (found[0].start, found[0].end) == (0, len(bare)) else None


def is_date(text: str) -> bool:
    """True for a cell that is one date, whole or partial, but not for a year alone."""
    value = read_date(text)
    return value is not None and len(value) > 4


def is_date_part(text: str) -> bool:
    """True for a date or a piece of one that was broken over lines: a month, a day with its month, a year."""
    return read_date(text) is not None or re.fullmatch(rf"(?:\d{{1,2}} )?(?:{MONTH})\.?", fold(text)) is not None


def dates_in(text: str) -> Iterator[str]:
    """The values of the dates of a text."""
    return (found.iso for found in find_dates(text))
