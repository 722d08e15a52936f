"""Scanned single page, SoL only: days since the decision instead of dates."""
from model import Report, c

COLS = ["Typ av bistånd", "Kön", "Antal dagar sedan beslutet", "Skäl till dröjsmålet"]
ROWS = [
    ["Särskilt boende", "Kvinna", "131", "Plats saknas"], ["Särskilt boende", "Kvinna", "148", "Tackat nej till erbjuden plats"],
    ["Särskilt boende", "Man", "262", "Tackat nej till erbjuden plats"], ["Växelvård", "Man", "97", "Anhörig vill avvakta"],
    ["Kontaktperson", "Kvinna", "415", "Lämplig person har inte hittats"], ["Kontaktfamilj", "Man", "210", "Lämplig familj har inte hittats"],
    ["Boendestöd", "Kvinna", "165", "Avbryter kontakten"],
]


def make():
    r = Report("tida08_ydre_2022kv4", "pdf", "scan",
               dict(font="DejaVuSerif", size=11, cell=10.5, table="grid", h_sizes=(15, 12.5, 11), margins=(70, 60, 60, 60)),
               organisation="Ydre kommun", kommunkod="0512", namnd="Vård- och omsorgsnämnden", dnr="VON 2023/6",
               period="2022-Q4", document_date="2023-01-24", laws=["SoL"])
    r.raw("lines", lines=["YDRE KOMMUN", "Vård- och omsorgsnämnden"])
    r.raw("lines", lines=["Datum: 2023-01-24", "Dnr: VON 2023/6"])
    r.raw("lines", lines=["Till kommunfullmäktige"])
    r.h("Statistikrapport enligt 16 kap. 6 h § socialtjänstlagen")
    r.p("Vård- och omsorgsnämnden lämnar härmed rapport över gynnande beslut om bistånd enligt 4 kap. 1 § socialtjänstlagen som den "
        "31 december 2022 inte hade verkställts inom tre månader.")
    days = [int(x[2]) for x in ROWS]
    assert sum(days) == 204 * 7
    mean = c("I genomsnitt har det gått 204 dagar sedan besluten", "ej_verkställda", 204, "dagar", lag="SoL")
    mean["agreed"] = ["period", "insats", "orsak", "kon", "compare_to"]
    r.p("Antalet beslut är sju. Fyra gäller kvinnor och tre gäller män. Den 30 september 2022 var antalet fem. I genomsnitt har det "
        "gått 204 dagar sedan besluten.",
        c("Antalet beslut är sju", "ej_verkställda", 7, lag="SoL"), c("Fyra gäller kvinnor", "ej_verkställda", 4, lag="SoL", kon="K"),
        c("tre gäller män", "ej_verkställda", 3, lag="SoL", kon="M"),
        c("Den 30 september 2022 var antalet fem", "ej_verkställda", 5, lag="SoL", period="2022-Q3"), mean)
    t = r.table(COLS, ROWS, "decision_rows", title="Statistikrapport enligt 16 kap. 6 h § socialtjänstlagen", widths=[38, 22, 38, 66])
    for insats, kon, n, text in ROWS:
        r.decision(t, insats=insats, lag="SoL", kon_printed=kon, dagar=int(n), kommentar=text)
    r.p("Inget beslut har verkställts eller avslutats sedan förra rapporten.",
        c("Inget beslut har verkställts eller avslutats sedan förra rapporten", "verkställda/avslutade", 0, lag="SoL", optional=True))
    r.raw("lines", lines=["För vård- och omsorgsnämnden", "", "Gun Skrivelius", "ordförande"])
    return r
