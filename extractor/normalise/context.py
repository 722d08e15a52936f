"""What surrounds a printed insats name: the law and how it is known, the point of LSS 9 §, the areas."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.normalise.lagrum import SplitName, split_lag


@dataclass(frozen=True, slots=True)
class Context:
    """The law (LSS, SoL, "annan" or None) and where it was read, the point of LSS 9 §, the area codes."""

    lag: str | None
    lag_from: str
    punkt: int | None
    omraden: tuple[str, ...]


def read_context(split: SplitName, lag: str | None, omrade: str | None, lagrum: str | None) -> Context:
    """Law by rank: the name's own section or suffix, column Lagrum, the law given, the area."""
    column = split_lag(lagrum) if lagrum else SplitName("", None, None)
    punkt = split.punkt or (column.punkt if split.lag in (None, "LSS") else None)
    codes = area_codes(omrade) if omrade else ()
    given = split_lag(lag).lag if lag else None
    for law, origin in ((split.lag, "the name"), (column.lag, "column lagrum"), (given, "context")):
        if law is not None:
            return Context(law, origin, punkt, codes)
    return Context(area_law(codes), "area", punkt, codes)


def area_codes(text: str) -> tuple[str, ...]:
    """Codes of `rules/names/omraden.yaml` that a printed area holds."""
    from extractor.normalise.names import match_omrade

    return match_omrade(text).codes


def area_law(codes: tuple[str, ...]) -> str | None:
    """SoL when every area found works under SoL only."""
    from extractor.normalise import models

    laws = {rule.lag for rule in models.omraden().omraden if rule.kod in codes}
    return next(iter(laws)) if len(laws) == 1 else None


def covers(lagrum: str, punkt: int | None) -> bool:
    """True when an LSS section ("9 § 4", "9 § 8-9") holds the point."""
    numbers = [int(part) for part in re.findall(r"\d+", lagrum.partition("§")[2])]
    return punkt is not None and bool(numbers) and numbers[0] <= punkt <= numbers[-1]
