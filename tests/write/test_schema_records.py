"""The tables of what was read: the columns of the data contract, days beside dates, and where each record stands."""

from __future__ import annotations

import pytest

from extractor.write.column import Column
from extractor.write.schema_records import CLAIMS, COUNTS, DECISIONS, DOCUMENTS, GRIDS

RECORDS = {"tables": GRIDS, "decisions": DECISIONS, "counts": COUNTS, "claims": CLAIMS}
CONTRACT = {
    "document": (DOCUMENTS, "organisation kommunkod stadsdel namnd dnr period document_date laws"),
    "tables": (GRIDS, "id title section columns rows kind"),
    "decisions": (
        DECISIONS,
        "table nr section omrade insats insats_id lag lagrum beslutsdatum avbrottsdatum manader dagar kommentar kon "
        "alder status verkstallt_datum avslutat_datum antal",
    ),
    "counts": (COUNTS, "table measure period lag omrade insats orsak kon manader value is_total"),
    "claims": (CLAIMS, "quote what measure period lag omrade insats orsak kon value unit compare_to"),
}


def named(columns: tuple[Column, ...]) -> dict[str, Column]:
    return {column.name: column for column in columns}


@pytest.mark.parametrize("name", CONTRACT)
def test_no_column_of_the_contract_is_missing_or_renamed(name: str) -> None:
    columns, wanted = CONTRACT[name]
    assert set(wanted.split()) <= set(named(columns))


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_has_a_key_a_document_and_a_place(name: str) -> None:
    names = [column.name for column in RECORDS[name]]
    assert names[:3] == ["record_id", "document_id", "id"]
    assert names[-7:] == ["page", "x0", "top", "x1", "bottom", "paragraph", "places"]
    assert {"confidence", "reading"} <= set(names)


@pytest.mark.parametrize("columns", [DOCUMENTS, DECISIONS], ids=["documents", "decisions"])
def test_every_date_has_its_day_right_behind_it(columns: tuple[Column, ...]) -> None:
    dates = [number for number, column in enumerate(columns) if column.name.endswith(("datum", "_date"))]
    assert dates
    for number in dates:
        date, day = columns[number], columns[number + 1]
        assert (date.type, day.name, day.type) == ("VARCHAR", f"{date.name}_day", "DATE")


@pytest.mark.parametrize(
    ("columns", "name", "kind"),
    [
        (DECISIONS, "antal", "INTEGER"), (DECISIONS, "dagar", "INTEGER"), (COUNTS, "value", "INTEGER"),
        (CLAIMS, "value", "DOUBLE"), (COUNTS, "is_total", "BOOLEAN"), (DOCUMENTS, "kommunkod", "VARCHAR"),
        (DOCUMENTS, "pages", "INTEGER"), (GRIDS, "rows", "VARCHAR"),
    ],
)  # fmt: skip
def test_types(columns: tuple[Column, ...], name: str, kind: str) -> None:
    assert named(columns)[name].type == kind


@pytest.mark.parametrize(
    ("columns", "name", "closed"),
    [
        (DECISIONS, "status", True), (DECISIONS, "kon", True), (COUNTS, "measure", True), (CLAIMS, "unit", True),
        (GRIDS, "kind", True), (DOCUMENTS, "outcome", True), (COUNTS, "orsak", False), (DECISIONS, "insats_id", False),
        (DECISIONS, "orsak", False), (DOCUMENTS, "reason", False), (COUNTS, "period", False),
    ],
)  # fmt: skip
def test_lists_that_may_grow_in_the_middle_are_open(columns: tuple[Column, ...], name: str, closed: bool) -> None:
    assert bool(named(columns)[name].values) is closed
