"""The tables of the dataset in DuckDB: those that were read, then those that are computed from them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from extractor.write.column import Column
from extractor.write.comparison import KEY, compared
from extractor.write.history import COLUMNS, followed
from extractor.write.rows import row_of
from extractor.write.schema import PRIMARY_KEYS, READ, TABLES
from extractor.write.spool import SOURCES, Spooled, spool

Json = dict[str, Any]
SETTINGS = "SET memory_limit='512MB'; SET threads=1; SET preserve_insertion_order=true"
"""Of every connection to the file: memory within bounds, rows in their order, so that the same gives the same."""
READ_BYTES = 4 * 1024 * 1024
"""DuckDB's read buffer for one row, at least; a longer row widens it."""
FETCHED = 2_000
EXCEL_CELL = 32_767
"""Letters that a cell of Excel holds; bytes that a text of SPSS holds."""
CONTROLS = r"[\x01-\x08\x0b-\x1f\x7f\x{fffe}\x{ffff}]"
"""What a cell of a workbook cannot hold (line feeds and tabs it can); NUL is a picture in every table already."""
_UTF16 = r"length(regexp_replace(replace(cell, chr(13) || chr(10), 'x'), '[\x{10000}-\x{10ffff}]', 'xx', 'g'))"
"""Letters as Excel counts them, an end of a line as one."""
_TESTS = (
    ("excel", "cut", f"length(cell) > {EXCEL_CELL // 2} AND {_UTF16} > {EXCEL_CELL}"),
    ("excel", "control", f"regexp_matches(cell, '{CONTROLS}')"),
    ("spss", "cut", f"strlen(cell) > {EXCEL_CELL}"),
)
_SOURCE_TYPES = {"value": "INTEGER", "own": "BOOLEAN", "names": "VARCHAR[]", "records": "VARCHAR[]"}
_SOURCE_COLUMNS = (
    *KEY, "namnd", "kommunkod", "document_id", "basis", "value", "how", "names", "records", "own", "document_date",
)  # fmt: skip


def build(base: Any, objects: Iterable[tuple[str, Json]], folder: Path) -> tuple[dict[str, int], Spooled]:
    """Fill an open, empty DuckDB with every table; `folder` takes temporary files.

    Returns rows per table, and what the manifest tells of the input.
    """
    configure(base)
    base.execute(f"SET temp_directory='{quoted(folder)}'")
    spooled = spool(objects, folder)
    for name, columns in TABLES.items():
        _create(base, name, columns)
    for name, columns in READ.items():
        _fill(base, name, {column.name: column.type for column in columns}, folder / f"{name}.ndjson", spooled.longest)
    sources = {name: _SOURCE_TYPES.get(name, "VARCHAR") for name in _SOURCE_COLUMNS}
    base.execute(f"CREATE TEMP TABLE {SOURCES} ({_columns_sql(sources)})")
    _fill(base, SOURCES, sources, folder / f"{SOURCES}.ndjson", spooled.longest)
    _computed(base, "comparison", compared(_sources(base)), folder)
    base.execute(f"DROP TABLE {SOURCES}")
    base.execute((Path(__file__).parent / "waiting_times.sql").read_text(encoding="utf-8"))
    _computed(base, "decision_history", followed(_lines(base)), folder)
    _alterations(base)
    sizes = {name: int(base.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in TABLES}
    return sizes, spooled


def configure(base: Any) -> None:
    """Settings of a connection; no bar of progress on the screen, where that can be set (in notebooks it cannot)."""
    import duckdb

    base.execute(SETTINGS)
    with suppress(duckdb.InvalidInputException):
        base.execute("SET enable_progress_bar=false")


def quoted(path: Path) -> str:
    """A path inside single quotes of SQL."""
    return str(path).replace("'", "''")


def records(base: Any, query: str) -> Iterator[Json]:
    """The rows of a query as dictionaries, fetched in parts; nothing else may use the connection meanwhile."""
    base.execute(query)
    names = [column[0] for column in base.description]
    while batch := base.fetchmany(FETCHED):
        for row in batch:
            yield dict(zip(names, row, strict=True))


def _create(base: Any, name: str, columns: Sequence[Column]) -> None:
    base.execute(f'CREATE TABLE "{name}" ({_columns_sql({column.name: column.type for column in columns})})')
    for column in columns:
        base.execute(f'COMMENT ON COLUMN "{name}"."{column.name}" IS {_text(column.meaning)}')


def _columns_sql(types: Mapping[str, str]) -> str:
    return ", ".join(f'"{name}" {kind}' for name, kind in types.items())


def _text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _fill(base: Any, name: str, types: Mapping[str, str], path: Path, longest: int) -> None:
    size = max(READ_BYTES, 2 * longest)
    spec = ", ".join(f"'{column}': '{kind}'" for column, kind in types.items())
    base.execute(
        f'INSERT INTO "{name}" SELECT * FROM read_json(?, columns={{{spec}}}, '
        f"format='newline_delimited', maximum_object_size={size})",
        [str(path)],
    )


def _computed(base: Any, name: str, rows: Iterable[Json], folder: Path) -> None:
    """Write computed rows to a file of lines first: the query that they come from is still open."""
    path, longest = folder / f"{name}.ndjson", 0
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        for row in rows:
            line = json.dumps(row_of(row, TABLES[name]), ensure_ascii=False)
            longest = max(longest, len(line.encode()))
            stream.write(line + "\n")
    _fill(base, name, {column.name: column.type for column in TABLES[name]}, path, longest)


def _sources(base: Any) -> Iterator[Json]:
    order = ", ".join(f's."{name}" NULLS FIRST' for name in KEY)
    return records(
        base,
        f"SELECT s.*, d.same_quarter_as IS NOT NULL AS spoken_for FROM {SOURCES} s "
        f"JOIN documents d USING (document_id) ORDER BY {order}, document_id, basis",
    )


def _lines(base: Any) -> Iterator[Json]:
    """Decision lines of the documents that speak for their body and quarter, by body and quarter."""
    computed = {"board": "lower(coalesce(namnd, ''))"}
    own = {"organisation", "kommunkod", "stadsdel", "namnd", "period"}
    names = [f"{computed[n]} AS {n}" if n in computed else f"{'d' if n in own else 'r'}.{n}" for n in COLUMNS]
    return records(
        base,
        f"SELECT {', '.join(names)} FROM decisions r JOIN documents d USING (document_id) "
        "WHERE d.organisation IS NOT NULL AND d.same_quarter_as IS NULL AND d.period SIMILAR TO '\\d{4}-Q[1-4]' "
        "ORDER BY d.organisation, d.stadsdel NULLS FIRST, board, d.period, r.document_id, r.rowid",
    )


def _alterations(base: Any) -> None:
    """Every cell that a format cannot hold as it is, in the order of tables, columns and rows."""
    for name, columns in TABLES.items():
        if name == "alterations":
            continue
        key, document = PRIMARY_KEYS[name], "document_id" if name != "comparison" else "documents ->> 0"
        for column in columns:
            for form, kind, test in _TESTS if column.type == "VARCHAR" else ():
                base.execute(
                    f"INSERT INTO alterations SELECT {key} || '.{name}.{column.name}.{form}.{kind}', {document}, "
                    f"'{name}', {key}, '{column.name}', '{form}', '{kind}', length(cell) "
                    f'FROM (SELECT *, "{column.name}" AS cell FROM "{name}") WHERE {test}'
                )
