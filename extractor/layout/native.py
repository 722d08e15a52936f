"""Documents that store their own structure (DOCX, HTML): heads of tables named, levels of headings put in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.layout.heads import count_head_rows, head_names
from extractor.layout.spans import unspanned
from extractor.model import Block, Grid, Heading, Layout, Paragraph, Row
from extractor.vocabulary import insats_lexicon


def native_layout(blocks: Sequence[Block], running: Sequence[str]) -> Layout:
    """The layout of blocks that a file stores as such; pages are unknown."""
    finished: list[Block] = []
    for block in blocks:
        if isinstance(block, Grid):
            if block.rows:
                finished.append(named_grid(block))
        elif isinstance(block, Paragraph) and _names_next(block):
            finished.append(Heading(block.text, 9, block.place))
        else:
            finished.append(block)
    letters = sum(_letters(block) for block in finished)
    return Layout(tuple(finished), tuple(running), None, letters)


def _names_next(block: Paragraph) -> bool:
    """A lone insats name in plain type is the heading of what follows."""
    return not block.bullet and len(block.text) <= 90 and insats_lexicon().known(block.text)


def named_grid(grid: Grid) -> Grid:
    """The grid with its head rows counted and its columns named; rows made as wide as the table."""
    texts = [_flat(row) for row in grid.rows]
    heads = count_head_rows(texts)
    width = max((len(cells) for cells in texts), default=0)
    names = head_names(grid.rows[:heads], width)
    body = tuple(unspanned(row) for row in grid.rows[heads:])
    return replace(grid, rows=(*grid.rows[:heads], *body), head_rows=heads, columns=names)


def _flat(row: Row) -> list[str | None]:
    cells: list[str | None] = []
    for cell in row.cells:
        cells += [cell.text] + [None] * (cell.colspan - 1)
    return cells


def _letters(block: Block) -> int:
    if isinstance(block, Grid):
        return sum(len(cell.text or "") for row in block.rows for cell in row.cells)
    return len(block.text)
