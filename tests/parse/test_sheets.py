"""Lists whose columns go on on the next sheets of paper."""

from __future__ import annotations

import pytest

from extractor.model import Block, Cell, Grid, Paragraph, Place, Row
from extractor.parse.sheets import MIN_ROWS, joined


def grid(page: int, names: tuple[str, ...], rows: int = MIN_ROWS) -> Grid:
    def line(*texts: str, top: float) -> Row:
        return Row(tuple(Cell(text) for text in texts), (Place(page, (50.0, top, 500.0, top + 11.0)),))

    body = [line(*(f"{name} {i}" for name in names), top=120.0 + 15 * i) for i in range(rows)]
    return Grid((line(*names, top=100.0), *body), "grid", 1, names)


LEFT = grid(1, ("Nr", "Insats", "Beslut"))
RIGHT = grid(2, ("Nr", "Orsak", "Verkställt"))


def test_columns_of_the_next_sheet_stand_beside_the_first_ones() -> None:
    (one,) = joined([LEFT, RIGHT])
    assert isinstance(one, Grid) and one.columns == ("Nr", "Insats", "Beslut", "Orsak", "Verkställt")
    assert one.rows[1].texts == ["Nr 0", "Insats 0", "Beslut 0", "Orsak 0", "Verkställt 0"]
    assert one.rows[1].places == LEFT.rows[1].places and len(one.rows) == MIN_ROWS + 1


@pytest.mark.parametrize(
    "blocks",
    [
        [LEFT, grid(2, ("Nr", "Orsak", "Verkställt"), MIN_ROWS + 1)],
        [LEFT, grid(2, ("Insats", "Orsak", "Verkställt"))],
        [LEFT, grid(2, ("Nr", "Insats", "Kön"))],
        [LEFT, grid(1, ("Nr", "Orsak", "Verkställt"))],
        [LEFT, Paragraph("Beslut enligt LSS", Place(2)), RIGHT],
        [grid(1, ("Nr", "Insats"), 3), grid(2, ("Nr", "Orsak"), 3)],
    ],
    ids=["more rows", "another first column", "a name again", "one page", "text between", "few rows"],
)
def test_other_tables_stay_apart(blocks: list[Block]) -> None:
    assert joined(blocks) == blocks
