"""What sums tell of the columns of a table of numbers: all reported, what remains, both sexes, all beside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, product

from extractor.parse.rolekinds import Role
from extractor.parse.values import read_count

_DIMENSIONS = ("measure", "period", "kon", "manader", "lag", "orsak", "insats")


def flow_roles(roles: list[Role], texts: Sequence[Sequence[str | None]]) -> list[Role]:
    """The columns of a flow of decisions by sums: all reported are the executed, the closed and the remaining ones.

    A column whose name tells no measure, `Summa` or nothing, holds all; one of those not carried out the remaining.
    """
    told = {role.measure: index for index, role in enumerate(roles) if role.name == "count" and not role.kon}
    done, closed = told.get("verkställda"), told.get("avslutade")
    if done is None or closed is None:
        return roles
    wholes = [i for i, role in enumerate(roles) if _says_none(role)]
    rests = [i for i in wholes if not roles[i].is_total]
    wholes = [told["rapporterade"]] if "rapporterade" in told else wholes
    rests = [told["kvarstående"]] if "kvarstående" in told else rests
    for whole, rest in product(wholes, rests):
        if whole != rest and _adds_up(texts, whole, [done, closed, rest]):
            found = list(roles)
            found[whole] = replace(roles[whole], name="count", measure="rapporterade", is_total=False, how="sums")
            found[rest] = replace(roles[rest], name="count", measure="kvarstående")
            return found
    return roles


def _says_none(role: Role) -> bool:
    """Whether a column may hold all reported: its name is unknown, or says that it sums others."""
    if role.name == "unknown":
        return True
    narrow = role.kon or role.lag or role.insats or role.orsak or role.manader
    return role.name == "count" and role.measure in (None, "ej_verkställda") and not narrow and not role.ignored


def sex_roles(roles: list[Role], texts: Sequence[Sequence[str | None]]) -> list[Role]:
    """Columns by sex whose names tell no measure take that of the column that they add up to."""
    bare = [i for i, role in enumerate(roles) if role.name == "count" and role.kon and role.measure is None]
    found = list(roles)
    for women, men in pairwise(bare):
        if {roles[women].kon, roles[men].kon} != {"K", "M"}:
            continue
        for whole in (women - 1, men + 1):
            role = roles[whole] if 0 <= whole < len(roles) else None
            if role and role.measure and not role.kon and _adds_up(texts, whole, [women, men]):
                found[women] = replace(found[women], measure=role.measure)
                found[men] = replace(found[men], measure=role.measure)
    return found


def sum_roles(roles: list[Role], texts: Sequence[Sequence[str | None]]) -> list[Role]:
    """The roles, with columns of no name of their own that sum others beside them as what those have in common."""
    found = list(roles)
    for whole, role in enumerate(roles):
        if role.name == "unknown" or role.how == "neighbours":
            found[whole] = next(
                (sum_ for parts in _beside(roles, whole) if (sum_ := _sum(roles, parts, whole, texts))), role
            )
    return found


def _beside(roles: Sequence[Role], whole: int) -> Iterator[Sequence[int]]:
    """Runs of columns of counts that end at a column's left or begin at its right, the longest first."""
    counts = [role.name == "count" and not role.ignored and not role.is_total for role in roles]
    left = next((i + 1 for i in range(whole - 1, -1, -1) if not counts[i]), 0)
    right = next((i for i in range(whole + 1, len(roles)) if not counts[i]), len(roles))
    yield from (range(start, whole) for start in range(left, whole - 1))
    yield from (range(whole + 1, stop) for stop in range(right, whole + 2, -1))


def _sum(roles: Sequence[Role], parts: Sequence[int], whole: int, texts: Sequence[Sequence[str | None]]) -> Role | None:
    """The role of a column that sums others which differ in one thing alone; None where it does not."""
    values = {name: {getattr(roles[i], name) for i in parts} for name in _DIMENSIONS}
    apart = [name for name, told in values.items() if len(told) > 1]
    if len(apart) != 1 or len(values[apart[0]]) != len(parts) or None in values[apart[0]]:
        return None
    if not _adds_up(texts, whole, parts):
        return None
    common = dict.fromkeys(apart)
    return replace(roles[parts[0]], **common, is_total=apart[0] != "kon", how="sums")  # type: ignore[arg-type]


def _adds_up(texts: Sequence[Sequence[str | None]], whole: int, parts: Sequence[int]) -> bool:
    """Whether most cells of a column are the sums of others."""
    rows = [[read_count(row[i]) if i < len(row) else None for i in (whole, *parts)] for row in texts]
    told = [(row[0][0], sum(cell[0] for cell in row[1:] if cell)) for row in rows if row[0] is not None]
    right = sum(value == total for value, total in told)
    return len(told) >= 2 and right >= 0.6 * len(told)
