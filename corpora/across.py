"""Every hand measured with weights and confidences learnt without it: `python -m corpora.across DIR... [--also DIR]`.

Prints the table of docs/accuracy.md. `--also` names corpora that are learnt from but not measured: the generator's.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from corpora import columns, confidence, first_sight, units
from extractor import sureness
from extractor.evaluate.corpus import FamilyScore, Item, items_of, silence
from extractor.evaluate.scoring import DocumentScore, score_document
from extractor.parse import columns as column_reader
from extractor.parse import units as unit_reader
from extractor.run import read_path

Json = dict[str, Any]
WORKERS = 2


class Learnt(NamedTuple):
    """What one document teaches: its columns and its texts."""

    family: str
    columns: list[columns.Example]
    units: list[units.Example]


class Models(NamedTuple):
    """The models learnt from some documents, as they are written down."""

    columns: Json
    units: Json
    confidence: Json


def learn(item: Item) -> Learnt:
    """What a document of a corpus teaches."""
    truth = json.loads(item.truth.read_text(encoding="utf-8"))
    return Learnt(
        item.family,
        list(columns.examples_of(item.path, truth)),
        list(units.examples_of(item.path, truth)),
    )


def fit(learnt: Iterable[Learnt], hands: Iterable[Path]) -> Models:
    """Models of some documents, and confidences of what some hands got at first sight."""
    some = list(learnt)
    return Models(
        columns.fit([example for one in some for example in one.columns]),
        units.fit([example for one in some for example in one.units]),
        confidence.fit(value for hand in hands for value in first_sight.read(hand)),
    )


def use(models: Models) -> None:
    """Read with other models than those of `rules/models`, in this process."""
    model = column_reader.ColumnModel(np.array(models.columns["weights"]), np.array(models.columns["bias"]))
    table = sureness.table_of(models.confidence)
    column_reader.column_model = lambda: model  # type: ignore[assignment]
    unit_reader._model = lambda: (models.units["weights"], models.units["bias"])  # type: ignore[assignment]
    sureness.measured = lambda: table  # type: ignore[assignment]


def score(item: Item) -> DocumentScore:
    """A document against its truth, with the models in use."""
    (read,) = read_path(item.path.name, item.path)
    return score_document(json.loads(item.truth.read_text(encoding="utf-8")), read)


def measure(families: Mapping[str, Sequence[Item]], learnt: Sequence[Learnt]) -> list[FamilyScore]:
    """Each family with models of all the others."""
    found = []
    for family, items in families.items():
        others = (item for name, some in families.items() if name != family for item in some)
        models = fit((one for one in learnt if one.family != family), first_sight.hands_of(others))
        total = FamilyScore(family, False)
        with ProcessPoolExecutor(WORKERS, initializer=use, initargs=(models,)) as pool:
            for one in pool.map(score, items):
                total.add(one)
        found.append(total)
    return found


def row(family: FamilyScore) -> str:
    """A line of the table."""
    told = silence(family.values)
    d, c = family.decisions, family.counts
    return (
        f"| `{family.family}` | {family.documents} | {d.precision:.3f} / {d.recall:.3f} of {d.gold} "
        f"| {c.precision:.3f} / {c.recall:.3f} of {c.gold} | {told.rate:.2%} | {told.review / max(told.values, 1):.1%} "
        f"| {family.lost}, {family.silently_lost} |"
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--also", nargs="*", default=[], type=Path)
    given = parser.parse_args(arguments)
    families: dict[str, list[Item]] = defaultdict(list)
    for item in (item for folder in given.folders for item in items_of(folder)):
        families[item.family].append(item)
    others = [item for folder in given.also for item in items_of(folder)]
    with ProcessPoolExecutor(WORKERS) as pool:
        learnt = list(pool.map(learn, [*(item for items in families.values() for item in items), *others]))
    for family in measure(families, learnt):
        print(row(family), flush=True)


if __name__ == "__main__":
    main()
