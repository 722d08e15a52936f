"""Where the time of a run went: told by stage and by document, and only where it is asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from extractor.archive.profile import SLOWEST, Profile
from extractor.clock import STAGES, STOPPED, Clock
from extractor.pipeline import read_document
from extractor.read.source import open_source
from tests.archive.conftest import REPORT, Run

READ = ["open", "glance", "read", "layout", "parse", "opinion", "enrich", "claims", "audit", "object"]


def events(out: Path, kind: str) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in (out / "run.jsonl").read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line["event"] == kind]


def test_stages_of_every_document_and_their_sums(reports: Path, tmp_path: Path, quietly: Run) -> None:
    (reports / "tom.pdf").write_bytes(b"")
    summary = quietly([reports], tmp_path / "out", profile=True)
    documents = {line["file"]: line["stages"] for line in events(tmp_path / "out", "document")}
    assert len(documents) == summary.read == 9
    assert all(list(stages) == READ for name, stages in documents.items() if name != "tom.pdf")
    assert list(documents["tom.pdf"]) == ["refused"]
    (whole,) = events(tmp_path / "out", "profile")
    assert set(whole["stages"]) == {*READ, "refused", "write"}
    for stage in READ:
        told = sum(stages.get(stage, 0.0) for stages in documents.values())
        assert whole["stages"][stage] == pytest.approx(told, abs=0.001)


def test_not_told_where_nobody_asks(reports: Path, tmp_path: Path, quietly: Run) -> None:
    quietly([reports], tmp_path / "out")
    assert not events(tmp_path / "out", "profile")
    assert not any("stages" in line for line in events(tmp_path / "out", "document"))


def test_known_documents_cost_nothing(reports: Path, tmp_path: Path, quietly: Run) -> None:
    quietly([reports], tmp_path / "out")
    again = quietly([reports], tmp_path / "out", profile=True)
    assert list(again.profile.lines()) == ["no document was read: all were known from earlier runs"]


def test_the_slowest_come_first_and_not_all_of_them() -> None:
    profile = Profile()
    for number in range(SLOWEST + 5):
        profile.add(f"{number:02d}.pdf", {"read": 0.1, "layout": float(number)})
    profile.stages["write"] = 1.0
    lines = list(profile.lines())
    assert [name for _, name, _ in profile.slowest] == [f"{number:02d}.pdf" for number in range(14, 4, -1)]
    assert [line.split()[0] for line in lines[:5]] == ["stage", "read", "layout", "write", "in"]
    assert lines[-SLOWEST].split() == ["14.10", "s", "layout", "14.pdf"]


def test_a_clock_gives_all_time_to_some_stage_and_changes_nothing() -> None:
    clock = Clock()
    source = open_source("rapport.html", REPORT.format(lag="LSS", quarter=2).encode())
    assert read_document(source, clock=clock) == read_document(source)
    assert set(clock.seconds) <= set(STAGES) and all(seconds >= 0 for seconds in clock.seconds.values())
    assert STOPPED.seconds == {}
