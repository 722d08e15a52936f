"""The laws that a text names: SoL and LSS, by their letters, titles, sections and numbers."""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.vocabulary import fold

_LSS = re.compile(
    r"\blss\b|lagen om stöd och service\b"
    r"|stöd och service till vissa funktionshindrade|\b9 ?§ ?(?:p\.? ?)?\d|\b9:\d{1,2}\b|\b1993:387\b"
)
_SOL = re.compile(r"\bsol\b|socialtjänstlag|\b4 kap|\b11 kap|\b2001:453\b|\b2025:400\b|\b4:1a?\b|\b11:1\b")
_ALONE = re.compile(
    r"(?:(?:antal|varav|därav|insatser|beslut|ej verkställda beslut) )?(?:enligt |enl\.? )?"
    r"(?:(?:sol|lss|socialtjänstlagen|lagen om stöd och service(?: till vissa funktionshindrade)?)"
    r"(?:,? (?:\d{4}:\d{3}|\(\d{4}:\d{3}\)|\(?(?:sol|lss)\)?))*)"
)
_BOTH = re.compile(r"(?:enligt )?(?:sol|lss) ?(?:\+|/|&|,|och|samt|eller|resp\.?|respektive) ?(?:sol|lss)")


def is_both_laws(text: str) -> bool:
    """Whether a name says nothing but that it holds for both laws: `SoL+LSS`.

    >>> is_both_laws("SoL och LSS"), is_both_laws("LSS")
    (True, False)
    """
    return _BOTH.fullmatch(fold(text)) is not None and len(laws_in(text)) == 2


def is_law_alone(text: str) -> bool:
    """Whether a name or a label says nothing but a law: `LSS`, `Beslut enligt SoL`."""
    return _ALONE.fullmatch(fold(text)) is not None and len(laws_in(text)) == 1


@lru_cache(maxsize=4096)
def laws_in(text: str) -> tuple[str, ...]:
    """The laws that a text names, in the order of their first mention."""
    folded = fold(text)
    found = [
        (match.start(), law) for law, pattern in (("LSS", _LSS), ("SoL", _SOL)) if (match := pattern.search(folded))
    ]
    return tuple(law for _, law in sorted(found))


def law_in(text: str | None) -> str | None:
    """The law of a text that names exactly one."""
    laws = laws_in(text) if text else ()
    return laws[0] if len(laws) == 1 else None
