"""Decisions that stand outside tables: as label lines and forms, or in the words of cases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractor.evidence.laws import law_in
from extractor.evidence.marks import unmarked
from extractor.evidence.numbers import NUMBER, number_word
from extractor.evidence.outcomes import comment_status
from extractor.model import Block, Decision, Row
from extractor.parse.context import Context, Scope, insats_around, months_around, status_around
from extractor.parse.coverage import settle
from extractor.parse.draft import DecisionDraft, fill_from_context, fill_status
from extractor.parse.labels import read_labelled
from extractor.parse.otherlists import laws_of_lists
from extractor.parse.parts import Parts, parts_of
from extractor.parse.stories import are_stories
from extractor.parse.tables import Reading
from extractor.parse.units import Unit, decision_units
from extractor.vocabulary import fold, vocabulary

MARK = 14
"""Letters of the mark of a note and the word for its person: `a) Kvinna. `."""
_COUNTED = re.compile(rf"(?:^|, )({NUMBER}|\d{{1,2}}) beslut\b(?! har\b)", re.IGNORECASE)
_PLURAL = re.compile(r"\b(?:kvinnor|män|flickor|pojkar|personer|syskon)\b", re.IGNORECASE)
_DONE = {"verkställt": "verkstallt_datum", "avslutat": "avslutat_datum"}


@dataclass(frozen=True, slots=True)
class _Person:
    """One decision of a unit: for whom, how many, its own day, wait and number."""

    kon: str | None = None
    alder: str | None = None
    antal: int = 1
    date: str | None = None
    wait: int | None = None
    end: str | None = None
    nr: int | None = None


def read_told(placed: Sequence[tuple[Block, Context]], units: Sequence[Unit], scope: Scope, reading: Reading) -> None:
    """Add the decisions that labels and texts tell to a reading; `units` are the texts that may."""
    decisions, findings, places = read_labelled(placed, scope, len(reading.decisions) + 1)
    reading.decisions += decisions
    reading.findings += findings
    if decisions:
        settle(reading.coverage, places)
        return
    noted = [decision.kommentar for decision in reading.decisions if decision.table and decision.kommentar]
    told = [unit for unit in decision_units(units) if not _is_note(unit.whole, noted)]
    stories = are_stories([unit.whole for unit in told])
    for unit in told:
        decisions += read_unit(unit, scope, len(reading.decisions) + len(decisions) + 1, stories)
    for decision in decisions:
        scope.learn(decision.insats, decision.lag)
    reading.decisions += laws_of_lists(decisions, scope)


def _is_note(text: str, noted: Sequence[str]) -> bool:
    """Whether a text is a footnote that a table's decision has taken as its comment."""
    return any(text.endswith(comment) and len(text) - len(comment) <= MARK for comment in noted)


def read_unit(unit: Unit, scope: Scope, first: int, story: bool = False) -> Iterator[Decision]:
    """The decisions that a unit tells of, numbered from `first`; `story` where the cases of its list are told so."""
    parts = parts_of(unit.whole, story)
    for number, person in enumerate(_persons(parts), start=first):
        draft = DecisionDraft()
        _fill(draft, unit, parts, person, scope)
        yield draft.done(number, None, unit.context, Row((), unit.places), (unit.whole,))


def _persons(parts: Parts) -> list[_Person]:
    """One entry per decision where the text tells them apart, else one with its number."""
    dates = parts.dates.get("beslutsdatum", [])
    ends = parts.dates.get("verkstallt_datum", []) or parts.dates.get("avslutat_datum", [])
    span = parts.numbers[1] - parts.numbers[0] + 1 if parts.numbers else 0
    groups = [_Person(sex.kon, sex.alder, sex.antal or 1) for sex in parts.sexes] or [_Person()]
    total = sum(group.antal for group in groups)
    if len(groups) == 1 and parts.sexes and parts.sexes[0].antal is None and max(len(dates), span) > 1:
        groups = [_Person(groups[0].kon, groups[0].alder, max(len(dates), span))]
        total = groups[0].antal
    apart = len(dates) == total > 1 or len(parts.waits) == total > 1 or (parts.each and total > 1)
    if apart:
        groups = [_Person(group.kon, group.alder) for group in groups for _ in range(group.antal)]
    found = []
    for index, group in enumerate(groups):
        date = dates[index] if len(dates) == len(groups) else (dates[0] if dates else None)
        wait = parts.waits[index] if len(parts.waits) == len(groups) else (parts.waits[0] if parts.waits else None)
        end = ends[index] if len(ends) == len(groups) else (ends[0] if ends else None)
        nr = parts.numbers[0] + index if parts.numbers and span in (1, len(groups)) else None
        found.append(_Person(group.kon, group.alder, group.antal, date, wait, end, nr))
    return found


