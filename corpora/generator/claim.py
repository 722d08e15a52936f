"""What a sentence says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Finding = tuple[Any, ...]  # arguments of `Report.found`, kept until the table is printed


@dataclass
class C:
    """A claim: one number that a sentence states."""

    measure: str | None
    value: float
    unit: str = "beslut"
    period: str | None = None  # None is the report's own period
    lag: str | None = None
    omrade: str | None = None
    insats: str | None = None
    orsak: str | None = None
    kon: str | None = None
    compare_to: str | None = None
    quote: str | None = None  # None is the whole sentence
    what: str = ""


@dataclass
class S:
    """A sentence with its claims."""

    text: str
    claims: list[C] = field(default_factory=list)
