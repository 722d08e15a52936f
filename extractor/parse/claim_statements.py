"""Sentences that tell a direction or a rank without a number: `ökat`, `oförändrat`, `flest`, `de flesta`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from extractor.claims_model import Statement
from extractor.evidence.quarters import earlier
from extractor.model import Place
from extractor.parse.claim_sentence import Sentence
from extractor.parse.claim_subject import Around, Memory, names_in
from extractor.parse.context import law_around

_TOP = re.compile(
    r"\bvanligaste (?:insats|bistånd|formerna|form )|\bflest\b.{0,60}\bverkställ|\bflest\b.{0,20}\bbeslut",
    re.IGNORECASE,
)
_MOST = re.compile(r"\bde flesta av (?:dessa|de|insats)|\bflertalet av (?:dessa|insats)", re.IGNORECASE)
_EVEN = re.compile(r"\bmer jämn\b|\bjämnare\b", re.IGNORECASE)
_CONTRADICTED = re.compile(
    r"\b(?:återst|kvarst)\w*\b.*\b(?:fortfarande|fortsatt|ännu)(?: (?:fortfarande|fortsatt|ännu))?"
    r" (?:är|var) verkställ(?:da|d|t)\b",
    re.IGNORECASE,
)
_SIGN = {"upp": 1, "ned": -1, "lika": 0}


def statements_of(
    sentence: Sentence,
    memory: Memory,
    around: Around,
    place: Place,
    paragraph: int,
    named_before: Sequence[str],
) -> list[Statement]:
    """The statements of one sentence; `named_before` are the insatser of the sentence before it."""
    names = names_in(sentence, sentence.insatser)
    law = sentence.laws[-1][0] if sentence.laws else (memory.lag or law_around(around.context))
    law = None if law == "both" else law
    single = around.scope.laws[0] if len(around.scope.laws) == 1 else None
    common: dict[str, Any] = {
        "quote": sentence.text, "lag": law or single, "place": place, "paragraph": paragraph,
        "section": around.context.section, "period": _period(sentence, around),
    }  # fmt: skip
    found: list[Statement] = []
    directions = {span[0] for span in sentence.changes}
    counted = [n for n in sentence.numbers if n.unit == "beslut"]
    if _MOST.search(sentence.text) and len(directions) == 1 and named_before:
        value = _SIGN[next(iter(directions))]
        found.append(
            Statement(
                kind="de_flesta",
                subjects=tuple(named_before),
                value=value,
                compare_to=_compare(sentence, around),
                **common,
            )
        )
    elif len(directions) == 1 and names and not counted and not sentence.outside and not _restricted(sentence):
        value = _SIGN[next(iter(directions))]
        found.append(
            Statement(kind="riktning", subjects=names, value=value, compare_to=_compare(sentence, around), **common)
        )
    if _TOP.search(sentence.text) and names and not _restricted(sentence):
        found.append(Statement(kind="topp", subjects=tuple(dict.fromkeys(names)), **common))
    found += _from_to(sentence, common)
    if _CONTRADICTED.search(sentence.text):
        found.append(Statement(kind="motsagd", **common))
    if _EVEN.search(sentence.text):
        found.append(Statement(kind="jamnare", **common))
    return found


def _from_to(sentence: Sentence, common: dict[str, Any]) -> list[Statement]:
    """`har ökat från 29 till 27`: a word of change with both numbers."""
    led = [(sentence.doc.lower[n.start - 1], n) for n in sentence.numbers if n.start and n.unit == "beslut"]
    pair = next(((a, b) for (word, a), (then, b) in pairwise(led) if (word, then) == ("från", "till")), None)
    change = [c for c in sentence.changes if pair and c[2] <= pair[0].start]
    if pair is None or not change:
        return []
    first, last = pair
    values = (first.value, last.value)
    return [Statement(kind="fran_till", value=_SIGN[change[-1][0]], numbers=values, **common)]


def _restricted(sentence: Sentence) -> bool:
    """A sentence with an exception or about another ground: no plain direction can be read from it."""
    return bool(
        re.search(
            r"\b(?:undantag|utom|förutom|trend|flera år|hela år|under året|oftast|orsaken)\b",
            sentence.text,
            re.IGNORECASE,
        )
    )


def _period(sentence: Sentence, around: Around) -> str | None:
    return next((m.period for m in sentence.periods if not m.compared), around.now)


def _compare(sentence: Sentence, around: Around) -> str | None:
    compared = [m.period for m in sentence.periods if m.compared]
    if compared:
        return compared[0]
    return earlier(around.now, 1) if around.now else None
