"""The commands, run as a user runs them."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from extractor.cli import main
from extractor.write.schema import TABLES


def test_help_tells_what_and_how(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    text = capsys.readouterr().out
    assert caught.value.code == 0 and "ej verkställda beslut" in text and "evb run" in text and "exit status" in text


HEAVY = ("spacy", "sklearn", "numpy", "pydantic", "camelot", "pandas", "duckdb", "pypdfium2", "pdfplumber")


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from extractor.cli import parser; parser().format_help();"
        f"print([m for m in {HEAVY} if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


@pytest.mark.parametrize("command", ["extract", "run", "inspect", "normalise", "classify", "train", "evaluate"])
def test_every_command_has_help_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([command, "--help"])
    text = capsys.readouterr().out
    assert caught.value.code == 0 and "example:" in text and f"evb {command}" in text


def test_extract_prints_one_object(samples: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(samples / "exempelkommun_flode.pdf"), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert list(document)[:4] == ["document", "tables", "decisions", "counts"]
    assert document["decisions"][0]["page"] == 1 and len(document["decisions"][0]["bbox"]) == 4
    assert all(record["insats_id"] for record in document["decisions"] + document["counts"] if record["insats"])


def test_run_writes_every_format_and_says_what_fell_short(
    samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("exempelkommun_flode.pdf", "exempelort_webb.html"):
        (folder / name).write_bytes((samples / name).read_bytes())
    (folder / "empty.pdf").write_bytes(b"")
    out = tmp_path / "out"
    assert main(["run", str(folder), "--out", str(out), "--jobs", "1"]) == 1
    said = capsys.readouterr().err
    assert "3 documents: 2 ok, 1 refused" in said and "empty.pdf: empty_file" in said
    with duckdb.connect(str(out / "evb.duckdb"), read_only=True) as base:
        outcomes = dict(base.execute("SELECT file, outcome FROM documents").fetchall())
        decisions = base.execute("SELECT count(*) FROM decisions").fetchone()
        bare = base.execute("SELECT count(*) FROM decisions WHERE (kommentar IS NULL) <> (orsak IS NULL)").fetchone()
    assert outcomes["empty.pdf"] == "refused" and decisions and decisions[0] > 0 and bare == (0,)
    for name, columns in TABLES.items():
        with (out / "csv" / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
            assert next(csv.reader(stream)) == [column.name for column in columns]
        assert (out / "parquet" / f"{name}.parquet").stat().st_size > 0
    assert not list(out.rglob("*.part"))


def test_jobs_give_the_same_dataset(samples: Path, tmp_path: Path) -> None:
    for jobs in ("1", "2"):
        main(["run", str(samples), "--out", str(tmp_path / jobs), "--jobs", jobs])
    one, two = tmp_path / "1" / "csv", tmp_path / "2" / "csv"
    assert [(one / f.name).read_bytes() == f.read_bytes() for f in sorted(two.iterdir())] == [True] * len(TABLES)


def test_same_names_do_not_overwrite_each_other(samples: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    for place in (folder, folder / "sub"):
        (place / "report.html").write_bytes((samples / "exempelort_webb.html").read_bytes())
    main(["run", str(folder), "--out", str(tmp_path / "out"), "--jobs", "1"])
    assert len(list((tmp_path / "out" / "json").iterdir())) == 2


def test_inspect_draws_a_picture(samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = tmp_path / "page.png"
    assert main(["inspect", str(samples / "exempelkommun_flode.pdf"), "--page", "1", "--out", str(picture)]) == 0
    assert picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert "insats_status" in capsys.readouterr().err


def test_inspect_of_a_page_that_is_not_there(samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(
        [
            "inspect",
            str(samples / "exempelkommun_flode.pdf"),
            "--page",
            "99",
            "--out",
            str(tmp_path / "x.png"),
        ]
    )
    assert status == 2 and "no page 99" in capsys.readouterr().err


def test_a_missing_file_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(tmp_path / "none.pdf")]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_a_fault_of_our_own_is_not_the_status_of_a_document_that_fell_short(
    samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise AttributeError("no such thing")

    monkeypatch.setattr("extractor.archive.publish.make_dataset", broken)
    assert main(["run", str(samples), "--out", str(tmp_path / "out"), "--formats", "none"]) == 2
    assert "fault of its own (AttributeError)" in capsys.readouterr().err
    last = json.loads((tmp_path / "out" / "run.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    assert (last["event"], last["says"]) == ("error", "no such thing")


def test_installed_wheel_works_away_from_the_checkout(samples: Path, tmp_path: Path) -> None:
    from tests.conftest import ROOT

    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    subprocess.run([*pip, "wheel", "--no-deps", "-w", str(tmp_path), str(ROOT)], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    target = tmp_path / "site"
    subprocess.run([*pip, "install", "--no-deps", "--target", str(target), str(wheel)], check=True)
    code = "import extractor, extractor.rulebook as r; print(extractor.__file__); print(r.rules_dir())"
    environment = {**os.environ, "PYTHONPATH": str(target)}
    run = {"capture_output": True, "text": True, "check": True, "cwd": tmp_path, "env": environment}
    where = subprocess.run([sys.executable, "-c", code], **run).stdout.splitlines()
    assert all(line.startswith(str(target)) for line in where)
    sample = str(samples / "exempelkommun_flode.pdf")
    read = subprocess.run([sys.executable, "-m", "extractor", "extract", sample, "--json"], **run)
    assert json.loads(read.stdout)["decisions"]
