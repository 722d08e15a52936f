"""From a file of any kind to its layout, and what is told of its pages."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from extractor.clock import Clock
from extractor.errors import Damaged
from extractor.layout.sources import PageTally, lay_out
from extractor.model import Grid, Heading, Page
from extractor.read.source import open_source

TITLE, TEXT = "Ej verkställda beslut", "Ett beslut om boende väntar."


def pdf(*pages: str) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, (600, 800))
    for text in pages:
        if text:
            canvas.drawString(60, 700, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def word() -> bytes:
    document = docx.Document()
    document.add_heading(TITLE, 1)
    document.add_paragraph(TEXT)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def web() -> bytes:
    return f"<!DOCTYPE html><html><body><h1>{TITLE}</h1><p>{TEXT}</p></body></html>".encode()


def plain() -> bytes:
    return f"{TITLE}\n\n{TEXT}\n".encode()


@pytest.mark.parametrize(
    ("name", "made"), [("a.docx", word), ("a.html", web), ("a.txt", plain)], ids=["word", "web", "text"]
)
def test_files_without_pages(name: str, made: Callable[[], bytes]) -> None:
    layout, tally = lay_out(open_source(name, made()))
    assert [getattr(block, "text", "") for block in layout.blocks] == [TITLE, TEXT]
    assert isinstance(layout.blocks[0], Heading)
    assert (layout.pages, tally.pages, tally.letters) == (None, 0, len(TITLE) + len(TEXT))
    assert [text for line in layout.lines for _, text in line] == [TITLE, TEXT]


def test_pages_are_counted_as_they_are_read() -> None:
    layout, tally = lay_out(open_source("a.pdf", pdf(TEXT, "", TEXT)), "never")
    assert (layout.pages, tally.pages, tally.blank, tally.scanned) == (3, 3, [2], [])
    assert tally.letters == layout.letters == 2 * len(TEXT.replace(" ", ""))


def test_text_with_tabs_is_a_table() -> None:
    layout, _ = lay_out(open_source("a.txt", b"Insats\tKvar\nHemtj\xc3\xa4nst\t5\n"))
    assert [type(block) for block in layout.blocks] == [Grid]


@pytest.mark.parametrize("name", ["a.pdf", "a.txt"])
def test_the_time_goes_to_stages(name: str) -> None:
    clock = Clock()
    lay_out(open_source(name, pdf(TEXT) if name == "a.pdf" else plain()), "never", clock)
    assert set(clock.seconds) == ({"read", "layout"} if name == "a.pdf" else {"layout"})


def test_what_cannot_be_opened_is_told() -> None:
    with pytest.raises(Damaged):
        lay_out(open_source("a.pdf", b"%PDF-1.7\nno more"))


def page(number: int, letters: int = 500, share: float = 0.0, reader: str = "pdfium") -> Page:
    return Page(number, 600, 800, [], [], [], picture_share=share, reader=reader, letters=letters)


@pytest.mark.parametrize(
    ("seen", "told"),
    [
        (page(7), {}),
        (page(7, letters=0), {"blank": [7]}),
        (page(7, letters=0, share=0.9), {"scanned": [7]}),
        (page(7, letters=12, share=0.9), {"scanned": [7]}),
        (page(7, letters=500, share=0.9), {}),
        (page(7, letters=0, reader="unreadable"), {"unreadable": [7]}),
        (page(7, share=0.9, reader="ocr"), {"recognised": [7]}),
        (page(7, share=0.2, reader="pdfium+ocr"), {"recognised": [7]}),
        (page(7, letters=0, share=0.9, reader="ocr"), {"recognised": [7]}),
        (page(7, reader="pdfplumber"), {"second_reader": [7]}),
    ],
    ids=[
        "text", "nothing", "a picture", "a picture with a stamp", "text over a picture", "a damaged page",
        "read by OCR", "one picture read", "a picture without letters", "the second reader",
    ],
)  # fmt: skip
def test_what_a_page_is_counted_as(seen: Page, told: dict[str, list[int]]) -> None:
    tally = PageTally()
    assert list(tally.watch([seen])) == [seen]
    kinds = ("blank", "scanned", "unreadable", "recognised", "second_reader")
    assert {kind: list(getattr(tally, kind)) for kind in kinds if getattr(tally, kind)} == told
    assert (tally.pages, tally.letters) == (1, seen.letters)
