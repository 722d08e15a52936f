"""Records of one document against its truth: exact matches, values field by field, and what stood unmarked."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Json = Mapping[str, Any]

DECISION_FIELDS = (
    "insats", "lag", "lagrum", "omrade", "beslutsdatum", "avbrottsdatum", "manader", "dagar", "kommentar", "kon",
    "alder", "status", "verkstallt_datum", "avslutat_datum", "antal",
)  # fmt: skip
COUNT_FIELDS = ("measure", "period", "lag", "insats", "orsak", "kon", "manader", "value", "is_total")
DOCUMENT_FIELDS = ("organisation", "stadsdel", "namnd", "kommunkod", "dnr", "period", "document_date", "laws")
ALIGNED = 0.45
"""Share of a record's filled fields that two records must have in common to be taken for the same."""


def norm(value: Any) -> Hashable:
    """A value with what two honest readers may write differently folded away: spacing, case, broken words."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, list | tuple):
        return tuple(sorted(str(norm(item)) for item in value))
    text = unicodedata.normalize("NFC", str(value)).replace("\u00ad", "").replace("–", "-").replace("—", "-")
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"(?<=[a-zåäöé])- (?=[a-zåäöé])", "", text)
    return re.sub(r"\s+([.,;:)])", r"\1", text).casefold() or None


@dataclass(slots=True)
class Tally:
    """Records in the truth, records read, and records that are equal."""

    gold: int = 0
    read: int = 0
    hit: int = 0

    def add(self, other: Tally) -> None:
        """Add another tally."""
        self.gold, self.read, self.hit = self.gold + other.gold, self.read + other.read, self.hit + other.hit

    @property
    def precision(self) -> float:
        """Share of what was read that is right; 1 where nothing was read and nothing was there."""
        return self.hit / self.read if self.read else float(not self.gold)

    @property
    def recall(self) -> float:
        """Share of what is there that was read right."""
        return self.hit / self.gold if self.gold else 1.0


@dataclass(frozen=True, slots=True)
class Value:
    """One value that was read: its field, whether it is right, and the confidence it was given."""

    kind: str
    field: str
    right: bool
    confidence: float


@dataclass(slots=True)
class DocumentScore:
    """One document against its truth."""

    decisions: Tally = field(default_factory=Tally)
    counts: Tally = field(default_factory=Tally)
    facts: Tally = field(default_factory=Tally)
    values: list[Value] = field(default_factory=list)
    lost: int = 0
    admitted: bool = False
    wrong_facts: list[str] = field(default_factory=list)


def score_document(gold: Json, read: Json) -> DocumentScore:
    """Compare a document object with its truth, both in the form of the contract."""
    score = DocumentScore()
    score.admitted = read.get("outcome", {}).get("outcome") != "ok"
    for kind, fields, tally in (
        ("decisions", DECISION_FIELDS, score.decisions),
        ("counts", COUNT_FIELDS, score.counts),
    ):
        tally.add(exact(gold.get(kind, []), read.get(kind, []), fields))
        _values(score, kind, gold.get(kind, []), read.get(kind, []), fields)
    for name in DOCUMENT_FIELDS:
        right = norm(gold.get("document", {}).get(name)) == norm(read.get("document", {}).get(name))
        score.facts.add(Tally(1, 1, int(right)))
        if not right:
            score.wrong_facts.append(name)
    return score


def _key(record: Json, fields: Sequence[str]) -> tuple[Hashable, ...]:
    return tuple(norm(record.get(name, 1 if name == "antal" else None)) for name in fields)


def exact(gold: Sequence[Json], read: Sequence[Json], fields: Sequence[str]) -> Tally:
    """How many records are equal in every field."""
    one, two = Counter(_key(r, fields) for r in gold), Counter(_key(r, fields) for r in read)
    return Tally(len(gold), len(read), sum((one & two).values()))


def _values(score: DocumentScore, kind: str, gold: Sequence[Json], read: Sequence[Json], fields: Sequence[str]) -> None:
    pairs, lost = align(gold, read, fields)
    score.lost += lost
    for mine, true in pairs:
        for name, value in zip(fields, _key(mine, fields), strict=True):
            expected = norm(true.get(name, 1 if name == "antal" else None)) if true is not None else None
            if value is None and expected is None and true is not None:
                continue
            if value is None and true is None:
                continue
            right = true is not None and value == expected
            score.values.append(Value(kind, name, right, confidence_of(mine, name)))


def confidence_of(record: Json, name: str) -> float:
    """The confidence that the record gives to one of its fields; the record's own where the field has none."""
    how = record.get("inferred", {}).get(name)
    return float(how["confidence"]) if how else float(record.get("confidence", 1.0))


def align(
    gold: Sequence[Json], read: Sequence[Json], fields: Sequence[str]
) -> tuple[list[tuple[Json, Json | None]], int]:
    """Each record that was read with the true one it stands for, or None; and how many true ones nothing stands for.

    Equal records first; the rest by most fields in common, each true record once.
    """
    free: dict[tuple[Hashable, ...], list[Json]] = {}
    for record in gold:
        free.setdefault(_key(record, fields), []).append(record)
    pairs: list[tuple[Json, Json | None]] = []
    rest: list[Json] = []
    for record in read:
        same = free.get(_key(record, fields))
        if same:
            pairs.append((record, same.pop()))
        else:
            rest.append(record)
    left = [record for many in free.values() for record in many]
    options = sorted(
        ((_likeness(mine, true, fields), i, j) for i, mine in enumerate(rest) for j, true in enumerate(left)),
        key=lambda option: (-option[0], option[1], option[2]),
    )
    matched: dict[int, int] = {}
    for likeness, i, j in options:
        if likeness >= ALIGNED and i not in matched and j not in matched.values():
            matched[i] = j
    pairs += [(mine, left[matched[i]] if i in matched else None) for i, mine in enumerate(rest)]
    return pairs, len(left) - len(matched)


def _likeness(mine: Json, true: Json, fields: Sequence[str]) -> float:
    filled = same = 0.0
    for name, value in zip(fields, _key(mine, fields), strict=True):
        expected = norm(true.get(name, 1 if name == "antal" else None))
        weight = 3.0 if name in ("beslutsdatum", "avbrottsdatum", "kommentar", "value") else 1.0
        if value is None and expected is None:
            continue
        filled += weight
        same += weight * (value == expected)
    return same / filled if filled else 0.0
