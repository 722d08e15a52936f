"""Measure how often each way of reading is right: `python -m corpora.confidence DIR... [--without HAND]`.

Learnt from what hands got at first sight (`corpora.first_sight`), never from reports that the reader was mended by. A
document errs as a whole, where the measure of a table is misread for one, so each document counts once, not each value.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from sklearn.isotonic import IsotonicRegression

from corpora import first_sight
from corpora.command import run
from corpora.first_sight import Seen
from extractor.evaluate.corpus import Item
from extractor.sureness import ANY

Json = dict[str, Any]
PRIOR = 2
"""So many documents, half of their values right, are added to those of a way: a few right ones prove little."""
MIN_CURVE = 10
"""Documents from which a way of reading has a curve over its strength."""


def fit(seen: Iterable[Seen]) -> Json:
    """The share of right values per kind, field and way, or its curve: `[[strengths], [shares]]`.

    The way `ANY` stands for those that no document showed.
    """
    fields: dict[tuple[str, str], list[Seen]] = defaultdict(list)
    for one in seen:
        fields[one.kind, one.field].append(one)
    table: Json = {}
    for (kind, name), values in sorted(fields.items()):
        ways: dict[str, list[Seen]] = defaultdict(list)
        for one in values:
            ways[one.method].append(one)
        curves = {method: _curve(some) for method, some in sorted(ways.items())}
        table.setdefault(kind, {})[name] = {ANY: [[0.0], [_share(values)]], **curves}
    return table


def _shares(values: Iterable[Seen]) -> Mapping[str, float]:
    """The share of right values of each document."""
    told: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for one in values:
        told[one.document][0] += one.right
        told[one.document][1] += one.right + one.wrong
    return {document: right / total for document, (right, total) in told.items()}


def _share(values: Iterable[Seen]) -> float:
    shares = _shares(values)
    return _round((sum(shares.values()) + PRIOR / 2) / (len(shares) + PRIOR))


def _curve(values: Sequence[Seen]) -> list[list[float]]:
    shares = _shares(values)
    strengths = sorted({one.strength for one in values})
    if len(shares) < MIN_CURVE or len(strengths) < 3:
        return [[0.0], [_share(values)]]
    sizes: dict[str, int] = defaultdict(int)
    for one in values:
        sizes[one.document] += one.right + one.wrong
    weights = [(one.right + one.wrong) / sizes[one.document] for one in values]
    model = IsotonicRegression(y_min=0.0, y_max=1.0).fit(
        np.array([one.strength for one in values] + strengths[:1]),
        np.array([one.right / (one.right + one.wrong) for one in values] + [0.5]),
        sample_weight=np.array([*weights, PRIOR]),
    )
    most = 1 - 1 / (len(shares) + PRIOR)
    points = [_round(min(value, most)) for value in model.predict(np.array(strengths))]
    kept = [i for i in range(len(points)) if i == 0 or points[i] != points[i - 1]]
    return [[_round(strengths[i]) if i else 0.0 for i in kept], [points[i] for i in kept]]


def _round(value: float) -> float:
    return round(float(value), 3)


def learn(items: Sequence[Item]) -> tuple[Json, str]:
    """The shares of the hands that some documents belong to, and how many documents of theirs were met."""
    seen = [one for hand in first_sight.hands_of(items) for one in first_sight.read(hand)]
    return fit(seen), f"{len({one.document for one in seen})} reports at first sight"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure the hands of the given corpora and write `rules/models/confidence.json`."""
    run(learn, "confidence.json", __doc__, arguments, indent=1)


if __name__ == "__main__":
    main()
