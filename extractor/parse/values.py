"""Printed values to plain ones: counts, dates, periods, sexes, buckets. None where a value cannot be read."""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.evidence.dates import MONTH, MONTHS
from extractor.vocabulary import fold, vocabulary

_COUNT = re.compile(
    r"(?P<number>\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,6})(?: ?(?:st|beslut|ärenden))?\.?\s*(?P<mark>\*+"
    r"|[¹²³⁴⁵⁶⁷⁸⁹]+|\d?\)|(?<=\s)\d\d\)|[a-zåäö]\)?)?\Z"
)
_SUPERSCRIPT = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹", "123456789")


@lru_cache(maxsize=4096)
def read_count(text: str | None) -> tuple[int, str] | None:
    """A count cell as its number and footnote mark; a printed dash or `inga` is zero; None where it is no count.

    >>> read_count("5*"), read_count("1 341"), read_count("-"), read_count("Ja")
    ((5, '*'), (1341, ''), (0, ''), None)
    """
    if text is None:
        return None
    stripped = text.strip()
    if stripped in ("-", "–", "—", "−") or fold(stripped) in vocabulary().zero:
        return 0, ""
    match = _COUNT.match(stripped)
    if match is None:
        return None
    return int(re.sub(r"\D", "", match["number"])), (match["mark"] or "").translate(_SUPERSCRIPT)


_ORDINAL = {
    "första": 1,
    "andra": 2,
    "tredje": 3,
    "trejde": 3,
    "fjärde": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "ett": 1,
    "två": 2,
    "tre": 3,
    "fyra": 4,
}
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_PERIODS = [
    re.compile(r"\b(?:kvartal|kv|q)\.? ?(?P<q>[1-4]) ?[-/'’](?P<short>\d\d)\b(?![-./]?\d)"),
    re.compile(
        rf"\b(?:kvartal|kv|kvart)\.? ?0?(?P<q>[1-4]|i{{1,3}}|iv|ett|två|tre|fyra)\b[ ,/-]*(?:år )?(?:för )?{_YEAR}?"
    ),
    re.compile(rf"\bq(?P<q>[1-4])\b[ ,/-]*{_YEAR}?"),
    re.compile(rf"{_YEAR}[ ,-]*(?:kvartal|kv|q)\.? ?(?P<q>[1-4])\b"),
    re.compile(rf"\b(?P<q>[1-4]|i{{1,3}}|iv)(?::?[ae])? ?(?:kvartalet|kvartal|kv)\b[ ,]*(?:år )?{_YEAR}?"),
    re.compile(rf"\b(?P<q>första|andra|tredje|trejde|fjärde) kvartalet[ ,]*(?:år )?{_YEAR}?"),
    re.compile(
        rf"\b(?P<first>{MONTH})\.?(?: (?:20\d\d))? ?(?:-|till och med|t\.?o\.?m\.?"
        rf"|till) ?(?:\d{{1,2}} )?(?P<last>{MONTH})\b\.?[ ,]*{_YEAR}?"
    ),
    re.compile(r"\b(?P<from>20\d\d-\d\d-\d\d) ?(?:-|till och med|till|t\.?o\.?m\.?) ?(?P<to>20\d\d-\d\d-\d\d)"),
    re.compile(
        rf"\b(?:per )?(?:den )?(?P<day>31|30) (?P<end>mars?|juni?|sep(?:t(?:ember)?)?|dec(?:ember)?)\b\.?[ ,]*{_YEAR}?"
    ),
    re.compile(rf"\b(?:31|30) ?/ ?(?P<month>0?3|0?6|0?9|12)\b[ ,-]*{_YEAR}?"),
    re.compile(r"\b(?:per|den) (?P<iso>20\d\d-(?:03-31|06-30|09-30|12-31))\b"),
    re.compile(rf"^(?P<q>[1-4])/{_YEAR}$"),
    re.compile(r"^(?P<iso>20\d\d-(?:03-31|06-30|09-30|12-31))$"),
]


def read_period(text: str) -> str | None:
    """The first reporting period in a text as `YYYY-Qn`; None where no quarter with its year is named.

    >>> read_period("Kv 4 2023"), read_period("per den 31 december 2023"), read_period("Q1")
    ('2023-Q4', '2023-Q4', None)
    """
    quarter, year = read_quarter(text)
    return f"{year}-Q{quarter}" if quarter and year else None


@lru_cache(maxsize=4096)
def read_quarter(text: str) -> tuple[int | None, int | None]:
    """Quarter and year of the first period named in a text; either may be missing."""
    folded = fold(text)
    best: tuple[int, int, int | None] | None = None
    for pattern in _PERIODS:
        for match in pattern.finditer(folded):
            quarter, year = _quarter(match)
            if quarter and (best is None or (year is None, match.start()) < (best[2] is None, best[0])):
                best = (match.start(), quarter, year)
    return (best[1], best[2]) if best else (None, None)


def _quarter(match: re.Match[str]) -> tuple[int | None, int | None]:
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else None
    year = 2000 + int(groups["short"]) if groups.get("short") else year
    if groups.get("q"):
        word = groups["q"]
        return (int(word) if word.isdigit() else _ORDINAL.get(word)), year
    if groups.get("first"):
        first, last = MONTHS[groups["first"]], MONTHS[groups["last"]]
        return (last // 3 if last - first == 2 and last % 3 == 0 else None), year
    if groups.get("from"):
        first_day, last_day = groups["from"], groups["to"]
        quarter = int(last_day[5:7]) // 3
        return (quarter if int(first_day[5:7]) == quarter * 3 - 2 else None), int(last_day[:4])
    if groups.get("iso"):
        return int(groups["iso"][5:7]) // 3, int(groups["iso"][:4])
    return (int(groups["month"]) if groups.get("month") else MONTHS[groups["end"]]) // 3, year


def quarter_before(period: str | None) -> str | None:
    """The quarter before a quarter `YYYY-Qn`; None for anything else.

    >>> quarter_before("2024-Q1")
    '2023-Q4'
    """
    match = re.fullmatch(r"(\d{4})-Q([1-4])", period or "")
    if match is None:
        return None
    year, quarter = int(match[1]), int(match[2])
    return f"{year}-Q{quarter - 1}" if quarter > 1 else f"{year - 1}-Q4"


def read_kon(text: str | None) -> tuple[str | None, str | None]:
    """Sex and age group of a cell: K or M, and `barn` or `vuxen` where the word tells."""
    if not text:
        return None, None
    words = vocabulary()
    code = words.kon_of(text)
    if code not in ("K", "M"):
        return None, None
    folded = fold(text)
    if words.barn.match(folded):
        return code, "barn"
    return code, "vuxen" if words.vuxen.match(folded) else None


def read_bucket(text: str) -> tuple[int, int | None] | None:
    """A printed stretch of months or days as (first, last), both included; last is None for an open end.

    >>> read_bucket("12-14"), read_bucket("15-"), read_bucket("> 12 mån")
    ((12, 14), (15, None), (13, None))
    """
    plain = text.replace("–", "-").replace("—", "-").casefold()
    numbers = [int(number) for number in re.findall(r"\d+", plain)]
    if not numbers:
        return None
    if len(numbers) >= 2:
        return numbers[0], numbers[1]
    only = numbers[0]
    if re.search(r">|mer än|över|längre än|äldre än|fler än", plain):
        return only + 1, None
    if re.search(r"<|mindre än|under|färre än", plain):
        return 0, only - 1
    return only, None
