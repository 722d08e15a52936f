"""Mentions of the domain in printed text: each with its letters and what it says, found once per distinct string."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from extractor.evidence.numbers import NUMBER, number_word
from extractor.vocabulary import fold, insats_lexicon

_COUNTED = rf"(?:{NUMBER}|en|\d{{1,3}})"
_SEXES = {
    "kvinna": ("K", "vuxen"), "kvinnan": ("K", "vuxen"), "kvinnor": ("K", "vuxen"), "kvinnorna": ("K", "vuxen"),
    "man": ("M", "vuxen"), "mannen": ("M", "vuxen"), "män": ("M", "vuxen"), "männen": ("M", "vuxen"),
    "flicka": ("K", "barn"), "flickan": ("K", "barn"), "flickor": ("K", "barn"), "flickorna": ("K", "barn"),
    "pojke": ("M", "barn"), "pojken": ("M", "barn"), "pojkar": ("M", "barn"), "pojkarna": ("M", "barn"),
}  # fmt: skip
_SEX = re.compile(
    rf"(?:\b(?P<antal>{_COUNTED})\s+(?:(?:yngre|äldre|unga?|vuxna?|vuxen|annan|andra|till)\s+)?)?"
    rf"\b(?P<word>{'|'.join(sorted(_SEXES, key=len, reverse=True))})\b(?!-)",
    re.IGNORECASE,
)
_GENERIC = re.compile(r"\s+(?:har|kan|ska|skall|måste|bör|får|vill|inte|hoppas|räknar|planerar|söker|avvaktar)\b")
_WAIT = re.compile(
    rf"(?<![\w/-])(?P<number>{_COUNTED}|\d{{1,4}}|\d \d{{3}}|drygt ett|ett par)\s*(?:hela )?"
    r"(?P<unit>dag(?:ars?)?|dgr|dygn|veckors?|månaders?|månad|mån|års?)\b\.?",
    re.IGNORECASE,
)
_LAGRUM = re.compile(
    r"(?:(?P<l1>SoL|LSS|socialtjänstlagen)\s*,?\s*)?"
    r"(?:\d{1,2}\s?kap\.?(?:itlet)?\s?(?:\d+\s?[a-h]?\s?§{1,2}|§\s?\d+)(?:\s?p(?:unkt)?\.?\s?\d{1,2})?"
    r"|(?<!\d)\d{1,2}\s?§\s?(?:p(?:unkt(?:en)?)?\.?\s?)?\d{0,2}(?:\s?p(?:unkt(?:en)?)?\.?(?!\w))?"
    r"|§\s?\d{1,2}\s?(?:p(?:unkt(?:en)?)?\.?\s?)?\d{0,2}|(?<![\d:])\d{1,2}:\d{1,2}(?![\d:]))"
    r"(?:\s*,?\s*(?P<l2>SoL|LSS|socialtjänstlagen))?",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"\S+")
_FOR_WHOM = re.compile(r" (?:för )?(?:barn(?: (?:och|eller) (?:unga|ungdomar))?|vuxna|ungdomar|äldre)\b")
_LAW_LAST = re.compile(r"(?P<comma>,)?\s+(?:SoL|LSS)(?P<section>\s+(?:\d+ kap|\d+ ?§|§|\d+:\d).*)?$")
_SECTION_NEXT = re.compile(r"\s*,?\s*(?:\d{1,2}\s?(?:kap\b|§|:\d)|§)")
"""A section of law right behind: the law's letters before it are the section's, not the name's."""
MAX_NAME_WORDS = 10


@dataclass(frozen=True, slots=True)
class Sex:
    """A word for a sex, and how many persons it counts; None where no number stands before it."""

    start: int
    end: int
    kon: str
    alder: str
    antal: int | None


@dataclass(frozen=True, slots=True)
class Wait:
    """A stretch of time: `unit` is `dagar`, `veckor`, `månader` or `år`."""

    start: int
    end: int
    number: int | None
    unit: str


@dataclass(frozen=True, slots=True)
class Named:
    """A printed name or section of law."""

    start: int
    end: int
    printed: str


