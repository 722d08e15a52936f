"""Kinda (status per insats) and Säter (reason by sex): reports with tables and prose."""

from __future__ import annotations

from kit import Record, Report, Row, claim, word

FLOW = ["Rapporterade\nunder kvartalet", "Varav\nverkställda", "Varav avslutade\nutan verkställighet",
        "Återstår att\nverkställa"]
MEASURES: list[Record | None] = [None, {"measure": "rapporterade"}, {"measure": "verkställda"},
                                 {"measure": "avslutade"}, {"measure": "kvarstående"}]


def flow_rows(data: dict[str, tuple[int, int, int, int]], lag: str) -> tuple[list[Row], tuple[int, ...]]:
    """Rows per insats and their right total."""
    for name, (a, b, c, d) in data.items():
        if a != b + c + d:
            raise ValueError(name)
    total = tuple(sum(v[i] for v in data.values()) for i in range(4))
    rows = [Row([k, *map(str, v)], {"insats": k, "lag": lag}) for k, v in data.items()]
    return [*rows, Row(["Summa", *map(str, total)], {"lag": lag}, total=True)], total


def kinda() -> Report:
    """Right in everything; rounding words and a partial breakdown that must not be flagged."""
    q, before = "2024-Q2", "2024-Q1"
    r = Report("unden01_kinda_2024_kv2", "pdf", "kinda", {
        "organisation": "Kinda kommun", "stadsdel": None, "namnd": "Socialnämnden", "kommunkod": "0513",
        "dnr": "SN-2024-118", "period": q, "document_date": "2024-08-19", "laws": ["SoL", "LSS"]})
    sol, s = flow_rows({"Särskilt boende": (9, 3, 1, 5), "Korttidsvård": (3, 2, 0, 1), "Kontaktfamilj": (4, 1, 1, 2),
                        "Boendestöd": (2, 0, 0, 2)}, "SoL")
    lss, t = flow_rows({"Daglig verksamhet": (5, 1, 1, 3), "Kontaktperson": (7, 2, 0, 5),
                        "Korttidsvistelse": (3, 1, 0, 2), "Bostad med särskild service för vuxna": (2, 0, 0, 2)}, "LSS")
    all_, kvar, women = s[0] + t[0], s[3] + t[3], 20
    r.meta(("Kinda kommun", "Socialförvaltningen"), ("Tjänsteskrivelse", "2024-08-19"), ("Diarienr", "SN-2024-118"))
    r.h("Beslut som väntar på verkställighet, kvartal 2 2024", 0)
    r.p("Till socialnämnden")
    r.h("Förvaltningens förslag")
    r.p("Nämnden lägger rapporten till handlingarna och sänder den vidare till kommunfullmäktige och "
        "kommunens revisorer.")
    r.h("Det viktigaste i korthet")
    q1 = f"Under andra kvartalet 2024 har {all_} gynnande beslut rapporterats till IVO"
    q2 = f"{s[0]} enligt SoL"
    q3 = f"{t[0]} enligt LSS"
    q4 = f"fyra fler än under kvartal 1, då vi rapporterade {all_ - 4}"
    r.p(f"{q1}, {q2} och {q3}. Det är {q4} stycken.",
        claim(q1, all_, measure="rapporterade", period=q), claim(q2, s[0], measure="rapporterade", period=q, lag="SoL"),
        claim(q3, t[0], measure="rapporterade", period=q, lag="LSS"),
        claim(q4, 4, "skillnad", measure="rapporterade", period=q, compare_to=before),
        claim("kvartal 1, då vi rapporterade 31", all_ - 4, measure="rapporterade", period=before))
    q5 = f"Vid halvårsskiftet återstod {kvar} beslut att verkställa"
    q6 = "en ökning med tre sedan den 31 mars"
    share = round(100 * women / all_)
    q7 = f"{women} av de {all_} rapporterade besluten ({share} procent) gäller kvinnor eller flickor"
    q8 = f"{all_ - women} beslut ({100 - share} procent) män eller pojkar"
    both = {"measure": "rapporterade", "period": q}
    r.p(f"{q5}, {q6}. {q7} och {q8}.",
        claim(q5, kvar, measure="kvarstående", period=q),
        claim(q6, 3, "skillnad", measure="kvarstående", period=q, compare_to=before),
        claim(q7, women, kon="K", **both), claim(q7, all_, **both), claim(q7, share, "procent", kon="K", **both),
        claim(q8, all_ - women, kon="M", **both), claim(q8, 100 - share, "procent", kon="M", **both))
    r.h("Varför vi rapporterar")
    r.p("Ett beslut om bistånd eller insats ska gå att få när man behöver det. Har tre månader gått från beslutet utan "
        "att det blivit av, eller om en påbörjad insats legat nere lika länge, ska nämnden anmäla det enligt 16 kap. "
        "6 f § socialtjänstlagen respektive 28 f § LSS. IVO kan hos förvaltningsrätten begära en särskild avgift på "
        "lägst 10 000 kronor. Kommunfullmäktige får bara statistik.")
    r.h("Socialtjänstlagen (SoL)")
    r.table("insats_status", ["Bistånd", *FLOW], sol, title="Tabell 1. SoL kvartal 2 2024", coldims=MEASURES,
            base={"period": q})
    a = "Särskilt boende svarar för hälften av det som rapporterats enligt SoL"
    b = "Av de fem som väntar på särskilt boende har tre tackat nej till en plats"
    r.p(f"{a}. {b}. Boendestödet har haft vakanser under våren och ingen av de två beviljade insatserna har kommit "
        "igång.",
        claim(b, 3, measure="kvarstående", period=q, lag="SoL", insats="särskilt boende",
              orsak="tackat nej till en plats", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]),
        claim(b, 5, measure="kvarstående", period=q, lag="SoL", insats="särskilt boende"),
        optional=[claim(a, 50, "procent", measure="rapporterade", period=q, lag="SoL", insats="Särskilt boende"),
                  claim("ingen av de två beviljade insatserna", 2, measure="kvarstående", period=q, lag="SoL",
                        insats="Boendestödet"),
                  claim("ingen av de två beviljade insatserna", 0, measure="verkställda", period=q, lag="SoL",
                        insats="Boendestödet")])
    r.h("Lagen om stöd och service (LSS)")
    r.table("insats_status", ["Insats", *FLOW], lss, title="Tabell 2. LSS kvartal 2 2024", coldims=MEASURES,
            base={"period": q})
    part = round(100 * 7 / t[0])
    c = f"Kontaktperson utgör {part} procent av de rapporterade besluten enligt LSS"
    d = "Det beslut som har väntat längst gäller kontaktperson och hade den 30 juni väntat i 503 dagar"
    r.p(f"{c}. Det är svårt att hitta uppdragstagare, särskilt i de norra delarna av kommunen. {d}.",
        claim(c, part, "procent", measure="rapporterade", period=q, lag="LSS", insats="Kontaktperson"),
        claim(d, 503, "dagar", measure="kvarstående", period=q, lag="LSS", insats="kontaktperson",
              agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]))
    r.h("Vad förvaltningen gör åt det")
    r.bullets("Uppdragstagare söks gemensamt med grannkommunerna.",
              "Enheten för särskilt boende ser över hur lediga rum anmäls.",
              "Boendestödet är bemannat igen från september.")
    r.p("Ylva Stenmark\nförvaltningschef")
    r.p("Beslutet skickas till: kommunfullmäktige, revisorerna", style="small")
    r.remark("'svarar för hälften' (9 of 18) is an optional claim of 50 percent.")
    r.remark("The three who declined are a part of five.")
    return r


