"""What the prose says and what the audit makes of it: claims, statements of direction, checks and
discrepancies.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from extractor.model import Inferred, Place, Severity

Unit = Literal["beslut", "procent", "skillnad", "dagar"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One number that a sentence states, with what it is about.

    `whole` marks the y of "x av y" and the number after "av de", `part` a number that names only some of what its
    other fields say (`i två ärenden ...`, the x of "x av y"); `noun` is the noun counted; `sentence` and `paragraph`
    number the place in the text, so that neighbours are known.
    """

    id: str
    quote: str
    measure: str | None
    value: float
    unit: str
    period: str | None = None
    lag: str | None = None
    omrade: str | None = None
    insats: str | None = None
    orsak: str | None = None
    kon: str | None = None
    compare_to: str | None = None
    what: str = ""
    place: Place | None = None
    section: tuple[str, ...] = ()
    inferred: dict[str, Inferred] = field(default_factory=dict)
    whole: bool = False
    part: bool = False
    noun: str = ""
    approximate: bool = False
    printed: str = ""
    sentence: int = 0
    paragraph: int = 0
    outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence that tells a direction or a rank without a number: `ökat`, `oförändrat`, `flest`, `majoritet`.

    `kind` is `riktning` (value 1, -1 or 0), `topp` (the insatser named are the most common), `flest_minskat`.
    """

    kind: Literal["riktning", "topp", "de_flesta", "jamnare", "fran_till", "motsagd"]
    quote: str
    subjects: tuple[str, ...] = ()
    value: int = 0
    period: str | None = None
    compare_to: str | None = None
    lag: str | None = None
    numbers: tuple[float, ...] = ()
    place: Place | None = None
    section: tuple[str, ...] = ()
    paragraph: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Everything that the sentences of a document state."""

    claims: tuple[Claim, ...] = ()
    statements: tuple[Statement, ...] = ()


Kind = Literal[
    "table_sum",
    "table_vs_table",
    "table_vs_rows",
    "text_vs_table",
    "text_vs_text",
    "percent",
    "period_reference",
    "row_content",
    "date",
    "cross_document",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Discrepancy:
    """One disagreement: what was reported, what was computed, from which printed evidence, and how sure
    the tool is.
    """

    kind: Kind
    severity: Severity
    check: str
    what: str
    reported: float | str | None
    computed: float | str | None
    evidence: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    cause: str | None = None
    confidence: float = 0.95
    what_en: str = ""
    how: str = ""
    doubt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One check that was made and held."""

    check: str
    what: str
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """The outcome of auditing one document."""

    name: str
    discrepancies: tuple[Discrepancy, ...] = ()
    held: tuple[Held, ...] = ()
    could_not: str | None = None


Json = dict[str, Any]
