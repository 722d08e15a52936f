"""Arithmetic inside one table: column sums, outcome rows, sex, reasons and waiting classes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from extractor.audit.checkbook import Book, Side, pattern
from extractor.audit.material import Column, Material, TableView
from extractor.audit.rowsums import Reading, Rows, added_rows, readings
from extractor.model import Count
from extractor.vocabulary import fold, vocabulary

LEAD = 2
"""A reading of a table's groups that explains so many more kinds of sums than another is the right one of the two."""


def check_sums(material: Material, book: Book) -> None:
    """Every check that needs one table alone."""
    for view in material.views:
        if view.table.kind == "list_counts":
            continue
        _column_sums(view, book)
        _outcomes(view, book)
        _parts_of_rows(view, book)


@dataclass(frozen=True, slots=True)
class _Break:
    """A sum of one column that its rows do not give."""

    column: Column
    total: int
    rows: Rows

    @property
    def added(self) -> int:
        """What the rows give."""
        return _added(self.column, self.rows)


def _column_sums(view: TableView, book: Book) -> None:
    """R2: the rows of each column add up to its sums, in the reading of the groups that explains most of them."""
    rows = added_rows(view)
    if not view.totals or len(rows) < 2 or _rows_are_measures(view, rows):
        return
    read = [(reading, _breaks(view, reading)) for reading in readings(view)]
    reading, breaks = min(read, key=lambda each: (len(each[1]), -len(each[0])))
    broken = {(each.column.index, each.total) for each in breaks}
    for column, total in product(view.columns, reading):
        if total in column.values and (column.index, total) not in broken:
            what = f"{view.title}, {column.head or 'antal'}: {column.values[total]}"
            book.hold("R2", what, view.places(total, column.index))
    rivals = [other for ways, other in read if len(ways) > len(reading) - LEAD and len(other) == len(breaks)]
    doubt = _doubt(view, breaks, any(_told(rival) != _told(breaks) for rival in rivals))
    for each in breaks:
        _report_sum(view, each, doubt or _unread(view, reading, breaks, each), book)


def _told(breaks: Sequence[_Break]) -> set[tuple[int, int, int]]:
    return {(each.column.index, each.total, each.added) for each in breaks}


def _added(column: Column, rows: Rows) -> int:
    return sum(column.values.get(row, 0) for row in rows)


def _breaks(view: TableView, reading: Reading) -> list[_Break]:
    """The sums that no rows of a reading give. What most columns add up, the others do, or the sums among the rows."""
    breaks = []
    for total, ways in reading.items():
        columns = [column for column in view.columns if total in column.values]
        right = {rows: [_added(column, rows) == column.values[total] for column in columns] for rows in ways}
        best = max(right, key=lambda rows: sum(right[rows]), default=())
        if 2 * sum(right.get(best, ())) > len(columns):
            right = {rows: told for rows, told in right.items() if rows == best or rows[0] in view.totals}
        breaks += [_Break(c, total, best) for i, c in enumerate(columns) if not any(told[i] for told in right.values())]
    return breaks


def _rows_are_measures(view: TableView, rows: Sequence[int]) -> bool:
    """Rows that are outcomes of one another (`rapporterade`, `varav verkställda`) add up to nothing."""
    named = [vocabulary().measures.find(fold(view.labels[i])) for i in rows if view.labels[i]]
    return sum(name is not None for name in named) > len(rows) / 2


def _doubt(view: TableView, breaks: Sequence[_Break], unclear: bool) -> str | None:
    """Why none of the breaks of a table may be told as an error."""
    if view.doubt is not None:
        return view.doubt
    if len({each.column.index for each in breaks}) > max(2, len(view.columns) * 0.5):
        return "de flesta kolumner går inte ihop, vilket tyder på att tabellen lästs fel"
    offsets = [each.column.values[each.total] - each.added for each in breaks]
    if len(breaks) > 1 and sum(offsets) == 0 and len({each.total for each in breaks}) == 1:
        return "avvikelserna tar ut varandra, vilket tyder på att ett tal hamnat i fel kolumn"
    return "raderna kan grupperas på flera sätt" if unclear else None


