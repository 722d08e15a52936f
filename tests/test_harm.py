"""What evb must never do to what lies around it, by the user's own commands: files are compared before and after."""

from __future__ import annotations

import json
import os
import shutil
import stat
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


@pytest.mark.parametrize(
    "own",
    ["json/eget.json", "csv/anteckningar.csv", "excel/mitt.xlsx", "manifest.json", "CITATION.cff", "evb.duckdb", "x"],
)
@pytest.mark.parametrize("command", ["run", "audit"])
def test_a_folder_of_somebody_else_is_no_output(
    command: str, own: str, reports: Path, tmp_path: Path, evb: Evb
) -> None:
    out = tmp_path / "mitt"
    (out / own).parent.mkdir(parents=True, exist_ok=True)
    (out / own).write_text("mitt", encoding="utf-8")
    before = files_of(tmp_path)
    done = evb(command, reports, "--out", out, *(RUN if command == "run" else ()))
    assert done.returncode == 2 and "E004" in done.stderr and files_of(tmp_path) == before
    assert not (out / ".evb").exists()


def test_files_beside_the_dataset_stay_and_changed_ones_are_not_replaced(
    reports: Path, tmp_path: Path, evb: Evb
) -> None:
    out = tmp_path / "ut"
    assert evb("run", reports, "--out", out, *RUN).returncode == 0
    for name in ("csv/anteckningar.csv", "json/eget.json", "parquet/annat.parquet", "excel/mitt.xlsx", "README.md"):
        (out / name).parent.mkdir(exist_ok=True)
        (out / name).write_text("mitt", encoding="utf-8")
    mine = {name: data for name, data in files_of(out).items() if data == b"mitt"}
    (reports / "ny.html").write_text(REPORT.format(lag="LSS", quarter=2), encoding="utf-8")
    assert evb("run", reports, "--out", out, *RUN).returncode == 0 and decisions(out) == 12
    assert mine.items() <= files_of(out).items() and len(mine) == 5
    (out / "csv" / "decisions.csv").write_text("rättat för hand", encoding="utf-8")
    before = files_of(out)
    (reports / "ny.html").unlink()
    done = evb("run", reports, "--out", out, *RUN, "--drop-gone")
    assert done.returncode == 2 and "csv/decisions.csv" in done.stderr and files_of(out) == before


def as_version_0_1_0(out: Path) -> None:
    """A dataset as 0.1.0 left it: no record, no hashes of json/ in the manifest; the state tells sizes and times."""
    import sqlite3

    (out / ".evb" / "written.json").unlink()
    about = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    about["files"] = {name: file for name, file in about["files"].items() if not name.startswith("json/")}
    (out / "manifest.json").write_text(json.dumps(about), encoding="utf-8")
    stats = {p.relative_to(out).as_posix(): p.stat() for p in out.rglob("*") if p.is_file() and ".evb" not in p.parts}
    files = {name: [found.st_size, found.st_mtime_ns] for name, found in stats.items()}
    with sqlite3.connect(out / ".evb" / "state.sqlite") as base:
        value = json.dumps({"of": "", "rows": {}, "files": files})
        base.execute("INSERT OR REPLACE INTO meta VALUES ('published', ?)", (value,))
        base.execute("DROP TABLE held")
    base.close()


def test_a_dataset_of_an_earlier_version_goes_on(reports: Path, tmp_path: Path, evb: Evb) -> None:
    out = tmp_path / "ut"
    evb("run", reports, "--out", out, *RUN)
    as_version_0_1_0(out)
    (out / "json" / "eget.json").write_text("mitt", encoding="utf-8")
    (reports / "ny.html").write_text(REPORT.format(lag="LSS", quarter=2), encoding="utf-8")
    done = evb("run", reports / "ny.html", "--out", out, *RUN)
    assert done.returncode == 0 and decisions(out) == 12 and "5 documents of earlier runs" in done.stderr
    assert (out / "json" / "eget.json").read_text(encoding="utf-8") == "mitt"


