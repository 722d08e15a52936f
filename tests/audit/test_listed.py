"""The numbers of the text against the listed rows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.audit.checkbook import Book
from extractor.audit.ledger import Ledger
from extractor.audit.listed import check_text_rows
from extractor.claims_model import Claim
from extractor.model import Decision, Finding
from tests.audit.making import BEFORE, Made, claim, found, held, material
from tests.audit.test_between import Break, listed, rows, status


def against(said: Claim, decisions: list[Decision], *made: Made, **parts: Any) -> Book:
    book = Book()
    whole = material(*made, claims=[said], decisions=decisions, **parts)
    check_text_rows(whole, Ledger(whole), book)
    return book


OPEN = {"measure": "kvarstående"}
TEN = listed(Hemtjänst=6, Boendestöd=4)
UNREAD = Finding(code="F201", severity="warning", says="x", table="t9")


@pytest.mark.parametrize(
    ("said", "breaks", "holds"),
    [
        (claim(10, **OPEN), [], ["R7t"]),
        (claim(11, **OPEN), [("R7t", 11, 10, "error")], []),
        (claim(8, **OPEN), [("R7t", 8, 10, "error")], []),
        (claim(10, measure="rapporterade"), [], ["R7t"]),
        (claim(20, **OPEN), [], []),
        (claim(11, measure="verkställda"), [], []),
        (claim(11, period=BEFORE, **OPEN), [], []),
        (claim(11, part=True, **OPEN), [], []),
        (claim(11, insats="Hemtjänst", **OPEN), [], []),
        (claim(6, insats="Hemtjänst", **OPEN), [], ["R7t"]),
        (claim(7, insats="Hemtjänst", **OPEN), [("R7t", 7, 6, "error")], []),
        (claim(9, kon="K", **OPEN), [("R7t", 9, 10, "error")], []),
        (claim(11, orsak="Personalbrist", **OPEN), [], []),
        (claim(11, "procent", **OPEN), [], []),
    ],
    ids=["as many", "one more", "two fewer", "all that were reported", "another list", "another state",
         "another quarter", "a part", "far from an insats", "of an insats", "near one", "of a sex", "a reason",
         "a share"],
)  # fmt: skip
def test_where_no_table_tells_the_rows_are_as_many_as_the_text_says(
    said: Claim, breaks: list[Break], holds: list[str]
) -> None:
    book = against(said, TEN)
    assert (found(book), held(book)) == (breaks, holds)


def test_rows_of_another_law_are_not_counted() -> None:
    mixed = [replace(each, lag="LSS") for each in TEN[:4]] + TEN[4:]
    assert held(against(claim(6, **OPEN), mixed)) == ["R7t"]


def test_where_a_table_tells_the_text_is_held_against_that() -> None:
    assert found(against(claim(11, **OPEN), TEN, status({"Hemtjänst": 6, "Boendestöd": 4}))) == []


def test_a_list_with_an_unread_cell_accuses_no_text() -> None:
    assert found(against(claim(11, **OPEN), TEN, findings=[UNREAD])) == []


def test_a_short_list_may_be_a_part() -> None:
    assert found(against(claim(3, **OPEN), listed(Hemtjänst=2))) == []


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 12), st.integers(0, 12))
def test_the_same_numbers_always_hold(home: int, support: int) -> None:
    numbers = {"Hemtjänst": home, "Boendestöd": support}
    assert found(rows(status(numbers), listed(**numbers))) == []
    total = home + support
    assert found(against(claim(total, **OPEN), listed(**numbers))) == []
