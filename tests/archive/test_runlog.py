"""The log of runs for machines: one object a line, run after run."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

from extractor.archive.runlog import RunLog


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_each_event_is_a_line_with_time_and_run(tmp_path: Path) -> None:
    log = RunLog(tmp_path / "run.jsonl")
    log.write("start", options={"jobs": 2})
    log.write("document", file="Ärende\n1.pdf", outcome="ok")
    found = lines(tmp_path / "run.jsonl")
    assert [line["event"] for line in found] == ["start", "document"], "told at once, not when the run ends"
    assert found[0]["options"] == {"jobs": 2} and found[1]["file"] == "Ärende\n1.pdf"
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line["time"]) for line in found)
    assert {line["run"] for line in found} == {log.run} and log.run.endswith(f"-{os.getpid()}")
    log.close()


def test_a_later_run_is_added(tmp_path: Path) -> None:
    for event in ("start", "stopped"):
        log = RunLog(tmp_path / "run.jsonl")
        log.write(event)
        log.close()
    assert [line["event"] for line in lines(tmp_path / "run.jsonl")] == ["start", "stopped"]


def test_letters_stay_readable(tmp_path: Path) -> None:
    log = RunLog(tmp_path / "run.jsonl")
    log.write("document", file="Östhammar.pdf")
    log.close()
    assert "Östhammar.pdf" in (tmp_path / "run.jsonl").read_text(encoding="utf-8")
