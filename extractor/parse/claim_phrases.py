"""Phrases of `rules/claims.yaml` found in sentences: patterns of words, some of which may be missing.

They mean what the same patterns mean to spaCy's `Matcher`, and are found in a small part of its time: only patterns
whose every needed word stands in the sentence are tried, and only where their first word stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from spacy.lang.lex_attrs import is_punct

from extractor.parse.claim_text import Tokens

Span = tuple[str, int, int]
"""Label, first token, end."""
MAX_KNOWN = 20_000
"""Words whose parts are kept; a report has some thousand."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one word of a pattern may be: one of `words` or of form `form`; `words` of None are any but punctuation."""

    words: frozenset[str] | None = None
    form: re.Pattern[str] | None = None

    def fits(self, word: str) -> bool:
        """Whether a word in lower case is one of those meant."""
        if self.words is None:
            return not is_punct(word)
        return word in self.words or (self.form is not None and self.form.match(word) is not None)


def parts_of(phrase: str, classes: dict[str, list[str]]) -> list[tuple[Part, bool]]:
    """The parts of a phrase of the rule file, each with whether it may be missing; `classes` are lists of words."""
    parts = []
    for printed in phrase.split():
        optional = printed.endswith("?") and len(printed) > 1
        word = printed.removesuffix("?") if optional else printed
        parts.append((Part() if word == "_" else _part(word, classes), optional))
    return parts


def _part(word: str, classes: dict[str, list[str]]) -> Part:
    options = [option for part in word.split("|") for option in (classes[part[1:]] if part.startswith("@") else [part])]
    starts = [re.escape(option[:-1]) for option in options if option.endswith("*")]
    form = re.compile(rf"(?:{'|'.join(starts)})\w*\Z") if starts else None
    return Part(frozenset(option for option in options if not option.endswith("*")), form)


class _Pattern(NamedTuple):
    """A pattern over bits, one for each different part: `needed` all at once, `first` the parts it may begin with."""

    label: str
    steps: tuple[tuple[int, bool], ...]
    needed: int
    first: int


class Phrases:
    """Labelled patterns. A call gives every match in a sentence, overlaps included."""

    def __init__(self, phrases: dict[str, list[str]], classes: dict[str, list[str]]) -> None:
        self._bits: dict[Part, int] = {}
        self._known: dict[str, int] = {}
        self._patterns = [
            self._pattern(label, parts_of(text, classes)) for label, texts in phrases.items() for text in texts
        ]

    def _pattern(self, label: str, parts: list[tuple[Part, bool]]) -> _Pattern:
        steps = tuple((self._bits.setdefault(part, 1 << len(self._bits)), optional) for part, optional in parts)
        needed = first = 0
        for bit, optional in steps:
            first |= 0 if needed else bit
            needed |= 0 if optional else bit
        return _Pattern(label, steps, needed, first)

    def __call__(self, tokens: Tokens) -> list[Span]:
        """Every match in a sentence; kept with the sentence, for it is asked again."""
        found = tokens.found.get(self)
        if found is None:
            known = self._known
            bits = [known[word] if word in known else self._bits_of(word) for word in tokens.lower]
            found = tokens.found[self] = self._find(bits)
        return found

    def _find(self, bits: list[int]) -> list[Span]:
        present = 0
        for some in bits:
            present |= some
        return [
            (label, start, end)
            for label, steps, needed, first in self._patterns
            if needed & present == needed
            for start, some in enumerate(bits)
            if some & first
            for end in dict.fromkeys(_ends(steps, bits, start))
            if end > start
        ]

    def _bits_of(self, word: str) -> int:
        """The parts of patterns that a word fits, a bit each."""
        if len(self._known) >= MAX_KNOWN:
            self._known.clear()
        bits = self._known[word] = sum(bit for part, bit in self._bits.items() if part.fits(word))
        return bits


def _ends(steps: tuple[tuple[int, bool], ...], bits: list[int], at: int, step: int = 0) -> list[int]:
    """Where the rest of a pattern may end that goes on at a token: with words that may be missing, and without."""
    while step < len(steps):
        bit, optional = steps[step]
        fits = at < len(bits) and bits[at] & bit
        if optional:
            without = _ends(steps, bits, at, step + 1)
            return [*_ends(steps, bits, at + 1, step + 1), *without] if fits else without
        if not fits:
            return []
        at, step = at + 1, step + 1
    return [at]


def longest(found: Iterable[Span]) -> list[Span]:
    """Overlapping spans thinned to the longest, then the first."""
    taken: set[int] = set()
    kept = []
    for label, start, end in sorted(found, key=lambda span: (span[1] - span[2], span[1])):
        if taken.isdisjoint(range(start, end)):
            kept.append((label, start, end))
            taken.update(range(start, end))
    return sorted(kept, key=lambda span: span[1])
