"""Tables in the lines of a plain text: where they begin and end, and their rows."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.texttables import read_text_table

Rows = list[list[str | None]]


def read(*lines: str, start: int = 0) -> tuple[tuple[str, ...], Rows, int] | None:
    """Names, rows, and the line after the table that begins at a line."""
    table = read_text_table(lines, start)
    return None if table is None else (table.names, [cells for _, cells, _ in table.rows], table.stop)


NUMBERS = ("Insats", "Kv 1", "Kv 2")
LIST = ("Beslutsdatum", "Kommentar", "Kön")


@pytest.mark.parametrize(
    ("lines", "names", "rows", "stop"),
    [
        (["Insats Kv 1 Kv 2", "Hemtjänst 5 4", "Boendestöd 2 1", "Summa 7 5"],
         NUMBERS, [["Hemtjänst", "5", "4"], ["Boendestöd", "2", "1"], ["Summa", "7", "5"]], 4),
        (["Insats Kv 1 Kv 2", "Hemtjänst 5 4", "Summa 5 4", "Detta är färre beslut än i fjol."],
         NUMBERS, [["Hemtjänst", "5", "4"], ["Summa", "5", "4"]], 3),
        (["Insats Kv 1 Kv 2", "Hemtjänst 5 4", "Bostad med särskild", "service för vuxna 2 1", "Summa 7 5"],
         NUMBERS,
         [["Hemtjänst", "5", "4"], ["Bostad med särskild service för vuxna", "2", "1"], ["Summa", "7", "5"]], 5),
        (["Insats", "", "Kv 1", "", "Kv 2", "", "Hemtjänst", "", "5 4", "", "Boendestöd", "", "2 1"],
         NUMBERS, [["Hemtjänst", "5", "4"], ["Boendestöd", "2", "1"]], 13),
        (["Insats Kv 1 Kv 2", "Hemtjänst 5 4", "Boendestöd    ", "Ledsagning 2 1"],
         NUMBERS, [["Hemtjänst", "5", "4"], ["Boendestöd", None, None], ["Ledsagning", "2", "1"]], 4),
        (["Insats Antal Kommentar", "Hemtjänst 5 Väntar på ett", "boende i maj.", "Boendestöd 2 Nej."],
         ("Insats", "Antal", "Kommentar"),
         [["Hemtjänst", "5", "Väntar på ett boende i maj."], ["Boendestöd", "2", "Nej."]], 4),
        (["Beslutsdatum Kommentar Kön", "2023-04-18 Väntar på plats. K", "2023-05-02 Tackat nej till", "ett boende. M"],
         LIST, [["2023-04-18", "Väntar på plats.", "K"], ["2023-05-02", "Tackat nej till ett boende.", "M"]], 4),
        (["Beslutsdatum Kommentar Kön", "2023-04-18 Väntar. K", "", "Nämnden tackar för rapporten."],
         LIST, [["2023-04-18", "Väntar.", "K"]], 3),
        (["Nr Kön Beslutsdatum Insats", "1 Kvinna 2023-04-18 Hemtjänst", "2 Man 2023-05-02 Boendestöd"],
         ("Nr", "Kön", "Beslutsdatum", "Insats"),
         [["1", "Kvinna", "2023-04-18", "Hemtjänst"], ["2", "Man", "2023-05-02", "Boendestöd"]], 3),
        (["Insats\tKv 1\tKv 2", "Hemtjänst\t5\t", "Summa\t5\t4", "Slut"],
         NUMBERS, [["Hemtjänst", "5", None], ["Summa", "5", "4"]], 3),
        (["Insats Kv 1 Kv 2", "Bostad med särskild", "service för vuxna 2 1", "Summa 2 1"],
         NUMBERS, [["Bostad med särskild service för vuxna", "2", "1"], ["Summa", "2", "1"]], 4),
        (["Insats Antal Kommentar", "Hemtjänst 5 Väntar på", "plats.", "Boendestöd 2 Nej.", "Summa 7"],
         ("Insats", "Antal", "Kommentar"),
         [["Hemtjänst", "5", "Väntar på plats."], ["Boendestöd", "2", "Nej."], ["Summa", "7", None]], 5),
        (["Insats Kv 1 Kv 2", "Hemtjänst 5 4", "Under kvartalet har 5 beslut rapporterats."],
         NUMBERS, [["Hemtjänst", "5", "4"]], 2),
        (["Enhet\tKommentar", "Norr\tVäntar på plats.", "Syd\tTackat nej."],
         ("Enhet", "Kommentar"), [["Norr", "Väntar på plats."], ["Syd", "Tackat nej."]], 3),
        (["Insats\tKv 1\tKv 2", "Hemtjänst\t\t", "Boende\t5\t4"],
         NUMBERS, [["Hemtjänst", None, None], ["Boende", "5", "4"]], 3),
        (["Insats\tKv 1\tKv 2", "\t2023\t2024", "Hemtjänst\t5"],
         ("Insats", "Kv 1 2023", "Kv 2 2024"), [["Hemtjänst", "5", None]], 3),
    ],
    ids=[
        "numbers", "text below", "a label over two lines", "a cell a line", "a row of blanks", "comments that go on",
        "a list", "text below a list", "numbered rows", "tabs",
        "a label over two lines first", "a comment broken before a known word", "a sentence with a number below",
        "tabs and no number", "tabs and a row of blanks", "a head of two lines",
    ],
)  # fmt: skip
def test_tables(lines: list[str], names: tuple[str, ...], rows: Rows, stop: int) -> None:
    assert read(*lines) == (names, rows, stop)


@pytest.mark.parametrize(
    "lines",
    [
        ["Insats Kv 1 Kv 2"],
        ["Insats Kv 1 Kv 2", "", "Nämnden tackar för rapporten."],
        ["Insatser som har beviljats är fler i år.", "Hemtjänst 5 4"],
        ["Hemtjänst 5 4", "Boendestöd 2 1"],
        ["Blå Grön", "Hemtjänst 5 4"],
        ["Insats\tKv 1"],
        ["", "Insats Kv 1", "Hemtjänst 5"],
        ["Bakgrund", "", "Under kvartalet har två beslut väntat.", "", "Insats Antal", "Hemtjänst 5", "Boendestöd 2"],
        ["Insatser enligt SoL", "Insats Kvarstående", "Hemtjänst 5"],
        ["Beslut", "som väntar", "Beslutsdatum Insats", "2023-04-18 Hemtjänst"],
        ["Rapport om ej verkställda beslut", "Insats\tAntal", "Hemtjänst\t5"],
        ["Bakgrund", "Insats\tKvarstående", "Hemtjänst\t5"],
    ],
    ids=[
        "a head alone", "text below a head", "prose", "no head", "other names", "one line with a tab", "a blank line",
        "a heading and a sentence above", "a title above", "a title in pieces", "a title above tabs",
        "a heading above tabs",
    ],
)  # fmt: skip
def test_what_is_no_table(lines: list[str]) -> None:
    assert read(*lines) is None


def test_a_row_that_fits_no_column_is_told() -> None:
    table = read_text_table(["Löpnr Beslutsdatum Kön", "1 2023-04-18 K", "2 i april M", "3 2023-05-02 K"], 0)
    assert table is not None
    assert [cells for _, cells, _ in table.rows] == [["1", "2023-04-18", "K"], ["3", "2023-05-02", "K"]]
    assert len(table.doubts) == 1 and "2 i april M" in table.doubts[0]


def test_numbers_beyond_the_columns_are_told() -> None:
    table = read_text_table(["Insats Kv 1 Kv 2", "Hemtjänst 5 4", "Boendestöd 2 1 8"], 0)
    assert table is not None and [cells for _, cells, _ in table.rows][1] == ["Boendestöd", "2", "1"]
    assert len(table.doubts) == 1 and "Boendestöd 2 1 8" in table.doubts[0]


def test_rows_bear_the_number_of_their_first_line() -> None:
    lines = ["Text", "Insats Kv 1 Kv 2", "Hemtjänst 5 4", "", "Boendestöd 2 1"]
    table = read_text_table(lines, 1)
    assert table is not None
    assert (table.start, [line for line, _, _ in table.rows]) == (1, [2, 4])


LINES = [
    "Insats Kv 1 Kv 2",
    "Hemtjänst 5 4",
    "Beslutsdatum Kön",
    "2023-04-18 K",
    "",
    "Boende",
    "Insats\tAntal",
    "Boende\t5",
]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=9))
def test_a_table_moves_on_and_its_rows_are_as_wide_as_its_head(lines: list[str]) -> None:
    table = read_text_table(lines, 0)
    if table is not None:
        assert 0 < table.stop <= len(lines)
        assert all(len(cells) == len(table.names) for _, cells, _ in table.rows)
