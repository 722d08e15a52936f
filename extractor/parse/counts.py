"""Tables of numbers to counts: every number of a cell with the dimensions of its row and of its column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractor.evidence.dates import is_date
from extractor.evidence.laws import law_in
from extractor.layout.shape import PERCENT, is_bucket, is_period
from extractor.model import Cell, Count, Finding, Inferred, Row
from extractor.parse.context import Context, Scope, area_around, law_around, period_around
from extractor.parse.roles import Role
from extractor.parse.values import quarter_before, read_count, read_quarter
from extractor.vocabulary import fold, insats_lexicon, vocabulary

INCOMING = "ingående"
"""A column of what was left from the quarter before: the remaining decisions of that quarter."""
_SUM_OF = re.compile(r"^(?:del|total)?(?:summa|summering|s:a|totalt?|sammanlagt)\b:?\s+(?:för |inom )?", re.IGNORECASE)
"""What stands before the area in the label of a subtotal: `Summa äldreomsorg`."""
ALIKE = 0.5
"""How sure a number is whose column means the same as another."""
MEASURES = ("rapporterade", "verkställda", "avslutade", "kvarstående", "ej_verkställda")


@dataclass(frozen=True, slots=True)
class CountTable:
    """A table of numbers: id, rows, meaning of its columns, headings over it."""

    id: str
    rows: Sequence[Row]
    roles: Sequence[Role]
    context: Context
    scope: Scope
    confidence: float = 1.0


@dataclass(slots=True)
class RowLabel:
    """What a row is about."""

    insats: str | None = None
    orsak: str | None = None
    kon: str | None = None
    manader: str | None = None
    omrade: str | None = None
    lag: str | None = None
    measure: str | None = None
    period: str | None = None
    is_total: bool = False
    other: str | None = None
    sure: float = 1.0


def _status_roles(roles: Sequence[Role]) -> list[Role]:
    """Roles of a status table: beside executed and remaining, the column without a measure holds all reported."""
    measures = {role.measure for role in roles if role.name == "count"}
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
    table = replace(table, roles=_status_roles(table.roles))
    alike = _alike(table.roles)
    if alike:
        findings.append(_told_alike(table, alike))
    group = RowLabel()
    above: dict[str, str] = {}
    for row in table.rows:
        label = row_label(row, table)
        _fill_down(label, row, table, above)
        if _heads_group(row, table.roles):
            group = label
            continue
        _inherit(label, group)
        for column, (role, cell) in enumerate(zip(table.roles, row.cells, strict=False)):
            if role.name != "count" or role.ignored or not cell.text:
                continue
            if read_count(cell.text) is None:
                findings.append(_unread(table, cell, row))
            elif not _is_ignored(label):
                count = _count(first + len(counts), table, row, cell, role, label)
                counts.append(_doubted(count) if column in alike else count)
    return counts, findings


def _alike(roles: Sequence[Role]) -> list[int]:
    """Columns of numbers that mean the same as another: of one of the two the head was misread, or is missing."""
    counted = [index for index, role in enumerate(roles) if role.name == "count" and not role.ignored]
    seen = [replace(roles[index], how="") for index in counted]
    return [index for index, role in zip(counted, seen, strict=True) if seen.count(role) > 1]


def _told_alike(table: CountTable, alike: Sequence[int]) -> Finding:
    place = table.rows[0].places[0] if table.rows and table.rows[0].places else None
    numbers = ", ".join(str(index + 1) for index in alike)
    says = f"The heads of the columns {numbers} mean the same: which number is which cannot be told"
    return Finding(code="F206", severity="warning", says=says, place=place, table=table.id)


def _doubted(count: Count) -> Count:
    """A count whose column cannot be told from another."""
    doubt = {name: replace(how, confidence=min(how.confidence, ALIKE)) for name, how in count.inferred.items()}
    return replace(count, inferred=doubt)


def _fill_down(label: RowLabel, row: Row, table: CountTable, above: dict[str, str]) -> None:
    """A law or area that is printed once for several rows holds until the next one; never for a closing sum."""
    for role, cell in zip(table.roles, row.cells, strict=False):
        if role.name not in ("lag", "omrade"):
            continue
        if cell.text:
            above[role.name] = cell.text
        elif not label.is_total and role.name in above:
            _take_label(label, role, above[role.name])


def _is_ignored(label: RowLabel) -> bool:
    return label.measure in vocabulary().ignored_measures


def _heads_group(row: Row, roles: Sequence[Role]) -> bool:
    """A row that labels the rows below it: one filled cell and no number."""
    filled = [text for text in row.texts if text]
    numbers = [cell.text for role, cell in zip(roles, row.cells, strict=False) if role.name == "count" and cell.text]
    return len(filled) == 1 and not numbers and (law_in(filled[0]) is not None or not insats_lexicon().known(filled[0]))


def _inherit(label: RowLabel, group: RowLabel) -> None:
    label.lag = label.lag or group.lag
    label.omrade = (
        label.omrade
        or group.omrade
        or (group.other if group.other and vocabulary().areas.match(fold(group.other)) else None)
    )
    if label.insats is None and not label.is_total:
        label.insats = group.insats
    label.measure = label.measure or group.measure


def row_label(row: Row, table: CountTable) -> RowLabel:
    """The dimensions that the label cells of a row give."""
    label = RowLabel()
    for role, cell in zip(table.roles, row.cells, strict=False):
        told = role.name == "kommentar" and any(other.name in ("insats", "label", "orsak") for other in table.roles)
        names = cell.text and fold(cell.text) not in vocabulary().zero  # a dash names nothing
        if cell.text and names and role.name != "count" and not told:
            _take_label(label, role, cell.text)
    return label


def _take_label(label: RowLabel, role: Role, text: str) -> None:
    words, lexicon = vocabulary(), insats_lexicon()
    if words.is_total(text) and not lexicon.known(text):
        label.is_total = True
        part = _SUM_OF.sub("", text).strip()
        if part != text and words.is_area(part):
            label.omrade = part
        else:
            label.lag = label.lag or law_in(text)
    elif role.name == "lag":
        label.lag = law_in(text)
    elif role.name == "omrade":
        label.omrade = text
    elif words.kon_of(text) is not None:
        label.kon = words.kon_of(text)
    elif role.name == "orsak" or (
        role.name in ("label", "kommentar", "unknown") and words.is_reason(text) and not lexicon.known(text)
    ):
        label.orsak = text
    elif role.name == "insats" or lexicon.known(text):
        label.insats, label.lag = text, label.lag or law_in(text)
        label.sure = 1.0 if lexicon.known(text) else 0.75
    elif is_bucket(text) and not is_date(text):
        label.manader = text
    elif is_period(text) or read_quarter(text)[0]:
        quarter, year = read_quarter(text)
        label.period = f"{year}-Q{quarter}" if quarter and year else None
    elif (measure := words.measures.find(fold(text))) is not None:
        label.measure = measure
    else:
        label.other = text
        label.lag = label.lag or law_in(text)


def _count(number: int, table: CountTable, row: Row, cell: Cell, role: Role, label: RowLabel) -> Count:
    value = read_count(cell.text)
    assert value is not None and cell.text is not None
    context, scope = table.context, table.scope
    insats = role.insats or label.insats
    lag, lag_how = (role.lag, Inferred("column head", 0.99)) if role.lag else _law(insats, label, context, scope)
    period, period_how = _period(role, label, context, scope)
    measure, measure_how = _measure(role, label, context)
    if INCOMING in (role.measure, label.measure):
        measure, period = "kvarstående", quarter_before(period)
    sure = table.confidence * label.sure
    inferred = {
        "value": Inferred("cell", sure),
        "measure": measure_how,
        "period": period_how,
        "lag": lag_how,
        "insats": Inferred("row", label.sure) if insats else None,
    }
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
        is_total=label.is_total or role.is_total,
        inferred={name: how for name, how in inferred.items() if how is not None},
    )


def _law(insats: str | None, label: RowLabel, context: Context, scope: Scope) -> tuple[str | None, Inferred | None]:
    if label.lag or (insats and law_in(insats)):
        return label.lag or law_in(insats), Inferred("row", 0.99)
    around = law_around(context)
    if around:
        return around, Inferred("heading", 0.97)
    if len(scope.laws) == 1:
        return scope.laws[0], Inferred("the document's only law", 0.95)
    named = scope.law_of(insats)
    return (named, Inferred("another list of the document", 0.9)) if named else (None, None)


def _period(role: Role, label: RowLabel, context: Context, scope: Scope) -> tuple[str | None, Inferred | None]:
    if role.period is not None:
        quarter, year = role.period
        if quarter and year:
            return f"{year}-Q{quarter}", Inferred("column head", 0.99)
        if year and not quarter:
            return str(year), Inferred("column head", 0.9)
        if quarter and scope.period:
            return f"{scope.period[:4]}-Q{quarter}", Inferred("column head, the document's year", 0.8)
    if label.period:
        return label.period, Inferred("row", 0.98)
    around = period_around(context)
    if around:
        return around, Inferred("heading", 0.95)
    return scope.period, Inferred("document", 0.95) if scope.period else None


def _measure(role: Role, label: RowLabel, context: Context) -> tuple[str, Inferred]:
    for measure, how, sure in ((role.measure, "column head", 0.99), (label.measure, "row", 0.98)):
        if measure in MEASURES:
            return str(measure), Inferred(how, sure)
    words = vocabulary()
    for text in context.inner_first[:1]:
        measure = words.measures.find(fold(re.sub(r"^tabell \d+[:.]?\s*", "", text, flags=re.IGNORECASE)))
        if measure in MEASURES:
            return measure, Inferred("heading", 0.9)
    return "ej_verkställda", Inferred("what the report is about", 0.85)


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
