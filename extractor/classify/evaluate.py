"""How good the answers are on labelled comments: accuracy, F1 per leaf, calibration, coverage, confusion.

Plain functions from labels and answers to records; `report_text` makes a table for people of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.classify.orsak import OrsakClassifier, OrsakResult, orsak_classifier
from extractor.classify.train import Labelled, read_split
from extractor.orsaker import leaf_ids

BINS = 10  # bins of equal width for the calibration error
COVERAGES = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@dataclass(frozen=True, slots=True)
class LeafScore:
    """Precision, recall and F1 (0-1) of one leaf as primary, over `antal` comments that bear it."""

    leaf: str
    antal: int
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """One split measured. `coverage` pairs a share of comments, surest first, with the accuracy on it."""

    split: str
    antal: int
    accuracy: float
    macro_f1: float
    leaves: tuple[LeafScore, ...]
    calibration_error: float
    coverage: tuple[tuple[float, float], ...]
    confusion: tuple[tuple[str, str, int], ...]
    status_accuracy: float
    avbrott_accuracy: float
    all_leaves_exact: float
    review_share: float
    accuracy_without_review: float


def evaluate_split(split: str, classifier: OrsakClassifier | None = None) -> Evaluation:
    """Measure one split of `corpora/kommentarer/` (train, calibration, test)."""
    labelled = read_split(split)
    answers = (classifier or orsak_classifier()).classify_many([item.kommentar for item in labelled])
    return evaluate(split, labelled, answers)


def evaluate(split: str, labelled: Sequence[Labelled], answers: Sequence[OrsakResult]) -> Evaluation:
    """Measure answers against labels, pair by pair."""
    pairs = list(zip(labelled, answers, strict=True))
    right = [item.orsak == answer.orsak for item, answer in pairs]
    leaves = leaf_scores([item.orsak for item in labelled], [answer.orsak for answer in answers])
    sure = [hit for hit, answer in zip(right, answers, strict=True) if not answer.needs_review]
    wrong = Counter((item.orsak, answer.orsak) for item, answer in pairs if item.orsak != answer.orsak)
    return Evaluation(
        split=split,
        antal=len(pairs),
        accuracy=_mean(right),
        macro_f1=_mean([score.f1 for score in leaves]),
        leaves=leaves,
        calibration_error=calibration_error([answer.confidence for answer in answers], right),
        coverage=coverage([answer.confidence for answer in answers], right),
        confusion=tuple((a, b, n) for (a, b), n in sorted(wrong.items(), key=lambda pair: (-pair[1], pair[0]))),
        status_accuracy=_mean([item.status == answer.status for item, answer in pairs]),
        avbrott_accuracy=_mean([item.avbrott == (answer.avbrott is True) for item, answer in pairs]),
        all_leaves_exact=_mean([set(item.orsaker) == set(answer.orsaker) for item, answer in pairs]),
        review_share=_mean([answer.needs_review for answer in answers]),
        accuracy_without_review=_mean(sure),
    )


def leaf_scores(expected: Sequence[str], got: Sequence[str]) -> tuple[LeafScore, ...]:
    """Precision, recall and F1 for every leaf that is expected or given, in the order of the rule file."""
    scores = []
    for leaf in leaf_ids():
        hits = sum(a == b == leaf for a, b in zip(expected, got, strict=True))
        there, said = expected.count(leaf), got.count(leaf)
        if there or said:
            precision, recall = hits / said if said else 0.0, hits / there if there else 0.0
            f1 = 2 * hits / (there + said)
            scores.append(LeafScore(leaf, there, precision, recall, f1))
    return tuple(scores)


def calibration_error(confidences: Sequence[float], right: Sequence[bool]) -> float:
    """Expected calibration error: mean distance between confidence and accuracy over bins, by their size."""
    total = 0.0
    for number in range(BINS):
        low, high = number / BINS, (number + 1) / BINS
        inside = [n for n, c in enumerate(confidences) if low <= c < high or (c == 1.0 and high == 1.0)]
        if inside:
            sure = sum(confidences[n] for n in inside) / len(inside)
            total += len(inside) * abs(sure - _mean([right[n] for n in inside]))
    return total / len(confidences) if confidences else 0.0


def coverage(confidences: Sequence[float], right: Sequence[bool]) -> tuple[tuple[float, float], ...]:
    """Accuracy on the most certain share of answers, one at least, for each share in COVERAGES."""
    order = sorted(range(len(right)), key=lambda n: (-confidences[n], n))
    return tuple((share, _mean([right[n] for n in order[: max(round(share * len(order)), 1)]])) for share in COVERAGES)


def report_text(found: Evaluation) -> str:
    """The evaluation as tables for people."""
    lines = [
        f"Reasons, split {found.split}: {found.antal} comments",
        f"  accuracy {found.accuracy:.3f}   macro-F1 {found.macro_f1:.3f}   "
        f"calibration error {found.calibration_error:.3f}",
        f"  status {found.status_accuracy:.3f}   avbrott {found.avbrott_accuracy:.3f}   "
        f"all leaves exact {found.all_leaves_exact:.3f}",
        f"  marked for review {found.review_share:.3f}   accuracy of the rest {found.accuracy_without_review:.3f}",
        "  coverage " + "   ".join(f"{share:.0%}: {accuracy:.3f}" for share, accuracy in found.coverage),
        "",
        f"  {'leaf':<26}{'n':>5}{'precision':>11}{'recall':>9}{'F1':>8}",
    ]
    lines += [f"  {s.leaf:<26}{s.antal:>5}{s.precision:>11.3f}{s.recall:>9.3f}{s.f1:>8.3f}" for s in found.leaves]
    lines += ["", "  confusion (expected -> given)"]
    lines += [f"  {n:>4}  {a} -> {b}" for a, b, n in found.confusion[:20]]
    return "\n".join(lines)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
