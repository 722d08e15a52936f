"""Tables without vertical lines: heads beside their numbers, captions, sums that stand alone."""

from __future__ import annotations

import pytest

from extractor.layout.lines import Line, lines_of
from extractor.layout.zones import find_zones
from extractor.model import Page, Style, Word

STYLES = [Style("serif", 10.0, False), Style("serif", 10.0, True)]


def lines(*printed: tuple[float, dict[float, str], int]) -> list[Line]:
    words = []
    for top, cells, style in printed:
        for left, text in cells.items():
            for word in text.split():
                words.append(Word(word, left, top, left + 6.5 * len(word), top + 10, style))
                left += 6.5 * len(word) + 3
    return lines_of(Page(1, 600, 800, words, [], STYLES, letters=500))


HEAD = {50.0: "Skäl", 200.0: "Kv 2", 260.0: "Kv 3", 320.0: "Kv 4"}


def row(label: str, *numbers: str) -> dict[float, str]:
    """Numbers set at the right, under heads set at the left."""
    return {50.0: label} | {235.0 + 60 * i - 6.5 * len(number): number for i, number in enumerate(numbers)}


def test_several_heads_beside_their_numbers_are_joined_by_one_row() -> None:
    printed = lines(
        (100, HEAD, 1), (114, row("Plats", "6", "4", "3"), 0), (128, row("Personal", "100", "100", "3"), 0),
        (142, row("Summa", "106", "104", "6"), 1),
    )  # fmt: skip
    (zone,) = find_zones(printed)
    assert (zone.first, zone.last, len(zone.columns)) == (0, 3, 4)
    assert zone.lines[2].texts(4) == ["Personal", "100", "100", "3"]


def test_a_caption_ends_the_table_above_it() -> None:
    caption = {50.0: "Tabell 3. Ej verkställda", 230.0: "beslut enligt SoL"}
    printed = lines(
        (100, HEAD, 1), (114, row("Plats", "6", "4", "3"), 0), (128, row("Summa", "6", "4", "3"), 0), (150, caption, 1),
        (170, HEAD, 1), (184, row("Plats", "6", "4", "3"), 0), (198, row("Summa", "6", "4", "3"), 0),
    )  # fmt: skip
    assert [(zone.first, zone.last) for zone in find_zones(printed)] == [(0, 2), (4, 6)]


@pytest.mark.parametrize(
    ("title", "second", "apart"),
    [
        ({50.0: "Hur länge besluten väntat"}, {50.0: "Månader", 170.0: "SoL", 230.0: "LSS"}, True),
        ({50.0: "LSS", 200.0: "Antal månader"}, {50.0: "Insats", 200.0: "3–6", 260.0: "7–9", 320.0: "Alla"}, True),
        ({50.0: "Varav enligt LSS"}, row("Kontaktperson", "–", "2", "–"), False),
    ],
    ids=["a title", "a law beside a spanning head", "a part of the total"],
)
def test_names_below_a_closing_sum_begin_another_table(
    title: dict[float, str], second: dict[float, str], apart: bool
) -> None:
    printed = lines(
        (100, HEAD, 1), (114, row("Plats", "6", "4", "3"), 0), (128, row("Summa", "6", "4", "3"), 1), (150, title, 1),
        (164, second, 1), (178, row("Personal", "6", "4"), 0), (192, row("Plats", "6", "4"), 0),
    )  # fmt: skip
    first, *rest = find_zones(printed)
    assert ((first.last, len(rest)) == (2, 1)) == apart


def test_a_total_in_heavy_type_belongs_to_its_numbers() -> None:
    printed = lines(
        (100, HEAD, 1), (114, row("Plats", "6", "4", "3"), 0), (128, row("Personal", "1", "1", "3"), 0),
        (142, {50.0: "Samtliga"}, 1), (149, row("", "7", "5", "6"), 1), (156, {50.0: "insatser"}, 1),
    )  # fmt: skip
    (zone,) = find_zones(printed)
    assert zone.last == 5


