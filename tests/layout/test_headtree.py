"""Heads of tables of numbers: which columns each name stands over, at however many levels."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.layout.columns import Columns
from extractor.layout.headtree import head_start, paths_of
from extractor.layout.lines import Line, lines_of
from extractor.model import Page, Ruling, Style, Word

STYLES = [Style("serif", 10.0, False), Style("serif", 10.0, True)]
COLUMNS = Columns([(50.0, 120.0), *((200.0 + 50 * i, 220.0 + 50 * i) for i in range(6))])
"""Labels at the left, and six columns of numbers."""
Printed = tuple[float, dict[float, str]]


def lines(*printed: Printed) -> list[Line]:
    """Printed lines in heavy type: height, and the text at each left edge; five points a letter."""
    words = []
    for top, cells in printed:
        for left, text in cells.items():
            for word in text.split():
                words.append(Word(word, left, top, left + 5 * len(word), top + 10, 1))
                left += 5 * len(word) + 3
    return lines_of(Page(1, 600, 800, words, [], STYLES, letters=500))


def over(*names: str) -> dict[float, str]:
    """Names over the columns of numbers, from the first on."""
    return {200.0 + 50 * i: name for i, name in enumerate(names)}


def paths(*printed: Printed, rules: tuple[Ruling, ...] = ()) -> list[str]:
    return [" / ".join(path) for path in paths_of(lines(*printed), COLUMNS, rules)]


SEXES = {50.0: "Insats"} | over("K", "M", "Tot", "K", "M", "Tot")


def test_names_over_their_columns() -> None:
    quarters = ("Kv 1", "Kv 2", "Kv 3", "Kv 4", "Kv 1", "Kv 2")
    assert paths((100, {50.0: "Insats"} | over(*quarters))) == ["Insats", *quarters]


@pytest.mark.parametrize(
    ("first", "second", "lefts"),
    [
        ("2023", "2024", (252.0, 402.0)),
        ("SoL", "LSS", (252.0, 402.0)),
        ("Kv 1", "Kv 2", (252.0, 402.0)),
        ("Kv 1", "Kv 2", (200.0, 350.0)),
        ("SoL", "LSS", (200.0, 350.0)),
    ],
)
def test_dimensions_span_the_columns_below_them(first: str, second: str, lefts: tuple[float, float]) -> None:
    found = paths((100, {lefts[0]: first, lefts[1]: second}), (112, SEXES))
    assert found == ["Insats", *(f"{name} / {sex}" for name in (first, second) for sex in ("K", "M", "Tot"))]


def test_three_levels() -> None:
    found = paths(
        (88, {252.0: "SoL", 402.0: "LSS"}),
        (100, {225.0: "2023", 300.0: "2024", 375.0: "2023", 450.0: "2024"}),
        (112, {50.0: "Insats"} | over("K", "M", "K", "K", "M", "K")),
    )
    assert [name.split(" / ")[0] for name in found] == ["Insats", *["SoL"] * 3, *["LSS"] * 3]


def test_a_line_drawn_below_a_name_tells_what_it_spans() -> None:
    rules = (Ruling(200.0, 112.0, 320.0, 112.0), Ruling(350.0, 112.0, 470.0, 112.0))
    found = paths((100, {205.0: "Gul", 355.0: "Grön"}), (118, SEXES), rules=rules)
    assert found == ["Insats", *(f"{name} / {sex}" for name in ("Gul", "Grön") for sex in ("K", "M", "Tot"))]


def test_a_name_as_wide_as_its_columns_spans_them() -> None:
    classes = ("0-3", "4-6", "7-9", "10-12", "13-15", "16-")
    wide = "Tid från beslut i antal hela månader, ej verkställda beslut"
    assert paths((100, {200.0: wide}), (112, {50.0: "Insats"} | over(*classes))) == [
        "Insats",
        *(f"{wide} / {name}" for name in classes),
    ]


def test_lines_of_one_name_are_one_name() -> None:
    upper = {50.0: "Typ av"} | over("Kvar-", "Verk-", "Av-")
    lower = {50.0: "insats"} | over("står", "ställt", "slutat", "Nya", "Alla", "Tot")
    assert paths((100, upper), (112, lower)) == [
        "Typ av insats", "Kvarstår", "Verkställt", "Avslutat", "Nya", "Alla", "Tot",
    ]  # fmt: skip


def test_a_column_without_a_name_has_none() -> None:
    assert paths((100, over("K", "M"))) == ["", "K", "M", "", "", "", ""]


@pytest.mark.parametrize(
    ("above", "start"),
    [
        ([(100.0, SEXES)], 0),
        ([(88.0, {252.0: "SoL", 402.0: "LSS"}), (100.0, SEXES)], 0),
        ([(40.0, {252.0: "SoL", 402.0: "LSS"}), (100.0, SEXES)], 1),
        ([(88.0, {50.0: "Tabell 2. Beslut i juni."}), (100.0, SEXES)], 1),
        ([(88.0, {50.0: "Rubrik"}), (100.0, SEXES)], 1),
        ([(88.0, {50.0: "Hemtjänst"} | over("1", "2", "3", "4", "5", "6")), (100.0, SEXES)], 1),
    ],
    ids=["one line", "two lines", "far above", "a sentence", "a title", "a row of numbers"],
)
def test_where_a_head_begins(above: list[Printed], start: int) -> None:
    body = (114.0, {50.0: "Boendestöd"} | over("1", "2", "3", "4", "5", "6"))
    assert head_start(lines(*above, body), len(above), 0, COLUMNS) == start


@settings(deadline=None)
@given(st.lists(st.sampled_from(("K", "Kv 1", "SoL", "Blå", "Totalt", "> 12 mån")), min_size=1, max_size=6))
def test_every_column_keeps_its_own_name(names: list[str]) -> None:
    found = paths_of(lines((100, over(*names))), COLUMNS, ())
    assert [path[-1] for path in found if path] == names
    assert len(found) == len(COLUMNS)


def test_a_sum_at_the_side_of_spanning_laws_stands_alone() -> None:
    laws = {50.0: "Antal beslut", 200.0: "SoL", 350.0: "LSS", 450.0: "Totalt"}
    names = {200.0: "Växel", 250.0: "Hem", 300.0: "Dag", 350.0: "Kontakt", 400.0: "Kort"}
    found = paths((100, laws), (112, names))
    laws_over = ["SoL"] * 3 + ["LSS"] * 2
    assert found == [
        "Antal beslut",
        *(f"{law} / {name}" for law, name in zip(laws_over, list(names.values()), strict=True)),
        "Totalt",
    ]
