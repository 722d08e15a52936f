"""A comment as numbers: words, pairs and letter groups in buckets, and beside them what the rules found."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.classify.cuereader import Cue
from extractor.classify.features import BUCKETS, rule_features, rule_width, text_buckets
from extractor.classify.verdict import Verdict
from extractor.orsaker import leaf_ids

words = st.lists(st.text(alphabet="abcåäö🙂", max_size=8), max_size=8)


def buckets(*symbols: str) -> set[int]:
    return set(text_buckets(symbols).tolist())


@given(words)
@settings(max_examples=50)
def test_buckets_are_distinct_and_in_range_and_always_the_same(symbols: list[str]) -> None:
    found = text_buckets(symbols).tolist()
    assert found == sorted(set(found)) == text_buckets(list(symbols)).tolist()
    assert all(0 <= number < BUCKETS for number in found)
    assert bool(found) == bool(symbols)


def test_likeness_of_words_is_seen_and_so_is_their_order() -> None:
    assert len(buckets("rekrytering") & buckets("rekryteringen")) > len(buckets("rekrytering") & buckets("plats"))
    assert buckets("nej", "tacka") != buckets("tacka", "nej")
    assert buckets("nej", "nej") > buckets("nej")


def cue(axis: str, value: str, strong: bool = True) -> Cue:
    return Cue(axis, value, "x", 0, 1, 0, 1, strong)


def verdict(*cues: Cue, status: str = "kvarstar", certain: bool = False, leaves: tuple[str, ...] = ()) -> Verdict:
    return Verdict(leaves, (False,) * len(leaves), certain, status, None, (), cues, ())


NOTHING = verdict()
WEAK = verdict(cue("orsak", "brist_plats", strong=False), leaves=("brist_plats",))
STRONG = verdict(cue("orsak", "brist_plats"), leaves=("brist_plats",))
SURE = verdict(cue("orsak", "brist_plats"), leaves=("brist_plats",), certain=True)
TWO = verdict(cue("orsak", "brist_plats"), cue("orsak", "tackat_nej"), leaves=("brist_plats", "tackat_nej"))
TURNED = verdict(cue("orsak", "brist_plats"), cue("orsak", "tackat_nej"), leaves=("tackat_nej", "brist_plats"))
DEAD = verdict(cue("status", "avslutat_avled"), status="avslutat_avled")
BEGUN = verdict(cue("status", "verkstallt"), status="verkstallt")
DONE_IN_PART = verdict(cue("status", "delvis_verkstallt"), status="delvis_verkstallt")


def row(found: Verdict) -> tuple[float, ...]:
    return tuple(float(number) for number in rule_features(found))


def test_what_the_rules_tell_apart_the_model_sees_apart() -> None:
    told = [NOTHING, WEAK, STRONG, SURE, TWO, TURNED, DEAD, DONE_IN_PART]
    assert len({row(each) for each in told}) == len(told)
    assert row(DEAD) == row(BEGUN), "both are closed"


@pytest.mark.parametrize(
    ("found", "ones"), [(NOTHING, 1), (WEAK, 2), (STRONG, 2), (SURE, 3), (TWO, 3), (DEAD, 3), (DONE_IN_PART, 2)]
)
def test_one_number_for_each_thing_that_was_found(found: Verdict, ones: int) -> None:
    features = rule_features(found)
    assert features.shape == (rule_width(),)
    assert int(np.count_nonzero(features)) == features.sum() == ones


@pytest.mark.parametrize("leaf", leaf_ids())
def test_every_leaf_has_a_place_of_its_own(leaf: str) -> None:
    others = {row(verdict(cue("orsak", each), leaves=(each,))) for each in leaf_ids() if each != leaf}
    assert row(verdict(cue("orsak", leaf), leaves=(leaf,))) not in others
