"""What each column of a table means: by its name, by what its cells hold, and by its neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractor.evidence.laws import law_in
from extractor.evidence.quarters import is_period
from extractor.layout.shape import is_bucket
from extractor.model import Grid
from extractor.parse.columns import assign
from extractor.parse.columnsums import flow_roles, sex_roles, sum_roles
from extractor.parse.countroles import across, count_role
from extractor.parse.measures import measure_told
from extractor.parse.rolekinds import UNKNOWN, Fill, Role, fill_of
from extractor.vocabulary import fold, vocabulary

DATE_ROLES = ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum")
_UNITS = (("dag", "dagar"), ("dgr", "dagar"), ("veck", "veckor"), ("mån", "månader"))
_COMMENT = re.compile(r"(?:kommentar|anmärkning|notering|anteckning)")
MANY_MONTHS = 100
"""A wait of more is counted in days, where no head tells."""
MANY_KNOWN = 0.5
"""Where so large a share of the labels are known insatser, the others are insatser too."""


def roles_of(grid: Grid, texts: Sequence[Sequence[str | None]], period: str | None = None) -> list[Role]:
    """One role per column of a table whose data rows are `texts`; `period` is the quarter of the report."""
    width = len(grid.columns)
    columns = [[row[i] if i < len(row) else None for row in texts] for i in range(width)]
    fills = [fill_of(column) for column in columns]
    rowwise = is_row_list(grid.columns, fills)
    if rowwise:
        return list_roles(grid.columns, texts, period)
    roles = [_role(name, fill) for name, fill in zip(grid.columns, fills, strict=True)]
    roles = _by_content(roles, fills, grid.columns)
    roles = flow_roles(_labels_first(across(roles, fills, grid.columns), fills), texts)
    roles = sex_roles(sum_roles(roles, texts), texts)
    return [_with_head(role, name) for role, name in zip(roles, grid.columns, strict=True)]


def _with_head(role: Role, name: str) -> Role:
    """A column of labels with the law and the measure that its head tells of all numbers beside it."""
    if role.name not in ("insats", "label", "lag", "omrade", "orsak", "kon", "period"):
        return role
    return replace(role, lag=law_in(name), measure=measure_told(name))


def list_roles(names: Sequence[str], texts: Sequence[Sequence[str | None]], period: str | None = None) -> list[Role]:
    """The roles of the columns of a list of decisions, decided together (`columns.assign`)."""
    rows = [row for row in texts if sum(text is not None for text in row) > 1] or texts
    return [
        Role(
            name, how="columns", sure=sure, unit=unit_of(names[index], [row[index] for row in rows if index < len(row)])
        )
        for index, (name, sure) in enumerate(assign(names, rows, period=period))
    ]


def unit_of(head: str, cells: Sequence[str | None]) -> str:
    """What a column of waits counts: by its head, else by how large the numbers are."""
    folded = fold(head)
    units = {unit for stem, unit in _UNITS if stem in folded}
    if len(units) == 1:
        return units.pop()
    return "dagar" if any(int(text) > MANY_MONTHS for text in cells if text and text.isdecimal()) else "månader"


def is_row_list(names: Sequence[str], fills: Sequence[Fill]) -> bool:
    """Whether each row is one decision: dates, a sex per row, days since the decision, not sums."""
    named = [_leaf_role(name) for name in names]
    dated = any(
        fill.dates >= 0.5 and fill.filled and (role in DATE_ROLES or role is None)
        for role, fill in zip(named, fills, strict=True)
    )
    sexed = any(
        fill.kon >= 0.6 and fill.filled and role in ("kon", None) for role, fill in zip(named, fills, strict=True)
    )
    told = any(role in ("insats", "kommentar", "lagrum", "nr", "status") for role in named)
    counted = sum(
        fill.numbers >= 0.6 and fill.filled > 0 and role not in ("nr", "dagar", "vantan", "alder", "lagrum")
        for role, fill in zip(named, fills, strict=True)
    )
    if "utforare" in named and not sexed and "insats" not in named:
        return False
    days = any(role in ("dagar", "vantan") for role in named)
    if dated:
        return counted <= 1 or sexed
    return (sexed and counted == 0 and (told or days)) or (days and told and counted == 0 and not _summed(fills))


def _leaf_role(name: str) -> str | None:
    """The role that the lowest head of a column names; a bucket, a quarter or a sex names none."""
    leaf = name.split(" / ")[-1]
    if not leaf or is_bucket(leaf) or is_period(leaf) or (len(leaf) > 2 and vocabulary().kon_of(leaf)):
        return None
    return vocabulary().roles.find(fold(leaf))


def _summed(fills: Sequence[Fill]) -> bool:
    return all(fill.numbers >= 0.6 or fill.filled == 0 for fill in fills[1:])


def _role(name: str, fill: Fill) -> Role:
    words = vocabulary()
    parts = [part.strip() for part in name.split(" / ") if part.strip()]
    if not parts:
        return UNKNOWN
    role = count_role(parts, fill)
    if role is not None:
        return role
    named = _leaf_role(name) or (words.roles.find(fold(name)) if len(parts) == 1 else None)
    return Role(named) if named else UNKNOWN


def _by_content(roles: list[Role], fills: list[Fill], names: Sequence[str]) -> list[Role]:
    """Roles for columns without a telling name, from what stands in them."""
    taken = {role.name for role in roles}
    result: list[Role] = []
    for role, fill, name in zip(roles, fills, names, strict=True):
        if role.name == "unknown" and fill.filled:
            role = _guess(fill, taken)
            taken.add(role.name)
        elif role.name == "insats" and fill.kon >= 0.7 and fill.insats < 0.3:
            role = replace(role, name="kon", how="content")
        elif role.name == "lag" and fill.lagrum >= 0.5:
            role = replace(role, name="lagrum", how="content")
        elif (
            role.name == "kommentar"
            and fill.words < 8
            and not _COMMENT.match(fold(name))
            and (not result or fill.reasons + fill.insats >= 0.5)
        ):
            role = replace(role, name="insats" if fill.insats > max(fill.reasons, 0.4) else "orsak", how="content")
        result.append(role)
    return result


def _guess(fill: Fill, taken: set[str]) -> Role:
    if fill.insats >= 0.5:
        return Role("insats", how="content")
    if fill.kon >= 0.7 and "kon" not in taken:
        return Role("kon", how="content")
    if fill.lagrum >= 0.6 and "lagrum" not in taken:
        return Role("lagrum", how="content")
    if fill.reasons >= 0.5:
        return Role("orsak", how="content")
    return UNKNOWN


def _labels_first(roles: list[Role], fills: list[Fill]) -> list[Role]:
    """In a table of counts the first column of words labels the rows, whatever its head says or lacks."""
    for index, role in enumerate(roles):
        if role.name == "count":
            break
        if role.name == "unknown" and fills[index].filled and fills[index].numbers < 0.5:
            insatser = fills[index].insats >= MANY_KNOWN and fills[index].reasons == 0
            roles[index] = Role("insats", how="content") if insatser else Role("label", how="position")
            break
    return roles
