"""What the tables, lists and rows of a document say a number is: the other side of every claim."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property

from extractor.audit.checkbook import Side
from extractor.audit.material import Material, TableView, insats_key
from extractor.model import Count, Place
from extractor.vocabulary import fold

ENDED = ("verkställda", "avslutade", "kvarstående")
OPEN = ("ej_verkställda", "rapporterade", "kvarstående")
"""Measures that a text may all call `ej verkställda beslut`."""


@dataclass(frozen=True, slots=True)
class Source:
    """A number that the tables give, and where."""

    value: int
    evidence: tuple[str, ...]
    places: tuple[Place, ...] = ()
    tables: tuple[str, ...] = ()
    sure: bool = True

    @property
    def side(self) -> Side:
        """The number as one side of a check."""
        return Side(self.value, self.evidence, self.places)


@dataclass(frozen=True, slots=True)
class Scope:
    """What one table is about: its kind of rows, the laws and areas of its rows."""

    dimension: str
    laws: frozenset[str | None]
    areas: frozenset[str | None]


@dataclass
class Ledger:
    """Look-ups over the counts of a document."""

    material: Material
    views: list[TableView] = field(init=False)

    def __post_init__(self) -> None:
        self.views = [view for view in self.material.views if view.counts]

    @cached_property
    def scopes(self) -> dict[str, Scope]:
        """Each table's scope."""
        return {view.id: _scope(view) for view in self.views}

    @cached_property
    def measures(self) -> set[str]:
        """The measures that the tables print."""
        return {count.measure for view in self.views for count in view.counts}

    def table_total(self, view: TableView, measure: str, period: str | None) -> list[Source]:
        """A table's total for one measure and period: as printed, and as its rows add up; equal ones once."""
        counts = [c for c in view.counts if c.measure == measure and c.period == period]
        plain = [c for c in counts if not c.orsak and not c.kon and not c.manader]
        printed = [c for c in plain if c.is_total and c.insats is None and c.omrade is None]
        printed = (
            [c for c in printed if c.lag is None]
            or printed
            or [c for c in plain if c.is_total and c.insats is None and len(self.scopes[view.id].areas) == 1]
        )
        added = _added(counts, self.scopes[view.id].dimension)
        sure = view.doubt is None
        found = []
        if len({c.value for c in printed}) == 1:
            row = view.row_text(view.totals[-1]) if view.totals else printed[0].printed
            found.append(Source(printed[0].value, (row,), printed[0].places, (view.id,), sure))
        if added is not None and not any(s.value == added for s in found) and len(printed) <= 1:
            rows = tuple(view.row_text(i) for i in range(len(view.table.rows)))[:12]
            found.append(Source(added, rows, (), (view.id,), sure))
        return found

    def totals(self, measure: str, period: str | None, lag: str | None, omrade: str | None) -> list[Source]:
        """What the tables give for everything of one measure, period, law and area; empty where they do
        not tell.
        """
        if measure == "rapporterade" and measure not in self.measures:
            return self._derived([self.totals(m, period, lag, omrade) for m in ENDED])
        found = [
            s for view in self.views if self._covers(view, lag, omrade) for s in self.table_total(view, measure, period)
        ]
        if found:
            return found
        return self._summed(measure, period, lag, omrade)

    def _derived(self, parts: list[list[Source]]) -> list[Source]:
        """R1: where the reported are not printed, they are the carried out, closed and remaining together."""
        if any(len(sources) != 1 for sources in parts):
            return []
        first = [sources[0] for sources in parts]
        evidence = tuple(e for s in first for e in s.evidence)
        return [Source(sum(s.value for s in first), evidence, (), first[0].tables, all(s.sure for s in first))]

    def _covers(self, view: TableView, lag: str | None, omrade: str | None) -> bool:
        """Whether a table is about exactly a law and an area; without either, about the whole document."""
        scope = self.scopes[view.id]
        if scope.dimension == "list":
            return False
        laws = self.material.document.laws
        law_fits = scope.laws == {lag} if lag else (len(laws) == 1 or len(scope.laws) > 1 or scope.laws == {None})
        areas = {fold(a) for a in scope.areas if a}
        area_fits = areas == {fold(omrade)} if omrade else (not areas or len(areas) > 1)
        alone = len([v for v in self.views if self.scopes[v.id].dimension == scope.dimension]) == 1
        if not lag and not omrade and alone and law_fits:
            return True
        return (
            law_fits
            and area_fits
            and (alone or bool(lag) or bool(omrade) or (len(laws) == 1 and not self._parted(view)))
        )

    def _parted(self, view: TableView) -> bool:
        """Whether several tables with the same kind of rows part the document between them."""
        mine = self.scopes[view.id]
        same = [v for v in self.views if v.id != view.id and self.scopes[v.id].dimension == mine.dimension]
        return any(v.counts and _periods(v) & _periods(view) for v in same)

    def _summed(self, measure: str, period: str | None, lag: str | None, omrade: str | None) -> list[Source]:
        """The sum over tables that part the document by law or area."""
        for dimension in ("insats", "list", "omrade", "kon", "orsak"):
            views = [v for v in self.views if self.scopes[v.id].dimension == dimension]
            if omrade:
                views = [v for v in views if {fold(a) for a in self.scopes[v.id].areas if a} == {fold(omrade)}]
            if lag:
                views = [v for v in views if self.scopes[v.id].laws == {lag}]
            parts = [(v, self.table_total(v, measure, period)) for v in views]
            parts = [(v, sources) for v, sources in parts if sources]
            scopes = [self.scopes[v.id] for v, _ in parts]
            if not parts or len(set(scopes)) != len(scopes) or any(len(s) != 1 for _, s in parts):
                continue
            if _overlap(scopes) or (
                lag is None and not set(self.material.document.laws) <= {x for s in scopes for x in s.laws}
            ):
                continue
            value = sum(s[0].value for _, s in parts)
            evidence = tuple(e for _, s in parts for e in s[0].evidence[:1])
            places = tuple(p for _, s in parts for p in s[0].places)
            return [Source(value, evidence, places, tuple(v.id for v, _ in parts), all(s[0].sure for _, s in parts))]
        return []

    def cells(self, measure: str, period: str | None, lag: str | None, insats: str | None = None,
              orsak: str | None = None,
              kon: str | None = None, omrade: str | None = None) -> list[Source]:  # fmt: skip
        """Printed numbers of one insats, reason or sex; the sum too where several areas print it."""
        if measure == "rapporterade" and measure not in self.measures:
            return self._derived([self.cells(m, period, lag, insats, orsak, kon, omrade) for m in ENDED])
        key = insats_key(insats, lag)
        found: dict[str, list[Count]] = defaultdict(list)
        for view in self.views:
            for count in view.counts:
                if self._meets(count, measure, period, lag, key, orsak, kon, omrade):
                    found[view.id].append(count)
        sources = []
        by_id = {view.id: view for view in self.views}
        for table, counts in found.items():
            view = by_id[table]
            for count in counts[:3]:
                row = view.row_of(count.insats or count.orsak or _sex_label(view, count))
                sources.append(Source(count.value, (row,), count.places, (table,), view.doubt is None))
            if len(counts) > 1:
                sources.append(Source(sum(c.value for c in counts), (), (), (table,), view.doubt is None))
        if len(found) > 1:
            sources.append(
                Source(sum(c.value for counts in found.values() for c in counts), (), (), tuple(found), True)
            )
        return sources

    def _meets(self, count: Count, measure: str, period: str | None, lag: str | None, key: str | None,
               orsak: str | None,
               kon: str | None, omrade: str | None) -> bool:  # fmt: skip
        if count.measure != measure or count.period != period or count.manader:
            return False
        if lag and count.lag and count.lag != lag:
            return False
        if omrade and count.omrade and fold(count.omrade) != fold(omrade):
            return False
        if key is None and (count.insats or (count.is_total and not kon and not orsak)):
            return False
        if key is not None and (count.insats is None or insats_key(count.insats, count.lag or lag) != key):
            return False
        if (count.kon or None) != kon:
            return False
        return fold(count.orsak or "") == fold(orsak or "") or bool(
            orsak and count.orsak and fold(orsak) in fold(count.orsak)
        )


