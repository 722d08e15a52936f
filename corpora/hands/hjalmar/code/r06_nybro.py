"""Nybro 2025 kv 1: landscape, turned series (quarters down, insatser across, last column Totalt)."""
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

from lib import Report, claim
from out_rl import render

QS = [("Kv 1 2024", "2024-Q1"), ("Kv 2 2024", "2024-Q2"), ("Kv 3 2024", "2024-Q3"), ("Kv 4 2024", "2024-Q4"), ("Kv 1 2025", "2025-Q1")]
LSS = (["Personlig assistans", "Ledsagarservice", "Kontaktperson", "Avlösarservice", "Korttidsvistelse", "Bostad vuxna", "Daglig verksamhet"],
       [[1, 3, 8, 2, 4, 9, 3], [0, 2, 9, 2, 3, 10, 3], [0, 2, 9, 3, 3, 11, 5], [1, 4, 7, 3, 2, 12, 4], [0, 4, 6, 3, 2, 13, 4]])
SOL = (["Särskilt boende", "Korttidsboende", "Dagverksamhet", "Boendestöd", "Kontaktperson", "Kontaktfamilj"],
       [[12, 1, 2, 3, 2, 4], [10, 0, 2, 2, 2, 5], [14, 2, 1, 2, 1, 5], [9, 0, 3, 4, 1, 3], [6, 0, 3, 4, 1, 4]])


def build():
    r = Report("hjalmar06_nybro_2025_kv1", "pdf", organisation="Nybro kommun", kommunkod="0881", namnd="Individ- och familjenämnden", dnr="IFN 2025/27",
               period="2025-Q1", document_date="2025-05-06", laws=["LSS", "SoL"])
    tot = {"LSS": [sum(x) for x in LSS[1]], "SoL": [sum(x) for x in SOL[1]]}
    r.h(1, "Statistikrapport ej verkställda beslut, kvartal I 2025")
    r.p("Rapport till individ- och familjenämnden för vidare befordran till kommunfullmäktige och revisionen enligt 16 kap. 6 h § SoL och 28 h § LSS. Tabellerna visar antalet beslut som vid kvartalets sista dag "
        "inte var verkställda och där det gått mer än tre månader sedan beslutet eller avbrottet. Ett streck betyder att det inte fanns några beslut.")
    for law, (names, data), head in (("LSS", LSS, "Tabell A. Ej verkställda beslut enligt LSS"), ("SoL", SOL, "Tabell B. Ej verkställda beslut enligt SoL")):
        r.lag = law
        r.h(2, head)
        rows = [[q[0], *("–" if v == 0 else str(v) for v in d), str(sum(d))] for q, d in zip(QS, data)]
        r.table(["Kvartal", *names, "Totalt"], rows, "insats_time_series", rowdims=[{"period": q[1]} for q in QS], coldims=[None, *({"insats": x} for x in names), {"is_total": True}],
                look=dict(widths=(24, *([29] * len(names)), 20)))
        t = tot[law]
        if law == "LSS":
            a, b = f"Antalet ej verkställda beslut enligt LSS är {t[4]}", f"{t[3] - t[4]} färre än föregående kvartal" if t[4] < t[3] else f"{t[4] - t[3]} fler än föregående kvartal"
            c = f"{t[4] - t[0]} fler än samma kvartal 2024"
            assert t[4] > t[0] and t[4] != t[3]
            share = round(100 * data[4][5] / t[4])
            d = f"Bostad för vuxna har ökat varje kvartal, från {data[0][5]} till {data[4][5]} beslut"
            e = f"står nu för {share} procent av besluten"
            r.p(f"{a}. Det är {b} och {c}. {d}, och {e}. I övrigt är läget i stort sett oförändrat.", claim(a, t[4]), claim(b, t[4] - t[3], unit="skillnad", compare_to="2024-Q4"),
                claim(c, t[4] - t[0], unit="skillnad", compare_to="2024-Q1"), claim(d, data[0][5], insats="Bostad för vuxna", period="2024-Q1"), claim(d, data[4][5], insats="Bostad för vuxna"),
                claim(e, share, unit="procent", insats="Bostad för vuxna"))
        else:
            a, b = f"Enligt SoL är {t[4]} beslut ej verkställda", f"en minskning med {t[3] - t[4]} sedan kvartal 4 och med {t[0] - t[4]} på ett år"
            c = f"Särskilt boende har minskat från {data[0][0]} till {data[4][0]} på ett år"
            r.p(f"{a}, {b}. {c} sedan Kungshöjden öppnade i november.", claim(a, t[4]), claim(b, t[4] - t[3], unit="skillnad", compare_to="2024-Q4"), claim(b, t[4] - t[0], unit="skillnad", compare_to="2024-Q1"),
                claim(c, data[0][0], insats="Särskilt boende", period="2024-Q1"), claim(c, data[4][0], insats="Särskilt boende"))
    r.lag = None
    r.h(2, "Tabell C. Fördelning på kön, samtliga ej verkställda beslut (SoL och LSS)")
    both = [x + y for x, y in zip(tot["LSS"], tot["SoL"])]
    women = [28, 27, 31, 26, 25]
    r.table(["Kvartal", "Kvinnor", "Män"], [[q[0], str(w), str(n - w)] for q, w, n in zip(QS, women, both)], "kon_time_series", rowdims=[{"period": q[1]} for q in QS],
            coldims=[None, {"kon": "K"}, {"kon": "M"}], look=dict(widths=(24, 29, 29)))
    a = f"Hälften av de {both[4]} besluten gäller kvinnor" if women[4] * 2 == both[4] else f"{women[4]} av de {both[4]} besluten gäller kvinnor"
    assert women[4] * 2 == both[4], both
    r.p(f"{a}. Sifforna för kvartal 2 2024 är rättade med två beslut jämfört med tidigare rapport.", claim("Sifforna för kvartal 2 2024 är rättade med två beslut", 2, period="2024-Q2", unit="skillnad", optional=True), claim(a, both[4]), claim(a, 50, unit="procent", kon="K", optional=True), claim(a, women[4], kon="K", optional=True))
    r.p("Emmaboda- och Orreforsområdet redovisas inte särskilt. Frågor om statistiken besvaras av förvaltningens controller.", look="small")

    def head(c, page, w, h):
        c.setFont("Times-Roman", 9)
        c.drawString(20 * mm, h - 12 * mm, "Nybro kommun | Individ- och familjeförvaltningen")
        c.drawRightString(w - 20 * mm, h - 12 * mm, "2025-05-06    IFN 2025/27")
        c.line(20 * mm, h - 14 * mm, w - 20 * mm, h - 14 * mm)
    render(r, r.path, landscape(A4), font="Times-Roman", bold="Times-Bold", size=11, head=head, foot="{n}({of})", margins=(20, 20, 20, 18), grid="full", shade="#d9d9d9", hsizes=(17, 12, 11))
    return r
