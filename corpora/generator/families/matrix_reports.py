"""Families built on matrices."""

from __future__ import annotations

from ..content import Content
from ..front import closing, duty, law_words, make_look, period_line, start
from ..parts import matrix
from ..registry import Ctx, family
from ..report import C, Report, S, table_look


@family("matris", "browser paper docx", "table_sum kon_row text_vs_table_open", variants=4)
def matris(ctx: Ctx) -> list[tuple[str, Report]]:
    """Insats against sex and reason; blanks or dashes for zero."""
    c = ctx.make(
        laws=ctx.pick(("LSS",), ("SoL", "LSS"), ("LSS",), ("SoL",)),
        size=ctx.pick(40, 30, 24, 22),
        kinds=ctx.pick(9, 8, 6, 7),
    )
    look = make_look(ctx.rng, c, landscape=ctx.variant % 2 == 0, left=60)
    r = start(c, ctx.mistakes, look, style=ctx.pick(2, 0, 3, 0))
    duty(r, c)
    period_line(r, c)
    r.heading("Ej verkställda beslut fördelade på kön och skäl")
    open_total(r, c)
    tl = table_look(
        ctx.rng,
        rules=ctx.pick("grid", "horizontal", "none", "shaded"),
        numbers=ctx.pick("center", "right", "center", "left"),
        valign=ctx.pick("bottom", "middle", "top", "middle"),
    )
    for law in [None] if ctx.variant % 2 == 0 else c.laws:
        insatser = [i for i in c.insatser if (law is None or i.lag == law) and c.of(i, "kvarstående")]
        if not insatser:
            continue
        if law:
            r.heading(f"Beslut {'enligt ' + law}", 3)
        matrix.matrix(
            r,
            c,
            insatser,
            sexes=ctx.variant,
            reasons=ctx.variant % 3,
            total_col=ctx.variant != 2,
            breaks=ctx.variant != 1,
            zero=ctx.pick("", "–", "", "0"),
            lag=law,
            law_in_name=law is None,
            look=tl,
            women_first=ctx.variant % 2 == 0,
            groups=ctx.pick(
                ("Ej verkställda beslut", "Skäl"),
                ("Antal beslut", "Orsak"),
                ("Antal", "Varför beslutet inte verkställts"),
                ("Beslut", "Anledning till dröjsmålet"),
            ),
        )
    closing(r)
    return [("", r)]


def open_total(r: Report, c: Content) -> None:
    """A sentence with the number of decisions that are left, as `ej_verkställda`."""
    n = right = c.number("kvarstående")
    wrong = r.want("text_vs_table_open")
    if wrong:
        n += 2
    text = r.rng.choice(
        [
            f"Vid mättillfället fanns {n} ej verkställda beslut {law_words(c)}.",
            f"Totalt redovisas {n} ej verkställda beslut.",
        ]
    )
    if wrong:
        r.found(
            "text_vs_table",
            f"Texten anger {n} ej verkställda beslut, tabellen {right}.",
            n,
            right,
            [text],
            name="text_vs_table_open",
        )
    r.say(S(text, [C("ej_verkställda", n, lag=c.laws[0] if len(c.laws) == 1 else None)]))
