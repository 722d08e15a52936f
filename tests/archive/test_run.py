"""Runs: everything read once, nothing read twice, whatever kills them."""

from __future__ import annotations

import contextlib
import errno
import json
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from benchmarks.archive_parts import published
from extractor.archive import publish as publishing
from extractor.archive import versions
from extractor.archive.limits import Limits
from extractor.archive.lock import locked
from extractor.errors import OutputBusy
from extractor.owned import home_of
from tests.archive.conftest import REPORT, Run

IN_ARCHIVES = ["arkiv.zip/inre.zip/djupt/rapport_6.html", "arkiv.zip/rapport_7.html"]
NAMES = [*IN_ARCHIVES, *(f"rapport_{number}.html" for number in range(6))]


def names_in(out: Path) -> list[str]:
    objects = [json.loads(path.read_text(encoding="utf-8")) for path in (out / "json").glob("*.json")]
    return sorted(each["outcome"]["file"] for each in objects)


def test_every_document_once_and_none_twice(reports: Path, tmp_path: Path, quietly: Run) -> None:
    first = quietly([reports], tmp_path / "out", jobs=2)
    before = published(tmp_path / "out")
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*") if path.name in before}
    second = quietly([reports], tmp_path / "out", jobs=1)
    assert (first.read, second.read) == (8, 0) and names_in(tmp_path / "out") == sorted(NAMES)
    assert first.rows == second.rows and first.rows["decisions"] == 16
    assert published(tmp_path / "out") == before
    assert all(path.stat().st_mtime_ns == time for path, time in times.items())


def test_another_order_of_ends_gives_the_same_bytes(reports: Path, tmp_path: Path, quietly: Run) -> None:
    quietly([reports], tmp_path / "one", jobs=1)
    quietly([reports], tmp_path / "two", jobs=3)
    assert published(tmp_path / "one") == published(tmp_path / "two")


def test_only_what_changed_is_read_again(reports: Path, tmp_path: Path, quietly: Run) -> None:
    quietly([reports], tmp_path / "out")
    (reports / "rapport_0.html").write_text(REPORT.format(lag="LSS", quarter=2) + "<!-- ny -->", encoding="utf-8")
    (reports / "rapport_1.html").unlink()
    again = quietly([reports], tmp_path / "out", drop_gone=True)
    assert (again.read, again.documents, again.dropped) == (1, 7, 1)
    assert not (tmp_path / "out" / "json" / "rapport_1.json").exists()


def test_of_equal_files_one_is_read_and_none_was_known(reports: Path, tmp_path: Path, quietly: Run) -> None:
    (reports / "samma.html").write_bytes((reports / "rapport_0.html").read_bytes())
    first, second = quietly([reports], tmp_path / "out"), quietly([reports], tmp_path / "out")
    assert [(each.documents, each.read, each.known) for each in (first, second)] == [(9, 8, 0), (9, 0, 9)]


