"""Heads whose names are broken over lines at different heights, each name brought onto one line.

Where the cells of a head are set at their middle, names of two lines and of three interleave, and no printed line
holds a whole row of the head. Such names are found as stacks of words; they come out as words of one line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from extractor.evidence.quarters import is_period
from extractor.layout.inner import names_group
from extractor.layout.lines import Line, join_lines
from extractor.layout.shape import is_bucket, is_number, names_column
from extractor.model import Word

STACKED = (0.6, 1.45)
"""How far apart, in font sizes, the tops of two lines of one name stand."""
BREAK = 2.4
APART = 0.6
"""White between words of one name is less, in font sizes: heads are not justified."""
MAX_LINES = 14


def level_heads(lines: list[Line]) -> list[Line]:
    """The lines, with each run of three and more heavy lines made a line of spanning names and one of names."""
    out: list[Line] = []
    index = 0
    while index < len(lines):
        stop = _run_end(lines, index)
        levelled = _levelled(lines[index:stop]) if _is_broken(lines[index:stop]) else None
        out += levelled if levelled is not None else lines[index : max(stop, index + 1)]
        index = max(stop, index + 1)
    return out


def _is_broken(run: Sequence[Line]) -> bool:
    """Whether heavy lines may be a head in pieces: three and more, or two with names that stand close together."""
    apart = any(len(_apart(part, line.size)) > 1 for line in run for part in line.chunks)
    return len(run) >= 3 or (len(run) == 2 and apart)


def _run_end(lines: Sequence[Line], start: int) -> int:
    """Where a run of heavy lines of one size that stand close ends."""
    first = lines[start]
    if not first.style.bold:
        return start
    stop = start + 1
    while stop < len(lines) and stop - start < MAX_LINES:
        line = lines[stop]
        same = line.style.bold and abs(line.size - first.size) < 0.1
        if not same or line.top - lines[stop - 1].top > BREAK * first.size or _heads_rows(line, first):
            break
        stop += 1
    return stop


def _heads_rows(line: Line, first: Line) -> bool:
    """Whether a line below a head is a heading of the first rows: it names a group, or capitals set it off."""
    capitals = line.text.upper() == line.text and first.text.upper() != first.text
    return len(line.chunks) == 1 and (capitals or names_group(line.text))


def _levelled(run: Sequence[Line]) -> list[Line] | None:
    size = run[0].size
    parts = [piece for line in run for part in line.chunks for piece in _apart(part, size)]
    if any(is_period(" ".join(word.text for word in part)) for part in parts):
        return None  # quarters stand over sexes or measures, and are read with them
    if any(sum(is_number(" ".join(word.text for word in part)) for part in line.chunks) >= 2 for line in run):
        return None  # a row of sums in heavy type
    cells = _stacks(parts, size)
    over = [cell for cell in cells if sum(_beneath(cell, other) for other in cells) >= 2 or _crowns(cell, cells)]
    names = sorted((cell for cell in cells if cell not in over), key=lambda word: word.x0)
    few = len(names) < 3 and not (len(names) == 2 and all(names_column(name.text) for name in names))
    if few or any(b.x0 < a.x1 for a, b in pairwise(names)):
        return None
    rows = [sorted(over, key=lambda word: word.x0)] if over else []
    return [run[0].cells([[word] for word in words]) for words in (*rows, names)]


def _apart(part: list[Word], size: float) -> list[list[Word]]:
    """Words of a piece in groups with more white between them than words of one name have, capitals or not."""
    pieces = [[part[0]]]
    for left, right in pairwise(part):
        if right.x0 - left.x1 > APART * size:
            pieces.append([right])
        else:
            pieces[-1].append(right)
    return pieces


def _stacks(parts: list[list[Word]], size: float) -> list[Word]:
    """Pieces of lines that stand right above one another as one word each; a piece over two others stays apart.

    Month classes that stand side by side on a line are whole: what stands over one of them is a name over all.
    """
    boxes = [_whole([part]) for part in parts]
    level = Counter(box.top for box in boxes if is_bucket(box.text))
    whole = {j for j, box in enumerate(boxes) if is_bucket(box.text) and level[box.top] > 1}
    below = {
        i: [j for j, other in enumerate(boxes) if _overlap(box, other) and _stacked(box, other, size)]
        for i, box in enumerate(boxes)
    }
    below = {i: [] if whole.intersection(under) and i not in whole else under for i, under in below.items()}
    stacks: list[list[int]] = []
    owner: dict[int, list[int]] = {}
    for i in sorted(range(len(boxes)), key=lambda k: boxes[k].top):
        stack = owner.get(i)
        if stack is None:
            stack = []
            stacks.append(stack)
        stack.append(i)
        if len(below[i]) == 1 and below[i][0] not in owner:
            owner[below[i][0]] = stack
    return [_whole([parts[i] for i in stack]) for stack in stacks]


def _whole(parts: list[list[Word]]) -> Word:
    words = [word for part in parts for word in part]
    text = join_lines(" ".join(word.text for word in part) for part in parts)
    x0, top = min(word.x0 for word in words), min(word.top for word in words)
    x1, bottom = max(word.x1 for word in words), max(word.bottom for word in words)
    return Word(text, x0, top, x1, bottom, words[0].style)


def _overlap(one: Word, two: Word) -> bool:
    return one.x0 < two.x1 and one.x1 > two.x0


def _stacked(one: Word, two: Word, size: float) -> bool:
    return STACKED[0] * size <= two.top - one.top <= STACKED[1] * size


def _crowns(cell: Word, cells: Sequence[Word]) -> bool:
    """Whether a name on the first line stands over the middle of a single other: it spans more than that one."""
    below = [other for other in cells if _beneath(cell, other)]
    return len(below) == 1 and cell.top == min(other.top for other in cells) and cell.bottom < below[0].top


def _beneath(over: Word, name: Word) -> bool:
    return name.top >= over.bottom - 2 and _overlap(over, name)
