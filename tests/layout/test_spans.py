"""Spanning names, and rows in which a cell spans others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.layout.spans import cycle, unspanned
from extractor.model import Cell, Row


@pytest.mark.parametrize(
    ("names", "times", "found"),
    [
        (["K", "M", "Tot"] * 2, 2, (0, 3)),
        (["K", "M", "Tot"] * 2 + ["Summa"], 2, (0, 3)),
        (["Lag", *["K", "M"] * 3], 3, (1, 2)),
        (["K", "M", "Tot"] * 2, 3, (0, 0)),
        (["K", "M", "K", "Tot"], 2, (0, 0)),
        (["K", "M"], 1, (0, 0)),
        (["", "", "", ""], 2, (0, 0)),
        ([], 2, (0, 0)),
    ],
)
def test_names_that_come_again(names: list[str], times: int, found: tuple[int, int]) -> None:
    assert cycle(names, times) == found


def test_what_a_spanning_cell_holds_stays_in_the_first_column() -> None:
    row = Row((Cell("SoL", colspan=2), Cell("Hemtjänst"), Cell("5", colspan=3)), ())
    assert unspanned(row).texts == ["SoL", None, "Hemtjänst", "5", None, None]


@given(st.lists(st.tuples(st.text(min_size=1), st.integers(1, 5)), max_size=6))
def test_a_row_keeps_its_texts_and_its_width(cells: list[tuple[str, int]]) -> None:
    row = unspanned(Row(tuple(Cell(text, colspan=width) for text, width in cells), ()))
    assert len(row.cells) == sum(width for _, width in cells)
    assert [text for text in row.texts if text is not None] == [text for text, _ in cells]
