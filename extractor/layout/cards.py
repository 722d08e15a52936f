"""Boxes with a case each, set beside and below one another: drawn like a table, read like text."""

from __future__ import annotations

from extractor.layout.flows import LABEL
from extractor.layout.tables import Fragment

MIN_LABELS = 2
MOST = 0.5


def holds_cards(fragment: Fragment) -> bool:
    """Whether most cells with several lines hold lines of `Label: value`: each is a case, not a row's cell."""
    cells = [cell for row in (*fragment.head, *fragment.body) for cell in row.cells if len(cell.lines) > 1]
    cards = [cell for cell in cells if sum(LABEL.match(line) is not None for line in cell.lines) >= MIN_LABELS]
    return len(cards) >= 2 and len(cards) >= MOST * len(cells)
