"""A second opinion on tables: where two readers agree confidence rises, where they differ a person is asked to look."""

from __future__ import annotations

import io
from typing import Any

import pytest
from reportlab.lib import colors  # type: ignore[import-untyped]
from reportlab.platypus import SimpleDocTemplate, Table  # type: ignore[import-untyped]

from extractor import second
from extractor.model import Cell, Finding, Place, Row, TableRecord
from extractor.parse.tables import Reading
from extractor.second import AGREED, DIFFERS, MAX_PAGES, camelot_rows, compare, second_opinion

Rows = dict[int, list[tuple[str, ...]]]
SAME: Rows = {1: [("hemtjänst", "5"), ("boendestöd", "2")]}


def row(*texts: str | None, pages: tuple[int, ...] = (1,)) -> Row:
    return Row(tuple(Cell(text) for text in texts), tuple(Place(page, (0, 0, 9, 9)) for page in pages))


def table(*rows: Row, **facts: Any) -> TableRecord:
    about: dict[str, Any] = {
        "id": "t1", "title": None, "section": (), "columns": ("Insats", "Antal"), "kind": "insats_status",
        "roles": ("insats", "count"), "rendering": "grid", "confidence": 0.9,
    }  # fmt: skip
    return TableRecord(rows=rows, **(about | facts))


TWO = (row("Hemtjänst", "5"), row("Boendestöd", "2"))


@pytest.mark.parametrize(
    ("mine", "theirs", "agree"),
    [
        (TWO, SAME, True),
        (TWO, {1: SAME[1][::-1]}, True),
        (TWO, {1: [("insats", "antal"), *SAME[1], ("summa", "7")]}, True),
        ((row("Hem- tjänst", None, "5 "), TWO[1]), SAME, True),
        (TWO, {1: SAME[1][:1]}, False),
        (TWO, {1: [("hemtjänst", "5"), ("boendestöd", "3")]}, False),
        ((TWO[0], TWO[0]), {1: SAME[1][:1]}, False),
        (TWO, {1: [SAME[1][0]], 2: [SAME[1][1]]}, False),
        (TWO, {1: []}, None),
        (TWO, {2: SAME[1]}, None),
        ((), SAME, None),
        ((*TWO, row("Bostad", "1", pages=(1, 2))), {1: SAME[1], 2: [("bostad", "1")]}, True),
        ((row("Bostad", "1", pages=(1, 2)),), {1: [("bostad", "1")]}, None),
    ],
    ids=[
        "the same", "another order", "heads and sums besides", "spacing and blanks", "one missing", "another number",
        "twice here", "on another page", "saw nothing", "saw another page", "no rows", "a row over a page break",
        "nothing but such a row",
    ],
)  # fmt: skip
def test_what_two_readers_make_of_a_table(mine: tuple[Row, ...], theirs: Rows, agree: bool | None) -> None:
    assert compare(table(*mine), theirs) is agree


@pytest.mark.parametrize(("rendering", "agree"), [("grid", False), ("rules", None), ("plain", None)])
def test_no_row_in_common_is_a_difference_only_where_all_lines_are_drawn(rendering: str, agree: bool | None) -> None:
    assert compare(table(*TWO, rendering=rendering), {1: [("något", "annat")]}) is agree


class Asked:
    """A second reader that remembers which pages it was asked for."""

    def __init__(self, rows: Rows) -> None:
        self.rows, self.pages = rows, list[int]()

    def __call__(self, _data: bytes, pages: list[int]) -> Rows:
        self.pages += pages
        return self.rows


def opinion(reading: Reading, when: str, rows: Rows, monkeypatch: pytest.MonkeyPatch) -> Asked:
    asked = Asked(rows)
    monkeypatch.setattr(second, "camelot_rows", asked)
    second_opinion(b"", reading, when)
    return asked


def reading(*tables: TableRecord, findings: tuple[Finding, ...] = ()) -> Reading:
    made = Reading()
    made.tables.extend(tables)
    made.findings.extend(findings)
    return made


WARNING = Finding(code="F1", severity="warning", says="x", table="t1")
NOTE = Finding(code="F1", severity="note", says="x", table="t1")


@pytest.mark.parametrize(
    ("when", "facts", "finding", "asked"),
    [
        ("never", {"doubts": ("x",)}, WARNING, False),
        ("always", {}, NOTE, True),
        ("always", {"rendering": "plain"}, NOTE, True),
        ("doubt", {}, NOTE, False),
        ("doubt", {"doubts": ("x",)}, NOTE, True),
        ("doubt", {"unread": True}, NOTE, True),
        ("doubt", {}, WARNING, True),
        ("doubt", {"rendering": "plain", "doubts": ("x",)}, WARNING, False),
        ("doubt", {"id": "t2"}, WARNING, False),
    ],
)
def test_whom_the_second_reader_is_asked_about(
    when: str, facts: dict[str, Any], finding: Finding, asked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = opinion(reading(table(*TWO, **facts), findings=(finding,)), when, SAME, monkeypatch)
    assert found.pages == ([1] if asked else [])


def test_agreement_raises_confidence_and_leaves_doubts(monkeypatch: pytest.MonkeyPatch) -> None:
    made = reading(table(*TWO, doubts=("x",), confidence=0.8), table(*TWO, confidence=0.995))
    opinion(made, "always", SAME, monkeypatch)
    assert [(each.agreed, each.confidence) for each in made.tables] == [(True, AGREED), (True, 0.995)]
    assert made.tables[0].doubts == ("x",) and made.findings == []


def test_a_difference_lowers_it_and_asks_for_a_look(monkeypatch: pytest.MonkeyPatch) -> None:
    made = reading(table(*TWO, doubts=("x",)), table(*TWO, id="t2", confidence=0.5))
    opinion(made, "always", {1: SAME[1][:1]}, monkeypatch)
    assert [(each.agreed, each.confidence, len(each.doubts)) for each in made.tables] == [
        (False, DIFFERS, 2), (False, 0.5, 1),
    ]  # fmt: skip
    assert [(found.code, found.severity, found.table) for found in made.findings] == [
        ("F209", "warning", "t1"), ("F209", "warning", "t2"),
    ]  # fmt: skip
    assert made.findings[0].place == Place(1, (0, 0, 9, 9))


def test_where_it_has_no_opinion_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    before = table(*TWO, doubts=("x",))
    made = reading(before)
    opinion(made, "doubt", {}, monkeypatch)
    assert made.tables == [before] and made.findings == []


def test_it_is_asked_for_so_many_pages_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [row("Hemtjänst", "5", pages=(page,)) for page in range(MAX_PAGES + 20, 0, -1)]
    asked = opinion(reading(table(*rows)), "always", {}, monkeypatch)
    assert asked.pages == list(range(1, MAX_PAGES + 1))


def test_rows_of_a_drawn_table() -> None:
    stream = io.BytesIO()
    cells = [["Insats", "Antal"], ["Hemtjänst", "5"], ["Boende-\nstöd", ""]]
    drawn = Table(cells, colWidths=120, style=[("GRID", (0, 0), (-1, -1), 1, colors.black)])
    SimpleDocTemplate(stream).build([drawn])
    assert camelot_rows(stream.getvalue(), [1]) == {1: [("insats", "antal"), ("hemtjänst", "5"), ("boendestöd",)]}


def test_where_it_fails_it_has_no_say(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("camelot.read_pdf", broken)
    assert camelot_rows(b"%PDF-1.4", [1, 2]) == {1: [], 2: []}
