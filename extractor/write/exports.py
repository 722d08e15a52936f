"""The tables of a finished DuckDB file in every other format, each by one task; tasks share out among processes."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from extractor.stopping import held
from extractor.write.build import configure
from extractor.write.excel import write_excel
from extractor.write.labelled import write_spss, write_stata
from extractor.write.schema import TABLES
from extractor.write.tabular import write_csv, write_csv_raw, write_csv_sv, write_parquet

ALWAYS = ("parquet", "csv")
BY_TABLE: dict[str, tuple[str, Callable[[Any, str, Path], None]]] = {
    "parquet": ("parquet", write_parquet),
    "csv": ("csv", write_csv),
    "csv-sv": ("csv", write_csv_sv),
    "stata": ("dta", write_stata),
    "spss": ("sav", write_spss),
}
"""Format -> ending of its files, and what writes a table to its first file (Stata and SPSS add further ones)."""
WORKBOOK = "excel"
MOST = 8
"""Processes that write at most: each takes the memory of a part of a table, and the workbook is one task anyway."""
_COST = {"parquet": 1, "csv": 1, "csv-sv": 10, "stata": 20, "spss": 15, WORKBOOK: 30}
"""What a row costs to write, roughly and relative to each other."""


@dataclass(frozen=True, slots=True)
class Task:
    """One format of one table, or the workbook of all."""

    form: str
    table: str | None
    cost: int


def tasks_for(formats: Iterable[str], sizes: Mapping[str, int]) -> list[Task]:
    """What is to be written, the costly first."""
    wanted = {*formats, *ALWAYS}
    tasks = [Task(form, name, _COST[form] * sizes[name]) for form in BY_TABLE if form in wanted for name in TABLES]
    if WORKBOOK in wanted:
        tasks.append(Task(WORKBOOK, None, _COST[WORKBOOK] * sum(sizes.values())))
    return sorted(tasks, key=lambda task: -task.cost)


def export(
    base: Path, stage: Path, tasks: Sequence[Task], sizes: Mapping[str, int], jobs: int = 0, raw_text: bool = False
) -> None:
    """Write all files below `stage`, in this process or with `jobs` others; `raw_text` guards no text in CSV.

    Raises what a writer raised (its OSError as such), RuntimeError where a process died.
    """
    for folder in {task.form for task in tasks}:
        (stage / folder).mkdir(exist_ok=True)
    if jobs < 1:
        _write_all(base, stage, tasks, sizes, raw_text)
        return
    with ExitStack() as stack:
        each = shares(tasks, min(jobs, MOST))
        open_ends = dict(_started(base, stage, share, sizes, raw_text, stack) for share in each)
        while open_ends:
            for end in wait(list(open_ends)):
                assert isinstance(end, Connection)
                _check(end, open_ends.pop(end))


def shares(tasks: Sequence[Task], jobs: int) -> list[list[Task]]:
    """The tasks in at most `jobs` shares of about the same cost."""
    parts: list[list[Task]] = [[] for _ in range(jobs)]
    for task in tasks:
        min(parts, key=lambda part: sum(each.cost + 1 for each in part)).append(task)
    return [part for part in parts if part]


def _started(
    base: Path, stage: Path, share: list[Task], sizes: Mapping[str, int], raw_text: bool, stack: ExitStack
) -> tuple[Connection, Any]:
    """A process at work on its share; it is killed when the stack closes before it has ended."""
    context: Any = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(theirs, base, stage, share, dict(sizes), raw_text), daemon=True)
    with held():
        process.start()
    theirs.close()
    stack.callback(_end, process)
    return ours, process


def _end(process: Any) -> None:
    if process.is_alive():
        process.kill()
    process.join(5)
    process.close()


def _check(end: Connection, process: Any) -> None:
    try:
        number, says = end.recv()
    except EOFError:
        process.join(5)
        raise RuntimeError(f"a process that wrote the dataset died, exit status {process.exitcode}") from None
    finally:
        end.close()
    if number:
        raise OSError(number, says)
    if says:
        raise RuntimeError(says)


def _serve(
    connection: Connection, base: Path, stage: Path, share: list[Task], sizes: dict[str, int], raw_text: bool
) -> None:
    """The life of a writing process: its share, then one message: error number (0: none) and what went wrong."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        _write_all(base, stage, share, sizes, raw_text)
    except OSError as error:
        connection.send((error.errno or 5, error.strerror or str(error)))
    except Exception:
        connection.send((0, traceback.format_exc()))
    else:
        connection.send((0, ""))


def _write_all(base: Path, stage: Path, tasks: Sequence[Task], sizes: Mapping[str, int], raw_text: bool) -> None:
    import duckdb

    with duckdb.connect(str(base), read_only=True) as connection:
        configure(connection)
        for task in tasks:
            if task.table is None:
                write_excel(connection, dict(sizes), stage / WORKBOOK / "evb.xlsx")
            else:
                ending, write = BY_TABLE[task.form]
                if task.form == "csv" and raw_text:
                    write = write_csv_raw
                write(connection, task.table, stage / task.form / f"{task.table}.{ending}")
