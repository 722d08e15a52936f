"""Numbers of the text against the tables, and against each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from extractor.audit.checkbook import Book, Side, in_english, pattern, place_of, side_of
from extractor.audit.ledger import ENDED, OPEN, Ledger, Source
from extractor.audit.listed import listed_for
from extractor.audit.material import Material, insats_key
from extractor.claims_model import Claim
from extractor.vocabulary import fold

FAR, FAR_SHARE = 3, 0.2
"""Several tables added up that lie further than this from the text were more likely read in part than printed wrong."""
_TOTALS = ("rapporterade", "kvarstående")
Key = tuple[str | None, ...]


def check_text(material: Material, ledger: Ledger, book: Book) -> None:
    """R6, R6t, R4t, R1t: every stated number of decisions."""
    whole = [c for c in material.claims if c.value == int(c.value)]  # `40,25 beslut per kvartal` is an average
    counts = [c for c in whole if c.unit == "beslut" and not c.outside and not c.part]
    _against_each_other(counts, ledger, book)
    for claim in counts:
        if claim.id not in book.blamed:
            _against_tables(claim, counts, ledger, book)
    _doubt_many(book)
    _sexes(material, ledger, book)
    _flow(counts, book)


def _same(claim: Claim) -> Key:
    return (
        claim.measure, claim.period, claim.lag, fold(claim.omrade or ""), insats_key(claim.insats, claim.lag),
        fold(claim.orsak or ""), claim.kon,
    )  # fmt: skip


def _against_each_other(counts: Sequence[Claim], ledger: Ledger, book: Book) -> None:
    """R6t: one fact, two numbers. The one that tables or most sentences give stands; the other is blamed."""
    groups: dict[Key, list[Claim]] = defaultdict(list)
    for claim in counts:
        if not claim.orsak and not (claim.kon and claim.insats):
            groups[_same(claim)].append(claim)
    for claims in groups.values():
        values = Counter(c.value for c in claims)
        if len(values) == 1:
            if len(claims) > 1:
                book.hold(
                    "R6t",
                    f"{claims[0].value} ({claims[0].measure}), {len(claims)} gånger",
                    place_of(claims[0]),
                )
            continue
        if len(values) == 2 and not _loosely_told(claims):
            _blame_odd_one(claims, values, counts, ledger, book)


def _loosely_told(claims: Sequence[Claim]) -> bool:
    """Two numbers in one sentence are two facts, not one told twice."""
    places = {c.sentence for c in claims}
    return len(places) == 1


def _blame_odd_one(
    claims: Sequence[Claim], values: Counter[float], counts: Sequence[Claim], ledger: Ledger, book: Book
) -> None:
    supported = {s.value for s in _sources(claims[0], ledger)} | _listed(claims[0], ledger)
    ranked = sorted(values, key=lambda v: (v in supported, values[v]), reverse=True)
    right, wrong = ranked[0], ranked[1]
    if values[right] == values[wrong] and right not in supported:
        later = max(c.sentence for c in claims)
        wrong = next(c.value for c in claims if c.sentence == later)
        right = next(v for v in values if v != wrong)
    printed = {count.value for count in ledger.material.counts}
    for claim in (c for c in claims if c.value == wrong):
        if claim.id in book.blamed:
            continue
        others = [c for c in claims if c.value == right]
        book.blamed.add(claim.id)
        both = {right, wrong} <= printed or any(c.sentence == claim.sentence and c.value != wrong for c in counts)
        book.broke(
            "R6t",
            (
                f"Texten anger {claim.value} {claim.measure} på ett ställe och {right} på ett annat.",
                f"The text gives {claim.value} ({claim.measure}) in one place and {right} in another.",
            ),
            side_of(claim),
            Side(right, tuple(c.quote for c in others), tuple(p for c in others for p in place_of(c))),
            doubt="de två talen kan avse olika beslut" if both else None,
        )


def _listed(claim: Claim, ledger: Ledger) -> set[float]:
    if claim.orsak or claim.omrade or claim.period != ledger.material.period:
        return set()
    return set(map(float, listed_for(ledger.material, claim)))


def _sources(claim: Claim, ledger: Ledger, measure: str | None = None) -> list[Source]:
    """What the tables give for a claim's subject."""
    measure = measure or claim.measure or ""
    if claim.insats or claim.orsak or claim.kon:
        orsak = claim.orsak
        return ledger.cells(measure, claim.period, claim.lag, claim.insats, orsak, claim.kon, claim.omrade)
    return ledger.totals(measure, claim.period, claim.lag, claim.omrade)


