"""The softmax over features that are there or not, and the file that holds its weights."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.parse.claim_model import Softmax, claim_models, models_of

MODEL = Softmax(("none", "beslut"), (0.5, 0.0), {"noun": (0.0, 2.0), "name": (1.0, -1.0)})


@pytest.mark.parametrize(
    ("features", "kind"),
    [([], "none"), (["noun"], "beslut"), (["noun", "name"], "none"), (["unheard of"], "none")],
)
def test_the_most_probable_class(features: list[str], kind: str) -> None:
    assert MODEL.best(features)[0] == kind


def test_its_probability() -> None:
    assert MODEL.best(["noun"])[1] == pytest.approx(0.8176, abs=1e-4)
    assert Softmax(("a", "b"), (0.0, 0.0), {}).best([])[1] == 0.5


@settings(max_examples=50, deadline=None)
@given(st.sets(st.sampled_from(["noun", "name", "other"])))
def test_the_order_of_features_tells_nothing(features: set[str]) -> None:
    one, other = MODEL.best(sorted(features)), MODEL.best(sorted(features, reverse=True))
    assert one[0] == other[0] and one[1] == pytest.approx(other[1])
    assert 0.5 <= one[1] <= 1.0


def test_both_models_are_read_from_one_file() -> None:
    part = {"classes": ["a"], "bias": [0.0], "weights": {}}
    assert models_of({"unit": part, "measure": part}).unit.classes == ("a",)


def test_the_stored_models_have_a_weight_for_each_class() -> None:
    for model in (claim_models().unit, claim_models().measure):
        assert len(model.bias) == len(model.classes)
        assert {len(weights) for weights in model.weights.values()} == {len(model.classes)}
    assert set(claim_models().unit.classes) == {"none", "beslut", "procent", "skillnad", "dagar"}
