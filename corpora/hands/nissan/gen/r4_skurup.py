"""Skurup, Q3 2024: web page from an editor; joined cells for law and insats, dates as ååmmdd; planted: LSS 7 over 6 rows."""
from core import UP, Report, short_date
from ids import iid, sex

DATA = [("SoL", "Särskilt boende", [("2024-02-19", "k", "Vill bara till Sandskogsgården, där det är kö."),
                                    ("2024-05-06", "k", "Erbjuden plats v. 41, inflyttning planeras."),
                                    ("2024-06-17", "m", "Anhöriga ber om att få vänta.")]),
        ("SoL", "Växelvård", [("2024-06-03", "m", "Alla platser är upptagna.")]),
        ("SoL", "Kontaktfamilj", [("2023-10-24", "m", "Tilltänkt familj under utredning.")]),
        ("LSS", "Gruppbostad", [("2022-12-08", "m", "Ny gruppbostad klar våren 2025, har tackat ja till lägenhet där."),
                                ("2023-06-21", "k", "Ny gruppbostad klar våren 2025."),
                                ("2024-04-11", "m", "Bor hemma hos förälder. Har sagt nej till två lägenheter.")]),
        ("LSS", "Kontaktperson", [("2024-01-15", "k", "Matchning pågår."), ("2024-05-23", "k", "Kom inte till inbokat möte, nytt bokat.")]),
        ("LSS", "Avlösarservice i hemmet", [("2024-03-27", "m", "Familjen vill ha samma person som syskonet, hon har inga fler timmar.")])]
CSS = ("body{font-family:'Liberation Sans',Arial,sans-serif;max-width:820px;margin:0 auto;color:#222}nav,.foot{font-size:.8em;color:#555}"
       "table{border-collapse:collapse;margin:12px 0 24px}td,th{border-bottom:1px solid #bbb;padding:5px 10px;text-align:left;vertical-align:top}"
       "th{background:#006a4e;color:#fff}caption{text-align:left;font-weight:bold;padding-bottom:4px}td.n{text-align:right}tr.sum td{font-weight:bold}")


def build():
    r = Report("nissan04_skurup_2024-kv3", "html", dict(
        title="Ej verkställda beslut kvartal 3 - Skurups kommun", css=CSS,
        top='<nav>Start / Kommun och politik / Möten och protokoll / Socialnämnden</nav>',
        bottom='<div class="foot"><hr>Skurups kommun, 274 80 Skurup. Växel 0411-53 60 00. Om webbplatsen</div>'),
        organisation="Skurups kommun", namnd="Socialnämnden", kommunkod="1264", dnr="SN 2024-203", period="2024-Q3",
        document_date="2024-10-21", laws=["SoL", "LSS"])
    r.h("Ej verkställda beslut kvartal 3")
    r.heads = []
    r.p("Dokumentdatum: 2024-10-21\nÄrendenummer: SN 2024-203\nBeslutsinstans: Socialnämnden", small=True)
    s1 = "Den 30 september 2024 fanns 12 beslut som Skurups socialnämnd inte hade verkställt inom tre månader"
    r.p(f"{s1}. Besluten är anmälda till Inspektionen för vård och omsorg enligt 16 kap 6 f § socialtjänstlagen respektive 28 f § LSS. "
        "Nämnden överlämnar denna statistik till kommunfullmäktige.")
    r.claim(s1, "ej_verkställda", 12)
    per = {lag: sum(len(x[2]) for x in DATA if x[0] == lag) for lag in ("SoL", "LSS")}
    assert per == {"SoL": 5, "LSS": 6}
    r.h("Antal", 2)
    t = r.table(["Lag", "Antal ej verkställda beslut"], [["SoL", 5], ["LSS", 7], ["Summa", 12]], "list_counts")
    r.count(t, "ej_verkställda", 5, lag="SoL")
    r.count(t, "ej_verkställda", 7, lag="LSS")
    r.count(t, "ej_verkställda", 12, is_total=True)
    r.h("Besluten", 2)
    r.p("Beslutsdatum skrivs ååmmdd. K = kvinna eller flicka, M = man eller pojke.", small=True)
    rows, last = [], None
    for lag, insats, cases in DATA:
        for i, (d, who, why) in enumerate(cases):
            rows.append([lag if lag != last else UP, insats if i == 0 else UP, short_date(d), who.upper(), why])
            last = lag
    t = r.table(["Lag", "Insats", "Beslut", "Kön", "Kommentar"], rows, "decision_rows", right=False)
    for lag, insats, cases in DATA:
        for d, who, why in cases:
            r.decision(table=t, insats=insats, insats_id=iid(lag, insats), lag=lag, beslutsdatum=d, kommentar=why, **sex(who))
    r.finding("table_vs_rows", "error", "The table of numbers says 7 decisions under LSS, the list has 6 LSS rows.", 7, 6,
              ["LSS 7", "LSS | 7", "Gruppbostad", "Antal ej verkställda beslut"])
    r.finding("table_vs_rows", "note", "The sum 12 against 11 rows in the list (consequence).", 12, 11, ["Summa 12", s1], optional=True,
              kinds=["table_vs_rows", "text_vs_table"])
    r.finding("text_vs_table", "note", "The text's 12 against 11 rows in the list (consequence).", 12, 11, [s1], optional=True,
              kinds=["table_vs_rows", "text_vs_table"])
    r.note("alder is null: K and M stand for both adults and children, as the text says.")
    r.h("Vad görs", 2)
    r.p("Gruppbostaden på Bruksgatan beräknas stå färdig våren 2025. Rekryteringen av kontaktpersoner sker numera tillsammans med Svedala "
        "och Trelleborg. Nästa redovisning kommer i januari.")
    return r
