"""Learn which texts tell of single decisions: `python -m corpora.units DIR... [--without HAND]`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from corpora.command import run
from extractor.errors import ExtractorError
from extractor.evaluate.corpus import Item
from extractor.evaluate.scoring import norm
from extractor.evidence.dates import dates_in
from extractor.layout.sources import lay_out
from extractor.parse.context import with_context
from extractor.parse.forms import gathered
from extractor.parse.units import FEATURES, Unit, features_of, units_of
from extractor.read.source import open_source

Json = dict[str, Any]
Example = tuple[list[float], bool]
_DATES = ("beslutsdatum", "avbrottsdatum")


def examples_of(path: Path, truth: Json) -> Iterator[Example]:
    """The units of a document, and whether a decision of the truth is told there."""
    try:
        layout, _ = lay_out(open_source(path.name, path.read_bytes()), "never")
    except ExtractorError:
        return
    units = units_of(with_context(gathered(layout.blocks)))
    for index, unit in enumerate(units):
        yield features_of(units, index), any(_tells(unit, record) for record in truth.get("decisions", []))


def _tells(unit: Unit, record: Json) -> bool:
    """Whether a text tells of a decision: its day or its wait, and the start of its comment."""
    text = str(norm(unit.whole) or "")
    days = {date for name in _DATES if (date := record.get(name))}
    waits = [str(norm(str(record[name]))) for name in ("dagar", "manader") if record.get(name)]
    dated = bool(days & set(dates_in(unit.whole))) or any(wait in text for wait in waits)
    comment = str(norm(record.get("kommentar")) or "")
    if comment:
        return comment[:40] in text and (bool(dated) or not days)
    return bool(dated) and len(text.split()) < 40


def fit(examples: Sequence[Example]) -> Json:
    """The model of some texts, as it is written down."""
    model = LogisticRegression(C=1.0, max_iter=2000)
    model.fit(np.array([features for features, _ in examples]), np.array([told for _, told in examples]))
    return {
        "features": FEATURES,
        "weights": model.coef_[0].round(3).tolist(),
        "bias": round(float(model.intercept_[0]), 3),
    }


def learn(items: Sequence[Item]) -> tuple[Json, str]:
    """The model of the texts of some documents, and what it was learnt from."""
    examples = [one for item in items for one in examples_of(item.path, json.loads(item.truth.read_text("utf-8")))]
    return fit(examples), f"{len(examples)} texts, {sum(told for _, told in examples)} with decisions"


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit the model on every document of the given corpora and write it."""
    run(learn, "units.json", __doc__, arguments)


if __name__ == "__main__":
    main()
