"""Which way each page of a PDF is read: its text layer, the second reader, or its picture."""

from __future__ import annotations

from typing import Any, Self

import pytest

from extractor.model import Page, Style, Word
from extractor.read import pages
from extractor.read.ocr.choose import OcrMode
from extractor.read.pages import MAX_SECOND, read_pages, second_reading
from tests.read.making import both, pdf, text

REAL = "Nämnden har rapporterat två beslut som inte har verkställts inom tre månader enligt lagen."
STRANGE = "\ue000\ue001\ue002\ue003 " * 30


def page(number: int = 1, said: str = "", share: float = 0.0, reader: str = "pdfium") -> Page:
    words = [Word(word, 10, 10, 20, 20) for word in said.split()]
    letters = sum(len(word.text) for word in words)
    return Page(number, 600, 800, words, [], [Style("", 10, False)], share, reader=reader, letters=letters)


class FakeScans:
    """An engine that reads one text from every picture, and notes what it is asked for."""

    asked: list[str]
    reads = REAL
    possible = True

    def __init__(self, data: bytes, mode: OcrMode) -> None: ...

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...

    def whole(self, number: int) -> Page | None:
        self.asked.append("whole")
        return page(number, self.reads, reader="ocr") if self.reads else None

    def with_pictures(self, seen: Page) -> Page:
        self.asked.append("pictures")
        return seen


def readers(
    monkeypatch: pytest.MonkeyPatch, seen: list[Page], mode: OcrMode = "never", second: str = "", picture: str = REAL
) -> tuple[list[str], list[str]]:
    """Whose pages come out where PDFium sees some, and what the engine was asked for.

    `second` is what the second reader reads, `picture` what the engine does.
    """
    asked: list[str] = []
    fake: Any = type("Scans", (FakeScans,), {"asked": asked, "reads": picture, "possible": mode != "never"})
    monkeypatch.setattr(pages, "Scans", fake)
    monkeypatch.setattr(pages, "read_pdf", lambda _: iter(seen))
    reads = (lambda _, number: page(number, second, reader="pdfplumber")) if second else (lambda *_: None)
    monkeypatch.setattr(pages, "second_reading", reads)
    return [found.reader for found in read_pages(b"", mode)], asked


@pytest.mark.parametrize(
    ("seen", "mode", "reader", "asked"),
    [
        (page(said=REAL), "auto", "pdfium", ["pictures"]),
        (page(said=REAL), "always", "ocr", ["whole"]),
        (page(said=REAL), "never", "pdfium", []),
        (page(share=0.9), "auto", "ocr", ["whole"]),
        (page(share=0.9), "never", "pdfium", []),
        (page(said="Sida 1", share=0.9), "auto", "ocr", ["whole"]),
        (page(), "auto", "ocr", ["whole"]),
        (page(said=STRANGE), "auto", "ocr", ["whole"]),
        (page(said=STRANGE[:20]), "auto", "pdfium", ["pictures"]),
        (page(reader="unreadable"), "always", "unreadable", []),
    ],
    ids=[
        "text", "all pages asked for", "none asked for", "a scan", "a scan not asked for", "a scan with a stamp",
        "nothing", "symbols", "too few symbols to tell", "a damaged page",
    ],
)  # fmt: skip
def test_the_cheapest_way_that_reads_it(
    seen: Page, mode: OcrMode, reader: str, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert readers(monkeypatch, [seen], mode) == ([reader], asked)


@pytest.mark.parametrize("picture", ["", STRANGE], ids=["nothing", "as many symbols"])
def test_a_picture_that_tells_no_more_changes_nothing(picture: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert readers(monkeypatch, [page(said=STRANGE)], "auto", picture=picture)[0] == ["pdfium"]


DATA = pdf(
    both(text(60, 100, "Beslut om boende"), lambda c: c.line(60, 650, 300, 650)),
    text(60, 100, "Heavy", font="Helvetica-Bold"),
    lambda _: None,
)


def test_the_second_reader_gives_words_lines_and_type() -> None:
    found = second_reading(DATA, 1)
    assert found is not None
    assert ([word.text for word in found.words], found.letters) == (["Beslut", "om", "boende"], 14)
    assert (found.number, found.width, found.height, found.reader) == (1, 600.0, 800.0, "pdfplumber")
    assert [(ruling.x0, ruling.top) for ruling in found.rulings] == [(60, 150)]
    heavy = second_reading(DATA, 2)
    assert heavy is not None and [style.bold for style in found.styles + heavy.styles] == [False, True]


@pytest.mark.parametrize(("data", "number"), [(DATA, 3), (DATA, 9), (b"%PDF-1.7", 1), (b"", 1)])
def test_where_the_second_reader_fails_the_first_one_stands(data: bytes, number: int) -> None:
    assert second_reading(data, number) is None


def test_the_second_reader_is_asked_for_so_many_empty_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    empty = [page(number) for number in range(1, MAX_SECOND + 6)]
    assert readers(monkeypatch, empty, second=REAL)[0] == ["pdfplumber"] * MAX_SECOND + ["pdfium"] * 5


@pytest.mark.parametrize("seen", [page(said=REAL), page(share=0.9), page(reader="unreadable")])
def test_the_second_reader_is_asked_for_empty_pages_alone(seen: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    assert readers(monkeypatch, [seen], second=REAL)[0] == [seen.reader]
