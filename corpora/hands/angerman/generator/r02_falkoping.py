from lib import Report
A = {"Äldreomsorg": [("Särskilt boende", "SoL", "14/8 2023", "2023-08-14", "K", "Har tackat nej till erbjuden plats, önskar annat boende.", "k"),
                     ("Särskilt boende", "SoL", "2/6 2023", "2023-06-02", "M", "Inflyttad 9/11 2023.", "v"),
                     ("Särskilt boende", "SoL", "21/7 2023", "2023-07-21", "K", "Bor kvar på korttids i väntan på plats.", "k"),
                     ("Växelvård", "SoL", "5/9 2023", "2023-09-05", "M", "Anhörig vill vänta tills vidare.", "k"),
                     ("Dagverksamhet", "SoL", "18/9 2023", "2023-09-18", "K", "Kö till verksamheten på Odengården.", "k")],
     "Funktionsstöd": [("Kontaktperson", "LSS", "30/1 2023", "2023-01-30", "M", "Uppdragstagare saknas.", "k"),
                       ("Kontaktperson", "LSS", "11/5 2023", "2023-05-11", "K", "Uppdragstagare saknas. Ny annonsering i jan.", "k"),
                       ("Boende för vuxna", "LSS", "8/12 2021", "2021-12-08", "M", "Ingen ledig bostad.", "k"),
                       ("Boende för vuxna", "LSS", "17/4 2023", "2023-04-17", "K", "Har tackat nej två ggr.", "k"),
                       ("Avlösarservice", "LSS", "22/8 2023", "2023-08-22", "K", "Familjen har återtagit sin ansökan.", "a"),
                       ("Korttidsvistelse", "LSS", "27/6 2023", "2023-06-27", "M", "Insatsen har startat.", "v"),
                       ("Boendestöd", "SoL", "4/9 2023", "2023-09-04", "K", "Får inte kontakt med den enskilde.", "k"),
                       ("Sysselsättning", "SoL", "19/9 2023", "2023-09-19", "M", "Avvaktar pga hälsan.", "k")],
     "Barn och familj": [("Kontaktfamilj", "SoL", "12/3 2023", "2023-03-12", "M", "Matchning pågår.", "k"),
                         ("Kontaktfamilj", "SoL", "29/8 2023", "2023-08-29", "K", "Vårdnadshavare tackade nej till föreslagen familj.", "k"),
                         ("Kontaktperson", "SoL", "1/9 2023", "2023-09-01", "K", "Beslutet har upphört, ungdomen har flyttat från kommunen.", "a")]}
ST = {"k": "kvarstående", "v": "verkställt", "a": "avslutat"}

def build():
    r = Report(2, "falkoping", "2023_kv4", "docx", organisation="Falköpings kommun", kommunkod="1499", stadsdel=None, namnd="Socialnämnden",
               dnr="SN 2024/00017", period="2023-Q4", document_date="2024-01-29", laws=["SoL", "LSS"])
    r.kv([("Datum:", "2024-01-29"), ("Diarienummer:", "SN 2024/00017"), ("Handläggare:", "Per-Ola Lindqvist"), ("Till:", "Socialnämnden")])
    r.h(1, "Ej verkställda beslut SoL och LSS kvartal 4 2023")
    r.p("Förslag till beslut", "b")
    r.p("Socialnämnden lägger informationen till handlingarna samt överlämnar statistiken till kommunfullmäktige.")
    r.p("Bakgrund", "b")
    r.p("Kommunen är skyldig att varje kvartal anmäla beslut som inte har verkställts inom 3 månader från beslutsdagen till Inspektionen för vård och omsorg. "
        "IVO kan ansöka om särskild avgift om dröjsmålet är oskäligt, lägst 10 000 kronor och högst en miljon kronor.")
    r.h(2, "Statistik för perioden 1 oktober – 31 december")
    rows, n = [], [0, 0, 0, 0]
    for a, ds in A.items():
        v = [len(ds)] + [sum(d[6] == s for d in ds) for s in "vak"]
        n = [x + y for x, y in zip(n, v)]
        rows.append([a] + [str(x) for x in v])
    printed = n[:3] + [n[3] + 1]
    rows.append(["Totalt"] + [str(x) for x in printed])
    t = r.table(["Verksamhet", "Rapporterade beslut", "Varav verkställda", "Varav avslutade av annan anledning", "Kvar att verkställa"], rows, "insats_status", widths=[3.6, 3.7, 3.1, 3.4, 2.4], bold_rows=[3])
    for row, a in zip(rows, list(A) + [None]):
        for m, v in zip(["rapporterade", "verkställda", "avslutade", "kvarstående"], row[1:]):
            r.cnt(t, m, int(v), omrade=a, is_total=a is None)
    r.flaw("table_sum", "Totalt, Kvar att verkställa: the areas give 12, the total line says 13.", printed[3], n[3], ["Totalt 16 2 2 13"], kinds=["table_sum", "text_vs_table", "table_vs_rows"])
    r.flaw("text_vs_table", "Consequence: the prose (12 remaining) disagrees with the wrong total of 13.", printed[3], n[3], ["Vid kvartalets slut återstår 12 beslut"], "note", True)
    r.flaw("table_sum", "Consequence: in the total line 16 - 2 - 2 is 12, not 13.", printed[3], n[3], ["Totalt 16 2 2 13"], "note", True)
    r.flaw("table_vs_rows", "Consequence: 12 rows are without outcome, the total says 13.", printed[3], n[3], ["Totalt 16 2 2 13"], "note", True)
    kon = {s: sum(d[4] == s for ds in A.values() for d in ds) for s in "KM"}
    r.p(f"Under kvartalet har {n[0]} beslut rapporterats. Två av dem har hunnit verkställas och två har avslutats utan verkställighet. Vid kvartalets slut återstår {n[3]} beslut. "
        f"Av de rapporterade besluten rör {kon['K']} kvinnor eller flickor och {kon['M']} män eller pojkar.")
    assert n == [16, 2, 2, 12]
    r.claim("Under kvartalet har 16 beslut rapporterats", 16, "rapporterade")
    r.claim("Två av dem har hunnit verkställas", 2, "verkställda")
    r.claim("två har avslutats utan verkställighet", 2, "avslutade")
    r.claim("Vid kvartalets slut återstår 12 beslut", 12, "kvarstående")
    r.claim(f"Av de rapporterade besluten rör {kon['K']} kvinnor eller flickor", kon["K"], "rapporterade", kon="K")
    r.claim(f"{kon['M']} män eller pojkar", kon["M"], "rapporterade", kon="M")
    for a, ds in A.items():
        r.h(2, a)
        t = r.table(["Insats", "Lag", "Beslut fattat", "Kön", "Kommentar", "Läge"], [[d[0], d[1], d[2], d[4], d[5], {"k": "Kvarstår", "v": "Verkställt", "a": "Avslutat"}[d[6]]] for d in ds], "decision_rows", widths=[3.3, 1.3, 2.5, 1.2, 5.6, 2.4])
        for d in ds:
            vd = "2023-11-09" if d[5].startswith("Inflyttad") else None
            r.dec(t, omrade=a, insats=d[0], lag=d[1], beslutsdatum=d[3], kon=d[4], kommentar=d[5], status=ST[d[6]], verkstallt_datum=vd)
    r.p("Verner Hallgren, socialchef", "i")
    r.save_docx(r.docx(font="Calibri", top="Falköpings kommun | Socialförvaltningen | Tjänsteskrivelse", footer="Falköpings kommun, 521 81 Falköping", head_fill="D9E2F3"))
    return r
