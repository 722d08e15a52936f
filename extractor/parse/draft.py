"""A decision in the making: its fields, how each was found, and what headings and the document add."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from extractor.evidence.dates import DateFound, find_dates
from extractor.evidence.laws import law_in
from extractor.evidence.outcomes import comment_status
from extractor.model import Decision, Inferred, Row
from extractor.parse.context import (
    Context,
    Scope,
    area_around,
    insats_around,
    lagrum_around,
    law_around,
    status_around,
)
from extractor.parse.datefields import dates_by_part
from extractor.parse.otherlists import NOT_TOLD, ONE_LAW, OTHER_LIST
from extractor.vocabulary import fold, insats_lexicon, vocabulary

NOT_READ = "beside a cell that was not read"
DOUBTED = 0.7
"""The confidence of a value that a person should look at."""
_BREAK = re.compile(r"\b(?:avbr[ouö]\w*|uppehåll\w*|upphörde tillfälligt|paus\w*)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"(?<=[.!?;])\s+")
_DONE = {"verkställt": "verkstallt_datum", "avslutat": "avslutat_datum"}


@dataclass(slots=True)
class DecisionDraft:
    """A decision in the making: fields, how each was found, and what in its row was not understood."""

    fields: dict[str, object] = field(default_factory=dict)
    inferred: dict[str, Inferred] = field(default_factory=dict)
    end_date: str | None = None
    end_sure: float = 1.0
    unread: set[str] = field(default_factory=set)
    """Fields whose own cell says something that was not understood."""

    def set(self, name: str, value: object, method: str, confidence: float, reason: str = "") -> None:
        """Give a field its value unless it has one; None is no value."""
        if value is not None and self.fields.get(name) is None:
            self.fields[name] = value
            self.inferred[name] = Inferred(method, confidence, reason)

    def text(self, name: str) -> str:
        """A field as text, empty where it has no value."""
        value = self.fields.get(name)
        return "" if value is None else str(value)

    def done(
        self, number: int, table: str | None, context: Context, row: Row, printed: tuple[str | None, ...] | None = None
    ) -> Decision:
        """The finished record; `printed` is the text that it was read from, the row's cells unless given.

        A decision is on an insats under a law: where none is told, something may have been missed.
        """
        untold = [name for name in ("insats", "lag") if not self.fields.get(name)]
        self.inferred |= {name: Inferred(NOT_TOLD, DOUBTED, "nothing read names it") for name in untold}
        doubted = self.unread & set(self.inferred)
        self.inferred |= {name: Inferred(NOT_READ, DOUBTED, "its own cell was not understood") for name in doubted}
        return Decision(
            id=f"d{number}",
            table=table,
            section=(*context.section, *((context.caption,) if context.caption else ())),
            places=row.places,
            printed=tuple(row.texts) if printed is None else printed,
            inferred=self.inferred,
            **self.fields,  # type: ignore[arg-type]
        )


def fill_from_context(draft: DecisionDraft, context: Context, scope: Scope) -> None:
    """Insats, area and law of a decision from the headings over it and from the document."""
    draft.set("insats", insats_around(context), "heading", 0.97, "the nearest heading names it")
    draft.set("omrade", area_around(context), "heading", 0.95)
    draft.set("lagrum", lagrum_around(context), "heading", 0.95)
    fill_law(draft, context, scope)


def fill_law(draft: DecisionDraft, context: Context, scope: Scope) -> None:
    """The law of a decision: its section of law, its insats, headings, the document, another list; in that order."""
    lagrum, insats = draft.text("lagrum"), draft.text("insats")
    draft.set("lag", law_in(lagrum) if lagrum else None, "lagrum", 0.99)
    draft.set("lag", law_in(insats) if insats else None, "name of insats", 0.99)
    draft.set("lag", law_around(context), "heading", 0.97)
    draft.set("lag", scope.laws[0] if len(scope.laws) == 1 else None, "the document's only law", 0.95)
    draft.set("lag", scope.law_of(insats) if insats else None, OTHER_LIST.method, OTHER_LIST.confidence)
    draft.set("lag", insats_lexicon().law_of(insats) if insats else None, ONE_LAW, 0.85)


def fill_status(draft: DecisionDraft, context: Context, ends: bool = False) -> None:
    """Column, end date, heading, comment: in that order; a list of ej verkställda without any word is open.

    `ends` tells that the list has a column for the day on which decisions ended.
    """
    for status, name in _DONE.items():
        if draft.fields.get(name):
            draft.set("status", status, "end date", 0.98)
    around = status_around(context)
    comment = comment_status(draft.text("kommentar"))
    if around and around != "mixed":
        draft.set("status", around, "heading", 0.96)
    elif around == "mixed":
        told = comment if comment != "kvarstående" else None
        draft.set("status", told, "comment under a heading of both", 0.93)
        return
    if ends:
        draft.set("status", "kvarstående", "no end date", 0.95)
    broken = comment == "avslutat" and draft.fields.get("avbrottsdatum")  # what ended is told as a break
    if comment in _DONE and not broken:
        draft.set("status", comment, "comment", 0.75)
    draft.set("status", "kvarstående", "a list of decisions not carried out", 0.85)


def move_end_date(draft: DecisionDraft, context: Context) -> None:
    """A day of the outcome that is not the heading's: the heading decides which of the two the column holds."""
    name = _DONE.get(status_around(context) or "")
    other = next((one for one in _DONE.values() if one != name), "")
    if name and draft.fields.get(other) and not draft.fields.get(name):
        draft.fields[name] = draft.fields.pop(other)
        draft.inferred[name] = replace(draft.inferred.pop(other), method="column, under a heading of the state")


def move_by_status(draft: DecisionDraft, names: Sequence[str]) -> None:
    """The day of a list's one column for the end of decisions belongs to the outcome that the row's own state tells."""
    told = [name for name in _DONE.values() if name in names]
    name = _DONE.get(draft.text("status"))
    if "status" in names and name and len(told) == 1 and told != [name] and draft.fields.get(told[0]):
        draft.fields[name] = draft.fields.pop(told[0])
        draft.inferred[name] = replace(draft.inferred.pop(told[0]), method="column, by the state of the row")


def settle_end_date(draft: DecisionDraft) -> None:
    """Give a date of either outcome to the one that the state tells."""
    name = _DONE.get(draft.text("status"))
    if draft.end_date and name:
        draft.set(name, draft.end_date, "column for either outcome", 0.95 * draft.end_sure)


def fill_dates_of_comment(draft: DecisionDraft, columns: Sequence[str]) -> None:
    """The day of a break or of the outcome from the comment, where the list has no column for it."""
    text = draft.text("kommentar")
    if not find_dates(text):
        return
    if "avbrottsdatum" not in columns:
        date = date_of(text, _BREAK.search)
        draft.set("avbrottsdatum", date.iso if date else None, "words of the comment", 0.85)
    name = _DONE.get(draft.text("status"))
    if name and not {"verkstallt_datum", "avslutat_datum", "slutdatum"} & set(columns):
        status = draft.text("status")
        date = date_of(text, lambda clause: vocabulary().outcomes.find(fold(clause)) == status)
        told = [date.iso] if date else dates_by_part(text).get(name, [])
        draft.set(name, told[0] if len(told) == 1 else None, "words of the comment", 0.85)


def date_of(text: str, tells: object) -> DateFound | None:
    """The one date of the first clause that tells something, not a day on which it is only planned."""
    for clause in _CLAUSE.split(text):
        dates = find_dates(clause)
        if len(dates) == 1 and tells(clause):  # type: ignore[operator]
            return dates[0]
    return None
