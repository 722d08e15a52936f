"""Document objects to one dataset: a DuckDB file, and Parquet and CSV of every table."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TextIO

from extractor.write.files import published
from extractor.write.schema import TABLES, Column

Json = dict[str, Any]
READ_BYTES = 4 * 1024 * 1024
"""DuckDB's read buffer for one row, at least; a longer row widens it."""
_LISTS = ("tables", "decisions", "counts", "claims", "discrepancies", "findings")


def write_dataset(objects: Iterable[tuple[str, Json]], out: Path) -> dict[str, int]:
    """Publish `evb.duckdb`, `parquet/` and `csv/` below `out`; returns rows per table.

    `objects` are pairs of JSON file name and document object; they are streamed, never held together.
    """
    import duckdb

    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".evb-rows-", dir=out) as folder:
        rows = Path(folder)
        longest = _spool(objects, rows)
        with published(out / "evb.duckdb") as part, duckdb.connect(str(part)) as base:
            base.execute("SET memory_limit='256MB'; SET threads=1; SET preserve_insertion_order=true")
            sizes = {name: _fill(base, name, columns, rows, longest) for name, columns in TABLES.items()}
            for name in TABLES:
                _export(base, name, out)
            base.execute("CHECKPOINT")
    return sizes


def _spool(objects: Iterable[tuple[str, Json]], folder: Path) -> int:
    """Write the rows of every table to a file of lines; returns the bytes of the longest line."""
    longest = 0
    streams: dict[str, TextIO] = {}
    try:
        for name in TABLES:
            streams[name] = (folder / f"{name}.ndjson").open("w", encoding="utf-8")
        for file_name, document in objects:
            for name, row in _rows(file_name, document):
                line = json.dumps(row, ensure_ascii=False)
                longest = max(longest, len(line.encode()))
                streams[name].write(line + "\n")
    finally:
        for stream in streams.values():
            stream.close()
    return longest


def _rows(file_name: str, document: Json) -> Iterable[tuple[str, Json]]:
    outcome = document["outcome"]
    key = str(outcome["source"])[:16]
    sizes = {name: len(document[name]) for name in ("tables", "decisions", "counts")}
    first = {**document["document"], **outcome, **sizes, "json": file_name}
    yield "documents", _row(first, TABLES["documents"], key)
    for name in _LISTS:
        for record in document[name]:
            yield name, _row(record, TABLES[name], key)


def _row(record: Mapping[str, Any], columns: tuple[Column, ...], key: str) -> Json:
    box = record.get("bbox") or (None, None, None, None)
    values = {"document_id": key, "x0": box[0], "top": box[1], "x1": box[2], "bottom": box[3]}
    return {column.name: _plain(values.get(column.name, record.get(column.name))) for column in columns}


def _plain(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value


def _fill(base: Any, name: str, columns: tuple[Column, ...], folder: Path, longest: int) -> int:
    size = max(READ_BYTES, 2 * longest)
    spec = ", ".join(f"'{column.name}': '{column.type}'" for column in columns)
    base.execute(
        f'CREATE TABLE "{name}" AS SELECT * FROM read_json(?, columns={{{spec}}}, '
        f"format='newline_delimited', maximum_object_size={size})",
        [str(folder / f"{name}.ndjson")],
    )
    return int(base.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])


def _export(base: Any, name: str, out: Path) -> None:
    with published(out / "parquet" / f"{name}.parquet") as part:
        base.execute(f"COPY \"{name}\" TO '{_quoted(part)}' (FORMAT parquet, COMPRESSION zstd)")
    with published(out / "csv" / f"{name}.csv") as part:
        base.execute(f"COPY \"{name}\" TO '{_quoted(part)}' (FORMAT csv, HEADER true)")


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
