"""What the sentences of a report that was just read tell."""

from __future__ import annotations

import pytest

from extractor.audit.told import prose_of
from extractor.claims_model import Prose
from extractor.pipeline import read_document
from extractor.read.source import open_source
from extractor.report import Report


def read(*sentences: str, rows: str = "") -> Report:
    head = "<h1>Ej verkställda beslut enligt SoL och LSS i Tierps kommun, kvartal 2 2024</h1>"
    table = f"<table><tr><th>Insats</th><th>Lag</th><th>Kvarstående</th></tr>{rows}</table>" if rows else ""
    body = head + "".join(f"<p>{text}</p>" for text in sentences) + table
    page = f"<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>{body}</body></html>"
    return read_document(open_source("a.html", page.encode()))


def test_numbers_and_directions() -> None:
    prose = prose_of(read("Sju beslut enligt SoL kvarstår.", "Antalet beslut om hemtjänst har ökat."))
    assert [(c.value, c.unit, c.measure, c.lag, c.period) for c in prose.claims] == [
        (7, "beslut", "kvarstående", "SoL", "2024-Q2")
    ]
    assert [(s.kind, s.subjects, s.value) for s in prose.statements] == [("riktning", ("hemtjänst",), 1)]


ROW = "<tr><td>{}</td><td>{}</td><td>7</td></tr>"


@pytest.mark.parametrize(
    ("rows", "lag"),
    [
        (ROW.format("Avlösning", "LSS") + ROW.format("Hemtjänst", "SoL"), "LSS"),
        (ROW.format("Avlösning", "SoL") + ROW.format("Hemtjänst", "SoL"), "SoL"),
        (ROW.format("Avlösning", "LSS") + ROW.format("Avlösning", "SoL"), None),
    ],
    ids=["one law", "the other law", "both laws"],
)
def test_the_tables_tell_the_law_of_an_insats_that_a_sentence_names(rows: str, lag: str | None) -> None:
    (claim,) = prose_of(read("Sju beslut om avlösning kvarstår.", rows=rows)).claims
    assert (claim.insats, claim.lag) == ("avlösning", lag)


def test_a_file_that_could_not_be_read_tells_nothing() -> None:
    report = read_document(open_source("a.pdf", b"%PDF-1.7 broken"))
    assert report.layout is None and prose_of(report) == Prose()