def _measures(claim: Claim, counts: Sequence[Claim], ledger: Ledger) -> list[str]:
    """The measures of tables that a claim may be held against: its own; plain `ej verkställda` may mean
    any open one.
    """
    if claim.measure == "ej_verkställda":
        own = [m for m in OPEN if m in ledger.measures]
        return ["ej_verkställda"] if "ej_verkställda" in own and len(own) > 1 and _equated(counts, ledger) else own
    derived = claim.measure == "rapporterade" and set(ENDED) <= ledger.measures
    if claim.measure in ledger.measures or derived:
        return [claim.measure] if claim.measure else []
    if claim.measure in ("rapporterade", "kvarstående") and "ej_verkställda" in ledger.measures:
        return ["ej_verkställda"] if claim.measure == _equated(counts, ledger) else []
    return []


def _equated(counts: Sequence[Claim], ledger: Ledger) -> str | None:
    """What the tables' `ej verkställda` stands for, told by a total of the text that equals it."""
    for claim in counts:
        total = not (claim.insats or claim.orsak or claim.kon)
        sources = _sources(claim, ledger, "ej_verkställda") if total and claim.measure in _TOTALS else []
        if any(s.value == claim.value for s in sources):
            return claim.measure
    return None


def _against_tables(claim: Claim, counts: Sequence[Claim], ledger: Ledger, book: Book) -> None:
    """R6: a stated number against every number that the tables give for the same thing."""
    if claim.orsak and pattern("avbrott").search(claim.orsak):
        return
    sources = [s for measure in _measures(claim, counts, ledger) for s in _sources(claim, ledger, measure)]
    if not sources:
        return
    if any(s.value == claim.value for s in sources):
        book.hold("R6", f"{claim.value}: {claim.quote}", place_of(claim))
        return
    values = {s.value for s in sources}
    firm = claim.insats is None and claim.orsak is None and claim.kon is None
    if claim.orsak or (len(values) > 1 and not firm):
        return
    doubt = None if all(s.sure for s in sources) else "tabellen kunde inte läsas säkert"
    far = abs(_closest(sources, claim.value).value - claim.value) > max(FAR, FAR_SHARE * claim.value)
    if doubt is None and firm and far and any(len(s.tables) > 1 for s in sources):
        doubt = "tabellerna tillsammans är så långt från texten att de kan vara lästa till en del"
    if claim.whole or _same_fact_holds(claim, counts, values):
        return
    source = _closest(sources, claim.value)
    offset = max((book.broken.get(t, 0) for s in sources for t in s.tables), default=0)
    loose = abs(source.value - claim.value) <= offset
    book.blamed.add(claim.id)
    book.broke(
        "R6",
        (
            f"Texten anger {claim.value} {claim.measure}{_about(claim)}, tabellen {source.value}.",
            f"The text gives {claim.value} ({claim.measure}){_about(claim)}, the table {source.value}.",
        ),
        side_of(claim),
        source.side,
        doubt=doubt,
        severity="note" if loose else ("warning" if claim.approximate or offset else None),
        cause="Tabellens egna tal går inte ihop; se felet i tabellen." if offset else None,
    )


def _doubt_many(book: Book) -> None:
    """Several totals of the text that all differ from the tables: the tables were read in part, or are
    about less.
    """
    broken = [d for d in book.discrepancies if d.check == "R6" and d.severity == "error"]
    held = [h for h in book.held if h.check == "R6"]
    if len({(d.reported, d.computed) for d in broken}) < 2 or len(held) > len(broken):
        return
    why = "flera tal i texten skiljer sig från tabellerna på samma gång"
    for finding in broken:
        what = f"{finding.what} Läsningen är osäker: {why}."
        what_en = f"{finding.what_en} The reading is in doubt: {in_english(why)}."
        doubted = replace(finding, severity="note", doubt=True, confidence=0.4, what=what, what_en=what_en)
        book.discrepancies[book.discrepancies.index(finding)] = doubted


def _closest(sources: Sequence[Source], value: float) -> Source:
    return min(sources, key=lambda s: abs(s.value - value))


def _same_fact_holds(claim: Claim, counts: Sequence[Claim], values: set[int]) -> bool:
    """Whether the same sentence gives the table's number too: then this one is about something narrower."""
    return any(
        c.sentence == claim.sentence and c.id != claim.id and c.value in values and _same(c) == _same(claim)
        for c in counts
    )


