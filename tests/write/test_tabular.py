"""Parquet and CSV of a table, and texts that a spreadsheet must not take for anything else."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.safe_text import is_formula
from extractor.write.schema import TABLES
from extractor.write.tabular import guarded, unguarded, write_csv, write_csv_raw, write_csv_sv, write_parquet

TEXTS = (
    "=1+1", "+46", "-2+3", "@SUM(A1)", "|cmd", "%0A", "\t=1", "\r=1", " =1", "\u00a0=1", "＝1", "'citat", "-", "–",
    "0180", "3 maj", "SANT", 'citat "inne"; komma,', "rad ett\nrad två", "Väntar på plats.", "åäö 😀",
)  # fmt: skip


@pytest.fixture
def base() -> Iterator[Any]:
    """Decision lines with a comment each, and one with numbers, truth and a day."""
    columns = ", ".join(f'"{column.name}" {column.type}' for column in TABLES["decisions"])
    with duckdb.connect() as opened:
        opened.execute(f"CREATE TABLE decisions ({columns})")
        opened.executemany("INSERT INTO decisions (kommentar) VALUES (?)", [[text] for text in TEXTS])
        opened.execute("INSERT INTO decisions (antal, confidence, needs_review, beslutsdatum_day, lag) "
                       "VALUES (3, 0.5, true, '2024-02-29', 'SoL')")  # fmt: skip
        yield opened


def cells(path: Path, name: str, delimiter: str = ",", encoding: str = "utf-8") -> list[str]:
    with path.open(encoding=encoding, newline="") as stream:
        head, *rows = csv.reader(stream, delimiter=delimiter)
    assert head == [column.name for column in TABLES["decisions"]]
    return [row[head.index(name)] for row in rows]


def test_parquet_holds_every_cell_as_it_is(base: Any, tmp_path: Path) -> None:
    path = tmp_path / "nämndens 'nya'.parquet"
    write_parquet(base, "decisions", path)
    again = base.execute("SELECT * FROM read_parquet(?)", [str(path)]).fetchall()
    assert again == base.execute("SELECT * FROM decisions").fetchall() and len(again) == len(TEXTS) + 1


Write = Callable[[Any, str, Path], None]


@pytest.mark.parametrize(
    ("write", "delimiter", "encoding"),
    [(write_csv, ",", "utf-8"), (write_csv_sv, ";", "utf-8-sig")],
    ids=["csv", "csv-sv"],
)
def test_an_apostrophe_taken_off_gives_the_text_back(
    write: Write, delimiter: str, encoding: str, base: Any, tmp_path: Path
) -> None:
    write(base, "decisions", tmp_path / "a.csv")
    found = cells(tmp_path / "a.csv", "kommentar", delimiter, encoding)
    assert [unguarded(cell) for cell in found if cell] == list(TEXTS)
    assert not [cell for cell in found if is_formula(cell) and not cell.startswith("'")]


def test_raw_text_is_as_it_is(base: Any, tmp_path: Path) -> None:
    write_csv_raw(base, "decisions", tmp_path / "a.csv")
    assert [cell for cell in cells(tmp_path / "a.csv", "kommentar") if cell] == list(TEXTS)


@pytest.mark.parametrize(
    ("name", "plain", "swedish"),
    [
        ("antal", "3", "3"), ("confidence", "0.5", "0,5"), ("needs_review", "true", "SANT"), ("lag", "SoL", "SoL"),
        ("beslutsdatum_day", "2024-02-29", "2024-02-29"), ("kommentar", "", ""),
    ],
)  # fmt: skip
def test_numbers_truth_and_days(name: str, plain: str, swedish: str, base: Any, tmp_path: Path) -> None:
    write_csv(base, "decisions", tmp_path / "a.csv")
    write_csv_sv(base, "decisions", tmp_path / "b.csv")
    assert cells(tmp_path / "a.csv", name)[-1] == plain
    assert cells(tmp_path / "b.csv", name, ";", "utf-8-sig")[-1] == swedish


def test_files_begin_and_end_as_their_readers_expect(base: Any, tmp_path: Path) -> None:
    write_csv(base, "decisions", tmp_path / "a.csv")
    write_csv_sv(base, "decisions", tmp_path / "b.csv")
    assert (tmp_path / "a.csv").read_bytes().startswith(b"record_id,")
    assert (tmp_path / "b.csv").read_bytes().startswith(b"\xef\xbb\xbfrecord_id;")
    assert (tmp_path / "b.csv").read_bytes().endswith(b"\r\n")


@pytest.mark.parametrize(
    ("text", "risky"),
    [
        ("=1+1", True), ("@a", True), ("'citat", True), ("0180", True), ("12,5", True), ("3/4", True), ("(12)", True),
        ("1e5", True), ("50 %", True), ("2024-02-29", True), ("3 maj", True), ("12 okt 2024", True), ("sant", True),
        ("FALSE", True), ("Kontaktperson", False), ("3 beslut", False), ("-", False), ("–", False), ("", False),
        ("i maj", False), ("Santa", False), ("SoL 4:1", False),
    ],
)  # fmt: skip
def test_what_excel_in_swedish_would_change(text: str, risky: bool) -> None:
    assert guarded(text) == (f"'{text}" if risky else text)


@settings(max_examples=50)
@given(st.text(st.sampled_from("='-+@ \t\r\n0a%|–,"), max_size=6) | st.text(max_size=20))
def test_any_text_comes_back_and_none_is_a_formula(text: str) -> None:
    cell = guarded(text)
    assert unguarded(cell) == text
    assert cell.startswith("'") or not is_formula(cell)


@pytest.mark.parametrize("day", [dt.date(1, 1, 1), dt.date(1899, 12, 31), dt.date(9999, 12, 31)])
def test_days_out_of_the_way_are_whole(day: dt.date, base: Any, tmp_path: Path) -> None:
    base.execute("UPDATE decisions SET beslutsdatum_day = ?", [day])
    write_csv_sv(base, "decisions", tmp_path / "b.csv")
    assert set(cells(tmp_path / "b.csv", "beslutsdatum_day", ";", "utf-8-sig")) == {day.isoformat()}
