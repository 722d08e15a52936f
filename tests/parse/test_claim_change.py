"""Whether a number is a change, and which way it goes."""

from __future__ import annotations

import pytest

from extractor.parse.claim_change import change_of, direction
from extractor.parse.claim_sentence import Window, read_sentence
from extractor.parse.claim_weighed import weighed

NOW = "2024-Q2"


@pytest.mark.parametrize(
    ("text", "remembered", "change"),
    [
        ("Det är en ökning med 5 beslut", None, 1),
        ("Antalet har minskat med cirka 10 beslut", None, -1),
        ("Det är fyra färre än kvartal 1", None, -1),
        ("Antalet är oförändrat med 5 beslut", None, 0),
        ("Jämfört med föregående kvartal är det med 5 beslut", 1, 1),
        ("Antalet har ökat till 15 beslut", None, None),
        ("Antalet har ökat, jämfört med 15 beslut", None, None),
        ("En ökning (5 beslut)", None, None),
        ("Det är 5 beslut", 1, None),
    ],
)
def test_whether_a_number_is_a_change(text: str, remembered: int | None, change: int | None) -> None:
    window = Window(read_sentence(text, NOW, ()), 0)
    assert change_of(window, remembered) == change


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Antalet har minskat, med 5 sedan i mars", -1),
        ("Det är 5 beslut fler än kvartal 1", 1),
        ("Minskningen är fyra beslut", -1),
        ("En ökning med 2 och en minskning med 5 beslut", 1),
        ("Skillnaden är 5 beslut", 1),
    ],
    ids=["before", "after", "a noun", "the nearest before", "none told"],
)
def test_which_way_a_change_goes(text: str, way: int) -> None:
    assert direction(Window(weighed(read_sentence(text, NOW, ())), 0)) == way
