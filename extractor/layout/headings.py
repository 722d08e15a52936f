"""Lines outside tables: which are headings, of what level, and which join to paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from extractor.evidence.dates import find_dates
from extractor.evidence.mentions import find_insatser, find_sexes, find_waits
from extractor.layout.lines import Line, hull, join_lines, rounded
from extractor.layout.shape import CASE
from extractor.model import Block, Heading, Paragraph, Place, Style
from extractor.vocabulary import insats_lexicon, vocabulary

MAX_HEADING_WORDS = 24
LONG_HEADING = 8
"""Words of a line from which a sentence that ends in it makes it none."""
RUNNING_WORDS, RUNNING_LINES = 7, 5
"""Words from which a line that nothing parts is running text, and lines of it that tell how a paper is set."""
OWN_GAP = 0.6
"""White of so many font sizes above the name of an insats makes it a heading of its own."""
PARAGRAPH_GAP = 0.62
"""White between two lines, in font sizes, from which a new paragraph starts."""
_BULLET = re.compile(r"^([•·▪◦‣●○■□–—*o-]|\d{1,2}[.)]|[a-zåäö]\))\s+(?=\S)")
_ITEM = re.compile(
    r"^[^\d():][^():]{1,80}?(?:\([^\d()]+\))?\s*(?:\(\d{1,4}(?: ?(?:st|beslut))?\)"
    r"|[:–-]\s*\d{1,4}(?: ?(?:st|beslut))?)\.?$"
)
_LABEL = re.compile(r"^[A-ZÅÄÖ][\wåäöÅÄÖ/ .()-]{1,48}?:(?:\s+\S|$)")
_CASE = re.compile(rf"^{CASE}(?:\s?[-–]\s?\d+|\soch\s\d+)?\s?[.:(,]")
_ENDS = (".", ",", ";")
_FULL_STOP = re.compile(r"[a-zåäö)]\.\s+[A-ZÅÄÖ]")
_NUMBERED = re.compile(r"^\d+(\.\d+)*\.?\s+[A-ZÅÄÖ]")


Bodies = Mapping[int, Style]
"""The style of the body by page number: each paper bound into a file has its own."""


def body_style(lines: Iterable[Line]) -> Style:
    """The style that most letters of a paper are set in: of its running text, where it has enough of it."""
    weights: Counter[Style] = Counter()
    running: Counter[Style] = Counter()
    for line in lines:
        weights[line.style] += len(line.text)
        if len(line.chunks) == 1 and len(line.words) >= RUNNING_WORDS:
            running[line.style] += 1
    if running.total() >= RUNNING_LINES:
        weights = running
    return weights.most_common(1)[0][0] if weights else Style("", 10.0, False)


def is_heading(line: Line, body: Style) -> bool:
    """Whether a line stands out as a heading: larger, heavier, in another face, or all in capitals; not a sentence."""
    larger, heavier = line.size >= body.size * 1.12, line.style.bold and not body.bold
    text = line.text.strip()
    if not larger and not heavier and text.upper() != text:
        return False
    if len(text) < 2 or len(text.split()) > MAX_HEADING_WORDS or not any(letter.isalpha() for letter in text):
        return False
    if text.endswith(_ENDS) and not _NUMBERED.match(text):
        return False
    if _labels_value(line) or (not heavier and _FULL_STOP.search(text) and len(text.split()) > LONG_HEADING):
        return False
    if larger or heavier:
        return True
    return sum(map(str.isalpha, text)) >= 4 and line.size >= body.size * 0.95


def _labels_value(line: Line) -> bool:
    """Whether a line is a label and its value: words up to a colon in one type, those behind it in another."""
    label = next((i for i, word in enumerate(line.words[:-1], start=1) if word.text.endswith(":")), 0)
    return bool(label) and line.words[0].style == line.words[label - 1].style != line.words[label].style


def style_levels(lines: Iterable[Line], bodies: Bodies) -> dict[tuple[float, bool, bool], int]:
    """Heading levels by look: size first, then weight; 1 is the largest."""
    looks = {_look(line) for line in lines if is_heading(line, bodies[line.page])}
    ordered = sorted(looks, key=lambda look: (-look[0], not look[1], not look[2]))
    return {look: level for level, look in enumerate(ordered, start=1)}


def _look(line: Line) -> tuple[float, bool, bool]:
    text = line.text
    capitals = text.upper() == text and sum(letter.isalpha() for letter in text) > 4
    return (round(line.size * 2) / 2, line.style.bold, capitals)


LONG_WORD = 12
"""Letters of a last line that is more than an abbreviation."""
NEAR_EDGE = 40.0
"""Points between the left edges of lines of one column of text, indents with them."""


def blocks_of_lines(
    lines: list[Line], bodies: Bodies, levels: dict[tuple[float, bool, bool], int], before_table: bool
) -> list[Block]:
    """Headings and paragraphs of consecutive lines; `before_table` tells that a table follows the last one.

    A lone insats name in plain type is the heading of what follows: row lists are often set so.
    """
    blocks: list[Block] = []
    group: list[Line] = []
    kind = ""
    for line in lines:
        heading = is_heading(line, bodies[line.page])
        here = "heading" if heading or (kind == "heading" and _goes_on(group, line)) else "text"
        if kind == "heading" and here == "text" and _runs_in(group, line):
            kind = "text"  # a case that begins in heavy type
        if group and (here != kind or _parts(group, line, here) or (here == "text" and _ends(group, line, lines))):
            blocks.append(_block(group, kind, levels))
            group = []
        group.append(line)
        kind = here
    if group:
        blocks.append(_block(group, kind, levels))
    return [_named(block, levels, last and before_table) for block, last in _with_last(blocks)]


def _goes_on(group: list[Line], line: Line) -> bool:
    """Whether a line without letters (a year) is the rest of the heading just above it."""
    above = group[-1]
    same = line.style == above.style and line.page == above.page
    return same and line.top - above.bottom < 0.8 * line.size and len(line.text) <= 12


def _runs_in(group: list[Line], line: Line) -> bool:
    """Whether the sentence that heavy lines begin goes on in plain type just below: they are no heading."""
    above = group[-1]
    near = line.page == above.page and 0 <= line.top - above.bottom < PARAGRAPH_GAP * line.size
    sentence = ". " in above.text or "," in above.text or _CASE.match(group[0].text) is not None
    open_end = line.text[0].islower() or (line.text[0].isdigit() and above.text[-1].isalnum())
    return near and sentence and open_end and abs(line.size - above.size) < 0.2


def _with_last(blocks: list[Block]) -> list[tuple[Block, bool]]:
    return [(block, index == len(blocks) - 1) for index, block in enumerate(blocks)]


def _named(block: Block, levels: dict[tuple[float, bool, bool], int], before_table: bool) -> Block:
    if not isinstance(block, Paragraph) or block.bullet or len(block.text) > 90:
        return block
    known = insats_lexicon().known(block.text)
    if known or (before_table and len(block.text.split()) <= 8 and not block.text.endswith((*_ENDS, ":"))):
        return Heading(block.text, max(levels.values(), default=0) + 1, block.place)
    return block


def _parts(group: list[Line], line: Line, kind: str) -> bool:
    """Whether a line begins a new block below the lines of a group."""
    above = group[-1]
    gap = line.top - above.bottom
    labelled = _LABEL.match(above.text) or _LABEL.match(group[0].text)
    if kind == "text" and labelled and _LABEL.match(line.text) and line.x0 - group[0].x0 < line.size:
        return True
    if above.page != line.page:
        new = _BULLET.match(line.text) or _ITEM.match(line.text)
        listed = line.text[0].isupper() and (_ITEM.match(above.text) or line.x0 < group[0].x0 - line.size)
        return kind == "heading" or bool(new or listed) or above.text.rstrip().endswith((".", ":"))
    if kind == "heading":
        own = gap > OWN_GAP * line.size and insats_lexicon().known(line.text)
        area = (
            len(group) == 1
            and vocabulary().is_area(line.text)
            and not vocabulary().is_area(f"{above.text} {line.text}")
        )
        apart = _look(above) != _look(line) or gap > 1.15 * line.size or _CASE.match(line.text) is not None
        return apart or own or (area and gap > OWN_GAP * line.size)
    item = _ITEM.match(line.text) and not (line.text[0].islower() and _BULLET.match(group[0].text))
    if _BULLET.match(line.text) or _CASE.match(line.text) or item or _ITEM.match(above.text):
        return True
    return gap > PARAGRAPH_GAP * line.size or line.top < above.top


def _ends(group: Sequence[Line], line: Line, lines: Sequence[Line]) -> bool:
    """Whether a paragraph is closed: the next word had fitted on its last line, and what follows begins anew.

    That is a sentence after a sentence, or the first of several lines indented below the name of an insats. One case
    below another begins anew wherever the line above ends.
    """
    above = group[-1]
    if above.page != line.page or not (line.text[0].isupper() or line.text[0].isdigit()):
        return False
    if _tells_case(group[0]) and _tells_case(line):
        return True
    right = max(one.x1 for one in lines if one.page == above.page and abs(one.x0 - above.x0) < NEAR_EDGE)
    word = line.words[0]
    fits = above.x1 + (word.x1 - word.x0) + 1.5 * line.size <= right
    shifted = len(group) == 1 and line.x0 - above.x0 > 0.8 * line.size and insats_lexicon().known(above.text)
    return fits and (shifted or (above.text.endswith(_ENDS) and len(above.text) > LONG_WORD))


def _tells_case(line: Line) -> bool:
    """Whether a line begins with an insats or a person, and tells a day or how long."""
    begins = any(found and found[0].start == 0 for found in (find_insatser(line.text), find_sexes(line.text)))
    return begins and bool(find_dates(line.text) or find_waits(line.text))


def _block(group: list[Line], kind: str, levels: dict[tuple[float, bool, bool], int]) -> Block:
    text = join_lines(line.text for line in group)
    first_page = [line for line in group if line.page == group[0].page]
    place = Place(group[0].page, rounded(hull(line.bbox for line in first_page)))
    if kind == "heading":
        return Heading(text, levels.get(_look(group[0]), len(levels) + 1), place)
    bullet = _BULLET.match(text)
    return Paragraph(text, place, bullet.group(1) if bullet else None, group[0].x0)
