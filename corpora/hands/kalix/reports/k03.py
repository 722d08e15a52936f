"""Alingsås: elder care only; waiting buckets and a row list that agree, a summary that does not (reportlab)."""
from model import Report, sex

THEME = {"font": "Liberation Sans", "size": 10.5, "running": "Vård- och äldreomsorgsnämnden   2024.214 VÄN 023", "page_label": "Sida {n} av {total}",
         "footer": "Alingsås kommun, 441 81 Alingsås  |  Org.nr 212000-0000", "head_fill": "#E3EAF3", "colour": "#17365D",
         "line": "#8FA3BF", "meta_title": "Kvartalsrapport"}
ROWS = [("2023-05-16", "Särskilt boende", "K", "Väntar", "Vill avvakta, har tackat nej till två lägenheter."),
        ("2023-12-04", "Särskilt boende", "M", "Väntar", "Makan vårdar i hemmet, önskar plats först till våren."),
        ("2024-01-22", "Särskilt boende", "K", "Väntar", "Önskar visst boende. Tackat nej till annat."),
        ("2024-02-08", "Dagverksamhet", "K", "Väntar", "Fullt på Bjärkegården."),
        ("2024-03-20", "Särskilt boende", "K", "Verkställt 2024-09-05", "Flyttade in efter tredje erbjudandet."),
        ("2024-04-09", "Särskilt boende", "M", "Väntar", "Inget erbjudande ännu."),
        ("2024-04-17", "Växelvård", "M", "Väntar", "Sjukhusvistelse under sommaren."),
        ("2024-04-30", "Växelvård", "K", "Ansökan återtagen 2024-08-22", "Hemtjänsten räcker enligt dottern."),
        ("2024-05-03", "Särskilt boende", "K", "Väntar", "Inget erbjudande ännu."),
        ("2024-05-14", "Växelvård", "K", "Väntar", "Har inte hört av sig trots brev."),
        ("2024-05-28", "Dagverksamhet", "M", "Väntar", "Skjuts saknas, turbunden resa utreds."),
        ("2024-06-04", "Särskilt boende", "K", "Väntar", "Tackat nej till parboende."),
        ("2024-06-11", "Särskilt boende", "M", "Verkställt 2024-09-19", "Plats på Brunnsgården."),
        ("2024-06-13", "Särskilt boende", "M", "Väntar", "Inget erbjudande ännu.")]


def build():
    r = Report("kalix03_alingsas_2024_kv3", THEME, organisation="Alingsås kommun", kommunkod="1489",
               namnd="Vård- och äldreomsorgsnämnden", dnr="2024.214 VÄN 023", period="2024-Q3", document_date="2024-10-21", laws=["SoL"])
    r.add("letter", ["Alingsås kommun", "Vård- och äldreomsorgsförvaltningen"], ["Tjänsteutlåtande", "2024-10-21", "Diarienummer 2024.214 VÄN 023"])
    r.head(0, "Ej verkställda beslut enligt socialtjänstlagen, tredje kvartalet 2024")
    r.head(1, "Ärendet i korthet")
    text = ("Under tredje kvartalet rapporterade förvaltningen 15 beslut till IVO. Två av dem har verkställts och ett har "
            "avslutats sedan ansökan tagits tillbaka. Den 30 september kvarstod därmed 11 beslut. Av de kvarstående besluten "
            "avser sju särskilt boende.")
    r.para(text,
           r.say("Under tredje kvartalet rapporterade förvaltningen 15 beslut till IVO", 15, "rapporterade", lag="SoL"),
           r.say("Två av dem har verkställts", 2, "verkställda", lag="SoL"),
           r.say("ett har avslutats sedan ansökan tagits tillbaka", 1, "avslutade", lag="SoL", agreed=["measure", "period", "lag", "kon"]),
           r.say("Den 30 september kvarstod därmed 11 beslut", 11, "kvarstående", lag="SoL"),
           r.say("Av de kvarstående besluten avser sju särskilt boende", 7, "kvarstående", lag="SoL", insats="särskilt boende"))
    r.para("Rapporteringsskyldigheten följer av 16 kap. 6 f–h §§ socialtjänstlagen. Nämnden ansvarar för stöd till personer över 65 år.")
    r.head(1, "Hur länge har man väntat?")
    names = ["Särskilt boende", "Växelvård", "Dagverksamhet"]
    t = r.table(["Bistånd", "3–6 mån", "7–12 mån", "mer än 12 mån", "Totalt"],
                [[names[0], "4", "2", "1", "7"], [names[1], "2", "–", "–", "2"], [names[2], "1", "1", "–", "2"], ["Totalt", "7", "3", "1", "11"]],
                "waiting_buckets", "Tabell 1. Kvarstående beslut per den 30 september 2024 efter tid sedan beslutet",
                widths=[5, 2.6, 2.6, 3, 2.4], align={i: "r" for i in range(1, 5)}, strong=[3])
    r.grid(t, [*({"insats": n} for n in names), {"is_total": True}],
           [{"manader": "3–6 mån"}, {"manader": "7–12 mån"}, {"manader": "mer än 12 mån"}, {}], measure="kvarstående", lag="SoL")
    r.head(1, "Samtliga rapporterade beslut")
    title = "Tabell 2. Beslut som rapporterats för kvartal 3"
    t = r.table(["Beslutsdatum", "Bistånd", "Kön", "Läge", "Skäl"], [list(x) for x in ROWS], "decision_rows", title,
                widths=[2.4, 3.0, 1.2, 3.7, 6.5])
    for day, insats, kon, state, why in ROWS:
        end = state.split()[-1] if state != "Väntar" else None
        kind = "verkställt" if state.startswith("Verk") else "avslutat" if end else "kvarstående"
        r.decide(table=t, insats=insats, lag="SoL", beslutsdatum=day, kommentar=why, status=kind, **sex(kon),
                 verkstallt_datum=end if kind == "verkställt" else None, avslutat_datum=end if kind == "avslutat" else None)
    r.head(1, "Förvaltningens bedömning")
    text = ("Åtta av de fjorton besluten i tabell 2 gäller kvinnor. Den långa väntan i ett av ärendena beror på att den enskilde "
            "själv vill vänta. Förvaltningen följer upp ärendena varje månad.")
    r.para(text, r.say("Åtta av de fjorton besluten i tabell 2 gäller kvinnor", 8, "rapporterade", lag="SoL", kon="K"),
           r.say("Åtta av de fjorton besluten i tabell 2 gäller kvinnor", 14, "rapporterade", lag="SoL", agreed=["measure", "period", "lag"]))
    r.head(1, "Förslag till beslut")
    r.para("Nämnden godkänner rapporten och överlämnar den till kommunfullmäktige.")
    r.add("sign", ["Förvaltningschef", "Avdelningschef bistånd"])
    r.finding("text_vs_table", "error", "The summary says 15 reported; table 2 has 14 rows, and 2 + 1 + 11 = 14.", 15, 14,
              ["Under tredje kvartalet rapporterade förvaltningen 15 beslut till IVO", "Tabell 2. Beslut som rapporterats för kvartal 3",
               "Två av dem har verkställts", "ett har avslutats sedan ansökan tagits tillbaka", "Den 30 september kvarstod därmed 11 beslut",
               "Åtta av de fjorton besluten i tabell 2 gäller kvinnor"], kinds=["text_vs_table", "table_vs_rows", "text_vs_text"])
    r.notes += ["Column Totalt adds up the buckets: manader null, is_total false in the rows of an insats."]
    return r
