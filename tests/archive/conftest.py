"""Small inputs of runs, and runs without anybody looking."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from extractor.run import RunOptions, RunSummary, run

REPORT = """\
<html><body><h1>Ej verkställda beslut enligt {lag}, kvartal {quarter} 2024</h1><p>Exempelby kommun</p>
<table><tr><th>Insats</th><th>Beslutsdatum</th><th>Kön</th><th>Kommentar</th></tr>
<tr><td>Kontaktperson {lag}</td><td>2023-0{quarter}-01</td><td>K</td><td>Tackat nej till kontaktperson.</td></tr>
<tr><td>Ledsagning {lag}</td><td>2023-0{quarter}-12</td><td>M</td><td>Saknar uppdragstagare.</td></tr>
</table></body></html>"""

Run = Callable[..., RunSummary]


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """Eight small reports, two of them in an archive inside an archive."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(6):
        text = REPORT.format(lag="LSS" if number % 2 else "SoL", quarter=number % 4 + 1)
        (folder / f"rapport_{number}.html").write_text(text + "<!-- " + str(number) + " -->", encoding="utf-8")
    inner = tmp_path / "inre.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("djupt/rapport_6.html", REPORT.format(lag="SoL", quarter=3) + "<!-- 6 -->")
    with zipfile.ZipFile(folder / "arkiv.zip", "w") as archive:
        archive.writestr("rapport_7.html", REPORT.format(lag="SoL", quarter=4) + "<!-- 7 -->")
        archive.write(inner, "inre.zip")
    return folder


def _nothing(*_: object) -> None:
    """Nobody looks."""


@pytest.fixture
def quietly() -> Run:
    def go(paths: list[Path], out: Path, **options: object) -> RunSummary:
        return run(paths, out, RunOptions(**options), _nothing)  # type: ignore[arg-type]

    return go
