"""Learn what kind of number those of sentences are, and what they count: `python -m corpora.claims DIR...`."""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from extractor.audit.told import prose_of
from extractor.errors import ExtractorError
from extractor.evaluate.corpus import Item, items_of
from extractor.evaluate.scoring import norm
from extractor.parse.claim_model import CLAIMS_FILE
from extractor.parse.claim_weighed import NO_CLAIM, Candidate
from extractor.pipeline import read_document
from extractor.read.source import open_source
from extractor.rulebook import rules_dir

Json = dict[str, Any]
MIN_DOCUMENTS = 3
"""Documents in which a feature must stand to be learnt."""
SMALLEST = 0.02
"""Weights nearer to nothing are left out."""
KINDS = {kind: kind for kind in ("beslut", "procent", "skillnad", "dagar")} | {"avbrott": "beslut"}
"""Units of claims and the kinds of numbers that they are; ranks and directions are none that is learnt."""
HALF = 0.5
"""The part of a quote that a sentence shares at the least."""
STRENGTH = {"unit": 1.0, "measure": 0.3}
"""How little the weights are held back, as the regression's C."""
MEANING = ("measure", "period", "lag", "omrade", "insats", "orsak", "kon", "compare_to")
KNOWN = 10.0
"""How much a published report counts: it is no invention."""
PUBLISHED = "published"
WORKERS = 2
OPTIONAL = "optional"
"""A claim that only one of two annotators has seen: neither learnt as one nor as none."""


@dataclass(frozen=True, slots=True)
class Example:
    """A number of a document: the features that tell its kind and what it counts, and what both are in truth."""

    document: str
    unit: frozenset[str]
    kind: str
    measure: frozenset[str] = frozenset()
    counts: str | None = None


@dataclass(slots=True)
class _Seen:
    """A number as the reader saw it, and the claim of the truth that it is."""

    candidate: Candidate
    kind: str = NO_CLAIM
    counts: str | None = None


def examples_of(path: Path, truth: Json, whole: bool = False) -> list[Example]:
    """The numbers of a document's sentences, and which claim of the truth each is.

    With `whole` the claims that only one of two annotators has seen are claims like any other.
    """
    if "claims" not in truth:
        return []
    seen = _seen(path)
    for claims, kind in ((truth["claims"], None), (truth.get("claims_optional", []), None if whole else OPTIONAL)):
        for claim in claims:
            one = _meant(claim, seen)
            if one is not None:
                one.kind = kind or KINDS.get(str(claim.get("unit")), OPTIONAL)
                if kind is None and "measure" in claim.get("agreed", MEANING):
                    one.counts = str(claim.get("measure"))
    return [Example(path.stem, one.candidate.features, one.kind, one.candidate.measure, one.counts) for one in seen]


def _seen(path: Path) -> list[_Seen]:
    """The numbers of a document as its reader weighs them."""
    numbers: list[Candidate] = []
    try:
        source = open_source(path.name, path.read_bytes())
    except ExtractorError:
        return []
    prose_of(read_document(source, "never", audited=False), numbers)
    return [_Seen(number) for number in numbers]


def _meant(claim: Json, seen: Sequence[_Seen]) -> _Seen | None:
    """The number that a claim of the truth is: in the sentence that shares most with its quote, by its neighbours."""
    value, quote = claim.get("value"), str(norm(claim.get("quote")) or "")
    if not isinstance(value, int | float) or not quote:
        return None
    free = [one for one in seen if one.kind == NO_CLAIM and one.candidate.value == abs(value)]
    shared = [(shared_part(quote, str(norm(one.candidate.sentence) or "")), one) for one in free]
    held = [pair for pair in shared if pair[0] >= HALF]
    return max(held, key=lambda pair: (pair[0], _fit(pair[1], quote)))[1] if held else None


def shared_part(one: str, other: str) -> float:
    """How much of the shorter of two quotes stands in the other in one piece.

    >>> shared_part("sex enligt SoL", "Av dem var sex enligt SoL och fem enligt LSS")
    1.0
    """
    if not one or not other:
        return 0.0
    size = SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size
    return round(size / min(len(one), len(other)), 1)


def _fit(one: _Seen, quote: str) -> float:
    words = [name[3:] for name in one.candidate.features if name.startswith(("l1:", "l2:", "r1:", "r2:"))]
    return sum(word in quote for word in words) - 0.01 * one.candidate.token


def fit(examples: Iterable[Example], weights: Mapping[str, float] | None = None) -> Json:
    """Both models of some numbers, as they are written down; `weights` say how much a document counts."""
    some = list(examples)
    kinds = [(one.document, one.unit, one.kind) for one in some if one.kind != OPTIONAL]
    counts = [(one.document, one.measure, one.counts) for one in some if one.counts is not None and one.measure]
    return {
        "unit": _softmax(kinds, STRENGTH["unit"], weights or {}),
        "measure": _softmax(counts, STRENGTH["measure"], weights or {}),
    }


def _softmax(
    examples: Sequence[tuple[str, frozenset[str], str]], strength: float, weights: Mapping[str, float]
) -> Json:
    places: dict[str, set[str]] = defaultdict(set)
    for document, features, _ in examples:
        for name in features:
            places[name].add(document)
    kept = {name for name, documents in places.items() if len(documents) >= MIN_DOCUMENTS}
    table = DictVectorizer()
    seen = table.fit_transform([dict.fromkeys(sorted(features & kept), 1) for _, features, _ in examples])
    model = LogisticRegression(C=strength, max_iter=3000)
    model.fit(seen, [told for _, _, told in examples], [weights.get(document, 1.0) for document, _, _ in examples])
    columns = zip(table.get_feature_names_out(), model.coef_.T.round(2).tolist(), strict=True)
    return {
        "classes": [str(name) for name in model.classes_],
        "bias": model.intercept_.round(3).tolist(),
        "weights": {str(name): column for name, column in columns if max(map(abs, column)) >= SMALLEST},
    }


def published(folder: Path) -> list[Item]:
    """The published reports with hand-checked truth: of each its first rendering with text."""
    found = []
    for truth in sorted((folder / "gold").glob("*.json")):
        paths = sorted((folder / "documents").glob(f"{truth.name[:3]}_*.pdf"))
        found += [Item(path, truth, PUBLISHED) for path in paths if "_scan" not in path.name][:1]
    return found


def learn(items: Sequence[Item]) -> list[tuple[str, Example]]:
    """The numbers of documents, each with the hand that it is of."""
    with ProcessPoolExecutor(WORKERS) as pool:
        return [
            (item.family, one) for item, some in zip(items, pool.map(_examples, items), strict=True) for one in some
        ]


def _examples(item: Item) -> list[Example]:
    truth = json.loads(item.truth.read_text(encoding="utf-8"))
    return examples_of(item.path, truth, item.family == PUBLISHED)


def main(arguments: Sequence[str] | None = None) -> None:
    """Learn the models and write them down."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--published", type=Path, help="a folder with gold/ and documents/, which counts for more")
    given = parser.parse_args(arguments)
    known = published(given.published) if given.published else []
    found = [one for _, one in learn([*(item for folder in given.corpora for item in items_of(folder)), *known])]
    model = fit(found, {item.path.stem: KNOWN for item in known})
    path = rules_dir() / "models" / CLAIMS_FILE
    path.write_text(json.dumps(model, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    claims = sum(one.kind not in (NO_CLAIM, OPTIONAL) for one in found)
    print(f"{len(found)} numbers, {claims} claims: {CLAIMS_FILE}")


if __name__ == "__main__":
    main()
