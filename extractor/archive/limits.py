"""What one document may take: time, memory, output. Enforced by the kernel where it can, by the supervisor always."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

MB = 1024 * 1024
FAIL_ON = ("review", "errors", "partial", "refused", "failed", "never")
"""What makes the exit status of a run 1: at least one document that ended so, or worse."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Per document: seconds on the clock, megabytes of memory of its worker, megabytes of its JSON."""

    seconds: float = 60.0
    memory_mb: int = 1024
    output_mb: int = 128


def limit_process(limits: Limits) -> None:
    """Let the kernel refuse the worker more memory than it may take, and write no core files. No-op on Windows."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _lower(resource.RLIMIT_DATA, limits.memory_mb * MB)


def limit_document(limits: Limits) -> None:
    """Give the process as many seconds of computing for the next document as it may take on the clock.

    The supervisor stops it earlier; this stops a worker whose supervisor was killed.
    """
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    _lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + limits.seconds) + 2)


def _lower(kind: int, value: int) -> None:
    import resource

    hard = resource.getrlimit(kind)[1]
    soft = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (soft, hard))


def memory_of(pid: int) -> int | None:
    """Megabytes that a process holds in memory; None where the system does not tell."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE") // MB
