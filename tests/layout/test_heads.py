"""Heads: names that interleave, and spans over names that repeat."""

from __future__ import annotations

import pytest

from extractor.layout.columns import Columns
from extractor.layout.headcells import level_heads
from extractor.layout.heads import head_names, head_rows_of_lines
from extractor.layout.lines import Line, chunks, group_lines
from extractor.layout.spans import partitioned
from extractor.model import Page, Style, Word

BOLD = Style("serif", 10.0, True)


def line(top: float, *parts: tuple[str, float], style: Style = BOLD) -> Line:
    """One printed line: text and left edge of each piece; five points a letter."""
    words = [Word(text, x, top, x + 5 * len(text), top + 10) for text, x in parts]
    return group_lines(words, Page(1, 600, 800, words, [], [style]))[0]


def texts(lines: list[Line]) -> list[list[str]]:
    return [[" ".join(word.text for word in part) for part in chunks(one)] for one in lines]


def test_names_set_at_the_middle_come_onto_one_line() -> None:
    printed = [
        line(100, ("Tid från beslut", 140)),
        line(120, ("Typ", 50), ("12", 240)),
        line(126, ("3-5", 120), ("6-11", 180)),
        line(132, ("månader", 240)),
        line(138, ("månader", 120), ("månader", 180)),
        line(144, ("eller", 240)),
    ]
    names = ["Typ", "3-5 månader", "6-11 månader", "12 månader eller"]
    assert texts(level_heads(printed)) == [["Tid från beslut"], names]


def test_names_broken_over_lines_come_onto_one_line_below_what_spans_them() -> None:
    printed = [
        line(88, ("Beslut", 150)),
        line(100, ("Typ", 50), ("Antal", 120), ("Antal", 180)),
        line(112, ("kvinnor", 120), ("män", 180)),
        line(124, ("totalt", 120)),
    ]
    assert texts(level_heads(printed)) == [["Beslut"], ["Typ", "Antal kvinnor totalt", "Antal män"]]


def test_names_on_one_line_are_parted_by_white_that_no_name_has() -> None:
    printed = [
        line(100, ("Insats", 40), ("Saknar", 120), ("Saknar", 160), ("Annat", 220)),
        line(112, ("bostad", 120), ("personal", 160)),
        line(124, ("ort", 120)),
    ]
    assert texts(level_heads(printed)) == [["Insats", "Saknar bostad ort", "Saknar personal", "Annat"]]


def test_sums_in_heavy_type_stay_as_printed() -> None:
    printed = [
        line(100, ("Summa stöd", 50), ("11", 160), ("2", 220)),
        line(112, ("till personer", 50)),
        line(124, ("med behov", 50)),
    ]
    assert level_heads(printed) == printed


def test_plain_lines_are_no_heads() -> None:
    plain = Style("serif", 10.0, False)
    printed = [line(100 + 6 * i, ("ord", 50.0 + 60 * (i % 3)), style=plain) for i in range(6)]
    assert level_heads(printed) == printed


def test_spans_follow_names_that_repeat() -> None:
    columns = Columns([(50, 90), *((100 + 40 * i, 110 + 40 * i) for i in range(6))])
    over = line(80, ("Kv 3 2024", 135), ("Kv 4 2024", 265))
    names = ["Insats", "K", "M", "Tot", "K", "M", "Tot"]
    assert partitioned(over, columns, names) == [([1, 2, 3], ["Kv 3 2024"]), ([4, 5, 6], ["Kv 4 2024"])]


def test_names_that_stand_close_stay_apart_once_they_are_level() -> None:
    printed = [
        line(100, ("12", 240)),
        line(112, ("3-5", 120), ("6-11", 180), ("månader", 240)),
        line(124, ("Typ", 50), ("månader", 144), ("månader", 186), ("eller", 240), ("Orsaker", 300)),
    ]
    printed[1] = line(112, ("3-5", 144), ("6-11", 186), ("månader", 240))
    (names,) = level_heads(printed)
    assert [" ".join(word.text for word in part) for part in names.chunks] == [
        "Typ", "3-5 månader", "6-11 månader", "12 månader eller", "Orsaker",
    ]  # fmt: skip


def test_a_name_over_one_of_several_month_classes_spans_them_all() -> None:
    printed = [
        line(100, ("Månader sedan beslut", 180)),
        line(106, ("Bistånd", 50)),
        line(112, ("0-3", 130), ("4-6", 165), ("7-12", 220), (">12", 300)),
    ]
    assert [[word.text for word in one.words] for one in level_heads(printed)] == [
        ["Månader sedan beslut"], ["Bistånd", "0-3", "4-6", "7-12", ">12"],
    ]  # fmt: skip


COLUMNS = Columns([(50, 130), (150, 190), (200, 240), (260, 300)])


@pytest.mark.parametrize(
    ("over", "names"),
    [
        ([("Insats", 50), ("Ej verkställda", 155), ("Totalt", 260)],
         ("Insats", "Ej verkställda", "Ej verkställda", "Totalt")),
        ([("Insats", 50), ("Antal", 150), ("Kvar", 200), ("Totalt", 260)], ("Insats", "Antal", "Kvar", "Totalt")),
        ([("Typ", 50), ("Insats", 95), ("Ej verkställda", 155), ("Kvar", 260)],
         ("Typ Insats", "Ej verkställda", "Ej verkställda", "Kvar")),
    ],
    ids=["one name over two columns", "each over its own", "two over one"],
)  # fmt: skip
def test_no_word_of_spanning_lines_is_lost(over: list[tuple[str, float]], names: tuple[str, ...]) -> None:
    assert head_names(head_rows_of_lines([line(100, *over)], [], COLUMNS), 4) == names
