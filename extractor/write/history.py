"""The same decision from quarter to quarter: matched in levels, and what is ambiguous is left so.

Two lines may be the same decision where body, insats and date are the same, law and sex do not differ, both stand for
one decision, and the earlier line was still open. What the comments say then decides how sure that is.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Literal

from rapidfuzz import fuzz

Json = dict[str, Any]
Level = Literal["exact", "comment", "date", "ambiguous", "none"]

LIKE = 70.0
"""Comments of this likeness (0-100) are taken to be about one case, rewritten from quarter to quarter."""
APART = 15.0
"""By so much the likest comment must lead where it singles out one line of several."""
LISTED = 50
BODY = ("organisation", "stadsdel", "board")
COLUMNS = (
    "record_id", "document_id", "organisation", "kommunkod", "stadsdel", "namnd", "board", "period", "insats",
    "insats_id", "lag", "beslutsdatum", "avbrottsdatum", "kon", "status", "kommentar", "antal",
)  # fmt: skip
"""What the matching needs of a decision line."""


@dataclass(slots=True)
class _Link:
    """What became of one line in the next quarter."""

    level: Level
    target: Json | None = None
    likeness: float | None = None
    fits: Sequence[Json] = field(default=())


def followed(lines: Iterable[Json]) -> Iterator[Json]:
    """Rows of `decision_history` from decision lines sorted by body and quarter.

    One row per open line whose body reports the quarter after as well; bodies are held in memory one at a time.
    """
    for _, body in groupby(lines, key=lambda line: tuple(line[name] for name in BODY)):
        quarters = {period: list(group) for period, group in groupby(body, key=lambda line: line["period"])}
        yield from _body(quarters)


def _body(quarters: dict[str, list[Json]]) -> Iterator[Json]:
    started: dict[str, tuple[str, int]] = {}
    for period in sorted(quarters):
        after = next_quarter(period)
        if after not in quarters:
            continue
        links = matched(quarters[period], quarters[after])
        for line in quarters[period]:
            if line["record_id"] not in links:
                continue
            link = links[line["record_id"]]
            first, number = started.get(line["record_id"], (line["record_id"], 1))
            if link.target is not None:
                started[link.target["record_id"]] = (first, number + 1)
            yield _row(line, link, after, first, number)


def next_quarter(period: str) -> str:
    """The quarter after.

    >>> next_quarter("2023-Q4")
    '2024-Q1'
    """
    year, quarter = int(period[:4]), int(period[6])
    return f"{year + 1}-Q1" if quarter == 4 else f"{year}-Q{quarter + 1}"


def _row(line: Json, link: _Link, after: str, first: str, number: int) -> Json:
    names = ("record_id", "document_id", "organisation", "kommunkod", "stadsdel", "namnd", "period", "insats_id", "lag",
             "beslutsdatum", "kon", "status")  # fmt: skip
    return {
        **{name: line[name] for name in names},
        "next_period": after,
        "next_record_id": link.target["record_id"] if link.target else None,
        "match_level": link.level,
        "likeness": None if link.likeness is None else round(link.likeness, 1),
        "candidates": len(link.fits),
        "candidate_ids": json.dumps([fit["record_id"] for fit in link.fits[:LISTED]]),
        "history_id": first,
        "quarter_number": number,
        "next_status": link.target["status"] if link.target else None,
    }


def matched(now: Sequence[Json], then: Sequence[Json]) -> dict[str, _Link]:
    """For each open line of a quarter its place in the next one, by record id."""
    shelves: dict[tuple[object, ...], list[Json]] = defaultdict(list)
    for line in then:
        shelves[_shelf(line)].append(line)
    open_lines = [line for line in now if _can_be_followed(line)]
    fits = {line["record_id"]: [t for t in shelves[_shelf(line)] if _compatible(line, t)] for line in open_lines}
    rivals: dict[str, list[Json]] = defaultdict(list)
    for line in open_lines:
        for fit in fits[line["record_id"]]:
            rivals[fit["record_id"]].append(line)
    return {line["record_id"]: _link(line, fits[line["record_id"]], rivals) for line in open_lines}


def _shelf(line: Json) -> tuple[object, ...]:
    """What must be the same: date and insats, the printed name where the insats is not known."""
    known = line["insats_id"] not in (None, "UNRESOLVED", "NOT_AN_INSATS")
    insats = line["insats_id"] if known else " ".join((line["insats"] or "").split()).casefold()
    return line["beslutsdatum"], insats


def _can_be_followed(line: Json) -> bool:
    named = line["insats_id"] or line["insats"]
    return bool(line["beslutsdatum"] and named and line["antal"] == 1 and line["status"] in (None, "kvarstående"))


def _compatible(line: Json, other: Json) -> bool:
    """Law, sex and interruption: the same where both are printed."""
    pairs = ((line[name], other[name]) for name in ("lag", "kon", "avbrottsdatum"))
    return other["antal"] == 1 and all(None in pair or pair[0] == pair[1] for pair in pairs)


def _link(line: Json, fits: Sequence[Json], rivals: dict[str, list[Json]]) -> _Link:
    if not fits:
        return _Link("none")
    if len(fits) == 1 and len(rivals[fits[0]["record_id"]]) == 1:
        return _only(line, fits[0])
    best = _singled_out(line, fits)
    if best is not None and _singled_out(best, rivals[best["record_id"]]) is line:
        return _Link("comment", best, _likeness(line, best), fits)
    return _Link("ambiguous", None, None, fits)


def _only(line: Json, fit: Json) -> _Link:
    """The only candidate; sure where the whole date and the sex are known and the comments are alike."""
    likeness = _likeness(line, fit)
    whole = len(line["beslutsdatum"]) == 10 and line["kon"] is not None and fit["kon"] is not None
    if whole and likeness is not None and likeness >= LIKE:
        return _Link("exact", fit, likeness, (fit,))
    if len(line["beslutsdatum"]) < 10 and (likeness is None or likeness < LIKE):
        return _Link("ambiguous", None, likeness, (fit,))
    return _Link("date", fit, likeness, (fit,))


def _singled_out(line: Json, others: Sequence[Json]) -> Json | None:
    """The one line whose comment is like, and clearly liker than any other."""
    ranked = sorted(others, key=lambda other: (_likeness(line, other) or 0.0, other["record_id"]))
    best, *second = (_likeness(line, other) or 0.0 for other in reversed(ranked[-2:]))
    return ranked[-1] if best >= LIKE and best - sum(second) >= APART else None


def _likeness(line: Json, other: Json) -> float | None:
    if not line["kommentar"] or not other["kommentar"]:
        return None
    return float(fuzz.token_set_ratio(line["kommentar"].casefold(), other["kommentar"].casefold()))
