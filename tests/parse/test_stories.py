"""Cases told as stories, and cases told in slots."""

from __future__ import annotations

import pytest

from extractor.parse.stories import are_stories, is_story


@pytest.mark.parametrize(
    ("text", "story"),
    [
        ("En kvinna beviljades hemtjänst 2023-04-18. Hon har tackat nej.", True),
        ("Beslutet fattades 2023-04-18. Mannen avvaktar.", True),
        ("Hemtjänst, kvinna, beslut 2023-04-18. Tackat nej.", False),
        ("En kvinna beviljades hemtjänst 2023-04-18.", False),
    ],
)
def test_stories(text: str, story: bool) -> None:
    assert is_story(text) is story


SLOTS = ("Hemtjänst, kvinna, beslut 2023-04-18. Hon har tackat nej.", "Boendestöd, man, beslut 2023-05-02. Kö.")
TOLD = (
    "En kvinna fick hemtjänst beviljad 2023-04-18 efter att hon hade fallit hemma. Hon väntar.",
    "Mannen har hela våren hoppats på en lägenhet i Norrby sedan 2023-05-02. Plats saknas.",
)


@pytest.mark.parametrize(("texts", "stories"), [(SLOTS, False), (TOLD, True), (SLOTS[:1] + TOLD, True), ((), False)])
def test_the_cases_of_a_list_are_told_in_one_way(texts: tuple[str, ...], stories: bool) -> None:
    assert are_stories(texts) is stories
