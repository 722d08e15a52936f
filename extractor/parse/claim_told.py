"""What is told of one number, and the number that it is part of."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractor.evidence.areas import area_in
from extractor.model import Inferred
from extractor.parse.claim_sentence import Window
from extractor.parse.context import Context, insats_around
from extractor.vocabulary import fold, insats_lexicon, strip_law, vocabulary


@dataclass(slots=True)
class Told:
    """What is known of one number."""

    measure: str | None = None
    ruled: str | None = None
    """What the rules alone make of the measure: the sentences that follow go by it."""
    sure: dict[str, float] = field(default_factory=dict)
    """How probable the learnt fields are."""
    unit: str = "beslut"
    value: float = 0
    period: str | None = None
    lag: str | None = None
    omrade: str | None = None
    insats: str | None = None
    orsak: str | None = None
    kon: str | None = None
    compare_to: str | None = None
    change: int | None = None
    how: dict[str, Inferred] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pair:
    """The y of "x av y": its number and the insats that its phrase names."""

    value: float
    name: str | None


def whole_beside(window: Window) -> Pair | None:
    """The y of "x av y" where this number is the x."""
    numbers = window.sentence.numbers
    if window.index + 1 >= len(numbers) or not numbers[window.index + 1].whole:
        return None
    whole = numbers[window.index + 1]
    if whole.start - window.number.end > 4:
        return None
    names = [window.sentence.span_text(span) for span in whole.owned if span[0] == "insats"]
    return Pair(whole.value, names[-1] if names else None)


def section_insats(context: Context) -> str | None:
    """The insats that the nearest heading names: a known name, or one that the normaliser is sure of."""
    known = insats_around(context)
    if known is not None or not context.section:
        return known
    heading = context.section[-1]
    return heading if len(heading.split()) <= 9 and _names_insats(heading) else None


def _names_insats(heading: str) -> bool:
    """Whether a heading is the name of an insats and nothing more, but its law."""
    if area_in(heading) is not None or vocabulary().sections.find(fold(heading)) is not None:
        return False
    return insats_lexicon().known(strip_law(fold(heading))) or insats_lexicon().known(heading)
