"""Härryda, a scanned Word letter: decisions per law with d/m dates, a wrong share and an impossible date."""
from core import C, Report

R = Report("bolmen08_harryda_2025_kv4", "pdf", "scan",
           dict(font="Liberation Sans", size=11, table_size=9.5, head_fill="E7E6E6", footer="Härryda kommun, 435 80 Mölnlycke", margin=2.2),
           organisation="Härryda kommun", kommunkod="1401", namnd="Socialnämnden", dnr="2026SN14", period="2025-Q4",
           document_date="2026-01-26", laws=["SoL", "LSS"])
R.raw("two", "Härryda kommun\nSektorn för socialtjänst", "Datum 2026-01-26\nDnr 2026SN14")
R.p("Socialnämnden")
R.h(1, "Rapportering av beslut som inte verkställts, oktober till december 2025")
R.p("Enligt socialtjänstlagen och LSS ska kommunen rapportera till IVO när ett beslut inte har kunnat verkställas inom tre månader.")
R.h(2, "Resultat")
R.p("Under perioden har 16 beslut rapporterats. Av dessa gäller 10 beslut kvinnor, vilket motsvarar 71 procent. Vid årsskiftet "
    "kvarstod elva beslut.",
    C("Under perioden har 16 beslut rapporterats", 16, "rapporterade"),
    C("Av dessa gäller 10 beslut kvinnor", 10, "rapporterade", kon="K"),
    C("vilket motsvarar 71 procent", 71, "rapporterade", "procent", kon="K"),
    C("Vid årsskiftet kvarstod elva beslut", 11, "kvarstående"))
t = R.table(None, ["Lagstiftning", "Rapporterade", "Verkställda", "Avslutade", "Kvarstår"],
            [["SoL", "9", "2", "1", "6"], ["LSS", "7", "1", "1", "5"], ["Summa", "16", "3", "2", "11"]], "insats_status",
            [4, 3, 3, 3, 3])
R.count(t, {1: dict(measure="rapporterade"), 2: dict(measure="verkställda"), 3: dict(measure="avslutade"), 4: dict(measure="kvarstående")},
        row_dims=lambda r: {"lag": None if r[0] == "Summa" else r[0]}, totals=("Summa",))


def iso(text):
    dm, y = text.split()
    d, m = dm.split("/")
    return f"{y}-{int(m):02d}-{int(d):02d}"


def rows(law, first, data):
    t = R.table(None, [first, "Beslutat", "Kön", "Orsak", "Läge"], data, "decision_rows", [3.4, 2.2, 1.7, 5.8, 3.4])
    for insats, when, kon, text, state in data:
        word, _, day = state.partition(" ")
        status = {"Kvarstår": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}[word]
        R.d(t, insats=insats, lag=law, beslutsdatum=iso(when), kon="K" if kon == "Kvinna" else "M", alder="vuxen", kommentar=text,
            status=status, verkstallt_datum=iso(day) if status == "verkställt" else None,
            avslutat_datum=iso(day) if status == "avslutat" else None)


R.h(2, "Beslut enligt SoL")
rows("SoL", "Bistånd", [
    ["Särskilt boende", "17/3 2025", "Kvinna", "Tackat nej, vill till Råda.", "Kvarstår"],
    ["Särskilt boende", "28/4 2025", "Kvinna", "Brist på platser.", "Verkställt 14/10 2025"],
    ["Särskilt boende", "12/6 2025", "Man", "Brist på platser.", "Verkställt 30/5 2025"],
    ["Särskilt boende", "23/7 2025", "Kvinna", "Inväntar plats för par.", "Kvarstår"],
    ["Särskilt boende", "19/8 2025", "Kvinna", "Tackat nej, vill vänta till våren.", "Kvarstår"],
    ["Särskilt boende", "8/9 2025", "Man", "Brist på platser.", "Kvarstår"],
    ["Dagverksamhet", "30/6 2025", "Kvinna", "Ville inte längre ha insatsen.", "Avslutat 21/11 2025"],
    ["Boendestöd", "15/5 2025", "Man", "Går inte att nå.", "Kvarstår"],
    ["Boendestöd", "4/9 2025", "Kvinna", "Önskar annan personal.", "Kvarstår"]])
R.h(2, "Beslut enligt LSS")
rows("LSS", "Insats", [
    ["Bostad med särskild service", "22/1 2024", "Man", "Ingen ledig bostad.", "Kvarstår"],
    ["Bostad med särskild service", "13/2 2025", "Kvinna", "Tackat nej till servicebostad.", "Kvarstår"],
    ["Kontaktperson", "26/3 2025", "Kvinna", "Svårt att rekrytera.", "Kvarstår"],
    ["Kontaktperson", "16/6 2025", "Man", "Svårt att rekrytera.", "Verkställt 1/12 2025"],
    ["Kontaktperson", "18/8 2025", "Kvinna", "Svårt att rekrytera.", "Kvarstår"],
    ["Daglig verksamhet", "27/5 2025", "Man", "Har fått arbete.", "Avslutat 15/10 2025"],
    ["Ledsagarservice", "25/9 2025", "Kvinna", "Personalbrist.", "Kvarstår"]])
R.h(2, "Förslag till beslut")
R.p("Socialnämnden antecknar rapporten till protokollet.")
R.p("Sektorchef", kind="sign")
R.disc("percent", "error", "10 of 16 decisions is 62.5 percent, the text says 71.", 71, 62.5,
       ["vilket motsvarar 71 procent", "Av dessa gäller 10 beslut kvinnor"])
R.disc("date", "error", "A decision taken 12/6 2025 is said to be carried out 30/5 2025, before it was taken.", "2025-05-30", "2025-06-12",
       ["Särskilt boende 12/6 2025 Man Brist på platser. Verkställt 30/5 2025"], ["date", "row_content"])
R.disc("date", "note", "The same date lies before the reporting period.", "2025-05-30", "2025-10-01",
       ["Särskilt boende 12/6 2025 Man Brist på platser. Verkställt 30/5 2025"], opt=True)
