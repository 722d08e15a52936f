"""Two tables of numbers printed beside each other."""

from __future__ import annotations

import pytest

from extractor.model import Cell, Grid, Row
from extractor.parse.abreast import parted

Printed = tuple[str | None, ...]


def parts(head: Printed, *rows: Printed, head_rows: int = 1) -> list[list[list[str | None]]]:
    made = tuple(Row(tuple(Cell(text) for text in row), ()) for row in (head, *rows))
    grid = Grid(made, "drawn", head_rows, tuple(text or "" for text in head))
    return [[row.texts for row in block.rows] for block in parted([grid]) if isinstance(block, Grid)]


def test_labels_that_come_again_behind_numbers_begin_another_table() -> None:
    found = parts(
        ("Insats SoL", "Antal", "Insats LSS", "Antal"),
        ("Hemtjänst", "5", "Kontaktperson", "3"), ("Boendestöd", "2", "Ledsagarservice", "1"),
        ("Summa", "7", None, None),
    )  # fmt: skip
    assert found == [
        [["Insats SoL", "Antal"], ["Hemtjänst", "5"], ["Boendestöd", "2"], ["Summa", "7"]],
        [["Insats LSS", "Antal"], ["Kontaktperson", "3"], ["Ledsagarservice", "1"]],
    ]


HEAD = ("Lag", "Insats", "K", "M")


@pytest.mark.parametrize(
    ("head", "rows", "head_rows"),
    [
        (HEAD, (("SoL", "Hemtjänst", "5", "3"), ("LSS", "Kontaktperson", "2", "1")), 1),
        (("Insats", "K", "Orsak", "Datum"),
         (("Hemtjänst", "K", "Personalbrist", "2024-01-02"), ("Boendestöd", "M", "Tackat nej", "2024-01-03")), 1),
        (("Insats", "Antal", "Kommentar", "Antal"),
         (("Hemtjänst", "5", "Väntar på plats", "3"), ("Boendestöd", "2", "Flyttar i maj", "1")), 1),
        (("Hemtjänst", "5", "Kontaktperson", "3"), (("Boendestöd", "2", "Ledsagning", "1"),), 0),
    ],
    ids=["labels side by side", "a list", "words that name no row", "no head"],
)  # fmt: skip
def test_one_table_stays_one(head: Printed, rows: tuple[Printed, ...], head_rows: int) -> None:
    assert parts(head, *rows, head_rows=head_rows) == [[list(row) for row in (head, *rows)]]
