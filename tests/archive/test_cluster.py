"""A run on a real Dask scheduler and two workers on this machine, one of them killed midway."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.archive_parts import published
from extractor.archive.cluster import Cluster
from extractor.archive.jobs import ReadOptions
from extractor.archive.limits import Limits
from extractor.errors import ClusterUnusable
from tests.archive.conftest import REPORT, Run

pytest.importorskip("distributed")
QUIET = {**os.environ, "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "10"}


def dask(*arguments: str, log: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "distributed.cli." + arguments[0], *arguments[1:]]
    with log.open("w") as stream:
        return subprocess.Popen(command, stdout=stream, stderr=stream, text=True, env=QUIET, start_new_session=True)


def waited_for(log: Path, pattern: str) -> str:
    for _ in range(300):
        found = re.search(pattern, log.read_text(encoding="utf-8"))
        if found:
            return found[1]
        time.sleep(0.1)
    raise AssertionError(log.read_text(encoding="utf-8"))


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[str]]]]:
    log = tmp_path / "scheduler.log"
    scheduler = dask("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", log=log)
    started = [scheduler]
    try:
        address = waited_for(log, r"(tcp://127\.0\.0\.1:\d+)")
        for number in range(2):
            log = tmp_path / f"worker{number}.log"
            options = ("--nthreads", "1", "--no-dashboard", "--local-directory", str(tmp_path / f"dask{number}"))
            started.append(dask("dask_worker", address, *options, log=log))
        for number in range(2):
            waited_for(tmp_path / f"worker{number}.log", r"(Registered to)")
        yield address, started[1:]
    finally:
        for process in started:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def test_a_cluster_gives_the_same_bytes_though_a_worker_dies(
    cluster: tuple[str, list[subprocess.Popen[str]]], reports: Path, tmp_path: Path, quietly: Run
) -> None:
    address, workers = cluster
    for number in range(30):
        text = REPORT.format(lag="LSS", quarter=number % 4 + 1) + f"<!-- {number} till -->"
        (reports / f"till_{number:02}.html").write_text(text, encoding="utf-8")
    killer = threading.Timer(1.5, lambda: os.killpg(workers[0].pid, signal.SIGKILL))
    killer.start()
    summary = quietly([reports], tmp_path / "cluster", scheduler=address)
    killer.join()
    assert (summary.read, summary.outcomes["ok"]) == (38, 38)
    quietly([reports], tmp_path / "local", jobs=2)
    assert published(tmp_path / "cluster") == published(tmp_path / "local")


def test_no_scheduler_is_told() -> None:
    with pytest.raises(ClusterUnusable, match="does not answer"):
        Cluster("tcp://127.0.0.1:1", ReadOptions(), Limits())
