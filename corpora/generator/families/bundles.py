"""Families of several documents, or of one document that holds others."""

from __future__ import annotations

import random
from datetime import timedelta

from ..content import Content, comment, make_case
from ..front import closing, duty, law_words, make_look, period_line, proposal, start
from ..parts import flow, prose, rows
from ..registry import Ctx, family
from ..report import C, Report, S, table_look
from ..words import months_before, period_id, period_words, previous, quarter_end, quarter_start


def follow(c: Content, rng: random.Random) -> Content:
    """The next quarter of the same board: what was left, and what has become late since."""
    year, quarter = previous(c.year, c.quarter, -1)
    end, start_day = quarter_end(year, quarter), quarter_start(year, quarter)
    old_limit = months_before(c.end, 3) - timedelta(days=1)
    cases = []
    for x in c.of(status="kvarstående"):
        status = rng.choices(["kvarstående", "verkställt", "avslutat"], [60, 25, 15])[0]
        done = None if status == "kvarstående" else start_day + timedelta(days=rng.randint(3, 80))
        leaf, text = comment(rng, x.insats, status, x.avbrott is not None, c.ort, done, quarter)
        cases.append(type(x)(x.insats, x.kon, x.child, x.beslut, x.avbrott, status, done, leaf, text))
    for insats in rng.choices(c.insatser, k=rng.randint(3, 8)):
        x = make_case(rng, insats, year, quarter, c.ort, set())
        x.avbrott, x.beslut = None, old_limit + timedelta(days=rng.randint(1, 85))
        x.kommentar = comment(rng, insats, x.status, False, c.ort, x.end, quarter)[1]
        if x.end:
            x.end = max(x.end, months_before(x.beslut, -3) + timedelta(days=1))
            x.end = min(x.end, end)
        cases.append(x)
    cases.sort(key=lambda x: (x.insats.id, x.beslut))
    out = Content(
        rng,
        c.organisation,
        c.kommunkod,
        c.ort,
        c.namnd,
        year,
        quarter,
        c.laws,
        cases,
        c.names,
        c.areas,
        c.law_form,
        c.dnr[:-3] + f"{rng.randint(100, 990)}",
        end + timedelta(days=rng.randint(20, 70)),
    )
    out.tally()
    return out


@family("tva_kvartal", "office browser", "cross_document row_content", variants=3)
def tva_kvartal(ctx: Ctx) -> list[tuple[str, Report]]:
    """Two consecutive quarters of one board; the second looks back on the first."""
    one = ctx.make(
        laws=ctx.pick(("SoL", "LSS"), ("LSS",), ("SoL", "LSS")),
        size=ctx.pick(18, 22, 26),
        kinds=6,
        when=ctx.pick((2023, 3), (2024, 1), (2024, 4)),
    )
    two = follow(one, ctx.rng)
    state = ctx.rng.getstate()
    out = []
    for nr, c in enumerate((one, two)):
        ctx.rng.setstate(state)
        mistakes = ctx.mistakes if nr else []
        r = start(
            c,
            mistakes,
            style=ctx.pick(0, 2, 3),
            title=f"Ej verkställda beslut {law_words(c)}, {period_words(c.year, c.quarter, 0)}",
        )
        spec = rows.Spec(
            [
                ("beslut", "Beslutsdatum"),
                ("avbrott", "Avbrott"),
                ("insats", "Insats"),
                ("kon", "Kön"),
                ("orsak", "Orsak"),
            ],
            exclusive=False,
        )
        rows.plant(r, c, spec)
        duty(r, c)
        r.heading("Utfall")
        r.say(prose.total(r, c), *prose.outcome(r, c))
        if nr:
            _looking_back(r, c, one.number("kvarstående"))
        flow.flow_table(r, c, "kvar", "0", look=table_look(ctx.rng))
        for title, status in (
            ("Kvarstående beslut", "kvarstående"),
            ("Verkställda beslut", "verkställt"),
            ("Avslutade beslut", "avslutat"),
        ):
            if c.of(status=status):
                r.heading(title)
                rows.row_table(r, c, c.of(status=status), spec)
        out.append((f"kv{c.quarter}_{c.year}", r))
    return out


