"""Ordinary tjänsteskrivelse: one table per law, words for kön, no errors."""
from model import Report, c

COLS = ["Insats", "Avser", "Beslutsdatum", "Orsak till att beslutet inte är verkställt"]
SOL = [
    ["Särskilt boende", "Kvinna", "2024-03-12", "Blev erbjuden lägenhet på Munkbo i juli. Tackade nej, vill ha plats i Långshyttan."],
    ["Särskilt boende", "Man", "2024-05-28", "Ingen ledig plats med demensinriktning."],
    ["Dagverksamhet", "Kvinna", "2024-06-03", "Vill avvakta till dess att höftoperationen är gjord."],
    ["Kontaktfamilj", "Flicka", "2023-11-20", "Annonserat flera gånger utan att någon lämplig familj har anmält sig."],
    ["Boendestöd", "Kvinna", "2024-04-09", "Svarar inte på kontaktförsök. Brev skickat 2024-09-02."],
]
LSS = [
    ["Kontaktperson", "Man", "2023-09-05", "Ville ha en jämnårig med samma fritidsintresse, sökning pågår."],
    ["Kontaktperson", "Kvinna", "2024-02-14", "Tilltänkt kontaktperson hoppade av. Rekryteringen har fått börja om."],
    ["Daglig verksamhet", "Kvinna", "2024-05-06", "Sjukskriven, start planeras tillsammans med god man."],
    ["Ledsagarservice", "Man", "2024-06-17", "Personalbrist under sommaren."],
]


def make():
    r = Report("tida01_hedemora_2024kv3", "pdf", "reportlab",
               dict(font="LiberationSans", size=10.5, table="grid", h_sizes=(15, 12, 10.5), title="Ej verkställda beslut kvartal 3 2024",
                    running=[("l", "top", "Hedemora kommun"), ("r", "top", "{n} ({of})"),
                             ("c", "bottom", "Box 201, 776 28 Hedemora  |  0225-340 00  |  hedemora.se")]),
               organisation="Hedemora kommun", kommunkod="2083", namnd="Omsorgsnämnden", dnr="ON 2024/0147",
               period="2024-Q3", document_date="2024-10-22", laws=["SoL", "LSS"])
    r.raw("columns", widths=[95, 65], cols=[["Tjänsteskrivelse", "Omsorgsförvaltningen", "Maria Testberg, förvaltningssekreterare"],
                                            ["Datum: 2024-10-22", "Diarienummer: ON 2024/0147", "Mottagare: Omsorgsnämnden"]])
    r.h("Redovisning av ej verkställda beslut, kvartal 3 2024")
    r.h("Förslag till beslut", 2)
    r.p("Omsorgsnämnden tar del av redovisningen och skickar den vidare till kommunfullmäktige och kommunens revisorer.")
    r.h("Ärendet i korthet", 2)
    r.p("Kommunen ska varje kvartal anmäla till Inspektionen för vård och omsorg (IVO) vilka gynnande beslut som inte verkställts inom "
        "tre månader från beslutsdagen. Detsamma gäller när en insats har avbrutits och inte kommit igång igen inom tre månader. "
        "Skyldigheten står i 16 kap. 6 f § socialtjänstlagen och 28 f § LSS. En lika stor del av skyldigheten är att fullmäktige och "
        "revisorerna får veta hur läget är.")
    r.p("Den 30 september 2024 hade omsorgsnämnden nio beslut som inte var verkställda, fem enligt socialtjänstlagen och fyra enligt LSS. "
        "Sex av besluten avser kvinnor eller flickor och tre avser män.",
        c("hade omsorgsnämnden nio beslut som inte var verkställda", "ej_verkställda", 9),
        c("fem enligt socialtjänstlagen", "ej_verkställda", 5, lag="SoL"), c("fyra enligt LSS", "ej_verkställda", 4, lag="LSS"),
        c("Sex av besluten avser kvinnor eller flickor", "ej_verkställda", 6, kon="K"),
        c("tre avser män", "ej_verkställda", 3, kon="M"))
    r.p("Vid redovisningen för kvartal 2 2024 var antalet elva. Under det tredje kvartalet har tre beslut verkställts och ett har avslutats.",
        c("Vid redovisningen för kvartal 2 2024 var antalet elva", "ej_verkställda", 11, period="2024-Q2"),
        c("har tre beslut verkställts", "verkställda", 3), c("ett har avslutats", "avslutade", 1))
    for lag, head, rows in (("SoL", "Beslut enligt socialtjänstlagen", SOL), ("LSS", "Beslut enligt LSS", LSS)):
        r.h(head, 2)
        t = r.table(COLS, rows, "decision_rows", title=head, widths=[33, 18, 29, 83])
        for insats, kon, datum, orsak in rows:
            r.decision(t, insats=insats, lag=lag, kon_printed=kon, beslutsdatum=datum, kommentar=orsak)
    r.h("Förvaltningens bedömning", 2)
    r.p("De flesta dröjsmålen hänger ihop med att det är svårt att hitta uppdragstagare. Förvaltningen har därför tagit upp frågan om "
        "arvodesnivåerna i budgetarbetet. Avstånd till verksamheterna spelar också in för dem som bor i kommunens ytterområden.")
    r.h("Ekonomiska konsekvenser", 2)
    r.p("IVO kan ansöka om särskild avgift hos förvaltningsrätten om ett beslut inte verkställs inom skälig tid. Någon sådan ansökan "
        "finns inte mot Hedemora kommun i dagsläget.")
    r.raw("lines", lines=["Erik Provgren", "förvaltningschef"])
    return r
