"""Names of persons by their form alone: words with capitals, hyphens, initials, small words. Knows no list of names."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from operator import itemgetter

from extractor.privacy.official_rules import official_words

MAX_TOKENS = 8
"""Words of one name."""
_ORGANISATION = re.compile(r"\s+(?:kommuns?|stads?|region|regionen|län|läns|landsting|församling)(?!\w)")
_WHITE = re.compile(r"[ \t\u00a0]+")

Token = tuple[int, int, str]
"""Start, end, text."""


@lru_cache(maxsize=4096)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of a text that may be a part of a name, in order."""
    return tuple((match.start(), match.end(), match[0]) for match in official_words().token.finditer(text))


def name_from(text: str, start: int, sure: bool = False, parts: frozenset[str] = frozenset()) -> int | None:
    """Where the name ends that begins at `start`; None where none does.

    `sure` where a colon or a greeting stands before it: then one word is enough. `parts` are words of names that are
    known, in small letters: one of them alone is enough too.
    """
    kept: list[Token] = []
    place = start
    tokens = tokens_of(text)
    for token in islice(tokens, bisect_left(tokens, start, key=itemgetter(0)), None):
        gap = text[place : token[0]]
        if token[0] != place and (not kept or not _WHITE.fullmatch(gap)):
            break
        if len(kept) == MAX_TOKENS or _ends_name(token[2], kept):
            break
        kept.append(token)
        place = token[1]
    while kept and not is_solid(kept[-1][2]):
        kept.pop()
    if kept and _ORGANISATION.match(text, kept[-1][1]):
        kept.pop()
    return kept[-1][1] if _is_name([token[2] for token in kept], sure, parts) else None


def name_before(text: str, end: int, parts: frozenset[str] = frozenset()) -> int | None:
    """Where the name begins that ends at `end`; None where none does."""
    kept: list[Token] = []
    place = end
    tokens = tokens_of(text)
    for number in range(bisect_right(tokens, end, key=itemgetter(1)) - 1, -1, -1):
        token = tokens[number]
        if token[1] != place and (not kept or not _WHITE.fullmatch(text[token[1] : place])):
            break
        if len(kept) == MAX_TOKENS or _ends_name(token[2], kept):
            break
        kept.append(token)
        place = token[0]
    while kept and kept[-1][2].islower():
        kept.pop()
    words = [token[2] for token in reversed(kept)]
    return kept[-1][0] if kept and is_solid(words[-1]) and _is_name(words, False, parts) else None


def is_solid(word: str) -> bool:
    """Whether a word is more than an initial or a small word such as `von`."""
    letters = len(word.replace(".", ""))
    return not word.islower() and (letters > 2 or (letters == 2 and word.isalpha()))


def is_no_name(word: str) -> bool:
    """Whether a word, whatever its capitals, is surely no part of a name of a person: `Datum`, `Socialnämnden`."""
    words, folded = official_words(), word.casefold()
    return folded in words.no_name or folded.endswith(words.no_name_end)


def is_unit(word: str) -> bool:
    """Whether a word ends as those for a unit or a field do: `Socialnämnden`, `Diarienummer`."""
    return word.casefold().endswith(official_words().no_name_end)


def _ends_name(word: str, kept: Sequence[Token]) -> bool:
    """Whether a word is none of the name begun with `kept`: no name at all, a title after another word, a word of
    reports after two.
    """
    if word.islower() or (kept and word.casefold() in official_words().particles):
        return False
    solid = sum(is_solid(token[2]) for token in kept)
    return is_no_name(word) or (solid >= 1 and is_title(word)) or (solid >= 2 and _is_plain(word))


def _is_plain(word: str) -> bool:
    """A word that reports are written with."""
    folded, plain = word.casefold(), official_words().plain
    return folded in plain or (folded.endswith("s") and folded[:-1] in plain)


def _is_name(words: Sequence[str], sure: bool, parts: frozenset[str]) -> bool:
    solid = [word for word in words if is_solid(word)]
    if not solid:
        return False
    if any(word.casefold() in parts for word in solid):
        return True
    if all(_is_plain(word) for word in solid) or any(is_title(word) for word in words):
        return False
    if len([word for word in words if not word.islower()]) < 2:
        return sure and len(solid[0]) > 2
    return sure or not all(word.casefold() in _places() for word in solid)


@lru_cache(maxsize=4096)
def is_title(word: str) -> bool:
    """Whether a word is the title of an official."""
    return re.fullmatch(official_words().title, word) is not None


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    """Words of the names of municipalities, regions and districts, in small letters."""
    import csv

    from extractor.rulebook import rules_dir

    names: set[str] = set()
    for file in ("organisationer.csv", "organisationer_stadsdelar.csv"):
        with (rules_dir() / file).open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                names |= {word.casefold() for word in re.split(r"[\s-]+", row["namn"])} | {row["namn"].casefold()}
    return frozenset(name for word in names if word for name in (word, f"{word}s"))
