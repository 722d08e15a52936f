"""The comparison: what is added, what never is, and what wins."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import pytest

from extractor.write.build import build
from tests.write.making import claim, count, decision, document

Json = dict[str, Any]


def compared(tmp_path: Path, *documents: tuple[str, Json], measure: str = "kvarstående") -> list[Json]:
    """Rows of the comparison for home help and one measure."""
    with duckdb.connect() as base:
        build(base, documents, tmp_path)
        base.execute(
            "SELECT * FROM comparison WHERE insats_id = 'sol_hemtjanst' AND measure = ? ORDER BY ALL", [measure]
        )
        return base.df().astype(object).where(lambda frame: frame.notna(), None).to_dict("records")


CASES = [
    ("one printed number", [count(4)], [], [], (4, "table", 4, None, None, None)),
    ("table and rows", [count(2)], [decision(), decision()], [], (2, "table", 2, 2, None, True)),
    ("rows and prose differ", [], [decision()], [claim(3)], (1, "rows", None, 1, 3, False)),
    ("prose alone", [], [], [claim(3)], (3, "prose", None, None, 3, None)),
    ("split by sex is not added to the whole", [count(5), count(2, kon="K"), count(3, kon="M")], [], [],
     (5, "table", 5, None, None, None)),
    ("split by sex alone is added up", [count(2, kon="K"), count(3, kon="M")], [], [],
     (5, "table", 5, None, None, None)),
    ("split by sex goes before split by reason",
     [count(2, kon="K"), count(3, kon="M"), count(4, orsak="Resursbrist")], [], [], (5, "table", 5, None, None, None)),
    ("two tables with one number are not added", [count(4), count(4, table="t2")], [], [],
     (4, "table", 4, None, None, None)),
    ("two tables that differ contradict", [count(4), count(6, table="t2")], [decision()], [],
     (1, "rows", None, 1, None, False)),
    ("areas are added", [count(4, omrade="äldre"), count(6, omrade="barn", table="t2")], [], [],
     (10, "table", 10, None, None, None)),
    ("the number without area wins", [count(10), count(4, omrade="äldre"), count(6, omrade="barn")], [], [],
     (10, "table", 10, None, None, None)),
    ("two printed names of one insats are added", [count(4), count(6, insats="Hemtjänst natt")], [], [],
     (10, "table", 10, None, None, None)),
    ("a part of a number is no number", [count(4)], [], [claim(2, part=True)], (4, "table", 4, None, None, None)),
    ("a change is no number", [count(4)], [], [claim(-2, unit="skillnad")], (4, "table", 4, None, None, None)),
    ("a line for several decisions", [], [decision(antal=3)], [claim(3)], (3, "rows", None, 3, 3, True)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("counts", "decisions", "claims", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_one_document(
    tmp_path: Path, counts: list[Json], decisions: list[Json], claims: list[Json], expected: tuple[object, ...]
) -> None:
    (row,) = compared(tmp_path, document("a", decisions, counts, claims))
    names = ("value", "based_on", "table_value", "rows_value", "prose_value", "agrees")
    assert tuple(row[name] for name in names) == expected


def test_the_same_quarter_twice_is_never_added(tmp_path: Path) -> None:
    (row,) = compared(tmp_path, document("a", counts=[count(4)]), document("b", counts=[count(4)]))
    assert row["value"] == 4 and row["agrees"] is None and row["documents"].count(",") == 1


def test_a_copy_that_differs_is_told(tmp_path: Path) -> None:
    (row,) = compared(tmp_path, document("a", counts=[count(4)]), document("b", counts=[count(5)]))
    assert row["agrees"] is False and row["value"] in (4, 5)


def test_the_quarters_own_report_goes_before_a_later_series(tmp_path: Path) -> None:
    own = document("a", counts=[count(4)], document_date="2024-07-01")
    later = document("b", counts=[count(5)], period="2024-Q3", document_date="2024-10-01")
    (row,) = compared(tmp_path, later, own)
    assert row["value"] == 4 and row["agrees"] is False


def test_a_later_series_confirms(tmp_path: Path) -> None:
    later = document("b", counts=[count(4)], period="2024-Q3")
    (row,) = compared(tmp_path, document("a", counts=[count(4)]), later)
    assert row["value"] == 4 and row["agrees"] is True


def test_districts_and_their_city_stay_apart(tmp_path: Path) -> None:
    city = document("a", counts=[count(10)])
    district = document("b", counts=[count(4)], stadsdel="Norra")
    rows = compared(tmp_path, city, district)
    assert sorted((row["stadsdel"] or "", row["value"]) for row in rows) == [("", 10), ("Norra", 4)]


def test_totals_are_rows_of_their_own(tmp_path: Path) -> None:
    whole = count(9, insats=None, insats_id=None, is_total=True)
    with duckdb.connect() as base:
        build(base, [document("a", [decision()], [count(4), whole])], tmp_path)
        rows = base.execute(
            "SELECT insats_id, lag, table_value, rows_value FROM comparison WHERE measure = 'kvarstående' ORDER BY ALL"
        ).fetchall()
    assert rows == [("TOTAL", "SoL", 9, 1), ("TOTAL", None, None, 1), ("sol_hemtjanst", "SoL", 4, 1)]


def test_insatser_that_are_not_known_are_not_added(tmp_path: Path) -> None:
    odd = [count(1, insats=name, insats_id="UNRESOLVED") for name in ("Annat", "Övrigt")]
    with duckdb.connect() as base:
        build(base, [document("a", counts=odd)], tmp_path)
        rows = base.execute("SELECT insats, value FROM comparison ORDER BY 1").fetchall()
    assert rows == [("Annat", 1), ("Övrigt", 1)]


def test_every_source_names_its_records(tmp_path: Path) -> None:
    (row,) = compared(tmp_path, document("a", [decision()], [count(1)]))
    assert "-c1" in row["sources"] and "-d1" in row["sources"]
