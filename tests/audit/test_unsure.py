"""Findings on figures that OCR was not sure of are doubt, not accusation."""

from __future__ import annotations

import pytest

from extractor.audit.unsure import doubted
from extractor.claims_model import Discrepancy
from extractor.model import Place


def _found(*places: Place) -> Discrepancy:
    return Discrepancy(
        kind="table_sum", severity="error", check="R1", what="Summan är fel.", reported=9, computed=8, places=places
    )


@pytest.mark.parametrize(
    ("unsure", "severity"),
    [
        (Place(1, (100, 50, 110, 60)), "note"),
        (Place(1, (100, 90, 110, 99)), "error"),
        (Place(2, (100, 50, 110, 60)), "error"),
        (Place(1, None), "error"),
    ],
)
def test_doubt_where_an_unsure_figure_stands(unsure: Place, severity: str) -> None:
    (found,) = doubted([_found(Place(1, (60, 45, 300, 65)))], [unsure])
    assert (found.severity, found.doubt) == (severity, severity == "note")
