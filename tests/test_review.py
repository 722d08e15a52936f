"""From which confidence a value may stand without a person looking at it."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.review import REVIEW_THRESHOLD, needs_review


@pytest.mark.parametrize(
    ("confidence", "asked"),
    [
        (0.0, True),
        (math.nextafter(REVIEW_THRESHOLD, 0), True),
        (REVIEW_THRESHOLD, False),
        (0.99, False),
        (1.0, False),
    ],
    ids=["nothing known", "just below", "at the threshold", "sure", "certain"],
)
def test_who_asks_for_a_look(confidence: float, asked: bool) -> None:
    assert needs_review(confidence) is asked


@given(st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=50)
def test_what_is_surer_never_asks_where_the_less_sure_does_not(one: float, two: float) -> None:
    assert needs_review(max(one, two)) <= needs_review(min(one, two))
