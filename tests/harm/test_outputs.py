"""Nothing that evb did not write is replaced or removed, by the user's own commands."""

from __future__ import annotations

import json
import shutil
import sqlite3
import stat
from pathlib import Path

import pytest

from tests.archive.conftest import REPORT
from tests.harm.conftest import RUN, Evb, decisions, files_of


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


@pytest.mark.parametrize(("out", "status"), [("in/granskning", 1), ("in", 2), (".", 2), ("in/rapport_0.html", 2)])
def test_an_audit_may_lie_below_its_input(out: str, status: int, reports: Path, evb: Evb) -> None:
    before = files_of(reports)
    for _ in range(2):
        done = evb("audit", "in", "--out", out)
        assert done.returncode == status and before.items() <= files_of(reports).items()
        assert status == 1 or files_of(reports) == before


def test_the_input_may_not_lie_in_the_dataset(reports: Path, tmp_path: Path, evb: Evb) -> None:
    evb("run", reports, "--out", "ut", *RUN)
    shutil.copytree(reports, tmp_path / "ut" / "rapporter")
    before = files_of(tmp_path)
    done = evb("run", "ut/rapporter", "--out", "ut", *RUN)
    assert done.returncode == 2 and "E005" in done.stderr and files_of(tmp_path) == before


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


@pytest.mark.parametrize("own", ["orsak_linear.npz", "orsak_linear.json"])
def test_training_never_replaces_what_is_no_model(own: str, tmp_path: Path, evb: Evb) -> None:
    (tmp_path / own).write_text("mitt", encoding="utf-8")
    done = evb("train", "--out", tmp_path)
    assert done.returncode == 2 and "E005" in done.stderr and files_of(tmp_path) == {str(tmp_path / own): b"mitt"}


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
