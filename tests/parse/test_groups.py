"""Headings inside a list of decisions: rows of their own that hold for the rows below."""

from __future__ import annotations

import pytest

from extractor.model import Cell, Row
from extractor.parse.context import Context
from extractor.parse.groups import context_of, heading_of
from extractor.parse.kinds import Groups
from extractor.pipeline import read_document
from extractor.read.source import open_source
from extractor.report import Report

ROLES = ("insats", "beslutsdatum", "kon", "kommentar")


def row(*texts: str | None) -> Row:
    return Row(tuple(Cell(text) for text in texts), ())


def spanning(text: str) -> Row:
    return Row((Cell(text, colspan=4), Cell(None), Cell(None), Cell(None)), ())


@pytest.mark.parametrize(
    ("printed", "heading"),
    [
        (row("Beslut enligt LSS", None, None, None), "Beslut enligt LSS"),
        (row("Norra distriktet", None, None, None), "Norra distriktet"),
        (spanning("Verkställda beslut"), "Verkställda beslut"),
        (row("Hemtjänst", "2023-04-18", "K", None), None),
        (row(None, None, None, "har tackat nej två gånger"), None),
        (row(None, "2023-04-18", None, None), None),
        (row("2023-04-18", None, None, None), None),
        (row("12", None, None, None), None),
        (row("ord " * 15, None, None, None), None),
        (row(None, None, None, None), None),
    ],
)
def test_rows_that_are_headings(printed: Row, heading: str | None) -> None:
    assert heading_of(printed, ROLES) == heading


def test_the_rest_of_a_comment_in_the_first_column_is_no_heading() -> None:
    roles = ("kommentar", "insats")
    assert heading_of(row("i väntan på besked", None), roles) is None
    assert heading_of(row("Beslut enligt LSS", None), roles) == "Beslut enligt LSS"


def test_headings_of_a_list_stand_below_those_over_it() -> None:
    groups = Groups()
    context = Context(("Rapport",), caption="Tabell 1")
    assert context_of(context, groups) is context
    groups.take("Beslut enligt LSS")
    inside = context_of(context, groups)
    assert (inside.section, inside.caption) == (("Rapport", "Tabell 1", "Beslut enligt LSS"), None)


def read(*rows: str) -> Report:
    head = "<tr><th>Insats</th><th>Beslutsdatum</th><th>Kön</th><th>Kommentar</th></tr>"
    title = "<h1>Ej verkställda beslut i Tierps kommun, kvartal 3 2023</h1>"
    body = f"<body>{title}<table>{head}{''.join(rows)}</table></body>"
    return read_document(open_source("a.html", f"<html><head><meta charset='utf-8'></head>{body}</html>".encode()))


def over(text: str) -> str:
    return f"<tr><td colspan='4'>{text}</td></tr>"


def decision(insats: str, day: str) -> str:
    return f"<tr><td>{insats}</td><td>{day}</td><td>K</td><td>Ingen ledig plats.</td></tr>"


def test_laws_and_states_hold_until_the_next_of_their_kind() -> None:
    report = read(
        over("Beslut enligt SoL"), over("Kvarstående beslut"), decision("Hemtjänst", "2023-01-10"),
        over("Verkställda beslut"), decision("Boendestöd", "2023-02-10"),
        over("Beslut enligt LSS"), over("Kvarstående beslut"), decision("Kontaktperson", "2023-03-10"),
    )  # fmt: skip
    assert [(one.insats, one.lag, one.status) for one in report.decisions] == [
        ("Hemtjänst", "SoL", "kvarstående"),
        ("Boendestöd", "SoL", "verkställt"),
        ("Kontaktperson", "LSS", "kvarstående"),
    ]


def test_an_area_in_a_row_of_its_own_is_that_of_the_rows_below() -> None:
    report = read(
        over("Äldreomsorg"), decision("Hemtjänst", "2023-01-10"), over("Funktionsstöd"),
        decision("Kontaktperson", "2023-03-10"),
    )  # fmt: skip
    assert [(one.insats, one.omrade) for one in report.decisions] == [
        ("Hemtjänst", "Äldreomsorg"),
        ("Kontaktperson", "Funktionsstöd"),
    ]
