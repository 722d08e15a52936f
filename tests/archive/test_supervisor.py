"""Limits, in every command: one outcome, one line, and no worker above its memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from extractor.archive.jobs import Answer, Job, Reading
from extractor.archive.limits import Limits, memory_of
from extractor.archive.members import Opener
from extractor.archive.supervisor import Supervisor
from extractor.patience import ask_for_time

MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Odd(Reading):
    """A task that does what the name of its job says."""

    def run(self, job: Job, opener: Opener, limits: Limits) -> Answer:  # noqa: ARG002
        if job.name == "patient":
            for _ in range(4):
                ask_for_time()
                time.sleep(0.4)
        elif job.name == "slow":
            time.sleep(5)
        elif job.name == "dies":
            os._exit(1)
        elif job.name == "greedy":
            hoard = [bytearray(MB) for _ in range(limits.memory_mb)]
        elif job.name == "grows":
            hoard = []
            while (memory_of(os.getpid()) or 0) < 0.8 * limits.memory_mb:
                hoard.append(bytearray(16 * MB))
            time.sleep(0.5)
            os._exit(1)
        return Answer(document={"name": job.name})


def ended(name: str, limits: Limits) -> str:
    ((_, answer),) = Supervisor(1, Odd(), limits, once=True).run([Job(name, name, "0" * 64)])
    assert answer.document is not None
    return str(answer.document.get("name") or answer.document["outcome"]["reason"])


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("plain", "plain"),
        ("patient", "patient"),  # asks for its time anew before each slow step
        ("slow", "time_limit"),
        ("dies", "worker_died"),
        ("grows", "memory_limit"),  # died with its memory taken: told at once
    ],
)
def test_how_a_job_ends(name: str, reason: str) -> None:
    assert ended(name, Limits(seconds=20.0 if name == "grows" else 1.0, memory_mb=1500)) == reason


def test_a_worker_never_gets_more_memory_than_it_may_have() -> None:
    assert ended("greedy", Limits(seconds=20, memory_mb=400)) == "memory_limit"


@pytest.mark.parametrize("command", ["run", "audit", "extract"])
def test_a_text_too_large_is_refused_by_its_size(command: str, tmp_path: Path) -> None:
    big = tmp_path / "stor.txt"
    with big.open("w", encoding="utf-8") as stream:
        for _ in range(40):
            stream.write("Ej verkställda beslut 2024-01-01 Kontaktperson K\n" * 10_000)
    where = ("--out", str(tmp_path / "ut")) if command != "extract" else ()
    arguments = [sys.executable, "-m", "extractor", command, str(big), *where]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=120, check=False)
    said = done.stdout + done.stderr
    assert done.returncode == 2 and "bytes of text, at most" in said and "Traceback" not in said
