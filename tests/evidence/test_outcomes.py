"""What became of decisions, as headings and comments say it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.evidence.outcomes import comment_status, section_status

STATES = {"verkställt", "avslutat", "kvarstående"}


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("Beslut som inte var verkställda den 31 mars", "kvarstående"),
        ("Ej verkställda beslut som kvarstår", "kvarstående"),
        ("Kvarstående beslut", "kvarstående"),
        ("Beslut som inte har verkställts", "kvarstående"),
        ("Beslut som ej hade verkställts men nu avslutats", "avslutat"),
        ("Beslut som inte verkställts inom tre månader", None),
        ("Verkställda under kvartalet", "verkställt"),
        ("Verkställda beslut", "verkställt"),
        ("Beslut som har verkställts", "verkställt"),
        ("Avslutade utan verkställighet", "avslutat"),
        ("Avslutade beslut", "avslutat"),
        ("Verkställda eller avslutade beslut", "mixed"),
        ("Bakgrund", None),
        ("Äldreomsorg", None),
        ("", None),
    ],
)
def test_headings(heading: str, status: str | None) -> None:
    assert section_status(heading) == status


@pytest.mark.parametrize(
    ("comment", "status"),
    [
        ("Verkställt 2023-05-02.", "verkställt"),
        ("Nu verkställt.", "verkställt"),
        ("Tackat nej till plats. Beslutet är nu verkställt.", "verkställt"),
        ("Avslutat på egen begäran.", "avslutat"),
        ("Beslutet avslutat, den enskilde har avlidit.", "avslutat"),
        ("Ej verkställt.", "kvarstående"),
        ("Fortfarande inte verkställt.", "kvarstående"),
        ("Kvarstår.", "kvarstående"),
        ("Ingen ledig plats.", None),
        ("Sökt två gånger utan svar.", None),
        ("", None),
    ],
)
def test_comments(comment: str, status: str | None) -> None:
    assert comment_status(comment) == status


@pytest.mark.parametrize(
    ("first", "last", "status"),
    [
        ("Var ej verkställt i förra rapporten.", "Verkställt i maj.", "verkställt"),
        ("Verkställt i maj.", "Avslutat i juni.", "avslutat"),
        ("Verkställt i maj.", "Familjen är nöjd.", "verkställt"),
    ],
)
def test_the_last_sentence_that_tells_counts(first: str, last: str, status: str) -> None:
    assert comment_status(f"{first} {last}") == status


@settings(deadline=None)
@given(st.text(max_size=80))
def test_no_text_breaks_the_reading_of_outcomes(text: str) -> None:
    assert section_status(text) in {*STATES, "mixed", None}
    assert comment_status(text) in {*STATES, None}
