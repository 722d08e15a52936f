"""Measured confidences in place of the strengths that ways of reading give themselves."""

from __future__ import annotations

import pytest

from extractor.model import Count, Decision, Inferred
from extractor.parse.tables import Reading
from extractor.sureness import ANY, calibrate, measured, table_of

TABLE = table_of(
    {
        "decisions": {
            "status": {"comment": [[0.0], [0.62]], ANY: [[0.0], [0.85]]},
            "insats": {"column": [[0.0, 0.7, 0.9], [0.4, 0.8, 0.99]]},
        },
        "counts": {"measure": {"heading": [[0.0], [0.95]]}},
    }
)


def decision(**inferred: Inferred) -> Decision:
    return Decision(id="d1", table=None, section=(), places=(), inferred=inferred)


@pytest.mark.parametrize(
    ("name", "how", "confidence"),
    [
        ("status", Inferred("comment", 0.9), 0.62),
        ("status", Inferred("status column", 0.9), 0.85),
        ("status", Inferred("status column", 0.5), 0.5),
        ("kon", Inferred("column", 0.8), 0.8),
        ("insats", Inferred("column", 0.3), 0.4),
        ("insats", Inferred("column", 0.7), 0.8),
        ("insats", Inferred("column", 0.89), 0.8),
        ("insats", Inferred("column", 1.0), 0.99),
    ],
)
def test_a_value_takes_the_share_of_its_way(name: str, how: Inferred, confidence: float) -> None:
    reading = Reading(decisions=[decision(**{name: how})])
    calibrate(reading, TABLE)
    assert reading.decisions[0].inferred[name] == Inferred(how.method, confidence, how.reason)


def test_counts_have_shares_of_their_own() -> None:
    count = Count(
        id="c1", table=None, places=(), measure="kvarstående", value=1, printed="1",
        inferred={"measure": Inferred("heading", 0.9)},
    )  # fmt: skip
    reading = Reading(counts=[count])
    calibrate(reading, TABLE)
    assert reading.counts[0].inferred["measure"].confidence == 0.95


def test_without_a_table_strengths_stand() -> None:
    reading = Reading(decisions=[decision(status=Inferred("comment", 0.9))])
    calibrate(reading, {})
    assert reading.decisions[0].inferred["status"].confidence == 0.9


def test_the_shipped_shares_are_shares_and_rise_with_strength() -> None:
    curves = [curve for fields in measured().values() for ways in fields.values() for curve in ways.values()]
    assert len(curves) > 40
    for strengths, shares in curves:
        assert strengths[0] == 0.0 and list(strengths) == sorted(strengths)
        assert list(shares) == sorted(shares)
        assert all(0.0 <= share <= 1.0 for share in shares)