def test_a_changed_object_of_an_earlier_version_is_not_replaced(reports: Path, tmp_path: Path, evb: Evb) -> None:
    out = tmp_path / "ut"
    evb("run", reports, "--out", out, *RUN)
    as_version_0_1_0(out)
    changed = out / "json" / "rapport_0.json"
    changed.write_text(changed.read_text(encoding="utf-8").replace('"K"', '"M"') + " ", encoding="utf-8")
    before = files_of(out)
    done = evb("run", reports, "--out", out, *RUN)
    assert done.returncode == 2 and "json/rapport_0.json" in done.stderr and files_of(out) == before


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


@pytest.mark.parametrize(
    ("given", "out", "status"),
    [
        ("in", "in/ut", 0),
        ("in", "in/a/b/ut", 0),
        ("in", "in", 2),
        ("in/../in", "in", 2),
        ("in/rapport_0.html", "in", 2),
        ("in", ".", 2),
        ("in", "in/rapport_0.html", 2),
    ],
)
def test_every_way_of_nesting_input_and_output(
    given: str, out: str, status: int, reports: Path, tmp_path: Path, evb: Evb
) -> None:
    before = files_of(reports)
    for _ in range(2):
        done = evb("run", given, "--out", out, *RUN)
        assert done.returncode == status and before.items() <= files_of(reports).items()
        if status == 0:
            assert decisions(tmp_path / out) == 10
        else:
            assert ("E004" in done.stderr or "E005" in done.stderr) and files_of(reports) == before


def test_the_input_may_not_lie_in_the_dataset(reports: Path, tmp_path: Path, evb: Evb) -> None:
    evb("run", reports, "--out", "ut", *RUN)
    shutil.copytree(reports, tmp_path / "ut" / "rapporter")
    before = files_of(tmp_path)
    done = evb("run", "ut/rapporter", "--out", "ut", *RUN)
    assert done.returncode == 2 and "E005" in done.stderr and files_of(tmp_path) == before


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


@pytest.mark.parametrize("command", ["normalise", "classify"])
def test_lists_never_replace_what_evb_did_not_write(command: str, tmp_path: Path, evb: Evb) -> None:
    given = tmp_path / "in.csv"
    given.write_text("id,printed,kommentar\n1,Hemtjänst,Tackat nej\n", encoding="utf-8")
    (tmp_path / "mitt.csv").write_text("id;namn\n1;Anna\n", encoding="utf-8")
    (tmp_path / "hard.csv").hardlink_to(given)
    before = files_of(tmp_path)
    for out in ("in.csv", "./in.csv", "hard.csv", "mitt.csv"):
        done = evb(command, "--csv", given, "--out", out)
        assert done.returncode == 2 and "E005" in done.stderr and files_of(tmp_path) == before
    for _ in range(2):
        assert evb(command, "--csv", given, "--out", "ut.csv").returncode == 0


def test_a_picture_never_replaces_a_report(samples: Path, tmp_path: Path, evb: Evb) -> None:
    report = tmp_path / "rapport.pdf"
    report.write_bytes((samples / "exempelkommun_flode.pdf").read_bytes())
    (tmp_path / "foto.png").write_bytes(b"\x89PNG\r\n\x1a\n a photograph")
    before = files_of(tmp_path)
    for out in (report, tmp_path / "foto.png", tmp_path):
        done = evb("inspect", report, "--out", out)
        assert done.returncode == 2 and "E005" in done.stderr and files_of(tmp_path) == before
    for _ in range(2):
        assert evb("inspect", report, "--out", tmp_path / "sida.png").returncode == 0


def test_the_folder_of_ours_is_for_its_owner_alone(reports: Path, tmp_path: Path, evb: Evb) -> None:
    evb("run", reports, "--out", "ut", *RUN)
    assert stat.S_IMODE((tmp_path / "ut" / ".evb").stat().st_mode) == 0o700


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
    assert {r"r\xe5.html", r"r\xe4.html"} <= {each["file"] for each in about["inputs"]} and decisions(
        tmp_path / "ut"
    ) == 14


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
