"""Counts that stand in lists, `Kontaktperson (6)`, or as labels with a number beside them: tables without heads."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.evidence.dates import find_dates
from extractor.evidence.marks import unmarked
from extractor.evidence.quarters import quarters_in
from extractor.layout.headwords import names_numbers
from extractor.layout.lines import join_lines
from extractor.model import Block, Cell, Grid, Heading, Paragraph, Row
from extractor.parse.values import read_count
from extractor.vocabulary import fold, insats_lexicon, vocabulary

_ITEM = re.compile(
    r"^(?P<name>[^\d():][^():]{1,80}?(?:\([^\d()]+\))?)\s*(?:\((?P<a>\d{1,4})(?: ?(?:st|beslut))?\)"
    r"|[:–-]\s*(?P<b>\d{1,4})(?: ?(?:st|beslut))?)\.?$"
)
_LIST_HEADING = re.compile(r"(?:huvudsaklig[ta]? )?(?:orsak|skäl|anledning)|.*\b(?:lss|sol)\b|.*insats|.*bistånd")
MIN_ITEMS = 2
MOST = 0.6
"""The share of a list's labels that must be known."""


def lists_to_grids(blocks: Sequence[Block]) -> list[Block]:
    """Blocks with each run of `Name (n)` paragraphs replaced by a grid of two columns, name and number.

    At least two in a row under a heading of insatser, a law or reasons, or with a known insats or reason
    among them; a single one only where its name is known: a lone parenthesis is prose.
    """
    result: list[Block] = []
    run: list[tuple[Paragraph, str, str]] = []
    announced = False
    whole = [_labels_and_numbers(_unboxed(block), blocks) if isinstance(block, Grid) else block for block in blocks]
    for block in [*whole, None]:
        item = _item(block) if isinstance(block, Paragraph) else None
        if item is not None and isinstance(block, Paragraph):
            run.append((block, *item))
            continue
        result.extend(_closed(run, announced))
        run = []
        if isinstance(block, Heading):
            announced = _LIST_HEADING.match(fold(block.text)) is not None
        if block is not None:
            result.append(block)
    return _with_headings(result)


def _with_headings(blocks: Sequence[Block]) -> list[Block]:
    """Blocks where headings that count the decisions of an insats below them, `Boendestöd (4)`, are counts as well."""
    counted = {
        index: item
        for index, block in enumerate(blocks)
        if isinstance(block, Heading) and (item := _item(block)) and insats_lexicon().known(item[0])
    }
    if len(counted) < MIN_ITEMS:
        return list(blocks)
    result: list[Block] = []
    for index, block in enumerate(blocks):
        result.append(block)
        if index in counted and isinstance(block, Heading):
            name, number = counted[index]
            place = (block.place,)
            result.append(Grid((Row((Cell(name, place), Cell(number, place)), place),), "prose", 0, ("", "")))
    return result


def _labels_and_numbers(grid: Grid, blocks: Sequence[Block]) -> Grid:
    """A table without heads as a list, where each row is a label that is known and one number, wherever it stands.

    The numbers at the bars of a chart are one too, unless a table has its labels: those are the same numbers again.
    """
    rows = [[cell for cell in row.cells if cell.text] for row in grid.rows]
    pairs = [row for row in rows if len(row) == 2 and row[1].text and read_count(row[1].text) and _is_label(row[0])]
    known = sum(names_numbers(row[0].text or "") for row in pairs)
    if grid.head_rows or len(pairs) < max(len(rows), MIN_ITEMS) or known < MOST * len(rows):
        return grid
    if len(grid.columns) > 2 and _stand_elsewhere(pairs, grid, blocks):
        return grid
    return Grid(
        tuple(Row(tuple(row), old.places) for row, old in zip(rows, grid.rows, strict=True)), "prose", 0, ("", "")
    )


def _unboxed(grid: Grid) -> Grid:
    """A table whose every box prints a label over its number as rows of a label and its number."""
    cells = [cell for row in grid.rows for cell in row.cells if cell.text]
    if grid.head_rows or len(cells) < MIN_ITEMS or not all(_is_box(cell) for cell in cells):
        return grid
    rows = []
    for cell in cells:
        label, number = join_lines(cell.lines[:-1]), cell.lines[-1]
        rows.append(Row((Cell(label, cell.places), Cell(number, cell.places)), cell.places))
    return Grid(tuple(rows), grid.rendering, 0, ("", ""))


def _is_box(cell: Cell) -> bool:
    return len(cell.lines) > 1 and read_count(cell.lines[-1]) is not None and _is_label(Cell(cell.lines[0]))


def _is_label(cell: Cell) -> bool:
    """Whether a cell is words, without numbers but those of days and quarters."""
    text = cell.text or ""
    spans = [(one.start, one.end) for one in quarters_in(text)] + [(one.start, one.end) for one in find_dates(text)]
    digits = [i for i, letter in enumerate(text) if letter.isdigit() and not any(a <= i < b for a, b in spans)]
    return not digits and sum(map(str.isalpha, text)) > 1


def _stand_elsewhere(pairs: Sequence[Sequence[Cell]], grid: Grid, blocks: Sequence[Block]) -> bool:
    """Whether another table has these labels with these numbers."""
    told = {(fold(label.text or ""), number.text) for label, number in pairs}
    for other in blocks:
        if isinstance(other, Grid) and other is not grid:
            rows = [(fold(row.texts[0] or ""), set(row.texts[1:])) for row in other.rows if row.texts]
            if all(any(label == name and number in values for name, values in rows) for label, number in told):
                return True
    return False


def _item(block: Paragraph | Heading) -> tuple[str, str] | None:
    mark = block.bullet if isinstance(block, Paragraph) else None
    text = unmarked(block.text.removeprefix(mark or "").strip())
    match = _ITEM.match(text)
    if match is None:
        return None
    return match["name"].strip(), match["a"] or match["b"]


def _closed(run: list[tuple[Paragraph, str, str]], announced: bool) -> list[Block]:
    if not run:
        return []
    words = vocabulary()
    known = [insats_lexicon().known(name) or words.is_reason(name) or words.is_total(name) for _, name, _ in run]
    sexes = [len(name) > 1 and words.kon_of(name) is not None for _, name, _ in run]
    known = sexes if len(run) >= MIN_ITEMS and all(sexes) else known
    if not (any(known) or announced) or (len(run) < MIN_ITEMS and not all(known)):
        return [paragraph for paragraph, _, _ in run]
    rows = []
    for paragraph, name, number in run:
        place = (paragraph.place,)
        rows.append(Row((Cell(name, place), Cell(number, place)), place))
    return [Grid(tuple(rows), "prose", 0, ("", ""))]
