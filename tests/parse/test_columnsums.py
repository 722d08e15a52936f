"""What sums tell of columns: all reported, what remains, both sexes, all that stand beside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.parse.columnsums import flow_roles, sex_roles, sum_roles
from extractor.parse.rolekinds import UNKNOWN, Role

FLOW = [
    Role("insats"), UNKNOWN, Role("count", measure="verkställda"), Role("count", measure="avslutade"),
    Role("count", measure="kvarstående"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "measure"),
    [
        ([["Hemtjänst", "6", "1", "2", "3"], ["Boendestöd", "10", "4", "1", "5"]], "rapporterade"),
        ([["Hemtjänst", "6", "1", "2", "3"], ["Boendestöd", "5", "4", "1", "-"]], "rapporterade"),
        ([["Hemtjänst", "7", "1", "2", "3"], ["Boendestöd", "11", "4", "1", "5"]], None),
        ([["Hemtjänst", "6", "1", "2", "3"]], None),
    ],
    ids=["sums", "a dash is zero", "no sums", "a single row"],
)
def test_the_column_that_the_others_add_up_to_is_what_was_reported(
    rows: list[list[str | None]], measure: str | None
) -> None:
    assert flow_roles(FLOW, rows)[1].measure == measure


def test_a_column_that_is_known_stays() -> None:
    known = [FLOW[0], Role("count", measure="rapporterade"), *FLOW[2:]]
    assert flow_roles(known, [["Hemtjänst", "9", "1", "2", "3"]] * 2) == known


SEXES = [Role("insats"), Role("count", kon="K"), Role("count", kon="M"), UNKNOWN]


@pytest.mark.parametrize(
    ("rows", "both"),
    [
        ([["Hemtjänst", "4", "2", "6"], ["Boendestöd", "1", "0", "1"]], Role("count", how="sums")),
        ([["Hemtjänst", "4", "2", "9"], ["Boendestöd", "1", "0", "3"]], UNKNOWN),
    ],
    ids=["sums", "no sums"],
)
def test_a_column_of_no_known_name_that_sums_both_sexes_counts_both(rows: list[list[str | None]], both: Role) -> None:
    assert sum_roles(SEXES, rows)[3] == both


def waits(*months: str) -> list[Role]:
    return [Role("count", manader=month) for month in months]


@pytest.mark.parametrize(
    ("parts", "rows", "whole"),
    [
        (waits("3-6", "7-12", "12-"), [["4", "2", "-", "6"], ["1", "3", "5", "9"]], Role("count", is_total=True)),
        ([Role("count", lag="LSS"), Role("count", lag="SoL")], [["8", "0", "8"], ["6", "9", "15"]],
         Role("count", is_total=True)),
        (waits("3-6", "7-12"), [["4", "2", "7"], ["1", "3", "9"]], None),
        (waits("3-6", "7-12"), [["4", "2", "6"]], None),
        (waits("3-6", "3-6"), [["4", "2", "6"], ["1", "3", "4"]], None),
        ([Role("count", lag="LSS"), Role("count", kon="K")], [["4", "2", "6"], ["1", "3", "4"]], None),
        ([Role("count", measure="kvarstående", lag="SoL"), Role("count", measure="kvarstående", lag="LSS")],
         [["4", "2", "6"], ["1", "3", "4"]], Role("count", measure="kvarstående", is_total=True)),
    ],
    ids=["waits", "laws", "no sums", "a single row", "the same twice", "two things apart", "what they share stays"],
)  # fmt: skip
def test_a_column_of_no_known_name_that_sums_those_beside_it(
    parts: list[Role], rows: list[list[str | None]], whole: Role | None
) -> None:
    expected = UNKNOWN if whole is None else Role(**{**_fields(whole), "how": "sums"})
    after = [Role("insats"), *parts, UNKNOWN]
    assert sum_roles(after, [["Hemtjänst", *row] for row in rows])[-1] == expected
    before = [Role("insats"), UNKNOWN, *parts]
    turned = [["Hemtjänst", row[-1], *row[:-1]] for row in rows]
    assert sum_roles(before, turned)[1] == expected


def _fields(role: Role) -> dict[str, object]:
    return {name: getattr(role, name) for name in Role.__slots__}


@given(
    st.lists(st.lists(st.one_of(st.none(), st.integers(0, 9).map(str), st.text(max_size=4)), max_size=6), max_size=4)
)
def test_no_cells_break_the_sums(rows: list[list[str | None]]) -> None:
    roles = [Role("insats"), *waits("3-6", "7-12"), UNKNOWN]
    assert len(sex_roles(sum_roles(flow_roles(roles, rows), rows), rows)) == len(roles)
