"""From the state to the files of the dataset: JSON per document, then everything else, each whole or as it was."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.archive.inputs import Known
from extractor.archive.state import State
from extractor.privacy.protect import protected
from extractor.write.dataset import write_dataset
from extractor.write.files import document_text, write_text
from extractor.write.formats import DEFAULT

Json = dict[str, Any]
PUBLISHED = "published"
MAX_NAME = 180
"""Bytes that the name of a file may have; file systems take 255, and something is added."""
_UNSAFE = str.maketrans(dict.fromkeys('<>:"|?*', "_"))
INTERNAL = (".evb", "run.jsonl")
"""What lies in the output folder and is not part of the dataset."""


@dataclass(frozen=True, slots=True)
class Publishing:
    """What is published: the formats beside DuckDB, Parquet and CSV, and whether persons are masked."""

    formats: tuple[str, ...] = DEFAULT
    mask: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of the dataset: its name for people, the key of its result, the name of its JSON file."""

    name: str
    result: str
    json_name: str


def entries_of(documents: Iterable[Known], state: State) -> list[Entry]:
    """JSON names: the file's name without its ending; where that is taken, with it, then with a number."""
    taken: set[str] = set()
    entries = []
    for known in documents:
        base = safe_name(known.name)
        options = [Path(base).stem or base, base, f"{base}.{state.ending(known.result).media}"]
        name = next((option for option in options if option not in taken), None)
        number = 2
        while name is None or name in taken:
            name = f"{base}.{number}"
            number += 1
        taken.add(name)
        entries.append(Entry(known.name, known.result, f"{name}.json"))
    return entries


def safe_name(name: str) -> str:
    """The last part of a document's name as the name of a file: nothing that a file system stumbles over."""
    last = name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    plain = "".join(character if character.isprintable() else "_" for character in last).translate(_UNSAFE)
    while len(plain.encode()) > MAX_NAME:
        plain = plain[: len(plain) // 2 - 1] + "~" + plain[len(plain) // 2 + 2 :]
    return plain.strip(" .") or "document"


def publish(
    entries: Sequence[Entry], state: State, out: Path, settings: str, how: Publishing | None = None, jobs: int = 0
) -> dict[str, int]:
    """Write the dataset; rows per table. Where the same was published before and still lies there, nothing is done.

    `settings` stands for everything that the files hang on besides the results. The state holds what was read;
    officials, and with `how.mask` whatever may identify a person, are masked here, before a file is written.
    `jobs` processes write the files, 0: this one.
    """
    how = how or Publishing()
    wanted = _fingerprint(entries, state, settings)
    earlier = json.loads(state.meta(PUBLISHED) or "{}")
    if earlier.get("of") == wanted and earlier.get("files") == _files(out):
        rows: dict[str, int] = earlier["rows"]
        return rows
    state.note({PUBLISHED: "{}"})
    for entry in entries:
        document = protected(state.document(entry.result, entry.name), how.mask)
        _write_changed(out / "json" / entry.json_name, document_text(document))
    _drop_stale(out / "json", {entry.json_name for entry in entries})
    rows = write_dataset(_objects(entries, out / "json"), out, formats=how.formats, mask=how.mask, jobs=jobs)
    state.note({PUBLISHED: json.dumps({"of": wanted, "rows": rows, "files": _files(out)})})
    return rows


def _objects(entries: Sequence[Entry], folder: Path) -> Iterator[tuple[str, Json]]:
    for name in sorted(entry.json_name for entry in entries):
        yield name, json.loads((folder / name).read_text(encoding="utf-8"))


def _fingerprint(entries: Sequence[Entry], state: State, settings: str) -> str:
    digest = hashlib.sha256(f"{state.how}\n{settings}\n".encode())
    for entry in entries:
        digest.update(
            json.dumps([entry.name, entry.result, entry.json_name, state.ending(entry.result).stamp]).encode()
        )
    return digest.hexdigest()


def _files(out: Path) -> dict[str, list[int]]:
    """Size and time of change of every published file, to see whether they are as the last run left them."""
    found = {}
    for path in sorted(out.rglob("*")):
        relative = path.relative_to(out)
        if relative.parts[0] not in INTERNAL and path.is_file():
            stat = path.stat()
            found[relative.as_posix()] = [stat.st_size, stat.st_mtime_ns]
    return found


def _write_changed(path: Path, text: str) -> None:
    try:
        if path.read_text(encoding="utf-8") == text:
            return
    except (OSError, UnicodeDecodeError):
        pass
    write_text(path, text)


def _drop_stale(folder: Path, current: set[str]) -> None:
    """JSON files of an earlier run whose documents are not in the input any more."""
    for path in folder.glob("*.json"):
        if path.name not in current:
            path.unlink()
