"""What a written dataset holds that may identify a person, and how it is told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.errors import FileUnreadable
from extractor.privacy.report import OpenFlag, open_flags, report_lines

Flag = tuple[str, str, str, str, str | None, int, float, bool]
"""Document, table, key, kind, text, place, confidence and whether it is masked."""


def dataset(folder: Path, files: dict[str, str], flags: Sequence[Flag]) -> Path:
    """The two tables of a dataset that the report reads."""
    parquet = folder / "parquet"
    parquet.mkdir()
    with duckdb.connect() as base:
        base.execute("CREATE TABLE documents (document_id VARCHAR, file VARCHAR)")
        for key, file in files.items():
            base.execute("INSERT INTO documents VALUES (?, ?)", [key, file])
        base.execute(
            "CREATE TABLE privacy (document_id VARCHAR, concerns_table VARCHAR, concerns_record VARCHAR, "
            "column_name VARCHAR, kind VARCHAR, printed VARCHAR, start_at INTEGER, confidence DOUBLE, masked BOOLEAN)"
        )
        for document, table, key, kind, text, start, sure, masked in flags:
            row = [document, table, key, "kommentar", kind, text, start, sure, masked]
            base.execute("INSERT INTO privacy VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        for name in ("documents", "privacy"):
            base.execute(f"COPY {name} TO '{parquet / name}.parquet' (FORMAT parquet)")
    return folder


def test_flags_that_are_not_masked_stand_by_file_and_place(tmp_path: Path) -> None:
    flags: list[Flag] = [
        ("2", "decisions", "2-d1", "namn", "Anna Svensson", 12, 0.95, False),
        ("2", "decisions", "2-d1", "telefon", "08-508 20 474", 3, 0.85, False),
        ("2", "decisions", "2-d2", "tjansteman", None, 0, 0.9, True),
        ("1", "tables", "1-t1", "adress", "Storgatan 12", 0, 0.9, False),
    ]
    found = open_flags(dataset(tmp_path, {"1": "a.pdf", "2": "b.pdf", "3": "c.pdf"}, flags))
    assert found == [
        OpenFlag("a.pdf", "tables 1-t1", "kommentar", "adress", "Storgatan 12", 0.9),
        OpenFlag("b.pdf", "decisions 2-d1", "kommentar", "telefon", "08-508 20 474", 0.85),
        OpenFlag("b.pdf", "decisions 2-d1", "kommentar", "namn", "Anna Svensson", 0.95),
    ]


def test_a_dataset_where_all_is_masked_has_none(tmp_path: Path) -> None:
    flags: list[Flag] = [("1", "tables", "1-t1", "namn", None, 0, 0.9, True)]
    assert open_flags(dataset(tmp_path, {"1": "a.pdf"}, flags)) == []


@pytest.mark.parametrize("lost", ["privacy", "documents", None])
def test_another_folder_is_no_dataset(lost: str | None, tmp_path: Path) -> None:
    folder = tmp_path / "tom"
    if lost:
        folder = dataset(tmp_path, {}, [])
        (folder / "parquet" / f"{lost}.parquet").unlink()
    with pytest.raises(FileUnreadable):
        open_flags(folder)


def flag(kind: str, file: str = "a.pdf", printed: str = "Anna") -> OpenFlag:
    return OpenFlag(file, "decisions 1-d1", "kommentar", kind, printed, 0.6)


@pytest.mark.parametrize(
    ("flags", "last"),
    [
        ([], "nothing found"),
        ([flag("namn")], "1 stretches of text may identify a person: 1 namn"),
        ([flag("namn"), flag("adress"), flag("namn")],
         "3 stretches of text may identify a person: 1 adress, 2 namn"),
    ],
)  # fmt: skip
def test_the_last_line_sums_up(flags: list[OpenFlag], last: str) -> None:
    lines = list(report_lines(flags))
    assert len(lines) == len(flags) + 1 and lines[-1] == last


def test_a_line_tells_file_kind_text_and_place() -> None:
    line, _ = report_lines([flag("namn")])
    assert line == "a.pdf: namn (0.60) 'Anna' in decisions 1-d1, kommentar"


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=20), st.text(max_size=20))
def test_no_name_of_a_file_and_no_text_moves_the_cursor(file: str, printed: str) -> None:
    for line in report_lines([flag("namn", file, printed)]):
        assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in line)
