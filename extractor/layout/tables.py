"""Tables of one page as fragments of rows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extractor.evidence.quarters import is_period
from extractor.layout.columns import Columns
from extractor.layout.heads import count_head_rows, head_rows_of_lines, head_rows_of_paths
from extractor.layout.lines import Line, group_lines, hull, join_lines, rounded
from extractor.layout.placed import PlacedLine
from extractor.layout.rows import group_rows
from extractor.layout.ruled import RuledCell, RuledTable, inside
from extractor.layout.shape import is_date_or_number
from extractor.layout.zonekinds import Zone
from extractor.model import BBox, Cell, Page, Place, Rendering, Row, Ruling, Word
from extractor.rulebook import known_words

FULL_LINE = 14.0
"""Points of white, the margin of the cell with them, that leave no place for the next letters of a broken word."""


MANY_LINES = 4
"""Lines with a date or a number each, from which a drawn row is several rows."""
MANY_PIECES = 3
"""Pieces of one line of a cell, from which they are cells of their own."""


@dataclass(slots=True)
class Fragment:
    """The part of a table that stands on one page."""

    page: int
    box: BBox
    head: list[Row]
    body: list[Row]
    columns: Columns
    rendering: Rendering
    continues: bool = False
    doubts: list[str] = field(default_factory=list)
    groups: list[list[PlacedLine]] = field(default_factory=list)
    """The lines of each row of the body, where lines were grouped to rows."""
    edges: list[float] = field(default_factory=list)


def fragment_of_grid(table: RuledTable, page: Page) -> tuple[Fragment | None, set[int]]:
    """Rows of a drawn grid and the indexes of the page's words that stand in it; no fragment where it is empty."""
    width, height = len(table.xs) - 1, len(table.ys) - 1
    outer = table.box
    mine = [i for i, word in enumerate(page.words) if inside(word, outer)]
    if not mine:
        return None, set()
    words = _words_by_cell(table, [page.words[i] for i in mine])
    by_row: list[list[Cell]] = [[] for _ in range(height)]
    for cell in sorted(table.cells, key=lambda cell: cell.column):
        by_row[cell.row].append(_cell_of(cell, words.get((cell.row, cell.column), []), page))
    rows = []
    for row in range(height):
        cells = _padded(by_row[row], table, row, width)
        if _holds_rows(cells):
            rows += _rows_inside(table, row, [page.words[i] for i in mine], page)
        elif any(cell.text for cell in cells):
            box = rounded((outer[0], table.ys[row], outer[2], table.ys[row + 1]))
            rows.append(Row(tuple(cells), (Place(page.number, box),)))
    if not rows:
        return None, set()
    heads = count_head_rows([_flat(row) for row in rows])
    columns = Columns([(a + 0.5, b - 0.5) for a, b in zip(table.xs, table.xs[1:], strict=False)])
    fragment = Fragment(page.number, rounded(outer), rows[:heads], rows[heads:], columns, "grid")
    return fragment, set(mine)


def hides_columns(table: RuledTable, page: Page) -> bool:
    """Whether the lines of a table do not part all its columns, and it is better read without them.

    Many drawn rows hold a cell whose one line prints several pieces apart, or a cell as wide as the table holds a piece
    for each column, as where every other row is shaded.
    """
    words = _words_by_cell(table, [word for word in page.words if inside(word, table.box)])
    wide = {(cell.row, cell.column) for cell in table.cells if cell.colspan == len(table.xs) - 1}
    hiding, spread = set(), 0
    for key, own in words.items():
        if len(own) < 2:
            continue
        printed = group_lines(own, page)
        pieces = printed[0].chunks if len(printed) == 1 else []
        columns = {bisect_right(table.xs, (piece[0].x0 + piece[-1].x1) / 2) for piece in pieces}
        if key in wide and len(pieces) == len(columns) == len(table.xs) - 1 > 1:
            spread += 1
            if len(pieces) >= MANY_PIECES or spread > 1:
                return True
        if len(pieces) >= MANY_PIECES:
            hiding.add(key[0])
    return len(hiding) >= 2 and 3 * len(hiding) >= len({row for row, _ in words})


def is_upper_head(fragment: Fragment, lines: Sequence[Line]) -> bool:
    """Whether drawn cells are nothing but periods over the columns of a table that stands close below them."""
    names = [text for row in fragment.head for text in row.texts if text]
    if fragment.body or not names or not all(map(is_period, names)):
        return False
    below = [line for line in lines if line.top >= fragment.box[3] - 1]
    return bool(below) and below[0].top - fragment.box[3] <= below[0].size and len(below[0].chunks) > len(names)


def _holds_rows(cells: list[Cell]) -> bool:
    """Whether what is drawn as one row holds many: several cells print a date or a number on each of many lines."""
    tall = [cell for cell in cells if sum(map(is_date_or_number, cell.lines)) >= MANY_LINES]
    return len(tall) >= 2 and all(2 * sum(map(is_date_or_number, cell.lines)) >= len(cell.lines) for cell in tall)


def _rows_inside(table: RuledTable, row: int, words: list[Word], page: Page) -> list[Row]:
    """The rows of a drawn row that no line parts, by their anchors and the white between them."""
    width = len(table.xs) - 1
    top, bottom = table.ys[row], table.ys[row + 1]
    inside_row = [word for word in words if top <= (word.top + word.bottom) / 2 < bottom]
    placed = []
    for line in group_lines(inside_row, page):
        parts: dict[int, list[Word]] = {}
        for word in line.words:
            column = min(max(bisect_right(table.xs, (word.x0 + word.x1) / 2) - 1, 0), width - 1)
            parts.setdefault(column, []).append(word)
        placed.append(PlacedLine(line, parts))
    return [row_of_lines(group, width) for group in group_rows(placed, width, [])]


