"""Learning which breaks are the reports' own mistakes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from corpora.findings import SURE, Candidate, across, candidates_of, fit
from extractor.audit.weigh import MISREAD, REAL
from extractor.evaluate.corpus import Item
from extractor.parse.claim_model import Softmax

TABLE = (
    "<table><tr><th>Insats</th><th>Kvarstående</th></tr><tr><td>Hemtjänst</td><td>5</td></tr>"
    "<tr><td>Boendestöd</td><td>4</td></tr><tr><td>Ledsagning</td><td>2</td></tr><tr><td>Summa</td><td>12</td></tr></table>"
)
WRONG = {
    "kind": "table_sum", "severity": "error", "what": "Summan är 11.", "reported": 12, "computed": 11,
    "evidence": ["Summa 12"],
}  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "rapport.html"
    text = f"<h1>Ej verkställda beslut enligt SoL kvartal 2 2024</h1>{TABLE}"
    file.write_text(f"<html><body>{text}</body></html>", encoding="utf-8")
    return file


def reals(path: Path, truth: dict[str, Any]) -> list[tuple[str, bool]]:
    told = path.with_suffix(".json")
    told.write_text(json.dumps(truth), encoding="utf-8")
    return [(one.check, one.real) for one in candidates_of(Item(path, told, "hand"))]


@pytest.mark.parametrize(
    ("truth", "found"),
    [
        ({"discrepancies": [WRONG]}, [("R2", True)]),
        ({"discrepancies": [], "discrepancies_optional": [WRONG]}, [("R2", True)]),
        ({"discrepancies": []}, [("R2", False)]),
        ({}, []),
    ],
    ids=["planted", "what follows from one", "not planted", "nothing told"],
)
def test_errors_are_planted_or_not(path: Path, truth: dict[str, Any], found: list[tuple[str, bool]]) -> None:
    assert reals(path, truth) == found


def test_what_cannot_be_read_gives_none(tmp_path: Path) -> None:
    file = tmp_path / "bok.xlsx"
    file.write_bytes(b"PK\x03\x04")
    assert reals(file, {"discrepancies": [WRONG]}) == []


def test_the_model_tells_them_apart() -> None:
    some = [Candidate("a", f"d{n}", "R6", frozenset({"near"}), True) for n in range(10)]
    some += [Candidate("b", f"d{n}", "R6", frozenset({"far"}), False) for n in range(10)]
    made = fit(some)
    model = Softmax(tuple(made["classes"]), tuple(made["bias"]), made["weights"])
    assert (model.best({"near"})[0], model.best({"far"})[0]) == (REAL, MISREAD)
    assert made["sure"] == SURE


def test_each_hand_is_judged_by_the_others() -> None:
    some = [Candidate(f"h{n % 3}", f"d{n}", "R6", frozenset({"near"}), True) for n in range(30)]
    some += [Candidate(f"h{n % 3}", f"d{n}", "R6", frozenset({"far"}), False) for n in range(30)]
    assert across(some) == (30, 0)
    assert across([*some, Candidate("h0", "d0", "R6", frozenset({"near"}), False)]) == (30, 1)
