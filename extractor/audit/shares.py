"""Percentages of the text against the two numbers that they are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from extractor.audit.checkbook import Book, Side, checks, place_of, side_of
from extractor.audit.ledger import OPEN, Ledger
from extractor.audit.material import Material, TableView, insats_key
from extractor.claims_model import Claim
from extractor.vocabulary import fold

_PERCENT = re.compile(r"(\d{1,3}(?:,\d{1,2})?) ?(?:%|procent)\Z")
MAX_WHOLE = 45
"""Below this many decisions, whole numbers leave gaps between the shares that can occur."""
MIN_HELD, MOSTLY = 2, 0.5
"""Rows, and the share of all rows, for which a reading of a column of percentages must hold."""
NEAR = 5.0
"""A share that is called `cirka` and lies further off than this is wrong in any reading."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """Part and whole with their evidence."""

    part: float
    whole: float
    evidence: tuple[str, ...]

    @property
    def percent(self) -> float:
        """The share in percent."""
        return 100 * self.part / self.whole


def check_shares(material: Material, ledger: Ledger, book: Book) -> None:
    """R21: every stated share, and every stated change in percent."""
    for claim in material.claims:
        if claim.unit != "procent" or claim.outside:
            continue
        ratios = _of_change(claim, material) if claim.compare_to else _ratios(claim, material, ledger)
        ratios = [r for r in ratios if r.whole > 0]
        if ratios:
            _judge(claim, ratios, book)
        elif not claim.compare_to:
            _possible(claim, material, book)


def check_printed_shares(material: Material, book: Book) -> None:
    """R21 in tables: a column of percentages against the numbers of its rows that most of it is made of."""
    for view in material.views:
        for index, cells in _share_columns(view).items():
            for row, ratio in _made_of(view, cells).items():
                _printed_share(view, row, index, cells[row], ratio, book)


def _made_of(view: TableView, cells: Mapping[int, float]) -> dict[int, Ratio]:
    """What each percentage of a column is a share of: the one reading of all that holds for most of its rows.

    The part stands in a column of numbers, the whole in another one, or at the foot of the same; nothing where no
    reading holds, as then it is not known what the column says.
    """
    best: dict[int, Ratio] = {}
    right = 0
    for ratios in _readings(view, cells):
        holds = sum(_holds(cells[row], ratio) for row, ratio in ratios.items())
        if holds > right:
            best, right = ratios, holds
    return best if right >= MIN_HELD and right >= MOSTLY * len(best) else {}


def _readings(view: TableView, cells: Mapping[int, float]) -> Iterator[dict[int, Ratio]]:
    for part in view.columns:
        rows = [row for row in cells if row in part.values]
        added = sum(value for row, value in part.values.items() if row not in view.totals)
        total = next((part.values[row] for row in view.totals if row in part.values), added)
        yield {row: Ratio(part.values[row], total, ()) for row in rows if total}
        for whole in view.columns:
            if whole is not part:
                yield {row: Ratio(part.values[row], whole.values[row], ()) for row in rows if whole.values.get(row)}


def _holds(share: float, ratio: Ratio) -> bool:
    return abs(ratio.percent - share) <= checks()["R21"].tolerans


def _share_columns(view: TableView) -> dict[int, dict[int, float]]:
    """Columns that hold percentages: row to percent, by column."""
    found: dict[int, dict[int, float]] = {}
    for number, row in enumerate(view.table.rows):
        for index, cell in enumerate(row.cells):
            match = _PERCENT.match(cell.text or "")
            if match:
                found.setdefault(index, {})[number] = float(match[1].replace(",", "."))
    return {index: cells for index, cells in found.items() if len(cells) >= 2}


def _printed_share(view: TableView, row: int, index: int, share: float, ratio: Ratio, book: Book) -> None:
    value, total, real = f"{ratio.part:g}", f"{ratio.whole:g}", ratio.percent
    what = f"{view.title}, {view.labels[row]}"
    if _holds(share, ratio):
        book.hold("R21", f"{what}: {share:g} procent", view.places(row, index))
        return
    book.broke(
        "R21",
        (
            f"{what}: {share:g} procent anges; {value} av {total} är {real:.1f} procent.",
            f"{what}: {share:g} percent is given; {value} of {total} is {real:.1f} percent.",
        ),
        Side(share, (view.row_text(row),), view.places(row, index)),
        Side(round(real, 1)),
        how=f"{value} / {total} = {real:.1f} %",
        doubt=view.doubt,
    )


def _judge(claim: Claim, ratios: Sequence[Ratio], book: Book) -> None:
    best = min(ratios, key=lambda r: abs(r.percent - claim.value))
    off = abs(best.percent - claim.value)
    if off <= checks()["R21"].tolerans:
        book.hold(
            "R21",
            f"{claim.value} procent: {best.part:g} av {best.whole:g} ({best.percent:.1f})",
            place_of(claim),
        )
        return
    count = best.part == claim.value
    cause = "Antalet beslut har skrivits som procent." if count else None
    book.blamed.add(claim.id)
    book.broke(
        "R21",
        (
            f"{_name(claim)} anges till {claim.value} procent; {best.part:g} av {best.whole:g} är "
            f"{best.percent:.1f} procent.",
            f"{_name(claim)} is given as {claim.value} percent; {best.part:g} of {best.whole:g} is "
            f"{best.percent:.1f} percent.",
        ),
        side_of(claim),
        Side(round(best.percent, 1), best.evidence),
        cause=cause,
        how=f"{best.part:g} / {best.whole:g} = {best.percent:.1f} %",
        severity="warning" if claim.approximate and off <= NEAR else None,
    )


def _possible(claim: Claim, material: Material, book: Book) -> None:
    """Where only the whole is stated: whether any number of decisions makes such a share of it."""
    wholes = {
        c.value
        for c in material.claims
        if c.unit == "beslut" and not (c.insats or c.orsak or c.kon or c.part) and c.measure == claim.measure
        and c.period == claim.period and c.lag == claim.lag and fold(c.omrade or "") == fold(claim.omrade or "")
    }  # fmt: skip
    beside = [c for c in material.claims if c.sentence == claim.sentence and c.unit == "beslut" and not c.whole]
    if beside or len(wholes) != 1 or not 0 < (whole := wholes.pop()) < MAX_WHOLE:
        return  # a number beside it is the part, and of what it is one is not said
    low = int(claim.value * whole / 100)
    near = [(n, 100 * n / whole) for n in (low, low + 1)]
    if min(abs(p - claim.value) for _, p in near) <= checks()["R21"].tolerans:
        return
    told = ", ".join(f"{n} av {whole:g} är {p:.1f} procent" for n, p in near)
    book.blamed.add(claim.id)
    book.broke(
        "R21",
        (
            f"{_name(claim)} anges till {claim.value} procent, men inget antal av {whole:g} beslut ger det: {told}.",
            f"{_name(claim)} is given as {claim.value} percent, but no number of {whole:g} decisions makes that.",
        ),
        side_of(claim),
        Side(told),
        severity="warning" if claim.approximate else None,
    )


def _name(claim: Claim) -> str:
    return claim.insats or claim.orsak or {"K": "Kvinnors andel", "M": "Mäns andel"}.get(claim.kon or "", "Andelen")


def _measures(claim: Claim) -> list[str]:
    if claim.measure == "ej_verkställda":
        return [claim.measure, *(m for m in OPEN if m != claim.measure)]
    return [claim.measure] if claim.measure else []


def _ratios(claim: Claim, material: Material, ledger: Ledger) -> list[Ratio]:
    """Every reading of part and whole that the document offers: stated beside it, stated elsewhere, in the
    tables.
    """
    beside = _stated_beside(claim, material)
    if beside:
        return beside
    found = _from_text(claim, material) if claim.kon else []
    for measure in _measures(claim):
        wholes = ledger.totals(measure, claim.period, claim.lag, claim.omrade)
        parts = ledger.cells(measure, claim.period, claim.lag, claim.insats, claim.orsak, claim.kon, claim.omrade)
        if not (claim.insats or claim.orsak or claim.kon):
            continue
        own = [s for s in wholes if set(s.tables) & {t for p in parts for t in p.tables}] or wholes
        found += [Ratio(p.value, w.value, (*p.evidence, *w.evidence[:1])) for p in parts for w in own]
        if found:
            break
    return found


def _stated_beside(claim: Claim, material: Material) -> list[Ratio]:
    """`i 52 fall av 158 beslut, det vill säga i 33 procent`: part and whole in the same sentence."""
    same = [c for c in material.claims if c.sentence == claim.sentence and c.unit == "beslut"]
    wholes = [c for c in same if c.whole]
    parts = [c for c in same if c.part and not c.whole]
    if len(wholes) == 1 and len(parts) == 1 and (claim.orsak or "") == (parts[0].orsak or ""):
        return [Ratio(parts[0].value, wholes[0].value, (parts[0].quote,))]
    return []


def _from_text(claim: Claim, material: Material) -> list[Ratio]:
    """A share of women or men from the numbers of women and men that the text states of the same thing."""
    alike = [
        c
        for c in material.claims
        if c.unit == "beslut" and c.kon and c.period == claim.period and c.lag == claim.lag
        and fold(c.omrade or "") == fold(claim.omrade or "")
        and insats_key(c.insats, c.lag) == insats_key(claim.insats, claim.lag)
    ]  # fmt: skip
    found = []
    for sentence in {c.sentence for c in alike}:
        pair = [c for c in alike if c.sentence == sentence]
        mine = [c for c in pair if c.kon == claim.kon]
        if len(pair) == 2 and len(mine) == 1:
            found.append(Ratio(mine[0].value, sum(c.value for c in pair), (mine[0].quote,)))
    return found


def _of_change(claim: Claim, material: Material) -> list[Ratio]:
    """`31, en ökning på 34,8 % jämfört med föregående kvartals 23`: the change over the earlier number."""

    def stated(period: str | None) -> list[Claim]:
        return [
            c
            for c in material.claims
            if c.unit == "beslut" and c.period == period and c.measure == claim.measure and c.lag == claim.lag
            and not c.kon and not c.orsak and insats_key(c.insats, c.lag) == insats_key(claim.insats, claim.lag)
        ]  # fmt: skip

    return [
        Ratio(now.value - before.value, before.value, (now.quote, before.quote))
        for now in stated(claim.period)
        for before in stated(claim.compare_to)
    ]
