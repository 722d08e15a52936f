"""What stands around a table or a sentence: its headings, and the law, area, insats and state that they name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from extractor.evidence.areas import area_in
from extractor.evidence.dates import find_dates
from extractor.evidence.laws import law_in, laws_in
from extractor.evidence.marks import MARK
from extractor.evidence.mentions import find_insatser, find_sexes, find_waits, part_lagrum
from extractor.evidence.outcomes import section_status
from extractor.evidence.quarters import is_period, read_period, read_quarter
from extractor.layout.shape import CAPTION
from extractor.model import Block, Count, Grid, Heading, Paragraph
from extractor.parse.kinds import Groups, kinds_of
from extractor.parse.leads import tells_counted, tells_law_below
from extractor.parse.legend import Legend
from extractor.vocabulary import fold, insats_lexicon, strip_law, vocabulary

_REPORT = re.compile(
    r"(?:kvartals|individ|statistik)?(?:rapport|redovisning|information|sammanställning|redogörelse|uppföljning)\w*\b",
    re.IGNORECASE,
)
_WHOLE_YEAR = re.compile(r"\b(?:hel(?:a )?år\w*|året|årets|årssumm\w*)\b", re.IGNORECASE)


NUMBERED_CASE = re.compile(
    rf"^{MARK}?(?:ärende|beslut|fall|nr|individ|person)\.?\s*(?:nr\.?\s*)?\d{{1,4}}\b", re.IGNORECASE
)
MAX_HEADING = 9
"""Words of a heading in plain type."""
_NUMBERED = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*\.?|[a-zåäö]\))\s+(?=\D)")
_COUNTED = re.compile(r"\s*[(:–,-]\s*\d+\s*(?:st|beslut|ärenden)?\.?\)?\s*$")
_MONTHS = re.compile(
    r"(?<![\w–-])((?:(?:mer|längre|äldre) än|över|minst) \d{1,2}|\d{1,2} ?[–-] ?\d{1,2}) (?:mån\b|månader\b)",
    re.IGNORECASE,
)
_ABOUT_INSATS = re.compile(r"\bbeslut\w*\s+(?:om|gällande|avseende|rörande)\s+$", re.IGNORECASE)
_COMMA_LAW = re.compile(r",\s+(?:SoL|LSS)$")


@dataclass(slots=True)
class Context:
    """The headings over a place, outermost first, with the caption of the table if one stands there."""

    section: tuple[str, ...] = ()
    caption: str | None = None
    sentence: str | None = None
    lead: str | None = None
    about: str | None = None
    """The last sentence that says what the numbers of the section count."""

    @property
    def title(self) -> str | None:
        """The title of the report, by its quarter or its first word: it tells of no table what that counts."""
        outer = self.section[0] if len(self.section) > 1 else None
        return outer if outer and (read_period(outer) or _REPORT.match(outer)) else None

    @property
    def inner_first(self) -> list[str]:
        """Caption and headings, nearest first."""
        return [text for text in (self.caption, *reversed(self.section)) if text]


@dataclass(slots=True)
class Scope:
    """Facts of the whole document that a row may fall back on."""

    period: str | None = None
    laws: tuple[str, ...] = ()
    apart: bool = False
    """Whether quarter and year of the report stand nowhere together."""
    insats_laws: dict[str, set[str]] = field(default_factory=dict)
    legend: Legend = field(default_factory=Legend)

    def learn(self, insats: str | None, lag: str | None) -> None:
        """Remember under which law a list of the document names an insats."""
        if insats and lag:
            self.insats_laws.setdefault(strip_law(fold(insats)), set()).add(lag)

    def beside(self, counts: Sequence[Count]) -> Scope:
        """The scope of texts beside tables that count insatser under their laws."""
        known = replace(self, insats_laws={name: set(laws) for name, laws in self.insats_laws.items()})
        for count in counts:
            known.learn(count.insats, count.lag)
        return known

    def law_of(self, insats: str | None) -> str | None:
        """The one law under which other lists of the document name this insats."""
        laws = self.insats_laws.get(strip_law(fold(insats)), set()) if insats else set()
        return next(iter(laws)) if len(laws) == 1 else None


def law_around(context: Context) -> str | None:
    """The law that the nearest heading or caption names; one that names both settles nothing."""
    for text in context.inner_first:
        laws = laws_in(text)
        if laws and _names_area_alone(text):
            continue
        if laws:
            return laws[0] if len(laws) == 1 else law_in(context.lead)
    return law_in(context.lead)


def _names_area_alone(text: str) -> bool:
    """Whether a law stands only in the name of a programme area (`LSS och socialpsykiatri`), which settles none."""
    area = area_in(text)
    if area is None or re.fullmatch(r"(?:enligt )?(?:lss|sol)", fold(area)):
        return False
    return vocabulary().is_area(area) and not laws_in(text.replace(area, " "))


def law_of_area(text: str) -> str | None:
    """The law beside the name of an area: that of `Funktionshinderomsorg LSS`, none of `LSS och socialpsykiatri`."""
    folded = fold(text)
    bare = strip_law(folded)
    return law_in(text) if bare != folded and vocabulary().is_area(bare) else None


def area_around(context: Context) -> str | None:
    """The programme area that the nearest heading names, its name alone; the title names that of no single decision."""
    headings = (text for text in context.inner_first if text != context.title)
    return next((area for text in headings if (area := area_in(text))), None)


def insats_around(context: Context) -> str | None:
    """The insats that the nearest heading names, without its number in the text and what it counts."""
    for number, text in enumerate(context.inner_first[:2]):
        bare = part_lagrum(_COUNTED.sub("", _NUMBERED.sub("", text)).strip().rstrip(":"))[0]
        bare = _COMMA_LAW.sub("", bare)
        if insats_lexicon().known(bare) and (number == 0 or text == bare or not area_in(bare)):
            return bare
        if number == 0 and area_in(bare) is None and law_in(bare) and insats_lexicon().known(strip_law(fold(bare))):
            return bare
        named = find_insatser(text) if number == 0 else ()
        if len(named) == 1 and _ABOUT_INSATS.search(text[: named[0].start]):
            return named[0].printed
    return None


def lagrum_around(context: Context) -> str | None:
    """The section of law that stands with the name of the insats in the nearest heading."""
    for text in context.inner_first[:2]:
        name, lagrum = part_lagrum(_NUMBERED.sub("", text).strip())
        if lagrum and (insats_lexicon().known(name) or insats_around(Context((text,)))):
            return lagrum
    return None


def months_around(context: Context) -> str | None:
    """The stretch of months that the nearest heading names: `3–5` of `Väntat 3–5 månader`; the title names none."""
    nearest = next(iter(context.inner_first), None)
    if nearest is None or nearest == context.title:
        return None
    match = _MONTHS.search(nearest)
    return match[1] if match else None


def status_around(context: Context) -> str | None:
    """The state of decisions that the nearest heading tells; `mixed` where it tells two.

    The title of the report, with its quarter, tells of none: what it is called is not how each decision ended.
    """
    for text in context.inner_first:
        if text == context.title:
            continue
        status = section_status(text)
        if status is not None:
            return status
    return None


def period_around(context: Context) -> str | None:
    """The quarter that the caption or the nearest two headings name, or the year that they say is meant as a whole."""
    for text in context.inner_first[:2]:
        if period := read_period(text):
            return period
        years: set[str] = set(re.findall(r"\b(?:19|20)\d\d\b", text))
        if len(years) == 1 and _WHOLE_YEAR.search(text):
            return years.pop()
    return None


def quarter_alone(context: Context) -> int | None:
    """The quarter that the nearest heading is the name of, without its year: `Första kvartalet`."""
    nearest = next(iter(context.inner_first), "")
    quarter, year = read_quarter(nearest)
    return quarter if is_period(nearest) and not year else None


def with_context(blocks: Sequence[Block]) -> list[tuple[Block, Context]]:
    """Each block with its headings, and for tables the caption or the sentence just above.

    A short line of its own that names nothing but a law, a state, an area or an insats is a heading too, whatever its
    type: it holds until the next of its kind or the next real heading.
    """
    blocks = levelled(blocks)
    stack: list[Heading] = []
    inner = Groups()
    placed: list[tuple[Block, Context]] = []
    last: Paragraph | None = None
    lead: str | None = None
    fresh = False
    about: list[tuple[int, str]] = []
    for block in blocks:
        if isinstance(block, Heading) and is_case(block.text):
            placed.append((block, Context((*(h.text for h in stack), *inner.texts), lead=lead)))
            continue
        if isinstance(block, Heading):
            while stack and stack[-1].level >= block.level:
                stack.pop()
            about = [(depth, text) for depth, text in about if depth <= len(stack)]
            stack.append(block)
            inner, last, lead, fresh = Groups(), None, None, True
            placed.append((block, Context(tuple(h.text for h in stack[:-1]))))
            continue
        if isinstance(block, Paragraph) and heads(block):
            inner.take(block.text)
            about += tells_counted(block.text, len(stack))
            placed.append((block, Context(tuple(h.text for h in stack))))
            last = block
            continue
        section = (*(h.text for h in stack), *inner.texts)
        if isinstance(block, Paragraph) and tells_law_below(block, fresh):
            lead = block.text
        fresh = False
        if isinstance(block, Paragraph):
            about += tells_counted(block.text, len(stack))
        context = Context(section, lead=lead, about=about[-1][1] if about else None)
        if isinstance(block, Grid):
            context.caption = block.caption or (last.text if last and _is_caption(last.text) else None)
            context.sentence = last.text if last else None
            if context.caption is None and section and CAPTION.match(section[-1]):
                context.caption, context.section = section[-1], section[:-1]
        placed.append((block, context))
        last = block if isinstance(block, Paragraph) else None
    return placed


def levelled(blocks: Sequence[Block]) -> list[Block]:
    """Blocks where headings in smaller type that have stood right under the title keep that rank.

    Once two of them have come before any heading in type between theirs and the title's, they are no parts of those;
    but one that comes again word for word is a part of each that it stands below.
    """
    headings = [(index, block) for index, block in enumerate(blocks) if isinstance(block, Heading)]
    title = min((block.level for _, block in headings), default=0)
    first = next((index for index, block in headings if block.level == title), 0)
    below = [block.level for index, block in headings if index > first]
    ranks: dict[int, int] = {}
    for level in sorted(set(below)):
        between = [at for at, other in enumerate(below) if title < other < level]
        if between and below[: between[0]].count(level) >= 2:
            ranks[level] = below[between[0]]
    again = Counter((block.level, fold(block.text)) for _, block in headings)
    return [
        replace(block, level=ranks.get(block.level, block.level))
        if isinstance(block, Heading) and i > first and again[block.level, fold(block.text)] == 1
        else block
        for i, block in enumerate(blocks)
    ]


def is_case(text: str) -> bool:
    """Whether a heading is the head of a single case: it says for whom, and since when or how long."""
    numbered = NUMBERED_CASE.match(text) is not None and bool(find_insatser(text))
    return numbered or (bool(find_sexes(text)) and bool(find_dates(text) or find_waits(text)))


def heads(block: Paragraph) -> bool:
    """Whether a paragraph is a heading in plain type."""
    text = block.text.strip()
    few = 1 <= len(text.split()) <= MAX_HEADING and not text.endswith((".", ",", ";")) and block.bullet is None
    return few and text[0].isupper() and not any(map(str.isdigit, text)) and bool(kinds_of(text.rstrip(":")))


def _is_caption(text: str) -> bool:
    return CAPTION.match(text) is not None or (len(text) <= 140 and not text.endswith(".") and len(text.split()) <= 18)
