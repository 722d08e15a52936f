"""Fragments of a table on following pages made one."""

from __future__ import annotations

import pytest

from extractor.layout.columns import Columns
from extractor.layout.stitch import stitched
from extractor.layout.tables import Fragment
from extractor.model import Cell, Row

COLUMNS = Columns([(50.0, 140.0), (150.0, 240.0), (250.0, 400.0)])


def row(*texts: str | None) -> Row:
    return Row(tuple(map(Cell, texts)), ())


def fragment(page: int, *rows: Row) -> Fragment:
    return Fragment(page, (50.0, 100.0, 400.0, 200.0), [], list(rows), COLUMNS, "grid")


ABOVE = row("Hemtjänst", "2024-03-01", "Väntar på")


@pytest.mark.parametrize(
    ("first", "rows"),
    [
        (row(None, None, "plats."), 1),
        (row("Boendestöd", "2024-05-02", "Tackat nej."), 2),
        (Row((Cell("Verkställda beslut", colspan=3),), ()), 2),
    ],
    ids=["the rest of a row", "a row", "a heading between rows that spans them"],
)
def test_the_first_row_of_a_page(first: Row, rows: int) -> None:
    assert len(stitched([fragment(1, ABOVE), fragment(2, first)]).rows) == rows
