"""Families built on waiting times in classes of months."""

from __future__ import annotations

from ..front import closing, duty, make_look, period_line, start
from ..parts import buckets
from ..registry import Ctx, family
from ..report import Report, table_look
from .matrix_reports import open_total


@family("hinkar", "paper docx browser", "table_sum text_vs_table_open", variants=3)
def hinkar(ctx: Ctx) -> list[tuple[str, Report]]:
    """Month classes with asterisks and the reasons beside, per area."""
    c = ctx.make(size=ctx.pick(18, 26, 22), kinds=7)
    r = start(c, ctx.mistakes, style=ctx.pick(0, 2, 1))
    duty(r, c)
    period_line(r, c)
    r.heading("Redovisning")
    open_total(r, c)
    look = table_look(
        ctx.rng,
        rules=ctx.pick("horizontal", "grid", "none"),
        split_rows=True,
        numbers="center",
        soft=ctx.variant == 2,
    )
    for group in ("ifo", "aldre", "of"):
        insatser = [i for i in c.insatser if i.group == group and c.of(i, "kvarstående")]
        if insatser:
            r.heading(c.areas[group], 3)
            buckets.bucket_table(
                r,
                c,
                insatser,
                ctx.pick("coarse", "four", "halves"),
                zero=ctx.pick("", "-", ""),
                notes="asterisk",
                omrade=c.areas[group],
                look=look,
                reason_head=ctx.pick("Kommentar", "Anledning", "Orsaker"),
                first=ctx.pick("Bistånd", "Insats", "Typ"),
                total=ctx.pick("Summa", "TOTALT", "Summa"),
            )
    closing(r)
    return [("", r)]


@family(
    "hinkar_noter",
    "browser office",
    "table_sum text_vs_table_open period_reference",
    variants=3,
    set_aside=True,
)
def hinkar_noter(ctx: Ctx) -> list[tuple[str, Report]]:
    """Month classes with numbered or lettered notes below the table."""
    c = ctx.make(laws=ctx.pick(("LSS",), ("SoL",), ("SoL", "LSS")), size=ctx.pick(16, 18, 22), kinds=5)
    r = start(c, ctx.mistakes, style=ctx.pick(3, 0, 2))
    period_line(r, c)
    open_total(r, c)
    for law in c.laws:
        r.heading(f"Beslut enligt {law} efter väntetid")
        insatser = [i for i in c.insatser if i.lag == law and c.of(i, "kvarstående")]
        if insatser:
            buckets.bucket_table(
                r,
                c,
                insatser,
                ctx.pick("words", "four", "coarse"),
                zero=ctx.pick("0", "", "–"),
                notes=ctx.pick("letter", "number", "letter"),
                sums=ctx.variant != 1,
                law_in_name=False,
                lag=law,
                group_head=ctx.variant == 1,
                first=ctx.pick("Insatstyp", "Bistånd", "Insats"),
                total="Totalt",
                look=table_look(ctx.rng, rules=ctx.pick("outer", "horizontal", "shaded")),
            )
    closing(r)
    return [("", r)]


@family("hinkar_enkel", "office paper", "table_sum text_vs_table_open", variants=3)
def hinkar_enkel(ctx: Ctx) -> list[tuple[str, Report]]:
    """Month classes with a sum column, no reasons."""
    c = ctx.make(laws=ctx.pick(("SoL", "LSS"), ("SoL", "LSS"), ("SoL",)), size=ctx.pick(36, 48, 20), kinds=9)
    r = start(c, ctx.mistakes, make_look(ctx.rng, c), style=ctx.pick(0, 3, 1))
    duty(r, c)
    r.heading("Hur länge har besluten väntat?")
    open_total(r, c)
    insatser = [i for i in c.insatser if c.of(i, "kvarstående")]
    buckets.bucket_table(
        r,
        c,
        insatser,
        ctx.pick("words", "halves", "years"),
        zero=ctx.pick("0", "", "-"),
        sums=True,
        group_head=ctx.variant != 2,
        first="Insats",
        total="Samtliga",
        look=table_look(
            ctx.rng, valign=ctx.pick("middle", "bottom", "top"), numbers=ctx.pick("center", "right", "right")
        ),
    )
    closing(r)
    return [("", r)]
