"""The words of the field, from `rules/heads.yaml` and `rules/insatser.yaml`, ready to be asked.

Everything here works on folded text (`fold`), so spelling of case, spacing and dashes never matters.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from pydantic import field_validator

from extractor.errors import RuleError
from extractor.rulebook import StrictModel, load_rules, read_yaml, rules_dir

_DASHES = str.maketrans({"–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "\u00ad": "", "\u00a0": " "})
_ODD = re.compile("[–—‐‑−\\u00ad\\u00a0]")
_SLASH = re.compile(r"\s*/\s*")
_BEFORE_KON = re.compile(r"^(?:antal|varav|beslut|därav)\s+(?:beslut\s+)?(?:för\s+)?")
_SOFT_BREAK = re.compile(r"(?<=[a-zåäöé])- (?=(?!och\b|eller\b|samt\b|resp)[a-zåäöé])")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case, plain dashes, single spaces, no punctuation at the ends; `Ej verk- ställda:` -> `ej verkställda`."""
    if _ODD.search(text):
        text = text.translate(_DASHES)
    folded = " ".join(text.split()).casefold()
    if "- " in folded:
        folded = _SOFT_BREAK.sub("", folded)
    return folded.strip(" .,:;*")


def _check(patterns: list[str]) -> list[str]:
    for pattern in patterns:
        try:
            re.compile(pattern.removeprefix("~"))
        except re.error as error:
            raise ValueError(f"not a regular expression: {pattern!r} ({error})") from error
    return patterns


class _RoleRule(StrictModel):
    role: str
    patterns: list[str]
    _sound = field_validator("patterns")(_check)


class _MeasureRule(StrictModel):
    measure: str
    patterns: list[str]
    ignore: bool = False
    _sound = field_validator("patterns")(_check)


class _StatusRule(StrictModel):
    status: str
    patterns: list[str]
    _sound = field_validator("patterns")(_check)


class HeadRules(StrictModel):
    """The shape of `rules/heads.yaml`."""

    roles: list[_RoleRule]
    measures: list[_MeasureRule]
    kon: dict[str, list[str]]
    barn: list[str]
    vuxen: list[str]
    totals: list[str]
    total_heads: list[str]
    reasons: list[str]
    zero: list[str]
    subject: list[str]
    subject_sure: list[str]
    subject_other: list[str]
    areas: list[str]
    area_stems: list[str]
    area_links: list[str]
    sections: list[_StatusRule]
    outcomes: list[_StatusRule]


@dataclass(frozen=True, slots=True, eq=False)
class Matcher:
    """Patterns with names; the first that matches a folded text wins."""

    parts: tuple[tuple[str, re.Pattern[str], re.Pattern[str] | None], ...]

    def find(self, folded: str) -> str | None:
        """The name of the first pattern set that matches."""
        return _find(folded, self)


@lru_cache(maxsize=8192)
def _find(folded: str, matcher: Matcher) -> str | None:
    for name, start, anywhere in matcher.parts:
        if start.match(folded) or (anywhere and anywhere.search(folded)):
            return name
    return None


def _matcher(rules: Iterable[tuple[str, list[str]]]) -> Matcher:
    parts = []
    for name, patterns in rules:
        start = [p for p in patterns if not p.startswith("~")]
        anywhere = [p[1:] for p in patterns if p.startswith("~")]
        never = "(?!)"
        parts.append(
            (name, re.compile("|".join(f"(?:{p})" for p in start) or never), _union(anywhere) if anywhere else None)
        )
    return Matcher(tuple(parts))


def _union(patterns: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns))


def _whole(patterns: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(patterns)})\Z")


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """All word lists, compiled."""

    roles: Matcher
    measures: Matcher
    ignored_measures: frozenset[str]
    sections: Matcher
    outcomes: Matcher
    kon: tuple[tuple[str, re.Pattern[str]], ...]
    barn: re.Pattern[str]
    vuxen: re.Pattern[str]
    totals: re.Pattern[str]
    total_heads: re.Pattern[str]
    reasons: re.Pattern[str]
    zero: frozenset[str]
    subject: re.Pattern[str]
    subject_sure: re.Pattern[str]
    subject_other: re.Pattern[str]
    areas: re.Pattern[str]
    area_stems: re.Pattern[str]
    area_links: frozenset[str]

    def is_subject(self, folded: str) -> bool:
        """Whether folded text has a word of reports on ej verkställda beslut, in another sense than minutes use it."""
        return self.subject.search(self.subject_other.sub(" ", folded)) is not None

    def kon_of(self, text: str) -> str | None:
        """K, M or `ej angivet` for a cell that names a sex and nothing else."""
        return _kon_of(text, self)

    def is_area(self, text: str) -> bool:
        """True for a heading made of nothing but the words that programme areas are named with."""
        words = re.findall(r"[\wåäöé]+", fold(text))
        if not words or len(words) > 9:
            return False
        stems = [word for word in words if self.area_stems.search(word)]
        return bool(stems) and all(word in stems or word in self.area_links for word in words)

    def is_total(self, text: str) -> bool:
        """True for the label of a closing row."""
        return self.totals.match(fold(text)) is not None

    def is_reason(self, text: str) -> bool:
        """True for a printed reason category such as `Resursbrist, lämplig personal`."""
        folded = fold(text)
        return len(folded) <= 90 and self.reasons.match(folded) is not None


