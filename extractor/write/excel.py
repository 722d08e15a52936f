"""The dataset as one Excel workbook: strings stay strings, and what a cell cannot hold is marked.

Control characters are shown as their pictures (U+2400 ...), texts over 32,767 letters are cut and end with a mark;
the table `alterations` names every such cell, and Parquet, CSV and JSON have its whole text.
"""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any

from extractor.write.column import Column
from extractor.write.schema import TABLES, TITLES

CELL = 32_767
ROWS = 1_048_575
"""Rows of one sheet below its head; a longer table goes on in the next sheet."""
MOMENT = dt.datetime(2000, 1, 1)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_CARRIAGE = re.compile("\r\n?")
_WIDTHS = {"VARCHAR": 18, "DOUBLE": 10, "INTEGER": 10, "BOOLEAN": 10, "DATE": 12}
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}


def write_excel(base: Any, sizes: dict[str, int], path: Path) -> None:
    """One workbook with a sheet that explains it, one per table, and one that names the columns."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {**_OPTIONS, "tmpdir": str(path.parent)})
    book.set_properties({"title": "evb", "created": MOMENT})
    if sum(sizes.values()) > ROWS:
        book.use_zip64()
    head = book.add_format({"bold": True, "bottom": 1})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    _front(book, sizes, head)
    for name, columns in TABLES.items():
        _table(book, base, name, columns, (head, day))
    _columns(book, head)
    book.close()


def in_cell(text: str) -> str:
    """Text as a cell holds it.

    >>> in_cell("a\\x07b")
    'a␇b'
    """
    if len(text) <= CELL // 2 and _ODD.search(text) is None:
        return text
    shown = _CONTROL.sub(_picture, _CARRIAGE.sub("\n", text))
    if len(shown) <= CELL and len(shown.encode("utf-16-le")) <= 2 * CELL:
        return shown
    mark = f" [kapad, {len(text)} tecken; hela texten i parquet/, csv/ och json/]"
    kept = shown.encode("utf-16-le")[: 2 * (CELL - len(mark))].decode("utf-16-le", "ignore")
    return kept + mark


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\N{SYMBOL FOR DELETE}" if code == 0x7F else "\N{REPLACEMENT CHARACTER}"


def _front(book: Any, sizes: dict[str, int], head: Any) -> None:
    sheet = book.add_worksheet("evb")
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 1, 12)
    sheet.set_column(2, 3, 80)
    lines = (
        ("tabell / table", "rader / rows", "innehåll", "content"),
        *((name, sizes[name], sv, en) for name, (en, sv) in TITLES.items()),
        ("", "", "Tomt = uppgiften ges inte. Kolumnerna förklaras i bladet columns.",
         "Blank = not given. The sheet columns explains the columns."),
        ("", "", "Styrtecken visas som ␀ ... ␟, texter över 32 767 tecken är kapade: se bladet alterations.",
         "Control characters are shown as pictures, texts over 32,767 letters are cut: see alterations."),
    )  # fmt: skip
    for number, line in enumerate(lines):
        for column, cell in enumerate(line):
            if isinstance(cell, int):
                sheet.write_number(number, column, cell)
            elif cell:
                sheet.write_string(number, column, cell, head if number == 0 else None)


def _table(book: Any, base: Any, name: str, columns: tuple[Column, ...], formats: tuple[Any, Any]) -> None:
    base.execute(f'SELECT * FROM "{name}"')
    number, row, sheet = 1, 0, _sheet(book, name, columns, formats[0])
    while batch := base.fetchmany(2_000):
        for values in batch:
            if row == ROWS:
                number, row = number + 1, 0
                sheet = _sheet(book, f"{name}_{number}", columns, formats[0])
            row += 1
            for column, value in enumerate(values):
                _write(sheet, row, column, value, formats[1])


def _sheet(book: Any, name: str, columns: tuple[Column, ...], head: Any) -> Any:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    for number, column in enumerate(columns):
        sheet.set_column(number, number, _WIDTHS[column.type])
        sheet.write_string(0, number, column.name, head)
    return sheet


def _write(sheet: Any, row: int, column: int, value: Any, day: Any) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value)
    elif isinstance(value, dt.date):
        # a workbook has no days before 1900
        write = sheet.write_datetime if value.year >= 1900 else sheet.write_string
        write(row, column, value if value.year >= 1900 else value.isoformat(), day)
    else:
        sheet.write_string(row, column, in_cell(value))


def _columns(book: Any, head: Any) -> None:
    sheet = book.add_worksheet("columns")
    sheet.freeze_panes(1, 0)
    for number, title in enumerate(("table", "column", "type", "betydelse", "meaning", "values")):
        sheet.write_string(0, number, title, head)
        sheet.set_column(number, number, 18 if number < 3 else 70)
    row = 0
    for name, columns in TABLES.items():
        for column in columns:
            row += 1
            cells = (name, column.name, column.type, column.sv, column.meaning, ", ".join(column.values))
            for number, cell in enumerate(cells):
                sheet.write_string(row, number, cell)
