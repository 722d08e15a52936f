"""Document objects as flat rows: keys, places, days, and what no format holds."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.write.column import Column
from extractor.write.rows import document_id, plain, row_of, rows_of, whole_day
from extractor.write.schema import READ
from tests.write.making import count, decision, document

Json = dict[str, Any]


def rows(*args: Any, **facts: Any) -> dict[str, list[Json]]:
    """The rows of a document by table."""
    found: dict[str, list[Json]] = {}
    for table, row in rows_of("a.json", document("a.pdf", *args, **facts)[1]):
        assert list(row) == [column.name for column in READ[table]]
        found.setdefault(table, []).append(row)
    return found


def test_the_document_comes_first_with_the_number_of_its_records() -> None:
    name, made = document("a.pdf", [decision(), decision()], [count(4)], source="ab" * 32)
    (table, first), *rest = rows_of(name, made)
    assert (table, first["document_id"], first["json"]) == ("documents", "ab" * 8, "a.pdf.json")
    assert (first["decisions"], first["counts"], first["tables"]) == (2, 1, 0)
    assert [table for table, _ in rest] == ["decisions", "decisions", "counts"]


def test_records_have_keys_that_lead_to_their_document() -> None:
    found = rows([decision(), decision()], source="ab" * 32)
    assert [row["record_id"] for row in found["decisions"]] == ["abababababababab-d1", "abababababababab-d2"]
    assert {row["document_id"] for row in found["decisions"]} == {"abababababababab"}


@pytest.mark.parametrize(("table", "prefix"), [("discrepancies", "a"), ("findings", "f")])
def test_records_without_an_id_are_numbered(table: str, prefix: str) -> None:
    name, made = document("a.pdf", source="ab" * 32)
    made[table] = [{"says": "ett"}, {"says": "två"}]
    assert [row["id"] for kind, row in rows_of(name, made) if kind == table] == [f"{prefix}1", f"{prefix}2"]


def test_what_may_identify_a_person_leads_to_its_record() -> None:
    found = rows([decision(kommentar="Ring 811218-9876 om det.")], source="ab" * 32)
    (flag,) = found["privacy"]
    assert (flag["concerns_table"], flag["concerns_record"]) == ("decisions", "abababababababab-d1")
    assert (flag["column_name"], flag["kind"], flag["start_at"], flag["end_at"]) == ("kommentar", "personnummer", 5, 16)


@pytest.mark.parametrize(
    ("source", "file", "key"),
    [
        ("0123456789abcdef" * 4, "a.pdf", "0123456789abcdef"),
        ("", "a.pdf", "u"),
        (None, "a.pdf", "u"),
        ("", "\ud800", "u"),
    ],
    ids=["its bytes", "its name", "no source", "an odd name"],
)
def test_the_key_of_a_document(source: str | None, file: str, key: str) -> None:
    made = document_id({"source": source, "file": file})
    assert made.startswith(key) and len(made) == 16
    assert made == document_id({"source": source, "file": file})
    if not source:
        assert made != document_id({"source": source, "file": file + "x"})


@pytest.mark.parametrize(
    ("box", "edges"), [([1.0, 2.0, 3.0, 4.0], (1.0, 2.0, 3.0, 4.0)), (None, (None,) * 4)], ids=["a box", "none"]
)
def test_a_box_becomes_its_edges(box: list[float] | None, edges: tuple[float | None, ...]) -> None:
    (row,) = rows(counts=[count(4, bbox=box, page=2)])["counts"]
    assert (row["x0"], row["top"], row["x1"], row["bottom"], row["page"]) == (*edges, 2)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-02-29", "2024-02-29"), ("2024-02", None), ("2024", None), ("2023-02-29", None), ("2024-13-01", None),
        ("2024-02-29 ", None), ("29/2 2024", None), ("0000-01-01", None), (None, None), (20240229, None), ("", None),
    ],
)  # fmt: skip
def test_a_day_is_a_whole_one_that_exists(text: object, day: str | None) -> None:
    assert whole_day(text) == day


@settings(max_examples=50)
@given(st.one_of(st.dates().map(dt.date.isoformat), st.from_regex(r"\d{4}-\d\d-\d\d"), st.text(max_size=12)))
def test_days_are_the_text_itself_or_nothing(text: str) -> None:
    assert whole_day(text) in (None, text)
    if whole_day(text):
        assert dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("Väntar på plats.", "Väntar på plats."),
        ("", None),
        (None, None),
        ("a\x00b", "a␀b"),
        ("a\ud800b", "a\ufffdb"),
        ([1, "å"], '[1, "å"]'),
        ({"a": None}, '{"a": null}'),
        ([], "[]"),
        (0, 0),
        (False, False),
        (0.5, 0.5),
    ],
)
def test_a_cell(value: object, cell: object) -> None:
    assert plain(value) == cell and type(plain(value)) is type(cell)


@settings(max_examples=50)
@given(st.text(st.characters(), max_size=20) | st.lists(st.text(st.characters(), max_size=8), max_size=3))
def test_every_text_is_utf8(value: str | list[str]) -> None:
    cell = plain(value)
    assert cell is None or ("\x00" not in cell and cell.encode("utf-8"))


WHOLE, PART = Column("antal", "INTEGER", "a", "a"), Column("value", "DOUBLE", "a", "a")


@pytest.mark.parametrize(
    ("column", "value", "cell"),
    [
        (WHOLE, 2**31 - 1, 2**31 - 1),
        (WHOLE, 2**31, None),
        (WHOLE, -(2**31) + 1, -(2**31) + 1),
        (WHOLE, -(2**31), None),
        (WHOLE, None, None),
        (PART, 0.5, 0.5),
        (PART, 1e300, 1e300),
        (PART, float("nan"), None),
        (PART, float("inf"), None),
    ],
)
def test_a_number_that_no_format_holds_is_left_out(column: Column, value: float | None, cell: float | None) -> None:
    assert row_of({column.name: value}, [column]) == {column.name: cell}


def test_a_day_beside_a_date_is_made_where_it_is_not_told() -> None:
    day = Column("beslutsdatum_day", "DATE", "a", "a")
    assert row_of({"beslutsdatum": "2024-02-29"}, [day]) == {"beslutsdatum_day": "2024-02-29"}
    assert row_of({"beslutsdatum": "2024-02"}, [day]) == {"beslutsdatum_day": None}
    assert row_of({}, [day]) == {"beslutsdatum_day": None}


def test_values_are_json_text_where_they_are_lists() -> None:
    (row,) = rows([decision(section=["Läget", "SoL"], printed=["a", None])])["decisions"]
    assert json.loads(row["section"]) == ["Läget", "SoL"] and json.loads(row["printed"]) == ["a", None]
