"""The committed reports of the corpus, read and compared with their truth; and how silence is counted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from extractor.errors import FileUnreadable
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


def test_any_folder_with_documents_and_truth_is_a_corpus(tmp_path: Path) -> None:
    samples = BUILT.parent / "samples"
    for hand in ("en", "annan"):
        for kind, name in (("documents", "exempelort_webb.html"), ("truth", "exempelort_webb.json")):
            place = tmp_path / hand / kind / name
            place.parent.mkdir(parents=True)
            place.write_bytes((samples / ("truth" if kind == "truth" else ".") / name).read_bytes())
        (tmp_path / hand / "documents" / "utan_facit.html").write_text("<p>x</p>", encoding="utf-8")
    (one,) = evaluate_corpus(tmp_path / "en")
    both = evaluate_corpus(tmp_path)
    assert (one.family, one.documents) == ("en", 1) and [each.family for each in both] == ["annan", "en"]
    assert one.counts.gold + one.decisions.gold > 0 and one.counts.recall == 1.0
    with pytest.raises(FileUnreadable, match="truth/"):
        evaluate_corpus(tmp_path / "en" / "truth")
