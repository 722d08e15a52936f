"""The findings and checks of an audit as a workbook and as CSV."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest

from extractor.audit.checkbook import in_english
from extractor.audit.results import Result
from extractor.claims_model import Discrepancy, Held
from extractor.model import Place
from extractor.write.audit_tables import finding_rows, write_csv, write_workbook
from tests.write.audited import SHIFTED, finding, result

HEADS = {
    "sv": ("Fil", "Allvar", "Kontroll", "Slag", "Fynd"),
    "en": ("File", "Severity", "Check", "Kind", "Finding"),
}


def read_csv(path: Path, *results: Result, lang: str = "sv") -> list[list[str]]:
    write_csv(results, path / "a.csv", lang)
    with (path / "a.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream, delimiter=";"))


def read_workbook(path: Path, *results: Result, lang: str = "sv") -> dict[str, list[tuple[Any, ...]]]:
    write_workbook(results, path / "a.xlsx", lang)
    book = openpyxl.load_workbook(path / "a.xlsx")
    return {
        sheet.title: [tuple(None if cell == "" else cell for cell in row) for row in sheet.iter_rows(values_only=True)]
        for sheet in book
    }


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_heads_are_in_the_language_asked_for(lang: str, tmp_path: Path) -> None:
    head, row = read_csv(tmp_path, result(finding(cause=SHIFTED)), lang=lang)
    assert head[0] == "\ufeff" + HEADS[lang][0] and tuple(head[1:5]) == HEADS[lang][1:]
    what = "Summan är 5, raderna ger 4." if lang == "sv" else "The total is 5, the rows give 4."
    assert row[8] == (SHIFTED if lang == "sv" else in_english(SHIFTED)) != ""
    assert row[:5] == ["a.pdf", "Fel" if lang == "sv" else "Error", "R2", "table_sum", what]


@pytest.mark.parametrize(
    ("found", "column", "cell"),
    [
        (finding(), 5, "5"),
        (finding(reported=34.8), 5, "34.8"),
        (finding(reported=None), 5, ""),
        (finding(reported="=1+1"), 5, "'=1+1"),
        (finding(computed=-3), 6, "-3"),
        (finding(places=(Place(3), Place(5), Place(3))), 9, "sida 3, 5"),
        (finding(places=(Place(paragraph=7),)), 9, "stycke 7"),
        (finding(evidence=("ett", "två")), 10, "ett | två"),
        (finding(doubt=True), 12, "osäker läsning"),
        (finding(), 12, ""),
    ],
    ids=[
        "a number", "a share", "nothing", "a formula", "below nought", "pages", "a paragraph", "evidence", "in doubt",
        "in no doubt",
    ],
)  # fmt: skip
def test_cells_of_a_finding(found: Discrepancy, column: int, cell: str, tmp_path: Path) -> None:
    assert read_csv(tmp_path, result(found))[1][column] == cell


def test_there_is_a_row_for_each_finding_of_each_document() -> None:
    rows = finding_rows([result(finding("ett"), finding("två")), result(), result(finding("tre"), name="b.pdf")], "sv")
    assert [(row[0], row[4]) for row in rows] == [("a.pdf", "ett"), ("a.pdf", "två"), ("b.pdf", "tre")]
    assert finding_rows([], "sv") == []


def test_the_workbook_has_findings_checks_and_documents(tmp_path: Path) -> None:
    held = [Held(check="R5", what="Tabell 1"), Held(check="R5", what="Tabell 2"), Held(check="R2", what="Tabell 3")]
    one = result(finding(), finding(severity="note"), held=held, stadsdel="Norra")
    two = result(name="b.pdf", could_not="Sidorna är bilder", organisation=None, period=None)
    sheets = read_workbook(tmp_path, one, two)
    assert list(sheets) == ["Fynd", "Kontroller", "Dokument"]
    assert [row[:3] for row in sheets["Fynd"][1:]] == [("a.pdf", "Fel", "R2"), ("a.pdf", "Notering", "R2")]
    assert [(row[1], row[2], row[4], row[5]) for row in sheets["Kontroller"][1:]] == [
        ("R2", "måste hålla", 1, 2), ("R5", "måste hålla", 2, 0),
    ]  # fmt: skip
    assert sheets["Dokument"][1] == ("a.pdf", "Exempelby, Norra", "2024-Q2", 1, 0, 1, 3, None)
    assert sheets["Dokument"][2] == ("b.pdf", None, None, 0, 0, 0, 0, "Sidorna är bilder")


def test_numbers_are_numbers_and_texts_are_texts(tmp_path: Path) -> None:
    sheets = read_workbook(tmp_path, result(finding(reported=34.8, computed="0180", how="=1+1")))
    assert sheets["Fynd"][1][5:8] == (34.8, "0180", "'=1+1")


def test_a_long_text_is_cut_to_what_a_cell_holds(tmp_path: Path) -> None:
    sheets = read_workbook(tmp_path, result(finding("å" * 40_000)))
    assert set(sheets["Fynd"][1][4]) == {"å"} and 30_000 < len(sheets["Fynd"][1][4]) <= 32_767


def test_an_audit_without_findings_has_heads_alone(tmp_path: Path) -> None:
    assert len(read_csv(tmp_path)) == 1
    assert {name: len(rows) for name, rows in read_workbook(tmp_path).items()} == {
        "Fynd": 1, "Kontroller": 1, "Dokument": 1,
    }  # fmt: skip