@pytest.mark.parametrize(("group", "read"), [("reading", 9), ("reasons", 8), ("audit", 8), ("publishing", 0)])
def test_a_change_of_rules_redoes_what_it_touches(
    group: str, read: int, reports: Path, tmp_path: Path, quietly: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (reports / "annat.txt").write_text("Recept på sju sorters kakor, med mandel och kanel. " * 9, encoding="utf-8")
    (reports / "trasig.pdf").write_bytes(b"%PDF-1.4 trasig")
    quietly([reports], tmp_path / "out")
    changed = {**versions.rule_groups(), group: "andra regler"}
    monkeypatch.setattr("extractor.archive.state.rule_groups", lambda: changed)
    assert quietly([reports], tmp_path / "out").read == read


@pytest.mark.parametrize("group", ["reading", "reasons", "audit", "publishing"])
def test_a_change_of_rules_writes_the_files_anew(
    group: str, reports: Path, tmp_path: Path, quietly: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    quietly([reports], tmp_path / "out")
    manifest = tmp_path / "out" / "manifest.json"
    before = manifest.stat().st_mtime_ns
    changed = {**versions.rule_groups(), group: "andra regler"}
    monkeypatch.setattr("extractor.run.rule_groups", lambda: changed)
    assert quietly([reports], tmp_path / "out").read == 0 and manifest.stat().st_mtime_ns > before


def test_the_second_run_on_one_output_says_so(reports: Path, tmp_path: Path, quietly: Run) -> None:
    with locked(home_of(tmp_path / "out") / "lock"), pytest.raises(OutputBusy, match=str(os.getpid())):
        quietly([reports], tmp_path / "out")


def test_links_out_of_the_input_and_the_own_output_are_not_read(reports: Path, tmp_path: Path, quietly: Run) -> None:
    (tmp_path / "hemligt.html").write_text(REPORT.format(lag="LSS", quarter=1), encoding="utf-8")
    (reports / "genväg.html").symlink_to(tmp_path / "hemligt.html")
    (reports / "slinga").symlink_to(reports)
    for _ in range(2):
        summary = quietly([reports], reports / "out")
        assert summary.outcomes["ok"] == 8
        assert summary.reasons[("refused", "not_a_file")] == 2 and summary.documents == 10


@pytest.mark.parametrize(
    ("limits", "reasons"),
    [
        (Limits(seconds=0.001), {"time_limit"}),
        (Limits(memory_mb=1), {"memory_limit", "worker_died"}),
    ],
    ids=["time", "memory"],
)
def test_what_goes_over_a_limit_is_told_and_tried_again(
    limits: Limits, reasons: set[str], tmp_path: Path, quietly: Run
) -> None:
    big = REPORT.format(lag="LSS", quarter=1).replace("</table>", "<tr><td>x</td></tr>" * 20_000 + "</table>")
    (tmp_path / "stor.html").write_text(big, encoding="utf-8")
    summary = quietly([tmp_path / "stor.html"], tmp_path / "out", limits=limits)
    assert {reason for (_, reason) in summary.reasons} <= reasons and summary.exit_status == 2
    again = quietly([tmp_path / "stor.html"], tmp_path / "out")
    assert again.read == 1 and not {reason for (_, reason) in again.reasons} & reasons


def test_killed_workers_lose_nothing(reports: Path, tmp_path: Path, quietly: Run) -> None:
    quietly([reports], tmp_path / "calm")
    ended = threading.Event()

    def kill() -> None:
        chance = random.Random(1)
        for _ in range(6):
            time.sleep(chance.uniform(0.02, 0.1))
            for worker in multiprocessing.active_children():
                if worker.pid and chance.random() < 0.5 and not ended.is_set():
                    os.kill(worker.pid, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    summary = quietly([reports], tmp_path / "killed", jobs=2)
    ended.set()
    killer.join()
    assert summary.documents == 8 and summary.outcomes["failed"] == 0
    assert published(tmp_path / "killed") == published(tmp_path / "calm")


def command(reports: Path, out: Path) -> list[str]:
    return [sys.executable, "-m", "extractor", "run", str(reports), "--out", str(out), "--jobs", "2"]


def test_a_killed_run_goes_on_and_ends_alike(reports: Path, tmp_path: Path, quietly: Run) -> None:
    quietly([reports], tmp_path / "calm")
    for wait in (0.4, 1.2, 2.0):
        with subprocess.Popen(command(reports, tmp_path / "killed"), stderr=subprocess.DEVNULL) as process:
            time.sleep(wait)
            process.kill()
    assert subprocess.run(command(reports, tmp_path / "killed"), stderr=subprocess.DEVNULL, check=False).returncode == 0
    assert published(tmp_path / "killed") == published(tmp_path / "calm")


def test_an_interrupt_ends_it_soon_and_it_goes_on(reports: Path, tmp_path: Path) -> None:
    for number in range(40):
        text = REPORT.format(lag="LSS", quarter=1) + f"<!-- {number} ny -->"
        (reports / f"till_{number}.html").write_text(text, encoding="utf-8")

    def heeded() -> None:
        """A shell lets what it runs in the background ignore Ctrl-C."""
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    started = command(reports, tmp_path / "out")
    with subprocess.Popen(started, stderr=subprocess.PIPE, text=True, preexec_fn=heeded) as process:
        assert process.stderr is not None
        process.stderr.readline()
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=20)[1]
    assert process.returncode == 130 and "goes on from here" in said
    again = subprocess.run(command(reports, tmp_path / "out"), capture_output=True, text=True, check=False)
    assert again.returncode == 0 and "known from earlier runs" in again.stderr


@pytest.mark.parametrize("write", [1, 5, 9, 12])
def test_a_full_disk_leaves_whole_files(
    write: int, reports: Path, tmp_path: Path, quietly: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    quietly([reports], tmp_path / "out")
    before = published(tmp_path / "out")
    (reports / "rapport_0.html").write_text(REPORT.format(lag="LSS", quarter=2) + "<!-- ny -->", encoding="utf-8")
    count, sync = 0, os.fsync

    def full(handle: int) -> None:
        nonlocal count
        count += 1
        if count == write:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        sync(handle)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space") if write == 1 else contextlib.suppress(OSError):
            quietly([reports], tmp_path / "out")
    half = published(tmp_path / "out")
    quietly([reports], tmp_path / "fresh")
    after = published(tmp_path / "fresh")
    assert all(half[name] in (before.get(name), after.get(name)) for name in half)
    quietly([reports], tmp_path / "out")
    assert published(tmp_path / "out") == after


def test_the_log_tells_every_document_and_the_end(reports: Path, tmp_path: Path, quietly: Run) -> None:
    quietly([reports], tmp_path / "out")
    lines = [json.loads(line) for line in (tmp_path / "out" / "run.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["event"] for line in lines] == ["start", *["document"] * 8, "publish", "end"]
    assert lines[-1]["rows"]["documents"] == 8 and {line["run"] for line in lines} == {lines[0]["run"]}


@pytest.mark.parametrize(("fail_on", "status"), [("partial", 1), ("refused", 1), ("failed", 0), ("never", 0)])
def test_fail_on(fail_on: str, status: int, reports: Path, tmp_path: Path, quietly: Run) -> None:
    (reports / "annat.txt").write_text("Recept på sju sorters kakor, med mandel och kanel. " * 9, encoding="utf-8")
    assert quietly([reports], tmp_path / "out", fail_on=fail_on).exit_status == status


def test_json_names_never_meet() -> None:
    class State:
        def ending(self, _: str) -> object:
            return type("Ending", (), {"media": "html"})()

    known = [publishing.Known(name, "r") for name in ("a/x.html", "b/x.html", "c/x.html", "d/x.html", "y.html")]
    names = [entry.json_name for entry in publishing.entries_of(known, State())]  # type: ignore[arg-type]
    assert names == ["x.json", "x.html.json", "x.html.html.json", "x.html.2.json", "y.json"]
