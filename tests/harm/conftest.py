"""The user's own commands, and every file around them before and after."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.archive.conftest import REPORT

EVB = [sys.executable, "-m", "extractor"]
Evb = Callable[..., subprocess.CompletedProcess[str]]


def files_of(*folders: Path) -> dict[str, bytes]:
    """Every file with its bytes, but what belongs to runs themselves."""
    return {
        str(path): path.read_bytes()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".evb" not in path.parts and path.name != "run.jsonl"
    }


@pytest.fixture
def evb(tmp_path: Path) -> Evb:
    def go(*arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*EVB, *map(str, arguments)], capture_output=True, text=True, cwd=tmp_path, timeout=120, check=False
        )

    return go


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """Five small reports."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(5):
        text = REPORT.format(lag="LSS" if number % 2 else "SoL", quarter=number % 4 + 1) + f"<!-- {number} -->"
        (folder / f"rapport_{number}.html").write_text(text, encoding="utf-8")
    return folder


def decisions(out: Path) -> int:
    rows: dict[str, int] = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["rows"]
    return rows["decisions"]


RUN = ("--formats", "none", "--jobs", "1")
