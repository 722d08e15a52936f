"""DOCX: headings, paragraphs and tables as Word stores them, merged cells and text boxes included."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from extractor.errors import Damaged, Encrypted, TooLarge
from extractor.model import Block, Cell, Grid, Heading, Paragraph, Place, Row
from extractor.read.breaks import parted
from extractor.read.footnotes import Footnotes, W, footnotes_of

MAX_UNPACKED = 300 * 1024 * 1024
MAX_NESTING = 8
_HEADING = re.compile(r"(?:heading|rubrik|överskrift)\s*(\d)$", re.IGNORECASE)
_TITLE = re.compile(r"(?:title|titel|dokumentrubrik|huvudrubrik)$", re.IGNORECASE)


def read_docx(data: bytes) -> tuple[list[Block], list[str]]:
    """Blocks in document order, texts of headers and footers; raises Damaged, Encrypted or TooLarge."""
    document = _open(data)
    _accept_changes(document.element.body)
    reader = _Reader(_heading_levels(document), _listed_styles(document), footnotes_of(document, paragraph_text))
    blocks = list(reader.blocks(document.element.body))
    blocks.extend(reader.text(text) for text in reader.notes.rest())
    return blocks, _running(document)


def _open(data: bytes) -> Any:
    import docx

    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise Encrypted()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(info.file_size for info in archive.infolist())
        if size > MAX_UNPACKED:
            raise TooLarge(why=f"the document unpacks to {size} bytes")
        return docx.Document(io.BytesIO(data))
    except TooLarge:
        raise
    except Exception as error:  # python-docx lets KeyError, XML and zip errors through
        raise Damaged(why=f"not a readable DOCX ({type(error).__name__})") from error


def _accept_changes(body: Any) -> None:
    """Take out what tracked changes have deleted, or moved elsewhere: text and whole rows."""
    gone = [*body.iter(f"{W}del", f"{W}moveFrom"), *(row for row in body.iter(f"{W}tr") if _is_deleted(row))]
    for element in gone:
        if element.getparent() is not None:
            element.getparent().remove(element)


def _is_deleted(row: Any) -> bool:
    return row.find(f"{W}trPr/{W}del") is not None


def _heading_levels(document: Any) -> dict[str, int]:
    """Heading level per style id, by outline level or by name."""
    levels = {}
    for style in document.styles.element.iter(f"{W}style"):
        style_id = style.get(f"{W}styleId") or ""
        name_element = style.find(f"{W}name")
        name = name_element.get(f"{W}val") if name_element is not None else style_id
        outline = style.find(f"{W}pPr/{W}outlineLvl")
        match = _HEADING.match(name or "") or _HEADING.match(style_id)
        if match:
            levels[style_id] = int(match.group(1))
        elif outline is not None and int(outline.get(f"{W}val", "9")) < 9:
            levels[style_id] = int(outline.get(f"{W}val")) + 1
        elif _TITLE.match(name or ""):
            levels[style_id] = 1
    return levels


def _listed_styles(document: Any) -> frozenset[str]:
    """The styles of list items, which have a number or a bullet of their own."""
    styles = document.styles.element.iter(f"{W}style")
    return frozenset(style.get(f"{W}styleId") or "" for style in styles if style.find(f"{W}pPr/{W}numPr") is not None)


MIN_LINES = 2
MAX_CELL = 9
"""Words of a cell of a line that tabs part."""
_NUMBER = re.compile(r"\d{1,5}|[-–]")


class _Reader:
    """Walks the body; counts paragraphs so that each block has a place."""

    def __init__(self, levels: dict[str, int], listed: frozenset[str], notes: Footnotes) -> None:
        self.levels = levels
        self.listed = listed
        self.notes = notes
        self.number = 0

    def text(self, text: str, bullet: str | None = None) -> Paragraph:
        """A paragraph of its own."""
        self.number += 1
        return Paragraph(text, Place(paragraph=self.number), bullet)

    def blocks(self, parent: Any, depth: int = 0) -> Iterator[Block]:
        """Blocks below an element, text boxes after the paragraph that holds them."""
        lines: list[tuple[Any, list[str]]] = []
        for element in (*parent, None):
            cells = tabbed(element) if element is not None and element.tag == f"{W}p" else []
            if _is_row(cells):
                lines.append((element, cells))
                continue
            yield from self._lines(lines, depth)
            lines = []
            if element is None:
                return
            if element.tag == f"{W}p":
                yield from self._paragraph(element, depth)
            elif element.tag == f"{W}tbl":
                yield from self._tables(element, depth)
                yield from self._notes(element)
            elif element.tag == f"{W}sdt" and depth < MAX_NESTING:
                content = element.find(f"{W}sdtContent")
                if content is not None:
                    yield from self.blocks(content, depth + 1)

    def _lines(self, lines: list[tuple[Any, list[str]]], depth: int) -> Iterator[Block]:
        """Lines and their cells, set in columns by tabs: a table where they are as many columns wide, else text."""
        if len(lines) < MIN_LINES or len({len(cells) for _, cells in lines}) != 1:
            for line, _ in lines:
                yield from self._paragraph(line, depth)
            return
        rows = []
        for _, row in lines:
            self.number += 1
            place = Place(paragraph=self.number)
            rows.append(Row(tuple(Cell(text, (place,), 1, (text,)) for text in row), (place,)))
        yield Grid(tuple(rows), "native")

    def _paragraph(self, element: Any, depth: int) -> Iterator[Block]:
        self.number += 1
        place = Place(paragraph=self.number)
        text = paragraph_text(element)
        printed = parted(_lines_of(element))
        if len(printed) > 1:
            yield from (Paragraph(line, place) for line in printed)
        elif text:
            level = self._level(element, text)
            if level:
                yield Heading(text, level, place)
            else:
                yield Paragraph(text, place, "•" if self._is_listed(element) else None)
        if depth < MAX_NESTING:
            for box in element.iter(f"{W}txbxContent"):
                if not _in_fallback(box):
                    yield from self.blocks(box, depth + 1)

    def _is_listed(self, element: Any) -> bool:
        return element.find(f"{W}pPr/{W}numPr") is not None or _style_of(element) in self.listed

    def _level(self, element: Any, text: str) -> int | None:
        level = self.levels.get(_style_of(element))
        outline = element.find(f"{W}pPr/{W}outlineLvl")
        if level is None and outline is not None and int(outline.get(f"{W}val", "9")) < 9:
            level = int(outline.get(f"{W}val")) + 1
        if level is None and _all_bold(element) and len(text.split()) <= 16 and not text.endswith((".", ",", ";")):
            level = 8
        return level

    def _tables(self, element: Any, depth: int) -> Iterator[Block]:
        """A table; one that only frames others is read cell by cell."""
        if depth < MAX_NESTING and element.find(f".//{W}tc//{W}tbl") is not None:
            for cell in element.iterchildren(f"{W}tr"):
                for inner in cell.iterchildren(f"{W}tc"):
                    yield from self.blocks(inner, depth + 1)
        else:
            yield self._table(element)

    def _notes(self, table: Any) -> Iterator[Block]:
        """The notes that the cells of a table call, each after its mark, their further paragraphs as bullets."""
        for mark, texts in self.notes.below(table):
            yield self.text(f"{mark}{')' if mark.isalpha() else ''} {texts[0]}")
            yield from (self.text(f"– {text}", "–") for text in texts[1:])

    def _table(self, element: Any) -> Grid:
        rows = []
        for row in element.iterchildren(f"{W}tr"):
            self.number += 1
            rows.append(self._row(row, Place(paragraph=self.number)))
        width = max((sum(cell.colspan for cell in row.cells) for row in rows), default=0)
        return Grid(tuple(_padded(row, width) for row in rows), "native")

    def _row(self, element: Any, place: Place) -> Row:
        cells = []
        before = element.find(f"{W}trPr/{W}gridBefore")
        if before is not None:
            cells += [Cell(None)] * min(int(before.get(f"{W}val", "0")), 64)
        for cell in element.iter(f"{W}tc"):
            if _nearest(cell, f"{W}tr") is not element:
                continue
            span = cell.find(f"{W}tcPr/{W}gridSpan")
            colspan = max(1, min(int(span.get(f"{W}val", "1")), 64)) if span is not None else 1
            merge = cell.find(f"{W}tcPr/{W}vMerge")
            covered = merge is not None and merge.get(f"{W}val", "continue") == "continue"
            lines = () if covered else tuple(text for p in cell.iter(f"{W}p") if (text := paragraph_text(p)))
            cells.append(Cell(" ".join(lines) or None, (place,), colspan, lines))
        return Row(tuple(cells), (place,))


def _padded(row: Row, width: int) -> Row:
    missing = width - sum(cell.colspan for cell in row.cells)
    return Row((*row.cells, *([Cell(None)] * missing)), row.places)


def _nearest(element: Any, tag: str) -> Any:
    parent = element.getparent()
    while parent is not None and parent.tag != tag:
        parent = parent.getparent()
    return parent


def _in_fallback(element: Any) -> bool:
    return any(parent.tag.endswith("}Fallback") for parent in element.iterancestors())


def paragraph_text(element: Any) -> str:
    """The visible text of a paragraph: inserted text counts, deleted text and text boxes inside it do not."""
    return re.sub(r"[ \t\u00a0]+", " ", " ".join(_lines_of(element))).strip()


def _lines_of(element: Any) -> list[str]:
    """The texts between the breaks of a paragraph."""
    lines = [""]
    for node in element.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}cr", f"{W}noBreakHyphen"):
        if _nearest(node, f"{W}p") is not element:
            continue
        if node.tag in (f"{W}br", f"{W}cr"):
            lines.append("")
        else:
            lines[-1] += {f"{W}tab": " ", f"{W}noBreakHyphen": "-"}.get(node.tag, node.text or "")
    return lines


def _style_of(element: Any) -> str:
    """The id of a paragraph's style; empty where it has none of its own."""
    style = element.find(f"{W}pPr/{W}pStyle")
    return str(style.get(f"{W}val", "")) if style is not None else ""


