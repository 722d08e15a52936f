"""Letters set sideways on a level page, as narrow heads of columns are: put together by place, and laid level.

PDFium gives such letters in an order that breaks their words. Each block of sideways lines becomes one word at the
height of its lower edge, so that the heads of a table stand on one line.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pypdfium2.raw as api

from extractor.model import Word

SAMPLE = 400
"""Letters of a page that are asked first whether any stand sideways."""
LEAST = 3
SAME_LINE = 2.0
"""Points that the middles of letters of one line may differ."""
GAP = 0.22
"""White between words, in font sizes."""
LEADING = 1.75
"""From line to line of one block at most, in heights of a letter without its descender."""
LEVEL_WITH = 20.0
"""Points that the lower edges of heads that stand on one line may differ."""


@dataclass(slots=True)
class _Letter:
    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    up: bool

    @property
    def middle(self) -> float:
        return (self.x0 + self.x1) / 2


@dataclass(slots=True)
class _Block:
    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float


def turned_letters(textpage: Any, text: str, angle: int) -> dict[int, int]:
    """The letters that stand sideways to the `angle` of a page's text, by index: 1 reads upwards, -1 downwards."""
    step = max(1, len(text) // SAMPLE)
    if sum(_turned(textpage, index, angle) != 0 for index in range(0, len(text), step)) < LEAST:
        return {}
    return {
        index: way
        for index in range(len(text))
        if not text[index].isspace() and (way := _turned(textpage, index, angle))
    }


def _turned(textpage: Any, index: int, angle: int) -> int:
    own = api.FPDFText_GetCharAngle(textpage, index)
    return {90: -1, 270: 1}.get((round(math.degrees(own) / 90) * 90 - angle) % 360, 0) if own >= 0 else 0


def laid_level(letters: Sequence[Word], ways: Sequence[int], style: int) -> list[Word]:
    """The words that sideways letters make, each letter a word with its box on the upright page."""
    given = [
        _Letter(one.text, one.x0, one.top, one.x1, one.bottom, max(one.x1 - one.x0, 1.0), way > 0)
        for one, way in zip(letters, ways, strict=True)
    ]
    return _words(_blocks(given), style)


def _lines(letters: Sequence[_Letter]) -> list[list[_Letter]]:
    """Letters whose middles agree, each line in its direction."""
    lines: list[list[_Letter]] = []
    for letter in sorted(letters, key=lambda one: one.middle):
        if lines and abs(lines[-1][-1].middle - letter.middle) <= SAME_LINE and lines[-1][-1].up == letter.up:
            lines[-1].append(letter)
        else:
            lines.append([letter])
    return [
        part for line in lines for part in _parted(sorted(line, key=lambda one: -one.bottom if one.up else one.top))
    ]


def _parted(line: Sequence[_Letter]) -> list[list[_Letter]]:
    """A line where white parts it: heads of two tables, one above the other."""
    parts: list[list[_Letter]] = [[line[0]]]
    for before, letter in pairwise(line):
        if _white(before, letter) > 3 * letter.size:
            parts.append([])
        parts[-1].append(letter)
    return parts


def _white(before: _Letter, letter: _Letter) -> float:
    return before.top - letter.bottom if letter.up else letter.top - before.bottom


def _text(line: Sequence[_Letter]) -> str:
    whole = line[0].text
    for before, letter in pairwise(line):
        whole += " " * (_white(before, letter) > GAP * letter.size) + letter.text
    return whole


def _blocks(letters: Sequence[_Letter]) -> list[_Block]:
    """Lines beside each other at the leading of a text, from the first to the last."""
    blocks: list[_Block] = []
    for line in sorted(_lines(letters), key=lambda line: line[0].middle if line[0].up else -line[0].middle):
        block = _Block(
            _text(line), min(one.x0 for one in line), min(one.top for one in line), max(one.x1 for one in line),
            max(one.bottom for one in line), line[0].size,
        )  # fmt: skip
        above = next((one for one in blocks if _beside(one, block)), None)
        if above is None:
            blocks.append(block)
            continue
        joined = above.text[:-1] + block.text if above.text.endswith("-") else f"{above.text} {block.text}"
        above.text, above.x0, above.x1 = joined, min(above.x0, block.x0), max(above.x1, block.x1)
        above.top, above.bottom = min(above.top, block.top), max(above.bottom, block.bottom)
    return blocks


def _beside(one: _Block, other: _Block) -> bool:
    near = min(abs(other.x0 - one.x1), abs(one.x0 - other.x1)) <= (LEADING - 1.0) * other.size
    return near and one.top < other.bottom and other.top < one.bottom


def _words(blocks: Sequence[_Block], style: int) -> list[Word]:
    """A word a block, the lower edges of those that end at about one height made equal."""
    words = []
    for block in blocks:
        level = max(one.bottom for one in blocks if abs(one.bottom - block.bottom) <= LEVEL_WITH)
        words.append(Word(block.text, block.x0, level - block.size, block.x1, level, style))
    return words
