"""Formats written by processes: the same files, and what goes wrong in one is told by the one that asked."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from extractor.write import exports
from extractor.write.dataset import FORMATS, write_dataset
from extractor.write.exports import Task, shares, tasks_for
from extractor.write.files import told_plainly
from extractor.write.schema import TABLES
from tests.write.making import count, decision, document


def made() -> list[tuple[str, Any]]:
    return [document(f"{number}.pdf", [decision(), decision(kon="M")], [count(number)]) for number in range(3)]


def published(folder: Path) -> dict[str, bytes]:
    ours = (".duckdb", ".json")  # bytes that DuckDB never set; the record of what was written when
    paths = (p for p in folder.rglob("*") if p.is_file() and not (p.suffix in ours and p.name != "manifest.json"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@pytest.mark.parametrize("jobs", [1, 3])
def test_processes_write_what_one_alone_does(tmp_path: Path, jobs: int) -> None:
    write_dataset(made(), tmp_path / "alone", formats=FORMATS)
    write_dataset(made(), tmp_path / "shared", formats=FORMATS, jobs=jobs)
    assert published(tmp_path / "shared") == published(tmp_path / "alone")


def test_every_table_has_a_task_in_every_format_that_is_asked_for() -> None:
    tasks = tasks_for(("spss", "excel"), dict.fromkeys(TABLES, 7))
    forms = {form: {task.table for task in tasks if task.form == form} for form in ("parquet", "csv", "spss")}
    assert forms == {form: set(TABLES) for form in ("parquet", "csv", "spss")}
    assert [task.table for task in tasks if task.form == "excel"] == [None]
    assert not [task for task in tasks if task.form in ("stata", "csv-sv")]


@pytest.mark.parametrize(("jobs", "costs"), [(1, [[9, 5, 4, 1]]), (2, [[9, 1], [5, 4]]), (9, [[9], [5], [4], [1]])])
def test_shares_weigh_the_same(jobs: int, costs: list[list[int]]) -> None:
    tasks = [Task("csv", "counts", cost) for cost in (9, 5, 4, 1)]
    assert [[task.cost for task in share] for share in shares(tasks, jobs)] == costs


def _full(*_: object) -> None:
    raise OSError(28, "No space left on device")


def _wrong(*_: object) -> None:
    raise AttributeError("no such thing")


def _killed(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize(
    ("does", "raised", "says"),
    [(_full, OSError, "No space left"), (_wrong, RuntimeError, "no such thing"), (_killed, RuntimeError, "died")],
)
def test_what_goes_wrong_in_a_process_is_raised_and_the_old_dataset_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: Any, raised: type[Exception], says: str
) -> None:
    write_dataset(made()[:1], tmp_path, formats=("excel",))
    before = published(tmp_path)
    monkeypatch.setattr(exports, "_serve", _Instead(does))
    with pytest.raises(raised, match=says):
        write_dataset(made(), tmp_path, formats=("excel",), jobs=2)
    assert published(tmp_path) == before


class _Instead:
    """The life of a writing process in which the workbook comes to grief."""

    def __init__(self, does: Any) -> None:
        self.does = does

    def __call__(self, *arguments: Any) -> None:
        from extractor.write import exports as there

        there.write_excel = self.does
        there._serve(*arguments)


@pytest.mark.parametrize(
    ("raised", "free", "told"),
    [
        (RuntimeError("Query interrupted"), 10**9, KeyboardInterrupt),
        (ValueError("could not write"), 0, OSError),
        (ValueError("could not write"), 10**9, ValueError),
        (PermissionError(13, "not yours"), 0, PermissionError),
    ],
)
def test_a_full_disk_and_an_interrupt_are_told_whatever_a_library_makes_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, raised: Exception, free: int, told: type[BaseException]
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=free))
    with pytest.raises(told), told_plainly(tmp_path):
        raise raised
