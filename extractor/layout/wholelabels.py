"""Labels of rows that are broken over lines, put together: rows of one label, of its numbers, or of one group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.evidence.dates import is_date
from extractor.layout.lines import hull, join_lines, rounded
from extractor.layout.shape import is_number
from extractor.model import Cell, Place, Row
from extractor.vocabulary import insats_lexicon, vocabulary

LEVEL_SHARE = 0.2
"""The share of the lower of two rows that the other must lie beside, for them to be one."""


def with_whole_labels(rows: list[Row]) -> list[Row]:
    """Rows with the label of a group made whole that is broken over the lines of its first rows.

    `Stöd till personer` beside one insats and `med funktionsnedsättning` beside the next are one cell over both.
    """
    whole = _with_first_lines(_level_joined(rows))
    upper = 0
    for index in range(1, len(whole)):
        one, two = whole[upper].cells, whole[index].cells
        label = two[0].text
        if label and label[0].islower() and len(two) > 2 and _is_one_label(one, two):
            whole[upper] = replace(whole[upper], cells=(merged_cells(one[0], two[0]), *one[1:]))
            whole[index] = replace(whole[index], cells=(Cell(None), *two[1:]))
        elif label:
            upper = index
    return whole


def _level_joined(rows: Sequence[Row]) -> list[Row]:
    """Rows with a label of several lines, set around the one line of its numbers, made one with them."""
    whole: list[Row] = []
    for row in rows:
        above = whole[-1] if whole else None
        if above is not None and _is_level(above, row) and _is_label_of(above, row):
            box = hull(place.bbox for place in (*above.places, *row.places) if place.bbox)
            joined = merged_rows(above, row)
            whole[-1] = replace(joined, places=(Place(row.places[0].page, rounded(box)),))
        else:
            whole.append(row)
    return whole


def _is_label_of(above: Row, row: Row) -> bool:
    """Whether one of two rows is words in the first column alone, and the other has nothing but numbers beside it."""
    beside = [[text for text in one.texts[1:] if text] for one in (above, row)]
    return not all(beside) and all(map(is_number, [*beside[0], *beside[1]]))


def _is_level(above: Row, row: Row) -> bool:
    """Whether two rows lie over one another in height: they are printed as one."""
    boxes = [place.bbox for one in (above, row) for place in one.places]
    if len(boxes) != 2 or boxes[0] is None or boxes[1] is None or above.places[0].page != row.places[0].page:
        return False
    if len(above.cells) != len(row.cells):
        return False
    over = min(boxes[0][3], boxes[1][3]) - max(boxes[0][1], boxes[1][1])
    return over > LEVEL_SHARE * min(boxes[0][3] - boxes[0][1], boxes[1][3] - boxes[1][1])


def _with_first_lines(rows: Sequence[Row]) -> list[Row]:
    """Rows of numbers with the first line of their label, which stands on a row of its own, the rest in lower case."""
    whole: list[Row] = []
    for row in rows:
        above = whole[-1] if whole else None
        numbers = [cell.text for cell in row.cells[1:] if cell.text]
        label = row.cells[0].text if row.cells else None
        alone = above is not None and above.cells and above.cells[0].text and not any(above.texts[1:])
        if alone and above and label and label[0].islower() and len(numbers) > 1 and all(map(is_number, numbers)):
            cells = (merged_cells(above.cells[0], row.cells[0]), *row.cells[1:])
            whole[-1] = Row(cells, row.places)
        else:
            whole.append(row)
    return whole


def _is_one_label(one: Sequence[Cell], two: Sequence[Cell]) -> bool:
    """Whether the first cells of two rows are a known name together, and both rows have a name of their own beside."""
    beside = one[1].text and two[1].text and not is_number(one[1].text) and not is_date(one[1].text)
    name = merged_cells(one[0], two[0]).text or ""
    return bool(one[0].text and beside) and (vocabulary().is_area(name) or insats_lexicon().known(name))


def merged_rows(one: Row, two: Row) -> Row:
    """Two parts of one row as one, each cell joined, both places kept."""
    cells = tuple(merged_cells(a, b) for a, b in zip(one.cells, two.cells, strict=True))
    return Row(cells, one.places + two.places)


def merged_cells(one: Cell, two: Cell) -> Cell:
    """Two parts of one cell as one, their texts joined, both places kept."""
    text = join_lines(text for text in (one.text, two.text) if text) or None
    return Cell(text, one.places + two.places, one.colspan, one.lines + two.lines)
