"""`datapackage.json`: the CSV tables described after the Data Package standard, for frictionless and its like."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from extractor.write.column import Column
from extractor.write.schema import FOREIGN_KEYS, PRIMARY_KEYS, TABLES, TITLES

Json = dict[str, Any]
_TYPES = {"VARCHAR": "string", "INTEGER": "integer", "DOUBLE": "number", "BOOLEAN": "boolean", "DATE": "date"}


def datapackage(version: str, files: Mapping[str, tuple[int, str]], sizes: Mapping[str, int]) -> str:
    """The description of `csv/` as JSON text; `files` maps a path to its bytes and SHA-256."""
    package = {
        "profile": "tabular-data-package",
        "name": "ej-verkstallda-beslut",
        "title": "Ej verkställda beslut enligt SoL och LSS",
        "description": "Published reports on decisions not carried out within three months, read by evb. "
        "codebook.en.md and codebook.sv.md explain every column.",
        "version": version,
        "resources": [_resource(name, files[f"csv/{name}.csv"], sizes[name]) for name in TABLES],
    }
    return json.dumps(package, ensure_ascii=False, indent=1) + "\n"


def _resource(name: str, file: tuple[int, str], rows: int) -> Json:
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": f"csv/{name}.csv",
        "title": TITLES[name][1],
        "description": TITLES[name][0],
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "header": True},
        "bytes": file[0],
        "hash": f"sha256:{file[1]}",
        "rows": rows,
        "schema": {
            "fields": [_field(column, column.name == PRIMARY_KEYS[name]) for column in TABLES[name]],
            "missingValues": [""],
            "primaryKey": [PRIMARY_KEYS[name]],
            "foreignKeys": [
                {"fields": [key.column], "reference": {"resource": key.table, "fields": [key.target]}}
                for key in FOREIGN_KEYS.get(name, ())
            ],
        },
    }


def _field(column: Column, is_key: bool) -> Json:
    field: Json = {
        "name": column.name,
        "type": _TYPES[column.type],
        "title": column.sv,
        "description": column.meaning,
    }
    if column.type == "BOOLEAN":
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    constraints: Json = {"required": True, "unique": True} if is_key else {}
    if column.values:
        constraints["enum"] = list(column.values)
    return field | ({"constraints": constraints} if constraints else {})
