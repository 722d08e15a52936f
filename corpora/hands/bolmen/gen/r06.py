"""Vansbro, minutes with the report as annex: five-quarter series, an error in one total, oldest decisions with months only."""
from reportlab.lib import colors

from core import C, Report

R = Report("bolmen06_vansbro_2024_kv3", "pdf", "reportlab",
           dict(font="Liberation Sans", size=10, header="VANSBRO KOMMUN    Sammanträdesprotokoll", page="Blad {}", footer="Justerares sign.            Utdragsbestyrkande",
                grid=[("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.grey),
                      ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)]),
           organisation="Vansbro kommun", kommunkod="2021", namnd="Socialnämnden", dnr="SN 2024/19",
           period="2024-Q3", document_date="2024-10-14", laws=["LSS", "SoL"])
R.raw("two", "Socialnämnden", "Sammanträdesdag 2024-11-06")
R.h(1, "§ 84 Rapport om ej verkställda beslut kvartal 3 2024")
R.p("SN 2024/19")
R.h(2, "Socialnämndens beslut")
R.p("Rapporten godkänns. Den överlämnas till kommunfullmäktige för kännedom.")
R.h(2, "Sammanfattning av ärendet")
R.p("Enligt 16 kap. 6 h § socialtjänstlagen och 28 h § LSS ska nämnden varje kvartal ge fullmäktige en statistikrapport. "
    "Förvaltningens rapport bifogas. Ordföranden tackar för redovisningen och frågar om byggnationen, förvaltningschefen svarar.")
R.p("Vid tredje kvartalets slut fanns 15 ej verkställda beslut, nio enligt LSS och sex enligt SoL.",
    C("Vid tredje kvartalets slut fanns 15 ej verkställda beslut", 15, "ej_verkställda", loose=("measure",)),
    C("nio enligt LSS", 9, "ej_verkställda", lag="LSS", loose=("measure",)), C("sex enligt SoL", 6, "ej_verkställda", lag="SoL", loose=("measure",)))
R.h(2, "Underlag")
R.p("Bilaga: Ej verkställda beslut, rapport daterad 2024-10-14")
R.p("Utdrag till: Kommunfullmäktige, förtroendevalda revisorer", kind="small")
R.raw("break")
R.h(1, "Ej verkställda beslut, utveckling kvartal för kvartal")
R.p("Socialförvaltningen, 2024-10-14")
R.h(2, "Antal beslut")
Q = ["Kv 3 2023", "Kv 4 2023", "Kv 1 2024", "Kv 2 2024", "Kv 3 2024"]


def series(title, law, first, rows):
    t = R.table(title, [first, *["2023", "2023", "2024", "2024", "2024"]], rows, "insats_time_series", [6, 1.9, 1.9, 1.9, 1.9, 1.9],
                head2=[("", 1), ("Kv 3", 1), ("Kv 4", 1), ("Kv 1", 1), ("Kv 2", 1), ("Kv 3", 1)])
    R.tables[-1]["columns"] = [first, *Q]
    R.count(t, {i: dict(period=f"{q[5:]}-Q{q[3]}") for i, q in enumerate(Q, 1)}, totals=("Summa",), lag=law, measure="ej_verkställda")
    return t


series("Tabell 1. Ej verkställda beslut enligt LSS", "LSS", "Insats",
       [["Bostad med särskild service", "3", "3", "4", "4", "5"], ["Kontaktperson", "4", "5", "5", "3", "2"],
        ["Daglig verksamhet", "1", "0", "0", "2", "2"], ["Korttidsvistelse", "0", "1", "1", "1", "0"], ["Summa", "8", "9", "10", "10", "9"]])
t = series("Tabell 2. Ej verkställda beslut enligt SoL", "SoL", "Bistånd",
           [["Särskilt boende", "2", "4", "6", "3", "3"], ["Kontaktfamilj", "1", "1", "2", "2", "2"], ["Boendestöd", "0", "2", "1", "0", "1"],
            ["Summa", "3", "7", "10", "5", "6"]])
R.planted_sums.add((t, 3))
R.disc("table_sum", "error", "Table 2, Kv 1 2024: the rows add up to 9, Summa says 10.", 10, 9,
       ["Tabell 2. Ej verkställda beslut enligt SoL", "Summa 3 7 10 5 6"])
R.p("Sedan kvartal 2 har LSS-besluten minskat med ett, medan SoL-besluten har ökat med ett. För ett år sedan, kvartal 3 2023, var "
    "det sammanlagt elva beslut.",
    C("Sedan kvartal 2 har LSS-besluten minskat med ett", -1, "ej_verkställda", "skillnad", lag="LSS", compare_to="2024-Q2"),
    C("SoL-besluten har ökat med ett", 1, "ej_verkställda", "skillnad", lag="SoL", compare_to="2024-Q2"),
    C("kvartal 3 2023, var det sammanlagt elva beslut", 11, "ej_verkställda", period="2023-Q3"))
R.h(2, "De som väntat mer än ett år")
R.p("Tre av besluten är äldre än ett år. De beskrivs här för sig.",
    C("Tre av besluten är äldre än ett år", 3, "ej_verkställda", loose=("measure", "orsak")))
old = [["Bostad med särskild service", "LSS", "november 2022", "Har vid flera tillfällen avböjt lägenhet i Dala-Järna.", "2022-11"],
       ["Bostad med särskild service", "LSS", "maj 2023", "Det nya boendet är försenat, inflyttning först 2025.", "2023-05"],
       ["Särskilt boende", "SoL", "juni 2023", "Vill bara flytta till Äppelbo där inget särskilt boende finns.", "2023-06"]]
t = R.table(None, ["Insats", "Lag", "Beslut från", "Skäl"], [r[:4] for r in old], "decision_rows", [4.6, 1.5, 3, 7])
for insats, law, _, text, when in old:
    R.d(t, insats=insats, lag=law, beslutsdatum=when, kommentar=text)
