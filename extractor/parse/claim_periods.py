"""Quarters that a sentence names, each with its place in the text: absolute, without a year, and relative
ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.evidence.quarters import QuarterFound, earlier, quarters_in
from extractor.parse.claim_phrases import longest
from extractor.parse.claim_rules import matchers
from extractor.parse.claim_text import Tokens

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


def period_mentions(doc: Tokens, now: str | None) -> list[PeriodMention]:
    """Every period that a sentence names, in order; `now` is the document's own quarter."""
    found: list[PeriodMention] = []
    for told in quarters_in(doc.text):
        start, end = doc.around(told.start, told.end)
        quarters = _dated(told, now)
        if quarters and not _overlaps(found, start, end):
            found.append(PeriodMention(start, end, quarters, year_named=told.year is not None))
    if now:
        found += [mention for mention in _relative(doc, now) if not _overlaps(found, mention.start, mention.end)]
    return _mark_compared(doc, sorted(found, key=lambda mention: mention.start))


def lone_year(doc: Tokens) -> str | None:
    """A year that a sentence names without a quarter."""
    match = _LONE_YEAR.search(doc.text)
    return match["year"] if match else None


def _overlaps(found: list[PeriodMention], start: int, end: int) -> bool:
    return any(mention.start < end and start < mention.end for mention in found)


def _dated(told: QuarterFound, now: str | None) -> tuple[str, ...]:
    """Quarters with their year: the one named, else the latest that is not after the document's own quarter."""
    if told.year is not None:
        return tuple(f"{told.year}-Q{quarter}" for quarter in told.numbers)
    if now is None:
        return ()
    year = int(now[:4])
    return tuple(f"{year if quarter <= int(now[-1]) else year - 1}-Q{quarter}" for quarter in told.numbers)


def _relative(doc: Tokens, now: str) -> list[PeriodMention]:
    found = []
    for label, start, end in longest(matchers().marks(doc)):
        if label == "samma_kvartal":
            if end < len(doc) and _LONE_YEAR.fullmatch(doc.texts[end]):
                found.append(PeriodMention(start, end + 1, (f"{doc.texts[end]}-{now[5:]}",), relative=True))
        elif quarter := _quarter_of(label, now):
            found.append(PeriodMention(start, end, (quarter,), relative=True))
    return found


def _quarter_of(label: str, now: str) -> str | None:
    """The quarter that a mark tells, seen from the report's own; None for marks of something else."""
    if label.startswith("relativ_"):
        return earlier(now, int(label[8:]))
    passed = {"arsskifte": 4, "halvarsskifte": 2}.get(label)
    if passed is not None:
        return earlier(now, (int(now[-1]) - passed) % 4)
    return f"{now[:4]}-Q1" if label == "arets_borjan" else None


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
