"""Reports 1-3: Hjo (reportlab), Bollnäs (Word), Kalix (Word printed to PDF)."""
from kit import C, STATUS, UTAN_MATT, Rep, dagar, kort, ordtal
import render_dx
import render_rl


def hjo():
    r = Rep("vidoster01_hjo_2024kv2", "pdf", "Hjo kommun", "1497", "Socialnämnden", "SN 2024-112", "2024-Q2", "2024-08-14", ["SoL", "LSS"])
    E = "2024-06-30"
    sol = [("Särskilt boende", "2023-11-20", "Tackat nej till erbjuden plats i januari och i maj. Vill invänta plats i centralorten."),
           ("Särskilt boende", "2024-02-26", "Ingen ledig plats på demensenhet."),
           ("Kontaktfamilj", "2023-12-05", "Rekrytering pågår. Två tillfrågade familjer har avböjt."),
           ("Kontaktfamilj", "2024-03-01", "Familj är utsedd, uppstart blir efter sommaren."),
           ("Sysselsättning", "2024-01-15", "Den enskilde orkar inte påbörja insatsen p.g.a. sjukdom.")]
    lss = [("Bostad med särskild service för vuxna", "2023-05-15", "Kö till servicebostad. Erbjudande lämnat i juni, svar inväntas."),
           ("Kontaktperson", "2024-01-29", "Uppdragstagare saknas."),
           ("Korttidsvistelse", "2024-02-12", "Vårdnadshavarna vill avvakta till hösten."),
           ("Ledsagarservice", "2024-03-11", "Utföraren har haft brist på personal under våren.")]
    n, gammalt = len(sol) + len(lss), dagar("2023-05-15", E)
    r.raw("lh", cols=[["Hjo kommun", "Socialförvaltningen", "Biståndsenheten"], ["TJÄNSTESKRIVELSE", "Datum 2024-08-14", "Dnr SN 2024-112"]], widths=[.62, .38])
    r.p("Till socialnämnden", style="small")
    r.h(1, "Ej verkställda beslut, rapport för kvartal 2 2024")
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden tar del av rapporten och skickar den vidare till kommunfullmäktige och kommunens revisorer.")
    r.h(2, "Ärendet")
    r.p("En gång i kvartalet ska nämnden tala om för Inspektionen för vård och omsorg (IVO) vilka gynnande beslut som inte har kommit igång "
        "inom tre månader. Skyldigheten följer av 16 kap. 6 f § socialtjänstlagen (SoL) och 28 f § lagen om stöd och service till vissa "
        "funktionshindrade (LSS). Detsamma gäller när en insats har legat nere i mer än tre månader.")
    r.p(f"Den 30 juni 2024 var {ordtal(n)} beslut ej verkställda, varav {ordtal(len(sol))} enligt SoL och {ordtal(len(lss))} enligt LSS. "
        "Det är två fler än den 31 mars 2024. Tre beslut som fanns med i förra rapporten har verkställts under kvartalet och ett har avslutats "
        f"sedan den enskilde flyttat från kommunen. Det äldsta beslutet, om bostad med särskild service, hade vid mätdagen väntat i {gammalt} dagar.",
        C(f"Den 30 juni 2024 var {ordtal(n)} beslut ej verkställda", n, agreed=UTAN_MATT),
        C(f"varav {ordtal(len(sol))} enligt SoL", len(sol), lag="SoL", agreed=UTAN_MATT),
        C(f"{ordtal(len(lss))} enligt LSS", len(lss), lag="LSS", agreed=UTAN_MATT),
        C("Det är två fler än den 31 mars 2024", 2, "skillnad", compare_to="2024-Q1", agreed=UTAN_MATT),
        C("Tre beslut som fanns med i förra rapporten har verkställts under kvartalet", 3, measure="verkställda"),
        C("ett har avslutats sedan den enskilde flyttat från kommunen", 1, measure="avslutade", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]),
        C(f"hade vid mätdagen väntat i {gammalt} dagar", gammalt, "dagar", insats="bostad med särskild service", lag="LSS",
          agreed=["period", "orsak", "kon", "compare_to"]))
    for head, lag, rows in (("Beslut enligt SoL", "SoL", sol), ("Beslut enligt LSS", "LSS", lss)):
        r.h(2, head)
        t = r.table(["Insats", "Beslutsdatum", "Antal dagar t.o.m. 2024-06-30", "Orsak till att beslutet inte verkställts"],
                    [[i, d, dagar(d, E), k] for i, d, k in rows], "decision_rows", widths=[22, 18, 17, 43], look=dict(numeric=[2]))
        for i, d, k in rows:
            r.dec(t, insats=i, lag=lag, beslutsdatum=d, dagar=dagar(d, E), kommentar=k)
    r.h(2, "Barnkonsekvensanalys")
    r.p("Beslut som rör barn prioriteras när det är ont om uppdragstagare. Någon särskild prövning har inte gjorts i detta ärende.")
    r.raw("sp", n=14)
    r.raw("lh", cols=[["Enhetschef", "Biståndsenheten"], ["Socialchef"]], widths=[.5, .5])
    r.p("Beslutet skickas till: kommunfullmäktige, revisorerna", style="small")
    render_rl.render(r, dict(font="serif", hfont="sans", size=11, cell=9.5, table="grid", fill="#dfe7ee", title="Tjänsteskrivelse",
                             heads=[(15, 4), (11.5, 10), (10.5, 8)],
                             furniture=[(25, 12, "Hjo kommun, Torggatan 2, 544 30 Hjo", "l"), (-25, 12, "Sida {n}", "r")]))
    r.save()
    return r


