"""Quarters in every printed notation: one grammar for heads, labels, titles and sentences."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from extractor.evidence.dates import MONTH, MONTHS
from extractor.vocabulary import fold

MAX_TYPED = 120
"""No period is so long, white space and signs around it included: comments need not be tried."""
YEAR = re.compile(r"(?:19[89]\d|20[0-4]\d)\Z")
_NUMBERS = {
    "första": 1, "andra": 2, "tredje": 3, "trejde": 3, "fjärde": 4, "sista": 4, "ett": 1, "två": 2, "tre": 3, "fyra": 4,
    "i": 1, "ii": 2, "iii": 3, "iv": 4,
}  # fmt: skip
_NAME = r"(?:kvartal(?:et)?|kvart|kvt|kv|q)\.?"
_YEAR = r"(?:(?:[,/(\s-]|\s(?:år|för)\b)*(?P<year>(?:19|20)\d\d)\b)?"
_FIRST = r"(?P<year>20\d\d)(?:\s?års|\s?,)?"
_ROMAN = r"iii|ii|iv|i(?=\s*(?:[,/(-]\s*)?20\d\d|\s*$)"
_ORDINAL = r"(?P<w>första|andra|tredje|trejde|fjärde|sista)"
_DAY = r"(?:den\s+)?(?:\d{1,2}\s+)?"
_JOIN = r"\s*(?:-|till och med|t\.?o\.?m\.?|till|och)\s*"
_AND = r"(?:,\s*|\s+och\s+|\s+samt\s+|-|\s+respektive\s+)"
_COUNTED = r"\s+(?:beslut|ärende|stycken|st)"
_ENDS = r"20\d\d-(?:03-31|06-30|09-30|12-31)"


def _forms(*patterns: str) -> list[re.Pattern[str]]:
    return [re.compile(pattern, re.IGNORECASE) for pattern in patterns]


_ANYWHERE = _forms(
    rf"\b{_NAME}\s?(?P<q>[1-4])\s?[-/'’](?P<short>[0-3]\d)\b(?![-./]?\d)",
    rf"\b{_NAME}\s?0?(?P<q>[1-4])(?P<more>(?:{_AND}[1-4]\b(?!\d|{_COUNTED}))*)(?!\d){_YEAR}",
    rf"\b{_NAME}\s(?P<w>{_ROMAN}|ett|två|tre|fyra)\b{_YEAR}",
    rf"\b(?P<w>{_ROMAN})\s?(?:kvartalet|kv)\b{_YEAR}",
    rf"\b{_FIRST}[\s/(-]*(?:kvartal\s?|kv\.?\s?|q\s?|k)(?P<q>[1-4])\b",
    rf"\b{_FIRST}\s+{_ORDINAL}\s+kvartal(?:et)?\b",
    rf"\b{_ORDINAL}\s+kvartal(?:et)?\b(?!\s+i\s+(?:rad|följd)){_YEAR}",
    rf"\b(?P<q>[1-4])(?::?[ae]\s?kvartal(?:et)?|\s?kvartalet|\s?kv)\b{_YEAR}",
    rf"\b{_DAY}(?P<m1>{MONTH})\.?(?:\s+20\d\d)?{_JOIN}{_DAY}(?P<m2>{MONTH})\b\.?{_YEAR}",
    rf"\b(?P<from>20\d\d-\d\d-\d\d){_JOIN}(?P<to>20\d\d-\d\d-\d\d)\b",
    rf"\b(?:den\s+)?(?P<d>30|31)\s+(?P<m>{MONTH})\b\.?{_YEAR}",
    rf"\b(?:utgången|slutet)\s+av\s+(?P<m>{MONTH})\b{_YEAR}",
    rf"\b(?:30|31)\s?/\s?(?P<n>0?3|0?6|0?9|12)\b{_YEAR}",
    rf"\b(?:per|den)\s(?P<iso>{_ENDS})\b",
    r"\bkvartals\w*\s(?P<q>[1-4])\s?[/:-]\s?(?P<year>20\d\d)\b",
    r"(?<!sfs )\b(?P<year>20\d\d):(?P<q>[1-4])\b(?![-:.,]?\d)",
)
_DATED = _forms(rf"\b(?P<iso>{_ENDS})\b")
"""A day on which a quarter ends: in a sentence about numbers it names the quarter, in a letterhead it does not."""
_ALONE = _forms(
    r"(?P<q>[1-4])\s?[/:-]\s?(?P<year>20\d\d)",
    r"(?P<year>20\d\d)\s?[/:.-]\s?(?P<q>[1-4])",
    r"(?P<q>[1-4])(?:\s?kv(?:artal)?)(?:[\s,/-]*(?:20)?(?P<short>\d\d))?",
    rf"(?:{_NAME}|k)\s?(?P<q>[1-4])[\s,/'’-]*(?:år )?(?:20)?(?P<short>\d\d)",
    r"(?:20)?(?P<short>\d\d)[\s,/-]*(?:kvartal|kv|q|k)\.?\s?(?P<q>[1-4])",
    r"k\s?(?P<q>[1-4])",
    rf"(?P<iso>{_ENDS})",
)
_LIKE_ONE = _forms(r"t(?:ertial)?\s?[1-3](?:\s20\d\d)?", r"\d{4}-\d{2}-\d{2}")
"""Periods and days that stand over columns as quarters do."""
_ANY = re.compile(rf"kv|q|k\.?\s?[1-4]|30|31|20\d\d|{MONTH}", re.IGNORECASE)
"""What every notation holds a part of: most cells and sentences hold none, and need not be tried."""
_DASHES = str.maketrans({"–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"})


class QuarterFound(NamedTuple):
    """Quarters of one year that a text names together, its letters from `start` to `end`; the year may be missing."""

    start: int
    end: int
    numbers: tuple[int, ...]
    year: int | None


def quarters_in(text: str) -> list[QuarterFound]:
    """Every quarter that a sentence names, in order, none over another; days that end a quarter too.

    >>> [(found.numbers, found.year) for found in quarters_in("kvartal 1 och 2 2024 mot 2023:4")]
    [((1, 2), 2024), ((4,), 2023)]
    """
    return sorted(_found(text.translate(_DASHES), [*_ANYWHERE, *_DATED])) if _ANY.search(text) else []


def _found(text: str, forms: Sequence[re.Pattern[str]]) -> list[QuarterFound]:
    taken: list[QuarterFound] = []
    for form in forms:
        for match in form.finditer(text):
            told = _quarters(match)
            if told and not any(one.start < match.end() and match.start() < one.end for one in taken):
                taken.append(QuarterFound(match.start(), match.end(), *told))
    return taken


def _quarters(match: re.Match[str]) -> tuple[tuple[int, ...], int | None] | None:
    """The quarters of a match and their year; None where months are no quarter."""
    groups = {name: value.lower() for name, value in match.groupdict().items() if value}
    year = int(groups["year"]) if "year" in groups else 2000 + int(groups["short"]) if "short" in groups else None
    if "iso" in groups:
        return (int(groups["iso"][5:7]) // 3,), int(groups["iso"][:4])
    if "to" in groups:
        last = int(groups["to"][5:7])
        whole = last % 3 == 0 and int(groups["from"][5:7]) == last - 2 and groups["from"][:4] == groups["to"][:4]
        return ((last // 3,), int(groups["to"][:4])) if whole else None
    if "m2" in groups:
        first, last = MONTHS[groups["m1"]], MONTHS[groups["m2"]]
        return ((last // 3,), year) if last - first == 2 and last % 3 == 0 else None
    if "m" in groups or "n" in groups:
        month = MONTHS[groups["m"]] if "m" in groups else int(groups["n"])
        return ((month // 3,), year) if month % 3 == 0 else None
    if "w" in groups:
        return (_NUMBERS[groups["w"]],), year
    return (int(groups["q"]), *(int(n) for n in re.findall(r"[1-4]", groups.get("more", "")))), year


def _alone(folded: str) -> QuarterFound | None:
    """The quarter that is all that a text holds."""
    if not _ANY.search(folded):
        return None
    for form in (*_ANYWHERE, *_ALONE):
        match = form.fullmatch(folded)
        told = _quarters(match) if match else None
        if told and len(told[0]) == 1:
            return QuarterFound(0, len(folded), *told)
    return None


@lru_cache(maxsize=4096)
def is_period(text: str) -> bool:
    """Whether a text is a quarter and nothing else: `Kv 4`, `2024 Q1`, `2023:1`, `jan-mars`; a bare year too."""
    if len(text) > MAX_TYPED:
        return False
    folded = fold(text)
    folded = folded.removeprefix("per ")
    whole = YEAR.match(folded) or any(form.fullmatch(folded) for form in _LIKE_ONE)
    return bool(whole) or _alone(folded) is not None


@lru_cache(maxsize=4096)
def read_quarter(text: str) -> tuple[int | None, int | None]:
    """Quarter and year of the first period named in a text, one with its year before others; either may be missing."""
    folded = fold(text)
    if not _ANY.search(folded):
        return None, None
    alone = _alone(folded) if len(folded) <= MAX_TYPED else None
    found = [alone] if alone else sorted(_found(folded, _ANYWHERE), key=lambda one: (one.year is None, one.start))
    return (found[0].numbers[0], found[0].year) if found else (None, None)


def read_period(text: str) -> str | None:
    """The first reporting period in a text as `YYYY-Qn`; None where no quarter with its year is named.

    >>> read_period("Kv 4 2023"), read_period("per den 31 december 2023"), read_period("Q1")
    ('2023-Q4', '2023-Q4', None)
    """
    quarter, year = read_quarter(text)
    return f"{year}-Q{quarter}" if quarter and year else None


def earlier(period: str, quarters: int) -> str:
    """The quarter so many quarters before another.

    >>> earlier("2024-Q1", 1), earlier("2024-Q3", 4)
    ('2023-Q4', '2023-Q3')
    """
    index = int(period[:4]) * 4 + int(period[-1]) - 1 - quarters
    return f"{index // 4}-Q{index % 4 + 1}"


def quarter_end(period: str | None) -> dt.date | None:
    """The last day of a quarter; None for any other period.

    >>> quarter_end("2023-Q4")
    datetime.date(2023, 12, 31)
    """
    if not period or not re.fullmatch(r"\d{4}-Q[1-4]", period):
        return None
    year, month = int(period[:4]), int(period[-1]) * 3
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def quarter_before(period: str | None) -> str | None:
    """The quarter before a quarter `YYYY-Qn`; None for anything else.

    >>> quarter_before("2024-Q1"), quarter_before("2024")
    ('2023-Q4', None)
    """
    return earlier(period, 1) if period and re.fullmatch(r"\d{4}-Q[1-4]", period) else None
