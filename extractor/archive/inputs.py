"""The files of a run with their hashes, and the documents in them that are known already."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from extractor.archive.jobs import Job
from extractor.archive.members import Chain
from extractor.archive.state import State
from extractor.read.source import list_files

_ORDER = {"pdf": 0, "docx": 1, "html": 2, "htm": 2, "txt": 3, "text": 3}
_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class InputFile:
    """One file of the input: its name for people, where it lies, and the SHA-256 of its bytes.

    A file that cannot be read has `unreadable:` and its name in place of the hash, so that two of them stay two.
    """

    name: str
    path: Path
    sha256: str


def input_files(paths: list[Path], out: Path) -> Iterator[InputFile]:
    """Every file below `paths` but the output, in the order of the dataset: PDF, DOCX, HTML, text, others; by name."""
    files = sorted(list_files(paths, exclude=out), key=lambda item: (_rank(item[0]), item[0], str(item[1])))
    for name, path in files:
        yield InputFile(name, path, _hash_of(name, path))


def _rank(name: str) -> int:
    return _ORDER.get(Path(name).suffix.lower().lstrip("."), 9)


def _hash_of(name: str, path: Path) -> str:
    digest = hashlib.sha256()
    try:
        if not path.is_file():
            return f"unreadable:{name}"
        with path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
    except OSError:
        return f"unreadable:{name}"
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
