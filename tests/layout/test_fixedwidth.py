"""Tables of plain text whose columns have fixed widths, drawn by white or by dashes under their heads."""

from __future__ import annotations

import pytest

from extractor.layout.fixedwidth import read_dashed_table, stands_apart

DASHED = """\
Nr  Insats                 Beslutsdatum  Kön
--  ---------------------  ------------  ---
1   Hemtjänst              2024-01-02    K
2   Särskilt boende för    2024-02-03    M
    äldre
3                          2024-03-04    K

Beskrivning följer.
""".splitlines()


def rows(lines: list[str]) -> list[list[str | None]] | None:
    found = read_dashed_table(lines, 0)
    return [row.texts for row in found[0].rows] if found else None


def test_the_columns_are_those_of_the_dashes() -> None:
    assert rows(DASHED) == [
        ["Nr", "Insats", "Beslutsdatum", "Kön"],
        ["1", "Hemtjänst", "2024-01-02", "K"],
        ["2", "Särskilt boende för äldre", "2024-02-03", "M"],
        ["3", None, "2024-03-04", "K"],
    ]


def test_a_cell_is_found_on_its_line() -> None:
    found = read_dashed_table(DASHED, 0)
    assert found is not None
    grid, after = found
    assert [row.places[0].paragraph for row in grid.rows] == [1, 3, 4, 6]
    assert after == 6


def test_the_table_goes_on_below_a_page_head() -> None:
    head = DASHED[:2]
    again = [
        *DASHED[:3],
        "",
        "Nämnden 2024-05-06                Sida 2",
        "",
        *head,
        "4   Boendestöd             2024-05-06    M",
    ]
    assert rows(again) == [
        ["Nr", "Insats", "Beslutsdatum", "Kön"],
        ["1", "Hemtjänst", "2024-01-02", "K"],
        ["4", "Boendestöd", "2024-05-06", "M"],
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Rubrik", "======", "Text om beslut."],
        ["Nr  Insats", "--  ------", "1   Hemtjänst"],
        ["Nr  Insats     Kön", "1   Hemtjänst  K"],
        ["Nr  Insats     Kön", "--  ---------  ---"],
        [],
    ],
    ids=["an underlined heading", "two dashes", "no dashes", "no rows", "nothing"],
)
def test_what_is_no_such_table(lines: list[str]) -> None:
    assert rows(lines) is None


@pytest.mark.parametrize(
    ("line", "apart"), [("Hemtjänst   5", True), ("Hemtjänst\t5", True), ("Hemtjänst 5", False), ("", False)]
)
def test_white_inside_a_line(line: str, apart: bool) -> None:
    assert stands_apart(line) is apart
