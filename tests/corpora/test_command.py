"""The commands that learn: what all of them do with corpora and models."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from corpora import columns, command, confidence, first_sight, units

HANDS = Path(__file__).parents[2] / "corpora" / "hands" / "dalsland"


@pytest.mark.parametrize(
    ("main", "name"),
    [(columns.main, "columns.json"), (units.main, "units.json"), (confidence.main, "confidence.json")],
)
def test_a_hand_may_be_left_out(
    corpus: Path, rules: Path, monkeypatch: pytest.MonkeyPatch, main: Callable[[list[str]], None], name: str
) -> None:
    monkeypatch.setattr(command, "rules_dir", lambda: rules)

    def learnt(*arguments: str) -> str:
        main(list(arguments))
        return (rules / "models" / name).read_text("utf-8")

    first_sight.main([str(corpus)])
    both, alone = learnt(str(HANDS), str(corpus)), learnt(str(corpus))
    assert learnt(str(HANDS), str(corpus), "--without", HANDS.name) == alone != both
