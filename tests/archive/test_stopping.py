"""Signals and kills at any moment: a clean end, the right status, nothing of ours left once the next run has ended."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.archive_parts import published
from tests.archive.conftest import Run


@pytest.fixture
def scratch() -> Iterator[Path]:
    """A temporary folder with a short name, as sockets need it."""
    folder = Path(tempfile.mkdtemp(prefix="e", dir="/tmp"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def started(reports: Path, out: Path, scratch: Path) -> subprocess.Popen[str]:
    def heeded() -> None:
        """A shell lets what it runs in the background ignore Ctrl-C; the group is that of the terminal."""
        os.setsid()
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    command = [sys.executable, "-m", "extractor", "run", str(reports), "--out", str(out), "--jobs", "2"]
    environment = {**os.environ, "TMPDIR": str(scratch)}
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment, preexec_fn=heeded)


@pytest.mark.parametrize(("name", "status"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
@pytest.mark.parametrize("wait", [0.15, 0.4, 0.9, 1.6, 2.4])
def test_a_signal_ends_it_cleanly_whenever_it_comes(
    name: str, status: int, wait: float, reports: Path, tmp_path: Path, scratch: Path
) -> None:
    with started(reports, tmp_path / "out", scratch) as process:
        time.sleep(wait)
        os.killpg(process.pid, getattr(signal, name))
        said = process.communicate(timeout=30)[1]
    assert "Traceback" not in said
    if process.returncode != 0:  # it had ended by itself
        assert process.returncode == status and "evb: stopped" in said
    assert not list(scratch.glob("*/*")) and not list((tmp_path / "out" / ".evb").glob("stage-*"))


def test_after_kills_the_next_run_leaves_nothing_of_ours(
    reports: Path, tmp_path: Path, scratch: Path, quietly: Run
) -> None:
    for wait in (0.5, 1.2, 1.8, 2.6):
        with started(reports, tmp_path / "out", scratch) as process:
            time.sleep(wait)
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate(timeout=30)
    (tmp_path / "out" / ".evb-rows-old").mkdir()
    with started(reports, tmp_path / "out", scratch) as process:
        process.communicate(timeout=120)
    assert process.returncode == 0
    left = [path for path in scratch.rglob("*") if path.name != f"evb-{os.getuid()}"]
    assert left == [] and not list((tmp_path / "out").glob(".evb-rows*"))
    assert not list((tmp_path / "out" / ".evb").glob("stage-*"))
    quietly([reports], tmp_path / "calm")
    assert published(tmp_path / "out") == published(tmp_path / "calm")