def _unread(view: TableView, reading: Reading, breaks: Sequence[_Break], one: _Break) -> str | None:
    """Why one break may be the reading's: no number but the sum, or rows that are another sum's or give it nowhere."""
    values = one.column.values
    if not any(row in values for row in one.rows):
        return "av kolumnen är bara summan läst"
    of_total = [each for each in breaks if each.total == one.total]
    nowhere = len(of_total) == sum(one.total in column.values for column in view.columns)
    taken = any(one.rows in ways and values.get(total) == one.added for total, ways in reading.items())
    return "raderna kan grupperas på flera sätt" if taken or (nowhere and len(breaks) > len(of_total)) else None


def _report_sum(view: TableView, one: _Break, doubt: str | None, book: Book) -> None:
    column, total, added = one.column, one.total, one.added
    printed = column.values[total]
    head = column.head or "antal"
    rows = [row for row in one.rows if row in column.values]
    numbers = " + ".join(str(column.values[row]) for row in rows)
    book.blamed.add(f"sum:{view.id}:{column.index}")
    book.broken[view.id] = max(book.broken.get(view.id, 0), abs(printed - added))
    book.broke(
        "R2",
        (
            f"{view.title}, {head}: raderna summerar till {added}, i summaraden står {printed}.",
            f"{view.title}, {head}: the rows add up to {added}, the total row says {printed}.",
        ),
        Side(printed, (view.row_text(total), *map(view.row_text, rows)), view.places(total, column.index)),
        Side(added, (head,), tuple(place for row in rows for place in view.places(row, column.index))),
        how=f"{numbers} = {added}" if numbers else "",
        doubt=doubt,
    )


def _outcomes(view: TableView, book: Book) -> None:
    """R1: reported = carried out + closed + remaining, in each row, where one column stands for each."""
    by_measure: dict[str, list[Column]] = defaultdict(list)
    for column in view.columns:
        by_measure[column.measure or ""].append(column)
    names = ("rapporterade", "verkställda", "avslutade", "kvarstående")
    if any(len(by_measure[name]) != 1 for name in names):
        return
    reported, *parts = (by_measure[name][0] for name in names)
    broken = []
    for row, value in reported.values.items():
        added = sum(part.values.get(row, 0) for part in parts)
        if added == value:
            book.hold("R1", f"{view.labels[row]}: {value}", view.places(row, reported.index))
        else:
            broken.append((row, value, added))
    rows = [b for b in broken if b[0] not in view.totals] or broken
    doubt = view.doubt or ("flera rader går inte ihop" if len(rows) > max(2, len(reported.values) / 3) else None)
    summed = any(f"sum:{view.id}:{column.index}" in book.blamed for column in (reported, *parts))
    for row, value, added in rows:
        if summed and row in view.totals:
            continue
        numbers = " + ".join(str(part.values.get(row, 0)) for part in parts)
        book.broken[view.id] = max(book.broken.get(view.id, 0), abs(value - added))
        book.broke(
            "R1",
            (
                f"{view.labels[row]}: verkställda, avslutade och kvarstående blir {added}, rapporterade är {value}.",
                f"{view.labels[row]}: carried out, closed and remaining make {added}, reported is {value}.",
            ),
            Side(value, (view.row_text(row),), view.places(row, reported.index)),
            Side(added, (), tuple(p for part in parts for p in view.places(row, part.index))),
            how=f"{numbers} = {added}",
            doubt=doubt,
        )


def _row_groups(counts: Iterable[Count]) -> dict[tuple[Any, ...], list[Count]]:
    groups: dict[tuple[Any, ...], list[Count]] = defaultdict(list)
    for count in counts:
        if count.insats or count.is_total:
            groups[(count.lag, count.omrade, count.insats, count.measure, count.period)].append(count)
    return groups


