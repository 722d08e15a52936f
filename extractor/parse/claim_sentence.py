"""One sentence with everything known of its tokens: names, laws, areas, periods, cues, changes, numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from typing import Any

from extractor.parse.claim_numbers import Number, Spans, numbers_of
from extractor.parse.claim_periods import PeriodMention, lone_year, period_mentions
from extractor.parse.claim_phrases import longest
from extractor.parse.claim_rules import claim_rules, matchers, named_in
from extractor.parse.claim_text import Tokens, nlp

Span = tuple[str, int, int]
_LSS = r"LSS|lagen om stöd och service till vissa funktionshindrade(?: \(LSS\))?"
_SOL = r"SoL|SOL|socialtjänstlagen(?: \(SoL\))?"
_BOTH = r"(?:,| och| samt| respektive)\s+"
_LAWS = re.compile(
    rf"\b(?:(?P<both>(?:{_SOL}){_BOTH}(?:{_LSS})|(?:{_LSS}){_BOTH}(?:{_SOL}))|(?P<lss>{_LSS})|(?P<sol>{_SOL}))(?!\w)"
)
TOPIC = re.compile(
    r"beslut|verkställ|ärende|rapporter|insats|avslut|kvarst|återst|\bfall\b|tackat|erbjud", re.IGNORECASE
)
_BOUNDARY = frozenset({"och", "samt", ",", ";", "medan", "men", "varav", "därav", "("})


@dataclass(slots=True, frozen=True)
class Sentence:
    """A sentence and the spans found in it."""

    text: str
    doc: Tokens
    insatser: tuple[Span, ...]
    laws: tuple[Span, ...]
    areas: tuple[Span, ...]
    periods: tuple[PeriodMention, ...]
    cues: tuple[Span, ...]
    changes: tuple[Span, ...]
    numbers: tuple[Number, ...]
    outside: bool
    year: str | None

    def words(self, start: int, end: int) -> list[str]:
        """The tokens of a stretch in lower case."""
        return self.doc.lower[start:end]

    def span_text(self, span: Span) -> str:
        """The printed text of a span."""
        return self.doc.stretch(span[1], span[2])


def read_sentence(text: str, now: str | None, areas: Sequence[str], names: Any = None) -> Sentence:
    """Analyse one sentence; `now` is the document's quarter, `areas` its programme areas, `names` its own
    insatser.
    """
    doc = Tokens(text)
    periods = period_mentions(doc, now)
    insatser = _insatser(doc, names)
    laws = _laws(doc)
    area_spans = _areas(doc, areas)
    cues = tuple(longest(matchers().cues(doc)))
    elsewhere = any(label == "annat" for label, _, _ in matchers().marks(doc))
    outside = elsewhere and not any(cue[0] == "allman" for cue in cues[:1])
    changes = tuple(longest(matchers().changes(doc)))
    sentence = Sentence(
        text, doc, insatser, laws, area_spans, tuple(periods), cues, changes, (), outside, lone_year(doc)
    )  # fmt: skip
    explains = not set(doc.lower).isdisjoint(claim_rules().tecken)
    return sentence if explains else replace(sentence, numbers=tuple(numbers_of(doc, spans_of(sentence))))


def spans_of(sentence: Sentence) -> Spans:
    """What is known of a sentence's tokens, as numbers are found by it."""
    named = [*sentence.insatser, *sentence.laws, *sentence.areas]
    periods = [("period", mention.start, mention.end) for mention in sentence.periods]
    return Spans(named, periods, sentence.cues, TOPIC.search(sentence.text) is not None)


def own_names(labels: Sequence[str]) -> Any:
    """A matcher for the names that the document's own tables print."""
    from spacy.matcher import PhraseMatcher

    matcher = PhraseMatcher(nlp().vocab, attr="LOWER")
    matcher.add("insats", [nlp().make_doc(label) for label in labels])
    return matcher


def _insatser(doc: Tokens, names: Any) -> tuple[Span, ...]:
    found = named_in(doc, matchers().names)
    if names is not None:
        found = longest([*found, *named_in(doc, names)])
    wide = [("insats", start, _with_law(doc, end)) for _, start, end in found]
    excluded = claim_rules().inte_insats
    return tuple(span for span in wide if doc.stretch(span[1], span[2]).lower() not in excluded)


