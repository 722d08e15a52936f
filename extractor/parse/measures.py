"""The measure that a heading, a caption or the sentence above a table tells of its numbers."""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.vocabulary import fold

_TABLE = re.compile(r"^(?:tabell|bilaga|diagram)\s*\w{0,2}[:.]?\s*")
_REMAINING = re.compile(
    r"\bkvarst[åo]|\bkvarvarande|\båterst[åo]|\bkvar\b|(?<!ingen )\bväntar\b|\bväntade\b|\bväntande\b"
    r"|(?:fortfarande|ännu|fortsatt) (?:ej|inte) verkställ"
)
_REPORTED = re.compile(
    r"\b(?:in)?rapporterades?\b|\b(?:in)?rapporterat beslut\b"
    r"|\b(?:har|hade|som) (?:in)?rapportera(?:t|ts|des)\b|\banmälda\b|\bredovisade\b"
)
_OPEN = re.compile(r"\b(?:ej|inte|icke)\s+(?:(?:har|hade|är|var|blivit|kunnat|ännu)\s+){0,3}verkställ\w*")
_DONE = re.compile(r"(?<!har )\bverkställda\b|\bbeslut som (?:har )?verkställ(?:des|ts)\b")
_CLOSED = re.compile(r"\bavslutade\b")


@lru_cache(maxsize=2048)
def measure_told(text: str) -> str | None:
    """One measure of the contract where a text tells just one; a report's own name tells none.

    >>> measure_told("Rapporterade beslut per insats"), measure_told("Beslut som väntade vid kvartalets slut")
    ('rapporterade', 'kvarstående')
    """
    folded = _TABLE.sub("", fold(text))
    found = []
    if _REMAINING.search(folded):
        found.append("kvarstående")
    if _REPORTED.search(folded):
        found.append("rapporterade")
    if _DONE.search(_OPEN.sub(" ", folded)):
        found.append("verkställda")
    if _CLOSED.search(folded):
        found.append("avslutade")
    if len(found) == 1:
        return found[0]
    return "ej_verkställda" if not found and _OPEN.search(folded) else None
