"""Document objects to files of lines, one per table: streamed, so that an archive of any size fits in memory.

The same bytes given twice count once: the first name is the document's, the others stand in `also_as`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from extractor.write.comparison_sources import contributions
from extractor.write.rows import plain, rows_of
from extractor.write.schema import READ

Json = dict[str, Any]
SOURCES = "comparison_sources"
_OUTCOMES = {"ok": 0, "partial": 1}
_MEDIA = {"pdf": 0, "docx": 1, "html": 2, "text": 3}


@dataclass(slots=True)
class Spooled:
    """What was written: the bytes of the longest line, and the input, one entry per file."""

    longest: int = 0
    inputs: list[Json] = field(default_factory=list)


def spool(objects: Iterable[tuple[str, Json]], folder: Path) -> Spooled:
    """Write the rows of every table to `<table>.ndjson` below `folder`."""
    done, also, bodies = Spooled(), defaultdict[str, list[str]](list), _Bodies()
    with ExitStack() as stack:
        streams = {name: stack.enter_context(_open(folder, name)) for name in (*READ, SOURCES)}
        for file_name, document in objects:
            rows = rows_of(file_name, document)
            _, first = next(rows)
            key = first["document_id"]
            repeats = key in also
            done.inputs.append(_input(file_name, document, first, repeats))
            also[key] += [first["file"]] if repeats else []
            if repeats:
                continue
            bodies.add(first)
            _write(streams["documents"], first, done)
            for name, row in rows:
                _write(streams[name], row, done)
            for row in contributions(first, document):
                _write(streams[SOURCES], row, done)
    _complete(folder / "documents.ndjson", also, bodies.spoken_for(), done)
    return done


def _open(folder: Path, name: str) -> TextIO:
    return (folder / f"{name}.ndjson").open("w", encoding="utf-8", newline="\n")


def _write(stream: TextIO, row: Mapping[str, Any], done: Spooled) -> None:
    line = json.dumps(row, ensure_ascii=False)
    done.longest = max(done.longest, len(line.encode()))
    stream.write(line + "\n")


def _input(file_name: str, document: Json, first: Json, repeats: bool) -> Json:
    """What the manifest says of one file of the input."""
    names = ("file", "source", "media", "outcome", "reason", "document_id")
    lists = {name: len(document[name]) for name in READ if isinstance(document.get(name), list)}
    counted = {name: 0 if repeats else lists.get(name, 0) for name in READ if name != "documents"}
    return {**{name: first[name] for name in names}, "json": plain(file_name), "counted": not repeats, "rows": counted}


class _Bodies:
    """Which document speaks for a body, quarter and set of laws where several do."""

    def __init__(self) -> None:
        self._groups: dict[tuple[object, ...], list[tuple[object, ...]]] = defaultdict(list)

    def add(self, row: Json) -> None:
        """Take in one document; one without organisation or quarter stands for itself."""
        if not row["organisation"] or not row["period"] or row["outcome"] not in _OUTCOMES:
            return
        laws = tuple(sorted(json.loads(row["laws"] or "[]")))
        body = tuple((row[name] or "").casefold() for name in ("organisation", "stadsdel", "namnd"))
        date = row["document_date"] or ""
        later = (*(-ord(letter) for letter in date), 0)  # a whole date before a part of it
        records = -(row["decisions"] + row["counts"])
        rank = (_OUTCOMES[row["outcome"]], later, records, _MEDIA.get(row["media"], 9), row["document_id"])
        self._groups[(*body, row["period"], laws)].append(rank)

    def spoken_for(self) -> dict[str, str]:
        """Document -> the one that speaks in its place: read best, latest, with most records."""
        answer: dict[str, str] = {}
        for ranks in self._groups.values():
            best, *others = sorted(ranks)
            answer |= {str(rank[-1]): str(best[-1]) for rank in others}
        return answer


def _complete(path: Path, also: Mapping[str, list[str]], spoken_for: Mapping[str, str], done: Spooled) -> None:
    """Write what is known of a document only when all of them have been seen into the file of documents."""
    raw = path.with_suffix(".first")
    path.rename(raw)
    with raw.open(encoding="utf-8", newline="\n") as stream, path.open("w", encoding="utf-8", newline="\n") as out:
        for row in _lines(stream):
            names = also[row["document_id"]]
            row["also_as"] = json.dumps(names, ensure_ascii=False) if names else None
            row["same_quarter_as"] = spoken_for.get(row["document_id"])
            _write(out, row, done)
    raw.unlink()


def _lines(stream: TextIO) -> Iterator[Json]:
    for line in stream:
        yield json.loads(line)
