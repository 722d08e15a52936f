"""What became of decisions, as headings, cells and comments say it."""

from __future__ import annotations

import re

from extractor.vocabulary import fold, vocabulary

_NEGATED = re.compile(r"\b(?:inte|ej|icke|ännu)\s+(?:\w+\s+){0,2}?verkställ\w*(?:\s+(?:i tid|inom)\b)?")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")
_STILL = re.compile(
    r"\b(?:inte|ej|icke)\s+(?:har|hade|var|är|blivit|kunnat)\s+(?:\w+\s+)?verkställ\w*(?!\s+(?:i tid|inom))\b"
)


def section_status(text: str) -> str | None:
    """The state that a heading tells of the decisions below it, `mixed` where it tells two; None where none.

    >>> section_status("Beslut som inte var verkställda den 31 mars"), section_status("Verkställda under kvartalet")
    ('kvarstående', 'verkställt')
    """
    folded = fold(text)
    status = vocabulary().sections.find(folded)
    if status in ("mixed", "kvarstående", None):
        return status
    if _STILL.search(folded) and not vocabulary().sections.find(_NEGATED.sub(" ", folded)):
        return "kvarstående"
    return vocabulary().sections.find(_NEGATED.sub(" ", folded))


def comment_status(text: str) -> str | None:
    """What a comment says became of the decision: its last sentence that says so counts."""
    told = [vocabulary().outcomes.find(fold(part)) for part in _SENTENCE.split(text)]
    return next((status for status in reversed(told) if status is not None), None)
