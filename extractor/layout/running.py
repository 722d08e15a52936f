"""Running heads, feet and page numbers: found because they repeat, not because of what they say."""

from __future__ import annotations

import re
from collections import defaultdict

from extractor.layout.lines import Line, chunks
from extractor.model import Page
from extractor.vocabulary import fold, insats_lexicon, vocabulary

TOP_SHARE, BOTTOM_SHARE = 0.2, 0.14
STEP = 4.0
"""Points by which the same running line may move between pages."""

_DIGITS = re.compile(r"\d+")


def part_running(pages: list[tuple[Page, list[Line]]]) -> tuple[list[list[Line]], list[str]]:
    """Body lines per page, and the distinct running texts that were taken out.

    A line is running text when the same words (numbers apart) stand at the same height on at least three
    pages, or on both of two. Heads of tables and names of insatser may repeat too: they stay.
    """
    seen: dict[tuple[str, int], set[int]] = defaultdict(set)
    for index, (page, lines) in enumerate(pages):
        for line in _edge_lines(page, lines):
            for key in _keys(line):
                seen[key].add(index)
    needed = 2 if len(pages) <= 3 else 3
    bodies, texts = [], []
    for page, lines in pages:
        edge = {id(line) for line in _edge_lines(page, lines)}
        body = []
        for line in lines:
            repeats = id(line) in edge and max(len(seen[key]) for key in _keys(line)) >= needed
            if repeats and not _belongs_to_table(line):
                texts.append(line.text)
            else:
                body.append(line)
        bodies.append(body)
    return bodies, list(dict.fromkeys(texts))


def _edge_lines(page: Page, lines: list[Line]) -> list[Line]:
    top, bottom = page.height * TOP_SHARE, page.height * (1 - BOTTOM_SHARE)
    return [line for line in lines if line.bottom <= top or line.top >= bottom]


def _keys(line: Line) -> list[tuple[str, int]]:
    text = _DIGITS.sub("#", fold(line.text)) or line.text
    step = int(line.top // STEP)
    return [(text, step), (text, step + 1)]


def _belongs_to_table(line: Line) -> bool:
    words = vocabulary()
    parts = [" ".join(word.text for word in part) for part in chunks(line)]
    heads = sum(words.roles.find(fold(part)) is not None or words.measures.find(fold(part)) is not None for part in parts)
    return (len(parts) >= 2 and heads >= 2) or insats_lexicon().known(line.text)
