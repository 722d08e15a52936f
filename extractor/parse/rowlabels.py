"""What the rows of a table of numbers are about, by their own labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from extractor.evidence.areas import area_in
from extractor.evidence.dates import is_date
from extractor.evidence.laws import is_law_alone, law_in
from extractor.evidence.mentions import find_insatser
from extractor.evidence.quarters import is_period, read_quarter
from extractor.layout.shape import is_bucket
from extractor.model import Row
from extractor.parse.context import Context, Scope, law_of_area
from extractor.parse.rolekinds import Role
from extractor.vocabulary import fold, insats_lexicon, vocabulary

_SUM_OF = re.compile(r"^(?:del|total)?(?:summa|summering|s:a|totalt?|sammanlagt)\b:?\s+(?:för |inom )?", re.IGNORECASE)
"""What stands before the area in the label of a subtotal: `Summa äldreomsorg`."""
_ABOUT = re.compile(r"\b(?:om|gällande|avseende|rörande)\s+$", re.IGNORECASE)
_PART = re.compile(r"^\s*[–—-]?\s*(?:varav|därav)\s+", re.IGNORECASE)
_SUMMED = re.compile(r"^(?P<of>.{2,60}?),?\s+(?:totalt|summa|sammanlagt|tot\.?)$", re.IGNORECASE)
"""A subtotal that is named first: `LSS totalt`."""


@dataclass(frozen=True)
class CountTable:
    """A table of numbers: id, rows, meaning of its columns, headings over it."""

    id: str
    rows: Sequence[Row]
    roles: Sequence[Role]
    context: Context
    scope: Scope
    confidence: float = 1.0

    @cached_property
    def lag(self) -> str | None:
        """The law that the head of its labels tells."""
        return next((role.lag for role in self.roles if role.name != "count" and role.lag), None)

    @cached_property
    def insats(self) -> str | None:
        """The one insats that its title says all of it is about: `Rapporterade beslut om råd och stöd`."""
        if any(role.name == "insats" or role.insats for role in self.roles):
            return None
        for title in self.context.inner_first[:1]:
            named = find_insatser(title)
            first = len(named) == 1 and named[0].start == 0 and title[named[0].end :].startswith(",")
            if len(named) == 1 and (first or _ABOUT.search(title[: named[0].start])):
                return named[0].printed
        return None

    @cached_property
    def measure(self) -> str | None:
        """What its numbers count, where the head of its labels tells that."""
        return next((role.measure for role in self.roles if role.name != "count" and role.measure), None)


@dataclass(slots=True)
class RowLabel:
    """What a row is about."""

    insats: str | None = None
    orsak: str | None = None
    kon: str | None = None
    manader: str | None = None
    omrade: str | None = None
    lag: str | None = None
    measure: str | None = None
    period: str | None = None
    quarter: int | None = None
    year: int | None = None
    part: bool = False
    is_total: bool = False
    other: str | None = None
    sure: float = 1.0


def row_label(row: Row, table: CountTable) -> RowLabel:
    """The dimensions that the label cells of a row give."""
    label = RowLabel()
    for role, cell in zip(table.roles, row.cells, strict=False):
        told = role.name == "kommentar" and any(other.name in ("insats", "label", "orsak") for other in table.roles)
        names = cell.text and fold(cell.text) not in vocabulary().zero  # a dash names nothing
        if cell.text and names and role.name not in ("count", "other") and not told:
            take_label(label, role, cell.text)
    return label


def _take_period(label: RowLabel, text: str) -> None:
    """A quarter, a year, or both from two cells."""
    quarter, year = read_quarter(text)
    quarter = quarter or (int(text) if re.fullmatch(r"[1-4]", text.strip()) else None)
    digits = re.fullmatch(r"(?:19|20)\d\d", text.strip())
    label.quarter = label.quarter or quarter
    label.year = label.year or year or (int(digits.group()) if digits else None)
    label.period = f"{label.year}-Q{label.quarter}" if label.quarter and label.year else None


def take_label(label: RowLabel, role: Role, text: str) -> None:
    """Add to a label what one cell of its row says, by the meaning of the column and the words of the cell."""
    words, lexicon = vocabulary(), insats_lexicon()
    part = _PART.match(text)
    if part:
        label.part, text = True, text[part.end() :]
        if fold(text) in ("avbrott", "avbrott i verkställighet", "avbrott i verkställigheten"):
            label.orsak = text
            return
    if words.is_total(text) and not lexicon.known(text):
        label.is_total = True
        of = _SUM_OF.sub("", text).strip()
        if of != text and words.is_area(of):
            label.omrade = of
        else:
            label.lag = label.lag or law_in(text)
        if all(read_quarter(text)):
            _take_period(label, text)
    elif (summed := _SUMMED.match(text)) and not lexicon.known(text):
        label.is_total = True
        label.lag, label.omrade = label.lag or law_in(text), label.omrade or area_in(summed["of"])
        label.insats = summed["of"] if lexicon.known(summed["of"]) else None
    elif role.name not in ("insats", "orsak") and len(text) > 1 and words.kon_of(text) is not None:
        label.kon = words.kon_of(text)
    elif role.name == "lag":
        label.lag = law_in(text)
    elif role.name == "period":
        _take_period(label, text)
    elif role.name == "omrade":
        label.omrade, label.lag = text, label.lag or law_of_area(text)
    elif words.kon_of(text) is not None:
        label.kon = words.kon_of(text)
    elif role.name == "orsak" or (
        role.name in ("label", "kommentar", "unknown") and words.is_reason(text) and not lexicon.known(text)
    ):
        label.orsak = text
    elif is_law_alone(text):
        label.lag = label.lag or law_in(text)
    elif role.name == "insats" or lexicon.known(text):
        label.insats, label.lag = text, label.lag or law_in(text)
        label.sure = 1.0 if lexicon.known(text) else 0.75
    elif is_bucket(text) and not is_date(text):
        label.manader = text
    elif not is_period(text) and (measure := words.measures.find(fold(text))) is not None:
        label.measure = measure
    elif is_period(text) or read_quarter(text)[0]:
        _take_period(label, text)
    else:
        label.other = text
        label.lag = label.lag or law_in(text)
