"""A worker process: jobs in, answers out, and an end that its supervisor sees."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from extractor.archive.jobs import Answer, Job, Reading
from extractor.archive.limits import Limits
from extractor.archive.members import Opener
from extractor.archive.worker import StillBusy, Worker
from extractor.patience import ask_for_time


@dataclass(frozen=True, slots=True)
class Odd(Reading):
    """A task that does what the name of its job says."""

    def run(self, job: Job, opener: Opener, limits: Limits) -> Answer:
        if job.name == "faults":
            raise KeyError("fel")
        if job.name == "deep":
            return self.run(job, opener, limits)
        if job.name == "greedy":
            raise MemoryError
        if job.name == "exits":
            os._exit(3)
        if job.name == "patient":
            ask_for_time()
        return Answer(document={"name": job.full_name, "process": os.getpid()})


def job(name: str) -> Job:
    return Job(name, f"/in/{name}", "0" * 64, ("å.pdf",))


Start = Callable[[], Worker[Answer]]


@pytest.fixture
def start() -> Iterator[Start]:
    started: list[Worker[Answer]] = []

    def begin() -> Worker[Answer]:
        started.append(Worker(Odd(), Limits(memory_mb=4096), once=True))
        return started[-1]

    yield begin
    for worker in started:
        worker.stop()


def test_one_job_after_the_other_in_a_process_of_its_own(start: Start) -> None:
    worker = start()
    processes: set[int] = set()
    for number in range(3):
        assert worker.send(job(f"{number}"), time.monotonic()) and worker.job == job(f"{number}")
        answer = worker.receive()
        assert isinstance(answer, Answer) and answer.document is not None
        assert answer.document["name"] == f"{number}/å.pdf" and worker.job is None
        processes.add(answer.document["process"])
    assert processes == {worker.process.pid} and worker.read == 3 and os.getpid() not in processes


@pytest.mark.parametrize(
    ("name", "code", "says", "lasting"),
    [
        ("faults", "E199", "KeyError", True),
        ("deep", "E199", "RecursionError", True),
        ("greedy", "E112", "4096 MB", False),
    ],
)
def test_what_a_task_lets_through_is_an_answer_and_the_worker_lives_on(
    name: str, code: str, says: str, lasting: bool, start: Start
) -> None:
    worker = start()
    for _ in range(2):
        worker.send(job(name), time.monotonic())
        answer = worker.receive()
        assert isinstance(answer, Answer) and answer.document is not None
        outcome = answer.document["outcome"]
        assert (outcome["code"], answer.lasting) == (code, lasting) and says in outcome["says"]
        assert outcome["file"] == f"{name}/å.pdf"


def test_a_worker_that_asks_for_time_gets_it_anew(start: Start) -> None:
    worker = start()
    worker.send(job("patient"), 0.0)
    assert isinstance(worker.receive(), StillBusy)
    assert worker.started > 0.0 and worker.job == job("patient")
    assert isinstance(worker.receive(), Answer)


def test_a_death_is_seen_and_told(start: Start) -> None:
    worker = start()
    worker.send(job("exits"), time.monotonic())
    assert worker.receive() is None
    assert worker.how_it_ended == "exit status 3"
    assert worker.job == job("exits"), "it is still to be done"


def test_a_kill_is_told_by_its_signal_and_a_dead_worker_takes_no_job(start: Start) -> None:
    worker = start()
    worker.process.kill()
    worker.process.join()
    assert worker.how_it_ended == "signal 9"
    assert not worker.send(job("1"), time.monotonic()) and worker.read == 0


@pytest.mark.skipif(sys.platform == "win32", reason="no process is forked")
def test_forked_workers_end_with_a_supervisor_that_is_killed() -> None:
    program = """
import os, signal
from extractor.archive.jobs import Reading
from extractor.archive.limits import Limits
from extractor.archive.worker import Worker
workers = [Worker(Reading(), Limits(), once=True) for _ in range(2)]
os.kill(os.getpid(), signal.SIGKILL)
"""
    ended = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, timeout=60, check=False)
    assert ended.returncode == -signal.SIGKILL, "its output closes when the last of its workers is gone"
