"""Heads of tables: which rows they are, and one name per column from all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.evidence.dates import is_date_part
from extractor.evidence.quarters import YEAR, is_period
from extractor.layout.columns import Columns
from extractor.layout.lines import Line, hull, join_lines, rounded
from extractor.layout.placed import PlacedLine
from extractor.layout.shape import is_bucket, names_column, row_shape
from extractor.layout.spans import cycle, partitioned
from extractor.model import Cell, Place, Row
from extractor.vocabulary import fold, insats_lexicon, vocabulary

MAX_HEAD_ROWS = 8
_SPACES = re.compile(r"\s+")


def count_head_rows(rows: Sequence[Sequence[str | None]]) -> int:
    """How many of the first rows are heads.

    Rows up to the first one with data, if any of them reads as a head; none otherwise. A row that could
    be either counts as head below a head only while it could be the rest of broken column names.
    """
    count = heads = 0
    for cells in rows[:MAX_HEAD_ROWS]:
        shape = row_shape(cells)
        if shape == "body" or (shape == "open" and heads and not _may_be_names(cells)):
            break
        if shape == "open" and heads and (_is_label(cells, rows[:count]) or _begins_data(cells, rows[:count])):
            break
        count += 1
        if shape == "head":
            heads = count
    return count if heads else _broken_head(rows)


def _broken_head(rows: Sequence[Sequence[str | None]]) -> int:
    """How many first rows make a head only together: names broken over lines (`Rappor-`, `terade`)."""
    width = max((len(row) for row in rows[:MAX_HEAD_ROWS]), default=0)
    for count in range(2, min(len(rows), 5)):
        if row_shape(rows[count - 1]) == "body":
            return 0
        joined = [
            join_lines(text for row in rows[:count] if (text := row[column] if column < len(row) else None))
            for column in range(width)
        ]
        if row_shape([text or None for text in joined]) == "head" and sum(map(bool, joined)) == width:
            return count
    return 0


def _is_label(cells: Sequence[str | None], above: Sequence[Sequence[str | None]]) -> bool:
    """Whether a row is the first line of a broken row label: words in the first column alone, below a whole head."""
    if not cells[0] or any(cells[1:]):
        return False
    named = [any(row[column] for row in above if column < len(row)) for column in range(len(cells))]
    return all(named) or insats_lexicon().begins(cells[0])


def _begins_data(cells: Sequence[str | None], above: Sequence[Sequence[str | None]]) -> bool:
    """Whether a row below a whole head begins its data: every column is named, and a cell starts something new.

    The rest of a broken name begins in lower case; a comment or a date does not.
    """
    names = [join_lines(text for row in above if (text := row[i] if i < len(row) else None)) for i in range(len(cells))]
    if not all(names):
        return False
    return any(
        text and (not text[0].islower() or is_date_part(text)) and names_column(name)
        for text, name in zip(cells, names, strict=True)
    )


def _may_be_names(cells: Sequence[str | None]) -> bool:
    words = vocabulary()
    for column, text in enumerate(cells):
        if not text:
            continue
        if text.endswith(".") or ". " in text or text[0] in "*-–•" or len(text.split()) > 6:
            return False
        if (len(text) <= 2 and words.kon_of(text) in ("K", "M")) or (column == 0 and insats_lexicon().known(text)):
            return False
    return True


def head_names(rows: Sequence[Row], width: int) -> tuple[str, ...]:
    """One name per column from head rows: a spanning head before its part, broken lines joined.

    `Orsak till ej verkställt beslut / Annat skäl`, but `Kv 4 2023` where each cell stands over one column.
    """
    names: list[list[str]] = [[] for _ in range(width)]
    for row in rows:
        column = 0
        for cell in row.cells:
            for offset in range(cell.colspan):
                if cell.text and column + offset < width:
                    mark = " / " if cell.colspan > 1 else " "
                    names[column + offset].append(cell.text + mark)
            column += cell.colspan
    return tuple(_tidy("".join(parts)) for parts in names)


def _tidy(name: str) -> str:
    return _SPACES.sub(" ", name).strip().removesuffix("/").strip()


def head_rows_of_lines(spanning: list[Line], head: list[PlacedLine], columns: Columns) -> list[Row]:
    """Head rows of a table without vertical lines: spanning heads first, then one row of joined column heads."""
    over, head = _lines_over(spanning, head, columns)
    groups = [] if over and over[0].line in spanning else _groups(spanning, columns)
    cells = []
    for column in range(len(columns)):
        above = [text for reach, texts in groups if reach == [column] for text in texts]
        cells.append(Cell(join_lines(above + [text for line in head if (text := line.text(column))]) or None))
    rows = []
    wide = [group for group in groups if len(group[0]) > 1]
    if over:
        wide = partitioned(over[-1].line, columns, [cell.text for cell in cells])
    if wide:
        if not over:
            _stretch(wide, [cell.text for cell in cells])
        places = tuple(Place(line.page, rounded(line.bbox)) for line in (*spanning, *(entry.line for entry in over)))
        rows.append(Row(tuple(_spanning_cells(wide, len(columns))), places))
    named = sum(cell.text is not None for cell in cells)
    own = [entry.line for entry in (*over, *head)] or (spanning if named > 1 or (named and wide) else [])
    if own:
        rows.append(Row(tuple(cells), (Place(own[0].page, rounded(hull(line.bbox for line in own))),)))
    return rows


def head_rows_of_paths(paths: Sequence[tuple[str, ...]], lines: Sequence[Line]) -> list[Row]:
    """Head rows of names read from the rows up: a row a level, a name over several columns once."""
    place = (Place(lines[0].page, rounded(hull(line.bbox for line in lines))),)
    depth = max(map(len, paths))
    rows = []
    for level in range(depth - 1):
        cells: list[Cell] = []
        column = 0
        while column < len(paths):
            upper = paths[column][:-1]
            stop = column + 1
            if level < len(upper):
                while stop < len(paths) and paths[stop][:-1][: level + 1] == upper[: level + 1]:
                    stop += 1
            cells.append(Cell(upper[level] if level < len(upper) else None, colspan=stop - column))
            column = stop
        rows.append(Row(tuple(cells), place))
    rows.append(Row(tuple(Cell(path[-1] if path else None) for path in paths), place))
    return rows


def _lines_over(
    spanning: list[Line], head: list[PlacedLine], columns: Columns
) -> tuple[list[PlacedLine], list[PlacedLine]]:
    """The head line whose pieces stand over several columns each though they touch but one, and the lines below it.

    Quarters over sexes, `Orsak` over reasons: known by what stands below them, names that need a name above.
    """
    if (
        spanning
        and head
        and needs_above(_texts_below(head, columns), _over_values(spanning[-1], columns), len(columns))
    ):
        return [PlacedLine(spanning[-1], {})], head
    if len(head) < 2:
        return [], head
    upper = _over_values(head[0].line, columns)
    if needs_above(_texts_below(head[1:], columns), upper, len(columns)):
        return head[:1], _without(head[0], upper) + head[1:]
    return [], head


def _texts_below(head: list[PlacedLine], columns: Columns) -> list[str]:
    return [" ".join(text for entry in head if (text := entry.text(column))) for column in range(len(columns))]


def needs_above(below: Sequence[str], upper: Sequence[str], width: int) -> bool:
    """Whether column names need the names above them: sexes, reasons, quarters without their year, repeated names."""
    value = [text for text in below[1:] if text]
    if not upper or len(upper) >= len(value) or len(value) < width - 1:
        return False
    words = vocabulary()
    sexes = sum(words.kon_of(text) is not None for text in value)
    reasons = sum(words.is_reason(text) for text in value)
    again = len(value) - len({fold(text) for text in value})
    periods = all(is_period(text) for text in upper)
    years = all(YEAR.match(text) for text in upper) and any(read_like_quarter(text) for text in value)
    if cycle(value, len(upper))[1]:
        return True
    years = years or (sum(YEAR.match(text) is not None for text in value) >= 2 and any(map(is_bare_quarter, upper)))
    return (periods and (again >= 2 or sexes >= 2)) or years or (not periods and (sexes >= 2 or reasons >= 2))


def _over_values(line: Line, columns: Columns) -> list[str]:
    """The pieces of a line that stand over columns other than the first."""
    edge = columns.spans[0][1]
    return [" ".join(word.text for word in part) for part in line.chunks if part[0].x0 >= edge]


def _without(entry: PlacedLine, taken: list[str]) -> list[PlacedLine]:
    """What a line prints besides the spanning pieces, such as the name of the label column."""
    parts = {c: part for c, part in entry.parts.items() if " ".join(word.text for word in part) not in taken}
    return [PlacedLine(entry.line, parts)] if parts else []


def read_like_quarter(text: str) -> bool:
    """True for a quarter or month range without its year."""
    return is_period(text) and not YEAR.match(text)


def is_bare_quarter(text: str) -> bool:
    """True for a quarter that does not say of which year: `Kvartal 2`."""
    return read_like_quarter(text) and re.search(r"(?:19|20)\d\d", text) is None


_Group = tuple[list[int], list[str]]


def _groups(spanning: list[Line], columns: Columns) -> list[_Group]:
    """Pieces of the lines above the column heads, those that stand over one another taken together.

    Each with the columns that it reaches and its texts from top to bottom.
    """
    found: list[tuple[float, float, list[int], list[str]]] = []
    for line in spanning:
        for part in line.chunks:
            x0, x1 = part[0].x0, part[-1].x1
            reach = columns.touched(x0, x1) or [columns.nearest(x0, x1)]
            text = " ".join(word.text for word in part)
            mate = next((i for i, (a, b, _, _) in enumerate(found) if x0 < b and x1 > a), None)
            if mate is None:
                found.append((x0, x1, reach, [text]))
            else:
                a, b, old, texts = found[mate]
                found[mate] = (min(a, x0), max(b, x1), sorted(set(old) | set(reach)), [*texts, text])
    return [(reach, texts) for _, _, reach, texts in found]


def _spanning_cells(groups: list[_Group], width: int) -> list[Cell]:
    cells, column = [], 0
    for reach, texts in sorted(groups, key=lambda group: group[0][0]):
        cells += [Cell(None)] * (reach[0] - column)
        cells.append(Cell(join_lines(texts), colspan=reach[-1] + 1 - max(reach[0], column)))
        column = reach[-1] + 1
    return cells + [Cell(None)] * (width - column)


def _stretch(groups: list[_Group], names: list[str | None]) -> None:
    """A spanning head may be narrower than what it spans.

    It reaches on over neighbours whose own names are alike (all buckets, all periods, all sexes, all
    reasons) until another spanning head begins.
    """
    taken = {column for reach, _ in groups for column in reach}
    for reach, _ in groups:
        kinds = {_likeness(names[column]) for column in reach}
        if len(kinds) != 1 or None in kinds:
            continue
        for step, start in ((1, reach[-1] + 1), (-1, reach[0] - 1)):
            column = start
            while 0 <= column < len(names) and column not in taken and {_likeness(names[column])} == kinds:
                reach.append(column)
                taken.add(column)
                column += step
        reach.sort()


def _likeness(name: str | None) -> str | None:
    if not name:
        return None
    if is_bucket(name):
        return "bucket"
    if is_period(name):
        return "period"
    if vocabulary().kon_of(name):
        return "kon"
    return "reason" if vocabulary().is_reason(name) else None
