"""The account of a document: what its pages hold of the domain, and what of it no record tells.

Numbers of tables about decisions, rows and texts that tell of single decisions, and lines that count an insats are
evidence. Each is used by a record, explained by a named rule, or left; what is left is told, place by place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from extractor.evidence.dates import find_dates, is_date
from extractor.evidence.laws import law_in
from extractor.evidence.mentions import find_insatser, find_sexes, find_waits
from extractor.layout.shape import is_bucket
from extractor.model import Evidence, Finding, Grid, Place, Row
from extractor.parse.context import Context
from extractor.parse.measures import measure_told
from extractor.parse.rolekinds import Role
from extractor.parse.values import read_count, read_kon
from extractor.vocabulary import fold, insats_lexicon, vocabulary

MAX_LINE = 9
"""Words of a line that counts one insats."""
_NUMBERS = re.compile(r"(?<![\w/.,-])\d{1,4}(?![\w/.,:-])")
SEVERAL = 3
"""Numbers in one cell from which they are a row of cells that was not parted."""
MIN_ROWS = 2
"""Rows of numbers beside words of the domain, from which a table is about decisions."""


@dataclass(frozen=True, slots=True)
class Left:
    """Evidence that no record tells: what it is, in words, where, and as printed."""

    what: str
    place: Place | None
    printed: str


@dataclass(slots=True)
class Coverage:
    """How much evidence a document holds, how much of it records use and named rules explain, and what is left."""

    used: int = 0
    explained: int = 0
    left: list[Left] = field(default_factory=list)

    @property
    def found(self) -> int:
        """All the evidence."""
        return self.used + self.explained + len(self.left)

    @property
    def evidence(self) -> Evidence:
        """The account in numbers."""
        return Evidence(self.found, self.used, self.explained, len(self.left))


def settle(coverage: Coverage, told: Iterable[Place]) -> None:
    """Take what stands where records were read after all, in boxes of a form, from what is left."""
    places = list(told)
    kept = [left for left in coverage.left if not any(_within(place, left.place) for place in places)]
    coverage.used += len(coverage.left) - len(kept)
    coverage.left = kept


def _within(inner: Place, outer: Place | None) -> bool:
    if outer is None or inner.page != outer.page or inner.paragraph != outer.paragraph:
        return False
    if inner.bbox is None or outer.bbox is None:
        return inner == outer
    (x0, top, x1, bottom), (left, upper, right, lower) = inner.bbox, outer.bbox
    return left - 1 <= x0 and upper - 1 <= top and x1 <= right + 1 and bottom <= lower + 1


def account_numbers(coverage: Coverage, rows: Sequence[Row], roles: Sequence[Role]) -> None:
    """The numbers of a table of counts: those of a column of counts are used, those of an unknown one left."""
    for row in rows:
        for role, cell in zip(roles, row.cells, strict=False):
            if not cell.text or read_count(cell.text) is None or not any(map(str.isdigit, cell.text)):
                continue
            if role.name == "count" and not role.ignored:
                coverage.used += 1
            elif role.name != "unknown":
                coverage.explained += 1
            else:
                place = (cell.places or row.places or (None,))[0]
                coverage.left.append(Left("a number of a column that is not known", place, _printed(row)))


def account_cells(coverage: Coverage, rows: Sequence[Row]) -> None:
    """Cells that hold several numbers and hardly a word: a row that was not parted into its cells."""
    for row in rows:
        for cell in row.cells:
            numbers = _NUMBERS.findall(cell.text or "")
            words = re.findall(r"[^\W\d_]{3,}", cell.text or "")
            if len(numbers) >= SEVERAL and len(words) <= 1:
                place = (cell.places or row.places or (None,))[0]
                coverage.left.append(Left("numbers that stand in one cell", place, _printed(row)))


def account_other(coverage: Coverage, grid: Grid, context: Context) -> None:
    """The rows of a table that was taken for none about decisions, where words of the domain stand beside numbers.

    Below a caption that tells what decisions are counted every row of numbers is one of them.
    """
    if _lists_contents(grid):
        return
    counted = context.caption is not None and measure_told(context.caption) is not None
    told = [row for row in grid.rows if counts_domain(row) or _holds_case(row) or (counted and _holds_numbers(row))]
    if len(told) >= MIN_ROWS:
        account_unread(coverage, told)
    else:
        coverage.explained += len(told)


def _lists_contents(grid: Grid) -> bool:
    """Whether a table is a list of contents: numbered headings, and pages that never fall."""
    rows = [[text for text in row.texts if text] for row in grid.rows]
    pages = [int(row[-1]) for row in rows if len(row) == 3 and row[-1].isdigit()]
    numbered = [row for row in rows if len(row) == 3 and re.fullmatch(r"\d{1,2}(?:\.\d{1,2})*\.?", row[0])]
    return len(rows) >= SEVERAL and len(pages) == len(numbered) == len(rows) and pages == sorted(pages)


def _holds_case(row: Row) -> bool:
    """Whether a row tells, in one cell or several, of an insats, a person, and a day or a wait."""
    text = " ".join(text for text in row.texts if text)
    timed = any(len(date.iso) == 10 for date in find_dates(text)) or bool(find_waits(text))
    return timed and bool(find_insatser(text)) and bool(find_sexes(text))


def _holds_numbers(row: Row) -> bool:
    return sum(read_count(text) is not None for text in row.texts if text) >= SEVERAL


def counts_domain(row: Row) -> bool:
    """Whether a row has a number, and a label of the domain in front of it or in the same cell."""
    words = vocabulary()
    texts = [text for text in row.texts if text]
    numbers = [text for text in texts if _NUMBERS.search(text)]
    if not numbers or any(is_date(text) for text in texts):
        return False
    for text in texts:
        label = _NUMBERS.sub("", text).strip(" :,.()–-")
        if len(label.split()) <= MAX_LINE and (
            insats_lexicon().known(label)
            or words.is_reason(label)
            or (words.kon_of(label) is not None and len(label) > 1)
            or words.measures.find(fold(label)) is not None
            or (law_in(label) is not None and len(label.split()) <= 3)
            or is_bucket(text)
        ):
            return True
    return False


def account_rows(coverage: Coverage, rows: Sequence[Row], used: set[Place]) -> None:
    """The rows of a list of decisions: one with a day or a sex that gave none is left."""
    for row in rows:
        if any(place in used for place in row.places):
            coverage.used += 1
        elif _tells_decision(row):
            coverage.left.append(Left("a row of a list of decisions", (row.places or (None,))[0], _printed(row)))


def _tells_decision(row: Row) -> bool:
    texts = [text for text in row.texts if text]
    return len(texts) >= 3 and any(is_date(text) or read_kon(text)[0] is not None for text in texts)


def account_unread(coverage: Coverage, rows: Sequence[Row]) -> None:
    """The rows of a table about decisions that gave no record."""
    for row in rows:
        if any(text and any(map(str.isdigit, text)) for text in row.texts):
            coverage.left.append(Left("a row of a table that was not read", (row.places or (None,))[0], _printed(row)))


def _printed(row: Row) -> str:
    return " | ".join(text for text in row.texts if text)


def findings_of(coverage: Coverage, most: int = 40) -> Iterator[Finding]:
    """A finding for each thing that is left, up to `most`, and one that counts the rest."""
    for left in coverage.left[:most]:
        says = f"Not read: {left.what}"
        yield Finding(code="F214", severity="warning", says=says, place=left.place, printed=left.printed)
    more = len(coverage.left) - most
    if more > 0:
        yield Finding(code="F214", severity="warning", says=f"Not read: {more} more of the same kinds")


def places_of(records: Iterable[object]) -> set[Place]:
    """Every place that records stand at."""
    return {place for record in records for place in record.places}  # type: ignore[attr-defined]
