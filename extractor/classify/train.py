"""Training of the comment model: deterministic, well under two minutes, from `corpora/kommentarer/`.

The rules were written with the training comments in sight, so on them they look better than they are.
Each training comment is therefore also shown with cues left out, as a text in words the rules have not
met, which keeps the model from trusting them blindly. Confidence is calibrated on comments kept apart.
"""

from __future__ import annotations

import csv
import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extractor.classify.cuereader import Reading, cue_reader
from extractor.classify.decide import choose
from extractor.classify.features import BUCKETS, rule_features, rule_width, text_buckets
from extractor.classify.linear import LinearModel, ModelNote, save_model
from extractor.classify.verdict import judge
from extractor.errors import FileUnreadable
from extractor.orsaker import leaf_ids
from extractor.rulebook import rules_dir

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SEED = 20261122
VERSION = 1
STRENGTH = 4.0  # inverse regularisation of the logistic regression
BLINDFOLDS = (0.0, 0.3, 0.5, 0.7, 0.85, 1.0)  # share of cues left out, one showing of a comment each
REVIEW_BELOW = 0.70  # calibrated confidence under which an answer is marked for review


@dataclass(frozen=True, slots=True)
class Labelled:
    """One labelled comment of `corpora/kommentarer/`; `orsaker` has the primary first."""

    id: str
    kommentar: str
    orsak: str
    orsaker: tuple[str, ...]
    status: str
    avbrott: bool
    group: str


def corpus_dir() -> Path:
    """The folder of labelled comments; it stands beside the package in a checkout."""
    return Path(__file__).resolve().parents[2] / "corpora" / "kommentarer"


def read_split(name: str) -> list[Labelled]:
    """The comments of one split (train, calibration, test); FileUnreadable outside a checkout."""
    path = corpus_dir() / f"{name}.csv"
    if not path.is_file():
        raise FileUnreadable(why=f"{name}.csv of labelled comments stands in the source checkout only")
    with path.open(encoding="utf-8", newline="") as stream:
        return [
            Labelled(
                row["id"],
                row["kommentar"],
                row["orsak"],
                tuple(row["orsaker_alla"].split("|")),
                row["status"],
                row["avbrott"] == "true",
                row["phrasing_group"],
            )
            for row in csv.DictReader(stream)
        ]


def train_model(out_dir: Path | None = None) -> LinearModel:
    """Fit, calibrate and (with `out_dir`) store the model; the same data and rules give the same model."""
    labelled, held = read_split("train"), read_split("calibration")
    model = _calibrate(fit(labelled), held)
    if out_dir is not None:
        save_model(out_dir, model)
    return model


