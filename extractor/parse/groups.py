"""Headings inside a list: a law, a state, an area or an insats in a row of its own holds for the rows below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.evidence.dates import read_date
from extractor.model import Row
from extractor.parse.context import Context
from extractor.parse.kinds import Groups, kinds_of

MAX_WORDS = 14


def heading_of(row: Row, roles: Sequence[str]) -> str | None:
    """The text of a row that is nothing but a heading; None for a row of data or the rest of a comment."""
    filled = [(i, cell) for i, cell in enumerate(row.cells) if cell.text]
    if len(filled) != 1:
        return None
    index, cell = filled[0]
    text = cell.text or ""
    role = roles[index] if index < len(roles) else "other"
    spans = cell.colspan > max(len(row.cells) // 2, 1) or (index == 0 and len(row.cells) > 1)
    if not spans or read_date(text) is not None or text.strip().isdigit() or len(text.split()) > MAX_WORDS:
        return None
    if role == "kommentar" and not kinds_of(text) and cell.colspan == 1:
        return None
    return text


def context_of(context: Context, groups: Groups) -> Context:
    """The headings over a list with those inside it that hold at a row."""
    if not groups.open:
        return context
    outer = (context.caption,) if context.caption else ()
    return replace(context, section=(*context.section, *outer, *groups.texts), caption=None)
