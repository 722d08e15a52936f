"""Reports 01-03: Kumla, Vimmerby, Höör."""
from model import C, Report, days, word


W2 = [137, 94, 92, 88, 82]


def kumla():
    r = Report("mien01_kumla_2024_kv2", "pdf-rl", "2024-Q2",
               dict(font="Helvetica", size=10, table="grid", head="#dfe6ee", header="Kumla kommun · Socialförvaltningen",
                    footer="Kumla kommun, 692 80 Kumla · kumla.se"),
               organisation="Kumla kommun", kommunkod="1881", namnd="Socialnämnden", dnr="SN 2024/0118",
               document_date="2024-07-11")
    end = "2024-06-30"
    sol = [("Särskilt boende", "2024-02-19", "Kvinna", "Har sagt nej till två erbjudna platser. Vill bo i centralorten."),
           ("Särskilt boende", "2024-03-05", "Man", "Ingen ledig plats på demensavdelning."),
           ("Kontaktfamilj", "2023-11-27", "Pojke", "Uppdragstagare saknas, annons ligger ute sedan januari."),
           ("Boendestöd", "2024-01-30", "Kvinna", "Svårt att få till ett första besök, bokade tider har ställts in."),
           ("Dagverksamhet", "2024-03-22", "Man", "Var inlagd på sjukhus under våren.")]
    lss = [("Bostad med särskild service för vuxna", "2022-12-08", "Man", "Nybyggnationen är försenad, inflyttning till hösten."),
           ("Kontaktperson", "2023-09-14", "Man", "Önskar en kontaktperson i egen ålder, ingen funnen."),
           ("Kontaktperson", "2024-03-01", "Kvinna", "Föreslagen person hoppade av."),
           ("Daglig verksamhet", "2024-02-12", "Man", "Vill avvakta till efter sommaren.")]
    done = [("Hemtjänst", "SoL", "2024-01-16", "2024-05-02"), ("Korttidsvistelse", "LSS", "2023-10-31", "2024-06-10"),
            ("Kontaktfamilj", "SoL", "2023-12-04", "2024-04-22")]
    n, s, l, v = len(sol) + len(lss), len(sol), len(lss), len(done)
    r.add("letter", ["TJÄNSTESKRIVELSE", "Datum 2024-07-11", "Diarienummer SN 2024/0118"],
          ["Till", "Socialnämnden", "", "Handläggare: myndighetschefen"])
    r.add("title", "Beslut som inte verkställts, kvartal 2 2024")
    r.h(1, "Förslag till beslut")
    r.p("Socialnämnden tar del av rapporten och överlämnar den till kommunfullmäktige och revisorerna.")
    r.h(1, "Bakgrund")
    r.p("Av 16 kap. 6 f § socialtjänstlagen och 28 f § LSS följer att kommunen varje kvartal ska tala om för Inspektionen för "
        "vård och omsorg (IVO) vilka gynnande beslut som inte blivit verkställda inom tre månader. Samma sak gäller om en insats "
        "har avbrutits och inte kommit igång igen inom tre månader.")
    r.h(1, "Redovisning")
    quote = f"Den 30 juni 2024 fanns {n} beslut som fortfarande inte var verkställda"
    parts = f"{word(s)} av dem enligt SoL och {word(l)} enligt LSS"
    ver = f"Sedan förra rapporten har {word(v)} tidigare rapporterade beslut verkställts"
    r.p(f"{quote}, {parts}. {ver}, se den sista tabellen.",
        C(quote, n, measure="kvarstående"), C(parts, s, measure="kvarstående", lag="SoL"),
        C(parts, l, measure="kvarstående", lag="LSS"), C(ver, v, measure="verkställda"))
    cols = [("Typ av insats", lambda d: d["insats"]), ("Beslutsdatum", lambda d: d["beslutsdatum"]),
            ("Dagar t.o.m. 30 juni", lambda d: str(d["dagar"])), ("Avser", lambda d: d["sex"]),
            ("Varför är beslutet inte verkställt?", lambda d: d["kommentar"])]
    for law, data, head in (("SoL", sol, "Kvarstående beslut enligt socialtjänstlagen (SoL)"),
                            ("LSS", lss, "Kvarstående beslut enligt LSS")):
        r.h(2, head)
        r.rows(None, cols, [dict(insats=i, beslutsdatum=b, dagar=days(b, end), sex=k, kommentar=t, lag=law)
                            for i, b, k, t in data], widths=[90, 76, 52, 46, 212])
    r.h(2, "Verkställda sedan föregående rapport")
    r.rows(None, [("Typ av insats", lambda d: d["insats"]), ("Lag", lambda d: d["lag"]),
                  ("Beslutsdatum", lambda d: d["beslutsdatum"]), ("Verkställt", lambda d: d["verkstallt_datum"])],
           [dict(insats=i, lag=g, beslutsdatum=b, verkstallt_datum=w, status="verkställt") for i, g, b, w in done],
           widths=[150, 50, 90, 90])
    r.h(1, "Barnkonsekvenser")
    r.p("Väntan på kontaktfamilj följs upp av barnhandläggaren varje månad.")
    r.add("sign", ["Karin Exempelsson", "Förvaltningschef"])
    return r


