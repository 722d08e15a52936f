"""The listed decisions one by one: what their comments say, and whether their dates can be."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from extractor.audit.checkbook import Book, Side, join, pattern
from extractor.audit.material import Material
from extractor.evidence.dates import read_date
from extractor.evidence.quarters import quarter_end
from extractor.model import Decision
from extractor.vocabulary import fold

MONTHS = 3
FEW_ROWS, SHARE_OF_ROWS = 3, 0.3
WINDOW_MONTHS = 1
"""Notices that come within the month after the quarter are late, not wrong."""


def check_decisions(material: Material, book: Book) -> None:
    """Every check on single rows."""
    end = quarter_end(material.period)
    unsure = _lists_in_doubt(material)
    for decision in material.decisions:
        _comment(decision, decision.table in unsure, book)
        _order(decision, book)
        if end is not None:
            _age(decision, end, book)
            _closed_in_period(decision, end, book)
        _never_late(decision, book)
    _too_many(book, "R13", len([d for d in material.decisions if _start(d)]))
    _too_many(book, "R14", len([d for d in material.decisions if _ends(d)]))
    _twice(material.decisions, book)


def _too_many(book: Book, check: str, rows: int) -> None:
    """Where many rows break a rule on dates, the period or the dates were read wrongly: one doubt, not
    many findings.
    """
    broken = [d for d in book.discrepancies if d.check == check]
    if len(broken) <= max(FEW_ROWS, rows * SHARE_OF_ROWS):
        return
    book.discrepancies = [d for d in book.discrepancies if d.check != check]
    book.broke(
        check,
        (
            f"{len(broken)} av {rows} rader har datum som inte passar perioden.",
            f"{len(broken)} of {rows} rows have dates that do not fit the period.",
        ),
        Side(
            len(broken),
            tuple(d.evidence[0] for d in broken[:10] if d.evidence),
            tuple(p for d in broken for p in d.places[:1]),
        ),
        Side(0),
        doubt="rapportens period eller datumen kan vara fellästa",
    )


def add_months(day: dt.date, months: int) -> dt.date:
    """A day so many calendar months later, clipped to the month's end: 30 November + 3 is 28 or 29
    February.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _later_month_end(end: dt.date, months: int) -> dt.date:
    """The last day of the month so many months after one that ends on `end`: 30 June - 3 is 31 March."""
    return add_months(end + dt.timedelta(days=1), months) - dt.timedelta(days=1)


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text and re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None


def _month(text: str | None) -> tuple[dt.date, dt.date] | tuple[None, None]:
    """The first and last day of a date that names its month alone."""
    if not text or not re.fullmatch(r"\d{4}-\d\d", text):
        return None, None
    year, month = int(text[:4]), int(text[5:])
    return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def _name(decision: Decision) -> str:
    parts = [
        f"nr {decision.nr}" if decision.nr else None,
        decision.insats,
        decision.beslutsdatum or decision.avbrottsdatum,
    ]
    return ", ".join(part for part in parts if part) or decision.id


def _evidence(decision: Decision) -> tuple[str, ...]:
    return tuple(e for e in (join(decision.printed), decision.kommentar or "", decision.insats or "") if e)


def _start(decision: Decision) -> dt.date | None:
    return _day(decision.avbrottsdatum) or _day(decision.beslutsdatum)


def _ends(decision: Decision) -> list[tuple[str, dt.date]]:
    ends = (("verkställt", _day(decision.verkstallt_datum)), ("avslutat", _day(decision.avslutat_datum)))
    return [(name, day) for name, day in ends if day is not None]


def says_executed(comment: str | None) -> bool:
    """Whether a whole clause of a comment says that the decision has been carried out.

    >>> says_executed("Inte valt utförare, nu verkställt."), says_executed("Nu delvis verkställd.")
    (True, False)
    """
    clauses = re.split(r"[.;]\s*|,\s+", comment or "")
    return any(pattern("verkstallt_i_kommentar").search(fold(clause)) for clause in clauses if clause.strip())


def _lists_in_doubt(material: Material) -> set[str | None]:
    """Row lists whose states may be misread: a column of dates that nobody understood, or many rows that
    contradict.
    """
    doubted: set[str | None] = set()
    for table in material.tables:
        for index, role in enumerate(table.roles):
            cells = [row.cells[index].text for row in table.rows if role == "unknown" and index < len(row.cells)]
            if any(read_date(text) for text in cells if text):
                doubted.add(table.id)
    said = Counter(d.table for d in material.decisions if d.status == "kvarstående" and says_executed(d.kommentar))
    return doubted | {table for table, count in said.items() if count > 1}


