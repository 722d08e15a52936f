"""The audit of one document, on invented records."""

from __future__ import annotations

from typing import Any

import pytest

from extractor.audit.across import audit_across
from extractor.audit.checkbook import checks
from extractor.audit.document import audit_document, breaks_of
from extractor.audit.plain_objects import material_from_object
from extractor.audit.rows import add_months, says_executed
from extractor.claims_model import Discrepancy

QUARTERS = ("2023-Q4", "2024-Q1", "2024-Q2")


def report(**parts: Any) -> dict[str, Any]:
    head = {"organisation": "Exempelby kommun", "period": "2024-Q2", "laws": ["SoL"], **parts.pop("document", {})}
    return {"document": head, "tables": [], "counts": [], "decisions": [], "claims": [], **parts}


def series(
    table: str, dimension: str, rows: dict[str, list[int]], total: list[int]
) -> tuple[dict[str, Any], list[Any]]:
    """A time series with its closing row, and its counts."""
    kind = {"insats": "insats_time_series", "kon": "kon_time_series", "orsak": "orsak_time_series"}[dimension]
    printed = {"K": "Kvinna", "M": "Man"}
    body = [[printed.get(name, name), *map(str, numbers)] for name, numbers in rows.items()]
    columns = ["", *(f"Kv {q[-1]} {q[:4]}" for q in QUARTERS)]
    record = {
        "id": table,
        "kind": kind,
        "title": table,
        "columns": columns,
        "rows": [*body, ["Summa", *map(str, total)]],
    }
    common = {"table": table, "measure": "ej_verkställda", "lag": "SoL"}
    counts = [
        {**common, dimension: name, "period": q, "value": v, "is_total": False}
        for name, numbers in rows.items()
        for q, v in zip(QUARTERS, numbers, strict=True)
    ]
    counts += [{**common, "period": q, "value": v, "is_total": True} for q, v in zip(QUARTERS, total, strict=True)]
    return record, counts


def findings(document: dict[str, Any]) -> list[Discrepancy]:
    return list(audit_document(material_from_object(document, "a.pdf")).discrepancies)


def breaks(document: dict[str, Any]) -> list[Discrepancy]:
    """What the checks tell before it is weighed how surely both sides were read."""
    return breaks_of(material_from_object(document, "a.pdf")).discrepancies


def claim(value: float, unit: str = "beslut", **more: Any) -> dict[str, Any]:
    fields = {"quote": f"mening med {value}", "measure": "ej_verkställda", "period": "2024-Q2", "lag": "SoL"}
    return {**fields, "value": value, "unit": unit, **more}


def tables(*parts: tuple[dict[str, Any], list[Any]]) -> dict[str, Any]:
    return {"tables": [p[0] for p in parts], "counts": [c for p in parts for c in p[1]]}


INSATS = series("t1", "insats", {"Hemtjänst": [3, 4, 6], "Boendestöd": [5, 5, 4]}, [8, 9, 10])


def test_nothing_is_said_where_all_agrees() -> None:
    sexes = series("t2", "kon", {"K": [4, 5, 6], "M": [4, 4, 4]}, [8, 9, 10])
    stated = [
        claim(10),
        claim(60, "procent", insats="hemtjänst"),
        claim(2, "skillnad", insats="hemtjänst", compare_to="2024-Q1"),
    ]
    audit = audit_document(material_from_object(report(**tables(INSATS, sexes), claims=stated), "a.pdf"))
    assert audit.discrepancies == ()
    assert {held.check for held in audit.held} >= {"R2", "R5", "R6", "R20", "R21"}


def test_a_total_row_that_does_not_add_up() -> None:
    wrong = series("t1", "insats", {"Hemtjänst": [3, 4, 6], "Boendestöd": [5, 5, 4]}, [8, 11, 10])
    (found,) = findings(report(**tables(wrong)))
    assert (found.check, found.kind, found.severity, found.reported, found.computed) == (
        "R2",
        "table_sum",
        "error",
        11,
        9,
    )


def test_columns_shifted_one_quarter_have_one_cause() -> None:
    shifted = series("t2", "kon", {"K": [3, 4, 5], "M": [4, 4, 4]}, [7, 8, 9])
    found = findings(report(**tables(INSATS, shifted)))
    assert [(d.check, d.reported, d.computed) for d in found] == [("R5", 7, 8), ("R5", 8, 9), ("R5", 9, 10)]
    assert len({d.cause for d in found}) == 1
    assert found[0].cause is not None and "förskjutna" in found[0].cause


@pytest.mark.parametrize(
    ("stated", "check", "reported", "computed"),
    [
        (claim(13), "R6", 13, 10),
        (claim(75, "procent", insats="hemtjänst"), "R21", 75, 60),
        (claim(5, "skillnad", insats="hemtjänst", compare_to="2024-Q1"), "R20", 5, 2),
        (claim(3, "skillnad", insats="hemtjänst", compare_to="2024-Q1"), "R20p", "2024-Q1", "2023-Q4"),
    ],
)
def test_text_against_tables(stated: dict[str, Any], check: str, reported: object, computed: object) -> None:
    (found,) = breaks(report(**tables(INSATS), claims=[stated]))
    assert (found.check, found.reported, found.computed, found.severity) == (check, reported, computed, "error")


def test_an_error_is_told_or_said_to_be_a_doubt() -> None:
    """A mistake that may be the reading's is never dropped."""
    (found,) = findings(report(**tables(INSATS), claims=[claim(13)]))
    assert (found.severity == "error") != found.doubt


