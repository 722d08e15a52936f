"""Columns of the dataset: their types, the order of closed lists, and the day beside a date."""

from __future__ import annotations

import typing

import pytest

from extractor.claims_model import Kind
from extractor.model import Outcome, Rendering, Severity, TableKind
from extractor.write import column
from extractor.write.column import Column, day_of

CONTRACT = {
    "LAG": ("SoL", "LSS"),
    "KON": ("K", "M", "ej angivet"),
    "ALDER": ("barn", "vuxen"),
    "STATUS": ("kvarstående", "verkställt", "avslutat"),
    "UNITS": ("beslut", "procent", "skillnad", "dagar"),
}
"""The closed lists of the data contract; their order is that of the numbers in Stata and SPSS, which never change."""


@pytest.mark.parametrize("name", CONTRACT)
def test_closed_lists_keep_their_numbers(name: str) -> None:
    values: tuple[str, ...] = getattr(column, name)
    assert values[: len(CONTRACT[name])] == CONTRACT[name]


@pytest.mark.parametrize(
    ("name", "literal"),
    [("KINDS", TableKind), ("RENDERINGS", Rendering), ("DISCREPANCIES", Kind), ("SEVERITIES", Severity),
     ("OUTCOMES", typing.get_type_hints(Outcome)["outcome"])],
    ids=["kinds of tables", "renderings", "kinds of discrepancies", "severities", "outcomes"],
)  # fmt: skip
def test_whatever_a_record_may_hold_has_a_number(name: str, literal: object) -> None:
    assert set(typing.get_args(literal)) == set(getattr(column, name))


def test_measures_of_the_contract_come_first() -> None:
    assert column.MEASURES[:5] == ("rapporterade", "verkställda", "avslutade", "kvarstående", "ej_verkställda")
    assert "verkställda/avslutade" in column.MEASURES


def test_a_day_stands_beside_its_date_and_is_told_in_both_languages() -> None:
    made = day_of("avbrottsdatum", "Date of interruption", "Avbrottsdagen")
    assert (made.name, made.type, made.values) == ("avbrottsdatum_day", "DATE", ())
    assert made.meaning.startswith("Date of interruption") and made.sv.startswith("Avbrottsdagen")


def test_a_column_is_open_unless_its_values_are_listed() -> None:
    assert Column("a", "VARCHAR", "b", "c").values == ()


def test_a_place_is_a_page_with_a_box_or_a_paragraph() -> None:
    assert [c.name for c in column.PLACE] == ["page", "x0", "top", "x1", "bottom", "paragraph", "places"]
    assert {c.type for c in column.PLACE[1:5]} == {"DOUBLE"}
