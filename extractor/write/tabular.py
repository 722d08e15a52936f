"""Parquet and CSV of every table; and CSV as a Swedish Excel opens it, in which no cell becomes a formula."""

from __future__ import annotations

import csv
import datetime as dt
import re
from pathlib import Path
from typing import Any

from extractor.safe_text import FORMULA, is_formula
from extractor.write.column import Column
from extractor.write.schema import TABLES

_NUMBER_LIKE = re.compile(r"\A\s*[\d(][\d\s.,:/eE%()+-]*\Z|\A\s*(?:SANT|FALSKT|TRUE|FALSE)\s*\Z", re.IGNORECASE)
_MONTH_LIKE = re.compile(
    r"\A\s*\d{1,4}[\s./-]*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?[\s\d]*\Z", re.IGNORECASE
)


def write_parquet(base: Any, name: str, path: Path) -> None:
    """One table as Parquet, Zstandard compressed."""
    base.execute(f'COPY "{name}" TO {_text(path)} (FORMAT parquet, COMPRESSION zstd)')


def write_csv(base: Any, name: str, path: Path) -> None:
    """One table as CSV: UTF-8, a head line, comma. A text that a spreadsheet would run has an apostrophe in front."""
    cells = ", ".join(_guard_sql(column) for column in TABLES[name])
    base.execute(f'COPY (SELECT {cells} FROM "{name}") TO {_text(path)} (FORMAT csv, HEADER true)')


def write_csv_raw(base: Any, name: str, path: Path) -> None:
    """One table as CSV: UTF-8, a head line, comma, every text as it is, formulas too."""
    base.execute(f'COPY "{name}" TO {_text(path)} (FORMAT csv, HEADER true)')


def _guard_sql(column: Column) -> str:
    name = f'"{column.name}"'
    if column.type != "VARCHAR" or column.values:
        return name
    pattern = FORMULA.replace("'", "''")
    risky = f"regexp_matches({name}, '{pattern}') AND trim({name}) <> '-'"
    return f"CASE WHEN {risky} THEN chr(39) || {name} ELSE {name} END AS {name}"


def write_csv_sv(base: Any, name: str, path: Path) -> None:
    """One table for Excel in Swedish: semicolons, decimal comma, byte order mark.

    A text that a spreadsheet would take for a formula, a number or a date gets an apostrophe in front, and so does a
    text that begins with one: take one apostrophe off every cell that begins with one and the text is as it was.
    """
    base.execute(f'SELECT * FROM "{name}"')
    columns = TABLES[name]
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
        writer.writerow([column.name for column in columns])
        while batch := base.fetchmany(2_000):
            for row in batch:
                writer.writerow([_cell(value, column) for value, column in zip(row, columns, strict=True)])


def _cell(value: Any, column: Column) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "SANT" if value else "FALSKT"
    if isinstance(value, float):
        return repr(value).removesuffix(".0").replace(".", ",")
    if isinstance(value, int | dt.date):
        return str(value)
    return guarded(value) if column.type == "VARCHAR" else str(value)


def guarded(text: str) -> str:
    """Text that a spreadsheet takes for text.

    >>> guarded("=1+1"), guarded("0180"), guarded("'s"), guarded("Kontaktperson")
    ("'=1+1", "'0180", "''s", 'Kontaktperson')
    """
    risky = is_formula(text) or _NUMBER_LIKE.match(text) or _MONTH_LIKE.match(text)
    return f"'{text}" if risky else text


def unguarded(text: str) -> str:
    """The text as it was before `guarded`."""
    return text.removeprefix("'")


def _text(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"