def _with_law(doc: Tokens, end: int) -> int:
    """`Avlösare LSS`: a law right after the name belongs to it."""
    if end < len(doc) and doc.texts[end] in ("LSS", "SoL"):
        return end + 1
    return _with_bracket(doc, end)


def _with_bracket(doc: Tokens, end: int) -> int:
    """`bostad med särskild service (SoL)`: the law in brackets belongs to the printed name."""
    if (
        end + 2 < len(doc)
        and doc.texts[end] == "("
        and doc.lower[end + 1] in ("sol", "lss", "ifo", "of", "oof")
        and doc.texts[end + 2] == ")"
    ):
        return end + 3
    return end


def _laws(doc: Tokens) -> tuple[Span, ...]:
    found = []
    for match in _LAWS.finditer(doc.text):
        start, end = doc.around(match.start(), match.end())
        label = "both" if match["both"] else ("LSS" if match["lss"] else "SoL")
        found.append((label, start, end))
    return tuple(found)


def _areas(doc: Tokens, areas: Sequence[str]) -> tuple[Span, ...]:
    found = []
    text = doc.text
    folded = text.casefold()
    for area in areas:
        if area.casefold() not in folded:
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(area)}(?!\w)", text, re.IGNORECASE):
            start, end = doc.around(match.start(), match.end())
            found.append(("area", start, end))
    return tuple(longest(found))


@dataclass
class Window:
    """What stands around one number: `left` to the number, its phrase, `right` to the next boundary."""

    sentence: Sentence
    index: int

    @property
    def number(self) -> Number:
        """The number itself."""
        return self.sentence.numbers[self.index]

    @cached_property
    def right_end(self) -> int:
        """Where the right window ends: at the clause boundary before the next number."""
        numbers = self.sentence.numbers
        if self.index + 1 >= len(numbers):
            return len(self.sentence.doc)
        after = numbers[self.index + 1].start
        found = _boundary(self.sentence, self.number.end, after)
        return after if found is None else found

    @cached_property
    def left_start(self) -> int:
        """Where the left window begins: at the clause boundary after the number before."""
        if self.index == 0:
            return 0
        before = self.sentence.numbers[self.index - 1]
        found = _boundary(self.sentence, before.end, self.number.start)
        return before.end if found is None else found

    def in_left(self, spans: Sequence[Span]) -> list[Span]:
        """Spans inside the left window."""
        return [span for span in spans if self.left_start <= span[1] and span[2] <= self.number.start]

    def in_right(self, spans: Sequence[Span]) -> list[Span]:
        """Spans inside the number's phrase or the right window."""
        return [span for span in spans if self.number.start <= span[1] and span[2] <= self.right_end]


def _boundary(sentence: Sentence, start: int, end: int) -> int | None:
    """The last clause boundary between two numbers."""
    names = [
        *sentence.insatser,
        *sentence.areas,
        *sentence.laws,
        *((("p"), m.start, m.end) for m in sentence.periods),
    ]
    inside = {token for _, first, last in names for token in range(first, last)}
    cued = {token for _, first, last in sentence.cues for token in range(first, last)}
    for token in range(end - 1, start - 1, -1):
        if sentence.doc.lower[token] in _BOUNDARY and token not in inside and token not in cued:
            if _joins_names(sentence, token):
                continue
            return token
    return None


def _joins_names(sentence: Sentence, token: int) -> bool:
    """An `och` between two insatser of one list is no clause boundary."""
    return any(a[2] == token for a in sentence.insatser) and any(b[1] == token + 1 for b in sentence.insatser)


@cache
def _shortened() -> re.Pattern[str]:
    short = "|".join(re.escape(word) for word in claim_rules().forkortningar)
    return re.compile(rf"\b({short})\.", re.IGNORECASE)


@lru_cache(maxsize=512)
def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences of a paragraph, without their final full stop; abbreviations do not end one."""
    marked = _shortened().sub(lambda m: m.group(0)[:-1] + "\u0001", text)
    marked = re.sub(r"\b(\d{1,2})\.(?=\d)", "\\1\u0001", marked)
    parts = re.split(r"(?<=[.!?])\s+(?=[\"”A-ZÅÄÖ0-9])|(?<=[a-zåäö]\.)(?=[A-ZÅÄÖ][a-zåäö])", marked)
    return tuple(part.replace("\u0001", ".").strip().rstrip(".") for part in parts if part.strip(" ."))