def _about(claim: Claim) -> str:
    parts = [claim.insats, claim.orsak, claim.lag, claim.omrade, claim.period]
    return "".join(f", {part}" for part in parts if part)


def _sexes(material: Material, ledger: Ledger, book: Book) -> None:
    """R4t: women and men of one sentence against the total that they divide."""
    sentences: dict[int, list[Claim]] = defaultdict(list)
    for claim in material.claims:
        if claim.unit == "beslut" and claim.kon and not claim.outside:
            sentences[claim.sentence].append(claim)
    printed = {c.value for c in material.claims if c.unit == "beslut" and not c.kon}
    printed |= {count.value for count in material.counts}
    for claims in sentences.values():
        if sorted(c.kon or "" for c in claims) != ["K", "M"]:
            continue
        added = sum(c.value for c in claims)
        totals = _totals_near(claims[0], material, ledger)
        if not totals:
            continue
        if added in printed | set(totals.values()):
            book.hold("R4t", f"{claims[0].quote}: {added}", place_of(claims[0]))
            continue
        if any(c.id in book.blamed for c in claims) or len(set(totals.values())) > 1:
            continue
        quote, total = next(iter(totals.items()))
        book.blamed.update(c.id for c in claims)
        book.broke(
            "R4t",
            (
                f"Kvinnor och män blir tillsammans {added}, besluten är {total}.",
                f"Women and men make {added} together, the decisions are {total}.",
            ),
            Side(added, (claims[0].quote,), place_of(claims[0])),
            Side(total, (quote,)),
            how=" + ".join(str(c.value) for c in claims) + f" = {added}",
        )


def _totals_near(claim: Claim, material: Material, ledger: Ledger) -> dict[str, float]:
    """Totals with the same subject as a claim of sex: those of the text, else those of the tables."""
    found = {
        c.quote: c.value
        for c in material.claims
        if c.unit == "beslut" and not c.kon and not c.part and not c.orsak and c.measure == claim.measure
        and c.period == claim.period and c.lag == claim.lag and fold(c.omrade or "") == fold(claim.omrade or "")
        and insats_key(c.insats, c.lag) == insats_key(claim.insats, claim.lag)
    }  # fmt: skip
    if found or claim.insats:
        return found
    return {
        " ".join(s.evidence[:1]): s.value
        for s in ledger.totals(claim.measure or "", claim.period, claim.lag, claim.omrade)
    }


def _flow(counts: Sequence[Claim], book: Book) -> None:
    """R1t: reported = carried out and closed + remaining, per period and law, where the text has all of
    them.
    """
    facts: dict[Key, dict[str, Claim]] = defaultdict(dict)
    for claim in counts:
        if claim.orsak or claim.kon or claim.id in book.blamed:
            continue
        key = (claim.period, claim.lag, fold(claim.omrade or ""), insats_key(claim.insats, claim.lag))
        facts[key].setdefault(claim.measure or "", claim)
    for found in facts.values():
        ended = [found[m] for m in ("verkställda", "avslutade") if m in found]
        if len(ended) < 2:
            ended = [found["verkställda/avslutade"]] if "verkställda/avslutade" in found else []
        if not ended or "rapporterade" not in found or "kvarstående" not in found:
            continue
        _one_flow(found["rapporterade"], ended, found["kvarstående"], book)


def _one_flow(reported: Claim, ended: Sequence[Claim], left: Claim, book: Book) -> None:
    gone = sum(c.value for c in ended)
    if reported.value == gone + left.value:
        book.hold("R1t", f"{reported.value} = {gone} + {left.value}", place_of(reported))
        return
    book.broke(
        "R1t",
        (
            f"Av {reported.value} rapporterade är {left.value} kvar ({reported.period}); då är "
            f"{reported.value - left.value} "
            f"verkställda eller avslutade, texten anger {gone}.",
            f"Of {reported.value} reported {left.value} remain ({reported.period}); that leaves "
            f"{reported.value - left.value} "
            f"carried out or closed, the text gives {gone}.",
        ),
        Side(gone, tuple(c.quote for c in ended), tuple(p for c in ended for p in place_of(c))),
        Side(reported.value - left.value, (reported.quote, left.quote), place_of(left)),
        how=f"{reported.value} - {left.value} = {reported.value - left.value}",
    )
