"""The tables of what is told about a reading: disagreements and findings."""

from __future__ import annotations

import pytest

from extractor.write.column import Column
from extractor.write.schema_told import DISAGREEMENTS, FINDINGS

CONTRACT = "kind severity what reported computed evidence"
"""The columns of discrepancies in the data contract."""


def named(columns: tuple[Column, ...]) -> dict[str, Column]:
    return {column.name: column for column in columns}


def test_no_column_of_the_contract_is_missing() -> None:
    assert set(CONTRACT.split()) <= set(named(DISAGREEMENTS))


@pytest.mark.parametrize("columns", [DISAGREEMENTS, FINDINGS], ids=["disagreements", "findings"])
def test_a_record_has_a_key_a_document_and_a_place(columns: tuple[Column, ...]) -> None:
    names = [column.name for column in columns]
    assert names[:3] == ["record_id", "document_id", "id"] and {"page", "bottom", "paragraph"} <= set(names)
    assert named(columns)["severity"].values == ("error", "warning", "note")


def test_both_sides_are_text_since_either_may_be_a_number_or_a_word() -> None:
    told = named(DISAGREEMENTS)
    assert (told["reported"].type, told["computed"].type) == ("VARCHAR", "VARCHAR")
    assert told["doubt_about_reading"].type == "BOOLEAN" and told["strength"].values[0] == "hard"


def test_what_disagrees_is_told_in_both_languages() -> None:
    assert {"what", "what_en"} <= set(named(DISAGREEMENTS)) and "what_en" not in named(FINDINGS)
