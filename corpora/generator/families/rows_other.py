"""Families of row lists with other columns: status, days."""

from __future__ import annotations

from ..content import Content
from ..doc import TableLook
from ..front import closing, duty, make_look, period_line, start
from ..parts import flow, prose, rows
from ..registry import Ctx, family
from ..report import C, Report, S, table_look


@family(
    "rader_lag",
    "office paper",
    "row_content date_recent text_vs_table_left period_reference",
    variants=3,
    set_aside=True,
)
def rader_lag(ctx: Ctx) -> list[tuple[str, Report]]:
    """Rows under law headings with a status column; other names of columns."""
    c = ctx.make(size=ctx.pick(24, 30, 18), kinds=6)
    spec = ctx.pick(
        rows.Spec(
            [
                ("insats", "Bistånd/insats"),
                ("status", "Läge"),
                ("kon", "Gäller"),
                ("beslut", "Gynnande beslut"),
                ("orsak", "Varför inte verkställt"),
            ],
            kon="small",
            date="long",
            law_in_name=False,
            widths={"beslut": 1.5},
        ),
        rows.Spec(
            [
                ("beslut", "Beslutat"),
                ("insats", "Vad"),
                ("orsak", "Hinder"),
                ("status", "Status"),
                ("kon", "Kv/M"),
            ],
            kon="KvM",
            date="dots",
            law_in_name=False,
        ),
        rows.Spec(
            [
                ("status", "Status vid kvartalets slut"),
                ("beslut", "Beslutsmånad"),
                ("insats", "Insatstyp"),
                ("kon", "K/M/F/P"),
                ("orsak", "Notering"),
            ],
            kon="KMFP",
            date="month",
            law_in_name=False,
            widths={"status": 1.4, "beslut": 1.5},
        ),
    )
    r = start(c, ctx.mistakes, style=ctx.pick(2, 1, 0))
    rows.plant(r, c, spec)
    period_line(r, c)
    r.say(prose.total(r, c), *prose.outcome(r, c))
    if spec.kon == "KMFP":
        r.para("K = kvinna, M = man, F = flicka, P = pojke.", "small")
    look = table_look(
        ctx.rng,
        rules=ctx.pick("outer", "shaded", "horizontal"),
        valign=ctx.pick("middle", "top", "bottom"),
        split_rows=True,
        soft=ctx.variant == 0,
    )
    for law in c.laws:
        r.heading({"SoL": "Socialtjänstlagen (SoL)", "LSS": "Lagen om stöd och service (LSS)"}[law])
        cases = sorted(c.of(lag=law), key=lambda x: x.beslut)
        rows.row_table(r, c, cases, spec, look=look)
    closing(r)
    return [("", r)]


@family("dagar", "browser docx", "table_vs_rows row_content text_vs_rows_left", variants=3, set_aside=True)
def dagar(ctx: Ctx) -> list[tuple[str, Report]]:
    """Days since the decision instead of dates."""
    c = ctx.make(laws=ctx.pick(("SoL",), ("LSS",), ("SoL", "LSS")), size=ctx.pick(18, 24, 28), kinds=6)
    heads = ctx.pick(
        ("Antal dagar sedan beslut", "Skäl", "Kön"),
        ("Väntetid (dagar)", "Kommentar", "Kvinna/man"),
        ("Dagar", "Orsak", "K/M"),
    )
    kon = ctx.pick("adult", "small", "KM")
    columns = ctx.pick(
        [("dagar", heads[0]), ("kon", heads[2]), ("orsak", heads[1])],
        [("insats", "Insats"), ("dagar", heads[0]), ("orsak", heads[1]), ("kon", heads[2])],
        [("nr", "#"), ("insats", "Insats"), ("kon", heads[2]), ("dagar", heads[0]), ("orsak", heads[1])],
    )
    spec = rows.Spec(columns, kon=kon, widths={"dagar": 1.1})
    r = start(c, ctx.mistakes, style=ctx.pick(0, 3, 2))
    flow.plant_row(r, c)
    rows.plant(r, c, spec)
    duty(r, c)
    period_line(r, c)
    r.heading("Beslut som ännu inte verkställts")
    left(r, c)
    look = table_look(
        ctx.rng,
        rules=ctx.pick("horizontal", "grid", "none"),
        numbers=ctx.pick("right", "center", "right"),
        soft=ctx.variant == 0,
    )
    if ctx.variant == 0:
        for insats in c.insatser:
            cases = c.of(insats, "kvarstående")
            if cases:
                r.heading(c.label(insats), 3)
                rows.row_table(r, c, sorted(cases, key=c.days), spec, look=look)
    else:
        rows.row_table(r, c, sorted(c.of(status="kvarstående"), key=c.days, reverse=True), spec, look=look)
    r.heading("Översikt")
    flow.flow_table(r, c, ctx.pick("plain", "two", "ivo"), ctx.pick("0", "-", "0"), look=look)
    return [("", r)]


def left(r: Report, c: Content) -> None:
    """A sentence with the number of rows."""
    n = right = c.number("kvarstående")
    wrong = r.want("text_vs_rows_left")
    n += 1 if wrong else 0
    text = f"Listan omfattar {n} beslut som kvarstår vid kvartalets slut."
    if wrong:
        r.found(
            "table_vs_rows",
            f"Texten anger {n} kvarstående beslut, listan har {right}.",
            n,
            right,
            [text],
            name="text_vs_rows_left",
        )
    r.say(S(text, [C("kvarstående", n, lag=c.laws[0] if len(c.laws) == 1 else None)]))


@family("bilaga_tat", "office browser", "date_recent date_order", variants=2)
def bilaga_tat(ctx: Ctx) -> list[tuple[str, Report]]:
    """A dense annex like a printed spreadsheet: small type, full grid, cells vertically centred."""
    c = ctx.make(laws=ctx.pick(("SoL", "LSS"), ("SoL",)), size=ctx.pick(52, 38), kinds=10)
    spec = ctx.pick(
        rows.Spec(
            [
                ("lag", "Lag"),
                ("insats", "Insats"),
                ("kon", "Kön"),
                ("beslut", "Besluts\u00ad\ndatum"),
                ("manader", "Månader"),
                ("verkstallt", "Verkställt"),
                ("avslutat", "Avslutat"),
                ("orsak", "Kommentar"),
            ],
            kon="KM",
            law_in_name=False,
            bucket="four",
            widths={"orsak": 3.8, "manader": 0.9},
        ),
        rows.Spec(
            [
                ("manader", "Väntetid"),
                ("insats", "Insats"),
                ("beslut", "Datum"),
                ("orsak", "Kommentar"),
                ("avslutat", "Avslutat"),
                ("verkstallt", "Verkställt"),
                ("kon", "Kv/M"),
            ],
            kon="KvM",
            date="eight",
            bucket="words",
            widths={"manader": 1.4, "kon": 0.6},
        ),
    )
    r = start(c, ctx.mistakes, make_look(ctx.rng, c, landscape=True, left=40, size=9.5, font="sans"), style=3)
    rows.plant(r, c, spec)
    r.heading("Bilaga")
    rows.row_table(
        r,
        c,
        sorted(c.cases, key=lambda x: x.beslut),
        spec,
        look=TableLook(
            rules="grid",
            size=7.5,
            pad=1.5,
            valign="middle",
            head_fill="#d0d7de",
            repeat_head=ctx.variant == 0,
        ),
    )
    return [("", r)]
