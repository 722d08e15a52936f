"""What a text says of all that stands below it: the law of its decisions, what its numbers count."""

from __future__ import annotations

import re

from extractor.evidence.laws import laws_in
from extractor.evidence.mentions import find_lagrum
from extractor.evidence.numbers import NUMBER
from extractor.model import Paragraph
from extractor.parse.measures import measure_told

_ALL_UNDER = re.compile(
    r"\b(?:(?:samtliga|alla)\b[^.]{0,40}\bbeslut\w*[^.]{0,60}\b(?:enligt|fattade)"
    r"|besluten (?:är|har) (?:fattade|fattats|beviljade|beviljats)\b[^.]{0,30}\benligt)"
    r"[^.]{0,40}\b(?:SoL|LSS|socialtjänstlag)",
    re.IGNORECASE,
)
"""A sentence that gives the law of all decisions of its section."""

_ABOUT = re.compile(
    r"^(?:siffrorna|tabell\w*|uppgifterna|gäller|avser|nedan|här|listan|listorna|diagram\w*|talen|antal\w*|samtliga"
    r"|i tabell\w*|så här många)\b",
    re.IGNORECASE,
)
"""How a sentence begins that says what the numbers below it count."""
_WHOLE_REPORT = re.compile(
    r"^(?:rapporten|redovisningen|sammanställningen|statistiken|rapporteringen)\s+"
    r"(?:visar|omfattar|avser|gäller|innehåller|tar upp|redovisar)\b",
    re.IGNORECASE,
)
"""How a sentence begins that says what all numbers of the report count."""
_BESIDES = re.compile(r",\s(?:alltså|även|inklusive|också|dvs|det vill säga)\b.*$", re.IGNORECASE)
"""What a sentence adds to what it says: of whom the numbers hold some too."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")
_COUNTS_BESLUT = re.compile(rf"\b(?:{NUMBER}|\d{{1,3}})\s(?:\w+\s){{0,2}}beslut\b", re.IGNORECASE)


def tells_law_below(block: Paragraph, first: bool) -> bool:
    """Whether a text gives the law of all decisions of its section: in so many words, or as it counts them.

    `Fem beslut enligt SoL väntar.` does where the text is the `first` below its heading, and names no section of law.
    """
    opening = _SENTENCE.split(block.text)[0]
    counted = first and block.bullet is None and _COUNTS_BESLUT.search(opening) is not None
    one = counted and len(laws_in(opening)) == 1 and not find_lagrum(opening)
    return one or _ALL_UNDER.search(block.text) is not None


def tells_counted(text: str, depth: int) -> list[tuple[int, str]]:
    """The sentence of a paragraph that says what numbers count, by its first words or colon, and how deep it holds.

    One on the whole report holds for all of it, any other for the section that it stands in.
    """
    parts = [_BESIDES.sub("", part) for part in text.split(". ")]
    told = [(depth, part) for part in parts if _ABOUT.match(part)]
    told += [(depth, parts[-1])] if text.rstrip().endswith(":") else []
    told += [(0, part) for part in parts if _WHOLE_REPORT.match(part)]
    return next(([(at, part)] for at, part in reversed(told) if measure_told(part)), [])
