"""Families where most stands in running text."""

from __future__ import annotations

from ..content import partition
from ..doc import Look
from ..front import closing, duty, law_words, make_look, period_line, proposal, start
from ..parts import lists, prose
from ..registry import Ctx, family
from ..report import C, Report, S, table_look
from ..words import period_words

PROVIDERS = [
    ("Norrskens Omsorg AB", "Ja", "Underlaget var fullständigt."),
    ("Kommunens egenregi", "Ja", "Kompletterades efter påminnelse."),
    ("Klövervallens Assistans", "Nej", "Har inte svarat trots förfrågan."),
    ("Vardagshjälpen i Norr", "Ja", "Ingenting att anmäla."),
]


@family("prosa_lag", "docx paper", "direction kon_sum text_vs_text percent", variants=2)
def prosa_lag(ctx: Ctx) -> list[tuple[str, Report]]:
    """Running text per law with this and the previous quarter, no tables."""
    c = ctx.make(size=ctx.pick(24, 36), kinds=6)
    r = start(c, ctx.mistakes, style=ctx.pick(1, 0))
    proposal(r, c)
    duty(r, c)
    for law in c.laws:
        r.heading(f"Beslut enligt {law}")
        r.say(prose.total(r, c, lag=law), *prose.outcome(r, c, lag=law))
        now = c.number("rapporterade", lag=law)
        r.say(
            prose.change(
                r,
                c,
                now,
                max(1, now + ctx.rng.choice([-3, 4, -2, 2])),
                "rapporterade",
                law,
                both=ctx.variant == 0,
            ),
            prose.sexes(r, c, law),
        )
        top = prose.biggest(c, law)
        r.say(prose.share(r, c, top, c.label(top, False), c.number("rapporterade", top), now, law))
    extra = prose.again(r, c)
    if extra:
        r.heading("Sammanfattning")
        r.say(extra)
    closing(r)
    return [("", r)]


@family("prosa_insats", "paper office", "text_vs_text", variants=2)
def prosa_insats(ctx: Ctx) -> list[tuple[str, Report]]:
    """A section of text per insats, its name in capitals; a table of providers that is no statistics."""
    c = ctx.make(laws=ctx.pick(("LSS",), ("SoL",)), size=ctx.pick(34, 26), kinds=6)
    r = start(c, ctx.mistakes, style=ctx.pick(0, 2))
    duty(r, c)
    r.heading("Sammanfattning")
    r.say(prose.total(r, c), *prose.outcome(r, c))
    if ctx.variant == 0:
        r.heading("Utförarnas underlag")
        insats = [c.label(i) for i in c.insatser]
        cells = [[n, insats[k % len(insats)], a, b] for k, (n, a, b) in enumerate(PROVIDERS)]
        r.table(
            ["Utförare", "Insats", "Lämnat underlag", "Kommentar"],
            cells,
            [2, 1.6, 1, 2.4],
            "other",
            look=table_look(ctx.rng),
        )
    r.heading("Redovisning per insats")
    lists.capital_sections(r, c)
    extra = prose.again(r, c)
    if extra:
        r.heading("Avslutning")
        r.say(extra)
    return [("", r)]


@family("tvaspalt", "paper browser", "percent direction text_vs_text", variants=2, set_aside=True)
def tvaspalt(ctx: Ctx) -> list[tuple[str, Report]]:
    """Two columns of text with numbers in brackets."""
    c = ctx.make(size=ctx.pick(30, 22), kinds=7)
    r = start(c, ctx.mistakes, make_look(ctx.rng, c, columns=2, left=50, size=10, justify=ctx.variant == 0), style=0)
    duty(r, c)
    r.heading("Kvartalet i siffror")
    r.say(prose.total(r, c), *prose.outcome(r, c), prose.sexes(r, c))
    then = max(2, c.number("kvarstående") + ctx.rng.choice([-3, 3, 4]))
    r.say(prose.change(r, c, c.number("kvarstående"), then, "kvarstående"))
    for law in c.laws:
        r.heading(f"Kvarstående beslut enligt {law}", 3)
        lists.bracket_list(r, c, law, "kvarstående", ctx.pick("{name} ({n})", "{name}: {n}"), ctx.pick("•", "–"))
        top = prose.biggest(c, law)
        r.say(
            prose.share(
                r,
                c,
                top,
                c.label(top, False),
                c.number("kvarstående", top),
                c.number("kvarstående", lag=law),
                law,
                "kvarstående",
            )
        )
    r.heading("Vad som görs")
    r.para(
        "Enheterna har träffats för att gå igenom de beslut som dröjt längst. För boenden "
        "har kösystemet setts över, och för uppdragstagare "
        "planeras en gemensam rekryteringsinsats tillsammans med grannkommunerna. "
        "Arbetet följs av nämndens arbetsutskott."
    )
    extra = prose.again(r, c)
    if extra:
        r.say(extra)
    closing(r)
    return [("", r)]