def _looking_back(r: Report, c: Content, then: int) -> None:
    year, quarter = c.before
    shown = then
    wrong = r.want("cross_document")
    if wrong:
        shown += 2
    text = f"Vid utgången av {period_words(year, quarter, 0)} kvarstod {shown} beslut."
    if wrong:
        r.found(
            "cross_document",
            f"Rapporten för {period_words(year, quarter, 0)} anger {then} kvarstående beslut.",
            shown,
            then,
            [text],
        )
    r.say(
        S(
            text,
            [
                C(
                    "kvarstående",
                    shown,
                    period=period_id(year, quarter),
                    lag=c.laws[0] if len(c.laws) == 1 else None,
                )
            ],
        )
    )


@family("protokoll", "paper docx", "table_vs_rows row_content", variants=3, set_aside=True)
def protokoll(ctx: Ctx) -> list[tuple[str, Report]]:
    """Minutes and the memo behind them: the same report twice in one file."""
    c = ctx.make(laws=ctx.pick(("LSS",), ("SoL", "LSS"), ("SoL",)), size=ctx.pick(14, 18, 12), kinds=5)
    meeting = c.document_date + timedelta(days=16)
    r = start(
        c,
        ctx.mistakes,
        make_look(ctx.rng, c, pages="{n} ({m})"),
        style=3,
        title=f"Sammanträdesprotokoll\n{c.namnd} {meeting.isoformat()}",
        dnr=c.dnr,
        document_date=c.document_date.isoformat(),
    )
    r.document["dnr"], r.document["document_date"] = c.dnr, c.document_date.isoformat()
    spec = ctx.pick(
        rows.Spec([("beslut", "Beslut"), ("insats", "Insats"), ("kon", "Kön"), ("orsak", "Skäl")], kon="adult"),
        rows.Spec(
            [
                ("nr", "Nr"),
                ("kon", "Kön"),
                ("insats", "Insats"),
                ("beslut", "Beslutsdag"),
                ("orsak", "Kommentar"),
            ],
            kon="small",
        ),
        rows.Spec([("insats", "Insats"), ("beslut", "Beslutat"), ("orsak", "Anm."), ("kon", "K/M")]),
    )
    flow.plant_row(r, c)
    rows.plant(r, c, spec)
    name = f"Rapport om ej verkställda beslut {law_words(c)}, {period_words(c.year, c.quarter, 0)}"
    r.heading(f"§ {ctx.rng.randint(18, 90)} {name}")
    r.para(f"Dnr {c.dnr}")
    r.heading("Beslut", 3)
    r.para(f"{c.namnd} godkänner rapporten och lägger den till handlingarna.")
    r.heading("Beskrivning av ärendet", 3)
    state = ctx.rng.getstate()
    for nr in range(2):
        if nr:
            r.page()
            r.silent = True
            r.para(f"Tjänsteskrivelse\n{c.organisation}\nDatum {c.document_date.isoformat()}\nDnr {c.dnr}")
            r.heading(name)
            proposal(r, c)
            r.heading("Ärendet", 3)
        ctx.rng.setstate(state)
        duty(r, c, None)
        r.say(prose.total(r, c), *prose.outcome(r, c))
        look = table_look(ctx.rng)
        flow.flow_table(r, c, ctx.pick("plain", "ivo", "left_first"), "0", look=look)
        r.para("Kvarstående beslut:", "bold")
        rows.row_table(r, c, c.of(status="kvarstående"), spec, look=look)
        if not nr:
            r.heading("Beslutet skickas till", 3)
            r.para("Kommunfullmäktige\nKommunens revisorer")
    return [("", r)]


DISTRICTS = [
    ("Bromma", "Bromma stadsdelsnämnd"),
    ("Kungsholmen", "Kungsholmens stadsdelsnämnd"),
    ("Norrmalm", "Norrmalms stadsdelsnämnd"),
]


