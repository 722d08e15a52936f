"""The primary reason where rules and model agree, where they do not, and how sure that is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.classify.decide import choose, trusted
from extractor.classify.linear import Odds
from extractor.classify.verdict import Verdict

LEAVES = ("tackat_nej", "specifika_onskemal", "brist_plats", "motivationsarbete")


def verdict(*leaves: str, aside: tuple[str, ...] = ()) -> Verdict:
    return Verdict(leaves, (False,) * len(leaves), False, "kvarstar", None, (), (), aside)


@pytest.mark.parametrize(
    ("found", "present", "left"),
    [
        (("brist_plats", "tackat_nej"), [0.9, 0.0, 0.8, 0.0], ("brist_plats", "tackat_nej")),
        (("brist_plats", "tackat_nej"), [0.9, 0.0, 0.1, 0.0], ("tackat_nej",)),
        (("brist_plats",), [0.9, 0.9, 0.1, 0.9], ()),
        ((), [0.9, 0.9, 0.9, 0.9], ()),
    ],
    ids=["both", "one", "none", "nothing found"],
)
def test_leaves_that_the_model_does_not_believe_in_are_dropped(
    found: tuple[str, ...], present: list[float], left: tuple[str, ...]
) -> None:
    assert trusted(Odds([0.25] * 4, present), LEAVES, verdict(*found)) == left


@pytest.mark.parametrize(
    ("rules", "primary", "present", "leaf", "sure"),
    [
        (verdict("brist_plats"), [0.1, 0.1, 0.7, 0.1], [0.0, 0.0, 0.9, 0.0], "brist_plats", 0.7),
        (verdict("tackat_nej", "brist_plats"), [0.2, 0.1, 0.6, 0.1], [0.9, 0.0, 0.9, 0.0], "tackat_nej", 0.8),
        (verdict("tackat_nej", "brist_plats"), [0.2, 0.1, 0.6, 0.1], [0.1, 0.0, 0.9, 0.0], "brist_plats", 0.6),
        (verdict("brist_plats"), [0.7, 0.1, 0.1, 0.1], [0.9, 0.0, 0.9, 0.0], "tackat_nej", 0.7),
        (verdict(), [0.1, 0.7, 0.1, 0.1], [0.9, 0.0, 0.0, 0.0], "specifika_onskemal", 0.7),
        (
            verdict("tackat_nej", aside=("motivationsarbete",)), [0.3, 0.05, 0.05, 0.6], [0.9, 0.0, 0.0, 0.9],
            "tackat_nej", 0.9,
        ),
    ],
    ids=["they agree", "the rules' order", "one not believed in", "another leaf", "nothing found", "set aside"],
)  # fmt: skip
def test_the_primary(rules: Verdict, primary: list[float], present: list[float], leaf: str, sure: float) -> None:
    assert choose(Odds(primary, present), LEAVES, rules)[0] == leaf
    assert choose(Odds(primary, present), LEAVES, rules)[1] == pytest.approx(sure)


@given(
    st.lists(st.floats(0.01, 1), min_size=4, max_size=4),
    st.lists(st.floats(0, 1), min_size=4, max_size=4),
    st.lists(st.sampled_from(LEAVES), unique=True),
)
@settings(max_examples=50)
def test_some_leaf_is_chosen_and_never_more_than_surely(
    weights: list[float], present: list[float], found: list[str]
) -> None:
    odds = Odds([weight / sum(weights) for weight in weights], present)
    leaf, sure = choose(odds, LEAVES, verdict(*found))
    assert leaf in LEAVES and 0 < sure <= 1
    assert sure >= max(odds.primary) - 1e-9
