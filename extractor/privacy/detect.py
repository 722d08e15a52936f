"""Stretches of one text that may identify a person. Knows no document: text in, stretches out."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from extractor.privacy.officials import officials_in
from extractor.privacy.rules import NAME_WORD, WORD, Kind, Words, privacy_words


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text: `start` and `end` in letters, what it is, and how sure that is (0 to 1)."""

    start: int
    end: int
    kind: Kind
    confidence: float


SURE_OFFICIAL = 0.9
"""How sure it is that a name beside a word for an official is one."""
_NUMBER = re.compile(
    r"(?<![\d/:.-])((?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01]))"
    r"(\s?[-+–]\s?|\s|)(\d{4}|[xX]{4}|\*{4})(?![\d-])"
)
_MONTH_DAY = re.compile(r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_PHONE = re.compile(
    r"(?<![\d/:-])(?:\+46\s?(?:\(0\)\s?)?\d{1,3}|0\d{1,3})(?:\s?[-–/]\s?|\s)\d{2,3}(?:\s?\d{2,3}){1,3}(?![\d-])"
)
_BORN = re.compile(
    r"\b(?:född|födelsedatum|födelsedag|f\.)\s*:?\s*(?:den\s+|år\s+)?"
    r"(\d{4}-\d\d-\d\d|\d{8}|\d{6}|\d{1,2}(?:/\d{1,2}|\s[a-zåäö]{3,9})[\s-]+(?:19|20)?\d\d|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(rf"\b{WORD}(?:-{WORD})?\b")
_REST = re.compile(rf"(?:[ \u00a0]{NAME_WORD}){{1,3}}")
_AFTER_STOP = re.compile(r"(?:\A|[.!?:;•\n\t]|[-–]\s)\s*[\"”'(]?\Z")
_SONS = re.compile(r"[A-ZÅÄÖ][a-zåäöé]{2,}sson(?:s)?\Z")


@lru_cache(maxsize=20_000)
def stretches(text: str, units: bool = False) -> tuple[Stretch, ...]:
    """What may identify a person in `text`, in order and without overlap.

    `units` also flags named units: right where the record stands for fewer than five decisions.
    """
    if len(text) < 4:
        return ()
    words = privacy_words()
    found = [*_numbers(text), *_contacts(text, words)]
    if any(letter.isupper() for letter in text):
        found += [Stretch(start, end, "tjansteman", SURE_OFFICIAL) for start, end in officials_in(text)]
        found += _names(text, words)
        if units:
            found += _units(text, words)
    return tuple(apart(found, text))


def apart(found: list[Stretch], text: str) -> list[Stretch]:
    """Without overlap: the kind found first has the place (numbers, contacts, officials, names, units).

    Of a later one what lies outside is kept: in `Anna Svensson Storgatan 12` the address takes two words, `Anna` stays.
    """
    kept: list[Stretch] = []
    for item in found:
        start, end = item.start, item.end
        first = max(bisect_left(kept, start, key=lambda other: other.start) - 1, 0)
        last = bisect_left(kept, end, key=lambda other: other.start)
        for other in kept[first:last]:
            if start < other.end and end > other.start:
                start, end = (start, other.start) if start < other.start else (other.end, end)
        if (start, end) != (item.start, item.end):
            rest = text[start:end].strip(" ,.;")
            start = text.find(rest, start)
            end = start + len(rest)
        if end - start > 1:
            insort(kept, Stretch(start, end, item.kind, item.confidence), key=lambda other: other.start)
    return kept


def luhn(digits: str) -> bool:
    """Whether the last of ten digits is the check digit of the other nine.

    >>> luhn("8112189876"), luhn("8112189875")
    (True, False)
    """
    total = 0
    for place, digit in enumerate(digits):
        product = int(digit) * (2 - place % 2)
        total += product // 10 + product % 10
    return total % 10 == 0


def _numbers(text: str) -> Iterator[Stretch]:
    """Personal identity numbers and coordination numbers (day + 60), and dates of birth."""
    for match in _NUMBER.finditer(text):
        day, mark, last = match[1], match[2], match[3]
        if last.isdigit():
            sure = luhn(day[-6:] + last)
            if not sure and (not mark.strip() or _MONTH_DAY.fullmatch(last)):
                continue  # 230101-0331 is a span of days, ten digits in a row are any number
            confidence = 0.99 if sure and mark.strip() else 0.8
            yield Stretch(match.start(), match.end(), "personnummer", confidence)
        elif mark.strip():
            yield Stretch(match.start(), match.end(), "personnummer", 0.8)
    for match in _BORN.finditer(text):
        yield Stretch(match.start(1), match.end(1), "fodelsedatum", 0.8)


def _contacts(text: str, words: Words) -> Iterator[Stretch]:
    for match in _MAIL.finditer(text):
        yield Stretch(match.start(), match.end(), "epost", 0.99)
    for match in _PHONE.finditer(text):
        if 8 <= sum(letter.isdigit() for letter in match[0]) <= 12:
            yield Stretch(match.start(), match.end(), "telefon", 0.85)
    for match in words.street.finditer(text):
        yield Stretch(match.start(), match.end(), "adress", 0.9)


def _given(word: str, words: Words) -> bool:
    return word in words.doubtful or _sure(word, words)


def _sure(word: str, words: Words) -> bool:
    """A first name that is nothing else; a double one is made of two."""
    parts = word.split("-")
    double = len(parts) > 1 and all(part in words.given or part in words.doubtful for part in parts)
    return double or (word in words.given and word not in words.doubtful)


def _person(name: str, words: Words) -> str:
    """The words of a name up to the first that is none."""
    kept: list[str] = []
    for part in re.split(r"([ \u00a0])", name):
        if part in words.no_name and kept:
            break
        kept.append(part)
    return "".join(kept).rstrip()


def _names(text: str, words: Words) -> Iterator[Stretch]:
    for match in words.title.finditer(text):
        if match[1].split()[0] not in words.no_name:
            yield Stretch(match.start(1), match.end(1), "namn", 0.85)
    for match in _WORDS.finditer(text):
        word = match[0]
        if word in words.no_name and not _given(word, words):
            continue
        if words.company.match(text, match.end()):
            continue  # a firm that bears a name: `Olivia Personlig Assistans`
        if _given(word, words):
            yield from _from_given(text, match, words)
        elif _SONS.match(word):
            yield Stretch(match.start(), match.end(), "namn", 0.7)
        elif word.endswith("s") and _sure(word[:-1], words):
            yield Stretch(match.start(), match.end(), "namn", 0.55)


def _from_given(text: str, match: re.Match[str], words: Words) -> Iterator[Stretch]:
    """A first name with what follows it; alone only where it is no other word as well."""
    rest = _REST.match(text, match.end())
    full = _person(text[match.start() : rest.end()], words) if rest else match[0]
    last = full.split()[-1]
    has_last = len(full) > len(match[0])
    likely = has_last and (words.surname.match(last) is not None or _given(last, words))
    plain = _sure(match[0], words)
    if likely:
        yield Stretch(match.start(), match.start() + len(full), "namn", 0.95 if plain else 0.85)
    elif plain and has_last:
        yield Stretch(match.start(), match.start() + len(full), "namn", 0.75)
    elif plain:
        yield Stretch(match.start(), match.end(), "namn", 0.6)


def _units(text: str, words: Words) -> Iterator[Stretch]:
    for match in words.named_unit.finditer(text):
        name = match[1]
        inside = _AFTER_STOP.search(text[max(0, match.start() - 12) : match.start()]) is None
        if not _is_unit_name(name, words):
            continue
        if words.unit_end.match(name.casefold()) or (inside and name.endswith("s")):
            yield Stretch(match.start(), match.end(), "enhet", 0.85)
    for match in words.unit_named.finditer(text):
        if _is_unit_name(match[1], words):
            yield Stretch(match.start(), match.end(), "enhet", 0.8)
    for match in words.place_unit.finditer(text):
        if _is_unit_name(match[1], words) and words.unit_end.match(match[1].casefold()):
            yield Stretch(match.start(1), match.end(1), "enhet", 0.7)


def _is_unit_name(name: str, words: Words) -> bool:
    return not (name in words.no_unit or name in words.no_name)
