"""Cases set as labels with values beside them, told from tables whose heads name columns once."""

from __future__ import annotations

from extractor.layout.labelled import labelled_items
from extractor.layout.lines import Line, lines_of
from extractor.layout.tables import Fragment
from extractor.model import Page, Style, Word

STYLES = [Style("serif", 10.0, False), Style("serif", 10.0, True)]
Printed = tuple[float, dict[float, str]]


def lines(*printed: Printed) -> list[Line]:
    """Printed lines: height, and the text at each left edge, five points a letter; heavy after `#`."""
    words = []
    for top, cells in printed:
        for left, text in cells.items():
            style = 1 if text.startswith("#") else 0
            for word in text.removeprefix("#").split():
                words.append(Word(word, left, top, left + 5 * len(word), top + 10, style))
                left += 5 * len(word) + 3
    return lines_of(Page(1, 600, 800, words, [], STYLES, letters=500))


def case(top: float, number: int, day: str, left: float = 50.0) -> list[Printed]:
    return [
        (top, {left: f"#Ärende {number}"}),
        (top + 15, {left: "Insats", left + 100: "Hemtjänst"}),
        (top + 30, {left: "Beslutsdatum", left + 100: day}),
        (top + 45, {left: "Kön", left + 100: "Kvinna"}),
        (top + 60, {left: "Kommentar", left + 100: "Tackat nej till"}),
        (top + 72, {left + 100: "en plats."}),
    ]


CASES = [*case(100, 1, "2024-01-02"), *case(200, 2, "2024-02-03"), *case(300, 3, "2024-03-04")]


def shown(items: list[list[Line] | Fragment] | None) -> list[object]:
    return [
        [row.texts for row in item.body] if isinstance(item, Fragment) else [line.text for line in item]
        for item in items or []
    ]


def test_each_case_is_a_table_of_labels_and_values() -> None:
    found = shown(labelled_items(lines(*CASES)))
    assert found[:2] == [
        ["Ärende 1"],
        [["Insats", "Hemtjänst"], ["Beslutsdatum", "2024-01-02"], ["Kön", "Kvinna"],
         ["Kommentar", "Tackat nej till en plats."]],
    ]  # fmt: skip
    assert len(found) == 6


def test_cases_side_by_side_are_read_one_after_the_other() -> None:
    beside = [
        (top, one | other)
        for (top, one), (_, other) in zip(
            CASES, [line for number in (4, 5, 6) for line in case(0, number, "2024-04-05", 320.0)], strict=True,
        )
    ]  # fmt: skip
    found = shown(labelled_items(lines(*beside)))
    heads = [item[0] for item in found if isinstance(item, list) and isinstance(item[0], str)]
    assert heads == ["Ärende 1", "Ärende 2", "Ärende 3", "Ärende 4", "Ärende 5", "Ärende 6"]


def test_a_label_without_a_value_is_blank() -> None:
    printed = [line for line in CASES if line[1].get(150.0) not in ("2024-02-03",)]
    printed.append((230.0, {50.0: "Beslutsdatum"}))
    rows = [row for item in shown(labelled_items(lines(*printed))) for row in item if isinstance(row, list)]  # type: ignore[attr-defined]
    assert ["Beslutsdatum", None] in rows


def test_a_list_with_a_head_is_no_case() -> None:
    head = {50.0: "Insats", 150.0: "Beslutsdatum", 260.0: "Kön"}
    data = {50.0: "Hemtjänst", 150.0: "2024-01-02", 260.0: "K"}
    tables = [(100.0 + 60 * i + 15 * j, head if j == 0 else data) for i in range(4) for j in range(4)]
    assert labelled_items(lines(*tables)) is None


def test_labels_with_a_colon_are_left_to_the_text() -> None:
    printed = [(top, {x: f"{text}:" if x == 50.0 and "#" not in text else text for x, text in cells.items()})
               for top, cells in CASES]  # fmt: skip
    assert labelled_items(lines(*printed)) is None


def test_nothing_is_no_case() -> None:
    assert labelled_items([]) is None


def test_what_stands_below_the_last_case_comes_after_both_sides() -> None:
    others = [line for number in (4, 5, 6) for line in case(0, number, "2024-04-05", 320.0)]
    beside = [(top, one | other) for (top, one), (_, other) in zip(CASES, others, strict=True)]
    found = shown(labelled_items(lines(*beside, (420.0, {50.0: "#Rapporterade beslut 2024"}))))
    assert found[-1] == ["Rapporterade beslut 2024"]
