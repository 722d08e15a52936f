"""Why: the phrase that gives the reason for a number of decisions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractor.parse.claim_rules import claim_rules
from extractor.parse.claim_sentence import Window
from extractor.parse.claim_told import Told, whole_beside

_WAITS = re.compile(
    r"(?:som )?vänta[rt]\w*(?: (?:fortfarande|alltjämt|ännu|fortsatt))?(?: (?:på|mer|längre)\b.{0,60})?", re.IGNORECASE
)
"""Words that say no more than that a decision waits: no reason."""


@cache
def _reason_words() -> re.Pattern[str]:
    words = "|".join(
        re.escape(w[:-1]) + r"\w*" if w.endswith("*") else re.escape(w) + r"\b" for w in claim_rules().orsak.ord
    )
    return re.compile(rf"\b(?:{words})", re.IGNORECASE)


def reason_of(window: Window, before: Sequence[Told], told: Told) -> str | None:
    """Why: the phrase after the number, else the one before it; the y of "x av y" has none."""
    number = window.number
    rules = claim_rules().orsak
    if told.measure in rules.aldrig or told.change is not None or number.whole or number.kon:
        return None
    end = window.right_end
    pair = whole_beside(window)
    if pair is not None:
        end = Window(window.sentence, window.index + 1).right_end
        start = window.sentence.numbers[window.index + 1].end
    else:
        start = number.end
    doc = window.sentence.doc
    after = clean_reason(doc.stretch(start, end)) if end > start else ""
    if _reason_words().search(after) and not _WAITS.fullmatch(after):
        return after
    text = doc.stretch(window.left_start, number.start)
    if _reason_words().search(text):
        return clean_reason(_last_clause(text))
    if number.unit == "procent" and before and before[-1].orsak is None and len(before) > 1:
        return before[-2].orsak
    return before[-1].orsak if number.unit == "procent" and before else None


def _last_clause(text: str) -> str:
    """What leads up to a number, from the last `att`, `orsaken` or `har` before its first word of reason."""
    word = _reason_words().search(text)
    if word is None:
        return text
    for lead in (" att ", " orsaken ", " har ", " är "):
        place = text.rfind(lead, 0, word.end())
        if place >= 0:
            return text[place + len(lead) :]
    return text


@cache
def _leads() -> re.Pattern[str]:
    words = sorted(claim_rules().orsak.fore, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(re.escape(w) for w in words)})(?![\wåäö])[\s,]*", re.IGNORECASE)


def clean_reason(text: str) -> str:
    """A reason without the words that lead up to it and without what follows it.

    >>> clean_reason("har den enskilde haft specifika önskemål")
    'specifika önskemål'
    """
    text = text.strip(" ,")
    while match := _leads().match(text):
        text = text[match.end() :]
    text = re.sub(r"\bsaknas det\b", "saknas", text)
    for stop in claim_rules().orsak.slut:
        head, found, _ = f"{text} ".partition(stop) if not stop.endswith("$") else (text, "", "")
        if stop.endswith("$"):
            text = text.removesuffix(stop[:-1].rstrip()) if text.endswith(stop[:-1].rstrip()) else text
        elif found and head.strip():
            text = head
    return text.strip(" ,")
