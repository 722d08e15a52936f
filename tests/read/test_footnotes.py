"""Footnotes of Word files."""

from __future__ import annotations

import pytest

from extractor.read.footnotes import Footnotes, _mark


@pytest.mark.parametrize(
    ("number", "form", "mark"),
    [
        (1, "decimal", "¹"), (12, "decimal", "¹²"), (2, "lowerLetter", "b"), (28, "lowerLetter", "bb"),
        (3, "upperLetter", "C"), (2, "chicago", "**"),
    ],
)  # fmt: skip
def test_marks_as_printed(number: int, form: str, mark: str) -> None:
    assert _mark(number, form) == mark


def test_notes_that_no_cell_calls_are_kept() -> None:
    assert list(Footnotes({"1": ["Väntar.", "Tackat nej."], "2": ["Bo"]}, {}).rest()) == ["Väntar. Tackat nej.", "Bo"]