def _sex_label(view: TableView, count: Count) -> str:
    from extractor.vocabulary import vocabulary

    return next((label for label in view.labels if vocabulary().kon_of(label) == count.kon), view.title)


def _periods(view: TableView) -> set[str | None]:
    return {count.period for count in view.counts}


def _overlap(scopes: list[Scope]) -> bool:
    """Whether the same law and area stand in two tables: a sum would count decisions twice."""
    seen: Counter[tuple[str | None, str | None]] = Counter()
    for scope in scopes:
        seen.update({(law, area) for law in scope.laws for area in scope.areas})
    return any(n > 1 for n in seen.values())


def _scope(view: TableView) -> Scope:
    kind = view.table.kind
    parts = [c for c in view.counts if not c.is_total]
    if kind == "list_counts":
        dimension = "list_orsak" if parts and all(c.orsak for c in parts) else "list"
    elif kind in ("orsak_time_series", "kon_time_series"):
        dimension = kind.split("_")[0]
    elif parts and not any(c.insats or c.orsak or c.kon for c in parts) and all(c.omrade for c in parts):
        dimension = "omrade"
    elif parts and not any(c.insats for c in parts):
        dimension = "kon" if all(c.kon for c in parts) else ("orsak" if all(c.orsak for c in parts) else "other")
    else:
        dimension = "insats"
    return Scope(
        dimension,
        frozenset(c.lag for c in parts or view.counts),
        frozenset(c.omrade for c in parts or view.counts),
    )


def _added(counts: list[Count], dimension: str) -> int | None:
    """The rows of a table added up, each decision once: by row where a plain number stands, else by sex or
    class.
    """
    rows = [c for c in counts if not c.is_total or (c.insats and not c.orsak and not c.kon and not c.manader)]
    if dimension == "orsak":
        own = [c for c in rows if c.orsak and not c.kon]
        return sum(c.value for c in own) if own else None
    if dimension == "kon":
        own = [c for c in rows if c.kon and not c.orsak]
        return sum(c.value for c in own) if own else None
    if dimension == "omrade":
        return sum(c.value for c in rows) if rows else None
    plain = [c for c in rows if c.insats and not c.orsak and not c.kon and not c.manader]
    if plain:
        return sum(c.value for c in plain)
    for name in ("kon", "manader"):
        own = [c for c in rows if c.insats and getattr(c, name) and not c.orsak and not c.is_total]
        if own:
            return sum(c.value for c in own)
    return None
