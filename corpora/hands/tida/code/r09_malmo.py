"""Landscape Word file with a matrix insats x kön x orsak, blank cells; one column total is wrong."""
from model import Report, c

N = None
ROWS = [
    ["Personlig assistans", 1, 2, 3, N, 2, N, 1, 1], ["Ledsagarservice", 4, 6, 10, N, 7, 1, 2, 3], ["Kontaktperson", 9, 12, 21, N, 13, 5, 3, 8],
    ["Avlösarservice", 2, 3, 5, N, 3, 1, 1, N], ["Korttidsvistelse", 3, 7, 10, 4, 1, 3, 2, 2], ["Korttidstillsyn", N, 2, 2, 1, N, 1, N, N],
    ["Gruppbostad", 11, 16, 27, 18, N, 7, 2, 1], ["Servicebostad", 8, 9, 17, 9, N, 6, 2, N], ["Daglig verksamhet", 7, 10, 17, 2, N, 6, 9, 7],
    ["Summa", 45, 67, 112, 34, 26, 32, 22, 22],
]
OUT = [["Kontaktperson", "6", "2"], ["Korttidsvistelse", "3", "1"], ["Gruppbostad", "5", "4"], ["Daglig verksamhet", "8", "3"], ["Summa", "22", "10"]]
ORSAK = ["Platsbrist", "Personalbrist", "Tackat nej", "Annat skäl", "Varav avbrott"]


