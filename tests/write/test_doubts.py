"""What of a dataset asks for a person's look, counted and listed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extractor.errors import FileUnreadable
from extractor.write.doubts import Doubts, doubt_lines, doubtful_values
from tests.write.making import decision, document

SURE, UNSURE = {"method": "x", "confidence": 0.95}, {"method": "y", "confidence": 0.4}


@pytest.mark.parametrize(
    ("facts", "names"),
    [
        ({"needs_review": False, "inferred": {"lag": UNSURE}}, []),
        ({"needs_review": True, "inferred": {"lag": UNSURE, "kon": SURE}}, ["lag"]),
        ({"needs_review": True, "inferred": {"lag": UNSURE, "insats_id": UNSURE}}, ["lag", "insats_id"]),
        ({"needs_review": True, "inferred": {"orsak": UNSURE, "lag": SURE}}, ["orsak"]),
        ({"needs_review": True, "inferred": {"orsak": UNSURE, "lag": UNSURE}}, ["lag"]),
    ],
)
def test_doubtful_values(facts: dict[str, object], names: list[str]) -> None:
    _, found = document("a.pdf", [decision(**facts)])
    assert [name for _, name in doubtful_values(found)] == names


def test_counts_and_lines(tmp_path: Path) -> None:
    name, found = document("a.pdf", [decision(needs_review=True, inferred={"lag": UNSURE}, page=3, kommentar="Väntar")])
    error = {"id": "a1", "severity": "error", "check": "R2", "what": "Summan är 4,\n ska vara 3", "page": 2}
    found["discrepancies"] = [error, {**error, "severity": "note"}]
    found["privacy"] = [{"masked": False}, {"masked": True}]
    doubts = Doubts()
    doubts.add(found)
    doubts.add(document("b.pdf", [decision()])[1])
    told = (doubts.values, doubts.values_in, doubts.errors, doubts.warnings, doubts.disagreements_in, doubts.persons)
    assert told == (1, 1, 1, 0, 1, 1)
    (tmp_path / "json").mkdir()
    (tmp_path / "json" / name).write_text(json.dumps(found), encoding="utf-8")
    assert list(doubt_lines(tmp_path)) == [
        "a.pdf: page 3, d1: lag = SoL (y, 0.40), printed 'Väntar'",
        "a.pdf: page 2, a1: error R2: Summan är 4, ska vara 3",
    ]
    with pytest.raises(FileUnreadable):
        list(doubt_lines(tmp_path / "json"))
