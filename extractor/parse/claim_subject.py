"""What a number is about: measure, period, law, area, insats, reason, sex and change, from the words
around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from extractor.evidence.laws import law_in
from extractor.parse.claim_change import change_of, direction
from extractor.parse.claim_rules import claim_rules
from extractor.parse.claim_sentence import Sentence, Span, Window
from extractor.parse.claim_told import Told, section_insats, whole_beside
from extractor.parse.claim_when import set_period
from extractor.parse.context import Context, Scope, area_around, law_around
from extractor.vocabulary import vocabulary

_SHARE_VERBS = frozenset({"står", "utgör", "svarar", "utgjorde", "stod", "svarade"})
_PREDICATES = frozenset({"avser", "gäller", "gällde", "avsåg", "rör", "rörde", "är"})
_OF_WHICH = frozenset({"varav", "därav"})
PREDICATE_WITHIN = 10
"""Tokens behind a number within which the verb stands that says what it is about."""
_WEAK = frozenset({"inget", "allman", "svag_rapporterade"})


@dataclass(slots=True)
class Memory:
    """What the sentences before have told, inside a paragraph."""

    told: list[Told] = field(default_factory=list)
    insats: str | None = None
    names: tuple[str, ...] = ()
    lag: str | None = None
    omrade: str | None = None
    change: int | None = None
    measure: str | None = None
    topic: str | None = None
    first_measure: str | None = None

    def same_value(self, value: float) -> Told | None:
        """The last count that stated the same number: what `de 152` points back at."""
        return next((t for t in reversed(self.told) if t.value == value and t.unit == "beslut"), None)


@dataclass(frozen=True, slots=True)
class Around:
    """Facts from outside the paragraph: headings, document, and what plain `ej verkställda` means in it."""

    context: Context
    scope: Scope
    general: str
    now: str | None
    printed: frozenset[str] = frozenset()
    """The measures that the tables of the document print."""


def tell(window: Window, before: Sequence[Told], memory: Memory, around: Around) -> Told:
    """Everything that the sentence, the paragraph and the headings tell of one number."""
    number = window.number
    told = Told(unit=number.unit, value=number.value, kon=number.kon)
    if number.unit == "skillnad":
        told.change = change_of(window, memory.change) or direction(window)
    elif number.unit == "procent":
        told.change = change_of(window, memory.change)
    told.kon = told.kon or _sex_beside(window) or _sex_of_part(window, before)
    told.lag = _law(window, before, memory, around)
    told.insats = _insats(window, before, memory, around)
    told.omrade = _area(window, before, memory, around)
    told.measure = told.ruled = _measure(window, before, memory, around)
    set_period(told, window, around.now)
    if told.lag is None and told.insats and not _both_laws(window.sentence):
        told.lag = law_in(told.insats) or around.scope.law_of(told.insats)
    return told


def _sex_beside(window: Window) -> str | None:
    """The sex named right before a bracket, or by the predicate right after the number."""
    sentence, number = window.sentence, window.number
    doc = sentence.doc
    if number.start >= 2 and doc.texts[number.start - 1] == "(":
        kon = vocabulary().kon_of(doc.texts[number.start - 2])
        return kon if kon in ("K", "M") and len(doc.texts[number.start - 2]) > 2 else None
    if number.whole:
        return None
    step = predicate_after(window) or number.end
    if step < len(doc) and len(doc.texts[step]) > 2:
        kon = vocabulary().kon_of(doc.texts[step])
        if kon in ("K", "M"):
            return kon
    return _sex_of_subject(window)


def predicate_after(window: Window) -> int | None:
    """The token behind the verb that says what a number is about: `8 av de 14 besluten, eller 57 procent, gäller`.

    Before the verb may stand the whole and the share of the same number, and no other one.
    """
    sentence = window.sentence
    others = sentence.numbers[window.index + 1 :]
    stop = next((n.at for n in others if not n.whole and n.unit != "procent"), len(sentence.doc))
    for step in range(window.number.end, min(stop, window.number.end + PREDICATE_WITHIN)):
        if sentence.doc.lower[step] in _PREDICATES:
            return step + 1
        if sentence.doc.texts[step] in (".", ";", ":"):
            return None
    return None


def _sex_of_subject(window: Window) -> str | None:
    """The one sex that the clause before a share is about: `Kvinnor står för 62 procent`, `för män 38 procent`."""
    words = window.sentence.words(window.left_start, window.number.start)
    told = {kon for word in words if len(word) > 2 and (kon := vocabulary().kon_of(word)) in ("K", "M")}
    return told.pop() if window.number.unit == "procent" and len(told) == 1 else None


def _sex_of_part(window: Window, before: Sequence[Told]) -> str | None:
    """That of the number whose share a percentage is: `22 kvinnor, det vill säga 55 procent`."""
    numbers = window.sentence.numbers
    alone = len([n for n in numbers if n.unit == "procent"]) == 1
    if window.number.unit != "procent" or not before or not alone or numbers[window.index - 1].whole:
        return before[-2].kon if len(before) > 1 and alone and window.number.unit == "procent" else None
    return before[-1].kon


def _parted_by_law(window: Window) -> bool:
    """Whether a number without a law of its own is parted by them: `22 beslut, 12 enligt SoL och 10 enligt LSS`."""
    sentence, end = window.sentence, window.number.end
    parts = [step for step in range(end, len(sentence.doc)) if sentence.doc.lower[step] in _OF_WHICH]
    first = min((span[1] for span in sentence.laws), default=end)
    return len({span[0] for span in sentence.laws}) > 1 or _both_laws(sentence) or any(step < first for step in parts)


def _both_laws(sentence: Sentence) -> bool:
    return any(span[0] == "both" for span in sentence.laws)


def _law(window: Window, before: Sequence[Told], memory: Memory, around: Around) -> str | None:
    sentence = window.sentence
    owned = [span for span in window.number.owned if span[0] in ("LSS", "SoL", "both")]
    for spans in (owned, list(reversed(window.in_left(sentence.laws))), window.in_right(sentence.laws)):
        if spans:
            return None if spans[0][0] == "both" else spans[0][0]
    if before and before[-1].lag:
        return before[-1].lag
    if sentence.laws:
        return None if _parted_by_law(window) else sentence.laws[0][0]
    single = around.scope.laws[0] if len(around.scope.laws) == 1 else None
    goes_on = _points_back(sentence) or sentence.insatser or window.number.unit == "skillnad"
    return (memory.lag if goes_on else None) or law_around(around.context) or single


def _insats(window: Window, before: Sequence[Told], memory: Memory, around: Around) -> str | None:
    sentence, number = window.sentence, window.number
    owned = [span for span in number.owned if span[0] == "insats"]
    if owned:
        return sentence.span_text(owned[-1])
    left = window.in_left(sentence.insatser)
    whole = number.whole and bool(before)
    if left and not whole:
        return sentence.span_text(left[-1])
    predicate = _predicate_insats(window)
    if predicate and not number.whole:
        return predicate
    if whole:
        return _insats_of_whole(window, before, memory)
    if before and before[-1].insats and not _total(window):
        return before[-1].insats
    if number.whole and (known := memory.same_value(number.value)):
        return known.insats or section_insats(around.context)
    if before and not before[-1].insats:
        return section_insats(around.context)
    named = sentence.words(0, 1)[0] in ("insatsen", "biståndet", "insatsens")
    if memory.insats and (named or (_points_back(sentence) and not sentence.laws and not sentence.areas)):
        return memory.insats
    pair = whole_beside(window)
    if pair is not None:
        known = memory.same_value(pair.value)
        if pair.name or (known and known.insats):
            return pair.name or (known.insats if known else None)
    later = [span for span in sentence.insatser if span[1] >= number.end]
    if later and pair is not None:
        return sentence.span_text(later[0])
    return section_insats(around.context)


def _insats_of_whole(window: Window, before: Sequence[Told], memory: Memory) -> str | None:
    """The insats of the y in "x av y": that of x, unless x's insats is a share of all (`står för 26 av de
    136`).
    """
    part = window.sentence.numbers[window.index - 1]
    verbs = window.sentence.words(max(0, part.start - 3), part.start)
    if _SHARE_VERBS & set(verbs):
        return None
    known = memory.same_value(window.number.value)
    if known is not None and known.insats:
        return known.insats
    return before[-1].insats


def _predicate_insats(window: Window) -> str | None:
    """`9 av 26 beslut gäller sysselsättning`: the insats that the verb after the number names."""
    step = predicate_after(window)
    if step is None:
        return None
    return next((window.sentence.span_text(s) for s in window.sentence.insatser if s[1] in (step, step + 1)), None)


def _total(window: Window) -> bool:
    """Whether a number counts everything: `totalt`, `sammanlagt`, `antalet ... beslut`."""
    words = window.sentence.words(window.left_start, window.number.start)
    return any(word in ("sammanlagt", "antalet") for word in words)


@cache
def _back() -> frozenset[str]:
    return frozenset(claim_rules().ateruppta)


def _points_back(sentence: Sentence) -> bool:
    return any(word in _back() for word in sentence.words(0, len(sentence.doc)))


def _area(window: Window, before: Sequence[Told], memory: Memory, around: Around) -> str | None:
    sentence = window.sentence
    section = area_around(around.context)
    left, right = window.in_left(sentence.areas), window.in_right(sentence.areas)
    for spans in (left[-1:], right[:1]):
        if spans:
            name = sentence.span_text(spans[0])
            return section if section and section.casefold().startswith(name.casefold()) else name
    if before and before[-1].omrade:
        return before[-1].omrade
    return memory.omrade or section


def _measure(window: Window, before: Sequence[Told], memory: Memory, around: Around) -> str | None:
    sentence, number = window.sentence, window.number
    if sentence.outside and number.unit == "procent":
        return None
    right, left = window.in_right(sentence.cues), window.in_left(sentence.cues)
    inside = [label for label, first, last in right if number.start <= first and last <= number.end]
    if "allman" in inside and not any(label not in _WEAK for label, _, _ in right):
        return around.general
    for cues in (right, left):
        strong = [label for label, _, _ in cues if label not in _WEAK]
        if strong:
            return strong[-1]
    labels = [label for label, _, _ in (*right, *left)]
    if "allman" in labels:
        return around.general
    if "svag_rapporterade" in labels:
        return "rapporterade"
    return _carried_measure(window, before, memory, around)


def _carried_measure(window: Window, before: Sequence[Told], memory: Memory, around: Around) -> str | None:
    sentence, number = window.sentence, window.number
    words = sentence.words(0, len(sentence.doc))
    if memory.topic and "dessa" in words:
        return memory.topic
    parts = sentence.numbers[window.index + 1 :]
    if before:
        whole = sentence.numbers[window.index - 1].whole
        last = before[-1].ruled
        return around.general if whole and last == "rapporterade" else last
    if parts and any(w in ("varav", "därav") for w in sentence.words(number.end, parts[0].start)):
        return "rapporterade"
    if number.kon and memory.first_measure:
        return memory.first_measure
    change = window.sentence.changes
    if change and (memory.told or memory.first_measure):
        return memory.told[-1].ruled if memory.told else memory.first_measure
    if number.whole and (known := memory.same_value(number.value)) is not None:
        return known.ruled
    if words[:1] in (["totalt"], ["sammanlagt"]) and not number.whole and not whole_beside(window):
        return "rapporterade"
    general = any(label == "allman" for label, _, _ in sentence.cues)
    shared = [
        label for label, first, _ in sentence.cues if label in ("rapporterade", "kvarstående") and first > number.end
    ]
    if shared and not general:
        return shared[0]
    return around.general if general or memory.measure is None else _settled(memory, around)


def _settled(memory: Memory, around: Around) -> str:
    """The measure that a paragraph is about once its outcomes are told: never `verkställda` or
    `avslutade`.
    """
    return memory.measure if memory.measure in ("kvarstående",) else around.general


def names_in(sentence: Sentence, spans: Sequence[Span]) -> tuple[str, ...]:
    """The printed names of spans."""
    return tuple(sentence.span_text(span) for span in spans)
