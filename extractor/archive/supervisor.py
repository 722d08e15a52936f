"""The supervisor: hands jobs to workers, watches time and memory, and outlives whatever kills a worker."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from multiprocessing.connection import wait
from typing import Generic

from extractor.archive.jobs import A, Job, Task
from extractor.archive.limits import Limits, memory_of
from extractor.archive.worker import KILLED, RECYCLE_AFTER, StillBusy, Worker
from extractor.errors import MemoryLimit, TimeLimit, WorkerDied

TICK = 0.1
"""Seconds between looks at workers that do not answer."""
TRIES, KILLED_TRIES = 3, 10
"""A document that three workers die on is to blame itself; where they were killed from outside, that takes more."""
HIGH = 0.6
"""A worker that holds so large a share of its memory after a document is replaced, lest the next one pay for it."""
FULL = 0.75
"""A worker that dies with so large a share of its memory taken died of it: it is told at once, not tried again."""


class Supervisor(Generic[A]):
    """Runs jobs on worker processes; answers come in the order in which they end.

    `once` is for a job or two: see `extractor.archive.worker.context`.
    """

    def __init__(self, workers: int, task: Task[A], limits: Limits, once: bool = False) -> None:
        self.task = task
        self.limits = limits
        self._once = once
        self._count = max(workers, 1)
        self._workers: list[Worker[A]] = []
        self._waiting: deque[Job] = deque()
        self._deaths: Counter[Job] = Counter()

    def add(self, jobs: Iterable[Job]) -> None:
        """Further jobs, such as the members of an archive, to be done before those not yet taken up."""
        self._waiting.extend(jobs)

    def run(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, A]]:
        """Do all jobs, those added on the way too."""
        source = iter(jobs)
        try:
            while True:
                self._hand_out(source)
                busy = [worker for worker in self._workers if worker.job is not None]
                if not busy:
                    if self._waiting:
                        continue
                    return
                ready = wait([worker.connection for worker in busy], TICK)
                for worker in busy:
                    ended = self._answered(worker) if worker.connection in ready else self._over_limit(worker)
                    if ended is not None:
                        yield ended
        finally:
            self.stop()

    def stop(self) -> None:
        """End all workers."""
        for worker in self._workers:
            worker.stop()
        self._workers.clear()

    def _hand_out(self, source: Iterator[Job]) -> None:
        for worker in [worker for worker in self._workers if worker.job is None]:
            if worker.read >= RECYCLE_AFTER or worker.most_mb > HIGH * self.limits.memory_mb:
                self._remove(worker)
        while True:
            idle = next((worker for worker in self._workers if worker.job is None), None)
            if idle is None and len(self._workers) >= self._count:
                return
            job = self._waiting.popleft() if self._waiting else next(source, None)
            if job is None:
                return
            worker = idle or self._new()
            if not worker.send(job, time.monotonic()):
                self._remove(worker)
                self._waiting.appendleft(job)

    def _new(self) -> Worker[A]:
        worker = Worker(self.task, self.limits, self._once)
        self._workers.append(worker)
        return worker

    def _remove(self, worker: Worker[A]) -> None:
        self._workers.remove(worker)
        worker.stop()

    def _answered(self, worker: Worker[A]) -> tuple[Job, A] | None:
        """The worker's answer; a job whose worker died is tried again, a few times."""
        job = worker.job
        assert job is not None
        answer = worker.receive()
        if isinstance(answer, StillBusy):
            return None
        if answer is not None:
            worker.most_mb = memory_of(worker.process.pid) or 0
            return job, answer
        how = worker.how_it_ended
        self._remove(worker)
        if how != KILLED and worker.most_mb > FULL * self.limits.memory_mb:
            return job, self.task.failed(job, MemoryLimit(limit=self.limits.memory_mb), lasting=False)
        self._deaths[job] += 1
        if self._deaths[job] < (KILLED_TRIES if how == KILLED else TRIES):
            self._waiting.appendleft(job)
            return None
        return job, self.task.failed(job, WorkerDied(times=self._deaths[job], how=how), lasting=False)

    def _over_limit(self, worker: Worker[A]) -> tuple[Job, A] | None:
        job = worker.job
        assert job is not None
        seconds = time.monotonic() - worker.started
        if seconds > self.limits.seconds:
            self._remove(worker)
            return job, self.task.failed(job, TimeLimit(seconds=round(self.limits.seconds)), False, seconds)
        used = memory_of(worker.process.pid)
        worker.most_mb = max(worker.most_mb, used or 0)
        if used is not None and used > self.limits.memory_mb:
            self._remove(worker)
            return job, self.task.failed(job, MemoryLimit(limit=self.limits.memory_mb), False, seconds)
        return None