def tabbed(element: Any) -> list[str]:
    """The texts that tabs part in a paragraph; more tabs than one between two are one."""
    parts = [""]
    for node in element.iter(f"{W}t", f"{W}tab"):
        if _nearest(node, f"{W}p") is not element or node.getparent().tag != f"{W}r":
            continue
        if node.tag == f"{W}tab":
            parts.append("")
        else:
            parts[-1] += node.text or ""
    return [text for part in parts if (text := re.sub(r"\s+", " ", part).strip())]


def _is_row(cells: list[str]) -> bool:
    """Whether cells that tabs part are a row of a table: a label and numbers, or a head; no field of a form."""
    if len(cells) < 2 or any(cell.endswith(":") or len(cell.split()) > MAX_CELL for cell in cells):
        return False
    return len(cells) > 2 or _NUMBER.fullmatch(cells[-1]) is not None


def _all_bold(element: Any) -> bool:
    runs = [run for run in element.iterchildren(f"{W}r") if any((t.text or "").strip() for t in run.iter(f"{W}t"))]
    if not runs:
        return False

    def bold(run: Any) -> bool:
        mark = run.find(f"{W}rPr/{W}b")
        return mark is not None and mark.get(f"{W}val", "1") not in ("0", "false")

    return all(bold(run) for run in runs)


def _running(document: Any) -> list[str]:
    texts = []
    for section in document.sections:
        for part in (section.header, section.first_page_header, section.footer, section.first_page_footer):
            try:
                element = part._element
            except Exception:  # a section may name a header part that the package lacks
                continue
            texts += [text for p in element.iter(f"{W}p") if (text := paragraph_text(p))]
    return list(dict.fromkeys(texts))
