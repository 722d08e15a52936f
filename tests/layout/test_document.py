"""Pages to a document in reading order: headings, text and tables where they stand, running heads set apart."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.document import layout_of
from extractor.model import Block, Grid, Heading, Layout, Page, Paragraph, Ruling, Style, Word

PLAIN, HEAVY, LARGE, LARGER = 0, 1, 2, 3
STYLES = [
    Style("serif", 10.0, False), Style("serif", 10.0, True), Style("serif", 16.0, True), Style("serif", 18.0, True),
]  # fmt: skip
LEFT = (50.0, 140.0, 260.0, 320.0)
Printed = tuple[float, Sequence[str], int]

HEAD = ("Beslutsdatum", "Insats", "Kön", "Kommentar")
ROWS = [
    ("2023-01-05", "Hemtjänst", "K", "Väntar på plats."),
    ("2023-02-06", "Boendestöd", "M", "Tackat nej i maj."),
    ("2023-03-07", "Ledsagning", "K", "Ingen har sökt."),
]
TITLE, TEXT = "Ej verkställda beslut", "Nämnden rapporterar tre beslut som inte har verkställts i tid."


def page(
    number: int, *printed: Printed, rulings: Sequence[Ruling] = (), lefts: tuple[float, ...] = LEFT, reader: str = "pdf"
) -> Page:
    """A page of lines: height, a text for each column, look; letters five points wide."""
    words = []
    for top, texts, style in printed:
        for x, text in zip(lefts, texts, strict=False):
            for word in text.split():
                words.append(Word(word, x, top, x + 5 * len(word), top + STYLES[style].size, style))
                x += 5 * len(word) + 2.5
    letters = sum(len(word.text) for word in words)
    return Page(number, 600, 800, words, list(rulings), STYLES, letters=letters, reader=reader)


def rows(top: float) -> list[Printed]:
    return [(top + 16 * i, row, PLAIN) for i, row in enumerate(ROWS)]


def told(blocks: Sequence[Block]) -> list[str]:
    """Blocks in short: the text of each, of tables the number of their rows."""
    return [f"{len(b.rows) - b.head_rows} rows" if isinstance(b, Grid) else b.text for b in blocks]


def grids(layout: Layout) -> list[Grid]:
    return [block for block in layout.blocks if isinstance(block, Grid)]


def test_a_page_is_read_from_top_to_bottom() -> None:
    after = "Det är färre beslut än vid förra rapporteringen till nämnden."
    layout = layout_of(
        [page(1, (60, [TITLE], LARGE), (100, [TEXT], PLAIN), (140, HEAD, HEAVY), *rows(156), (260, [after], PLAIN))]
    )
    assert told(layout.blocks) == [TITLE, TEXT, "3 rows", after]
    assert [type(block) for block in layout.blocks] == [Heading, Paragraph, Grid, Paragraph]
    assert grids(layout)[0].columns == HEAD
    assert layout.pages == 1


def test_lines_are_kept_as_printed_with_what_stands_apart() -> None:
    layout = layout_of([page(1, (60, [TITLE], LARGE), (140, HEAD, HEAVY))])
    assert layout.lines == (((50.0, TITLE),), tuple(zip(LEFT, HEAD, strict=True)))


def test_a_drawn_head_and_the_drawn_rows_below_it_are_one_table() -> None:
    xs = (48.0, 138.0, 258.0, 318.0, 540.0)

    def grid(top: float, bottom: float, *between: float) -> list[Ruling]:
        across = [Ruling(48, y, 540, y) for y in (top, *between, bottom)]
        return across + [Ruling(x, top, x, bottom) for x in xs]

    head, body = 140.0, 160.0
    rulings = grid(head - 2, head + 12) + grid(body - 2, body + 46, body + 14, body + 30)
    layout = layout_of([page(1, (60, [TITLE], LARGE), (head, HEAD, HEAVY), *rows(body), rulings=rulings)])
    assert told(layout.blocks) == [TITLE, "3 rows"]
    (grid_,) = grids(layout)
    assert (grid_.head_rows, grid_.columns) == (1, HEAD)


def test_no_table_is_looked_for_where_nothing_is_about_the_subject() -> None:
    prices = [(100.0 + 16 * i, (name, price), PLAIN) for i, (name, price) in enumerate([("El", "12"), ("Gas", "4")])]
    layout = layout_of([page(1, (60, ["Priser"], LARGE), *prices)])
    assert grids(layout) == [] and "El 12" in " ".join(told(layout.blocks))


def test_what_stands_on_every_page_runs() -> None:
    pages = [
        page(n, (20, ["Exempelby kommun"], PLAIN), (100, [f"Text nummer {'abcd'[n]} om beslut som ej verkställts."], 0))
        for n in (1, 2, 3)
    ]
    layout = layout_of(pages)
    assert layout.running == ("Exempelby kommun",) and layout.pages == 3
    assert not any("Exempelby" in text for text in told(layout.blocks))


@pytest.mark.parametrize(("reader", "same"), [("ocr", True), ("pdf", False)])
def test_headings_of_scans_that_say_the_same_have_one_rank(reader: str, same: bool) -> None:
    heights = ((1, 260, LARGER), (2, 420, LARGE))
    pages = [page(n, (y, [TITLE], look), (y + 40, [TEXT], PLAIN), reader=reader) for n, y, look in heights]
    levels = [block.level for block in layout_of(pages).blocks if isinstance(block, Heading)]
    assert levels == ([2, 2] if same else [1, 2])


def test_text_in_two_columns_is_read_column_by_column() -> None:
    left = [
        "Ett beslut som inte har", "verkställts inom den tid", "som lagen säger ska rapp-", "orteras varje kvartal av",
        "den nämnd i kommunen som", "fattat de beslut det gäller.",
    ]  # fmt: skip
    right = [
        "Denna rapport gäller det", "andra kvartalet i år och", "omfattar alla beslut som", "fattats sedan förra året",
        "om stöd till personer i", "åldrar i hela kommunen.",
    ]  # fmt: skip
    printed = [(100.0 + 12 * i, pair, PLAIN) for i, pair in enumerate(zip(left, right, strict=True))]
    text = " ".join(told(layout_of([page(1, *printed, lefts=(50.0, 310.0))]).blocks))
    assert text.index("det gäller.") < text.index("Denna rapport")
    assert "lagen säger ska rapporteras varje kvartal" in text


def test_a_file_without_pages_is_empty() -> None:
    layout = layout_of([])
    assert (layout.blocks, layout.pages, layout.letters, layout.lines) == ((), 0, 0, ())


LINES = [[TEXT], HEAD, *ROWS, ("2023-04-18", "Hemtjänst"), ["Insats: Hemtjänst"], ["Tre beslut"]]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from([PLAIN, HEAVY, LARGE])), min_size=1, max_size=10))
def test_no_word_is_lost(printed: list[tuple[Sequence[str], int]]) -> None:
    layout = layout_of([page(1, *((60.0 + 20 * i, texts, look) for i, (texts, look) in enumerate(printed)))])
    found: list[str] = []
    for block in layout.blocks:
        if isinstance(block, Grid):
            found += [text for row in block.rows for text in row.texts if text]
        else:
            found += [(getattr(block, "bullet", None) or "") + " " + block.text]
    wanted = [word for texts, _ in printed for text in texts for word in text.split()]
    assert sorted(" ".join(found).split()) == sorted(wanted)
