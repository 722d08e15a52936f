"""The checks of `rules/checks.yaml`, and the book in which a document's audit writes what held and what
did not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from extractor.claims_model import Claim, Discrepancy, Held, Kind
from extractor.model import Place, Severity
from extractor.parse.claim_origin import EARLIER
from extractor.rulebook import StrictModel, load_rules

_OF_WHAT = ("measure", "lag", "omrade", "insats", "compare_to")


class Check(StrictModel):
    """One check: what must hold, how strongly, and its sentence in two languages."""

    id: str
    slag: Kind
    styrka: Literal["hard", "layout", "usual", "weak"]
    allvar: Severity
    tolerans: float
    sv: str
    en: str


class Text(StrictModel):
    """A sentence in two languages."""

    sv: str
    en: str


class CheckRules(StrictModel):
    """The shape of `rules/checks.yaml`."""

    version: int
    kontroller: list[Check]
    period_meningar: list[str]
    period_rubriker: list[str]
    verkstallt_i_kommentar: list[str]
    avbrott: list[str]
    texter: list[Text]


@cache
def check_rules() -> CheckRules:
    """The rule file, read once."""
    return load_rules("checks.yaml", CheckRules)


@cache
def checks() -> dict[str, Check]:
    """Every check by its id."""
    return {check.id: check for check in check_rules().kontroller}


@cache
def _english() -> dict[str, str]:
    return {text.sv: text.en for text in check_rules().texter}


def in_english(text: str) -> str:
    """A cause or doubt of the rule file in English; any other text as it is."""
    return _english().get(text, text)


@cache
def pattern(name: str) -> re.Pattern[str]:
    """The patterns of one list of the rule file as one expression."""
    return re.compile("|".join(f"(?:{p})" for p in getattr(check_rules(), name)), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Side:
    """A number or text with the printed evidence it stands on."""

    value: float | str | None
    evidence: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    doubt: str | None = None
    """Why the number may be of something else than was read."""


@dataclass(slots=True)
class Book:
    """Findings of one document. `blamed` holds what already has a finding: one cause gives one error.

    `broken` tells by table how far its own numbers are apart: a text that differs by no more follows from that.
    """

    discrepancies: list[Discrepancy] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    blamed: set[str] = field(default_factory=set)
    broken: dict[str, int] = field(default_factory=dict)

    def broke(
        self,
        check: str,
        what: tuple[str, str],
        reported: Side,
        computed: Side,
        *,
        kind: Kind | None = None,
        severity: Severity | None = None,
        cause: str | None = None,
        how: str = "",
        doubt: str | None = None,
    ) -> None:
        """Write down a break: as the rules rate it, or as doubt about the reading where `doubt` says why."""
        rule = checks()[check]
        doubt = doubt or reported.doubt or computed.doubt
        says = f" Läsningen är osäker: {doubt}." if doubt else ""
        self.discrepancies.append(
            Discrepancy(
                kind=kind or rule.slag,
                severity="note" if doubt else (severity or rule.allvar),
                check=check,
                what=what[0] + says,
                what_en=what[1] + (f" The reading is in doubt: {in_english(doubt)}." if doubt else ""),
                reported=tidy(reported.value),
                computed=tidy(computed.value),
                evidence=tuple(dict.fromkeys(e for e in (*reported.evidence, *computed.evidence) if e)),
                places=tuple(dict.fromkeys((*reported.places, *computed.places))),
                cause=cause,
                confidence=0.4 if doubt else {"hard": 0.97, "layout": 0.95, "usual": 0.85, "weak": 0.6}[rule.styrka],
                how=how,
                doubt=doubt is not None,
            )
        )

    def hold(self, check: str, what: str, places: Iterable[Place] = ()) -> None:
        """Write down a check that was made and held."""
        self.held.append(Held(check=check, what=what, places=tuple(places)))


def tidy(value: float | str | None) -> float | str | None:
    """Whole numbers without a decimal point, others with one decimal."""
    if isinstance(value, float):
        return int(value) if value == int(value) else round(value, 1)
    return value


def join(texts: Sequence[str | None]) -> str:
    """The filled cells of a row as one line."""
    return " ".join(text for text in texts if text)


def place_of(claim: Claim) -> tuple[Place, ...]:
    """The claim's place as a tuple."""
    return (claim.place,) if claim.place else ()


def side_of(claim: Claim) -> Side:
    """The claim as one side of a check; in doubt where its own sentence does not say what it is of."""
    earlier = any(claim.inferred[name].method == EARLIER.method for name in _OF_WHAT if name in claim.inferred)
    doubt = "vad talet avser är taget ur meningarna före" if earlier else None
    return Side(claim.value, (claim.quote,), place_of(claim), doubt)
