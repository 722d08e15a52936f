"""Cases printed as labels with values: lines, boxes of a form, ticked words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Block, Cell, Decision, Grid, Heading, Paragraph, Place, Row
from extractor.parse.context import Scope, with_context
from extractor.parse.labels import read_labelled
from extractor.parse.ticks import value_of

HEMTJANST = ("Insats: Hemtjänst", "Kön: Kvinna", "Beslutsdatum: 2023-04-18")
BOENDESTOD = ("Insats: Boendestöd", "Kön: Man", "Beslutsdatum: 2023-05-02")
Fact = tuple[str | None, str | None, str | None]
BOTH: list[Fact] = [("Hemtjänst", "K", "2023-04-18"), ("Boendestöd", "M", "2023-05-02")]


def read(*blocks: Block) -> list[Decision]:
    return read_labelled(with_context(blocks), Scope(), 1)[0]


def lines(*texts: str) -> list[Block]:
    return [
        Paragraph(text, Place(1, (50.0, 100.0 + 12 * number, 300.0, 111.0 + 12 * number)))
        for number, text in enumerate(texts)
    ]


def facts(decisions: list[Decision]) -> list[Fact]:
    return [(one.insats, one.kon, one.beslutsdatum) for one in decisions]


@pytest.mark.parametrize(
    "texts",
    [
        (*HEMTJANST, *BOENDESTOD),
        (" ".join(HEMTJANST), " ".join(BOENDESTOD)),
        ("Beslut 1", *HEMTJANST, "Beslut 2", *BOENDESTOD),
        tuple(f"- {text}" for text in (*HEMTJANST, *BOENDESTOD)),
        (*HEMTJANST[::-1], *BOENDESTOD[::-1]),
        ("Insats: Hemtjänst", "Kön: ☒ Kvinna ☐ Man", HEMTJANST[2], "Insats: Boendestöd", "Kön: ☐ Kvinna ☒ Man",
         BOENDESTOD[2]),
    ],
    ids=["a line each", "a line a case", "numbered", "bullets", "another order", "ticked"],
)  # fmt: skip
def test_lines_of_labels(texts: tuple[str, ...]) -> None:
    found = read(*lines(*texts))
    assert facts(found) == BOTH
    assert [one.id for one in found] == ["d1", "d2"]


def test_numbers_of_cases_are_kept() -> None:
    found = read(*lines("Beslut 7", *HEMTJANST, "Beslut 9", *BOENDESTOD))
    assert [one.nr for one in found] == [7, 9]


@pytest.mark.parametrize(
    ("label", "first", "second", "field", "values"),
    [
        ("Kommentar", "Tackat nej.", "Personalbrist.", "kommentar", ["Tackat nej.", "Personalbrist."]),
        ("Status", "Verkställt", "Ej verkställt", "status", ["verkställt", "kvarstående"]),
        ("Lagrum", "4 kap. 1 § SoL", "9 § 3 LSS", "lag", ["SoL", "LSS"]),
        ("Avbrottsdatum", "2023-06-01", "2023-07-01", "avbrottsdatum", ["2023-06-01", "2023-07-01"]),
        ("Antal dagar", "214", "187", "dagar", [214, 187]),
        ("Antal beslut", "2", "3", "antal", [2, 3]),
    ],
)
def test_a_fourth_label(label: str, first: str, second: str, field: str, values: list[object]) -> None:
    found = read(*lines(*HEMTJANST, f"{label}: {first}", *BOENDESTOD, f"{label}: {second}"))
    assert facts(found) == BOTH
    assert [getattr(one, field) for one in found] == values


def test_a_value_goes_on_in_the_line_below() -> None:
    texts = ("Kommentar: Tackat nej till", "två erbjudanden om plats.")
    found = read(*lines(*HEMTJANST, *texts, *BOENDESTOD, "Kommentar: Personalbrist."))
    assert [one.kommentar for one in found] == ["Tackat nej till två erbjudanden om plats.", "Personalbrist."]


def test_headings_hold_for_the_cases_below_them() -> None:
    blocks: list[Block] = [
        Heading("Beslut enligt SoL", 2, Place(1)), *lines(*HEMTJANST),
        Heading("Beslut enligt LSS", 2, Place(1)), *lines("Insats: Kontaktperson", *BOENDESTOD[1:]),
    ]  # fmt: skip
    assert [(one.insats, one.lag) for one in read(*blocks)] == [("Hemtjänst", "SoL"), ("Kontaktperson", "LSS")]


def box(*cells: tuple[str, str]) -> Grid:
    """A form whose boxes hold a label with its value below."""
    row = Row(tuple(Cell(" ".join(lines), (Place(1),), lines=lines) for lines in cells), (Place(1),))
    return Grid((row,), "grid", 0, tuple("" for _ in cells))


def test_boxes_of_a_form() -> None:
    first = box(("Insats", "Hemtjänst"), ("Kön", "Kvinna"), ("Beslutsdatum", "2023-04-18"))
    second = box(("Insats", "Boendestöd"), ("Kön", "Man"), ("Beslutsdatum", "2023-05-02"))
    assert facts(read(first, second)) == BOTH


@pytest.mark.parametrize(
    "texts",
    [
        ("Insats: Hemtjänst", "Kön: Kvinna"),
        ("Datum: 2023-04-18", "Handläggare: Berit", "Diarienummer: SN 2023/12"),
        ("Kommun: Tierp", "Period: kvartal 3 2023", "Nämnd: Socialnämnden"),
        ("Ärendenummer: 7", "Beslutsdatum: 2024-04-17", "Kommentar: Till utskottet.", "Status: klart"),
        ("Nämnden rapporterar beslut som inte verkställts.", "Hemtjänst, kvinna, 2023-04-18."),
        (),
    ],
    ids=["too few", "a letter head", "about the paper", "of nobody and nothing", "no labels", "nothing"],
)
def test_lines_that_are_no_cases(texts: tuple[str, ...]) -> None:
    assert read(*lines(*texts)) == []


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_text_breaks_labels_and_values(text: str) -> None:
    assert value_of(text) == value_of(text).strip() or "☐" in text
    assert read(*lines(f"Insats: {text}", f"Kön: {text}")) == []


def numbered(heading: str, *texts: str) -> list[Block]:
    return [Heading(heading, 3, Place(1)), *lines(*texts)]


def test_the_heading_of_a_case_says_whose_it_is() -> None:
    first = numbered("Ärende 1. Kontaktfamilj (pojke)", "Beslutsdatum: 2025-02-18", "Orsak: Kö.", "Läge: ej verkställt")
    second = numbered("Ärende 2. Boendestöd (kvinna)", "Beslutsdatum: 2025-03-05", "Orsak: Kö.", "Läge: ej verkställt")
    found = read(*first, *second)
    assert [(one.nr, one.insats, one.kon, one.alder) for one in found] == [
        (1, "Kontaktfamilj", "M", "barn"),
        (2, "Boendestöd", "K", "vuxen"),
    ]


def test_a_heading_and_a_text_are_no_case_of_labels() -> None:
    told = numbered("Ärende 1. Kontaktfamilj, pojke", "Beslutades 2025-02-18. Ingen familj har hittats.")
    assert read(*told, *numbered("Ärende 2. Boendestöd, kvinna", "Beslutades 2025-03-05. Tackat nej.")) == []


def test_a_value_may_stand_below_its_label() -> None:
    case = ("Beslutet togs:", "13 juni 2024", "Gäller:", "kvinna", "Kommentar:", "Ingen har hittats.")
    other = ("Beslutet togs:", "3 oktober 2024", "Gäller:", "man", "Kommentar:", "Började den 10 februari 2025.")
    blocks = [Paragraph(text, Place(paragraph=number)) for number, text in enumerate((*case, *other))]
    found = read(*blocks)
    assert [(one.beslutsdatum, one.kon, one.kommentar) for one in found] == [
        ("2024-06-13", "K", "Ingen har hittats."),
        ("2024-10-03", "M", "Började den 10 februari 2025."),
    ]


def test_the_rows_of_a_list_are_no_boxes() -> None:
    head = ("Insats", "Beslutsdatum", "Kön")
    rows = (("Bostad med särskild service", "2024-01-02", "Man"), ("Bostad med särskild service", "2024-02-03", "Man"))
    made = tuple(
        Row(tuple(Cell(text, (Place(1),), 1, tuple(text.rsplit(" ", 1))) for text in row), (Place(1),))
        for row in (head, *rows)
    )
    assert read(Grid(made, "grid", 1, head)) == []
