"""One run at a time on one output folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from extractor.errors import OutputBusy


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file while the block runs; raises OutputBusy where another run holds it. Its folder must be there.

    The kernel lets go of the lock when the process ends, however it ends.
    """
    with path.open("a+", encoding="ascii") as stream:
        if not taken(stream.fileno()):
            stream.seek(0)
            raise OutputBusy(folder=path.parent.parent, process=stream.read().strip() or "unknown")
        stream.truncate(0)
        stream.write(str(os.getpid()))
        stream.flush()
        yield


def taken(handle: int) -> bool:
    """Take the lock of an open file, without waiting; False where another process holds it."""
    try:
        import fcntl
    except ImportError:
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
