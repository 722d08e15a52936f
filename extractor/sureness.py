"""How sure a value is: how often values read in the same way were right, measured on reports with truth.

`rules/models/confidence.json` holds, per kind of record, field and way of reading, the share of values that were
right; where the reader gives a way a strength of its own, as the learnt ones do, a curve over it. It is learnt by
`python -m corpora.confidence` from what hands got at first sight, and measured on hands left out of the learning
(docs/accuracy.md).
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from extractor.model import Count, Decision, Inferred
from extractor.rulebook import rules_dir

if TYPE_CHECKING:
    from extractor.parse.tables import Reading

Curve = tuple[tuple[float, ...], tuple[float, ...]]
Record = TypeVar("Record", Decision, Count)
ANY = "any other way"
"""Stands for the ways of reading a field that were never measured: none of them is surer than the field as a whole."""
Table = Mapping[str, Mapping[str, Mapping[str, Curve]]]


def calibrate(reading: Reading, table: Table | None = None) -> None:
    """Give every value of the records of a reading its measured confidence, in place."""
    told = measured() if table is None else table
    reading.decisions[:] = [_sure(decision, told.get("decisions", {})) for decision in reading.decisions]
    reading.counts[:] = [_sure(count, told.get("counts", {})) for count in reading.counts]


@cache
def measured() -> Table:
    """The measured confidences; empty where there is no file, and values keep the strength of their way."""
    path = rules_dir() / "models" / "confidence.json"
    if not path.is_file():
        return {}
    return table_of(json.loads(path.read_text(encoding="utf-8")))


def table_of(content: Mapping[str, Mapping[str, Mapping[str, list[list[float]]]]]) -> Table:
    """The confidences as they are written down, as curves."""
    return {
        kind: {field: {how: _curve(curve) for how, curve in ways.items()} for field, ways in fields.items()}
        for kind, fields in content.items()
    }


def _curve(content: list[list[float]]) -> Curve:
    return tuple(content[0]), tuple(content[1])


def _sure(record: Record, fields: Mapping[str, Mapping[str, Curve]]) -> Record:
    found = {name: measured_of(how, fields.get(name, {})) for name, how in record.inferred.items()}
    return replace(record, inferred=found)


def measured_of(how: Inferred, ways: Mapping[str, Curve]) -> Inferred:
    """How a value was found, with the share of its way among those of its field in place of the way's strength."""
    if how.method in ways:
        return replace(how, confidence=_share(ways[how.method], how.confidence))
    if ANY in ways:
        return replace(how, confidence=min(how.confidence, _share(ways[ANY], how.confidence)))
    return how


def _share(curve: Curve, strength: float) -> float:
    strengths, shares = curve
    return shares[max(bisect_right(strengths, strength + 1e-9) - 1, 0)]
