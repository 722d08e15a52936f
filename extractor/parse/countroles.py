"""What the columns of a table of numbers mean: each part of a column's name gives its numbers a dimension."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractor.evidence.dates import is_date
from extractor.evidence.laws import is_both_laws, is_law_alone, law_in
from extractor.evidence.quarters import is_period, read_quarter
from extractor.layout.headwords import is_age
from extractor.layout.shape import is_bucket
from extractor.parse.rolekinds import Fill, Role
from extractor.vocabulary import districts, fold, insats_lexicon, vocabulary

REASONS = re.compile(
    r"(?:huvudsaklig[ta]? )?(?:orsak|skäl|anledning|varför|hinder|fördelning (?:på|efter|per) (?:orsak|skäl))"
)
DISTRICT = "district"
"""How a column is known that bears the name of a part of a city: numbers of its own, no dimension of the contract."""
_UNIT_FIRST = re.compile(
    r"\A(?=[^\d<>≥≤]*\b(?:månader|mån|dagar|veckor|(?:vänte)?tid)\b)[^\d<>≥≤]{3,45}(?<=[ :,])(?=[\d<>≥≤])",
    re.IGNORECASE,
)
"""What a spanning head says before the wait of its column: `Månader sedan beslut 6-11 månader`."""
_COUNTED = frozenset({"antal", "totalt antal", "beslut", "ärenden", "antal beslut", "antal ärenden"})
"""Heads of columns of numbers that say no more than what is counted."""
_BROKEN_RANGE = re.compile(r"(\d)(?: ([-–])|([-–]) )(?=\d)")
_LAW_WORD = re.compile(r"\b(?:enligt )?(?:SoL|LSS)\b", re.IGNORECASE)
_SHARE = re.compile(
    r"(?:i )?(?:%|procent|andel.*|.*\bandel\b.*|förändring.*|.*\bskillnad\b.*|utveckling.*|\+/-|trend)$"
)
_SINCE = re.compile(r"\b(?:sedan|efter|före|från|jämfört med|mot)\s.*$", re.IGNORECASE)
"""What a name says of the time before: no quarter of its numbers."""
_NUMBERS_TOO = (
    None, "verkstallt_datum", "avslutat_datum", "slutdatum", "insats", "avbrottsdatum", "dagar", "status", "annat",
)  # fmt: skip
"""Roles of columns of a list whose names may also head a column of numbers."""
_PART = re.compile(r"^(?:varav|därav)\s+", re.IGNORECASE)
_BREAKS = ("avbrott", "varav avbrott", "därav avbrott", "avbrott i verkställighet", "avbrott i verkställigheten")
Period = tuple[int | None, int | None]


def count_role(parts: list[str], fill: Fill) -> Role | None:
    """A column of numbers with the dimensions of its own name and of those over it; None where nothing is known.

    `parts` are the names over the column, the outermost first.
    """
    numeric = fill.numbers >= 0.5 or fill.filled == 0 or (fill.dates == 0 and fill.numbers > 0.3)
    role, known = Role("count"), False
    for index, part in enumerate(parts):
        last, filled = index == len(parts) - 1, bool(fill.filled)
        told = _take(role, part, parts[:index], numeric, last, filled)
        if _says_measure_alone(told, role):
            told = _take_both(role, part, parts[:index], numeric, filled) or told
        if told is not None:
            role, known = told, True
    if numeric and fill.dates == 0 and fill.filled and fold(parts[-1]) in _COUNTED:
        known = True  # what is counted the headings tell
    return role if known and (numeric or role.ignored) else None


def _says_measure_alone(told: Role | None, role: Role) -> bool:
    """Whether a part told nothing, or a measure and nothing else: it may say two things."""
    return told is None or replace(told, measure=role.measure) == role


def _take_both(role: Role, part: str, above: list[str], numeric: bool, filled: bool) -> Role | None:
    """A role with what the two halves of a part tell, a measure and a sex or a sum: `Inlämnade kv`, `Kvar tot`."""
    words = part.split()
    for cut in range(1, len(words)):
        first = _measured(role, " ".join(words[:cut]), last=False)
        rest = " ".join(words[cut:])
        named = vocabulary().kon_of(rest) is not None or vocabulary().total_heads.match(fold(rest))
        both = _take(first, rest, above, numeric, True, filled) if first and named else None
        if both is not None:
            return both
    return None


def _take(role: Role, part: str, above: list[str], numeric: bool, last: bool, filled: bool) -> Role | None:
    """A role with what one part of the name tells; None where it tells nothing."""
    words, folded = vocabulary(), fold(part)
    part = _UNIT_FIRST.sub("", part)
    if _SHARE.match(folded):
        return replace(role, ignored=True)
    if is_age(part) or is_both_laws(part):
        return role
    if folded in districts():
        return replace(role, how=DISTRICT)
    if is_law_alone(part):
        return replace(role, lag=law_in(part))
    if (code := words.kon_of(_without_age(part))) is not None:
        return replace(role, kon=code)
    if (lag := law_in(part)) and (code := words.kon_of(_LAW_WORD.sub("", part).strip(" ,–-()"))) is not None:
        return replace(role, kon=code, lag=lag)
    if is_bucket(part) and not is_date(part):
        return replace(role, manader=_BROKEN_RANGE.sub(lambda m: m[1] + (m[2] or m[3]), part))
    if is_period(part) or (read_quarter(part)[0] and len(part) < 40 and words.measures.find(folded) is None):
        return replace(role, period=_period(part, role))
    if numeric and _is_reason(part, above, last) and words.measures.find(folded) != "verkställda":
        return replace(role, orsak=part)
    if words.total_heads.match(folded):
        return replace(role, is_total=True)
    if numeric and last and folded in _BREAKS:
        return replace(role, orsak=part)
    whole, comma, break_ = part.rpartition(", ")
    if numeric and last and comma and fold(break_) in _BREAKS and vocabulary().measures.find(fold(whole)):
        return replace(_take(role, whole, above, numeric, last, filled) or role, orsak=_PART.sub("", break_))
    if numeric and filled and insats_lexicon().known(part):
        return replace(role, insats=part, lag=role.lag or law_in(part))
    return _measured(role, part, last)


def _without_age(part: str) -> str:
    """A name without a class of ages before it: `18–64 år Kvinnor`."""
    words = part.split()
    return next((" ".join(words[i:]) for i in range(len(words) - 1, 0, -1) if is_age(" ".join(words[:i]))), part)


def _is_reason(part: str, above: Sequence[str], last: bool) -> bool:
    """Whether a part names a reason: by its words, or because it is the lowest below a head that announces reasons."""
    if vocabulary().total_heads.match(fold(part)) or fold(part) in _COUNTED:
        return False
    under = any(REASONS.match(fold(text)) or vocabulary().is_reason(text) for text in above)
    announces = REASONS.match(fold(part)) is not None and not last
    return (vocabulary().is_reason(part) and not announces) or (last and under)


def _measured(role: Role, part: str, last: bool) -> Role | None:
    words, folded = vocabulary(), fold(part)
    if folded in _COUNTED:
        return None
    named = words.roles.find(folded)
    measure = words.measures.find(folded) if named in _NUMBERS_TOO or not last else None
    if measure is None:
        return None
    quarter = read_quarter(_SINCE.sub("", part))
    period = quarter if quarter[0] and (quarter[1] or not role.period) else role.period
    lag = role.lag or law_in(part)
    return replace(
        role, measure=measure, ignored=role.ignored or measure in words.ignored_measures, period=period, lag=lag
    )


def _period(part: str, role: Role) -> Period:
    quarter, year = read_quarter(part)
    digits = re.search(r"(?:19|20)\d\d", part)
    year = year or (int(digits.group()) if digits else None)
    before = role.period or (None, None)
    return (quarter or before[0], year or before[1])


def across(roles: list[Role], fills: Sequence[Fill], names: Sequence[str]) -> list[Role]:
    """Insatser, or reasons, as columns: beside two known ones a number column of another name is one too."""
    insatser = sum(role.insats is not None for role in roles)
    reasons = sum(role.orsak is not None for role in roles)
    found = []
    for role, fill, name in zip(roles, fills, names, strict=True):
        parts = [part for part in name.split(" / ") if part]
        unknown = (role.name == "unknown" or _says_nothing(role)) and fill.numbers >= 0.5 and bool(parts)
        unknown = unknown and fold(parts[-1]) not in _COUNTED
        if unknown and insatser >= 2:
            upper = count_role(parts[:-1], fill) if len(parts) > 1 else None
            role = replace(upper or Role("count"), insats=parts[-1], how="neighbours")
        elif unknown and reasons >= 2:
            role = Role("count", orsak=parts[-1], how="neighbours")
        found.append(role)
    return _reasons_above(found, names)


def _reasons_above(roles: list[Role], names: Sequence[str]) -> list[Role]:
    """Columns under names that are not known, beside two and more under reasons: those names are reasons too."""
    paths = [[part for part in name.split(" / ") if part] for name in names]
    above = {path[0] for role, path in zip(roles, paths, strict=True) if len(path) > 1 and role.orsak == path[0]}
    if len(above) < 2:
        return roles
    return [
        replace(role, orsak=path[0], how="neighbours")
        if len(path) > 1 and role.name == "count" and not role.orsak and _may_be_reason(path[0])
        else role
        for role, path in zip(roles, paths, strict=True)
    ]


def _may_be_reason(name: str) -> bool:
    words, folded = vocabulary(), fold(name)
    known = words.total_heads.match(folded) or words.measures.find(folded) or words.kon_of(name) or law_in(name)
    return not known and not is_period(name) and not is_bucket(name) and folded not in _COUNTED


def _says_nothing(role: Role) -> bool:
    """Whether a column of numbers has no dimension of its own but those that span it."""
    own = (role.measure, role.kon, role.manader, role.orsak, role.insats, role.period)
    return role.name == "count" and not any(own) and not role.is_total and not role.ignored
