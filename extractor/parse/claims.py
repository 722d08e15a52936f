"""Sentences to claims: every number of decisions, share and change that the prose states, in reading
order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from extractor.claims_model import Claim, Prose, Statement
from extractor.model import DocumentRecord, Layout, Place
from extractor.parse.claim_origin import origins
from extractor.parse.claim_prose import areas_of, general_measure, labels_of, paragraphs_of
from extractor.parse.claim_sentence import Sentence, Window, own_names, read_sentence, split_sentences
from extractor.parse.claim_series import follow_series, pair_up
from extractor.parse.claim_statements import statements_of
from extractor.parse.claim_subject import Around, Memory, names_in, tell
from extractor.parse.claim_told import Told
from extractor.parse.claim_weighed import Candidate, seen_in, weighed, weighed_measure
from extractor.parse.claim_why import reason_of
from extractor.parse.claim_zero import unchanged
from extractor.parse.context import Context, Scope

MAX_SENTENCE = 5_000
"""Letters from which a run of text without a full stop is no sentence that states numbers."""

_EARLIER = frozenset({"förra", "tidigare", "dessförinnan"})
_NEW = frozenset({"nya", "nytt", "tillkom", "tillkommit", "tillkommer", "ytterligare"})
_GENERIC = frozenset({"räknas", "betyder", "ruta", "rutor", "cell", "celler", "rad", "huvudregeln"})
"""Words of sentences that explain how decisions are counted or printed."""


@dataclass(slots=True)
class _Reading:
    """Claims and statements in the making."""

    document: DocumentRecord
    scope: Scope
    general: str
    areas: tuple[str, ...]
    names: Any
    printed: frozenset[str]
    seen: list[Candidate] | None
    section_first: dict[tuple[str, ...], str | None] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    sentence: int = 0
    paragraph: int = 0


def read_claims(layout: Layout, document: DocumentRecord, scope: Scope) -> list[Claim]:
    """Every claim of a document's prose."""
    return list(read_prose(layout, document, scope).claims)


def read_prose(
    layout: Layout,
    document: DocumentRecord,
    scope: Scope,
    printed: Iterable[str] = (),
    seen: list[Candidate] | None = None,
) -> Prose:
    """The claims, and the statements of direction and rank that have no number.

    `printed` are the measures that the tables of the document print; every number that was weighed is added to `seen`.
    """
    names = own_names(labels_of(layout))
    reading = _Reading(document, scope, general_measure(layout), areas_of(layout), names, frozenset(printed), seen)
    for texts, context in paragraphs_of(layout):
        _read_paragraph(texts, context, reading)
    return Prose(claims=tuple(reading.claims), statements=tuple(reading.statements))


def _read_paragraph(parts: list[tuple[str, Place]], context: Context, reading: _Reading) -> None:
    text = " ".join(part for part, _ in parts)
    if sum(map(str.isalpha, text)) < 12:
        return
    reading.paragraph += 1
    first = reading.section_first.get(context.section)
    memory = Memory(first_measure=first)
    around = Around(context, reading.scope, reading.general, reading.document.period, reading.printed)
    place = parts[0][1]
    named: tuple[str, ...] = ()
    for printed in split_sentences(text):
        reading.sentence += 1
        if len(printed) > MAX_SENTENCE:
            continue
        read = read_sentence(printed, around.now, reading.areas, reading.names)
        sentence = weighed(read)
        if sentence.words(0, 1)[:1] in (["sammanfattningsvis"], ["sammantaget"]):
            memory = Memory(first_measure=memory.first_measure)
            around = replace(around, context=Context())
        told = _tell_all(sentence, memory, around)
        if reading.seen is not None:
            reading.seen += seen_in(read, sentence, around, [single.told.ruled for single in told])
        for single in told:
            reading.claims += _claims(single, sentence, place, context, reading)
        statements = statements_of(sentence, memory, around, place, reading.paragraph, named)
        reading.statements += statements
        named = names_in(sentence, sentence.insatser) or named
        _remember(memory, sentence, told)
    if first is None and memory.first_measure:
        reading.section_first[context.section] = memory.first_measure