def make():
    for i in range(1, 9):
        s = sum(row[i] or 0 for row in ROWS[:-1])
        assert s == ROWS[-1][i] - (2 if i == 6 else 0), i
    for row in ROWS[:-1]:
        assert (row[1] or 0) + row[2] == row[3] == sum(x or 0 for x in row[4:8]), row
    r = Report("tida09_malmo_2025kv1", "docx", "python-docx",
               dict(font="Liberation Sans", size=10.5, h_sizes=(18, 13, 11), h_color="00503C", landscape=True, table_style="Table Grid", fill="CFE8DC", cell=9.5,
                    margin=20, vmargin=18, header="Malmö stad, Funktionsstödsförvaltningen\t\tFSN-2025-1187", title="Ej verkställda beslut LSS"),
               organisation="Malmö stad", kommunkod="1280", namnd="Funktionsstödsnämnden", dnr="FSN-2025-1187",
               period="2025-Q1", document_date="2025-04-28", laws=["LSS"])
    r.raw("lines", lines=["Tjänsteskrivelse", "Datum 2025-04-28", "Vår referens: Olle Fiktivsson, utredare"])
    r.h("Ej verkställda beslut enligt LSS, kvartal 1 2025")
    r.h("Sammanfattning", 2)
    r.p("Funktionsstödsnämnden hade den 31 mars 2025 sammanlagt 112 ej verkställda beslut enligt LSS. Av besluten avsåg 45 kvinnor och 67 män. "
        "Vid samma tidpunkt 2024 var antalet 97, det vill säga en ökning med 15 beslut på ett år.",
        c("Funktionsstödsnämnden hade den 31 mars 2025 sammanlagt 112 ej verkställda beslut enligt LSS", "ej_verkställda", 112, lag="LSS"),
        c("Av besluten avsåg 45 kvinnor", "ej_verkställda", 45, lag="LSS", kon="K"), c("67 män", "ej_verkställda", 67, lag="LSS", kon="M"),
        c("Vid samma tidpunkt 2024 var antalet 97", "ej_verkställda", 97, lag="LSS", period="2024-Q1"),
        c("en ökning med 15 beslut på ett år", "ej_verkställda", 15, "skillnad", lag="LSS", compare_to="2024-Q1"))
    r.p("Gruppbostad är vanligast och står för 24 procent av de ej verkställda besluten. I 30 fall har den enskilde tackat nej till ett erbjudande.",
        c("Gruppbostad är vanligast och står för 24 procent av de ej verkställda besluten", "ej_verkställda", 24, "procent", lag="LSS", insats="Gruppbostad"),
        c("I 30 fall har den enskilde tackat nej till ett erbjudande", "ej_verkställda", 30, lag="LSS", orsak="tackat nej")
        | {"agreed": ["measure", "period", "lag", "insats", "kon", "compare_to"]})
    r.h("Förslag till beslut", 2)
    r.p("Funktionsstödsnämnden godkänner rapporten och skickar den till kommunfullmäktige och Malmö stadsrevision.")
    r.h("Bakgrund", 2)
    r.p("Nämnden ska enligt 28 f § LSS anmäla gynnande beslut enligt 9 § som inte verkställts inom tre månader. Ett beslut räknas som ej verkställt "
        "även när den enskilde själv har valt att vänta. Varje beslut har i tabellen fått en orsak. Avbrott är ingen egen orsak utan visar hur många "
        "av besluten som har varit verkställda men sedan avbrutits.")
    r.raw("pb")
    r.h("Ej verkställda beslut per insats, kön och orsak", 2)
    heads = [[("", 1), ("Antal ej verkställda beslut", 3), ("Orsak", 4), ("", 1)],
             [("Insats", 1), ("Kvinnor", 1), ("Män", 1), ("Totalt", 1)] + [(x, 1) for x in ORSAK]]
    cols = ["Insats"] + [f"Antal ej verkställda beslut / {x}" for x in ("Kvinnor", "Män", "Totalt")] + [f"Orsak / {x}" for x in ORSAK[:4]] + ["Varav avbrott"]
    printed = [[row[0]] + [None if x is None else str(x) for x in row[1:]] for row in ROWS]
    t = r.table(cols, printed, "matrix_insats_kon_orsak", title="Ej verkställda beslut per insats, kön och orsak", heads=heads, total_rows=[9],
                widths=[48, 24, 22, 24, 26, 30, 26, 26, 28])
    for i, row in enumerate(ROWS):
        base = dict(lag="LSS", insats=None if i == 9 else row[0])
        for kon, v in zip(("K", "M", None), row[1:4]):
            r.count(t, "ej_verkställda", v, i == 9, kon=kon, **base)
        for orsak, v in zip(ORSAK, row[4:]):
            r.count(t, "ej_verkställda", v, i == 9, orsak=orsak, **base)
    r.h("Beslut som verkställts eller avslutats under kvartalet", 2)
    r.p("Under kvartalet har 22 tidigare rapporterade beslut verkställts. Tio har avslutats utan att ha verkställts.",
        c("Under kvartalet har 22 tidigare rapporterade beslut verkställts", "verkställda", 22, lag="LSS"),
        c("Tio har avslutats utan att ha verkställts", "avslutade", 10, lag="LSS"))
    t = r.table(["Insats", "Verkställda", "Avslutade"], OUT, "insats_status", title="Beslut som verkställts eller avslutats under kvartalet",
                total_rows=[4], widths=[60, 30, 30])
    for i, row in enumerate(OUT):
        for m, v in zip(("verkställda", "avslutade"), row[1:]):
            r.count(t, m, v, i == 4, lag="LSS", insats=None if i == 4 else row[0])
    r.h("Analys", 2)
    r.p("Platsbristen gäller framför allt gruppbostad och väntas bestå tills de två planerade bostäderna i Hyllie tagits i bruk. För kontaktperson är "
        "personalbrist den främsta orsaken: i 13 av 21 beslut saknas en lämplig uppdragstagare.",
        c("i 13 av 21 beslut saknas en lämplig uppdragstagare", "ej_verkställda", 13, lag="LSS", insats="kontaktperson", orsak="personalbrist")
        | {"agreed": ["measure", "period", "lag", "insats", "kon", "compare_to"]},
        c("i 13 av 21 beslut", "ej_verkställda", 21, lag="LSS", insats="kontaktperson", optional=True))
    r.finding("table_sum", "error", "The column Tackat nej adds up to 30, the row Summa says 32.", 32, 30,
              ["Summa 45 67 112 34 26 32 22 22", "I 30 fall har den enskilde tackat nej till ett erbjudande"], ["table_sum", "text_vs_table"])
    r.finding("text_vs_table", "note", "The text's 30 declined against 32 in the table (same mistake).", 30, 32,
              ["I 30 fall har den enskilde tackat nej till ett erbjudande", "Summa 45 67 112 34 26 32 22 22"], ["text_vs_table"], optional=True)
    r.finding("table_sum", "note", "The reasons in Summa make 114 with the 32, the total is 112 (same mistake).", 112, 114,
              ["Summa 45 67 112 34 26 32 22 22"], ["table_sum"], optional=True)
    return r
