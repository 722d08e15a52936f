"""Numbers of the text against the tables, and against each other."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.audit.checkbook import Book
from extractor.audit.ledger import Ledger
from extractor.audit.text import check_text
from extractor.claims_model import Claim
from extractor.model import Inferred
from extractor.parse.claim_origin import EARLIER
from tests.audit.making import BEFORE, Made, claim, count, found, held, material, record, series

Break = tuple[str, object, object, str]
SOL = series("t1", {"Hemtjänst": [4, 6], "Boendestöd": [5, 4]}, [9, 10])
OPEN = series("t1", {"Hemtjänst": [4, 6], "Boendestöd": [5, 4]}, [9, 10], measure="kvarstående")


def audit(*claims: Claim, tables: tuple[Made, ...] = (), broken: dict[str, int] | None = None, **parts: Any) -> Book:
    book = Book(broken=broken or {})
    numbered = [replace(each, id=f"p{number}") for number, each in enumerate(claims)]
    made = material(*tables, claims=numbered, **parts)
    check_text(made, Ledger(made), book)
    return book


@pytest.mark.parametrize(
    ("said", "breaks", "holds"),
    [
        (claim(10), [], ["R6"]),
        (claim(13), [("R6", 13, 10, "error")], []),
        (claim(9, period=BEFORE), [], ["R6"]),
        (claim(10, period=BEFORE), [("R6", 10, 9, "error")], []),
        (claim(6, insats="hemtjänst"), [], ["R6"]),
        (claim(7, insats="hemtjänst"), [("R6", 7, 6, "error")], []),
        (claim(13, approximate=True), [("R6", 13, 10, "warning")], []),
        (claim(13, inferred={"lag": EARLIER}), [("R6", 13, 10, "note")], []),
        (claim(13, inferred={"lag": Inferred("heading", 0.9)}), [("R6", 13, 10, "error")], []),
        (claim(13, part=True), [], []),
        (claim(13, whole=True), [], []),
        (claim(13, outside=True), [], []),
        (claim(13, "skillnad"), [], []),
        (claim(7, insats="ledsagning"), [], []),
        (claim(7, period="2020-Q1"), [], []),
        (claim(3, measure="verkställda"), [], []),
        (claim(7, orsak="tackat nej"), [], []),
    ],
    ids=["the total", "another total", "of another quarter", "of another quarter, another", "of an insats",
         "of an insats, another", "cirka", "told of by the sentences before", "told of by a heading", "a part",
         "the whole of a part", "other figures", "a change", "no such row", "no such quarter", "no such column",
         "a reason"],
)  # fmt: skip
def test_a_number_is_that_of_the_table(said: Claim, breaks: list[Break], holds: list[str]) -> None:
    book = audit(said, tables=(SOL,))
    assert (found(book), held(book)) == (breaks, holds)


@pytest.mark.parametrize("measure", ["ej_verkställda", "kvarstående"])
def test_what_is_not_carried_out_may_be_what_remains(measure: str) -> None:
    assert held(audit(claim(10, measure=measure), tables=(OPEN,))) == ["R6"]
    assert [each[:3] for each in found(audit(claim(13, measure=measure), tables=(OPEN,)))] == [("R6", 13, 10)]


def test_what_was_reported_may_be_what_carried_out_closed_and_remaining_make() -> None:
    numbers = {"verkställda": 2, "avslutade": 1, "kvarstående": 4}
    counts = [count(n, measure=m, insats="Hemtjänst") for m, n in numbers.items()]
    counts += [count(n, measure=m, is_total=True) for m, n in numbers.items()]
    row = ("2", "1", "4")
    table = record("t1", ("Insats", "Verkställda", "Avslutade", "Kvarstående"), ("Hemtjänst", *row), ("Summa", *row))
    made = Made(table, tuple(counts))
    assert held(audit(claim(7, measure="rapporterade"), tables=(made,))) == ["R6"]
    assert found(audit(claim(8, measure="rapporterade"), tables=(made,))) == [("R6", 8, 7, "error")]


def test_a_text_that_differs_by_what_the_table_itself_is_off_is_a_note() -> None:
    assert found(audit(claim(12), tables=(SOL,), broken={"t1": 2})) == [("R6", 12, 10, "note")]
    assert found(audit(claim(15), tables=(SOL,), broken={"t1": 2})) == [("R6", 15, 10, "warning")]


def test_a_table_that_was_not_read_surely_accuses_no_text() -> None:
    unsure = Made(replace(SOL.table, confidence=0.6), SOL.counts)
    assert found(audit(claim(13), tables=(unsure,))) == [("R6", 13, 10, "note")]


def test_several_totals_that_differ_at_once_are_a_doubt() -> None:
    book = audit(claim(13), claim(14, period=BEFORE), tables=(SOL,))
    assert [(check, severity) for check, _, _, severity in found(book)] == [("R6", "note")] * 2
    assert all(each.doubt for each in book.discrepancies)


def test_an_insats_of_several_areas_may_be_any_of_its_numbers() -> None:
    areas = [
        Made(record(f"t{n}", ("Insats", "Antal"), ("Hemtjänst", str(value))),
             (count(value, f"t{n}", insats="Hemtjänst", omrade=area),))
        for n, value, area in ((1, 3, "Norr"), (2, 4, "Söder"))
    ]  # fmt: skip
    for value in (3, 4, 7):
        assert held(audit(claim(value, insats="Hemtjänst"), tables=tuple(areas))) == ["R6"]
    assert found(audit(claim(5, insats="Hemtjänst"), tables=tuple(areas))) == []


def test_the_same_sentence_may_give_the_table_s_number_too() -> None:
    assert found(audit(claim(10, sentence=1), claim(7, sentence=1), tables=(SOL,))) == []


def sentences(*values: int, **facts: Any) -> list[Claim]:
    return [claim(value, sentence=number, **facts) for number, value in enumerate(values)]


@pytest.mark.parametrize(
    ("claims", "tables", "breaks", "holds"),
    [
        (sentences(12, 12), (), [], ["R6t"]),
        (sentences(12), (), [], []),
        (sentences(12, 12, 14), (), [("R6t", 14, 12, "error")], []),
        (sentences(14, 12, 12), (), [("R6t", 14, 12, "error")], []),
        (sentences(12, 14), (), [("R6t", 14, 12, "error")], []),
        (sentences(13, 10), (SOL,), [("R6t", 13, 10, "error")], ["R6"]),
        ([claim(12, sentence=1), claim(14, sentence=1)], (), [], []),
        (sentences(12, 14, 16), (), [], []),
        ([claim(12, sentence=1), claim(14, sentence=2, period=BEFORE)], (), [], []),
        ([claim(12, sentence=1), claim(14, sentence=2, insats="Hemtjänst")], (), [], []),
        ([claim(12, sentence=1), claim(14, sentence=2, lag="LSS")], (), [], []),
        ([claim(12, sentence=1), claim(14, sentence=2, part=True)], (), [], []),
    ],
    ids=["told twice", "told once", "the odd one last", "the odd one first", "the later of two", "the table decides",
         "two in one sentence", "three numbers", "two quarters", "all and an insats", "two laws", "a part"],
)  # fmt: skip
def test_a_fact_told_twice_is_the_same(
    claims: list[Claim], tables: tuple[Made, ...], breaks: list[Break], holds: list[str]
) -> None:
    book = audit(*claims, tables=tables)
    assert (found(book), held(book)) == (breaks, holds)


def sexes(women: int, men: int, **facts: Any) -> list[Claim]:
    return [claim(women, kon="K", sentence=9, **facts), claim(men, kon="M", sentence=9, **facts)]


@pytest.mark.parametrize(
    ("claims", "tables", "breaks"),
    [
        ([claim(12, sentence=1), *sexes(7, 5)], (), []),
        ([claim(12, sentence=1), *sexes(7, 6)], (), [("R4t", 13, 12, "error")]),
        (sexes(7, 6), (SOL,), [("R4t", 13, 10, "error")]),
        (sexes(6, 4), (SOL,), []),
        (sexes(7, 6), (), []),
        ([claim(12, sentence=1), sexes(7, 6)[0]], (), []),
        ([claim(12, sentence=1, part=True), *sexes(7, 6)], (), []),
        ([claim(12, sentence=1), claim(20, sentence=1), *sexes(7, 6)], (), []),
        ([claim(12, sentence=1, period=BEFORE), *sexes(7, 6)], (), []),
        ([claim(12, sentence=1), claim(13, "beslut", insats="Hemtjänst", sentence=2), *sexes(7, 6)], (), []),
    ],
    ids=["add up", "do not", "against the table", "as the table", "no total", "women alone", "a part",
         "two totals", "another quarter", "any number stated"],
)  # fmt: skip
def test_women_and_men_of_a_sentence_are_the_decisions(
    claims: list[Claim], tables: tuple[Made, ...], breaks: list[Break]
) -> None:
    assert [each for each in found(audit(*claims, tables=tables)) if each[0] == "R4t"] == breaks


def flow(reported: int, left: int, **ended: int) -> list[Claim]:
    values = {"rapporterade": reported, "kvarstående": left} | ended
    return [claim(value, measure=measure, sentence=n) for n, (measure, value) in enumerate(values.items())]


@pytest.mark.parametrize(
    ("claims", "breaks", "holds"),
    [
        (flow(9, 5, verkställda=3, avslutade=1), [], ["R1t"]),
        (flow(9, 5, verkställda=3, avslutade=2), [("R1t", 5, 4, "warning")], []),
        (flow(9, 5, **{"verkställda/avslutade": 4}), [], ["R1t"]),
        (flow(9, 5, **{"verkställda/avslutade": 3}), [("R1t", 3, 4, "warning")], []),
        (flow(9, 5, verkställda=3), [], []),
        (flow(9, 5, verkställda=3, avslutade=2)[1:], [], []),
        ([replace(each, lag=lag) for each, lag in
          zip(flow(9, 5, verkställda=3, avslutade=2), ("SoL", "LSS", "SoL", "LSS"), strict=True)], [], []),
    ],
    ids=["adds up", "does not", "both ends in one", "both ends in one, not", "closed not told", "reported not told",
         "of two laws"],
)  # fmt: skip
def test_reported_is_ended_and_remaining(claims: list[Claim], breaks: list[Break], holds: list[str]) -> None:
    book = audit(*claims)
    assert (found(book), held(book)) == (breaks, holds)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 30), max_size=6))
def test_no_number_is_blamed_twice_and_one_that_agrees_with_the_table_never(values: list[int]) -> None:
    book = audit(*sentences(*values), tables=(SOL,))
    assert len(book.discrepancies) <= len(values)
    assert all(each.reported != 10 for each in book.discrepancies)


def test_an_average_is_no_other_number_of_the_same() -> None:
    assert found(audit(claim(40, sentence=1), claim(40.25, sentence=2))) == []
