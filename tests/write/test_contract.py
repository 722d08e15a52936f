"""A report as the object of the data contract: its lists, their columns, places and confidences."""

from __future__ import annotations

import json
from typing import Any

import pytest

from extractor.claims_model import Claim
from extractor.model import (
    Cell,
    Count,
    Decision,
    DocumentRecord,
    Evidence,
    Finding,
    Inferred,
    Outcome,
    Place,
    Row,
    TableRecord,
)
from extractor.privacy import OFFICIALS
from extractor.report import Report
from extractor.write.contract import finding_object, outcome_object, reading_field, report_object
from extractor.write.rows import rows_of
from extractor.write.schema import READ
from tests.write.audited import finding

HERE, THERE = Place(1, (1.0, 2.0, 3.0, 4.0)), Place(2, (1.0, 2.0, 3.0, 4.0))
OUTCOME = Outcome(outcome="ok", reason="read", code=None, says="läst", remedy="", pages=2, letters=99)


def decision(**facts: Any) -> Decision:
    fields: dict[str, Any] = {"id": "d1", "table": "t1", "section": ("Läget",), "places": (HERE,)} | facts
    return Decision(**fields)


def count(**facts: Any) -> Count:
    fields: dict[str, Any] = {"id": "c1", "table": "t1", "places": (HERE,)} | facts
    return Count(measure="kvarstående", value=4, printed="4", **fields)


def table(**facts: Any) -> TableRecord:
    rows = (Row((Cell("Hemtjänst"), Cell(None)), (HERE, THERE)), Row((Cell("Summa"), Cell("4")), (THERE,)))
    fields: dict[str, Any] = {
        "id": "t1", "title": None, "section": (), "columns": ("Insats", "Kvar"), "rows": rows, "rendering": "grid",
        "kind": "insats_status", "roles": ("insats", "count"), "confidence": 0.98765,
    } | facts  # fmt: skip
    return TableRecord(**fields)


def report(**facts: Any) -> Report:
    fields: dict[str, Any] = {"outcome": OUTCOME} | facts
    return Report(name="a.pdf", sha256="ab" * 32, media="pdf", **fields)


FULL = report(
    document=DocumentRecord(organisation="Exempelby", laws=("SoL",), inferred={"organisation": Inferred("name", 0.9)}),
    tables=(table(),),
    decisions=(decision(),),
    counts=(count(),),
    claims=(Claim(id="p1", quote="två", measure="kvarstående", value=2, unit="beslut", place=HERE),),
    discrepancies=(finding(),),
    findings=(Finding(code="F206", severity="note", says="oklart"),),
)


def test_an_object_has_the_lists_of_the_contract_and_is_json() -> None:
    made = report_object(FULL)
    lists = ("tables", "decisions", "counts", "claims", "discrepancies", "findings")
    assert set(made) == {"document", "outcome", OFFICIALS, *lists}
    assert all(len(made[name]) == 1 for name in lists)
    assert json.loads(json.dumps(made)) == made


@pytest.mark.parametrize("name", [name for name in READ if name != "privacy"])
def test_every_column_of_the_dataset_is_told_by_the_object(name: str) -> None:
    made = report_object(FULL)
    record = made["document"] | made["outcome"] if name == "documents" else made[name][0]
    computed = {"record_id", "document_id", "id", "x0", "top", "x1", "bottom", "places", "json", "also_as"}
    computed |= {"same_quarter_as", "tables", "decisions", "counts"} if name == "documents" else set()
    days = {column.name for column in READ[name] if column.name.endswith("_day")}
    assert {column.name for column in READ[name]} - computed - days <= set(record)
    assert any(table == name for table, _ in rows_of("a.json", made))


def test_what_is_not_given_is_null_and_names_keep_their_spelling() -> None:
    made = report_object(report(decisions=(decision(insats="Hemtjenst", antal=2),)))["decisions"][0]
    assert (made["insats"], made["antal"], made["section"]) == ("Hemtjenst", 2, ["Läget"])
    assert all(made[name] is None for name in ("lag", "kon", "beslutsdatum", "kommentar", "dagar", "orsak"))


