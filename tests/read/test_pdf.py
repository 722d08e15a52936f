"""Pages of a PDF through PDFium: words with their boxes and look, upright, and files that cannot be opened."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.errors import Damaged, Encrypted, ExtractorError, TooLarge
from extractor.model import Page
from extractor.read import pdf as reader
from extractor.read.pdf import open_pdf, read_pdf
from tests.read.making import HEIGHT, Draw, both, pdf, text


def read(*draws: Draw, **how: Any) -> Page:
    (page,) = read_pdf(pdf(both(*draws), **how))
    return page


def test_words_stand_where_they_are_printed() -> None:
    page = read(text(60, 100, "Beslut om boende"))
    assert ([word.text for word in page.words], page.letters) == (["Beslut", "om", "boende"], 14)
    assert (page.number, page.width, page.height, page.turned, page.reader) == (1, 600, 800, 0, "pdfium")
    first, second, third = page.words
    assert first.x0 == pytest.approx(60, abs=1) and first.x1 < second.x0 < second.x1 < third.x0 < third.x1 < 160
    assert first.top < 100 < first.bottom and first.bottom - first.top == pytest.approx(10, abs=0.1)


@pytest.mark.parametrize(
    ("font", "size", "family", "bold"),
    [
        ("Helvetica", 10, "helvetica", False),
        ("Helvetica-Bold", 10, "helvetica", True),
        ("Helvetica-Oblique", 14, "helvetica", False),
        ("Times-Roman", 7.5, "times", False),
        ("Times-BoldItalic", 24, "times", True),
    ],
)
def test_the_look_of_words(font: str, size: float, family: str, bold: bool) -> None:
    page = read(text(60, 100, "Beslut", size, font))
    style = page.styles[page.words[0].style]
    assert (style.font, style.size, style.bold) == (family, size, bold)


def test_a_word_hyphenated_at_a_line_end_stays_two_words() -> None:
    first, second, third = read(text(60, 100, "ej verk-"), text(60, 112, "ställda")).words
    assert (second.text, third.text) == ("verk-", "ställda")
    assert first.x1 < second.x0 < second.x1 < 110 and third.x0 == pytest.approx(60, abs=1)
    assert second.bottom < third.bottom


def test_a_heading_that_runs_into_the_text_keeps_its_own_look() -> None:
    page = read(text(60, 100, "Läget:", font="Helvetica-Bold"), text(95, 100, "tre beslut väntar"))
    assert [page.styles[word.style].bold for word in page.words] == [True, False, False, False]


def test_text_drawn_larger_by_the_page_is_as_large_as_it_looks() -> None:
    def drawn(canvas: Any) -> None:
        canvas.scale(2, 2)
        text(30, HEIGHT - 300, "Beslut", 10)(canvas)

    page = read(drawn)
    assert page.styles[page.words[0].style].size == 20


@pytest.mark.parametrize(
    ("rotation", "x", "baseline"), [(0, 200, 400), (90, 300, 300), (180, 200, 400), (270, 100, 500)]
)
def test_pages_that_are_shown_turned_come_out_upright(rotation: int, x: float, baseline: float) -> None:
    def drawn(canvas: Any) -> None:
        canvas.setPageRotation(rotation)
        canvas.translate(300, 400)
        canvas.rotate(rotation)  # so that it is shown level
        canvas.drawString(-100, 0, "Beslut om boende")

    page = read(drawn)
    assert [word.text for word in page.words] == ["Beslut", "om", "boende"]
    assert (page.width, page.height, page.turned) == (600, 800, rotation)
    assert page.words[0].x0 == pytest.approx(x, abs=1)
    assert all(word.top < baseline < word.bottom for word in page.words)
    lefts = [word.x0 for word in page.words]
    assert lefts == sorted(lefts)


def test_text_set_sideways_turns_its_page() -> None:
    def drawn(canvas: Any) -> None:
        canvas.translate(300, 400)
        canvas.rotate(90)
        canvas.drawString(-100, 0, "Beslut om boende")

    page = read(drawn)
    assert ([word.text for word in page.words], page.turned) == (["Beslut", "om", "boende"], 90)
    assert (page.width, page.height) == (800, 600)


def test_the_crop_box_is_the_page() -> None:
    data = pdf(text(160, 200, "Beslut"), cropBox=(100, 100, 500, 700))
    (page,) = read_pdf(data)
    assert (page.width, page.height) == (400, 600)
    assert page.words[0].x0 == pytest.approx(60, abs=1) and page.words[0].top == pytest.approx(92, abs=2)


def test_lines_and_pictures_are_told() -> None:
    page = read(text(60, 100, "Beslut"), lambda canvas: canvas.line(60, 650, 300, 650))
    (line,) = page.rulings
    assert line.horizontal and (line.x0, line.top, line.x1, line.bottom) == pytest.approx((60, 150, 300, 150), abs=1.5)
    assert (page.pictures, page.picture_share) == ([], 0)


def test_pages_are_read_one_after_the_other() -> None:
    pages = list(read_pdf(pdf(text(60, 100, "Ett"), lambda _: None, text(60, 100, "Tre"))))
    assert [(page.number, [word.text for word in page.words]) for page in pages] == [
        (1, ["Ett"]),
        (2, []),
        (3, ["Tre"]),
    ]


def test_files_that_cannot_be_opened() -> None:
    locked = pdf(text(60, 100, "Beslut"), encrypt="hemligt")
    for data, error in ((locked, Encrypted), (b"%PDF-1.7\nno more", Damaged), (b"", Damaged)):
        with pytest.raises(error), open_pdf(data):
            pass


def test_a_file_of_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pdf(*[text(60, 100, "Beslut")] * 3)
    monkeypatch.setattr(reader, "MAX_PAGES", 3)
    assert len(list(read_pdf(data))) == 3
    monkeypatch.setattr(reader, "MAX_PAGES", 2)
    with pytest.raises(TooLarge, match="3 pages"):
        next(read_pdf(data))


WHOLE = pdf(text(60, 100, "Beslut om boende"), text(60, 100, "Sida 2"))


@settings(max_examples=50, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=20))
def test_a_damaged_file_is_read_or_told_to_be_damaged(where: int, rubbish: bytes) -> None:
    try:
        pages = list(read_pdf(WHOLE[:where] + rubbish + WHOLE[where + len(rubbish) :]))
    except ExtractorError as error:
        assert isinstance(error, Damaged | Encrypted)
    else:
        assert [page.number for page in pages] == list(range(1, len(pages) + 1))
