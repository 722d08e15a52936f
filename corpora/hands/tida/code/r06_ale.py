"""Landscape print from a case system, 32 rows over several pages with repeated heads; one execution date before its decision."""
import datetime as dt

from model import Report

COLS = ["Ärende", "Verksamhet", "Lagrum", "Beslut om", "Kön", "Beslutsdatum", "Avbrottsdatum", "Dagar", "Verkställt", "Avslutat", "Notering"]
END = dt.date(2024, 6, 30)
A, F, B = "Äldreomsorg", "Funktionsstöd", "Barn och unga"
SB, HT, DV = ("SoL 4:1", "Särskilt boende"), ("SoL 4:1", "Hemtjänst"), ("SoL 4:1", "Dagverksamhet")
KF, BS, SY = ("SoL 4:1", "Kontaktfamilj"), ("SoL 4:1", "Boendestöd"), ("SoL 4:1", "Sysselsättning")
KP, LE, KV = ("LSS 9:4", "Kontaktperson"), ("LSS 9:3", "Ledsagarservice"), ("LSS 9:6", "Korttidsvistelse")
KT, BO, DA = ("LSS 9:7", "Korttidstillsyn"), ("LSS 9:9", "Bostad med särskild service för vuxna"), ("LSS 9:10", "Daglig verksamhet")
# verksamhet, (lagrum, insats), kön, beslut, avbrott, verkställt, avslutat, notering
DATA = [
    (A, SB, "K", "2023-08-22", None, None, None, "Tackat nej två gånger, önskar Nödinge."),
    (A, SB, "K", "2023-12-18", None, "2023-04-02", None, "Flyttade in i april."),
    (A, SB, "M", "2024-01-09", None, "2024-05-13", None, None),
    (A, SB, "K", "2024-01-30", None, None, None, "Väntar på parboende."),
    (A, SB, "M", "2024-02-12", None, None, "2024-06-05", "Avliden."),
    (A, SB, "K", "2024-02-19", None, "2024-06-10", None, None),
    (A, SB, "M", "2024-03-04", None, None, None, "Erbjudande lämnat 2024-06-26, svar inväntas."),
    (A, SB, "K", "2024-03-21", None, None, None, "Ingen plats."),
    (A, HT, "K", "2024-02-26", None, None, None, "Anhörig sköter hjälpen tills vidare, vill inte starta."),
    (A, DV, "M", "2024-01-17", None, "2024-04-29", None, None),
    (A, DV, "K", "2024-02-20", None, None, "2024-05-31", "Återtagen ansökan."),
    (A, DV, "K", None, "2024-02-05", None, None, "Uppehåll efter sjukhusvistelse."),
    (F, BS, "M", "2023-10-11", None, None, None, "Öppnar inte, uppsökande besök provas."),
    (F, BS, "K", "2024-01-03", None, "2024-04-15", None, None),
    (F, SY, "M", None, "2024-01-22", None, None, "Vill byta inriktning."),
    (F, KP, "K", "2022-11-29", None, None, None, "Rekrytering pågår, lång rad avhopp."),
    (F, KP, "M", "2023-05-16", None, None, None, "Specifika önskemål på kontaktpersonen."),
    (F, KP, "M", "2023-09-07", None, "2024-05-20", None, "Matchning klar."),
    (F, KP, "K", None, "2023-12-01", None, None, "Tidigare kontaktperson slutade."),
    (F, KP, "M", "2024-03-18", None, None, None, None),
    (F, LE, "K", "2023-11-13", None, None, None, "Bara helger efterfrågas, utföraren saknar personal då."),
    (F, LE, "M", "2024-02-28", None, None, "2024-06-14", "Behovet löst på annat sätt."),
    (F, BO, "M", "2021-06-23", None, None, None, "Tackat nej till tre erbjudanden."),
    (F, BO, "K", "2022-03-08", None, None, None, "Ny gruppbostad öppnar 2025."),
    (F, BO, "M", "2023-04-26", None, "2024-06-01", None, "Inflyttad Surte."),
    (F, BO, "K", "2023-10-31", None, None, None, "Vill bo kvar hemma till hösten."),
    (F, DA, "M", "2024-01-15", None, None, None, "Studiebesök gjort, har inte bestämt sig."),
    (F, DA, "K", None, "2023-10-20", None, "2024-04-30", "Har flyttat från kommunen."),
    (B, KF, "M", "2023-06-14", None, None, None, "Familj saknas."),
    (B, KF, "K", "2023-12-05", None, "2024-04-22", None, None),
    (B, KV, "M", "2024-02-21", None, None, None, "Inskolning påbörjas i augusti."),
    (B, KT, "M", "2024-03-27", None, None, None, "Skolskjuts måste ordnas först."),
]


