"""A corpus with truth: accuracy per family and field, and the silent-error rate.

The silent-error rate is the share of all values read that are wrong and yet stand at or above the review
threshold, so that nobody is asked to look at them.
"""

from __future__ import annotations

import csv
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from extractor.evaluate.scoring import DocumentScore, Tally, Value, score_document
from extractor.pipeline import read_document
from extractor.read.source import open_source
from extractor.review import REVIEW_THRESHOLD
from extractor.write.contract import report_object


@dataclass(slots=True)
class FamilyScore:
    """The documents of one layout family together."""

    family: str
    set_aside: bool
    documents: int = 0
    decisions: Tally = field(default_factory=Tally)
    counts: Tally = field(default_factory=Tally)
    facts: Tally = field(default_factory=Tally)
    values: list[Value] = field(default_factory=list)
    lost: int = 0
    silently_lost: int = 0

    def add(self, score: DocumentScore) -> None:
        """Add a document."""
        self.documents += 1
        self.decisions.add(score.decisions)
        self.counts.add(score.counts)
        self.facts.add(score.facts)
        self.values += score.values
        self.lost += score.lost
        self.silently_lost += 0 if score.admitted else score.lost


@dataclass(frozen=True, slots=True)
class Silence:
    """Values read, wrong ones among them, wrong ones that nobody is asked to look at, and values marked for review."""

    values: int
    wrong: int
    silent: int
    review: int

    @property
    def rate(self) -> float:
        """The silent-error rate."""
        return self.silent / self.values if self.values else 0.0

    @property
    def review_share(self) -> float:
        """The share of values that ask for review."""
        return self.review / self.values if self.values else 0.0


def silence(values: Iterable[Value], threshold: float = REVIEW_THRESHOLD) -> Silence:
    """Count what a threshold lets stand."""
    total = wrong = silent = review = 0
    for value in values:
        total += 1
        wrong += not value.right
        review += value.confidence < threshold
        silent += not value.right and value.confidence >= threshold
    return Silence(total, wrong, silent, review)


def evaluate_corpus(folder: Path, only: Sequence[str] = (), objects: Path | None = None) -> list[FamilyScore]:
    """Read every document of a built corpus (`manifest.csv`, `documents/`, `truth/`) and compare it with its truth.

    `only` names families; with `objects` the document objects are written there, for looking at.
    """
    families: dict[str, FamilyScore] = {}
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows:
        if only and row["family"] not in only:
            continue
        path = folder / "documents" / row["file"]
        read = report_object(read_document(open_source(path.name, path.read_bytes())))
        gold = json.loads((folder / "truth" / f"{row['stem']}.json").read_text(encoding="utf-8"))
        family = families.setdefault(row["family"], FamilyScore(row["family"], row["set_aside"] == "true"))
        family.add(score_document(gold, read))
        if objects is not None:
            objects.mkdir(parents=True, exist_ok=True)
            (objects / f"{row['stem']}.json").write_text(json.dumps(read, ensure_ascii=False), encoding="utf-8")
    return sorted(families.values(), key=lambda family: (family.set_aside, family.family))


def table_of(families: Sequence[FamilyScore]) -> str:
    """The figures as text: a line a family, sums of the set-aside ones and the others, fields, silence."""
    lines = [
        f"{'family':<20}{'set aside':>10}{'docs':>6}{'decisions P/R':>17}{'n':>6}"
        f"{'counts P/R':>15}{'n':>6}{'facts':>8}{'silent':>8}"
    ]
    lines += [_line(family) for family in families]
    for aside in (False, True):
        chosen = [family for family in families if family.set_aside == aside]
        if chosen:
            lines += ["", *_sum(chosen, "set-aside families" if aside else "other families")]
    return "\n".join(lines)


def _line(family: FamilyScore) -> str:
    d, c = family.decisions, family.counts
    return (
        f"{family.family:<20}{'yes' if family.set_aside else '':>10}{family.documents:>6}"
        f"{d.precision:>9.3f}/{d.recall:<7.3f}{d.gold:>6}{c.precision:>7.3f}/{c.recall:<7.3f}{c.gold:>6}"
        f"{family.facts.recall:>8.3f}{silence(family.values).silent:>8}"
    )


def _sum(families: Sequence[FamilyScore], name: str) -> list[str]:
    decisions, counts = Tally(), Tally()
    values: list[Value] = []
    for family in families:
        decisions.add(family.decisions)
        counts.add(family.counts)
        values += family.values
    quiet = silence(values)
    lost, unsaid = sum(f.lost for f in families), sum(f.silently_lost for f in families)
    return [
        f"{name}: decisions precision {decisions.precision:.4f} recall {decisions.recall:.4f} of {decisions.gold}; "
        f"counts precision {counts.precision:.4f} recall {counts.recall:.4f} of {counts.gold}",
        f"  {quiet.values} values, {quiet.wrong} wrong; "
        f"silent-error rate {quiet.rate:.3%} at threshold {REVIEW_THRESHOLD}, "
        f"{quiet.review_share:.1%} of the values ask for review",
        f"  records not found: {lost}, of them in documents that end in ok: {unsaid}",
        "  wrong values by field: " + (_by_field(values) or "none"),
    ]


def _by_field(values: Sequence[Value]) -> str:
    wrong = Counter(f"{value.kind}.{value.field}" for value in values if not value.right)
    total: defaultdict[str, int] = defaultdict(int)
    for value in values:
        total[f"{value.kind}.{value.field}"] += 1
    return ", ".join(f"{name} {count}/{total[name]}" for name, count in wrong.most_common(14))
