"""Cases printed as `Label: value` lines: gathered into rows, and read as any row list is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractor.model import Block, Cell, Decision, Finding, Grid, Heading, Place, Row
from extractor.parse.context import Context, Scope
from extractor.parse.decisions import RowList, read_rows
from extractor.parse.roles import DATE_ROLES, Role, unit_of
from extractor.vocabulary import fold, vocabulary

LABEL = re.compile(r"^(?P<label>[A-ZÅÄÖ][\wåäöÅÄÖ/ .()-]{1,34}?):\s+(?P<value>\S.*)$")
MIN_ROLES = 3


@dataclass(slots=True)
class _CaseRow:
    """A case in the making: role, value and place per label."""

    context: Context
    values: dict[str, tuple[str, str, Place]] = field(default_factory=dict)

    @property
    def roles(self) -> set[str]:
        """The fields that its labels name."""
        return {role for role, _, _ in self.values.values()}


def labelled(text: str) -> tuple[str, str, str] | None:
    """Label, role and value of a line such as `Beslutsdatum: 2023-12-20`; None where it names no known field."""
    match = LABEL.match(text)
    if match is None:
        return None
    role = vocabulary().roles.find(fold(match["label"]))
    return (fold(match["label"]), role, match["value"].strip()) if role else None


def read_labelled(
    placed: Sequence[tuple[Block, Context]], scope: Scope, first: int
) -> tuple[list[Decision], list[Finding]]:
    """Decisions of label lines, numbered from `first`.

    A case ends where a label comes again or another block stands. A field among others is one though it looks like a
    heading, as heavy print on a scan does.
    """
    cases: list[_CaseRow] = []
    current: _CaseRow | None = None
    for block, context in placed:
        told = not isinstance(block, Heading) or current is not None
        entry = labelled(block.text) if told and not isinstance(block, Grid) else None
        if entry is None or isinstance(block, Grid):
            current = None
            continue
        label, role, value = entry
        if current is None or label in current.values or role == "nr":
            current = _CaseRow(context)
            cases.append(current)
        current.values[label] = (role, value, block.place)
    return _read(cases, scope, first)


def _read(cases: Sequence[_CaseRow], scope: Scope, first: int) -> tuple[list[Decision], list[Finding]]:
    decisions: list[Decision] = []
    findings: list[Finding] = []
    for case in cases:
        if len(case.roles) < MIN_ROLES or not case.roles & {*DATE_ROLES, "dagar", "vantan", "kon"}:
            continue
        roles = [
            Role("vantan" if role == "dagar" else role, unit=unit_of(label, ()))
            for label, (role, _, _) in case.values.items()
        ]
        cells = tuple(Cell(value, (place,)) for _, value, place in case.values.values())
        row = Row(cells, tuple(place for _, _, place in case.values.values())[:1])
        rows = RowList("", (row,), roles, case.context, scope, 0.97)
        found, doubts = read_rows(rows, first + len(decisions))
        decisions += found
        findings += doubts
    return decisions, findings
