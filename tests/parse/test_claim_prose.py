"""Where prose stands in a document, and what tables and headings tell about the words of its sentences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Block, Cell, Grid, Heading, Layout, Paragraph, Place, Row
from extractor.parse.claim_prose import areas_of, general_measure, labels_of, paragraphs_of

PLACE = Place(1)


def layout(*blocks: Block) -> Layout:
    return Layout(blocks, (), 1, 500)


def heading(text: str, level: int = 1) -> Heading:
    return Heading(text, level, PLACE)


def says(text: str) -> Paragraph:
    return Paragraph(text, PLACE)


def grid(columns: tuple[str, ...], *rows: tuple[str | None, ...]) -> Grid:
    """A table whose first row is its head."""
    printed: list[tuple[str | None, ...]] = [columns, *rows]
    return Grid(tuple(Row(tuple(map(Cell, row)), (PLACE,)) for row in printed), "grid", 1, columns)


def prose(*blocks: Block) -> list[tuple[str, tuple[str, ...]]]:
    """Each stretch of prose, the parts that belong together parted by a bar, and its headings."""
    return [("|".join(text for text, _ in parts), context.section) for parts, context in paragraphs_of(layout(*blocks))]


FIRST, SECOND = "Under kvartalet rapporterades", "sju beslut till IVO."


@pytest.mark.parametrize(
    ("blocks", "found"),
    [
        ((heading("SoL"), says("Sju beslut kvarstår.")), [("Sju beslut kvarstår.", ("SoL",))]),
        ((says(FIRST), says(SECOND)), [(f"{FIRST}|{SECOND}", ())]),
        ((says(FIRST), says("Sju beslut.")), [(FIRST, ()), ("Sju beslut.", ())]),
        ((says("Sju beslut."), says("åtta beslut.")), [("Sju beslut.", ()), ("åtta beslut.", ())]),
        ((says(FIRST), says("a) sju beslut")), [(FIRST, ()), ("a) sju beslut", ())]),
        ((says(FIRST), grid(("Insats", "Antal"), ("Hemtjänst", "5")), says(SECOND)), [(f"{FIRST}|{SECOND}", ())]),
        ((heading("Sju beslut kvarstår. Av dem rör fyra hemtjänst."),),
         [("Sju beslut kvarstår. Av dem rör fyra hemtjänst.", ())]),
        ((heading("Sammanfattning"),), []),
        ((), []),
    ],
    ids=["below a heading", "goes on below", "a new sentence", "a whole sentence before", "a note",
         "goes on below a table", "a heading of two sentences", "a heading alone", "nothing"],
)  # fmt: skip
def test_stretches_of_prose(blocks: tuple[Block, ...], found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert prose(*blocks) == found


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("Tre tackat nej till erbjuden plats", True),
        ("Två tackat nej till plats", True),
        ("En tackat nej till erbjuden plats", False),
        ("Tre har tackat nej", False),
        ("Har tackat nej till tre platser", False),
    ],
)
def test_cells_that_tell_what_befell_several_decisions(cell: str, read: bool) -> None:
    table = grid(("Insats", "Kommentar"), ("Hemtjänst", cell))
    assert prose(heading("SoL"), table) == ([(cell, ("SoL", "Hemtjänst"))] if read else [])


LONG = "Nämnden följer besluten noga. " * 6


@pytest.mark.parametrize(
    ("cell", "read"),
    [(f"{LONG}De rapporterades till IVO.", True), (f"{LONG}De väntar.", False), ("De rapporterades till IVO.", False)],
    ids=["a report's own prose", "a comment on a decision", "a short text"],
)
def test_a_frame_around_prose_is_no_table(cell: str, read: bool) -> None:
    assert [text for text, _ in prose(grid(("Rubrik",), (cell,)))] == ([cell] if read else [])


@pytest.mark.parametrize(
    ("columns", "measure"),
    [
        (("Insats", "Rapporterade", "Verkställda", "Kvarstående"), "rapporterade"),
        (("Rapporterade", "Kvarstående"), "rapporterade"),
        (("Insats", "Rapporterade"), "ej_verkställda"),
        (("Insats", "Ej verkställda beslut"), "ej_verkställda"),
        ((), "ej_verkställda"),
    ],
)
def test_what_plain_decisions_are_counted_as(columns: tuple[str, ...], measure: str) -> None:
    assert general_measure(layout(says("Rapporterade och kvarstående beslut."), grid(columns))) == measure


@pytest.mark.parametrize(
    ("headings", "areas"),
    [
        (["Beslut inom äldreomsorg"], ("äldreomsorg",)),
        (["Social omsorg äldre – ordinärt boende"],
         ("Social omsorg äldre – ordinärt boende", "Social omsorg äldre")),
        (["Äldreomsorg", "Individ- och familjeomsorg", "Äldreomsorg"], ("Individ- och familjeomsorg", "Äldreomsorg")),
        (["Sammanfattning"], ()),
        ([], ()),
    ],
)  # fmt: skip
def test_areas_are_those_of_headings_the_longest_first(headings: list[str], areas: tuple[str, ...]) -> None:
    assert areas_of(layout(*map(heading, headings), says("Funktionsstöd"))) == areas


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Hemtjänst", ("hemtjänst",)),
        ("Kontaktperson LSS", ("kontaktperson", "kontaktperson lss")),
        ("Hemtjänst, natt", ("hemtjänst, natt",)),
        ("Totalt", ()),
        ("Personalbrist", ()),
        ("Blå", ()),
        (None, ()),
    ],
)
def test_names_of_insatser_are_those_that_the_tables_print(label: str | None, names: tuple[str, ...]) -> None:
    assert labels_of(layout(says("Boendestöd"), grid(("Ledsagning", "Antal"), (label, "5")))) == names


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from([FIRST, SECOND, "Sju beslut.", "å", "a) nej", ""]), max_size=6))
def test_every_paragraph_is_read_once_and_in_order(texts: list[str]) -> None:
    read = [text for parts, _ in paragraphs_of(layout(*map(says, texts))) for text, _ in parts]
    assert read == texts
