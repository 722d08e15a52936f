"""What texts say of all that stands below them."""

from __future__ import annotations

import pytest

from extractor.model import Paragraph, Place
from extractor.parse.leads import tells_counted, tells_law_below


@pytest.mark.parametrize(
    ("text", "first", "told"),
    [
        ("Samtliga beslut i listan är fattade enligt SoL.", False, True),
        ("Fem beslut enligt SoL väntar på verkställighet.", True, True),
        ("Fem beslut enligt SoL väntar på verkställighet.", False, False),
        ("Två beslut väntar, båda enligt LSS.", True, True),
        ("Sju beslut väntar, fyra enligt SoL och tre enligt LSS.", True, False),
        ("Två beslut enligt 4 kap. 1 § SoL omfattas av reglerna.", True, False),
        ("Nämnden följer SoL.", True, False),
    ],
)
def test_the_law_of_what_stands_below(text: str, first: bool, told: bool) -> None:
    assert tells_law_below(Paragraph(text, Place(1)), first) == told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tabellen visar rapporterade beslut.", [(2, "Tabellen visar rapporterade beslut.")]),
        ("Rapporten visar kvarstående beslut.", [(0, "Rapporten visar kvarstående beslut.")]),
        ("Nämnden har fattat beslut.", []),
    ],
)
def test_what_numbers_count(text: str, found: list[tuple[int, str]]) -> None:
    assert tells_counted(text, 2) == found
