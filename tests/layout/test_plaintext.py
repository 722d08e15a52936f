"""Plain text to headings, paragraphs and lists, with the numbers of their lines."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.plaintext import text_layout
from extractor.model import Block, Grid, Heading, Paragraph

Told = tuple[str, str]


def told(blocks: Sequence[Block]) -> list[Told]:
    """Blocks in short: `h` for a heading, `p` for a paragraph, the mark of a list item, and the text."""
    found = []
    for block in blocks:
        assert not isinstance(block, Grid)
        mark = "h" if isinstance(block, Heading) else block.bullet or "p"
        found.append((mark, block.text))
    return found


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("Nämnden har tre beslut\nsom väntar.", [("p", "Nämnden har tre beslut som väntar.")]),
        ("Nämnden har tre beslut som ej verk-\nställts.", [("p", "Nämnden har tre beslut som ej verkställts.")]),
        ("Ett beslut väntar.\n\nDet andra är klart.", [("p", "Ett beslut väntar."), ("p", "Det andra är klart.")]),
        ("Bakgrund\n\nNämnden har tre beslut.", [("h", "Bakgrund"), ("p", "Nämnden har tre beslut.")]),
        ("Bakgrund\nTre beslut har ännu inte verkställts.",
         [("h", "Bakgrund"), ("p", "Tre beslut har ännu inte verkställts.")]),
        ("Läget i maj.\n========\n3 beslut väntar.", [("h", "Läget i maj."), ("p", "3 beslut väntar.")]),
        ("Hemtjänst\n\nEtt beslut väntar.", [("h", "Hemtjänst"), ("p", "Ett beslut väntar.")]),
        ("Två beslut väntar.\n- ett om hemtjänst.\n- ett om boende.",
         [("p", "Två beslut väntar."), ("-", "- ett om hemtjänst."), ("-", "- ett om boende.")]),
        ("1. Ett beslut väntar.\n2. Ett är klart.", [("1.", "1. Ett beslut väntar."), ("2.", "2. Ett är klart.")]),
        ("Hemtjänst (3)\nBoendestöd (2)", [("p", "Hemtjänst (3)"), ("p", "Boendestöd (2)")]),
        ("Diarienummer: 2024/1\nTelefon: 0123-45", [("p", "Diarienummer: 2024/1"), ("p", "Telefon: 0123-45")]),
        ("Nämnden har tre beslut\n\nsom väntar.", [("p", "Nämnden har tre beslut som väntar.")]),
        ("Ett beslut väntar.\n\n3 (12)\n\nEtt är klart.", [("p", "Ett beslut väntar."), ("p", "Ett är klart.")]),
        ("Ett beslut väntar.\r\nEtt är klart.\r\n", [("p", "Ett beslut väntar. Ett är klart.")]),
        ("", []),
        (" \n\n\f\n", []),
    ],
    ids=[
        "wrapped", "a broken word", "two paragraphs", "a heading alone", "a heading above its text",
        "an underlined one", "an insats", "bullets", "numbers", "a list of counts", "labels", "double spacing",
        "a page number", "line ends of Windows", "nothing", "white",
    ],
)  # fmt: skip
def test_lines_become_blocks(text: str, blocks: list[Told]) -> None:
    assert told(text_layout(text).blocks) == blocks


def test_places_are_the_numbers_of_lines() -> None:
    text = "\nÄrendet\n\nEtt beslut\nväntar.\n\nInsats\tKvar\nHemtjänst\t5\n"
    heading, paragraph, grid = text_layout(text).blocks
    assert isinstance(heading, Heading) and isinstance(paragraph, Paragraph) and isinstance(grid, Grid)
    assert (heading.place.paragraph, paragraph.place.paragraph) == (2, 4)
    assert [row.places[0].paragraph for row in grid.rows] == [7, 8]


def test_each_item_of_a_list_has_the_place_of_its_first_line() -> None:
    blocks = text_layout(
        "Läget\nTvå beslut väntar i kommunen.\n- ett om hemtjänst.\n- ett om\nboende.\n- ett till."
    ).blocks
    places = [block.place.paragraph for block in blocks if not isinstance(block, Grid)]
    assert places == [1, 2, 3, 4, 6]


def pages(*heads: str) -> str:
    """Pages with a head line each, a paragraph below it, as they are taken from a PDF."""
    return "\f".join(f" {head}\nDetta är text nummer {'abcdef'[i]} om beslut.\n" for i, head in enumerate(heads))


@pytest.mark.parametrize(
    ("heads", "running"),
    [
        (["Exempelby kommun"] * 3, ("Exempelby kommun",)),
        (["Sida 1 av 3", "Sida 2 av 3", "Sida 3 av 3"], ("Sida 3 av 3",)),
        (["Exempelby kommun"] * 2, ()),
        (["Kapitel ett", "Kapitel två", "Kapitel tre"], ()),
        (["Hemtjänst"] * 3, ()),
        (["2024-01-05"] * 3, ()),
    ],
    ids=["a title", "with the number of the page", "on two pages", "other titles", "an insats", "a date"],
)
def test_what_stands_on_top_of_pages_runs(heads: list[str], running: tuple[str, ...]) -> None:
    layout = text_layout(pages(*heads))
    assert layout.running == running
    left = " ".join(block.text for block in layout.blocks if not isinstance(block, Grid))
    assert any(head in left for head in heads) == (not running)
    assert left.count("Detta är text") == len(heads)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_laid_out(text: str) -> None:
    layout = text_layout(text)
    assert layout.pages is None and layout.letters >= 0


WORDS = st.lists(st.sampled_from(["Beslut", "väntar", "om", "boende", "i", "Exempelby"]), min_size=1, max_size=8)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.one_of(WORDS.map(" ".join), st.just("")), max_size=10))
def test_no_word_of_prose_is_lost(lines: list[str]) -> None:
    layout = text_layout("\n".join(lines))
    assert " ".join(text for _, text in told(layout.blocks)).split() == " ".join(lines).split()
