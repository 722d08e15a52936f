"""Whether headings and sentences speak of the document's own period, and sentences that contradict
themselves.
"""

from __future__ import annotations

import re
from collections import defaultdict

from extractor.audit.checkbook import Book, Side, pattern, place_of
from extractor.audit.material import Material
from extractor.claims_model import Claim
from extractor.evidence.dates import MONTHS, read_date
from extractor.evidence.quarters import quarter_end
from extractor.model import Place
from extractor.parse.claim_periods import period_mentions
from extractor.parse.claim_text import Tokens
from extractor.vocabulary import fold

_SNAPSHOT = re.compile(
    r"\bper (?:den )?(\d{1,2} (?:" + "|".join(MONTHS) + r")\.? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)",
    re.IGNORECASE,
)


def check_periods(material: Material, book: Book) -> None:
    """R23, N1, R11 and R21j: periods, contradictions, interruptions told, evenness told."""
    if material.period and quarter_end(material.period):
        for heading in material.headings:
            if pattern("period_rubriker").search(heading.text):
                _named_period(heading.text, heading.place, material.period, True, book)
        for sentence, place in material.sentences:
            if pattern("period_meningar").search(sentence):
                _named_period(sentence, place, material.period, False, book)
    _contradicted(material, book)
    _interruptions(material, book)
    _evenness(material, book)


def _named_period(text: str, place: Place | None, period: str, heading: bool, book: Book) -> None:
    end = quarter_end(period)
    assert end is not None
    places = (place,) if place else ()
    snapshot = _SNAPSHOT.search(text)
    day = read_date(snapshot.group(1)) if snapshot else None
    if day is not None and len(day) == 10:
        named, own = day, end.isoformat()
    else:
        start = pattern("period_meningar").search(text)
        part = text if heading or start is None else text[start.start() :]
        mentions = [m for m in period_mentions(Tokens(part), None) if len(m.quarters) == 1 and not m.compared]
        if not mentions or (heading and "jämför" in fold(text)):
            return
        named, own = mentions[0].period, period
        years = re.findall(r"\b(?:19|20)\d\d\b", part)  # `kvartal 2 2023 och 2024` names both
        if any(m.period == period or (m.period[4:] == period[4:] and period[:4] in years) for m in mentions):
            named = period
    if named == own:
        book.hold("R23", text, places)
        return
    book.broke(
        "R23",
        (
            f"{'Rubriken' if heading else 'Texten'} anger {named}, rapporten avser {own}.",
            f"The {'heading' if heading else 'text'} says {named}, the report is about {own}.",
        ),
        Side(named, (text,), places),
        Side(own),
    )


def _contradicted(material: Material, book: Book) -> None:
    """N1: `återstår tre ärenden som fortfarande är verkställda`: the negation is missing."""
    for statement in material.statements:
        if statement.kind == "motsagd":
            book.broke(
                "N1",
                (
                    "Meningen talar om kvarstående beslut men kallar dem verkställda; ordet ej saknas.",
                    "The sentence speaks of remaining decisions but calls them carried out; the word ej is missing.",
                ),
                Side("verkställda", (statement.quote,), (statement.place,) if statement.place else ()),
                Side("ej verkställda"),
            )


def _interruptions(material: Material, book: Book) -> None:
    """R11: the interruptions described one by one in a section against the table's number for its insats."""
    from extractor.audit.material import insats_key

    sections: dict[tuple[tuple[str, ...], str | None], list[Claim]] = defaultdict(list)
    for claim in material.claims:
        if claim.noun.startswith("avbrott") and claim.insats and claim.period == material.period:
            sections[(claim.section, insats_key(claim.insats, claim.lag))].append(claim)
    for (_, key), claims in sections.items():
        printed = [
            c
            for c in material.counts
            if c.orsak
            and pattern("avbrott").search(c.orsak)
            and insats_key(c.insats, c.lag) == key
            and c.period == material.period
        ]
        if len(printed) != 1 or len(claims) < 3:
            continue
        told = sum(c.value for c in claims)
        if told == printed[0].value:
            book.hold("R11", f"{claims[0].insats}: {told} avbrott", place_of(claims[0]))
            continue
        book.broke(
            "R11",
            (
                f"{claims[0].insats}: texten beskriver {told} avbrott, tabellen anger {printed[0].value}.",
                f"{claims[0].insats}: the text describes {told} interruptions, the table gives {printed[0].value}.",
            ),
            Side(told, tuple(c.quote for c in claims), tuple(p for c in claims for p in place_of(c))),
            Side(printed[0].value, (), printed[0].places),
            how=" + ".join(str(c.value) for c in claims) + f" = {told}",
        )


def _evenness(material: Material, book: Book) -> None:
    """R21j: `mer jämn` than another ground, with the shares of both stated in the same paragraph."""
    for statement in material.statements:
        if statement.kind != "jamnare":
            continue
        near = [c for c in material.claims if c.paragraph == statement.paragraph and c.unit == "procent" and c.kon]
        own = [c for c in near if not c.outside]
        other = [c for c in near if c.outside and any(c.kon == mine.kon for mine in own)]
        if len(own) != 1 or len(other) != 1:
            continue
        place = (statement.place,) if statement.place else ()
        if abs(own[0].value - 50) < abs(other[0].value - 50):
            book.hold("R21j", statement.quote, place)
            continue
        book.broke(
            "R21j",
            (
                f"Fördelningen sägs vara jämnare, men {own[0].value} procent är längre från hälften "
                f"än {other[0].value} procent.",
                f"The distribution is called more even, but {own[0].value} percent is further from "
                f"one half than {other[0].value}.",
            ),
            Side("mer jämn", (statement.quote, own[0].quote), place),
            Side(f"{own[0].value} mot {other[0].value} procent", (other[0].quote,)),
        )
