"""Flags and masks of a document object: officials always, persons where asked, and never halfway."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.privacy.protect import protected
from extractor.privacy.rules import privacy_words
from tests.write.making import claim, count, decision, document

Json = dict[str, Any]
NAME, NUMBER = "Anna Svensson", "811218-9876"


def made(**lists: Any) -> Json:
    return document("a.pdf", **lists)[1]


def flags(found: Json) -> list[tuple[str, str | None, str, str | None]]:
    return [(flag["table"], flag["record"], flag["column"], flag["printed"]) for flag in found["privacy"]]


def test_flags_know_record_column_item_and_place() -> None:
    table = {"kind": "decision_rows", "columns": ["Insats"], "rows": [["Hemtjänst", f"Barn till {NAME}"]]}
    found = protected(made(decisions=[decision(kommentar=f"Enligt {NAME}")], tables=[table]))
    assert flags(found) == [("tables", "t1", "rows", NAME), ("decisions", "d1", "kommentar", NAME)]
    first, second = found["privacy"]
    assert (first["item"], first["start"], first["end"]) == ("0.1", 10, 23)
    assert (second["item"], second["start"], second["masked"]) == (None, 7, False)


def test_without_mask_the_text_stands() -> None:
    found = protected(made(decisions=[decision(kommentar=f"Enligt {NAME}")]))
    assert found["decisions"][0]["kommentar"] == f"Enligt {NAME}"


def test_mask_reaches_every_place_of_the_text() -> None:
    inferred = {"orsak": {"method": "cue", "confidence": 0.9, "reason": f"ord: {NAME}"}}
    said = decision(kommentar=f"{NAME}, {NUMBER}", printed=["Hemtjänst", f"{NAME}, {NUMBER}"], inferred=inferred)
    found = protected(made(decisions=[said], claims=[claim(1, quote=f"ett beslut ({NAME})")]), mask=True)
    text = json.dumps(found, ensure_ascii=False)
    assert NAME not in text and NUMBER not in text
    assert found["decisions"][0]["printed"] == ["Hemtjänst", "[namn], [personnummer]"]
    assert found["decisions"][0]["inferred"]["orsak"]["reason"] == "ord: [namn]"
    assert {flag["printed"] for flag in found["privacy"]} == {None}


@pytest.mark.parametrize("mask", [False, True])
def test_officials_are_always_masked(mask: bool) -> None:
    table = {"kind": "other", "columns": [], "rows": [["Handläggare", NAME], [f"Föredragande: {NAME}", None]]}
    found = protected(made(tables=[table], decisions=[decision(kommentar=f"Handläggare: {NAME}")]), mask=mask)
    assert NAME not in json.dumps(found, ensure_ascii=False)
    assert found["tables"][0]["rows"] == [["Handläggare", "[tjänsteman]"], ["Föredragande: [tjänsteman]", None]]
    assert {flag["kind"] for flag in found["privacy"]} == {"tjansteman"}
    assert {(flag["printed"], flag["masked"]) for flag in found["privacy"]} == {(None, True)}


def test_a_masked_object_stays_as_it_is() -> None:
    once = protected(made(decisions=[decision(kommentar=f"{NAME} på Storgatan 12")]), mask=True)
    assert protected(once, mask=True) is once and protected(once) is once


def test_an_object_with_flags_can_be_masked_later() -> None:
    found = made(decisions=[decision(kommentar=f"{NAME}, handläggare: Olle Ek")])
    assert protected(protected(found), mask=True) == protected(found, mask=True)


@pytest.mark.parametrize(("value", "flagged"), [(4, True), (5, False), (0, False)])
def test_a_named_unit_is_flagged_where_few_are_meant(value: int, flagged: bool) -> None:
    found = protected(made(counts=[count(value, insats="Solgårdens gruppbostad")]))
    assert bool(found["privacy"]) is flagged


def test_the_file_name_is_flagged_and_kept() -> None:
    found = protected(document(f"Beslut {NAME}.pdf")[1], mask=True)
    assert [(f["column"], f["masked"]) for f in found["privacy"]] == [("file", False)]
    assert found["outcome"]["file"] == f"Beslut {NAME}.pdf"


_PIECES = st.sampled_from(
    [NAME, NUMBER, "Storgatan 12", "070-123 45 67", "a@example.org", "Karlsson", "Handläggare: Olle Ek", "tackat nej",
     "till", "den", "Per", "[namn]", "Anna", "tel", "."]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=8), st.sampled_from([" ", ", ", "", "\n"]))
def test_nothing_that_would_be_flagged_is_left(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    masked = protected(made(decisions=[decision(kommentar=text)]), mask=True)
    again = {key: value for key, value in masked.items() if key != "privacy"}
    assert protected(again, mask=True)["privacy"] == []
    if text.startswith(NAME) and between == ", ":
        assert NAME not in masked["decisions"][0]["kommentar"]


def test_every_kind_has_its_mask() -> None:
    assert len(set(privacy_words().masks.values())) == 8