def bollnas():
    r = Rep("vidoster02_bollnas_2023kv4", "docx", "Bollnäs kommun", "2183", "Socialnämnden", "SN 2024/31", "2023-Q4", "2024-01-25", ["SoL", "LSS"])
    cols = ["Insats", "Rapporterade", "Varav verkställda", "Varav avslutade", "Kvarstår 31 dec"]
    sol = [("Särskilt boende", 7, 2, 1, 4), ("Kontaktperson", 3, 1, 0, 2), ("Kontaktfamilj", 2, 0, 1, 1), ("Boendestöd", 4, 1, 1, 2)]
    lss = [("Daglig verksamhet", 5, 1, 1, 3), ("Kontaktperson", 4, 2, 0, 2), ("Korttidsvistelse", 2, 0, 0, 2), ("Bostad med särskild service", 3, 0, 1, 2)]
    s = [sum(x[i] for x in sol) for i in range(1, 5)]
    v = [sum(x[i] for x in lss) for i in range(1, 5)]
    printed = s[:3] + [s[3] + 1]
    r.raw("lh", cols=[["BOLLNÄS KOMMUN", "Socialförvaltningen", "Kvalitet och utveckling"], ["2024-01-25", "Diarienr: SN 2024/31"]], widths=[.65, .35])
    r.h(1, "Rapport: ej verkställda beslut fjärde kvartalet 2023")
    r.h(2, "Sammanfattning")
    r.p(f"Under fjärde kvartalet 2023 rapporterade socialförvaltningen {s[0] + v[0]} beslut till IVO, {s[0]} enligt SoL och {v[0]} enligt LSS. "
        f"Vid årsskiftet kvarstod {s[3] + v[3]} beslut. Föregående kvartal rapporterades 27 beslut, ökningen är alltså tre beslut.",
        C(f"rapporterade socialförvaltningen {s[0] + v[0]} beslut till IVO", s[0] + v[0], measure="rapporterade"),
        C(f"{s[0]} enligt SoL", s[0], measure="rapporterade", lag="SoL"), C(f"{v[0]} enligt LSS", v[0], measure="rapporterade", lag="LSS"),
        C(f"Vid årsskiftet kvarstod {s[3] + v[3]} beslut", s[3] + v[3], measure="kvarstående"),
        C("Föregående kvartal rapporterades 27 beslut", 27, measure="rapporterade", period="2023-Q3"),
        C("ökningen är alltså tre beslut", 3, "skillnad", measure="rapporterade", compare_to="2023-Q3"))
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige.")
    r.h(2, "Vad är ett ej verkställt beslut?")
    r.p("Om ett bifallsbeslut inte har verkställts inom tre månader räknas det som ej verkställt och skall anmälas till IVO. Uppgifterna tas "
        "fram av handläggarna ur verksamhetssystemet och kontroleras av enhetschef innan de skickas. Beslutet ska rapporteras på nytt varje "
        "kvartal tills det verkställts eller avslutats. IVO kan ansöka om särskild avgift.")

    def counts(t, rows, total, lag):
        for name, *vals in rows + [(None, *total)]:
            for m, x in zip(STATUS, vals):
                r.count(t, x, m, is_total=name is None, lag=lag, insats=name)
    r.h(2, "Socialtjänstlagen (SoL)")
    t = r.table(cols, [list(x) for x in sol] + [["Totalt"] + printed], "insats_status", widths=[26, 21, 18, 17, 18],
                look=dict(numeric=[1, 2, 3, 4], bold_total=True))
    counts(t, sol, printed, "SoL")
    r.p(f"Flest beslut avser särskilt boende där {ordtal(sol[0][4])} personer fortfarande väntar. Två av dem vill enbart ha plats på Höghammar.",
        C(f"särskilt boende där {ordtal(sol[0][4])} personer fortfarande väntar", sol[0][4], measure="kvarstående", lag="SoL", insats="särskilt boende", agreed=UTAN_MATT),
        C("Två av dem vill enbart ha plats på Höghammar", 2, measure="kvarstående", lag="SoL", insats="särskilt boende",
          agreed=["period", "lag", "kon", "compare_to"], optional=True))
    r.h(2, "Lagen om stöd och service till vissa funktionshindrade (LSS)")
    t = r.table(cols, [list(x) for x in lss] + [["Totalt"] + v], "insats_status", widths=[26, 21, 18, 17, 18],
                look=dict(numeric=[1, 2, 3, 4], bold_total=True))
    counts(t, lss, v, "LSS")
    r.p("Av besluten enligt LSS har fyra verkställts under kvartalet och två har avslutats på den enskildes egen begäran. Daglig "
        "verksamhet är den insats där flest tackar nej eller inte medverkar.",
        C("Av besluten enligt LSS har fyra verkställts under kvartalet", 4, measure="verkställda", lag="LSS"),
        C("två har avslutats på den enskildes egen begäran", v[2], measure="avslutade", lag="LSS", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]))
    r.h(2, "Orsaker till att de kvarstående besluten inte verkställts")
    ors = [("Brist på plats eller bostad", 3, 4), ("Den enskilde har tackat nej", 3, 3), ("Svårt att rekrytera", 2, 1), ("Övrigt", 1, 1)]
    a, b = sum(x[1] for x in ors), sum(x[2] for x in ors)
    assert (a, b) == (s[3], v[3])
    t = r.table(["Orsak", "SoL", "LSS", "Summa"], [[o, x, y, x + y] for o, x, y in ors] + [["Summa", a, b, a + b]], "other",
                widths=[52, 16, 16, 16], look=dict(numeric=[1, 2, 3], bold_total=True))
    for o, x, y in ors + [(None, a, b)]:
        for lag, z in (("SoL", x), ("LSS", y), (None, x + y)):
            r.count(t, z, "kvarstående", is_total=o is None, lag=lag, orsak=o)
    r.h(2, "Jämställdhet")
    r.p("Uppgift om kön har inte kunnat tas fram för perioden på grund av systembyte.")
    r.p("Kvalitetsutvecklare\t\t\tFörvaltningschef")
    r.fel("table_sum", "SoL: Totalt Kvarstår says 10, the rows add to 9.", printed[3], s[3], ["Totalt 16 4 3 10", "Kvarstår 31 dec"])
    r.fel("text_vs_table", "LSS: the prose says four carried out, the table 3.", 4, v[1],
          ["Av besluten enligt LSS har fyra verkställts under kvartalet", "Totalt 14 3 2 9"])
    r.fel("table_sum", "SoL Totalt row: 16 - 4 - 3 = 9, not 10.", 10, 9, ["Totalt 16 4 3 10"], "note", True)
    r.fel("text_vs_table", "18 remaining in prose; printed totals give 10 + 9 = 19.", 18, 19,
          ["Vid årsskiftet kvarstod 18 beslut", "Totalt 16 4 3 10", "Totalt 14 3 2 9"], "note", True)
    r.fel("table_vs_table", "SoL remaining: 10 in the status table, 9 in the table of reasons.", 10, 9, ["Totalt 16 4 3 10", "Summa 9 9 18"], "note", True)
    render_dx.render(r, dict(font="Calibri", size=11, cell=10, table="Light Grid Accent 1", ink="1F4E79", footer="Bollnäs kommun · 821 80 Bollnäs",
                             pageno="\tSida ", title="Ej verkställda beslut"))
    r.save()
    return r