@dataclass(slots=True)
class _Single:
    told: Told
    window: Window | None


def _tell_all(sentence: Sentence, memory: Memory, around: Around) -> list[_Single]:
    """What each number of a sentence states, then lists put in order and implied zeros added."""
    told: list[Told] = []
    singles: list[_Single] = []
    for index, number in enumerate(sentence.numbers):
        window = Window(sentence, index)
        single = tell(window, told, memory, around)
        single.measure, sure = weighed_measure(window, around, single.ruled)
        single.sure = {"value": number.sure, "measure": sure}
        single.orsak = reason_of(window, told, single)
        single.value *= single.change or 1
        told.append(single)
        singles.append(_Single(single, window))
    follow_series(sentence, told, around.now)
    pair_up(sentence, told)
    extra = unchanged(sentence, told, around)
    for each in (*told, *extra):
        each.how = origins(each, sentence, around)
    return [*singles, *(_Single(single, None) for single in extra)]


def _claims(single: _Single, sentence: Sentence, place: Place, context: Context, reading: _Reading) -> list[Claim]:
    told, window = single.told, single.window
    number = window.number if window else None
    claims: list[Claim] = []
    subjects = [
        (period, *subject) for period in _quarters(told, window) for subject in _subjects(told, sentence, window)
    ]
    for period, insats, area in subjects:
        claims.append(
            Claim(
                id=f"p{len(reading.claims) + len(claims) + 1}",
                quote=sentence.text,
                measure=told.measure,
                value=int(told.value) if told.value == int(told.value) else told.value,
                unit=told.unit,
                period=period,
                lag=told.lag,
                omrade=area,
                insats=insats,
                orsak=told.orsak,
                kon=told.kon,
                compare_to=told.compare_to if told.unit in ("skillnad", "procent") else None,
                what=_what(told, insats),
                place=place,
                section=context.section,
                inferred=told.how,
                whole=bool(number and number.whole),
                part=window is not None and is_part(window, told, reading.general),
                noun=number.noun if number else "",
                approximate=bool(number and number.approximate),
                printed=number.printed if number else "",
                sentence=reading.sentence,
                paragraph=reading.paragraph,
                outside=sentence.outside and told.measure is None,
            )
        )
    return claims


def _quarters(told: Told, window: Window | None) -> tuple[str | None, ...]:
    """The period of a number; several where one number stands for each: `under kvartal 3 och 4 har 88
    ärenden`.
    """
    if window is None or told.unit != "beslut":
        return (told.period,)
    if told.period and "mellan" in window.sentence.words(max(0, window.number.start - 3), window.number.start):
        return (told.period[:4],)
    left = [m for m in window.sentence.periods if window.left_start <= m.start and m.end <= window.number.start]
    listed = left[-1].quarters if left else ()
    after = [n for n in window.sentence.numbers if left and n.start >= left[-1].end]
    return listed if len(listed) > 1 and len(after) == 1 and not left[-1].compared else (told.period,)