REASONS = ["Ingen ledig plats", "Svårt att rekrytera", "Tackat nej till erbjudande", "Annan orsak"]


def reason_rows(data: list[tuple[int, int]], lag: str, printed: tuple[int, int] | None = None) -> list[Row]:
    """Rows per reason with women, men and both; `printed` replaces the right sums of women and men."""
    def dash(n: int) -> str:
        return str(n) if n else "-"

    rows = [Row([o, dash(k), dash(m), str(k + m)], {"orsak": o, "lag": lag})
            for o, (k, m) in zip(REASONS, data, strict=True)]
    k, m = (sum(d[i] for d in data) for i in (0, 1))
    shown = printed or (k, m)
    return [*rows, Row(["Summa", str(shown[0]), str(shown[1]), str(k + m)], {"lag": lag}, total=True)]


def sater() -> Report:
    """Planted: a wrong sum of women in the SoL table, and a wrong percentage in the text."""
    q, before = "2024-Q3", "2024-Q2"
    r = Report("unden02_sater_2024_kv3", "pdf", "sater", {
        "organisation": "Säters kommun", "stadsdel": None, "namnd": "Socialnämnden", "kommunkod": "2082",
        "dnr": "SN2024/0187", "period": q, "document_date": "2024-10-21", "laws": ["SoL", "LSS"]})
    sol, lss = [(6, 4), (2, 3), (5, 2), (1, 1)], [(3, 4), (4, 1), (1, 2), (0, 1)]
    r.meta(("SÄTERS KOMMUN", ""), ("Socialförvaltningen", "Britt Olhans, utredare"), ("Datum", "2024-10-21"),
           ("Dnr", "SN2024/0187"))
    r.h("Redovisning av gynnande beslut som inte verkställts, tredje kvartalet 2024", 0)
    r.h("Beslutsförslag")
    r.p("Socialnämnden godkänner redovisningen. Den överlämnas till kommunfullmäktige.")
    r.h("Ärendebeskrivning")
    ns, nl = sum(map(sum, sol)), sum(map(sum, lss))
    n, base = ns + nl, {"measure": "ej_verkställda", "period": q}
    q1 = f"Per den 30 september 2024 hade Säters kommun {n} beslut som inte har verkställts inom tre månader"
    q2 = f"{ns} av besluten är fattade enligt SoL"
    q3 = f"{nl} enligt LSS"
    q4 = "Antalet har ökat med fyra sedan förra kvartalet"
    r.p(f"{q1}. {q2} och {q3}. {q4}, då 36 beslut redovisades. Ökningen finns inom LSS.",
        claim(q1, n, **base), claim(q2, ns, lag="SoL", **base), claim(q3, nl, lag="LSS", **base),
        claim(q4, 4, "skillnad", compare_to=before, **base),
        claim("då 36 beslut redovisades", 36, measure="ej_verkställda", period=before))
    r.p("Nämnden är skyldig att lämna uppgifterna enligt 16 kap. 6 f § SoL och 28 f § LSS. Rapporteringen till IVO "
        "gjordes den 14 oktober. Varje beslut har här räknats en gång och med en orsak, den som handläggaren bedömt "
        "väger tyngst.")
    heads, groups = ["Orsak", "Kvinnor", "Män", "Totalt"], [("", 1), ("Antal ej verkställda beslut", 3)]
    dims: list[Record | None] = [None, {"kon": "K"}, {"kon": "M"}, {}]
    r.h("Beslut enligt SoL", 2)
    r.table("matrix_insats_kon_orsak", heads, reason_rows(sol, "SoL", (15, 10)), groups=groups, coldims=dims,
            base=base, title="Tabell 1 Orsak och kön, SoL", widths=[6.4, 3, 3, 3])
    k = sum(d[0] for d in sol)
    q5 = "Brist på lediga platser är skälet i tio fall"
    q6 = "sju personer har tackat nej till det som erbjudits"
    r.p(f"{q5} och {q6}. Platsbristen gäller nästan bara särskilt boende med inriktning mot demens.",
        claim(q5, 10, lag="SoL", orsak="Brist på lediga platser", **base,
              agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]),
        claim(q6, 7, lag="SoL", orsak="tackat nej till det som erbjudits", **base,
              agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]))
    r.h("Beslut enligt LSS", 2)
    r.table("matrix_insats_kon_orsak", heads, reason_rows(lss, "LSS"), groups=groups, coldims=dims, base=base,
            title="Tabell 2 Orsak och kön, LSS", widths=[6.4, 3, 3, 3])
    q7 = f"Lika många kvinnor som män finns bland LSS-besluten, {word(8)} av vardera"
    r.p(f"{q7}. Rekryteringen av kontaktpersoner har gått trögt hela året.",
        claim(q7, 8, lag="LSS", kon="K", **base), claim(q7, 8, lag="LSS", kon="M", **base))
    r.h("Båda lagarna tillsammans", 2)
    places = sum(sol[0]) + sum(lss[0])
    q8 = f"Att det saknas en ledig plats är den vanligaste orsaken och gäller {places} av de {n} besluten"
    q9 = "det vill säga 47 procent"
    q10 = f"LSS-besluten utgör {round(100 * nl / n)} procent av samtliga beslut"
    loose = ["measure", "period", "lag", "insats", "kon", "compare_to"]
    r.p(f"{q8}, {q9}. {q10}.",
        claim(q8, places, orsak="saknas en ledig plats", agreed=loose, **base), claim(q8, n, **base),
        claim(q9, 47, "procent", orsak="saknas en ledig plats", agreed=loose, **base),
        claim(q10, round(100 * nl / n), "procent", lag="LSS", **base))
    r.p("Rapporten har inte behandlats i tillgänglighetsrådet.", style="small")
    r.p("Karin Lodström\nSocialchef")
    r.finding("table_sum", "Table 1 (SoL), women: the rows add to 14, the printed Summa is 15.", 15, k,
              [f"Summa 15 10 {ns}", "Ingen ledig plats 6 4 10", "Tabell 1 Orsak och kön, SoL"])
    r.finding("percent", f"{places} of {n} is 42.5 percent, the text says 47.", 47, 100 * places / n, [q9, q8])
    r.finding("table_sum", "Table 1, row Summa: 15 and 10 make 25, the printed Totalt is 24.", ns, 25,
              [f"Summa 15 10 {ns}"], severity="note", also=["text_vs_table"])
    r.finding("table_sum", "Table 1, row Summa seen from the parts: women should be 24 - 10.", 15, 14,
              [f"Summa 15 10 {ns}"], severity="note", also=["text_vs_table"])
    return r
