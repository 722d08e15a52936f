"""From a source of any kind to its layout, with a tally of what its pages held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from extractor.clock import STOPPED, Clock
from extractor.layout.document import layout_of
from extractor.layout.native import native_layout
from extractor.model import Layout, Page
from extractor.privacy.lines import printed_lines
from extractor.read.ocr.choose import OcrMode
from extractor.read.source import Source, decode_text
from extractor.read.textlayer import is_scan


@dataclass(slots=True)
class PageTally:
    """What was seen on the pages of a document."""

    pages: int = 0
    letters: int = 0
    scanned: list[int] = field(default_factory=list)
    blank: list[int] = field(default_factory=list)
    unreadable: list[int] = field(default_factory=list)
    second_reader: list[int] = field(default_factory=list)
    recognised: dict[int, Page] = field(default_factory=dict)

    def watch(self, pages: Iterable[Page]) -> Iterator[Page]:
        """Hand pages on, counting."""
        for page in pages:
            self.pages += 1
            self.letters += page.letters
            if page.reader == "unreadable":
                self.unreadable.append(page.number)
            elif page.reader in ("ocr", "pdfium+ocr"):
                self.recognised[page.number] = page
            elif is_scan(page):
                self.scanned.append(page.number)
            elif page.letters == 0:
                self.blank.append(page.number)
            if page.reader == "pdfplumber":
                self.second_reader.append(page.number)
            yield page


def lay_out(source: Source, ocr: OcrMode = "auto", clock: Clock = STOPPED) -> tuple[Layout, PageTally]:
    """The layout of a document; raises ExtractorError where it cannot be opened.

    `ocr` tells when pages of a PDF are read from their pictures (`extractor.read.ocr.choose`).
    """
    tally = PageTally()
    if source.media == "pdf":
        from extractor.read.pages import read_pages

        pages = list(tally.watch(read_pages(source.data, ocr)))
        clock.lap("read")
        layout = layout_of(pages)
        clock.lap("layout")
        return layout, tally
    if source.media == "docx":
        from extractor.read.docx import read_docx

        parts = read_docx(source.data)
        clock.lap("read")
        layout = native_layout(*parts)
    elif source.media == "html":
        from extractor.read.html import read_html

        parts = read_html(source.data)
        clock.lap("read")
        layout = native_layout(*parts)
    else:
        from extractor.layout.plaintext import text_layout

        layout = text_layout(decode_text(source.data))
    layout = replace(layout, lines=printed_lines(source))
    clock.lap("layout")
    tally.letters = layout.letters
    return layout, tally
