"""Running heads, feet and page numbers: found because they repeat, not because of what they say."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import median

from rapidfuzz import fuzz, process

from extractor.layout.lines import Line
from extractor.layout.papers import Paper
from extractor.layout.shape import CASE
from extractor.model import Page, Ruling
from extractor.vocabulary import fold, insats_lexicon, vocabulary

TOP_SHARE, BOTTOM_SHARE = 0.2, 0.14
SHARE = 0.3
OUTER = 0.085
"""The outer part of a page's height, where a lone number is that of the page."""
VERY_EDGE = 0.05
"""The part of a page's height that holds a running line and nothing else."""
STEP = 4.0
"""Points by which the same running line may move between pages."""
SCAN_STEP = 16.0
"""The same for pages read by OCR: sheets lie on the glass as they will."""

ALIKE = 84.0
"""Texts of two scanned pages so much alike, of 100, are one running text, misread here or there."""

_Key = tuple[str, int]
"""The text of a line, numbers apart, and its height in steps."""
_DIGITS = re.compile(r"\d+")
_LABEL = re.compile(r"([^:]{2,35}):\s+\S")
_LETTERHEAD = frozenset({"datum", "dnr", "diarienr", "diarienummer", "ärendenr", "ärendenummer", "sida"})
_CASE = re.compile(rf"{CASE}\b[^:]{{0,40}}:?", re.IGNORECASE)
"""The head of a numbered case, which may come again at the top of each page."""
_PAGE_NUMBER = re.compile(r"(?:(?:sida|sid\.?|s\.) ?)?(\d{1,4})(?: ?(?:av|/|\() ?\d{1,4}\)?)?")


def part_running(
    pages: list[tuple[Page, list[Line]]], papers: Sequence[Paper]
) -> tuple[list[list[Line]], list[list[str]]]:
    """Body lines per page, and the distinct running texts of each paper that were taken out.

    A line is running text when the same words (numbers apart) stand at the same height on at least three
    pages and three in ten, of the file or of its paper, or on two of two or three, with nothing else between it and
    the edge of the page. Heads of tables, names of insatser and headings that tell a state may repeat too: they stay.
    """
    keys: dict[int, list[_Key]] = {}
    scanned: list[str] = []
    outer = [line for page, lines in pages for line in _edge_lines(page, lines)]
    numbered = {page.number: page for page, _ in pages}
    exact = {text for text, count in Counter(line.text for line in outer).items() if count > 1}
    for line in outer:
        keys[id(line)] = _keys(line, numbered[line.page], scanned)
    everywhere = _repeated(outer, keys, _needed(len(pages)))
    bodies: list[list[Line]] = []
    running: list[list[str]] = []
    for paper in papers:
        texts: list[str] = []
        edges = {index: _edge_lines(*pages[index]) for index in paper.pages}
        own = everywhere | _repeated((line for edge in edges.values() for line in edge), keys, _needed(len(edges)))
        for index, edge in edges.items():
            page, lines = pages[index]
            numbers = {id(line) for line in edge if _numbers_page(line, page, index - paper.first + 1)}
            again = {id(line) for line in edge if not own.isdisjoint(keys[id(line)])}
            gone = _outermost(lines, again | numbers, numbers, page.rulings, exact)
            texts += [lines[i].text for i in sorted(gone)]
            bodies.append([line for i, line in enumerate(lines) if i not in gone])
        running.append(list(dict.fromkeys(texts)))
    return bodies, running


def _repeated(lines: Iterable[Line], keys: dict[int, list[_Key]], needed: int) -> set[_Key]:
    """The keys that stand on so many pages of a paper."""
    on = {(key, line.page) for line in lines for key in keys[id(line)]}
    return {key for key, pages in Counter(key for key, _ in on).items() if pages >= needed}


def _needed(pages: int) -> int:
    """On how many of so many pages a text must stand to be a running one."""
    return 2 if pages <= 3 else max(3, math.ceil(SHARE * pages))


