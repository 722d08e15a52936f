"""Tables of numbers to counts: every number of a cell with the dimensions of its row and of its column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractor.evidence.laws import law_in
from extractor.evidence.quarters import quarter_before
from extractor.layout.shape import PERCENT
from extractor.model import Cell, Count, Finding, Inferred, Row
from extractor.parse.context import Context, Scope, area_around, law_around, period_around, quarter_alone
from extractor.parse.countroles import DISTRICT
from extractor.parse.measures import measure_told
from extractor.parse.middles import with_middles
from extractor.parse.otherlists import NOT_TOLD, OTHER_LIST
from extractor.parse.rolekinds import Role
from extractor.parse.rowgroups import labels_of
from extractor.parse.rowlabels import CountTable, RowLabel
from extractor.parse.values import read_count
from extractor.vocabulary import vocabulary

INCOMING = "ingående"
"""A column of what was left from the quarter before: the remaining decisions of that quarter."""
ALIKE = 0.5
"""How sure a number is whose column means the same as another."""
SAME = "columns that mean the same"
"""The way of a value whose column cannot be told from another: a doubt that no share of right ones takes away."""
_YEARS = re.compile(r"\b(?:19|20)\d\d\b(?!:)")
OPEN = "ej_verkställda"
MEASURES = ("rapporterade", "verkställda", "avslutade", "kvarstående", "ej_verkställda")


def _status_roles(roles: Sequence[Role]) -> list[Role]:
    """Roles of a status table: beside executed and remaining, the column without a measure holds all reported.

    Beside executed and closed ones, those that are not carried out are what remains.
    """
    measures = {role.measure for role in roles if role.name == "count" and role.how != "sums"}
    if {"verkställda", "avslutade", "ej_verkställda"} <= measures and "kvarstående" not in measures:
        roles = [replace(role, measure="kvarstående") if role.measure == "ej_verkställda" else role for role in roles]
        return list(roles)
    if not {"verkställda", "kvarstående"} <= measures or "rapporterade" in measures:
        return list(roles)
    return [
        replace(role, measure="rapporterade")
        if role.name == "count" and role.measure in (None, "ej_verkställda")
        else role
        for role in roles
    ]


def read_counts(table: CountTable, first: int) -> tuple[list[Count], list[Finding]]:
    """The counts of a table, numbered from `first`, and findings about cells that are no numbers."""
    counts: list[Count] = []
    findings: list[Finding] = []
    table = with_middles(replace(table, roles=_status_roles(table.roles)))
    alike = _alike(table.roles)
    if alike:
        findings.append(_told_alike(table, alike))
    for row, label in zip(table.rows, _turned_sums(labels_of(table), table.roles), strict=True):
        if label is None:
            continue
        for column, (role, cell) in enumerate(zip(table.roles, row.cells, strict=False)):
            if role.name != "count" or role.ignored or not cell.text:
                continue
            if read_count(cell.text) is None:
                findings.append(_unread(table, cell, row))
            elif not _is_ignored(label):
                count = _count(first + len(counts), table, row, cell, role, label)
                counts.append(_doubted(count) if column in alike else count)
    return counts, findings


def _turned_sums(labels: Sequence[RowLabel | None], roles: Sequence[Role]) -> Sequence[RowLabel | None]:
    """The labels, where insatser or reasons stand across women and men: a row that adds the sexes up is no total."""
    parts = [label for label in labels if label is not None and not label.is_total]
    across = max(sum(role.insats is not None for role in roles), sum(role.orsak is not None for role in roles))
    if across < 2 or len({label.kon for label in parts}) < 2 or not all(label.kon for label in parts):
        return labels
    return [replace(label, is_total=False) if label and label.is_total else label for label in labels]


def _alike(roles: Sequence[Role]) -> list[int]:
    """Columns of numbers that mean the same as another: of one of the two the head was misread, or is missing."""
    counted = [i for i, role in enumerate(roles) if role.name == "count" and not role.ignored and role.how != DISTRICT]
    seen = [replace(roles[index], how="") for index in counted]
    return [index for index, role in zip(counted, seen, strict=True) if seen.count(role) > 1]


def _told_alike(table: CountTable, alike: Sequence[int]) -> Finding:
    place = table.rows[0].places[0] if table.rows and table.rows[0].places else None
    numbers = ", ".join(str(index + 1) for index in alike)
    says = f"The heads of the columns {numbers} mean the same: which number is which cannot be told"
    return Finding(code="F206", severity="warning", says=says, place=place, table=table.id)


def _doubted(count: Count) -> Count:
    """A count whose column cannot be told from another."""
    doubt = {name: Inferred(SAME, min(how.confidence, ALIKE), how.method) for name, how in count.inferred.items()}
    return replace(count, inferred=doubt)


def _is_ignored(label: RowLabel) -> bool:
    return label.measure in vocabulary().ignored_measures


def _count(number: int, table: CountTable, row: Row, cell: Cell, role: Role, label: RowLabel) -> Count:
    value = read_count(cell.text)
    assert value is not None and cell.text is not None
    context, scope = table.context, table.scope
    insats = role.insats or label.insats or table.insats
    lag, lag_how = (role.lag, Inferred("column head", 0.99)) if role.lag else _law(insats, label, table)
    period, period_how = _period(role, label, context, scope)
    measure, measure_how = _measure(role, label, table)
    if INCOMING in (role.measure, label.measure):
        measure, period = "kvarstående", quarter_before(period)
    sure = table.confidence * label.sure
    inferred = {
        "value": Inferred("cell", sure),
        "measure": measure_how,
        "period": period_how,
        "lag": lag_how,
        **_dimensions(role, label, insats),
    }
    if lag is None and len(scope.laws) > 1 and not label.is_total:
        inferred["lag"] = Inferred(NOT_TOLD, ALIKE)
    if label.other and not _is_about(label):
        doubt = Inferred(NOT_TOLD, ALIKE, f"the row is called {label.other!r}")
        told = {"insats": insats, "orsak": role.orsak, "lag": lag}
        inferred |= {name: doubt for name, value in told.items() if value is None}
    return Count(
        id=f"c{number}",
        table=table.id,
        places=cell.places or row.places,
        measure=measure,
        value=value[0],
        printed=cell.text,
        period=period,
        lag=lag,
        omrade=label.omrade or area_around(context),
        insats=insats,
        orsak=role.orsak or label.orsak,
        kon=role.kon or label.kon,
        manader=role.manader or label.manader,
        is_total=label.is_total or (role.is_total and _is_turned(table.roles)),
        inferred={name: how for name, how in inferred.items() if how is not None},
    )


def _is_about(label: RowLabel) -> bool:
    """Whether a row says what its numbers are about, in words that are known."""
    known = (label.insats, label.orsak, label.kon, label.manader, label.omrade, label.lag, label.measure, label.period)
    return label.is_total or any(known)


def _dimensions(role: Role, label: RowLabel, insats: str | None) -> dict[str, Inferred | None]:
    """How the other dimensions of a number came about: from the names over its column, or from its row."""
    column = "neighbouring columns" if role.how == "neighbours" else "column head"
    found: dict[str, Inferred | None] = {}
    for name in ("insats", "orsak", "kon", "manader"):
        if getattr(role, name):
            found[name] = Inferred(column, role.sure)
        elif getattr(label, name):
            found[name] = Inferred("row", label.sure)
    if insats and "insats" not in found:
        found["insats"] = Inferred("title of the table", 0.9)
    if label.is_total:
        found["is_total"] = Inferred("sum of other rows", label.sure)
    return found


def _is_turned(roles: Sequence[Role]) -> bool:
    """Whether insatser stand across: then a column of sums adds up other rows of the turned table."""
    return sum(role.insats is not None for role in roles) >= 2


def _law(insats: str | None, label: RowLabel, table: CountTable) -> tuple[str | None, Inferred | None]:
    context, scope = table.context, table.scope
    if label.lag or (insats and law_in(insats)):
        return label.lag or law_in(insats), Inferred("row", 0.99)
    if table.lag:
        return table.lag, Inferred("head of the labels", 0.97)
    around = law_around(context)
    if around:
        return around, Inferred("heading", 0.97)
    if len(scope.laws) == 1:
        return scope.laws[0], Inferred("the document's only law", 0.95)
    named = scope.law_of(insats)
    if named:
        return named, OTHER_LIST
    return None, None


def _period(role: Role, label: RowLabel, context: Context, scope: Scope) -> tuple[str | None, Inferred | None]:
    """The quarter or the year of a number: each may stand over its column, in its row, or in the heading."""
    column, row = role.period or (None, None), (label.quarter, label.year)
    quarter, year = column[0] or row[0], column[1] or row[1]
    head = Inferred("column head", 0.99) if role.period else Inferred("row", 0.98)
    where = "column head" if quarter else "heading"
    quarter = quarter or quarter_alone(context)
    if quarter and year:
        return f"{year}-Q{quarter}", head
    if year:
        return str(year), Inferred("column head", 0.9) if role.period else head
    if quarter:
        year = next((int(told[0]) for text in context.inner_first[:2] if len(told := _YEARS.findall(text)) == 1), None)
        if year:
            return f"{year}-Q{quarter}", Inferred(f"{where}, the heading's year", 0.9)
        if scope.period:
            return _not_after(quarter, scope.period), Inferred(f"{where}, the document's year", 0.8)
    around = period_around(context)
    if around:
        return around, Inferred("heading", 0.95)
    how = Inferred("document, quarter and year apart", 0.6) if scope.apart else Inferred("document", 0.95)
    return scope.period, how if scope.period else None


def _not_after(quarter: int, period: str) -> str:
    """The last quarter of a number that is not after a period: `31 december` in the report of March is last year's."""
    told = f"{period[:4]}-Q{quarter}"
    return told if told <= period or "Q" not in period else f"{int(period[:4]) - 1}-Q{quarter}"


