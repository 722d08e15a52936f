"""Percentages of the text and of tables against the two numbers that they are made of."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.audit.checkbook import Book
from extractor.audit.ledger import Ledger
from extractor.audit.shares import Ratio, check_printed_shares, check_shares
from extractor.claims_model import Claim
from tests.audit.making import BEFORE, NOW, Made, claim, found, held, material, record, series

SOL = series("t1", {"Hemtjänst": [4, 6], "Boendestöd": [5, 4]}, [9, 10])


def audit(*claims: Claim, tables: tuple[Made, ...] = ()) -> Book:
    book = Book()
    made = material(*tables, claims=claims)
    check_shares(made, Ledger(made), book)
    return book


def share(value: float, **facts: Any) -> Claim:
    return claim(value, "procent", **facts)


@pytest.mark.parametrize(("part", "whole", "percent"), [(1, 4, 25), (0, 4, 0), (6, 4, 150)])
def test_a_ratio_in_percent(part: float, whole: float, percent: float) -> None:
    assert Ratio(part, whole, ()).percent == percent


@pytest.mark.parametrize(
    ("said", "breaks"),
    [
        (share(60, insats="hemtjänst"), []),
        (share(61, insats="hemtjänst"), []),
        (share(59, insats="hemtjänst"), []),
        (share(62, insats="hemtjänst"), [("R21", 62, 60, "error")]),
        (share(44, insats="hemtjänst", period=BEFORE), []),
        (share(62, insats="hemtjänst", approximate=True), [("R21", 62, 60, "warning")]),
        (share(75, insats="hemtjänst", approximate=True), [("R21", 75, 60, "error")]),
        (share(62, insats="hemtjänst", outside=True), []),
        (share(62, insats="ledsagning"), []),
    ],
    ids=["the share", "a point above", "a point below", "two points off", "another quarter", "cirka", "far from cirka",
         "of other figures", "an insats that no table has"],
)  # fmt: skip
def test_shares_of_the_tables(said: Claim, breaks: list[tuple[str, object, object, str]]) -> None:
    assert found(audit(said, tables=(SOL,))) == breaks


def test_a_share_that_holds_is_written_down() -> None:
    assert held(audit(share(60, insats="hemtjänst"), tables=(SOL,))) == ["R21"]


def test_a_count_printed_as_a_share_is_told_so() -> None:
    (broken,) = audit(share(6, insats="hemtjänst"), tables=(SOL,)).discrepancies
    assert (broken.reported, broken.computed, broken.how) == (6, 60, "6 / 10 = 60.0 %")
    assert broken.cause == "Antalet beslut har skrivits som procent."


def beside(percent: float, **facts: Any) -> list[Claim]:
    """`i 52 fall av 158 beslut, det vill säga i 33 procent`."""
    return [claim(52, part=True), claim(158, whole=True), share(percent, **facts)]


@pytest.mark.parametrize(
    ("percent", "breaks"), [(33, []), (32, []), (35, [("R21", 35, 32.9, "error")]), (3, [("R21", 3, 32.9, "error")])]
)
def test_a_share_beside_its_numbers(percent: float, breaks: list[tuple[str, object, object, str]]) -> None:
    assert found(audit(*beside(percent))) == breaks


def test_the_numbers_beside_a_share_count_before_those_of_the_tables() -> None:
    assert found(audit(*beside(33, insats="hemtjänst"), tables=(SOL,))) == []
    assert [d[0] for d in found(audit(*beside(60, insats="hemtjänst"), tables=(SOL,)))] == ["R21"]


@pytest.mark.parametrize(("percent", "breaks"), [(61, []), (51, [("R21", 51, 61, "error")])])
def test_the_share_of_women_is_that_of_the_women_and_men_of_the_text(
    percent: float, breaks: list[tuple[str, object, object, str]]
) -> None:
    pair = [claim(36, kon="K", sentence=1), claim(23, kon="M", sentence=1)]
    assert found(audit(*pair, share(percent, kon="K", sentence=2))) == breaks


@pytest.mark.parametrize(
    ("percent", "whole", "possible"),
    [(33, 9, True), (66, 9, True), (40, 9, False), (100, 9, True), (0, 9, True), (40, 60, True), (50, 1, False)],
    ids=[
        "three of nine",
        "just below six of nine",
        "no part of nine",
        "all",
        "none",
        "many decisions leave no gap",
        "half a decision",
    ],
)
def test_whether_any_number_of_decisions_makes_such_a_share(percent: float, whole: int, possible: bool) -> None:
    book = audit(claim(whole, sentence=1), share(percent, insats="hemtjänst", sentence=2))
    assert [(check, severity) for check, _, _, severity in found(book)] == ([] if possible else [("R21", "error")])


def test_a_share_of_two_wholes_is_not_judged() -> None:
    book = audit(claim(9, sentence=1), claim(10, sentence=2), share(40, insats="hemtjänst", sentence=3))
    assert (found(book), held(book)) == ([], [])


@pytest.mark.parametrize(
    ("percent", "breaks"),
    [(34.8, []), (35, []), (38, [("R21", 38, 34.8, "error")]), (-34.8, [("R21", -34.8, 34.8, "error")])],
)
def test_a_change_in_percent_is_of_the_earlier_number(
    percent: float, breaks: list[tuple[str, object, object, str]]
) -> None:
    counts = [claim(31, sentence=1), claim(23, period=BEFORE, sentence=1)]
    assert found(audit(*counts, share(percent, compare_to=BEFORE, sentence=1))) == breaks
    assert found(audit(counts[0], share(percent, compare_to=BEFORE, sentence=1))) == []


def printed(*cells: str, total: str = "20", columns: tuple[str, ...] = ("Insats", "Antal", "Andel")) -> Book:
    names = ("Hemtjänst", "Boendestöd", "Ledsagning")
    rows = [(name, number, cell) for name, number, cell in zip(names, ("10", "6", "4"), cells, strict=False)]
    table = record("t1", columns, *rows, ("Summa", total, "100 %"), roles=("insats", "count", "andel"))
    book = Book()
    check_printed_shares(material(Made(table, ())), book)
    return book


@pytest.mark.parametrize(
    ("cells", "breaks"),
    [
        (("50 %", "30 %", "20 %"), []),
        (("50,4 %", "29 procent", "20%"), []),
        (("50 %", "20 %", "30 %"), [("R21", 20, 30, "error"), ("R21", 30, 20, "error")]),
        (("50 %", "-", "20 %"), []),
        (("50", "20", "30"), []),
    ],
    ids=["the shares", "rounded", "two in the wrong rows", "a blank one", "no percentages"],
)
def test_a_column_of_shares_is_of_the_numbers_beside_it(
    cells: tuple[str, ...], breaks: list[tuple[str, object, object, str]]
) -> None:
    assert found(printed(*cells)) == breaks


def test_shares_in_front_of_all_numbers_are_of_none() -> None:
    rows = (("50 %", "10"), ("30 %", "6"))
    table = record("t1", ("Andel", "Antal"), *rows, roles=("andel", "count"))
    book = Book()
    check_printed_shares(material(Made(table, ())), book)
    assert (found(book), held(book)) == ([], [])


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 200), st.integers(1, 200))
def test_a_rounded_share_always_holds(part: int, rest: int) -> None:
    made = series("t1", {"Hemtjänst": [part], "Boendestöd": [rest]}, [part + rest], periods=(NOW,))
    percent = round(100 * part / (part + rest))
    assert found(audit(share(percent, insats="hemtjänst"), tables=(made,))) == []


@pytest.mark.parametrize(
    ("cells", "breaks"),
    [
        (("25 %", "50 %", "75 %", "50 %"), []),
        (("25 %", "50 %", "57 %", "50 %"), [("R21", 57, 75, "error")]),
        (("57 %", "58 %", "59 %", "61 %"), []),
    ],
    ids=["of another column", "one is not", "of something else"],
)
def test_a_column_of_shares_may_be_of_another_column(cells: tuple[str, ...], breaks: list[object]) -> None:
    numbers = (("A", "8", "2"), ("B", "6", "3"), ("C", "4", "3"), ("Summa", "18", "9"))
    rows = [(*row, cell) for row, cell in zip(numbers, cells, strict=True)]
    table = record("t1", ("Insats", "Alla", "Antal", "Andel"), *rows, roles=("insats", "count", "count", "andel"))
    book = Book()
    check_printed_shares(material(Made(table, ())), book)
    assert found(book) == breaks
