"""HTML: headings, paragraphs, list items and tables with their spans; scripts and navigation left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from extractor.errors import Damaged
from extractor.model import Block, Cell, Grid, Heading, Paragraph, Place, Row
from extractor.read.boxes import rows_of_boxes
from extractor.read.breaks import parted
from extractor.read.source import decode_text

_SKIPPED = {
    "script",
    "style",
    "noscript",
    "template",
    "nav",
    "svg",
    "head",
    "iframe",
    "object",
    "form",
}
_INLINE = {
    "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "time", "tt", "u", "var", "label", "br", "wbr", "img", "ins", "del",
}  # fmt: skip
_WHITE = re.compile(r"\s+")
_BREAK = "\u2028"
"""Where markup breaks a line of inline text."""
_CELLS = ("cell", "gridcell", "columnheader", "rowheader")
MAX_LABEL = 34
"""Letters of the name of a field."""
MAX_SPAN = 200
MAX_DEPTH = 200


def read_html(data: bytes) -> tuple[list[Block], list[str]]:
    """Blocks in reading order, and what is set around them: the page's title and its navigation.

    Raises Damaged where no markup can be made out.
    """
    from lxml import etree
    from lxml import html as lxml_html

    try:
        parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=False, no_network=True)
        root = lxml_html.document_fromstring(data if _is_utf8(data) else decode_text(data).encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise Damaged(why=f"no markup could be read ({error})") from error
    body = root.find("body")
    around = [_WHITE.sub(" ", text_of(element)).strip() for element in root.iter("title", "nav")]
    return list(_Walker().walk(body if body is not None else root, 0)), [text for text in around if text]


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


class _Walker:
    def __init__(self) -> None:
        self.number = 0

    def _place(self) -> Place:
        self.number += 1
        return Place(paragraph=self.number)

    def walk(self, element: Any, depth: int) -> Iterator[Block]:
        """Blocks below an element: runs of inline text become paragraphs of their own."""
        inline: list[str] = [element.text or ""]
        for child in element:
            tag = child.tag if isinstance(child.tag, str) else ""
            if tag in _INLINE and not _holds_blocks(child):
                inline.append(_BREAK if tag == "br" else text_of(child))
            elif tag and tag not in _SKIPPED and depth < MAX_DEPTH:
                yield from self._flush(inline, element)
                yield from self._block(child, tag, depth)
            inline.append(child.tail or "")
        yield from self._flush(inline, element)

    def _flush(self, inline: list[str], element: Any) -> Iterator[Block]:
        texts = parted("".join(inline).split(_BREAK))
        inline.clear()
        for text in texts:
            yield Paragraph(text, self._place(), "•" if element.tag == "li" else None)

    def _block(self, element: Any, tag: str, depth: int) -> Iterator[Block]:
        if re.fullmatch(r"h[1-6]", tag) or tag == "summary" or _opens(element, tag):
            text = _WHITE.sub(" ", text_of(element)).strip()
            if text:
                yield Heading(text, int(tag[1]) if tag[0] == "h" else 7, self._place())
        elif tag == "button":
            return
        elif (tag == "table" and not _is_layout_table(element)) or element.get("role") in ("table", "grid"):
            yield self._table(element)
        elif (rows := rows_of_boxes(element)) is not None:
            yield self._grid_of_boxes(rows)
        elif tag == "dl":
            yield from self._terms(element, depth)
        elif _is_bold_paragraph(element, tag):
            yield Heading(_WHITE.sub(" ", text_of(element)).strip(), 8, self._place())
        else:
            yield from self.walk(element, depth + 1)

    def _grid_of_boxes(self, rows: list[dict[int, Any]]) -> Grid:
        width = max(max(row) for row in rows) + 1
        made = []
        for row in rows:
            place = self._place()
            texts = [_WHITE.sub(" ", text_of(row[i])).strip() if i in row else "" for i in range(width)]
            made.append(
                Row(tuple(Cell(text or None, (place,), 1, (text,) if text else ()) for text in texts), (place,))
            )
        return Grid(tuple(made), "native")

    def _terms(self, terms: Any, depth: int) -> Iterator[Block]:
        """Terms with one description each, by names of fields: lines of `Label: value`; else all in order."""
        parts = [(child.tag, _WHITE.sub(" ", text_of(child)).strip()) for child in terms if child.tag in ("dt", "dd")]
        pairs = [(one[1], two[1]) for one, two in zip(parts[::2], parts[1::2], strict=False)]
        tags = [tag for tag, _ in parts]
        if tags != ["dt", "dd"] * (len(tags) // 2) or not pairs or not all(len(name) <= MAX_LABEL for name, _ in pairs):
            for child in terms:
                if child.tag == "dt" and (text := _WHITE.sub(" ", text_of(child)).strip()):
                    yield Heading(text, 9, self._place())
                elif isinstance(child.tag, str):
                    yield from self.walk(child, depth + 1)
            return
        for name, value in pairs:
            if text := (f"{name.rstrip(':')}: {value}" if name else value).strip():
                yield Paragraph(text, self._place())

    def _table(self, table: Any) -> Grid:
        caption = table.find("caption")
        covered: dict[tuple[int, int], bool] = {}
        rows = []
        printed = [row for row in table.iter("tr") if _owner(row) is table]
        for number, row in enumerate(printed or [row for row in table.iter() if row.get("role") == "row"]):
            rows.append(self._row(row, number, covered))
        width = max((sum(cell.colspan for cell in row.cells) for row in rows), default=0)
        padded = [
            Row((*row.cells, *[Cell(None)] * (width - sum(c.colspan for c in row.cells))), row.places) for row in rows
        ]
        text = _WHITE.sub(" ", text_of(caption)).strip() if caption is not None else None
        return Grid(tuple(padded), "native", caption=text or None)

    def _row(self, row: Any, number: int, covered: dict[tuple[int, int], bool]) -> Row:
        place = self._place()
        cells: list[Cell] = []
        column = 0
        for cell in row:
            if cell.tag not in ("td", "th") and cell.get("role") not in _CELLS:
                continue
            index = cell.get("aria-colindex") or ""
            while index.isdecimal() and column < min(int(index) - 1, MAX_SPAN):
                cells.append(Cell(None))
                column += 1
            while covered.get((number, column)):
                cells.append(Cell(None))
                column += 1
            colspan = max(_span(cell, "colspan"), _span(cell, "aria-colspan"))
            rowspan = max(_span(cell, "rowspan"), _span(cell, "aria-rowspan"))
            for below in range(1, rowspan):
                for across in range(colspan):
                    covered[(number + below, column + across)] = True
            lines = tuple(_lines_of(cell))
            cells.append(Cell(" ".join(lines) or None, (place,), colspan, lines))
            column += colspan
        while covered.get((number, column)):
            cells.append(Cell(None))
            column += 1
        return Row(tuple(cells), (place,))


def _span(cell: Any, name: str) -> int:
    value = re.match(r"\d+", cell.get(name) or "1")
    return max(1, min(int(value.group()), MAX_SPAN)) if value else 1


def _opens(element: Any, tag: str) -> bool:
    """Whether a button opens a part of the page: its text is the heading of that part."""
    return tag == "button" and (element.get("aria-controls") or element.get("aria-expanded")) is not None


def _owner(row: Any) -> Any:
    parent = row.getparent()
    while parent is not None and parent.tag != "table":
        parent = parent.getparent()
    return parent


def _is_layout_table(table: Any) -> bool:
    """A table that only places things: it holds tables or headings, or has but one cell."""
    cells = sum(1 for _ in table.iter("td", "th"))
    return cells <= 1 or any(True for child in table.iterdescendants("table", "h1", "h2", "h3"))


def _holds_blocks(element: Any) -> bool:
    return any(isinstance(child.tag, str) and child.tag not in _INLINE for child in element.iterdescendants())


def _is_bold_paragraph(element: Any, tag: str) -> bool:
    if tag not in ("p", "div") or _holds_blocks(element):
        return False
    text = _WHITE.sub(" ", text_of(element)).strip()
    bold = "".join(text_of(child) for child in element if child.tag in ("b", "strong")).strip()
    return bool(text) and _WHITE.sub(" ", bold) == text and len(text.split()) <= 16 and not text.endswith(".")


def text_of(element: Any) -> str:
    """Visible text of an element; a line break is a space."""
    if element is None or not isinstance(element.tag, str) or element.tag in _SKIPPED:
        return ""
    if element.tag == "br":
        return " "
    parts = [element.text or ""]
    for child in element:
        parts.append(text_of(child))
        if isinstance(child.tag, str) and child.tag in ("p", "div", "li"):
            parts.append(" ")
        parts.append(child.tail or "")
    return "".join(parts)


def _lines_of(cell: Any) -> Iterator[str]:
    """The lines of a cell as its markup breaks them."""
    line = [cell.text or ""]
    for child in cell:
        if child.tag in ("br", "p", "div", "li", "ul", "ol"):
            yield from _clean("".join(line))
            line = []
            if child.tag in ("ul", "ol"):
                for item in child.iter("li"):
                    yield from _clean(f"- {text_of(item)}")
            elif child.tag != "br":
                yield from _clean(text_of(child))
        else:
            line.append(text_of(child))
        line.append(child.tail or "")
    yield from _clean("".join(line))


def _clean(text: str) -> Iterator[str]:
    cleaned = _WHITE.sub(" ", text).strip()
    if cleaned:
        yield cleaned
