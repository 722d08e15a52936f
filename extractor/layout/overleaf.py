"""Tables that the page before left open, and their heads on the next one: printed again, or broken off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extractor.evidence.quarters import is_period
from extractor.layout.columns import Columns
from extractor.layout.lines import Line, join_lines
from extractor.layout.shape import is_bucket, names_column, row_shape
from extractor.vocabulary import fold

MAX_LINES = 4
"""Lines that a head has at most."""


class Open(NamedTuple):
    """A table that the last page left open: its columns, a line of its last row, and the names of its columns."""

    columns: Columns
    line: Line | None
    names: tuple[str, ...] = ()


def head_again(lines: Sequence[Line], columns: Columns, names: Sequence[str]) -> int:
    """How many of a page's first lines, joined by column, are the head of the table again; 0 where they are not."""
    if not any(names):
        return 0
    wanted = [_plain(name) for name in names]
    joined = [""] * len(columns)
    for count, line in enumerate(lines[:MAX_LINES], start=1):
        texts = _by_column(line, columns)
        if texts is None:
            return 0
        joined = [join_lines([above, text]) if text else above for above, text in zip(joined, texts, strict=True)]
        if [_plain(text) for text in joined] == wanted:
            return count
    return 0


def rest_of_head(lines: Sequence[Line], columns: Columns, names: Sequence[str]) -> int:
    """How many of a page's first lines are the lower part of a head whose upper part ended the page before.

    They are in heavy type over rows that are not, and make names of what stands over them.
    """
    joined, best = list(names), 0
    for count, line in enumerate(lines[:MAX_LINES], start=1):
        texts = _by_column(line, columns)
        if not line.style.bold or texts is None or row_shape(texts) == "body":
            break
        joined = [join_lines([above, text]) if text else above for above, text in zip(joined, texts, strict=True)]
        grown = [name for name, old in zip(joined, names, strict=True) if name != old]
        if len(grown) >= 2 and all(names_column(name) or is_period(name) or is_bucket(name) for name in grown):
            best = count
    plain = best < len(lines) and not lines[best].style.bold
    return best if plain else 0


def _by_column(line: Line, columns: Columns) -> list[str] | None:
    """The texts of a line by column; None where it does not keep to them."""
    texts = [""] * len(columns)
    for index, part in columns.place(line) or [(-1, [])]:
        where = index if index >= 0 or not part else columns.nearest(part[0].x0, part[-1].x1)
        if where < 0:
            return None
        texts[where] = join_lines([texts[where], " ".join(word.text for word in part)])
    return texts


def _plain(name: str) -> str:
    return fold(name.replace(" / ", " "))
