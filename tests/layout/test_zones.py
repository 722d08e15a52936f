"""Tables without vertical lines: heads beside their numbers, captions, sums that stand alone."""

from __future__ import annotations

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


def test_a_total_in_heavy_type_belongs_to_its_numbers() -> None:
    printed = lines(
        (100, HEAD, 1), (114, row("Plats", "6", "4", "3"), 0), (128, row("Personal", "1", "1", "3"), 0),
        (142, {50.0: "Samtliga"}, 1), (149, row("", "7", "5", "6"), 1), (156, {50.0: "insatser"}, 1),
    )  # fmt: skip
    (zone,) = find_zones(printed)
    assert zone.last == 5
