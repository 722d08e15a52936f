"""Files that are whole or not there: written beside their place, flushed to disk, then renamed."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_HALVES = re.compile("[\ud800-\udfff]")


@contextmanager
def published(path: Path) -> Iterator[Path]:
    """A temporary path beside `path`; renamed over it when the block ends well, removed when it does not."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    os.close(handle)
    part = Path(name)
    part.unlink()
    try:
        yield part
        with part.open("rb") as stream:
            os.fsync(stream.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Publish a text file in UTF-8 with Unix line ends."""
    with published(path) as part:
        part.write_text(text, encoding="utf-8", newline="\n")


def json_text(value: object, indent: int | None = None) -> str:
    """JSON in plain letters; a half of a surrogate pair, which UTF-8 cannot hold, as its escape.

    >>> json_text("å\\ud800")
    '"å\\\\ud800"'
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def write_json(path: Path, value: object) -> None:
    """Publish a value as a JSON file, one item to a line."""
    write_text(path, json_text(value, indent=1) + "\n")


def publish_tree(stage: Path, out: Path) -> set[Path]:
    """Move every file below `stage` to its place below `out`, each whole and flushed; `manifest.json` goes last.

    `stage` must lie on the file system of `out`. Returns the paths, relative to `out`.
    """
    files = sorted((path.name == "manifest.json", path) for path in stage.rglob("*") if path.is_file())
    for _, path in files:
        with path.open("rb") as stream:
            os.fsync(stream.fileno())
    moved = set()
    for _, path in files:
        place = path.relative_to(stage)
        (out / place).parent.mkdir(parents=True, exist_ok=True)
        path.replace(out / place)
        moved.add(place)
    return moved
