"""Printed lines with their words by column, and how much sense cells make that they are joined to."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.evidence.dates import is_date
from extractor.layout.columns import Chunk
from extractor.layout.lines import Line, join_lines
from extractor.vocabulary import insats_lexicon, vocabulary


@dataclass(slots=True)
class PlacedLine:
    """A printed line and its words by column."""

    line: Line
    parts: dict[int, Chunk]
    heading: bool = False

    def text(self, column: int) -> str:
        """What the line prints in a column, or nothing."""
        part = self.parts.get(column)
        return " ".join([word.text for word in part]) if part else ""

    def texts(self, width: int) -> list[str | None]:
        """The line's cells."""
        return [self.text(column) or None for column in range(width)]


def goes_on(above: list[PlacedLine], below: list[PlacedLine], width: int) -> bool:
    """Whether a word or sentence that lines break off goes on in those below them."""
    for column in range(width):
        upper, lower = (join_lines(text for entry in part if (text := entry.text(column))) for part in (above, below))
        if upper and lower and lower[0].islower() and (upper.endswith("-") or not upper.endswith((".", "!", "?"))):
            return True
    return False


def row_sense(groups: list[list[PlacedLine]], width: int) -> float:
    """How much sense the cells of a reading make, per row: whole names, dates and sentences."""
    total = 0.0
    for group in groups:
        for column in range(width):
            total += cell_sense(join_lines(text for entry in group if (text := entry.text(column))))
    return total / max(len(groups), 1)


def completes(group: list[PlacedLine], rest: list[PlacedLine], width: int) -> bool:
    """Whether lines make whole a cell that the row above them left broken, and spoil none that was whole."""
    made = False
    for column in range(width):
        above, below = (join_lines(text for entry in part if (text := entry.text(column))) for part in (group, rest))
        if not below:
            continue
        before, joined = cell_sense(above), cell_sense(join_lines([above, below]))
        if joined < before:
            return False
        made = made or (bool(above) and joined > before)
    return made


def cell_sense(text: str) -> float:
    """How much sense one cell makes: 1 for a whole date, insats or sex, up to 0.6 for a whole sentence, else 0."""
    if not text:
        return 0.0
    if is_date(text) or insats_lexicon().known(text) or vocabulary().kon_of(text):
        return 1.0
    ends = text.endswith((".", "!", "?"))
    if len(text.split()) >= (2 if ends else 4):
        return 0.3 * text[0].isupper() + 0.3 * ends
    return 0.0


def begins_label(group: list[PlacedLine]) -> bool:
    """Whether the first column of a row prints a whole name of its own or a word for a sum, whatever stands beside."""
    label = join_lines(entry.text(0) for entry in group)
    return insats_lexicon().known(label) or vocabulary().is_total(label)
