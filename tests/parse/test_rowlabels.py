"""What the rows of a table of numbers are about: own labels, groups, sums."""

from __future__ import annotations

import pytest

from extractor.model import Cell, Row
from extractor.parse.context import Context, Scope
from extractor.parse.rolekinds import Role
from extractor.parse.rowgroups import labels_of
from extractor.parse.rowlabels import CountTable, RowLabel, row_label

INSATS, LABEL, ORSAK = Role("insats"), Role("label"), Role("orsak")
LAG, OMRADE, PERIOD = Role("lag"), Role("omrade"), Role("period")
COUNT = Role("count", measure="kvarstående")
Printed = tuple[str | None, ...]
Fact = tuple[str | None, str | None, bool]


def table(roles: tuple[Role, ...], *rows: Printed) -> CountTable:
    made = [Row(tuple(Cell(text) for text in row), ()) for row in rows]
    return CountTable("t1", made, [*roles, COUNT], Context(), Scope())


def labels(roles: tuple[Role, ...], *rows: Printed) -> list[RowLabel]:
    """The labels of the rows of data."""
    return [label for label in labels_of(table(roles, *rows)) if label is not None]


@pytest.mark.parametrize(
    ("role", "text", "field", "value"),
    [
        (INSATS, "Hemtjänst", "insats", "Hemtjänst"),
        (LABEL, "Hemtjänst", "insats", "Hemtjänst"),
        (LABEL, "Kvinnor", "kon", "K"),
        (LABEL, "Personalbrist", "orsak", "Personalbrist"),
        (ORSAK, "Brist på plats", "orsak", "Brist på plats"),
        (LABEL, "Kv 2 2023", "period", "2023-Q2"),
        (LABEL, "Summa i förra rapporten (31 dec 2009)", "period", "2009-Q4"),
        (LABEL, "Verkställda sedan föregående rapport", "measure", "verkställda"),
        (LABEL, "Kvar sedan föregående rapport", "measure", "ingående"),
        (LABEL, "3-6 månader", "manader", "3-6 månader"),
        (LABEL, "över 12 månader", "manader", "över 12 månader"),
        (LABEL, "Rapporterade", "measure", "rapporterade"),
        (LABEL, "Blåbär", "other", "Blåbär"),
        (LABEL, "Summa", "is_total", True),
        (INSATS, "Totalt", "is_total", True),
        (INSATS, "Totalt SoL", "lag", "SoL"),
        (INSATS, "LSS totalt", "lag", "LSS"),
        (INSATS, "Summa äldreomsorg", "omrade", "äldreomsorg"),
        (INSATS, "Kontaktperson LSS", "lag", "LSS"),
        (LAG, "Enligt SoL", "lag", "SoL"),
        (OMRADE, "Äldreomsorg", "omrade", "Äldreomsorg"),
    ],
)
def test_labels_of_one_row(role: Role, text: str, field: str, value: object) -> None:
    made = table((role,), (text, "5"))
    assert getattr(row_label(made.rows[0], made), field) == value


def test_an_unknown_name_of_an_insats_is_less_sure() -> None:
    known, unknown = labels((INSATS,), ("Hemtjänst", "5"), ("Blåbär", "3"))
    assert (known.insats, unknown.insats) == ("Hemtjänst", "Blåbär")
    assert known.sure == 1.0 and unknown.sure < 1.0


def test_a_dash_names_nothing() -> None:
    (label,) = labels((INSATS,), ("-", "0"))
    assert label == RowLabel()


def facts(found: list[RowLabel]) -> list[Fact]:
    return [(label.insats, label.lag, label.is_total) for label in found]


SOL_ROWS: tuple[Printed, ...] = (("Hemtjänst", "5"), ("Boendestöd", "2"))
LSS_ROWS: tuple[Printed, ...] = (("Kontaktperson", "3"), ("Ledsagarservice", "1"))
SOL: list[Fact] = [("Hemtjänst", "SoL", False), ("Boendestöd", "SoL", False)]
LSS: list[Fact] = [("Kontaktperson", "LSS", False), ("Ledsagarservice", "LSS", False)]
ALL: Fact = (None, None, True)


@pytest.mark.parametrize(
    ("role", "rows", "expected"),
    [
        (INSATS,
         (("Beslut enligt SoL", None), *SOL_ROWS, ("Beslut enligt LSS", None), *LSS_ROWS, ("Totalt", "11")),
         [*SOL, *LSS, ALL]),
        (INSATS,
         (("SoL", None), *SOL_ROWS, ("Summa SoL", "7"), ("LSS", None), *LSS_ROWS, ("Summa LSS", "4"), ("Totalt", "11")),
         [*SOL, (None, "SoL", True), *LSS, (None, "LSS", True), ALL]),
        (LABEL,
         (("SoL", "7"), *SOL_ROWS, ("LSS", "4"), *LSS_ROWS, ("Totalt", "11")),
         [(None, "SoL", True), *SOL, (None, "LSS", True), *LSS, ALL]),
    ],
    ids=["rows of their own", "with subtotals", "lines with their sums"],
)  # fmt: skip
def test_laws_hold_for_the_rows_of_their_group(role: Role, rows: tuple[Printed, ...], expected: list[Fact]) -> None:
    assert facts(labels((role,), *rows)) == expected


def test_rows_that_only_name_a_group_are_no_data() -> None:
    rows = (("Äldreomsorg", None), *SOL_ROWS, ("Funktionsstöd", None), *LSS_ROWS)
    found = labels_of(table((LABEL,), *rows))
    assert [label is None for label in found] == [True, False, False, True, False, False]
    assert [label.omrade for label in found if label] == ["Äldreomsorg"] * 2 + ["Funktionsstöd"] * 2


