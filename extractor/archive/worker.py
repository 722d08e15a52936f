"""A worker process: it reads one document after the other, within limits, and ends with its supervisor.

PDFium is not thread-safe and C libraries leak, so documents are read in processes that are replaced now and then.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from contextlib import suppress
from functools import cache
from multiprocessing import forkserver, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from typing import Any, Generic

from extractor.archive.jobs import A, Job, Task, job_of, packed
from extractor.archive.limits import MB, Limits, limit_document, limit_process
from extractor.archive.members import Opener
from extractor.errors import InternalFailure, MemoryLimit
from extractor.patience import listen
from extractor.stopping import held

KILLED = "signal 9"
MORE_TIME = b"more time"
RECYCLE_AFTER = 100
"""Documents after which a worker is replaced."""
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""A worker is one process on one core; libraries that start threads of their own would fight over the others."""


@cache
def context(once: bool = False) -> BaseContext:
    """How workers are started: forked from a clean process that has everything loaded, else started anew.

    `once` is for a command that reads a document or two: the worker is forked from this very process, and loads what
    it needs itself.
    """
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    if once:
        return multiprocessing.get_context("fork")
    method = multiprocessing.get_context("forkserver")
    method.set_forkserver_preload(["extractor.archive.warm"])
    before = {name: os.environ.get(name) for name in _ONE_THREAD}
    os.environ.update(dict.fromkeys(_ONE_THREAD, "1"))
    try:
        resource_tracker.ensure_running()  # it lets signals through again, so it is started before they are held
        with held():
            forkserver.ensure_running()
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
    return method


def serve(connection: Connection, task: Task[A], limits: Limits, other_end: Connection | None) -> None:
    """The life of a worker: jobs in, answers out, until the supervisor closes the line or is gone.

    `other_end` is the supervisor's end of the line where the worker has it as well: while it holds that open, the line
    is never closed.
    """
    if other_end is not None:
        other_end.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_process(limits)
    opener = Opener()

    def more_time() -> None:
        limit_document(limits)
        with suppress(OSError):  # the supervisor is gone; the next answer finds out
            connection.send_bytes(MORE_TIME)

    listen(more_time)
    while True:
        try:
            job = job_of(connection.recv_bytes())
        except (EOFError, OSError):
            return
        limit_document(limits)
        try:
            connection.send_bytes(_done(task, job, opener, limits))
        except (BrokenPipeError, ConnectionResetError):
            return


def _done(task: Task[A], job: Job, opener: Opener, limits: Limits) -> bytes:
    """The packed answer; what a task lets through is told as an answer too, so that the worker lives on."""
    try:
        return task.pack(task.run(job, opener, limits))
    except MemoryError:
        return task.pack(task.failed(job, MemoryLimit(limit=limits.memory_mb), lasting=False))
    except (RecursionError, Exception) as error:
        return task.pack(task.failed(job, InternalFailure(why=f"{type(error).__name__}: {error}")))


class StillBusy:
    """In place of an answer: the worker has begun another slow step, and its time begins anew."""


class Worker(Generic[A]):
    """The supervisor's end of a worker process."""

    def __init__(self, task: Task[A], limits: Limits, once: bool = False) -> None:
        ours, theirs = context(once).Pipe()
        self.connection: Any = ours
        self._task = task
        self._limit = (limits.output_mb + 16) * MB
        serving = (theirs, task, limits, ours if once else None)  # a fork has all that is open here
        self.process: Any = context(once).Process(target=serve, args=serving, daemon=True)  # type: ignore[attr-defined]
        with held():
            self.process.start()
        theirs.close()
        self.job: Job | None = None
        self.started = 0.0
        self.read = 0
        self.most_mb = 0
        """The most memory that it was seen to hold."""

    def send(self, job: Job, now: float) -> bool:
        """Give it a job; False where it is dead already."""
        try:
            self.connection.send_bytes(packed(job))
        except OSError:
            return False
        self.job, self.started = job, now
        self.read += 1
        return True

    def receive(self) -> A | StillBusy | None:
        """Its answer, or that it goes on and asks for its time anew; None where it died."""
        try:
            data = self.connection.recv_bytes(self._limit)
        except (EOFError, OSError):
            return None
        if data == MORE_TIME:
            self.started = time.monotonic()
            return StillBusy()
        self.job = None
        return self._task.unpack(data)

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
