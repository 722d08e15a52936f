"""Measure how often each way of reading a value is right: `python -m corpora.confidence DIR... [--without HAND]`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, NamedTuple

import numpy as np
from sklearn.isotonic import IsotonicRegression

from corpora.command import run
from extractor import sureness
from extractor.evaluate.corpus import Item
from extractor.evaluate.scoring import COUNT_FIELDS, DECISION_FIELDS, align, norm
from extractor.parse.counts import SAME
from extractor.run import read_path

Json = dict[str, Any]
PRIOR = 4
"""So many values of the field's own share are added to those of a way: a few right ones prove little."""
MIN_CURVE = 40
"""Values from which a way of reading has a curve over its strength."""


class Seen(NamedTuple):
    """One value that was read: kind of record, field, way, its strength, and whether it is right."""

    kind: str
    field: str
    how: str
    strength: float
    right: bool


def seen_of(item: Item) -> list[Seen]:
    """The values of a document, their strengths as the reader gave them."""
    sureness.measured = dict  # type: ignore[assignment]
    (read,) = read_path(item.path.name, item.path)
    return list(compared(json.loads(item.truth.read_text(encoding="utf-8")), read))


def compared(truth: Json, read: Json) -> Iterator[Seen]:
    """The values of records that have one in the truth."""
    for kind, fields in (("decisions", DECISION_FIELDS), ("counts", COUNT_FIELDS)):
        pairs, _ = align(truth.get(kind, []), read.get(kind, []), fields)
        for mine, true in pairs:
            if true is None:
                continue
            for name, how in (mine.get("inferred") or {}).items():
                if name in fields and how["method"] != SAME:
                    value = true.get(name, 1 if name == "antal" else None)
                    yield Seen(kind, name, how["method"], how["confidence"], norm(mine.get(name)) == norm(value))


def fit(seen: Iterable[Seen]) -> Json:
    """The share of right values per kind, field and way, or its curve: `[[strengths], [shares]]`."""
    fields: dict[tuple[str, str], list[Seen]] = defaultdict(list)
    for one in seen:
        fields[one.kind, one.field].append(one)
    table: Json = {}
    for (kind, name), values in sorted(fields.items()):
        share = (sum(one.right for one in values) + 1) / (len(values) + 2)
        ways: dict[str, list[Seen]] = defaultdict(list)
        for one in values:
            ways[one.how].append(one)
        table.setdefault(kind, {})[name] = {how: _curve(some, share) for how, some in sorted(ways.items())}
    return table


def _curve(values: Sequence[Seen], share: float) -> list[list[float]]:
    strengths = np.array([one.strength for one in values])
    right = np.array([float(one.right) for one in values])
    if len(values) < MIN_CURVE or len(set(strengths)) < 3:
        return [[0.0], [_round((right.sum() + PRIOR * share) / (len(values) + PRIOR))]]
    model = IsotonicRegression(y_min=0.0, y_max=1.0).fit(
        np.append(strengths, [strengths.min()] * PRIOR), np.append(right, [share] * PRIOR)
    )
    points = sorted(set(model.X_thresholds_))
    shares = [_round(min(value, 1 - 1 / (len(values) + 2))) for value in model.predict(points)]
    kept = [i for i in range(len(points)) if i == 0 or shares[i] != shares[i - 1]]
    return [[_round(points[i]) if i else 0.0 for i in kept], [shares[i] for i in kept]]


def _round(value: float) -> float:
    return round(float(value), 3)


def learn(items: Sequence[Item]) -> tuple[Json, str]:
    """The shares of some documents, and how many those were."""
    with ProcessPoolExecutor(2) as pool:
        return fit(one for some in pool.map(seen_of, items) for one in some), f"{len(items)} reports"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure every document of the given corpora and write `rules/models/confidence.json`."""
    run(learn, "confidence.json", __doc__, arguments, indent=1)


if __name__ == "__main__":
    main()
