"""Rows of tables in running text: cells put back into their columns by type and by the white that blank cells leave.

When a table is turned to text, each cell is followed by one space and a blank cell leaves its space
alone: two spaces in a row are a blank cell. Some cells bring spaces of their own, so white is
weighed, not believed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from extractor.evidence.quarters import is_period
from extractor.layout.celltypes import column_type
from extractor.layout.shape import is_bucket
from extractor.vocabulary import fold, insats_lexicon, vocabulary

EXTRA_SPACE = 0.6
BLANK_CELL = 0.2
MISSING = 2.0
NUMBER = r"[+−–-]?\d{1,3}(?:[.,]\d{1,2})? ?%|[+−–-]?\d{1,6}\*{0,6}|[-–]"
_PATTERNS = {
    "date": re.compile(
        r"(?:19|20)\d\d-\d\d(?:-\d\d)?|\d{1,2}/\d{1,2}[ -]\d{2,4}|\d{6,8}|\d{1,2} [a-zåäö]+ \d{4}"
        r"|[a-zåäö]+ 20\d\d"
    ),
    "nr": re.compile(r"\d{1,5}[.)]?"),
    "number": re.compile(r"(?:\d{1,5}(?:\*+)?|[-–])(?=\s|$)"),
    "kon": re.compile(r"(?:[A-Za-zÅÄÖåäö]{1,8}(?:/[a-zåäö]+)?)(?=\s|$)"),
    "lagrum": re.compile(
        r"(?:(?:LSS|SoL) )?\d{1,2} ?(?:§ ?\d{0,2}|kap\.? ?\d{1,2} ?§)(?: ?p?\.?\d{1,2})?(?: (?:LSS|SoL))?|(?:LSS"
        r"|SoL) \d+:\d+|\d+:\d+(?: (?:LSS|SoL))?"
    ),
    "lag": re.compile(r"LSS|SoL", re.IGNORECASE),
}  # fmt: skip


def fit_row(
    text: str, types: Sequence[str], pads: dict[str, int] | None = None
) -> tuple[float, list[str | None]] | None:
    """The cells of one row and the cost of the fit; None where the text cannot be cut so.

    `types` are the kinds of its columns (`date`, `number`, `kon`, `insats`, `text` ...); `pads` the
    spaces that a known label brings of its own.
    """
    return _Fitter(text, tuple(types), pads or {}).best()


class _Fitter:
    def __init__(self, text: str, types: tuple[str, ...], pads: dict[str, int]) -> None:
        self.text, self.types, self.pads = text, types, pads
        self.memo: dict[tuple[int, int], tuple[float, list[str | None]] | None] = {}

    def best(self) -> tuple[float, list[str | None]] | None:
        """The cheapest cut."""
        return self._from(0, 0)

    def _from(self, column: int, position: int) -> tuple[float, list[str | None]] | None:
        key = (column, position)
        if key not in self.memo:
            self.memo[key] = None
            self.memo[key] = self._search(column, position)
        return self.memo[key]

    def _search(self, column: int, position: int) -> tuple[float, list[str | None]] | None:
        if column == len(self.types):
            rest = self.text[position:]
            return (EXTRA_SPACE * len(rest), []) if not rest.strip() else None
        options = []
        for end, cost in self._matches(column, position):
            after = end + (1 if end < len(self.text) else 0)
            cell = self.text[position:end]
            pad = self.pads.get(cell, 0)
            for extra in range(6):
                where = after + pad + extra
                if where > len(self.text) or self.text[after:where].strip():
                    break
                tail = self._from(column + 1, where)
                if tail is not None:
                    options.append((cost + EXTRA_SPACE * extra + tail[0], [cell, *tail[1]]))
        if position >= len(self.text) or self.text[position] == " ":
            tail = self._from(column + 1, min(position + 1, len(self.text)))
            if tail is not None:
                blank = MISSING if self.types[column] in ("nr", "text") else BLANK_CELL
                options.append((blank + tail[0], [None, *tail[1]]))
        return min(options, key=lambda option: option[0], default=None)

    def _matches(self, column: int, position: int) -> list[tuple[int, float]]:
        kind = self.types[column]
        text = self.text
        if position >= len(text) or text[position] == " ":
            return []
        pattern = _PATTERNS.get(kind)
        if pattern is not None:
            match = pattern.match(text, position)
            if match is None or (match.end() < len(text) and text[match.end()] != " "):
                return []
            fine = kind != "kon" or vocabulary().kon_of(match.group()) is not None
            return [(match.end(), 0.0)] if fine else []
        ends = [m.start() for m in re.finditer(r"\s|$", text[position:])]
        ends = [position + end for end in ends if end > 0 and text[position + end - 1] != " "]
        if kind == "insats":
            return [(end, _insats_cost(text[position:end])) for end in ends[:9]]
        return [(end, 0.05) for end in ends]


@lru_cache(maxsize=4096)
def _insats_cost(text: str) -> float:
    """How ill a stretch reads as an insats; the longest known name reads best, a law behind it lengthens none."""
    words = text.split()
    if not insats_lexicon().known(text):
        return 0.8 + 0.1 * len(words)
    return 0.1 / max(sum(_PATTERNS["lag"].fullmatch(word) is None for word in words), 1)


def learn_pads(rows: Sequence[str], types: Sequence[str]) -> dict[str, int]:
    """Spaces that labels bring of their own, learnt from rows whose later cells are all blank."""
    if "insats" not in types:
        return {}
    where = list(types).index("insats")
    extras: dict[str, Counter[int]] = {}
    for row in rows:
        fitted = fit_row(row, types)
        if fitted is None or any(fitted[1][where + 1 :]) or not fitted[1][where]:
            continue
        label = fitted[1][where]
        trailing = len(row) - len(row.rstrip(" "))
        expected = len(types) - where
        extras.setdefault(str(label), Counter())[max(trailing - expected, 0)] += 1
    return {label: counts.most_common(1)[0][0] for label, counts in extras.items()}


def place_numbers(text: str, columns: int, comment: bool) -> list[str | None] | None:
    """Number cells of a row whose label was taken off: `text` starts with the white after the label.

    The column of a number follows from the spaces before it. Labels may bring spaces of their own, so
    the right end decides where the two disagree; None where neither way fits, or where text follows that is no comment.
    """
    tokens = list(re.finditer(rf"(?<!\S)(?:{NUMBER})(?!\S)|\S+", text))
    found = list(takewhile(lambda token: re.fullmatch(NUMBER, token.group()), tokens))
    numbers = found[:columns]
    if not numbers:
        return [None] * columns + ([text.strip() or None] if comment else [])
    rest = text[numbers[-1].end() :]
    if len(found) < len(tokens) and not comment:
        return None
    gaps = [b.start() - a.end() for a, b in pairwise(numbers)]
    steps = [sum(gaps[:i]) for i in range(len(numbers))]
    left = numbers[0].start()
    tail = len(rest) - len(rest.lstrip(" "))
    last = columns - (tail if comment and rest.strip() else tail - (1 if comment else 0)) if tail else None
    right = last - steps[-1] if last is not None else None
    for first in (right, left, min(left, 0)):
        if first is not None and first >= 0 and first + steps[-1] < columns:
            cells: list[str | None] = [None] * columns
            for step, token in zip(steps, numbers, strict=True):
                cells[first + step] = token.group()
            return cells + ([rest.strip() or None] if comment else [])
    return None


def types_of(names: Sequence[str]) -> list[str]:
    """The kind of cell that each column holds, by its name."""
    return [_type(name) for name in names]


def _type(name: str) -> str:
    leaf = name.split(" / ")[-1]
    words = vocabulary()
    if words.kon_of(leaf) or is_bucket(leaf) or is_period(leaf) or (words.is_reason(leaf) and " / " in name):
        return "number"
    return column_type(words.roles.find(fold(leaf)), words.measures.find(fold(leaf)))
