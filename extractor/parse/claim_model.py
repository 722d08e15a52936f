"""Learnt weights for the numbers of sentences: what kind of number one is, and what it counts.

Both are softmax regressions over features that are there or not (`python -m corpora.claims`); what the rules make of a
number is one feature among the others. `rules/models/claims.json` holds the weights.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from extractor.rulebook import rules_dir

CLAIMS_FILE = "claims.json"


@dataclass(frozen=True, slots=True)
class Softmax:
    """Classes with their bias, and per feature a weight for each class."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, Sequence[float]]

    def best(self, features: Iterable[str]) -> tuple[str, float]:
        """The most probable class of something with these features, and its probability.

        >>> Softmax(("none", "beslut"), (0.0, 0.0), {"noun": (0.0, 2.0)}).best(["noun", "new"])[0]
        'beslut'
        """
        scores = list(self.bias)
        for feature in sorted(features):  # the same sum whatever order a set has
            for index, weight in enumerate(self.weights.get(feature, ())):
                scores[index] += weight
        top = max(scores)
        return self.classes[scores.index(top)], 1 / sum(math.exp(score - top) for score in scores)


@dataclass(frozen=True, slots=True)
class ClaimModels:
    """The model of what kind a number is, and that of what it counts."""

    unit: Softmax
    measure: Softmax


def models_of(content: Mapping[str, Any]) -> ClaimModels:
    """Both models from what their file holds."""
    unit, measure = (
        Softmax(tuple(part["classes"]), tuple(part["bias"]), part["weights"])
        for part in (content["unit"], content["measure"])
    )
    return ClaimModels(unit, measure)


@cache
def claim_models() -> ClaimModels:
    """The models of `rules/models/claims.json`."""
    return models_of(json.loads((rules_dir() / "models" / CLAIMS_FILE).read_text(encoding="utf-8")))
