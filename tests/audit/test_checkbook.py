"""The checks of the rule file, and the book of what held and what did not."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.audit.checkbook import Book, Check, Side, checks, in_english, join, pattern, place_of, side_of, tidy
from extractor.model import Inferred, Place
from extractor.parse.claim_origin import EARLIER, SENTENCE
from tests.audit.making import claim

ONE, TWO = Place(1, (0, 0, 9, 9)), Place(2, (0, 0, 9, 9))
WHAT = ("Summan är fel.", "The total is wrong.")


def broken(check: str = "R2", reported: Side | None = None, computed: Side | None = None, **facts: Any) -> Any:
    book = Book()
    book.broke(check, WHAT, reported or Side(11), computed or Side(9), **facts)
    (found,) = book.discrepancies
    return found


@pytest.mark.parametrize(
    ("check", "kind", "severity"),
    [
        ("R2", "table_sum", "error"),
        ("R5", "table_vs_table", "error"),
        ("R7", "table_vs_rows", "error"),
        ("R3", "table_sum", "warning"),
        ("R13", "date", "warning"),
        ("R17b", "cross_document", "note"),
        ("R20p", "period_reference", "error"),
    ],
)
def test_a_break_weighs_what_the_rules_say(check: str, kind: str, severity: str) -> None:
    found = broken(check)
    assert (found.check, found.kind, found.severity, found.doubt) == (check, kind, severity, False)
    assert (found.what, found.what_en, found.reported, found.computed) == (*WHAT, 11, 9)


def test_a_caller_may_know_better() -> None:
    found = broken("R20", kind="text_vs_text", severity="note", cause="därför", how="11 - 9 = 2")
    assert (found.kind, found.severity, found.cause, found.how) == ("text_vs_text", "note", "därför", "11 - 9 = 2")


@pytest.mark.parametrize(
    "facts",
    [
        {"doubt": "tabellen kunde inte läsas säkert"},
        {"reported": Side(11, doubt="tabellen kunde inte läsas säkert")},
        {"computed": Side(9, doubt="tabellen kunde inte läsas säkert"), "severity": "error"},
    ],
    ids=["of the check", "of the reported side", "of the computed side"],
)
def test_a_break_in_doubt_is_a_note_that_says_why(facts: dict[str, Any]) -> None:
    found, sure = broken(**facts), broken()
    assert (found.severity, found.doubt) == ("note", True) and found.confidence < sure.confidence
    assert found.what.startswith(WHAT[0]) and "tabellen kunde inte läsas säkert" in found.what
    assert found.what_en.startswith(WHAT[1]) and "could not be read with certainty" in found.what_en


def test_hard_checks_are_surer_than_weak_ones() -> None:
    hard, layout, usual, weak = (broken(check).confidence for check in ("R2", "R1", "R3", "R22"))
    assert 1 > hard > layout > usual > weak > 0


def test_evidence_and_places_of_both_sides_stand_once() -> None:
    found = broken(reported=Side(1, ("a", "", "b"), (ONE, TWO)), computed=Side(2, ("b", "c"), (ONE,)))
    assert (found.evidence, found.places) == (("a", "b", "c"), (ONE, TWO))


def test_what_held_stands_in_the_book_too() -> None:
    book = Book()
    book.hold("R2", "Tabell 1: 9", iter([ONE]))
    assert [(each.check, each.what, each.places) for each in book.held] == [("R2", "Tabell 1: 9", (ONE,))]
    assert book.discrepancies == []


@pytest.mark.parametrize(
    ("value", "shown"), [(3.0, 3), (-2.0, -2), (34.84, 34.8), (7, 7), ("2024-Q1", "2024-Q1"), (None, None)]
)
def test_whole_numbers_have_no_point(value: float | str | None, shown: object) -> None:
    assert tidy(value) == shown and type(tidy(value)) is type(shown)


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("avbrott", "Varav avbrott i verkställighet", True),
        ("avbrott", "Tackat nej", False),
        ("verkstallt_i_kommentar", "nu verkställt", True),
        ("verkstallt_i_kommentar", "insatsen verkställdes den 2 maj", True),
        ("verkstallt_i_kommentar", "nu delvis verkställt", False),
        ("verkstallt_i_kommentar", "inte verkställt", False),
        ("period_meningar", "Rapporten avser kvartal 2", True),
        ("period_meningar", "Mätdatum är 30 juni 2024", True),
        ("period_meningar", "Beslut fattades i juni", False),
        ("period_rubriker", "EJ VERKSTÄLLDA BESLUT", True),
        ("period_rubriker", "Bakgrund", False),
    ],
)
def test_patterns_of_the_rule_file(name: str, text: str, found: bool) -> None:
    assert (pattern(name).search(text) is not None) is found


@pytest.mark.parametrize(("texts", "line"), [(["Hemtjänst", None, "5", ""], "Hemtjänst 5"), ([None], ""), ([], "")])
def test_the_filled_cells_of_a_row(texts: list[str | None], line: str) -> None:
    assert join(texts) == line


def test_a_cause_in_english_and_any_other_text_as_it_is() -> None:
    assert in_english("rader har flutit ihop") == "rows have run together"
    assert in_english("något annat") == "något annat"


@pytest.mark.parametrize(
    ("origins", "doubted"),
    [
        ({}, False),
        ({"measure": SENTENCE, "insats": SENTENCE}, False),
        ({"insats": EARLIER}, True),
        ({"compare_to": EARLIER}, True),
        ({"orsak": EARLIER}, False),
        ({"lag": Inferred("heading", 0.2)}, False),
    ],
)
def test_what_a_claim_is_of_must_stand_in_its_own_sentence(origins: dict[str, Inferred], doubted: bool) -> None:
    side = side_of(claim(7, inferred=origins, place=ONE))
    assert (side.value, side.evidence, side.places) == (7, ("mening med 7",), (ONE,))
    assert (side.doubt is not None) is doubted


def test_a_claim_without_a_place_has_none() -> None:
    assert place_of(claim(7)) == ()


@pytest.mark.parametrize("field", [{"slag": "sum"}, {"styrka": "sure"}, {"allvar": "fatal"}, {"tolerans": "en"}])
def test_a_check_that_no_one_knows_is_refused(field: dict[str, str]) -> None:
    check = checks()["R2"].model_dump()
    with pytest.raises(ValueError, match=next(iter(field))):
        Check.model_validate(check | field)


@settings(max_examples=50, deadline=None)
@given(st.floats(-1000, 1000), st.sampled_from(sorted(checks())))
def test_no_break_in_doubt_is_ever_an_accusation(value: float, check: str) -> None:
    found = broken(check, Side(value, doubt="rader har flutit ihop"), severity="error")
    assert found.severity == "note" and not re.search(r"\d\.\d{2,}", str(found.reported))
