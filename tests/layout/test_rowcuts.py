"""Where rows are cut when nothing is drawn: over pages, however the cells are set."""

from __future__ import annotations

import pytest

from extractor.layout.lines import group_lines
from extractor.layout.placed import PlacedLine
from extractor.layout.rowcuts import best_rows, is_broken
from extractor.model import Page, Style, Word

LEFT = (50.0, 120.0, 240.0)
Printed = tuple[int, float, str, str, str]


def placed(*lines: Printed) -> list[PlacedLine]:
    """Lines of a table: page, height and the text in each of three columns; ten-point type."""
    found = []
    for page, top, *texts in lines:
        parts = {
            column: [Word(text, LEFT[column], top, LEFT[column] + 5 * len(text), top + 10)]
            for column, text in enumerate(texts)
            if text
        }
        words = [word for part in parts.values() for word in part]
        sheet = Page(page, 600, 800, words, [], [Style("serif", 10.0, False)])
        found.append(PlacedLine(group_lines(words, sheet)[0], parts))
    return found


TOP = placed(
    (1, 700, "2023-01-05", "Hemtjänst", "Vill vänta tills våren kommer."),
    (1, 712, "", "", "Ny kontakt tas i maj."),
    (1, 724, "2023-02-06", "Bostad med", "Ingen plats är ledig."),
    (2, 60, "", "särskild service", "Anhöriga är informerade."),
    (2, 72, "2023-03-07", "Hemtjänst", "Tackat nej till två platser."),
)
BOTTOM = placed(
    (1, 700, "", "", "Vill vänta tills våren kommer."),
    (1, 712, "2023-01-05", "Hemtjänst", "Ny kontakt tas i maj."),
    (1, 724, "", "", "Ingen plats är"),
    (2, 60, "2023-02-06", "Boendestöd", "ledig ännu, säger enheten."),
    (2, 72, "2023-03-07", "Hemtjänst", "Tackat nej till två platser."),
)
MIDDLE = placed(
    (1, 700, "", "", "Vill vänta tills"),
    (1, 712, "2023-01-05", "Hemtjänst", "våren kommer och"),
    (1, 724, "", "", "vägen är torr."),
    (1, 736, "", "", "Ingen plats är ledig"),
    (2, 60, "2023-02-06", "Boendestöd", "ännu."),
    (2, 72, "2023-03-07", "Hemtjänst", "Tackat nej till två platser."),
)


@pytest.mark.parametrize(
    ("lines", "starts"),
    [(TOP, [0, 2, 4]), (BOTTOM, [0, 2, 4]), (MIDDLE, [0, 3, 5])],
    ids=["top", "bottom", "middle"],
)
def test_rows_over_a_page_break(lines: list[PlacedLine], starts: list[int]) -> None:
    found = best_rows(lines, [bool(line.text(0)) for line in lines], 3)
    assert found is not None and found[1] == starts


def test_one_anchor_cannot_be_cut() -> None:
    assert best_rows(TOP[:2], [True, False], 3) is None


@pytest.mark.parametrize(
    ("cell", "broken"),
    [
        ("Vill vänta.", False),
        ("och avlösarservice", True),
        ("Bostad med", True),
        ("Individ-", True),
        ("januari 2024", False),
        ("ja", False),
        ("", False),
    ],
)
def test_is_broken(cell: str, broken: bool) -> None:
    assert is_broken(cell) is broken
