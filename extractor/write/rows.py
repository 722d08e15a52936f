"""Document objects as flat rows of the tables in `schema.READ`, in UTF-8 that every format can hold."""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from extractor.privacy.protect import PREFIXES, protected
from extractor.write.column import Column
from extractor.write.schema import READ

Json = dict[str, Any]
_LISTS = tuple(name for name in READ if name not in ("documents", "privacy"))
_WHOLE_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_UNENCODABLE = re.compile("[\x00\ud800-\udfff]")
LARGEST = 2**31
NUL_PICTURE = "\N{SYMBOL FOR NULL}"


def document_id(outcome: Mapping[str, Any]) -> str:
    """The key of a document: from its bytes, or from its name where no byte could be read.

    >>> document_id({"source": "", "file": "locked.zip/a.pdf"})
    'u94e2daea8b38a99'
    """
    source = str(outcome["source"] or "")
    if source:
        return source[:16]
    return "u" + hashlib.sha256(str(outcome["file"]).encode("utf-8", "surrogatepass")).hexdigest()[:15]


def rows_of(file_name: str, document: Json) -> Iterator[tuple[str, Json]]:
    """Pairs of table and row of one document object; `documents` comes first."""
    document = protected(document)
    outcome = document["outcome"]
    key = document_id(outcome)
    sizes = {name: len(document[name]) for name in ("tables", "decisions", "counts")}
    first = {**document["document"], **outcome, **sizes, "json": file_name, "document_id": key}
    yield "documents", row_of(first, READ["documents"])
    for name in _LISTS:
        for number, record in enumerate(document[name], 1):
            own = record.get("id") or f"{PREFIXES.get(name, '')}{number}"
            box = record.get("bbox") or (None, None, None, None)
            place = {"x0": box[0], "top": box[1], "x1": box[2], "bottom": box[3]}
            keys = {"record_id": f"{key}-{own}", "document_id": key, "id": own}
            yield name, row_of({**record, **place, **keys}, READ[name])
    for flag in document["privacy"]:
        yield "privacy", row_of(_flag(flag, key), READ["privacy"])


def _flag(flag: Json, key: str) -> Json:
    names = {"table": "concerns_table", "column": "column_name", "start": "start_at", "end": "end_at"}
    renamed = {names.get(name, name): value for name, value in flag.items() if name != "record"}
    concerns = f"{key}-{flag['record']}" if flag["record"] else key
    return renamed | {"record_id": f"{key}-{flag['id']}", "document_id": key, "concerns_record": concerns}


def row_of(record: Mapping[str, Any], columns: Iterable[Column]) -> Json:
    """The columns of one row; `<name>_day` is filled where `<name>` is a whole day."""
    return {column.name: _value(column, record) for column in columns}


def _value(column: Column, record: Mapping[str, Any]) -> Any:
    if column.type == "DATE" and column.name.endswith("_day") and column.name not in record:
        return whole_day(record.get(column.name.removesuffix("_day")))
    value = plain(record.get(column.name))
    if column.type in ("INTEGER", "DOUBLE") and not _fits(value, column.type):
        return None  # what is printed stays in `printed`
    return value


def _fits(value: Any, kind: str) -> bool:
    """Whether a number is one that every format holds: 32 bits, or finite."""
    if value is None:
        return True
    return abs(value) < LARGEST if kind == "INTEGER" else math.isfinite(value)


def whole_day(text: object) -> str | None:
    """An ISO date where all of it is known and the day exists.

    >>> whole_day("2024-02-29"), whole_day("2024-02"), whole_day("2023-02-29")
    ('2024-02-29', None, None)
    """
    import datetime as dt

    if not isinstance(text, str) or not _WHOLE_DAY.fullmatch(text):
        return None
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def plain(value: Any) -> Any:
    """One cell: lists and objects as JSON text, blank text as null, letters that UTF-8 lacks as pictures."""
    if isinstance(value, list | dict):
        value = json.dumps(value, ensure_ascii=False)
    if isinstance(value, str):
        return _UNENCODABLE.sub(_picture, value) or None
    return value


def _picture(match: re.Match[str]) -> str:
    return NUL_PICTURE if match[0] == "\x00" else "\N{REPLACEMENT CHARACTER}"
