"""Table against table, and tables and text against the listed rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from extractor.audit.checkbook import Book, Side
from extractor.audit.ledger import Ledger, Source
from extractor.audit.material import Material, TableView, insats_key
from extractor.evidence.quarters import earlier
from extractor.model import Decision
from extractor.vocabulary import fold

STATUS = {"kvarstående": "kvarstående", "verkställda": "verkställt", "avslutade": "avslutat"}
SURE = 0.9
FEW = 2
"""A list that differs from its table by more than this many decisions is read as another list, or read
badly.
"""


def check_tables(material: Material, ledger: Ledger, book: Book) -> None:
    """R5: tables that break the same decisions down in different ways have the same total in each period."""
    for views in _families(ledger):
        votes: dict[tuple[str, str | None], dict[str, list[Source]]] = defaultdict(dict)
        for view in views:
            for measure, period in {(c.measure, c.period) for c in view.counts}:
                sources = ledger.table_total(view, measure, period)
                if sources:
                    votes[(measure, period)][view.id] = sources
        _compare(sorted(views, key=lambda v: ledger.scopes[v.id].dimension != "insats"), votes, material, book)


def _families(ledger: Ledger) -> list[list[TableView]]:
    """Tables of one law and area under one heading, with different kinds of rows."""
    groups: dict[tuple[object, ...], list[TableView]] = defaultdict(list)
    for view in ledger.views:
        scope = ledger.scopes[view.id]
        if scope.dimension in ("insats", "orsak", "kon") and len(scope.laws) == 1:
            groups[(scope.laws, scope.areas)].append(view)
    return [g for g in groups.values() if len({ledger.scopes[v.id].dimension for v in g}) == len(g) > 1]


def _compare(
    views: Sequence[TableView],
    votes: dict[tuple[str, str | None], dict[str, list[Source]]],
    material: Material,
    book: Book,
) -> None:
    by_id = {view.id: view for view in views}
    breaks: dict[str, dict[str, tuple[Source, Source]]] = defaultdict(dict)
    references: dict[str, int] = {}
    for (_, period), tables in sorted(votes.items(), key=str):
        if len(tables) < 2:
            continue
        reference = _reference(tables, period, views[0], material)
        if period:
            references[period] = reference.value
        for table, sources in tables.items():
            if any(source.value == reference.value for source in sources):
                book.hold("R5", f"{by_id[table].title}, {period}: {reference.value}", sources[0].places)
            else:
                breaks[table][period or ""] = (sources[0], reference)
    for table, broken in breaks.items():
        _report(by_id[table], broken, references, book)


def _reference(tables: dict[str, list[Source]], period: str | None, view: TableView, material: Material) -> Source:
    """The value that most tables give; where they are even, the one that the text gives, else that of the
    insatser.
    """
    counted = Counter(source.value for sources in tables.values() for source in sources)
    lag = next((c.lag for c in view.counts if c.lag), None)
    for claim in material.claims:
        about = claim.unit == "beslut" and claim.period == period and claim.lag == lag
        if about and not (claim.insats or claim.orsak or claim.kon) and claim.value in counted:
            counted[int(claim.value)] += 1
    first = [s.value for s in tables.get(view.id, [])]
    best = max(counted, key=lambda value: (counted[value], value in first))
    return next(s for sources in tables.values() for s in sources if s.value == best)


def _report(view: TableView, broken: dict[str, tuple[Source, Source]], references: dict[str, int], book: Book) -> None:
    cause = _shifted(broken, references)
    for period, (mine, other) in sorted(broken.items()):
        book.blamed.add(f"total:{view.id}:{period}")
        book.broke(
            "R5",
            (
                f"{view.title}, {period}: summan är {mine.value}, i övriga tabeller {other.value}.",
                f"{view.title}, {period}: the total is {mine.value}, in the other tables {other.value}.",
            ),
            mine.side,
            other.side,
            cause=cause,
            doubt=view.doubt or (None if other.sure else "en av tabellerna kunde inte läsas säkert"),
        )


def _shifted(broken: dict[str, tuple[Source, Source]], references: dict[str, int]) -> str | None:
    """The one cause of several breaks: each column holds the figures of the quarter before."""
    matched = [p for p, (mine, _) in broken.items() if p and references.get(earlier(p, 1)) == mine.value]
    known = [p for p in broken if p and earlier(p, 1) in references]
    if len(matched) >= 2 and len(matched) == len(known):
        return "Kolumnerna är förskjutna ett kvartal: varje kolumn har föregående kvartals tal."
    return None


def check_rows(material: Material, ledger: Ledger, book: Book) -> None:
    """R7: per insats and status, the number of rows is the number in the table."""
    rows: Counter[tuple[str | None, str | None]] = Counter()
    for decision in material.decisions:
        rows[(_key(decision), decision.status)] += decision.antal
    listed = {status for _, status in rows}
    for view in ledger.views:
        if view.table.kind != "insats_status":
            continue
        for measure, status in STATUS.items():
            if status in listed:
                _rows_of_table(view, measure, status, material, book)


def _key(decision: Decision) -> str | None:
    return insats_key(decision.insats, decision.lag)


def _rows_of_table(view: TableView, measure: str, status: str, material: Material, book: Book) -> None:
    decisions = material.decisions
    counts = [
        c
        for c in view.counts
        if c.measure == measure and c.insats and not (c.orsak or c.kon or c.manader or c.is_total)
    ]
    areas = {fold(c.omrade) for c in counts if c.omrade}
    mine = [
        d
        for d in decisions
        if d.status == status and d.insats and (not areas or d.omrade is None or fold(d.omrade) in areas)
    ]
    if not counts or not mine:
        return
    found: Counter[str | None] = Counter()
    for decision in mine:
        found[_key(decision)] += decision.antal
    printed: Counter[str | None] = Counter()
    for count in counts:
        printed[insats_key(count.insats, count.lag)] += count.value
    wrong = [key for key in printed if printed[key] != found.get(key, 0)]
    unknown = sum(n for key, n in found.items() if key not in printed)
    for count in counts:
        if insats_key(count.insats, count.lag) not in wrong:
            book.hold("R7", f"{count.insats}, {measure}: {count.value} rader", count.places)
    off = sum(abs(printed[key] - found.get(key, 0)) for key in wrong)
    if not wrong:
        return
    doubt = view.doubt
    if any(not (d.beslutsdatum or d.avbrottsdatum or d.dagar or d.manader) and not d.kommentar for d in mine):
        doubt = doubt or "en rad i förteckningen kunde inte läsas"
    if any(d.status == status and not d.insats for d in decisions):
        doubt = doubt or "en rad i förteckningen kunde inte läsas"
    if material.stray_rows:
        doubt = doubt or "text med datum står utanför förteckningarna"
    if any(_unsure(d) and _key(d) in wrong for d in decisions):
        doubt = doubt or "radernas status är osäker"
    if unknown or off > FEW or len(wrong) > max(1, len(printed) // 3):
        doubt = doubt or "förteckningen och tabellen skiljer sig för mycket för att vara samma beslut"
    if doubt and (off > FEW * 3 or sum(found.values()) < sum(printed.values()) / 2):
        return
    for count in counts:
        key = insats_key(count.insats, count.lag)
        if key in wrong:
            wrong.remove(key)
            _blame_row(
                view,
                count.insats or "",
                measure,
                printed[key],
                found.get(key, 0),
                [d for d in mine if _key(d) == key],
                book,
                doubt,
            )


def _unsure(decision: Decision) -> bool:
    """Whether a row's state was guessed, or not told at all."""
    how = decision.inferred.get("status")
    return decision.status is None or (how is not None and how.confidence < SURE)


def _blame_row(
    view: TableView,
    insats: str,
    measure: str,
    printed: int,
    listed: int,
    rows: Sequence[Decision],
    book: Book,
    doubt: str | None,
) -> None:
    book.blamed.add(f"rows:{measure}")
    book.broke(
        "R7",
        (
            f"{insats}: tabellen anger {printed} {measure}, förteckningen har {listed}.",
            f"{insats}: the table gives {printed} ({measure}), the list has {listed}.",
        ),
        Side(printed, (view.row_of(insats), insats)),
        Side(
            listed,
            tuple(" ".join(str(p) for p in d.printed if p) for d in rows[:5]),
            tuple(p for d in rows for p in d.places),
        ),
        doubt=doubt,
    )
