"""Labels set at the middle of the rows that they hold for."""

from __future__ import annotations

import pytest

from extractor.model import Cell, Place, Row
from extractor.parse.context import Context, Scope
from extractor.parse.middles import with_middles
from extractor.parse.rolekinds import Role
from extractor.parse.rowlabels import CountTable

ROLES = [Role("lag"), Role("insats"), Role("count")]
Printed = tuple[float, str | None, str | None, str | None]


def laws(*rows: Printed) -> list[tuple[str | None, str | None]]:
    """Law and insats of each row; rows are ten points high and their middles where they are printed."""
    made = [
        Row(tuple(Cell(text) for text in texts), (Place(1, (50.0, middle - 5, 500.0, middle + 5)),))
        for middle, *texts in rows
    ]
    table = with_middles(CountTable("t1", made, ROLES, Context(), Scope()))
    return [(row.texts[0], row.texts[1]) for row in table.rows]


def test_a_label_is_put_into_the_first_row_of_its_group() -> None:
    assert laws(
        (100, None, "Hemtjänst", "5"), (120, None, "Boendestöd", "2"), (120, "SoL", None, None),
        (140, None, "Trygghetslarm", "1"), (160, None, "Kontaktperson", "3"), (170, "LSS", None, None),
        (180, None, "Ledsagning", "1"),
    ) == [
        ("SoL", "Hemtjänst"), (None, "Boendestöd"), (None, "Trygghetslarm"), ("LSS", "Kontaktperson"),
        (None, "Ledsagning"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "rows",
    [
        ((100, "SoL", None, None), (120, None, "Hemtjänst", "5"), (140, "LSS", None, None), (160, None, "Bostad", "3")),
        ((100, None, "Hemtjänst", "5"), (110, "SoL", None, None), (120, None, "Boendestöd", "2")),
        ((100, "SoL", "Hemtjänst", "5"), (120, None, "Boendestöd", "2"), (130, "LSS", None, None),
         (140, None, "Kontaktperson", "3"), (150, "SoL", None, None), (160, None, "Ledsagning", "1")),
    ],
    ids=["labels above their rows", "a single label", "labels in rows too"],
)  # fmt: skip
def test_other_rows_stay_as_they_are(rows: tuple[Printed, ...]) -> None:
    assert laws(*rows) == [(row[1], row[2]) for row in rows]