def vimmerby():
    r = Report("mien02_vimmerby_2025_kv1", "docx", "2025-Q1",
               dict(font="Calibri", size=11, table="Light Grid Accent 1", header="Vimmerby kommun", footer="Vimmerby kommun, 598 81 Vimmerby"),
               organisation="Vimmerby kommun", kommunkod="0884", namnd="Socialnämnden", dnr="SN 2025/77",
               document_date="2025-04-16")
    sol = [("Särskilt boende", 7, 2, 1), ("Kontaktfamilj", 3, 0, 0), ("Boendestöd", 4, 1, 1), ("Sysselsättning", 2, 0, 1)]
    lss = [("Bostad med särskild service, vuxna", 5, 1, 0), ("Kontaktperson", 6, 1, 1), ("Ledsagarservice", 2, 0, 0),
           ("Korttidsvistelse", 1, 1, 0)]

    def lines(data, law):
        full = [(a, b, c, d, b - c - d) for a, b, c, d in data]
        total = [sum(x[i] for x in full) for i in range(1, 5)]
        return full, total, [((x[0],), dict(insats=x[0], lag=law), list(x[1:])) for x in full]
    fs, ts, gs = lines(sol, "SoL")
    fl, tl, gl = lines(lss, "LSS")
    n, ver, avs, kvar = (ts[i] + tl[i] for i in range(4))
    r.add("letter", ["Socialförvaltningen", "Anna-Lena Påhittad, utredare"], ["2025-04-16", "Dnr SN 2025/77"])
    r.add("title", "Rapport till IVO om ej verkställda beslut första kvartalet 2025")
    r.h(1, "Sammanfattning")
    a = f"Sammanlagt har {n} beslut rapporterats till IVO för första kvartalet 2025"
    b = f"{ts[0]} enligt SoL och {tl[0]} enligt LSS"
    c = f"{word(ver).capitalize()} av besluten har verkställts under kvartalet"
    d = f"{word(avs)} har avslutats av annat skäl"
    e = f"{kvar} beslut kvarstår därmed vid kvartalets slut"
    r.p(f"{a}, {b}. {c} och {d}. {e}.", C(a, n, measure="rapporterade"),
        C(b, ts[0], measure="rapporterade", lag="SoL"), C(b, tl[0], measure="rapporterade", lag="LSS"),
        C(c, ver, measure="verkställda"), C(d, avs, measure="avslutade"), C(e, kvar, measure="kvarstående"))
    f, g = "För fjärde kvartalet 2024 rapporterades 27 beslut", f"en ökning med {word(n - 27)} beslut"
    r.p(f"{f}, det är alltså {g}.", C(f, 27, measure="rapporterade", period="2024-Q4"),
        C(g, n - 27, measure="rapporterade", unit="skillnad", compare_to="2024-Q4"))
    r.h(1, "Beslut per insats")
    r.p("I tabellerna nedan räknas varje beslut för sig. En och samma person kan ha fler än ett beslut.")
    cols = [("Rapporterade", dict(measure="rapporterade")), ("Verkställda under kvartalet", dict(measure="verkställda")),
            ("Avslutade av annat skäl", dict(measure="avslutade")), ("Kvarstår 31 mars", dict(measure="kvarstående"))]
    wrong = ts[:3] + [ts[3] + 1]                                   # planted
    r.h(2, "SoL")
    r.grid("Tabell 1. Beslut enligt SoL", ["Insats"], cols,
           gs + [(("Summa",), dict(lag="SoL", is_total=True), wrong)], "insats_status", zero="–", widths=W2)
    r.h(2, "LSS")
    r.grid("Tabell 2. Beslut enligt LSS", ["Insats"], cols,
           gl + [(("Summa",), dict(lag="LSS", is_total=True), tl)], "insats_status", zero="–", widths=W2)
    r.h(1, "Varför besluten inte är verkställda")
    r.p("Förvaltningen har för varje kvarstående beslut angett ett huvudskäl. Rekryteringsläget är fortfarande "
        "besvärligt, framför allt när det gäller kontaktpersoner.")
    reasons = [("Ledig plats saknas", 8), ("Den enskilde har tackat nej till erbjudande", 7),
               ("Svårt att rekrytera uppdragstagare", 4), ("Annat", 1)]
    assert sum(x for _, x in reasons) == kvar
    r.grid("Tabell 3. Kvarstående beslut per huvudskäl", ["Huvudskäl"], [("Antal", dict(measure="kvarstående"))],
           [((k,), dict(orsak=k), [v]) for k, v in reasons] + [(("Summa",), dict(is_total=True), [kvar])], "list_counts")
    r.h(1, "Förslag till beslut")
    r.p("Socialnämnden godkänner rapporten och skickar den vidare till kommunfullmäktige.")
    r.add("sign", ["Per-Olov Låtsas", "Socialchef"])
    rows = [f"{x[0]} {x[4]}" for x in fs]
    r.finding("table_sum", "error", "Tabell 1: the rows of 'Kvarstår 31 mars' add to 10, Summa says 11.", wrong[3], ts[3],
              ["Summa " + " ".join(map(str, wrong)), "Kvarstår 31 mars", *rows])
    r.finding("table_sum", "note", "Tabell 1 Summa: 16 - 3 - 3 = 10, not 11.", wrong[3], ts[3],
              ["Summa " + " ".join(map(str, wrong))], optional=True)
    for kind in ("text_vs_table", "table_vs_table"):
        r.finding(kind, "note", "11 + 10 = 21 remaining by Summa, 20 by the text and by Tabell 3.", kvar + 1, kvar,
                  [e, "Summa " + " ".join(map(str, wrong)), f"Summa {kvar}"], optional=True)
    r.finding("text_vs_table", "note", "Remaining by the text 20, by Summa 21.", kvar, kvar + 1, [e], optional=True)
    return r