def make():
    r = Report("tida06_ale_2024kv2", "pdf", "reportlab",
               dict(font="LiberationNarrow", size=10, cell=8.5, landscape=True, table="lines", h_sizes=(14, 11, 10), margins=(28, 28, 52, 46),
                    title="Utdata", run=7.5,
                    running=[("l", "top", "Lista EVB 04 – Ale kommun"), ("r", "top", "Utskriven 2024-07-11 08:42"),
                             ("l", "bottom", "Urval: nämnd = OAN, status = alla, period = 2024-04-01--2024-06-30"), ("r", "bottom", "Sida {n} av {of}")]),
               organisation="Ale kommun", kommunkod="1440", namnd="Omsorgs- och arbetsmarknadsnämnden", dnr=None,
               period="2024-Q2", document_date="2024-07-11", laws=["SoL", "LSS"])
    r.h("Ej verkställda beslut enligt SoL och LSS, kvartal 2 2024")
    r.p("Omsorgs- och arbetsmarknadsnämnden. Listan är underlag till rapporteringen till IVO och visar alla beslut som rapporteras för "
        "kvartalet. Kolumnen Dagar räknas från beslut eller avbrott till 2024-06-30 och visas bara för beslut som ännu inte är verkställda eller "
        "avslutade.")
    rows = []
    for nr, (om, (lagrum, insats), kon, b, a, v, s, text) in enumerate(DATA, 1):
        days = None if v or s else (END - dt.date.fromisoformat(b or a)).days
        rows.append([str(nr), om, lagrum, insats, kon, b, a, None if days is None else str(days), v, s, text])
    t = r.table(COLS, rows, "decision_rows", title="Ej verkställda beslut enligt SoL och LSS, kvartal 2 2024",
                widths=[13, 24, 17, 43, 10, 23, 25, 14, 21, 21, 66])
    for row, d in zip(rows, DATA):
        r.decision(t, nr=int(row[0]), omrade=row[1], lagrum=row[2], lag=row[2][:3], insats=row[3], kon_printed=row[4], beslutsdatum=row[5],
                   avbrottsdatum=row[6], dagar=int(row[7]) if row[7] else None, verkstallt_datum=row[8], avslutat_datum=row[9], kommentar=row[10],
                   status="verkställt" if row[8] else "avslutat" if row[9] else "kvarstående")
    r.h("Antal per verksamhet", 2)
    body = []
    for om in (A, F, B):
        mine = [d for d in DATA if d[0] == om]
        v, s = sum(bool(d[5]) for d in mine), sum(bool(d[6]) for d in mine)
        body.append([om, len(mine), v, s, len(mine) - v - s])
    body.append(["Summa"] + [sum(x[i] for x in body) for i in range(1, 5)])
    body = [[str(x) for x in row] for row in body]
    t = r.table(["Verksamhet", "Rapporterade", "Verkställda", "Avslutade", "Kvarstående"], body, "other", title="Antal per verksamhet",
                total_rows=[3], widths=[45, 28, 28, 28, 28])
    for i, row in enumerate(body):
        for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), row[1:]):
            r.count(t, m, v, i == 3, omrade=row[0] if i < 3 else None)
    ev = ["2 Äldreomsorg SoL 4:1 Särskilt boende K 2023-12-18 2023-04-02 Flyttade in i april."]
    r.finding("date", "error", "Row 2 was carried out on 2023-04-02, before its decision on 2023-12-18 (the year is wrong; 2024-04-02 is meant).",
              "2023-04-02", "2023-12-18", ev, ["date", "row_content"])
    r.finding("date", "note", "Row 2's date of execution lies outside the quarter (same mistake).", "2023-04-02", "2024-04-01..2024-06-30", ev,
              ["date"], optional=True)
    return r
