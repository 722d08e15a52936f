"""`evb run --formats --mask` and `evb privacy`, run as a user runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.cli import main
from tests.write.making import report_html


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report whose comment names a person."""
    path = tmp_path / "in" / "rapport.html"
    path.parent.mkdir()
    comments = ("Anna Svensson, 811218-9876, har tackat nej", "Brist på personal", "Handläggare: Olle Ek")
    path.write_text(report_html(*comments), encoding="utf-8")
    return path


def test_default_formats_and_those_named(report: Path, tmp_path: Path) -> None:
    main(["run", str(report), "--out", str(tmp_path / "a"), "--jobs", "1"])
    assert {path.name for path in (tmp_path / "a").iterdir() if path.is_dir()} == {
        ".evb", "json", "parquet", "csv", "excel", "stata", "spss",
    }  # fmt: skip
    main(["run", str(report), "--out", str(tmp_path / "a"), "--jobs", "1", "--formats", "csv-sv"])
    folders = {path.name for path in (tmp_path / "a").iterdir() if path.is_dir()}
    assert folders == {".evb", "json", "parquet", "csv", "csv-sv"}


def test_an_unknown_format_is_refused(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["run", str(report), "--out", str(tmp_path / "a"), "--formats", "sas"])
    assert "no such format: sas" in capsys.readouterr().err


def test_privacy_lists_flags_until_they_are_masked(
    report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    main(["run", str(report), "--out", str(out), "--jobs", "1", "--formats", "none"])
    assert "before publication: evb privacy" in capsys.readouterr().err
    assert main(["privacy", str(out)]) == 1
    said = capsys.readouterr().out
    assert "rapport.html: personnummer (0.99) '811218-9876'" in said and "may identify a person" in said
    main(["run", str(report), "--out", str(out), "--jobs", "1", "--mask"])
    capsys.readouterr()
    assert main(["privacy", str(out)]) == 0 and capsys.readouterr().out == "nothing found\n"
    files = [path for path in out.rglob("*") if path.is_file() and ".evb" not in path.parts]
    secrets = (b"811218", b"Anna Svensson", b"Olle Ek")
    held = [path for path in files if any(secret in path.read_bytes() for secret in secrets)]
    assert held == []


def test_privacy_of_no_dataset(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["privacy", str(tmp_path)]) == 2
    assert "write it with evb run" in capsys.readouterr().err
