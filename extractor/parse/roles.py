"""What each column of a table means: by its name, by what its cells hold, and by its neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractor.evidence.dates import is_date
from extractor.layout.shape import is_bucket, is_period
from extractor.model import Grid
from extractor.parse.columns import assign
from extractor.parse.values import read_count, read_kon, read_quarter
from extractor.vocabulary import Vocabulary, fold, insats_lexicon, vocabulary

LAGRUM = re.compile(r"(?:\d+ ?(?:kap\.?|§)|\b\d{1,2}:\d{1,2}\b|§)", re.IGNORECASE)
REASONS = re.compile(
    r"(?:huvudsaklig[ta]? )?(?:orsak|skäl|anledning|varför|hinder|fördelning (?:på|efter|per) (?:orsak|skäl))"
)
_UNIT_FIRST = re.compile(
    r"\A(?=[^\d<>≥≤]*\b(?:månader|mån|dagar|veckor|(?:vänte)?tid)\b)[^\d<>≥≤]{3,45}(?<=[ :,])(?=[\d<>≥≤])",
    re.IGNORECASE,
)
"""What a spanning head says before the wait of its column: `Månader sedan beslut 6-11 månader`."""
_COUNTED = frozenset({"beslut", "ärenden", "antal beslut", "antal ärenden"})
"""Heads of columns of numbers that say no more than what is counted."""
_BROKEN_RANGE = re.compile(r"(\d)(?: ([-–])|([-–]) )(?=\d)")
DATE_ROLES = ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum")
_UNITS = (("dag", "dagar"), ("dgr", "dagar"), ("veck", "veckor"), ("mån", "månader"))
MANY_MONTHS = 100
"""A wait of more is counted in days, where no head tells."""
MANY_KNOWN = 0.5
"""Where so large a share of the labels are known insatser, the others are insatser too."""


@dataclass(frozen=True, slots=True)
class Role:
    """The meaning of one column.

    `name` is `count` for a column of numbers of decisions, else a field of the decision record or a
    dimension; the other attributes are the dimensions that the head gives to its numbers.
    """

    name: str
    measure: str | None = None
    period: tuple[int | None, int | None] | None = None
    kon: str | None = None
    manader: str | None = None
    lag: str | None = None
    orsak: str | None = None
    insats: str | None = None
    is_total: bool = False
    ignored: bool = False
    how: str = "head"
    sure: float = 1.0
    unit: str | None = None


UNKNOWN = Role("unknown", how="none")


@dataclass(frozen=True, slots=True)
class Fill:
    """What the cells of a column hold, as shares of the filled ones."""

    filled: int
    dates: float
    numbers: float
    kon: float
    insats: float
    reasons: float
    lagrum: float
    words: float


def fill_of(texts: Sequence[str | None]) -> Fill:
    """The contents of a column."""
    cells = [text for text in texts if text]
    count = max(len(cells), 1)
    marked = [text for text in cells if read_count(text) != (0, "")]
    lexicon, words = insats_lexicon(), vocabulary()

    def share(test: object) -> float:
        return sum(map(test, cells)) / count  # type: ignore[call-overload]

    return Fill(
        filled=len(cells),
        dates=sum(map(is_date, marked)) / max(len(marked), 1),
        numbers=share(lambda text: read_count(text) is not None and not is_date(text)),
        kon=share(lambda text: read_kon(text)[0] is not None),
        insats=share(lexicon.known),
        reasons=share(words.is_reason),
        lagrum=share(lambda text: len(text) < 40 and LAGRUM.search(text) is not None),
        words=sum(len(text.split()) for text in cells) / count,
    )


def roles_of(grid: Grid, texts: Sequence[Sequence[str | None]]) -> list[Role]:
    """One role per column of a table whose data rows are `texts`."""
    width = len(grid.columns)
    columns = [[row[i] if i < len(row) else None for row in texts] for i in range(width)]
    fills = [fill_of(column) for column in columns]
    rowwise = is_row_list(grid.columns, fills)
    if rowwise:
        return list_roles(grid.columns, texts)
    roles = [_role(name, fill) for name, fill in zip(grid.columns, fills, strict=True)]
    roles = _by_content(roles, fills)
    return _labels_first(_across(roles, fills, grid.columns), fills)


def list_roles(names: Sequence[str], texts: Sequence[Sequence[str | None]]) -> list[Role]:
    """The roles of the columns of a list of decisions, decided together (`columns.assign`)."""
    rows = [row for row in texts if sum(text is not None for text in row) > 1] or texts
    return [
        Role(
            name, how="columns", sure=sure, unit=unit_of(names[index], [row[index] for row in rows if index < len(row)])
        )
        for index, (name, sure) in enumerate(assign(names, rows))
    ]


def unit_of(head: str, cells: Sequence[str | None]) -> str:
    """What a column of waits counts: by its head, else by how large the numbers are."""
    folded = fold(head)
    units = {unit for stem, unit in _UNITS if stem in folded}
    if len(units) == 1:
        return units.pop()
    return "dagar" if any(int(text) > MANY_MONTHS for text in cells if text and text.isdigit()) else "månader"


def _across(roles: list[Role], fills: list[Fill], names: Sequence[str]) -> list[Role]:
    """Insatser as columns: beside two known ones a number column of another name is an insats too."""
    if sum(role.insats is not None for role in roles) < 2:
        return roles
    return [
        Role("count", insats=name, how="neighbours")
        if role.name == "unknown" and fill.numbers >= 0.6 and name
        else role
        for role, fill, name in zip(roles, fills, names, strict=True)
    ]


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
    role = _count_role(parts, fill, words)
    if role is not None:
        return role
    named = _leaf_role(name) or (words.roles.find(fold(name)) if len(parts) == 1 else None)
    return Role(named) if named else UNKNOWN


def _count_role(parts: list[str], fill: Fill, words: Vocabulary) -> Role | None:
    """A column of numbers: its dimensions from its own name and the spanning heads before it."""
    numeric = fill.numbers >= 0.6 or fill.filled == 0 or (fill.dates == 0 and fill.numbers > 0.3)
    role = Role("count")
    known = False
    for part in parts:
        folded = fold(part)
        if folded in ("sol", "lss", "enligt sol", "enligt lss", "antal sol", "antal lss") and numeric:
            role, known = replace(role, lag="SoL" if "sol" in folded else "LSS"), True
        elif (code := words.kon_of(part)) is not None:
            role, known = replace(role, kon=code), True
        elif is_bucket(part := _UNIT_FIRST.sub("", part)) and not is_date(part):
            role, known = replace(role, manader=_BROKEN_RANGE.sub(lambda m: m[1] + (m[2] or m[3]), part)), True
        elif is_period(part) or (read_quarter(part)[0] and len(part) < 40 and words.measures.find(folded) is None):
            role, known = replace(role, period=_period(part, role)), True
        elif (
            numeric
            and (words.is_reason(part) or _under_reasons(parts, part))
            and words.measures.find(folded) != "verkställda"
        ):
            role, known = replace(role, orsak=part), True
        elif words.total_heads.match(folded):
            role, known = replace(role, is_total=True), True
        elif numeric and insats_lexicon().known(part) and fill.filled:
            role, known = replace(role, insats=part), True
        else:
            measure = (
                words.measures.find(folded)
                if words.roles.find(folded)
                in (None, "verkstallt_datum", "avslutat_datum", "insats", "avbrottsdatum", "dagar")
                or part is not parts[-1]
                else None
            )
            if measure is None and numeric and fill.dates == 0 and fill.filled and folded in _COUNTED:
                measure = "ej_verkställda"
            if measure is not None:
                role = replace(role, measure=measure, ignored=role.ignored or measure in words.ignored_measures)
                known = known or part is parts[-1]
                quarter = read_quarter(part)
                if quarter[0] and quarter[1]:
                    role = replace(role, period=quarter)
    if not known or not (numeric or role.ignored):
        return None
    return role


def _under_reasons(parts: list[str], part: str) -> bool:
    """Whether a column stands under a head that announces reasons: then it is one, whatever its words."""
    return part is parts[-1] and any(REASONS.match(fold(above)) for above in parts[:-1])


def _period(part: str, role: Role) -> tuple[int | None, int | None]:
    quarter, year = read_quarter(part)
    digits = re.search(r"(?:19|20)\d\d", part)
    year = year or (int(digits.group()) if digits else None)
    before = role.period or (None, None)
    return (quarter or before[0], year or before[1])


def _by_content(roles: list[Role], fills: list[Fill]) -> list[Role]:
    """Roles for columns without a telling name, from what stands in them."""
    taken = {role.name for role in roles}
    result: list[Role] = []
    for role, fill in zip(roles, fills, strict=True):
        if role.name == "unknown" and fill.filled:
            role = _guess(fill, taken)
            taken.add(role.name)
        elif role.name == "insats" and fill.kon >= 0.7 and fill.insats < 0.3:
            role = replace(role, name="kon", how="content")
        elif role.name == "lag" and fill.lagrum >= 0.5:
            role = replace(role, name="lagrum", how="content")
        elif role.name == "kommentar" and fill.words < 8 and (not result or fill.reasons + fill.insats >= 0.5):
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
