"""Forced line breaks inside a paragraph."""

from __future__ import annotations

import pytest

from extractor.read.breaks import parted
from extractor.read.html import read_html


@pytest.mark.parametrize(
    ("lines", "texts"),
    [
        (("Boendestöd, man", "Datum: 2 maj", "Läge: väntar"), ["Boendestöd, man", "Datum: 2 maj", "Läge: väntar"]),
        (("Läge:  väntar ", "", "Datum:\n2 maj"), ["Läge: väntar", "Datum: 2 maj"]),
        (("Sju beslut väntar.", "Läge: oförändrat"), ["Sju beslut väntar. Läge: oförändrat"]),
        (("Storgatan 1", "123 45 Staden"), ["Storgatan 1 123 45 Staden"]),
        (("Datum:", "Läge:"), ["Datum: Läge:"]),
        (("", " "), []),
        ((), []),
    ],
    ids=["a card", "white space", "one label", "an address", "labels without values", "blanks", "nothing"],
)
def test_lines_of_a_paragraph(lines: tuple[str, ...], texts: list[str]) -> None:
    assert parted(lines) == texts


def test_cards_of_a_web_page_are_lines() -> None:
    page = "<p>Fall 1. Boendestöd<br>Datum: 2 maj<br/>Läge: <b>väntar</b></p><p>Sju beslut<br>väntar.</p>"
    assert [getattr(block, "text", None) for block in read_html(page.encode())[0]] == [
        "Fall 1. Boendestöd", "Datum: 2 maj", "Läge: väntar", "Sju beslut väntar.",
    ]  # fmt: skip
