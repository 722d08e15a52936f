"""Measuring how often each way of reading a value is right."""

from __future__ import annotations

import pytest

from corpora.confidence import PRIOR, fit
from corpora.first_sight import Seen
from extractor.sureness import ANY


def seen(method: str, strength: float, right: int, wrong: int) -> list[Seen]:
    """A document with one value for each that was right, and each that was wrong."""
    told = [(1, 0)] * right + [(0, 1)] * wrong
    return [
        Seen(f"{method}{strength}{number}", "counts", "measure", method, strength, *one)
        for number, one in enumerate(told)
    ]


def test_a_way_has_the_share_that_was_right() -> None:
    table = fit([*seen("heading", 0.9, 80, 20), *seen("row", 0.9, 100, 0)])["counts"]["measure"]
    assert 0.79 < table["heading"][1][0] < 0.82
    assert table["row"][1][0] > 0.98


def test_a_document_counts_once_however_many_values_it_has() -> None:
    large, small = Seen("a", "counts", "measure", "row", 0.9, 90, 0), Seen("b", "counts", "measure", "row", 0.9, 0, 10)
    (share,) = fit([large, small])["counts"]["measure"]["row"][1]
    assert share == pytest.approx(0.5)


def test_a_few_right_ones_prove_little() -> None:
    table = fit([*seen("heading", 0.9, 0, 96), *seen("row", 0.9, 2, 0)])["counts"]["measure"]
    assert table["row"] == [[0.0], [(2 + PRIOR / 2) / (2 + PRIOR)]]


def test_a_strength_that_tells_gives_a_curve() -> None:
    values = [*seen("learnt", 0.4, 10, 30), *seen("learnt", 0.7, 30, 10), *seen("learnt", 0.95, 60, 0)]
    strengths, shares = fit(values)["counts"]["measure"]["learnt"]
    assert strengths[0] == 0.0 and shares == sorted(shares)
    assert shares[0] < 0.5 < shares[-1] < 1.0


def test_ways_that_no_document_showed_have_the_share_of_the_field() -> None:
    table = fit([*seen("heading", 0.9, 3, 1), *seen("row", 0.9, 4, 0)])["counts"]["measure"]
    assert table[ANY] == [[0.0], [0.8]]
