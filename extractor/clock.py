"""Where the time of a document goes: a clock that is told, at the end of each stage, which one it was."""

from __future__ import annotations

import time

STAGES = ("open", "glance", "read", "layout", "parse", "opinion", "enrich", "claims", "audit", "object", "refused")
"""The stages of one document in order; `refused` is the stage in which a document ended that gave no records."""


class Clock:
    """Seconds on the clock by stage, in `seconds`."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._since = time.perf_counter()

    def lap(self, stage: str) -> None:
        """Give the time since the last lap to a stage."""
        now = time.perf_counter()
        self.seconds[stage] = self.seconds.get(stage, 0.0) + now - self._since
        self._since = now


class _Stopped(Clock):
    def lap(self, stage: str) -> None:
        """Nobody asks for the time."""


STOPPED = _Stopped()
"""The clock of those who do not ask; it can be shared, for it never moves."""
