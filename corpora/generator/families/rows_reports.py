"""Families built on row lists."""

from __future__ import annotations

from copy import copy

from ..content import Content
from ..doc import TableLook
from ..front import make_look, period_line, start
from ..parts import flow, rows
from ..registry import Ctx, family
from ..report import C, Report, S, table_look
from ..words import show_date


@family(
    "rader_platt",
    "paper office browser",
    "date_order text_vs_rows row_dates date_recent duplicate",
    variants=4,
)
def rader_platt(ctx: Ctx) -> list[tuple[str, Report]]:
    """A flat numbered list over many pages, blanks for what does not apply."""
    c = ctx.make(
        laws=ctx.pick(("LSS",), ("SoL", "LSS"), ("SoL", "LSS"), ("LSS",)),
        size=ctx.pick(74, 46, 58, 40),
        kinds=9,
    )
    spec = ctx.pick(
        rows.Spec(
            [
                ("nr", "Löpnummer"),
                ("kon", "Kön"),
                ("beslut", "Beslut fattat"),
                ("avbrott", "Avbrott fr.o.m."),
                ("lagrum", "Lagrum"),
                ("insats", "Beviljad insats"),
                ("verkstallt", "Verkställt den"),
                ("avslutat", "Avslutat den"),
            ],
            kon="words",
            law_in_name=False,
            lagrum="law_last",
            widths={"nr": 1.35},
        ),
        rows.Spec(
            [
                ("nr", "Nr"),
                ("insats", "Insats"),
                ("lag", "Lag"),
                ("beslut", "Beslutsdatum"),
                ("orsak", "Orsak till dröjsmål"),
                ("kon", "K/M"),
                ("verkstallt", "Verkställt"),
                ("avslutat", "Avslutat"),
            ],
            law_in_name=False,
            widths={"nr": 0.5, "orsak": 3.0},
        ),
        rows.Spec(
            [
                ("arende", "Ärende"),
                ("lagrum", "Lagrum"),
                ("insats", "Insats"),
                ("beslut", "Datum för beslut"),
                ("avbrott", "Datum för avbrott"),
                ("kon", "Kön"),
                ("avslutat", "Avslutsdatum"),
                ("verkstallt", "Verkställighetsdatum"),
            ],
            kon="small",
            lagrum="colon",
            date="eight",
            law_in_name=False,
            exclusive=False,
            blank="-",
            widths={"verkstallt": 1.6, "lagrum": 1.0},
        ),
        rows.Spec(
            [
                ("nr", "Löpnr"),
                ("lagrum", "§"),
                ("insats", "Typ av insats"),
                ("kon", "Kön"),
                ("orsak", "Kommentar"),
                ("beslut", "Beslut"),
                ("verkstallt", "Verkställt"),
                ("avslutat", "Avslutat"),
            ],
            lagrum="point",
            law_in_name=False,
            date="six",
            widths={
                "nr": 0.8,
                "lagrum": 1.2,
                "beslut": 0.9,
                "verkstallt": 1.1,
                "avslutat": 1.0,
                "insats": 1.7,
                "orsak": 3,
            },
        ),
    )
    wide = ctx.variant % 4 != 0
    r = start(
        c,
        ctx.mistakes,
        make_look(
            ctx.rng,
            c,
            landscape=wide,
            left=55,
            size=10,
            pages=ctx.pick("Sida {n} ({m})", "{n}", "{n} av {m}", "{n}({m})"),
        ),
        style=ctx.pick(3, 2, 0, 2),
    )
    rows.plant(r, c, spec)
    duplicate(r, c, spec)
    n = len(c.cases)
    _counted(r, c, n)
    order = list(c.cases)
    if ctx.variant % 2:
        ctx.rng.shuffle(order)
    r.heading("Förteckning över beslut")
    rows.row_table(
        r,
        c,
        order,
        spec,
        look=TableLook(
            rules=ctx.pick("grid", "horizontal", "shaded", "none"),
            size=ctx.pick(9, 8.5, 8.5, 8.5),
            repeat_head=ctx.variant % 2 == 0,
            split_rows=ctx.variant % 2 == 1,
            valign=ctx.pick("top", "middle", "bottom", "top"),
            pad=2.5,
        ),
    )
    return [("", r)]


