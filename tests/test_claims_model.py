"""What the prose says and what the audit makes of it: records that cannot be changed and share nothing."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from extractor.claims_model import Audit, Claim, Discrepancy, Held, Prose, Statement
from extractor.model import Inferred

CLAIM = Claim(id="p1", quote="nio beslut", measure="kvarstående", value=9, unit="beslut")
STATEMENT = Statement(kind="riktning", quote="antalet har ökat", value=1)
DISCREPANCY = Discrepancy(
    kind="table_sum", severity="error", check="R1", what="Summan är fel.", reported=9, computed=8
)  # fmt: skip
HELD = Held(check="R1", what="Summan stämmer.")


@pytest.mark.parametrize("record", [CLAIM, STATEMENT, DISCREPANCY, HELD, Prose(), Audit(name="a.pdf")])
def test_a_record_is_never_changed_but_replaced(record: object) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(record, next(iter(record.__slots__)), None)  # type: ignore[attr-defined]


def test_what_a_sentence_does_not_say_is_unknown_and_never_nought() -> None:
    unsaid = (
        CLAIM.period,
        CLAIM.lag,
        CLAIM.omrade,
        CLAIM.insats,
        CLAIM.orsak,
        CLAIM.kon,
        CLAIM.compare_to,
        CLAIM.place,
    )
    assert set(unsaid) == {None}
    assert (STATEMENT.period, STATEMENT.compare_to, STATEMENT.lag) == (None, None, None)


def test_claims_do_not_share_how_they_came_about() -> None:
    other = Claim(id="p2", quote="tio beslut", measure=None, value=10, unit="beslut")
    CLAIM.inferred["period"] = Inferred("heading", 0.8)
    try:
        assert other.inferred == {}
    finally:
        CLAIM.inferred.clear()


def test_a_claim_that_is_replaced_leaves_the_first_as_it_was() -> None:
    changed = replace(CLAIM, value=10.0, period="2024-Q2")
    assert (CLAIM.value, CLAIM.period) == (9, None) and (changed.value, changed.quote) == (10.0, CLAIM.quote)


def test_an_audit_that_found_nothing_is_not_one_that_could_not_be_made() -> None:
    assert Audit(name="a.pdf") != Audit(name="a.pdf", could_not="skadad")
    assert not Audit(name="a.pdf").discrepancies and not Audit(name="a.pdf").held
