"""What the reader made of a hand before anybody looked at it: `python -m corpora.first_sight HAND...`.

Writes `first_sight.csv` into each hand: per document, kind of record, field, way of reading and strength, how many
values were right and how many were wrong. A hand is met once, so a file that is there stays.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

from extractor import sureness
from extractor.evaluate.corpus import Item, items_of
from extractor.evaluate.scoring import COUNT_FIELDS, DECISION_FIELDS, align, norm
from extractor.parse.counts import SAME
from extractor.run import read_path

Json = dict[str, Any]
NAME = "first_sight.csv"
WORKERS = 2


class Seen(NamedTuple):
    """Values of one document read in one way with one strength: how many were right, and how many were wrong."""

    document: str
    kind: str
    field: str
    method: str
    strength: float
    right: int
    wrong: int


def seen_of(item: Item) -> list[Seen]:
    """The values of a document, their strengths as the ways of reading give them."""
    sureness.measured = dict  # type: ignore[assignment]
    (read,) = read_path(item.path.name, item.path)
    return seen_in(item.path.stem, json.loads(item.truth.read_text(encoding="utf-8")), read)


def seen_in(document: str, truth: Json, read: Json) -> list[Seen]:
    """The values of records that have one in the truth."""
    told = Counter(_compared(truth, read))
    ways = sorted({way[:-1] for way in told})
    return [Seen(document, *way, told[(*way, True)], told[(*way, False)]) for way in ways]


def _compared(truth: Json, read: Json) -> Iterator[tuple[str, str, str, float, bool]]:
    for kind, fields in (("decisions", DECISION_FIELDS), ("counts", COUNT_FIELDS)):
        pairs, _ = align(truth.get(kind, []), read.get(kind, []), fields)
        for mine, true in pairs:
            if true is None:
                continue
            for name, how in (mine.get("inferred") or {}).items():
                if name in fields and how["method"] != SAME:
                    value = true.get(name, 1 if name == "antal" else None)
                    yield kind, name, how["method"], how["confidence"], norm(mine.get(name)) == norm(value)


def write(hand: Path, seen: Iterable[Seen]) -> None:
    """Write down what was made of a hand; raises FileExistsError where that was done before."""
    with (hand / NAME).open("x", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(Seen._fields)
        writer.writerows(sorted(seen))


def read(hand: Path) -> list[Seen]:
    """What was made of a hand; nothing where it was never written down."""
    path = hand / NAME
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as stream:
        return [
            Seen(
                row["document"], row["kind"], row["field"], row["method"], float(row["strength"]),
                int(row["right"]), int(row["wrong"]),
            )
            for row in csv.DictReader(stream)
        ]  # fmt: skip


def hands_of(items: Iterable[Item]) -> list[Path]:
    """The folders of the hands that documents belong to."""
    return sorted({item.path.parent.parent for item in items})


def main(arguments: Sequence[str] | None = None) -> None:
    """Read every document of the given hands and write down what was right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("hands", nargs="+", type=Path)
    for hand in parser.parse_args(arguments).hands:
        if (hand / NAME).exists():
            parser.error(f"{hand} has been met before: {NAME} is there")
        with ProcessPoolExecutor(WORKERS) as pool:
            write(hand, [seen for some in pool.map(seen_of, items_of(hand)) for seen in some])


if __name__ == "__main__":
    main()