def test_a_table_is_told_as_printed_with_the_places_of_its_rows() -> None:
    made = report_object(report(tables=(table(),)))["tables"][0]
    assert made["rows"] == [["Hemtjänst", None], ["Summa", "4"]]
    assert [[place["page"] for place in row] for row in made["row_places"]] == [[1, 2], [2]]
    assert (made["page"], made["bbox"], made["confidence"], made["unread"]) == (1, [1.0, 2.0, 3.0, 4.0], 0.988, False)


@pytest.mark.parametrize(("agreed", "told"), [(True, "agrees"), (False, "differs"), (None, None)])
def test_a_second_opinion(agreed: bool | None, told: str | None) -> None:
    assert report_object(report(tables=(table(agreed=agreed),)))["tables"][0]["second_opinion"] == told


@pytest.mark.parametrize(
    ("inferred", "confidence"),
    [
        ({"beslutsdatum": 0.9, "kon": 0.7}, 0.7),
        ({"beslutsdatum": 0.9, "insats_id": 0.2, "orsak": 0.1}, 0.9),
        ({"insats_id": 0.2}, 1.0),
        ({}, 1.0),
    ],
    ids=["the least sure value", "not the meaning of words", "meanings alone", "nothing inferred"],
)
def test_a_record_is_as_sure_as_what_was_read(inferred: dict[str, float], confidence: float) -> None:
    told = {name: Inferred("how", sure, "därför") for name, sure in inferred.items()}
    made = report_object(report(decisions=(decision(inferred=told),)))["decisions"][0]
    assert made["confidence"] == confidence
    assert made["inferred"] == {
        name: {"method": "how", "confidence": sure, "reason": "därför"} for name, sure in inferred.items()
    }


@pytest.mark.parametrize(
    ("places", "reading"), [([HERE], "text"), ([THERE], "ocr"), ([HERE, THERE], "ocr"), ([Place(paragraph=2)], "text")]
)
def test_a_record_on_a_page_that_was_read_from_its_picture_says_so(places: list[Place], reading: str) -> None:
    assert reading_field(places, {2}) == {"reading": reading}
    scanned = Outcome(outcome="ok", reason="read", code=None, says="", remedy="", pages_ocr=(2,))
    made = report_object(report(outcome=scanned, counts=(count(places=tuple(places)),)))
    assert made["counts"][0]["reading"] == reading


def test_a_row_over_a_page_break_has_all_its_places() -> None:
    made = report_object(report(decisions=(decision(places=(HERE, THERE)),)))["decisions"][0]
    assert (made["page"], [place["page"] for place in made["places"]]) == (1, [1, 2])


@pytest.mark.parametrize(("evidence", "told"), [(Evidence(9, 6, 2, 1), (9, 6, 2, 1)), (None, (None, None, None, None))])
def test_the_outcome_tells_of_the_file_and_its_evidence(
    evidence: Evidence | None, told: tuple[int | None, ...]
) -> None:
    outcome = Outcome(outcome="partial", reason="unread_tables", code="F205", says="s", remedy="r", evidence=evidence)
    made = outcome_object(report(outcome=outcome))
    assert (made["file"], made["source"], made["media"]) == ("a.pdf", "ab" * 32, "pdf")
    assert (made["outcome"], made["reason"], made["code"]) == ("partial", "unread_tables", "F205")
    assert tuple(made[f"evidence_{name}"] for name in ("found", "used", "explained", "left")) == told


def test_a_finding_may_stand_nowhere() -> None:
    made = finding_object(Finding(code="F206", severity="note", says="oklart", place=HERE, table="t1"))
    assert (made["page"], made["table"]) == (1, "t1")
    assert finding_object(Finding(code="F206", severity="note", says="oklart"))["page"] is None
