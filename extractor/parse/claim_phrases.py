"""Phrases of `rules/claims.yaml` found in sentences: patterns of words, some of which may be missing.

They mean what the same patterns mean to spaCy's `Matcher`, and are found in a small part of its time: only patterns
whose every needed word stands in the sentence are tried, and only where their first word stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.lang.lex_attrs import is_punct

from extractor.parse.claim_text import Tokens

Span = tuple[str, int, int]
"""Label, first token, end."""
MAX_KNOWN = 20_000
"""Words whose parts are kept; a report has some thousand."""


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a pattern: `words` or words that match `form`; `words` of None are any but punctuation."""

    words: frozenset[str] | None = None
    form: re.Pattern[str] | None = None
    optional: bool = False

    def fits(self, word: str) -> bool:
        """Whether a word in lower case is one of those meant."""
        if self.words is None:
            return not is_punct(word)
        return word in self.words or (self.form is not None and self.form.match(word) is not None)


def pattern_of(phrase: str, classes: dict[str, list[str]]) -> tuple[Part, ...]:
    """A phrase of the rule file as a pattern; `classes` are its named lists of words."""
    parts = []
    for printed in phrase.split():
        optional = printed.endswith("?") and len(printed) > 1
        word = printed.removesuffix("?") if optional else printed
        parts.append(Part(optional=optional) if word == "_" else _part(word, classes, optional))
    return tuple(parts)


def _part(word: str, classes: dict[str, list[str]], optional: bool) -> Part:
    options = [option for part in word.split("|") for option in (classes[part[1:]] if part.startswith("@") else [part])]
    starts = [re.escape(option[:-1]) for option in options if option.endswith("*")]
    form = re.compile(rf"(?:{'|'.join(starts)})\w*\Z") if starts else None
    return Part(frozenset(option for option in options if not option.endswith("*")), form, optional)


class Phrases:
    """Labelled patterns. A call gives every match in a sentence, overlaps included."""

    def __init__(self, phrases: dict[str, list[str]], classes: dict[str, list[str]]) -> None:
        bits: dict[Part, int] = {}
        self._patterns: list[tuple[int, str, tuple[Part, ...]]] = []
        for label, texts in phrases.items():
            for pattern in (pattern_of(text, classes) for text in texts):
                needed = 0
                for part in pattern:
                    if not part.optional and part.words is not None:
                        needed |= bits.setdefault(part, 1 << len(bits))
                self._patterns.append((needed, label, pattern))
        self._bits = bits
        self._known: dict[str, int] = {}

    def __call__(self, tokens: Tokens) -> list[Span]:
        """Every match in a sentence; kept with the sentence, for it is asked again."""
        found = tokens.found.get(self)
        if found is None:
            found = tokens.found[self] = self._find(tokens.lower)
        return found

    def _find(self, words: list[str]) -> list[Span]:
        present = 0
        for word in words:
            present |= self._bits_of(word)
        return [
            (label, start, end)
            for needed, label, pattern in self._patterns
            if needed & present == needed
            for start in range(len(words))
            for end in dict.fromkeys(_ends(pattern, words, start))
            if end > start
        ]

    def _bits_of(self, word: str) -> int:
        """The parts of patterns that a word fits, a bit each."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= MAX_KNOWN:
                self._known.clear()
            known = sum(bit for part, bit in self._bits.items() if part.fits(word))
            self._known[word] = known
        return known


def _ends(pattern: tuple[Part, ...], words: list[str], at: int, step: int = 0) -> Iterator[int]:
    """Where the rest of a pattern may end that goes on at a token: with its missing words and without."""
    if step == len(pattern):
        yield at
        return
    part = pattern[step]
    if at < len(words) and part.fits(words[at]):
        yield from _ends(pattern, words, at + 1, step + 1)
    if part.optional:
        yield from _ends(pattern, words, at, step + 1)


def longest(found: Iterable[Span]) -> list[Span]:
    """Overlapping spans thinned to the longest, then the first."""
    taken: set[int] = set()
    kept = []
    for label, start, end in sorted(found, key=lambda span: (span[1] - span[2], span[1])):
        if taken.isdisjoint(range(start, end)):
            kept.append((label, start, end))
            taken.update(range(start, end))
    return sorted(kept, key=lambda span: span[1])
