"""Heads and numbers that stand side by side."""

from __future__ import annotations

import pytest

from extractor.layout.columns import Columns
from extractor.layout.pairing import paired

LABELS = (50.0, 120.0)


@pytest.mark.parametrize(
    ("spans", "in_head", "in_body", "joined"),
    [
        ([LABELS, (200, 230), (240, 245)], [1, 1, 0], [1, 0, 1], [LABELS, (200, 245)]),
        (
            [LABELS, (200, 230), (240, 245), (260, 280), (295, 300)],
            [0, 1, 0, 1, 0],
            [1, 0, 1, 0, 1],
            [LABELS, (200, 245), (260, 300)],
        ),
        ([LABELS, (200, 230), (300, 330)], [1, 1, 1], [1, 1, 1], [LABELS, (200, 230), (300, 330)]),
    ],
    ids=["a head left of its numbers", "labels without a head of their own", "heads over their numbers"],
)
def test_heads_beside_numbers(
    spans: list[tuple[float, float]], in_head: list[int], in_body: list[int], joined: list[tuple[float, float]]
) -> None:
    columns = paired(Columns(spans), [bool(flag) for flag in in_head], [bool(flag) for flag in in_body])
    assert list(columns.spans) == joined
