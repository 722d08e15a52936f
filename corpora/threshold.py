"""What thresholds for review would do at first sight: `python -m corpora.threshold DIR...`.

Prints the table of docs/accuracy.md: each hand with confidences learnt from what the others got, the share of values
that are wrong and yet stand, and the share that asks for a look.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from corpora import confidence, first_sight
from corpora.first_sight import Seen
from extractor.evaluate.corpus import items_of
from extractor.model import Inferred
from extractor.sureness import measured_of, table_of

THRESHOLDS = (0.7, 0.8, 0.85, 0.9, 0.92, 0.95)


class Judged(NamedTuple):
    """Values of one confidence: how many were right, and how many were wrong."""

    confidence: float
    right: int
    wrong: int


def judged(hands: Mapping[str, Sequence[Seen]]) -> Iterator[Judged]:
    """The values of each hand, with confidences of the others."""
    for name, seen in hands.items():
        table = table_of(confidence.fit(one for other, some in hands.items() if other != name for one in some))
        for one in seen:
            ways = table.get(one.kind, {}).get(one.field, {})
            how = measured_of(Inferred(one.method, one.strength), ways)
            yield Judged(how.confidence, one.right, one.wrong)


def rows(values: Iterable[Judged], thresholds: Sequence[float] = THRESHOLDS) -> list[str]:
    """The lines of the table."""
    told = list(values)
    total = max(sum(one.right + one.wrong for one in told), 1)
    silent = [sum(one.wrong for one in told if one.confidence >= limit) / total for limit in thresholds]
    review = [sum(one.right + one.wrong for one in told if one.confidence < limit) / total for limit in thresholds]
    return [
        "| review below | " + " | ".join(str(limit) for limit in thresholds) + " |",
        "| --- |" + " --- |" * len(thresholds),
        "| wrong in silence | " + " | ".join(f"{share:.2%}" for share in silent) + " |",
        "| for review | " + " | ".join(f"{share:.1%}" for share in review) + " |",
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table, and how many values it is of."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    folders = parser.parse_args(arguments).corpora
    hands = first_sight.hands_of(item for folder in folders for item in items_of(folder))
    met = {hand.name: seen for hand in hands if (seen := first_sight.read(hand))}
    values = list(judged(met))
    total, wrong = sum(one.right + one.wrong for one in values), sum(one.wrong for one in values)
    print(f"{len(met)} hands, {total:,} values, {wrong:,} of them wrong", *rows(values), sep="\n")


if __name__ == "__main__":
    main()
