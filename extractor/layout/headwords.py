"""Names of columns of numbers, and what a cell among numbers prints."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.evidence.laws import is_law_alone, law_in
from extractor.evidence.quarters import YEAR, is_period
from extractor.layout.shape import is_bucket, is_number, names_column
from extractor.vocabulary import fold, insats_lexicon, vocabulary

_AGE = re.compile(
    r"^(?:\d{1,2} ?- ?\d{1,3} år|\d{1,3}\+?(?: år)? (?:och|eller) (?:äldre|uppåt|över)"
    r"|barn(?: och| eller|/)? ?(?:unga|ungdom\w*)?(?: \d{1,2} ?- ?\d{1,2} år)?"
    r"|vuxna|samtliga åldrar|alla åldrar|under \d{2} år|\d{2}- år|över \d{2} år)$"
)


_VALUE = re.compile(r"[+−–-]?\d{1,6}(?:[.,]\d+)?\s?%?|±\s?0|<\s?\d|\.{2,3}|[xX]|ökar|minskar|oförändrat|[–—-]")


def is_value(text: str) -> bool:
    """True for what a cell among numbers prints: a number, a share, a change, a number that is kept back."""
    return is_number(text) or _VALUE.fullmatch(text.strip()) is not None


def is_age(text: str) -> bool:
    """True for a class of ages, which is no wait: `18–64 år`, `65 år och äldre`, `Vuxna`."""
    return _AGE.match(fold(text)) is not None


def is_dimension(text: str) -> bool:
    """Whether a name can stand over several columns: a law, a period, a sex, an age, a measure, a kind of reason."""
    words = vocabulary()
    return (
        is_period(text)
        or YEAR.match(text.strip()) is not None
        or law_in(text) is not None
        or words.kon_of(text) is not None
        or is_age(text)
        or words.measures.find(fold(text)) is not None
        or words.is_reason(text)
        or words.is_area(text)
    )


def is_known(text: str) -> bool:
    """Whether a name of a column is understood."""
    return (
        is_dimension(text)
        or is_bucket(text)
        or names_column(text)
        or insats_lexicon().known(text)
        or vocabulary().total_heads.match(fold(text)) is not None
    )


def names_row(text: str) -> bool:
    """Whether a text is a known label of a row of numbers: an insats, a reason, a law, or a word for a sum."""
    words = vocabulary()
    return insats_lexicon().known(text) or words.is_reason(text) or words.is_total(text) or is_law_alone(text)


def names_numbers(text: str) -> bool:
    """Whether a text labels a row of numbers: an insats, a reason, a law, a sum, a sex or a measure."""
    words = vocabulary()
    sexed = words.kon_of(text) is not None and len(text) > 1
    return names_row(text) or sexed or words.measures.find(fold(text)) is not None


def understood(names: Sequence[str]) -> float:
    """The share of the columns after the first whose names are understood, by their lowest part."""
    values = names[1:]
    return sum(bool(name) and is_known(name.split(" / ")[-1]) for name in values) / max(len(values), 1)
