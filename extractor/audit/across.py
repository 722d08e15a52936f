"""Several documents together: quarter after quarter, districts against the city, the same report twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from extractor.audit.checkbook import Book, Side, place_of, side_of
from extractor.audit.ledger import Ledger, Source
from extractor.audit.material import Column, Material, TableView, insats_key
from extractor.claims_model import Claim, Discrepancy
from extractor.evidence.quarters import earlier
from extractor.model import Decision
from extractor.normalise.names import match_stadsdel
from extractor.vocabulary import fold

MEASURES = ("rapporterade", "ej_verkställda", "kvarstående", "verkställda", "avslutade")


def audit_across(materials: Sequence[Material]) -> dict[str, list[Discrepancy]]:
    """Findings between documents, by the name of the document that each is about."""
    books: dict[str, Book] = {material.name: Book() for material in materials}
    bodies: dict[tuple[str, ...], list[Material]] = defaultdict(list)
    for material in materials:
        if material.period and "Q" in material.period:
            bodies[_body(material)].append(material)
    for group in bodies.values():
        group.sort(key=lambda m: (str(m.period), m.name))
        for first, second in pairwise(group):
            if first.period == second.period:
                if _laws(first) & _laws(second) or not (_laws(first) and _laws(second)):
                    _same_report(first, second, books[second.name])
            elif first.period and earlier(second.period or "", 1) == first.period:
                _next_quarter(first, second, books[second.name])
        _earlier_figures(group, books)
    _districts(materials, books)
    return {name: book.discrepancies for name, book in books.items() if book.discrepancies}


def _body(material: Material) -> tuple[str, ...]:
    document = material.document
    return tuple(fold(part or "") for part in (document.organisation, document.stadsdel, document.namnd))


def _laws(material: Material) -> set[str]:
    return set(material.document.laws)


def own_total(material: Material, measure: str, lag: str | None = None) -> Source | None:
    """What a report itself gives for everything of one measure in its own quarter: tables, else text, else
    rows.
    """
    ledger = Ledger(material)
    sources = [s for s in ledger.totals(measure, material.period, lag, None) if s.sure]
    if sources:
        return sources[0]
    laws = (None, *material.document.laws) if lag is None and len(material.document.laws) == 1 else (lag,)
    stated = [
        c
        for c in material.claims
        if c.unit == "beslut" and c.measure == measure and c.period == material.period and c.lag in laws
        and not (c.insats or c.orsak or c.kon or c.omrade or c.part or c.outside)
    ]  # fmt: skip
    if stated and len({c.value for c in stated}) == 1:
        return Source(int(stated[0].value), (stated[0].quote,), place_of(stated[0]))
    return None


def _earlier_figures(group: Sequence[Material], books: dict[str, Book]) -> None:
    """R19 and R22: what a report says of an earlier quarter against that quarter's own report."""
    for later in group:
        for before in group:
            if before is later or not before.period or not later.period or before.period >= later.period:
                continue
            for claim in later.claims:
                if claim.period == before.period and (claim.lag or _laws(before) == _laws(later)):
                    _cited(claim, before, books[later.name])
            _columns(before, later, books[later.name])


def _cited(claim: Claim, before: Material, book: Book) -> None:
    if (
        claim.unit != "beslut"
        or claim.insats
        or claim.orsak
        or claim.kon
        or claim.omrade
        or claim.part
        or claim.outside
    ):
        return
    single = len(before.document.laws) == 1 and claim.lag in before.document.laws
    own = own_total(before, claim.measure or "", None if single else claim.lag)
    if own is None:
        return
    if own.value == claim.value:
        book.hold("R19", f"{before.name}: {claim.quote}", place_of(claim))
        return
    book.broke(
        "R19",
        (
            f"Rapporten för {before.period} ({before.name}) anger {own.value} {claim.measure}, här "
            f"anges {claim.value}.",
            f"The report for {before.period} ({before.name}) gives {own.value} ({claim.measure}), "
            f"here it is {claim.value}.",
        ),
        side_of(claim),
        Side(own.value, own.evidence),
    )


def _columns(before: Material, later: Material, book: Book) -> None:
    """R22: the column of an earlier quarter in a series against that quarter's own table, total by total."""
    mine, theirs = Ledger(later), Ledger(before)
    laws: tuple[str | None, ...] = ("SoL", "LSS") if len(later.document.laws) != 1 else (None,)
    for lag in laws:
        for measure in MEASURES:
            here = mine.totals(measure, before.period, lag, None)
            there = theirs.totals(measure, before.period, lag, None)
            if not here or not there or {s.value for s in here} & {s.value for s in there}:
                continue
            same_table = here[0].tables == there[0].tables and here[0].evidence == there[0].evidence
            if same_table or not (here[0].sure and there[0].sure):
                continue
            about = f"{lag or ''} {before.period}".strip()
            book.broke(
                "R22",
                (
                    f"{about}: {here[0].value} här, {there[0].value} i rapporten {before.name}.",
                    f"{about}: {here[0].value} here, {there[0].value} in the report {before.name}.",
                ),
                here[0].side,
                Side(there[0].value, there[0].evidence),
            )


