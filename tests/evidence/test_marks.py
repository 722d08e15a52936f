"""Marks of list items."""

from __future__ import annotations

import pytest

from extractor.evidence.marks import unmarked


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("• Boendestöd", "Boendestöd"),
        ("✦ Kontaktperson, 203 dagar", "Kontaktperson, 203 dagar"),
        ("-- Hemtjänst", "Hemtjänst"),
        ("–Hemtjänst", "Hemtjänst"),
        ("(två beslut)", "(två beslut)"),
        ("§ 12", "§ 12"),
        ("<5", "<5"),
        ("Boendestöd", "Boendestöd"),
        ("", ""),
    ],
)
def test_the_mark_goes_whatever_it_is(text: str, without: str) -> None:
    assert unmarked(text) == without
