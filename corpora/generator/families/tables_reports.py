"""Families built on flow tables and matrices."""

from __future__ import annotations

from typing import Any

from ..front import closing, duty, period_line, proposal, start
from ..parts import flow, prose, rows
from ..parts.notation import show_zero
from ..registry import Ctx, family
from ..report import Report, table_look
from ..words import period_words


@family(
    "flode",
    "paper office browser",
    "table_sum flow_identity text_vs_table kon_sum direction percent text_vs_text",
    variants=4,
)
def flode(ctx: Ctx) -> list[tuple[str, Report]]:
    """Flow tables per law or area with prose, no rows."""
    c = ctx.make(
        laws=ctx.pick(("SoL", "LSS"), ("LSS",), ("SoL", "LSS"), ("SoL",)),
        size=ctx.pick(26, 22, 34, 20),
        kinds=8,
    )
    r = start(c, ctx.mistakes, style=ctx.pick(0, 1, 2, 0))
    if ctx.variant % 2:
        proposal(r, c)
    duty(r, c)
    r.heading(ctx.pick("Kvartalets utfall", "Sammanfattning", "Resultat", "Läget"))
    r.say(prose.total(r, c), *prose.outcome(r, c), prose.sexes(r, c))
    columns = ctx.pick("kvar", "left_first", "ivo", "plain")
    then = max(1, c.number("kvarstående") + ctx.rng.choice([-4, -3, 2, 5]))
    if columns == "kvar":
        then = sum(flow.value(c, i, "innan") for i in c.insatser)
    r.say(prose.change(r, c, c.number("kvarstående"), then, "kvarstående", both=ctx.variant % 2 == 0))
    zero = ctx.pick("0", "–", "-", "inga")
    look = table_look(
        ctx.rng,
        rules=ctx.pick("horizontal", "grid", "shaded", "none"),
        numbers=ctx.pick("right", "center", "right", "left"),
    )
    if ctx.variant % 4 == 2:
        for group in [g for g in ("of", "aldre", "ifo") if c.of(group=g)]:
            r.heading(c.areas[group])
            flow.flow_table(r, c, columns, zero, group=group, omrade=c.areas[group], look=look)
    else:
        for law in c.laws:
            r.heading(f"Beslut enligt {law}")
            flow.flow_table(r, c, columns, zero, lag=law, law_in_name=False, look=look)
            top = prose.biggest(c, law)
            r.say(
                prose.share(
                    r,
                    c,
                    top,
                    c.label(top, False),
                    c.number("rapporterade", top),
                    c.number("rapporterade", lag=law),
                    law,
                )
            )
    extra = prose.again(r, c)
    if extra:
        r.say(extra)
    closing(r)
    return [("", r)]


@family(
    "flode_rader",
    "paper browser docx",
    "table_vs_rows row_content table_sum date_recent text_vs_table period_reference",
    variants=4,
)
def flode_rader(ctx: Ctx) -> list[tuple[str, Report]]:
    """A flow table per area, then the rows under insats headings, closed ones first."""
    c = ctx.make(size=ctx.pick(20, 26, 16, 30), kinds=7)
    r = start(c, ctx.mistakes, style=ctx.pick(1, 0, 2, 3))
    spec = ctx.pick(
        rows.Spec([("beslut", "Beslut fattat"), ("kon", "Kön"), ("orsak", "Orsak till dröjsmål")], kon="adult"),
        rows.Spec([("kon", "K/M"), ("beslut", "Beslutsdag"), ("orsak", "Anteckning")], date="long"),
        rows.Spec(
            [("orsak", "Beskrivning"), ("beslut", "Datum för beslut"), ("kon", "Kön")],
            kon="words",
            date="slash",
        ),
        rows.Spec([("beslut", "Beslut"), ("orsak", "Förklaring"), ("kon", "Kv/M")], kon="KvM", date="six"),
    )
    flow.plant_row(r, c)
    rows.plant(r, c, spec)
    duty(r, c)
    period_line(r, c)
    r.heading(ctx.pick("Sammanfattning", "Ärendet", "Redovisning", "Resultat"))
    r.say(prose.total(r, c), *prose.outcome(r, c))
    look = table_look(ctx.rng, rules=ctx.pick("none", "horizontal", "grid", "outer"), soft=ctx.variant == 1)
    for group in [g for g in ("ifo", "of", "aldre") if c.of(group=g)]:
        area = c.areas[group]
        r.heading(ctx.pick(f"{area}", f"Beslut inom {area}", f"{area}", f"Område: {area}"))
        flow.flow_table(
            r, c, ctx.pick("ivo", "left_first", "plain", "broken"), "0", group=group, omrade=area, look=look
        )
        for title, status in (
            (
                ctx.pick("Verkställda eller avslutade beslut", "Beslut som fått ett avslut under kvartalet"),
                None,
            ),
            ("Kvarstående beslut", "kvarstående"),
        ):
            cases = [x for x in c.of(group=group) if (x.status == "kvarstående") == (status is not None)]
            if not cases:
                continue
            r.heading(title, 3)
            for insats in c.insatser:
                mine = [x for x in cases if x.insats is insats]
                if mine:
                    r.heading(c.label(insats), 4)
                    rows.row_table(r, c, mine, spec, omrade=area, look=look)
    closing(r)
    return [("", r)]


