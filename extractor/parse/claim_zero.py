"""A change of zero that is told in words: `88 stycken, vilket är oförändrat jämfört med kvartal 3`."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.evidence.quarters import earlier
from extractor.parse.claim_sentence import Sentence
from extractor.parse.claim_subject import Around
from extractor.parse.claim_told import Told


def unchanged(sentence: Sentence, told: Sequence[Told], around: Around) -> list[Told]:
    """A change of zero beside a stated number: `88 stycken, vilket är oförändrat jämfört med kvartal 3`."""
    same = [span for span in sentence.changes if span[0] == "lika"]
    counts = [(i, t) for i, t in enumerate(told) if t.unit == "beslut"]
    if not same or not counts or any(t.unit == "skillnad" and t.value == 0 for t in told):
        return []
    start, end = same[0][1], same[0][2]
    near = _nearest(sentence, counts, start)
    after = [m for m in sentence.periods if m.compared and m.start >= end]
    beside = sentence.numbers[near[0]]
    joined = beside.end <= start or start < beside.start <= end + 1
    if not joined or (after and _own_count(sentence, after[0].end)):
        return []
    compared = after or [m for m in sentence.periods if m.compared]
    if not compared:
        return []
    source = near[1]
    zero = Told(
        measure=source.measure, unit="skillnad", value=0, period=around.now, lag=source.lag, omrade=source.omrade,
        insats=_insats_before(sentence, start) or source.insats, compare_to=compared[0].period, change=0,
    )  # fmt: skip
    if zero.compare_to is None and around.now:
        zero.compare_to = earlier(around.now, 1)
    return [zero]


def _nearest(sentence: Sentence, counts: Sequence[tuple[int, Told]], place: int) -> tuple[int, Told]:
    return min(counts, key=lambda pair: abs(sentence.numbers[pair[0]].start - place))


def _own_count(sentence: Sentence, end: int) -> bool:
    """`detsamma som kvartal 3 2023, 18`: the sentence states that quarter's number, and no change."""
    return any(0 <= number.start - end <= 1 for number in sentence.numbers)


def _insats_before(sentence: Sentence, place: int) -> str | None:
    before = [span for span in sentence.insatser if place - 4 <= span[2] <= place]
    return sentence.span_text(before[-1]) if before else None
