"""Waiting times in classes of months per insats, with or without footnotes."""

from __future__ import annotations

from typing import Any

from ..catalog import Insats
from ..content import Case, Content
from ..doc import Cell, TableLook
from ..report import Finding, Report, table_look
from .notation import BUCKETS, Bucket, bucket_of, show_zero

GROUP_HEADS = [
    "Månader sedan beslut",
    "Väntetid i månader",
    "Tid från beslut, månader",
    "Antal månader sedan beslutsdatum",
]
REASON_HEADS = ["Orsak", "Kommentar", "Anledning", "Skäl till dröjsmål"]


class Notes:
    """Marks of footnotes and what they stand for."""

    def __init__(self, how: str) -> None:
        self.how, self.used = how, 0
        self.entries: list[tuple[str, list[Case]]] = []

    def restart(self) -> None:
        """A new row: asterisks begin again."""
        if self.how == "asterisk":
            self.used, self.entries = 0, []

    def add(self, cases: list[Case]) -> str:
        """The mark for these cases."""
        self.used += 1
        mark = {"asterisk": "*" * self.used, "number": f"{self.used})", "letter": f"{chr(96 + self.used)})"}[self.how]
        self.entries.append((mark, cases))
        return mark

    def text(self) -> str:
        """The notes as printed, one decision a line."""
        lines = []
        for mark, cases in self.entries:
            if len(cases) == 1:
                lines.append(f"{mark} {cases[0].kommentar}")
            else:
                lines.append(mark)
                lines += [f"- {c.kommentar}" for c in cases]
        return "\n".join(lines)


def bucket_table(
    r: Report,
    content: Content,
    insatser: list[Insats],
    buckets: str,
    zero: str = "",
    notes: str | None = None,
    sums: bool = False,
    law_in_name: bool = True,
    lag: str | None = None,
    omrade: str | None = None,
    look: TableLook | None = None,
    reason_head: str = "Orsak",
    first: str = "Insats",
    total: str = "SUMMA",
    caption: str | None = None,
    group_head: bool = True,
) -> str:
    """Print a table of waiting times.

    `notes` is None, "asterisk" (in the last column), "number" or "letter" (below the table).
    """
    classes = BUCKETS[buckets]
    book = Notes(notes or "asterisk")
    beside = notes == "asterisk"
    rows: list[list[str | None]] = []
    numbers: list[list[int]] = []
    for insats in insatser:
        book.restart()
        cases = content.of(insats, "kvarstående")
        line = [[c for c in cases if bucket_of(content, c, classes) is b] for b in classes]
        numbers.append([len(x) for x in line])
        cells = [_cell(x, zero, book if notes else None) for x in line]
        rows.append(
            [
                content.label(insats, law_in_name),
                *cells,
                *([str(len(cases))] if sums else []),
                *([book.text() or None] if beside else []),
            ]
        )
    totals = [sum(col) for col in zip(*numbers, strict=True)]
    note = _plant(r, totals, numbers, total)
    rows.append(
        [
            total,
            *[show_zero(n, zero) for n in totals],
            *([str(sum(map(sum, numbers)))] if sums else []),
            *([None] if beside else []),
        ]
    )
    name = _print(r, classes, rows, sums, beside, look, reason_head, first, caption, group_head)
    _counts(r, content, name, insatser, classes, numbers, totals, zero, sums, lag, omrade, law_in_name)
    _decisions(r, content, name, insatser, classes, notes, omrade, law_in_name)
    if notes and not beside:
        for text in _below(book):
            r.para(text, "small")
    if note:
        r.found(*note)
    return name


def _cell(cases: list[Case], zero: str, book: Notes | None) -> str | None:
    if not cases:
        return zero or None
    return (
        f"{len(cases)}{book.add(cases)}"
        if book and book.how == "asterisk"
        else f"{len(cases)} {book.add(cases)}"
        if book
        else str(len(cases))
    )


def _below(book: Notes) -> list[str]:
    out = []
    for mark, cases in book.entries:
        out += (
            [f"{mark} {cases[0].kommentar}"]
            if len(cases) == 1
            else [mark + "\n" + "\n".join(f"- {c.kommentar}" for c in cases)]
        )
    return out


def _print(
    r: Report,
    classes: list[Bucket],
    rows: list[list[str | None]],
    sums: bool,
    beside: bool,
    look: TableLook | None,
    reason: str,
    first: str,
    caption: str | None,
    group_head: bool,
) -> str:
    names = [b.name for b in classes]
    extra = [*(["Totalt"] if sums else []), *([reason] if beside else [])]
    if group_head:
        head = [
            [Cell(first, 1, 2), Cell(r.rng.choice(GROUP_HEADS), len(names)), *[Cell(e, 1, 2) for e in extra]],
            [Cell(n) for n in names],
        ]
    else:
        head = [[Cell(t) for t in [first, *names, *extra]]]
    wide = 0.75 if max(map(len, names)) < 6 else 1.25
    widths = [2.0] + [wide] * len(names) + ([0.8] if sums else []) + ([4.4] if beside else [])
    return r.table(
        head,
        rows,
        widths,
        "waiting_buckets",
        columns=[first, *names, *extra],
        caption=caption,
        numeric=set(range(1, len(names) + 1 + sums)),
        bold_rows={len(rows) - 1},
        look=look or table_look(r.rng),
    )


def _counts(
    r: Report,
    content: Content,
    name: str,
    insatser: list[Insats],
    classes: list[Bucket],
    numbers: list[list[int]],
    totals: list[int],
    zero: str,
    sums: bool,
    lag: str | None,
    omrade: str | None,
    law_in_name: bool,
) -> None:
    only = lag or (content.laws[0] if len(content.laws) == 1 else None)
    for insats, line in [*zip(insatser, numbers, strict=True), (None, totals)]:
        dims: dict[str, Any] = {
            "lag": insats.lag if insats else only,
            "insats": content.label(insats, law_in_name) if insats else None,
            "omrade": omrade,
        }
        for b, n in zip(classes, line, strict=True):
            if n or zero:
                r.count(name, "ej_verkställda", n, manader=b.name, is_total=insats is None, **dims)
        if sums:
            whole = sum(line) if insats else sum(map(sum, numbers))
            r.count(name, "ej_verkställda", whole, is_total=insats is None, **dims)


def _decisions(
    r: Report,
    content: Content,
    name: str,
    insatser: list[Insats],
    classes: list[Bucket],
    notes: str | None,
    omrade: str | None,
    law_in_name: bool,
) -> None:
    if not notes:
        return
    for insats in insatser:
        for b in classes:
            for c in content.of(insats, "kvarstående"):
                if bucket_of(content, c, classes) is b:
                    r.decision(
                        name,
                        insats=content.label(insats, law_in_name),
                        insats_id=insats.id,
                        lag=insats.lag,
                        manader=b.name,
                        kommentar=c.kommentar,
                        orsak=c.orsak,
                        status="kvarstående",
                        omrade=omrade,
                    )


def _plant(r: Report, totals: list[int], numbers: list[list[int]], total: str) -> Finding | None:
    if len(numbers) < 2 or not r.want("table_sum"):
        return None
    col = r.rng.randrange(len(totals))
    right = totals[col]
    totals[col] += 1
    return (
        "table_sum",
        f"Kolumn {col + 1} summerar till {right}, i summaraden står {totals[col]}.",
        totals[col],
        right,
        [" ".join([total, *[str(t) for t in totals if t]])],
    )