def _beside(role: Role, roles: Sequence[Role]) -> str | None:
    """The one measure that the columns of a table name, for one right of it that classes its numbers."""
    told = {other.measure for other in roles if other.name == "count" and not other.ignored and other.measure}
    first = next((index for index, other in enumerate(roles) if other.measure in told), len(roles))
    classes = bool(role.orsak or role.kon or role.manader)
    return told.pop() if len(told) == 1 and classes and any(role is other for other in roles[first + 1 :]) else None


def _measure(role: Role, label: RowLabel, table: CountTable) -> tuple[str, Inferred]:
    context = table.context
    above = context.sentence or ""
    for measure, how, sure in (
        (role.measure, "column head", 0.99),
        (label.measure, "row", 0.98),
        (table.measure, "head of the labels", 0.97),
        (_beside(role, table.roles), "column beside", 0.9),
        (measure_told(above) if above.endswith(":") else None, "sentence above", 0.85),
    ):
        if measure in MEASURES:
            return str(measure), Inferred(how, sure)
    told = [
        (measure, Inferred(how, sure))
        for text, how, sure in (
            *((text, "heading", 0.9) for text in context.inner_first[:2] if text != context.title),
            (context.sentence, "sentence above", 0.85),
            (context.about, "sentence of the section", 0.85),
        )
        if text and (measure := measure_told(text))
    ]
    if told and told[0][0] == OPEN and told[-1][1].method == "sentence of the section":
        return told[-1]  # what the numbers are said to count is more than the name of such decisions
    return told[0] if told else (OPEN, Inferred("what the report is about", 0.85))


def _unread(table: CountTable, cell: Cell, row: Row) -> Finding:
    place = (cell.places or row.places or (None,))[0]
    percent = PERCENT.match(cell.text or "") is not None
    return Finding(
        code="F202" if not percent else "F203",
        severity="note" if percent else "warning",
        says="A percentage stands among counts" if percent else "A cell among counts is not a number",
        place=place,
        table=table.id,
        printed=cell.text,
    )
