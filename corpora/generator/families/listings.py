"""Families that list decisions outside tables."""

from __future__ import annotations

from ..front import closing, duty, make_look, period_line, start
from ..parts import flow, lists, prose, rows
from ..registry import Ctx, family
from ..report import Report, table_look


@family("punktlista", "office html", "text_vs_text direction", variants=2, set_aside=True)
def punktlista(ctx: Ctx) -> list[tuple[str, Report]]:
    """Bullets that tell number, sex and months in words."""
    c = ctx.make(laws=ctx.pick(("SoL", "LSS"), ("SoL",)), size=ctx.pick(22, 16), kinds=6)
    r = start(c, ctx.mistakes, style=ctx.pick(0, 3))
    duty(r, c)
    period_line(r, c)
    r.heading("Väntande")
    r.say(*prose.outcome(r, c))
    then = max(2, c.number("kvarstående") + ctx.rng.choice([-3, 3]))
    r.say(prose.change(r, c, c.number("kvarstående"), then, "kvarstående"))
    for group in ("aldre", "of", "ifo"):
        cases = c.of(group=group, status="kvarstående")
        if cases:
            r.heading(c.areas[group], 3)
            lists.waiting_bullets(
                r,
                c,
                cases,
                ctx.pick(0, 1),
                ctx.pick("•", "–"),
                digits=ctx.variant == 1,
                omrade=c.areas[group],
            )
    extra = prose.again(r, c)
    if extra:
        r.say(extra)
    return [("", r)]


@family("styckefall", "docx browser text", "row_content text_vs_text date_recent", variants=3)
def styckefall(ctx: Ctx) -> list[tuple[str, Report]]:
    """A short paragraph per case under headings for each status."""
    c = ctx.make(laws=ctx.pick(("SoL", "LSS"), ("SoL", "LSS"), ("LSS",)), size=ctx.pick(16, 22, 12), kinds=6)
    r = start(c, ctx.mistakes, style=ctx.pick(2, 0, 3))
    rows.plant(r, c, rows.Spec([("beslut", ""), ("orsak", "")], date=ctx.pick("iso", "long", "iso")))
    duty(r, c)
    r.heading("Sammanfattning")
    r.say(prose.total(r, c), *prose.outcome(r, c))
    for title, status in (
        ("Beslut som kvarstår", "kvarstående"),
        ("Beslut som har verkställts", "verkställt"),
        ("Beslut som har avslutats", "avslutat"),
    ):
        cases = c.of(status=status)
        if cases:
            r.heading(title)
            lists.case_paragraphs(
                r,
                c,
                cases,
                ctx.variant % 3,
                ctx.pick("iso", "long", "iso"),
                ctx.pick("small", "adult", "small"),
            )
    extra = prose.again(r, c)
    if extra:
        r.heading("Slutord")
        r.say(extra)
    return [("", r)]


@family("etikett", "browser text", "row_content text_vs_text", variants=3, set_aside=True)
def etikett(ctx: Ctx) -> list[tuple[str, Report]]:
    """Labelled lines, a block per decision."""
    c = ctx.make(laws=ctx.pick(("SoL", "LSS"), ("LSS",), ("SoL", "LSS")), size=ctx.pick(10, 14, 12), kinds=5)
    labels = ctx.pick(
        {
            "nr": "Ärende",
            "insats": "Insats",
            "beslut": "Beslutsdatum",
            "kon": "Kön",
            "status": "Status",
            "orsak": "Orsak",
        },
        {
            "insats": "Typ av insats",
            "kon": "Kön",
            "beslut": "Beslut fattat",
            "avbrott": "Avbrott",
            "slut": "Verkställt/avslutat",
            "status": "Läge",
        },
        {
            "nr": "Löpnr",
            "lag": "Lag",
            "insats": "Bistånd",
            "dagar": "Dagar sedan beslut",
            "kon": "Kön",
            "orsak": "Kommentar",
            "status": "Läge",
        },
    )
    r = start(c, ctx.mistakes, make_look(ctx.rng, c), style=ctx.pick(3, 0, 2))
    if "orsak" in labels:
        rows.plant(r, c, rows.Spec([("orsak", "")]))
    duty(r, c)
    period_line(r, c)
    r.heading("Läget")
    r.say(prose.total(r, c), *prose.outcome(r, c))
    r.heading("Ärenden")
    lists.label_blocks(r, c, c.cases, labels, ctx.pick("iso", "long", "iso"), ctx.pick("small", "adult", "words"))
    extra = prose.again(r, c)
    if extra:
        r.heading("Sammanfattning")
        r.say(extra)
    return [("", r)]


@family("mejl_text", "text", "text_vs_table table_sum row_content", variants=3, set_aside=True)
def mejl_text(ctx: Ctx) -> list[tuple[str, Report]]:
    """A report as plain text with tables in fixed columns."""
    c = ctx.make(laws=ctx.pick(("SoL", "LSS"), ("SoL",), ("LSS",)), size=ctx.pick(14, 20, 16), kinds=5)
    spec = ctx.pick(
        rows.Spec([("beslut", "Beslut"), ("insats", "Insats"), ("kon", "Kön"), ("orsak", "Orsak")]),
        rows.Spec(
            [
                ("nr", "Nr"),
                ("insats", "Bistånd"),
                ("beslut", "Beslutsdatum"),
                ("kon", "Kön"),
                ("status", "Status"),
            ],
            date="six",
            kon="KvM",
        ),
        rows.Spec([("insats", "Insats"), ("kon", "Kön"), ("beslut", "Datum"), ("orsak", "Kommentar")], kon="adult"),
    )
    r = start(c, ctx.mistakes, style=ctx.pick(0, 2, 3))
    rows.plant(r, c, spec)
    duty(r, c)
    r.heading("Antal")
    r.say(prose.total(r, c), *prose.outcome(r, c))
    flow.flow_table(r, c, ctx.pick("plain", "ivo", "two"), "0", look=table_look(ctx.rng))
    r.heading("Kvarstående beslut" if ctx.variant != 1 else "Samtliga beslut")
    rows.row_table(r, c, c.of(status="kvarstående") if ctx.variant != 1 else c.cases, spec)
    closing(r)
    return [("", r)]
