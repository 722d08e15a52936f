"""Days waited at the end of the quarter (2024-06-30), partial dates as ranges."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from extractor.write.build import build
from tests.write.making import decision, document


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"beslutsdatum": "2024-06-20"}, ("beslutsdatum", 10, 10, 10, None, None)),
        ({"beslutsdatum": "2024-06-30"}, ("beslutsdatum", 0, 0, 0, None, None)),
        ({"beslutsdatum": "2024-02"}, ("beslutsdatum", None, 122, 150, None, None)),
        ({"beslutsdatum": "2023"}, ("beslutsdatum", None, 182, 546, None, None)),
        ({"beslutsdatum": "2024-06"}, ("beslutsdatum", None, 0, 29, None, None)),
        ({"beslutsdatum": "2024-07-01"}, ("beslutsdatum", None, None, None, None, "after_quarter")),
        ({"beslutsdatum": "2023-02-30"}, ("beslutsdatum", None, None, None, None, "not_a_date")),
        ({"beslutsdatum": None}, (None, None, None, None, None, "no_date")),
        ({"beslutsdatum": "2023-01-01", "avbrottsdatum": "2024-06-20"}, ("avbrottsdatum", 10, 10, 10, None, None)),
        ({"beslutsdatum": "2024-01-01", "verkstallt_datum": "2024-04-10"}, ("beslutsdatum", 181, 181, 181, 100, None)),
        ({"beslutsdatum": "2024-04-10", "avslutat_datum": "2024-01-01"},
         ("beslutsdatum", 81, 81, 81, None, "ended_before_start")),
        ({"beslutsdatum": "2024-01", "verkstallt_datum": "2024-04-10"}, ("beslutsdatum", None, 151, 181, None, None)),
    ],
)  # fmt: skip
def test_days(tmp_path: Path, facts: dict[str, str], expected: tuple[object, ...]) -> None:
    with duckdb.connect() as base:
        build(base, [document("a", [decision(**facts)])], tmp_path)
        row = base.execute(
            "SELECT counted_from, days, days_min, days_max, days_to_end, doubt FROM waiting_times"
        ).fetchone()
    assert row == expected


def test_a_document_without_quarter_gives_no_days(tmp_path: Path) -> None:
    with duckdb.connect() as base:
        build(base, [document("a", [decision()], period="2024")], tmp_path)
        assert base.execute("SELECT days, doubt FROM waiting_times").fetchall() == [(None, "no_period")]


def test_rows_of_a_second_copy_are_marked(tmp_path: Path) -> None:
    with duckdb.connect() as base:
        build(base, [document("a", [decision()]), document("b", [decision()])], tmp_path)
        rows = base.execute("SELECT is_repeat, count(*) FROM waiting_times GROUP BY 1 ORDER BY 1").fetchall()
    assert rows == [(False, 1), (True, 1)]


def test_order_and_keys_are_those_of_the_decisions(tmp_path: Path) -> None:
    with duckdb.connect() as base:
        build(base, [document(name, [decision()] * 12) for name in "ba"], tmp_path)
        waiting = base.execute("SELECT record_id FROM waiting_times").fetchall()
        assert waiting == base.execute("SELECT record_id FROM decisions").fetchall()
