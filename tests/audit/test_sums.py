"""Arithmetic inside one table: column sums, outcomes of a row, sexes, reasons and waiting classes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.audit.checkbook import Book
from extractor.audit.sums import check_sums
from tests.audit.making import Made, count, found, held, material, record, series

Printed = tuple[str | None, ...]
HEADS = ("Insats", "Antal")


def audit(*tables: Made) -> Book:
    book = Book()
    check_sums(material(*tables), book)
    return book


def plain(*rows: Printed, columns: tuple[str, ...] = HEADS, **facts: Any) -> Made:
    return Made(record("t1", columns, *rows, **facts), ())


HOME, SUPPORT = ("Hemtjänst", "4"), ("Boendestöd", "5")


@pytest.mark.parametrize(
    ("rows", "breaks", "holds"),
    [
        ((HOME, SUPPORT, ("Summa", "9")), [], ["R2"]),
        ((HOME, SUPPORT, ("Summa", "11")), [("R2", 11, 9, "error")], []),
        ((HOME, ("Boendestöd", "-"), ("Summa", "4")), [], ["R2"]),
        ((HOME, ("Boendestöd", None), ("Summa", "4")), [], ["R2"]),
        ((HOME, ("varav natt", "2"), SUPPORT, ("Summa", "9")), [], ["R2"]),
        ((("Summa", "9"), HOME, SUPPORT), [], ["R2"]),
        ((HOME, SUPPORT), [], []),
        ((HOME, ("Summa", "5")), [], []),
        ((HOME, SUPPORT, ("Summa", None)), [], []),
    ],
    ids=["adds up", "does not", "a dash is zero", "a blank is zero", "a part of a row", "the total first", "no total",
         "a single row", "a total without its number"],
)  # fmt: skip
def test_rows_add_up_to_the_total(
    rows: tuple[Printed, ...], breaks: list[tuple[str, object, object, str]], holds: list[str]
) -> None:
    book = audit(plain(*rows))
    assert (found(book), held(book)) == (breaks, holds)


PARTS: tuple[Printed, ...] = (HOME, SUPPORT, ("Summa SoL", "9"), ("Ledsagning", "2"), ("Kontaktperson", "1"))


@pytest.mark.parametrize(
    ("part", "total", "wrong"),
    [("3", "12", []), ("3", "13", [13]), ("4", "12", [4])],
    ids=["both add up", "the grand total is wrong", "a subtotal is wrong"],
)
def test_subtotals_and_the_grand_total_are_told_apart(part: str, total: str, wrong: list[int]) -> None:
    book = audit(plain(*PARTS, ("Summa LSS", part), ("Totalt", total)))
    assert [(check, reported) for check, reported, _, _ in found(book)] == [("R2", number) for number in wrong]


LED: tuple[Printed, ...] = (("SoL", "7"), ("Hemtjänst", "5"), ("Boendestöd", "2"), ("LSS", "4"),
                            ("Kontaktperson", "3"), ("Ledsagning", "1"), ("Totalt", "11"))  # fmt: skip
LAST: tuple[Printed, ...] = (("Totalt SoL", "4"), ("Totalt LSS", "2"), ("Totalt", "6"))


def changed(rows: tuple[Printed, ...], **labels: str) -> tuple[Printed, ...]:
    """Rows with other labels or numbers."""
    return tuple((labels.get(label or "", label), labels.get(f"{label}_", number)) for label, number in rows)


@pytest.mark.parametrize(
    ("rows", "wrong"),
    [
        (LED, []),
        (changed(LED, SoL="Blå enheten", LSS="Röda enheten"), []),
        (changed(LED, SoL="Summa SoL", LSS="Summa LSS")[:-1], []),
        (changed(LED, SoL="Summa SoL", LSS="Summa LSS"), []),
        ((("Totalt", "11"), *changed(LED, SoL="Summa SoL", LSS="Summa LSS")[:-1]), []),
        (changed(LED, SoL_="8"), [("R2", 8, 7, "error")]),
        (changed(LED, Totalt_="12"), [("R2", 12, 11, "error")]),
        (changed(LED, SoL="Summa SoL", LSS="Summa LSS", LSS_="5"), [("R2", 5, 4, "error")]),
        ((*PARTS[:3], ("Summa SoL och LSS", "9"), ("Ledsagning", "2"), ("Totalt", "11")), []),
        ((HOME, ("Ledsagning LSS", "2"), *LAST), []),
        ((("Hemtjänst SoL", "4"), ("Ledsagning LSS", "2"), *LAST), []),
        ((HOME, ("Ledsagning", "2"), *LAST), [("R2", 4, 6, "note"), ("R2", 2, 6, "note")]),
        ((HOME, ("Ledsagning", "2"), LAST[0], LAST[2]), [("R2", 4, 6, "note")]),
        ((HOME, SUPPORT, ("Summa SoL", "9"), ("Samtliga beslut", "20")), [("R2", 20, 9, "note")]),
        ((("Fixartjänst", "5"), SUPPORT, ("Totalt", "11")), [("R2", 11, 5, "note")]),
        ((HOME, SUPPORT, ("Summa", "8"), ("Ledsagning", "2"), ("Summa", "3"), ("Totalt", "11")),
         [("R2", 8, 9, "note"), ("R2", 3, 2, "note")]),
    ],
    ids=["groups with their sums in their own lines", "groups of units", "sums above their rows", "and a grand total",
         "a grand total above all", "a wrong line", "a wrong grand total", "a wrong sum above its rows",
         "sums of sums", "laws that not all rows tell", "sums by law below all rows", "laws that no row tells",
         "one of them", "a table that goes on from another page", "a row that may be a group's", "two wrong sums"],
)  # fmt: skip
def test_the_reading_of_the_groups_that_explains_most_sums_tells_what_is_wrong(
    rows: tuple[Printed, ...], wrong: list[tuple[str, object, object, str]]
) -> None:
    assert found(audit(plain(*rows))) == wrong


@pytest.mark.parametrize(
    ("part", "total", "how"), [("3", "13", "4 + 5 + 2 + 1 = 12"), ("4", "12", "2 + 1 = 3")], ids=["of all", "of a part"]
)
def test_a_break_is_told_with_the_rows_of_its_sum(part: str, total: str, how: str) -> None:
    (broken,) = audit(plain(*PARTS, ("Summa LSS", part), ("Totalt", total))).discrepancies
    assert (broken.how, broken.evidence[0].split()[-1]) == (how, str(broken.reported))
    assert len(broken.evidence) == 2 + how.count("+") + 1


def test_a_sum_of_one_column_is_of_the_rows_of_the_other_columns() -> None:
    rows = [("Hemtjänst", "2", "4", "1"), ("Boendestöd", "3", "1", "1"), ("Summa SoL", "5", "5", "3"),
            ("Ledsagning", "1", "2", "1"), ("Summa LSS", "1", "2", "1"), ("Totalt", "6", "7", "3")]  # fmt: skip
    assert found(audit(plain(*rows, columns=("Insats", "a", "b", "c")))) == [("R2", 3, 2, "error")]
    subtotals = [("Hemtjänst", "2", None), ("Boendestöd", "3", None), ("Summa SoL", "5", "5"),
                 ("Ledsagning", "1", "2"), ("Summa LSS", "1", "2"), ("Totalt", "6", "7")]  # fmt: skip
    assert found(audit(plain(*subtotals, columns=("Insats", "a", "b")))) == [("R2", 5, 0, "note")]


def test_a_column_of_which_only_the_sum_was_read_is_a_doubt() -> None:
    rows = [("Hemtjänst", "4", None), ("Boendestöd", "5", None), ("Summa", "9", "16")]
    (broken,) = audit(plain(*rows, columns=("Insats", "Kvinnor", "Män"))).discrepancies
    assert (broken.reported, broken.severity, broken.how) == (16, "note", "")
    assert "only the sum of the column was read" in broken.what_en


def test_how_far_a_table_is_off_is_kept_for_the_sentences_about_it() -> None:
    assert audit(plain(HOME, SUPPORT, ("Summa", "11"))).broken == {"t1": 2}
    assert audit(plain(HOME, SUPPORT, ("Summa", "9"))).broken == {}


@pytest.mark.parametrize(
    "made",
    [
        plain(("Rapporterade", "9"), ("Verkställda", "4"), ("Kvarstående", "5"), ("Totalt", "9")),
        plain(HOME, SUPPORT, ("Summa", "11"), kind="list_counts"),
        plain(("Hemtjänst", "40 %"), ("Boendestöd", "50 %"), ("Summa", "100 %")),
    ],
    ids=["rows that are outcomes", "a list", "percentages"],
)
def test_what_is_not_meant_to_add_up(made: Made) -> None:
    assert found(audit(made)) == []


def test_a_table_that_was_not_read_surely_is_never_accused() -> None:
    (broken,) = audit(plain(HOME, SUPPORT, ("Summa", "11"), confidence=0.6)).discrepancies
    assert (broken.severity, broken.doubt) == ("note", True)


def test_most_columns_that_break_point_to_a_misread_table() -> None:
    rows = {"Hemtjänst": [1, 1, 1, 1], "Boendestöd": [1, 1, 1, 1]}
    quarters = ("2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2")
    for total, severities in (([2, 2, 2, 9], ["error"]), ([9, 9, 9, 2], ["note"] * 3)):
        book = audit(series("t1", rows, total, periods=quarters))
        assert [severity for *_, severity in found(book)] == severities


def test_breaks_that_cancel_out_point_to_a_number_in_the_wrong_column() -> None:
    rows = {"Hemtjänst": [4, 1, 1, 1, 1], "Boendestöd": [5, 1, 1, 1, 1]}
    quarters = ("2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2")
    book = audit(series("t1", rows, [10, 1, 2, 2, 2], periods=quarters))
    assert [severity for *_, severity in found(book)] == ["note", "note"]


OUTCOMES = ("Insats", "Rapporterade", "Verkställda", "Avslutade", "Kvarstående")


@pytest.mark.parametrize(
    ("row", "breaks"),
    [
        (("Hemtjänst", "9", "2", "1", "6"), []),
        (("Hemtjänst", "9", "2", "-", "7"), []),
        (("Hemtjänst", "9", "2", None, "7"), []),
        (("Hemtjänst", "9", "2", "1", "5"), [("R1", 9, 8, "error")]),
    ],
)
def test_reported_is_carried_out_closed_and_remaining(
    row: Printed, breaks: list[tuple[str, object, object, str]]
) -> None:
    rest = [(name, "3", "1", "1", "1") for name in ("Boendestöd", "Ledsagning", "Avlösning")]
    book = audit(plain(row, *rest, columns=OUTCOMES))
    assert found(book) == breaks and "R1" in held(book)
    assert found(audit(plain(row, *rest, columns=(*OUTCOMES[:4], "Antal")))) == []


def test_a_row_is_told_and_the_total_that_follows_from_it_is_not() -> None:
    rest = [(name, "3", "1", "1", "1") for name in ("Boendestöd", "Ledsagning", "Avlösning")]
    wrong = (("Hemtjänst", "9", "2", "1", "5"), *rest, ("Summa", "18", "5", "4", "8"))
    assert found(audit(plain(*wrong, columns=OUTCOMES))) == [("R1", 9, 8, "error")]


def parts(field: str, values: dict[str, int], total: int, **facts: Any) -> Made:
    """A row of one insats with its number and the parts of it."""
    row = ("Hemtjänst", *map(str, values.values()), str(total))
    counts = [count(value, insats="Hemtjänst", **{field: name}) for name, value in values.items()]
    return Made(record("t1", ("Insats", *values, "Totalt"), row, **facts), (*counts, count(total, insats="Hemtjänst")))


@pytest.mark.parametrize(
    ("made", "breaks", "holds"),
    [
        (parts("kon", {"K": 4, "M": 3}, 7), [], ["R4"]),
        (parts("kon", {"K": 4, "M": 3}, 8), [("R4", 8, 7, "error")], []),
        (parts("kon", {"K": 4, "M": 3, "ej angivet": 1}, 8), [], ["R4"]),
        (parts("kon", {"K": 4}, 8), [], []),
        (parts("manader", {"3-6": 4, "7-12": 3}, 7), [], ["R10"]),
        (parts("manader", {"3-6": 4, "7-12": 3}, 9), [("R10", 9, 7, "error")], []),
        (parts("orsak", {"Kö": 4, "Tackat nej": 3}, 7), [], ["R3"]),
        (parts("orsak", {"Kö": 4, "Tackat nej": 4}, 7), [("R3", 8, 7, "warning")], []),
        (parts("orsak", {"Kö": 7, "Varav avbrott": 3}, 7), [], ["R3"]),
        (parts("orsak", {"Kö": 7, "Varav avbrott": 9}, 7), [("R12", 9, 7, "warning")], ["R3"]),
        (parts("kon", {"K": 4, "M": 3}, 8, confidence=0.6), [("R4", 8, 7, "note")], []),
    ],
    ids=["women and men", "sexes that do not add up", "no sex stated", "women alone", "waits",
         "waits that do not add up", "reasons", "reasons that do not add up", "interruptions are no reasons",
         "more interruptions than decisions", "in doubt"],
)  # fmt: skip
def test_the_parts_of_a_row(made: Made, breaks: list[tuple[str, object, object, str]], holds: list[str]) -> None:
    book = audit(made)
    assert (found(book), held(book)) == (breaks, holds)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 99), min_size=2, max_size=5), st.integers(0, 5))
def test_a_total_is_wrong_where_it_is_not_the_sum(values: list[int], off: int) -> None:
    names = ("Hemtjänst", "Boendestöd", "Ledsagning", "Avlösning", "Kontaktperson")
    rows = [(name, str(value)) for name, value in zip(names, values, strict=False)]
    book = audit(plain(*rows, ("Summa", str(sum(values) + off))))
    assert found(book) == ([("R2", sum(values) + off, sum(values), "error")] if off else [])
