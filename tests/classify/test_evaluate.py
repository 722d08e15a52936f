"""How good answers about comments are: right ones, the surest ones, confusions, and what is marked for review."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.classify.evaluate import calibration_error, coverage, evaluate, leaf_scores, report_text
from extractor.classify.orsak import OrsakResult
from extractor.classify.train import Labelled


def label(*leaves: str, status: str = "kvarstar", interrupted: bool = False) -> Labelled:
    return Labelled("1", "Kommentar", leaves[0], leaves, status, interrupted, "g1")


def answer(
    *leaves: str, confidence: float = 0.9, status: str = "kvarstar", interrupted: bool | None = None
) -> OrsakResult:
    return OrsakResult(
        leaves[0], leaves, (False,) * len(leaves), status, interrupted, (), confidence, confidence < 0.7, "model", ()
    )


def test_every_measure_of_a_few_answers() -> None:
    labelled = [
        label("tackat_nej"),
        label("tackat_nej", "brist_plats", interrupted=True),
        label("brist_plats", status="verkstallt"),
        label("oklart"),
    ]
    answers = [
        answer("tackat_nej", confidence=1.0),
        answer("tackat_nej", interrupted=True),
        answer("tackat_nej", confidence=0.6, interrupted=False),
        answer("oklart", confidence=0.8, interrupted=True),
    ]
    found = evaluate("test", labelled, answers)
    assert (found.antal, found.accuracy) == (4, 0.75)
    assert (found.status_accuracy, found.avbrott_accuracy, found.all_leaves_exact) == (0.75, 0.75, 0.5)
    assert (found.review_share, found.accuracy_without_review) == (0.25, 1.0)
    assert found.confusion == (("brist_plats", "tackat_nej", 1),)
    assert {score.leaf: score.antal for score in found.leaves} == {"tackat_nej": 2, "brist_plats": 1, "oklart": 1}
    assert found.macro_f1 == pytest.approx((0.8 + 0.0 + 1.0) / 3)
    text = report_text(found)
    assert "4 comments" in text and "1  brist_plats -> tackat_nej" in text


def test_the_most_frequent_confusion_comes_first() -> None:
    labelled = [label("brist_plats"), label("oklart"), label("oklart")]
    found = evaluate("test", labelled, [answer("tackat_nej")] * 3)
    assert found.confusion == (("oklart", "tackat_nej", 2), ("brist_plats", "tackat_nej", 1))


def test_labels_and_answers_are_held_pair_by_pair() -> None:
    with pytest.raises(ValueError):
        evaluate("test", [label("oklart")], [])


def test_no_comments_have_no_measures() -> None:
    found = evaluate("test", [], [])
    assert (found.antal, found.accuracy, found.macro_f1, found.leaves) == (0, 0.0, 0.0, ())
    assert {accuracy for _, accuracy in found.coverage} == {0.0}


def test_leaves_that_nobody_names_have_no_score() -> None:
    scores = {score.leaf: score for score in leaf_scores(["oklart", "brist_plats"], ["oklart", "tackat_nej"])}
    assert set(scores) == {"oklart", "brist_plats", "tackat_nej"}
    assert (scores["tackat_nej"].antal, scores["tackat_nej"].precision, scores["tackat_nej"].f1) == (0, 0.0, 0.0)
    assert (scores["brist_plats"].recall, scores["brist_plats"].precision) == (0.0, 0.0)
    assert leaf_scores([], []) == ()


@pytest.mark.parametrize(
    ("confidences", "right", "error"),
    [
        ([0.75, 0.75, 0.75, 0.75], [True, True, True, False], 0.0),
        ([0.95, 0.95], [False, False], 0.95),
        ([0.0], [True], 1.0),
        ([0.25, 0.75], [True, False], 0.75),
        ([], [], 0.0),
    ],
    ids=["means what it says", "too sure", "not sure enough", "errors do not cancel out", "nothing"],
)
def test_the_distance_between_confidence_and_truth(confidences: list[float], right: list[bool], error: float) -> None:
    assert calibration_error(confidences, right) == pytest.approx(error)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1))
@settings(max_examples=50)
def test_all_answers_together_are_as_right_as_they_are(answers: list[tuple[float, bool]]) -> None:
    confidences, right = [sure for sure, _ in answers], [hit for _, hit in answers]
    shares = dict(coverage(confidences, right))
    assert shares[1.0] == pytest.approx(sum(right) / len(right))
    assert 0 <= calibration_error(confidences, right) <= 1


def test_the_surest_answers_come_first() -> None:
    shares = dict(coverage([0.1, 0.9, 0.2, 0.8], [False, True, False, True]))
    assert (shares[0.5], shares[1.0]) == (1.0, 0.5)
    assert set(dict(coverage([1.0], [True])).values()) == {1.0}, "a share of one answer is that answer"