@family("omradestabell", "office browser", "table_sum text_vs_table", variants=2)
def omradestabell(ctx: Ctx) -> list[tuple[str, Report]]:
    """One table with the areas as rows and laws and outcomes as columns."""
    c = ctx.make(size=32, kinds=9)
    r = start(c, ctx.mistakes, style=ctx.pick(0, 2))
    duty(r, c)
    r.heading("Samtliga verksamheter")
    r.say(prose.total(r, c), *prose.outcome(r, c))
    groups = [g for g in ("aldre", "of", "ifo") if c.of(group=g)]
    head = ["Verksamhetsområde", "SoL", "LSS", "Samtliga", "Varav verkställda", "Varav avslutade", "Kvar"]
    dims = [
        ("rapporterade", "SoL"),
        ("rapporterade", "LSS"),
        ("rapporterade", None),
        ("verkställda", None),
        ("avslutade", None),
        ("kvarstående", None),
    ]
    lines = [[c.number(m, lag=law, group=g) for m, law in dims] for g in groups]
    sums = [sum(x) for x in zip(*lines, strict=True)]
    wrong = r.want("table_sum")
    if wrong:
        right, sums[3] = sums[3], sums[3] + 1
        r.found(
            "table_sum",
            "Kolumnen för verkställda summerar inte.",
            sums[3],
            right,
            [" ".join(["Hela nämnden", *map(str, sums)])],
        )
    cells = [[c.areas[g], *[show_zero(n, "0") for n in line]] for g, line in zip(groups, lines, strict=True)]
    cells.append(["Hela nämnden", *map(str, sums)])
    name = r.table(
        head,
        cells,
        [2.6, 0.8, 0.8, 1, 1.2, 1.2, 0.8],
        "other",
        numeric=set(range(1, 7)),
        bold_rows={len(cells) - 1},
        look=table_look(ctx.rng),
    )
    for g, line in [*zip(groups, lines, strict=True), (None, sums)]:
        for (m, law), n in zip(dims, line, strict=True):
            r.count(
                name,
                m,
                n,
                lag=law,
                omrade=c.areas[g] if g else None,
                is_total=g is None,
            )
    r.para(f"Tabellen avser {period_words(c.year, c.quarter, 3)}.", "small")
    closing(r)
    return [("", r)]


@family("grupperad", "office browser docx", "table_sum text_vs_table kon_sum", variants=3)
def grupperad(ctx: Ctx) -> list[tuple[str, Report]]:
    """One flow table in which a cell for the law or the area spans the rows of its group, with subtotals."""
    c = ctx.make(size=ctx.pick(30, 24, 40), kinds=9)
    r = start(c, ctx.mistakes, style=ctx.pick(0, 1, 2))
    duty(r, c)
    r.heading("Beslut per insats")
    r.say(prose.total(r, c), *prose.outcome(r, c), prose.sexes(r, c))
    by_law = ctx.variant != 1
    groups = c.laws if by_law else [g for g in ("of", "ifo", "aldre") if c.of(group=g)]
    measures = (
        ["kvarstående", "rapporterade", "verkställda", "avslutade"]
        if by_law
        else ["rapporterade", "verkställda", "avslutade", "kvarstående"]
    )
    heads = {
        "kvarstående": "Kvarstår",
        "rapporterade": "Alla rapporterade",
        "verkställda": "Verkställda",
        "avslutade": "Avslutade",
    }
    rows: list[list[str | None]] = []
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    bold: set[int] = set()
    entries: list[tuple[list[int], dict[str, Any]]] = []
    for g in groups:
        mine = [i for i in c.insatser if (i.lag if by_law else i.group) == g]
        name = g if by_law else c.areas[g]
        spans[(len(rows), 0)] = (len(mine) + 1, 1)
        omrade = None if by_law else name
        for k, i in enumerate(mine):
            line = [c.number(m, i) for m in measures]
            label = c.label(i, not by_law)
            rows.append([name if k == 0 else None, label, *map(str, line)])
            entries.append((line, {"insats": label, "lag": i.lag, "omrade": omrade}))
        line = [sum(c.number(m, i) for i in mine) for m in measures]
        if g == groups[0] and r.want("table_sum"):
            line[1] += 1
            r.found(
                "table_sum",
                f"Delsumman för {name} stämmer inte.",
                line[1],
                line[1] - 1,
                [" ".join([f"Summa {name}", *map(str, line)])],
            )
        bold.add(len(rows))
        rows.append([None, f"Summa {name}", *map(str, line)])
        entries.append((line, {"lag": name if by_law else None, "omrade": omrade, "is_total": True}))
    line = [c.number(m) for m in measures]
    rows.append(["Totalt", None, *map(str, line)])
    bold.add(len(rows) - 1)
    entries.append((line, {"is_total": True}))
    t = r.table(
        ["Lag" if by_law else "Verksamhet", "Insats", *[heads[m] for m in measures]],
        rows,
        [1.2, 2.4, 1, 1, 1, 1],
        "insats_status",
        numeric={2, 3, 4, 5},
        bold_rows=bold,
        spans=spans,
        look=table_look(
            ctx.rng,
            rules=ctx.pick("grid", "horizontal", "grid"),
            valign=ctx.pick("middle", "top", "bottom"),
            repeat_head=True,
        ),
    )
    for line, dims in entries:
        for m, n in zip(measures, line, strict=True):
            r.count(t, m, n, **dims)
    closing(r)
    return [("", r)]
