"""Whether the cases of a list are told as stories, each its own comment, or as slots with a comment after them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.parse.parts import kinds_told, numbered_body, residue, sentences

_MOST = 0.7
_FINITE = re.compile(
    r"\b(?:fick|får|har|hade|finns|fanns|beviljades|beslutades|fattades|väntar|väntade|är|var|gäller|söker|blev)\b",
    re.IGNORECASE,
)
"""Verbs that make a sentence of a case's first words."""


def is_story(text: str) -> bool:
    """Whether a case is told as a story: its first sentence is a whole one, and more follows."""
    parts = sentences(numbered_body(text)[1])
    return len(parts) > 1 and _FINITE.search(parts[0]) is not None


def are_stories(texts: Sequence[str]) -> bool:
    """Whether the cases of a list are told as stories, each its own comment, not as slots with a comment after them.

    Where most first sentences hold who, what and when, and hardly a word besides, the comment is the rest.
    """
    told = [sentences(numbered_body(text)[1]) for text in texts]
    plain = [parts for parts in told if parts and residue(parts[0]) <= 1 and {"sex", "date"} <= kinds_told(parts[0])]
    if len(plain) > _MOST * len(told):
        return False
    return 2 * sum(map(is_story, texts)) > len(texts)
