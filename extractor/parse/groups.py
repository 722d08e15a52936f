"""Headings inside a list: a law, a state, an area or an insats in a row of its own holds for the rows below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from extractor.evidence.areas import area_in
from extractor.evidence.dates import read_date
from extractor.evidence.laws import law_in
from extractor.evidence.outcomes import section_status
from extractor.model import Row
from extractor.parse.context import Context
from extractor.vocabulary import insats_lexicon

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


def kinds_of(text: str) -> frozenset[str]:
    """What a heading tells: a law, a state, an area, an insats."""
    kinds = set()
    if law_in(text) is not None:
        kinds.add("lag")
    if section_status(text) is not None:
        kinds.add("status")
    if insats_lexicon().known(text):
        kinds.add("insats")
    if area_in(text) is not None:
        kinds.add("omrade")
    return frozenset(kinds)


@dataclass(slots=True)
class Groups:
    """The headings that hold at a row of a list, outermost first.

    A heading ends the earlier one that tells the same kind of thing, and those below it.
    """

    context: Context
    open: list[tuple[str, frozenset[str]]] = field(default_factory=list)

    def take(self, text: str) -> None:
        """A heading begins here."""
        kinds = kinds_of(text)
        alike = next(
            (i for i, (_, other) in enumerate(self.open) if other & kinds or (not other and not kinds)), len(self.open)
        )
        self.open[alike:] = [(text, kinds)]

    @property
    def here(self) -> Context:
        """The headings over the list with those inside it."""
        if not self.open:
            return self.context
        texts = tuple(text for text, _ in self.open)
        outer = (self.context.caption,) if self.context.caption else ()
        return replace(self.context, section=(*self.context.section, *outer, *texts), caption=None)
