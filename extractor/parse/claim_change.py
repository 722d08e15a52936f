"""Whether a number is a change, and which way it goes."""

from __future__ import annotations

from extractor.parse.claim_rules import claim_rules
from extractor.parse.claim_sentence import Window


def change_of(window: Window, before: int | None) -> int | None:
    """1, -1 or 0 where the number is a change, else None; `before` is the change that the paragraph told last."""
    sentence, number = window.sentence, window.number
    after = [c for c in sentence.changes if number.end <= c[1] <= number.end + 1 and c[0] != "lika"]
    if after and sentence.doc.lower[after[0][1] - 1] != "(":
        return _sign(after[0][0])
    token = number.start - 1
    words = sentence.doc
    while token >= 0 and words.lower[token] in (
        "cirka",
        "ca",
        "totalt",
        "drygt",
        "knappt",
        "omfattningen",
        "hela",
    ):
        token -= 1
    if token < 0 or words.lower[token] not in claim_rules().forandring.med:
        return None
    if token and words.lower[token - 1] in ("jämfört", "jämförelse"):
        return None
    left = window.in_left(sentence.changes)
    if left:
        return _sign(left[-1][0])
    compared = any(m.compared for m in sentence.periods)
    return before if compared and before and words.lower[token] == "med" else None


def direction(window: Window) -> int:
    """1 or -1: where a change goes by the nearest word of change before it, else after it; up where none tells."""
    numbered = [span for span in window.sentence.changes if span[0] != "lika"]
    before = [span for span in numbered if span[2] <= window.number.start]
    after = [span for span in numbered if span[1] >= window.number.end]
    nearest = before[-1:] or after[:1]
    return _sign(nearest[0][0]) if nearest else 1


def _sign(label: str) -> int:
    return {"upp": 1, "ned": -1, "lika": 0}[label]
