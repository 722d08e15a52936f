"""What of a document's evidence no record tells."""

from __future__ import annotations

import pytest

from extractor.model import Cell, Grid, Place, Row
from extractor.parse.context import Context
from extractor.parse.coverage import (
    Coverage,
    account_cells,
    account_numbers,
    account_other,
    account_rows,
    account_unread,
    findings_of,
    settle,
)
from extractor.parse.rolekinds import Role

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


def test_a_list_of_contents_counts_nothing() -> None:
    coverage = Coverage()
    rows = [row("1", "Hemtjänst", "3"), row("2", "Boendestöd", "3"), row("3.1", "Kontaktperson", "5")]
    account_other(coverage, Grid(tuple(rows), "plain"), Context())
    assert coverage.left == []
