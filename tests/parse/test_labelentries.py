"""Labels with their values, wherever they are printed."""

from __future__ import annotations

import pytest

from extractor.model import Block, Cell, Grid, Heading, Paragraph, Place, Row
from extractor.parse.context import with_context
from extractor.parse.labelentries import LAGRUM_LABEL, entries_of, holds_pairs


def told(*blocks: Block) -> list[tuple[str, str]]:
    return [(entry.label, entry.value) for entry in entries_of(with_context(blocks)) if entry.label]


def paragraph(text: str) -> Paragraph:
    return Paragraph(text, Place(1, (50.0, 100.0, 400.0, 111.0)))


def grid(*rows: tuple[str, str]) -> Grid:
    made = tuple(Row(tuple(Cell(text, (Place(1),)) for text in row), (Place(1),)) for row in rows)
    return Grid(made, "grid", 0, ("", ""))


@pytest.mark.parametrize(
    ("blocks", "found"),
    [
        ([paragraph("Beslutsdatum: 2023-04-18")], [("Beslutsdatum", "2023-04-18")]),
        ([paragraph("✦ Kön: kvinna")], [("Kön", "kvinna")]),
        ([paragraph("Beslutsdatum: 2023-04-18. Kön: man.")], [("Beslutsdatum", "2023-04-18."), ("Kön", "man.")]),
        ([Heading("Ärende 4: Boendestöd, 4 kap. 1 § SoL", 3, Place(1))],
         [("Nr", "4"), ("Insats", "Boendestöd"), (LAGRUM_LABEL, "4 kap. 1 § SoL")]),
        ([paragraph("Nämnden har sammanträtt.")], []),
    ],
    ids=["a line", "a mark of any kind", "two on a line", "the heading of a case", "a sentence"],
)  # fmt: skip
def test_labels_and_values(blocks: list[Block], found: list[tuple[str, str]]) -> None:
    assert told(*blocks) == found


@pytest.mark.parametrize(
    ("rows", "pairs"),
    [
        ((("Insats", "Boendestöd"), ("Beslutsdatum", "2023-04-18"), ("Kön", "Man")), True),
        ((("Insats", "Antal"), ("Boendestöd", "4"), ("Hemtjänst", "2")), False),
    ],
)
def test_tables_of_labels(rows: tuple[tuple[str, str], ...], pairs: bool) -> None:
    assert holds_pairs(grid(*rows)) == pairs
