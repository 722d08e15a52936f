"""Files that are whole or not there: written beside their place, flushed to disk, then renamed."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

FULL = 2 * 1024 * 1024
"""A disk with fewer bytes left than this is full: libraries write in blocks and give up before the last byte."""
INTERRUPTED = "Query interrupted"
"""What DuckDB raises as a RuntimeError where Ctrl-C meets it in a query."""
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


def json_text(value: object) -> str:
    """JSON in plain letters; a half of a surrogate pair, which UTF-8 cannot hold, as its escape.

    >>> json_text("å\\ud800")
    '"å\\\\ud800"'
    """
    text = json.dumps(value, ensure_ascii=False)
    return _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def document_text(document: Mapping[str, object]) -> str:
    """A document object as JSON text, one record to a line, so that two versions can be compared line by line.

    >>> print(document_text({"counts": [{"value": 1}, {"value": 2}], "findings": []}), end="")
    {
    "counts": [
     {"value": 1},
     {"value": 2}
    ],
    "findings": []
    }
    """
    parts = (f"{json_text(name)}: {_on_lines(value)}" for name, value in document.items())
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _on_lines(value: object) -> str:
    if not isinstance(value, list) or not value:
        return json_text(value)
    return "[\n " + ",\n ".join(map(json_text, value)) + "\n]"


@contextmanager
def told_plainly(folder: Path) -> Iterator[None]:
    """Whatever a library makes of a full disk below `folder`, or of Ctrl-C, leaves the block as what it is."""
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        if str(error) == INTERRUPTED:
            raise KeyboardInterrupt from error
        if shutil.disk_usage(folder).free >= FULL:
            raise
        raise OSError(errno.ENOSPC, f"{os.strerror(errno.ENOSPC)} ({type(error).__name__})", str(folder)) from error
