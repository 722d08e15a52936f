"""Rows that sum others, told by arithmetic: a group's own line, a subtotal, a grand total, whatever they are called."""

from __future__ import annotations

from collections.abc import Sequence

Numbers = Sequence[int | None]
MIN_ROWS = 2
AGREE = 0.6
"""The share of a row's numbers that must be the sums; the others may be the report's own mistakes."""


def sums(row: Numbers, parts: Sequence[Numbers]) -> bool:
    """Whether most numbers of a row are the sums of other rows, two of them at least and not all zero."""
    if len(parts) < MIN_ROWS:
        return False
    pairs = [
        (value, sum(part[column] or 0 for part in parts if column < len(part)))
        for column, value in enumerate(row)
        if value is not None
    ]
    told = [(value, total) for value, total in pairs if value or total]
    right = sum(value == total for value, total in told)
    return bool(told) and right >= AGREE * len(told) and right >= 1 and any(value for value, _ in told)


def heads_group(rows: Sequence[Numbers], index: int, stops: Sequence[bool]) -> bool:
    """Whether a row is the sum of the rows below it, up to the next row at which a group ends."""
    stop = next((i for i in range(index + 1, len(rows)) if stops[i]), len(rows))
    return sums(rows[index], rows[index + 1 : stop])


def partition(rows: Sequence[Numbers], data: Sequence[bool]) -> list[int]:
    """The rows that head groups, where all rows of data are groups of a sum with its parts; none where one fails.

    Every number of a sum must be that of its parts, in two columns at least: nothing but arithmetic tells of it.
    """
    found: list[int] = []
    several = 0
    index = next((i for i, is_data in enumerate(data) if is_data), len(data))
    while index < len(data) and data[index]:
        stop = _end_of_parts(rows, index)
        if stop is None or not all(data[index:stop]):
            return []
        found.append(index)
        several += stop - index > 2
        index = stop
    return found if several >= 2 and not any(data[index:]) else []


def _end_of_parts(rows: Sequence[Numbers], index: int) -> int | None:
    """Where the rows end that a row is the sum of, in every column; None where none are, or it has but one number."""
    told = [(column, value) for column, value in enumerate(rows[index]) if value is not None]
    if len(told) < 2 or not any(value for _, value in told):
        return None
    left = dict(told)
    for stop in range(index + 1, len(rows)):
        for column in left:
            left[column] -= (rows[stop][column] if column < len(rows[stop]) else 0) or 0
        if not any(left.values()):
            return stop + 1
    return None


def closes_group(rows: Sequence[Numbers], index: int, start: int, totals: Sequence[bool]) -> bool:
    """Whether a row is the sum of the rows from the start of its group, without the totals among them."""
    return sums(rows[index], [rows[i] for i in range(start, index) if not totals[i]])


def closes_all(rows: Sequence[Numbers], index: int, totals: Sequence[bool]) -> bool:
    """Whether a row is the sum of all other rows that are no totals."""
    return sums(rows[index], [rows[i] for i in range(len(rows)) if i != index and not totals[i]])
