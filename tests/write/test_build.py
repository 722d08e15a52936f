"""The tables in DuckDB: what was read, what is computed from it, and how rows and settings are kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest

from extractor.write import build as module
from extractor.write.build import build, configure, quoted, records
from extractor.write.excel import in_cell
from extractor.write.schema import TABLES
from tests.write.making import claim, count, decision, document

CELLS = {
    "a text": ("Väntar på plats.", []),
    "line feed and tab": ("rad ett\nrad två\tslut", []),
    "a control letter": ("klocka \x07", [("excel", "control")]),
    "a carriage return": ("rad\r\nslut", [("excel", "control")]),
    "one that counts as none": ("a" * 32_766 + "\r\n", [("excel", "control"), ("spss", "cut")]),
    "as long as may be": ("a" * 32_767, []),
    "too long": ("a" * 32_768, [("excel", "cut"), ("spss", "cut")]),
    "too many bytes": ("å" * 16_384, [("spss", "cut")]),
    "letters of two units": ("😀" * 16_384, [("excel", "cut"), ("spss", "cut")]),
}


def rows(base: Any, query: str) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = base.execute(query).fetchall()
    return found


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Two quarters of one body, and a document without a body whose cells are hard to hold."""
    two = [decision(kommentar="ett"), decision(kommentar="två")]
    made = [
        document("a.pdf", two, [count(2)], [claim(2)]),
        document("b.pdf", [decision(kommentar="tre")], period="2024-Q3"),
        document("c.pdf", [decision(lagrum=text) for text, _ in CELLS.values()], organisation=None, period=None),
    ]
    with duckdb.connect() as base:
        sizes, spooled = build(base, made, tmp_path_factory.mktemp("nämndens 'nya' rapporter"))
        assert (sizes["documents"], sizes["decisions"], sizes["counts"], sizes["claims"]) == (3, 3 + len(CELLS), 1, 1)
        assert [entry["file"] for entry in spooled.inputs] == ["a.pdf", "b.pdf", "c.pdf"]
        yield base


def test_every_table_is_there_with_its_columns_and_their_meaning(built: Any) -> None:
    for name, columns in TABLES.items():
        told = rows(
            built,
            "SELECT column_name, data_type, comment FROM duckdb_columns() "
            f"WHERE schema_name = 'main' AND table_name = '{name}' ORDER BY column_index",
        )
        assert told == [(column.name, column.type, column.meaning) for column in columns]


def test_records_become_rows_in_their_order(built: Any) -> None:
    assert rows(built, "SELECT kommentar FROM decisions LIMIT 4") == [("ett",), ("två",), ("tre",), (None,)]
    assert rows(built, "SELECT beslutsdatum, beslutsdatum_day FROM decisions LIMIT 1") == [
        ("2024-01-10", dt.date(2024, 1, 10))
    ]


def test_computed_tables_follow_from_the_rows(built: Any) -> None:
    waited = "SELECT DISTINCT period, days, counted_from FROM waiting_times WHERE period IS NOT NULL ORDER BY period"
    assert rows(built, waited) == [("2024-Q2", 172, "beslutsdatum"), ("2024-Q3", 264, "beslutsdatum")]
    compared = "SELECT period, value, agrees FROM comparison WHERE insats_id = 'sol_hemtjanst' ORDER BY period"
    assert rows(built, compared) == [("2024-Q2", 2, True), ("2024-Q3", 1, None)]
    assert rows(built, "SELECT count(*), min(period) FROM decision_history") == [(2, "2024-Q2")]


def test_cells_that_a_format_cannot_hold_are_listed(built: Any) -> None:
    found: dict[str, list[tuple[str, str]]] = {f"d{number}": [] for number in range(1, len(CELLS) + 1)}
    for record, form, kind in rows(built, "SELECT concerns_record, format, kind FROM alterations ORDER BY 2, 3"):
        found[record.split("-")[1]].append((form, kind))
    assert dict(zip(CELLS, found.values(), strict=True)) == {name: listed for name, (_, listed) in CELLS.items()}
    for text, listed in CELLS.values():
        assert (in_cell(text) != text) == any(form == "excel" for form, _ in listed)


def test_nothing_gives_empty_tables(tmp_path: Path) -> None:
    with duckdb.connect() as base:
        assert build(base, [], tmp_path)[0] == dict.fromkeys(TABLES, 0)


def test_a_row_longer_than_the_buffer_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "READ_BYTES", 4_000)
    with duckdb.connect() as base:
        build(base, [document("a.pdf", [decision(lagrum="å" * 50_000)])], tmp_path)
        assert rows(base, "SELECT length(lagrum) FROM decisions") == [(50_000,)]


def test_rows_of_a_query_come_in_parts() -> None:
    with duckdb.connect() as base:
        found = list(records(base, "SELECT range AS number, 'x' AS text FROM range(4500)"))
        assert found[0] == {"number": 0, "text": "x"} and [row["number"] for row in found] == list(range(4500))
        assert list(records(base, "SELECT 1 AS one WHERE false")) == []


def test_connections_keep_within_bounds_and_in_order() -> None:
    with duckdb.connect() as base:
        configure(base)
        told = rows(base, "SELECT current_setting('threads'), current_setting('preserve_insertion_order')")
    assert told == [(1, True)]


def test_an_apostrophe_in_a_path_is_no_end_of_a_text() -> None:
    with duckdb.connect() as base:
        path = Path("/a/nämndens 'nya'")
        assert rows(base, f"SELECT '{quoted(path)}'") == [(str(path),)]
