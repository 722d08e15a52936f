"""Cue phrases found in a comment by spaCy: which words say what, before anything is decided.

The Swedish tokeniser parts the words; each word's NORM is its class in `rules/cues.yaml`, so that one
phrase holds for all its forms. Phrases without a gap go to PhraseMatcher, those with one to Matcher.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from extractor.classify.cuebook import GAPS, CueBook, cuebook


@dataclass(frozen=True, slots=True)
class Cue:
    """One phrase found: `axis` and `value`, its words with character offsets, its place in tokens."""

    axis: str
    value: str
    text: str
    start: int
    end: int
    first: int
    last: int
    strong: bool

    @property
    def words(self) -> int:
        """Number of tokens the phrase covers."""
        return self.last - self.first


@dataclass(frozen=True, slots=True)
class Reading:
    """A comment with its cues: overlaps settled per axis, in order of place; `sentence`
    numbers each token, `symbols` are the words (no punctuation) as classes."""

    text: str
    cues: tuple[Cue, ...]
    sentence: tuple[int, ...]
    symbols: tuple[str, ...]

    def of(self, axis: str) -> list[Cue]:
        """The cues of one axis, in order of place."""
        return [cue for cue in self.cues if cue.axis == axis]


class CueReader:
    """Finds cue phrases. Holds a spaCy pipeline without any trained part."""

    def __init__(self, book: CueBook) -> None:
        import spacy
        from spacy.attrs import NORM
        from spacy.matcher import Matcher, PhraseMatcher
        from spacy.tokens import Doc

        self._nlp = spacy.blank("sv")
        vocab = self._nlp.vocab
        vocab.lex_attr_getters[NORM] = book.symbol
        for lexeme in vocab:
            lexeme.norm_ = book.symbol(lexeme.text)
        self._phrases = PhraseMatcher(vocab, attr="NORM")
        self._gaps: dict[int, Any] = {}  # symbol that a phrase cannot do without -> Matcher
        self._needs: dict[int, set[frozenset[int]]] = {}  # the same symbol -> what else its phrases need
        rare = _rarity(book)
        self._labels: dict[int, tuple[str, str, bool]] = {}
        grouped: dict[tuple[str, bool, str], list[tuple[str, ...]]] = {}
        for phrase in book.phrases:
            anchor = min((s for s in phrase.symbols if s not in GAPS), key=rare.__getitem__)
            gapped = any(symbol in GAPS for symbol in phrase.symbols)
            grouped.setdefault((phrase.label, phrase.strong, anchor if gapped else ""), []).append(phrase.symbols)
        for (label, strong, anchor), ways in grouped.items():
            key = f"{label}/{strong}"
            axis, _, value = label.partition(":")
            self._labels[vocab.strings.add(key)] = (axis, value, strong)
            if anchor:
                matcher = self._gaps.setdefault(vocab.strings.add(anchor), Matcher(vocab, validate=False))
                matcher.add(key, [_pattern(symbols) for symbols in ways])
                self._needs.setdefault(vocab.strings.add(anchor), set()).update(
                    frozenset(vocab.strings.add(s) for s in symbols if s not in GAPS) for symbols in ways
                )
            else:
                self._phrases.add(key, [_symbol_doc(Doc(vocab, words=list(symbols)), symbols) for symbols in ways])

    def read_many(self, texts: Iterable[str]) -> Iterator[Reading]:
        """One Reading per text, in order."""
        for doc in self._nlp.tokenizer.pipe(texts):
            yield self._read(doc)

    def _with_gaps(self, doc: Any) -> Iterator[tuple[int, int, int]]:
        """Matches of phrases with a gap; a Matcher runs only when all words of a phrase of its are there."""
        held = {token.norm for token in doc}
        for symbol in sorted(held & self._gaps.keys()):
            if any(need <= held for need in self._needs[symbol]):
                yield from self._gaps[symbol](doc)

    def _read(self, doc: Any) -> Reading:
        spans: dict[tuple[str, str], list[tuple[int, int, bool]]] = {}
        for key, first, last in (*self._phrases(doc), *self._with_gaps(doc)):
            axis, value, strong = self._labels[key]
            spans.setdefault((axis, value), []).append((first, last, strong))
        found: dict[str, list[tuple[int, int, str, bool]]] = {}
        for (axis, value), many in spans.items():
            found.setdefault(axis, []).extend((first, last, value, strong) for first, last, strong in many)
        cues = [
            Cue(
                axis,
                value,
                doc.text[doc[first].idx : doc[last - 1].idx + len(doc[last - 1])],
                doc[first].idx,
                doc[last - 1].idx + len(doc[last - 1]),
                first,
                last,
                strong,
            )
            for axis, many in found.items()
            for first, last, value, strong in _longest(many)
        ]
        cues.sort(key=lambda cue: (cue.first, -cue.last, cue.axis, cue.value))
        symbols = tuple(token.norm_ for token in doc if not token.is_punct and not token.is_space)
        return Reading(doc.text, tuple(cues), _sentences(doc), symbols)


def _rarity(book: CueBook) -> Counter[str]:
    """In how many phrases with a gap each symbol stands: the rarest one is worth waiting for."""
    return Counter(symbol for phrase in book.phrases for symbol in set(phrase.symbols))


def _longest(many: list[tuple[int, int, str, bool]]) -> list[tuple[int, int, str, bool]]:
    """Where phrases overlap the strong one wins, then the longest, then the first."""
    taken: list[tuple[int, int, str, bool]] = []
    for span in sorted(set(many), key=lambda s: (not s[3], s[0] - s[1], s[0], s[2])):
        if all(span[1] <= other[0] or span[0] >= other[1] for other in taken):
            taken.append(span)
    return taken


def _sentences(doc: Any) -> tuple[int, ...]:
    number, numbers = 0, []
    for token in doc:
        numbers.append(number)
        if token.text in {".", "!", "?", ";"}:
            number += 1
    return tuple(numbers)


def _pattern(symbols: tuple[str, ...]) -> list[dict[str, object]]:
    return [
        {"IS_PUNCT": False, "OP": f"{{0,{GAPS[symbol]}}}"} if symbol in GAPS else {"NORM": symbol} for symbol in symbols
    ]


def _symbol_doc(doc: Any, symbols: tuple[str, ...]) -> Any:
    for token, symbol in zip(doc, symbols, strict=True):
        token.norm_ = symbol
    return doc


@cache
def cue_reader() -> CueReader:
    """The shared reader; building it takes about a second."""
    return CueReader(cuebook())
