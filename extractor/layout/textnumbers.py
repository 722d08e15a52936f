"""Rows of numbers in plain text: a label, over lines where it is long, and the numbers behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.layout.lines import join_lines
from extractor.layout.textheads import is_data_start
from extractor.layout.textrows import NUMBER, place_numbers
from extractor.vocabulary import insats_lexicon, vocabulary

MAX_LABEL_LINES = 6
_NUMBER = re.compile(rf"(?<!\S)(?:{NUMBER})(?!\S)")


def spread_numbers(lines: Sequence[str], index: int, columns: int) -> tuple[list[str | None], int] | None:
    """The numbers of a row that stand on several lines, and the line after them; all cells must be filled."""
    cells: list[str | None] = []
    while index < len(lines) and len(cells) < columns:
        words = lines[index].split()
        if not all(re.fullmatch(r"\d{1,6}|[-–]", word) for word in words):
            return None
        cells += words
        index += 1
    return (cells, index) if len(cells) == columns else None


def number_row(label: list[str], line: str, columns: int, comment: bool) -> list[str | None] | None:
    """Label and numbers of one row, the label from the lines above and the line's own start; None where none stand.

    A number may be part of a known name (`över 12 år 5 3`): the numbers begin behind it then.
    """
    starts = [match.start() for match in _NUMBER.finditer(line)]
    rows = [_row(label, line, at, columns, comment) for at in starts]
    named = (row for row in rows if row is not None and insats_lexicon().known(row[0] or ""))
    return next(named, rows[0] if rows else None)


def _row(label: list[str], line: str, at: int, columns: int, comment: bool) -> list[str | None] | None:
    """The row of a line whose numbers begin at a place."""
    own, text = line[:at].strip(), line[at:]
    if own and own[-1].isalnum() is False and own[-1] not in ").":
        return None
    if not own and not label:
        return None
    words = len(own.split())
    if words > 9 or (own and label and not _continues(label, own)):
        return None
    lead = at - len(line[:at].rstrip()) if own else at
    if not any(letter.isdigit() for letter in text.split()[0]) and len(text.split()) < 2:
        return None
    cells = place_numbers(" " * max(lead - (1 if own else 0), 0) + text.lstrip(), columns, comment)
    if cells is None or not any(cells):
        return None
    return [join_lines([*label, own]), *cells]


def _continues(label: list[str], own: str) -> bool:
    whole = join_lines([*label, own])
    return (
        insats_lexicon().known(whole)
        or own[0].islower()
        or vocabulary().is_total(label[0])
        or not insats_lexicon().known(own)
    )


def blank_row(line: str, columns: int) -> bool:
    """A label whose cells are all blank: it ends with at least as many spaces as there are columns."""
    trailing = len(line) - len(line.rstrip(" "))
    return trailing >= columns and insats_lexicon().known(line)


def may_be_label(label: list[str], line: str, lines: Sequence[str], index: int) -> bool:
    """Whether a line can be (part of) the label of a row: numbers follow within a few lines."""
    text = line.strip()
    sentence = text.endswith((".", ":")) and not vocabulary().is_reason(text)
    if sentence or len(text.split()) > 8 or len(label) >= MAX_LABEL_LINES:
        return False
    if not label and not (
        insats_lexicon().known(text)
        or insats_lexicon().begins(text)
        or vocabulary().is_total(text)
        or vocabulary().is_reason(text)
        or vocabulary().kon_of(text)
    ):
        return False
    ahead = [entry for entry in lines[index + 1 : index + 2 * MAX_LABEL_LINES] if entry.strip()][
        : MAX_LABEL_LINES - len(label)
    ]
    return any(_NUMBER.search(entry) and is_data_start(f"x {entry}") for entry in ahead)
