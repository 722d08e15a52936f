"""Lists of numbers put in order: quarter after quarter, and `A och B ... 3 respektive 4`."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.evidence.quarters import earlier
from extractor.parse.claim_numbers import Number
from extractor.parse.claim_rules import matchers
from extractor.parse.claim_sentence import Sentence, Span
from extractor.parse.claim_told import Told


def follow_series(sentence: Sentence, told: Sequence[Told], now: str | None) -> None:
    """Numbers after `för att sedan vara` or `resterande kvartal`: one quarter each after the last one
    named.
    """
    marks = [(start, end) for label, start, end in matchers().marks(sentence.doc) if label == "folj"]
    if not marks:
        return
    start = marks[0][0]
    numbers = sentence.numbers
    before = [m for m in sentence.periods if m.end <= start and not m.compared]
    after = [(i, n) for i, n in enumerate(numbers) if n.start > start]
    if not before or len(after) < 2:
        return
    quarter = before[-1].period
    for index, number in after:
        quarter = earlier(quarter, -1)
        named = _current(sentence, number)
        told[index].period = now if named and now else quarter
        told[index].insats = told[index].insats or told[after[0][0]].insats


def _current(sentence: Sentence, number: Number) -> bool:
    """Whether `aktuell rapportering` stands right before a number."""
    return any(m.relative and 0 <= number.start - m.end <= 1 for m in sentence.periods)


def pair_up(sentence: Sentence, told: Sequence[Told]) -> None:
    """`Beslut enligt SoL och LSS uppgick till 12 respektive 8`: the first name takes the first number."""
    words = sentence.words(0, len(sentence.doc))
    if "respektive" not in words or len(told) < 2:
        return
    place = words.index("respektive")
    numbers = list(sentence.numbers)
    around = [i for i, n in enumerate(numbers) if n.start > place]
    if not around or around[0] == 0:
        return
    first = around[0] - 1
    if numbers[around[0]].start != place + 1 or any(n.kon for n in numbers):
        return
    while first > 0 and sentence.doc.texts[numbers[first].start - 1] == ",":
        first -= 1
    count = around[0] - first + 1
    for kind, spans in (("insats", sentence.insatser), ("lag", [s for s in sentence.laws if s[0] != "both"])):
        _give(sentence, told, first, count, kind, spans)


def _give(sentence: Sentence, told: Sequence[Told], first: int, count: int, kind: str, spans: Sequence[Span]) -> None:
    before = [span for span in spans if span[2] <= sentence.numbers[first].start]
    if len(before) != count:
        return
    for offset, span in enumerate(before):
        value = span[0] if kind == "lag" else sentence.span_text(span)
        setattr(told[first + offset], kind, value)
