"""The shape of `rules/officials.yaml`, and its words made ready to be asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pydantic import Field, field_validator

from extractor.rulebook import StrictModel, known_words, load_rules

Words = tuple[str, ...]


class OfficialRules(StrictModel):
    """The shape of the file."""

    version: int
    titlar: Words = Field(min_length=1)
    titelord: Words
    bestamningar: Words
    etiketter: Words = Field(min_length=1)
    kolonetiketter: Words
    halsningar: Words = Field(min_length=1)
    partier: Words = Field(min_length=1)
    partiklar: Words
    ord_som_ar_namn: Words
    inte_namn: Words = Field(min_length=1)
    inte_namn_andelser: Words = Field(min_length=1)

    @field_validator("*")
    @classmethod
    def _are_words(cls, words: Words | int) -> Words | int:
        if isinstance(words, tuple) and any(not word.strip() or word != word.strip() for word in words):
            raise ValueError("an empty word, or white around one")
        return words


def _letters(wanted: str) -> str:
    """The capital (`upper`) or small (`lower`) letters of Latin script, for a class of a pattern."""
    codes = [*range(0x41, 0x250), *range(0x1E00, 0x1F00)]
    return "".join(chr(code) for code in codes if chr(code).isalpha() and getattr(chr(code), f"is{wanted}")())


UPPER, LOWER = _letters("upper"), _letters("lower")
_HYPHEN = "[-\u2010\u2011]"
_PART = rf"(?:[{UPPER}]['’´])?[{UPPER}][{LOWER}]+(?:['’´]?[{UPPER}][{LOWER}]+)*(?:['’´][{LOWER}]+)?"
_CAPS = rf"[{UPPER}](?:['’´]?[{UPPER}])+"
_SMALL = rf"[{LOWER}]{{2,3}}{_HYPHEN}"
NAME_WORD = rf"(?:(?:{_SMALL})?(?:{_PART}|{_CAPS})(?:{_HYPHEN}(?:{_PART}|{_CAPS}|[{UPPER}]))*)(?!\w)"
"""A word of a name as it is written: Karl-Erik, McDonald, O'Neill, al-Hassan, SVENSSON."""
INITIAL = rf"[{UPPER}][{LOWER}]?(?:\.|(?!\w))(?:{_HYPHEN}?[{UPPER}](?:\.|(?!\w)))*"


@dataclass(frozen=True, slots=True)
class OfficialWords:
    """The rules compiled; the first five are sources of patterns."""

    title: str
    label: str
    colon_label: str
    greeting: str
    party: str
    token: re.Pattern[str]
    stems: tuple[str, ...]
    colon_stems: tuple[str, ...]
    bracketed: re.Pattern[str]
    particles: frozenset[str]
    no_name: frozenset[str]
    no_name_end: tuple[str, ...]
    plain: frozenset[str]

    def may_name(self, text: str) -> bool:
        """Whether a text may hold a word for an official: quick, and never wrongly no."""
        folded = " ".join(text.casefold().split())
        if any(stem in folded for stem in self.stems):
            return True
        if ":" in text and any(stem in folded for stem in self.colon_stems):
            return True
        return "(" in text and self.bracketed.search(text) is not None


def _any(words: Words) -> str:
    ordered = sorted({word.casefold() for word in words}, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)


def _stems(words: Words) -> tuple[str, ...]:
    """Pieces of which one stands in every text that holds one of the words, in small letters."""
    kept: list[str] = []
    for word in sorted({word.casefold() for word in words}, key=len):
        if not any(stem in word for stem in kept):
            kept.append(word)
    return tuple(kept)


@cache
def official_words() -> OfficialWords:
    """The compiled rules; raises RuleError where the file is unsound."""
    rules = load_rules("officials.yaml", OfficialRules)
    before = rf"(?:(?:{_any(rules.bestamningar)})\s+)*"
    ends = rf"[\w-]{{0,40}}?(?:{_any(rules.titlar)})(?:en|n)?(?!\w)"
    one = rf"{before}(?:{ends}|(?:{_any(rules.titelord)})(?!\w))"
    title = rf"(?<![\w-])(?i:{one}(?:\s*(?:/|&|,|(?<=\w)\s+och\s)\s*(?:{one}|(?<=/)[^\W\d_]+(?!\w)))*)"
    label = rf"(?<![\w-])(?i:{_any(rules.etiketter)})(?!\w)"
    colon = rf"(?<![\w-])(?i:{_any(rules.kolonetiketter)})(?=\s*:)"
    greeting = rf"(?<![\w-])(?i:{_any(rules.halsningar)})(?!\w)"
    party = rf"\(\s?(?:{'|'.join(re.escape(word) for word in rules.partier)})\s?\)"
    small = "|".join(re.escape(word) for word in rules.partiklar)
    token = rf"(?<![\w'’´-])(?:{NAME_WORD}|{INITIAL}|(?:{small})(?!\w))"
    names = {word.casefold() for word in rules.ord_som_ar_namn}
    return OfficialWords(
        title=title,
        label=label,
        colon_label=colon,
        greeting=greeting,
        party=party,
        token=re.compile(token),
        stems=_stems((*rules.titlar, *rules.titelord, *rules.etiketter, *rules.halsningar)),
        colon_stems=_stems(rules.kolonetiketter),
        bracketed=re.compile(party),
        particles=frozenset(rules.partiklar),
        no_name=frozenset(word.casefold() for word in rules.inte_namn),
        no_name_end=tuple(word.casefold() for word in rules.inte_namn_andelser),
        plain=known_words() - names,
    )
