"""Stata and SPSS files: labels, days, odd values, tables of more rows than one file takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import pyreadstat
import pytest

from extractor.write import excel, labelled
from extractor.write.dataset import FORMATS, write_dataset
from extractor.write.schema import TABLES
from tests.write.making import claim, count, decision, document


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("labelled")
    decisions = [decision(), decision(kon="M", beslutsdatum="2024-02")]
    write_dataset([document("a.pdf", decisions, [count(2)], [claim(2)])], out, formats=("stata", "spss"))
    return out


def sav(path: Path) -> tuple[pd.DataFrame, Any]:
    return pyreadstat.read_sav(str(path))


@pytest.mark.parametrize("name", TABLES)
def test_stata_and_spss_have_labels_on_columns_and_values(written: Path, name: str) -> None:
    _, stata = pyreadstat.read_dta(str(written / "stata" / f"{name}.dta"))
    _, spss = sav(written / "spss" / f"{name}.sav")
    for column in TABLES[name]:
        told = stata.column_names_to_labels[column.name]
        assert told and len(told) <= 80 and spss.column_names_to_labels[column.name]
        if column.values:
            expected = dict(enumerate(column.values, 1))
            assert stata.variable_value_labels[column.name] == spss.variable_value_labels[column.name] == expected
        elif column.type == "BOOLEAN":
            assert spss.variable_value_labels[column.name] == {0: "nej", 1: "ja"}


def test_values_and_days_are_the_same_in_stata_and_spss(written: Path) -> None:
    stata = pd.read_stata(written / "stata" / "decisions.dta")
    spss, _ = pyreadstat.read_sav(str(written / "spss" / "decisions.sav"), apply_value_formats=True)
    for frame in (stata, spss):
        assert list(frame["kon"][:2]) == ["K", "M"] and list(frame["needs_review"][:1]) == ["nej"]
        assert pd.Timestamp(frame["beslutsdatum_day"][0]) == pd.Timestamp("2024-01-10")
        assert pd.isna(frame["beslutsdatum_day"][1]) and frame["beslutsdatum"][1] == "2024-02"
        assert pd.isna(frame["dagar"][0])


@pytest.mark.parametrize("dated", [0, 149])
def test_a_column_is_read_by_its_type_wherever_its_first_value_stands(tmp_path: Path, dated: int) -> None:
    decisions = [decision(beslutsdatum="2024-01-10" if number == dated else None) for number in range(150)]
    write_dataset([document("a", decisions)], tmp_path, formats=("stata", "spss"))
    for days in (
        pd.read_stata(tmp_path / "stata" / "decisions.dta")["beslutsdatum_day"],
        sav(tmp_path / "spss" / "decisions.sav")[0]["beslutsdatum_day"],
    ):
        assert [(number, str(day)[:10]) for number, day in days.items() if pd.notna(day)] == [(dated, "2024-01-10")]


def test_a_large_table_goes_on_in_further_files_and_sheets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(labelled, "ROWS", 10)
    monkeypatch.setattr(excel, "ROWS", 10)
    write_dataset([document("a", [decision(nr=number) for number in range(25)])], tmp_path)
    parts = [pd.read_stata(tmp_path / "stata" / f"decisions{end}.dta") for end in ("", "_2", "_3")]
    assert [list(part["nr"]) for part in parts] == [[*range(10)], [*range(10, 20)], [*range(20, 25)]]
    book = openpyxl.load_workbook(tmp_path / "excel" / "evb.xlsx", read_only=True)
    numbers = [row[4] for end in ("", "_2", "_3") for row in book[f"decisions{end}"].iter_rows(2, values_only=True)]
    assert numbers == list(range(25))


def test_odd_numbers_dates_and_names_end_nothing(tmp_path: Path) -> None:
    odd = [decision(nr=202312345678, beslutsdatum=day) for day in ("0223-04-18", "9999-12-31", "1066-10-14")]
    name, found = document("n\udcff\x00amn.pdf", odd, claims=[claim(float("inf")), claim(2.5)])
    sizes = write_dataset([(f"{name}\udcff", found)], tmp_path, formats=FORMATS)
    assert sizes["decisions"] == 3 and sizes["comparison"] > 0
    with duckdb.connect(str(tmp_path / "evb.duckdb"), read_only=True) as base:
        assert base.execute("SELECT DISTINCT nr FROM decisions").fetchall() == [(None,)]
        days = base.execute("SELECT beslutsdatum_day FROM decisions").fetchall()
    assert [str(day) for (day,) in days] == ["0223-04-18", "9999-12-31", "1066-10-14"]
    stata = pd.read_stata(tmp_path / "stata" / "decisions.dta")["beslutsdatum_day"]
    spss = sav(tmp_path / "spss" / "decisions.sav")[0]["beslutsdatum_day"]
    assert [str(day)[:10] for day in stata] == ["0223-04-18", "9999-12-31", "1066-10-14"]
    assert [str(day)[:10] for day in spss] == ["nan", "9999-12-31", "nan"]  # SPSS begins in 1582


def test_empty_input_gives_an_empty_dataset_in_every_format(tmp_path: Path) -> None:
    sizes = write_dataset([], tmp_path, formats=FORMATS)
    assert set(sizes.values()) == {0} and sav(tmp_path / "spss" / "counts.sav")[0].empty
