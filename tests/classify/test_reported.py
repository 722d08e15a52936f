"""Reason totals that a report prints: which are held against its comments, and which category a reason names."""

from __future__ import annotations

from typing import Any

import pytest

from extractor.classify.reported import likeliest_taxonomy, printed_categories, reported_differences
from extractor.model import Count, Decision, Place

PERIOD = "2024-Q2"


def decisions(**numbers: int) -> list[Decision]:
    """One open decision under SoL a reason, standing for so many."""
    return [decision(orsak=leaf, antal=number) for leaf, number in numbers.items()]


def decision(**facts: Any) -> Decision:
    about = {"id": "d1", "table": None, "section": (), "places": (), "lag": "SoL", "status": "kvarstående"}
    return Decision(**(about | facts))


def counts(*printed: tuple[str, int], **facts: Any) -> list[Count]:
    about = {
        "id": "c1", "table": "t1", "places": (Place(page=2), Place(page=3)), "measure": "kvarstående",
        "period": PERIOD,
    }  # fmt: skip
    return [
        Count(**(about | facts | {"orsak": name, "value": value, "printed": str(value)})) for name, value in printed
    ]


def differing(read: list[Decision], printed: list[Count], period: str | None = PERIOD) -> list[str]:
    return [finding.says.split("'")[1] for finding in reported_differences(read, printed, period)]


OTHER_SUM = (("Resursbrist", 2), ("Tackat nej", 3))


@pytest.mark.parametrize(
    ("facts", "compared"),
    [
        ({}, True),
        ({"measure": "ej_verkställda"}, True),
        ({"lag": "SoL"}, True),
        ({"period": None}, True),
        ({"measure": "verkställda"}, False),
        ({"lag": "LSS"}, False),
        ({"omrade": "Äldreomsorg"}, False),
        ({"period": "2024-Q1"}, False),
        ({"insats": "Hemtjänst"}, False),
        ({"kon": "K"}, False),
        ({"manader": "3-6"}, False),
        ({"is_total": True}, False),
    ],
)
def test_only_totals_of_the_same_decisions_are_compared(facts: dict[str, Any], compared: bool) -> None:
    read = decisions(brist_plats=3, tackat_nej=2)
    assert differing(read, counts(*OTHER_SUM, **facts)) == (["Resursbrist", "Tackat nej"] if compared else [])


@pytest.mark.parametrize(
    ("read", "printed", "names"),
    [
        ({"brist_plats": 2, "tackat_nej": 3}, OTHER_SUM, []),
        ({"brist_plats": 2, "tackat_nej": 2}, OTHER_SUM, ["Tackat nej"]),
        ({"brist_plats": 2, "tackat_nej": 1}, OTHER_SUM, []),
        ({"brist_plats": 4, "tackat_nej": 3}, OTHER_SUM, []),
        ({}, OTHER_SUM, []),
        ({"brist_plats": 4}, (("Resursbrist", 5),), []),
        ({"brist_plats": 4}, (("Resursbrist", 2), ("Resursbrist", 2)), []),
        ({"brist_plats": 2, "tackat_nej": 3}, (("Resursbrist", 2), ("Resursbrist", 3), ("Tackat nej", 3)), []),
        ({"brist_plats": 4}, (("Vind", 1), ("Väder", 3)), []),
    ],
    ids=[
        "agree",
        "four of five",
        "three of five",
        "seven to five",
        "no reasons",
        "one reason",
        "twice",
        "twice beside another",
        "unknown",
    ],
)
def test_numbers_that_differ(read: dict[str, int], printed: tuple[tuple[str, int], ...], names: list[str]) -> None:
    assert differing(decisions(**read), counts(*printed)) == names


def test_a_decision_without_a_reason_or_with_another_status_is_not_counted() -> None:
    read = [*decisions(brist_plats=2, tackat_nej=3), decision(), decision(orsak="tackat_nej", status="verkställt")]
    assert differing(read, counts(*OTHER_SUM)) == []
    assert differing(read, counts(*OTHER_SUM, measure="rapporterade")) == ["Tackat nej"]


def test_a_finding_is_a_note_that_names_both_numbers_and_the_place() -> None:
    (finding,) = reported_differences(decisions(brist_plats=2, tackat_nej=2), counts(*OTHER_SUM), PERIOD)
    assert (finding.code, finding.severity, finding.table, finding.place) == ("F210", "note", "t1", Place(page=2))
    assert "counts 3 decisions under 'Tackat nej'" in finding.says and "4 comments 2 belong" in finding.says


def test_a_reason_is_read_in_the_spelling_of_its_own_table() -> None:
    printed = [
        *counts(("Resursbrist ledig bostad", 1), ("Annat skäl", 2), ("Vind", 1), table="t1"),
        *counts(("Annat skäl", 2), ("Resursbrist, t.ex. ledig bostad", 1), table="t2"),
        *counts(("Vind", 1), table="t3"),
    ]
    found = printed_categories(printed)
    assert {key: match.id for key, match in found.items()} == {
        ("t1", "Resursbrist ledig bostad"): "vasteras:plats",
        ("t1", "Annat skäl"): "vasteras:annat",
        ("t1", "Vind"): None,
        ("t2", "Annat skäl"): "fyra_gamla:annat",
        ("t2", "Resursbrist, t.ex. ledig bostad"): "fyra_gamla:plats",
    }


def test_no_reasons_have_no_taxonomy() -> None:
    assert likeliest_taxonomy([]) is None
    assert printed_categories([]) == {}
