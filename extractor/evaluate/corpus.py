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

from extractor.errors import FileUnreadable
from extractor.evaluate.scoring import DocumentScore, Tally, Value, score_document
from extractor.review import REVIEW_THRESHOLD
from extractor.run import read_path


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


@dataclass(frozen=True, slots=True)
class Item:
    """One document of a corpus: its file, its truth, and the family of layouts, or the hand, that it is of."""

    path: Path
    truth: Path
    family: str
    set_aside: bool = False


def items_of(folder: Path) -> list[Item]:
    """The documents of a corpus: as `manifest.csv` lists them, else every one in `documents/` that has a truth.

    A folder that holds such folders, as the hands lie side by side, gives the documents of all, a family each. Raises
    FileUnreadable where there are none.
    """
    if (folder / "manifest.csv").is_file():
        with (folder / "manifest.csv").open(encoding="utf-8", newline="") as stream:
            return [
                Item(
                    folder / "documents" / row["file"], folder / "truth" / f"{row['stem']}.json", row["family"],
                    row["set_aside"] == "true",
                )
                for row in csv.DictReader(stream)
            ]  # fmt: skip
    found = _hand(folder)
    if not found and folder.is_dir():
        found = [item for part in sorted(folder.iterdir()) for item in _hand(part)]
    if not found:
        raise FileUnreadable(why=f"{folder} holds no documents/ with a truth/ beside it")
    return found


def _hand(folder: Path) -> list[Item]:
    name = folder.resolve().name
    paths = sorted((folder / "documents").glob("*"))
    items = [Item(path, folder / "truth" / f"{path.stem}.json", name) for path in paths]
    return [item for item in items if item.truth.is_file()]


def evaluate_corpus(folder: Path, only: Sequence[str] = (), objects: Path | None = None) -> list[FamilyScore]:
    """Read every document of a corpus (`items_of`) and compare it with its truth.

    `only` names families; with `objects` the document objects are written there, for looking at.
    """
    families: dict[str, FamilyScore] = {}
    for item in items_of(folder):
        if only and item.family not in only:
            continue
        (read,) = read_path(item.path.name, item.path)
        gold = json.loads(item.truth.read_text(encoding="utf-8"))
        family = families.setdefault(item.family, FamilyScore(item.family, item.set_aside))
        family.add(score_document(gold, read))
        if objects is not None:
            objects.mkdir(parents=True, exist_ok=True)
            (objects / item.truth.name).write_text(json.dumps(read, ensure_ascii=False), encoding="utf-8")
    return sorted(families.values(), key=lambda family: (family.set_aside, family.family))


def table_of(families: Sequence[FamilyScore]) -> str:
    """The figures as text: a line a family, sums of the set-aside ones and the others, fields, silence."""
    lines = [
        f"{'family':<20}{'set aside':>10}{'docs':>6}{'decisions P/R':>17}{'n':>6}"
        f"{'counts P/R':>15}{'n':>6}{'facts':>8}{'silent':>8}"
    ]
    lines += [_line(family) for family in families]
    mixed = len({family.set_aside for family in families}) > 1
    for aside in (False, True):
        chosen = [family for family in families if family.set_aside == aside]
        if chosen:
            lines += ["", *_sum(chosen, ("set-aside families" if aside else "other families") if mixed else "all")]
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
