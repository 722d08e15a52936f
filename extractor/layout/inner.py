"""Headings inside a table, and whether its rows go on below a line: what a reader sees by looking further down."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.evidence.areas import area_in
from extractor.evidence.laws import law_in
from extractor.evidence.outcomes import section_status
from extractor.layout.columns import Columns
from extractor.layout.lines import Line
from extractor.layout.shape import begins_table, is_number, row_shape
from extractor.vocabulary import fold, insats_lexicon, vocabulary

AHEAD = 14
"""Lines that one row takes up at most: so far is looked for the next."""
WHITE = 4.0
"""Line heights of white that no row and no heading inside a table leaves."""
WHITE_ABOVE = 0.75
"""White above a heading in plain type, in font sizes: the rest of a wrapped cell stands closer."""
WIDE_ABOVE = 1.5
"""The same where it begins in a later column, as the texts of the rows do."""
MIN_CAPITALS = 5
"""Letters from which capitals are emphasis, not the short name of a law."""
HEADING_WORDS = 14


def row_follows(lines: Sequence[Line], index: int, columns: Columns, heads_only: bool = False) -> bool:
    """Whether a row of these columns begins at a line or below it, before anything that is no part of one.

    With `heads_only` the columns are those of the heads alone, to which the first row need not keep.
    """
    for ahead in range(index, min(index + AHEAD, len(lines))):
        line = lines[ahead]
        if ahead and line.top - lines[ahead - 1].bottom > WHITE * line.size:
            return False
        if begins_table(line) or _head_again(lines, ahead):
            return False
        placed = columns.place(line)
        if heads_only and len(line.chunks) >= 2:
            return row_shape(line.texts) == "body" and 2 * len(line.chunks) >= len(columns)
        if placed is None:
            return False
        if len({column for column, _ in placed if column >= 0}) >= 2:
            return (row_shape(line.texts) == "body" or is_number(line.texts[0])) and columns.widened(placed) is not None
    return False


def _head_again(lines: Sequence[Line], index: int) -> bool:
    """Whether a line of several pieces without data says word for word what one above it says: heads of a new table."""
    texts = lines[index].texts
    if len(texts) < 2 or row_shape(texts) == "body" or any(map(is_number, texts)):
        return False
    return any(other.texts == texts for other in lines[:index])


def is_inner_heading(
    lines: Sequence[Line], index: int, columns: Columns, above: Line, heads_only: bool = False
) -> bool:
    """Whether a line names what the rows below it have in common: emphasis or words of the field, and rows go on."""
    line = lines[index]
    if len(line.words) > HEADING_WORDS or line.text.endswith((".", ",", ";")) or is_number(line.text):
        return False
    if len(line.chunks) > 1 or line.x0 < columns.x0 - 2 * line.size:
        return False
    if line.x0 > columns.spans[0][1] and not names_group(line.text):
        return False
    row = next((other for other in lines[index + 1 : index + AHEAD] if len(other.chunks) > 1), None)
    stands_out = row is not None and _stands_out(line, row)
    white = WHITE_ABOVE if line.x0 <= columns.spans[0][1] else WIDE_ABOVE
    parted = line.top - above.bottom > white * line.size and names_group(line.text)
    return (stands_out or parted) and row_follows(lines, index + 1, columns, heads_only)


def _stands_out(line: Line, other: Line) -> bool:
    """Whether a line is set heavier, larger or in capitals beside another."""
    letters = sum(map(str.isalpha, line.text))
    capitals = letters >= MIN_CAPITALS and line.text.upper() == line.text and other.text.upper() != other.text
    return (line.style.bold and not other.style.bold) or line.size > other.size * 1.08 or capitals


def names_group(text: str) -> bool:
    """Whether a short text is nothing but a law, an area, an insats or what became of decisions."""
    folded = fold(text)
    words = vocabulary()
    if not text[0].isupper() or words.is_total(text) or insats_lexicon().known(text):
        return False
    if law_in(text) is not None and len(folded.split()) <= 6:
        return True
    return area_in(text) is not None or (len(folded.split()) <= 8 and section_status(text) is not None)
