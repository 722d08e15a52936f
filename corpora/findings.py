"""Learn which breaks are the reports' own mistakes: `python -m corpora.findings DIR... --published DIR`.

Candidates come from reports of hands that the claims' models were not learnt from: a reader that knows a report's
sentences would misread too few of them.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from corpora import claims
from extractor.audit import document as audit
from extractor.audit.material import material_of
from extractor.audit.told import prose_of
from extractor.audit.weigh import FINDINGS_FILE, MISREAD, REAL, features_of
from extractor.errors import ExtractorError
from extractor.evaluate.corpus import Item, items_of
from extractor.evaluate.findings import is_told
from extractor.parse import claim_weighed
from extractor.parse.claim_model import Softmax, models_of
from extractor.pipeline import read_document
from extractor.read.source import open_source
from extractor.rulebook import rules_dir
from extractor.write.audit_objects import discrepancy_object

Json = dict[str, Any]
FOLDS = 8
"""Groups of hands, each read by models of the others."""
MIN_TIMES, SMALLEST, STRENGTH = 3, 0.02, 1.0
SURE = 0.7
"""Told as errors from here on: of hands left out, one in some sixty reports was false."""
WORKERS = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """A break that a report would be blamed for: its features, and whether somebody planted it."""

    hand: str
    document: str
    check: str
    features: frozenset[str]
    real: bool


def candidates_of(item: Item) -> list[Candidate]:
    """The errors that the audit of a document would tell, unweighed."""
    truth = json.loads(item.truth.read_text(encoding="utf-8"))
    try:
        source = open_source(item.path.name, item.path.read_bytes())
    except ExtractorError:
        return []
    report = read_document(source, audited=False)
    if "discrepancies" not in truth or report.outcome.outcome in ("refused", "failed"):
        return []
    material = material_of(report, prose_of(report))
    errors = [one for one in audit.breaks_of(material).discrepancies if one.severity == "error"]
    planted = [*truth["discrepancies"], *truth.get("discrepancies_optional", [])]
    found = []
    for one in errors:
        features = frozenset(features_of(one, errors, material))
        real = any(is_told(discrepancy_object(one), mistake) for mistake in planted)
        found.append(Candidate(item.family, item.path.stem, one.check, features, real))
    return found


def gather(items: Sequence[Item], published: Sequence[Item]) -> list[Candidate]:
    """The candidates of hands, each read by claims' models of other hands; the published reports as they are."""
    known = {item.path.stem: claims.KNOWN for item in published}
    examples = claims.learn([*items, *published])
    hands = sorted({item.family for item in items})
    found: list[Candidate] = []
    for fold in range(FOLDS):
        mine = {hand for number, hand in enumerate(hands) if number % FOLDS == fold}
        model = claims.fit([one for hand, one in examples if hand not in mine], known)
        with ProcessPoolExecutor(WORKERS, initializer=use, initargs=(model,)) as pool:
            some = pool.map(candidates_of, [item for item in items if item.family in mine])
            found += [candidate for part in some for candidate in part]
    with ProcessPoolExecutor(WORKERS) as pool:
        return found + [candidate for part in pool.map(candidates_of, published) for candidate in part]


def use(model: Json) -> None:
    """Read sentences with other models than those of `rules/models`, in this process."""
    models = models_of(model)
    claim_weighed.claim_models = lambda: models  # type: ignore[assignment]


def fit(candidates: Sequence[Candidate]) -> Json:
    """The model as it is written down; a published report counts for more."""
    times = Counter(name for one in candidates for name in one.features)
    table = DictVectorizer()
    kept = [{name: 1 for name in sorted(one.features) if times[name] >= MIN_TIMES} for one in candidates]
    seen = table.fit_transform(kept)
    weights = [claims.KNOWN if one.hand == claims.PUBLISHED else 1.0 for one in candidates]
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    model.fit(seen, [one.real for one in candidates], weights)
    column = zip(table.get_feature_names_out(), model.coef_[0].round(2).tolist(), strict=True)
    return {
        "classes": [MISREAD, REAL],
        "bias": [0.0, round(float(model.intercept_[0]), 3)],
        "weights": {str(name): [0.0, weight] for name, weight in column if abs(weight) >= SMALLEST},
        "sure": SURE,
    }


def across(candidates: Sequence[Candidate]) -> tuple[int, int]:
    """How many real breaks are told as errors, and how many others, each hand judged by a model of the others."""
    real = false = 0
    for hand in sorted({one.hand for one in candidates}):
        made = fit([one for one in candidates if one.hand != hand])
        model = Softmax(tuple(made["classes"]), tuple(made["bias"]), made["weights"])
        for one in (one for one in candidates if one.hand == hand):
            kind, probability = model.best(one.features)
            told = kind == REAL and probability >= SURE
            real, false = real + (told and one.real), false + (told and not one.real)
    return real, false


def main(arguments: Sequence[str] | None = None) -> None:
    """Learn the model and write it down."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--published", type=Path, help="a folder with gold/ and documents/")
    given = parser.parse_args(arguments)
    known = claims.published(given.published) if given.published else []
    found = gather([item for folder in given.corpora for item in items_of(folder)], known)
    path = rules_dir() / "models" / FINDINGS_FILE
    path.write_text(json.dumps(fit(found), ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{len(found)} breaks, {sum(one.real for one in found)} planted: {FINDINGS_FILE}")
    print("leaving one hand out: {} planted ones told as errors, {} others".format(*across(found)))


if __name__ == "__main__":
    main()
