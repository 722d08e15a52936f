"""What a heading tells, and how long it holds: a law, a state, an area or an insats, until the next of its kind."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from extractor.evidence.areas import area_in
from extractor.evidence.laws import law_in
from extractor.evidence.outcomes import section_status
from extractor.vocabulary import insats_lexicon

FLAT = 2
"""After so many headings without others below them a heading of another kind stands beside them."""


@lru_cache(maxsize=4096)
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
    """The headings that hold at a place, outermost first.

    A heading ends the earlier one that tells the same kind of thing, and those below it. One of another kind stands
    below the others, but beside them where several of them had none below.
    """

    open: list[tuple[str, frozenset[str]]] = field(default_factory=list)
    alone: int = 0
    nested: bool = False

    def take(self, text: str) -> None:
        """A heading begins here."""
        kinds = kinds_of(text.rstrip(":"))
        alike = next(
            (i for i, (_, other) in enumerate(self.open) if other & kinds or (not other and not kinds)), len(self.open)
        )
        if self.open and alike == len(self.open):
            if self.alone >= FLAT and not self.nested:
                alike = 0
            else:
                self.nested = True
        self.alone += alike == 0
        self.open[alike:] = [(text, kinds)]

    @property
    def texts(self) -> tuple[str, ...]:
        """The headings as printed."""
        return tuple(text for text, _ in self.open)
