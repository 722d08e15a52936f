"""Programme areas that a heading or a label names."""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.evidence.laws import laws_in
from extractor.evidence.mentions import find_insatser
from extractor.vocabulary import fold, insats_lexicon, vocabulary

_AREA = re.compile(
    r"\b(?:inom|för|område[t:]?|verksamhet(?:en)?:?)\s+(?P<area>.+?)(?=\s+(?:som|under|vid|per|kvartal|enligt|har|år)\b|[,:;]|$)",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?P<area>\w[\w -]*?(?:, [\w -]+?)+)(?=\s+(?:som|under|vid|per|kvartal|enligt|har|år)\b|[:;]|$)", re.IGNORECASE
)
"""An area whose name is a list: `Barn, unga och familj`."""
_AREA_LABEL = re.compile(
    r"^(?:verksamhets|program|ansvars)?(?:område|verksamhet|avdelning)\s*:\s*(?P<area>\S.{2,70})$", re.IGNORECASE
)
_BOARD = re.compile(r"nämnd(?:en)?\s*$|utskott(?:et)?\s*$|förvaltning(?:en)?\s*$", re.IGNORECASE)
"""What a name after `för` or `inom` is a part of: `Nämnden för omsorg och stöd` is a board, no area."""
_RECIPIENT = re.compile(r"(?:till|ledamöterna i)\s.*nämnd", re.IGNORECASE)


_BEFORE = re.compile(r"^(?:sektorn?|avdelning(?:en)?|enhet(?:en)?|området?|verksamheten)\s+(?:för\s+)?", re.IGNORECASE)
_AFTER = re.compile(
    r"\s*(?:[,(:–-]\s*(?:\w+\s+)?(?:beslut|insats\w*|bistånd|enligt|SoL|LSS|\d+ (?:st|beslut))\b.*|\(\d+\))$",
    re.IGNORECASE,
)


_ANOTHER = re.compile(r"\s*(?:,|och|samt)\s+([\w-]+)")
_PARTED = re.compile(r"\s[–—-]\s|:\s")
"""Between what a heading tells and the area that it tells it of: `Kvarstående beslut – Vård och omsorg om äldre`."""
_NUMBERED = re.compile(r"^(?:(?:tabell|bilaga|diagram)\s)?\d{1,2}(?:\.\d{1,2})*[.:]?\s+(?=\D)", re.IGNORECASE)


def _bare(text: str) -> str:
    """A heading without what it calls the part of the office, and without the law or the number behind it."""
    bare = _AFTER.sub("", _BEFORE.sub("", text)).strip()
    return bare[0].upper() + bare[1:] if bare and _BEFORE.match(text) else bare or text


@lru_cache(maxsize=4096)
def area_in(heading: str) -> str | None:
    """The name of a programme area in a heading: what stands after `inom`, or the whole heading."""
    areas = vocabulary().areas
    text = _NUMBERED.sub("", heading.strip()).rstrip(".:")
    if insats_lexicon().known(text) or insats_lexicon().known(_bare(text)) or _RECIPIENT.match(text):
        return None
    labelled = _AREA_LABEL.match(text)
    if labelled:
        return labelled["area"].strip()
    if (bare := _whole(text)) is not None:
        return bare
    for match in _AREA.finditer(text):
        name = match["area"].strip()
        if _BOARD.search(text[: match.start()]) or any(
            named.start < match.start("area") < named.end for named in find_insatser(text)
        ):
            continue
        listed = _LISTED.match(text, match.start("area"))
        if listed and vocabulary().is_area(listed["area"]) and not laws_in(listed["area"]):
            return listed["area"].strip()
        more = _ANOTHER.match(text, match.end())
        if more and vocabulary().is_area(more[1]):
            continue  # a title of several areas tells of none
        if areas.match(fold(name)) or vocabulary().is_area(name):
            return name
    return next((area for part in _PARTED.split(text)[1:] if (area := _whole(part)) is not None), None)


def _whole(text: str) -> str | None:
    """A text that is nothing but the name of an area."""
    return next(
        (b for b in (_bare(text), text) if vocabulary().areas.fullmatch(fold(b)) or vocabulary().is_area(b)), None
    )
