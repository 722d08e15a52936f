"""Findings that stand on figures which OCR was not sure of: doubt about the reading, never an accusation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.audit.checkbook import in_english
from extractor.claims_model import Discrepancy
from extractor.model import Place

WHY = "ett tal är otydligt i bilden"
CONFIDENCE = 0.4


def doubted(found: Sequence[Discrepancy], unsure: Sequence[Place]) -> list[Discrepancy]:
    """Errors and warnings whose evidence holds a figure that was not read surely become notes in doubt."""
    return [_doubted(one) if _stands_on(one, unsure) else one for one in found]


def _stands_on(found: Discrepancy, unsure: Sequence[Place]) -> bool:
    return (
        not found.doubt
        and found.severity != "note"
        and any(_overlap(place, other) for place in found.places for other in unsure)
    )


def _overlap(one: Place, two: Place) -> bool:
    if one.page != two.page or one.bbox is None or two.bbox is None:
        return False
    x, y = (two.bbox[0] + two.bbox[2]) / 2, (two.bbox[1] + two.bbox[3]) / 2
    return one.bbox[0] <= x <= one.bbox[2] and one.bbox[1] <= y <= one.bbox[3]


def _doubted(found: Discrepancy) -> Discrepancy:
    return replace(
        found,
        severity="note",
        doubt=True,
        confidence=CONFIDENCE,
        what=f"{found.what} Läsningen är osäker: {WHY}.",
        what_en=f"{found.what_en} The reading is in doubt: {in_english(WHY)}.",
    )
