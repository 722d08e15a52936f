"""Why a decision is not carried out: a free-text comment to leaves, status, interruption and actions.

Two parts decide together. The rules (`cues.yaml`, run by spaCy) know negation, who declines whom, then
and now; a linear model weighs what they found with the words themselves and settles what they leave open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from extractor.orsaker import Crosswalk, crosswalk, leaf_ids

if TYPE_CHECKING:
    from extractor.classify.cuereader import Reading
    from extractor.classify.linear import LinearModel
    from extractor.classify.verdict import Verdict

__all__ = [
    "Comment",
    "Crosswalk",
    "Evidence",
    "OrsakClassifier",
    "OrsakResult",
    "crosswalk",
    "orsak_classifier",
]

Method = Literal["rules", "model", "rules+model"]
OKLART = "oklart"
RULES_SETTLE = 0.90  # raw probability at which a single clear cue counts as settled by the rules alone


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment with the insats and law it stands under, where known."""

    kommentar: str
    insats: str | None = None
    lag: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that decided: `says` is axis:value, `start` and `end` are character offsets in the comment."""

    says: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OrsakResult:
    """The answer for one comment.

    `orsak` is the primary leaf, `orsaker` all leaves with the primary first, `historisk` tells per leaf
    whether it is past. `avbrott` is None where the text does not say. `confidence` (0-1) is calibrated:
    of answers at 0.9, nine in ten were right on comments kept apart; below the model's threshold
    `needs_review` is True and the answer should be read by a person.
    """

    orsak: str
    orsaker: tuple[str, ...]
    historisk: tuple[bool, ...]
    status: str
    avbrott: bool | None
    atgarder: tuple[str, ...]
    confidence: float
    needs_review: bool
    method: Method
    evidence: tuple[Evidence, ...]


class OrsakClassifier:
    """Classifies comments; holds the cue reader and the trained model."""

    def __init__(self, model: LinearModel | None = None) -> None:
        from extractor.classify.cuereader import cue_reader
        from extractor.classify.linear import load_model
        from extractor.rulebook import rules_dir

        self._reader = cue_reader()
        self._model = model or load_model(rules_dir() / "models")
        self._leaves = leaf_ids()

    def classify(self, kommentar: str, *, insats: str | None = None, lag: str | None = None) -> OrsakResult:
        """The answer for one comment; an empty text is `oklart`."""
        return self.classify_many([Comment(kommentar, insats, lag)])[0]

    def classify_many(self, comments: Iterable[Comment | str]) -> list[OrsakResult]:
        """One answer per comment, in order; equal texts are read once."""
        texts = [comment if isinstance(comment, str) else comment.kommentar for comment in comments]
        distinct = list(dict.fromkeys(texts))
        answers = {
            text: self._answer(reading)
            for text, reading in zip(distinct, self._reader.read_many(distinct), strict=True)
        }
        return [answers[text] for text in texts]

    def _answer(self, reading: Reading) -> OrsakResult:
        from extractor.classify.decide import choose, trusted
        from extractor.classify.features import rule_features, text_buckets
        from extractor.classify.verdict import judge

        verdict = judge(reading)
        if not reading.symbols:
            return _nothing(verdict)
        odds = self._model.odds(text_buckets(reading.symbols), rule_features(verdict))
        leaf, raw = choose(odds, self._leaves, verdict)
        leaves = _all_leaves(leaf, trusted(odds, self._leaves, verdict))
        past = dict(zip(verdict.leaves, verdict.historisk, strict=True))
        closed = verdict.status not in {"kvarstar", "delvis_verkstallt"}
        confidence = self._model.calibrated(raw)
        return OrsakResult(
            orsak=leaf,
            orsaker=leaves,
            historisk=tuple(past.get(name, closed and name != OKLART) for name in leaves),
            status=verdict.status,
            avbrott=verdict.avbrott,
            atgarder=verdict.atgarder,
            confidence=round(confidence, 4),
            needs_review=confidence < self._model.note.review_below,
            method=_method(leaf, raw, verdict),
            evidence=_evidence(leaves, reading, verdict),
        )


def _all_leaves(primary: str, found: Sequence[str]) -> tuple[str, ...]:
    if primary == OKLART:
        return (OKLART,)
    return (primary, *(leaf for leaf in found if leaf != primary))


def _method(leaf: str, raw: float, verdict: Verdict) -> Method:
    if not verdict.leaves:
        return "model"
    if verdict.leaves[0] != leaf:
        return "model"
    return "rules" if verdict.certain and raw >= RULES_SETTLE else "rules+model"


def _evidence(leaves: Sequence[str], reading: Reading, verdict: Verdict) -> tuple[Evidence, ...]:
    """Cues of the answer; where no cue speaks for the primary, the whole text does."""
    kept = [cue for cue in verdict.cues if cue.axis != "orsak" or cue.value in leaves]
    found = [Evidence(f"{cue.axis}:{cue.value}", cue.text, cue.start, cue.end) for cue in kept]
    if not any(item.says == f"orsak:{leaves[0]}" for item in found) and leaves[0] != OKLART:
        found.insert(0, Evidence(f"orsak:{leaves[0]}", reading.text, 0, len(reading.text)))
    return tuple(found)


def _nothing(verdict: Verdict) -> OrsakResult:
    return OrsakResult(
        OKLART,
        (OKLART,),
        (False,),
        verdict.status,
        verdict.avbrott,
        verdict.atgarder,
        1.0,
        False,
        "rules",
        (),
    )


@cache
def orsak_classifier() -> OrsakClassifier:
    """The shared classifier; building it takes about a second."""
    return OrsakClassifier()
