"""What the numbers of sentences get against the truth: `python -m corpora.prose DIR... [--across]`.

A line a hand: claims found, with their whole meaning, and the share of those read that are claims; `--across` reads
each hand with models learnt without it and its neighbours (eight groups of hands).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpora import claims, findings
from corpora.claims import HALF, MEANING, shared_part
from extractor.evaluate.corpus import Item, items_of
from extractor.evaluate.scoring import norm
from extractor.run import read_path

Json = dict[str, Any]
WORKERS = 2


@dataclass(slots=True)
class Tally:
    """Claims told in truth, found, found with their whole meaning; claims read, and those of them that are some."""

    told: int = 0
    found: int = 0
    meant: int = 0
    read: int = 0
    right: int = 0

    def add(self, other: Tally) -> None:
        """Add the claims of another document."""
        self.told, self.found, self.meant = self.told + other.told, self.found + other.found, self.meant + other.meant
        self.read, self.right = self.read + other.read, self.right + other.right

    def line(self, name: str) -> str:
        """A line of the table."""
        told, read = max(self.told, 1), max(self.read, 1)
        shares = f"{self.found / told:.3f} | {self.meant / told:.3f} | {self.right / read:.3f}"
        return f"| `{name}` | {self.told} | {shares} |"


def score(truth: Json, read: Sequence[Json]) -> Tally:
    """The claims of a document against those of its truth, each answered by one; what one annotator saw is no fault."""
    free = list(read)
    tally = Tally(told=len(truth["claims"]), read=len(free))
    for claim in truth["claims"]:
        fields = claim.get("agreed", MEANING)
        best = max((one for one in free if _is(claim, one)), key=lambda one: _alike(claim, one, fields), default=None)
        if best is None:
            continue
        free.remove(best)
        tally.found += 1
        tally.meant += _alike(claim, best, fields) == len(fields)
    tally.right = tally.found
    for claim in truth.get("claims_optional", []):
        seen = next((one for one in free if _is(claim, one)), None)
        if seen is not None:
            free.remove(seen)
            tally.right += 1
    return tally


def _is(claim: Json, one: Json) -> bool:
    same = float(claim["value"]) == float(one["value"]) and norm(claim["unit"]) == norm(one["unit"])
    return same and shared_part(str(norm(claim["quote"]) or ""), str(norm(one["quote"]) or "")) >= HALF


def _alike(claim: Json, one: Json, fields: Sequence[str]) -> int:
    return sum(norm(claim.get(name)) == norm(one.get(name)) for name in fields)


def of_item(item: Item) -> Tally:
    """The claims of a document."""
    truth = json.loads(item.truth.read_text(encoding="utf-8"))
    (read,) = read_path(item.path.name, item.path)
    return score(truth, read["claims"]) if "claims" in truth else Tally()


def measure(items: Sequence[Item], across: bool) -> dict[str, Tally]:
    """The claims of each hand; `across` with models that were not learnt from it."""
    hands = sorted({item.family for item in items})
    examples = claims.learn(items) if across else []
    found = {hand: Tally() for hand in hands}
    for fold in range(findings.FOLDS if across else 1):
        mine = {hand for number, hand in enumerate(hands) if not across or number % findings.FOLDS == fold}
        model = claims.fit([one for hand, one in examples if hand not in mine]) if across else None
        some = [item for item in items if item.family in mine]
        starting = {"initializer": findings.use, "initargs": (model,)} if model else {}
        with ProcessPoolExecutor(WORKERS, **starting) as pool:  # type: ignore[arg-type]
            for item, tally in zip(some, pool.map(of_item, some), strict=True):
                found[item.family].add(tally)
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--across", action="store_true", help="read each hand with models that were not learnt from it")
    given = parser.parse_args(arguments)
    found = measure([item for folder in given.corpora for item in items_of(folder)], given.across)
    total = Tally()
    for hand, tally in found.items():
        total.add(tally)
        print(tally.line(hand))
    print(total.line("all"))


if __name__ == "__main__":
    main()
