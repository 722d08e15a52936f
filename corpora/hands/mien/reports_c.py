"""Reports 07-09: Arvika, Hylte, Nordmaling."""
from model import C, Report, days, word


def arvika():
    r = Report("mien07_arvika_2026_kv1", "pdf-ch", "2026-Q1",
               dict(font="'Liberation Sans', sans-serif", size=10.5, table="zebra", header="Arvika kommun",
                    footer="Lag- och avtalsenheten"),
               organisation="Arvika kommun", kommunkod="1784", namnd="Vård- och omsorgsnämnden", dnr="VON 2026/64",
               document_date="2026-04-20")
    lss = [("Bostad för vuxna", 9, 8, 10, 11, 12), ("Daglig verksamhet", 3, 4, 4, 2, 3), ("Kontaktperson", 6, 7, 5, 5, 4),
           ("Korttidsvistelse", 1, 0, 2, 2, 1)]
    sol = [("Särskilt boende", 14, 17, 12, 9, 8), ("Kontaktfamilj", 4, 4, 5, 6, 6), ("Boendestöd", 0, 1, 2, 2, 3)]
    women = [17, 20, 18, 16, 18]
    q = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"]
    cols = [(f"Kv {p[-1]} {p[:4]}", dict(period=p)) for p in q]
    tl = [sum(x[i] for x in lss) for i in range(1, 6)]
    ts = [sum(x[i] for x in sol) for i in range(1, 6)]
    both = [a + b for a, b in zip(tl, ts)]
    r.add("letter", ["VON 2026/64", "2026-04-20"], ["Vård- och omsorgsnämnden", "för kännedom: kommunrevisionen"])
    r.add("title", "Ej verkställda beslut enligt LSS och SoL, kvartal 1 2026")
    r.h(1, "Sammanfattning")
    a = f"Antalet ej verkställda beslut uppgick kvartal 1 2026 till {both[4]}"
    b = f"{tl[4]} av besluten avser LSS och {ts[4]} SoL"
    c = f"Det är lika många som föregående kvartal ({both[3]})" if both[3] == both[4] else \
        f"Föregående kvartal var antalet {both[3]}"
    r.p(f"{a}. {b}. {c}.", C(a, both[4]), C(b, tl[4], lag="LSS"), C(b, ts[4], lag="SoL"), C(c, both[3], period="2025-Q4"),
        C(c, 0, unit="skillnad", compare_to="2025-Q4", optional=True))
    r.h(1, "LSS")
    d = f"Antalet ej verkställda beslut enligt LSS har ökat från {tl[0]} till {tl[4]} på ett år"
    r.p(f"{d}. Den största delen avser bostad för vuxna.", C(d, tl[0], lag="LSS", period="2025-Q1"), C(d, tl[4], lag="LSS"))
    foot = [(("Totalt",), dict(lag="LSS", is_total=True), tl)]
    r.grid("Tabell 1 Ej verkställda beslut LSS", ["Insats"], cols,
           [((x[0],), dict(insats=x[0], lag="LSS"), list(x[1:])) for x in lss] + foot, "insats_time_series", bold=[len(lss)])
    r.h(1, "SoL")
    e = f"Särskilt boende har under samma tid minskat med {word(sol[0][1] - sol[0][5])} beslut"
    r.p(f"{e}, vilket beror på att Solgläntan har öppnat. Kontaktfamilj ligger kvar på en hög nivå.",
        C(e, sol[0][5] - sol[0][1], unit="skillnad", lag="SoL", insats="Särskilt boende", compare_to="2025-Q1"))
    r.grid("Tabell 2 Ej verkställda beslut SoL", ["Bistånd"], cols,
           [((x[0],), dict(insats=x[0], lag="SoL"), list(x[1:])) for x in sol]
           + [(("Totalt",), dict(lag="SoL", is_total=True), ts)], "insats_time_series", bold=[len(sol)])
    r.h(1, "Kvinnor och män")
    men = [x - y for x, y in zip(both, women)]
    f = f"Kvinnor svarar för {round(100 * women[4] / both[4])} procent av besluten kvartal 1 2026"
    r.p(f"{f}.", C(f, round(100 * women[4] / both[4]), unit="procent", kon="K"))
    r.grid("Tabell 3 Ej verkställda beslut LSS och SoL efter kön", ["Kön"], cols,
           [(("Kvinnor",), dict(kon="K"), women), (("Män",), dict(kon="M"), men),
            (("Totalt",), dict(is_total=True), both)], "kon_time_series", bold=[2])
    r.h(1, "Förslag")
    r.p("Vård- och omsorgsnämnden tar emot rapporten och anmäler den till kommunfullmäktige.")
    return r