def hoor():
    r = Report("mien03_hoor_2025_kv4", "pdf-so", "2025-Q4",
               dict(font="Liberation Serif", size=10, table="Table Grid", landscape=True, repeat=True,
                    header="Höörs kommun   Socialnämnden", footer="Postadress: Box 53, 243 21 Höör"),
               organisation="Höörs kommun", kommunkod="1267", namnd="Socialnämnden", dnr="SOC 2026/12",
               document_date="2026-01-19")
    new, old = "11 kap. 1 § SoL", "4 kap. 1 § SoL"
    data = [  # lagrum, insats, kön, beslut, avbrott, verkställt, avslutat, kommentar
        (old, "Särskilt boende", "K", "2025-03-18", "", "2025-11-03", "", "Fick plats på Skogsgläntan."),
        (old, "Särskilt boende", "K", "2025-06-02", "", "", "", "Tackat nej två gånger, vill bo närmare dottern."),
        (new, "Särskilt boende", "M", "2025-07-21", "", "", "", "Väntar på plats, kö till båda boendena."),
        (new, "Särskilt boende", "M", "2025-08-14", "", "", "2025-12-09", "Avliden."),
        (new, "Särskilt boende", "K", "2025-09-01", "", "2025-12-15", "", "Inflyttad efter sjukhusvistelse."),
        (new, "Växelvård", "K", "2025-08-25", "", "", "", "Maken vill vänta till efter nyår."),
        (old, "Kontaktfamilj", "M", "2024-10-07", "", "", "", "Ingen familj funnen trots annons i tre omgångar."),
        (old, "Kontaktfamilj", "K", "", "2025-05-12", "", "", "Familjen sade upp uppdraget, ny utreds."),
        (new, "Boendestöd", "K", "2025-09-22", "", "", "", "Svarar inte på brev eller telefon."),
        (old, "Kontaktperson", "M", "2025-04-29", "", "2025-10-20", "", None),
        ("9 § 3 LSS", "Ledsagarservice", "M", "2025-05-19", "", "", "", "Personalbrist hos utföraren."),
        ("9 § 4 LSS", "Kontaktperson", "K", "2025-02-03", "", "", "", "Önskar kvinna under 30 år, ingen matchning ännu."),
        ("9 § 4 LSS", "Kontaktperson", "M", "", "2025-06-30", "", "", "Kontaktpersonen flyttade från orten."),
        ("9 § 6 LSS", "Korttidsvistelse", "M", "2025-09-10", "", "2025-12-19", "", "Två provhelger genomförda."),
        ("9 § 9 LSS", "Bostad med särskild service", "K", "2023-11-15", "", "", "", "Lägenhet på gruppboende väntas bli ledig i mars."),
        ("9 § 9 LSS", "Bostad med särskild service", "M", "2025-01-27", "", "", "2025-11-28", "Har återtagit sin ansökan."),
        ("9 § 9 LSS", "Bostad med särskild service", "M", "2025-08-06", "", "", "", "Tackat nej, vill ha servicebostad i Höör."),
        ("9 § 10 LSS", "Daglig verksamhet", "K", "2025-09-29", "", "", "", "Studerar, vill börja i februari.")]
    recs = []
    for i, (lr, ins, k, b, av, ve, sl, kom) in enumerate(data, 1):
        recs.append(dict(nr=i, lagrum=lr, insats=ins, sex=k, beslutsdatum=b or None, avbrottsdatum=av or None,
                         verkstallt_datum=ve or None, avslutat_datum=sl or None, kommentar=kom, lag=lr[-3:],
                         status="verkställt" if ve else "avslutat" if sl else "kvarstående"))

    def num(lag, status=None):
        return sum(1 for d in recs if lag in (None, d["lag"]) and status in (None, d["status"]))
    wrong = num(None) + 1                                            # planted
    r.add("letter", ["Tjänsteskrivelse", "2026-01-19", "Dnr: SOC 2026/12"], ["Socialnämnden", "Höörs kommun"])
    r.add("title", "Ej verkställda beslut 2025, kvartal 4")
    r.h(1, "Ärendet i korthet")
    a = f"Rapporten för oktober–december 2025 omfattar {wrong} beslut"
    b = f"{num(None, 'kvarstående')} beslut är alltjämt inte verkställda"
    r.p("Från och med den 1 juli 2025 gäller en ny socialtjänstlag (2025:400). Rapporteringen till IVO görs med stöd av 34 kap. "
        f"1 § SoL och 28 f § LSS. {a}, inklusive de som verkställts eller avslutats under perioden. {b} vid årets slut.",
        C(a, wrong, measure="rapporterade"), C(b, num(None, "kvarstående"), measure="kvarstående"))
    r.h(1, "Antal beslut")
    names = [("Rapporterade till IVO", "rapporterade", None), ("Verkställda under kvartalet", "verkställda", "verkställt"),
             ("Avslutade utan verkställighet", "avslutade", "avslutat"), ("Kvarstående 2025-12-31", "kvarstående", "kvarstående")]
    r.grid(None, [""], [("SoL", dict(lag="SoL")), ("LSS", dict(lag="LSS")), ("Totalt", dict(is_total=True))],
           [((t,), dict(measure=m), [num("SoL", s), num("LSS", s), num(None, s)]) for t, m, s in names], "list_counts",
           widths=[200, 60, 60, 60])
    r.h(1, "Förteckning över besluten")
    keys = [("Nr", "nr"), ("Lagrum", "lagrum"), ("Insats", "insats"), ("Kön", "sex"), ("Beslutsdatum", "beslutsdatum"),
            ("Avbrott från", "avbrottsdatum"), ("Verkställt", "verkstallt_datum"), ("Avslutat", "avslutat_datum"),
            ("Kommentar", "kommentar")]
    r.rows(None, [(t, lambda d, k=k: None if d[k] is None else str(d[k])) for t, k in keys], recs,
           widths=[28, 78, 110, 32, 72, 72, 72, 72, 210])
    r.p("Kolumnen Avbrott från används när insatsen hade kommit igång men sedan upphört. Då räknas tiden från avbrottet.")
    r.h(1, "Förslag till beslut")
    r.p("Nämnden lägger rapporten till handlingarna. Rapporten expedieras till kommunfullmäktige och revisionen.")
    ev = [a, f"Rapporterade till IVO {num('SoL')} {num('LSS')} {num(None)}"]
    r.finding("text_vs_table", "error", "The text says 19 reported decisions, the summary table and the list have 18.", wrong,
              num(None), ev)
    for kind in ("text_vs_table", "table_vs_rows", "text_vs_text"):
        r.finding(kind, "note", "19 in the text against 18 rows.", wrong, num(None), ev, optional=True)
    return r


REPORTS = [kumla, vimmerby, hoor]