def _comment(decision: Decision, unsure: bool, book: Book) -> None:
    """R9: a row among the remaining whose comment says `Nu verkställt`."""
    if decision.status != "kvarstående" or not decision.kommentar:
        return
    how = decision.inferred.get("status")
    if how is not None and how.method not in ("heading", "column", "status column", "no end date"):
        return
    if not says_executed(decision.kommentar):
        book.hold("R9", _name(decision), decision.places)
        return
    book.broke(
        "R9",
        (
            f"{_name(decision)}: raden står bland kvarstående beslut men kommentaren säger att beslutet är verkställt.",
            f"{_name(decision)}: the row stands among remaining decisions but its comment says it was carried out.",
        ),
        Side("kvarstående", _evidence(decision), decision.places),
        Side("verkställt"),
        doubt="radens status kan vara felläst" if unsure else None,
    )


def _order(decision: Decision, book: Book) -> None:
    """R15: carried out or closed before the decision was made."""
    start = _day(decision.beslutsdatum)
    for name, day in _ends(decision):
        if start is None:
            continue
        if day >= start:
            book.hold("R15", _name(decision), decision.places)
            continue
        book.broke(
            "R15",
            (
                f"{_name(decision)}: {name} {day} men beslutat {start}.",
                f"{_name(decision)}: {'carried out' if name == 'verkställt' else 'closed'} {day} but decided {start}.",
            ),
            Side(day.isoformat(), _evidence(decision), decision.places),
            Side(start.isoformat()),
        )


def _age(decision: Decision, end: dt.date, book: Book) -> None:
    """R13: less than three months old when the quarter ended. A decision whose three months end on that day has not
    been carried out within them, though IVO asks for it a day later.
    """
    start = newest = _start(decision)
    if start is None:
        start, newest = _month(decision.avbrottsdatum or decision.beslutsdatum)
    if start is None or newest is None:
        return
    if add_months(start, MONTHS) <= end:
        if add_months(newest, MONTHS) <= end:
            book.hold("R13", _name(decision), decision.places)
        return
    latest = _later_month_end(end, -MONTHS)
    book.broke(
        "R13",
        (
            f"{_name(decision)}: beslutet är yngre än tre månader vid kvartalets slut {end} och borde inte vara med.",
            f"{_name(decision)}: the decision is younger than three months at the end of the quarter, {end}.",
        ),
        Side(start.isoformat(), _evidence(decision), decision.places),
        Side(latest.isoformat()),
    )


def _never_late(decision: Decision, book: Book) -> None:
    """R13b: ended before three months had passed, so it never had to be reported."""
    start = _start(decision)
    for name, day in _ends(decision):
        if start is None or day < start:
            continue
        limit = add_months(start, MONTHS)
        if day >= limit:
            book.hold("R13b", _name(decision), decision.places)
            continue
        book.broke(
            "R13b",
            (
                f"{_name(decision)}: {name} {day}, mindre än tre månader efter {start} (gräns {limit}).",
                f"{_name(decision)}: ended {day}, less than three months after {start} (limit {limit}).",
            ),
            Side(day.isoformat(), _evidence(decision), decision.places),
            Side(limit.isoformat()),
        )


def _closed_in_period(decision: Decision, end: dt.date, book: Book) -> None:
    """R14: ended before the period began, or later than notices may still come in."""
    begin = add_months(end.replace(day=1), -2)
    window = _later_month_end(end, WINDOW_MONTHS)
    start = _start(decision)
    for name, day in _ends(decision):
        if start is not None and day < start:
            continue  # R15 tells it
        if begin <= day <= end:
            book.hold("R14", _name(decision), decision.places)
            continue
        book.broke(
            "R14",
            (
                f"{_name(decision)}: {name} {day}, utanför perioden {begin} till {end}.",
                f"{_name(decision)}: ended {day}, outside the period {begin} to {end}.",
            ),
            Side(day.isoformat(), _evidence(decision), decision.places),
            Side(f"{begin}..{end}"),
            severity="note" if end < day <= window else None,
        )


def _twice(decisions: Sequence[Decision], book: Book) -> None:
    """R9b: two rows alike in everything but their number."""
    groups: dict[tuple[object, ...], list[Decision]] = defaultdict(list)
    for d in decisions:
        if _day(d.beslutsdatum) or _day(d.avbrottsdatum):
            key = (
                d.insats,
                d.lag,
                d.beslutsdatum,
                d.avbrottsdatum,
                d.kon,
                d.alder,
                d.kommentar,
                d.status,
                d.verkstallt_datum,
                d.avslutat_datum,
            )
            groups[key].append(d)
    for rows in groups.values():
        if len(rows) < 2 or not (rows[0].nr or rows[0].kommentar) or not rows[0].kon:
            continue
        book.broke(
            "R9b",
            (
                f"{_name(rows[0])}: {len(rows)} rader är lika i allt utom löpnumret.",
                f"{_name(rows[0])}: {len(rows)} rows are alike in all but their number.",
            ),
            Side(
                len(rows),
                tuple(e for d in rows for e in _evidence(d)),
                tuple(p for d in rows for p in d.places),
            ),
            Side(1),
        )
