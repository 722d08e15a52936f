"""Families built on time series."""

from __future__ import annotations

from ..content import Content, partition
from ..doc import Cell
from ..front import closing, duty, law_words, make_look, start
from ..parts import prose, series
from ..parts.notation import show_zero
from ..registry import Ctx, family
from ..report import C, Finding, Report, S, table_look
from ..words import period_id, period_words, previous


def first_claims(r: Report, c: Content, s: series.Series, lag: str | None) -> None:
    """The last number and its change from the quarter before and the year before."""
    sums = s.sums
    n = right = sums[-1]
    wrong = r.want("text_vs_table")
    n += 2 if wrong else 0
    law = f" enligt {lag}" if lag else f" {law_words(c)}"
    text = r.rng.choice(
        [
            f"Antalet ej verkställda beslut{law} var {n} under {period_words(c.year, c.quarter, 0)}.",
            f"Under {period_words(c.year, c.quarter, 1)} redovisades {n} ej verkställda beslut{law}.",
        ]
    )
    only = lag or (c.laws[0] if len(c.laws) == 1 else None)
    if wrong:
        r.found("text_vs_table", f"Texten anger {n}, tabellen {right}.", n, right, [text])
        return r.say(S(text, [C("ej_verkställda", n, lag=only)]))
    parts = [
        S(text, [C("ej_verkställda", n, lag=only)]),
        prose.change(r, c, n, sums[-2], "ej_verkställda", lag, both=r.rng.random() < 0.5),
    ]
    if len(sums) > 4:
        parts.append(year_before(r, c, n, sums[-5], only))
    r.say(*parts)
    return None


def year_before(r: Report, c: Content, n: int, then: int, lag: str | None) -> S:
    """The change from the same quarter a year earlier; the mistake "wrong_base" names another quarter."""
    y, q = previous(c.year, c.quarter, 4)
    if n == then:
        return S(f"Antalet är oförändrat jämfört med {period_words(y, q, 0)}.")
    named = (y, q)
    noun = "fler" if n > then else "färre"
    wrong = r.want("wrong_base")
    if wrong:
        named = previous(c.year, c.quarter, 2)
    text = f"Det är {abs(n - then)} {noun} än {period_words(*named, 0)}."
    if wrong:
        r.found(
            "period_reference",
            f"Skillnaden stämmer mot {period_words(y, q, 0)}, inte mot {period_words(*named, 0)}.",
            period_id(*named),
            period_id(y, q),
            [text],
        )
    return S(text, [C("ej_verkställda", n - then, "skillnad", lag=lag, compare_to=period_id(*named))])


@family(
    "tidsserie",
    "browser docx paper html",
    "table_sum table_vs_table text_vs_table percent direction wrong_base",
    variants=4,
)
def tidsserie(ctx: Ctx) -> list[tuple[str, Report]]:
    """Series by insats, reason and sex for five or six quarters, per law."""
    c = ctx.make(
        laws=ctx.pick(("SoL", "LSS"), ("LSS",), ("SoL",), ("SoL", "LSS")),
        size=ctx.pick(60, 34, 42, 70),
        kinds=10,
    )
    r = start(c, ctx.mistakes, style=ctx.pick(1, 0, 2, 3))
    duty(r, c)
    length, how = ctx.pick((6, "stack"), (5, "one"), (5, "q"), (6, "short"))
    r.heading(ctx.pick("Utveckling", "Statistik", "Resultat", "Antal över tid"))
    look = table_look(ctx.rng, numbers=ctx.pick("right", "center", "left", "right"))
    nr = 0
    for law in c.laws:
        s = series.by_insats(c, length, law)
        reasons = series.split(c, s.sums, series.REASONS[ctx.pick("old", "short", "old", "new")])
        sexes = series.by_sex(
            c,
            s.sums,
            law,
            ctx.pick(["Kvinna", "Man"], ["Kvinnor", "Män"], ["Kvinnor/flickor", "Män/pojkar"], ["Kvinna", "Man"]),
        )
        series.disagree(r, sexes, "kön")
        first_claims(r, c, s, law)
        for part, what, first in (
            (s, "insats", "Insats" if law == "LSS" else "Bistånd"),
            (reasons, "orsak", "Skäl"),
            (sexes, "kon", "Kön"),
        ):
            nr += 1
            title = f"Tabell {nr}. Ej verkställda beslut enligt {law}, {'per ' + first.lower()}"
            series.series_table(
                r,
                c,
                part,
                what,
                how,
                first,
                law,
                caption=title,
                total=ctx.pick("Summa", "Totalt", "Totalt", "Samtliga"),
                zero=ctx.pick("0", "-", "0", "–"),
                look=look,
            )
        top = prose.biggest(c, law)
        r.say(
            prose.share(
                r,
                c,
                top,
                c.label(top, False),
                s.values[s.labels.index(c.label(top, False))][-1],
                s.sums[-1],
                law,
                "ej_verkställda",
            )
        )
    closing(r)
    return [("", r)]


