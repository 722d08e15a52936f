"""Typeset an abstract document as plain text."""

from __future__ import annotations

import textwrap
from pathlib import Path

from ..doc import Bullets, Document, Gap, Heading, NewPage, Para, Table, head_grid

WIDTH = 96


def _wrapped(text: str | None, width: int) -> list[str]:
    lines: list[str] = []
    for part in (text or "").replace("\u00ad\n", "").replace("\u00ad", "").split("\n"):
        lines += textwrap.wrap(part, width, break_long_words=False) or [""]
    return lines


def _line(cells: list[str | None], widths: list[int]) -> list[str]:
    parts = [_wrapped(c, w) for c, w in zip(cells, widths, strict=True)]
    height = max(len(p) for p in parts)
    out = []
    for i in range(height):
        out.append(
            "  ".join((p[i] if i < len(p) else "").ljust(w) for p, w in zip(parts, widths, strict=True)).rstrip()
        )
    return out


def _widths(table: Table, rows: list[list[str | None]]) -> list[int]:
    total = sum(table.widths)
    room = WIDTH - 2 * (len(table.widths) - 1)
    out = []
    for c, w in enumerate(table.widths):
        longest = max((len(word) for row in rows for word in (row[c] or "").replace("\u00ad\n", "").split()), default=1)
        fullest = max((len((row[c] or "").replace("\u00ad\n", "")) for row in rows), default=1)
        out.append(max(longest, min(round(room * w / total), fullest)))
    return out


def _table(table: Table) -> list[str]:
    head: list[list[str | None]] = [list(row) for row in head_grid(table)]
    widths = _widths(table, head + table.rows)
    out = [line for row in head for line in _line(row, widths)]
    out.append("-" * (sum(widths) + 2 * (len(widths) - 1)))
    out += [line for row in table.rows for line in _line(row, widths)]
    return out


def render(doc: Document) -> str:
    """The document as text."""
    out: list[str] = []
    if doc.look.running:
        out += [doc.look.running, ""]
    for block in doc.blocks:
        if isinstance(block, Heading):
            text = block.text.replace("\u00ad\n", "").replace("\n", " ")
            out += [
                "",
                text,
                ("=" if block.level == 1 else "-") * min(len(text), WIDTH) if block.level < 3 else "",
                "",
            ]
        elif isinstance(block, Para):
            out += [*_wrapped(block.text, WIDTH), ""]
        elif isinstance(block, Bullets):
            for i, item in enumerate(block.items, 1):
                lead = (f"{i}." if block.marker == "1." else {"•": "*"}.get(block.marker, block.marker)) + " "
                lines = _wrapped(item, WIDTH - 4)
                out += [lead + lines[0]] + ["  " + line for line in lines[1:]]
            out.append("")
        elif isinstance(block, Table):
            out += [*_table(block), ""]
        elif isinstance(block, (Gap, NewPage)):
            out.append("")
    if doc.look.footer:
        out += ["", doc.look.footer]
    return "\n".join(out) + "\n"


def write(doc: Document, path: Path) -> None:
    """Write the text file."""
    path.write_text(render(doc), encoding="utf-8")
