"""Where prose stands in a document, and what its tables tell about the words of its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractor.evidence.areas import area_in
from extractor.evidence.numbers import NUMBER_WORDS
from extractor.model import Block, Grid, Heading, Layout, Paragraph, Place
from extractor.parse.context import Context, with_context
from extractor.parse.forms import gathered
from extractor.vocabulary import fold, insats_lexicon, strip_law, vocabulary

_REPORTING = re.compile(r"\b(?:rapporter(?:ing|ats|ades|as)|redovis(?:as|ning)|kvartal(?:et)?)\b", re.IGNORECASE)
"""Words of a report's own prose, which comments on single decisions lack."""
_NOTE = re.compile(r"[a-zåäö0-9]{1,2}\)")


def paragraphs_of(layout: Layout) -> Iterator[tuple[list[tuple[str, Place]], Context]]:
    """Every stretch of prose with its place and headings, parts that belong together joined."""
    return _paragraphs(gathered(layout.blocks))


def general_measure(layout: Layout) -> str:
    """What plain `ej verkställda beslut` means in a document: all reported, where its tables part them by
    outcome.
    """
    heads = [fold(name) for block in layout.blocks if isinstance(block, Grid) for name in block.columns]
    measures = {vocabulary().measures.find(head) for head in heads if head}
    return "rapporterade" if {"rapporterade", "kvarstående"} <= measures else "ej_verkställda"


def areas_of(layout: Layout) -> tuple[str, ...]:
    """The programme areas that headings name, longest first, and their names up to a dash."""
    found: dict[str, None] = {}
    for block in layout.blocks:
        if isinstance(block, Heading) and (area := area_in(block.text)):
            found[area] = None
            short = area.replace("—", "–").split(" – ")[0]
            found.setdefault(short, None)
    return tuple(sorted(found, key=len, reverse=True))


def labels_of(layout: Layout) -> tuple[str, ...]:
    """Names of insatser as the document's tables print them, with and without their law."""
    found: set[str] = set()
    words = vocabulary()
    for block in layout.blocks:
        rows = block.rows[block.head_rows :] if isinstance(block, Grid) else ()
        for row in rows:
            label = fold(row.cells[0].text or "") if row.cells else ""
            bare = strip_law(label)
            known = insats_lexicon().known(bare.split(",")[0])
            if known and not words.is_total(label) and not words.is_reason(label) and len(bare) > 4:
                found |= {bare, label}
    return tuple(sorted(found))


def _prose_of(block: Block, following: Block | None) -> Paragraph | None:
    """A paragraph, or a heading that is one: a sentence that goes on below it or ends inside it."""
    if isinstance(block, Paragraph):
        return block
    if not isinstance(block, Heading):
        return None
    runs_on = isinstance(following, Paragraph) and following.text[:1].islower() and len(block.text) > 40
    if runs_on or re.search(r"[a-zåäö]\. [A-ZÅÄÖ0-9]", block.text):
        return Paragraph(block.text, block.place)
    return None


def _paragraphs(blocks: Sequence[Block]) -> Iterator[tuple[list[tuple[str, Place]], Context]]:
    """Paragraphs with their headings; one that breaks off in the middle of a sentence goes on in the next."""
    open_part: list[tuple[str, Place]] = []
    open_context: Context | None = None
    placed = with_context(blocks)
    for index, (block, context) in enumerate(placed):
        prose = _prose_of(block, placed[index + 1][0] if index + 1 < len(placed) else None)
        if prose is None:
            if isinstance(block, Grid):
                yield from _sentences_in_cells(block, context)
            continue
        text = prose.text
        breaks_off = bool(open_part) and not open_part[-1][0].rstrip().endswith((".", "!", "?"))
        goes_on = breaks_off and text[:1].islower() and not _NOTE.match(text) and open_context is not None
        if goes_on:
            open_part.append((text, prose.place))
        else:
            if open_part and open_context is not None:
                yield open_part, open_context
            open_part, open_context = [(text, prose.place)], context
    if open_part and open_context is not None:
        yield open_part, open_context


def _sentences_in_cells(grid: Grid, context: Context) -> Iterator[tuple[list[tuple[str, Place]], Context]]:
    """Cells that begin with a number word and tell what befell that many decisions: `Tre tackat nej till
    ...`.
    """
    for cell in (cell for row in grid.rows for cell in row.cells):
        if cell.text and len(cell.text) > 150 and cell.text.count(". ") > 1 and _REPORTING.search(cell.text):
            yield [(cell.text, cell.places[0] if cell.places else Place())], context
    for row in grid.rows[grid.head_rows :]:
        for cell in row.cells[1:]:
            words = (cell.text or "").split()
            if len(words) >= 5 and NUMBER_WORDS.get(words[0].lower(), 0) >= 2 and cell.text:
                label = row.cells[0].text or ""
                place = cell.places[0] if cell.places else (row.places[0] if row.places else Place())
                yield [(cell.text, place)], Context((*context.section, label))
