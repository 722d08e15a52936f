"""The files below given paths: in a stable order, without following links, nothing left out in silence.

In a folder only files that can be reports are taken; what is left out, is told by name. Whatever is given by its own
path is taken as it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from extractor.owned import kind_of
from extractor.read.source import DOCUMENTS, is_skipped, looks_like_document


class Listed(NamedTuple):
    """A file by its name for people and its path; `problem` says why it is not read, where it is not."""

    name: str
    path: Path
    problem: str | None = None


@dataclass(slots=True)
class Listing:
    """Files to read, and what below the given folders is none of the input: name -> why."""

    files: list[Listed] = field(default_factory=list)
    left_out: dict[str, str] = field(default_factory=dict)


OWN = {"dataset": "a dataset that evb wrote", "audit": "an audit that evb wrote"}
OUTPUT, HIDDEN, NO_ENDING = "the output", "hidden", "no ending"
_BEGINS = 1024


def list_files(paths: Iterable[Path], exclude: Path | None = None) -> Listing:
    """Every file below the given paths, in a stable order.

    A path that is given is followed, whatever it is; links, pipes and devices inside a folder are listed with a
    problem, as are folders that cannot be opened. Folders that evb wrote, `exclude` (the output), hidden files and
    files of kinds that are no documents are left out.
    """
    listing = Listing()
    left_out = exclude.resolve() if exclude is not None else None
    for path in paths:
        if path.is_dir():
            _below(path, left_out, listing)
        else:
            listing.files.append(Listed(shown(path.name), path))
    return listing


def _below(root: Path, left_out: Path | None, listing: Listing) -> None:
    """Depth first by a stack of our own: a tree may be deeper than Python's."""
    real = root.resolve()
    own = OUTPUT if left_out is not None and real.is_relative_to(left_out) else OWN.get(str(kind_of(root)))
    if own is not None:
        listing.left_out[str(root)] = own
        return
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        folders: list[Path] = []
        for entry in _entries(folder, root, listing):
            path, name = Path(entry.path), shown(_relative(Path(entry.path), root))
            try:
                if entry.is_dir(follow_symlinks=False):
                    why = _why_left_out(path, left_out, real / path.relative_to(root))
                    if why is None:
                        folders.append(path)
                    elif why != HIDDEN:
                        listing.left_out[name] = why
                elif is_skipped(entry.name):
                    listing.left_out[name] = HIDDEN
                else:
                    problem = _problem(entry)
                    if problem is None and not _may_report(path):
                        listing.left_out[name] = path.suffix.lower() or NO_ENDING
                    else:
                        listing.files.append(Listed(name, path, problem))
            except OSError as error:
                listing.files.append(Listed(name, path, _says(error)))
        waiting += reversed(folders)


def _entries(folder: Path, root: Path, listing: Listing) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            yield from sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        name = shown(_relative(folder, root))
        listing.files.append(Listed(name, folder, f"the folder cannot be opened ({_says(error)})"))


def _why_left_out(path: Path, left_out: Path | None, real: Path) -> str | None:
    if real == left_out:
        return OUTPUT
    return HIDDEN if is_skipped(path.name) else OWN.get(str(kind_of(path)))


def _problem(entry: os.DirEntry[str]) -> str | None:
    if entry.is_symlink():
        return "it is a link, and links inside a folder are not followed"
    return None if entry.is_file() else "it is no regular file"


def _may_report(path: Path) -> bool:
    """A document by its ending; a file of another or no ending, by how it begins."""
    if path.suffix.lower() in DOCUMENTS:
        return True
    try:
        with path.open("rb") as stream:
            return looks_like_document(stream.read(_BEGINS))
    except OSError:  # told when it is read
        return True


def _says(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _relative(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()


def shown(name: str) -> str:
    """A name that can be written: bytes that are no UTF-8 as `\\xff`, so that two names stay two."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