def test_measures_hold_for_the_rows_of_their_group() -> None:
    found = labels((LABEL,), ("Verkställda", None), ("Hemtjänst", "3"), ("Avslutade", None), ("Hemtjänst", "2"))
    assert [(label.insats, label.measure) for label in found] == [
        ("Hemtjänst", "verkställda"),
        ("Hemtjänst", "avslutade"),
    ]


@pytest.mark.parametrize(
    ("role", "first", "second", "field", "values"),
    [
        (LAG, "SoL", "LSS", "lag", ["SoL", "SoL", "LSS", "LSS", None]),
        (OMRADE, "Äldreomsorg", "Funktionsstöd", "omrade", ["Äldreomsorg"] * 2 + ["Funktionsstöd"] * 2 + [None]),
    ],
)
def test_a_word_printed_once_holds_until_the_next(
    role: Role, first: str, second: str, field: str, values: list[str | None]
) -> None:
    rows: tuple[Printed, ...] = (
        (first, "Hemtjänst", "5"), (None, "Boendestöd", "2"), (second, "Kontaktperson", "3"),
        (None, "Ledsagarservice", "1"), (None, "Summa", "11"),
    )  # fmt: skip
    assert [getattr(label, field) for label in labels((role, INSATS), *rows)] == values


def test_the_area_of_a_group_is_that_of_its_sum() -> None:
    rows: tuple[Printed, ...] = (
        ("Äldreomsorg", "Hemtjänst", "5"), (None, "Boendestöd", "2"), (None, "Summa", "7"),
        ("Funktionsstöd", "Kontaktperson", "3"), (None, "Ledsagning", "1"), (None, "Summa", "4"),
    )  # fmt: skip
    found = [(label.omrade, label.is_total) for label in labels((OMRADE, INSATS), *rows)]
    assert found == [
        ("Äldreomsorg", False), ("Äldreomsorg", False), ("Äldreomsorg", True),
        ("Funktionsstöd", False), ("Funktionsstöd", False), ("Funktionsstöd", True),
    ]  # fmt: skip


def test_quarters_take_the_year_that_is_printed_once() -> None:
    rows: tuple[Printed, ...] = (("2023", "Kv 3", "5"), (None, "Kv 4", "2"), ("2024", "Kv 1", "3"), (None, "Kv 2", "3"))
    found = labels((PERIOD, PERIOD), *rows)
    assert [label.period for label in found] == ["2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2"]


def test_a_year_set_at_any_row_is_that_of_its_quarters() -> None:
    rows: tuple[Printed, ...] = (("2023", "Kv 3", "5"), (None, "Kv 4", "2"), (None, "Kv 1", "3"), ("2024", "Kv 2", "3"))
    assert [label.year for label in labels((PERIOD, PERIOD), *rows)] == [2023, 2023, 2024, 2024]


def test_parts_belong_to_the_row_above() -> None:
    whole, breaks, women = labels((LABEL,), ("Kvarstående", "5"), ("varav avbrott", "2"), ("därav kvinnor", "3"))
    assert (whole.measure, whole.part) == ("kvarstående", False)
    assert (breaks.measure, breaks.orsak, breaks.part) == ("kvarstående", "avbrott", True)
    assert (women.measure, women.kon, women.part) == ("kvarstående", "K", True)


@pytest.mark.parametrize(
    ("last", "total"),
    [
        (("Hela kommunen", "10"), True),
        (("Allihop", "10"), True),
        (("Allihop", "9"), False),
        (("Ledsagning", "10"), False),
    ],
    ids=["by its word", "by its sum", "no sum", "a known insats"],
)
def test_a_last_row_that_sums_all_others(last: Printed, total: bool) -> None:
    found = labels((INSATS,), ("Hemtjänst", "5"), ("Boendestöd", "2"), ("Kontaktperson", "3"), last)
    assert [label.is_total for label in found] == [False, False, False, total]
    assert (found[-1].insats is None) is total


def test_a_reason_beside_an_insats_is_no_label() -> None:
    (label,) = labels((INSATS, Role("kommentar")), ("Hemtjänst", "Tackat nej", "5"))
    assert (label.insats, label.orsak) == ("Hemtjänst", None)


def test_a_sum_tells_the_law_of_the_rows_it_sums() -> None:
    found = labels((INSATS,), *SOL_ROWS, ("Summa SoL", "7"), *LSS_ROWS, ("Summa LSS", "4"), ("Totalt", "11"))
    assert facts(found) == [*SOL, (None, "SoL", True), *LSS, (None, "LSS", True), ALL]


def test_a_sum_that_does_not_hold_tells_no_law() -> None:
    found = labels((INSATS,), *SOL_ROWS, ("Summa SoL", "8"), ("Kontaktperson", "3"), ("Totalt", "11"))
    assert [label.lag for label in found[:2]] == [None, None]


@pytest.mark.parametrize(
    ("total", "measures"),
    [
        ("10", ["kvarstående", "verkställda", "avslutade", "rapporterade"]),
        ("9", ["kvarstående", "verkställda", "avslutade", None]),
    ],
    ids=["a sum", "no sum"],
)
def test_beside_executed_and_closed_ones_the_rest_remains(total: str, measures: list[str | None]) -> None:
    rows = (("Ej verkställda", "5"), ("Verkställda", "3"), ("Avslutade", "2"), ("Totalt", total))
    found = labels((LABEL,), *rows)
    assert [label.measure for label in found] == measures
