"""Decisions that stand outside tables: as label lines or in the words of case paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.model import Block
from extractor.parse.cases import read_cases
from extractor.parse.context import Scope, with_context
from extractor.parse.labels import read_labelled
from extractor.parse.tables import Reading


def read_told(blocks: Sequence[Block], scope: Scope, reading: Reading) -> None:
    """Add the decisions that paragraphs tell to a reading."""
    placed = with_context(blocks)
    decisions, findings = read_labelled(placed, scope, len(reading.decisions) + 1)
    reading.decisions += decisions
    reading.findings += findings
    if not decisions:
        reading.decisions += read_cases(placed, scope, len(reading.decisions) + 1)
