"""The tables that are computed: their keys and columns, and the words that the documentation gives for them."""

from __future__ import annotations

import pytest

from extractor.privacy.rules import privacy_words
from extractor.write.column import Column
from extractor.write.comparison import compared
from extractor.write.comparison_sources import contributions
from extractor.write.schema_views import ALTERATIONS, COMPARISON, DECISION_HISTORY, PRIVACY, WAITING_TIMES
from tests.write.making import count, document


def named(columns: tuple[Column, ...]) -> dict[str, Column]:
    return {column.name: column for column in columns}


@pytest.mark.parametrize(
    ("columns", "name", "words"),
    [
        (DECISION_HISTORY, "match_level", "exact comment date ambiguous none"),
        (WAITING_TIMES, "counted_from", "beslutsdatum avbrottsdatum"),
        (WAITING_TIMES, "doubt", "no_date no_period not_a_date after_quarter ended_before_start"),
        (COMPARISON, "based_on", "table rows prose"),
        (ALTERATIONS, "format", "excel spss"),
        (ALTERATIONS, "kind", "cut control"),
        (PRIVACY, "kind", "personnummer namn adress telefon epost fodelsedatum enhet tjansteman"),
    ],
)
def test_closed_lists_are_those_of_the_documentation(columns: tuple[Column, ...], name: str, words: str) -> None:
    assert named(columns)[name].values == tuple(words.split())


def test_every_kind_that_is_masked_has_a_number() -> None:
    assert set(privacy_words().masks) == set(named(PRIVACY)["kind"].values)


def test_a_row_of_the_comparison_fills_its_columns() -> None:
    first = {"organisation": "Exempelby", "kommunkod": "9999", "stadsdel": None, "namnd": None, "period": "2024-Q2",
             "document_id": "abc", "document_date": None}  # fmt: skip
    told = contributions(first, document("a.pdf", counts=[count(4)])[1])
    (row,) = compared({**source, "spoken_for": False} for source in told)
    assert set(row) == set(named(COMPARISON))


@pytest.mark.parametrize(
    ("columns", "key"),
    [(WAITING_TIMES, "record_id"), (DECISION_HISTORY, "record_id"), (PRIVACY, "record_id"), (ALTERATIONS, "record_id"),
     (COMPARISON, "comparison_id")],
    ids=["waiting times", "history", "privacy", "alterations", "comparison"],
)  # fmt: skip
def test_the_key_comes_first(columns: tuple[Column, ...], key: str) -> None:
    assert columns[0].name == key and ("document_id" in named(columns)) == (columns is not COMPARISON)


@pytest.mark.parametrize("columns", [COMPARISON, WAITING_TIMES, DECISION_HISTORY])
def test_each_row_tells_its_body_and_quarter(columns: tuple[Column, ...]) -> None:
    assert {"organisation", "kommunkod", "stadsdel", "namnd", "period", "lag", "insats_id"} <= set(named(columns))


def test_partial_dates_give_least_and_most_days_as_whole_numbers() -> None:
    assert {named(WAITING_TIMES)[name].type for name in ("days", "days_min", "days_max", "days_to_end")} == {"INTEGER"}
    assert {named(WAITING_TIMES)[name].type for name in ("period_end", "ended_day")} == {"DATE"}
