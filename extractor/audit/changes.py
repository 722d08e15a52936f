"""Changes and directions of the text against the numbers of the two quarters."""

from __future__ import annotations

from collections import Counter

from extractor.audit.checkbook import Book, Side, place_of, side_of
from extractor.audit.ledger import OPEN, Ledger, Source
from extractor.audit.material import Material, insats_key
from extractor.claims_model import Claim, Statement
from extractor.vocabulary import fold

_WORDS = {1: ("ökat", "increased"), -1: ("minskat", "decreased"), 0: ("oförändrat", "unchanged")}


class Series:
    """The number of one subject by period: from the tables, else from the text."""

    def __init__(self, material: Material, ledger: Ledger) -> None:
        self.material, self.ledger = material, ledger
        self.periods = sorted(
            {c.period for c in material.counts if c.period}
            | {c.period for c in material.claims if c.period and "Q" in c.period}
        )

    def table(self, claim: Claim | Statement, insats: str | None, measure: str, period: str | None) -> Source | None:
        """What the tables give; the value that most of them give, None where they are even."""
        if insats is not None:
            sources = self.ledger.cells(measure, period, claim.lag, insats)
        else:
            sources = self.ledger.totals(measure, period, claim.lag, getattr(claim, "omrade", None))
        sources = [s for s in sources if s.sure]
        if not sources:
            return None
        votes = Counter(s.value for s in sources)
        best, count = votes.most_common(1)[0]
        if len(votes) > 1 and count == votes.most_common(2)[1][1]:
            return sources[0] if len({t for s in sources for t in s.tables}) == 1 else None
        return next(s for s in sources if s.value == best)

    def text(self, claim: Claim, measure: str | None, period: str | None) -> Source | None:
        """What the text states for another period, in another place."""
        key = insats_key(claim.insats, claim.lag)
        same = [
            c
            for c in self.material.claims
            if c.unit == "beslut" and c.period == period and c.lag == claim.lag and not (c.kon or c.orsak or c.part)
            and c.measure == measure and fold(c.omrade or "") == fold(claim.omrade or "")
            and insats_key(c.insats, c.lag) == key
        ]  # fmt: skip
        values = {c.value for c in same}
        if len(values) != 1:
            return None
        return Source(int(same[0].value), tuple(c.quote for c in same[:2]), tuple(p for c in same for p in place_of(c)))

    def both(self, claim: Claim, period: str | None, other: str | None) -> tuple[Source, Source, bool] | None:
        """Both ends of a change from one kind of source; the last item tells whether it is the tables."""
        measures = [claim.measure]
        if claim.measure == "ej_verkställda":
            measures += [m for m in OPEN if m != claim.measure]
        elif claim.measure in OPEN and claim.measure not in self.ledger.measures:
            measures.append("ej_verkställda")
        for from_table in (True, False):
            for measure in measures:
                if from_table:
                    now = self.table(claim, claim.insats, measure or "", period)
                    then = self.table(claim, claim.insats, measure or "", other)
                else:
                    now, then = self.text(claim, measure, period), self.text(claim, measure, other)
                if now is not None and then is not None:
                    return now, then, from_table
        return None


def check_changes(material: Material, ledger: Ledger, book: Book) -> None:
    """R20, R20p, R20d, R20m: stated changes, directions and ranks."""
    series = Series(material, ledger)
    for claim in material.claims:
        if claim.unit == "skillnad":
            _change(claim, series, book)
    for statement in material.statements:
        if statement.kind == "riktning":
            _direction(statement, series, book)
        elif statement.kind == "fran_till":
            _from_to(statement, book)
        elif statement.kind == "de_flesta":
            _most_of(statement, series, book)
        elif statement.kind == "topp":
            _top(statement, series, book)


