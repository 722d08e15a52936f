"""Boxes of forms."""

from __future__ import annotations

import pytest

from extractor.parse.ticks import value_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("☒ Kvinna ☐ Man", "Kvinna"),
        ("☐ SoL ☑ LSS", "LSS"),
        ("☒ SoL ☒ LSS", "SoL, LSS"),
        ("☒ Personalbrist ☒ Tackat nej ☐ Annat", "Personalbrist, Tackat nej"),
        ("☐ Ja ☐ Nej", ""),
        ("X kvinna", "kvinna"),
        ("kvinna X man", "man"),
        ("x kvinna   man", "kvinna"),
        ("Ange text.", ""),
        ("Klicka här för att ange datum.", ""),
        ("Välj ett objekt.", ""),
        ("Väntar på plats", "Väntar på plats"),
        ("  Hemtjänst ", "Hemtjänst"),
        ("2023-04-18", "2023-04-18"),
        ("", ""),
    ],
)
def test_what_is_ticked(text: str, value: str) -> None:
    assert value_of(text) == value