@family("tidsserie_ar", "office paper", "table_sum direction wrong_base", variants=2)
def tidsserie_ar(ctx: Ctx) -> list[tuple[str, Report]]:
    """Eight quarters under spanning years, landscape, both laws in one table."""
    c = ctx.make(size=ctx.pick(44, 30), kinds=9)
    r = start(c, ctx.mistakes, make_look(ctx.rng, c, landscape=True, left=60), style=ctx.pick(0, 2))
    duty(r, c)
    s = series.by_insats(c, 8, None, law_in_name=True)
    r.heading("Åtta kvartal")
    first_claims(r, c, s, None)
    series.series_table(
        r,
        c,
        s,
        "insats",
        "years",
        ctx.pick("Insats", "Typ av insats/bistånd"),
        None,
        total=ctx.pick("Samtliga", "Summa"),
        zero=ctx.pick("–", "0"),
        lags=[i.lag for i in c.insatser],
        look=table_look(ctx.rng, rules=ctx.pick("shaded", "horizontal")),
    )
    closing(r)
    return [("", r)]


@family("tidsserie_kon", "paper browser office", "table_sum kon_total text_vs_table", variants=3)
def tidsserie_kon(ctx: Ctx) -> list[tuple[str, Report]]:
    """Women and men as columns under every quarter."""
    c = ctx.make(laws=ctx.pick(("LSS",), ("SoL",), ("LSS",)), size=ctx.pick(34, 28, 22), kinds=7)
    r = start(c, ctx.mistakes, make_look(ctx.rng, c, landscape=True, left=55), style=ctx.pick(0, 2, 3))
    duty(r, c)
    length = ctx.pick(3, 4, 3)
    s = series.by_insats(c, length, c.laws[0])
    r.heading("Kvinnor och män")
    first_claims(r, c, s, c.laws[0])
    _sex_table(
        r,
        c,
        s,
        ctx.pick(("Kvinnor", "Män"), ("Kv", "M"), ("K", "M")),
        totals=ctx.variant != 1,
        zero=ctx.pick("0", "–", ""),
    )
    closing(r)
    return [("", r)]


def _sex_table(r: Report, c: Content, s: series.Series, names: tuple[str, str], totals: bool, zero: str) -> None:
    part = 3 if totals else 2
    subs = [*names, *(["Tot"] if totals else [])]
    lines = []
    for insats, values in zip(c.insatser, s.values, strict=True):
        line: list[int] = []
        for k, n in enumerate(values):
            women = sum(x.kon == "K" for x in c.of(insats)) if k == len(values) - 1 else partition(c.rng, n, 2)[0]
            line += [women, n - women, *([n] if totals else [])]
        lines.append(line)
    sums = [sum(col) for col in zip(*lines, strict=True)]
    notes: list[Finding] = []
    if r.want("table_sum"):
        right, sums[0] = sums[0], sums[0] + 1
        notes.append(
            (
                "table_sum",
                "Första kolumnen summerar inte.",
                sums[0],
                right,
                [" ".join(["Summa", *map(str, sums)])],
            )
        )
        if totals:
            r.also("table_sum", "summan över kön", sums[2], sums[2] + 1, ["Summa"], 2)
            r.also("table_sum", "summan över kön", sums[2] + 1, sums[2], ["Summa"], 2)
    if totals and r.want("kon_total"):
        line = lines[0]
        line[-1] += 1
        sums[-1] += 1
        what = f"{s.labels[0]}: kvinnor och män blir {line[-1] - 1}, totalen {line[-1]}."
        notes.append(
            (
                "table_sum",
                what,
                line[-1],
                line[-1] - 1,
                [" ".join([s.labels[0], *map(str, line)])],
                "error",
                "kon_total",
            )
        )
        for a, b in ((sums[-1], sums[-1] - 1), (sums[-1] - 1, sums[-1])):
            r.also("table_sum", what, a, b, ["Summa"], 4)
    heads = [f"Kv {q} {y}" for y, q in s.periods]
    head = [[Cell("Insats", 1, 2), *[Cell(h, part) for h in heads]], [Cell(x) for _ in heads for x in subs]]
    columns = ["Insats", *[f"{h} / {x}" for h in heads for x in subs]]
    cells: list[list[str | None]] = [
        [lb, *[show_zero(n, zero) for n in line]] for lb, line in zip([*s.labels, "Summa"], [*lines, sums], strict=True)
    ]
    name = r.table(
        head,
        cells,
        [2.8] + [0.8] * (len(columns) - 1),
        "insats_time_series",
        columns=columns,
        numeric=set(range(1, len(columns))),
        bold_rows={len(cells) - 1},
        look=table_look(r.rng),
    )
    for label, line in zip([*s.labels, None], [*lines, sums], strict=True):
        for k, n in enumerate(line):
            if n == 0 and not zero:
                continue
            y, q = s.periods[k // part]
            kon = ("K", "M", None)[k % part]
            r.count(
                name,
                "ej_verkställda",
                n,
                period=period_id(y, q),
                lag=c.laws[0],
                insats=label,
                kon=kon,
                is_total=label is None,
            )
    for note in notes:
        r.found(*note)
