"""Labels with their values wherever a document prints them: lines, the heading of a case, boxes of a form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractor.evidence.dates import MONTH, is_date
from extractor.evidence.marks import MARK
from extractor.evidence.mentions import find_insatser, find_lagrum, find_sexes
from extractor.model import Block, Cell, Grid, Heading, Paragraph, Place
from extractor.parse.columns import head_role
from extractor.parse.context import Context, is_case
from extractor.parse.roles import DATE_ROLES
from extractor.parse.ticks import BOXES, CROSSED, value_of
from extractor.parse.values import read_count

LABEL = re.compile(rf"^{MARK}?(?P<label>[A-ZÅÄÖ][\wåäöÅÄÖ/ .()-]{{1,48}}?):\s*(?P<value>.*)$")
MIN_ROLES = 3
"""Fields that make labels a case."""
MAX_LABEL = 60
"""Letters of the label of a box."""
MAX_ROWS = 8
"""Rows of a grid that is a box of a form at most."""
_DAY = re.compile(rf"\s+(?:den |per )?\d[\d/ .-]*(?:(?:{MONTH})\b\.?[\d ]*)?(?=:?$)", re.IGNORECASE)
_COLON = re.compile(r":(?=\s|$)")
MAX_LABEL_WORDS = 4
_CASE_NUMBER = re.compile(
    r"^(?:beslut|ärende|fall|individ|rapport|nr)\.?\s*(?:nr\.?\s*)?(\d{1,4})\b.{0,20}$", re.IGNORECASE
)
_CASE_START = re.compile(r"^(?:beslut|ärende|fall|individ|rapport|nr)\.?\s*(?:nr\.?\s*)?(\d{1,4})\b", re.IGNORECASE)
NUMBER_LABEL, INSATS_LABEL, TEXT_LABEL = "Nr", "Insats", "Kommentar"
SEX_LABEL, LAGRUM_LABEL = "Kön (rubrik)", "Lagrum (rubrik)"
OF_HEADINGS = {SEX_LABEL, LAGRUM_LABEL}
"""What the heading of a case says: no labels that are printed, and none of those that make a case."""
_OF_CASES = {*DATE_ROLES, "insats", "lagrum", "kon", "kommentar", "status"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A label with its value, or where a case begins (`label` is then empty)."""

    label: str
    value: str
    place: Place
    context: Context
    ticked: bool = False


def entries_of(placed: Sequence[tuple[Block, Context]]) -> list[Entry]:
    """The labels and values of a document in order."""
    repeated = _repeated(placed)
    entries: list[Entry] = []
    heading = above = ""
    for block, context in placed:
        if isinstance(block, Grid):
            found = list(_of_grid(block, context, repeated))
            entries += found
            heading, above = "" if found else heading, ""
            continue
        here = list(_of_text(block.text, block.place, context, heading))
        number = _CASE_NUMBER.match(block.text.strip())
        named = find_insatser(block.text) if _CASE_START.match(block.text) and is_case(block.text) else ()
        if named and (numbered := _CASE_START.match(block.text)):
            entries += [Entry("", "", block.place, context), Entry(NUMBER_LABEL, numbered[1], block.place, context)]
            entries.append(Entry(INSATS_LABEL, named[0].printed, block.place, context))
            told = [block.text[sex.start : sex.end] for sex in find_sexes(block.text)]
            entries += [Entry(SEX_LABEL, text, block.place, context) for text in told[:1]]
            sections = find_lagrum(block.text)
            entries += [Entry(LAGRUM_LABEL, section.printed, block.place, context) for section in sections[:1]]
        elif number and not here:
            entries += [Entry("", "", block.place, context), Entry(NUMBER_LABEL, number[1], block.place, context)]
        elif here:
            entries += here
        elif isinstance(block, Paragraph) and entries and entries[-1].label and _continues(entries[-1], block, above):
            last = entries[-1]
            entries[-1] = Entry(last.label, f"{last.value} {block.text}".strip(), last.place, last.context)
        elif isinstance(block, Paragraph) and _tells_case(entries, block, context):
            entries.append(Entry(TEXT_LABEL, block.text, block.place, context))
        if isinstance(block, Heading) and not here:
            heading = block.text
        above = block.text
    return entries


def _tells_case(entries: Sequence[Entry], block: Paragraph, context: Context) -> bool:
    """Whether a text below the labels of a numbered case is its comment, having none with a label."""
    start = next((i for i in range(len(entries) - 1, -1, -1) if not entries[i].label), None)
    if start is None or len(entries) - start < MIN_ROLES or not block.text.rstrip().endswith((".", "!", "?")):
        return False
    told = {head_role(entry.label) for entry in entries[start + 1 :]}
    return "kommentar" not in told and context.section == entries[-1].context.section


def _continues(entry: Entry, block: Paragraph, above: str) -> bool:
    """Whether a paragraph is the value of the label alone above it, or the rest of the value there.

    The rest stands close below on the page, and is no sentence of its own.
    """
    if not entry.value and above == f"{entry.label}:":
        return True
    over, below = entry.place.bbox, block.place.bbox
    if over is None or below is None or entry.place.page != block.place.page:
        return False
    return abs(over[0] - below[0]) < 40 and 0 <= below[1] - over[3] < 8 and block.text[0].islower()


