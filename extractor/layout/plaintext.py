"""Plain text to blocks: paragraphs, headings, and the tables that were flattened into lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.evidence.dates import find_dates
from extractor.evidence.mentions import find_insatser
from extractor.layout.fixedwidth import read_dashed_table, read_fixed_table, stands_apart
from extractor.layout.lines import join_lines
from extractor.layout.native import native_layout
from extractor.layout.textheads import read_head
from extractor.layout.texttables import TextTable, read_text_table
from extractor.model import Block, Cell, Grid, Heading, Layout, Paragraph, Place, Row
from extractor.vocabulary import fold, insats_lexicon

PAGE_HEAD_LINES = 4
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"^(?:sida )?\d{1,3} ?\(\d{1,3}\)$", re.IGNORECASE)
_LETTERHEAD = re.compile(
    r"\bdnr\b|diarien|^tjänste(?:utlåtande|skrivelse)$|förvaltning\b.*avdelning|telefon|@", re.IGNORECASE
)
_LABEL = re.compile(r"^\s*[A-ZÅÄÖ][\wåäöÅÄÖ/ .()-]{1,34}?:\s+\S")
_UNDERLINE = re.compile(r"^\s*([=~*_-])\1{3,}\s*$")
_ITEM = re.compile(r"^\s*[^\d()]{2,60}\(\d{1,4}\)\s*$")
_BULLET = re.compile(r"^(?:[•·▪-]|\d{1,2}[.)])\s+")


def text_layout(text: str) -> Layout:
    """The layout of a plain text; places are line numbers, since pages do not exist."""
    lines = [line.rstrip("\r") for line in text.replace("\f", "\n \n").split("\n")]
    running = _running(lines)
    numbered = [(number, line) for number, line in enumerate(lines, start=1) if fold(_masked(line)) not in running]
    blocks = _blocks([line for _, line in numbered], [number for number, _ in numbered])
    return native_layout(blocks, sorted(running.values()))


def _masked(line: str) -> str:
    return _DIGITS.sub("#", line.strip())


def _running(lines: Sequence[str]) -> dict[str, str]:
    """Lines that stand again and again right after a page break: running titles and page numbers, by folded form.

    In text taken from PDFs the first line of a page begins with a space.
    """
    seen: dict[str, set[int]] = {}
    printed: dict[str, str] = {}
    for index, line in enumerate(lines):
        if not re.match(r" \S", line):
            continue
        below = range(index, min(index + 2 * PAGE_HEAD_LINES, len(lines)))
        for at in [i for i in below if lines[i].strip()][:PAGE_HEAD_LINES]:
            key = fold(_masked(lines[at]))
            seen.setdefault(key, set()).add(at)  # a line is one, however many begin just above it
            printed[key] = lines[at].strip()
    repeated = {key: printed[key] for key, places in seen.items() if len(places) >= 3 and len(key) > 2}
    return {key: line for key, line in repeated.items() if not _belongs_to_table(key, line)}


def _belongs_to_table(key: str, line: str) -> bool:
    if insats_lexicon().known(line) or find_dates(line) or (find_insatser(line) and stands_apart(line)):
        return True
    return "#-#-#" in key or not key.strip("# ") or read_head([line], None) is not None


def _blocks(lines: list[str], numbers: list[int]) -> list[Block]:
    blocks: list[Block] = []
    pending: list[int] = []
    index = 0
    while index < len(lines):
        fixed = _fixed_table(lines, index)
        if fixed is not None:
            blocks.extend(_paragraphs(lines, numbers, pending))
            pending = []
            blocks.append(fixed[0])
            index = fixed[1]
            continue
        table = None if _is_labelled(lines, index) else read_text_table(lines, index)
        if table is not None:
            blocks.extend(_paragraphs(lines, numbers, pending))
            pending = []
            blocks.append(_grid(table, numbers))
            index = table.stop
            continue
        pending.append(index)
        index += 1
    return _mended(blocks + _paragraphs(lines, numbers, pending))


def _is_labelled(lines: list[str], index: int) -> bool:
    """Whether a line is one of several `Label: value` lines: the fields of a case, not the head of a table."""
    beside = lines[max(index - 1, 0) : index] + lines[index + 1 : index + 2]
    return _LABEL.match(lines[index]) is not None and any(_LABEL.match(line) for line in beside)


def _fixed_table(lines: list[str], index: int) -> tuple[Grid, int] | None:
    """The table of columns of white or of dashes that begins at a line, and the line after it."""
    return read_dashed_table(lines, index) or (read_fixed_table(lines, index) if _may_be_fixed(lines, index) else None)


def _may_be_fixed(lines: list[str], index: int) -> bool:
    """Whether a block of lines with columns of white begins here."""
    first = index == 0 or not lines[index - 1].strip() or _UNDERLINE.match(lines[index - 1]) is not None
    return first and stands_apart(lines[index]) and "\t" not in lines[index]


def _mended(blocks: list[Block]) -> list[Block]:
    """Sentences that blank lines cut (text set with double spacing) made whole, false headings among them too."""
    whole: list[Block] = []
    for block in blocks:
        last = whole[-1] if whole else None
        if (
            isinstance(block, Paragraph)
            and not block.bullet
            and block.text[:1].islower()
            and isinstance(last, Paragraph | Heading)
            and last.text[-1:] not in ".:!?"
        ):
            bullet = last.bullet if isinstance(last, Paragraph) else None
            whole[-1] = Paragraph(join_lines([last.text, block.text]), last.place, bullet)
        else:
            whole.append(block)
    return whole


def _grid(table: TextTable, numbers: list[int]) -> Grid:
    rows = []
    for start, cells, lines in table.rows:
        place = Place(paragraph=numbers[min(start, len(numbers) - 1)])
        rows.append(
            Row(tuple(Cell(cell, (place,), 1, tuple(lines.get(i, ()))) for i, cell in enumerate(cells)), (place,))
        )
    head = Row(tuple(Cell(name or None) for name in table.names), (Place(paragraph=numbers[table.start]),))
    return Grid((head, *rows), "text", 1, table.names, doubts=tuple(table.doubts))


def _paragraphs(lines: list[str], numbers: list[int], indexes: list[int]) -> list[Block]:
    blocks: list[Block] = []
    group: list[int] = []
    for index in indexes:
        line = lines[index]
        labelled = group and _LABEL.match(line) and _LABEL.match(lines[group[-1]])
        if group and (labelled or _ITEM.match(line) or _ITEM.match(lines[group[-1]]) or line.startswith(" ")):
            blocks.extend(_split_headings(lines, numbers, group))
            group = []
        if group and _UNDERLINE.match(line):
            title = group.pop()
            blocks.extend(_split_headings(lines, numbers, group))
            level = 3 if "=" in line else 5
            blocks.append(Heading(lines[title].strip(), level, Place(paragraph=numbers[title])))
            group = []
        elif not line.strip() or _PAGE_NUMBER.match(line.strip()) or _UNDERLINE.match(line):
            blocks.extend(_split_headings(lines, numbers, group))
            group = []
        else:
            group.append(index)
    return blocks + _split_headings(lines, numbers, group)


def _split_headings(lines: list[str], numbers: list[int], group: list[int]) -> list[Block]:
    """A run of lines as blocks: short lines that end no sentence, before a capital, are headings."""
    if not group:
        return []
    texts = [lines[index].strip() for index in group]
    widest = max(len(text) for text in texts)
    cut = 0
    if len(texts) > 1 and _ends_heading(texts[0], texts[1], widest):
        cut = 1
    blocks: list[Block] = []
    if cut:
        blocks.append(_heading(texts[:1], Place(paragraph=numbers[group[0]])))
    for part in _items(texts[cut:]):
        place = Place(paragraph=numbers[group[cut]])
        cut += len(part)
        whole = join_lines(part)
        bullet = _BULLET.match(whole)
        if _is_heading(whole, len(part)) and not bullet:
            blocks.append(_heading(part, place))
        elif whole:
            blocks.append(Paragraph(whole, place, bullet.group().strip() if bullet else None))
    return blocks


def _items(texts: list[str]) -> list[list[str]]:
    items: list[list[str]] = [[]]
    for text in texts:
        if items[-1] and _BULLET.match(text):
            items.append([])
        items[-1].append(text)
    return items


def _ends_heading(first: str, second: str, widest: int) -> bool:
    return len(first) < 0.62 * widest and first[-1].isalpha() and second[:1].isupper() and len(first.split()) <= 9


def _is_heading(text: str, lines: int) -> bool:
    if not text or text[-1] in ".,;?!" or len(text.split()) > 26 or not any(letter.isalpha() for letter in text):
        return False
    if _LETTERHEAD.search(text) or _LABEL.match(text):
        return False
    return (
        lines <= 4
        and text[0].isupper()
        and not re.search(r"\(\d+\)$", text)
        and not re.search(r"\d{4}-\d\d-\d\d", text)
    )


def _heading(texts: Sequence[str], place: Place) -> Heading:
    text = join_lines(texts)
    return Heading(text, 9 if insats_lexicon().known(text) else 5, place)
