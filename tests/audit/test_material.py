"""What the audit of one document works on: tables as grids of numbers, and whether their reading can be trusted."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from extractor.audit.material import TableView, insats_key, material_of
from extractor.claims_model import Prose
from extractor.model import Cell, Count, Finding, Place, Row, TableKind
from extractor.pipeline import read_document
from extractor.read.source import open_source
from tests.audit.making import Made, claim, count, decision, material, record

HEADS = ("Insats", "Rapporterade", "Kvarstående")
ROWS = (("Hemtjänst", "6", "4"), ("Boendestöd", "5", "-"), ("Summa", "11", "4"))


def view(*rows: tuple[str | None, ...], columns: tuple[str, ...] = HEADS, **facts: Any) -> TableView:
    counts: tuple[Count, ...] = facts.pop("counts", ())
    findings = facts.pop("findings", ())
    made = Made(record("t1", columns, *rows, **facts), counts)
    return TableView(made.table, material(made, findings=findings))


def test_columns_rows_and_labels() -> None:
    table = view(*ROWS)
    assert [(c.index, c.head, c.measure, c.values) for c in table.columns] == [
        (1, "Rapporterade", "rapporterade", {0: 6, 1: 5, 2: 11}),
        (2, "Kvarstående", "kvarstående", {0: 4, 1: 0, 2: 4}),
    ]
    assert (table.labels, table.totals) == (["Hemtjänst", "Boendestöd", "Summa"], [2])
    assert (table.id, table.title, table.row_text(1), table.row_of("boendestöd")) == (
        "t1", "Tabell 1", "Boendestöd 5 -", "Boendestöd 5 -",
    )  # fmt: skip
    assert (table.row_of("Ledsagning"), table.row_of(None)) == ("Ledsagning", "")


@pytest.mark.parametrize(
    ("head", "cells", "numbers"),
    [
        ("Antal", ("6", "5"), True),
        ("Antal", ("6", None), True),
        ("Andel", ("60", "40"), False),
        ("Löpnr", ("1", "2"), False),
        ("Antal", ("Ja", "Nej"), False),
        ("Antal", (None, None), False),
        ("Antal", ("6", "Ja"), False),
    ],
)
def test_columns_of_numbers_where_no_one_has_read_the_heads(
    head: str, cells: tuple[str | None, str | None], numbers: bool
) -> None:
    rows = [("Hemtjänst", cells[0]), ("Boendestöd", cells[1])]
    assert bool(view(*rows, columns=("Insats", head), roles=()).columns) is numbers


def test_only_columns_that_were_read_as_counts_are_numbers() -> None:
    table = view(("Hemtjänst", "6", "214"), columns=("Insats", "Antal", "Dagar"), roles=("insats", "count", "dagar"))
    assert [column.head for column in table.columns] == ["Antal"]


def test_a_cell_stands_where_it_is_printed_else_where_its_row_is() -> None:
    own, row = Place(1, (50, 0, 60, 9)), Place(1, (0, 0, 99, 9))
    placed = Row((Cell("Hemtjänst"), Cell("6", (own,))), (row,))
    table = TableView(replace(record("t1", ("Insats", "Antal")), rows=(placed,)), material())
    assert [table.places(0, column) for column in (0, 1, 7)] == [(row,), (own,), (row,)]


UNREAD = Finding(code="F202", severity="warning", says="x", table="t1")


@pytest.mark.parametrize(
    ("facts", "doubted"),
    [
        ({}, False),
        ({"unread": True}, True),
        ({"confidence": 0.6}, True),
        ({"doubts": ("rader har flutit ihop",)}, True),
        ({"findings": (UNREAD,)}, True),
        ({"findings": (Finding(code="F203", severity="note", says="x", table="t1"),)}, False),
        ({"findings": (Finding(code="F202", severity="note", says="x", table="t2"),)}, False),
        ({"counts": (count(4, insats="Hemtjänst"), count(5, insats="Hemtjänst"))}, True),
        ({"counts": (count(4, insats="Hemtjänst"), count(5, insats="Hemtjänst", kon="K"))}, False),
        ({"roles": ("insats", "count", "unknown")}, True),
    ],
    ids=["sound", "unread", "unsure", "a doubt of the layout", "a cell that is no number", "a percentage",
         "a cell of another table", "two columns alike", "two columns", "a column that was not understood"],
)  # fmt: skip
def test_whether_a_table_can_be_trusted(facts: dict[str, Any], doubted: bool) -> None:
    assert (view(*ROWS, **facts).doubt is not None) is doubted


def test_a_table_whose_columns_add_up_is_trusted_whatever_else_is_the_matter() -> None:
    heads = ("Insats", "Kv 1", "Kv 2", "Kv 3", "Kv 4")
    body = (
        ("Hemtjänst", "1", "2", "3", "4"),
        ("Boendestöd", "1", "1", "1", "1"),
        ("Kontaktperson", "0", "1", "0", "1"),
    )
    right, wrong = ("Summa", "2", "4", "4", "6"), ("Summa", "9", "9", "9", "6")
    assert view(*body, right, columns=heads, unread=True).doubt is None
    assert view(*body, wrong, columns=heads, unread=True).doubt is not None
    outside = view(*body, right, columns=heads, roles=("insats", "count", "count", "count", "unknown"))
    assert outside.doubt is not None


def test_rows_that_have_run_together_are_a_doubt() -> None:
    label = "Hemtjänst 12 14 boendestöd 3 kontaktperson och avlösarservice i hemmet"
    assert view((label, "6", "4")).doubt is not None
    assert view((label.replace("12 14", "och"), "6", "4")).doubt is None


def test_tables_of_numbers_are_looked_at_and_lists_of_decisions_are_not() -> None:
    kinds: dict[str, TableKind] = {"t1": "insats_status", "t2": "decision_rows", "t3": "other", "t4": "other"}
    read = {"t4": (count(5, "t4"),)}
    made = material(*(Made(record(id, HEADS, *ROWS, kind=kind), read.get(id, ())) for id, kind in kinds.items()))
    assert [each.id for each in made.views] == ["t1", "t4"]


@pytest.mark.parametrize(
    ("sentence", "decisions", "stray"),
    [
        ("2024-01-20 Kvinna, väntar på kontaktperson", (decision(),), True),
        ("2024-01-20", (decision(),), False),
        ("Per 2024-01-20 fanns inga andra beslut", (decision(),), False),
        ("2024-01-20 Kvinna, väntar på kontaktperson", (), False),
    ],
)
def test_rows_that_were_read_as_prose(sentence: str, decisions: tuple[Any, ...], stray: bool) -> None:
    assert material(decisions=decisions, sentences=((sentence, None),)).stray_rows is stray


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Hemtjänst", "SoL"), ("hemtjänst", "SoL"), True),
        (("Kontaktperson LSS", None), ("Kontaktperson", "LSS"), True),
        (("Kontaktperson", "SoL"), ("Kontaktperson", "LSS"), False),
        (("Blå stöd LSS", "LSS"), ("Blå stöd", "LSS"), True),
        (("Hemtjänst", "SoL"), ("Boendestöd", "SoL"), False),
    ],
)
def test_all_names_of_an_insats_have_one_key(
    one: tuple[str, str | None], other: tuple[str, str | None], same: bool
) -> None:
    assert (insats_key(*one) == insats_key(*other)) is same


@pytest.mark.parametrize("name", [None, ""])
def test_what_has_no_name_has_no_key(name: str | None) -> None:
    assert insats_key(name) is None


def test_the_material_of_a_document_that_was_just_read() -> None:
    page = (
        "<html><head><meta charset='utf-8'></head><body><h1>Ej verkställda beslut enligt SoL, Tierps kommun, "
        "kvartal 2 2024</h1><p>Sju beslut kvarstår. Två har avslutats.</p><table><tr><th>Insats</th>"
        "<th>Kvarstående</th></tr><tr><td>Hemtjänst</td><td>7</td></tr></table></body></html>"
    )
    said = claim(7)
    made = material_of(read_document(open_source("a.html", page.encode())), Prose(claims=(said,)))
    assert (made.name, made.period, made.claims) == ("a.html", "2024-Q2", (said,))
    assert [text for text, _ in made.sentences] == ["Sju beslut kvarstår", "Två har avslutats"]
    assert [(each.insats, each.value) for each in made.counts] == [("Hemtjänst", 7)]
    assert len(made.headings) == 1 and len(made.views) == 1
