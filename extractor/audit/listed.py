"""The numbers of the text against the listed rows, where no table tells."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.audit.between import FEW, STATUS
from extractor.audit.checkbook import Book, Side
from extractor.audit.ledger import Ledger
from extractor.audit.material import Material, insats_key
from extractor.claims_model import Claim
from extractor.model import Decision

MIN_LISTED = 4
"""Rows of a list that is long enough to be the whole of what a text counts."""


def check_text_rows(material: Material, ledger: Ledger, book: Book) -> None:
    """R7t: where no table tells, the number of rows is the number in the text, of a law, a sex, an insats or in all."""
    for claim in material.claims:
        if claim.unit != "beslut" or claim.period != material.period or claim.part or claim.outside:
            continue
        if claim.orsak or claim.omrade or _tables_tell(claim, ledger):
            continue
        listed = listed_for(material, claim)
        if claim.value in listed:
            book.hold("R7t", f"{claim.quote}: {claim.value} rader", (claim.place,) if claim.place else ())
            continue
        nearest = min(listed, key=lambda number: abs(number - claim.value), default=None)
        if nearest is None or abs(nearest - claim.value) > FEW or len(material.decisions) <= MIN_LISTED:
            continue
        if _rows_trusted(material) or _flow_gives(material, claim, nearest):
            _blame_text(claim, nearest, book)


def _tables_tell(claim: Claim, ledger: Ledger) -> bool:
    measure = claim.measure or ""
    if claim.insats or claim.kon:
        return bool(ledger.cells(measure, claim.period, claim.lag, claim.insats, None, claim.kon))
    return bool(ledger.totals(measure, claim.period, claim.lag, None))


def _flow_gives(material: Material, claim: Claim, listed: int) -> bool:
    """Whether the text's own reported, carried out and closed leave as many as the rows: two witnesses
    against one.
    """

    def stated(measure: str) -> float | None:
        values = {
            c.value
            for c in material.claims
            if c.unit == "beslut" and c.measure == measure and c.period == claim.period and c.lag == claim.lag
            and not (c.insats or c.orsak or c.kon or c.omrade or c.part)
        }  # fmt: skip
        return values.pop() if len(values) == 1 else None

    reported, done, closed = stated("rapporterade"), stated("verkställda"), stated("avslutade")
    if claim.measure != "kvarstående" or reported is None or done is None or closed is None:
        return False
    return reported - done - closed == listed


def _rows_trusted(material: Material) -> bool:
    return not material.stray_rows and not any(f.code in ("F201", "F205", "F209") for f in material.findings)


def listed_for(material: Material, claim: Claim) -> set[int]:
    """How many rows a list has of what a claim is about; all of them or the open ones, where plain decisions may be
    either. Nothing where a row does not say whether it is one of them.
    """
    rows = material.decisions
    for name in ("lag", "kon"):
        wanted = getattr(claim, name)
        if wanted and not all(getattr(row, name) for row in rows):
            return set()
        rows = tuple(row for row in rows if not wanted or getattr(row, name) == wanted)
    if claim.insats:
        rows = tuple(row for row in rows if insats_key(row.insats, row.lag) == insats_key(claim.insats, claim.lag))
    numbers = {_of_states(rows, states) for states in _states(claim.measure)}
    return {number for number in numbers if number}


def _of_states(rows: Sequence[Decision], states: frozenset[str] | None) -> int:
    return sum(row.antal for row in rows if states is None or row.status in states)


def _states(measure: str | None) -> tuple[frozenset[str] | None, ...]:
    """The states of rows that a measure may count; None for any."""
    if measure == "ej_verkställda":
        return None, frozenset({"kvarstående"})
    if measure == "rapporterade":
        return (None,)
    if measure == "verkställda/avslutade":
        return (frozenset({"verkställt", "avslutat"}),)
    return (frozenset({STATUS[measure]}),) if measure in STATUS else ()


def _blame_text(claim: Claim, listed: int, book: Book) -> None:
    book.blamed.add(claim.id)
    book.broke(
        "R7t",
        (
            f"Texten anger {claim.value} beslut ({claim.measure}), förteckningen har {listed} rader.",
            f"The text gives {claim.value} decisions ({claim.measure}), the list has {listed} rows.",
        ),
        Side(claim.value, (claim.quote,), (claim.place,) if claim.place else ()),
        Side(listed),
    )
