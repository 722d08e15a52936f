"""The shape of `rules/privacy.yaml`, and its words made ready to be asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pydantic import Field, field_validator, model_validator

from extractor.privacy import official_rules
from extractor.rulebook import StrictModel, load_rules

Kind = Literal["personnummer", "namn", "adress", "telefon", "epost", "fodelsedatum", "enhet", "tjansteman"]

WORD = r"[A-ZÅÄÖÉÜ][a-zåäöéèüáóíçćšž]+"
"""A word with a capital."""
NAME_WORD = rf"(?:{WORD}(?:-{WORD})?|[A-ZÅÄÖÉÜ]\.)"
"""A part of a person's name: a word, a double one, or an initial."""


class PrivacyRules(StrictModel):
    """The shape of the file; lists of names are written several to a line."""

    version: int
    fornamn: tuple[str, ...] = Field(min_length=1)
    tvetydiga: tuple[str, ...]
    efternamn: tuple[str, ...] = Field(min_length=1)
    titlar: tuple[str, ...]
    gatuandelser: tuple[str, ...] = Field(min_length=1)
    vagord: tuple[str, ...] = Field(min_length=1)
    enhetsord: tuple[str, ...] = Field(min_length=1)
    enhetsandelser: tuple[str, ...] = Field(min_length=1)
    platsord: tuple[str, ...] = Field(min_length=1)
    inte_enheter: tuple[str, ...]
    inte_namn: tuple[str, ...]
    foretagsord: tuple[str, ...] = Field(min_length=1)
    masker: dict[Kind, str]

    @field_validator("fornamn", "tvetydiga", "efternamn", "gatuandelser", "enhetsord")
    @classmethod
    def _apart(cls, lines: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(word for line in lines for word in line.split())

    @field_validator("fornamn", "tvetydiga")
    @classmethod
    def _are_names(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        for name in names:
            if not re.fullmatch(rf"{WORD}(?:-{WORD})?", name):
                raise ValueError(f"not a first name: {name!r}")
        return names

    @model_validator(mode="after")
    def _every_kind_has_a_mask(self) -> PrivacyRules:
        for kind in Kind.__args__:  # type: ignore[attr-defined]
            if not re.fullmatch(r"\[[a-zåäö-]+\]", self.masker.get(kind, "")):
                raise ValueError(f"masker: {kind} needs a word in square brackets")
        return self


@dataclass(frozen=True, slots=True)
class Words:
    """The rules compiled."""

    given: frozenset[str]
    doubtful: frozenset[str]
    surname: re.Pattern[str]
    title: re.Pattern[str]
    street: re.Pattern[str]
    named_unit: re.Pattern[str]
    unit_named: re.Pattern[str]
    place_unit: re.Pattern[str]
    unit_end: re.Pattern[str]
    company: re.Pattern[str]
    no_unit: frozenset[str]
    no_name: frozenset[str]
    masks: dict[str, str]


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


@cache
def privacy_words() -> Words:
    """The compiled rules; raises RuleError where the file is unsound."""
    rules = load_rules("privacy.yaml", PrivacyRules)
    units = _any(rules.enhetsord)
    street = rf"(?:(?:{WORD}|[A-ZÅÄÖ]:t)\s)?{WORD}?(?:{_any(rules.gatuandelser)})"
    road = rf"{WORD}s?\s(?i:{_any(rules.vagord)})"
    titled = rf"(?:{official_rules.NAME_WORD}|[A-ZÅÄÖÉÜ]\.)"
    return Words(
        given=frozenset(rules.fornamn),
        doubtful=frozenset(rules.tvetydiga),
        surname=re.compile(rf"(?:.*[a-zåäö])?(?:{_any(rules.efternamn)})s?\Z"),
        title=re.compile(rf"\b(?i:{_any(rules.titlar)})\s+({titled}(?:\s{titled})?)"),
        street=re.compile(rf"\b(?:{street}|{road})\s\d{{1,3}}+(?:\s?[A-Ha-h]\b)?+(?!\d|\s?[§%])"),
        named_unit=re.compile(rf"\b({WORD})\s(?:(?:vård-|{WORD})\s(?:och\s)?)?(?:{units})\b"),
        unit_named=re.compile(rf"\b(?:{units})\s({WORD})\b"),
        place_unit=re.compile(rf"\b(?:{_any(rules.platsord)})\s({WORD})\b"),
        unit_end=re.compile(rf".+(?:{_any(rules.enhetsandelser)})\Z"),
        company=re.compile(rf"(?:\s{WORD})?\s(?:{_any(rules.foretagsord)})\b"),
        no_unit=frozenset(rules.inte_enheter),
        no_name=frozenset(rules.inte_namn) | _places(),
        masks={str(kind): mask for kind, mask in rules.masker.items()},
    )


def _places() -> frozenset[str]:
    """Words of the names of municipalities, regions and districts: no persons."""
    import csv

    from extractor.rulebook import rules_dir

    names: set[str] = set()
    for file in ("organisationer.csv", "organisationer_stadsdelar.csv"):
        with (rules_dir() / file).open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                names |= set(re.split(r"[\s-]+", row["namn"])) | {row["namn"]}
    return frozenset(name for name in names | {f"{name}s" for name in names} if name)
