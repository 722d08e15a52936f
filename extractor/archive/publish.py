"""From the state to the files of the dataset: all of them, or the dataset of before as it was."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from extractor.archive.inputs import Known
from extractor.archive.state import State
from extractor.owned import Owned, Stamp, exchange, staged, stamp_of
from extractor.privacy.protect import protected
from extractor.write.dataset import Making, make_dataset
from extractor.write.doubts import Doubts
from extractor.write.files import document_text
from extractor.write.formats import DEFAULT

Json = dict[str, Any]
PUBLISHED = "published"
MAX_NAME = 180
"""Bytes that the name of a file may have; file systems take 255, and something is added."""
_UNSAFE = str.maketrans(dict.fromkeys('<>:"|?*', "_"))


@dataclass(frozen=True, slots=True)
class Publishing:
    """What is published: formats beside DuckDB, Parquet and CSV; persons masked; texts in CSV left raw."""

    formats: tuple[str, ...] = DEFAULT
    mask: bool = False
    raw_text: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of the dataset: its name for people, the key of its result, the name of its JSON file."""

    name: str
    result: str
    json_name: str


def entries_of(documents: Iterable[Known], state: State) -> list[Entry]:
    """JSON names: the file's name without its ending; where that is taken, with it, then with a number.

    Names that differ in case alone are one: on many disks they would be one file.
    """
    taken: set[str] = set()
    entries = []
    for known in documents:
        base = safe_name(known.name)
        options = [Path(base).stem or base, base, f"{base}.{state.ending(known.result).media}"]
        name = next((option for option in options if option.casefold() not in taken), None)
        number = 2
        while name is None or name.casefold() in taken:
            name = f"{base}.{number}"
            number += 1
        taken.add(name.casefold())
        entries.append(Entry(known.name, known.result, f"{name}.json"))
    return entries


def safe_name(name: str) -> str:
    """The last part of a document's name as the name of a file: nothing that a file system stumbles over."""
    last = name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    plain = "".join(character if character.isprintable() else "_" for character in last).translate(_UNSAFE)
    while len(plain.encode()) > MAX_NAME:
        plain = plain[: len(plain) // 2 - 1] + "~" + plain[len(plain) // 2 + 2 :]
    return plain.strip(" .") or "document"


@dataclass(frozen=True, slots=True)
class Published:
    """What was published: rows per table, and what of it asks for a person's look."""

    rows: dict[str, int]
    doubts: Doubts


def publish(
    entries: Sequence[Entry], state: State, out: Path, settings: str, how: Publishing | None = None, jobs: int = 0
) -> Published:
    """Write the dataset. Where the same was published before and still lies there, nothing is done.

    `settings` stands for everything that the files hang on besides the results. The state holds what was read;
    officials, and with `how.mask` whatever may identify a person, are masked here, before a file is written.
    `jobs` processes write the files, 0: this one. Raises OutputNotOurs where a file of somebody else stands in a place.
    """
    how = how or Publishing()
    wanted, owned = _fingerprint(entries, state, settings), Owned.of(out)
    earlier = json.loads(state.meta(PUBLISHED) or "{}")
    if earlier.get("of") == wanted and "doubts" in earlier and owned.whole():
        return Published(earlier["rows"], Doubts(**earlier["doubts"]))
    state.note({PUBLISHED: "{}"})
    doubts = Doubts()
    with staged(out) as work:
        standing = _stage_json(entries, state, how.mask, work / "stage" / "json", owned)
        objects = _objects(entries, work / "stage" / "json", out / "json", doubts)
        making = Making(how.formats, how.mask, jobs, how.raw_text)
        rows = make_dataset(objects, work, making, standing)
        exchange(work, owned, "dataset", standing)
    state.note({PUBLISHED: json.dumps({"of": wanted, "rows": rows, "doubts": asdict(doubts)})})
    return Published(rows, doubts)


def _stage_json(entries: Sequence[Entry], state: State, mask: bool, folder: Path, owned: Owned) -> dict[str, Stamp]:
    """Write the objects that are new or changed below `folder`; returns the files that stand as they are."""
    folder.mkdir()
    standing = {}
    for entry in entries:
        text = document_text(protected(state.document(entry.result, entry.name), mask))
        name = f"json/{entry.json_name}"
        place = owned.folder / name
        if owned.owns(name) and place.read_bytes() == text.encode():
            standing[name] = stamp_of(place)
        else:
            (folder / entry.json_name).write_text(text, encoding="utf-8", newline="\n")
    return standing


def _objects(entries: Sequence[Entry], new: Path, standing: Path, doubts: Doubts) -> Iterator[tuple[str, Json]]:
    """Every object with the name of its file; what asks for a look is counted on the way."""
    for name in sorted(entry.json_name for entry in entries):
        path = new / name if (new / name).exists() else standing / name
        document = json.loads(path.read_text(encoding="utf-8"))
        doubts.add(document)
        yield name, document


def _fingerprint(entries: Sequence[Entry], state: State, settings: str) -> str:
    digest = hashlib.sha256(f"{state.how}\n{settings}\n".encode())
    for entry in entries:
        digest.update(
            json.dumps([entry.name, entry.result, entry.json_name, state.ending(entry.result).stamp]).encode()
        )
    return digest.hexdigest()