def hylte():
    r = Report("mien08_hylte_2024_kv3", "docx", "2024-Q3",
               dict(font="Arial", size=11, table="Table Grid", header="HYLTE KOMMUN", footer="Omsorgsnämnden 2024"),
               organisation="Hylte kommun", kommunkod="1315", namnd="Omsorgsnämnden", dnr="ON 2024-0091",
               document_date="2024-10-15")
    end = "2024-09-30"
    left = [("Särskilt boende", "man", "2024-03-12", "Tackat nej till plats i Torup, vill bo kvar i Hyltebruk."),
            ("Särskilt boende", "kvinna", "2024-05-28", "Vill inte flytta förrän maken också fått ett beslut."),
            ("Hemtjänst", "kvinna", "2024-06-17", "Anhöriga sköter hjälpen tills vidare, på egen begäran."),
            ("Kontaktfamilj", "flicka", "2023-12-19", "Vi har inte hittat någon familj trots upprepade försök."),
            ("Trygghetslarm", "man", "2024-06-25", "Den enskilde har inte lämnat nyckel.")]
    done = [("Kontaktfamilj", "pojke", "2024-01-08", "2024-08-19"), ("Särskilt boende", "kvinna", "2024-04-02", "2024-07-22")]
    r.add("letter", ["Tjänsteskrivelse", "Hyltebruk 2024-10-15"], ["Dnr ON 2024-0091", "Handläggare: biståndshandläggare"])
    r.add("title", "Information om ej verkställda beslut juli–september 2024")
    r.p("Kommunen ska en gång i kvartalet lämna uppgifter till Inspektionen för vård och omsorg om beslut som inte blivit "
        "verkställda inom 3 månader. Nämnden får här samma uppgifter, utan namn.")
    r.h(1, "SoL – beslut som fortfarande inte är verkställda")
    a = f"Vid kvartalets slut återstod {len(left)} beslut enligt SoL som inte var verkställda"
    r.p(f"{a}:", C(a, len(left), measure="kvarstående", lag="SoL"))
    items = []
    for ins, who, be, why in left:
        n = days(be, end)
        items.append(f"{ins} ({who}), beslut {be}, {n} dagar. {why}")
        r.decision(insats=ins, sex=who, beslutsdatum=be, dagar=n, kommentar=why, lag="SoL")
    r.ul(items)
    r.h(1, "SoL – beslut som verkställts under kvartalet")
    b = f"Under kvartalet verkställdes {word(len(done))} beslut som tidigare anmälts till IVO"
    r.p(f"{b}:", C(b, len(done), measure="verkställda", lag="SoL"))
    items = []
    for ins, who, be, ve in done:
        items.append(f"{ins} ({who}), beslut {be}, verkställt {ve}")
        r.decision(insats=ins, sex=who, beslutsdatum=be, verkstallt_datum=ve, status="verkställt", lag="SoL")
    r.ul(items)
    r.h(1, "LSS")
    c = "Inga beslut enligt LSS finns att rapportera för kvartal 3 2024"
    r.p(f"{c}.", C(c, 0, measure="rapporterade", lag="LSS", optional=True))
    r.h(1, "Hur det ser ut jämfört med tidigare")
    sum_rows = [("Kvartal 1 2024", "2024-Q1", 8), ("Kvartal 2 2024", "2024-Q2", 6), ("Kvartal 3 2024", "2024-Q3", len(left))]
    r.grid("Kvarstående beslut enligt SoL vid respektive kvartals slut", ["Kvartal"],
           [("Antal", dict(measure="kvarstående", lag="SoL"))],
           [((t,), dict(period=p), [v]) for t, p, v in sum_rows], "list_counts")
    r.h(1, "Förslag till beslut")
    r.p("Omsorgsnämnden lägger informationen till handlingarna.")
    r.add("sign", ["Enhetschef myndighet"])
    return r


