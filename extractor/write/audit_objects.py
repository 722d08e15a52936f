"""Claims and discrepancies as the plain objects of the data contract."""

from __future__ import annotations

from typing import Any

from extractor.audit.checkbook import checks
from extractor.claims_model import Claim, Discrepancy
from extractor.write.places import place_fields

Json = dict[str, Any]
CLAIM_FIELDS = (
    "quote", "what", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "value", "unit", "compare_to",
)  # fmt: skip


def claim_object(claim: Claim, source: str = "") -> Json:
    """One claim."""
    return {
        "id": claim.id,
        **{name: getattr(claim, name) for name in CLAIM_FIELDS},
        "section": list(claim.section),
        "printed": claim.printed,
        "approximate": claim.approximate,
        "part": claim.part,
        "outside": claim.outside,
        "confidence": min((how.confidence for how in claim.inferred.values()), default=0.5),
        "inferred": {
            name: {"method": how.method, "confidence": how.confidence} for name, how in claim.inferred.items()
        },
        "source": source,
        **place_fields((claim.place,) if claim.place else ()),
    }


def discrepancy_object(finding: Discrepancy, source: str = "") -> Json:
    """One discrepancy."""
    check = checks()[finding.check]
    return {
        "kind": finding.kind,
        "severity": finding.severity,
        "check": finding.check,
        "strength": check.styrka,
        "what": finding.what,
        "what_en": finding.what_en,
        "reported": finding.reported,
        "computed": finding.computed,
        "how": finding.how,
        "evidence": list(finding.evidence),
        "cause": finding.cause,
        "doubt_about_reading": finding.doubt,
        "confidence": finding.confidence,
        "source": source,
        **place_fields(finding.places),
    }
