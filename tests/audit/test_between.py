"""Table against table, and tables and text against the listed rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from extractor.audit.between import check_rows, check_tables
from extractor.audit.checkbook import Book
from extractor.audit.ledger import Ledger
from extractor.model import Decision, Inferred
from tests.audit.making import BEFORE, NOW, Made, claim, count, decision, found, material, record, series

Break = tuple[str, object, object, str]
QUARTERS = ("2023-Q4", BEFORE, NOW)
INSATS = series("t1", {"Hemtjänst": [3, 4, 6], "Boendestöd": [5, 5, 4]}, [8, 9, 10], periods=QUARTERS)


def sexes(women: list[int], men: list[int], id: str = "t2", **facts: Any) -> Made:
    total = [a + b for a, b in zip(women, men, strict=True)]
    return series(id, {"K": women, "M": men}, total, "kon", QUARTERS, **facts)


def reasons(values: list[int], id: str = "t3") -> Made:
    return series(id, {"Personalbrist": values}, values, "orsak", QUARTERS)


def tables(*made: Made, **parts: Any) -> Book:
    book = Book()
    whole = material(*made, **parts)
    check_tables(whole, Ledger(whole), book)
    return book


@pytest.mark.parametrize(
    ("made", "parts", "breaks"),
    [
        ((INSATS, sexes([4, 5, 6], [4, 4, 4])), {}, []),
        ((INSATS, sexes([4, 5, 7], [4, 4, 4])), {}, [("R5", 11, 10, "error")]),
        ((INSATS, sexes([4, 5, 7], [4, 4, 4]), reasons([8, 9, 11])), {}, [("R5", 10, 11, "error")]),
        ((INSATS, sexes([4, 5, 7], [4, 4, 4])), {"claims": [claim(11)]}, [("R5", 10, 11, "error")]),
        ((INSATS, sexes([4, 5, 7], [4, 4, 4], lag="LSS")), {}, []),
        ((INSATS, sexes([4, 5, 7], [4, 4, 4], measure="kvarstående")), {}, []),
        ((INSATS, series("t2", {"Hemtjänst": [1, 1, 1]}, [1, 1, 1], periods=QUARTERS)), {}, []),
        ((INSATS,), {}, []),
    ],
    ids=["the same", "another total", "two against one", "the text decides", "another law", "another measure",
         "two tables of insatser", "one table"],
)  # fmt: skip
def test_tables_of_the_same_decisions_have_the_same_total(
    made: tuple[Made, ...], parts: dict[str, Any], breaks: list[Break]
) -> None:
    assert found(tables(*made, **parts)) == breaks


def test_columns_shifted_by_a_quarter_have_one_cause() -> None:
    shifted = tables(INSATS, sexes([3, 4, 5], [4, 4, 4])).discrepancies
    assert [(each.reported, each.computed) for each in shifted] == [(7, 8), (8, 9), (9, 10)]
    assert len({each.cause for each in shifted}) == 1 and shifted[0].cause is not None
    single = tables(INSATS, sexes([4, 5, 7], [4, 4, 4])).discrepancies
    assert [each.cause for each in single] == [None]


def test_a_table_that_was_not_read_surely_is_not_accused() -> None:
    made = sexes([4, 5, 7], [4, 4, 4])
    unsure = Made(replace(made.table, confidence=0.6), made.counts)
    assert found(tables(INSATS, unsure)) == [("R5", 11, 10, "note")]


def status(remaining: Mapping[str, int], **facts: Any) -> Made:
    """A table of what remains, by insats."""
    rows = [(name, str(value)) for name, value in remaining.items()]
    counts = [count(value, insats=name, measure="kvarstående") for name, value in remaining.items()]
    return Made(record("t1", ("Insats", "Kvarstående"), *rows, **facts), tuple(counts))


def listed(**numbers: int) -> list[Decision]:
    """Remaining decisions, so many of each insats."""
    names = [name for name, number in numbers.items() for _ in range(number)]
    return [decision(number, insats=name) for number, name in enumerate(names, 1)]


def rows(made: Made, decisions: list[Decision], **parts: Any) -> Book:
    book = Book()
    whole = material(made, decisions=decisions, **parts)
    check_rows(whole, Ledger(whole), book)
    return book


THREE = {"Hemtjänst": 3, "Boendestöd": 2, "Ledsagning": 1, "Avlösning": 1}
UNSURE = Inferred("guess", 0.5)


@pytest.mark.parametrize(
    ("decisions", "breaks"),
    [
        (listed(Hemtjänst=3, Boendestöd=2, Ledsagning=1, Avlösning=1), []),
        (listed(Hemtjänst=2, Boendestöd=2, Ledsagning=1, Avlösning=1), [("R7", 3, 2, "error")]),
        (listed(Hemtjänst=5, Boendestöd=2, Ledsagning=1, Avlösning=1), [("R7", 3, 5, "error")]),
        (listed(hemtjänst=3, Boendestöd=2, Ledsagning=1, Avlösning=1), []),
        ([decision(insats="Hemtjänst", antal=3), *listed(Boendestöd=2, Ledsagning=1, Avlösning=1)], []),
        ([replace(each, status="verkställt") for each in listed(Hemtjänst=1)], []),
        ([], []),
    ],
    ids=["as many", "fewer", "more", "in small letters", "a row for three", "another state", "no list"],
)
def test_the_rows_of_an_insats_are_as_many_as_the_table_says(decisions: list[Decision], breaks: list[Break]) -> None:
    assert found(rows(status(THREE), decisions)) == breaks


def test_the_rows_that_agree_are_told_too() -> None:
    book = rows(status(THREE), listed(Hemtjänst=2, Boendestöd=2, Ledsagning=1, Avlösning=1))
    assert [each.what.split(",")[0] for each in book.held] == ["Boendestöd", "Ledsagning", "Avlösning"]


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        ({"kommentar": None, "beslutsdatum": None}, {}),
        ({"insats": None}, {}),
        ({"inferred": {"status": UNSURE}}, {}),
        ({}, {"sentences": [("2024-01-20 Kvinna, väntar på kontaktperson", None)]}),
    ],
    ids=["a row that says nothing", "a row without an insats", "a state that was guessed", "a row read as prose"],
)
def test_a_list_that_was_not_read_surely_accuses_no_table(change: dict[str, Any], parts: dict[str, Any]) -> None:
    decisions = listed(Hemtjänst=2, Boendestöd=2, Ledsagning=1, Avlösning=1)
    decisions[0] = replace(decisions[0], **change)
    severities = {severity for *_, severity in found(rows(status(THREE), decisions, **parts))}
    assert severities == {"note"}


def test_a_list_of_other_decisions_is_not_held_against_the_table() -> None:
    assert found(rows(status(THREE | {"Hemtjänst": 9}), listed(Hemtjänst=1, Larm=9))) == []
    assert {severity for *_, severity in found(rows(status(THREE), listed(Hemtjänst=1, Larm=9)))} == {"note"}


def test_only_a_table_of_states_is_held_against_the_rows() -> None:
    assert found(rows(status(THREE, kind="insats_time_series"), listed(Hemtjänst=2))) == []
