"""The formats that may be asked for."""

from __future__ import annotations

import pytest

from extractor.write.dataset import wanted_formats
from extractor.write.formats import DEFAULT, FORMATS


def test_what_is_written_unasked_is_a_part_of_what_may_be() -> None:
    assert set(DEFAULT) < set(FORMATS) and len(set(FORMATS)) == len(FORMATS)
    assert set(FORMATS) - set(DEFAULT) == {"csv-sv"}


@pytest.mark.parametrize("always", ["duckdb", "parquet", "csv", "json"])
def test_what_is_always_written_cannot_be_asked_for(always: str) -> None:
    with pytest.raises(ValueError, match="no such format"):
        wanted_formats([always])
