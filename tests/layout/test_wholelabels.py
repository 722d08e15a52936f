"""Labels of rows broken over lines."""

from __future__ import annotations

import pytest

from extractor.layout.wholelabels import with_whole_labels
from extractor.model import Cell, Place, Row

Printed = tuple[float, tuple[str | None, ...]]


def rows(*printed: Printed) -> list[Row]:
    """Rows eleven points high, each at its height."""
    places = [(Place(1, (50.0, top, 400.0, top + 11.0)),) for top, _ in printed]
    return [Row(tuple(map(Cell, texts)), place) for (_, texts), place in zip(printed, places, strict=True)]


@pytest.mark.parametrize(
    ("printed", "labels"),
    [
        ([(100, ("Stöd till personer med", None)), (107, (None, "20")), (114, ("funktionsnedsättning", None))],
         ["Stöd till personer med funktionsnedsättning"]),
        ([(100, ("Stöd till personer med", None)), (113, (None, "20")), (126, ("funktionsnedsättning", None))],
         ["Stöd till personer med", None, "funktionsnedsättning"]),
        ([(100, ("Bostad med särskild", None, None)), (113, ("service", "2", "3"))], ["Bostad med särskild service"]),
        ([(100, ("Hemtjänst", "2")), (107, ("Boendestöd", "3"))], ["Hemtjänst", "Boendestöd"]),
        ([(100, ("Hemtjänst", None)), (107, (None, "Har tackat nej."))], ["Hemtjänst", None]),
    ],
    ids=["around its numbers", "lines of their own", "above its rest", "two rows of numbers", "words beside it"],
)  # fmt: skip
def test_rows_of_one_label(printed: list[Printed], labels: list[str | None]) -> None:
    assert [row.texts[0] for row in with_whole_labels(rows(*printed))] == labels
