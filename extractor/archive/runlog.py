"""The log of runs for machines: one JSON object a line in `run.jsonl`, appended run after run."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any


class RunLog:
    """Appends events; each line has the time (UTC), the run and what happened."""

    def __init__(self, path: Path) -> None:
        self.run = f"{time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())}-{os.getpid()}"
        self._stream = path.open("a", encoding="utf-8", buffering=1)

    def write(self, event: str, **facts: Any) -> None:
        """One line: `start`, `document`, `publish`, `profile`, `end`, `stopped`, `error`."""
        now = time.time()
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now)) + f".{int(now * 1000) % 1000:03d}Z"
        line = {"time": stamp, "run": self.run, "event": event, **facts}
        self._stream.write(json.dumps(line, ensure_ascii=False) + "\n")

    def close(self) -> None:
        """Close the file."""
        self._stream.close()
