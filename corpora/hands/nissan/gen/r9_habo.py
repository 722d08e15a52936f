"""Habo, Q2 2025: a turned table (insatser as columns under their law), a matrix with empty cells, two old cases; right but tricky."""
from reportlab.lib import colors

from core import LEFT, UP, Report, word
from ids import iid

COLS = [("SoL", "Särskilt boende"), ("SoL", "Kontaktfamilj"), ("SoL", "Hemtjänst"), ("LSS", "Kontaktperson"), ("LSS", "Daglig verksamhet"),
        ("LSS", "Korttidsvistelse")]
FLOW = [("Rapporterade", "rapporterade", 5, 3, 1, 4, 3, 2), ("Verkställda", "verkställda", 1, 1, 0, 1, 0, 1),
        ("Avslutade", "avslutade", 1, 0, 0, 0, 1, 0), ("Återstår", "kvarstående", 3, 2, 1, 3, 2, 1)]
WHY = ("Plats saknas", "Personal saknas", "Den enskilde avvaktar", "Annat")
MATRIX = [(2, 1, 2, 0, 1, 0), (1, 1, 0, 2, 0, 0), (0, 1, 0, 0, 0, 1), (2, 1, 0, 2, 1, 0), (0, 2, 0, 0, 1, 1), (1, 0, 1, 0, 0, 0)]
OLD = [("LSS", "Kontaktperson", "24 januari 2024", "2024-01-24", "Har tackat nej till föreslagna personer."),
       ("SoL", "Kontaktfamilj", "6 maj 2024", "2024-05-06", "Utredning av tänkbar familj avbröts. Ny sökning.")]


def furniture(c, page, w, h, name):
    if page == 1:
        c.setFont(name + "-B", 15)
        c.drawString(50, h - 52, "HABO KOMMUN")
        c.setFont(name, 9)
        for i, line in enumerate(("Datum 2025-08-19", "Dnr SN25/92", "Socialnämnden")):
            c.drawString(400, h - 46 - 12 * i, line)
    c.setFont(name, 8)
    c.drawCentredString(w / 2, 30, f"- {page} -")


def build():
    r = Report("nissan09_habo_2025-kv2", "reportlab", dict(font="serif", size=11, cell=9, table="rules", headfill=None, margin=50, top=60,
               firsttop=105, furniture=furniture, title="Rapport ej verkställda beslut"),
               organisation="Habo kommun", namnd="Socialnämnden", kommunkod="0643", dnr="SN25/92", period="2025-Q2",
               document_date="2025-08-19", laws=["SoL", "LSS"])
    for _, m, *v in FLOW:
        assert len(v) == len(COLS)
    for i in range(6):
        assert FLOW[0][2 + i] - FLOW[1][2 + i] - FLOW[2][2 + i] == FLOW[3][2 + i] == sum(MATRIX[i][:2]) == sum(MATRIX[i][2:])
    tot = {m: sum(v) for _, m, *v in FLOW}
    r.h("Ej verkställda beslut enligt SoL och LSS, kvartal 2/2025")
    r.heads = []
    r.p("Socialnämnden lämnar varje kvartal en statistikrapport till kommunfullmäktige om beslut som inte verkställts inom tre månader "
        "(16 kap. 6 h § SoL, 28 h § LSS). Rapporten innehåller inga personuppgifter.")
    s1 = f"Antalet rapporterade beslut uppgår till {tot['rapporterade']}"
    s2 = f"Av dem har {word(tot['verkställda'])} verkställts och {word(tot['avslutade'])} avslutats, medan {tot['kvarstående']} återstår den 30 juni 2025"
    s3 = "De återstående besluten är tre färre än vid utgången av första kvartalet, då de var 15"
    r.p(f"{s1}. {s2}. {s3}.")
    r.claim(s1, "rapporterade", tot["rapporterade"])
    r.claim(s2, "verkställda", tot["verkställda"])
    r.claim(s2, "avslutade", tot["avslutade"])
    r.claim(s2, "kvarstående", tot["kvarstående"])
    r.claim(s3, "kvarstående", tot["kvarstående"] - 15, unit="skillnad", compare_to="2025-Q1")
    r.claim(s3, "kvarstående", 15, period="2025-Q1")
    r.h("Beslut per insats", 2)
    t = r.table(["Antal beslut", *[f"{lag} / {i}" for lag, i in COLS], "Totalt"], [[a, *v, sum(v)] for a, m, *v in FLOW], "insats_status",
                head=[["Antal beslut", "SoL", LEFT, LEFT, "LSS", LEFT, LEFT, "Totalt"], [UP, *[i for _, i in COLS], UP]],
                widths=[64, 50, 69, 62, 74, 60, 72, 44])
    for _, m, *v in FLOW:
        for (lag, i), x in zip(COLS, v):
            r.count(t, m, x, lag=lag, insats=i)
        r.count(t, m, sum(v), is_total=True)
    r.h("Återstående beslut den 30 juni efter kön och orsak", 2)
    sums = [sum(x[i] for x in MATRIX) for i in range(6)]
    rows = [[c[1], *[x or None for x in m]] for c, m in zip(COLS, MATRIX)] + [["Summa", *sums]]
    t = r.table(["Insats", "Kön / Kvinnor", "Kön / Män", *[f"Orsak / {w}" for w in WHY]], rows, "matrix_insats_kon_orsak",
                head=[["Insats", "Kön", LEFT, "Orsak", LEFT, LEFT, LEFT], [UP, "Kvinnor", "Män", *WHY]], widths=[100, 60, 45, 68, 72, 90, 50])
    for i, row in enumerate(rows):
        total = i == 6
        for j, x in enumerate(row[1:]):
            if x is not None:
                r.count(t, "kvarstående", x, lag=None if total else COLS[i][0], insats=None if total else COLS[i][1],
                        kon=("K", "M")[j] if j < 2 else None, orsak=WHY[j - 2] if j > 1 else None, is_total=total)
    pct = round(100 * sums[3] / tot["kvarstående"])
    s4 = f"Brist på personal, i praktiken uppdragstagare, förklarar {word(sums[3])} av de {tot['kvarstående']} återstående besluten ({pct} %)"
    r.p(f"{s4}. Tomma rutor betyder att inget beslut finns. En orsak anges för varje beslut.")
    r.claim(s4, "kvarstående", sums[3], orsak="brist på personal", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    r.claim(s4, "kvarstående", pct, orsak="brist på personal", unit="procent", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    r.claim(s4, "kvarstående", tot["kvarstående"], optional=True)
    r.h("Återstående beslut som är äldre än ett år", 2)
    t = r.table(["Lag", "Insats", "Beslutsdatum", "Kommentar"], [[a, b, c, e] for a, b, c, d, e in OLD], "decision_rows", widths=[45, 95, 95, 230])
    for lag, i, _, d, why in OLD:
        r.decision(table=t, insats=i, insats_id=iid(lag, i), lag=lag, beslutsdatum=d, kommentar=why)
    r.h("Förslag till beslut", 2)
    r.p("Socialnämnden godkänner statistikrapporten och överlämnar den till kommunfullmäktige.")
    r.p("Nämndsekreterare\nSocialförvaltningen")
    r.note("lag of the matrix rows: each insats stands under one law in the table before it. The last list is a part of the 12 remaining, not all of them.")
    return r
