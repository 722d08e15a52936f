"""What one document may take, as the kernel enforces it in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from extractor.archive.limits import memory_of

pytest.importorskip("resource")


def told_by(code: str) -> str:
    """What a process of its own prints."""
    code = f"import resource as r; from extractor.archive.limits import *; {code}"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize(("mb", "said"), [(100, "refused"), (1000, "given")])
def test_a_worker_gets_no_more_memory_than_it_may_take(mb: int, said: str) -> None:
    code = f"limit_process(Limits(memory_mb={mb}))\ntry:\n block = bytearray(300 * MB); print('given')\n"
    assert told_by(code + "except MemoryError: print('refused')") == said


def test_it_writes_no_core_files() -> None:
    assert told_by("limit_process(Limits()); print(r.getrlimit(r.RLIMIT_CORE))") == "(0, 0)"


def test_each_document_has_its_own_seconds() -> None:
    first, second, hard = told_by(
        "limit_document(Limits(seconds=5)); one = r.getrlimit(r.RLIMIT_CPU)[0]\n"
        "limit_document(Limits(seconds=50)); two, hard = r.getrlimit(r.RLIMIT_CPU)\n"
        "print(one, two, hard == r.RLIM_INFINITY)"
    ).split()
    assert 5 < int(first) <= 10 and 50 < int(second) <= 55, "the limit can be raised again for the next"
    assert hard == "True"


def test_a_lower_limit_of_the_system_stands() -> None:
    code = "r.setrlimit(r.RLIMIT_CPU, (40, 40)); limit_document(Limits(seconds=500)); print(r.getrlimit(r.RLIMIT_CPU))"
    assert told_by(code) == "(40, 40)"


def test_memory_that_a_process_holds() -> None:
    held = memory_of(os.getpid())
    assert held is not None
    block = bytearray(b"x") * (64 * 1024 * 1024)
    assert (memory_of(os.getpid()) or 0) >= held + 50
    assert block[0] and memory_of(-1) is None
