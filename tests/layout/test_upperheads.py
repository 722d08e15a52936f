"""Which lines above a table are the upper part of its head, and which its title."""

from __future__ import annotations

import pytest

from extractor.layout.zones import find_zones
from tests.layout.making import lines

HEAD = {50.0: "Insats", 200.0: "Lag", 300.0: "Kv 4 2025", 400.0: "Kv 1 2026"}
ROWS = (
    {50.0: "Korttidsboende", 200.0: "SoL", 320.0: "2", 437.5: "1"},
    {50.0: "Kontaktperson", 200.0: "LSS", 320.0: "4", 437.5: "3"},
    {50.0: "Summa", 320.0: "6", 437.5: "4"},
)


@pytest.mark.parametrize(
    ("above", "bold", "taken"),
    [
        ({156.0: "Antal ej verkställda beslut vid slutet"}, (1,), False),
        ({156.0: "Antal ej verkställda beslut vid slutet"}, (0, 1), True),
        ({305.0: "Antal ej verkställda beslut"}, (1,), True),
        ({156.0: "Antalen är de vid kvartalets slut."}, (0, 1), False),
    ],
    ids=["over the middle of the table in another type", "in the type of the head", "over its numbers", "a sentence"],
)
def test_a_line_above_the_head(above: dict[float, str], bold: tuple[int, ...], taken: bool) -> None:
    (zone,) = find_zones(lines(above, HEAD, *ROWS, bold=bold))
    assert (zone.first == 0) == taken
