from lib import *; from reportlab.lib import colors
r = R("oland03_hudiksvall_2023-Q4", "pdf", organisation="Hudiksvalls kommun", kommunkod="2184", namnd="Social- och omsorgsnämnden", dnr="SON 2024-19", period="2023-Q4", document_date="2024-01-29", laws=["SoL", "LSS"])
r.h("Ej verkställda beslut, rapport för oktober–december 2023", 1)
r.p("Varje kvartal redovisar social- och omsorgsnämnden hur många beslut om bistånd och insatser som inte verkställts inom tre månader. Redovisningen är avidentifierad och lämnas till kommunfullmäktige och till revisorerna. Uppgifter om varje enskilt beslut har lämnats in i IVO:s e-tjänst under januari.")
r.h("Resultat", 2)
q = ["Totalt rapporterades 35 beslut", "17 enligt SoL och 18 enligt LSS", "tio verkställts och fyra avslutats utan verkställighet", "Vid årsskiftet kvarstod därmed 21 beslut"]
r.p(f"{q[0]}, {q[1]}. Av dessa har {q[2]}. {q[3]}.")
r.claim(q[0], 35, "rapporterade", loose=()); r.claim(q[1], 17, "rapporterade", loose=(), lag="SoL"); r.claim(q[1], 18, "rapporterade", loose=(), lag="LSS"); r.claim(q[2], 10, "verkställda", loose=()); r.claim(q[2], 4, "avslutade", loose=()); r.claim(q[3], 21, "kvarstående", loose=())
C = ["Insats", "Rapporterade", "Verkställda", "Avslutade", "Kvar 31/12"]; M = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
D = {"SoL": [("Särskilt boende", 9, 4, 1, 4), ("Hemtjänst", 1, 1, 0, 0), ("Kontaktfamilj", 3, 0, 1, 2), ("Kontaktperson", 4, 1, 0, 3)],
     "LSS": [("Bostad med särskild service för vuxna", 7, 1, 0, 6), ("Kontaktperson", 6, 2, 1, 3), ("Daglig verksamhet", 2, 1, 0, 1), ("Korttidsvistelse", 2, 0, 0, 2), ("Ledsagarservice", 1, 0, 1, 0)]}
for lag, nn in (("SoL", 1), ("LSS", 2)):
    cap = f"Tabell {nn}. Beslut enligt {lag}"; rows = D[lag]; s = ["Summa", *[sum(x[i] for x in rows) for i in range(1, 5)]]
    if lag == "LSS": s[4] = 13  # planted
    r.h(cap, 3); t = r.table(cap, ["Resultat", cap], C, [[x[0], *[str(v) if v else "–" for v in x[1:]]] for x in [*rows, s]], "insats_status", (40, 16, 15, 14, 15))
    for x in [*rows, s]:
        for m, v in zip(M, x[1:]): r.cnt(t, m, v, lag=lag, insats=None if x is s else x[0], tot=x is s)
r.find("table_sum", "Table 2, Kvar 31/12: rows add to 12, Summa says 13.", 13, 12, ["Summa 18 4 2 13", "Kvar 31/12"])
r.find("text_vs_table", "21 open in the text; the two Summa rows make 9 + 13 = 22 (follows from the wrong sum).", 21, 22, [q[3], "Summa 18 4 2 13"], sev="note", opt=True)
r.find("table_sum", "18 - 4 - 2 = 12, Summa row says 13.", 13, 12, ["Summa 18 4 2 13"], opt=True)
r.h("Kommentar till siffrorna", 2)
r.p("Särskilt boende: flera personer har tackat nej till erbjuden plats och vill stå kvar i kön till ett visst boende. Enligt IVO räknas beslutet då fortfarande som ej verkställt. Bostad enligt LSS: gruppbostaden på Håsta blev försenad och inflyttningen sker tidigast i mars. För kontaktpersoner är det rekryteringen som är svår.")
r.h("Medborgarperspektiv", 2); r.p("Kommunens mål är att den som beviljats stöd ska få det utan dröjsmål. Barnkonventionen har beaktats i ärenden om kontaktfamilj.")
r.h("Beslutsunderlag", 2); r.p("Tjänsteutlåtande 2024-01-29, SON 2024-19.")
r.p("Avdelningschef myndighet")
r.rl([("Hudiksvalls kommun", "Tjänsteutlåtande"), ("Social- och omsorgsförvaltningen", "2024-01-29"), ("", "SON 2024-19")], "Hudiksvalls kommun, 824 80 Hudiksvall, tfn 0650-190 00", tstyle=[("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 0), (-1, 0), .7, colors.black), ("LINEABOVE", (0, -1), (-1, -1), .7, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)])
