"""What a cell looks like before anyone knows its column: a date, a number, a period, a month bucket."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from extractor.evidence.dates import is_date
from extractor.evidence.laws import is_both_laws
from extractor.evidence.quarters import is_period
from extractor.layout.lines import Line
from extractor.vocabulary import districts, fold, insats_lexicon, vocabulary

_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
NUMBER = re.compile(
    r"(?:\d{1,3}(?: \d{3})+|\d{1,6}|[-–—−]|<\s?\d{1,2}|\.{2,3})(?:\s?\*+|\s?[\da-zåäö]?\)|\s\d\d\)|[¹²³⁴⁵⁶⁷⁸⁹]+)?\Z"
)
PERCENT = re.compile(r"\d{1,3}(?:[.,]\d+)?\s?(?:%|procent)\Z")
_UNIT = r"(?:mån(?:ader)?|månad|m|dagar|dgr|år|veckor|kvartal)\.?"
_LENGTH = (
    rf"(?:(?:\d{{1,3}}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?:\s?{_UNIT})?"
    r"|(?:ett )?halvår|(?:ett )?halvt år)"
)
BUCKET = re.compile(
    rf"(?:[<>≥≤]?\s?\d{{1,3}}\s?(?:-|till|t\.?o\.?m\.?)\s?(?:\d{{1,3}})?|[<>≥≤]\s?\d{{1,3}}"
    rf"|(?:mer|fler|över|minst|mindre|under|längre|äldre|högst|max|upp till|upp t\.?o\.?m\.?) ?(?:än)? {_LENGTH}"
    rf"|(?:mellan|från) {_LENGTH} (?:och|till|-) {_LENGTH}|{_LENGTH} (?:till|-) {_LENGTH}"
    rf"|\d{{1,3}}\s?\+|\d{{1,3}}\s?{_UNIT}\s?-|"
    rf"{_LENGTH} (?:eller fler|och uppåt|och mer|eller mer|eller längre|och längre|eller mindre))"
    rf"(?:\s?{_UNIT})?\Z"
)
_MONTH_WORD = re.compile(rf"\b(?:{_MONTHS})\b")
_LAWS = ("sol", "lss", "enligt sol", "enligt lss")
_COUNTS = re.compile(r"(?:totalt )?antal(?: (?:beslut|ärenden|personer))?\Z")
CAPTION = re.compile(r"(?i:Tabell|Diagram|Figur|Bilaga)\s?(?:\d{1,2}|[A-ZÅÄÖ])\b(?=[.:]?(?:\s+\S|\s*\Z))")
"""How the title of a table or a picture begins: `Tabell 3. ...`, `Tabell B: ...`."""
CASE = r"(?:Ärende|Beslut|Fall|Rapport|Individ)\s(?:nr\.?\s)?\d{1,4}"
"""How the head of a numbered case begins, as a pattern."""
SHORT = 3
"""Words up to which what ends with a full stop may be an abbreviated name."""
MAX_TYPED = 120
"""No date and no period is so long, white space and signs around it included: comments need not be tried."""
RowShape = Literal["head", "body", "open"]


@lru_cache(maxsize=4096)
def is_number(text: str) -> bool:
    """True for a count: digits, a dash for zero, `<5` or `..` in the place of one; footnote marks allowed."""
    return NUMBER.match(text.strip()) is not None


@lru_cache(maxsize=4096)
def is_bucket(text: str) -> bool:
    """True for a stretch of months or days such as `3-5`, `15-`, `> 12 mån`, `mer än 12 månader`."""
    cleaned = fold(text.strip() + " x").removesuffix(" x").strip()
    bare = text.replace("–", "-").replace("—", "-").strip().casefold()
    return BUCKET.match(bare) is not None or BUCKET.match(cleaned) is not None


@lru_cache(maxsize=4096)
def names_column(text: str) -> bool:
    """True for words that name a column: a role or a measure of the vocabulary."""
    words, folded = vocabulary(), fold(text)
    count = len(text.split())
    sentence = ". " in text or (text.rstrip().endswith(".") and count > SHORT)
    if not folded or len(folded) > 110 or is_number(text) or sentence or count > 14:
        return False
    return words.roles.find(folded) is not None or words.measures.find(folded) is not None


def row_shape(cells: Sequence[str | None]) -> RowShape:
    """Whether a row or line of cells reads as a head, as data, or could be either.

    Data wins by a date, by counts, by a known insats in front; heads by names of columns, periods or buckets.
    """
    return _row_shape(tuple(cells))


@lru_cache(maxsize=2048)
def _row_shape(cells: tuple[str | None, ...]) -> RowShape:
    """The same lines of a table are asked about again as its columns are found and joined."""
    filled = [(i, text) for i, text in enumerate(cells) if text]
    if not filled:
        return "open"
    words = vocabulary()
    names = sum(names_column(text) or (i > 0 and _names_law(text)) for i, text in filled)
    periods = sum(is_period(text) or is_bucket(text) for _, text in filled)
    sexed = [text for _, text in filled if words.kon_of(text) is not None]
    sexes = len(sexed) if len(sexed) >= 3 else sum(len(text) > 1 for text in sexed)
    dates = sum((is_date(text) and not is_period(text)) or _full_date(text) for _, text in filled)
    numbers = sum(is_number(text) and not is_period(text) for i, text in filled if i > 0)
    if dates and (names < 2 or any(is_date(text) and not is_period(text) for _, text in filled)):
        return "body"
    if dates and (numbers or is_number(filled[0][1]) or any(insats_lexicon().known(text) for _, text in filled)):
        return "body"
    if filled[0][1].isdecimal() and not is_period(filled[0][1]) and any(insats_lexicon().known(t) for _, t in filled):
        return "body"  # a running number, and what was decided
    if _heads_by_names(names, periods, sexes, numbers, filled):
        return "head"
    worded = sum((is_period(text) or is_bucket(text)) and any(map(str.isalpha, text)) for _, text in filled[1:])
    totals = sum(words.total_heads.match(fold(text)) is not None for _, text in filled[1:])
    if worded >= 2 and worded + totals == len(filled) - 1 and not is_number(filled[0][1]):
        return "head"  # whatever the rows are called
    if not numbers and filled[0][0] != 0 and sum(words.is_reason(text) for _, text in filled) >= 2:
        return "head"
    if not numbers and sum(insats_lexicon().known(text) for i, text in filled if i > 0) >= 2:
        return "head"
    if not numbers and sum(fold(text) in districts() for i, text in filled if i > 0) >= 2:
        return "head"
    first = filled[0][1]
    if len(cells) == len(filled) == 2 and _COUNTS.match(fold(filled[1][1])) and not insats_lexicon().known(first):
        return "head"  # whatever the rows are called
    if numbers or PERCENT.match(first) or any(PERCENT.match(text) for _, text in filled):
        return "body"
    if insats_lexicon().known(first) and len(filled) > 1 and names == 0:
        return "body"
    if words.is_total(first) and filled[0][0] == 0 and names <= 1 and len(filled) > 1 and not periods:
        return "body"
    return "open"


def _names_law(text: str) -> bool:
    """True for a law, both laws, or a law with a sex: `SoL`, `SoL+LSS`, `LSS kvinnor`."""
    folded = fold(text)
    first, _, rest = folded.partition(" ")
    return folded in _LAWS or is_both_laws(text) or (first in _LAWS and vocabulary().kon_of(rest) is not None)


def _full_date(text: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d-\d\d-\d\d", text.strip()) is not None


def _heads_by_names(names: int, periods: int, sexes: int, numbers: int, filled: list[tuple[int, str]]) -> bool:
    if numbers > max(names, 1) and periods + sexes < 2:
        return False
    if names >= 2:
        return True
    if periods >= 2 and numbers <= periods and (names or filled[0][0] > 0 or periods == len(filled)):
        return True
    return sexes >= 2 and numbers == 0


def begins_table(line: Line) -> bool:
    """True for a line that names at least two columns and holds no data: the head of a table."""
    texts = line.texts
    if any(text.endswith((".", "!")) and len(text.split()) > 2 for text in texts) or texts[0].endswith(":"):
        return False  # prose, or a label with its value
    if 2 * sum(text[0].islower() for text in texts) > len(texts):
        return False  # the rest of cells or of names, not names
    return sum(names_column(text) for text in texts) >= 2 and row_shape(texts) == "head"


def is_date_or_number(text: str) -> bool:
    """True for a cell or a line of one that is one date or one number."""
    return is_date(text) or is_number(text)


def holds_broken_dates(cells: Sequence[str]) -> bool:
    """Whether dates of a column are broken over lines: months stand without their year."""
    return any(_MONTH_WORD.search(fold(text)) is not None and not is_date(text) for text in cells)


def shares_typed(columns: Sequence[Sequence[str]]) -> list[float]:
    """Per column, the share of its filled cells that are dates or counts; none where dates are broken over lines."""
    shares = []
    for cells in columns:
        if holds_broken_dates(cells):
            shares.append(0.0)
            continue
        typed = sum(is_date_or_number(text) for text in cells)
        shares.append(typed / len(cells) if cells else 0.0)
    return shares
