"""Reason totals that a report prints, beside the reasons of its own comments."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from extractor.classify.totals import TotalDifference, compare_totals, taxonomy_of
from extractor.model import Count, Decision, Finding
from extractor.normalise.names import NameMatch, match_orsakskategori
from extractor.normalise.text import fold
from extractor.orsaker import crosswalk, orsaker

CODE = "F210"
SAME_DECISIONS = 0.8
"""Least likeness in number: below it the two sides do not count the same decisions."""
_STATUS = {"verkställda": "verkställt", "avslutade": "avslutat", "kvarstående": "kvarstående"}


class _Group(NamedTuple):
    table: str | None
    measure: str
    period: str | None
    lag: str | None
    omrade: str | None


def reported_differences(decisions: Sequence[Decision], counts: Iterable[Count], period: str | None) -> list[Finding]:
    """A note for every printed reason whose number is not that of the comments classified so.

    Only totals over all insatser, for the period of the report, are compared, and only where the
    comments are about as many as the printed total: elsewhere the two do not count the same decisions.
    """
    findings = []
    for group, totals in _groups(counts, period):
        leaves = [leaf for decision in decisions if _belongs(decision, group) for leaf in _leaves(decision)]
        reported = {count.orsak: count.value for count in totals if count.orsak}
        if len(reported) < 2 or len(reported) < len(totals) or not _comparable(len(leaves), sum(reported.values())):
            continue
        places = {count.orsak: count for count in totals}
        for difference in compare_totals(leaves, reported, taxonomy_of(list(reported))):
            findings.append(_finding(difference, places[difference.namn], leaves))
    return findings


def _groups(counts: Iterable[Count], period: str | None) -> Iterator[tuple[_Group, list[Count]]]:
    groups: defaultdict[_Group, list[Count]] = defaultdict(list)
    for count in counts:
        narrow = count.insats or count.kon or count.manader or count.is_total
        if count.orsak and not narrow and count.period in (None, period):
            groups[_Group(count.table, count.measure, count.period, count.lag, count.omrade)].append(count)
    yield from groups.items()


def _belongs(decision: Decision, group: _Group) -> bool:
    status = _STATUS.get(group.measure)
    return (
        decision.orsak is not None
        and (status is None or decision.status in (None, status))
        and group.lag in (None, decision.lag)
        and group.omrade in (None, decision.omrade)
    )


def _leaves(decision: Decision) -> list[str]:
    return [decision.orsak] * decision.antal if decision.orsak else []


def _comparable(classified: int, reported: int) -> bool:
    return min(classified, reported) > 0 and min(classified, reported) >= SAME_DECISIONS * max(classified, reported)


def _finding(difference: TotalDifference, count: Count, leaves: Sequence[str]) -> Finding:
    found = Counter(leaf for leaf in leaves if crosswalk(leaf, difference.taxonomi).kategori == difference.kategori)
    named = ", ".join(f"{leaf} {number}" for leaf, number in found.most_common()) or "none"
    return Finding(
        code=CODE,
        severity="note",
        says=(
            f"The report counts {difference.reported} decisions under {difference.namn!r}; of the reasons "
            f"read from its {len(leaves)} comments {difference.classified} belong there ({named})"
        ),
        place=count.places[0] if count.places else None,
        table=count.table,
        printed=count.printed,
    )


def printed_categories(counts: Sequence[Count]) -> dict[tuple[str | None, str], NameMatch]:
    """(table, printed reason) -> the category that it names, in the likeliest taxonomy of its table."""
    printed: defaultdict[str | None, list[str]] = defaultdict(list)
    for count in counts:
        if count.orsak and count.orsak not in printed[count.table]:
            printed[count.table].append(count.orsak)
    return {
        (table, name): match_orsakskategori(name, taxonomy)
        for table, names in printed.items()
        if (taxonomy := likeliest_taxonomy(names)) is not None
        for name in names
    }


def likeliest_taxonomy(printed: Sequence[str]) -> str | None:
    """The taxonomy with most of the printed reasons, in its own spelling if possible; None without any."""

    def worth(name: str) -> tuple[int, int]:
        matches = [match_orsakskategori(text, name) for text in printed]
        own = sum(match.namn is not None and fold(match.namn) == fold(match.printed) for match in matches)
        return sum(match.id is not None for match in matches), own

    best = max(orsaker().taxonomier, key=worth)
    return best if worth(best)[0] else None
