"""A sentence as tokens, from which its printed text can be told again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.claim_text import Tokens


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("Av 12 beslut är 4 kvar.", ["Av", "12", "beslut", "är", "4", "kvar", "."]),
        ("12,5 procent (SoL)", ["12,5", "procent", "(", "SoL", ")"]),
        ("16 kap. 6 § SoL", ["16", "kap.", "6", "§", "SoL"]),
        ("kvinnor/flickor", ["kvinnor", "/", "flickor"]),
        ("", []),
    ],
)
def test_tokens(text: str, texts: list[str]) -> None:
    tokens = Tokens(text)
    assert tokens.texts == texts and len(tokens) == len(texts)
    assert tokens.lower == [word.lower() for word in texts]


@pytest.mark.parametrize(
    ("start", "end", "printed"),
    [(0, 3, "Beslut  enligt"), (2, 3, "enligt"), (3, 6, "SoL (4"), (3, 3, ""), (4, 2, "")],
)
def test_a_stretch_is_as_printed(start: int, end: int, printed: str) -> None:
    assert Tokens("Beslut  enligt SoL (4)").stretch(start, end) == printed


@pytest.mark.parametrize(
    ("letters", "touched"),
    [("enligt SoL", (1, 3)), ("nligt So", (1, 3)), ("SoL", (2, 3)), ("Beslut", (0, 1)), ("L)", (2, 4))],
)
def test_the_tokens_that_letters_touch(letters: str, touched: tuple[int, int]) -> None:
    text = "Beslut enligt SoL)"
    start = text.index(letters)
    assert Tokens(text).around(start, start + len(letters)) == touched


def test_white_space_and_numbers() -> None:
    tokens = Tokens("Sju beslut (12)")
    assert [tokens.is_spaced(token) for token in range(len(tokens))] == [True, True, False, False, False]
    assert [tokens.is_number(token) for token in range(len(tokens))] == [True, False, False, True, False]


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=40))
def test_tokens_hold_all_letters_in_order(text: str) -> None:
    tokens = Tokens(text)
    assert "".join("".join(tokens.texts).split()) == "".join(text.split())
    for token, (start, word) in enumerate(zip(tokens.starts, tokens.texts, strict=True)):
        assert text[start : start + len(word)] == word == tokens.stretch(token, token + 1)
