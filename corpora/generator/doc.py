"""The abstract document: blocks that every producer can typeset, and the look they are to have.

Texts may hold "\\n" (a forced line break) and "\\u00ad\\n" (a word broken with a hyphen at a line end).
`plain` gives the text as a reader should have it: breaks joined, hyphens of breaks removed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field


def plain(text: str | None) -> str | None:
    """The printed text with line breaks joined by a space and broken words joined."""
    if text is None:
        return None
    text = text.replace("\u00ad\n", "").replace("\u00ad", "")
    return re.sub(r"\s+", " ", text).strip() or None


def soften(text: str) -> str:
    """Soft hyphens in long words, at places where a typesetter could break them."""

    def mark(found: re.Match[str]) -> str:
        word = found.group()
        places = [m.start() for m in re.finditer(r"(?<=[aeiouyåäö])(?=[bdfghjklmnprstv][aeiouyåäö])", word)]
        places = [i for i in places if 3 <= i <= len(word) - 4]
        for i in reversed(places):
            word = word[:i] + "\u00ad" + word[i:]
        return word

    return re.sub(r"[a-zåäöA-ZÅÄÖ]{10,}", mark, text)


@dataclass
class Cell:
    """One cell of a table head."""

    text: str
    colspan: int = 1
    rowspan: int = 1


@dataclass
class TableLook:
    """How a table is drawn."""

    rules: str = "grid"  # grid, horizontal, none, shaded, outer
    numbers: str = "left"  # left, center, right
    valign: str = "top"  # top, middle, bottom
    repeat_head: bool = True
    split_rows: bool = False
    size: float = 9.5
    head_fill: str | None = None
    head_bold: bool = True
    pad: float = 3.0
    width: float = 1.0  # share of the text width
    soft: bool = False  # long words may be broken with a hyphen


@dataclass
class Heading:
    """A heading; level 1 is the title of the report."""

    text: str
    level: int = 2


@dataclass
class Para:
    """A paragraph; style is normal, bold, small, caption or lead."""

    text: str
    style: str = "normal"


@dataclass
class Bullets:
    """A list; marker is put before each item ("1." counts up)."""

    items: list[str]
    marker: str = "•"


@dataclass
class Table:
    """A table with one or two head rows; None is a blank cell."""

    head: list[list[Cell]]
    rows: list[list[str | None]]
    widths: list[float]
    numeric: set[int] = field(default_factory=set)
    bold_rows: set[int] = field(default_factory=set)
    look: TableLook = field(default_factory=TableLook)
    spans: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)  # (row, col) -> (rowspan, colspan)


@dataclass
class Gap:
    """Vertical space in points."""

    points: float = 8


@dataclass
class NewPage:
    """A page break, to a landscape page if asked."""

    landscape: bool = False


Block = Heading | Para | Bullets | Table | Gap | NewPage


@dataclass
class Look:
    """The look of the whole document."""

    font: str = "sans"  # sans, serif, dejavu
    size: float = 10.5
    running: str | None = None  # running title at the top of each page
    footer: str | None = None  # text at the foot of each page
    pages: str | None = None  # "Sida {n} av {m}"; None for no page numbers
    pages_at: str = "bottom"  # bottom, top
    margin_blocks: list[str] = field(default_factory=list)  # blocks in the left margin of page 1
    left: float = 70  # left margin in points
    columns: int = 1
    landscape: bool = False
    rotate: bool = False  # pages stored upright with /Rotate 90 (ReportLab only)
    accent: str = "#000000"
    justify: bool = False


@dataclass
class Document:
    """Blocks and look."""

    look: Look = field(default_factory=Look)
    blocks: list[Block] = field(default_factory=list)
    title: str = ""


def head_grid(table: Table) -> list[list[str]]:
    """The head as a full grid: every column has a text in every head row ("" where a cell spans down)."""
    width = len(table.widths)
    grid: list[list[str | None]] = [[None] * width for _ in table.head]
    for r, row in enumerate(table.head):
        c = 0
        for cell in row:
            while c < width and grid[r][c] is not None:
                c += 1
            for dr in range(cell.rowspan):
                for dc in range(cell.colspan):
                    grid[r + dr][c + dc] = cell.text if dr == 0 else ""
            c += cell.colspan
    return [[x or "" for x in row] for row in grid]


def head_cells(table: Table) -> list[tuple[int, int, Cell]]:
    """Head cells with their place: (row, column, cell)."""
    width = len(table.widths)
    taken = [[False] * width for _ in table.head]
    out = []
    for r, row in enumerate(table.head):
        c = 0
        for cell in row:
            while c < width and taken[r][c]:
                c += 1
            out.append((r, c, cell))
            for dr in range(cell.rowspan):
                for dc in range(cell.colspan):
                    taken[r + dr][c + dc] = True
            c += cell.colspan
    return out


def fit(table: Table, look: Look) -> list[float]:
    """Column widths in points, none narrower than its longest word where the page allows it."""
    room = (842 if look.landscape else 595) - look.left - 60
    room = (room - 18 * (look.columns - 1)) / look.columns * table.look.width
    letter = table.look.size * (0.66 if look.font == "dejavu" else 0.57)
    longest = [1] * len(table.widths)
    texts = [(c, cell.text) for _, c, cell in head_cells(table) if cell.colspan == 1]
    texts += [(c, text) for row in table.rows for c, text in enumerate(row) if text]
    for c, text in texts:
        longest[c] = max(
            longest[c],
            *(len(w) for w in re.sub(r"(?<=[a-zåäö])[-/]", "- ", text.replace("\u00ad\n", "- ")).split()),
        )
    need = [n * letter + 2 * table.look.pad + 5 for n in longest]
    out = [room * w / sum(table.widths) for w in table.widths]
    for _ in range(4):
        narrow = [i for i, w in enumerate(out) if w <= need[i]]
        free = [i for i in range(len(out)) if i not in narrow]
        left = room - sum(need[i] for i in narrow)
        if not free or left <= 0:
            return [room * n / sum(need) for n in need] if sum(need) > room else need
        weight = sum(out[i] for i in free)
        out = [need[i] if i in narrow else out[i] * left / weight for i in range(len(out))]
    return out