def test_a_share_within_rounding_holds_and_cirka_softens() -> None:
    assert findings(report(**tables(INSATS), claims=[claim(61, "procent", insats="hemtjänst")])) == []


def test_two_sentences_that_differ_give_one_error() -> None:
    found = findings(report(claims=[claim(12), claim(12), claim(14)]))
    assert [(d.check, d.reported, d.computed) for d in found] == [("R6t", 14, 12)]


def test_women_and_men_against_the_total() -> None:
    pair = [claim(7, kon="K", quote="sju kvinnor och sex män"), claim(6, kon="M", quote="sju kvinnor och sex män")]
    document = report(claims=[claim(12), *pair])
    material = material_from_object(document, "a.pdf")
    first, second, third = material.claims
    from dataclasses import replace

    material.claims = (first, replace(second, sentence=9), replace(third, sentence=9))
    assert [(d.check, d.reported, d.computed) for d in audit_document(material).discrepancies] == [("R4t", 13, 12)]


def row(**fields: Any) -> dict[str, Any]:
    return {"table": "t1", "insats": "Hemtjänst", "lag": "SoL", "status": "kvarstående", "kon": "K", **fields}


@pytest.mark.parametrize(
    ("fields", "check", "severity"),
    [
        ({"beslutsdatum": "2023-11-02", "kommentar": "Tackat nej. Nu verkställt."}, "R9", "error"),
        ({"beslutsdatum": "2024-05-20", "kommentar": "Kö."}, "R13", "warning"),
        ({"beslutsdatum": "2024-06", "kommentar": "Kö."}, "R13", "warning"),
        ({"beslutsdatum": "2024-01-20", "status": "verkställt", "verkstallt_datum": "2024-04-10"}, "R13b", "warning"),
        ({"beslutsdatum": "2023-01-20", "status": "verkställt", "verkstallt_datum": "2024-03-10"}, "R14", "warning"),
        ({"beslutsdatum": "2024-02-20", "status": "verkställt", "verkstallt_datum": "2023-02-20"}, "R15", "error"),
    ],
)
def test_single_rows(fields: dict[str, Any], check: str, severity: str) -> None:
    found = findings(report(decisions=[row(**fields)]))
    assert (check, severity) in [(d.check, d.severity) for d in found]


def test_three_months_are_calendar_months() -> None:
    import datetime as dt

    assert add_months(dt.date(2023, 11, 30), 3) == dt.date(2024, 2, 29)
    assert findings(report(decisions=[row(beslutsdatum="2024-03-30", kommentar="Kö.")])) == []


@pytest.mark.parametrize("month", ["2024-03", "2024-02"])
def test_a_month_that_may_be_old_enough_is_not_too_young(month: str) -> None:
    assert findings(report(decisions=[row(beslutsdatum=month, kommentar="Kö.")])) == []


def test_a_number_that_the_rows_refute_is_told_once() -> None:
    """Twelve remain by the text, eleven rows are listed: that the text does not add up either follows from it."""
    rows = [row(beslutsdatum=f"2023-01-{day:02}", kommentar="Kö.") for day in range(1, 12)]
    text = [
        claim(15, measure="rapporterade"), claim(2, measure="verkställda"), claim(2, measure="avslutade"),
        claim(12, measure="kvarstående"),
    ]  # fmt: skip
    assert [d.check for d in findings(report(decisions=rows, claims=text))] == ["R7t"]


@pytest.mark.parametrize(
    "comment",
    ["Nu delvis verkställd.", "Har inte verkställts.", "Vill vänta tills tidigare beslut verkställts i annan del."],
)
def test_comments_that_do_not_say_it_is_done(comment: str) -> None:
    assert not says_executed(comment)


def test_a_misread_table_gives_doubt_and_no_error() -> None:
    rows = {name: [1, 1, 1] for name in ("Hemtjänst", "Boendestöd", "Ledsagning", "Avlösning")}
    wrong = series("t1", "insats", rows, [9, 9, 9])
    found = findings(report(**tables(wrong)))
    assert found and {d.severity for d in found} == {"note"} and all(d.doubt for d in found)


def test_the_next_quarter_cites_another_number() -> None:
    first = report(
        document={"period": "2024-Q1"}, claims=[claim(13, period="2024-Q1", measure="kvarstående", lag=None)]
    )
    second = report(claims=[claim(15, period="2024-Q1", measure="kvarstående", lag=None)])
    across = audit_across([material_from_object(first, "q1.pdf"), material_from_object(second, "q2.pdf")])
    assert [(d.check, d.reported, d.computed, d.kind) for d in across["q2.pdf"]] == [("R19", 15, 13, "cross_document")]


def test_the_same_report_twice_is_said_and_never_added() -> None:
    copies = [
        material_from_object(report(claims=[claim(9, measure="rapporterade", lag=None)]), n) for n in ("a.pdf", "b.pdf")
    ]
    across = audit_across(copies)
    assert [(d.check, d.severity) for d in across["b.pdf"]] == [("R19b", "note")]


def test_every_check_says_what_it_means_in_two_languages() -> None:
    assert all(check.sv.endswith(".") and check.en.endswith(".") for check in checks().values())
    assert {"R1", "R2", "R5", "R9", "R13", "R15", "R20", "R21", "R22", "R23"} <= set(checks())
