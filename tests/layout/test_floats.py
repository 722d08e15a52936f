"""Small tables beside running text: where they are found, and what is no such table."""

from __future__ import annotations

import pytest

from extractor.layout.floats import float_beside
from extractor.layout.flows import reading_order
from tests.layout.making import lines

TEXT = (
    "Året inleddes med 40 rapporterade beslut, fyra",
    "fler än vid årsskiftet. Sex av dem verkställdes",
    "under kvartalet och två avslutades av andra",
    "skäl, kvar fanns 32 beslut som väntar.",
)
LABELS = (("Rapporterade", "40"), ("Verkställda", "6"), ("Avslutade", "2"), ("Kvar", "32"))
Labels = tuple[tuple[str, str], ...]


def printed(text: tuple[str, ...], labels: Labels) -> list[dict[float, str]]:
    return [{50: one, 340: label, 480: value} for one, (label, value) in zip(text, labels, strict=True)]


def test_a_table_beside_text_is_read_after_it() -> None:
    rows = [{50: "Första kvartalet", 340: "Antal beslut", 480: "SoL"}, *printed(TEXT, LABELS), {50: "Sist i stycket."}]
    flows = reading_order(lines(*rows))
    assert [line.text for line in flows[0]] == ["Första kvartalet", *TEXT, "Sist i stycket."]
    assert [line.texts for line in flows[1]] == [["Antal beslut", "SoL"], *map(list, LABELS)]


def test_what_stands_further_below_is_no_part_of_the_text() -> None:
    page = lines(*printed(TEXT, LABELS)) + lines({50: "Andra kvartalet"}, top=250)
    found = float_beside(page, 0)
    assert found is not None
    assert (found.stop, found.end) == (4, 4)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            ("Ingen plats har funnits.", "Den enskilde har tackat nej.", "Plats erbjuden i maj.", "Ny annons."),
            LABELS,
        ),
        (TEXT, (("Lugnet", "40"), ("Solgården", "6"), ("Björkbacken", "2"), ("Ekbo", "32"))),
        (TEXT, (("Rapporterade", "fyrtio"), ("Verkställda", "sex"), ("Avslutade", "två"), ("Kvar", "resten"))),
        (("Boendestöd", "Hemtjänst", "Kontaktperson", "Ledsagning"), LABELS),
    ],
    ids=["each line a comment of its own", "labels of something else", "no numbers", "names beside labels"],
)
def test_rows_of_one_table_are_not_parted(text: tuple[str, ...], labels: Labels) -> None:
    assert float_beside(lines(*printed(text, labels)), 0) is None
