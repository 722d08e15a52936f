"""Classified reasons against the reason totals that a report prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extractor.normalise.names import match_orsakskategori
from extractor.orsaker import crosswalk


@dataclass(frozen=True, slots=True)
class TotalDifference:
    """One printed category: the number the report states and the number of classified decisions in it."""

    taxonomi: str
    kategori: str
    namn: str
    reported: int
    classified: int


def taxonomy_of(printed: Sequence[str]) -> str | None:
    """The taxonomy whose categories all the printed reasons are, or None; the first of the rule file wins."""
    from extractor.orsaker import orsaker

    for name in orsaker().taxonomier:
        if printed and all(match_orsakskategori(text, name).id for text in printed):
            return name
    return None


def compare_totals(
    leaves: Sequence[str], reported: Mapping[str, int], taxonomi: str | None = None
) -> tuple[TotalDifference, ...]:
    """Where classified and printed totals differ, in the order of `reported` (printed reason -> count).

    `leaves` has one primary leaf per decision. Empty when all agree, or when the printed reasons belong
    to no known taxonomy. A difference is worth a look and never an error: municipalities book the same
    reason in different ways, so show it as a note.
    """
    name = taxonomi or taxonomy_of(list(reported))
    if name is None:
        return ()
    found = Counter(crosswalk(leaf, name).kategori for leaf in leaves)
    differences = []
    for printed, number in reported.items():
        match = match_orsakskategori(printed, name)
        category = (match.id or "").partition(":")[2]
        if match.id is not None and found[category] != number:
            differences.append(TotalDifference(name, category, printed, number, found[category]))
    return tuple(differences)
