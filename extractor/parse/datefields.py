"""Which field each day of a text belongs to: the decision's, the break's, the outcome's, or none.

A day goes to the field whose words stand nearest before it in its clause, or after it; the first one with neither is
the decision's.
"""

from __future__ import annotations

import re

from extractor.evidence.dates import DateFound, find_dates
from extractor.evidence.mentions import find_sexes

_CUES: dict[str, re.Pattern[str]] = {
    "avbrottsdatum": re.compile(r"\b(?:avbr[ouö]\w*|uppehåll\w*|(?:legat|ligger|låg) nere)", re.IGNORECASE),
    "verkstallt_datum": re.compile(
        r"\b(?:(?<!inte )(?<!ej )verkställ(?:t|d|da|des|ts)\b|inflytta\w*|inflyttning\w*|flytta(?:de|t)? \w+"
        r"|påbörja\w*|starta\w*|började|kom i ?gång|i gång sedan|ledig\b"
        r"|fått insatsen(?: från och med)?)",
        re.IGNORECASE,
    ),
    "avslutat_datum": re.compile(
        r"\b(?:avsluta\w*|upphör\w*|åter(?:tog|kalla\w*)|avled\w*|avliden|upphäv\w*)", re.IGNORECASE
    ),
    "other": re.compile(
        r"\b(?:erbju\w*|tacka\w*|planera\w*|vänta(?:s|r)\b|beräkna\w*|uppfölj\w*|bokad?\w*|introduktion\w*|möte\w*|senast\w*"
        r"|anmäld?\w*|rapporte\w*|klar\b|till och med"
        r"|(?<!insatsen )från och med|lämna\w*|annons\w*|nästa|besök\w*|utredning\w*)",
        re.IGNORECASE,
    ),
    "beslutsdatum": re.compile(r"\b(?:beslut\w*|bevilja\w*|bifall\w*|bifölls|fattat)\b", re.IGNORECASE),
}
_CLAUSE = re.compile(r"[.;!?:](?=\s)|,(?=\s)|\s[–—-]\s|\soch\s|\smen\s|\sdå\s|\snär\s")
_LIST = re.compile(r"\s*(?:,|och|respektive|resp\.?|samt)?\s*(?:och|respektive|resp\.?|samt)?\s*")


def tells_break(text: str) -> bool:
    """Whether a text tells of an interruption."""
    return _CUES["avbrottsdatum"].search(text) is not None


def dates_by_part(text: str) -> dict[str, list[str]]:
    """The days of a text by the field that they belong to."""
    found: dict[str, list[str]] = {}
    before: tuple[DateFound, str] | None = None
    for date in find_dates(text):
        between = text[before[0].end : date.start] if before else ""
        joined = before is not None and (_LIST.fullmatch(between) or _another_person(between))
        part = before[1] if joined and before else _part(text, date, bool(found.get("beslutsdatum")))
        found.setdefault(part, []).append(date.iso)
        before = (date, part)
    return found


def _another_person(between: str) -> bool:
    """Whether nothing but another person stands between two days: `, och kvinna, `."""
    sexes = find_sexes(between)
    return len(sexes) == 1 and not re.search(r"[^\W\d_]{4,}", between[: sexes[0].start] + between[sexes[0].end :])


def _part(text: str, date: DateFound, decided: bool) -> str:
    """The field of one day: by the nearest word before it in its clause, else after it, else the decision's."""
    starts = [match.end() for match in _CLAUSE.finditer(text, 0, date.start)]
    clause = text[starts[-1] if starts else 0 : date.start]
    nearest = _nearest(clause, last=True)
    if nearest and (nearest != "beslutsdatum" or not decided):
        return nearest
    end = _CLAUSE.search(text, date.end)
    after = text[date.end : end.start() if end else len(text)]
    follows = _nearest(after, last=False)
    if follows and (decided or follows != "other") and (not decided or follows != "beslutsdatum"):
        return follows
    if len(starts) > 1 and decided:
        wider = _nearest(text[starts[-2] : date.start], last=True)
        return wider if wider and wider != "beslutsdatum" else "other"
    return "other" if decided else "beslutsdatum"


def _nearest(text: str, last: bool) -> str | None:
    """The part whose word stands nearest to the end, or to the start, of a text."""
    found = [(match.start(), name) for name, cue in _CUES.items() for match in cue.finditer(text)]
    if not found:
        return None
    return max(found)[1] if last else min(found)[1]
