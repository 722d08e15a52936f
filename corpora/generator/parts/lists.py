"""Decisions outside tables: bullets in words, a paragraph a case, labelled lines, numbers in brackets."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from ..content import Case, Content
from ..report import C, Report, S
from ..words import MONTHS, cap, rest, show_date, true_date, word
from .notation import show_kon, true_age

PEOPLE = {("K", 1): "kvinna", ("M", 1): "man", ("K", 2): "kvinnor", ("M", 2): "män"}


def low(name: str) -> str:
    """A name inside a sentence."""
    return name if name[:2].isupper() else name[:1].lower() + name[1:]


def waiting_bullets(
    r: Report,
    content: Content,
    cases: list[Case],
    how: int,
    marker: str,
    digits: bool,
    omrade: str | None = None,
) -> None:
    """A bullet per insats, sex and wait in months, all in words."""
    groups: dict[tuple[str, str, int], list[Case]] = defaultdict(list)
    for c in cases:
        groups[(c.insats.id, c.kon, content.months(c))].append(c)
    items: list[S | str] = []
    for (_, kon, months), same in groups.items():
        n, insats = len(same), same[0].insats
        people = f"{word(n, True)} {PEOPLE[(kon, min(n, 2))]}"
        wait = f"{months if digits else word(months)} månader"
        label = content.label(insats)
        text = [
            f"{cap(people)} har väntat på {low(label)} i {wait}.",
            f"{label}: {people}, väntetid {wait}.",
            f"{cap(people)} med beslut om {low(label)}, beviljat för {wait} sedan.",
        ][how]
        items.append(S(text, [C("ej_verkställda", n, lag=insats.lag, insats=label, kon=kon)]))
        printed = label if how == 1 else low(label)
        r.decision(
            None,
            insats=printed,
            insats_id=insats.id,
            lag=insats.lag,
            kon=kon,
            alder="vuxen",
            manader=wait,
            antal=n,
            status="kvarstående",
            omrade=omrade,
        )
    r.bullets(items, marker, optional=True)


def case_paragraphs(
    r: Report, content: Content, cases: list[Case], how: int, date: str, kon: str, omrade: str | None = None
) -> None:
    """One short paragraph a case."""
    for c in cases:
        label, day, sex = content.label(c.insats), show_date(c.beslut, date), show_kon(c, kon)
        law = "" if c.insats.lag in label or len(content.laws) == 1 else f" enligt {c.insats.lag}"
        text = [
            f"Beslut {day} om {low(label)}{law}, {sex}. {c.kommentar}",
            f"{label}{law}. {cap(sex)}, beslut den {day}. {c.kommentar}",
            f"{day} – {label}{law} ({sex}): {c.kommentar}",
        ][how]
        printed = low(label) if how == 0 else label
        r.para(text)
        r.decision(
            None,
            insats=printed.split(" enligt ")[0].split(" (")[0],  # in a sentence the law is no part of the name
            insats_id=c.insats.id,
            lag=c.insats.lag,
            beslutsdatum=true_date(c.beslut, date),
            kon=c.kon,
            alder=true_age(c, kon),
            kommentar=c.kommentar,
            orsak=c.orsak,
            status=c.status,
            omrade=omrade,
        )


def label_blocks(r: Report, content: Content, cases: list[Case], labels: dict[str, str], date: str, kon: str) -> None:
    """Labelled lines, a block a case. `labels` names the fields that are printed, in order."""
    for nr, c in enumerate(cases, 1):
        done = show_date(c.end, date) if c.end else "-"
        values = {
            "nr": str(nr),
            "insats": content.label(c.insats, "lag" not in labels),
            "lag": c.insats.lag,
            "beslut": show_date(c.beslut, date),
            "kon": show_kon(c, kon),
            "orsak": c.kommentar,
            "status": c.status.capitalize(),
            "slut": done,
            "dagar": str(content.days(c)),
            "avbrott": show_date(c.avbrott, date) if c.avbrott else "-",
        }
        r.para("\n".join(f"{name}: {values[key]}" for key, name in labels.items()))
        facts: dict[str, Any] = {
            "insats": values["insats"],
            "insats_id": c.insats.id,
            "lag": c.insats.lag,
            "status": c.status,
        }
        if "nr" in labels:
            facts["nr"] = nr
        if "beslut" in labels:
            facts["beslutsdatum"] = true_date(c.beslut, date)
        if "kon" in labels:
            facts["kon"], facts["alder"] = c.kon, true_age(c, kon)
        if "orsak" in labels:
            facts["kommentar"], facts["orsak"] = c.kommentar, c.orsak
        if "avbrott" in labels and c.avbrott:
            facts["avbrottsdatum"] = true_date(c.avbrott, date)
        if "dagar" in labels:
            facts["dagar"] = content.days(c)
        if "slut" in labels and c.end:
            facts["verkstallt_datum" if c.status == "verkställt" else "avslutat_datum"] = true_date(c.end, date)
        r.decision(None, **facts)


def bracket_list(
    r: Report,
    content: Content,
    lag: str | None,
    measure: str,
    form: str,
    marker: str | None,
    zero_too: bool = False,
) -> str:
    """Names with their numbers: "Kontaktperson (3)" or "Kontaktperson: 3"."""
    rows: list[list[str | None]] = []
    table_rows = [i for i in content.insatser if lag is None or i.lag == lag]
    known = "kvarstående" if measure == "ej_verkställda" else measure
    kept = [(i, content.number(known, i)) for i in table_rows if zero_too or content.number(known, i)]
    for i, n in kept:
        rows.append([content.label(i, lag is None), str(n)])
    lines: list[S | str] = [form.format(name=a, n=b) for a, b in rows]
    if marker:
        r.bullets(lines, marker)
    else:
        for line in lines:
            r.para(str(line))
    name = r.table_truth([], rows, "list_counts", r.section[-1] if r.section else None)
    for (i, n), (label, _) in zip(kept, rows, strict=True):
        r.count(name, measure, n, lag=i.lag, insats=label)
    return name


def capital_sections(r: Report, content: Content) -> None:
    """A prose section per insats with its name in capitals."""
    for insats in content.insatser:
        a, b, c, d = (content.number(m, insats) for m in ("rapporterade", "verkställda", "avslutade", "kvarstående"))
        name = content.label(insats).upper()
        r.heading(name, 3)
        dims = {"lag": insats.lag, "insats": name}
        words = r.rng.random() < 0.6
        first = r.rng.choice(
            [
                f"Totalt har {word(a) if words else a} beslut anmälts.",
                f"För insatsen redovisas {word(a) if words else a} beslut.",
            ]
        )
        out = [S(first, [C("rapporterade", a, **dims)])]
        if b and c:
            out.append(
                S(
                    f"Av dem verkställdes {word(b)} och {word(c)} avslutades.",
                    [C("verkställda", b, **dims), C("avslutade", c, **dims)],
                )
            )
        elif b:
            out.append(S(f"{cap(word(b))} av dem har verkställts.", [C("verkställda", b, **dims)]))
        elif c:
            out.append(S(f"{cap(word(c))} har avslutats utan att verkställas.", [C("avslutade", c, **dims)]))
        if d:
            out.append(
                S(
                    f"Därmed är {word(d) if words else d} beslut ännu ej verkställ{rest(d)}.",
                    [C("kvarstående", d, **dims)],
                )
            )
        r.say(*out)
        months = MONTHS[content.quarter * 3 - 1]
        r.para(
            r.rng.choice(
                [
                    "Skälen varierar från fall till fall.",
                    f"Läget stämdes av med utförarna i {months}.",
                    "De flesta som väntar har fått ett erbjudande.",
                    "Verksamheten bedömer att flera av besluten kan verkställas inom kort.",
                ]
            )
        )
