"""Stretches of lines that line up in columns, and whether they are tables."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractor.evidence.dates import is_date
from extractor.evidence.quarters import is_period
from extractor.layout.columns import Columns
from extractor.layout.lines import Line, join_lines
from extractor.layout.placed import PlacedLine
from extractor.layout.shape import (
    RowShape,
    begins_table,
    is_bucket,
    is_date_or_number,
    is_number,
    names_column,
    row_shape,
)
from extractor.vocabulary import vocabulary

PROSE_WORDS = 4.0
MAX_HEAD = 4
"""Lines of a head at most whose names are broken over them."""


@dataclass(slots=True)
class Zone:
    """A run of lines in common columns, on one page; `first` and `last` index the page's lines.

    `head_rest` counts the first lines that end the head of the table that this one `continues`; `inner` are the
    identities of the lines that are headings inside the table, `paths` the names over each column where they were read
    from the rows up; the lines of the head are `spanning` then.
    """

    columns: Columns
    lines: list[PlacedLine]
    first: int
    last: int
    continues: bool = False
    head_rest: int = 0
    spanning: list[Line] = field(default_factory=list)
    inner: frozenset[int] = frozenset()
    paths: list[tuple[str, ...]] = field(default_factory=list)

    def shapes(self) -> list[RowShape]:
        """Head, body or open, per line."""
        return [row_shape(line.texts(len(self.columns))) for line in self.lines]


def closes(line: Line) -> bool:
    """Whether a line is the closing sum of a table."""
    return vocabulary().is_total(" ".join(word.text for word in line.chunks[0]))


def has_data(line: Line) -> bool:
    """Whether a word of the line is a number or a date."""
    return any(is_number(word.text) or is_date(word.text) for word in line.words)


def is_table(zone: Zone) -> bool:
    """Enough evidence of a table: data in rows, or a recognised head, not just words that happen to stand apart."""
    width = len(zone.columns)
    if width < 2 or is_text_columns(zone):
        return False
    shapes = zone.shapes()
    rows = sum(len(line.parts) > 1 for line in zone.lines)
    if all(shape != "body" for shape in shapes) and not _rows_below_head(shapes):
        return False
    if shapes.count("head") and rows >= 2:
        return True
    if shapes.count("body") >= 2:
        return True
    if shapes.count("body") == 1 and rows >= 2 and width >= 3:
        return True
    return rows >= 3 and width >= 2


def is_stranded_head(zone: Zone) -> bool:
    """A head alone at the foot of a page, its rows on the next."""
    width = len(zone.columns)
    if width >= 2 and any(begins_table(entry.line) for entry in zone.lines):
        return True
    names = [join_lines(entry.text(column) for entry in zone.lines) for column in range(width)]
    named = all(names_column(name) or is_period(name) or is_bucket(name) for name in names)
    whole = len(zone.lines) > 1 or names_column(names[0])
    return whole and len(zone.lines) <= MAX_HEAD and width >= 3 and named


def _rows_below_head(shapes: list[RowShape]) -> bool:
    """Whether something stands below the last head line: names alone are no table yet."""
    heads = [i for i, shape in enumerate(shapes) if shape == "head"]
    return not heads or heads[-1] < len(shapes) - 1


def is_text_columns(zone: Zone) -> bool:
    """Two columns of running text side by side, not a table: both sides long words, no dates or counts."""
    width = len(zone.columns)
    if width > 3:
        return False
    for column in range(width):
        texts = [text for line in zone.lines if (text := line.text(column))]
        words = sum(len(text.split()) for text in texts) / max(len(texts), 1)
        if words < PROSE_WORDS or any(is_date_or_number(text) for text in texts):
            return False
    return len(zone.lines) >= 3 and "head" not in zone.shapes()[:2]