def duplicate(r: Report, c: Content, spec: rows.Spec) -> None:
    """The mistake "duplicate": a row stands twice."""
    if not r.want("duplicate"):
        return
    case = r.rng.choice(c.of(status="kvarstående"))
    c.cases.insert(c.cases.index(case) + 1, copy(case))
    c.tally()
    r.found(
        "row_content",
        "Två rader är lika i allt utom löpnumret.",
        2,
        1,
        [f"{c.label(case.insats, spec.law_in_name)} {show_date(case.beslut, spec.date)}"],
        "note",
        "duplicate",
    )


def _counted(r: Report, c: Content, n: int) -> None:
    right = n
    wrong = r.want("text_vs_rows")
    if wrong:
        n += 1
    text = r.rng.choice(
        [
            f"Förteckningen omfattar {n} rapporterade beslut.",
            f"Nedan redovisas samtliga {n} beslut som rapporterats för kvartalet.",
        ]
    )
    if wrong:
        r.found(
            "table_vs_rows",
            f"Texten anger {n} beslut, förteckningen har {right} rader.",
            n,
            right,
            [text],
            name="text_vs_rows",
        )
    r.say(
        S(text, [C("rapporterade", n, lag=c.laws[0] if len(c.laws) == 1 else None)]),
        "Tomma rutor betyder att uppgiften inte är aktuell." if r.rng.random() < 0.5 else "",
    )


@family("liggande", "paper paper office", "table_sum row_content date_order", variants=3)
def liggande(ctx: Ctx) -> list[tuple[str, Report]]:
    """Landscape pages, the first variants stored upright with /Rotate 90."""
    c = ctx.make(size=ctx.pick(22, 30, 26), kinds=7)
    spec = rows.Spec(
        ctx.pick(
            [
                ("arende", "Ärendenr"),
                ("omrade", "Område"),
                ("insats", "Insats"),
                ("beslut", "Beslutsdatum"),
                ("kon", "Kön"),
                ("orsak", "Orsak"),
                ("verkstallt", "Verkställd"),
            ],
            [
                ("insats", "Insats"),
                ("lagrum", "Lagrum"),
                ("kon", "Kön"),
                ("beslut", "Beslutsdatum"),
                ("avbrott", "Avbrottsdatum"),
                ("orsak", "Redogörelse"),
                ("verkstallt", "Verkst. datum"),
                ("avslutat", "Avsl. datum"),
            ],
            [
                ("nr", "Rad"),
                ("beslut", "Beslut"),
                ("insats", "Insats"),
                ("orsak", "Orsak till att beslutet inte verkställts"),
                ("kon", "Kön"),
                ("status", "Status"),
            ],
        ),
        kon=ctx.pick("adult", "KM", "words"),
        lagrum="law_last",
        date=ctx.pick("iso", "iso", "long"),
        law_in_name=ctx.variant != 1,
        widths={"omrade": 1.7, "orsak": 3.4},
    )
    cases = c.cases if ctx.variant else [x for x in c.cases if x.status != "avslutat"]
    if not ctx.variant:
        c.cases[:] = cases
        c.tally()
    r = start(
        c,
        ctx.mistakes,
        make_look(ctx.rng, c, landscape=True, rotate=ctx.variant < 2, left=55),
        style=ctx.pick(2, 0, 3),
    )
    rows.plant(r, c, spec)
    period_line(r, c)
    r.heading("Beslut i förteckning")
    rows.row_table(
        r,
        c,
        c.cases,
        spec,
        look=table_look(ctx.rng, rules=ctx.pick("grid", "horizontal", "none"), size=8.5, repeat_head=True),
    )
    r.heading("Antal")
    flow.flow_table(r, c, ctx.pick("two", "plain", "ivo"), "0")
    return [("", r)]
