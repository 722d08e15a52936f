"""Tables as pandas frames with the types of the schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import duckdb
import pandas as pd
import pytest

from extractor.write.column import Column
from extractor.write.frames import frame, parts, typed
from extractor.write.schema import TABLES

COLUMNS = (
    Column("text", "VARCHAR", "a", "a"),
    Column("lag", "VARCHAR", "a", "a", ("SoL", "LSS")),
    Column("antal", "INTEGER", "a", "a"),
    Column("likeness", "DOUBLE", "a", "a"),
    Column("part", "BOOLEAN", "a", "a"),
    Column("dag", "DATE", "a", "a"),
)


def made(**cells: list[Any]) -> pd.DataFrame:
    size = max(map(len, cells.values()))
    return typed(pd.DataFrame({c.name: cells.get(c.name, [None] * size) for c in COLUMNS}), COLUMNS)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("text", "string"), ("lag", "category"), ("antal", "Int64"), ("likeness", "Float64"), ("part", "boolean"),
     ("dag", "datetime64[s]")],
)  # fmt: skip
@pytest.mark.parametrize("filled", [True, False], ids=["filled", "all blank"])
def test_a_column_has_its_type_whatever_it_holds(name: str, kind: str, filled: bool) -> None:
    values = {"text": "a", "lag": "SoL", "antal": 3, "likeness": 0.5, "part": True, "dag": "2024-02-29"}
    found = made(**{name: [values[name] if filled else None, None]})
    assert str(found[name].dtype) == kind and list(found.columns) == [column.name for column in COLUMNS]
    assert found[name].isna().tolist() == [not filled, True]


def test_categories_are_the_closed_list_and_what_else_was_seen() -> None:
    assert list(made(lag=["LSS", None])["lag"].cat.categories) == ["SoL", "LSS"]
    odd = made(lag=["Z", "LSS", "HSL", "HSL"])["lag"]
    assert list(odd.cat.categories) == ["SoL", "LSS", "HSL", "Z"] and odd.tolist() == ["Z", "LSS", "HSL", "HSL"]


def test_days_long_ago_and_numbers_beside_blanks_stay_what_they_are() -> None:
    found = made(dag=["0223-01-01", "2024-02-29"], antal=[2**31 - 1, None])
    assert found["dag"].dt.year.tolist() == [223, 2024] and found["antal"][0] == 2**31 - 1


@pytest.fixture
def base() -> Iterator[Any]:
    """Ten reported numbers."""
    columns = ", ".join(f'"{column.name}" {column.type}' for column in TABLES["counts"])
    with duckdb.connect() as opened:
        opened.execute(f"CREATE TABLE counts ({columns})")
        opened.execute("INSERT INTO counts (record_id, lag, value) SELECT 'r' || range, 'SoL', range FROM range(10)")
        yield opened


def test_a_whole_table(base: Any) -> None:
    found = frame(base, "counts")
    assert list(found.columns) == [column.name for column in TABLES["counts"]]
    assert found["value"].tolist() == list(range(10)) and str(found["lag"].dtype) == "category"


@pytest.mark.parametrize(("rows", "sizes"), [(3, [3, 3, 3, 1]), (5, [5, 5]), (10, [10]), (99, [10])])
def test_a_table_in_parts(rows: int, sizes: list[int], base: Any) -> None:
    found = list(parts(base, "counts", rows))
    assert [len(part) for part in found] == sizes
    assert [value for part in found for value in part["value"]] == list(range(10))
    assert all(part.dtypes.equals(found[0].dtypes) for part in found)


def test_an_empty_table_is_one_part_without_rows(base: Any) -> None:
    base.execute("DELETE FROM counts")
    (found,) = parts(base, "counts", 3)
    assert len(found) == 0 and str(found["value"].dtype) == "Int64"
