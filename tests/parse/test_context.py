"""What headings name: the programme area, and what only looks like one."""

from __future__ import annotations

import pytest

from extractor.evidence.areas import area_in


@pytest.mark.parametrize(
    ("heading", "area"),
    [
        ("Beslut inom äldreomsorg", "äldreomsorg"),
        ("Ej verkställda beslut inom äldreomsorg, kvartal 3", "äldreomsorg"),
        ("Beslut inom Barn, unga och familj", "Barn, unga och familj"),
        ("Beslut inom Barn, unga och familj under kvartal 2", "Barn, unga och familj"),
        ("Beslut inom äldreomsorgen, LSS", "äldreomsorgen"),
        ("Tierps kommun, Nämnden för omsorg och stöd", None),
        ("Till Nämnden för omsorg och stöd", None),
    ],
)
def test_area_in(heading: str, area: str | None) -> None:
    assert area_in(heading) == area