def is_part(window: Window, told: Told, general: str) -> bool:
    """Whether a number names only some of what its sentence is about."""
    sentence, number = window.sentence, window.number
    if number.whole or number.unit != "beslut":
        return False
    if not sentence.text[:1].isalnum() and sentence.text[:1] not in '"”(':
        return True  # an item of a list, one of several
    words = sentence.words(0, len(sentence.doc))
    before = sentence.words(max(0, number.start - 2), number.start)
    if (
        before[-1:] == ["i"]
        or number.noun.startswith("avbrott")
        or "mellan" in sentence.words(max(0, number.start - 3), number.start)
    ):
        return True
    near = sentence.words(max(0, number.start - 2), number.end)
    if {"ytterligare", "andra", "resterande"} & set(near):
        return True
    plain = told.measure in (general, "ej_verkställda", "rapporterade")
    if any(other.whole for other in sentence.numbers) and (plain or told.measure == "kvarstående"):
        return True
    after = sentence.words(number.end, min(number.end + 2, len(words)))
    if _of_some(window, told):
        return True
    if after in (["av", "dessa"], ["av", "dem"], ["av", "de"]):
        return plain or told.measure == "kvarstående"
    first = number.noun.startswith(("ärende", "fall")) and sentence.words(0, 1) == [number.printed.lower()]
    return first and (plain or after[:1] in (["avser"], ["beror"], ["grundar"], ["gäller"]))


def _of_some(window: Window, told: Told) -> bool:
    """Whether a number is of new decisions, of those that have waited long, of the time before, or of none at all."""
    sentence, number = window.sentence, window.number
    before = set(sentence.words(max(0, number.start - 4), number.start))
    after = sentence.words(number.end, min(number.end + 6, len(sentence.doc)))
    if "då" in before or _EARLIER & set(sentence.words(0, number.start)):
        return True  # `kvartalet innan, då 28 beslut rapporterades`
    if _GENERIC & set(sentence.words(0, len(sentence.doc))) or _NEW & {*after[:3], *before}:
        return True
    if "än" in after or "år" in after:
        return True  # `nio beslut är äldre än ett år`
    classed = told.lag or told.insats or told.kon or told.omrade or told.orsak
    return after[:1] == ["av"] and not classed


def _subjects(told: Told, sentence: Sentence, window: Window | None) -> list[tuple[str | None, str | None]]:
    """Insats and area of a number; several where each of a list bears it: `A och B ... 18 procent
    vardera`.
    """
    words = sentence.words(0, len(sentence.doc))
    if "vardera" in words and window is not None:
        names = names_in(sentence, [s for s in sentence.insatser if s[2] <= window.number.start])
        if len(names) > 1:
            return [(name, told.omrade) for name in names]
    if "både" in words and len(sentence.areas) > 1 and window is not None:
        areas = names_in(sentence, [s for s in sentence.areas if s[2] <= window.number.start])
        if len(areas) > 1:
            return [(told.insats, area) for area in areas]
    return [(told.insats, told.omrade)]


def _what(told: Told, insats: str | None) -> str:
    parts = [told.measure or "annat underlag", insats, told.orsak, told.kon, told.period]
    return ", ".join(str(part) for part in parts if part)


def _remember(memory: Memory, sentence: Sentence, singles: Sequence[_Single]) -> None:
    told = [single.told for single in singles]
    memory.told += [replace(single) for single in told]
    if sentence.laws:
        laws = {span[0] for span in sentence.laws}
        memory.lag = laws.pop() if len(laws) == 1 and "both" not in laws else None
    names = names_in(sentence, sentence.insatser)
    if len(set(names)) == 1 or told:
        memory.insats = next((t.insats for t in reversed(told) if t.insats), names[0] if names else memory.insats)
    elif names:
        memory.insats = names[-1] if len(names) == 1 else None
    memory.names = names or memory.names
    if told and not names and sentence.laws:
        memory.insats = None
    memory.omrade = next((t.omrade for t in reversed(told) if t.omrade), memory.omrade)
    strong = [label for label, _, _ in sentence.cues if label in ("kvarstående", "rapporterade")]
    memory.topic = strong[-1] if strong and not told else (None if told else memory.topic)
    if sentence.changes:
        memory.change = {"upp": 1, "ned": -1, "lika": 0}[sentence.changes[-1][0]]
    counts = [t.ruled for t in told if t.ruled]
    if counts:
        memory.measure = counts[-1]
        memory.first_measure = memory.first_measure or counts[0]


__all__ = ["general_measure", "read_claims", "read_prose"]