@family("stadsdelar", "browser paper docx", "cross_document table_sum", variants=2)
def stadsdelar(ctx: Ctx) -> list[tuple[str, Report]]:
    """Two or three district reports and the city's compilation of them."""
    when = ctx.pick((2024, 2), (2025, 1))
    city = ("Stockholms stad", "0180", "Vällingby")
    out, parts = [], []
    for district, board in DISTRICTS[: ctx.pick(2, 3)]:
        c = ctx.make(size=ctx.rng.randint(9, 16), kinds=5, when=when, organisation=city)
        c.namnd = board
        parts.append((district, c))
        r = start(c, [], style=ctx.pick(1, 0), stadsdel=district)
        duty(r, c)
        r.heading("Stadsdelens beslut")
        r.say(prose.total(r, c), *prose.outcome(r, c))
        flow.flow_table(r, c, ctx.pick("plain", "ivo"), "0", look=table_look(ctx.rng))
        spec = rows.Spec([("beslut", "Beslutsdatum"), ("insats", "Insats"), ("orsak", "Kommentar"), ("kon", "Kön")])
        for title, status in (
            ("Kvarstående", "kvarstående"),
            ("Verkställda", "verkställt"),
            ("Avslutade", "avslutat"),
        ):
            if c.of(status=status):
                r.heading(f"{title} beslut", 3)
                rows.row_table(r, c, c.of(status=status), spec)
        out.append((district.lower(), r))
    return [*out, ("staden", _compilation(ctx, parts))]


def _compilation(ctx: Ctx, parts: list[tuple[str, Content]]) -> Report:
    c = ctx.make(
        size=5,
        kinds=3,
        when=(parts[0][1].year, parts[0][1].quarter),
        organisation=("Stockholms stad", "0180", "Vällingby"),
    )
    c.namnd = "Socialnämnden"
    c.cases = [x for _, p in parts for x in p.cases]
    c.tally()
    r = start(
        c,
        ctx.mistakes,
        style=0,
        title=f"Stadens samlade rapport om ej verkställda beslut {law_words(c)}, {period_words(c.year, c.quarter, 0)}",
    )
    duty(r, c)
    period_line(r, c)
    r.heading("Per stadsdelsnämnd")
    dims = [
        ("rapporterade", "Rapporterade"),
        ("verkställda", "Verkställda"),
        ("avslutade", "Avslutade"),
        ("kvarstående", "Kvarstår"),
    ]
    lines = [[p.number(m) for m, _ in dims] for _, p in parts]
    wrong = r.want("cross_document")
    if wrong:
        lines[0][0] += 1
        lines[0][3] += 1
        what = f"{parts[0][0]}s egen rapport anger {lines[0][0] - 1} rapporterade beslut."
        r.found(
            "cross_document",
            what,
            lines[0][0],
            lines[0][0] - 1,
            [" ".join([parts[0][0], *map(str, lines[0])])],
        )
        for k in (0, 3):
            whole = sum(line[k] for line in lines)
            for a, b in ((whole, whole - 1), (whole - 1, whole), (lines[0][k], lines[0][k] - 1)):
                r.also("table_vs_table", what, a, b, [parts[0][0]], 3)
    sums = [sum(col) for col in zip(*lines, strict=True)]
    cells = [[d, *map(str, line)] for (d, _), line in zip(parts, lines, strict=True)] + [
        ["Hela staden", *map(str, sums)]
    ]
    name = r.table(
        ["Stadsdel", *[h for _, h in dims]],
        cells,
        [2.4, 1.2, 1.2, 1.2, 1.2],
        "other",
        numeric={1, 2, 3, 4},
        bold_rows={len(cells) - 1},
        look=table_look(ctx.rng),
    )
    for d, line in [*zip([d for d, _ in parts], lines, strict=True), (None, sums)]:
        for (m, _), n in zip(dims, line, strict=True):
            r.count(name, m, n, omrade=d, is_total=d is None)
    r.heading("Per insats")
    r.say(prose.total(r, c), *prose.outcome(r, c))
    flow.flow_table(r, c, "left_first", "0", look=table_look(ctx.rng))
    closing(r)
    return r
