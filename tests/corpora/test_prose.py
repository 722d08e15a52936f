"""Claims against those of a truth."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from corpora.prose import Tally, main, score


def claim(value: float, **more: Any) -> dict[str, Any]:
    return {"quote": f"{value} beslut kvarstår", "value": value, "unit": "beslut", "measure": "kvarstående"} | more


@pytest.mark.parametrize(
    ("truth", "read", "tally"),
    [
        ([claim(7)], [claim(7)], Tally(1, 1, 1, 1, 1)),
        ([claim(7)], [claim(7, measure="verkställda")], Tally(1, 1, 0, 1, 1)),
        ([claim(7, agreed=["period"])], [claim(7, measure="verkställda")], Tally(1, 1, 1, 1, 1)),
        ([claim(7)], [claim(8)], Tally(1, 0, 0, 1, 0)),
        ([claim(7)], [claim(7, unit="procent")], Tally(1, 0, 0, 1, 0)),
        ([claim(7)], [claim(7, quote="ur en annan mening helt och hållet")], Tally(1, 0, 0, 1, 0)),
        ([claim(7), claim(7)], [claim(7)], Tally(2, 1, 1, 1, 1)),
        ([], [claim(7)], Tally(0, 0, 0, 1, 0)),
        ([], [], Tally()),
    ],
    ids=["right", "another meaning", "not agreed", "another value", "another unit", "another sentence", "one of two",
         "none told", "nothing"],
)  # fmt: skip
def test_claims_of_a_document(truth: list[dict[str, Any]], read: list[dict[str, Any]], tally: Tally) -> None:
    assert score({"claims": truth}, read) == tally


def test_what_one_annotator_saw_is_no_fault() -> None:
    truth = {"claims": [claim(7)], "claims_optional": [claim(8)]}
    assert score(truth, [claim(7), claim(8), claim(9)]) == Tally(1, 1, 1, 3, 2)


def test_a_line_a_hand_and_one_for_all(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (corpus / "truth").glob("*.json"):
        truth = json.loads(path.read_text(encoding="utf-8")) | {"claims": []}
        path.write_text(json.dumps(truth), encoding="utf-8")
    main([str(corpus)])
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1].startswith("| `all` | 0 | 0.000")
