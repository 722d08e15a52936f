"""The matters of a file that are about ej verkställda beslut: one of many, where minutes hold a report.

What the other matters say of numbers and insatser is no part of a report, and is left out by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from extractor.model import Block, DocumentRecord, Finding, Grid, Inferred, Layout, Place
from extractor.parse.context import Context
from extractor.parse.metadata import read_metadata
from extractor.parse.rolekinds import fill_of
from extractor.parse.roles import is_row_list
from extractor.parse.tabletopics import has_domain_content
from extractor.printed import Bound
from extractor.vocabulary import fold, vocabulary

MIN_ITEMS = 3
"""Matters numbered with §, rising, from which a text is that of minutes."""
MAX_TITLE = 200
"""Letters of a block from which its § is no title of a matter."""
SLIGHT = 1_000
"""Letters up to which a paper is a leaf of the one before."""
ELSEWHERE = 0.8
"""How sure a fact is that stands in another matter of the file, beside the same in the report."""

_ITEM = re.compile(r"§ ?(\d{1,3})(?=$|[:.]?\s+(?!(?:p\.? ?)?\d|LSS\b|SoL\b|SOL\b|p\b|punkt)\S)")


_DIGITS = re.compile(r"\d+")


@dataclass(slots=True)
class _Matter:
    """Blocks of one matter; `item` where it is a § of minutes, else the first page of a paper began it."""

    item: bool
    blocks: list[Block] = field(default_factory=list)


def ours(layout: Layout) -> tuple[Layout, list[Finding]]:
    """The layout without the matters that are not about ej verkställda beslut, and a note of what was left out.

    A matter of minutes stays where it names the subject in words that only such reports use, or lists decisions; a
    paper bound into the file, and every matter where none names it so, where any of its tables or words may be
    about it.
    """
    matters = _matters(layout)
    sure = [_is_ours(matter) for matter in matters]
    kept: list[_Matter] = []
    for matter, before, known in zip(matters, (None, *matters), sure, strict=False):
        stays = known or not ((matter.item and any(sure)) or _far(matter))
        if stays or (kept and kept[-1] is before and not matter.item and _slight(matter)):
            kept.append(matter)
    if not kept or len(kept) == len(matters):
        return layout, []
    left = [matter for matter in matters if not any(matter is one for one in kept)]
    blocks = tuple(block for matter in kept for block in matter.blocks)
    pages = {place.page for block in blocks for place in _places(block)}
    return replace(layout, blocks=blocks, running=_running(layout, pages)), [_note(left, pages)]


def metadata_of(layout: Layout, whole: Layout) -> DocumentRecord:
    """The document record of a report; whose it is and for when from the rest of the file where it is silent."""
    document = read_metadata(layout)
    if layout is whole or (document.organisation and document.namnd and document.period):
        return document
    around = read_metadata(whole)
    found = dict(document.inferred)
    for group in (("organisation", "kommunkod"), ("namnd", "stadsdel"), ("period",)):
        if getattr(document, group[0]) is None and getattr(around, group[0]) is not None:
            document = replace(document, **{name: getattr(around, name) for name in group})
            for name in group:
                if how := around.inferred.get(name):
                    found[name] = Inferred(f"elsewhere in the file: {how.method}", round(how.confidence * ELSEWHERE, 2))
    return replace(document, inferred=found)


def _matters(layout: Layout) -> list[_Matter]:
    """The blocks of a layout by matter, in order."""
    papers = [_paper_at(layout.papers, block) for block in layout.blocks]
    for index, paper in enumerate(papers):
        papers[index] = paper or (papers[index - 1] if index else None)
    items = _items(layout.blocks, papers)
    matters: list[_Matter] = []
    before = None
    for index, (block, paper) in enumerate(zip(layout.blocks, papers, strict=True)):
        if not matters or paper is not before or index in items:
            goes_on = bool(items) and paper is not before and _goes_on(layout.papers, paper)
            matters.append(_Matter(item=index in items or goes_on))
            before = paper
        matters[-1].blocks.append(block)
    return matters


def _paper_at(papers: Sequence[Bound], block: Block) -> Bound | None:
    """The paper that a block begins in."""
    page = next((place.page for place in _places(block)), None)
    return next((paper for paper in reversed(papers) if page is not None and paper.first_page <= page), None)


def _goes_on(papers: Sequence[Bound], paper: Bound | None) -> bool:
    """Whether a paper goes on after others were bound between its pages: it has the running heads of one before."""
    if paper is None:
        return False
    heads = [{_DIGITS.sub("", text) for text in some.running} for some in (paper, *papers[: papers.index(paper)])]
    return any(not heads[0].isdisjoint(earlier) for earlier in heads[1:])


def _items(blocks: Sequence[Block], papers: Sequence[Bound | None]) -> set[int]:
    """Which blocks begin a matter of minutes: `§ 45`, or `§ 45 Ärendets namn`, their numbers rising in each paper."""
    numbered: dict[int, list[tuple[int, int]]] = {}
    for index, (block, paper) in enumerate(zip(blocks, papers, strict=True)):
        match = None if isinstance(block, Grid) or len(block.text) > MAX_TITLE else _ITEM.match(block.text)
        if match:
            numbered.setdefault(id(paper), []).append((int(match[1]), index))
    found = {index for many in numbered.values() for _, index in _rising(many)}
    return found if len(found) >= MIN_ITEMS else set()


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest choice of pairs, in order, whose first numbers rise."""
    best: list[list[tuple[int, int]]] = []
    for pair in pairs:
        before = max((chain for chain in best if chain[-1][0] < pair[0]), key=len, default=[])
        best.append([*before, pair])
    return max(best, key=len, default=[])


