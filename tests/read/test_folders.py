"""Files of folders: what is taken, what is told, what is left out by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.read.folders import list_files, shown


@pytest.mark.parametrize(
    ("name", "data", "taken"),
    [
        ("r.pdf", b"%PDF-1.4", True),
        ("r.PDF", b"%PDF-1.4", True),
        ("r.docx", b"PK\x03\x04", True),
        ("r.txt", b"text", True),
        ("r.doc", b"\xd0\xcf", True),
        ("rapport 2024.1", b"%PDF-1.4", True),
        ("rapport", b"<!DOCTYPE html><html>", True),
        ("rapport.bak", b"\xef\xbb\xbf <html>", True),
        ("data.json", b'{"html": "<p>"}', False),
        ("data.csv", b"a,b", False),
        ("README", b"Ej verkstallda beslut", False),
        ("codebook.md", b"# Kodbok", False),
        ("script.py", b"print()", False),
    ],
)
def test_only_what_may_be_a_report_is_taken(name: str, data: bytes, taken: bool, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    found = list_files([tmp_path])
    assert [file.name for file in found.files] == ([name] if taken else [])
    assert (name in found.left_out) is not taken
    assert [file.name for file in list_files([tmp_path / name]).files] == [name], "what is named itself is taken"


def test_hidden_files_and_folders_of_ours_are_named(tmp_path: Path) -> None:
    (tmp_path / ".r.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "ut" / ".evb").mkdir(parents=True)
    (tmp_path / "ut" / ".evb" / "lock").write_text("", encoding="utf-8")
    (tmp_path / "ut" / "r.pdf").write_bytes(b"%PDF-1.4")
    found = list_files([tmp_path])
    assert found.files == [] and found.left_out == {".r.pdf": "hidden", "ut": "a dataset that evb wrote"}
    assert list_files([tmp_path / "ut"]).left_out == {str(tmp_path / "ut"): "a dataset that evb wrote"}


def test_names_that_are_no_utf8_stay_apart() -> None:
    assert shown("r\udce5.pdf") == r"r\xe5.pdf" != shown("r\udce4.pdf")