@lru_cache(maxsize=4096)
def _kon_of(text: str, words: Vocabulary) -> str | None:
    folded = _SLASH.sub("/", _BEFORE_KON.sub("", fold(text)))
    return next((code for code, pattern in words.kon if pattern.match(folded)), None)


@cache
def vocabulary() -> Vocabulary:
    """The compiled word lists of the rule files; raises RuleError when a file is unsound."""
    rules = load_rules("heads.yaml", HeadRules)
    return Vocabulary(
        roles=_matcher((rule.role, rule.patterns) for rule in rules.roles),
        measures=_matcher((rule.measure, rule.patterns) for rule in rules.measures),
        ignored_measures=frozenset(rule.measure for rule in rules.measures if rule.ignore),
        sections=_matcher((rule.status, rule.patterns) for rule in rules.sections),
        outcomes=_matcher((rule.status, rule.patterns) for rule in rules.outcomes),
        kon=tuple((code, _whole(patterns)) for code, patterns in rules.kon.items()),
        barn=_whole(rules.barn),
        vuxen=_whole(rules.vuxen),
        totals=_whole(rules.totals),
        total_heads=_union(rules.total_heads),
        reasons=_union(rules.reasons),
        zero=frozenset(fold(word) or word for word in rules.zero),
        subject=_union(rules.subject),
        subject_sure=_union(rules.subject_sure),
        subject_other=_union(rules.subject_other),
        areas=_union(rules.areas),
        area_stems=_union(rules.area_stems),
        area_links=frozenset(rules.area_links),
    )


MAX_NAME = 250
"""Letters that the name of an insats may have, with all that is printed around it: comments need not be looked up."""
_LAW_SUFFIX = re.compile(
    r"[\s,(/-]*(?:\b(?:enl(?:igt|\.)?)\s*)?\b(?:lss|sol|äo|ifo|oof|of|fo)\b\)?[\s,]*(?:\d+ ?§ ?\d*|\d+:\d+)?\s*$"
)
PREFIX = 3
_LAWS = ("lss", "sol", "äo", "fo", "of")
"""Letters of which some stand in every name with a law."""


@dataclass(frozen=True, slots=True)
class InsatsLexicon:
    """All printed names of insatser, folded, without their law."""

    names: frozenset[str]
    starts: frozenset[str]
    laws: dict[str, frozenset[str]]
    prefixes: frozenset[str] = frozenset()
    """The first letters of all names: most words begin none, and need not be looked up with what follows them."""

    def may_begin(self, word: str) -> bool:
        """False where no known name begins with a word."""
        folded = fold(word)
        return not folded or folded[:PREFIX] in self.prefixes

    def law_of(self, text: str) -> str | None:
        """The one law under which insatser of this name are granted; None for an unknown name, or two laws."""
        laws = self.laws.get(fold(text)) or self.laws.get(strip_law(fold(text))) or frozenset()
        return next(iter(laws)) if len(laws) == 1 else None

    def known(self, text: str) -> bool:
        """True where the whole text is a known insats name, with or without its law or area."""
        if len(text) > MAX_NAME:
            return False
        folded = fold(text)
        if folded in self.names or strip_law(folded) in self.names:
            return True
        return "," in folded and strip_law(folded.replace(",", "")) in self.names

    def begins(self, text: str) -> bool:
        """True where a known, longer name starts with exactly these words: a label broken over lines."""
        return fold(text) in self.starts


@lru_cache(maxsize=4096)
def strip_law(folded: str) -> str:
    """A folded name without `lss`, `enligt sol` and the like at its end."""
    if len(folded) > MAX_NAME:
        return folded
    bare = _LAW_SUFFIX.sub("", folded) if any(law in folded for law in _LAWS) else folded
    return bare.strip(" ,.-")


@cache
def insats_lexicon() -> InsatsLexicon:
    """Names and aliases of `rules/insatser.yaml`."""
    content = read_yaml("insatser.yaml")
    if not isinstance(content, dict) or "insatser" not in content:
        raise RuleError(file="insatser.yaml", key="insatser", why="the list of insatser is missing")
    names: set[str] = set()
    laws: dict[str, set[str]] = {}
    for entry in content["insatser"]:
        printed = [(entry["namn"], False), *((a["t"], a.get("krav_lag", False)) for a in entry.get("alias", []))]
        for name, either in printed:
            folded = fold(name)
            variants = {folded, strip_law(folded), strip_law(folded).replace(" för ", " ")}
            names |= variants
            for variant in variants:
                laws.setdefault(variant, set()).update(("SoL", "LSS") if either else (entry["lag"],))
    names.discard("")
    starts = {" ".join(name.split()[:count]) for name in names for count in range(1, len(name.split()))}
    return InsatsLexicon(
        frozenset(names),
        frozenset(starts - names),
        {name: frozenset(told) for name, told in laws.items()},
        frozenset(start for name in names for start in (name[:PREFIX], name[:PREFIX].split()[0].rstrip(".,-"))),
    )


@cache
def districts() -> frozenset[str]:
    """The folded names of city districts and of their boards, of `rules/organisationer_stadsdelar.csv`."""
    path = rules_dir() / "organisationer_stadsdelar.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        return frozenset(fold(row[name]) for row in csv.DictReader(stream) for name in ("namn", "namndnamn"))