def _flat(row: Row) -> list[str | None]:
    """The row's texts, a spanning cell once and blanks after it."""
    texts: list[str | None] = []
    for cell in row.cells:
        texts += [cell.text] + [None] * (cell.colspan - 1)
    return texts


def _padded(cells: list[Cell], table: RuledTable, row: int, width: int) -> list[Cell]:
    """A full row: columns covered from above by a cell that spans rows are blank."""
    starts = {cell.column: cell for cell in table.cells if cell.row == row}
    full: list[Cell] = []
    column = 0
    ordered = iter(cells)
    while column < width:
        if column in starts:
            cell = next(ordered)
            full.append(cell)
            column += cell.colspan
        else:
            full.append(Cell(None))
            column += 1
    return full


def _words_by_cell(table: RuledTable, words: list[Word]) -> dict[tuple[int, int], list[Word]]:
    """The words of each cell, by its first row and column: a word belongs where its middle lies."""
    owner = {
        (cell.row + down, cell.column + right): (cell.row, cell.column)
        for cell in table.cells
        for down in range(cell.rowspan)
        for right in range(cell.colspan)
    }
    found: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        column = bisect_right(table.xs, (word.x0 + word.x1) / 2) - 1
        row = bisect_right(table.ys, (word.top + word.bottom) / 2) - 1
        key = owner.get((min(row, len(table.ys) - 2), min(column, len(table.xs) - 2)))
        if key is not None:
            found.setdefault(key, []).append(word)
    return found


def _cell_of(cell: RuledCell, own: list[Word], page: Page) -> Cell:
    if not own:
        return Cell(None, (), cell.colspan)
    printed = group_lines(own, page)
    lines = tuple(line.text for line in printed)
    whole = join_lines(_unbroken(printed, cell.box[2]))
    return Cell(whole or None, (Place(page.number, rounded(cell.box)),), cell.colspan, lines)


def _unbroken(lines: list[Line], right: float) -> list[str]:
    """The lines of a cell with a hyphen where a narrow column broke a word without one: `Fortfarand`, `e ej`.

    The line must reach the cell's edge, and the parts be a known word together that they are not apart.
    """
    texts = [line.text for line in lines]
    known = known_words()
    for index, (above, below) in enumerate(pairwise(lines)):
        one, two = above.words[-1].text, below.words[0].text
        letters = one.isalpha() and two.isalpha() and (two.islower() or (one.isupper() and two.isupper()))
        full = right - above.words[-1].x1 < FULL_LINE and letters
        apart = one.casefold() in known and two.casefold() in known and len(two) > 2
        if full and not apart and f"{one}{two}".casefold() in known:
            texts[index] += "-"
    return texts


def fragment_of_zone(zone: Zone, rules: list[Ruling], page: int) -> Fragment:
    """Rows of a table without vertical lines."""
    width = len(zone.columns)
    edges = [line.top for line in rules if line.x0 < zone.columns.x1 and line.x1 > zone.columns.x0]
    heads = zone.head_rest if zone.continues else split_head_lines(zone.lines, width)
    if zone.paths:
        heads, head = 0, head_rows_of_paths(zone.paths, zone.spanning)
    elif zone.head_rest:
        head = [row_of_lines(zone.lines[:heads], width)]
    else:
        head = head_rows_of_lines(zone.spanning, zone.lines[:heads], zone.columns)
    groups = group_rows(zone.lines[heads:], width, edges, zone.continues)
    body = [row_of_lines(group, width) for group in groups]
    box = hull([entry.line.bbox for entry in zone.lines] + [line.bbox for line in zone.spanning])
    inner = [edge for edge in edges if box[1] < edge < box[3]]
    rendering: Rendering = "rules" if len(inner) >= 1 else "plain"
    return Fragment(page, rounded(box), head, body, zone.columns, rendering, zone.continues, [], groups, edges)


def split_head_lines(lines: list[PlacedLine], width: int) -> int:
    """How many of a table's first printed lines are its head.

    Lines in the head's heavy type without a label of their own belong to it.
    """
    above = next((i for i, line in enumerate(lines) if line.heading), len(lines))
    count = count_head_rows([line.texts(width) for line in lines[:above]])
    while 0 < count < above - 1 and _head_goes_on(lines[count - 1], lines[count], lines[count + 1], width):
        count += 1
    return count


def _head_goes_on(above: PlacedLine, entry: PlacedLine, below: PlacedLine, width: int) -> bool:
    style = entry.line.style
    data = 2 * len(entry.parts) >= width and any(character.isdigit() for character in entry.line.text)
    return style.bold and style == above.line.style and not below.line.style.bold and 0 not in entry.parts and not data


def row_of_lines(group: list[PlacedLine], width: int) -> Row:
    """One row of the lines that make it up."""
    cells = []
    for column in range(width):
        parts = [entry.parts[column] for entry in group if column in entry.parts]
        if not parts:
            cells.append(Cell(None))
            continue
        lines = tuple(" ".join(word.text for word in part) for part in parts)
        box = hull([word[1:5] for part in parts for word in part])
        cells.append(Cell(join_lines(lines), (Place(group[0].line.page, rounded(box)),), 1, lines))
    box = hull(entry.line.bbox for entry in group)
    return Row(tuple(cells), (Place(group[0].line.page, rounded(box)),))


def lines_outside(lines: list[Line], words: set[int], page: Page) -> list[Line]:
    """The lines that are left when some of a page's words have been taken into tables."""
    if not words:
        return lines
    taken = {id(page.words[i]) for i in words}
    rest = []
    for line in lines:
        left = [word for word in line.words if id(word) not in taken]
        if len(left) == len(line.words):
            rest.append(line)
        elif left:
            rest.extend(group_lines(left, page))
    return rest
