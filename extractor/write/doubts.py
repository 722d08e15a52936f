"""What of a dataset asks for a person's look: doubtful values, and where reports disagree with themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.errors import FileUnreadable
from extractor.review import needs_review
from extractor.safe_text import plain

Json = Mapping[str, Any]


@dataclass(slots=True)
class Doubts:
    """Counts over documents: values for review, errors and warnings of the audit, and the documents they are in."""

    values: int = 0
    values_in: int = 0
    errors: int = 0
    warnings: int = 0
    disagreements_in: int = 0
    persons: int = 0
    """Texts that may identify a person and are not masked."""

    def add(self, document: Json) -> None:
        """Count one document object in."""
        values = sum(1 for _ in doubtful_values(document))
        severities = [found["severity"] for found in document["discrepancies"]]
        errors, warnings = severities.count("error"), severities.count("warning")
        self.persons += sum(not flag["masked"] for flag in document.get("privacy", ()))
        self.values += values
        self.values_in += values > 0
        self.errors += errors
        self.warnings += warnings
        self.disagreements_in += errors + warnings > 0


def doubtful_values(document: Json) -> Iterator[tuple[Json, str]]:
    """Records for review, each with the name of a value that is doubtful; one record for each such value."""
    for record in (*document["decisions"], *document["counts"]):
        if record.get("needs_review"):
            yield from ((record, name) for name in _doubtful(record))


def _doubtful(record: Json) -> list[str]:
    """Values below the threshold; a reason has a threshold of its own, so it is the one where no other is below."""
    how: Json = record.get("inferred") or {}
    names = [name for name, each in how.items() if name != "orsak" and needs_review(each["confidence"])]
    return names or ["orsak"]


def doubt_lines(dataset: Path, values: bool = True, audit: bool = True) -> Iterator[str]:
    """What to look at in a dataset, a line each: file, place, what; raises FileUnreadable where it is none."""
    paths = sorted((dataset / "json").glob("*.json"))
    if not paths:
        raise FileUnreadable(why=f"{dataset} has no json/; write it with evb run")
    for path in paths:
        document = json.loads(path.read_text(encoding="utf-8"))
        file = plain(document["outcome"]["file"])
        for record, name in doubtful_values(document) if values else ():
            yield f"{file}: {_place(record)}: {_value(record, name)}"
        for found in document["discrepancies"] if audit else ():
            if found["severity"] in ("error", "warning"):
                yield f"{file}: {_place(found)}: {found['severity']} {found.get('check') or ''}: {plain(found['what'])}"


def _place(record: Json) -> str:
    page = record.get("page")
    if page is None and record.get("places"):
        page = record["places"][0].get("page")
    part = f"page {page}" if page is not None else f"paragraph {record.get('paragraph') or '?'}"
    return f"{part}, {record['id']}" if record.get("id") else part


def _value(record: Json, name: str) -> str:
    how = (record.get("inferred") or {}).get(name, {})
    sure = f" ({how['method']}, {how['confidence']:.2f})" if how else ""
    value = record.get(name)
    line = record.get("kommentar") or record.get("printed") or ""
    said = f", printed {plain(line)[:80]!r}" if line and line != value else ""
    return f"{name} = {'nothing' if value is None else plain(value)}{sure}{said}"