def _repeated(placed: Sequence[tuple[Block, Context]]) -> Counter[str]:
    """How often each first line of a cell comes at the top of a box."""
    grids = [block for block, _ in placed if isinstance(block, Grid) and len(block.rows) <= MAX_ROWS]
    cells = [cell for grid in grids for row in grid.rows for cell in row.cells if cell.lines]
    tops = Counter(cell.lines[0].rstrip(":") for cell in cells if len(cell.lines[0]) <= MAX_LABEL)
    return tops + Counter(label for cell in cells if (label := _known_start(cell.lines[0])))


def _known_start(line: str) -> str | None:
    """The first words of a line that name a field, where a value follows them on the same line."""
    words = line.split()
    for count in range(min(len(words) - 1, MAX_LABEL_WORDS), 0, -1):
        label = " ".join(words[:count])
        if head_role(label) is not None:
            return label.rstrip(":")
    return None


def _of_text(text: str, place: Place, context: Context, heading: str) -> Iterator[Entry]:
    """The labels of a line, several on one where each is known; a line of boxes bears the heading above as label."""
    if BOXES.search(text) and ":" not in text.split("☐")[0].split("☒")[0]:
        if heading:
            yield Entry(heading, value_of(text), place, context, ticked=True)
        return
    for part in _parted(text):
        match = LABEL.match(part)
        if match:
            yield Entry(match["label"].strip(), value_of(match["value"]), place, context)


def _parted(text: str) -> list[str]:
    """A line cut before each label that the vocabulary knows, but the first."""
    cuts = [0]
    for colon in _COLON.finditer(text):
        words = list(re.finditer(r"\S+", text[cuts[-1] : colon.start()]))
        for count in range(1, min(len(words) - 1, MAX_LABEL_WORDS) + 1):
            at = cuts[-1] + words[-count].start()
            if text[at].isupper() and head_role(text[at : colon.start()]) is not None:
                cuts.append(at)
                break
    return [text[a:b].strip() for a, b in zip(cuts, [*cuts[1:], len(text)], strict=True)]


def _of_grid(grid: Grid, context: Context, repeated: Counter[str]) -> Iterator[Entry]:
    """The boxes of a form: in most cells a label stands above its value, or beside it; the same in every case."""
    if holds_pairs(grid):
        for row in grid.rows:
            left, right = row.cells[0], row.cells[1]
            if left.text:
                place = (left.places or row.places)[0]
                yield Entry(_undated(left.text).rstrip(" :"), value_of(right.text or ""), place, context)
        return
    cells = [cell for row in grid.rows for cell in row.cells if cell.text]
    if len(grid.rows) > MAX_ROWS or _is_list(grid):
        return
    boxes = [(cell, box) for cell in cells if (box := _box(cell, repeated))]
    if len(boxes) < 1 or 2 * len(boxes) < len(cells):
        return
    for cell, (label, value) in boxes:
        place = cell.places[0] if cell.places else grid.rows[0].places[0]
        yield Entry(label, value_of(value), place, context, ticked=BOXES.search(value) is not None)


def _is_list(grid: Grid) -> bool:
    """Whether a table has a column of nothing but days under its name: the rows of a list, no boxes of a form."""
    for index, name in enumerate(grid.columns):
        cells = [row.texts[index] for row in grid.rows[grid.head_rows :] if index < len(row.cells)]
        days = [text for text in cells if text]
        if grid.head_rows and len(days) >= 2 and head_role(name) in DATE_ROLES and all(map(is_date, days)):
            return True
    return False


def holds_pairs(grid: Grid) -> bool:
    """Whether a table of two columns has labels in the first: each names a field or ends with a colon.

    With nothing but numbers beside them they count decisions, and tell of none.
    """
    if any(len(row.cells) != 2 for row in grid.rows) or not grid.rows:
        return False
    values = [row.cells[1].text for row in grid.rows[grid.head_rows :] if row.cells[1].text]
    if all(read_count(value) for value in values):
        return False
    labels = [row.cells[0].text for row in grid.rows if row.cells[0].text]
    labels = [_undated(label) for label in labels]
    named = [head_role(label) is not None for label in labels]
    if len({head_role(label) for label in labels} & _OF_CASES) < 2:
        return False
    told = 2 * sum(named) > len(labels)
    fit = [_is_label(label, known or told) for label, known in zip(labels, named, strict=True)]
    return len(labels) >= MIN_ROLES and 2 * sum(named) >= len(labels) and all(fit)


def _undated(label: str) -> str:
    """A label without the day at its end: `Läge 31/12 2024`."""
    return _DAY.sub("", label)


def _is_label(text: str, named: bool) -> bool:
    return text.endswith(":") or (named and len(text) <= MAX_LABEL and not any(map(str.isdigit, text)))


def _box(cell: Cell, repeated: Counter[str]) -> tuple[str, str] | None:
    """Label and value of a box; None where it is none."""
    text = cell.text or ""
    if BOXES.search(text):
        return BOXES.split(text)[1].strip(), text
    label = cell.lines[0].rstrip(":") if cell.lines else ""
    if sum(map(str.isalpha, label)) < 2:
        return None
    alone = head_role(label) is not None and not any(map(str.isdigit, label)) and not CROSSED.search(label)
    start = _known_start(label) if len(cell.lines) == 1 and not alone else None
    if start and repeated[start] > 1:
        return start, text[len(start) :].lstrip(" :")
    named = head_role(label) is not None and len(label) <= MAX_LABEL and not any(map(str.isdigit, label))
    if label and (named or repeated[label] > 1) and (len(cell.lines) > 1 or repeated[label] > 1):
        return label, " ".join(cell.lines[1:])
    return None
