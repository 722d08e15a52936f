"""From which confidence a value may stand without a person looking at it.

Chosen on the families of the corpus that the reader's authors had not seen, so that at most one value in a
thousand is wrong and stands (docs/accuracy.md).
"""

from __future__ import annotations

REVIEW_THRESHOLD = 0.8


def needs_review(confidence: float) -> bool:
    """Whether a value of this confidence asks for a person's look."""
    return confidence < REVIEW_THRESHOLD
