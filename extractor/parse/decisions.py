"""Lists of decisions to records: one per row, each field with how it was found and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractor.evidence.dates import find_dates, read_date
from extractor.evidence.mentions import find_sexes
from extractor.model import Cell, Decision, Finding, Inferred, Row
from extractor.parse.cells import Slot, clean, is_ditto, read_cell
from extractor.parse.columns import MARKS, counts_decisions
from extractor.parse.context import Context, Scope
from extractor.parse.draft import (
    DOUBTED,
    DecisionDraft,
    fill_dates_of_comment,
    fill_from_context,
    fill_status,
    move_by_status,
    move_end_date,
    settle_end_date,
)
from extractor.parse.groups import context_of, heading_of
from extractor.parse.kinds import Groups
from extractor.parse.rolekinds import Role
from extractor.parse.roles import DATE_ROLES
from extractor.vocabulary import fold, insats_lexicon, vocabulary

_ENDS = ("slutdatum", "verkstallt_datum", "avslutat_datum")
"""Columns that tell what became of decisions."""
_BREAK_ALONE = re.compile(
    r"avbrott(?: i (?:verkställighet(?:en)?|insats(?:en)?))?|avbruten(?: (?:verkställighet|insats))?"
)
_MARK = re.compile(r"(\*+|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}\)|[a-zåäö]\))")


@dataclass(frozen=True, slots=True)
class RowList:
    """A table of single decisions: its id, its rows, the meaning of its columns and the headings over it."""

    id: str
    rows: Sequence[Row]
    roles: Sequence[Role]
    context: Context
    scope: Scope
    confidence: float = 1.0
    columns: Sequence[str] = ()
    notes: dict[str, str] | None = None

    @property
    def names(self) -> list[str]:
        """The roles of the columns."""
        return [role.name for role in self.roles]

    def slot(self, index: int) -> Slot:
        """The column of a cell."""
        role = self.roles[index]
        head = self.columns[index] if index < len(self.columns) else ""
        return Slot(role.name, head, self.confidence * role.sure, role.unit)


def read_rows(table: RowList, first: int) -> tuple[list[Decision], list[Finding]]:
    """The decisions of a row list, numbered from `first`, and findings about cells that could not be read."""
    decisions: list[Decision] = []
    findings: list[Finding] = []
    groups = Groups()
    insats_here: str | None = None
    children = _tells_children_apart(table)
    above: dict[int, str] = {}
    held = _held(table)
    for number, row in enumerate(table.rows):
        heading = heading_of(row, table.names)
        if heading is not None and not vocabulary().is_total(heading):
            groups.take(heading)
            insats_here = None
            continue
        if _is_no_decision(row, table):
            continue
        draft = DecisionDraft()
        findings.extend(_read_cells(draft, row, table, above))
        for index, text in held.get(number, {}).items():
            _take_held(draft, table.slot(index), text, table.scope)
        draft.set("insats", insats_here, "group row", 0.9, "the last name above")
        insats_here = draft.text("insats") or None if "insats" in table.names else None
        if children and draft.fields.get("kon"):
            draft.set("alder", "vuxen", "the column parts children from adults", 0.93)
        here = context_of(table.context, groups)
        _finish(draft, here, row, table)
        _doubt_blanks(draft, row, table)
        decisions.append(draft.done(first + len(decisions), table.id or None, here, row))
    return decisions, findings


def _take_held(draft: DecisionDraft, slot: Slot, text: str, scope: Scope) -> None:
    """Give a row what is printed once for it and the rows above."""
    if draft.fields.get(slot.role) is None:
        read_cell(draft, replace(slot, sure=0.9), text, scope)
        if slot.role in draft.inferred:
            draft.inferred[slot.role] = replace(draft.inferred[slot.role], method="printed once above")


def _held(table: RowList) -> dict[int, dict[int, str]]:
    """The law or the area of rows whose own cell is blank, where each is printed once, in the first of its rows."""
    held: dict[int, dict[int, str]] = {}
    for index, role in enumerate(table.roles):
        texts = [row.cells[index].text if index < len(row.cells) else None for row in table.rows]
        told = [text for text in texts if text]
        if role.name not in ("lag", "omrade") or not texts or not texts[0] or len(set(told)) < len(told):
            continue
        above = ""
        for number, text in enumerate(texts):
            above = text or above
            if not text:
                held.setdefault(number, {})[index] = above
    return held


def _finish(draft: DecisionDraft, context: Context, row: Row, table: RowList) -> None:
    """What the comment, the headings and the document add to the cells of a row."""
    names = table.names
    _move_to_break(draft, row, table)
    if "kon" not in names:
        _sex_of_comment(draft)
    fill_from_context(draft, context, table.scope)
    move_end_date(draft, context)
    move_by_status(draft, names)
    ends = any(name in _ENDS for name in names)
    fill_status(draft, context, ends)
    settle_end_date(draft)
    fill_dates_of_comment(draft, names)


def _move_to_break(draft: DecisionDraft, row: Row, table: RowList) -> None:
    """The day of a row that a cell of its own calls an interruption, where the head of the day names no decision."""
    day = draft.fields.get("beslutsdatum")
    if day is None or "avbrottsdatum" in table.names:
        return
    heads = [
        table.columns[i] for i, name in enumerate(table.names) if name == "beslutsdatum" and i < len(table.columns)
    ]
    told = any(_BREAK_ALONE.fullmatch(fold(text)) for text in row.texts if text)
    if told and not any("beslut" in fold(head) for head in heads):
        del draft.fields["beslutsdatum"]
        draft.inferred.pop("beslutsdatum", None)
        draft.set("avbrottsdatum", day, "column, by the kind of the row", 0.95)


def _sex_of_comment(draft: DecisionDraft) -> None:
    """The sex with which a comment begins, where the list has no column for it."""
    text = draft.text("kommentar")
    sexes = find_sexes(text)
    if sexes and sexes[0].start == 0 and sexes[0].antal in (None, 1):
        draft.set("kon", sexes[0].kon, "first word of the comment", 0.9)
        draft.set("alder", sexes[0].alder, "word for sex", 0.9)


def _doubt_blanks(draft: DecisionDraft, row: Row, table: RowList) -> None:
    """Lower the confidence of what a row should hold and does not, and of cells joined over a page break."""
    names = table.names
    if "kon" in names and draft.fields.get("kon") is None:
        draft.inferred["kon"] = Inferred("blank cell", DOUBTED, "the column holds a sex in other rows")
    if set(names) & set(DATE_ROLES) and not any(draft.fields.get(name) for name in DATE_ROLES):
        for name in ("beslutsdatum", "kommentar", "insats", "lag", "status", "antal"):
            draft.inferred[name] = Inferred("row without a date", DOUBTED, "other rows of the list have one")
    if draft.fields.get("status") is None:
        draft.inferred["status"] = Inferred("not told", DOUBTED, "the heading tells two states and the comment neither")
    if len(row.places) > 1 and draft.fields.get("kommentar"):
        draft.inferred["kommentar"] = Inferred("column", DOUBTED, "joined over a page break")
    insats = draft.text("insats")
    if insats and not insats_lexicon().known(insats):
        draft.inferred["insats"] = Inferred(draft.inferred["insats"].method, DOUBTED, "not a known name of an insats")


def _tells_children_apart(table: RowList) -> bool:
    """Whether the column of sexes uses F and P, or words, for children, so that K and M are adults."""
    column = next((i for i, role in enumerate(table.roles) if role.name == "kon"), None)
    if column is None:
        return False
    head = table.columns[column] if column < len(table.columns) else ""
    if {"F", "P"} <= set(re.findall(r"\b[A-ZÅÄÖ]\b", head)):
        return True
    texts = [(row.texts[column] or "").strip() for row in table.rows if column < len(row.cells)]
    return any(text in ("F", "P") for text in texts)


def _is_no_decision(row: Row, table: RowList) -> bool:
    """A closing sum, a repeated head or an empty row inside a list."""
    filled = [(i, text) for i, text in enumerate(row.texts) if text]
    if not filled:
        return True
    if vocabulary().is_total(filled[0][1]) and not any(read_date(text) for _, text in filled):
        return True
    heads = list(table.columns)
    if len(filled) > 1 and all(i < len(heads) and heads[i].endswith(text) for i, text in filled):
        return True
    role = table.roles[filled[0][0]].name if filled[0][0] < len(table.roles) else "other"
    only = filled[0][1]
    return len(filled) == 1 and role != "kommentar" and not find_dates(only) and not only.strip().isdigit()


def _read_cells(draft: DecisionDraft, row: Row, table: RowList, above: dict[int, str]) -> list[Finding]:
    """Take the cells of a row over; `above` holds the last text of each column, for marks that say `the same`."""
    findings = []
    comments: list[str] = []
    for index, cell in enumerate(row.cells[: len(table.roles)]):
        text, slot = cell.text, table.slot(index)
        if not text:
            continue
        if slot.role != "kommentar" and is_ditto(text):
            text = above.get(index, text)
        above[index] = text
        if slot.role == "other" and counts_decisions(slot.head) and text.isdecimal():
            draft.set("antal", int(text), "column", slot.sure)
        elif slot.role in ("not", "other", "kommentar") and _noted(text, table):
            comments += _noted(text, table)
        elif slot.role == "kommentar":
            comments.append(text)
        elif not read_cell(draft, slot, text, table.scope):
            findings.append(_unread(cell, row, slot, table.id))
            draft.unread |= {slot.role} | ({"status"} if slot.role in _ENDS else set())
    comment = clean(" ".join(text for text in comments if any(map(str.isalnum, text))))
    draft.set("kommentar", comment or None, "column", table.confidence)
    return findings


def _noted(text: str, table: RowList) -> list[str]:
    """The notes below the table whose marks a cell bears and nothing else."""
    if not MARKS.match(text.strip()):
        return []
    marks = [mark.strip() for mark in _MARK.findall(text)]
    notes = table.notes or {}
    return [notes[mark] for mark in marks if mark in notes]


def _unread(cell: Cell, row: Row, slot: Slot, table: str) -> Finding:
    place = cell.places[0] if cell.places else (row.places[0] if row.places else None)
    says = f"A cell of the column {slot.head or slot.role!r} could not be read"
    return Finding(code="F201", severity="warning", says=says, place=place, table=table, printed=cell.text)
