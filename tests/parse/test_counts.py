"""Tables of numbers to counts: each number with the dimensions of its row, its column, the headings, the document."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Cell, Count, Finding, Row
from extractor.parse.context import Context, Scope
from extractor.parse.counts import read_counts
from extractor.parse.rolekinds import Role
from extractor.parse.rowlabels import CountTable

Printed = tuple[str | None, ...]
INSATS, LABEL, COUNT = Role("insats"), Role("label"), Role("count")
LEFT = Role("count", measure="kvarstående")
DONE = Role("count", measure="verkställda")


def read(
    roles: list[Role], *rows: Printed, context: Context | None = None, scope: Scope | None = None
) -> tuple[list[Count], list[Finding]]:
    made = [Row(tuple(Cell(text) for text in row), ()) for row in rows]
    return read_counts(CountTable("t1", made, roles, context or Context(), scope or Scope()), 1)


def one(roles: list[Role], *row: str | None, context: Context | None = None, scope: Scope | None = None) -> Count:
    ((count,), _) = read(roles, row, context=context, scope=scope)
    return count


@pytest.mark.parametrize(
    ("printed", "value"),
    [("5", 5), ("5*", 5), ("1 341", 1341), ("-", 0), ("–", 0), ("inga", 0), ("0", 0)],
)
def test_printed_numbers_are_counts(printed: str, value: int) -> None:
    count = one([INSATS, LEFT], "Hemtjänst", printed)
    assert (count.value, count.printed, count.insats, count.measure) == (value, printed, "Hemtjänst", "kvarstående")


@pytest.mark.parametrize(("printed", "code"), [("Ja", "F202"), ("34,8 %", "F203"), (None, None)])
def test_what_is_no_number_is_no_count(printed: str | None, code: str | None) -> None:
    counts, findings = read([INSATS, LEFT], ("Hemtjänst", printed), ("Boendestöd", "3"))
    assert [count.insats for count in counts] == ["Boendestöd"]
    assert [finding.code for finding in findings] == ([code] if code else [])


def test_every_cell_has_the_dimensions_of_its_row_and_of_its_column() -> None:
    roles = [INSATS, Role("count", kon="K", period=(3, 2023)), Role("count", kon="M", manader="3-6")]
    counts, findings = read(roles, ("Hemtjänst SoL", "4", "2"), ("Ledsagning LSS", "1", None))
    assert [(c.id, c.insats, c.lag, c.kon, c.period, c.manader, c.value) for c in counts] == [
        ("c1", "Hemtjänst SoL", "SoL", "K", "2023-Q3", None, 4),
        ("c2", "Hemtjänst SoL", "SoL", "M", None, "3-6", 2),
        ("c3", "Ledsagning LSS", "LSS", "K", "2023-Q3", None, 1),
    ]
    assert findings == []


@pytest.mark.parametrize(
    ("measures", "found"),
    [
        (["verkställda", "kvarstående", None], ["verkställda", "kvarstående", "rapporterade"]),
        (["verkställda", "kvarstående", "ej_verkställda"], ["verkställda", "kvarstående", "rapporterade"]),
        (["verkställda", "avslutade", "ej_verkställda"], ["verkställda", "avslutade", "kvarstående"]),
        (["rapporterade", "verkställda", "kvarstående"], ["rapporterade", "verkställda", "kvarstående"]),
        (["verkställda", "ej_verkställda"], ["verkställda", "ej_verkställda"]),
    ],
    ids=["a column of no name", "all not carried out", "what remains", "all told", "two alone"],
)
def test_columns_beside_each_other_tell_what_a_column_counts(measures: list[str | None], found: list[str]) -> None:
    roles = [INSATS, *(Role("count", measure=measure) for measure in measures)]
    counts, _ = read(roles, ("Hemtjänst", *map(str, range(5, 5 + len(measures)))))
    assert [count.measure for count in counts] == found


@pytest.mark.parametrize(
    ("row", "context", "measure"),
    [
        (("Hemtjänst", "5"), Context(("Kvarstående beslut",)), "kvarstående"),
        (("Rapporterade", "5"), Context(("Kvarstående beslut",)), "rapporterade"),
        (("Hemtjänst", "5"), Context(("Beslut per insats",), sentence="Beslut som väntade i mars:"), "kvarstående"),
        (("Hemtjänst", "5"), Context(("Beslut per insats",)), "ej_verkställda"),
    ],
    ids=["heading", "row", "sentence above", "what the report is about"],
)
def test_what_is_counted_comes_from_what_stands_nearest(row: Printed, context: Context, measure: str) -> None:
    assert one([LABEL, COUNT], *row, context=context).measure == measure


@pytest.mark.parametrize(
    ("insats", "column", "context", "scope", "lag"),
    [
        ("Ledsagning LSS", "SoL", Context(("LSS",)), Scope(laws=("LSS",)), "SoL"),
        ("Ledsagning LSS", None, Context(("Beslut enligt SoL",)), Scope(laws=("SoL",)), "LSS"),
        ("Ledsagning", None, Context(("Beslut enligt SoL",)), Scope(laws=("LSS",)), "SoL"),
        ("Ledsagning", None, Context(), Scope(laws=("LSS",)), "LSS"),
        ("Ledsagning", None, Context(), Scope(laws=("SoL", "LSS")), None),
    ],
    ids=["column", "row", "heading", "the only law", "two laws"],
)
def test_the_law_comes_from_what_stands_nearest(
    insats: str, column: str | None, context: Context, scope: Scope, lag: str | None
) -> None:
    assert one([INSATS, Role("count", lag=column)], insats, "5", context=context, scope=scope).lag == lag


@pytest.mark.parametrize(
    ("column", "row", "headings", "period"),
    [
        ((3, 2023), "Hemtjänst", ("Kvartal 1 2022",), "2023-Q3"),
        ((3, None), "2022", (), "2022-Q3"),
        ((None, 2022), "Hemtjänst", (), "2022"),
        ((3, None), "Hemtjänst", ("Utveckling under 2022",), "2022-Q3"),
        ((1, None), "Hemtjänst", (), "2024-Q1"),
        ((4, None), "Hemtjänst", (), "2023-Q4"),
        (None, "Kv 3 2023", (), "2023-Q3"),
        (None, "Hemtjänst", ("Kvartal 1 2022",), "2022-Q1"),
        (None, "Hemtjänst", (), "2024-Q2"),
    ],
    ids=["column", "column and row", "a year", "the heading's year", "the document's year", "never after the report",
         "row", "heading", "document"],
)  # fmt: skip
def test_the_period_of_a_number(
    column: tuple[int | None, int | None] | None, row: str, headings: tuple[str, ...], period: str
) -> None:
    role = Role("period") if row[-4:].isdigit() else INSATS
    scope = Scope(period="2024-Q2")
    assert one([role, Role("count", period=column)], row, "5", context=Context(headings), scope=scope).period == period


def test_what_came_in_from_the_quarter_before_is_what_remained_of_it() -> None:
    count = one([INSATS, Role("count", measure="ingående")], "Hemtjänst", "5", scope=Scope(period="2024-Q1"))
    assert (count.measure, count.period) == ("kvarstående", "2023-Q4")


def test_ignored_columns_and_rows_give_no_counts() -> None:
    roles = [LABEL, LEFT, Role("count", measure="andel", ignored=True)]
    counts, findings = read(roles, ("Hemtjänst", "5", "34,8 %"), ("Nya beslut", "3", "1"))
    assert [(count.insats, count.value) for count in counts] == [("Hemtjänst", 5)]
    assert findings == []


def test_totals_are_rows_that_sum_others_and_not_columns() -> None:
    roles = [INSATS, Role("count", kon="K"), Role("count", kon="M"), Role("count", is_total=True)]
    counts, _ = read(roles, ("Hemtjänst", "2", "1", "3"), ("Boendestöd", "1", "1", "2"), ("Summa", "3", "2", "5"))
    assert [count.is_total for count in counts] == [False] * 6 + [True] * 3
    assert [count.kon for count in counts if count.value == 5] == [None]


def test_in_a_turned_table_the_column_of_sums_is_the_total() -> None:
    roles = [Role("period"), Role("count", insats="Hemtjänst"), Role("count", insats="Boendestöd"),
             Role("count", is_total=True)]  # fmt: skip
    counts, _ = read(roles, ("Kv 1 2024", "2", "1", "3"))
    assert [(count.insats, count.is_total) for count in counts] == [
        ("Hemtjänst", False), ("Boendestöd", False), (None, True),
    ]  # fmt: skip


def test_numbers_whose_columns_mean_the_same_are_doubted() -> None:
    counts, findings = read([INSATS, LEFT, LEFT, DONE], ("Hemtjänst", "4", "5", "6"))
    sure = [min(how.confidence for how in count.inferred.values()) for count in counts]
    assert sure[0] == sure[1] < sure[2]
    assert [finding.code for finding in findings] == ["F206"]


CELL = st.one_of(st.none(), st.sampled_from(["Hemtjänst", "Summa", "SoL", "Kv 1", "5", "-", "3*", "%"]))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=5))
def test_every_count_and_every_finding_is_of_a_printed_cell(rows: list[Printed]) -> None:
    counts, findings = read([LABEL, LEFT, DONE], *rows)
    assert [count.id for count in counts] == [f"c{number}" for number in range(1, len(counts) + 1)]
    assert all(count.value >= 0 and count.measure in ("kvarstående", "verkställda") for count in counts)
    printed = [count.printed for count in counts] + [finding.printed for finding in findings]
    filled = [text for row in rows for text in row[1:] if text]
    assert len(printed) <= len(filled) and set(printed) <= set(filled)
