"""Arithmetic inside one table: column sums, outcome rows, sex, reasons and waiting classes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from extractor.audit.checkbook import Book, Side, pattern
from extractor.audit.material import Column, Material, TableView
from extractor.model import Count
from extractor.vocabulary import fold, vocabulary


def check_sums(material: Material, book: Book) -> None:
    """Every check that needs one table alone."""
    for view in material.views:
        if view.table.kind == "list_counts":
            continue
        _column_sums(view, book)
        _outcomes(view, book)
        _parts_of_rows(view, book)


def _column_sums(view: TableView, book: Book) -> None:
    """R2: the rows of each column add up to each total row; subtotals and a grand total may stand
    together.
    """
    additive = [
        i
        for i, label in enumerate(view.labels)
        if i not in view.totals and not fold(label).startswith(("varav", "därav"))
    ]
    if not view.totals or len(additive) < 2 or _rows_are_measures(view, additive):
        return
    breaks = []
    for column in view.columns:
        for total in view.totals:
            if total not in column.values:
                continue
            sums = _possible_sums(view, column, total, additive)
            if column.values[total] in sums:
                book.hold(
                    "R2",
                    f"{view.title}, {column.head or 'antal'}: {column.values[total]}",
                    view.places(total, column.index),
                )
            else:
                breaks.append((column, total, sums[0]))
    _report_sums(view, breaks, book)


def _possible_sums(view: TableView, column: Column, total: int, additive: Sequence[int]) -> list[int]:
    """What a total row may stand for: rows since the last total, all rows above, all rows, all subtotals."""
    before = [t for t in view.totals if t < total]
    after = [t for t in view.totals if t > total]
    start, end = (before[-1] if before else -1), (after[0] if after else len(view.labels))
    above = [column.values.get(i, 0) for i in additive if start < i < total]
    below = [column.values.get(i, 0) for i in additive if total < i < end]
    everything = sum(column.values.get(i, 0) for i in additive)
    if not before and not after:
        return [sum(above) if above else everything, everything]
    sums = [sum(above)] if above else [sum(below)]
    if not after or not before:
        sums += [everything] if not after or not above else []
        sums.append(sum(column.values.get(t, 0) for t in view.totals if t != total))
    return sums


def _rows_are_measures(view: TableView, rows: Sequence[int]) -> bool:
    """Rows that are outcomes of one another (`rapporterade`, `varav verkställda`) add up to nothing."""
    named = [vocabulary().measures.find(fold(view.labels[i])) for i in rows if view.labels[i]]
    return sum(name is not None for name in named) > len(rows) / 2


def _report_sums(view: TableView, breaks: list[tuple[Column, int, int]], book: Book) -> None:
    doubt = view.doubt
    columns = {column.index for column, _, _ in breaks}
    if doubt is None and len(columns) > max(2, len(view.columns) * 0.5):
        doubt = "de flesta kolumner går inte ihop, vilket tyder på att tabellen lästs fel"
    offsets = [column.values[total] - added for column, total, added in breaks]
    if doubt is None and len(breaks) > 1 and sum(offsets) == 0 and len({t for _, t, _ in breaks}) == 1:
        doubt = "avvikelserna tar ut varandra, vilket tyder på att ett tal hamnat i fel kolumn"
    for column, total, added in breaks:
        printed = column.values[total]
        rows = [view.row_text(i) for i in column.values if i not in view.totals]
        numbers = " + ".join(str(v) for i, v in column.values.items() if i not in view.totals)
        head = column.head or "antal"
        book.blamed.add(f"sum:{view.id}:{column.index}")
        book.broken[view.id] = max(book.broken.get(view.id, 0), abs(printed - added))
        book.broke(
            "R2",
            (
                f"{view.title}, {head}: raderna summerar till {added}, i summaraden står {printed}.",
                f"{view.title}, {head}: the rows add up to {added}, the total row says {printed}.",
            ),
            Side(printed, (view.row_text(total), *rows), view.places(total, column.index)),
            Side(
                added,
                (head,),
                tuple(p for i in column.values if i != total for p in view.places(i, column.index)),
            ),
            how=f"{numbers} = {added}",
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
