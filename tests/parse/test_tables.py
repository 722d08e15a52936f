"""Tables in web pages to records: what a head says, what the rows below need, and what is told where it fails."""

from __future__ import annotations

import pytest

from extractor.model import Paragraph, Place
from extractor.parse.context import Context
from extractor.parse.tables import _notes_below
from extractor.pipeline import read_document
from extractor.read.source import open_source
from extractor.report import Report
from extractor.review import needs_review


def read(
    head: tuple[str, ...], *rows: tuple[str, ...], below: tuple[str, ...] = (), over: tuple[str, ...] = ()
) -> Report:
    def cells(values: tuple[str, ...], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{value}</{tag}>" for value in values) + "</tr>"

    table = f"<table>{cells(head, 'th')}{''.join(cells(row, 'td') for row in rows)}</table>"
    notes = "".join(f"<p>{note}</p>" for note in below)
    title = "<h1>Ej verkställda beslut enligt SoL i Tierps kommun, kvartal 3 2023</h1>"
    title += "".join(f"<h{level}>{text}</h{level}>" for level, text in enumerate(over, start=2))
    page = f"<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>{title}{table}{notes}</body></html>"
    return read_document(open_source("a.html", page.encode()))


@pytest.mark.parametrize(
    ("name", "manader"),
    [
        ("3-5 månader", "3-5 månader"),
        ("Månader sedan beslut 6-11 månader", "6-11 månader"),
        ("Väntetid i månader > 12", "> 12"),
        ("Antal månader 3-6", "3-6"),
    ],
)
def test_a_wait_is_found_behind_the_words_of_a_spanning_head(name: str, manader: str) -> None:
    report = read(("Insats", name, "Totalt"), ("Hemtjänst", "2", "2"), ("Kontaktperson", "1", "1"))
    assert [(count.insats, count.manader, count.value) for count in report.counts if count.manader] == [
        ("Hemtjänst", manader, 2),
        ("Kontaktperson", manader, 1),
    ]


def test_a_column_of_numbers_under_the_word_beslut_counts_decisions() -> None:
    report = read(("Insatstyp", "Beslut"), ("Hemtjänst", "5"), ("Kontaktperson", "3"), ("Summa", "8"))
    assert [(c.measure, c.insats, c.value) for c in report.counts] == [
        ("ej_verkställda", "Hemtjänst", 5),
        ("ej_verkställda", "Kontaktperson", 3),
        ("ej_verkställda", None, 8),
    ]


NOTES = ("a) Vikariebrist. SIP planeras.", "b) Ingen ledig plats. SIP planeras.")


@pytest.mark.parametrize(
    ("below", "decisions", "findings"),
    [
        (NOTES, 2, 0),
        (NOTES[:1], 1, 1),
        ((), 0, 2),
    ],
)
def test_a_cell_whose_note_is_missing_is_told(below: tuple[str, ...], decisions: int, findings: int) -> None:
    rows = (("Hemtjänst", "1 a)", "0"), ("Kontaktperson", "0", "1 b)"))
    report = read(("Insats", "3-6 mån", "7-12 mån"), *rows, below=below)
    assert len(report.decisions) == decisions
    assert sum(finding.code == "F204" for finding in report.findings) == findings


@pytest.mark.parametrize(
    ("sign", "after", "meant"),
    [("D", "g) Vill vänta.", ["f)"]), ("D", "f) Vill vänta.", []), ("Bilaga", "g) Vill.", [])],
)
def test_a_lone_sign_between_two_notes_is_the_mark_that_is_missing(sign: str, after: str, meant: list[str]) -> None:
    texts = ("e) Vikariebrist.", sign, "- Ingen ledig plats.", after)
    blocks = [Paragraph(text, Place(1), "-" if text.startswith("-") else None) for text in texts]
    notes = _notes_below([(block, Context()) for block in (blocks[0], *blocks)], 0)
    assert [note for note in notes if note == "f)"] == meant


def test_insatser_with_numbers_under_unknown_heads_are_told() -> None:
    report = read(("Blå", "Grön"), ("Hemtjänst", "5"), ("Kontaktperson", "3"))
    assert report.counts or any(finding.code in ("F205", "F207") for finding in report.findings)


def test_a_subtotal_names_its_area_and_the_grand_total_none() -> None:
    head = ("Verksamhet", "Insats", "Rapporterade")
    report = read(
        head, ("LSS och socialpsykiatri", "Kontaktperson LSS", "2"), ("", "Summa LSS och socialpsykiatri", "2"),
        ("Äldreomsorg", "Hemtjänst SoL", "3"), ("", "Summa äldreomsorg", "3"), ("Totalt", "", "5"),
    )  # fmt: skip
    totals = [count for count in report.counts if count.is_total]
    assert [(count.omrade, count.value) for count in totals] == [
        ("LSS och socialpsykiatri", 2),
        ("Äldreomsorg", 3),
        (None, 5),
    ]
    assert {count.lag for count in totals} == {"SoL"}  # that of the heading: the area's name is no law


def test_the_name_of_the_label_column_is_no_insats() -> None:
    """`Boende` over the names of houses makes no table of decisions, as it would in a row."""
    houses = (("Älvhaga", "34", "34"), ("Centrum", "22", "21"))
    report = read(("Boende", "Platser", "Belagda"), *houses, over=("Beläggning", "September 2023"))
    assert (report.counts, report.findings) == ((), ())


def test_a_line_that_heads_its_group_by_its_sums_alone_is_no_insats() -> None:
    head = ("Verksamhet/insats", "Rapporterade", "Verkställda", "Kvarstående")
    rows = (
        ("Blå enheten", "5", "2", "3"), ("Gruppbostad LSS", "2", "1", "1"), ("Daglig verksamhet LSS", "3", "1", "2"),
        ("Gröna enheten", "4", "1", "3"), ("Ledsagning SoL", "3", "1", "2"), ("Växelvård SoL", "1", "0", "1"),
        ("Hela nämnden", "9", "3", "6"),
    )  # fmt: skip
    report = read(head, *rows)
    told = [(count.omrade, count.insats, count.value) for count in report.counts if count.measure == "rapporterade"]
    assert told == [
        ("Blå enheten", None, 5), ("Blå enheten", "Gruppbostad LSS", 2), ("Blå enheten", "Daglig verksamhet LSS", 3),
        ("Gröna enheten", None, 4), ("Gröna enheten", "Ledsagning SoL", 3), ("Gröna enheten", "Växelvård SoL", 1),
        (None, None, 9),
    ]  # fmt: skip
    assert [count.value for count in report.counts if count.is_total and count.measure == "rapporterade"] == [5, 4, 9]


@pytest.mark.parametrize(
    ("head", "totals"),
    [
        (("Kön", "Kontaktfamilj SoL", "Särskilt boende SoL", "Totalt"), [3, 4, 7]),
        (("Kön", "Antal beslut"), [3]),
    ],
    ids=["insatser across", "sexes alone"],
)
def test_sexes_added_up_below_insatser_are_no_total(head: tuple[str, ...], totals: list[int]) -> None:
    rows = (("Kvinnor", "1", "2", "3"), ("Män", "2", "2", "4"), ("Alla", "3", "4", "7"))
    report = read(head, *(row[: len(head)] for row in rows))
    assert [count.value for count in report.counts if count.is_total] == totals


def test_a_law_printed_once_holds_for_the_decisions_below_it() -> None:
    days = ("240219", "240506", "240115", "240523")
    report = read(
        ("Lag", "Insats", "Beslut", "Kön", "Kommentar"),
        ("SoL", "Växelvård", days[0], "K", "Alla platser är upptagna."),
        ("", "Växelvård", days[1], "M", "Vill vänta."),
        ("LSS", "Kontaktperson", days[2], "K", "Matchning pågår."),
        ("", "Kontaktperson", days[3], "M", "Nytt möte bokat."),
    )
    assert [one.lag for one in report.decisions] == ["SoL", "SoL", "LSS", "LSS"]


def test_places_in_homes_are_no_decisions_whatever_the_report_is_about() -> None:
    rows = (("Boende", "Platser", "Lediga 31 december"), ("Solrosen", "42", "0"), ("Brinken", "28", "1"))
    report = read(*rows, over=("Uppföljning av ej verkställda beslut", "Platser i särskilt boende"))
    assert not report.counts


@pytest.mark.parametrize(
    ("labels", "counted"),
    [(("Socialjour", "Öppen förskola"), False), (("Kvinnor", "Män"), True), (("Hemtjänst", "Boendestöd"), True)],
)
def test_years_over_rows_of_something_else_are_no_decisions(labels: tuple[str, str], counted: bool) -> None:
    report = read(
        ("Verksamhet", "2023", "2022"), *((label, "112", "98") for label in labels), over=("Övrig statistik",)
    )
    assert bool(report.counts) == counted


@pytest.mark.parametrize(
    ("head", "day", "field"),
    [
        ("Från datum", "Avbrott", "avbrottsdatum"),
        ("Från datum", "Beslut", "beslutsdatum"),
        ("Beslutsdatum", "Avbrott", "beslutsdatum"),
    ],
)
def test_a_cell_that_says_break_makes_the_day_of_its_row_one(head: str, day: str, field: str) -> None:
    rows = [
        (insats, day, f"2025-0{n}-14", "Ledsagaren har slutat")
        for n, insats in enumerate(("Hemtjänst", "Boendestöd"), 1)
    ]
    report = read(("Insats", "Typ", head, "Notering"), *rows)
    assert [getattr(decision, field) for decision in report.decisions] == ["2025-01-14", "2025-02-14"]


def test_a_state_that_is_not_understood_is_told_and_doubted() -> None:
    rows = (("Hemtjänst", "2024-02-12", "K", "Kvarstår"), ("Boendestöd", "2024-03-12", "M", "Vrang 2024-09-01"))
    report = read(("Insats", "Beslutsdatum", "Kön", "Status"), *rows)
    told, doubted = (decision.inferred["status"] for decision in report.decisions)
    assert (told.method, doubted.method) == ("status column", "beside a cell that was not read")
    assert needs_review(doubted.confidence)
    assert [finding.printed for finding in report.findings if finding.code == "F201"] == ["Vrang 2024-09-01"]


def test_a_dash_names_no_insats() -> None:
    report = read(("Typ av insats", "Antal ej verkställda beslut", "Totalt"), ("-", "0", "0"))
    assert {count.insats for count in report.counts} == {None}


def test_columns_that_mean_the_same_are_doubted_and_told() -> None:
    report = read(("Insats", "Kv 3 2023", "Kv 3 2023", "Kv 2 2023"), ("Hemtjänst", "4", "5", "6"))
    sure = {count.value: min(how.confidence for how in count.inferred.values()) for count in report.counts}
    assert sure[4] == sure[5] == 0.5 < sure[6]
    assert [finding.says for finding in report.findings if finding.code == "F206"] == [
        "The heads of the columns 2, 3 mean the same: which number is which cannot be told"
    ]


def test_a_table_of_counts_tells_the_law_of_the_insatser_it_names() -> None:
    report = read(("Insats", "Lag", "Kvar"), ("Särskilt boende", "SoL", "4"), ("Daglig verksamhet", "LSS", "2"))
    assert [(count.insats, count.lag) for count in report.counts] == [
        ("Särskilt boende", "SoL"),
        ("Daglig verksamhet", "LSS"),
    ]


def test_a_column_of_breaks_is_of_the_measure_beside_it() -> None:
    report = read(
        ("Lag", "Ej verkställda beslut", "Avbrott i verkställighet"), ("SoL", "3", "0"), ("LSS", "5", "1"),
        over=("Beslut som väntar på att verkställas",),
    )  # fmt: skip
    assert {count.measure for count in report.counts} == {"ej_verkställda"}
