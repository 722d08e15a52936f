"""Kalix, Q4 2024: Word, five quarters, a zero, reasons over both laws; planted: a wrong change and a wrong share in prose."""
from core import Report, word

QS = [("Kv 4", "2023"), ("Kv 1", "2024"), ("Kv 2", "2024"), ("Kv 3", "2024"), ("Kv 4", "2024")]
SOL = [("Särskilt boende", 3, 4, 2, 5, 6), ("Kontaktfamilj", 4, 4, 3, 3, 4), ("Kontaktperson", 1, 2, 2, 1, 2), ("Hemtjänst", 0, 1, 0, 0, 0)]
LSS = [("Kontaktperson", 5, 6, 6, 8, 7), ("Ledsagarservice", 2, 2, 3, 3, 3), ("Daglig verksamhet", 4, 3, 5, 4, 4), ("Korttidsvistelse", 1, 2, 2, 2, 3)]
WHY = [("Ledig plats eller bostad saknas", 4, 6, 4, 7, 8), ("Personal eller uppdragstagare saknas", 9, 10, 10, 10, 12),
       ("Den enskilde har tackat nej", 5, 6, 6, 6, 5), ("Övrigt", 2, 2, 3, 3, 4)]


def total(data):
    return [sum(x[i] for x in data) for i in range(1, 6)]


def build():
    r = Report("nissan07_kalix_2024-kv4", "docx", dict(font="Calibri", size=11.5, table="Light Grid Accent 1", right=True, hcolor="1F3864",
               header="KALIX KOMMUN", footer="Kalix kommun 952 81 Kalix", cell=10),
               organisation="Kalix kommun", namnd="Socialnämnden", kommunkod="2514", dnr="SN 2025-31", period="2024-Q4",
               document_date="2025-02-03", laws=["SoL", "LSS"])
    sol, lss, why = total(SOL), total(LSS), total(WHY)
    both = [a + b for a, b in zip(sol, lss)]
    assert both == why
    r.p("Datum: 2025-02-03        Diarienummer: SN 2025-31")
    r.h("Ej verkställda beslut, kvartal 4 år 2024")
    r.heads = []
    r.h("Beslutsförslag", 2)
    r.p("Socialnämnden beslutar att lägga rapporten till handlingarna och att delge kommunfullmäktige och revisorerna den.")
    r.h("Sammanfattning", 2)
    s1 = f"Under kvartal 4 år 2024 hade kommunen sammanlagt {both[4]} ej verkställda beslut"
    s2 = f"Det är {word(both[4] - both[3])} fler än kvartalet innan och {word(both[4] - both[0])} fler än samma kvartal 2023"
    r.p(f"{s1}. {s2}. Rapporteringen sker enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS.")
    r.claim(s1, "ej_verkställda", both[4])
    r.claim(s2, "ej_verkställda", both[4] - both[3], unit="skillnad", compare_to="2024-Q3")
    r.claim(s2, "ej_verkställda", both[4] - both[0], unit="skillnad", compare_to="2023-Q4")
    for title, lag, data, cap, first in (("Beslut enligt SoL", "SoL", SOL, "Tabell 1. Ej verkställda beslut enligt SoL per insats", "Insats"),
                                         ("Beslut enligt LSS", "LSS", LSS, "Tabell 2. Ej verkställda beslut enligt LSS per insats", "Insats"),
                                         ("Orsaker", None, WHY, "Tabell 3. Ej verkställda beslut per orsak, SoL och LSS tillsammans", "Orsak")):
        r.h(title, 2)
        summa = ["Summa", *total(data)]
        t = r.table([first, *[" ".join(q) for q in QS]], [list(x) for x in data] + [summa], "insats_time_series" if lag else "orsak_time_series",
                    head=[[first, *[q for q, _ in QS]], ["", *[y for _, y in QS]]], caption=cap, widths=(5.6, 2, 2, 2, 2, 2))
        for row in [list(x) for x in data] + [summa]:
            for (q, y), v in zip(QS, row[1:]):
                name = None if row is summa or row[0] == "Summa" else row[0]
                r.count(t, "ej_verkställda", v, period=f"{y}-Q{q[-1]}", lag=lag, insats=name if lag else None, orsak=None if lag else name,
                        is_total=name is None)
        if lag == "SoL":
            a = f"Antalet beslut enligt SoL är {sol[4]}, en ökning med fyra jämfört med kvartal 3"
            b = f"Hälften, {word(SOL[0][5])} beslut, avser särskilt boende"
            r.p(f"{a}. {b}. Inom hemtjänsten finns inget ej verkställt beslut.")
            r.claim(a, "ej_verkställda", sol[4], lag="SoL")
            r.claim(a, "ej_verkställda", 4, lag="SoL", unit="skillnad", compare_to="2024-Q3")
            r.claim(b, "ej_verkställda", SOL[0][5], lag="SoL", insats="särskilt boende")
            r.claim(b, "ej_verkställda", 50, lag="SoL", insats="särskilt boende", unit="procent", optional=True)
            r.claim("Inom hemtjänsten finns inget ej verkställt beslut", "ej_verkställda", 0, lag="SoL", insats="hemtjänsten", optional=True)
            r.finding("text_vs_table", "error", "The text gives an increase of four under SoL since quarter 3; the table says 9 to 12, which is three.",
                      4, 3, [a, "Summa 8 11 7 9 12"], kinds=["text_vs_table", "text_vs_text"])
        elif lag == "LSS":
            a = f"Enligt LSS är antalet oförändrat, {lss[4]} beslut"
            b = "Kontaktperson utgör 45 procent av besluten enligt LSS"
            r.p(f"{a}. {b}. För ledsagarservice är läget i stort sett detsamma som tidigare.")
            r.claim(a, "ej_verkställda", lss[4], lag="LSS")
            r.claim(a, "ej_verkställda", 0, lag="LSS", unit="skillnad", compare_to="2024-Q3", optional=True)
            r.claim(b, "ej_verkställda", 45, lag="LSS", insats="kontaktperson", unit="procent")
            r.finding("percent", "error", "Kontaktperson is said to be 45 percent of LSS; 7 of 17 is 41.2 percent.", 45, 41.2,
                      [b, "Kontaktperson 5 6 6 8 7", "Summa 12 13 16 17 17"], kinds=["percent", "text_vs_table"])
        else:
            a = f"I {WHY[1][5]} av {both[4]} beslut är orsaken att personal eller uppdragstagare saknas"
            r.p(f"{a}. Ingen har behövt vänta på grund av att handläggningen dragit ut på tiden.")
            r.claim(a, "ej_verkställda", WHY[1][5], orsak="personal eller uppdragstagare saknas")
            r.claim(a, "ej_verkställda", both[4], optional=True)
    r.note("The two-row head has a blank under Insats / Orsak; the two rows are joined with a space.")
    r.p("Socialchef")
    return r
