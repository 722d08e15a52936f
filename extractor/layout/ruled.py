"""Tables drawn with lines: cells from crossing lines, bands from horizontal ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from extractor.model import BBox, Ruling, Word

NEAR = 2.5
"""Points within which two drawn edges are the same edge."""
MIN_COLUMN, MIN_ROW = 6.0, 6.0
MIN_OPEN = 8.0
"""Points by which lines between columns run past the last line between rows where a row of text is left open."""
MOST = 0.6
"""The share of a table's column edges of which that must be true."""
MAX_LINES = 4_000


@dataclass(slots=True)
class RuledCell:
    """A cell of a drawn grid: its box, first column, and how many columns and rows it spans."""

    box: BBox
    row: int
    column: int
    colspan: int
    rowspan: int


@dataclass(slots=True)
class RuledTable:
    """A drawn grid: x of its column edges, y of its row edges, its cells."""

    xs: list[float]
    ys: list[float]
    cells: list[RuledCell]

    @property
    def box(self) -> BBox:
        """The outer edges."""
        return (self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])


def bands(rulings: Iterable[Ruling]) -> list[Ruling]:
    """Horizontal lines, pieces that touch end to end made one, from top to bottom."""
    rows: dict[int, list[Ruling]] = defaultdict(list)
    for line in rulings:
        if line.horizontal:
            rows[round((line.top + line.bottom) / 2)].append(line)
    merged: list[Ruling] = []
    for height in sorted(rows):
        for piece in sorted(rows[height]):
            near = [
                i
                for i, other in enumerate(merged)
                if abs(other.top - piece.top) <= NEAR
                and piece.x0 - other.x1 <= NEAR * 2
                and other.x0 - piece.x1 <= NEAR * 2
            ]
            if near:
                old = merged[near[0]]
                merged[near[0]] = Ruling(min(old.x0, piece.x0), old.top, max(old.x1, piece.x1), old.bottom)
            else:
                merged.append(piece)
    return sorted(merged, key=lambda line: line.top)


def ruled_tables(rulings: list[Ruling]) -> list[RuledTable]:
    """Every grid that lines draw on a page: at least two columns and one row, touching lines taken together."""
    if len(rulings) > MAX_LINES:
        return []
    tables = []
    for group in _groups(rulings):
        table = _grid(group)
        if table is not None:
            tables.append(table)
    return sorted(tables, key=lambda table: table.ys[0])


def _groups(rulings: list[Ruling]) -> list[list[Ruling]]:
    """Lines that touch each other, directly or through others."""
    parent = list(range(len(rulings)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    order = sorted(range(len(rulings)), key=lambda i: rulings[i].top)
    open_lines: list[int] = []
    for index in order:
        line = rulings[index]
        open_lines = [other for other in open_lines if rulings[other].bottom >= line.top - NEAR]
        for other in open_lines:
            mate = rulings[other]
            if line.x0 <= mate.x1 + NEAR and mate.x0 <= line.x1 + NEAR:
                parent[root(index)] = root(other)
        open_lines.append(index)
    groups: dict[int, list[Ruling]] = defaultdict(list)
    for index, line in enumerate(rulings):
        groups[root(index)].append(line)
    return list(groups.values())


def _cluster(values: Iterable[float], least: float) -> list[float]:
    found: list[list[float]] = []
    for value in sorted(values):
        if found and value - found[-1][-1] <= NEAR:
            found[-1].append(value)
        else:
            found.append([value])
    middles = [sum(many) / len(many) for many in found]
    kept = middles[:1]
    for value in middles[1:]:
        if value - kept[-1] >= least:
            kept.append(value)
    return kept


def _grid(group: list[Ruling]) -> RuledTable | None:
    across = [line for line in group if line.horizontal]
    down = [line for line in group if not line.horizontal]
    if len(across) < 2 or len(down) < 1:
        return None
    edges = [(line.x0 + line.x1) / 2 for line in down] + [x for line in across for x in (line.x0, line.x1)]
    outer = [min(edges), max(edges)]
    xs = _cluster([(line.x0 + line.x1) / 2 for line in down] + outer, MIN_COLUMN)
    ys = _cluster([(line.top + line.bottom) / 2 for line in across], MIN_ROW)
    if len(xs) < 3 or len(ys) < 2:
        return None
    ys = _with_open_ends(xs, ys, down)
    return RuledTable(xs, ys, _cells(xs, ys, across, down))


def _with_open_ends(xs: list[float], ys: list[float], down: list[Ruling]) -> list[float]:
    """Edges of rows, with those that a page break left undrawn: where the lines of most columns run on past the last.

    A row that goes on overleaf has no lower edge on its page, and its rest no upper one.
    """
    reach = [[line for line in down if abs((line.x0 + line.x1) / 2 - x) <= NEAR] for x in xs]
    tops = sorted(min(line.top for line in lines) for lines in reach if lines)
    bottoms = sorted(max(line.bottom for line in lines) for lines in reach if lines)
    above = [top for top in tops if top < ys[0] - MIN_OPEN]
    below = [bottom for bottom in bottoms if bottom > ys[-1] + MIN_OPEN]
    opened = list(ys)
    if len(above) > MOST * len(xs):
        opened.insert(0, above[len(above) // 2])
    if len(below) > MOST * len(xs):
        opened.append(below[len(below) // 2])
    return opened


def _cells(xs: list[float], ys: list[float], across: list[Ruling], down: list[Ruling]) -> list[RuledCell]:
    columns, rows = len(xs) - 1, len(ys) - 1
    has_left = [[_covered(down, xs[c], (ys[r] + ys[r + 1]) / 2) for c in range(len(xs))] for r in range(rows)]
    has_top = [[_crossed(across, ys[r], (xs[c] + xs[c + 1]) / 2) for c in range(columns)] for r in range(len(ys))]
    taken = [[False] * columns for _ in range(rows)]
    cells = []
    for r in range(rows):
        for c in range(columns):
            if taken[r][c]:
                continue
            wide = 1
            while c + wide < columns and not has_left[r][c + wide] and not taken[r][c + wide]:
                wide += 1
            high = 1
            while r + high < rows and all(not has_top[r + high][c + i] for i in range(wide)):
                high += 1
            for i in range(high):
                for j in range(wide):
                    taken[r + i][c + j] = True
            cells.append(RuledCell((xs[c], ys[r], xs[c + wide], ys[r + high]), r, c, wide, high))
    return cells


def _covered(lines: list[Ruling], x: float, y: float) -> bool:
    return any(
        abs((line.x0 + line.x1) / 2 - x) <= NEAR and line.top - NEAR <= y <= line.bottom + NEAR for line in lines
    )


def _crossed(lines: list[Ruling], y: float, x: float) -> bool:
    return any(
        abs((line.top + line.bottom) / 2 - y) <= NEAR and line.x0 - NEAR <= x <= line.x1 + NEAR for line in lines
    )


def inside(word: Word, box: BBox) -> bool:
    """True where the middle of a word lies in a box."""
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
