"""Which wrapped lines make one row, and what a page break left of one."""

from __future__ import annotations

import pytest

from extractor.layout.lines import group_lines
from extractor.layout.placed import PlacedLine, completes
from extractor.layout.rows import group_rows
from extractor.model import Page, Style, Word

LEFT = (50.0, 120.0, 240.0)
"""Left edges of three columns: insats, date, comment."""
Printed = tuple[float, str, str, str]


def placed(*lines: Printed) -> list[PlacedLine]:
    """Lines of a table: height on the page and the text in each column."""
    found = []
    for top, *texts in lines:
        parts = {
            column: [Word(text, LEFT[column], top, LEFT[column] + 5 * len(text), top + 10)]
            for column, text in enumerate(texts)
            if text
        }
        words = [word for part in parts.values() for word in part]
        found.append(
            PlacedLine(group_lines(words, Page(1, 600, 800, words, [], [Style("serif", 10.0, False)]))[0], parts)
        )
    return found


def texts(groups: list[list[PlacedLine]]) -> list[list[str]]:
    return [[" ".join(part for entry in group if (part := entry.text(i))) for i in range(3)] for group in groups]


MIDDLE = placed(
    (100, "", "", "Vill vänta tills"),
    (112, "Hemtjänst", "2023-01-05", "våren kommer och"),
    (124, "", "", "vägen är torr."),
    (137, "", "", "Ingen plats är"),
    (143, "Hemtjänst", "2023-02-06", ""),
    (149, "", "", "ledig ännu."),
    (162, "", "", "Tackat nej till"),
    (168, "Hemtjänst", "2023-03-07", ""),
    (174, "", "", "två platser."),
)
TOP = placed(
    (100, "Hemtjänst", "2023-01-05", "Vill vänta tills"),
    (112, "", "", "våren kommer."),
    (124, "Hemtjänst", "2023-02-06", "Ingen plats är"),
    (136, "", "", "ledig ännu."),
)


@pytest.mark.parametrize(
    ("lines", "comments"),
    [
        (
            MIDDLE,
            [
                "Vill vänta tills våren kommer och vägen är torr.",
                "Ingen plats är ledig ännu.",
                "Tackat nej till två platser.",
            ],
        ),
        (TOP, ["Vill vänta tills våren kommer.", "Ingen plats är ledig ännu."]),
    ],
    ids=["anchors in the middle of their rows", "anchors at the top"],
)
def test_rows_of_wrapped_lines(lines: list[PlacedLine], comments: list[str]) -> None:
    assert [row[2] for row in texts(group_rows(lines, 3, []))] == comments


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        (("Hemtjänst", "13", "Svar väntas."), ("", "november 2022", ""), True),
        (("Bostad med särskild", "2022-11-13", ""), ("service", "", ""), True),
        (("Hemtjänst", "2022-11-13", "Svar väntas."), ("", "2022-12-01", ""), False),
        (("Hemtjänst", "2022-11-13", "Svar väntas."), ("", "", "Möte bokat."), False),
    ],
    ids=["a date", "a name", "two dates", "two sentences"],
)
def test_what_a_page_break_left(above: tuple[str, str, str], below: tuple[str, str, str], whole: bool) -> None:
    assert completes(placed((700, *above)), placed((60, *below)), 3) is whole
