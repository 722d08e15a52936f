"""Temporary files of a command: in one folder of its own, so that the next one can remove what a killed one left."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.util import Finalize
from pathlib import Path
from typing import TextIO

from extractor.archive.lock import taken

LONGEST = 60
"""Letters of a folder in which a socket still has a name that the system takes (about 100)."""
_LOCK = "lock"


@contextmanager
def scratch() -> Iterator[None]:
    """Temporary files of this process and of those that it starts lie in a folder of ours, removed when it ends.

    Folders of commands that are not alive any more are removed first.
    """
    root = Path(tempfile.gettempdir()) / f"evb-{getattr(os, 'getuid', lambda: 0)()}"
    if len(str(root)) > LONGEST or not _ours(root):
        yield
        return
    _remove_dead(root)
    folder = Path(tempfile.mkdtemp(prefix="run-", dir=root))
    lock = (folder / _LOCK).open("w", encoding="ascii")  # held until the process ends, however it ends
    taken(lock.fileno())
    # multiprocessing removes its own folder, which lies in this one, with a priority of -100
    Finalize(None, _remove, args=(folder, lock), exitpriority=-200)
    before, told = tempfile.tempdir, os.environ.get("TMPDIR")
    try:
        tempfile.tempdir = os.environ["TMPDIR"] = str(folder)
        yield
    finally:
        tempfile.tempdir = before
        if told is None:
            os.environ.pop("TMPDIR", None)
        else:
            os.environ["TMPDIR"] = told


def _remove(folder: Path, lock: TextIO) -> None:
    lock.close()
    shutil.rmtree(folder, ignore_errors=True)


def _ours(root: Path) -> bool:
    """Make the folder; False where somebody else has made it, or it cannot be made."""
    try:
        root.mkdir(mode=0o700, exist_ok=True)
        return not root.is_symlink() and root.stat().st_uid == getattr(os, "getuid", lambda: root.stat().st_uid)()
    except OSError:
        return False


def _remove_dead(root: Path) -> None:
    for folder in root.glob("run-*"):
        try:
            with (folder / _LOCK).open("r+", encoding="ascii") as lock:  # one just being made has none yet
                dead = taken(lock.fileno())
        except OSError:
            continue
        if dead:
            shutil.rmtree(folder, ignore_errors=True)
