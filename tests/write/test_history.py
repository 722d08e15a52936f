"""The same decision from quarter to quarter: what matches, at which level, and what stays ambiguous."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import pytest

from extractor.write.build import build
from extractor.write.history import next_quarter
from tests.write.making import decision, document

Json = dict[str, Any]
LONG = "Den enskilde har tackat nej till två erbjudanden"


def history(tmp_path: Path, now: list[Json], then: list[Json], **facts: Any) -> list[tuple[object, ...]]:
    """Level, and the number of the matching line in the next quarter."""
    documents = [document("a", now), document("b", then, period="2024-Q3", **facts)]
    with duckdb.connect() as base:
        build(base, documents, tmp_path)
        rows = base.execute("SELECT match_level, next_record_id, candidates FROM decision_history").fetchall()
    return [(level, record and record.rpartition("-")[2], candidates) for level, record, candidates in rows]


@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        ([decision(kommentar=LONG)], [decision(kommentar=f"{LONG}, nytt i maj")], [("exact", "d1", 1)]),
        ([decision(kommentar=LONG)], [decision(kommentar="Brist på personal")], [("date", "d1", 1)]),
        ([decision()], [decision()], [("date", "d1", 1)]),
        ([decision(kommentar=LONG, kon=None)], [decision(kommentar=LONG)], [("date", "d1", 1)]),
        ([decision()], [decision(kon="M")], [("none", None, 0)]),
        ([decision()], [decision(beslutsdatum="2024-01-11")], [("none", None, 0)]),
        ([decision()], [decision(insats_id="sol_sarskilt_boende")], [("none", None, 0)]),
        ([decision()], [decision(), decision()], [("ambiguous", None, 2)]),
        ([decision(), decision()], [decision()], [("ambiguous", None, 1)] * 2),
        ([decision(kommentar=LONG)], [decision(kommentar="Brist på personal"), decision(kommentar=LONG)],
         [("comment", "d2", 2)]),
        ([decision(kommentar=LONG)], [decision(kommentar=LONG)] * 2, [("ambiguous", None, 2)]),
        ([decision(status="verkställt")], [decision()], []),
        ([decision()], [decision(status="verkställt")], [("date", "d1", 1)]),
        ([decision(beslutsdatum="2024-01")], [decision(beslutsdatum="2024-01")], [("ambiguous", None, 1)]),
        ([decision(beslutsdatum="2024-01", kommentar=LONG)], [decision(beslutsdatum="2024-01", kommentar=LONG)],
         [("date", "d1", 1)]),
        ([decision(antal=2)], [decision()], []),
        ([decision(insats_id="UNRESOLVED", insats="Annat")], [decision(insats_id="UNRESOLVED", insats="Övrigt")],
         [("none", None, 0)]),
        ([decision(avbrottsdatum="2024-02-01")], [decision(avbrottsdatum="2024-03-01")], [("none", None, 0)]),
    ],
)  # fmt: skip
def test_levels(tmp_path: Path, now: list[Json], then: list[Json], expected: list[tuple[object, ...]]) -> None:
    assert history(tmp_path, now, then) == expected


def test_other_bodies_and_quarters_are_not_followed(tmp_path: Path) -> None:
    assert history(tmp_path, [decision()], [decision()], organisation="Annanby") == []
    assert history(tmp_path, [decision()], [decision()], stadsdel="Norra") == []


def test_a_chain_has_one_id_and_counts_its_quarters(tmp_path: Path) -> None:
    periods = ("2023-Q4", "2024-Q1", "2024-Q2", "2024-Q4")
    documents = [document(period, [decision(beslutsdatum="2023-01-10")], period=period) for period in periods]
    with duckdb.connect() as base:
        build(base, reversed(documents), tmp_path)
        query = "SELECT history_id, quarter_number, period FROM decision_history ORDER BY period"
        rows = base.execute(query).fetchall()
    assert [(number, period) for _, number, period in rows] == [(1, "2023-Q4"), (2, "2024-Q1")]
    assert len({history_id for history_id, _, _ in rows}) == 1


def test_a_copy_of_a_report_makes_nothing_ambiguous(tmp_path: Path) -> None:
    documents = [
        document("a", [decision()]),
        document("b", [decision()], period="2024-Q3"),
        document("copy", [decision()], period="2024-Q3"),
    ]
    with duckdb.connect() as base:
        build(base, documents, tmp_path)
        assert base.execute("SELECT match_level FROM decision_history").fetchall() == [("date",)]


def test_quarters_follow_each_other() -> None:
    assert [next_quarter(period) for period in ("2023-Q1", "2023-Q4")] == ["2023-Q2", "2024-Q1"]
