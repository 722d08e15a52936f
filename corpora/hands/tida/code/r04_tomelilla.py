"""Web-printed report with two five-quarter series, a table by sex and a table about places; one wrong share."""
from model import Report, c

QS = ["2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
LSS = [["Bostad med särskild service", "6", "6", "5", "5", "5"], ["Daglig verksamhet", "1", "2", "2", "0", "1"],
       ["Kontaktperson", "3", "3", "2", "3", "2"], ["Korttidsvistelse", "0", "1", "1", "1", "1"], ["Totalt LSS", "10", "12", "10", "9", "9"]]
SOL = [["Särskilt boende", "8", "11", "9", "12", "14"], ["Hemtjänst", "1", "0", "0", "2", "1"], ["Dagverksamhet", "2", "2", "4", "3", "3"],
       ["Kontaktperson", "1", "1", "1", "1", "2"], ["Totalt SoL", "12", "14", "14", "18", "20"]]
KON = [["LSS", "4", "5", "9"], ["SoL", "13", "7", "20"], ["Totalt", "17", "12", "29"]]
CSS = """@page{size:A4;margin:20mm 20mm 18mm 24mm} body{font:10.5pt/1.42 'Liberation Serif',serif;color:#111}
h1{font:bold 18pt 'Liberation Sans';color:#24543b;margin:4mm 0 3mm} h2{font:bold 12pt 'Liberation Sans';margin:5mm 0 1mm;break-after:avoid}
h3{font:bold 10pt 'Liberation Sans';margin:4mm 0 1.5mm;break-after:avoid} .cols{display:flex;justify-content:space-between;font:9pt 'Liberation Sans'}
table{border-collapse:collapse;width:100%;font:9.5pt 'Liberation Sans';break-inside:avoid;margin-bottom:4mm} th{background:#24543b;color:#fff;padding:1mm 2mm;text-align:right}
td{border-bottom:.3mm solid #b9c9bf;padding:1mm 2mm;text-align:right} td:first-child,th:first-child{text-align:left} .sum td{font-weight:bold;border-top:.5mm solid #24543b}
th[colspan]{text-align:center;border-left:.3mm solid #fff;border-bottom:.2mm solid #fff} table.half{width:62%}"""


def make():
    r = Report("tida04_tomelilla_2024kv4", "pdf", "chromium", dict(css=CSS, title="Uppföljning av ej verkställda beslut"),
               organisation="Tomelilla kommun", kommunkod="1270", namnd="Vård- och omsorgsnämnden", dnr="VON 2025/19",
               period="2024-Q4", document_date="2025-01-21", laws=["SoL", "LSS"])
    r.raw("columns", cols=[["Tomelilla kommun", "Vård och omsorg"], ["Tjänsteskrivelse 2025-01-21", "Diarienr VON 2025/19"]])
    r.h("Uppföljning av ej verkställda beslut kvartal 4 2024")
    r.h("Vad rapporten handlar om", 2)
    r.p("Vård- och omsorgsnämnden följer varje kvartal hur många beslut enligt socialtjänstlagen (SoL) och lagen om stöd och service till "
        "vissa funktionshindrade (LSS) som är äldre än tre månader utan att ha verkställts. Samma beslut har rapporterats individuellt "
        "till Inspektionen för vård och omsorg. Denna rapport innehåller bara antal och går vidare till kommunfullmäktige.")
    r.h("Läget vid årsskiftet", 2)
    r.p("Vid utgången av kvartal 4 2024 fanns 29 ej verkställda beslut, 20 enligt SoL och 9 enligt LSS. Det är två fler än "
        "föregående kvartal och sju fler än motsvarande kvartal 2023.",
        c("Vid utgången av kvartal 4 2024 fanns 29 ej verkställda beslut", "ej_verkställda", 29),
        c("20 enligt SoL", "ej_verkställda", 20, lag="SoL"), c("9 enligt LSS", "ej_verkställda", 9, lag="LSS"),
        c("två fler än föregående kvartal", "ej_verkställda", 2, "skillnad", compare_to="2024-Q3"),
        c("sju fler än motsvarande kvartal 2023", "ej_verkställda", 7, "skillnad", compare_to="2023-Q4"))
    r.p("Särskilt boende utgör 70 procent av besluten enligt SoL. Inom LSS svarar bostad med särskild service för 65 procent av besluten.",
        c("Särskilt boende utgör 70 procent av besluten enligt SoL", "ej_verkställda", 70, "procent", lag="SoL", insats="Särskilt boende"),
        c("Inom LSS svarar bostad med särskild service för 65 procent av besluten", "ej_verkställda", 65, "procent", lag="LSS",
          insats="bostad med särskild service"))
    wait = c("hade det gått 931 dagar", "ej_verkställda", 931, "dagar", lag="LSS", insats="bostad med särskild service")
    wait["agreed"] = ["period", "orsak", "kon", "compare_to"]
    r.p("Det LSS-beslut som väntat längst fattades den 14 juni 2022 och gäller bostad med särskild service. Den 31 december 2024 hade det "
        "gått 931 dagar. Personen har tackat nej till flera lägenheter.", wait | {"quote": "Den 31 december 2024 hade det gått 931 dagar"})
    head = [[("", 1), ("2023", 1), ("2024", 4)], [("Insats", 1), ("Kv 4", 1), ("Kv 1", 1), ("Kv 2", 1), ("Kv 3", 1), ("Kv 4", 1)]]
    cols = ["Insats", "2023 / Kv 4", "2024 / Kv 1", "2024 / Kv 2", "2024 / Kv 3", "2024 / Kv 4"]
    for lag, rows in (("SoL", SOL), ("LSS", LSS)):
        title = f"Ej verkställda beslut enligt {lag}, fem kvartal"
        r.h(title, 3)
        t = r.table(cols, rows, "insats_time_series", title=title, heads=head, total_rows=[4])
        for i, row in enumerate(rows):
            for q, v in zip(QS, row[1:]):
                r.count(t, "ej_verkställda", v, i == 4, period=q, lag=lag, insats=None if i == 4 else row[0])
    r.h("Kvinnor och män, ej verkställda beslut kvartal 4 2024", 3)
    t = r.table(["Lag", "Kvinnor", "Män", "Totalt"], KON, "other", title="Kvinnor och män, ej verkställda beslut kvartal 4 2024",
                total_rows=[2], cls="half")
    for i, row in enumerate(KON):
        for k, v in zip(("K", "M", None), row[1:]):
            r.count(t, "ej_verkställda", v, i == 2, lag=row[0] if i < 2 else None, kon=k)
    r.h("Platser i särskilt boende", 2)
    r.p("Beläggningen har varit hög hela hösten. Nedan visas antalet platser på kommunens tre boenden.")
    r.table(["Boende", "Platser", "Lediga 31 december"], [["Solrosen", "42", "0"], ["Kastanjen", "36", "1"], ["Brinken", "28", "0"]], "other",
            title="Platser i särskilt boende", cls="half")
    r.h("Nästa steg", 2)
    r.p("Förvaltningen återkommer med en plan för fler platser i samband med budgetuppföljningen i april. Tills dess prövas korttidsplats "
        "som en mellanlösning för dem som har väntat längst.")
    r.h("Förslag till beslut", 2)
    r.p("Vård- och omsorgsnämnden beslutar att godkänna uppföljningen samt att överlämna den till kommunfullmäktige och kommunrevisionen.")
    r.raw("lines", lines=["Lena Påhittson", "verksamhetscontroller"])
    r.finding("percent", "error", "Bostad med särskild service is said to be 65 percent of the LSS decisions; 5 of 9 is 55.6.", 65, 55.6,
              ["Inom LSS svarar bostad med särskild service för 65 procent av besluten", "Bostad med särskild service 6 6 5 5 5",
               "Totalt LSS 10 12 10 9 9"], ["percent", "text_vs_table"])
    return r