def _next_quarter(first: Material, second: Material, book: Book) -> None:
    """R17 and R17b: what remained must be among what is reported next."""
    laws: tuple[str | None, ...] = ("SoL", "LSS")
    if _laws(first) == _laws(second):
        laws = (None,) if len(_laws(first)) == 1 else (None, *laws)
    for lag in laws:
        left, reported = own_total(first, "kvarstående", lag), own_total(second, "rapporterade", lag)
        if left is None or reported is None:
            continue
        if left.value <= reported.value:
            book.hold("R17", f"{lag or ''} {left.value} <= {reported.value}")
            continue
        book.broke(
            "R17",
            (
                f"{left.value} beslut var kvar i {first.period} ({first.name}), men bara "
                f"{reported.value} är rapporterade.",
                f"{left.value} decisions remained in {first.period} ({first.name}), but only "
                f"{reported.value} are reported.",
            ),
            reported.side,
            Side(left.value, left.evidence),
        )
    _vanished(first, second, book)


def _vanished(first: Material, second: Material, book: Book) -> None:
    def key(d: Decision) -> tuple[str | None, ...]:
        return (insats_key(d.insats, d.lag), d.beslutsdatum or d.avbrottsdatum, d.kon)

    later: dict[tuple[str | None, ...], int] = defaultdict(int)
    for decision in second.decisions:
        later[key(decision)] += decision.antal
    open_rows = [
        d for d in first.decisions if d.status == "kvarstående" and len(d.beslutsdatum or d.avbrottsdatum or "") == 10
    ]
    if not open_rows or not later:
        return
    gone = []
    for decision in open_rows:
        later[key(decision)] -= decision.antal
        if later[key(decision)] < 0:
            gone.append(decision)
    if not gone:
        book.hold("R17b", f"{len(open_rows)} beslut från {first.period} återfinns")
        return
    if len(gone) > len(open_rows) / 2:
        return
    rows = tuple(" ".join(str(p) for p in d.printed if p) for d in gone)
    book.broke(
        "R17b",
        (
            f"{len(gone)} beslut som var kvar i {first.period} ({first.name}) varken står kvar eller "
            "redovisas som verkställda eller avslutade.",
            f"{len(gone)} decisions that remained in {first.period} ({first.name}) neither stand nor "
            "are told as carried out or closed.",
        ),
        Side(len(open_rows), rows[:20]),
        Side(len(open_rows) - len(gone)),
    )


def _same_report(first: Material, second: Material, book: Book) -> None:
    """R19b: two copies of one report: said to be so, and every total that differs."""
    differs = []
    for measure in MEASURES:
        one, two = own_total(first, measure), own_total(second, measure)
        if one is not None and two is not None and one.value != two.value:
            differs.append(f"{measure} {one.value}/{two.value}")
    says = "; ".join(differs) if differs else "samma tal"
    book.broke(
        "R19b",
        (
            f"Samma rapport som {first.name} ({first.period}): {says}. Räkna den en gång.",
            f"The same report as {first.name} ({first.period}): {says}. Count it once.",
        ),
        Side(second.name),
        Side(first.name),
        severity="warning" if differs else None,
    )


def _districts(materials: Sequence[Material], books: dict[str, Book]) -> None:
    """R19c: the city's compilation, district by district, against the districts' own reports."""
    own: dict[tuple[str, str, str], Material] = {}
    for material in materials:
        document = material.document
        if document.stadsdel and document.period and document.organisation:
            own[(fold(document.organisation), document.period, fold(document.stadsdel))] = material
    for city in materials:
        document = city.document
        if document.stadsdel or not document.organisation or not document.period:
            continue
        for view in city.views:
            for row, label in enumerate(view.labels):
                name = _district_of(label)
                district = own.get((fold(document.organisation), document.period, name)) if name else None
                for column in view.columns if district is not None else ():
                    if column.measure in MEASURES and row in column.values and district is not None:
                        _one_district(view, row, column, district, books[city.name])


def _district_of(label: str) -> str | None:
    """The folded name of the district that a row is labelled with."""
    found = match_stadsdel(label) if label and len(label.split()) <= 4 else None
    return fold(found.namn) if found else None


def _one_district(view: TableView, row: int, column: Column, district: Material, book: Book) -> None:
    own = own_total(district, column.measure or "")
    if own is None:
        return
    label, value = view.labels[row], column.values[row]
    places = view.places(row, column.index)
    if own.value == value:
        book.hold("R19c", f"{label}, {column.measure}: {value}", places)
        return
    book.broke(
        "R19c",
        (
            f"{label}: sammanställningen anger {value} {column.measure}, "
            f"stadsdelens egen rapport ({district.name}) {own.value}.",
            f"{label}: the compilation gives {value} ({column.measure}), "
            f"the district's own report ({district.name}) {own.value}.",
        ),
        Side(value, (view.row_text(row),), places),
        Side(own.value, own.evidence),
    )