def _outermost(
    lines: list[Line], repeated: set[int], numbers: set[int], rulings: Sequence[Ruling], exact: set[str]
) -> set[int]:
    """Repeated lines with nothing but repeated lines between them and the edge of the page.

    Lines that touch the head of a table below or above them are part of it, and stay; page `numbers` never are, nor
    texts that stand word for word, with their figures, on several pages (`exact`), where a line is drawn between.
    """
    gone: set[int] = set()
    usual = median(line.size for line in lines) if lines else 0.0
    for order in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        here: list[int] = []
        for index in order:
            stays = _stays(lines[index], usual)
            if id(lines[index]) not in repeated or stays:
                if here and stays:
                    near = lines[index]
                    drawn = [i for i in here if lines[i].text in exact and _is_ruled_off(lines[i], near, rulings)]
                    here = [i for i in here if id(lines[i]) in numbers or i in drawn or _apart(lines[i], near)]
                break
            here.append(index)
        gone |= set(here)
    return gone


def _apart(one: Line, two: Line) -> bool:
    gap = max(two.top - one.bottom, one.top - two.bottom)
    return gap > 1.2 * one.size


def _is_ruled_off(one: Line, two: Line, rulings: Sequence[Ruling]) -> bool:
    """Whether a line is drawn between two lines of text."""
    upper, lower = sorted((one, two), key=lambda line: line.top)
    return any(
        rule.horizontal and upper.bottom - 1 <= rule.top <= lower.top + 1 and rule.x0 < two.x1 and rule.x1 > two.x0
        for rule in rulings
    )


def _edge_lines(page: Page, lines: list[Line]) -> list[Line]:
    top, bottom = page.height * TOP_SHARE, page.height * (1 - BOTTOM_SHARE)
    return [line for line in lines if line.bottom <= top or line.top >= bottom]


def _keys(line: Line, page: Page, scanned: list[str]) -> list[_Key]:
    """The text of a line, numbers apart, with its place in steps; that of a scan as it was first read."""
    text = _DIGITS.sub("#", fold(line.text)) or line.text
    if page.reader == "ocr":
        text = text.replace(" ", "")
        alike = process.extractOne(text, scanned, scorer=fuzz.ratio, score_cutoff=ALIKE)
        text = alike[0] if alike else text
        scanned += [] if alike else [text]
    step = int(line.top // (SCAN_STEP if page.reader == "ocr" else STEP))
    return [(text, step), (text, step + 1)]


def _numbers_page(line: Line, page: Page, in_paper: int) -> bool:
    """Whether a line at the edge is nothing but the number of its page, in the file or in its paper.

    At the very edge, where no table begins, a text without figures may stand at the other end of the line.
    """
    texts = line.texts
    if len(texts) == 2 and not VERY_EDGE * page.height < line.top < (1 - VERY_EDGE) * page.height:
        number, text = sorted(texts, key=len)
        if number in (str(page.number), str(in_paper)) and not any(letter.isdigit() for letter in text):
            return not insats_lexicon().known(text)
    outer = page.reader == "ocr" or not OUTER * page.height < line.top < (1 - OUTER) * page.height
    match = _PAGE_NUMBER.fullmatch(fold(line.text)) if outer else None
    return match is not None and int(match[1]) in (page.number, in_paper)


def _stays(line: Line, usual: float) -> bool:
    """Whether a repeated line is content: a table's head, a labelled field, an insats, a heading that tells a state.

    A heading is set no smaller than most of its page.
    """
    words = vocabulary()
    parts = line.texts
    heads = sum(
        words.roles.find(fold(part)) is not None or words.measures.find(fold(part)) is not None for part in parts
    )
    label = _LABEL.match(line.text)
    labelled = label and fold(label[1]) not in _LETTERHEAD and words.roles.find(fold(label[1])) is not None
    if (len(parts) >= 2 and heads >= 2) or labelled or insats_lexicon().known(line.text) or _CASE.fullmatch(line.text):
        return True
    status = words.sections.find(fold(line.text))
    return status is not None and len(line.words) <= 8 and len(parts) == 1 and line.size >= 0.95 * usual
