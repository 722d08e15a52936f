"""Headings inside a table, and whether its rows go on below a line."""

from __future__ import annotations

import pytest

from extractor.layout.columns import Columns
from extractor.layout.inner import is_inner_heading, names_group, row_follows
from extractor.layout.lines import Line, lines_of
from extractor.model import Page, Style, Word

STYLES = [Style("serif", 10.0, False), Style("serif", 10.0, True), Style("serif", 13.0, False)]
PLAIN, BOLD, LARGE = 0, 1, 2
COLUMNS = Columns([(50.0, 180.0), (200.0, 250.0), (270.0, 290.0)])
Printed = tuple[float, dict[float, str], int]


def lines(*printed: Printed) -> list[Line]:
    """Printed lines: height, the text at each left edge, and the style; five points a letter."""
    words = []
    for top, cells, style in printed:
        for left, text in cells.items():
            for word in text.split():
                words.append(Word(word, left, top, left + 5 * len(word), top + 10, style))
                left += 5 * len(word) + 3
    return lines_of(Page(1, 600, 800, words, [], STYLES, letters=500))


def row(top: float, insats: str, day: str = "2023-04-18", kon: str = "K") -> Printed:
    return top, {50.0: insats, 200.0: day, 270.0: kon}, PLAIN


def alone(top: float, text: str, style: int = PLAIN, left: float = 50.0) -> Printed:
    return top, {left: text}, style


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Beslut enligt SoL", True),
        ("LSS", True),
        ("Äldreomsorg", True),
        ("Verkställda beslut", True),
        ("Kvarstående beslut vid kvartalets slut", True),
        ("Hemtjänst", False),
        ("Kontaktperson LSS", False),
        ("Summa SoL", False),
        ("enligt SoL", False),
        ("Bakgrund", False),
        ("Den enskilde har tackat nej", False),
    ],
)
def test_texts_that_name_a_group(text: str, group: bool) -> None:
    assert names_group(text) is group


HEADING = alone(114, "Verkställda beslut", BOLD)


@pytest.mark.parametrize(
    ("printed", "follows"),
    [
        ([row(100, "Hemtjänst")], True),
        ([alone(100, "med service"), row(114, "Hemtjänst")], True),
        ([alone(100, "Verkställda beslut", BOLD), row(114, "Hemtjänst")], True),
        ([alone(100, "Verkställda beslut", BOLD), row(180, "Hemtjänst")], False),
        ([alone(100, "Verkställda beslut", BOLD)], False),
        ([(100, {50.0: "Insats", 200.0: "Beslutsdatum", 270.0: "Kön"}, BOLD), row(114, "Hemtjänst")], False),
        ([alone(100, "Nämnden rapporterar beslut som inte har verkställts inom tre månader")], False),
    ],
    ids=["at once", "below a wrapped cell", "below a heading", "far below", "nothing", "another head", "prose"],
)
def test_rows_that_go_on_below_a_line(printed: list[Printed], follows: bool) -> None:
    assert row_follows(lines(*printed), 0, COLUMNS) is follows


@pytest.mark.parametrize(
    ("heading", "inner"),
    [
        (alone(114, "Verkställda beslut", BOLD), True),
        (alone(114, "Norra distriktet", BOLD), True),
        (alone(114, "Norra distriktet", LARGE), True),
        (alone(114, "NORRA DISTRIKTET"), True),
        (alone(122, "Beslut enligt LSS"), True),
        (alone(114, "med särskild service"), False),
        (alone(122, "Norra distriktet"), False),
        (alone(114, "Den enskilde har tackat nej.", BOLD), False),
        (alone(114, "12", BOLD), False),
        (alone(114, "Norra distriktet", BOLD, 200.0), False),
        (alone(114, "Beslut enligt LSS", BOLD, 200.0), True),
        ((114, {50.0: "Summa", 200.0: "12"}, BOLD), False),
    ],
    ids=["bold", "bold of any words", "large", "capitals", "white and words of the field", "a wrapped cell",
         "white alone", "a sentence", "a number", "bold in another column", "a law in another column", "two cells"],
)  # fmt: skip
def test_a_line_between_rows_is_a_heading(heading: Printed, inner: bool) -> None:
    printed = lines(row(100, "Hemtjänst"), heading, row(heading[0] + 16, "Boendestöd"), row(heading[0] + 30, "Boende"))
    assert is_inner_heading(printed, 1, COLUMNS, printed[0]) is inner


def test_the_last_line_of_a_table_is_no_heading_inside_it() -> None:
    printed = lines(row(100, "Hemtjänst"), HEADING)
    assert not is_inner_heading(printed, 1, COLUMNS, printed[0])


def test_among_rows_in_heavy_type_heavy_type_is_no_heading() -> None:
    heavy = {50.0: "Boendestöd", 200.0: "2023-05-02", 270.0: "M"}
    printed = lines((100, heavy, BOLD), alone(114, "Norra distriktet", BOLD), (128, heavy, BOLD))
    assert not is_inner_heading(printed, 1, COLUMNS, printed[0])


@pytest.mark.parametrize(
    ("again", "follows"), [("LSS", False), ("Väntan", True)], ids=["the same spanning names", "other words"]
)
def test_a_head_that_comes_again_word_for_word_begins_a_new_table(again: str, follows: bool) -> None:
    spanning = {205.0: "LSS", 235.0: "SoL"}
    printed = lines((100, spanning, BOLD), (114, spanning | {205.0: again}, BOLD), row(128, "Hemtjänst"))
    assert row_follows(printed, 1, COLUMNS) is follows
