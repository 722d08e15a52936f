"""The dataset as a workbook: sheets, kinds of cells, and texts that a cell cannot hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.write import excel
from extractor.write.excel import CELL, in_cell, write_excel
from extractor.write.schema import TABLES

Record = Mapping[str, object]


class Base:
    """A database that holds some rows of some tables, as far as the workbook asks for them."""

    def __init__(self, held: Mapping[str, Sequence[Record]]) -> None:
        self._held, self._rows = held, list[tuple[object, ...]]()

    def execute(self, query: str) -> None:
        name = query.split('"')[1]
        columns = TABLES[name]
        self._rows = [tuple(row.get(column.name) for column in columns) for row in self._held.get(name, ())]

    def fetchmany(self, count: int) -> list[tuple[object, ...]]:
        part, self._rows = self._rows[:count], self._rows[count:]
        return part


def written(path: Path, **held: Sequence[Record]) -> Any:
    sizes = {name: len(held.get(name, ())) for name in TABLES}
    write_excel(Base(held), sizes, path / "evb.xlsx")
    return openpyxl.load_workbook(path / "evb.xlsx")


def column(book: Any, sheet: str, name: str) -> list[object]:
    head, *rows = book[sheet].iter_rows(values_only=True)
    return [row[head.index(name)] for row in rows]


def test_there_is_a_sheet_for_each_table_and_two_that_explain(tmp_path: Path) -> None:
    book = written(tmp_path, counts=[{"value": 4}, {"value": 5}])
    assert book.sheetnames == ["evb", *TABLES, "columns"]
    front = {row[0]: row[1] for row in book["evb"].iter_rows(values_only=True)}
    assert front["counts"] == 2 and front["claims"] == 0
    explained = list(book["columns"].iter_rows(min_row=2, values_only=True))
    assert [row[:2] for row in explained] == [(name, each.name) for name, all_ in TABLES.items() for each in all_]


def test_cells_hold_what_the_rows_do(tmp_path: Path) -> None:
    held: dict[str, list[tuple[object, object]]] = {
        "kommentar": [
            (text, text) for text in ("Väntar på plats.", "=1+1", "http://example.org", "0180", "rad ett\nrad två")
        ] + [("klocka \x07", "klocka ␇"), (None, None)],
        "antal": [(3, 3), (0, 0), (None, None)],
        "confidence": [(0.25, 0.25)],
        "needs_review": [(True, True), (False, False)],
        "beslutsdatum_day": [
            (dt.date(2024, 2, 29), dt.datetime(2024, 2, 29)),
            (dt.date(1899, 12, 31), "1899-12-31"),  # a workbook has no days before 1900
            (dt.date(223, 1, 1), "0223-01-01"),
        ],
    }  # fmt: skip
    rows: list[Record] = [
        {"nr": number, name: value} for name, cells in held.items() for number, (value, _) in enumerate(cells)
    ]
    book = written(tmp_path, decisions=rows)
    for name, cells in held.items():
        found = [cell for cell, row in zip(column(book, "decisions", name), rows, strict=True) if name in row]
        assert [(type(cell), cell) for cell in found] == [(type(cell), cell) for _, cell in cells], name


def test_no_text_becomes_a_formula_or_a_link(tmp_path: Path) -> None:
    book = written(tmp_path, decisions=[{"kommentar": text} for text in ("=1+1", "http://example.org", "{=1}")])
    cells = [cell for row in book["decisions"].iter_rows(min_row=2) for cell in row if cell.value is not None]
    assert [cell.data_type for cell in cells] == ["s"] * 3 and not any(cell.hyperlink for cell in cells)


def test_a_long_table_goes_on_in_another_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel, "ROWS", 2)
    book = written(tmp_path, counts=[{"value": number} for number in range(5)])
    assert [name for name in book.sheetnames if name.startswith("counts")] == ["counts", "counts_2", "counts_3"]
    assert [column(book, name, "value") for name in ("counts", "counts_2", "counts_3")] == [[0, 1], [2, 3], [4]]


def test_the_same_rows_give_the_same_bytes(tmp_path: Path) -> None:
    files = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        written(tmp_path / name, counts=[{"value": 4}])
        files.append((tmp_path / name / "evb.xlsx").read_bytes())
    assert files[0] == files[1]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("rad ett\nrad två\tslut", "rad ett\nrad två\tslut"),
        ("ett\r\ntvå\rtre", "ett\ntvå\ntre"),
        ("\x00\x1f\x7f", "␀␟␡"),
        ("\ufffe\ud800", "��"),
        ("a" * CELL, "a" * CELL),
        ("", ""),
    ],
    ids=["lines and tabs", "carriage returns", "control letters", "no letters", "as long as may be", "nothing"],
)
def test_what_a_cell_cannot_hold_is_shown_otherwise(text: str, shown: str) -> None:
    assert in_cell(text) == shown


@settings(max_examples=50)
@given(st.text(max_size=40), st.integers(1, 2_000))
def test_no_text_is_longer_than_a_cell_and_what_is_cut_says_so(text: str, times: int) -> None:
    long = text * times
    shown = in_cell(long)
    assert len(shown.encode("utf-16-le", "surrogatepass")) <= 2 * CELL
    if len(long.replace("\r\n", "\n").encode("utf-16-le", "surrogatepass")) > 2 * CELL:
        assert shown.endswith(f"[kapad, {len(long)} tecken; hela texten i parquet/, csv/ och json/]")
    else:
        assert len(shown) == len(long.replace("\r\n", "\n"))
