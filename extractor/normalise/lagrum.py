"""Splitting the law off a printed name: suffix, prefix, or a section such as "LSS 9 § 4" or "4 kap. 1 § SoL".

The law comes off before names are compared, since "Kontaktperson LSS" is closer in letters to
"Kontaktperson SoL" than many right pairs are to each other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LSS_POINT = re.compile(
    r"\b9\s*§\s*(?:p(?:unkt(?:en)?)?\.?\s*)?(?P<a>10|[1-9])\b(?!\s*-)(?:\s*p(?:unkten)?\b\.?)?"
    r"|§\s*9\s*(?:[:.,]|p(?:unkt)?\.?)?\s*(?P<b>10|[1-9])\b"
    r"|\b9\s?:\s?(?P<c>10|[1-9])(?!\d)"
    r"|\b9\.(?P<d>10|[1-9])(?![\d.])",
    re.IGNORECASE,
)
_LSS_BARE = re.compile(r"\b9\s*§|\b7\s*§\s*(?=LSS)", re.IGNORECASE)
_SOL_SECTION = re.compile(
    r"\b(?:4|11|3|5|6)\s*kap(?:\.|itlet)?\s*\d+\s*[a-e]?\s*§|\bkap\.?\s*(?:4|11)\s*§\s*1\b|\b(?:4|11)\s?:\s?1\b(?:\s*§)?",
    re.IGNORECASE,
)
_SOL_NAME = re.compile(
    r"\b(?:socialtjänstlag(?:en)?(?:\s*\(20\d\d:\d+\))?|SoL)\b(?:\s+(?:2001|2025)(?::\d+)?)?", re.IGNORECASE
)
_LSS_NAME = re.compile(
    r"\b(?:lag(?:en)?\s*(?:\(1993:387\)\s*)?om stöd och service till vissa funktionshindrade|LSS)\b",
    re.IGNORECASE,
)
_OTHER_LAW = re.compile(r"\b(?:LVU|LVM|HSL|SFB|LPT|LRV|socialförsäkringsbalken)\b", re.IGNORECASE)
_LEAD = re.compile(r"\b(?:enligt|enl\.?|jml|jfr|i enlighet med)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SplitName:
    """A name without its law: `name`, `lag` (LSS, SoL, "annan" or None), `punkt` of LSS 9 § (1-10)."""

    name: str
    lag: str | None
    punkt: int | None


def split_lag(printed: str) -> SplitName:
    """Part the law and its section from a printed name.

    >>> split_lag("LSS 9 § 4 Kontaktperson")
    SplitName(name='Kontaktperson', lag='LSS', punkt=4)
    >>> split_lag("Hemtjänst enligt SoL").lag
    'SoL'
    """
    text, point = _take_point(printed)
    found: set[str] = {"LSS"} if point else set()
    for pattern, lag in (
        (_SOL_SECTION, "SoL"),
        (_LSS_BARE, "LSS"),
        (_SOL_NAME, "SoL"),
        (_LSS_NAME, "LSS"),
        (_OTHER_LAW, "annan"),
    ):
        text, hit = _take(text, pattern)
        if hit:
            found.add(lag)
    if len(found) > 1:  # "SoL/LSS": the name itself does not say which
        lag_found: str | None = "annan" if "annan" in found else ("LSS" if point else None)
    else:
        lag_found = next(iter(found), None)
    return SplitName(_tidy(text) if found else printed.strip(), lag_found, point)


def _take_point(text: str) -> tuple[str, int | None]:
    match = _LSS_POINT.search(text)
    if match is None:
        return text, None
    number = next(int(group) for group in match.groups() if group)
    return text[: match.start()] + " " + text[match.end() :], number


def _take(text: str, pattern: re.Pattern[str]) -> tuple[str, bool]:
    match = pattern.search(text)
    if match is None:
        return text, False
    before = _LEAD.sub("", text[: match.start()].rstrip(" ("))
    rest = text[match.end() :]
    if text[: match.start()].rstrip().endswith("("):
        rest = rest.replace(")", "", 1)
    return before + " " + rest, True


def _tidy(text: str) -> str:
    text = re.sub(r"\(\s*\)", " ", text)
    text = re.sub(r"\s+", " ", text).strip(" ,;:-–/.")
    if text.count("(") > text.count(")"):
        text = text.replace("(", " ", 1)
    elif text.count(")") > text.count("("):
        text = text.replace(")", " ", 1)
    return _LEAD.sub("", re.sub(r"\s+", " ", text).strip(" ,;:-–/")).strip()
