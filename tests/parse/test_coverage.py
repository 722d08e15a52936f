"""What of a document's evidence no record tells."""

from __future__ import annotations

import pytest

from extractor.model import Block, Cell, Decision, Grid, Heading, Paragraph, Place, Row
from extractor.parse.context import Context, with_context
from extractor.parse.coverage import (
    Coverage,
    account_cells,
    account_numbers,
    account_other,
    account_rows,
    account_texts,
    account_unread,
    counts_insats,
    findings_of,
    settle,
)
from extractor.parse.rolekinds import Role
from extractor.parse.units import units_of

INSATS, COUNT, SHARE, UNKNOWN = Role("insats"), Role("count"), Role("count", ignored=True), Role("unknown")


def row(*texts: str | None, top: float = 100.0) -> Row:
    return Row(tuple(Cell(text) for text in texts), (Place(1, (50.0, top, 400.0, top + 11.0)),))


def whats(coverage: Coverage) -> list[str]:
    return [left.what for left in coverage.left]


@pytest.mark.parametrize(
    ("role", "used", "explained", "left"),
    [(COUNT, 1, 0, 0), (SHARE, 0, 1, 0), (Role("nr"), 0, 1, 0), (UNKNOWN, 0, 0, 1)],
)
def test_numbers_of_a_table_by_the_role_of_their_column(role: Role, used: int, explained: int, left: int) -> None:
    coverage = Coverage()
    account_numbers(coverage, [row("Hemtjänst", "4"), row("Boendestöd", "–", top=120.0)], [INSATS, role])
    assert (coverage.used, coverage.explained, len(coverage.left)) == (used, explained, left)
    assert coverage.found == 1


@pytest.mark.parametrize(
    ("text", "left"),
    [("kvartal 3 44 12 5 27", True), ("44 12 5", True), ("44", False), ("2024-03-12", False),
     ("Tre platser, 12 dagar, 14 nätter och 2 kvällar", False)],
)  # fmt: skip
def test_numbers_that_were_not_parted(text: str, left: bool) -> None:
    coverage = Coverage()
    account_cells(coverage, [row("2023", text)])
    assert bool(coverage.left) == left


@pytest.mark.parametrize(
    ("cells", "left"),
    [
        (("1", "Hemtjänst", "2024-03-12", "K"), True),
        (("1", "Hemtjänst", None, "kvinna"), True),
        (("Hemtjänst", None, None, None), False),
        (("Summa", "4", None, None), False),
    ],
)
def test_rows_of_a_list_without_a_decision(cells: tuple[str | None, ...], left: bool) -> None:
    coverage = Coverage()
    account_rows(coverage, [row(*cells)], set())
    assert bool(coverage.left) == left


def test_a_row_that_gave_a_decision_is_used() -> None:
    coverage, one = Coverage(), row("1", "Hemtjänst", "2024-03-12", "K")
    account_rows(coverage, [one], {one.places[0]})
    assert (coverage.used, coverage.left) == (1, [])


@pytest.mark.parametrize(
    ("rows", "left"),
    [
        ([("Särskilt boende", "4"), ("Boendestöd", "2")], 2),
        ([("Kvinnor", "4"), ("Män", "2")], 2),
        ([("SoL", "12", "13"), ("LSS", "10", "12")], 2),
        ([("3–6 månader", "4"), ("7–12 månader", "2")], 2),
        ([("1", "Boendestöd, man, beslutat 12 maj 2025"), ("2", "Hemtjänst, kvinna, 140 dagar")], 2),
        ([("Norrliden", "2"), ("Funkabo", "5")], 0),
        ([("Budget 2024", "1 200"), ("Utfall", "1 100")], 0),
        ([("Hemtjänst", "4")], 0),
    ],
)
def test_tables_that_were_taken_for_other_matter(rows: list[tuple[str, ...]], left: int) -> None:
    coverage = Coverage()
    grid = Grid(tuple(row(*cells, top=100.0 + 20 * i) for i, cells in enumerate(rows)), "plain")
    account_other(coverage, grid, Context())
    assert len(coverage.left) == left


def test_below_a_caption_of_decisions_every_row_of_numbers_counts() -> None:
    coverage = Coverage()
    grid = Grid((row("Centrum", "26", "2", "1"), row("Nordost", "23", "1", "4", top=120.0)), "plain")
    account_other(coverage, grid, Context(caption="Tabell 2. Kvarstående beslut per stadsområde"))
    assert len(coverage.left) == 2


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


def test_what_a_form_told_after_all_is_settled() -> None:
    coverage = Coverage()
    account_unread(coverage, [row("Beslutsdatum", "2024-03-12"), row("Telefon", "08-123", top=200.0)])
    settle(coverage, [Place(1, (60.0, 102.0, 90.0, 109.0))])
    assert (coverage.used, [left.printed for left in coverage.left]) == (1, ["Telefon | 08-123"])


def test_findings_tell_each_thing_and_count_the_rest() -> None:
    coverage = Coverage()
    account_unread(coverage, [row("Hemtjänst", str(number)) for number in range(5)])
    found = list(findings_of(coverage, most=3))
    assert [finding.code for finding in found] == ["F214"] * 4
    assert found[-1].says == "Not read: 2 more of the same kinds" and found[0].printed == "Hemtjänst | 0"


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


def test_a_list_of_contents_counts_nothing() -> None:
    coverage = Coverage()
    rows = [row("1", "Hemtjänst", "3"), row("2", "Boendestöd", "3"), row("3.1", "Kontaktperson", "5")]
    account_other(coverage, Grid(tuple(rows), "plain"), Context())
    assert coverage.left == []
