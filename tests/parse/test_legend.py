"""Keys of codes printed beside a list."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Block, Cell, Grid, Heading, Paragraph, Place, Row
from extractor.parse.legend import Legend, legend_of

STATES = "K = kvarstår från förra rapporten, V = verkställt under kvartalet, A = avslutat utan verkställighet."


@pytest.mark.parametrize(
    ("text", "code", "status"),
    [
        (STATES, "K", "kvarstående"),
        (STATES, "V", "verkställt"),
        (STATES, "A", "avslutat"),
        (STATES, "X", None),
        ("Koderna betyder: E ej verkställt", "E", None),
        ("E betyder ej verkställt.", "E", "kvarstående"),
        ("V står för verkställt.", "V", "verkställt"),
        ("V: verkställt", "V", "verkställt"),
        ("V – verkställt", "V", "verkställt"),
        ("V verkställt", "V", "verkställt"),
        ("K = kvinna, M = man", "K", None),
    ],
)
def test_states(text: str, code: str, status: str | None) -> None:
    assert Legend((text,)).status(code) == status


@pytest.mark.parametrize(
    ("text", "code", "lag"),
    [
        ("S betyder socialtjänstlagen och L betyder LSS.", "S", "SoL"),
        ("S betyder socialtjänstlagen och L betyder LSS.", "L", "LSS"),
        ("S = SoL; L = LSS", "L", "LSS"),
        ("B = SoL och LSS", "B", None),
        ("S = Solrosen", "S", None),
    ],
)
def test_laws(text: str, code: str, lag: str | None) -> None:
    assert Legend((text,)).lag(code) == lag


def test_a_code_with_two_meanings_has_none() -> None:
    assert Legend(("V = verkställt", "V = avslutat")).status("V") is None


@pytest.mark.parametrize(
    ("text", "code", "word", "explained"),
    [
        ("K = kvinna, M = man", "K", "kvinna", True),
        ("K = kvinna, M = man", "M", "man", True),
        ("K = kvinna eller flicka", "K", "kvinna", False),
        ("K = kvarstår", "K", "kvinna", False),
        ("", "K", "kvinna", False),
    ],
)
def test_words_for_sexes(text: str, code: str, word: str, explained: bool) -> None:
    assert Legend((text,)).explains(code, word) is explained


def test_keys_stand_in_paragraphs_headings_and_rows_of_two_cells() -> None:
    row = Row((Cell("A"), Cell("avslutat"), Cell(None)), ())
    other = Row((Cell("V"), Cell("verkställt"), Cell("K")), ())
    blocks: list[Block] = [
        Heading("K = kvarstår", 2, Place()),
        Paragraph("S = SoL", Place()),
        Grid((row, other), "plain"),
    ]
    legend = legend_of(blocks)
    assert (legend.status("K"), legend.lag("S"), legend.status("A")) == ("kvarstående", "SoL", "avslutat")
    assert legend.status("V") is None


@pytest.mark.parametrize(
    ("text", "code", "kon"),
    [
        ("kv = kvinna, ma = man, fl = flicka, po = pojke", "po", ("M", "barn")),
        ("kv = kvinna, ma = man, fl = flicka, po = pojke", "kv", ("K", "vuxen")),
        ("○ = kvinna, ● = man", "●", ("M", "vuxen")),
        ("V = verkställt", "V", (None, None)),
        ("K = kvinna, K = man", "K", (None, None)),
    ],
)
def test_sexes(text: str, code: str, kon: tuple[str | None, str | None]) -> None:
    assert Legend((text,)).kon(code) == kon


@pytest.mark.parametrize(
    ("text", "parts"),
    [("K = kvinna, F = flicka", True), ("K = kvinna, M = man", False), ("Flicka väntar på plats", False)],
)
def test_whether_children_have_codes_of_their_own(text: str, parts: bool) -> None:
    assert Legend((text,)).parts_children is parts


@settings(deadline=None)
@given(st.text(max_size=80), st.text(min_size=1, max_size=3))
def test_no_text_and_no_code_breaks_a_legend(text: str, code: str) -> None:
    legend = Legend((text,))
    assert all(len(phrase) <= 90 for phrase in legend.phrases(code))
    assert legend.phrases(code) == legend.phrases(code)
    assert legend.lag(code) in ("SoL", "LSS", None)


def test_the_verb_of_a_second_key_may_be_left_out() -> None:
    text = "V betyder att beslutet har verkställts och A att det har avslutats utan att verkställas."
    legend = legend_of([Paragraph(text, Place(1))])
    assert (legend.status("V"), legend.status("A")) == ("verkställt", "avslutat")