def test_a_table_that_its_head_would_cut_goes_on() -> None:
    """The head `13-24 mån` ends where `2 d)` begins and `0` does not: the numbers alone tell the columns."""
    head = {50.0: "Insatstyp", 200.0: "3-6 mån", 290.0: "7-12 mån", 380.0: "Totalt"}
    rows = [("Avlösare", "1 a)", "0", "1"), ("Kontaktperson", "0", "2 d)", "2"), ("Boende", "1 e)", "10 f)", "11")]
    right = (256.0, 357.0, 425.0)

    def placed(label: str, *cells: str) -> dict[float, str]:
        wide = [6.5 * len(cell.replace(" ", "")) + 3 * cell.count(" ") for cell in cells]
        return {50.0: label} | {x - width: cell for x, width, cell in zip(right, wide, cells, strict=True)}

    printed = lines((100, head, 1), *((114.0 + 14 * i, placed(*row), 0) for i, row in enumerate(rows)))
    (zone,) = find_zones(printed)
    assert [entry.texts(4) for entry in zone.lines[1:]] == [[*row] for row in rows]


def test_a_head_over_a_single_column_belongs_to_it() -> None:
    """`Kommentar` stands beside what spans the month classes, of which the last has no number: it is no partner."""
    over = {50.0: "Bistånd", 200.0: "Tid från beslut, månader", 420.0: "Kommentar"}
    classes = {190.0: "3-6", 270.0: "7-12", 340.0: "13-"}
    data = [
        {50.0: "Hemtjänst", 195.0: "2*", 420.0: "* Väntar på plats."},
        {50.0: "Växelvård", 195.0: "1*", 420.0: "* Nej."},
    ]
    printed = lines((100, over, 1), (114, classes, 1), *((130.0 + 14 * i, row, 0) for i, row in enumerate(data)))
    (zone,) = find_zones(printed)
    assert len(zone.columns) == 5
    assert zone.lines[-1].texts(5) == ["Växelvård", "1*", None, None, "* Nej."]


def test_a_name_cut_short_is_the_upper_part_of_its_head() -> None:
    upper, lower = {320.0: "Verkst."}, {50.0: "Insats", 200.0: "Beslutsdatum", 320.0: "datum"}
    data = [{50.0: "Hemtjänst", 200.0: "2023-01-05", 320.0: "2023-06-01"}] * 2
    printed = lines((100, upper, 1), (112, lower, 1), *((128.0 + 14 * i, row, 0) for i, row in enumerate(data)))
    (zone,) = find_zones(printed)
    assert [line.text for line in zone.spanning] == ["Verkst."]


def test_the_head_ends_where_heavy_type_ends() -> None:
    """Dates broken over two lines make no line that reads as data: `K` stands beside `K/M` all the same."""
    head = {50.0: "K/M", 130.0: "Beslutsdag", 260.0: "Anteckning"}
    data = [{130.0: "24 september", 260.0: "Tackade nej till"}, {74.0: "K"}, {130.0: "2020", 260.0: "plats."}]
    printed = lines((100, head, 1), *((116.0 + 7 * i, row, 0) for i, row in enumerate(data)))
    (zone,) = find_zones(printed)
    assert len(zone.columns) == 3


def test_a_name_that_touches_one_month_class_spans_all() -> None:
    over = {50.0: "Bistånd", 265.0: "Tid från beslut"}
    classes = {200.0: "0-3", 250.0: "4-6", 300.0: "7-12", 360.0: ">12"}
    data = [{50.0: "Boende", 225.0: "1", 275.0: "2"}, {50.0: "Korttidsplats", 275.0: "3", 335.0: "4"}]
    printed = lines((100, over, 1), (112, classes, 1), *((128.0 + 14 * i, row, 0) for i, row in enumerate(data)))
    (zone,) = find_zones(printed)
    assert len(zone.columns) == 5
    assert [line.text for line in zone.spanning] == ["Bistånd Tid från beslut"]
    assert [entry.texts(5) for entry in zone.lines[1:]] == [
        ["Boende", "1", "2", None, None],
        ["Korttidsplats", None, "3", "4", None],
    ]


def test_a_line_that_crosses_the_columns_keeps_its_words() -> None:
    printed = lines(
        (100, {50: "Insats", 260: "Antal"}, 0), (114, {70: "Orsak till ej verkställt beslut"}, 0),
        (128, {50: "Hemtjänst", 140: "boende", 260: "3"}, 0), (142, {50: "Insats", 140: "Kön", 260: "Kvar"}, 0),
    )  # fmt: skip
    (zone,) = find_zones(printed)
    assert [word for entry in zone.lines for part in entry.parts.values() for word in part] == [
        word for one in printed for word in one.words
    ]
