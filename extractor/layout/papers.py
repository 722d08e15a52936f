"""Papers bound into one file: minutes with the reports that were before the board, letters with their annexes.

Each has its own typeface, running head and count of pages; what is usual on the pages of one tells nothing of another.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extractor.layout.lines import Line
from extractor.model import Page, Style
from extractor.vocabulary import fold

EDGE = 0.14
"""The share of a page's height, above and below, where the number of a page stands."""
ALIKE = 0.05
"""Two pages of which a smaller share of the letters is set alike are of two papers."""
SAME_SHEET = 0.01
"""Points by which sheets from one printer may differ; those of two programs differ by more, though both print A4."""

_OF_TOTAL = re.compile(r"(?:(?:sida|sidan|sid\.?|s\.) ?:? ?)?(\d{1,3}) ?(?:\(|av|/) ?(\d{1,3})\)?")
_LABELLED = re.compile(r"(?:sida|sidan|sid\.?|s\.) ?:? ?(\d{1,3})")


@dataclass(slots=True)
class Paper:
    """Pages that belong together: from which index up to which, and whether another paper surely begins there."""

    first: int
    end: int
    sure: bool = True

    @property
    def pages(self) -> range:
        """Indices of its pages in the file."""
        return range(self.first, self.end)


def papers_of(pages: Sequence[tuple[Page, list[Line]]]) -> list[Paper]:
    """The papers of a file in order; one, for most files.

    A page begins another paper where its count of pages begins again, where it shares no typeface with the page
    before, and, less surely, where it shares no size of type.
    """
    papers = [Paper(0, len(pages))]
    before: tuple[Page, list[Line]] | None = None
    for index, (page, lines) in enumerate(pages):
        if not lines:
            continue
        sure = _begins(before, (page, lines)) if before else None
        if sure is not None:
            papers[-1].end = index
            papers.append(Paper(index, len(pages), sure))
        before = (page, lines)
    return papers


def _begins(before: tuple[Page, list[Line]], here: tuple[Page, list[Line]]) -> bool | None:
    """Whether a page begins another paper than the page before: surely, perhaps (False), or not (None)."""
    numbered = _counts_on(_number(*before), _number(*here))
    if numbered is not None:
        return True if numbered else None
    if "ocr" in (before[0].reader, here[0].reader):
        return None
    if _shared(before[1], here[1], lambda style: style.font) < ALIKE:
        return True
    if _shared(before[1], here[1], lambda style: (style.font, style.size)) < ALIKE:
        return _other_sheet(before[0], here[0])
    return None


def _counts_on(before: tuple[int, int] | None, here: tuple[int, int] | None) -> bool | None:
    """Whether the numbers of two pages tell that a paper begins (True) or goes on (False)."""
    if here is None:
        return True if before and before[0] == before[1] else None
    if before is not None and here[1] == before[1] and here[0] == before[0] + 1:
        return False
    if here[0] == 1:
        return True
    return True if before is not None and here[1] != before[1] else None


def _number(page: Page, lines: Sequence[Line]) -> tuple[int, int] | None:
    """The printed number of a page and of how many, 0 where that is not told."""
    top, bottom = page.height * EDGE, page.height * (1 - EDGE)
    for line in lines:
        if top < line.bottom and line.top < bottom:
            continue
        for part in line.chunks:
            text = fold(" ".join(word.text for word in part))
            match = _OF_TOTAL.fullmatch(text) or _LABELLED.fullmatch(text)
            if match:
                total = int(match[2]) if match.re is _OF_TOTAL else 0
                if not total or int(match[1]) <= total:
                    return int(match[1]), total
    return None


def _shared(one: Sequence[Line], two: Sequence[Line], look: Callable[[Style], object]) -> float:
    """The share of the letters of two pages that are set in the same look, 0 to 1."""
    shares = []
    for lines in (one, two):
        letters: Counter[object] = Counter()
        for line in lines:
            letters[look(line.style)] += len(line.text)
        whole = sum(letters.values()) or 1
        shares.append({style: count / whole for style, count in letters.items()})
    return sum(min(share, shares[1].get(style, 0.0)) for style, share in shares[0].items())


def _other_sheet(one: Page, two: Page) -> bool:
    """Whether two pages differ in their sheet, however it is turned."""
    sides = zip(sorted((one.width, one.height)), sorted((two.width, two.height)), strict=True)
    return any(abs(a - b) > SAME_SHEET for a, b in sides)