def _change(claim: Claim, series: Series, book: Book) -> None:
    found = series.both(claim, claim.period, claim.compare_to)
    if found is None:
        _unknown_quarter(claim, series, book)
        return
    now, then, from_table = found
    real = now.value - then.value
    if real == claim.value:
        book.hold("R20", f"{claim.value:+g}: {claim.quote}", place_of(claim))
        return
    other = _fitting_period(claim, series)
    if other is not None:
        _wrong_period(claim, other, now, book)
        return
    book.blamed.add(claim.id)
    offset = max((book.broken.get(t, 0) for s in (now, then) for t in s.tables), default=0)
    book.broke(
        "R20",
        (
            f"Texten anger förändringen {claim.value:+g} sedan {claim.compare_to}; {now.value} mot "
            f"{then.value} är {real:+d}.",
            f"The text gives a change of {claim.value:+g} since {claim.compare_to}; {now.value} "
            f"against {then.value} is {real:+d}.",
        ),
        side_of(claim),
        Side(real, (*now.evidence, *then.evidence), (*now.places, *then.places)),
        kind="text_vs_table" if from_table else "text_vs_text",
        how=f"{now.value} - {then.value} = {real:+d}",
        severity="note" if abs(real - claim.value) <= offset else None,
        cause="Tabellens egna tal går inte ihop; se felet i tabellen." if offset else None,
    )


def _unknown_quarter(claim: Claim, series: Series, book: Book) -> None:
    """A change from a quarter that no table has, when the text elsewhere gives the same change from one
    that fits.
    """
    twins = {
        c.compare_to
        for c in series.material.claims
        if c.unit == "skillnad" and c.value == claim.value and c.lag == claim.lag and c.compare_to != claim.compare_to
        and insats_key(c.insats, c.lag) == insats_key(claim.insats, claim.lag)
    }  # fmt: skip
    for period in sorted(p for p in twins if p):
        ends = series.both(claim, claim.period, period)
        if ends is not None and ends[0].value - ends[1].value == claim.value:
            _wrong_period(claim, period, ends[0], book)
            return


def _fitting_period(claim: Claim, series: Series) -> str | None:
    """The one other quarter against which the stated change holds."""
    fits = []
    for period in series.periods:
        if period in (claim.period, claim.compare_to):
            continue
        ends = series.both(claim, claim.period, period)
        if ends is not None and ends[0].value - ends[1].value == claim.value:
            fits.append(period)
    if len(fits) > 1:
        said = [
            c.compare_to
            for c in series.material.claims
            if c.unit == "skillnad" and c.value == claim.value and c.compare_to in fits
        ]
        same_quarter = [
            p for p in fits if claim.compare_to and (p[-1] == claim.compare_to[-1] or p[:4] == claim.compare_to[:4])
        ]
        fits = said[:1] or same_quarter[:1]
    return fits[0] if fits else None


def _wrong_period(claim: Claim, other: str, now: Source, book: Book) -> None:
    book.blamed.add(claim.id)
    book.broke(
        "R20p",
        (
            f"Förändringen {claim.value:+g} stämmer mot {other}, inte mot {claim.compare_to} som texten nämner.",
            f"The change of {claim.value:+g} holds against {other}, not against {claim.compare_to} as the text says.",
        ),
        Side(claim.compare_to, (claim.quote,), place_of(claim)),
        Side(other, now.evidence, now.places),
    )


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)


def _ends(statement: Statement, name: str, series: Series) -> tuple[Source, Source] | None:
    for measure in ("ej_verkställda", "rapporterade", "kvarstående"):
        now = series.table(statement, name, measure, statement.period)
        then = series.table(statement, name, measure, statement.compare_to)
        if now is not None and then is not None:
            return now, then
    return None


def _direction(statement: Statement, series: Series, book: Book) -> None:
    """R20d: `ökat`, `minskat`, `oförändrat` for each insats that the sentence names."""
    for name in dict.fromkeys(statement.subjects):
        ends = _ends(statement, name, series)
        if ends is None:
            continue
        now, then = ends
        real = _sign(now.value - then.value)
        if real == statement.value:
            book.hold("R20d", f"{name} {_WORDS[real][0]}: {then.value} till {now.value}", now.places)
            continue
        book.broke(
            "R20d",
            (
                f"{name} sägs ha {_WORDS[statement.value][0]}; tabellen har {then.value} och sedan {now.value}.",
                f"{name} is said to have {_WORDS[statement.value][1]}; the table has {then.value} and "
                f"then {now.value}.",
            ),
            Side(_WORDS[statement.value][0], (statement.quote,), (statement.place,) if statement.place else ()),
            Side(_WORDS[real][0], (*now.evidence, *then.evidence), now.places),
        )


