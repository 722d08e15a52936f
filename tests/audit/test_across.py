"""Several reports together: quarter after quarter, copies, districts against the city."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.audit.across import audit_across, own_total
from extractor.audit.material import Material
from extractor.claims_model import Discrepancy
from extractor.model import Count
from tests.audit.making import BEFORE, NOW, Made, claim, count, decision, material, record, series

LAST = "2023-Q4"
Told = list[tuple[str, str, object, object, str]]


def report(name: str, period: str, *tables: Made, **parts: Any) -> Material:
    head = {"period": period, "laws": ("SoL", "LSS")} | parts.pop("document", {})
    return material(*tables, name=name, document=head, **parts)


def told(*materials: Material) -> Told:
    """Every finding between reports: the report it is about, its check, both sides, its weight."""
    across: dict[str, list[Discrepancy]] = audit_across(materials)
    return [(name, d.check, d.reported, d.computed, d.severity) for name in sorted(across) for d in across[name]]


def said(value: int, measure: str, period: str, **facts: Any) -> Any:
    return claim(value, measure=measure, period=period, id=f"{measure}{period}{value}", **facts)


@pytest.mark.parametrize(
    ("cited", "facts", "found"),
    [
        (13, {}, []),
        (15, {}, [("b", "R19", 15, 13, "error")]),
        (15, {"part": True}, []),
        (15, {"insats": "Hemtjänst"}, []),
        (15, {"kon": "K"}, []),
        (15, {"outside": True}, []),
    ],
    ids=["its own", "another", "a part", "an insats", "a sex", "other figures"],
)
def test_a_figure_for_an_earlier_quarter_is_that_report_s_own(cited: int, facts: dict[str, Any], found: Told) -> None:
    first = report("a", BEFORE, claims=[said(13, "kvarstående", BEFORE)])
    second = report("b", NOW, claims=[said(cited, "kvarstående", BEFORE, **facts)])
    assert told(first, second) == found


def test_a_report_may_be_cited_long_after() -> None:
    first = report("a", LAST, claims=[said(13, "kvarstående", LAST)])
    second = report("b", NOW, claims=[said(15, "kvarstående", LAST)])
    assert told(first, second) == [("b", "R19", 15, 13, "error")]


@pytest.mark.parametrize(
    "change", [{"organisation": "Annanby"}, {"namnd": "Äldrenämnden"}, {"stadsdel": "Farsta"}, {"period": "2024"}]
)
def test_reports_of_other_bodies_have_nothing_to_do_with_each_other(change: dict[str, str]) -> None:
    first = report("a", BEFORE, claims=[said(13, "kvarstående", BEFORE)])
    second = report("b", NOW, claims=[said(15, "kvarstående", BEFORE)], document=change)
    assert told(first, second) == []


@pytest.mark.parametrize(
    ("left", "reported", "period", "found"),
    [
        (9, 12, NOW, []),
        (9, 9, NOW, []),
        (9, 7, NOW, [("b", "R17", 7, 9, "warning")]),
        (9, 7, "2024-Q3", []),
    ],
    ids=["fits", "all of them", "does not fit", "a quarter is missing"],
)
def test_what_remained_fits_into_what_is_reported_next(left: int, reported: int, period: str, found: Told) -> None:
    first = report("a", BEFORE, claims=[said(left, "kvarstående", BEFORE, lag=None)])
    second = report("b", period, claims=[said(reported, "rapporterade", period, lag=None)])
    assert told(first, second) == found


ONE_LAW = {"laws": ("SoL",)}


@pytest.mark.parametrize(
    ("later", "found"),
    [
        (report("b", NOW, claims=[said(9, "kvarstående", BEFORE)], document=ONE_LAW), [("b", "R19", 9, 7, "error")]),
        (report("b", NOW, claims=[said(9, "kvarstående", BEFORE, lag=None)], document=ONE_LAW),
         [("b", "R19", 9, 7, "error")]),
        (report("b", NOW, claims=[said(9, "kvarstående", BEFORE, lag=None)]), []),
        (report("b", NOW, claims=[said(6, "rapporterade", NOW)], document=ONE_LAW), [("b", "R17", 6, 7, "warning")]),
        (report("b", NOW, claims=[said(6, "rapporterade", NOW)]), [("b", "R17", 6, 7, "warning")]),
        (report("b", NOW, claims=[said(6, "rapporterade", NOW, lag=None)]), []),
        (report("b", BEFORE, claims=[said(9, "kvarstående", BEFORE)], document=ONE_LAW),
         [("b", "R19b", "b", "a", "warning")]),
        (report("b", BEFORE, claims=[said(9, "kvarstående", BEFORE, lag="LSS")], document={"laws": ("LSS",)}), []),
        (report("b", BEFORE, claims=[said(9, "kvarstående", BEFORE)], document={"laws": ()}),
         [("b", "R19b", "b", "a", "note")]),
    ],
    ids=["cited", "cited without the law", "cited for both laws", "reported next", "reported next beside the other law",
         "reported next under both laws", "a copy", "the other law's report", "a copy that names no law"],
)  # fmt: skip
def test_the_sentences_of_a_report_under_one_law_tell_all_of_it(later: Material, found: Told) -> None:
    first = report("a", BEFORE, claims=[said(7, "kvarstående", BEFORE)], document=ONE_LAW)
    assert told(first, later) == found


def test_a_district_under_one_law_agrees_with_the_city() -> None:
    own = report("farsta", NOW, claims=[said(5, "kvarstående", NOW)], document={"stadsdel": "Farsta"} | ONE_LAW)
    assert told(city(6), own) == [("stad", "R19c", 6, 5, "error")]
    assert told(city(5), own) == []


def rows(*numbers: int, **facts: Any) -> list[Any]:
    return [decision(number, **facts) for number in numbers]


@pytest.mark.parametrize(
    ("later", "found"),
    [
        (rows(1, 2, 3), []),
        (rows(1, 2, status="avslutat") + rows(3), []),
        (rows(1, 2, 4), [("b", "R17b", 3, 2, "note")]),
        (rows(4, 5, 6), []),
        (rows(1, 2) + rows(3, kon="M"), [("b", "R17b", 3, 2, "note")]),
        ([], []),
    ],
    ids=["all stand", "some have ended", "one is gone", "another list", "another sex", "no list"],
)
def test_no_remaining_decision_vanishes(later: list[Any], found: Told) -> None:
    assert told(report("a", BEFORE, decisions=rows(1, 2, 3)), report("b", NOW, decisions=later)) == found


@pytest.mark.parametrize(
    ("one", "other", "severity"), [(9, 9, "note"), (9, 8, "warning")], ids=["the same", "another number"]
)
def test_two_copies_of_a_report_are_told(one: int, other: int, severity: str) -> None:
    copies = [report(name, NOW, claims=[said(value, "rapporterade", NOW, lag=None)])
              for name, value in (("a", one), ("b", other))]  # fmt: skip
    assert told(*copies) == [("b", "R19b", "b", "a", severity)]


def column(values: list[int], total: int, id: str = "t1") -> Made:
    """Two quarters of one insats, the total of the first as printed."""
    return series(id, {"Hemtjänst": values, "Boendestöd": [0, 0]}, [total, values[1]], periods=(BEFORE, NOW))


@pytest.mark.parametrize(
    ("total", "found"), [(9, []), (11, [("b", "R22", 11, 9, "note")])], ids=["unchanged", "changed"]
)
def test_a_column_of_a_series_is_unchanged_in_a_later_report(total: int, found: Told) -> None:
    own = series("t1", {"Hemtjänst": [9], "Boendestöd": [0]}, [9], periods=(BEFORE,))
    assert told(report("a", BEFORE, own), report("b", NOW, column([total, 12], total))) == found


def city(value: int, head: str = "Kvarstående") -> Material:
    table = record("t1", ("Stadsdel", head), ("Farsta", str(value)), ("Älvsjö", "7"))
    return report("stad", NOW, Made(table, (count(value, measure="kvarstående", lag=None),)))


@pytest.mark.parametrize(
    ("value", "head", "district", "found"),
    [
        (5, "Kvarstående", {"stadsdel": "Farsta"}, []),
        (6, "Kvarstående", {"stadsdel": "Farsta"}, [("stad", "R19c", 6, 5, "error")]),
        (6, "Antal invånare", {"stadsdel": "Farsta"}, []),
        (6, "Kvarstående", {"stadsdel": "Farsta", "organisation": "Annanby"}, []),
        (6, "Kvarstående", {"stadsdel": "Farsta", "period": BEFORE}, []),
        (6, "Kvarstående", {"stadsdel": "Kista"}, []),
    ],
    ids=["agrees", "does not", "another column", "another city", "another quarter", "another district"],
)
def test_districts_agree_with_the_city(value: int, head: str, district: dict[str, str], found: Told) -> None:
    own = report("farsta", NOW, claims=[said(5, "kvarstående", NOW, lag=None)], document=district)
    assert told(city(value, head), own) == found


SOURCES: list[tuple[dict[str, Any], int | None]] = [
    ({"claims": [said(7, "kvarstående", NOW)]}, 7),
    ({"claims": [said(7, "kvarstående", NOW, sentence=1), said(8, "kvarstående", NOW, sentence=2)]}, None),
    ({"claims": [said(7, "kvarstående", NOW, part=True)]}, None),
    ({"claims": [said(7, "kvarstående", BEFORE)]}, None),
    ({"claims": [said(7, "verkställda", NOW)]}, None),
    ({"claims": [said(7, "kvarstående", NOW, lag="LSS")]}, None),
    ({}, None),
]


@pytest.mark.parametrize(("parts", "value"), SOURCES)
def test_what_a_report_gives_for_all_of_one_measure(parts: dict[str, Any], value: int | None) -> None:
    source = own_total(report("a", NOW, **parts), "kvarstående", "SoL")
    assert (source.value if source else None) == value


def test_tables_tell_before_the_text() -> None:
    made = series("t1", {"Hemtjänst": [4, 6]}, [4, 6], measure="kvarstående")
    both = report("a", NOW, made, claims=[said(7, "kvarstående", NOW)])
    unsure = report("a", NOW, Made(replace(made.table, confidence=0.6), made.counts), claims=list(both.claims))
    assert [source.value if source else None for source in (own_total(both, "kvarstående", "SoL"),
            own_total(unsure, "kvarstående", "SoL"))] == [6, 7]  # fmt: skip


def test_the_order_of_the_reports_does_not_matter() -> None:
    made = [
        report("a", LAST, claims=[said(13, "kvarstående", LAST, lag=None)]),
        report("b", BEFORE, claims=[said(11, "rapporterade", BEFORE, lag=None), said(14, "kvarstående", LAST)]),
        report("c", NOW, claims=[said(12, "kvarstående", LAST)]),
    ]
    first = told(*made)
    assert first and all(sorted(map(str, told(*order))) == sorted(map(str, first)) for order in permutations(made))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([LAST, BEFORE, NOW]), st.integers(0, 20)), max_size=4))
def test_reports_that_say_the_same_are_never_wrong(made: list[tuple[str, int]]) -> None:
    own: dict[str, int] = {}
    for period, value in made:
        own.setdefault(period, value)
    claims = [said(value, "kvarstående", period) for period, value in own.items()]
    reports = [report(str(number), period, claims=claims) for number, (period, _) in enumerate(made)]
    assert all(check == "R19b" and severity == "note" for _, check, _, _, severity in told(*reports))


def test_one_report_alone_has_no_findings() -> None:
    counts: tuple[Count, ...] = (count(9),)
    assert told(report("a", NOW, Made(record("t1", ("Insats", "Antal"), ("Hemtjänst", "9")), counts))) == []
    assert audit_across([]) == {}
