"""Cases printed as labels with values: lines, cards, boxes of a form; gathered into rows, and read as any list is.

A label comes again in every case. A value stands behind its label, below it in the same box, or is the ticked one of
several words. What the labels mean is decided over all cases at once, as it is for the columns of a list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractor.evidence.dates import is_date
from extractor.model import Block, Cell, Decision, Finding, Place, Row
from extractor.parse.columns import counts_decisions, head_role
from extractor.parse.context import Context, Scope, insats_around
from extractor.parse.decisions import RowList, read_rows
from extractor.parse.labelentries import MIN_ROLES, NUMBER_LABEL, OF_HEADINGS, Entry, entries_of
from extractor.parse.rolekinds import Role
from extractor.parse.roles import DATE_ROLES, list_roles
from extractor.vocabulary import fold, vocabulary

RARE = 0.3
MANY_CASES = 8
"""Of the labels of so many cases those that come in few of them tell of the paper."""
_NOT_OF_CASES = ("utforare", "period", "stadsdel")
"""Fields of the paper, not of its cases."""


@dataclass(slots=True)
class _Case:
    context: Context
    values: dict[str, tuple[str, Place]] = field(default_factory=dict)


def read_labelled(
    placed: Sequence[tuple[Block, Context]], scope: Scope, first: int
) -> tuple[list[Decision], list[Finding], list[Place]]:
    """Decisions of labels with values, numbered from `first`, findings about them, and where their values stand."""
    entries = entries_of(placed)
    cases, ticked = _cases(entries), {entry.label for entry in entries if entry.ticked}
    often = Counter(label for case in cases for label in case.values)
    least = min(len(cases), MANY_CASES) * RARE
    labels = [label for label, count in often.items() if count >= least or _is_kept(label, cases)]
    if not cases or len({head_role(label) for label in labels if label not in OF_HEADINGS} - {None}) < MIN_ROLES:
        return [], [], []
    texts = [[case.values[label][0] or None if label in case.values else None for label in labels] for case in cases]
    roles = [
        Role("other", how="paper") if _of_paper(label, [row[index] for row in texts], role, ticked) else role
        for index, (label, role) in enumerate(zip(labels, list_roles(labels, texts, scope.period), strict=True))
    ]
    names = {role.name for label, role in zip(labels, roles, strict=True) if label not in OF_HEADINGS}
    if len(names - {"other"}) < MIN_ROLES or not names & {*DATE_ROLES, "vantan", "kon"}:
        return [], [], []
    decisions: list[Decision] = []
    findings: list[Finding] = []
    for case in cases:
        cells = tuple(Cell(*_cell(case, label)) for label in labels)
        places = tuple(place for _, place in case.values.values())
        if not _is_case(case, dict(zip(labels, (role.name for role in roles), strict=True))):
            continue
        rows = RowList("", (Row(cells, places[:1]),), roles, case.context, scope, 0.97, labels)
        found, doubts = read_rows(rows, first + len(decisions))
        decisions += found
        findings += doubts
    return decisions, findings, [place for case in cases for _, place in case.values.values()]


def _is_kept(label: str, cases: Sequence[_Case]) -> bool:
    """Whether a label counts though few cases have it: it names a day or a number of decisions, or how one ended."""
    if head_role(label) in DATE_ROLES or counts_decisions(label):
        return True
    values = [case.values[label][0] for case in cases if label in case.values]
    ended = vocabulary().outcomes.find(fold(label)) in ("verkställt", "avslutat")
    return ended and all(is_date(value.rstrip(".")) for value in values)


def _of_paper(label: str, values: Sequence[str | None], role: Role, ticked: set[str]) -> bool:
    """Whether a label tells of the paper, not of a case: by its name, or because it says the same in every case.

    A ticked box of given words is no comment either.
    """
    if head_role(label) in _NOT_OF_CASES or (role.name == "kommentar" and label in ticked):
        return True
    told = [value for value in values if value]
    same = len(told) >= MIN_ROLES and len(set(told)) == 1 and len(told) == len(values)
    return same and role.name in ("kommentar", "omrade", "vantan", "nr")


def _cell(case: _Case, label: str) -> tuple[str | None, tuple[Place, ...]]:
    told = case.values.get(label)
    return (told[0] or None, (told[1],)) if told else (None, ())


def _is_case(case: _Case, roles: dict[str, str]) -> bool:
    told = {
        roles.get(label, "other") for label, (value, _) in case.values.items() if value and label not in OF_HEADINGS
    }
    named = told & {"insats", "lagrum", "kon"} or case.values.keys() & OF_HEADINGS or insats_around(case.context)
    return len(told - {"other"}) >= MIN_ROLES and bool(told & {*DATE_ROLES, "vantan", "kon"}) and bool(named)


def _cases(entries: Sequence[Entry]) -> list[_Case]:
    """Entries by case: one ends where a label comes again, or a number of a case begins another."""
    cases: list[_Case] = []
    for entry in entries:
        fresh = not cases or not entry.label or entry.label in cases[-1].values
        if fresh:
            cases.append(_Case(entry.context))
        if entry.label:
            if not set(cases[-1].values) - {NUMBER_LABEL}:
                cases[-1].context = entry.context  # its insats may be a heading below its number
            cases[-1].values[entry.label] = (entry.value, entry.place)
    return [case for case in cases if len(case.values.keys() - OF_HEADINGS) >= MIN_ROLES]
