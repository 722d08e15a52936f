"""The commands about names and reasons, run as a user runs them."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from extractor.cli import main
from extractor.rulebook import rules_dir
from tests.conftest import ROOT


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_normalise(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names, ids = tmp_path / "names.csv", tmp_path / "ids.csv"
    names.write_text("id,printed,lag,omrade,lagrum\n1,SÄBO,,,LSS 9 § 9\n2,Kontaktperson,,,\n", "utf-8")
    assert main(["normalise", "--csv", str(names), "--out", str(ids)]) == 0
    assert [row["insats_id"] for row in _rows(ids)] == ["lss_bostad_vuxna", "UNRESOLVED"]
    said = capsys.readouterr()
    assert said.out == "" and "2 names" in said.err


def test_classify(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    comments, reasons = tmp_path / "comments.csv", tmp_path / "reasons.csv"
    comments.write_text("id,kommentar,insats,lag\na,Avbrott. Tackat nej.,,\nb,,,\n", "utf-8")
    assert main(["classify", "--csv", str(comments), "--out", str(reasons)]) == 0
    assert [(row["orsak"], row["avbrott"]) for row in _rows(reasons)] == [
        ("tackat_nej", "true"),
        ("oklart", ""),
    ]
    assert "2 comments" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["normalise", "--csv", "none.csv", "--out", "out.csv"], "none.csv"),
        (["classify", "--csv", "in.csv", "--out", "out.csv"], "kommentar"),
        (["normalise", "--csv", "in.csv", "--out", "no/such/folder.csv"], "folder.csv"),
        (["evaluate", "--corpus", "."], "truth/"),
    ],
)
def test_what_cannot_be_done_is_said(
    arguments: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in.csv").write_text("id,printed\n1,Hemtjänst\n", "utf-8")
    assert main(arguments) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("named", [True, False])
def test_train_writes_where_it_is_told(
    named: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr("extractor.classify.train.train_model", asked.append)
    folder = tmp_path if named else rules_dir() / "models"
    assert main(["train", *(["--out", str(folder)] if named else [])]) == 0
    assert asked == [folder] and str(folder) in capsys.readouterr().err


def test_evaluate_prints_the_tables(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate"]) == 0
    text = capsys.readouterr().out
    assert "macro-F1" in text and "insats" in text


def test_evaluate_a_corpus(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--out", str(tmp_path), "--families", "matris", "--variants", "1"]
    subprocess.run([sys.executable, "-m", "corpora.generator", *options], check=True, cwd=ROOT, capture_output=True)
    assert main(["evaluate", "--corpus", str(tmp_path)]) == 0
    text = capsys.readouterr().out
    assert "matris" in text and "macro-F1" not in text
