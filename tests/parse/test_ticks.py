"""Boxes of forms."""

from __future__ import annotations

import pytest

from extractor.parse.ticks import value_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("☒ Kvinna ☐ Man", "Kvinna"),
        ("☐ Kvinna ☑ Man", "Man"),
        ("☒ Personalbrist ☒ Tackat nej ☐ Annat", "Personalbrist, Tackat nej"),
        ("☐ Kvinna ☐ Man", ""),
        ("x kvinna   man", "kvinna"),
        ("Ange datum.", ""),
        ("Klicka här för att ange text.", ""),
        ("Väntar på plats", "Väntar på plats"),
        ("  2024-01-02 ", "2024-01-02"),
        ("", ""),
    ],
)
def test_what_is_ticked(text: str, value: str) -> None:
    assert value_of(text) == value
