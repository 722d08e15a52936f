"""Whether headings and sentences speak of the report's own period, and sentences that contradict themselves."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.audit.checkbook import Book
from extractor.audit.periods import check_periods
from extractor.claims_model import Statement
from extractor.model import Heading, Place
from tests.audit.making import BEFORE, NOW, Made, claim, count, found, held, material, record

PLACE = Place(1)


def audit(**parts: Any) -> Book:
    book = Book()
    check_periods(material(*parts.pop("tables", ()), **parts), book)
    return book


@pytest.mark.parametrize(
    ("heading", "named"),
    [
        ("Ej verkställda beslut kvartal 2 2024", NOW),
        ("Ej verkställda beslut kvartal 1 2024", "2024-Q1"),
        ("Rapportering per den 30 juni 2024", NOW),
        ("Rapportering per den 31 januari 2024", "2024-01-31"),
        ("Ej verkställda beslut kvartal 2", None),
        ("Ej verkställda beslut 2023-2024", None),
        ("Jämförelse av rapporterade beslut med kvartal 1 2024", None),
        ("Rapporterade beslut, kvartal 2 2024 mot kvartal 1 2024", NOW),
        ("Bakgrund till kvartal 1 2024", None),
    ],
)
def test_headings_speak_of_the_reports_own_period(heading: str, named: str | None) -> None:
    book = audit(headings=(Heading(heading, 1, PLACE),))
    own = "2024-06-30" if named and "-Q" not in named else NOW
    if named in (None, NOW):
        assert found(book) == [] and held(book) == (["R23"] if named else [])
    else:
        assert found(book) == [("R23", named, own, "error")]
        assert book.discrepancies[0].evidence == (heading,) and book.discrepancies[0].places == (PLACE,)


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Rapporten avser kvartal 2 2024", NOW),
        ("Rapporten avser kvartal 1 2024", BEFORE),
        ("Mätdatum är den 31 mars 2024", BEFORE),
        ("Jämfört med kvartal 1 2024 avser rapporten kvartal 2 2024", None),
        ("Under kvartal 1 2024 rapporterades sju beslut", None),
        ("Till skillnad från kvartal 1 2023 avser perioden kvartal 2 2024", NOW),
    ],
)
def test_sentences_that_name_the_period(sentence: str, named: str | None) -> None:
    book = audit(sentences=((sentence, PLACE),))
    assert found(book) == ([("R23", named, NOW, "error")] if named == BEFORE else [])
    assert held(book) == (["R23"] if named == NOW else [])


@pytest.mark.parametrize("period", [None, "2024"])
def test_a_report_without_a_quarter_is_not_held_against_its_headings(period: str | None) -> None:
    heading = Heading("Ej verkställda beslut kvartal 1 2024", 1, PLACE)
    book = audit(document={"period": period}, headings=(heading,))
    assert found(book) == [] and held(book) == []


def test_a_sentence_on_remaining_decisions_that_calls_them_carried_out() -> None:
    said = Statement(kind="motsagd", quote="Det återstår tre ärenden som fortfarande är verkställda", place=PLACE)
    assert found(audit(statements=(said,))) == [("N1", "verkställda", "ej verkställda", "error")]
    assert found(audit(statements=(Statement(kind="topp", quote="x"),))) == []


def stops(*values: int, **facts: Any) -> list[Any]:
    fields: dict[str, Any] = {"noun": "avbrott", "insats": "Hemtjänst", "section": ("Hemtjänst",)} | facts
    return [claim(value, sentence=number, **fields) for number, value in enumerate(values)]


def printed(value: int, **facts: Any) -> Made:
    fields: dict[str, Any] = {"insats": "Hemtjänst", "orsak": "Varav avbrott"} | facts
    return Made(record("t1", ("Insats", "Varav avbrott"), ("Hemtjänst", str(value))), (count(value, **fields),))


@pytest.mark.parametrize(
    ("claims", "table", "breaks", "holds"),
    [
        (stops(1, 1, 2), printed(5), [("R11", 4, 5, "warning")], []),
        (stops(1, 1, 3), printed(5), [], ["R11"]),
        (stops(2, 2), printed(5), [], []),
        (stops(1, 1, 2, noun="beslut"), printed(5), [], []),
        (stops(1, 1, 2, insats="Boendestöd"), printed(5), [], []),
        (stops(1, 1, 2, period=BEFORE), printed(5), [], []),
        (stops(1, 1, 2), printed(5, orsak="Tackat nej"), [], []),
    ],
    ids=["fewer", "as many", "too few to be all", "no interruptions", "another insats", "another quarter",
         "another column"],
)  # fmt: skip
def test_interruptions_told_one_by_one(
    claims: list[Any], table: Made, breaks: list[tuple[str, object, object, str]], holds: list[str]
) -> None:
    book = audit(tables=(table,), claims=claims)
    assert (found(book), held(book)) == (breaks, holds)


def shares(own: float, other: float, **facts: Any) -> list[Any]:
    return [
        claim(own, "procent", kon="K", paragraph=1, sentence=1),
        claim(other, "procent", kon="K", paragraph=1, sentence=2, outside=True, measure=None, **facts),
    ]


@pytest.mark.parametrize(
    ("own", "other", "even"),
    [
        (52, 60, True),
        (48, 60, True),
        (45, 56, True),
        (60, 52, False),
        (40, 55, False),
        (60, 60, False),
        (40, 60, False),
    ],
)
def test_a_more_even_share_is_nearer_one_half(own: float, other: float, even: bool) -> None:
    said = Statement(kind="jamnare", quote="en mer jämn fördelning", paragraph=1)
    book = audit(statements=(said,), claims=shares(own, other))
    assert held(book) == (["R21j"] if even else [])
    assert [(check, severity) for check, _, _, severity in found(book)] == ([] if even else [("R21j", "warning")])


@pytest.mark.parametrize(
    "claims", [shares(60, 52)[:1], shares(60, 52)[1:], [shares(60, 52)[0], claim(52, "procent", kon="M", outside=True)]]
)
def test_a_share_that_is_not_told_cannot_be_compared(claims: list[Any]) -> None:
    said = Statement(kind="jamnare", quote="en mer jämn fördelning", paragraph=1)
    book = audit(statements=(said,), claims=claims)
    assert (found(book), held(book)) == ([], [])


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 4), st.integers(2020, 2029))
def test_a_heading_with_the_reports_own_quarter_always_holds(quarter: int, year: int) -> None:
    heading = Heading(f"Ej verkställda beslut, kvartal {quarter} {year}", 1, PLACE)
    book = audit(document={"period": f"{year}-Q{quarter}"}, headings=(heading,))
    assert (found(book), held(book)) == ([], ["R23"])
