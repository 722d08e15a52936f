"""The committed reports of the corpus, read and compared with their truth; and how silence is counted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from extractor.evaluate.corpus import FamilyScore, evaluate_corpus, silence
from extractor.evaluate.scoring import Value

BUILT = Path(__file__).parents[2] / "corpora" / "built"


@pytest.fixture(scope="module")
def families() -> Sequence[FamilyScore]:
    return evaluate_corpus(BUILT)


@pytest.mark.parametrize("aside", [False, True])
def test_layouts_of_the_corpus(families: Sequence[FamilyScore], aside: bool) -> None:
    """Floors a little below what docs/accuracy.md states for the whole corpus, to notice a fall."""
    chosen = [family for family in families if family.set_aside == aside]
    values = [value for family in chosen for value in family.values]
    assert len(chosen) >= 4
    for kind in ("decisions", "counts"):
        tallies = [getattr(family, kind) for family in chosen]
        gold = sum(tally.gold for tally in tallies)
        assert sum(tally.recall * tally.gold for tally in tallies) / gold >= 0.98
    assert silence(values).rate <= 0.001


def test_silent_errors_are_wrong_values_that_nobody_is_asked_to_see() -> None:
    values = [
        Value("counts", "value", right, confidence)
        for right, confidence in ((True, 0.9), (True, 0.5), (False, 0.9), (False, 0.7))
    ]
    counted = silence(values, threshold=0.8)
    assert (counted.values, counted.wrong, counted.silent, counted.review) == (4, 2, 1, 2)
    assert counted.rate == 0.25
