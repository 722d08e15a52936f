"""Tables that a web page draws with boxes instead of table markup: rows of boxes, or one row of cells set in a grid."""

from __future__ import annotations

import re
from typing import Any

MIN_ROWS, MIN_COLUMNS = 3, 3
_COLUMN = re.compile(r"grid-column(?:-start)?\s*:\s*(\d{1,2})")
_BOX = ("div", "li", "span")


def rows_of_boxes(element: Any) -> list[dict[int, Any]] | None:
    """The cells of each row by column, where an element holds rows of boxes or boxes that say their column."""
    children = [child for child in element if isinstance(child.tag, str)]
    if (
        element.tag not in ("div", "section", "ul")
        or len(children) < MIN_ROWS
        or any(c.tag not in _BOX for c in children)
    ):
        return None
    inner = [[cell for cell in child if isinstance(cell.tag, str)] for child in children]
    widths = {len(cells) for cells in inner}
    if len(widths) == 1 and min(widths) >= MIN_COLUMNS and all(_is_leaf(cell) for cells in inner for cell in cells):
        return [dict(enumerate(cells)) for cells in inner]
    return _placed(children) if all(_is_leaf(child) for child in children) else None


def _placed(cells: list[Any]) -> list[dict[int, Any]] | None:
    """Rows of cells that follow one another, each row begun by a cell that says it stands in the first column."""
    rows: list[dict[int, Any]] = []
    column = 0
    for cell in cells:
        told = _COLUMN.search(cell.get("style") or "")
        column = int(told[1]) - 1 if told else column
        if told and column == 0:
            rows.append({})
        if not rows:
            return None
        rows[-1][column] = cell
        column += 1
    return rows if len(rows) >= MIN_ROWS and max(map(len, rows)) >= MIN_COLUMNS else None


def _is_leaf(element: Any) -> bool:
    """Whether an element holds text alone."""
    return element.tag in (*_BOX, "p", "strong", "b") and not any(
        child.tag in ("div", "p", "ul", "ol", "table", "section") for child in element.iterdescendants()
    )