def kalix():
    r = Rep("vidoster03_kalix_2025kv1", "pdf", "Kalix kommun", "2514", "Socialnämnden", "2025/88-709", "2025-Q1", "2025-04-17", ["SoL", "LSS"])
    rows = [("4 kap. 1 § SoL", "Hemtjänst", "2024-09-02", "M", "Avvaktar, anhörig hjälper till", None, None),
            ("4 kap. 1 § SoL", "Särskilt boende", "2024-05-21", "K", "Tackat nej till plats", None, None),
            ("4 kap. 1 § SoL", "Särskilt boende", "2024-10-08", "K", "Platsbrist", "V", "2025-02-14"),
            ("4 kap. 1 § SoL", "Särskilt boende", "2024-11-13", "M", "Platsbrist", "V", "2025-03-03"),
            ("4 kap. 1 § SoL", "Särskilt boende", "2024-12-04", "M", "Platsbrist", None, None),
            ("4 kap. 1 § SoL", "Kontaktfamilj", "2024-08-30", "M", "Svårt att rekrytera", "A", "2025-01-31"),
            ("4 kap. 1 § SoL", "Boendestöd", "2024-12-19", "K", "Går ej att få kontakt", None, None),
            ("9 § 3 LSS", "Ledsagarservice", "2024-11-27", "K", "Personalbrist", "V", "2025-03-19"),
            ("9 § 4 LSS", "Kontaktperson", "2023-12-11", "M", "Önskar särskild person, utredning pågår", None, None),
            ("9 § 4 LSS", "Kontaktperson", "2024-06-18", "K", "Svårt att rekrytera", None, None),
            ("9 § 6 LSS", "Korttidsvistelse", "2024-09-25", "M", "Familjen vill vänta till sommaren", None, None),
            ("9 § 9 LSS", "Bostad med särskild service", "2023-03-07", "K", "Ingen ledig lägenhet, nybygge klart 2026", None, None),
            ("9 § 9 LSS", "Bostad med särskild service", "2024-04-16", "M", "Tackat nej två gånger", None, None),
            ("9 § 10 LSS", "Daglig verksamhet", "2024-12-12", "K", "Sjukskriven", "A", "2025-03-28")]
    def tal(lag):
        x = [z for z in rows if lag in z[0]]
        return [len(x), sum(z[5] == "V" for z in x), sum(z[5] == "A" for z in x), sum(z[5] is None for z in x)]
    a, b = tal("SoL"), tal("LSS")
    t_ = [x + y for x, y in zip(a, b)]
    r.raw("lh", cols=[["Kalix kommun", "Socialförvaltningen"], ["Tjänsteskrivelse", "Datum: 2025-04-17", "Ärendenr: 2025/88-709"]], widths=[.6, .4])
    r.h(1, "Redovisning av ej verkställda beslut, första kvartalet 2025")
    r.p("Förvaltningens förslag: Socialnämnden lägger redovisningen till handlingarna.", style="bold")
    r.p("Nedan redovisas samtliga beslut som förvaltningen har rapporterat till IVO för första kvartalet 2025. Uppgifterna är hämtade ur "
        "verksamhetssystemet den 8 april. V betyder att beslutet har verkställts och A att det har avslutats utan att verkställas. "
        "Står det inget i sista kolumnen är beslutet fortfarande ej verkställt. Datum skrivs ÅÅMMDD.")
    r.h(2, "Sammanställning")
    t = r.table(["", "Rapporterade", "Verkställda", "Avslutade", "Ej verkställda vid kvartalets slut"],
                [["SoL"] + a, ["LSS"] + b, ["Samtliga"] + t_], "insats_status", widths=[18, 18, 18, 18, 28], look=dict(numeric=[1, 2, 3, 4], bold_total=True))
    for lag, vals in (("SoL", a), ("LSS", b), (None, t_)):
        for m, x in zip(STATUS, vals):
            r.count(t, x, m, lag=lag, is_total=lag is None)
    kv = sum(z[3] == "K" for z in rows)
    r.p(f"Av de {t_[0]} rapporterade besluten avser {ordtal(kv)} kvinnor och {ordtal(t_[0] - kv)} män.",
        C(f"Av de {t_[0]} rapporterade besluten", t_[0], measure="rapporterade"),
        C(f"avser {ordtal(kv)} kvinnor", kv, measure="rapporterade", kon="K"),
        C(f"{ordtal(t_[0] - kv)} män", t_[0] - kv, measure="rapporterade", kon="M"))
    r.h(2, "Beslut")
    t = r.table(["Nr", "Lagrum", "Insats", "Beslut", "Kön", "Anledning", "V/A"],
                [[n, x[0], x[1], kort(x[2]), x[3], x[4], f"{x[5]} {kort(x[6])}" if x[5] else None] for n, x in enumerate(rows, 1)],
                "decision_rows", widths=[6, 17, 20, 11, 7, 26, 13])
    for n, x in enumerate(rows, 1):
        r.dec(t, {"V": "verkställt", "A": "avslutat", None: "kvarstående"}[x[5]], nr=n, insats=x[1], lag=x[0][-3:], lagrum=x[0], beslutsdatum=x[2],
              kon=x[3], kommentar=x[4], verkstallt_datum=x[6] if x[5] == "V" else None, avslutat_datum=x[6] if x[5] == "A" else None)
    r.p("För socialförvaltningen\nVerksamhetscontroller")
    render_dx.render(r, dict(font="Liberation Sans", size=10, cell=8.5, table="Table Grid", margin=2, heads=[15, 12, 10], header="Kalix kommun – socialförvaltningen\t\t2025/88-709",
                             footer="Postadress: 952 81 Kalix", title="Ej verkställda beslut kvartal 1"))
    r.save()
    return r


ALL = [hjo, bollnas, kalix]
