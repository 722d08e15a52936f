"""What headings name: the programme area, and what only looks like one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractor.evidence.areas import area_in
from extractor.model import Block, Count, Grid, Heading, Paragraph, Place
from extractor.parse.context import (
    Context,
    Scope,
    area_around,
    law_around,
    levelled,
    months_around,
    period_around,
    with_context,
)
from extractor.parse.measures import measure_told


@pytest.mark.parametrize(
    ("heading", "area"),
    [
        ("Beslut inom äldreomsorg", "äldreomsorg"),
        ("Ej verkställda beslut inom äldreomsorg, kvartal 3", "äldreomsorg"),
        ("Beslut inom Barn, unga och familj", "Barn, unga och familj"),
        ("Beslut inom Barn, unga och familj under kvartal 2", "Barn, unga och familj"),
        ("Beslut inom äldreomsorgen, LSS", "äldreomsorgen"),
        ("Tierps kommun, Nämnden för omsorg och stöd", None),
        ("Till Nämnden för omsorg och stöd", None),
    ],
)
def test_area_in(heading: str, area: str | None) -> None:
    assert area_in(heading) == area


@pytest.mark.parametrize(
    ("headings", "period"),
    [
        (("Kvartal 3 2023",), "2023-Q3"),
        (("SoL", "Kvartal 3 2023"), "2023-Q3"),
        (("Beslut under hela året 2023",), "2023"),
        (("Beslut 2023",), None),
        (("SoL", "LSS", "Kvartal 3 2023"), None),
    ],
)
def test_the_period_of_the_nearest_headings(headings: tuple[str, ...], period: str | None) -> None:
    assert period_around(Context(headings[::-1])) == period


@pytest.mark.parametrize(
    ("headings", "months"),
    [
        (("Väntat 3–5 månader",), "3–5"),
        (("Väntat 3–5 månader", "SoL"), None),
        (("Äldre än 12 mån",), "Äldre än 12"),
        (("Mer än 12 månader",), "Mer än 12"),
        (("Beslut som inte verkställts inom 3 månader, kvartal 1 2024",), None),
        ((), None),
    ],
)
def test_the_months_of_the_nearest_heading(headings: tuple[str, ...], months: str | None) -> None:
    assert months_around(Context(headings)) == months


@pytest.mark.parametrize(
    ("levels", "ranks"),
    [
        ([1, 2, 2, 2], [1, 2, 2, 2]),
        ([1, 3, 3, 2, 3], [1, 2, 2, 2, 2]),
        ([1, 3, 2, 3], [1, 3, 2, 3]),
        ([1, 2, 3, 3, 2, 3], [1, 2, 3, 3, 2, 3]),
        ([], []),
    ],
    ids=["one rank", "two small ones first", "one small one first", "below larger ones", "none"],
)
def test_small_headings_right_under_the_title_are_no_parts_of_larger_ones(levels: list[int], ranks: list[int]) -> None:
    blocks = [Heading(f"Rubrik {number}", level, Place(1)) for number, level in enumerate(levels)]
    assert [block.level for block in levelled(blocks) if isinstance(block, Heading)] == ranks


def test_a_small_heading_that_comes_again_is_a_part_of_each_that_it_stands_below() -> None:
    printed = (
        ("Rapport", 1),
        ("Förslag", 3),
        ("I korthet", 3),
        ("Äldreomsorg", 2),
        ("Väntar", 3),
        ("IFO", 2),
        ("Väntar", 3),
    )
    blocks = [Heading(text, level, Place(1)) for text, level in printed]
    assert [block.level for block in levelled(blocks) if isinstance(block, Heading)] == [1, 2, 2, 2, 3, 2, 3]


@pytest.mark.parametrize(
    ("sentence", "below", "elsewhere"),
    [
        ("Rapporten visar bara beslut som var kvar vid kvartalets slut.", "kvarstående", "kvarstående"),
        (
            "Tabellerna nedan tar upp alla beslut som rapporterats, alltså även dem som verkställts.",
            "rapporterade",
            None,
        ),
        ("Så här många beslut kvarstod på mätdagen, fördelade på insats.", "kvarstående", None),
        ("Vid kvartalets slut kvarstod nio beslut.", None, None),
        ("Rapporten visar läget.", None, None),
    ],
    ids=["of the whole report", "of the tables below", "of the section", "of a number alone", "of nothing"],
)
def test_what_sentences_say_that_numbers_count(sentence: str, below: str | None, elsewhere: str | None) -> None:
    table = Grid((), "plain")
    blocks: list[Block] = [Heading("Läget", 2, Place(1)), Paragraph(sentence, Place(1)), table]
    placed = with_context([*blocks, Heading("Orsaker", 2, Place(1)), table])
    told = [context.about for block, context in placed if isinstance(block, Grid)]
    assert [measure_told(text) if text else None for text in told] == [below, elsewhere]


@pytest.mark.parametrize(
    ("sentence", "lag"),
    [
        ("Tre beslut väntar. Besluten är fattade enligt LSS.", "LSS"),
        ("Samtliga beslut är fattade enligt socialtjänstlagen.", "SoL"),
        ("Besluten har fattats enligt SoL och LSS.", None),
        ("Rapporteringen görs enligt LSS.", None),
    ],
)
def test_a_sentence_gives_the_law_of_all_decisions_of_its_section(sentence: str, lag: str | None) -> None:
    case = Paragraph("Hemtjänst, kvinna, 143 dagar.", Place(1), "-")
    placed = with_context([Heading("Omsorg", 2, Place(1)), Paragraph(sentence, Place(1)), case])
    assert law_around(placed[-1][1]) == lag


def test_the_title_of_the_report_names_the_area_of_no_single_decision() -> None:
    title = "Ej verkställda beslut inom äldreomsorgen per 31 mars 2026"
    assert area_around(Context((title, "Hemtjänst"))) is None
    assert area_around(Context((title, "Beslut inom funktionsstöd"))) == "funktionsstöd"


def test_laws_of_counted_insatser_hold_for_the_texts_beside_them() -> None:
    scope = Scope(insats_laws={"boendestöd": {"SoL"}})
    told = Count(id="c1", table="t1", places=(), measure="", value=1, printed="1", insats="Kontaktperson", lag="LSS")
    beside = scope.beside([told, replace(told, insats="Boendestöd")])
    assert (beside.law_of("Kontaktperson"), beside.law_of("Boendestöd")) == ("LSS", None)
    assert (scope.law_of("Kontaktperson"), scope.law_of("Boendestöd")) == (None, "SoL")