def _fill(draft: DecisionDraft, unit: Unit, parts: Parts, person: _Person, scope: Scope) -> None:
    sure = unit.sure
    method = "words of the case"
    draft.set("nr", person.nr, method, sure)
    if parts.insats and not _is_part_of_name(parts.insats.printed, unit.context):
        draft.set("insats", bare_name(parts.insats.printed), method, sure)
        draft.set("lag", law_in(parts.insats.printed), "name of insats", sure)
    if parts.lagrum:
        draft.set("lagrum", parts.lagrum.printed, method, sure)
    draft.set("beslutsdatum", person.date, method, sure)
    breaks = parts.dates.get("avbrottsdatum", [])
    draft.set("avbrottsdatum", breaks[0] if breaks else None, method, sure)
    draft.set("dagar", person.wait, method, sure)
    if person.date is None and person.wait is None:
        draft.set("manader", parts.months, method, sure)
        draft.set("manader", months_around(unit.context), "heading", sure)
    draft.set("kon", person.kon, method, sure)
    draft.set("alder", person.alder, "word for sex", sure)
    slots = unit.whole.split(parts.kommentar)[0] if parts.kommentar else unit.whole
    alone = not parts.sexes or (all(sex.antal is None for sex in parts.sexes) and _PLURAL.search(slots))
    counted = (_COUNTED.search(unmarked(slots)) or _COUNTED.match(parts.kommentar or "")) if alone else None
    draft.set("antal", (number_word(counted[1]) or 1) if counted else person.antal, method, sure)
    draft.set("kommentar", parts.kommentar, "rest of the text", sure)
    draft.set("lag", _own_law(unit.whole), method, sure)
    fill_from_context(draft, unit.context, scope)
    _fill_outcome(draft, unit, parts, person)


def _is_part_of_name(printed: str, context: Context) -> bool:
    """Whether a text calls the insats of the heading by a part of its name: `bostad` below `Bostad för vuxna`."""
    around = insats_around(context)
    return around is not None and fold(printed) != fold(around) and fold(printed) in fold(around).split()


def bare_name(printed: str) -> str:
    """The name of an insats in a sentence, without the `enligt SoL` that follows it there."""
    return re.sub(r",?\s+(?:(?:enligt|enl\.?)\s+(?:SoL|LSS)|\((?:SoL|LSS)\))$", "", printed, flags=re.IGNORECASE)


def _own_law(text: str) -> str | None:
    """The law that the text names in its first sentences."""
    return law_in(text[:160])


def _fill_outcome(draft: DecisionDraft, unit: Unit, parts: Parts, person: _Person) -> None:
    """The state: from the heading unless it tells two, else from the days and the words of the case."""
    around = status_around(unit.context)
    if parts.status:
        draft.set("status", vocabulary().outcomes.find(fold(parts.status)), "words of the case", unit.sure)
    told = comment_status(draft.text("kommentar")) or comment_status(unit.whole)
    if around in (None, "mixed"):
        for status, name in _DONE.items():
            if parts.dates.get(name):
                draft.set("status", status, "words of the case", unit.sure)
        if told in _DONE:
            draft.set("status", told, "words of the case", 0.9 * unit.sure)
    fill_status(draft, unit.context)
    field = _DONE.get(draft.text("status"))
    if field and person.end and (parts.dates.get(field) or parts.status or around not in (None, "mixed")):
        draft.set(field, person.end, "words of the case", unit.sure)
