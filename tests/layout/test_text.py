"""Tables in plain text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.plaintext import text_layout
from extractor.layout.textheads import read_head
from extractor.layout.textrows import fit_row, place_numbers
from extractor.model import Grid

LABELS = "\n\n".join(
    f"Typ av insats: {name}\nKön: Man\nBeslut fattat: 14 november 2021\nLäge: Kvarstående"
    for name in ("Avlösarservice", "Korttidstillsyn för skolungdom över 12 år", "Gruppbostad")
)


def test_lines_of_labels_are_no_table() -> None:
    blocks = text_layout(LABELS).blocks
    assert not any(isinstance(block, Grid) for block in blocks) and len(blocks) == 12


LIST = ["nr", "kon", "date", "date", "lagrum", "insats", "date", "date"]


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        (
            "1 Flicka  2022-12-03 LSS 9 § 3 Ledsagarservice   ",
            ["1", "Flicka", None, "2022-12-03", "LSS 9 § 3", "Ledsagarservice", None, None],
        ),
        (
            "2 Man  2022-09-30 LSS 9 § 3 Ledsagarservice 2023-09-24  ",
            ["2", "Man", None, "2022-09-30", "LSS 9 § 3", "Ledsagarservice", "2023-09-24", None],
        ),
        (
            "4 Pojke  2023-01-18 LSS 9 § 3 Ledsagarservice  2023-12-13 ",
            ["4", "Pojke", None, "2023-01-18", "LSS 9 § 3", "Ledsagarservice", None, "2023-12-13"],
        ),
        (
            "11 Pojke 2023-06-16  LSS 9 § 3 Ledsagarservice 2023-12-09  ",
            ["11", "Pojke", "2023-06-16", None, "LSS 9 § 3", "Ledsagarservice", "2023-12-09", None],
        ),
    ],
)
def test_blank_cells_leave_their_space(text: str, cells: list[str | None]) -> None:
    fitted = fit_row(text, LIST)
    assert fitted is not None and fitted[1] == cells


@pytest.mark.parametrize(
    ("text", "columns", "comment", "cells"),
    [
        ("   1 Den enskilde", 4, True, [None, None, None, "1", "Den enskilde"]),
        ("5* 6** 1***  1**** * ", 5, True, ["5*", "6**", "1***", None, "1****", "*"]),
        ("11 12 1  1  ", 5, True, ["11", "12", "1", None, "1", None]),
        ("5 5       8 2 9 ", 11, False, ["5", "5", None, None, None, None, None, None, "8", "2", "9"]),
    ],
)
def test_numbers_find_their_column(text: str, columns: int, comment: bool, cells: list[str | None]) -> None:
    assert place_numbers(text, columns, comment) == cells


def test_a_broken_head_is_cut_into_names() -> None:
    head = read_head(
        ["Löpnr Kön", "", "Besluts-", "datum ", "", "Datum för ", "avbrott Lagrum Typ av insats LSS "], None
    )
    assert head is not None
    assert head[1] == ("Löpnr", "Kön", "Beslutsdatum", "Datum för avbrott", "Lagrum", "Typ av insats LSS")


def test_a_table_of_text_becomes_a_grid() -> None:
    head = "Ej verkställda beslut\n\nTyp av insats\tKv 4\tKv 1\n\t2023\t2024\n"
    text = head + "Avlösarservice\t5\t4\nSumma\t5\t4\n"
    (grid,) = [block for block in text_layout(text).blocks if isinstance(block, Grid)]
    assert grid.columns == ("Typ av insats", "Kv 4 2023", "Kv 1 2024")
    assert [row.texts for row in grid.rows[grid.head_rows :]] == [
        ["Avlösarservice", "5", "4"],
        ["Summa", "5", "4"],
    ]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Insats Antal",
                "Beslutsdatum Kommentar Kön",
                "2023-04-18 Nej. K",
                "Hemtjänst 4",
                "",
                " Sida 2",
                "5 - 3",
                "Summa 4 ",
            ]
        ),
        max_size=14,
    )
)
def test_no_text_breaks_the_layout(lines: list[str]) -> None:
    layout = text_layout("\n".join(lines))
    assert layout.pages is None


def test_a_number_inside_a_name_is_no_column() -> None:
    text = (
        "Typ av insats                               Rapporterade  Ännu inte verkställda\n"
        "------------------------------------------------------------------------------\n"
        "Korttidstillsyn för ungdom över 12 år       5             3\n"
        "Bostad med särskild service för barn eller  4             4\n"
        "ungdomar\n"
        "Samtliga insatser                           9             7\n"
    )
    (grid,) = [block for block in text_layout(text).blocks if isinstance(block, Grid)]
    assert [row.texts for row in grid.rows[grid.head_rows :]] == [
        ["Korttidstillsyn för ungdom över 12 år", "5", "3"],
        ["Bostad med särskild service för barn eller ungdomar", "4", "4"],
        ["Samtliga insatser", "9", "7"],
    ]