def _is_ours(matter: _Matter) -> bool:
    """Whether a matter is surely about ej verkställda beslut: by its words, or by a list of decisions."""
    words = vocabulary().subject_sure
    if any(words.search(fold(text)) for text in _texts(matter.blocks)):
        return True
    return any(isinstance(block, Grid) and _lists_decisions(block) for block in matter.blocks)


def _lists_decisions(grid: Grid) -> bool:
    rows = [row.texts for row in grid.rows[grid.head_rows :]]
    columns = [[row[i] if i < len(row) else None for row in rows] for i in range(len(grid.columns))]
    named = {vocabulary().roles.find(fold(name)) for name in grid.columns if name}
    return "beslutsdatum" in named and is_row_list(grid.columns, [fill_of(column) for column in columns])


def _far(matter: _Matter) -> bool:
    """Whether nothing in a paper may be about ej verkställda beslut: no word of it, no table with its content."""
    if any(vocabulary().is_subject(fold(text)) for text in _texts(matter.blocks)):
        return False
    return not any(isinstance(block, Grid) and has_domain_content(block, Context()) for block in matter.blocks)


def _slight(matter: _Matter) -> bool:
    """Whether a paper is no more than a leaf with signatures, which belongs to what stands before it."""
    return sum(map(len, _texts(matter.blocks))) < SLIGHT


def _texts(blocks: Iterable[Block]) -> Iterable[str]:
    for block in blocks:
        if isinstance(block, Grid):
            yield from (cell.text for row in block.rows for cell in row.cells if cell.text)
        else:
            yield block.text


def _places(block: Block) -> tuple[Place, ...]:
    if isinstance(block, Grid):
        return tuple(place for row in block.rows for place in row.places)
    return (block.place,)


def _running(layout: Layout, pages: set[int | None]) -> tuple[str, ...]:
    """The running heads of the papers that stay, on whose pages something was kept."""
    if not layout.papers:
        return layout.running
    ends = [paper.first_page for paper in layout.papers[1:]] + [None]
    texts: list[str] = []
    for paper, end in zip(layout.papers, ends, strict=True):
        if any(page and paper.first_page <= page and (end is None or page < end) for page in pages):
            texts += paper.running
    return tuple(dict.fromkeys(texts))


def _note(left: Sequence[_Matter], kept: set[int | None]) -> Finding:
    """What was left out: the pages, and the numbers of matters; their titles may name persons."""
    names = [match[0] for matter in left if matter.item and (match := _ITEM.match(_title(matter)))]
    seen = {place.page for matter in left for block in matter.blocks for place in _places(block)}
    pages = sorted(page for page in seen - kept if page)
    where = f" on pages {_ranges(pages)}" if pages else ""
    says = f"{len(left)} other matters of the file{where} are not about ej verkställda beslut and were not read"
    if names:
        says += f": {', '.join(names[:3])}" + (" and others" if len(names) > 3 else "")
    return Finding(code="F213", severity="note", says=says, place=Place(page=pages[0]) if pages else None)


def _title(matter: _Matter) -> str:
    return next((block.text for block in matter.blocks if not isinstance(block, Grid)), "")


def _ranges(pages: Sequence[int]) -> str:
    """Page numbers in short: `1-6, 9`."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
