"""Families of series laid out in other ways, and tables of reasons."""

from __future__ import annotations

from typing import Any

from ..content import partition
from ..front import closing, duty, make_look, start
from ..parts import series
from ..parts.notation import show_zero
from ..registry import Ctx, family
from ..report import Report, table_look
from ..words import period_id
from .series_reports import first_claims


@family("kvartal_rader", "office html", "table_sum text_vs_table direction", variants=3, set_aside=True)
def kvartal_rader(ctx: Ctx) -> list[tuple[str, Report]]:
    """The series turned: a row per quarter, insatser as columns."""
    c = ctx.make(laws=ctx.pick(("SoL",), ("LSS",), ("LSS",)), size=ctx.pick(26, 30, 20), kinds=ctx.pick(5, 5, 4))
    r = start(c, ctx.mistakes, make_look(ctx.rng, c, landscape=True, left=60), style=ctx.pick(2, 3, 0))
    s = series.by_insats(c, ctx.pick(5, 8, 6), c.laws[0])
    r.heading("Kvartal för kvartal")
    first_claims(r, c, s, c.laws[0])
    newest = ctx.variant == 1
    zero = ctx.pick("0", "-", "–")
    names = [*s.labels, ctx.pick("Totalt", "Alla", "Summa")]
    lines = [[*[v[k] for v in s.values], sum(v[k] for v in s.values)] for k in range(len(s.periods))]
    if r.want("table_sum"):
        line = lines[1]
        line[-1] += 1
        r.found(
            "table_sum",
            "Radens insatser summerar inte till totalen.",
            line[-1],
            line[-1] - 1,
            [" ".join(map(str, line))],
        )
    order = range(len(lines) - 1, -1, -1) if newest else range(len(lines))
    labels = [ctx.pick(f"Kv {q} {y}", f"{y}, kvartal {q}", f"Q{q}-{y}") for y, q in s.periods]
    rows = [[labels[k], *[show_zero(n, zero) for n in lines[k]]] for k in order]
    name = r.table(
        ["Kvartal", *names],
        rows,
        [1.4] + [1.2] * len(names),
        "insats_time_series",
        numeric=set(range(1, len(names) + 1)),
        look=table_look(ctx.rng),
    )
    for k in order:
        for label, n in zip([*s.labels, None], lines[k], strict=True):
            dims: dict[str, Any] = {
                "lag": c.laws[0],
                "insats": label,
                "is_total": label is None,
                "period": period_id(*s.periods[k]),
            }
            r.count(name, "ej_verkställda", n, **dims)
    duty(r, c, "Om statistiken")
    return [("", r)]


@family("orsakstabell", "docx browser", "table_sum percent table_vs_table", variants=2, set_aside=True)
def orsakstabell(ctx: Ctx) -> list[tuple[str, Report]]:
    """Main reasons with numbers and shares beside an insats list."""
    c = ctx.make(laws=ctx.pick(("SoL", "LSS"), ("LSS",)), size=ctx.pick(50, 28), kinds=7)
    r = start(c, ctx.mistakes, style=ctx.pick(0, 1))
    duty(r, c)
    for law in c.laws:
        r.heading(f"Huvudsakliga skäl, {law}")
        total = c.number("rapporterade", lag=law)
        names = ctx.pick(
            ["Hos den enskilde", "Hos kommunen", "Utanför kommunen"],
            ["Den enskilde vill vänta", "Plats saknas", "Personal saknas", "Avböjt erbjudande", "Oklart"],
        )
        values = partition(ctx.rng, total, len(names))
        shown = total
        if r.want("table_vs_table"):
            values[0] += 1
            shown += 1
            r.found(
                "table_vs_table",
                f"Skälen summerar till {shown}, insatserna till {total}.",
                shown,
                total,
                [f"Summa {shown}"],
            )
        elif r.want("table_sum"):
            shown += 1
            r.found(
                "table_sum",
                f"Skälen summerar till {shown - 1}, i summaraden står {shown}.",
                shown,
                shown - 1,
                [f"Summa {shown}"],
            )
        shares = [round(100 * v / max(sum(values), 1)) for v in values]
        wrong = r.want("percent")
        if wrong:
            k = values.index(max(values))
            right = round(100 * values[k] / sum(values), 1)
            shares[k] -= 8
            r.found(
                "percent",
                f"{values[k]} av {sum(values)} är {right} procent.",
                shares[k],
                right,
                [f"{names[k]} {values[k]} {shares[k]} %"],
            )
        rows: list[list[str | None]] = [[n, str(v), f"{s} %"] for n, v, s in zip(names, values, shares, strict=True)]
        rows.append(["Summa", str(shown), "100 %"])
        t = r.table(
            ["Skäl", "Antal", "Andel"],
            rows,
            [4, 1, 1],
            "other",
            numeric={1, 2},
            bold_rows={len(rows) - 1},
            look=table_look(ctx.rng, width=0.7),
        )
        for n, v in zip([*names, None], [*values, shown], strict=True):
            r.count(t, "ej_verkställda", v, lag=law, orsak=n, is_total=n is None)
        rows = [[c.label(i, False), str(c.number("rapporterade", i))] for i in c.insatser if i.lag == law]
        rows.append(["Summa", str(total)])
        t = r.table(
            [ctx.pick("Insats", "Insatstyp"), "Antal ej verkställda beslut"],
            rows,
            [4, 1.5],
            "insats_status",
            numeric={1},
            look=table_look(ctx.rng, width=0.7),
        )
        for i in [x for x in c.insatser if x.lag == law]:
            r.count(t, "ej_verkställda", c.number("rapporterade", i), lag=law, insats=c.label(i, False))
        r.count(t, "ej_verkställda", total, lag=law, is_total=True)
    closing(r)
    return [("", r)]
