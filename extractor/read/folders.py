"""The files below given paths: in a stable order, without following links, nothing left out in silence."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from extractor.read.source import is_skipped


class Listed(NamedTuple):
    """A file by its name for people and its path; `problem` says why it is not read, where it is not."""

    name: str
    path: Path
    problem: str | None = None


def list_files(paths: Iterable[Path], exclude: Path | None = None) -> list[Listed]:
    """Every file below the given paths, in a stable order.

    A path that is given is followed, whatever it is; links, pipes and devices inside a folder are listed with a
    problem, as are folders that cannot be opened. Hidden files and nothing under `exclude` (the output) is listed.
    """
    found: list[Listed] = []
    left_out = exclude.resolve() if exclude is not None else None
    for path in paths:
        if path.is_dir():
            found.extend(_below(path, path.resolve(), left_out))
        else:
            found.append(Listed(_name(path.name), path))
    return found


def _below(root: Path, real: Path, left_out: Path | None) -> Iterator[Listed]:
    if left_out is not None and real.is_relative_to(left_out):
        return
    problems: list[OSError] = []
    walked = os.walk(root, onerror=problems.append, followlinks=False)
    for folder, folders, files in walked:
        here = Path(folder)
        folders.sort()
        inner = real / here.relative_to(root)
        kept = [name for name in folders if left_out is None or inner / name != left_out]
        links = [name for name in kept if (here / name).is_symlink()]
        folders[:] = [name for name in kept if name not in links and not is_skipped(name)]
        for name in sorted([*files, *links]):
            if not is_skipped(name):
                path = here / name
                yield Listed(_name(path.relative_to(root).as_posix()), path, _problem(path))
    for error in problems:
        path = Path(str(error.filename))
        yield Listed(_name(path.relative_to(root).as_posix()), path, f"the folder cannot be opened ({error.strerror})")


def _problem(path: Path) -> str | None:
    if path.is_symlink():
        return "it is a link, and links inside a folder are not followed"
    return None if path.is_file() else "it is no regular file"


def _name(name: str) -> str:
    """A name that can be written: bytes that are no UTF-8 are marked as such."""
    return os.fsencode(name).decode("utf-8", "replace")