@lru_cache(maxsize=16384)
def find_sexes(text: str) -> tuple[Sex, ...]:
    """The words for a sex in a text; `man` as a pronoun and a `god man` are none."""
    found = []
    for match in _SEX.finditer(text):
        word = fold(match["word"])
        before = text[: match.start("word")].casefold()
        if word == "man" and (
            before.endswith(("god ", "gode ", "om ", "att ", "när ", "som ")) or _pronoun(text, match)
        ):
            continue
        if word == "mannen" and before.endswith("gode "):
            continue
        kon, alder = _SEXES[word]
        antal = number_word(match["antal"]) if match["antal"] else None
        found.append(Sex(match.start(), match.end(), kon, alder, antal))
    return tuple(found)


def _pronoun(text: str, match: re.Match[str]) -> bool:
    """Whether `man` is the pronoun: a verb follows, and no number stands before."""
    return not match["antal"] and _GENERIC.match(text, match.end()) is not None


_UNITS = {"da": "dagar", "dg": "dagar", "dy": "dagar", "ve": "veckor", "må": "månader", "år": "år"}


@lru_cache(maxsize=16384)
def find_waits(text: str) -> tuple[Wait, ...]:
    """The stretches of time in a text."""
    found = []
    for match in _WAIT.finditer(text):
        number = number_word(match["number"].replace(" ", ""))
        found.append(Wait(match.start(), match.end(), number, _UNITS[match["unit"].casefold()[:2]]))
    return tuple(found)


@lru_cache(maxsize=16384)
def find_lagrum(text: str) -> tuple[Named, ...]:
    """The sections of law in a text, with the law's letters where they stand beside: `4 kap. 1 § SoL`, `LSS 9:4`."""
    return tuple(Named(m.start(), m.end(), m.group().strip(" ,")) for m in _LAGRUM.finditer(text) if _is_section(m))


def part_lagrum(text: str) -> tuple[str, str | None]:
    """A name without the section of law that ends it, and the section: `Kontaktperson (LSS 9 § 4)`."""
    sections = find_lagrum(text)
    if not sections or text[sections[-1].end :].strip(" .)") or not text[: sections[-1].start].strip(" ("):
        return text, None
    name = re.sub(r"\s+(?:enligt|enl\.?)$", "", text[: sections[-1].start].rstrip(" ,(–-:"), flags=re.IGNORECASE)
    return name, sections[-1].printed


def _is_section(match: re.Match[str]) -> bool:
    text = match.group()
    return "§" in text or "kap" in text.casefold() or bool(match["l1"] or match["l2"]) or text in ("4:1", "9:10")


@lru_cache(maxsize=16384)
def find_insatser(text: str) -> tuple[Named, ...]:
    """The known names of insatser in a text, the longest where several begin at one word, none over another."""
    words = [(match.start(), match.end()) for match in _TOKEN.finditer(text)]
    found: list[Named] = []
    at = 0
    while at < len(words):
        named = _longest(text, words, at)
        if named is None:
            at += 1
            continue
        found.append(named)
        at = next((i for i in range(at, len(words)) if words[i][0] >= named.end), len(words))
    return tuple(found)


def _longest(text: str, words: list[tuple[int, int]], at: int) -> Named | None:
    lexicon = insats_lexicon()
    if not lexicon.may_begin(text[words[at][0] : words[at][1]].strip("\"'”.,:;-–() ")):
        return None
    for size in range(min(len(words) - at, MAX_NAME_WORDS), 0, -1):
        left, right = words[at][0], words[at + size - 1][1]
        name = text[left:right].strip("\"'”.,:;-–() " if text[left:right].count("(") != 1 else "\"'”.,:;-– ")
        if not lexicon.known(name):
            continue
        start = left + text[left:right].index(name)
        law = _LAW_LAST.search(name)
        if law and (law["comma"] or law["section"] or _SECTION_NEXT.match(text, start + len(name))):
            name = name[: law.start()]
        end = start + len(name)
        group = _FOR_WHOM.match(text, end)
        if group is not None and "för" not in fold(name).split():
            end = group.end()
        return Named(start, end, text[start:end])
    return None
