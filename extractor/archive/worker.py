"""A worker process: it reads one document after the other, within limits, and ends with its supervisor.

PDFium is not thread-safe and C libraries leak, so documents are read in processes that are replaced now and then.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from functools import cache
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from typing import Any

from extractor.archive.jobs import Answer, Job, ReadOptions, answer, answer_of, job_of, packed
from extractor.archive.limits import MB, Limits, limit_document, limit_process
from extractor.archive.members import Opener

KILLED = "signal 9"
RECYCLE_AFTER = 100
"""Documents after which a worker is replaced."""
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""A worker is one process on one core; libraries that start threads of their own would fight over the others."""


@cache
def context() -> BaseContext:
    """How workers are started: forked from a clean process that has everything loaded, else started anew."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    method = multiprocessing.get_context("forkserver")
    method.set_forkserver_preload(["extractor.archive.warm"])
    before = {name: os.environ.get(name) for name in _ONE_THREAD}
    os.environ.update(dict.fromkeys(_ONE_THREAD, "1"))
    try:
        forkserver.ensure_running()
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
    return method


def serve(connection: Connection, options: ReadOptions, limits: Limits) -> None:
    """The life of a worker: jobs in, answers out, until the supervisor closes the line or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_process(limits)
    opener = Opener()
    while True:
        try:
            job = job_of(connection.recv_bytes())
        except (EOFError, OSError):
            return
        limit_document(limits)
        try:
            connection.send_bytes(packed(answer(job, opener, options, limits)))
        except (BrokenPipeError, ConnectionResetError):
            return


class Worker:
    """The supervisor's end of a worker process."""

    def __init__(self, options: ReadOptions, limits: Limits) -> None:
        ours, theirs = context().Pipe()
        self.connection: Any = ours
        self._limit = (limits.output_mb + 16) * MB
        self.process: Any = context().Process(target=serve, args=(theirs, options, limits), daemon=True)  # type: ignore[attr-defined]
        self.process.start()
        theirs.close()
        self.job: Job | None = None
        self.started = 0.0
        self.read = 0

    def send(self, job: Job, now: float) -> bool:
        """Give it a job; False where it is dead already."""
        try:
            self.connection.send_bytes(packed(job))
        except OSError:
            return False
        self.job, self.started = job, now
        self.read += 1
        return True

    def receive(self) -> Answer | None:
        """Its answer; None where it died."""
        try:
            data = self.connection.recv_bytes(self._limit)
        except (EOFError, OSError):
            return None
        self.job = None
        return answer_of(data)

    @property
    def how_it_ended(self) -> str:
        """The exit of a dead worker in words."""
        self.process.join(5)
        code = self.process.exitcode
        if code is not None and code < 0:
            return f"signal {-code}"
        return f"exit status {code}"

    def stop(self) -> None:
        """End it at once."""
        self.connection.close()
        if self.process.is_alive():
            self.process.kill()
        self.process.join(5)
        self.process.close()