def _from_to(statement: Statement, book: Book) -> None:
    """R20d: `har ökat från 29 till 27`."""
    first, last = statement.numbers
    real = _sign(last - first)
    place = (statement.place,) if statement.place else ()
    if real == statement.value:
        book.hold("R20d", statement.quote, place)
        return
    book.broke(
        "R20d",
        (
            f"Texten säger {_WORDS[statement.value][0]} från {first:g} till {last:g}, vilket är {_WORDS[real][0]}.",
            f"The text says {_WORDS[statement.value][1]} from {first:g} to {last:g}, which is {_WORDS[real][1]}.",
        ),
        Side(_WORDS[statement.value][0], (statement.quote,), place),
        Side(_WORDS[real][0]),
        kind="text_vs_text",
    )


def _most_of(statement: Statement, series: Series, book: Book) -> None:
    """R20m: `för de flesta av dessa insatser ... en minskning`."""
    ends = {name: _ends(statement, name, series) for name in dict.fromkeys(statement.subjects)}
    known = {name: pair for name, pair in ends.items() if pair is not None}
    right = [name for name, (now, then) in known.items() if _sign(now.value - then.value) == statement.value]
    unknown = len(ends) - len(known)
    place = (statement.place,) if statement.place else ()
    if not known or 2 * (len(right) + unknown) > len(ends):
        if known and 2 * len(right) > len(ends):
            book.hold("R20m", statement.quote, place)
        return
    rows = tuple(e for now, _ in known.values() for e in now.evidence)
    book.broke(
        "R20m",
        (
            f"De flesta av {len(ends)} insatser sägs ha {_WORDS[statement.value][0]}; det gäller {len(right)}.",
            f"Most of {len(ends)} insatser are said to have {_WORDS[statement.value][1]}; {len(right)} have.",
        ),
        Side("de flesta", (statement.quote,), place),
        Side(f"{len(right)} av {len(ends)}", rows),
    )


def _top(statement: Statement, series: Series, book: Book) -> None:
    """R20m: the insatser that are called most common have the highest numbers."""
    named = {insats_key(name, statement.lag) for name in statement.subjects}
    for measure in ("ej_verkställda", "rapporterade"):
        ranked = _ranked(series, statement, measure)
        if len(ranked) > len(named) and named <= set(ranked):
            _judge_top(statement, ranked, named, book)
            return


def _ranked(series: Series, statement: Statement, measure: str) -> dict[str | None, tuple[str, int]]:
    """The name of each insats as printed, and its number."""
    ranked: dict[str | None, tuple[str, int]] = {}
    for view in series.ledger.views:
        if series.ledger.scopes[view.id].dimension != "insats" or view.doubt:
            continue
        for c in view.counts:
            fits = c.measure == measure and c.period == statement.period and c.lag == statement.lag
            if fits and c.insats and not (c.is_total or c.orsak or c.kon or c.manader):
                key = insats_key(c.insats, c.lag)
                name, value = ranked.get(key, (c.insats, 0))
                ranked[key] = name, value + c.value
    return ranked


def _judge_top(
    statement: Statement, ranked: dict[str | None, tuple[str, int]], named: set[str | None], book: Book
) -> None:
    least = min(ranked[key][1] for key in named)
    above = [(name, value) for key, (name, value) in ranked.items() if key and key not in named and value > least]
    place = (statement.place,) if statement.place else ()
    if not above:
        book.hold("R20m", statement.quote, place)
        return
    more = ", ".join(f"{name} ({value})" for name, value in above)
    book.broke(
        "R20m",
        (
            f"Insatser som kallas vanligast har färre beslut än andra: {more}.",
            f"Insatser called most common have fewer decisions than others: {more}.",
        ),
        Side("vanligast", (statement.quote,), place),
        Side(more),
    )
