"""How many printed insats names are resolved as an expert would, and how many are wrong and sure."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from extractor.normalise.insats import insats_normaliser

SURE = 0.6  # an id given with at least this confidence counts as confident


@dataclass(frozen=True, slots=True)
class InsatsMiss:
    """One name that was not resolved as expected."""

    id: str
    printed: str
    expected: str
    got: str
    confidence: float
    reason: str


@dataclass(frozen=True, slots=True)
class InsatsEvaluation:
    """Counts over one set of names; `wrong_and_sure`: wrong at a confidence of SURE or more."""

    names: int
    right: int
    wrong_and_sure: int
    misses: tuple[InsatsMiss, ...]

    @property
    def accuracy(self) -> float:
        """Share of names resolved as expected, 0-1."""
        return self.right / self.names if self.names else 0.0


def corpora_dir() -> Path:
    """The folder of training and test data; it stands beside the package in a checkout."""
    return Path(__file__).resolve().parents[2] / "corpora"


def evaluate_insatser(path: Path | None = None) -> InsatsEvaluation:
    """Compare the normaliser with a CSV of id,printed,lag,omrade,lagrum,insats_id."""
    normaliser = insats_normaliser()
    misses: list[InsatsMiss] = []
    total = 0
    with (path or corpora_dir() / "insatsnamn" / "test.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            total += 1
            match = normaliser.match(
                row["printed"],
                lag=row["lag"] or None,
                omrade=row["omrade"] or None,
                lagrum=row["lagrum"] or None,
            )
            if match.insats_id != row["insats_id"]:
                misses.append(
                    InsatsMiss(
                        row["id"],
                        row["printed"],
                        row["insats_id"],
                        match.insats_id,
                        match.confidence,
                        match.reason,
                    )
                )
    sure = sum(miss.confidence >= SURE for miss in misses)
    return InsatsEvaluation(total, total - len(misses), sure, tuple(misses))


def insatser_text(evaluation: InsatsEvaluation) -> str:
    """The evaluation as a table for people."""
    lines = [
        f"Insats names: {evaluation.right} of {evaluation.names} as expected ({evaluation.accuracy:.3f}), "
        f"{evaluation.wrong_and_sure} wrong and sure "
        f"({evaluation.wrong_and_sure / max(evaluation.names, 1):.3f})"
    ]
    lines += [
        f"  {miss.printed!r}: expected {miss.expected}, got {miss.got} ({miss.confidence:.2f}; {miss.reason})"
        for miss in evaluation.misses
    ]
    return "\n".join(lines)
