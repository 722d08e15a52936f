"""Running heads of scans: alike though misread, page numbers, small heads; headings of the text stay."""

from __future__ import annotations

import pytest

from extractor.layout.lines import lines_of
from extractor.layout.papers import papers_of
from extractor.layout.running import part_running
from extractor.model import Page, Ruling, Style, Word

SMALL, BODY, LARGE = range(3)
STYLES = [Style("ocr", 8.0, False), Style("ocr", 10.0, False), Style("ocr", 14.0, True)]


def page(number: int, *lines: tuple[float, str, int], reader: str = "ocr") -> Page:
    body = [(200.0 + 14 * i, f"Brödtext på rad {i} som inte upprepas {number}{i}", BODY) for i in range(9)]
    words = []
    for top, line, style in (*lines, *body):
        left = 60.0
        for text in line.split():
            words.append(Word(text, left, top, left + 5 * len(text), top + STYLES[style].size, style))
            left += 5 * len(text) + 3
    return Page(number, 600, 800, words, [], STYLES, reader=reader, letters=1000)  # type: ignore[arg-type]


def taken(*pages: Page) -> list[str]:
    read = [(one, lines_of(one)) for one in pages]
    return [text for texts in part_running(read, papers_of(read))[1] for text in texts]


@pytest.mark.parametrize(
    ("first", "second", "reader", "gone"),
    [
        ("Påhittat exempel, rapporten är uppdiktad", "Påittat exempel, apporten är uppdiktad", "ocr", 2),
        ("Påhittat exempel, rapporten är uppdiktad", "Påittat exempel, apporten är uppdiktad", "pdfium", 0),
        ("Påhittat exempel, rapporten är uppdiktad", "Verkställda beslut i norra området", "ocr", 0),
    ],
)
def test_a_foot_misread_here_and_there_is_one(first: str, second: str, reader: str, gone: int) -> None:
    assert len(taken(page(1, (760, first, SMALL), reader=reader), page(2, (760, second, SMALL), reader=reader))) == gone


@pytest.mark.parametrize(("text", "gone"), [("2", ["2"]), ("Sida 2 (3)", ["Sida 2 (3)"]), ("2/3", ["2/3"]), ("3", [])])
def test_the_number_of_a_page_needs_no_other_page(text: str, gone: list[str]) -> None:
    assert taken(page(1), page(2, (40, text, SMALL))) == gone


@pytest.mark.parametrize(("style", "gone"), [(SMALL, ["Verkställda beslut"]), (LARGE, [])])
def test_a_heading_that_tells_a_state_is_no_smaller_than_the_text(style: int, gone: list[str]) -> None:
    top = (40, "Verkställda beslut", style)
    assert taken(page(1, top), page(2, top)) == gone


@pytest.mark.parametrize(("text", "gone"), [("Kön: Man", 0), ("Dagar sedan beslut: 334", 0), ("Datum: 2024-05-07", 1)])
def test_the_fields_of_a_case_stay_where_they_stand_at_the_same_height(text: str, gone: int) -> None:
    assert len(taken(page(1, (740, text, BODY)), page(2, (740, text, BODY)))) == gone


@pytest.mark.parametrize(
    ("top", "text", "number", "gone"),
    [
        (30, "Solna stad", "1", ["Solna stad 1"]),
        (30, "Solna stad", "2", []),
        (60, "Solna stad", "1", []),
        (30, "Kontaktperson", "1", []),
        (30, "Kvartal 3", "1", []),
    ],
    ids=["number at the other end", "another number", "lower down", "a row of a table", "other figures"],
)
def test_a_running_line_holds_the_number_of_its_page(top: int, text: str, number: str, gone: list[str]) -> None:
    one = page(1, (top, text, SMALL), reader="pdfium")
    one.words.append(Word(number, 560, top, 565, top + 8, SMALL))
    assert taken(one) == gone


@pytest.mark.parametrize(
    ("text", "gone"), [("Ärende 12", 0), ("Beslut nr 3: Boendestöd", 0), ("Vara kommun rapporterar", 2)]
)
def test_the_head_of_a_case_stays_on_every_page(text: str, gone: int) -> None:
    found = taken(page(1, (30, text, BODY), reader="pdfium"), page(2, (30, text, BODY), reader="pdfium"))
    assert len(found) == min(gone, 1)


@pytest.mark.parametrize(("drawn", "gone"), [(True, ["Vara kommun, omsorg"]), (False, [])])
def test_a_line_drawn_below_a_running_head_parts_it_from_the_head_of_a_table(drawn: bool, gone: list[str]) -> None:
    pages = [
        page(number, (30, "Vara kommun, omsorg", BODY), (42, "Hemtjänst", BODY), reader="pdfium") for number in (1, 2)
    ]
    for one in pages:
        one.rulings += [Ruling(60.0, 41.0, 500.0, 41.0)] if drawn else []
    assert [text for text in taken(*pages) if text.startswith("Vara")] == gone
