"""Columns of a table without vertical lines: the stretches of x that its words share, parted by rivers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from extractor.layout.lines import Line
from extractor.model import Word

RIVER = 2.0
"""Points of white that must stay between two columns."""
FLUSH = 1.5
"""Cells set at the left begin within so many points of their head."""
Chunk = list[Word]


@dataclass(slots=True)
class Columns:
    """Intervals of x, from left to right, that never overlap."""

    spans: list[tuple[float, float]]

    @classmethod
    def of(cls, parts: list[Chunk]) -> Columns:
        """Columns of a first line."""
        return cls([(part[0].x0, part[-1].x1) for part in parts])

    def __len__(self) -> int:
        return len(self.spans)

    @property
    def x0(self) -> float:
        """Left edge."""
        return self.spans[0][0]

    @property
    def x1(self) -> float:
        """Right edge."""
        return self.spans[-1][1]

    def touched(self, x0: float, x1: float) -> list[int]:
        """Indexes of the columns that a stretch overlaps."""
        return [i for i, (left, right) in enumerate(self.spans) if x0 < right and x1 > left]

    def place(self, line: Line) -> list[tuple[int, Chunk]] | None:
        """The line's words by column, chunks cut at rivers where need be; None where a word crosses a river.

        An index of -1 is a stretch that lies in no column yet.
        """
        placed: list[tuple[int, Chunk]] = []
        for part in line.chunks:
            pieces = self._cut(part)
            if not pieces:
                return None
            for index, piece in pieces:
                if placed and placed[-1][0] == index and index >= 0:
                    placed[-1] = (index, placed[-1][1] + piece)
                else:
                    placed.append((index, piece))
        return placed

    def settle(self, line: Line) -> dict[int, Chunk]:
        """The line's words by column, none left out: a chunk that crosses a river lies where most of it does."""
        settled: dict[int, Chunk] = {}
        for index, part in (piece for chunk in line.chunks for piece in self._cut(chunk) or [(-1, chunk)]):
            where = index if index >= 0 else self.nearest(part[0].x0, part[-1].x1)
            settled.setdefault(where, []).extend(part)
        return settled

    def _cut(self, part: Chunk) -> list[tuple[int, Chunk]] | None:
        hit = self.touched(part[0].x0, part[-1].x1)
        if len(hit) <= 1:
            return [(hit[0] if hit else -1, part)]
        pieces: list[tuple[int, Chunk]] = []
        loose = False
        for word in part:
            columns = self.touched(word.x0, word.x1)
            if len(columns) > 1 or (not columns and not pieces):
                return None
            loose = loose or not columns
            if pieces and (not columns or pieces[-1][0] == columns[0]):
                pieces[-1][1].append(word)
            else:
                pieces.append((columns[0], [word]))
        flush = all(abs(piece[0].x0 - self.spans[index][0]) < FLUSH for index, piece in pieces)
        if loose and not (flush and len(self.spans) > 2):
            return None
        return pieces if self._rivers_stay(pieces) else None

    def _rivers_stay(self, pieces: list[tuple[int, Chunk]]) -> bool:
        for (left, one), (right, two) in pairwise(pieces):
            if right <= left:
                return False
            edge = max(one[-1].x1, self.spans[left][1])
            if min(two[0].x0, self.spans[right][0]) - edge < RIVER:
                return False
        return True

    def widened(self, placed: list[tuple[int, Chunk]]) -> Columns | None:
        """Columns that also hold this line; None where two columns would grow together."""
        spans = [list(span) for span in self.spans]
        new: list[list[float]] = []
        for index, part in placed:
            x0, x1 = part[0].x0, part[-1].x1
            if index < 0:
                index = self._beside(x0, x1)
            if index >= 0:
                spans[index] = [min(spans[index][0], x0), max(spans[index][1], x1)]
            else:
                new.append([x0, x1])
        merged = sorted(spans + new)
        for one, two in pairwise(merged):
            if two[0] - one[1] < RIVER:
                return None
        return Columns([(x0, x1) for x0, x1 in merged])

    def _beside(self, x0: float, x1: float) -> int:
        """The one column that a stretch all but touches, as numbers do at the edge of their head; -1 where none."""
        near = [i for i, (left, right) in enumerate(self.spans) if x0 - right < RIVER and left - x1 < RIVER]
        return near[0] if len(near) == 1 else -1

    def nearest(self, x0: float, x1: float) -> int:
        """The column that a stretch belongs to: most overlap, else least distance of edges or middles."""
        overlaps = [min(x1, right) - max(x0, left) for left, right in self.spans]
        best = max(range(len(self.spans)), key=lambda i: overlaps[i])
        if overlaps[best] > 0:
            return best

        def distance(index: int) -> float:
            left, right = self.spans[index]
            return min(abs(x0 - left), abs(x1 - right), abs((x0 + x1) - (left + right)) / 2)

        return min(range(len(self.spans)), key=distance)
