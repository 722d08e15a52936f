"""The meaning of a column, and what its cells hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.evidence.dates import is_date
from extractor.parse.values import read_count, read_kon
from extractor.vocabulary import insats_lexicon, vocabulary

LAGRUM = re.compile(r"(?:\d+ ?(?:kap\.?|§)|\b\d{1,2}:\d{1,2}\b|§)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Role:
    """The meaning of one column.

    `name` is `count` for a column of numbers of decisions, else a field of the decision record or a
    dimension; the other attributes are the dimensions that the head gives to its numbers.
    """

    name: str
    measure: str | None = None
    period: tuple[int | None, int | None] | None = None
    kon: str | None = None
    manader: str | None = None
    lag: str | None = None
    orsak: str | None = None
    insats: str | None = None
    is_total: bool = False
    ignored: bool = False
    how: str = "head"
    sure: float = 1.0
    unit: str | None = None


UNKNOWN = Role("unknown", how="none")


@dataclass(frozen=True, slots=True)
class Fill:
    """What the cells of a column hold, as shares of the filled ones."""

    filled: int
    dates: float
    numbers: float
    kon: float
    insats: float
    reasons: float
    lagrum: float
    words: float


def fill_of(texts: Sequence[str | None]) -> Fill:
    """The contents of a column."""
    cells = [text for text in texts if text]
    count = max(len(cells), 1)
    marked = [text for text in cells if read_count(text) != (0, "")]
    lexicon, words = insats_lexicon(), vocabulary()

    def share(test: object) -> float:
        return sum(map(test, cells)) / count  # type: ignore[call-overload]

    return Fill(
        filled=len(cells),
        dates=sum(map(is_date, marked)) / max(len(marked), 1),
        numbers=share(lambda text: read_count(text) is not None and not is_date(text)),
        kon=share(lambda text: read_kon(text)[0] is not None),
        insats=share(lexicon.known),
        reasons=share(words.is_reason),
        lagrum=share(lambda text: len(text) < 40 and LAGRUM.search(text) is not None),
        words=sum(len(text.split()) for text in cells) / count,
    )
