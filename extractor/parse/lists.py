"""Counts that stand in lists, `Kontaktperson (6)`, under a heading: made into a table without heads."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.model import Block, Cell, Grid, Heading, Paragraph, Row
from extractor.vocabulary import fold, insats_lexicon, vocabulary

_ITEM = re.compile(
    r"^(?P<name>[^\d():][^():]{1,80}?(?:\([^\d()]+\))?)\s*(?:\((?P<a>\d{1,4})(?: ?(?:st|beslut))?\)"
    r"|[:–-]\s*(?P<b>\d{1,4})(?: ?(?:st|beslut))?)\.?$"
)
_LEAD = re.compile(r"^[-–—•·▪*]\s*")
_LIST_HEADING = re.compile(r"(?:huvudsaklig[ta]? )?(?:orsak|skäl|anledning)|.*\b(?:lss|sol)\b|.*insats|.*bistånd")
MIN_ITEMS = 2


def lists_to_grids(blocks: Sequence[Block]) -> list[Block]:
    """Blocks with each run of `Name (n)` paragraphs replaced by a grid of two columns, name and number.

    At least two in a row under a heading of insatser, a law or reasons, or with a known insats or reason
    among them; a single one only where its name is known: a lone parenthesis is prose.
    """
    result: list[Block] = []
    run: list[tuple[Paragraph, str, str]] = []
    announced = False
    for block in [*blocks, None]:
        item = _item(block) if isinstance(block, Paragraph) else None
        if item is not None and isinstance(block, Paragraph):
            run.append((block, *item))
            continue
        result.extend(_closed(run, announced))
        run = []
        if isinstance(block, Heading):
            announced = _LIST_HEADING.match(fold(block.text)) is not None
        if block is not None:
            result.append(block)
    return result


def _item(block: Paragraph) -> tuple[str, str] | None:
    text = _LEAD.sub("", block.text.removeprefix(block.bullet or "").strip())
    match = _ITEM.match(text)
    if match is None:
        return None
    return match["name"].strip(), match["a"] or match["b"]


def _closed(run: list[tuple[Paragraph, str, str]], announced: bool) -> list[Block]:
    if not run:
        return []
    known = [
        insats_lexicon().known(name) or vocabulary().is_reason(name) or vocabulary().is_total(name)
        for _, name, _ in run
    ]
    if not (any(known) or announced) or (len(run) < MIN_ITEMS and not all(known)):
        return [paragraph for paragraph, _, _ in run]
    rows = []
    for paragraph, name, number in run:
        place = (paragraph.place,)
        rows.append(Row((Cell(name, place), Cell(number, place)), place))
    return [Grid(tuple(rows), "prose", 0, ("", ""))]
