"""Finding tables in the lines of a plain text, and reading their rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractor.layout.heads import count_head_rows
from extractor.layout.lines import join_lines
from extractor.layout.shape import row_shape
from extractor.layout.textheads import BETTER, MAX_HEAD_LINES, is_data_start, name_worth, read_head
from extractor.layout.textnumbers import MAX_LABEL_LINES, blank_row, may_be_label, number_row, spread_numbers
from extractor.layout.textrows import fit_row, learn_pads, types_of
from extractor.vocabulary import fold, insats_lexicon, vocabulary

MAX_ROW_LINES = 90


@dataclass(slots=True)
class TextTable:
    """A table found in text: names of its columns, rows as (first line, cells, lines per column), where it stops."""

    start: int
    stop: int
    names: tuple[str, ...]
    rows: list[tuple[int, list[str | None], dict[int, list[str]]]] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def read_text_table(lines: Sequence[str], start: int) -> TextTable | None:
    """The table whose head begins at line `start`, or None."""
    if "\t" in lines[start]:
        return _tabbed(lines, start)
    first = lines[start].strip()
    if not first or not _may_begin_head(first):
        return None
    body = _body_start(lines, start)
    if body is None:
        return None
    label_start, data = body
    names = _best_head(lines, start, label_start, _shown_columns(lines, data))
    if names is None:
        return None
    types = types_of(names)
    table = TextTable(start, label_start, names)
    if "date" in types or "nr" in types:
        _read_decisions(table, lines, label_start, types)
    elif types.count("number") >= 1:
        _read_numbers(table, lines, label_start, types)
    return table if table.rows else None


def _best_head(lines: Sequence[str], start: int, stop: int, columns: int | None) -> tuple[str, ...] | None:
    """The names of the head between two lines; None where a head that begins further down reads better."""
    worths: dict[int, tuple[float, tuple[str, ...]]] = {}
    for begin in range(start, stop):
        if not lines[begin].strip():
            continue
        for known in dict.fromkeys((columns, None)):
            head = read_head(lines[begin:stop], known)
            if head is not None and (begin not in worths or head[0] > worths[begin][0]):
                worths[begin] = head
    if start not in worths or any(worth[0] > worths[start][0] + BETTER for worth in worths.values()):
        return None
    names = worths[start][1]
    rests = [rest for _, rest in worths.values() if len(rest) < len(names) and rest == names[-len(rest) :]]
    return None if any(_is_title(names, len(names) - len(rest)) for rest in rests) else names


def _is_title(names: Sequence[str], count: int) -> bool:
    """Whether the first names, printed on lines above a whole head, are the title of the table, no columns."""
    first, second = (vocabulary().roles.find(fold(name)) for name in (names[0], names[count]))
    twice = count == 1 and second == "insats" and first in ("insats", "kommentar")
    return twice or any(name_worth(name) <= 0 for name in names[:count])


def _may_begin_head(line: str) -> bool:
    words = line.split()
    if line.endswith(".") or len(words) > 14 or is_data_start(line):
        return False
    return any(name_worth(" ".join(words[:count])) > 0 for count in range(1, min(len(words), 4) + 1)) or _spans(line)


def _spans(line: str) -> bool:
    return fold(line).startswith(("månader", "antal", "dagar"))


def _body_start(lines: Sequence[str], start: int) -> tuple[int, int] | None:
    """Where the label of the first row begins, and the line of its data."""
    for index in range(start, min(start + MAX_HEAD_LINES, len(lines))):
        if "\t" in lines[index] and (tabbed := _tabbed(lines, index)) is not None and any(tabbed.names):
            return None
        if not is_data_start(lines[index]) or (index == start):
            continue
        label = index
        own = re.split(r"(?<!\S)[\d–-]", lines[index].strip())[0].strip()
        if (not own or own[0].islower()) and not re.search(r"\d{4}-\d\d-\d\d", lines[index]):
            label = _label_above(lines, start, index, own)
        return label, index
    return None


def _label_above(lines: Sequence[str], start: int, index: int, own: str) -> int:
    """The first line of the label of a line of numbers, whose own part is its end: a known name, else the block above
    where it has none.
    """
    texts = [own] if own else []
    block: int | None = None
    for above in range(index - 1, max(start, index - 2 * MAX_LABEL_LINES), -1):
        text = lines[above].strip()
        if not text:
            if texts and block is None:
                block = above + 1
            continue
        texts.insert(0, text)
        if insats_lexicon().known(join_lines(texts)):
            return above
        if block is not None:
            break
    if own or block is None or read_head(lines[block:index], None) is not None:
        return index
    return block


def _shown_columns(lines: Sequence[str], data: int) -> int | None:
    """How many columns the first rows show: a label and the most numbers in a line without gaps."""
    best = 0
    for line in lines[data : data + 60]:
        numbers = re.findall(r"(?<!\S)(?:\d{1,6}|[-–])(?!\S)", line)
        if line is lines[data] and re.search(r"\d{4}-\d\d-\d\d", line):
            return None
        if re.search(r"\d{4}-\d\d-\d\d", line):
            return best + 1 if best > 1 else None
        best = max(best, len(numbers))
    return best + 1 if best else None


def _tabbed(lines: Sequence[str], start: int) -> TextTable | None:
    """Rows that still have their tabs: cells are sure."""
    stop = start
    rows: list[list[str | None]] = []
    while stop < len(lines) and "\t" in lines[stop]:
        rows.append([cell.strip() or None for cell in lines[stop].split("\t")])
        stop += 1
    width = max(len(row) for row in rows)
    if len(rows) < 2 or width < 2:
        return None
    rows = [row + [None] * (width - len(row)) for row in rows]
    heads = count_head_rows(rows) or next((i for i, row in enumerate(rows) if row_shape(row) == "body"), len(rows))
    names = tuple(" ".join(part for row in rows[:heads] if (part := row[column])) for column in range(width))
    table = TextTable(start, stop, names)
    table.rows = [(start + heads + i, row, {}) for i, row in enumerate(rows[heads:])]
    return table


def _read_decisions(table: TextTable, lines: Sequence[str], start: int, types: list[str]) -> None:
    """Rows that begin with a date or a running number; wrapped lines go on until the row is whole."""
    raw: list[tuple[int, list[str]]] = []
    index = start
    while index < len(lines):
        line = lines[index]
        if _begins_row(line, types):
            raw.append((index, [line]))
        elif line.strip():
            if not raw or _is_whole(raw[-1][1], types) or len(raw[-1][1]) > MAX_ROW_LINES:
                break
            raw[-1][1].append(line)
        index += 1
    texts = [_flat(parts) for _, parts in raw]
    pads = learn_pads(texts, types)
    last = start
    for (first, parts), text in zip(raw, texts, strict=True):
        fitted = fit_row(text, types, pads)
        if fitted is None:
            table.doubts.append(f"a row could not be put into columns: {text.strip()[:80]!r}")
            continue
        table.rows.append((first, [_clean(cell) for cell in fitted[1]], {}))
        last = first + len(parts)
    table.stop = max(index, last) if raw else table.stop


def _flat(parts: Sequence[str]) -> str:
    """The lines of a row as one, broken words made whole; each line ends its cell with a space."""
    text = ""
    for part in parts:
        line = part.lstrip(" ") if not text else part
        if text and not text.endswith(" "):
            text += " "
        text += line
    return re.sub(r"(?<=[a-zåäö])- +(?=[a-zåäö])(?!och |eller |samt )", "", text)


def _clean(cell: str | None) -> str | None:
    return re.sub(r"\s+", " ", cell).strip() or None if cell else None


def _begins_row(line: str, types: list[str]) -> bool:
    words = line.split()
    if not words:
        return False
    if types[0] == "nr":
        return words[0].rstrip(".)").isdigit() and len(words) >= 2
    if types[0] == "date":
        return re.fullmatch(r"\d{4}-\d\d-\d\d", words[0]) is not None
    return is_data_start(line) and bool(re.search(r"\d{4}-\d\d-\d\d", line))


def _is_whole(parts: Sequence[str], types: list[str]) -> bool:
    """Whether a row has its last cell: a sex at its end where the last column holds one, else a full fit."""
    words = _flat(parts).split()
    if types[-1] == "kon":
        sexed = bool(words) and vocabulary().kon_of(words[-1]) is not None
        return sexed and (words[-1][0].isupper() or parts[-1].strip() == words[-1])
    return fit_row(_flat(parts), types) is not None


def _read_numbers(table: TextTable, lines: Sequence[str], start: int, types: list[str]) -> None:
    """Rows of a label and numbers, with a comment after them where the last column holds text."""
    comment = types[-1] == "text" and types[0] != "number"
    columns = len(types) - 1 - (1 if comment else 0)
    label: list[str] = []
    index = start
    while index < len(lines):
        line = lines[index]
        if not line.strip():
            index += 1
            continue
        spread = spread_numbers(lines, index, columns) if label and not comment else None
        if spread is not None:
            table.rows.append((index, [join_lines(label), *spread[0]], {}))
            label, index = [], spread[1]
            table.stop = index
            continue
        row = number_row(label, line, columns, comment)
        if row is not None:
            if not " ".join(filter(None, row)).endswith(" ".join(line.split())):
                table.doubts.append(f"a row has more numbers than there are columns: {line.strip()[:80]!r}")
            notes = [row[-1] or ""] if comment else []
            table.rows.append((index, row, {len(row) - 1: notes} if comment and notes[0] else {}))
            label = []
            table.stop = index + 1
        elif comment and table.rows and not label and _goes_on(table, line, lines, index):
            _extend(table, line)
            table.stop = index + 1
        elif blank_row(line, columns):
            table.rows.append((index, [line.strip(), *[None] * (columns + (1 if comment else 0))], {}))
            table.stop = index + 1
        elif may_be_label(label, line, lines, index):
            label.append(line.strip())
        else:
            break
        index += 1


def _goes_on(table: TextTable, line: str, lines: Sequence[str], index: int) -> bool:
    """Whether a line is more of the last row's comment, not the label of the next row or the text below."""
    text, comment = line.strip(), table.rows[-1][1][-1]
    if vocabulary().is_total(table.rows[-1][1][0] or ""):
        return False
    if text[0].islower() and comment and comment[-1] not in ".!?":
        return True
    if insats_lexicon().known(text) or insats_lexicon().begins(text):
        return not may_be_label([], line, lines, index)
    return not vocabulary().is_total(text) and len(text.split()) <= 12


def _extend(table: TextTable, line: str) -> None:
    _, cells, notes = table.rows[-1]
    column = len(cells) - 1
    notes.setdefault(column, []).append(line.strip())
    cells[column] = join_lines(notes[column])
