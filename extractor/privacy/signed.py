"""Who is named as an official in a document: by what stands beside, above and below, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from extractor.model import Block, Grid, Heading, Layout, PrintedLine
from extractor.privacy.names import is_no_name, name_from, tokens_of
from extractor.privacy.official_rules import official_words
from extractor.privacy.officials import Known, head_kind, heads, officials_in

REACH = 12.0
"""Points to the side within which a chunk stands below another."""
STEPS = 4
"""Lines down to a name, those that hold none (dots, a date) counted in."""
MOST = 500
"""Names of one document that are carried on."""
_LEAD = re.compile(r"[\s/_.…:;*•–-]*(?:(?:gm|genom|e\.?\s?u\.?)\s)?\s*")
_REST = re.compile(r"[,(/|:–—\d]|-\s")
_FILLER = re.compile(r"[\W\d_]*(?:\([^()]*\))?[\W\d_]*")

Spot = tuple[int, int]
"""Number of a line, and of a chunk on it."""


def officials_of(layout: Layout) -> tuple[str, ...]:
    """The names of officials as printed, in the order of their first mention; at most `MOST`."""
    names: dict[str, None] = {}
    for name in (*_named(layout.lines), *_told(layout)):
        names.setdefault(re.sub(r"\s+", " ", name))
        if len(names) == MOST:
            break
    return tuple(names)


def _told(layout: Layout) -> Iterator[str]:
    """Names that stand beside their titles in one chunk, or in one block whatever its line breaks."""
    texts = [chunk for line in layout.lines for _, chunk in line]
    texts += [block.text for block in (*layout.blocks, *layout.margin) if not isinstance(block, Grid)]
    grids = [block for block in layout.blocks if isinstance(block, Grid)]
    texts += [cell.text for grid in grids for row in grid.rows for cell in row.cells if cell.text]
    for text in (*texts, *layout.running):
        for start, end in officials_in(text):
            yield text[start:end]


def _name(text: str, sure: bool = False) -> str | None:
    """The name that a chunk holds, alone or before its title, party or date."""
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    end = name_from(text, start, sure)
    if end is None:
        return None
    one = len(text[start:end].split()) == 1
    rest = text[end:].lstrip()
    if one or not rest:
        return None if rest else text[start:end]
    word = rest.split()[0]
    fits = _REST.match(rest) or heads().match(rest) or is_no_name(word.rstrip(":.")) or "@" in word
    return text[start:end] if fits else None


def _is_between(text: str) -> bool:
    """Whether a chunk may stand between a name and its title: dots, a date, the name of a unit."""
    words = tokens_of(text)
    return _FILLER.fullmatch(text) is not None or (bool(words) and all(is_no_name(word) for _, _, word in words))


def _named(lines: Sequence[PrintedLine]) -> Iterator[str]:
    """Names beside, above and below chunks that are titles, labels or greetings. A name belongs to one of them."""
    taken: set[Spot] = set()
    for number, line in enumerate(lines):
        for place, (_, text) in enumerate(line):
            kind = head_kind(text) if len(text) < 120 else None
            if kind is None:
                continue
            for spot, name in _bearers(lines, (number, place), kind, taken):
                taken.add(spot)
                yield name


def _bearers(lines: Sequence[PrintedLine], spot: Spot, kind: str, taken: set[Spot]) -> Iterator[tuple[Spot, str]]:
    number, place = spot
    after = ((number, other) for other in range(place + 1, len(lines[number])))
    beside = [next((other for other in after if not _FILLER.fullmatch(_text(lines, other))), spot)]
    if kind == "title":
        beside += [(number, place - 1)] if place else []
        beside += _above(lines, spot)
    for other in beside:
        name = _name(_text(lines, other), kind != "title" and other[1] > place)
        if name is not None and other not in taken and other != spot:
            yield other, name
            return
    many = kind in ("label", "colon")
    for other in _below(lines, spot, many):
        name = _name(_text(lines, other), kind in ("greeting", "colon"))
        if name is not None and other not in taken:
            yield other, name
            if kind == "greeting":
                yield from _beside_signer(lines, other)
            if not many:
                return


def _beside_signer(lines: Sequence[PrintedLine], spot: Spot) -> Iterator[tuple[Spot, str]]:
    """The others who sign on the line of one."""
    for place, (_, text) in enumerate(lines[spot[0]]):
        if place != spot[1] and (name := _name(text)) is not None:
            yield (spot[0], place), name


def _text(lines: Sequence[PrintedLine], spot: Spot) -> str:
    return lines[spot[0]][spot[1]][1]


def _under(lines: Sequence[PrintedLine], spot: Spot, number: int) -> Spot | None:
    """The chunk of another line that stands in the same column."""
    line, here = lines[number], lines[spot[0]]
    if len(line) == len(here):
        return number, spot[1]
    left = here[spot[1]][0]
    near = min(range(len(line)), key=lambda place: abs(line[place][0] - left), default=None)
    return (number, near) if near is not None and abs(line[near][0] - left) <= REACH else None


def _above(lines: Sequence[PrintedLine], spot: Spot) -> list[Spot]:
    """The chunk just above, past blank lines and dots."""
    for number in range(spot[0] - 1, max(spot[0] - 1 - STEPS, -1), -1):
        other = _under(lines, spot, number)
        if lines[number] and other is None:
            return []
        if other and not _is_between(_text(lines, other)):
            return [other]
    return []


def _below(lines: Sequence[PrintedLine], spot: Spot, many: bool) -> Iterator[Spot]:
    """The first chunk below that holds words; with `many` those that follow as long as each is a name."""
    seen, number = False, spot[0]
    last = spot[0] + STEPS
    while number < min(last, len(lines) - 1):
        number += 1
        other = _under(lines, spot, number)
        if lines[number] and other is None and not seen:
            return
        if other is None or _is_between(_text(lines, other)):
            continue
        if seen and _name(_text(lines, other)) is None:
            return
        yield other
        if not many:
            return
        seen, last = True, number + 2


def without_officials(layout: Layout, names: Sequence[str]) -> Layout:
    """The layout without headings that hold nothing but an official, and without such a line just above a table."""
    known = Known(tuple(names))
    blocks = layout.blocks
    lines = [not isinstance(block, Grid) and _is_line(block.text, known) for block in blocks]
    around = [False, *lines, False]
    beside = [before or after for before, after in zip(around, around[2:], strict=False)]
    kept: list[Block] = []
    for block, is_line, near in reversed(list(zip(blocks, lines, beside, strict=True))):
        if isinstance(block, Grid):
            whole = block.caption is not None and _is_line(block.caption, known)
            kept.append(replace(block, caption=None) if whole else block)
        elif isinstance(block, Heading):
            if not is_line and not (near and head_kind(block.text)):
                kept.append(block)
        elif not is_line or not (kept and isinstance(kept[-1], Grid)):
            kept.append(block)
    return replace(layout, blocks=tuple(reversed(kept)))


@cache
def _words_of_office() -> re.Pattern[str]:
    words = official_words()
    return re.compile("|".join((words.greeting, words.label, words.colon_label, words.title, words.party)))


def _is_line(text: str, known: Known) -> bool:
    """Whether a text holds an official's name, and nothing else but titles, greetings, labels and figures."""
    if len(text) > 200 or not (spans := known.spans(text)):
        return False
    for start, end in reversed(spans):
        text = f"{text[:start]} {text[end:]}"
    return not any(letter.isalpha() for letter in _words_of_office().sub(" ", text))
