"""What stands around a table or a sentence: its headings, and the law, area, insats and state that they name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from extractor.model import Block, Grid, Heading, Paragraph
from extractor.parse.values import read_period
from extractor.vocabulary import fold, insats_lexicon, strip_law, vocabulary

_LSS = re.compile(r"\blss\b|stöd och service till vissa funktionshindrade|\b9 ?§ ?\d|\b1993:387\b")
_SOL = re.compile(r"\bsol\b|socialtjänstlag|\b4 kap|\b11 kap|\b2001:453\b|\b2025:400\b|\b4:1\b|\b11:1\b")
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
_CAPTION = re.compile(r"^(?:tabell|diagram|figur|bilaga)\s*\d+", re.IGNORECASE)


@dataclass(slots=True)
class Context:
    """The headings over a place, outermost first, with the caption of the table if one stands there."""

    section: tuple[str, ...] = ()
    caption: str | None = None
    sentence: str | None = None

    @property
    def inner_first(self) -> list[str]:
        """Caption and headings, nearest first."""
        return [text for text in (self.caption, *reversed(self.section)) if text]


@dataclass(slots=True)
class Scope:
    """Facts of the whole document that a row may fall back on."""

    period: str | None = None
    laws: tuple[str, ...] = ()
    insats_laws: dict[str, set[str]] = field(default_factory=dict)

    def learn(self, insats: str | None, lag: str | None) -> None:
        """Remember under which law a list of the document names an insats."""
        if insats and lag:
            self.insats_laws.setdefault(strip_law(fold(insats)), set()).add(lag)

    def law_of(self, insats: str | None) -> str | None:
        """The one law under which other lists of the document name this insats."""
        laws = self.insats_laws.get(strip_law(fold(insats)), set()) if insats else set()
        return next(iter(laws)) if len(laws) == 1 else None


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


def law_around(context: Context) -> str | None:
    """The law that the nearest heading or caption names; one that names both settles nothing."""
    for text in context.inner_first:
        laws = laws_in(text)
        if laws and _names_area_alone(text):
            continue
        if laws:
            return laws[0] if len(laws) == 1 else None
    return None


def _names_area_alone(text: str) -> bool:
    """Whether a law stands only in the name of a programme area (`LSS och socialpsykiatri`), which settles none."""
    area = area_in(text)
    if area is None or re.fullmatch(r"(?:enligt )?(?:lss|sol)", fold(area)):
        return False
    return vocabulary().is_area(area) and not laws_in(text.replace(area, " "))


def area_around(context: Context) -> str | None:
    """The programme area that the nearest heading names, its name alone."""
    return next((area for text in reversed(context.section) if (area := area_in(text))), None)


_BOARD = re.compile(r"nämnd(?:en)?\s*$|utskott(?:et)?\s*$|förvaltning(?:en)?\s*$", re.IGNORECASE)
"""What a name after `för` or `inom` is a part of: `Nämnden för omsorg och stöd` is a board, no area."""
_RECIPIENT = re.compile(r"(?:till|ledamöterna i)\s.*nämnd", re.IGNORECASE)


@lru_cache(maxsize=4096)
def area_in(heading: str) -> str | None:
    """The name of a programme area in a heading: what stands after `inom`, or the whole heading."""
    areas = vocabulary().areas
    text = heading.strip().rstrip(".:")
    if insats_lexicon().known(text) or _RECIPIENT.match(text):
        return None
    labelled = _AREA_LABEL.match(text)
    if labelled:
        return labelled["area"].strip()
    if areas.fullmatch(fold(text)) or vocabulary().is_area(text):
        return text
    for match in _AREA.finditer(text):
        name = match["area"].strip()
        if _BOARD.search(text[: match.start()]):
            continue
        listed = _LISTED.match(text, match.start("area"))
        if listed and vocabulary().is_area(listed["area"]) and not laws_in(listed["area"]):
            return listed["area"].strip()
        if areas.match(fold(name)) or vocabulary().is_area(name):
            return name
    return None


def insats_around(context: Context) -> str | None:
    """The insats that the nearest heading names."""
    for text in context.inner_first[:2]:
        if insats_lexicon().known(text):
            return text
    nearest = context.inner_first[:1]
    if nearest and len(nearest[0].split()) <= 9 and area_in(nearest[0]) is None:
        named = re.sub(r"\s*[(:–-]\s*\d+\s*(?:st|beslut)?\)?\s*$", "", nearest[0])
        if insats_lexicon().known(named) or (law_in(named) and insats_lexicon().known(strip_law(fold(named)))):
            return named
    return None


def status_around(context: Context) -> str | None:
    """The state of decisions that the nearest heading tells; `mixed` where it tells two."""
    for text in context.inner_first:
        status = vocabulary().sections.find(fold(text))
        if status is not None:
            return status
    return None


def period_around(context: Context) -> str | None:
    """The quarter that the caption or the nearest two headings name."""
    return next((period for text in context.inner_first[:2] if (period := read_period(text))), None)


def with_context(blocks: Sequence[Block]) -> list[tuple[Block, Context]]:
    """Each block with its headings, and for tables the caption or the sentence just above."""
    stack: list[Heading] = []
    placed: list[tuple[Block, Context]] = []
    last: Paragraph | None = None
    for block in blocks:
        if isinstance(block, Heading):
            while stack and stack[-1].level >= block.level:
                stack.pop()
            stack.append(block)
            last = None
            placed.append((block, Context(tuple(h.text for h in stack[:-1]))))
            continue
        section = tuple(h.text for h in stack)
        context = Context(section)
        if isinstance(block, Grid):
            context.caption = block.caption or (last.text if last and _is_caption(last.text) else None)
            context.sentence = last.text if last else None
            if context.caption is None and section and _CAPTION.match(section[-1]):
                context.caption, context.section = section[-1], section[:-1]
        placed.append((block, context))
        last = block if isinstance(block, Paragraph) else None
    return placed


def _is_caption(text: str) -> bool:
    return _CAPTION.match(text) is not None or (len(text) <= 140 and not text.endswith(".") and len(text.split()) <= 18)
