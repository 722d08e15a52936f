"""What headings tell, and how long each holds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.kinds import Groups, kinds_of

HEADINGS = (
    "Äldreomsorg", "Funktionsstöd", "Beslut enligt SoL", "Beslut enligt LSS", "Hemtjänst", "Kontaktperson",
    "Kvarstående beslut", "Verkställda beslut", "Bakgrund",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Beslut enligt SoL", {"lag"}),
        ("Kvarstående beslut", {"status"}),
        ("Hemtjänst", {"insats"}),
        ("Äldreomsorg", {"omrade"}),
        ("Kontaktperson LSS", {"lag", "insats"}),
        ("Verkställda beslut enligt LSS", {"lag", "status"}),
        ("SoL och LSS", set()),
        ("Bakgrund", set()),
        ("", set()),
    ],
)
def test_kinds(text: str, kinds: set[str]) -> None:
    assert kinds_of(text) == kinds


@pytest.mark.parametrize(
    ("headings", "hold"),
    [
        (["Beslut enligt SoL"], ["Beslut enligt SoL"]),
        (["Beslut enligt SoL", "Beslut enligt LSS"], ["Beslut enligt LSS"]),
        (["Beslut enligt SoL", "Kvarstående beslut"], ["Beslut enligt SoL", "Kvarstående beslut"]),
        (
            ["Beslut enligt SoL", "Kvarstående beslut", "Verkställda beslut"],
            ["Beslut enligt SoL", "Verkställda beslut"],
        ),
        (["Beslut enligt SoL", "Kvarstående beslut", "Beslut enligt LSS"], ["Beslut enligt LSS"]),
        (["Beslut enligt SoL", "Beslut enligt LSS", "Kvarstående beslut"], ["Kvarstående beslut"]),
        (["Äldreomsorg", "Hemtjänst", "Funktionsstöd", "Kontaktperson"], ["Funktionsstöd", "Kontaktperson"]),
        (["Beslut enligt SoL:", "Beslut enligt LSS:"], ["Beslut enligt LSS:"]),
        (["Bakgrund", "Sammanfattning"], ["Sammanfattning"]),
        (["Bakgrund", "Beslut enligt SoL"], ["Bakgrund", "Beslut enligt SoL"]),
        (["Beslut enligt SoL", "Bakgrund"], ["Beslut enligt SoL", "Bakgrund"]),
        ([], []),
    ],
)
def test_how_long_headings_hold(headings: list[str], hold: list[str]) -> None:
    groups = Groups()
    for text in headings:
        groups.take(text)
    assert list(groups.texts) == hold


@settings(deadline=None)
@given(st.lists(st.sampled_from(HEADINGS), min_size=1, max_size=12))
def test_the_last_heading_holds_and_no_two_of_a_kind_do(headings: list[str]) -> None:
    groups = Groups()
    for text in headings:
        groups.take(text)
    assert groups.texts[-1] == headings[-1]
    assert len(groups.texts) == len(set(groups.texts))
    told = [kind for text in groups.texts for kind in kinds_of(text)]
    assert len(told) == len(set(told))
