"""Pages of a PDF to a document in reading order: headings, paragraphs, whole tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from extractor.layout.aside import is_aside
from extractor.layout.boxes import boxes_abreast, part_boxes
from extractor.layout.cards import holds_cards
from extractor.layout.flows import part_margin, reading_order
from extractor.layout.headcells import level_heads
from extractor.layout.headings import Bodies, blocks_of_lines, body_style, style_levels
from extractor.layout.heads import head_names
from extractor.layout.labelled import case_labels, labelled_items
from extractor.layout.lines import Line, lines_of
from extractor.layout.overleaf import Open
from extractor.layout.papers import Paper, papers_of
from extractor.layout.rivers import with_rivers
from extractor.layout.ruled import bands, ruled_tables
from extractor.layout.running import part_running
from extractor.layout.stitch import may_continue, stitched
from extractor.layout.tables import (
    Fragment,
    fragment_of_grid,
    fragment_of_zone,
    hides_columns,
    is_upper_head,
    lines_outside,
)
from extractor.layout.zones import find_zones
from extractor.model import Block, Grid, Heading, Layout, Page, PrintedLine, Ruling, Style
from extractor.printed import Bound

_Item = list[Line] | Fragment


@dataclass(slots=True)
class _PagePart:
    """What a page holds in order: runs of lines outside tables, and fragments of tables."""

    items: list[_Item] = field(default_factory=list)


def layout_of(pages: Iterable[Page]) -> Layout:
    """The document that the pages print. Tables that run over pages are whole; running heads are set apart."""
    read = [(page, lines_of(page)) for page in pages]
    papers = papers_of(read)
    bodies, running = part_running(read, papers)
    styles: dict[int, Style] = {}
    for paper in papers:
        body = body_style(line for index in paper.pages for line in bodies[index])
        styles |= {read[index][0].number: body for index in paper.pages}
    levels = style_levels((line for lines in bodies for line in lines), styles)
    aside = _aside(read, papers)
    labels = case_labels(lines for index, lines in enumerate(bodies) if index not in aside)
    parts: list[_PagePart] = []
    for index, ((page, _), lines) in enumerate(zip(read, bodies, strict=True)):
        parts.append(_PagePart([lines]) if index in aside else _page_part(page, lines, _open_table(parts), labels))
    new = {paper.first for paper in papers if paper.sure}
    blocks = _with_heads(_blocks(parts, styles, levels, new))
    if any(page.reader == "ocr" for page, _ in read):
        blocks = _same_levels(blocks)
    letters = sum(page.letters for page, _ in read)
    texts = tuple(dict.fromkeys(text for some in running for text in some))
    printed = tuple(_printed(line) for _, lines in read for line in lines)
    return Layout(tuple(blocks), texts, len(read), letters, papers=_bound(read, papers, running), lines=printed)


def _with_heads(blocks: list[Block]) -> list[Block]:
    """Blocks where a drawn head without rows and the rows without head just below it are one table."""
    whole: list[Block] = []
    for block in blocks:
        above = whole[-1] if whole else None
        if isinstance(block, Grid) and isinstance(above, Grid) and _heads(above, block):
            rows = (*above.rows, *block.rows)
            whole[-1] = replace(block, rows=rows, head_rows=above.head_rows, columns=above.columns)
        else:
            whole.append(block)
    return whole


def _heads(above: Grid, block: Grid) -> bool:
    """Whether a table is nothing but a head, and the next one as wide and without one."""
    alone = bool(above.rows) and above.head_rows == len(above.rows)
    return alone and not block.head_rows and len(above.columns) == len(block.columns)


def _printed(line: Line) -> PrintedLine:
    return tuple((words[0].x0, " ".join(word.text for word in words)) for words in line.chunks)


def _aside(read: list[tuple[Page, list[Line]]], papers: list[Paper]) -> set[int]:
    """Indices of the pages on which no table is looked for: those of papers that cannot be about the subject."""
    whole: list[list[int]] = []
    for paper in papers:
        if paper.sure or not whole:
            whole.append([])
        whole[-1] += paper.pages
    return {index for pages in whole if is_aside(read[index][1] for index in pages) for index in pages}


def _bound(read: list[tuple[Page, list[Line]]], papers: list[Paper], running: list[list[str]]) -> tuple[Bound, ...]:
    """The papers that surely begin anew, those before that perhaps do taken together with them."""
    bound: list[Bound] = []
    for paper, texts in zip(papers, running, strict=True):
        if paper.sure and paper.first < len(read):
            bound.append(Bound(read[paper.first][0].number, tuple(texts)))
        elif bound:
            bound[-1] = replace(bound[-1], running=(*bound[-1].running, *texts))
    return tuple(bound)


def _same_levels(blocks: list[Block]) -> list[Block]:
    """Headings of scans that say the same have the same rank, the lowest: print looks other from page to page."""
    lowest: dict[str, int] = {}
    for block in blocks:
        if isinstance(block, Heading):
            lowest[block.text] = max(block.level, lowest.get(block.text, 0))
    return [replace(block, level=lowest[block.text]) if isinstance(block, Heading) else block for block in blocks]


def _open_table(parts: list[_PagePart]) -> Open | None:
    """The table that the last page ended with, if it ended with one that was not drawn as a grid."""
    if not parts or not parts[-1].items:
        return None
    last = parts[-1].items[-1]
    if not isinstance(last, Fragment) or last.rendering == "grid":
        return None
    names = head_names(last.head, len(last.columns))
    return Open(last.columns, last.groups[-1][0].line if last.groups else None, names)


def _page_part(page: Page, lines: list[Line], before: Open | None, labels: frozenset[str]) -> _PagePart:
    placed: list[tuple[float, _Item]] = []
    taken: set[int] = set()
    drawn = ruled_tables(page.rulings)
    body_words = {id(word) for line in lines for word in line.words} if drawn else set()
    for table in drawn:
        fragment, words = fragment_of_grid(table, page)
        if fragment is None or holds_cards(fragment) or hides_columns(table, page) or is_upper_head(fragment, lines):
            continue
        if any(id(page.words[i]) in body_words for i in words):
            placed.append((fragment.box[1], fragment))
            taken |= words
    rules = bands(page.rulings)
    free, boxes = part_boxes(lines_outside(lines, taken, page), boxes_abreast(page.rulings))
    for top, own in boxes:
        placed += [(top, item) for item in _flow_items(own, rules, page, None, labels)]
    margin, rest = part_margin(free)
    if margin:
        placed.append((-1.0, margin))
    fragments = sorted(top for top, item in placed if isinstance(item, Fragment))
    highest = fragments[0] if fragments else page.height
    for run in _runs(rest, [top for top, _ in placed]):
        open_table = before if run[0] is rest[0] and run[0].top < highest else None
        for flow in reading_order(run):
            placed += [(run[0].top, item) for item in _flow_items(flow, rules, page, open_table, labels)]
            open_table = None
    return _PagePart([item for _, item in sorted(placed, key=lambda pair: pair[0])])


def _runs(lines: list[Line], tops: list[float]) -> list[list[Line]]:
    """Lines outside drawn tables in runs that none of those, which begin at `tops`, interrupts."""
    runs: list[list[Line]] = []
    above = -1
    for line in lines:
        index = sum(top <= line.top for top in tops)
        if index != above or not runs:
            runs.append([])
            above = index
        runs[-1].append(line)
    return runs


def _flow_items(
    flow: list[Line], rules: list[Ruling], page: Page, before: Open | None, labels: frozenset[str]
) -> list[_Item]:
    """What lines to be read one after the other hold: cases told by labels, tables, runs of text."""
    cases = labelled_items(flow, labels)
    if cases is None:
        return _tables_among(flow, rules, page, before)
    items: list[_Item] = []
    for index, case in enumerate(cases):
        if isinstance(case, Fragment):
            items.append(case)
        else:
            items += _tables_among(case, rules, page, before if index == 0 else None)
    return items


def _tables_among(lines: list[Line], rules: list[Ruling], page: Page, before: Open | None) -> list[_Item]:
    """The tables among lines, and the lines between them, in order."""
    lines = level_heads(with_rivers(lines))
    items: list[_Item] = []
    start = 0
    for zone in find_zones(lines, before, [rule for rule in page.rulings if rule.horizontal]):
        if zone.first > start:
            items.append(lines[start : zone.first])
        fragment = fragment_of_zone(zone, rules, page.number)
        items.append(lines[zone.first : zone.last + 1] if holds_cards(fragment) else fragment)
        start = zone.last + 1
    if start < len(lines):
        items.append(lines[start:])
    return items


def _blocks(
    parts: list[_PagePart], bodies: Bodies, levels: dict[tuple[float, bool, bool], int], new: set[int]
) -> list[Block]:
    """The blocks of pages in order. Prose never runs on into a `new` paper; a table may: better so than headless."""
    blocks: list[Block] = []
    open_table: list[Fragment] = []
    loose: list[Line] = []

    def close_lines(before_table: bool) -> None:
        if loose:
            blocks.extend(blocks_of_lines(loose, bodies, levels, before_table))
            loose.clear()

    def close_table() -> None:
        if open_table:
            blocks.append(stitched(open_table))
            open_table.clear()

    for index, part in enumerate(parts):
        if index in new:
            close_lines(before_table=False)
        for position, item in enumerate(part.items):
            if isinstance(item, Fragment):
                if open_table and position == 0 and may_continue(open_table[-1], item):
                    open_table.append(item)
                    continue
                close_table()
                close_lines(before_table=True)
                open_table.append(item)
            else:
                close_table()
                loose.extend(item)
    close_table()
    close_lines(before_table=False)
    return blocks