def nordmaling():
    r = Report("mien09_nordmaling_2024_kv4", "pdf-so", "2024-Q4",
               dict(font="Liberation Sans", size=10.5, table="Table Grid", header="NORDMALINGS KOMMUN",
                    footer="Justerandes sign                         Utdragsbestyrkande"),
               organisation="Nordmalings kommun", kommunkod="2401", namnd="Socialnämnden", dnr="2025/19-730",
               document_date="2025-01-20")
    data = [  # beslut, insats, kön, orsak, utgång, datum
        ("2023-10-12", "Kontaktfamilj", "Pojke", "Brist på uppdragstagare", "", ""),
        ("2024-06-10", "Särskilt boende", "Kvinna", "Väntan på plats", "v", "2024-05-27"),            # planted
        ("2024-07-15", "Särskilt boende", "Man", "Tackat nej", "", ""),
        ("2024-08-02", "Särskilt boende", "Kvinna", "Väntan på plats", "v", "2024-11-19"),
        ("2024-08-26", "Särskilt boende", "Man", "Tackat nej", "a", "2024-12-06"),
        ("2024-09-23", "Boendestöd", "Kvinna", "Den enskilde vill vänta", "", "")]
    lss = [("2022-03-21", "Bostad med särskild service", "Man", "Ingen ledig bostad", "", ""),
           ("2024-02-29", "Kontaktperson", "Kvinna", "Brist på uppdragstagare", "", ""),
           ("2024-05-06", "Ledsagarservice", "Man", "Personalbrist", "v", "2024-10-28"),
           ("2024-09-05", "Kontaktperson", "Flicka", "Specifika önskemål", "", "")]
    word_of = {"v": "Verkställt", "a": "Avslutat", "": "Ej verkställt"}
    status = {"v": "verkställt", "a": "avslutat", "": "kvarstående"}

    def text(d):
        day = d["verkstallt_datum"] or d["avslutat_datum"]
        return d["utfall"] + (f" {day}" if day else "")

    def recs(rows, law):
        return [dict(beslutsdatum=b, insats=i, sex=k, kommentar=o, utfall=word_of[u], status=status[u], lag=law,
                     verkstallt_datum=w if u == "v" else None, avslutat_datum=w if u == "a" else None)
                for b, i, k, o, u, w in rows]
    s, l = recs(data, "SoL"), recs(lss, "LSS")
    n = len(s) + len(l)
    left = sum(1 for d in s + l if d["status"] == "kvarstående")
    r.add("letter", ["SAMMANTRÄDESPROTOKOLL", "Socialnämnden"], ["Sammanträdesdatum 2025-02-12", "Dnr 2025/19-730"])
    r.add("title", "§ 14 Rapport om ej verkställda beslut kvartal 4 2024")
    r.h(1, "Socialnämndens beslut")
    r.p("Socialnämnden lägger rapporten till handlingarna.")
    r.h(1, "Beskrivning av ärendet")
    a = f"Rapporten för kvartal 4 2024 innehåller {n} beslut"
    b = f"{len(s)} enligt SoL och {len(l)} enligt LSS"
    c = f"{word(left).capitalize()} beslut återstår att verkställa"
    r.p(f"{a}, {b}. {c}. Rapporten bifogas.", C(a, n, measure="rapporterade"),
        C(b, len(s), measure="rapporterade", lag="SoL"), C(b, len(l), measure="rapporterade", lag="LSS"),
        C(c, left, measure="kvarstående"))
    r.h(1, "Beslutsunderlag")
    r.p("Rapport till socialnämnden, se bilaga.")
    r.add("pb")
    r.add("letter", ["Bilaga § 14", "Rapport till socialnämnden"], ["Datum 2025-01-20"])
    r.h(1, "Rapportering till IVO, fjärde kvartalet 2024")
    r.p("Tabellerna visar alla beslut som rapporterats för kvartalet. I kolumnen längst till höger framgår om beslutet har "
        "verkställts, avslutats på annat sätt eller ännu inte är verkställt.")
    cols = [("Beslutsdatum", lambda d: d["beslutsdatum"]), ("Insats", lambda d: d["insats"]),
            ("Kön", lambda d: d["sex"]), ("Orsak", lambda d: d["kommentar"]), ("Utfall", text)]
    w = [88, 132, 48, 120, 106]
    r.h(2, "Socialtjänstlagen, SoL")
    r.rows(None, cols, s, widths=w)
    r.h(2, "Lagen om stöd och service, LSS")
    r.rows(None, cols, l, widths=w)
    r.p("Beslutet om bostad med särskild service kan verkställas när lägenheten på Kronojägaren blir färdig.")
    r.add("sign", ["Socialchef"])
    bad = s[1]
    r.finding("date", "error", "A row is carried out before its decision date.", bad["verkstallt_datum"], bad["beslutsdatum"],
              ["2024-06-10 Särskilt boende Kvinna Väntan på plats Verkställt 2024-05-27", "Verkställt 2024-05-27"])
    r.finding("date", "note", "Carried out outside the quarter.", "2024-05-27", "2024-10-01..2024-12-31",
              ["Verkställt 2024-05-27", "2024-06-10 Särskilt boende Kvinna"], optional=True)
    return r


REPORTS = [arvika, hylte, nordmaling]