def _parts_of_rows(view: TableView, book: Book) -> None:
    """R3, R4, R10, R12: sex, reasons and waiting classes of a row against its number."""
    labels = [fold(label) for label in view.labels if label]
    if len(set(labels)) != len(labels) or view._clash():
        return
    for (lag, _, insats, _, period), counts in _row_groups(view.counts).items():
        label = " ".join(str(x) for x in (insats or "Totalt", lag, period) if x)
        plain = [c for c in counts if not c.orsak and not c.kon and not c.manader]
        total = plain[0] if len(plain) == 1 else None
        sexes = [c for c in counts if c.kon and not c.orsak and not c.manader]
        reasons = [c for c in counts if c.orsak and not c.kon and not c.manader]
        waits = [c for c in counts if c.manader and not c.kon and not c.orsak]
        if insats is None and view.table.kind in ("kon_time_series", "orsak_time_series"):
            continue
        if total and sexes and _both_sexes(view):
            _part(view, book, "R4", label, "kvinnor och män", sexes, total, insats)
        if total and waits:
            _part(view, book, "R10", label, "tidsklasserna", waits, total, insats)
        own = [c for c in reasons if not pattern("avbrott").search(c.orsak or "")]
        base = total.value if total else (sum(c.value for c in sexes) if sexes and _both_sexes(view) else None)
        if base is not None and own:
            _reasons(view, book, label, own, base, insats)
        stops = [c for c in reasons if pattern("avbrott").search(c.orsak or "")]
        if base is not None and stops and stops[0].value > base:
            _too_many_stops(view, book, label, stops[0], base, insats)


def _both_sexes(view: TableView) -> bool:
    return {"K", "M"} <= {c.kon for c in view.counts}


def _part(
    view: TableView,
    book: Book,
    check: str,
    label: str,
    name: str,
    parts: list[Count],
    total: Count,
    insats: str | None,
) -> None:
    added = sum(c.value for c in parts)
    if added == total.value:
        book.hold(check, f"{view.title}, {label}: {added}", total.places)
        return
    if insats is None and any(d.check in ("R2", check) and view.title in d.what for d in book.discrepancies):
        return
    doubt = view.doubt
    book.broken[view.id] = max(book.broken.get(view.id, 0), abs(added - total.value))
    book.broke(
        check,
        (
            f"{view.title}, {label}: {name} blir {added}, summan anges till {total.value}.",
            f"{view.title}, {label}: {name} make {added}, the total says {total.value}.",
        ),
        Side(total.value, (view.row_of(insats) if insats else _total_row(view),), total.places),
        Side(added, (), tuple(p for c in parts for p in c.places)),
        how=" + ".join(str(c.value) for c in parts) + f" = {added}",
        doubt=doubt,
    )


def _total_row(view: TableView) -> str:
    return view.row_text(view.totals[-1]) if view.totals else ""


def _reasons(view: TableView, book: Book, label: str, reasons: list[Count], base: int, insats: str | None) -> None:
    added = sum(c.value for c in reasons)
    places = tuple(p for c in reasons for p in c.places)
    if added == base:
        book.hold("R3", f"{view.title}, {label}: {added}", places)
        return
    book.broke(
        "R3",
        (
            f"{view.title}, {label}: orsakerna blir {added}, besluten är {base}.",
            f"{view.title}, {label}: the reasons make {added}, the decisions are {base}.",
        ),
        Side(added, (view.row_of(insats) if insats else _total_row(view),), places),
        Side(base),
        doubt=view.doubt,
    )


def _too_many_stops(view: TableView, book: Book, label: str, stops: Count, base: int, insats: str | None) -> None:
    book.broke(
        "R12",
        (
            f"{view.title}, {label}: {stops.value} avbrott bland {base} beslut.",
            f"{view.title}, {label}: {stops.value} interruptions among {base} decisions.",
        ),
        Side(stops.value, (view.row_of(insats),), stops.places),
        Side(base),
        doubt=view.doubt,
    )
