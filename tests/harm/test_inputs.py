"""What is input and what is not, and what a run says of it, by the user's own commands."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.archive.conftest import REPORT
from tests.harm.conftest import RUN, Evb, decisions, files_of


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("finns_inte",), "is not there"),
        (("in", "finns_inte"), "is not there"),
        (("tom",), "no document lies below"),
        (("https://kommunen.example/rapport.pdf",), "an address on the network"),
        (("bara_annat",), "left out"),
    ],
    ids=["misspelt", "one of two", "empty", "address", "no reports"],
)
@pytest.mark.parametrize("command", ["run", "audit"])
def test_no_input_publishes_nothing(
    command: str, arguments: tuple[str, ...], says: str, reports: Path, tmp_path: Path, evb: Evb
) -> None:
    (tmp_path / "tom").mkdir()
    (tmp_path / "bara_annat").mkdir()
    (tmp_path / "bara_annat" / "data.json").write_text("{}", encoding="utf-8")
    out = tmp_path / "ut"
    how = RUN if command == "run" else ()
    evb(command, reports, "--out", out, *how)
    before = files_of(out)
    done = evb(command, *arguments, "--out", out, *how)
    assert done.returncode == 2 and "E006" in done.stderr and says in done.stderr and files_of(out) == before


def test_a_dataset_grows_and_what_is_gone_leaves_only_when_asked(reports: Path, tmp_path: Path, evb: Evb) -> None:
    out, more = tmp_path / "ut", tmp_path / "till.html"
    evb("run", reports, "--out", out, *RUN)
    more.write_text(REPORT.format(lag="LSS", quarter=2) + "<!-- till -->", encoding="utf-8")
    added = evb("run", more, "--out", out, *RUN)
    assert decisions(out) == 12 and "5 documents of earlier runs not in this input stay" in added.stderr
    moved = tmp_path / "flyttad"
    shutil.move(reports, moved)
    assert "stay" not in evb("run", moved, more, "--out", out, *RUN).stderr and decisions(out) == 12
    (moved / "rapport_0.html").write_text(REPORT.format(lag="SoL", quarter=3) + "<!-- rättad -->", encoding="utf-8")
    changed = evb("run", moved, more, "--out", out, *RUN)
    assert "stay" not in changed.stderr and decisions(out) == 12
    dropped = evb("run", more, "--out", out, *RUN, "--drop-gone")
    assert decisions(out) == 2 and "5 documents not in this input taken out" in dropped.stderr
    assert [path.name for path in (out / "json").iterdir()] == ["till.json"]


def test_without_its_state_a_dataset_is_not_emptied(reports: Path, tmp_path: Path, evb: Evb) -> None:
    out = tmp_path / "ut"
    evb("run", reports, "--out", out, *RUN)
    shutil.rmtree(out / ".evb")
    before = files_of(out)
    done = evb("run", reports / "rapport_0.html", "--out", out, *RUN)
    assert done.returncode == 2 and "E007" in done.stderr and files_of(out) == before
    assert evb("run", reports, "--out", out, *RUN).returncode == 0 and decisions(out) == 10


@pytest.mark.parametrize("damage", [b"no database at all", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_broken_state_is_set_aside(damage: bytes, reports: Path, tmp_path: Path, evb: Evb) -> None:
    out = tmp_path / "ut"
    evb("run", reports, "--out", out, *RUN)
    (out / ".evb" / "state.sqlite").write_bytes(damage)
    done = evb("run", reports, "--out", out, *RUN)
    assert done.returncode == 0 and decisions(out) == 10 and "state of earlier runs was broken" in done.stderr
    assert (out / ".evb" / "state.sqlite.broken-1").read_bytes() == damage


def test_own_outputs_are_no_reports(reports: Path, tmp_path: Path, evb: Evb) -> None:
    evb("run", reports, "--out", reports / "dataset", "--formats", "csv-sv", "--jobs", "1")
    evb("audit", reports, "--out", reports / "granskning")
    for name in ("codebook.sv.html", "json/rapport_0.json", "csv/decisions.csv", "manifest.json"):
        copy = reports / "dataset" / name
        shutil.copy(copy, reports / f"kopia_{copy.name}")
    shutil.copy(reports / "granskning" / "granskning.html", reports / "kopia_granskning.html")
    done = evb("run", reports, "--out", tmp_path / "ut", *RUN)
    told = {
        each["file"]: each["reason"]
        for each in json.loads((tmp_path / "ut" / "manifest.json").read_text(encoding="utf-8"))["inputs"]
    }
    pages = {"kopia_codebook.sv.html", "kopia_granskning.html"}
    assert {name for name, reason in told.items() if reason == "own_output"} == pages
    assert len(told) == 5 + len(pages) and decisions(tmp_path / "ut") == 10
    assert "a dataset that evb wrote" in done.stderr and "an audit that evb wrote" in done.stderr
    for name in ("kopia_rapport_0.json", "kopia_decisions.csv", "kopia_manifest.json"):
        assert "own_output" in evb("extract", reports / name).stdout


def test_one_deep_folder_ends_nothing(reports: Path, tmp_path: Path, evb: Evb) -> None:
    here = Path.cwd()
    os.chdir(reports)
    try:
        for _ in range(2100):  # deeper than Python's stack and than the longest path
            Path("d").mkdir()
            os.chdir("d")
        Path("rapport.txt").write_text("Ej verkställda beslut", encoding="utf-8")
    finally:
        os.chdir(here)
    done = evb("run", reports, "--out", "ut", *RUN)
    assert decisions(tmp_path / "ut") == 10 and "not_a_file" in done.stderr
    subprocess.run(["rm", "-rf", str(reports)], check=True)


def test_names_that_are_no_utf8_stay_apart(reports: Path, tmp_path: Path, evb: Evb) -> None:
    for number, byte in enumerate((b"\xe5", b"\xe4")):
        name = os.fsencode(reports) + b"/r" + byte + b".html"
        Path(os.fsdecode(name)).write_text(REPORT.format(lag="SoL", quarter=1) + f"<!-- b{number} -->", "utf-8")
    evb("run", reports, "--out", "ut", *RUN)
    about = json.loads((tmp_path / "ut" / "manifest.json").read_text(encoding="utf-8"))
    assert {"r%E5.html", "r%E4.html"} <= {each["file"] for each in about["inputs"]} and decisions(tmp_path / "ut") == 14


def test_direction_marks_of_file_names_never_reach_a_terminal(reports: Path, evb: Evb) -> None:
    (reports / "rapport_\u202elmth.html").write_text("Recept på kakor med mandel och kanel. " * 20, encoding="utf-8")
    for done in (
        evb("run", reports, "--out", "ut", *RUN),
        evb("audit", reports),
        evb("extract", reports / "rapport_\u202elmth.html"),
    ):
        assert "\u202e" not in done.stdout + done.stderr and "rapport_" in done.stdout + done.stderr


def test_what_asks_for_a_look_is_said_with_the_command_that_shows_it(samples: Path, tmp_path: Path, evb: Evb) -> None:
    built = samples.parent / "built" / "documents"
    done = evb("run", built / "liggande_01.pdf", "--out", "ut", *RUN)
    assert "errors, " in done.stderr and "1 document: evb doubts ut --audit" in done.stderr and done.returncode == 0
    shown = evb("doubts", "ut", "--audit")
    assert shown.returncode == 1 and "liggande_01.pdf: page" in shown.stdout and ": error R" in shown.stdout
    assert evb("run", built / "liggande_01.pdf", "--out", "ut", *RUN, "--fail-on", "errors").returncode == 1
    assert evb("doubts", tmp_path).returncode == 2
