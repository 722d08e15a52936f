"""Planted mistakes against what the audit told: numbers, quotes and kinds decide."""

from __future__ import annotations

from typing import Any

import pytest

from extractor.evaluate.findings import FindingScore, answers, count_findings

QUOTE = "Vid kvartalets slut kvarstod 12 beslut."


def finding(reported: Any, computed: Any, kind: str = "text_vs_table", quote: str = QUOTE) -> dict[str, Any]:
    return {
        "kind": kind, "severity": "error", "what": "w", "reported": reported, "computed": computed, "evidence": [quote],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (finding(12, 10), True),
        (finding(12, 10, kind="table_sum"), True),  # the quote says that it is the same
        (finding(12, 10, quote="annan mening"), True),  # the kind does
        (finding(12, 10, kind="table_sum", quote="annan mening"), False),
        (finding(12, 9), False),
        (finding("ökat", "minskat"), True),
        (finding("ökat", "minskat", quote="annan mening"), False),
    ],
)
def test_answers(told: dict[str, Any], expected: bool) -> None:
    assert answers(told, finding(12, 10)) is expected


def test_one_finding_answers_one_mistake_and_the_rest_is_false() -> None:
    scores = {"error": FindingScore()}
    told = [finding(12, 10), finding(12, 10, kind="text_vs_text"), finding(3, 4, quote="helt annat")]
    count_findings("a.pdf", [finding(12, 10), finding(7, 6)], told, scores)
    score = scores["error"]
    assert (score.planted, score.found, len(score.missed), score.false) == (2, 1, 1, ["a.pdf: w"])