def fit(labelled: Sequence[Labelled]) -> LinearModel:
    """A model without calibration, from labelled comments."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    readings = list(cue_reader().read_many(item.kommentar for item in labelled))
    buckets = [text_buckets(reading.symbols) for reading in readings]
    idf = _idf(buckets)
    shown, targets = _showings(readings, buckets, idf, labelled)
    learner = LogisticRegression(C=STRENGTH, max_iter=400, random_state=SEED)
    learner.fit(shown, targets)
    order = [list(learner.classes_).index(n) for n in range(len(leaf_ids()))]
    present, offsets = _presence(shown, labelled)
    weights = np.hstack([learner.coef_[order].T, present]).astype(np.float32)
    bias = np.concatenate([learner.intercept_[order], offsets]).astype(np.float32)
    note = ModelNote(VERSION, _data_hash(), _cues_hash(), SEED, leaf_ids(), REVIEW_BELOW, ((0.0, 0.0), (1.0, 1.0)))
    return LinearModel(idf, weights[:BUCKETS], weights[BUCKETS:], bias, note)


def _showings(
    readings: Sequence[Reading],
    buckets: Sequence[NDArray[np.int32]],
    idf: NDArray[np.float32],
    labelled: Sequence[Labelled],
) -> tuple[Any, list[int]]:
    """Every comment once per share in BLINDFOLDS, as one sparse matrix, and the number of its leaf."""
    import numpy as np
    from scipy.sparse import csr_matrix

    chance = random.Random(SEED)
    place = {leaf: n for n, leaf in enumerate(leaf_ids())}
    data: list[NDArray[np.float32]] = []
    columns: list[NDArray[np.int64]] = []
    ends, targets = [0], []
    for share in BLINDFOLDS:
        for reading, numbers, item in zip(readings, buckets, labelled, strict=True):
            rules = rule_features(judge(_without(reading, share, chance)))
            values = idf[numbers]
            values = values / max(float(np.sqrt(values @ values)), 1e-6)
            found = np.flatnonzero(rules)
            data.append(np.concatenate([values, rules[found]]))
            columns.append(np.concatenate([numbers.astype(np.int64), found + BUCKETS]))
            ends.append(ends[-1] + len(data[-1]))
            targets.append(place[item.orsak])
    shape = (len(targets), BUCKETS + rule_width())
    return csr_matrix((np.concatenate(data), np.concatenate(columns), ends), shape=shape), targets


def _presence(shown: Any, labelled: Sequence[Labelled]) -> tuple[Any, Any]:
    """Weights and offsets of one yes-or-no question per leaf: does the comment hold this reason at all."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    weights, offsets = [], []
    for leaf in leaf_ids():
        there = np.array([leaf in item.orsaker for item in labelled] * len(BLINDFOLDS))
        learner = LogisticRegression(C=STRENGTH, max_iter=200, solver="liblinear", random_state=SEED).fit(shown, there)
        weights.append(learner.coef_[0])
        offsets.append(float(learner.intercept_[0]))
    return np.array(weights).T, np.array(offsets)


def _without(reading: Reading, share: float, chance: random.Random) -> Reading:
    if share <= 0:
        return reading
    return replace(reading, cues=tuple(cue for cue in reading.cues if cue.axis != "orsak" or chance.random() >= share))


def _idf(buckets: Sequence[NDArray[np.int32]]) -> NDArray[np.float32]:
    import numpy as np

    seen = np.zeros(BUCKETS, dtype=np.float64)
    for numbers in buckets:
        seen[numbers] += 1
    return np.asarray(np.log((1 + len(buckets)) / (1 + seen)) + 1.0, dtype=np.float32)


def _calibrate(model: LinearModel, held: Sequence[Labelled]) -> LinearModel:
    """Learn from held-out comments how often a raw confidence is right: Platt's sigmoid at 41 points."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    raw, right = [], []
    for item, reading in zip(held, cue_reader().read_many(item.kommentar for item in held), strict=True):
        verdict = judge(reading)
        odds = model.odds(text_buckets(reading.symbols), rule_features(verdict))
        leaf, sure = choose(odds, leaf_ids(), verdict)
        raw.append(sure)
        right.append(leaf == item.orsak)
    sigmoid = LogisticRegression(C=100.0, random_state=SEED).fit(_logit(np.array(raw)), np.array(right))
    points = np.linspace(0.0, 1.0, 41)
    calibrated = sigmoid.predict_proba(_logit(points))[:, 1]
    steps = tuple((round(float(x), 3), round(float(y), 4)) for x, y in zip(points, calibrated, strict=True))
    return replace(model, note=replace(model.note, steps=steps))


def _logit(values: NDArray[np.float64]) -> NDArray[np.float64]:
    import numpy as np

    clipped = np.clip(values, 0.005, 0.995)
    return np.asarray(np.log(clipped / (1 - clipped)).reshape(-1, 1))


def _data_hash() -> str:
    digest = hashlib.sha256()
    for name in ("train.csv", "calibration.csv"):
        digest.update((corpus_dir() / name).read_bytes())
    return digest.hexdigest()


def _cues_hash() -> str:
    return hashlib.sha256((rules_dir() / "cues.yaml").read_bytes()).hexdigest()
