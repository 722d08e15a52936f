"""What texts of a document tell that no record tells."""

from __future__ import annotations

import pytest

from extractor.model import Block, Decision, Heading, Paragraph, Place
from extractor.parse.context import with_context
from extractor.parse.coverage import Coverage
from extractor.parse.coveredtexts import account_texts, counts_insats
from extractor.parse.units import units_of


def whats(coverage: Coverage) -> list[str]:
    return [left.what for left in coverage.left]


@pytest.mark.parametrize(
    ("text", "counts"),
    [("Kontaktperson (4)", True), ("Särskilt boende 2 1 0 1", True), ("Boendestöd: 2 beslut", True),
     ("Kontaktperson", False), ("Bilaga 1", False), ("Sida 3", False)],
)  # fmt: skip
def test_lines_that_count_an_insats(text: str, counts: bool) -> None:
    assert counts_insats(Paragraph(text, Place(1))) == counts


def texts(*blocks: Block, used: set[Place] | None = None) -> Coverage:
    coverage = Coverage()
    placed = with_context(blocks)
    account_texts(coverage, placed, units_of(placed), used or set())
    return coverage


def test_a_case_that_gave_nothing_is_left_and_prose_is_not() -> None:
    heading = Heading("Ej verkställda beslut enligt SoL", 2, Place(1))
    case = Paragraph("Hemtjänst, kvinna, beslut 2024-03-12. Tackat nej.", Place(1, (50.0, 100.0, 400.0, 111.0)), "-")
    prose = Paragraph("Nämnden rapporterar varje kvartal till IVO.", Place(1, (50.0, 300.0, 400.0, 311.0)))
    assert whats(texts(heading, case, prose)) == ["a text that tells of a decision"]
    assert texts(heading, case, prose, used={case.place}).left == []


@pytest.mark.parametrize(
    ("text", "bullet", "left"),
    [
        ("Vrang, man, beslut 2024-04-02. Ingen ledig plats.", "-", True),
        ("Vrang, man, beslut 2024-04-02. Ingen ledig plats.", None, False),
        ("Vrang, beslut 2024-04-02. Ingen ledig plats.", "-", False),
        ("Vrang, man. Ingen ledig plats.", "-", False),
    ],
    ids=["its form", "another form", "nobody", "no day"],
)
def test_among_cases_that_were_read_a_text_of_their_form_needs_no_known_insats(
    text: str, bullet: str | None, left: bool
) -> None:
    place = Place(1, (50.0, 100.0, 400.0, 111.0))
    case = Paragraph("Hemtjänst, kvinna, beslut 2024-03-12. Tackat nej.", place, "-")
    other = Paragraph(text, Place(1, (50.0, 300.0, 400.0, 311.0)), bullet)
    assert bool(texts(case, other, used={place}).left) == left


def test_a_case_of_the_form_of_others_is_not_explained_by_their_day() -> None:
    place = Place(1, (50.0, 100.0, 400.0, 111.0))
    case = Paragraph("Hemtjänst, kvinna, beslut 2024-03-12. Tackat nej.", place, "-")
    lost = Paragraph("Boendestöd, man, beslut 2024-03-12. Personalbrist.", Place(1, (50.0, 300.0, 400.0, 311.0)), "-")
    placed = with_context([Heading("Ej verkställda beslut enligt SoL", 2, Place(1)), case, lost])
    coverage = Coverage()
    known = Decision(id="d1", table=None, section=(), places=(place,), beslutsdatum="2024-03-12")
    account_texts(coverage, placed, units_of(placed), {place}, [known])
    assert [left.printed for left in coverage.left] == [lost.text]


@pytest.mark.parametrize(("days", "left"), [(840, False), (841, True)])
def test_what_a_text_says_again_of_a_decision_is_explained(days: int, left: bool) -> None:
    text = "Det beslut som väntat längst är 840 dagar gammalt och gäller en man i kö till gruppbostad."
    placed = with_context([Heading("Kommentar", 2, Place(1)), Paragraph(text, Place(1))])
    coverage = Coverage()
    known = Decision(id="d1", table="t1", section=(), places=(), dagar=days)
    account_texts(coverage, placed, units_of(placed), set(), [known])
    assert (bool(coverage.left), coverage.explained) == (left, int(not left))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hemtjänst 4 2 6", True),
        ("Insats K M Tot Hemtjänst 4 2 6 Kontaktperson 1 0 1 Totalt 5 2 7", True),
        ("Nämnden 4 2 6", False),
        ("Rapportering av ej verkställda beslut, kvartal 4 - 2022", False),
        ("Hemtjänst 4 2 enligt beslut 6", False),
        ("Under 2024 hade 4 personer hemtjänst och 3 personer kontaktperson sedan 12 månader.", False),
    ],
    ids=["a row", "a table run together", "no name of the field", "a quarter", "words between", "prose"],
)
def test_numbers_of_a_table_that_were_read_as_text(text: str, left: bool) -> None:
    assert ("a line of numbers" in whats(texts(Paragraph(text, Place(1))))) is left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("1) Fyra beslut har väntat mer än ett år. Äldst är ett beslut om boendestöd från 2013-05-02, en man.", False),
        ("1) Beslut om boendestöd från 2013-05-02, en man.", True),
    ],
    ids=["one picked out of several", "one"],
)
def test_what_picks_one_decision_out_of_several_is_explained(text: str, left: bool) -> None:
    coverage = texts(Heading("Noteringar", 2, Place(1)), Paragraph(text, Place(1)))
    assert (bool(coverage.left), coverage.explained) == (left, int(not left))
