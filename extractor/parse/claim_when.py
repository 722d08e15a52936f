"""When: the quarter that a number is about, and the one that a change is measured from."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.evidence.quarters import earlier
from extractor.parse.claim_periods import PeriodMention
from extractor.parse.claim_sentence import Sentence, Window
from extractor.parse.claim_told import Told


def set_period(told: Told, window: Window, now: str | None) -> None:
    """Give a number its period and, where it is a change, the period compared with."""
    sentence, number = window.sentence, window.number
    if sentence.outside and number.unit == "procent" and sentence.year and not sentence.periods:
        told.period = sentence.year
        return
    mine = _owned_periods(sentence)
    if told.change is not None:
        told.period = next((m.period for m in sentence.periods if not m.compared and m.start not in mine), now)
        told.compare_to = _compared(window, now)
        if told.change is not None and told.period == told.compare_to:
            told.period = now
        return
    told.period = _count_period(window, mine) or _from_period(window, now) or now
    if told.period == now and sentence.words(max(0, number.start - 1), number.start) == ["från"]:
        told.period = None  # what something has changed from is never the number of now


def _from_period(window: Window, now: str | None) -> str | None:
    """The first number of `från 29 till 27` without a quarter of its own: that of the period compared
    with.
    """
    sentence, number = window.sentence, window.number
    later = sentence.numbers[window.index + 1 :]
    before = sentence.words(max(0, number.start - 1), number.start)
    if before != ["från"] or not later or sentence.words(max(0, later[0].start - 1), later[0].start) != ["till"]:
        return None
    compared = [m.period for m in sentence.periods if m.compared]
    return compared[0] if compared else (earlier(now, 1) if now else None)


def _owned_periods(sentence: Sentence) -> set[int]:
    return {span[1] for number in sentence.numbers for span in number.owned if span[0] == "period"}


def _count_period(window: Window, owned: set[int]) -> str | None:
    sentence, number = window.sentence, window.number
    own = [span for span in number.owned if span[0] == "period"]
    if own:
        return _mention_at(sentence, own[0][1]).period
    compared_with = _of_comparison(window)
    if compared_with:
        return compared_with
    left = [
        m for m in sentence.periods if window.left_start <= m.start and m.end <= number.start and m.start not in owned
    ]
    left = [m for m in left if not _is_source(sentence, m)]
    compared = [m for m in left if m.compared]
    plain = [m for m in left if not m.compared]
    near = compared and (number.start == compared[-1].end or _as_before(sentence, compared[-1]))
    if near:
        return compared[-1].period
    listed = _listed_quarter(window, plain)
    if listed or plain:
        return listed or plain[-1].period
    right = [m for m in sentence.periods if number.end <= m.start and m.end <= window.right_end and not m.compared]
    if right and right[0].start not in owned and not _is_source(sentence, right[0]):
        return right[0].period
    first = [m for m in sentence.periods if not m.compared and m.start not in owned and m.start < number.start]
    first = [m for m in first if not _is_source(sentence, m)]
    return first[-1].period if first else None


def _is_source(sentence: Sentence, mention: PeriodMention) -> bool:
    """Whether a period is that of the report in which decisions stood before: `som fanns i rapporten för kvartal 1`."""
    before = sentence.words(max(0, mention.start - 6), mention.start)
    stood = "som" in before and not {"fanns", "stod", "rapporterades"}.isdisjoint(before)
    return stood or before[-2:] == ["rapporten", "för"]


def _of_comparison(window: Window) -> str | None:
    """The period of a number that another is compared with: `kvartal 3, då antalet var 9`, `mot 24 vid årsskiftet`."""
    sentence, number = window.sentence, window.number
    before = sentence.words(max(0, number.start - 4), number.start)
    if "då" in before:
        return next((m.period for m in reversed(sentence.periods) if m.end <= number.start), None)
    if before[-2:] in (["jämföra", "med"], ["jämfört", "med"]) or before[-1:] == ["mot"]:
        return next((m.period for m in sentence.periods if number.end <= m.start <= _change_end(window)), None)
    return None


def _as_before(sentence: Sentence, mention: PeriodMention) -> bool:
    """`detsamma som kvartal 3 2023, 18`: the number is that of the period compared with."""
    after = sentence.doc.texts[mention.end] if mention.end < len(sentence.doc) else ""
    same = any(label == "lika" and end <= mention.start for label, _, end in sentence.changes)
    return same and after in (",", ":", "(")


def _mention_at(sentence: Sentence, start: int) -> PeriodMention:
    return next(mention for mention in sentence.periods if mention.start == start)


def _listed_quarter(window: Window, plain: Sequence[PeriodMention]) -> str | None:
    """One of several quarters: `kvartal 1 och 2 var 3 respektive 5`, told number by number."""
    for mention in plain[-1:]:
        if len(mention.quarters) > 1:
            after = [n for n in window.sentence.numbers if n.start >= mention.end]
            place = after.index(window.number) if window.number in after else 0
            if len(after) == len(mention.quarters):
                return mention.quarters[place]
    return None


def _compared(window: Window, now: str | None) -> str | None:
    """The period that a change is measured from."""
    sentence, number = window.sentence, window.number
    compared = [m for m in sentence.periods if m.compared]
    right = [m for m in compared if number.end <= m.start and m.start <= _change_end(window)]
    left = [m for m in compared if m.end <= number.start]
    if right:
        return right[0].period
    if left:
        return left[-1].period
    other = [m.period for m in sentence.periods if now and m.period < now]
    if other:
        return other[-1]
    return earlier(now, 1) if now else None


def _change_end(window: Window) -> int:
    numbers = window.sentence.numbers
    return numbers[window.index + 1].start if window.index + 1 < len(numbers) else len(window.sentence.doc)
