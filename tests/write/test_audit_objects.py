"""Claims and discrepancies as plain objects of the data contract."""

from __future__ import annotations

import json

import pytest

from extractor.claims_model import Claim
from extractor.model import Inferred, Place
from extractor.write.audit_objects import claim_object, discrepancy_object
from extractor.write.schema import READ
from tests.write.audited import SHIFTED, finding


def claim(**facts: object) -> Claim:
    return Claim(id="p1", quote="två beslut", measure="kvarstående", value=2, unit="beslut", **facts)  # type: ignore[arg-type]


def test_a_claim_has_every_column_of_the_contract() -> None:
    made = claim_object(claim(lag="SoL", kon="K", part=True, printed="två", section=("Läget",)), "ab" * 32)
    contract = {"quote", "what", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "value", "unit",
                "compare_to"}  # fmt: skip
    provenance = {"page", "bbox", "paragraph", "source", "inferred", "confidence"}
    assert contract | provenance <= set(made)
    assert (made["id"], made["value"], made["kon"], made["part"], made["period"]) == ("p1", 2, "K", True, None)
    assert (made["source"], made["section"]) == ("ab" * 32, ["Läget"])


@pytest.mark.parametrize(
    ("confidences", "least"),
    [({"value": 0.9, "lag": 0.7, "kon": 0.95}, 0.7), ({"value": 0.9}, 0.9), ({}, 0.5)],
    ids=["of several", "of one", "of none"],
)
def test_a_claim_is_as_sure_as_its_least_sure_value(confidences: dict[str, float], least: float) -> None:
    made = claim_object(claim(inferred={name: Inferred("named", sure) for name, sure in confidences.items()}))
    assert made["confidence"] == least
    assert made["inferred"] == {name: {"method": "named", "confidence": sure} for name, sure in confidences.items()}


@pytest.mark.parametrize(
    ("place", "fields"),
    [
        (Place(3, (1.0, 2.0, 3.0, 4.0)), (3, [1.0, 2.0, 3.0, 4.0], None)),
        (Place(paragraph=7), (None, None, 7)),
        (None, (None, None, None)),
    ],
    ids=["on a page", "in a paragraph", "nowhere"],
)
def test_where_a_claim_stands(place: Place | None, fields: tuple[object, ...]) -> None:
    made = claim_object(claim(place=place))
    assert (made["page"], made["bbox"], made["paragraph"]) == fields


@pytest.mark.parametrize(("check", "strength"), [("R2", "hard"), ("R1", "layout"), ("R9", "usual"), ("R22", "weak")])
def test_a_discrepancy_tells_how_strictly_its_check_must_hold(check: str, strength: str) -> None:
    made = discrepancy_object(finding(check=check))
    assert (made["check"], made["strength"]) == (check, strength)


def test_a_discrepancy_has_both_sides_and_all_its_places() -> None:
    places = (Place(1, (0.0, 0.0, 9.0, 9.0)), Place(2))
    made = discrepancy_object(finding(places=places, cause=SHIFTED, doubt=True, confidence=0.4), "ab" * 32)
    assert (made["kind"], made["severity"], made["reported"], made["computed"]) == ("table_sum", "error", 5, 4)
    assert (made["evidence"], made["cause"], made["doubt_about_reading"]) == (["Summa 5"], SHIFTED, True)
    assert (made["page"], [place["page"] for place in made["places"]]) == (1, [1, 2])


def test_objects_are_json_and_every_column_of_the_dataset_is_there() -> None:
    computed = {"record_id", "document_id", "id", "x0", "top", "x1", "bottom", "places", "reading"}
    for name, made in (("claims", claim_object(claim())), ("discrepancies", discrepancy_object(finding()))):
        assert json.loads(json.dumps(made)) == made
        assert {column.name for column in READ[name]} - computed <= set(made)
