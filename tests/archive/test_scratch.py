"""Temporary files in one folder of ours: made, found by what is started, and removed though a command was killed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.archive.scratch import LONGEST

USE = (
    "import os, sys, tempfile; from pathlib import Path; from extractor.archive.scratch import scratch\n"
    "with scratch():\n"
    " made = Path(tempfile.mkdtemp()); print(made.parent, os.environ['TMPDIR'], flush=True)\n"
    " sys.stdin.read()\n"
    "print(tempfile.gettempdir())\n"
)


@pytest.fixture
def short() -> Iterator[Path]:
    """A temporary folder with a short name, as sockets need it."""
    folder = Path(tempfile.mkdtemp(prefix="e", dir="/tmp"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def command(root: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "TMPDIR": str(root)}
    return subprocess.Popen(
        [sys.executable, "-c", USE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    )


def folder_told_by(process: subprocess.Popen[str]) -> tuple[Path, Path]:
    assert process.stdout is not None
    used, told = process.stdout.readline().split()
    return Path(used), Path(told)


def test_a_folder_of_ours_while_the_command_runs_and_none_after_it(short: Path) -> None:
    with command(short) as process:
        used, told = folder_told_by(process)
        assert used == told and used.parent.parent == short and used.is_dir()
        assert used.parent.stat().st_mode & 0o777 == 0o700
        assert process.communicate()[0].split() == [str(short)], "as it was before"
    assert not used.exists()


def test_what_a_killed_command_left_goes_and_what_a_living_one_uses_stays(short: Path) -> None:
    with command(short) as killed, command(short) as living:
        dead, alive = folder_told_by(killed)[0], folder_told_by(living)[0]
        killed.kill()
        killed.communicate()
        assert dead.is_dir()
        with command(short) as third:
            folder_told_by(third)
            assert not dead.exists() and alive.is_dir()
            third.communicate()
        living.communicate()


def test_a_folder_with_too_long_a_name_is_not_used(short: Path) -> None:
    deep = short / ("x" * LONGEST)
    deep.mkdir()
    with command(deep) as process:
        assert folder_told_by(process)[0] == deep
        process.communicate()


def test_a_folder_that_somebody_else_could_have_made_is_not_used(short: Path) -> None:
    (short / "annat").mkdir()
    (short / f"evb-{os.getuid()}").symlink_to(short / "annat")
    with command(short) as process:
        assert folder_told_by(process)[0] == short
        process.communicate()
