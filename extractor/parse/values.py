"""Printed values to plain ones: counts, sexes, buckets. None where a value cannot be read."""

from __future__ import annotations

import re
from functools import lru_cache

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
