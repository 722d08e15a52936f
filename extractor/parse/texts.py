"""The texts of a layout in reading order, each with its kind: what facts about the document are read from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from extractor.model import Block, Cell, Grid, Heading, Layout, Paragraph, Row
from extractor.vocabulary import fold, vocabulary

ISO_DATE = re.compile(r"\b((?:19|20)\d\d-\d\d-\d\d)(?:T\d\d:\d\d\S*)?")
RECIPIENT = re.compile(r"^(?:till|mottagare|sammanträde|nämndens? sammanträde)\b", re.IGNORECASE)


LETTER_HEAD = 6
"""Rows that a letter head set as a table has at most."""


@dataclass(frozen=True, slots=True)
class Text:
    """A printed text of the document and what kind of block it is from."""

    text: str
    kind: str
    page: int | None


def texts_of(layout: Layout) -> list[Text]:
    """Every printed text in reading order: headings, paragraphs, cells, and running heads last."""
    texts = [text for block in layout.blocks for text in _texts_of_block(block)]
    return texts + [Text(text, "running", None) for text in layout.running]


def _texts_of_block(block: Block) -> Iterable[Text]:
    if isinstance(block, Heading):
        yield Text(block.text, "heading", block.place.page)
    elif isinstance(block, Paragraph):
        yield Text(block.text, "paragraph", block.place.page)
    else:
        yield from _texts_of_grid(block)


def _texts_of_grid(grid: Grid) -> Iterable[Text]:
    above: list[str | None] = []
    few = len(grid.rows) <= LETTER_HEAD  # a list of decisions has a column of dates too
    for row in grid.rows:
        page = row.places[0].page if row.places else None
        kind = "data" if grid.head_rows or _is_field(row) else "cell"
        for index, cell in enumerate(row.cells):
            if cell.text:
                label = above[index] if index < len(above) and above[index] else ""
                labelled = few and _is_label(label)
                yield Text(f"{label} {cell.text}".strip() if labelled else cell.text, kind, page)
        above = [_carried(old, cell) for old, cell in zip_longest(above, row.cells, fillvalue=None)]


def _is_field(row: Row) -> bool:
    """Whether a row holds a field of a decision beside its label: no fact of the paper."""
    label = row.cells[0].text if row.cells else None
    return label is not None and vocabulary().roles.find(fold(label)) in ("beslutsdatum", "avbrottsdatum", "kommentar")


def _carried(old: str | None, cell: Cell | None) -> str | None:
    """What stands above the next cell of a column; `Till` holds over the lines of an address until its date."""
    text = cell.text if cell is not None else None
    if old and RECIPIENT.match(old) and text and not ISO_DATE.search(old):
        return f"{old} {text}"
    return text


def _is_label(text: str | None) -> bool:
    if not text:
        return False
    return RECIPIENT.match(text) is not None or fold(text).split(" ")[-1] in (
        "datum", "diarienr", "dnr", "diarienummer", "sida", "beteckning", "ärendenummer",
    )  # fmt: skip
