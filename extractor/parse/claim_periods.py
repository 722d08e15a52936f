"""Quarters that a sentence names, each with its place in the text: absolute, without a year, and relative
ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.evidence.dates import MONTHS
from extractor.parse.claim_phrases import longest
from extractor.parse.claim_rules import matchers
from extractor.parse.claim_text import Tokens

_QUARTER = {
    "första": 1,
    "andra": 2,
    "tredje": 3,
    "trejde": 3,
    "fjärde": 4,
    "ett": 1,
    "två": 2,
    "tre": 3,
    "fyra": 4,
}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?:(?:[,/\s-]|\s*år)*(?P<year>(?:19|20)\d\d)\b)?"
_DAY = r"(?:den\s+)?(?:\d{1,2}\s+)?"
_JOIN = r"\s*(?:-|–|till och med|t\.?o\.?m\.?|till|och)\s*"
_AND = r"(?:,\s*|\s+och\s+|\s+samt\s+|-|–|\s+respektive\s+)"
_COUNTED = r"\s+(?:beslut|ärende|stycken|st)"
_QUARTERS, _YEARS = ("kv", "q"), ("20",)
_FORMS: list[tuple[Sequence[str], re.Pattern[str]]] = [
    (_QUARTERS, re.compile(
        rf"\b(?:kvartal|kv\.?|q)\s?0?(?P<q>[1-4])(?P<more>(?:{_AND}[1-4]\b(?!\d|{_COUNTED}))*)(?!\d){_YEAR}", re.I
    )),
    (_QUARTERS, re.compile(rf"\bkvartal\s+(?P<w>ett|två|tre|fyra)\b{_YEAR}", re.I)),
    (_QUARTERS, re.compile(rf"\b(?P<w>första|andra|tredje|trejde|fjärde)\s+kvartalet{_YEAR}", re.I)),
    (_QUARTERS, re.compile(rf"\b(?P<q>[1-4])(?::?[ae])\s+kvartalet{_YEAR}", re.I)),
    (_YEARS, re.compile(r"\b(?P<year>20\d\d)[\s,-]*(?:kvartal|kv|q)\s?(?P<q>[1-4])\b", re.I)),
    (tuple(MONTHS), re.compile(
        rf"\b{_DAY}(?P<m1>{_MONTH})\.?(?:\s+20\d\d)?{_JOIN}{_DAY}(?P<m2>{_MONTH})\b\.?{_YEAR}", re.I
    )),
    (_YEARS, re.compile(rf"\b(?P<from>20\d\d-\d\d-\d\d){_JOIN}(?P<to>20\d\d-\d\d-\d\d)\b")),
    (("30", "31"), re.compile(rf"\b(?:den\s+)?(?P<d>30|31)\s+(?P<m>{_MONTH})\b{_YEAR}", re.I)),
    (_YEARS, re.compile(r"\b(?P<iso>20\d\d-(?:03-31|06-30|09-30|12-31))\b")),
]  # fmt: skip
"""The forms of periods, each after letters of which one must stand in a sentence that names such a period."""
_LONE_YEAR = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """One named period: the tokens it covers, the quarters it stands for, and how it was told."""

    start: int
    end: int
    quarters: tuple[str, ...]
    relative: bool = False
    compared: bool = False
    year_named: bool = False

    @property
    def period(self) -> str:
        """The first of its quarters."""
        return self.quarters[0]


def earlier(period: str, quarters: int) -> str:
    """The quarter so many quarters before another.

    >>> earlier("2024-Q1", 1), earlier("2024-Q3", 4)
    ('2023-Q4', '2023-Q3')
    """
    index = int(period[:4]) * 4 + int(period[-1]) - 1 - quarters
    return f"{index // 4}-Q{index % 4 + 1}"


def period_mentions(doc: Tokens, now: str | None) -> list[PeriodMention]:
    """Every period that a sentence names, in order; `now` is the document's own quarter."""
    found: list[PeriodMention] = []
    folded = doc.text.casefold()
    for letters, form in _FORMS:
        if not any(some in folded for some in letters):
            continue
        for match in form.finditer(doc.text):
            quarters = _quarters(match, now)
            start, end = doc.around(match.start(), match.end())
            if quarters and not _overlaps(found, start, end):
                found.append(PeriodMention(start, end, quarters, year_named=bool(match.groupdict().get("year"))))
    if now:
        found += [mention for mention in _relative(doc, now) if not _overlaps(found, mention.start, mention.end)]
    return _mark_compared(doc, sorted(found, key=lambda mention: mention.start))


def lone_year(doc: Tokens) -> str | None:
    """A year that a sentence names without a quarter."""
    match = _LONE_YEAR.search(doc.text)
    return match["year"] if match else None


def _overlaps(found: list[PeriodMention], start: int, end: int) -> bool:
    return any(mention.start < end and start < mention.end for mention in found)


def _quarters(match: re.Match[str], now: str | None) -> tuple[str, ...]:
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else None
    if groups.get("iso"):
        return (f"{groups['iso'][:4]}-Q{int(groups['iso'][5:7]) // 3}",)
    if groups.get("to"):
        last = int(groups["to"][5:7])
        whole = last % 3 == 0 and int(groups["from"][5:7]) == last - 2 and groups["from"][:4] == groups["to"][:4]
        return (f"{groups['to'][:4]}-Q{last // 3}",) if whole else ()
    if groups.get("m2"):
        first, last = MONTHS[groups["m1"].lower()], MONTHS[groups["m2"].lower()]
        return _dated([last // 3], year, now) if last - first == 2 and last % 3 == 0 else ()
    if groups.get("m"):
        month = MONTHS[groups["m"].lower()]
        return _dated([month // 3], year, now) if month % 3 == 0 else ()
    if groups.get("w"):
        return _dated([_QUARTER[groups["w"].lower()]], year, now)
    numbers = [int(groups["q"]), *(int(n) for n in re.findall(r"[1-4]", groups.get("more") or ""))]
    return _dated(numbers, year, now)


def _dated(quarters: list[int], year: int | None, now: str | None) -> tuple[str, ...]:
    """Quarters with their year: the one named, else the latest that is not after the document's own
    quarter.
    """
    if year is None and now is None:
        return ()
    if year is None and now is not None:
        year = int(now[:4])
        return tuple(f"{year if q <= int(now[-1]) else year - 1}-Q{q}" for q in quarters)
    return tuple(f"{year}-Q{q}" for q in quarters)


def _relative(doc: Tokens, now: str) -> list[PeriodMention]:
    found = []
    for label, start, end in longest(matchers().marks(doc)):
        if label.startswith("relativ_"):
            found.append(PeriodMention(start, end, (earlier(now, int(label[8:])),), relative=True))
        elif label == "arets_borjan":
            found.append(PeriodMention(start, end, (f"{now[:4]}-Q1",), relative=True))
    return found


def _mark_compared(doc: Tokens, mentions: list[PeriodMention]) -> list[PeriodMention]:
    """Periods right after `jämfört med`, `sedan`, `än`: with one word between at most, as in `jämfört med
    samma period`.
    """
    ends = {end for label, _, end in matchers().marks(doc) if label == "jamfor"}
    result = []
    for mention in mentions:
        near = any(mention.start - back in ends for back in (0, 1)) and not (
            doc.lower[mention.start - 1] in (",", ".") if mention.start else True
        )
        result.append(
            PeriodMention(mention.start, mention.end, mention.quarters, mention.relative, near, mention.year_named)
        )
    return result
