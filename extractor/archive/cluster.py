"""The same run on an existing Dask cluster: files go out with the tasks, answers come back, the state stays here.

A Dask worker reads a file as a run on one machine does: in a process of its own with the same limits, one file after
the other. The machines have to share nothing but the installed `evb`; workers of another version are refused.
"""

from __future__ import annotations

import multiprocessing
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from extractor.archive.jobs import Answer, Job, Reading, ReadOptions, answer_of, job_of, packed
from extractor.archive.limits import Limits
from extractor.archive.supervisor import Supervisor
from extractor.archive.versions import rule_groups, tool_version
from extractor.errors import ClusterUnusable

AHEAD = 4
"""Tasks per worker that are sent ahead, so that no worker waits and the scheduler holds few files."""
TASK_BYTES = 64 * 1024 * 1024
"""A file larger than this is read by each worker from the path that it has here, which must then be shared."""


class Cluster:
    """Runs jobs on the workers of a Dask scheduler; answers come in the order in which they end."""

    def __init__(self, scheduler: str, options: ReadOptions, limits: Limits) -> None:
        self.options, self.limits = options, limits
        try:
            from distributed import Client
        except ImportError as error:
            why = "dask is not installed; pip install 'evb[cluster]'"
            raise ClusterUnusable(scheduler=scheduler, why=why) from error
        try:
            self.client: Any = Client(scheduler, timeout=10, set_as_default=False)
        except (OSError, TimeoutError, ValueError) as error:
            raise ClusterUnusable(scheduler=scheduler, why=f"it does not answer ({type(error).__name__})") from error
        self._check(scheduler)

    def _check(self, scheduler: str) -> None:
        """Every worker must have the same code and rules, or the results would be of two kinds."""
        ours = versions()
        theirs = self.client.run(versions)
        if not theirs:
            raise ClusterUnusable(scheduler=scheduler, why="it has no workers")
        other = sorted(worker for worker, found in theirs.items() if found != ours)
        if other:
            why = f"evb of another version, or other rules, on {', '.join(other)}"
            raise ClusterUnusable(scheduler=scheduler, why=why)

    def run(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Answer]]:
        """Do all jobs; those of an archive come with its members."""
        from distributed import as_completed

        source = iter(jobs)
        ended = as_completed(loop=self.client.loop)
        waiting = 0
        try:
            while True:
                ahead = AHEAD * max(len(self.client.scheduler_info()["workers"]), 1)
                while waiting < ahead and (job := next(source, None)) is not None:
                    ended.add(self._submit(job))
                    waiting += 1
                if not waiting:
                    return
                future = next(ended)
                waiting -= 1
                for job_data, answer_data in future.result():
                    yield job_of(job_data), answer_of(answer_data)
                future.release()
        finally:
            self.client.close()

    def add(self, jobs: Iterable[Job]) -> None:
        """Members of an archive come with it; there is nothing to add."""

    def _submit(self, job: Job) -> Any:
        path = Path(job.path)
        data = path.read_bytes() if path.stat().st_size <= TASK_BYTES else None
        key = f"evb-{job.sha256}-{job.full_name}"
        return self.client.submit(read_node, packed(job), data, self.options, self.limits, key=key, retries=2)


def versions() -> tuple[str, dict[str, str]]:
    """Code and rules of an installation."""
    return tool_version(), dict(rule_groups())


def read_node(job_data: bytes, data: bytes | None, options: ReadOptions, limits: Limits) -> list[tuple[bytes, bytes]]:
    """On a Dask worker: one file, with all members where it is an archive, read by a worker process of this machine."""
    # Dask's nanny starts its workers as daemons, which may have no children of their own unless told so
    multiprocessing.current_process()._config["daemon"] = False  # type: ignore[attr-defined]
    asked = job_of(job_data)
    with tempfile.TemporaryDirectory(prefix="evb-") as folder:
        path = Path(asked.path)
        if data is not None:
            path = Path(folder) / "document"
            path.write_bytes(data)
        supervisor = Supervisor(1, Reading(options), limits)
        found: list[tuple[bytes, bytes]] = []
        for job, answer in supervisor.run([replace(asked, path=str(path))]):
            if answer.members is not None:
                supervisor.add(replace(job, chain=(*job.chain, member)) for member in answer.members)
            found.append((packed(replace(job, path=asked.path)), packed(answer)))
    return found
