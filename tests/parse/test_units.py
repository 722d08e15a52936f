"""Which texts tell of single decisions: bullets, numbered cases, paragraphs, headings with their comment."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Block, Cell, Grid, Heading, Paragraph, Place, Row
from extractor.parse.context import with_context
from extractor.parse.units import (
    FEATURES,
    Unit,
    decision_units,
    features_of,
    in_list,
    numbered_comment,
    probability,
    units_of,
)

FIRST = "Hemtjänst, kvinna, beslut 2023-04-18. Tackat nej till plats."
SECOND = "Boendestöd, man, beslut 2023-05-02. Personalbrist."


def heading(text: str) -> Heading:
    return Heading(text, 2, Place(1))


def paragraph(text: str, bullet: str | None = None, top: float = 100.0) -> Paragraph:
    return Paragraph(text, Place(1, (50.0, top, 400.0, top + 11.0)), bullet)


def units(*blocks: Block) -> list[Unit]:
    return units_of(with_context(blocks))


def wholes(*blocks: Block) -> list[str]:
    return [unit.whole for unit in units(*blocks)]


OPEN = heading("Ej verkställda beslut enligt SoL")


@pytest.mark.parametrize(
    ("blocks", "texts"),
    [
        ([OPEN, paragraph(FIRST), paragraph(SECOND, top=160.0)], [FIRST, SECOND]),
        ([OPEN, paragraph(FIRST, "-"), paragraph(SECOND, "-", 112.0)], [FIRST, SECOND]),
        ([heading("Kvinna, hemtjänst, beslut 2023-04-18"), paragraph("Tackat nej.")],
         ["Kvinna, hemtjänst, beslut 2023-04-18. Tackat nej."]),
        ([heading("Beslut 1: Kontaktperson, LSS"), paragraph("Man, beslut 2023-04-18. Tackat nej.")],
         ["Beslut 1: Kontaktperson, LSS. Man, beslut 2023-04-18. Tackat nej."]),
        ([heading("1. Särskilt boende, SoL"), paragraph("Beslut den 8 juni 2023. Kvinna."),
          paragraph("Erbjöds plats i augusti men avböjde, vill bo närmare sin dotter.", top=150.0)],
         ["Beslut den 8 juni 2023. Kvinna. Erbjöds plats i augusti men avböjde, vill bo närmare sin dotter."]),
        ([heading("1. Särskilt boende, SoL"), paragraph("Beslut den 8 juni 2023. Kvinna. Tackat nej."),
          paragraph("Nämnden ser över sina rutiner för plats.", top=400.0)],
         ["Beslut den 8 juni 2023. Kvinna. Tackat nej.", "Nämnden ser över sina rutiner för plats."]),
        ([paragraph(FIRST), paragraph("Ny kontakt tas i maj.", top=113.0)], [f"{FIRST} Ny kontakt tas i maj."]),
        ([paragraph(FIRST), paragraph("Ny kontakt tas i maj.", top=400.0)], [FIRST, "Ny kontakt tas i maj."]),
        ([paragraph(FIRST), heading("Bakgrund"), paragraph("Nämnden rapporterar.", top=113.0)],
         [FIRST, "Nämnden rapporterar."]),
        ([paragraph(FIRST), Grid((Row((Cell("x"),), ()),), "plain"), paragraph("Källa: Lifecare", top=113.0)],
         [FIRST, "Källa: Lifecare"]),
        ([], []),
    ],
    ids=["paragraphs", "bullets", "heading of a case", "numbered heading", "comment of its own", "other text",
         "close below", "far below",
         "heading between", "table between", "nothing"],
)  # fmt: skip
def test_texts_are_parted_into_units(blocks: list[Block], texts: list[str]) -> None:
    assert wholes(*blocks) == texts


def test_a_unit_keeps_its_places_and_its_headings() -> None:
    (unit,) = units(OPEN, paragraph(FIRST), paragraph("Ny kontakt tas i maj.", top=113.0))
    assert [place.bbox[1] for place in unit.places if place.bbox] == [100.0, 113.0]
    assert unit.context.section == ("Ej verkställda beslut enligt SoL",)


@pytest.mark.parametrize(
    "blocks",
    [
        [OPEN, paragraph(FIRST, "-"), paragraph(SECOND, "-")],
        [OPEN, paragraph(f"1. {FIRST}"), paragraph(f"2. {SECOND}")],
        [heading("Kvarstående beslut enligt SoL"),
         paragraph("En kvinna beviljades hemtjänst den 18 april 2023. Hon har tackat nej till två erbjudanden."),
         paragraph("En man har väntat sju månader på boendestöd. Ingen personal finns.", top=160.0)],
        [OPEN, heading("Hemtjänst"), paragraph("Kvinna, beslut 2023-04-18. Tackat nej.", "-"),
         paragraph("Man, beslut 2023-05-02. Personalbrist.", "-")],
    ],
    ids=["bullets", "numbers", "stories", "insats in the heading"],
)  # fmt: skip
def test_texts_that_tell_of_decisions(blocks: list[Block]) -> None:
    found = decision_units(units(*blocks))
    assert len(found) == 2
    assert all(0.5 <= unit.sure <= 1.0 for unit in found)


@pytest.mark.parametrize(
    "text",
    [
        "Nämnden ska rapportera beslut som inte verkställts inom tre månader till IVO.",
        "Mätdatum är 2023-06-30.",
        "Totalt rapporterades 27 beslut om hemtjänst, 14 kvinnor och 13 män, per den 30 juni 2023.",
        "Andelen kvinnor som väntar på boendestöd var 61 procent den 30 juni 2023.",
        "Hemtjänst",
        "Ordföranden är en man.",
    ],
)
def test_texts_that_tell_of_none(text: str) -> None:
    assert decision_units(units(heading("Bakgrund"), paragraph(text))) == []


@pytest.mark.parametrize(
    ("text", "comment"),
    [
        (f"1. {FIRST}", "Tackat nej till plats."),
        (f"Ärende 2: {SECOND}", "Personalbrist."),
        ("3. Hemtjänst, kvinna, beslut 2023-04-18.", ""),
    ],
)
def test_comments_of_numbered_cases(text: str, comment: str) -> None:
    assert numbered_comment(text) == comment


@pytest.mark.parametrize(
    ("text", "feature", "value"),
    [
        (FIRST, "insats_own", 1.0),
        (FIRST, "insats_first", 1.0),
        (FIRST, "one_date", 1.0),
        (FIRST, "decided_date", 1.0),
        (FIRST, "sex_single", 1.0),
        (f"1. {FIRST}", "case_number", 1.0),
        ("Den 30 juni 2023 väntade 27 kvinnor.", "quarter_end", 1.0),
        ("Den 30 juni 2023 väntade 27 kvinnor.", "sex_many", 1.0),
        ("Andelen var 61 procent.", "percent", 1.0),
        ("Andelen var 61 procent.", "insats_own", 0.0),
        ("Väntat sju månader.", "wait", 1.0),
    ],
)
def test_what_is_seen_of_a_text(text: str, feature: str, value: float) -> None:
    assert features_of(units(paragraph(text)), 0)[FEATURES.index(feature)] == value


@pytest.mark.parametrize(
    ("heading_text", "feature"), [("Hemtjänst", "insats_heading"), ("Verkställda beslut", "status_heading")]
)
def test_what_is_seen_of_the_headings_over_a_text(heading_text: str, feature: str) -> None:
    seen = [features_of(units(heading(over), paragraph(FIRST)), 0) for over in (heading_text, "Bakgrund")]
    assert [values[FEATURES.index(feature)] for values in seen] == [1.0, 0.0]


@settings(deadline=None)
@given(st.lists(st.floats(0, 1), min_size=3, max_size=3), st.floats(-2, 2))
def test_more_of_what_tells_is_surer(values: list[float], bias: float) -> None:
    weights = [1.0, 2.0, -1.0]
    less = probability(values, (weights, bias))
    assert 0 <= less <= 1
    assert probability([values[0] + 1, *values[1:]], (weights, bias)) > less
    assert probability([*values[:2], values[2] + 1], (weights, bias)) < less


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=4))
def test_no_text_breaks_the_units(texts: list[str]) -> None:
    found = units(*(paragraph(text, top=100.0 + 40 * number) for number, text in enumerate(texts)))
    features = [features_of(found, index) for index in range(len(found))]
    assert all(len(values) == len(FEATURES) and min(values) >= 0 and max(values) <= 1 for values in features)
    assert len(decision_units(found)) <= len(found)


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("Boendestöd, 145 dagar. Vill vänta.", True),
        ("Boendestöd (SoL) 2024-03-01: vill vänta.", True),
        ("✦ Boendestöd, 145 dagar. Vill vänta.", True),
        ("Boendestöd har väntat längst, 145 dagar.", False),
        ("Boendestöd, ingen plats.", False),
    ],
)
def test_lines_of_a_list_without_a_mark_or_a_person(text: str, listed: bool) -> None:
    assert (
        in_list(units(OPEN, paragraph("Kontaktperson, 203 dagar. Ingen passade."), paragraph(text, top=160.0)), 1)
        == listed
    )