@family("parentes", "html browser", "text_vs_list", variants=3)
def parentes(ctx: Ctx) -> list[tuple[str, Report]]:
    """Lists of names with numbers in brackets, per law and per reason."""
    c = ctx.make(size=ctx.pick(22, 30, 16), kinds=7)
    r = start(c, ctx.mistakes, style=ctx.pick(3, 0, 2))
    period_line(r, c)
    n = right = c.number("kvarstående")
    wrong = r.want("text_vs_list")
    n += 1 if wrong else 0
    text = f"Nämnden har {n} ej verkställda beslut att rapportera för {period_words(c.year, c.quarter, 1)}."
    if wrong:
        r.found(
            "text_vs_table",
            f"Texten anger {n} beslut, listorna tillsammans {right}.",
            n,
            right,
            [text],
            name="text_vs_list",
        )
    r.say(S(text, [C("ej_verkställda", n)]))
    for law in c.laws:
        r.heading({"SoL": "Socialtjänstlagen, SoL", "LSS": "LSS"}[law])
        lists.bracket_list(
            r,
            c,
            law,
            "ej_verkställda",
            ctx.pick("{name} ({n})", "{name}: {n} st", "{name} – {n}"),
            ctx.pick(None, "•", "–"),
        )
    r.heading(ctx.pick("Skäl", "Orsaker", "Varför"))
    names = ctx.pick(
        ["Brist på resurser", "Tackat nej", "Andra orsaker"],
        ["Väntar på plats", "Väntar på personal", "Eget val"],
        ["Hos den enskilde", "Hos kommunen"],
    )
    values = partition(ctx.rng, right, len(names))
    r.bullets([f"{a} ({v})" for a, v in zip(names, values, strict=True)], ctx.pick("–", "•", "1."))
    t = r.table_truth([], [[a, str(v)] for a, v in zip(names, values, strict=True)], "list_counts", r.section[-1])
    for a, v in zip(names, values, strict=True):
        r.count(t, "ej_verkställda", v, orsak=a)
    duty(r, c)
    return [("", r)]


@family("noll", "paper docx html text", "", variants=4)
def noll(ctx: Ctx) -> list[tuple[str, Report]]:
    """Nothing to report: a sentence, a row of zeros, labelled lines."""
    c = ctx.make(laws=ctx.pick(("SoL", "LSS"), ("LSS",), ("SoL",), ("SoL", "LSS")), size=6, kinds=4)
    insatser = c.insatser
    c.cases.clear()
    r = start(c, [], make_look(ctx.rng, c), style=ctx.pick(0, 2, 3, 3))
    only = c.laws[0] if len(c.laws) == 1 else None
    if ctx.variant != 3:
        duty(r, c)
    r.heading("Redovisning")
    if ctx.variant in (0, 2):
        r.say(
            S(
                f"För {period_words(c.year, c.quarter, 0)} finns inga ej verkställda "
                f"beslut {law_words(c)} att rapportera.",
                [C("ej_verkställda", 0, lag=only)],
            ),
            optional=True,
        )
    if ctx.variant in (1, 2):
        zero = ctx.pick("", "0", "-", "0")
        t = r.table(
            ["Insats", "Rapporterade", "Kvarstående"],
            [[c.label(i), zero, zero] for i in insatser],
            [3, 1, 1],
            "insats_status",
            numeric={1, 2},
            look=table_look(ctx.rng),
        )
        for i in insatser:
            for m in ("rapporterade", "kvarstående"):
                r.count(t, m, 0, lag=i.lag, insats=c.label(i))
    if ctx.variant == 3:
        r.para(
            f"Kvartal: {c.quarter}\nÅr: {c.year}\nTyp av insats: -\nAntal ej "
            "verkställda beslut: 0\nAntal dagar sedan beslut: -"
        )
        t = r.table_truth([], [["Antal ej verkställda beslut", "0"]], "list_counts", "Redovisning")
        r.count(t, "ej_verkställda", 0)
    return [("", r)]


LETTERS = [
    (
        "Svar på medborgarförslag om belysning vid elljusspåret",
        [
            "Tack för ditt förslag om fler lyktstolpar utmed elljusspåret. Gatukontoret har gått igenom "
            "sträckan och funnit att 14 stolpar behöver bytas.",
            "Arbetet beräknas kosta 210 000 kronor och ryms i årets budget. Beslutet kan överklagas inom tre veckor.",
            "Bytet görs i två omgångar med början i oktober.",
        ],
    ),
    (
        "Inbjudan till samråd om detaljplan för kvarteret Smeden",
        [
            "Samhällsbyggnadsnämnden bjuder in till samråd. Planförslaget omfattar 48 lägenheter och en förskola.",
            "Synpunkter lämnas skriftligt senast den 15 mars. Handlingarna finns i kommunhusets entré.",
            "Vid mötet serveras kaffe.",
        ],
    ),
    (
        "Öppettider vid återvällscentralen under sommaren".replace("återväll", "återvinnings"),
        [
            "Återvinningscentralen håller stängt måndagar under juli. Övriga dagar gäller öppet 10–18.",
            "Under 2023 lämnades 3 120 ton avfall, en ökning med 4 procent.",
            "Farligt avfall tas emot i särskild byggnad.",
        ],
    ),
]


@family("ovidkommande", "docx paper text", "", variants=3)
def ovidkommande(ctx: Ctx) -> list[tuple[str, Report]]:
    """Municipal letters on other matters; no report at all."""
    c = ctx.make(size=5, kinds=3)
    empty = dict.fromkeys(["stadsdel", "namnd", "dnr", "period", "document_date"])
    r = Report(
        {"organisation": c.organisation, "kommunkod": c.kommunkod, **empty, "laws": []},
        Look(size=11, footer="Påhittat exempel"),
        ctx.rng,
    )
    title, parts = LETTERS[ctx.variant % 3]
    r.para(c.organisation, "bold")
    r.title(title)
    for p in parts:
        r.para(p)
    r.para("Med vänlig hälsning\nKommunkansliet")
    return [("", r)]
