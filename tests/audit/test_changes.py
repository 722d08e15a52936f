"""Changes, directions and ranks of the text against the numbers of the two quarters."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.audit.changes import Series, check_changes
from extractor.audit.checkbook import Book
from extractor.audit.ledger import Ledger
from extractor.claims_model import Claim, Statement
from tests.audit.making import BEFORE, NOW, YEAR_AGO, Made, claim, found, held, material, series

Break = tuple[str, object, object, str]
QUARTERS = (YEAR_AGO, BEFORE, NOW)
SOL = series("t1", {"Hemtjänst": [1, 4, 6], "Boendestöd": [5, 5, 4], "Ledsagning": [2, 2, 2]}, [8, 11, 12],
             periods=QUARTERS)  # fmt: skip


def audit(*said: Claim | Statement, tables: tuple[Made, ...] = (SOL,), broken: dict[str, int] | None = None) -> Book:
    book = Book(broken=broken or {})
    claims = [each for each in said if isinstance(each, Claim)]
    made = material(
        *tables, claims=[replace(each, id=f"p{number}") for number, each in enumerate(claims)],
        statements=[each for each in said if isinstance(each, Statement)],
    )  # fmt: skip
    check_changes(made, Ledger(made), book)
    return book


def change(value: float, compare_to: str = BEFORE, **facts: Any) -> Claim:
    return claim(value, "skillnad", compare_to=compare_to, **facts)


@pytest.mark.parametrize(
    ("said", "breaks"),
    [
        (change(1), []),
        (change(4, YEAR_AGO), []),
        (change(2, insats="Hemtjänst"), []),
        (change(-1, insats="Boendestöd"), []),
        (change(0, insats="Ledsagning"), []),
        (change(2), [("R20", 2, 1, "error")]),
        (change(1, insats="Boendestöd"), [("R20", 1, -1, "error")]),
        (change(4), [("R20p", BEFORE, YEAR_AGO, "error")]),
        (change(5, insats="Hemtjänst"), [("R20p", BEFORE, YEAR_AGO, "error")]),
        (change(9, "2022-Q1"), []),
        (change(2, insats="Avlösning"), []),
        (claim(2), []),
    ],
    ids=["of all", "since last year", "of an insats", "a decrease", "no change", "another change", "the wrong way",
         "since another quarter", "of an insats since another quarter", "a quarter that no one tells",
         "an insats that no one tells", "no change at all"],
)  # fmt: skip
def test_a_change_is_the_difference_of_two_quarters(said: Claim, breaks: list[Break]) -> None:
    assert found(audit(said)) == breaks


def test_a_change_that_holds_is_written_down_and_one_that_breaks_shows_how() -> None:
    assert held(audit(change(1))) == ["R20"]
    (broken,) = audit(change(2)).discrepancies
    assert (broken.kind, broken.how) == ("text_vs_table", "12 - 11 = +1")


def test_without_tables_the_text_is_held_against_itself() -> None:
    numbers = (claim(12, sentence=1), claim(11, period=BEFORE, sentence=2))
    assert held(audit(*numbers, change(1), tables=())) == ["R20"]
    (broken,) = audit(*numbers, change(3), tables=()).discrepancies
    assert (broken.check, broken.kind, broken.reported, broken.computed) == ("R20", "text_vs_text", 3, 1)
    assert found(audit(numbers[0], change(3), tables=())) == []


def test_a_change_that_follows_from_the_tables_own_error_is_a_note() -> None:
    assert found(audit(change(2), broken={"t1": 1})) == [("R20", 2, 1, "note")]
    assert found(audit(change(9), broken={"t1": 1})) == [("R20", 9, 1, "error")]


def test_a_table_that_was_not_read_surely_is_no_witness() -> None:
    unsure = Made(replace(SOL.table, confidence=0.6), SOL.counts)
    assert found(audit(change(2), tables=(unsure,))) == []


def test_what_is_not_carried_out_may_be_what_remains() -> None:
    left = series("t1", {"Hemtjänst": [4, 6]}, [4, 6], measure="kvarstående")
    assert held(audit(change(2), tables=(left,))) == ["R20"]
    assert found(audit(change(3), tables=(left,))) == [("R20", 3, 2, "error")]
    assert found(audit(change(3, measure="verkställda"), tables=(left,))) == []


def test_a_quarter_that_no_one_tells_is_wrong_where_the_text_gives_another_that_fits() -> None:
    twins = (change(1, "2022-Q1", sentence=1), change(1, sentence=2))
    assert found(audit(*twins)) == [("R20p", "2022-Q1", BEFORE, "error")]
    assert found(audit(change(2, "2022-Q1", sentence=1), change(1, sentence=2))) == []


def direction(value: int, *names: str, **facts: Any) -> Statement:
    fields: dict[str, Any] = {"quote": "har ändrats", "lag": "SoL", "period": NOW, "compare_to": BEFORE} | facts
    return Statement(kind="riktning", subjects=names, value=value, **fields)


@pytest.mark.parametrize(
    ("said", "breaks"),
    [
        (direction(1, "Hemtjänst"), []),
        (direction(-1, "Boendestöd"), []),
        (direction(0, "Ledsagning"), []),
        (direction(-1, "Hemtjänst"), [("R20d", "minskat", "ökat", "error")]),
        (direction(1, "Ledsagning"), [("R20d", "ökat", "oförändrat", "error")]),
        (direction(1, "Hemtjänst", "Boendestöd"), [("R20d", "ökat", "minskat", "error")]),
        (direction(-1, "Boendestöd", compare_to=YEAR_AGO), []),
        (direction(1, "Avlösning"), []),
        (direction(1, "Boendestöd", lag="LSS"), []),
    ],
    ids=["more", "fewer", "as many", "more, not fewer", "as many, not more", "one of two", "since last year",
         "no such row", "another law"],
)  # fmt: skip
def test_directions_agree_with_the_table(said: Statement, breaks: list[Break]) -> None:
    assert found(audit(said)) == breaks


@pytest.mark.parametrize(
    ("value", "numbers", "breaks"),
    [
        (1, (27, 29), []),
        (-1, (29, 27), []),
        (0, (29, 29), []),
        (1, (29, 27), [("R20d", "ökat", "minskat", "error")]),
        (-1, (29, 29), [("R20d", "minskat", "oförändrat", "error")]),
    ],
)
def test_a_change_told_by_both_numbers(value: int, numbers: tuple[float, float], breaks: list[Break]) -> None:
    said = Statement(kind="fran_till", quote="från och till", value=value, numbers=numbers)
    book = audit(said, tables=())
    assert found(book) == breaks and all(each.kind == "text_vs_text" for each in book.discrepancies)


@pytest.mark.parametrize(
    ("value", "names", "breaks", "holds"),
    [
        (1, ("Hemtjänst", "Boendestöd", "Ledsagning"), [("R20m", "de flesta", "1 av 3", "warning")], []),
        (1, ("Hemtjänst",), [], ["R20m"]),
        (1, ("Hemtjänst", "Avlösning", "Larm"), [], []),
        (-1, ("Hemtjänst", "Boendestöd"), [("R20m", "de flesta", "1 av 2", "warning")], []),
        (1, ("Avlösning",), [], []),
    ],
    ids=["one of three", "all", "most are not told", "half", "none is told"],
)
def test_most_of_those_named(value: int, names: tuple[str, ...], breaks: list[Break], holds: list[str]) -> None:
    book = audit(replace(direction(value, *names), kind="de_flesta"))
    assert (found(book), held(book)) == (breaks, holds)


@pytest.mark.parametrize(
    ("names", "period", "breaks", "holds"),
    [
        (("Hemtjänst",), NOW, [], ["R20m"]),
        (("Hemtjänst", "Boendestöd"), NOW, [], ["R20m"]),
        (("Boendestöd",), BEFORE, [], ["R20m"]),
        (("Boendestöd",), NOW, ["R20m"], []),
        (("Hemtjänst", "Ledsagning"), NOW, ["R20m"], []),
        (("Avlösning",), NOW, [], []),
        (("Hemtjänst", "Boendestöd", "Ledsagning"), NOW, [], []),
    ],
    ids=["the most", "the two most", "of another quarter", "not the most", "one of two not", "no such row", "all"],
)
def test_the_most_common_have_the_highest_numbers(
    names: tuple[str, ...], period: str, breaks: list[str], holds: list[str]
) -> None:
    book = audit(Statement(kind="topp", quote="vanligast", subjects=names, lag="SoL", period=period))
    assert ([each.check for each in book.discrepancies], held(book)) == (breaks, holds)


def test_those_with_higher_numbers_are_told_as_printed() -> None:
    (broken,) = audit(
        Statement(kind="topp", quote="vanligast", subjects=("Ledsagning",), lag="SoL", period=NOW)
    ).discrepancies
    assert broken.computed == "Hemtjänst (6), Boendestöd (4)"
    assert broken.what.endswith("än andra: Hemtjänst (6), Boendestöd (4).")


def test_two_ends_of_a_change_are_of_one_kind_of_source() -> None:
    said = change(1)
    made = material(SOL, claims=[claim(15, period="2023-Q1")])
    ends = Series(made, Ledger(made))
    assert ends.periods == ["2023-Q1", YEAR_AGO, BEFORE, NOW]
    both = ends.both(said, NOW, BEFORE)
    assert both is not None and (both[0].value, both[1].value, both[2]) == (12, 11, True)
    assert ends.both(said, NOW, "2023-Q1") is None


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 40), st.integers(0, 40), st.integers(-40, 40))
def test_a_change_is_blamed_where_it_is_not_the_difference(now: int, then: int, said: int) -> None:
    made = series("t1", {"Hemtjänst": [then, now]}, None)
    breaks = found(audit(change(said, insats="Hemtjänst"), tables=(made,)))
    assert breaks == ([] if said == now - then else [("R20", said, now - then, "error")])
