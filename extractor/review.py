"""From which confidence a value may stand without a person looking at it.

Chosen on what hands got at first sight, each with confidences of the others: from here on fewer are wrong in silence
only where many more that are right ask for a look (docs/accuracy.md).
"""

from __future__ import annotations

REVIEW_THRESHOLD = 0.9


def needs_review(confidence: float) -> bool:
    """Whether a value of this confidence asks for a person's look."""
    return confidence < REVIEW_THRESHOLD
