"""Material from the plain objects of the contract."""

from __future__ import annotations

from typing import Any

import pytest

from extractor.audit.plain_objects import material_from_object
from extractor.claims_model import Prose, Statement
from tests.audit.making import claim as sentence

HEAD = {"organisation": "Exempelby", "period": "2024-Q2", "laws": ["SoL", "LSS"], "inferred": {}}


def test_the_head_of_a_document() -> None:
    made = material_from_object({"document": HEAD}, "a.pdf")
    assert (made.name, made.period, made.document.organisation) == ("a.pdf", "2024-Q2", "Exempelby")
    assert (made.document.laws, made.document.dnr) == (("SoL", "LSS"), None)
    assert (made.tables, made.decisions, made.counts, made.claims) == ((), (), (), ())


def test_a_document_that_gives_nothing_is_no_mistake() -> None:
    made = material_from_object({"document": {"laws": None}})
    assert (made.document.laws, made.period, made.views) == ((), None, [])


def test_tables_as_printed() -> None:
    table = {
        "id": "t1", "kind": "insats_status", "title": "Tabell 1", "section": None, "columns": ["Insats", None],
        "rows": [["Hemtjänst", "5"], ["Summa", None]],
    }  # fmt: skip
    (made,) = material_from_object({"document": HEAD, "tables": [table]}).tables
    assert (made.id, made.kind, made.title, made.section) == ("t1", "insats_status", "Tabell 1", ())
    assert made.columns == ("Insats", "")
    assert [row.texts for row in made.rows] == [["Hemtjänst", "5"], ["Summa", None]]


@pytest.mark.parametrize(("antal", "found"), [(3, 3), (None, 1), (1, 1)])
def test_decisions_are_numbered_and_keep_what_was_printed(antal: int | None, found: int) -> None:
    record = {"insats": "Hemtjänst", "kon": None, "dagar": 214, "antal": antal, "section": ["SoL"], "orsak": "x"}
    first, second = material_from_object({"document": HEAD, "decisions": [record, {"nr": 2}]}).decisions
    assert (first.id, first.antal, first.section, first.dagar) == ("d1", found, ("SoL",), 214)
    assert first.printed == ("Hemtjänst", "214")
    assert (second.id, second.nr, second.insats, second.antal) == ("d2", 2, None, 1)


def test_counts_and_claims_keep_their_dimensions() -> None:
    number = {"table": "t1", "measure": "kvarstående", "value": 5, "kon": "K", "is_total": True, "period": "2024-Q2"}
    said = {"quote": "fem", "measure": "kvarstående", "value": -5, "unit": "skillnad", "compare_to": "2024-Q1"}
    made = material_from_object({"document": HEAD, "counts": [number], "claims": [said, said]})
    (count,) = made.counts
    assert (count.id, count.table, count.value, count.printed, count.kon, count.is_total) == (
        "c1", "t1", 5, "5", "K", True,
    )  # fmt: skip
    assert [(c.id, c.value, c.unit, c.compare_to, c.sentence) for c in made.claims] == [
        ("p1", -5, "skillnad", "2024-Q1", 0),
        ("p2", -5, "skillnad", "2024-Q1", 1),
    ]


def test_prose_that_was_read_takes_the_place_of_the_claims_given() -> None:
    document: dict[str, Any] = {
        "document": HEAD,
        "claims": [{"quote": "fem", "measure": None, "value": 5, "unit": "x"}],
    }
    prose = Prose(claims=(sentence(7),), statements=(Statement(kind="jamnare", quote="mer jämn"),))
    made = material_from_object(document, prose=prose)
    assert (made.claims, made.statements) == (prose.claims, prose.statements)
    assert material_from_object(document, prose=Prose()).claims == ()
