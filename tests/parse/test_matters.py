"""Which matters of a file are about ej verkställda beslut: of minutes, of papers bound into it, of a report alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpora.minutes import among_minutes, minutes
from extractor.model import Block, Bound, Cell, Finding, Grid, Heading, Layout, Paragraph, Place, Row
from extractor.parse.matters import metadata_of, ours
from extractor.pipeline import read_document
from extractor.read.source import open_source
from extractor.write.contract import report_object

BUILT = Path(__file__).resolve().parents[2] / "corpora" / "built" / "documents"
SUBJECT = "Socialnämnden rapporterar beslut som inte har verkställts inom tre månader."
OTHER = "Antalet platser inom hemtjänst uppgick till 40 i slutet av mars."
CARRIED_OUT = "Beslutet får verkställas innan protokollet är justerat."


def heading(text: str, page: int = 1) -> Heading:
    return Heading(text, 1, Place(page))


def paragraph(text: str, page: int = 1) -> Paragraph:
    return Paragraph(text, Place(page))


def table(*rows: tuple[str, ...], page: int = 1) -> Grid:
    cells = tuple(Row(tuple(Cell(text) for text in row), (Place(page),)) for row in rows)
    return Grid(cells, "grid", 1, rows[0])


def layout(*blocks: Block, papers: tuple[Bound, ...] = ()) -> Layout:
    return Layout(blocks, tuple(text for paper in papers for text in paper.running), 9, 5000, papers=papers)


def read(whole: Layout) -> tuple[list[str], list[Finding]]:
    kept, notes = ours(whole)
    return [block.text for block in kept.blocks if not isinstance(block, Grid)], notes


def minutes_of(*matters: tuple[str, str]) -> Layout:
    return layout(*(block for title, text in matters for block in (heading(title), paragraph(text))))


ROWS = (("Insats", "Beslutsdatum", "Kön"), ("Kontaktperson", "2024-01-15", "K"), ("Ledsagning", "2024-02-01", "M"))
STATISTICS = (("Insats", "2024", "2025"), ("Hemtjänst", "140", "151"), ("Daglig verksamhet", "31", "30"))


def test_one_matter_of_minutes_is_ours() -> None:
    whole = minutes_of(("§ 4 Bygglov", CARRIED_OUT), ("§ 5 Rapport", SUBJECT), ("§ 6 Förskolan", OTHER))
    texts, notes = read(whole)
    assert texts == ["§ 5 Rapport", SUBJECT]
    assert [note.code for note in notes] == ["F213"]
    assert "2 other matters" in notes[0].says
    assert notes[0].says.endswith(": § 4, § 6")  # without their titles, which may name persons


@pytest.mark.parametrize(
    "whole",
    [
        minutes_of(("Bakgrund", OTHER), ("Rapport", SUBJECT), ("Bedömning", OTHER)),  # a report has chapters too
        minutes_of(("§ 4 Bygglov", OTHER), ("§ 5 Rapport", SUBJECT)),  # an extract of minutes: too few to tell
        minutes_of(("28 § LSS", OTHER), ("§ 9 LSS", SUBJECT), ("§ 4 SoL", OTHER), ("§ 11 p 3", OTHER)),
        layout(heading("Rapport"), paragraph(SUBJECT), papers=(Bound(1, ()),)),
    ],
    ids=["chapters", "extract", "sections of laws", "one paper"],
)
def test_a_report_is_kept_whole(whole: Layout) -> None:
    kept, notes = ours(whole)
    assert kept is whole
    assert not notes


def test_numbers_that_do_not_rise_begin_no_matter() -> None:
    whole = minutes_of(("§ 84 Rapport", SUBJECT), ("§ 12 Se", OTHER), ("§ 85 Bygglov", OTHER), ("§ 86 Park", OTHER))
    assert read(whole)[0] == ["§ 84 Rapport", SUBJECT, "§ 12 Se", OTHER]


@pytest.mark.parametrize(("rows", "kept"), [(ROWS, True), (STATISTICS, False)], ids=["decisions", "statistics"])
def test_a_matter_of_minutes_stays_for_its_list_of_decisions(rows: tuple[tuple[str, ...], ...], kept: bool) -> None:
    whole = minutes_of(("§ 4 Bygglov", OTHER), ("§ 5 Rapport", SUBJECT), ("§ 6 Förteckning", OTHER))
    whole = layout(*whole.blocks, table(*rows))
    assert any(isinstance(block, Grid) for block in ours(whole)[0].blocks) is kept


@pytest.mark.parametrize(
    ("annex", "kept"),
    [
        (paragraph("Uppföljning av verkställigheten. " + OTHER * 20, 3), True),
        (table(*STATISTICS, page=3), True),
        (paragraph(OTHER * 20, 3), False),
        (paragraph(CARRIED_OUT * 20, 3), False),
        (paragraph("Detta dokument är undertecknat digitalt 2025-04-02", 3), True),
    ],
    ids=["its words", "its table", "prose", "minutes' own words", "a leaf of signatures"],
)
def test_a_paper_bound_into_the_file_stays_where_it_may_be_ours(annex: Block, kept: bool) -> None:
    papers = (Bound(1, ("Rapport",)), Bound(3, ("Bilaga",)))
    found, notes = ours(layout(heading("Rapport"), paragraph(SUBJECT), annex, papers=papers))
    assert (annex in found.blocks) is kept
    assert ("Bilaga" in found.running) is kept
    assert bool(notes) is not kept
    assert not notes or "on pages 3" in notes[0].says


def test_minutes_go_on_after_an_annex() -> None:
    papers = (Bound(1, ("Protokoll Sida 1",)), Bound(3, ("1 (1)",)), Bound(4, ("Protokoll Sida 3",)))
    whole = layout(
        *(block for n in (4, 5, 6) for block in (heading(f"§ {n} Bygglov"), paragraph(OTHER))),
        heading("Rapport", 3), paragraph(SUBJECT, 3), paragraph("... " + CARRIED_OUT + OTHER, 4), papers=papers,
    )  # fmt: skip
    assert read(whole)[0] == ["Rapport", SUBJECT]


def test_whose_the_report_is_may_stand_elsewhere_in_the_file() -> None:
    board = "§ 4 Socialnämnden i Kumla kommun"
    whole = minutes_of((board, OTHER), ("§ 5 Kvartal 2 2024", SUBJECT), ("§ 6 Park", OTHER))
    document = metadata_of(ours(whole)[0], whole)
    assert (document.organisation, document.period) == ("Kumla kommun", "2024-Q2")
    assert document.inferred["organisation"].method.startswith("elsewhere in the file")
    assert document.inferred["organisation"].confidence < 0.8


@pytest.mark.parametrize("name", ["flode_rader_02", "hinkar_01", "matris_01", "prosa_insats_01", "rader_platt_03"])
def test_a_report_reads_the_same_among_minutes(name: str) -> None:
    data = (BUILT / f"{name}.pdf").read_bytes()
    alone = report_object(read_document(open_source("report.pdf", data), "never"))
    among = report_object(read_document(open_source("report.pdf", among_minutes(data, seed=len(name))), "never"))
    for part in ("decisions", "counts", "claims", "discrepancies"):
        assert [_printed(record) for record in among[part]] == [_printed(record) for record in alone[part]], part
    assert _printed(among["document"]) == _printed(alone["document"])
    assert "F213" in [finding["code"] for finding in among["findings"]]


def test_minutes_without_a_report_are_none() -> None:
    report = read_document(open_source("minutes.pdf", minutes(seed=3, pages=5)), "never")
    assert (report.outcome.outcome, report.outcome.reason) == ("refused", "not_a_report")


def _printed(record: dict[str, object]) -> dict[str, object]:
    """A record without its file and its place, which moves with the pages before it."""
    moved = ("source", "place", "places", "evidence", "page", "bbox")
    return {key: value for key, value in record.items() if key not in moved}
