"""Records held against their truth: equal ones, values field by field, and which records stand for each other."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.evaluate.scoring import (
    COUNT_FIELDS,
    DECISION_FIELDS,
    DOCUMENT_FIELDS,
    Tally,
    align,
    confidence_of,
    exact,
    norm,
    score_document,
)

Json = dict[str, Any]


def decision(**facts: Any) -> Json:
    return {
        "insats": "Hemtjänst", "lag": "SoL", "beslutsdatum": "2024-01-10", "kommentar": "Tackat nej",
        "status": "kvarstående", "confidence": 0.9,
    } | facts  # fmt: skip


def count(value: int, **facts: Any) -> Json:
    return {"measure": "kvarstående", "insats": "Hemtjänst", "lag": "SoL", "value": value} | facts


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Tackat  nej\n", "tackat nej", True),
        ("verk- ställt", "verkställt", True),
        ("verk\u00adställt", "verkställt", True),
        ("0–3 månader", "0-3 månader", True),
        ("nej .", "nej.", True),
        ("", None, True),
        (["SoL", "LSS"], ["LSS", "SoL"], True),
        (2, 2.0, True),
        ("Verkställt", "Ej verkställt", False),
        ("åldrad", "aldrad", False),
        (0, None, False),
        ([], None, False),
        ("2", 2, False),
    ],
)
def test_what_two_honest_readers_may_write_differently(one: object, two: object, same: bool) -> None:
    assert (norm(one) == norm(two)) is same


@pytest.mark.parametrize(
    ("tally", "precision", "recall"),
    [
        (Tally(4, 5, 3), 0.6, 0.75),
        (Tally(0, 0, 0), 1.0, 1.0),
        (Tally(3, 0, 0), 0.0, 0.0),
        (Tally(0, 3, 0), 0.0, 1.0),
    ],
    ids=["some", "nothing there", "nothing read", "read though nothing is there"],
)
def test_shares_of_what_is_there_and_of_what_was_read(tally: Tally, precision: float, recall: float) -> None:
    assert (tally.precision, tally.recall) == (precision, recall)


def test_tallies_add_up() -> None:
    sum_ = Tally(4, 5, 3)
    sum_.add(Tally(1, 0, 0))
    assert sum_ == Tally(5, 5, 3)


@pytest.mark.parametrize(
    ("gold", "read", "hits"),
    [
        ([decision()], [decision(insats="hemtjänst")], 1),
        ([decision()], [decision(insats="Boendestöd")], 0),
        ([decision()], [decision(antal=1)], 1),
        ([decision()], [decision(antal=2)], 0),
        ([decision()], [decision(antal=None)], 0),
        ([decision(), decision()], [decision()], 1),
        ([decision()], [decision(), decision()], 1),
        ([decision()], [decision(page=7)], 1),
        ([], [], 0),
    ],
    ids=[
        "case",
        "a field",
        "one line is one",
        "two",
        "none said",
        "twice there",
        "twice read",
        "provenance",
        "nothing",
    ],
)
def test_records_are_equal_in_every_field_of_the_contract(gold: list[Json], read: list[Json], hits: int) -> None:
    assert exact(gold, read, DECISION_FIELDS) == Tally(len(gold), len(read), hits)


@given(st.lists(st.sampled_from([count(1), count(2), count(1, kon="K")]), max_size=6), st.randoms())
@settings(max_examples=50)
def test_the_order_of_records_does_not_matter(records: list[Json], chance: Any) -> None:
    shuffled = chance.sample(records, len(records))
    assert exact(records, shuffled, COUNT_FIELDS).hit == len(records)
    pairs, lost = align(records, shuffled, COUNT_FIELDS)
    assert lost == 0 and all(mine == true for mine, true in pairs)


@pytest.mark.parametrize(
    ("gold", "read", "pairs", "lost"),
    [
        ([count(1), count(2)], [count(2), count(1)], [(2, 2), (1, 1)], 0),
        ([count(5, insats="Boendestöd"), count(5)], [count(5, kon="K")], [(5, 5)], 1),
        ([count(5)], [count(7, insats="Boendestöd", measure="verkställda")], [(7, None)], 1),
        ([count(5)], [count(5), count(5)], [(5, 5), (5, None)], 0),
        ([count(5, kon="K")], [count(5, kon="M"), count(5)], [(5, 5), (5, None)], 0),
        ([], [count(5)], [(5, None)], 0),
        ([count(5)], [], [], 1),
    ],
    ids=[
        "equal ones",
        "the likest",
        "nothing like it",
        "each once",
        "each once, though only alike",
        "nothing there",
        "nothing read",
    ],
)
def test_the_true_record_that_one_stands_for(
    gold: list[Json], read: list[Json], pairs: list[tuple[int, int | None]], lost: int
) -> None:
    found, missing = align(gold, read, COUNT_FIELDS)
    assert [(mine["value"], true and true["value"]) for mine, true in found] == pairs
    assert missing == lost


def test_the_equal_record_goes_before_one_that_is_only_like_it() -> None:
    found, _ = align([count(5), count(5, kon="K")], [count(5, kon="M"), count(5)], COUNT_FIELDS)
    assert {mine.get("kon"): true and true.get("kon") for mine, true in found} == {"M": "K", None: None}


@pytest.mark.parametrize(
    ("record", "confidence"),
    [
        ({"confidence": 0.7, "inferred": {"lag": {"confidence": 0.4}}}, 0.4),
        ({"confidence": 0.7, "inferred": {"kon": {"confidence": 0.4}}}, 0.7),
        ({"confidence": 0.7}, 0.7),
        ({}, 1.0),
    ],
)
def test_the_confidence_of_a_field(record: Json, confidence: float) -> None:
    assert confidence_of(record, "lag") == confidence


def document(*decisions: Json, **facts: Any) -> Json:
    about = {"organisation": "Exempelby", "period": "2024-Q2", "laws": ["SoL"]} | facts
    return {"document": about, "decisions": decisions, "counts": []}


def test_a_document_that_was_read_as_it_is() -> None:
    score = score_document(document(decision()), document(decision()) | {"outcome": {"outcome": "ok"}})
    assert (score.decisions, score.counts) == (Tally(1, 1, 1), Tally())
    assert score.facts.hit == len(DOCUMENT_FIELDS) and score.wrong_facts == []
    assert score.values and all(value.right for value in score.values)
    assert (score.lost, score.admitted) == (0, False)


def test_wrong_missing_and_lost_values() -> None:
    gold = document(decision(), decision(beslutsdatum="2023-05-05", kommentar="Annat", insats="Boendestöd", lag="LSS"))
    read = document(decision(kon="K", lag=None, inferred={"kon": {"confidence": 0.3}}), period="2024-Q3")
    score = score_document(gold, read | {"outcome": {"outcome": "partial"}})
    wrong = {value.field: value.confidence for value in score.values if not value.right}
    assert wrong == {"kon": 0.3, "lag": 0.9}
    assert score.wrong_facts == ["period"] and score.facts.hit == score.facts.gold - 1
    assert (score.lost, score.admitted) == (1, True)


def test_every_value_of_a_record_that_stands_for_nothing_is_wrong() -> None:
    score = score_document(document(), document(decision()))
    fields = ["insats", "lag", "beslutsdatum", "kommentar", "status", "antal"]
    assert sorted(value.field for value in score.values) == sorted(fields)
    assert not any(value.right for value in score.values)
