"""Boxes with a case each, drawn like a table."""

from __future__ import annotations

import pytest

from extractor.layout.cards import holds_cards
from extractor.layout.columns import Columns
from extractor.layout.tables import Fragment
from extractor.model import Cell, Row

Lines = tuple[str, ...]
FIRST: Lines = ("Insats: Hemtjänst", "Kön: kvinna", "Beslutsdatum: 2023-04-18")
SECOND: Lines = ("Insats: Boendestöd", "Kön: man", "Beslutsdatum: 2023-05-02")
SHORT: Lines = ("Insats: Ledsagning", "Kön: man")
ONE: Lines = ("Kvartal 2",)
COMMENT: Lines = ("Den enskilde har tackat nej", "till två platser.")


def fragment(head: list[Lines], *body: list[Lines]) -> Fragment:
    def made(cells: list[Lines]) -> Row:
        return Row(tuple(Cell(" ".join(lines) or None, lines=lines) for lines in cells), ())

    columns = Columns([(50.0 + 100 * i, 140.0 + 100 * i) for i in range(2)])
    rows = [made(row) for row in body]
    return Fragment(1, (50.0, 100.0, 500.0, 300.0), [made(head)] if head else [], rows, columns, "grid")


@pytest.mark.parametrize(
    ("rows", "cards"),
    [
        ([[FIRST, SECOND]], True),
        ([[FIRST], [SECOND]], True),
        ([[FIRST, SECOND], [FIRST, ()]], True),
        ([[FIRST, COMMENT], [SECOND, COMMENT]], True),
        ([[SHORT, SHORT]], True),
        ([[FIRST, ONE, ONE], [SECOND, ONE, ONE]], True),
        ([[FIRST, COMMENT]], False),
        ([[FIRST, COMMENT, COMMENT], [SECOND, COMMENT, COMMENT]], False),
        ([[("Hemtjänst",), ("2023-04-18",)], [("Boendestöd",), ("2023-05-02",)]], False),
        ([[("Insats: Hemtjänst", "Ingen plats"), ("Insats: Boendestöd", "Ingen plats")]], False),
        ([[COMMENT, COMMENT]], False),
        ([[]], False),
    ],
    ids=["side by side", "below one another", "an empty box", "half of the cells", "two labels",
         "cells of one line beside", "one card", "few of the cells",
         "cells of one line", "one label each", "comments", "nothing"],
)  # fmt: skip
def test_cards(rows: list[list[Lines]], cards: bool) -> None:
    assert holds_cards(fragment([], *rows)) is cards


def test_a_card_may_stand_where_a_head_would() -> None:
    assert holds_cards(fragment([FIRST, SECOND]))
