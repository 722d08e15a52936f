"""Where one paper of a file ends and another begins, by its count of pages, its typeface and its sheet."""

from __future__ import annotations

import pytest

from extractor.layout.document import layout_of
from extractor.layout.lines import lines_of
from extractor.layout.papers import papers_of
from extractor.model import Heading, Page, Style, Word

ARIAL, ARIAL_SMALL, TIMES = Style("arial", 11.0, False), Style("arial", 8.0, False), Style("times", 11.0, False)
BODY = "Nämnden beslutar att godkänna förslaget i sin helhet"


def page(index: int, number: str, style: Style, width: float = 595.28, reader: str = "pdfium") -> Page:
    rows = [(30.0, number), *((200.0 + 14 * row, f"{BODY} {row}") for row in range(20))]
    words = []
    for top, line in rows:
        left = 60.0
        for text in line.split():
            words.append(Word(text, left, top, left + 5 * len(text), top + style.size, 0))
            left += 5 * len(text) + 3
    return Page(index, width, 841.89, words, [], [style], reader=reader, letters=1000)  # type: ignore[arg-type]


def starts(*pages: Page) -> list[tuple[int, bool]]:
    return [(paper.first, paper.sure) for paper in papers_of([(one, lines_of(one)) for one in pages])]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (["", "", ""], [0]),
        (["1 (3)", "2 (3)", "3 (3)"], [0]),
        (["1 (2)", "2 (2)", "1 (1)"], [0, 2]),
        (["Sida 7", "Sida 1", "Sida 2"], [0, 1]),
        (["sid 1 av 2", "sid 2 av 2", ""], [0, 2]),
        (["Sida 4 (9)", "Sida 2 (3)", ""], [0, 1]),
        (["Sida 4 (9)", "", "Sida 6 (9)"], [0]),
        (["4 mars 2025", "1 mars 2025", ""], [0]),
    ],
)
def test_a_paper_begins_where_its_pages_are_counted_anew(numbers: list[str], expected: list[int]) -> None:
    assert [first for first, _ in starts(*(page(i + 1, text, ARIAL) for i, text in enumerate(numbers)))] == expected


@pytest.mark.parametrize(
    ("style", "width", "reader", "expected"),
    [
        (TIMES, 595.28, "pdfium", [(0, True), (1, True)]),
        (ARIAL_SMALL, 595.28, "pdfium", [(0, True), (1, False)]),
        (ARIAL_SMALL, 595.32, "pdfium", [(0, True), (1, True)]),
        (ARIAL, 612.0, "pdfium", [(0, True)]),
        (TIMES, 595.28, "ocr", [(0, True)]),
    ],
)
def test_a_paper_begins_where_nothing_is_set_alike(
    style: Style, width: float, reader: str, expected: list[tuple[int, bool]]
) -> None:
    assert starts(page(1, "", ARIAL), page(2, "", style, width, reader)) == expected


def test_pages_that_count_on_are_one_paper_whatever_their_type() -> None:
    assert starts(page(1, "1 (2)", ARIAL), page(2, "2 (2)", TIMES)) == [(0, True)]


def test_an_empty_page_parts_nothing() -> None:
    empty = Page(2, 595.28, 841.89, [], [], [])
    assert starts(page(1, "", ARIAL), empty, page(3, "", ARIAL)) == [(0, True)]


def test_the_text_of_a_paper_in_larger_type_is_no_heading() -> None:
    small, large = Style("arial", 9.0, False), Style("times", 12.0, False)
    minutes = [page(i, f"Sida {i + 3}", small) for i in range(1, 5)]
    layout = layout_of([*minutes, page(5, "1 (2)", large), page(6, "2 (2)", large)])
    assert not [block for block in layout.blocks if isinstance(block, Heading)]
    assert [paper.first_page for paper in layout.papers] == [1, 5]
    assert layout.papers[1].running == ("1 (2)", "2 (2)")
