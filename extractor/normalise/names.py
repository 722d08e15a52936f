"""Names other than insatser: organisations and districts, boards, printed reason categories, sex, areas."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from extractor.normalise.text import fold

Level = Literal["exact", "alias", "form", "fuzzy", "none"]
FUZZY_LEAST = 90.0
_ORG_WORDS = re.compile(r"\b(kommuns?|stads?|kommunen|staden|region|landsting|kommunstyrelse[n]?)\b")


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A printed name and the canonical one: `id` is a code or name (None: no match), `score` 0-100."""

    printed: str
    id: str | None
    namn: str | None
    level: Level
    score: float


@dataclass(frozen=True, slots=True)
class OmradeMatch:
    """The area codes that a printed programme area holds, in the order of the rule file."""

    printed: str
    codes: tuple[str, ...]
    level: Level


@dataclass(frozen=True, slots=True)
class KonMatch:
    """Contract value of a printed sex: K, M, "ej angivet" or None; `alder` vuxen, barn or None."""

    printed: str
    kon: str | None
    alder: str | None


@dataclass(frozen=True, slots=True)
class Stadsdel:
    """One district board with the years it existed (None: open)."""

    kommunkod: str
    namn: str
    namndnamn: str
    giltig_fran: date | None
    giltig_till: date | None


def match_organisation(printed: str) -> NameMatch:
    """A municipality (four-digit code) or region (two digits). Region Gotland is 0980, counted once."""
    names = _organisations()
    key = fold(printed)
    if key in names:
        return NameMatch(printed, *names[key], level="exact", score=100.0)
    bare = fold(_ORG_WORDS.sub(" ", key))
    for form in (bare, bare.removesuffix("s")):
        if form and form in names:
            return NameMatch(printed, *names[form], level="form", score=97.0)
    return _fuzzy(printed, key, names)


def match_stadsdel(printed: str, on: date | None = None) -> Stadsdel | None:
    """The district that a text names; `on` picks the one that existed that day where names recur."""
    key = fold(printed)
    hits = [s for s in stadsdelar() if fold(s.namn) == key or fold(s.namndnamn) == key]
    if not hits:
        hits = [s for s in stadsdelar() if re.search(rf"\b{re.escape(fold(s.namn))}s?\b", key)]
        hits = sorted(hits, key=lambda s: -len(s.namn))[:1]
    if on is not None:
        hits = [
            s
            for s in hits
            if (s.giltig_fran is None or s.giltig_fran <= on) and (s.giltig_till is None or on <= s.giltig_till)
        ]
    return hits[0] if hits else None


def match_namnd(printed: str) -> NameMatch:
    """A board by its name; district boards come back under their own name."""
    names = _namnder()
    key = fold(printed)
    if key in names:
        return NameMatch(printed, *names[key], level="exact", score=100.0)
    district = match_stadsdel(printed)
    if district is not None:
        return NameMatch(printed, district.namndnamn, district.namndnamn, "form", 97.0)
    return _fuzzy(printed, key, names)


def match_orsakskategori(printed: str, taxonomi: str | None = None) -> NameMatch:
    """A printed reason category as `taxonomi:kategori`; `taxonomi` narrows to one printed taxonomy.

    A name that two taxonomies print the same way goes to the first of the rule file unless narrowed.
    """
    names = _orsakskategorier(taxonomi)
    key = fold(printed)
    if key in names:
        return NameMatch(printed, *names[key], level="exact", score=100.0)
    return _fuzzy(printed, key, names)


def match_kon(printed: str) -> KonMatch:
    """Sex as the contract writes it, and child or adult where the word tells."""
    from extractor.normalise import models

    key = fold(printed).rstrip(".")
    for value in models.kon().varden:
        if key in value.ord:
            return KonMatch(printed, value.kod, value.alder)
    return KonMatch(printed, None, None)


def kind_of_other_name(name: str) -> str | None:
    """What a name is when it is an organisation, a board, a programme area or a printed reason, else None."""
    if match_organisation(name).level in ("exact", "alias"):
        return "organisation"
    if match_namnd(name).level in ("exact", "form"):
        return "board"
    if match_omrade(name).level == "exact":
        return "programme area"
    return "reason" if match_orsakskategori(name).level == "exact" else None


@cache
def match_omrade(printed: str) -> OmradeMatch:
    """Area codes (ao, of, sp, ifo, bu, hl) of a printed area: a listed label, else the words it holds."""
    from extractor.normalise import models

    rules = models.omraden()
    key = fold(printed)
    for label in rules.etiketter:
        if fold(label.t) == key:
            return OmradeMatch(printed, label.kod, "exact")
    for rule in rules.omraden:
        if key == fold(rule.namn):
            return OmradeMatch(printed, (rule.kod,), "exact")
    codes = tuple(
        rule.kod
        for rule in rules.omraden
        if any(re.search(rf"(?<![\wåäö]){re.escape(fold(word))}(?![\wåäö])", key) for word in rule.ord)
    )
    return OmradeMatch(printed, codes, "form" if codes else "none")


@cache
def stadsdelar() -> tuple[Stadsdel, ...]:
    """Every district of `rules/organisationer_stadsdelar.csv`."""
    return tuple(
        Stadsdel(
            row["kommun_kod"],
            row["namn"],
            row["namndnamn"],
            _day(row["giltig_fran"]),
            _day(row["giltig_till"]),
        )
        for row in _rows("organisationer_stadsdelar.csv")
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _rows(name: str) -> list[dict[str, str]]:
    from extractor.rulebook import rules_dir

    with (rules_dir() / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@cache
def _organisations() -> dict[str, tuple[str, str]]:
    """Folded name -> (code, name). A municipality wins over its region: Gotland is one body."""
    names: dict[str, tuple[str, str]] = {}
    for row in sorted(_rows("organisationer.csv"), key=lambda row: row["typ"] != "kommun"):
        for name in (row["namn"], row["namn_officiell"], *row["alias"].split("|")):
            if name:
                names.setdefault(fold(name), (row["kod"], row["namn"]))
    return names


@cache
def _namnder() -> dict[str, tuple[str, str]]:
    from extractor.normalise import models

    return {
        fold(name): (namnd.namn, namnd.namn)
        for namnd in models.namnder().namnder
        for name in (namnd.namn, *namnd.alias)
    }


@cache
def _orsakskategorier(taxonomi: str | None) -> dict[str, tuple[str, str]]:
    from extractor.orsaker import orsaker

    names: dict[str, tuple[str, str]] = {}
    for key, printed in orsaker().taxonomier.items():
        if taxonomi not in (None, key):
            continue
        for category, entry in printed.kategorier.items():
            for name in (entry.namn, *entry.varianter):
                names.setdefault(fold(name), (f"{key}:{category}", entry.namn))
    return names


def _fuzzy(printed: str, key: str, names: dict[str, tuple[str, str]]) -> NameMatch:
    from rapidfuzz import fuzz, process

    best = process.extractOne(key, list(names), scorer=fuzz.ratio) if len(key) > 4 else None
    if best is None or best[1] < FUZZY_LEAST:
        return NameMatch(printed, None, None, "none", round(best[1], 1) if best else 0.0)
    return NameMatch(printed, *names[best[0]], level="fuzzy", score=round(best[1], 1))
