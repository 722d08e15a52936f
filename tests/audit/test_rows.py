"""Listed decisions one by one: what their comments say, and whether their days can be."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.audit.checkbook import Book
from extractor.audit.rows import add_months, check_decisions, says_executed
from extractor.model import Decision, Inferred
from tests.audit.making import Made, decision, found, held, material, record


def audit(*decisions: Decision, **parts: Any) -> Book:
    book = Book()
    check_decisions(material(*parts.pop("tables", ()), decisions=decisions, **parts), book)
    return book


def breaks(*decisions: Decision, **parts: Any) -> list[tuple[str, str]]:
    return [(check, severity) for check, _, _, severity in found(audit(*decisions, **parts))]


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2023-11-30", 3, "2024-02-29"),
        ("2022-11-30", 3, "2023-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-03-31", -1, "2024-02-29"),
        ("2023-12-15", 1, "2024-01-15"),
        ("2024-01-15", -1, "2023-12-15"),
        ("2024-05-05", 0, "2024-05-05"),
    ],
)
def test_months_are_calendar_months(day: str, months: int, later: str) -> None:
    assert add_months(dt.date.fromisoformat(day), months) == dt.date.fromisoformat(later)


@settings(max_examples=50, deadline=None)
@given(st.dates(dt.date(2000, 1, 1), dt.date(2040, 12, 31)), st.integers(-24, 24))
def test_a_day_so_many_months_later_is_in_that_month(day: dt.date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later + dt.timedelta(days=1)).day == 1


@pytest.mark.parametrize(
    ("comment", "says"),
    [
        ("Nu verkställt.", True),
        ("Tackat nej, nu verkställt.", True),
        ("Insatsen verkställdes den 2 maj", True),
        ("Beslutet är verkställt", True),
        ("Kö; numera verkställd", True),
        ("Nu delvis verkställd.", False),
        ("Har inte verkställts.", False),
        ("Ej verkställt", False),
        ("Vill vänta tills beslutet är verkställt i annan del.", False),
        ("Tackat nej.", False),
        ("", False),
        (None, False),
    ],
)
def test_a_comment_that_says_it_is_done(comment: str | None, says: bool) -> None:
    assert says_executed(comment) is says


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"kommentar": "Nu verkställt."}, [("R9", "error")]),
        ({"kommentar": "Nu verkställt.", "status": "verkställt"}, []),
        ({"kommentar": "Nu verkställt.", "inferred": {"status": Inferred("heading", 0.96)}}, [("R9", "error")]),
        ({"kommentar": "Nu verkställt.", "inferred": {"status": Inferred("comment", 0.9)}}, []),
        ({"kommentar": "Har inte verkställts."}, []),
        ({"kommentar": None}, []),
    ],
    ids=["remains", "done", "remains by its heading", "by the comment itself", "not done", "no comment"],
)
def test_a_remaining_row_does_not_say_that_it_is_done(facts: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert breaks(decision(**facts)) == expected


def test_a_list_whose_states_may_be_misread_is_not_accused() -> None:
    first, second = (decision(number, kommentar="Nu verkställt.") for number in (1, 2))
    assert breaks(first, second) == [("R9", "note")] * 2
    days = record("t9", ("Insats", "x"), ("Hemtjänst", "2024-05-02"), kind="decision_rows", roles=("insats", "unknown"))
    assert breaks(first, tables=(Made(days, ()),)) == [("R9", "note")]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"beslutsdatum": "2023-06-01"}, []),
        ({"beslutsdatum": "2024-03-29"}, []),
        ({"beslutsdatum": "2024-03-30"}, []),
        ({"beslutsdatum": "2024-03-31"}, []),
        ({"beslutsdatum": "2024-04-01"}, [("R13", "warning")]),
        ({"beslutsdatum": "2024-03"}, []),
        ({"beslutsdatum": "2024-04"}, [("R13", "warning")]),
        ({"beslutsdatum": "2024"}, []),
        ({"beslutsdatum": None}, []),
        ({"beslutsdatum": "2023-06-01", "avbrottsdatum": "2024-05-01"}, [("R13", "warning")]),
        ({"beslutsdatum": "2024-05-01", "avbrottsdatum": "2024-01-01"}, []),
    ],
    ids=["old", "three months and a day", "three months", "three months of the law", "too young",
         "a month that may be", "a month that cannot be", "a year", "no day",
         "interrupted since", "interrupted before"],
)  # fmt: skip
def test_a_listed_decision_is_three_months_old(facts: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert breaks(decision(**facts)) == expected


@pytest.mark.parametrize(
    ("period", "young", "latest"),
    [
        ("2024-Q1", "2024-01-01", "2023-12-31"),
        ("2024-Q2", "2024-04-01", "2024-03-31"),
        ("2024-Q3", "2024-07-01", "2024-06-30"),
        ("2024-Q4", "2024-10-01", "2024-09-30"),
    ],
)
def test_the_limit_that_is_shown_is_the_last_day_that_passes(period: str, young: str, latest: str) -> None:
    document = {"period": period}
    assert found(audit(decision(beslutsdatum=young), document=document)) == [("R13", young, latest, "warning")]
    assert breaks(decision(beslutsdatum=latest), document=document) == []


def ended(day: str, start: str = "2023-06-01", status: str = "verkställt", **facts: Any) -> Decision:
    name = {"verkställt": "verkstallt_datum", "avslutat": "avslutat_datum"}[status]
    return decision(**facts | {"beslutsdatum": start, "status": status, name: day})


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (ended("2024-05-02"), []),
        (ended("2024-04-01"), []),
        (ended("2024-06-30"), []),
        (ended("2024-03-31"), [("R14", "warning")]),
        (ended("2024-07-15"), [("R14", "note")]),
        (ended("2024-07-31"), [("R14", "note")]),
        (ended("2024-08-15"), [("R14", "warning")]),
        (ended("2024-05-02", status="avslutat"), []),
        (ended("2023-05-02"), [("R15", "error")]),
        (ended("2023-06-01", start="2023-06-01"), [("R13b", "warning"), ("R14", "warning")]),
        (ended("2024-04-10", start="2024-01-20"), [("R13b", "warning")]),
        (ended("2024-04-20", start="2024-01-20"), []),
        (ended("2024-04-10", start="2024-01"), []),
    ],
    ids=["in the quarter", "its first day", "its last day", "before it", "a late notice", "the last notice",
         "after it", "closed in it",
         "before the decision", "on its day", "before three months", "after three months", "a day and a month"],
)  # fmt: skip
def test_when_a_decision_may_end(made: Decision, expected: list[tuple[str, str]]) -> None:
    assert sorted(breaks(made)) == expected


def test_a_report_without_a_quarter_has_no_days_that_are_too_late() -> None:
    young = decision(beslutsdatum="2024-05-01")
    late = ended("2025-05-02")
    assert breaks(young, late, document={"period": None}) == []
    assert breaks(ended("2023-05-02"), document={"period": None}) == [("R15", "error")]


@pytest.mark.parametrize("check", ["R13", "R14"])
def test_many_rows_outside_the_period_are_one_doubt(check: str) -> None:
    def row(number: int) -> Decision:
        wrong = decision(number, beslutsdatum=f"2024-05-{number:02d}")
        return wrong if check == "R13" else replace(ended(f"2024-01-{number:02d}", start="2023-01-01"), id=f"d{number}")

    few = audit(*map(row, range(1, 4)))
    assert [each[0] for each in found(few)] == [check] * 3
    many = audit(*map(row, range(1, 9)))
    assert found(many) == [(check, 8, 0, "note")] and many.discrepancies[0].doubt


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({}, [("R9b", "note")]),
        ({"nr": 2}, [("R9b", "note")]),
        ({"kon": "M"}, []),
        ({"kommentar": "Annat."}, []),
        ({"beslutsdatum": "2023-11-02"}, []),
        ({"lag": "LSS"}, []),
    ],
    ids=["alike", "another number", "another sex", "another comment", "another day", "another law"],
)
def test_no_row_stands_twice(other: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    one = decision(1)
    assert breaks(one, replace(one, id="d2", **other)) == expected


@pytest.mark.parametrize("facts", [{"kon": None}, {"kommentar": None}, {"beslutsdatum": None}])
def test_rows_that_say_too_little_are_not_called_the_same(facts: dict[str, Any]) -> None:
    one = decision(1, **facts)
    assert breaks(one, replace(one, id="d2")) == []


def test_what_held_is_told() -> None:
    assert held(audit(ended("2024-05-02"))) == ["R13", "R13b", "R14", "R15"]
    assert held(audit(decision())) == ["R13", "R9"]
    assert held(audit()) == []


DAY = st.none() | st.sampled_from(["2024", "2024-05", "2024-02-29", "2023-06-01", "2024-05-02"])


@settings(max_examples=50, deadline=None)
@given(DAY, DAY, DAY, DAY)
def test_no_days_break_the_checks(start: str | None, stop: str | None, done: str | None, closed: str | None) -> None:
    audit(decision(beslutsdatum=start, avbrottsdatum=stop, verkstallt_datum=done, avslutat_datum=closed))
