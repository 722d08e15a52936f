"""The lines of a file that stores no pages, as its breaks and cells part them: who signed is told by what stands above.

Light and forgiving: the file was opened before, and what cannot be read here gives no lines.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from extractor.model import PrintedLine
from extractor.read.source import Source, decode_text

CELL = 100.0
"""Points from one cell to the next, where a table stores no widths."""
LETTER = 6.0
"""Points of a letter of plain text."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes)\.xml")
_CHUNK = re.compile(r"\S+(?: \S+)*")
_INLINE = {
    "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "time", "tt", "u", "var", "label", "ins", "del",
}  # fmt: skip
_UNSEEN = frozenset({"script", "style", "template", "noscript", "head"})


def printed_lines(source: Source) -> tuple[PrintedLine, ...]:
    """The lines of an HTML, DOCX or text file from top to bottom; none of a PDF, whose pages are laid out."""
    from lxml import etree

    try:
        if source.media == "html":
            return tuple(_html_lines(source.data))
        if source.media == "docx":
            return tuple(_docx_lines(source.data))
        if source.media == "text":
            return tuple(map(_text_line, decode_text(source.data).splitlines()))
    except (etree.LxmlError, zipfile.BadZipFile, KeyError, ValueError, OSError):
        pass
    return ()


def _text_line(line: str) -> PrintedLine:
    """A line of plain text: two blanks or a tab part its chunks."""
    spread = line.expandtabs(8).replace("\u00a0", " ")
    return tuple((match.start() * LETTER, match[0]) for match in _CHUNK.finditer(spread))


def _whole(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _html_lines(data: bytes) -> Iterator[PrintedLine]:
    from lxml import html

    parser = html.HTMLParser(encoding="utf-8", huge_tree=False, no_network=True)
    root = html.document_fromstring(decode_text(data).encode("utf-8", "replace"), parser=parser)
    for line in "".join(_html_text(root, 0)).split("\n"):
        cells = [(number * CELL, _whole(cell)) for number, cell in enumerate(line.split("\t"))]
        yield tuple(cell for cell in cells if cell[1])


def _html_text(element: Any, depth: int) -> Iterator[str]:
    """The text below an element, its lines ended with a line feed and its cells with a tab."""
    if not isinstance(element.tag, str) or element.tag in _UNSEEN or depth > 400:
        return
    if element.tag == "tr":
        rows = [list("".join(_html_text(cell, depth + 1)).strip("\n").split("\n")) for cell in element]
        for number in range(max(map(len, rows), default=0)):  # lines of cells that stand side by side
            yield "\t".join(row[number].replace("\t", " ") if number < len(row) else "" for row in rows) + "\n"
        return
    block = element.tag not in _INLINE
    if block:
        yield "\n"
    yield _whole_inside(element.text)
    for child in element:
        yield from _html_text(child, depth + 1)
        yield _whole_inside(child.tail)
    if block:
        yield "\n"


def _whole_inside(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _docx_lines(data: bytes) -> Iterator[PrintedLine]:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if _PARTS.fullmatch(name):
                yield from _word_lines(etree.fromstring(archive.read(name), parser))


def _word_lines(parent: Any) -> Iterator[PrintedLine]:
    for element in parent:
        if element.tag == f"{_W}p":
            yield from map(_text_line, _paragraph_text(element).split("\n"))
            for box in element.iter(f"{_W}txbxContent"):
                yield from _word_lines(box)
        elif element.tag == f"{_W}tbl":
            for row in element.iterchildren(f"{_W}tr"):
                yield from _row_lines(row)
        elif element.tag != f"{_W}sectPr":
            yield from _word_lines(element)


def _row_lines(row: Any) -> Iterator[PrintedLine]:
    """The lines of the cells of a row that stand side by side."""
    cells = []
    for cell in row.iterchildren(f"{_W}tc"):
        paragraphs = [_paragraph_text(paragraph) for paragraph in cell.iter(f"{_W}p")]
        cells.append("\n".join(paragraphs).split("\n"))
    for number in range(max(map(len, cells), default=0)):
        line = [(place * CELL, _whole(cell[number])) for place, cell in enumerate(cells) if number < len(cell)]
        yield tuple(chunk for chunk in line if chunk[1])


def _paragraph_text(paragraph: Any) -> str:
    """The text of a paragraph with its breaks, without that of boxes inside it; a tab stays one."""
    parts = []
    for node in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}cr"):
        if next(node.iterancestors(f"{_W}p"), None) is paragraph:
            kind = node.tag.removeprefix(_W)
            parts.append(node.text or "" if kind == "t" else "\t" if kind == "tab" else "\n")
    return "".join(parts)
