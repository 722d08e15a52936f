"""The files of a run with their hashes, and the documents in them that are known already."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from extractor.archive.jobs import Job
from extractor.archive.members import Chain
from extractor.archive.state import State
from extractor.errors import ExtractorError, FileUnreadable, NotAFile
from extractor.read.folders import Listing

_ORDER = {"pdf": 0, "docx": 1, "html": 2, "htm": 2, "txt": 3, "text": 3}
_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class InputFile:
    """One file of the input: its name for people, where it lies, and the SHA-256 of its bytes.

    A file that is not read has `unread:` and its path in place of the hash, so that two of them stay two, and the
    error that says why.
    """

    name: str
    path: Path
    sha256: str
    error: ExtractorError | None = None


def input_files(listing: Listing) -> Iterator[InputFile]:
    """Every listed file, in the order of the dataset; the same file given twice, once."""
    seen: set[Path] = set()
    for name, path, problem in sorted(listing.files, key=lambda item: order_of(item.name, str(item.path))):
        place = Path(os.path.realpath(path.parent), path.name)  # a link is another file than the one it leads to
        if place in seen:
            continue
        seen.add(place)
        found = NotAFile(why=problem) if problem else _hash_of(path)
        if isinstance(found, str):
            yield InputFile(name, path, found)
        else:
            digest = hashlib.sha256(os.fsencode(path)).hexdigest()
            yield InputFile(name, path, f"unread:{digest[:16]}", found)


def order_of(name: str, path: str) -> tuple[int, str, str]:
    """Where a file stands in the dataset: PDF, DOCX, HTML, text, others; by name."""
    return _ORDER.get(Path(name).suffix.lower().lstrip("."), 9), name, path


def _hash_of(path: Path) -> str | ExtractorError:
    """The SHA-256 of a regular file, or why there is none; a pipe is never waited on."""
    digest = hashlib.sha256()
    try:
        if not path.is_file():
            return NotAFile(why="it is no regular file") if path.exists() else FileUnreadable(why="no such file")
        with path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
    except OSError as error:
        return FileUnreadable(why=error.strerror or type(error).__name__)
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Known:
    """A document whose result an earlier run, or an earlier file of this one, has left."""

    name: str
    result: str


def nodes_of(file: InputFile, state: State, chain: Chain = ()) -> Iterator[Known | Job]:
    """The documents of a file in order: known ones, and jobs for what must be read or listed first."""
    job = Job(file.name, str(file.path), file.sha256, chain)
    members = state.members(file.sha256, chain)
    if members is not None:
        for member in members:
            yield from nodes_of(file, state, (*chain, member))
        return
    result = state.result(file.sha256, chain)
    yield Known(job.full_name, result) if result is not None else job
