"""One run at a time on one output folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from extractor.archive.lock import locked, taken
from extractor.errors import OutputBusy


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    (tmp_path / "out" / ".evb").mkdir(parents=True)
    return tmp_path / "out" / ".evb" / "lock"


def test_the_second_is_told_who_holds_it_and_where(lock: Path) -> None:
    with locked(lock):
        with pytest.raises(OutputBusy) as caught, locked(lock):
            pass
        assert lock.read_text(encoding="ascii") == str(os.getpid()), "the one that was refused wrote nothing"
    assert caught.value.facts == {"folder": lock.parents[1], "process": str(os.getpid())}


def test_it_is_let_go_at_the_end_however_that_came(lock: Path) -> None:
    for _ in range(2):
        with pytest.raises(KeyError), locked(lock):
            raise KeyError
    with locked(lock):
        pass


def test_a_longer_number_of_an_earlier_run_leaves_nothing(lock: Path) -> None:
    lock.write_text("99999999999", encoding="ascii")
    with locked(lock):
        assert lock.read_text(encoding="ascii") == str(os.getpid())


def test_another_process_is_refused_and_a_dead_one_holds_nothing(lock: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from extractor.archive.lock import locked\n"
        "with locked(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(lock)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None and other.stdout.readline() == "held\n"
        with pytest.raises(OutputBusy, match=f"process {other.pid}"), locked(lock):
            pass
        other.kill()
        other.wait()
    with locked(lock):
        pass


def test_a_lock_is_taken_by_one_handle(lock: Path) -> None:
    with lock.open("w") as one, lock.open("w") as two:
        assert taken(one.fileno())
        assert not taken(two.fileno())


def test_the_folder_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), locked(tmp_path / "none" / "lock"):
        pass
