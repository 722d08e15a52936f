from lib import *; from reportlab.lib import colors
r = R("oland09_trosa_2024-Q2", "pdf", organisation="Trosa kommun", kommunkod="0488", namnd="Vård- och omsorgsnämnden", dnr="VON 2024/55", period="2024-Q2", document_date="2024-08-15", laws=["SoL", "LSS"])
r.h("Icke verkställda beslut inom vård och omsorg, kvartal 2 2024", 1)
r.h("Sammanfattning", 2)
a, b = "Vård- och omsorgsnämnden har för perioden april–juni 2024 rapporterat åtta icke verkställda beslut", "De åtta besluten rör sju personer"
r.p(f"{a}. {b} eftersom en person har två beslut. Samma antal, åtta beslut, rapporterades kvartal 1 2024.")
r.claim(a, 8); r.claim(b, 8, opt=True); r.claim(b, 7, opt=True); r.claim("Samma antal, åtta beslut, rapporterades kvartal 1 2024", 8, period="2024-Q1")
r.claim("en person har två beslut", 2, opt=True); r.claim("Samma antal, åtta beslut, rapporterades kvartal 1 2024", 0, unit="skillnad", compare_to="2024-Q1", opt=True)
r.h("Redovisning", 2); r.p("Väntetid räknas i hela månader från beslutet till den 30 juni. Beslutsdatum lämnas inte ut i den öppna delen av rapporten.")
C = ["Insats", "Lag", "Väntat (mån)", "Kön", "Orsak"]
D = {"Äldreomsorg": [("Särskilt boende", "SoL", "4", "K", "Har tackat nej till erbjudet boende, önskar Trosalundsgården."), ("Särskilt boende", "SoL", "3", "K", "Ingen ledig plats."), ("Dagverksamhet", "SoL", "5", "M", "Anhöriga avvaktar.")],
 "Funktionsnedsättning": [("Daglig verksamhet", "LSS", "9", "M", "Vill ha plats i annan kommun, avtal saknas."), ("Kontaktperson", "LSS", "9", "M", "Samma person som ovan, rekrytering påbörjas när daglig verksamhet är igång."), ("Ledsagning", "SoL", "6", "K", "Utföraren saknar personal på kvällstid."), ("Bostad med särskild service, vuxna", "LSS", "22", "K", "Står i kö, nytt boende planeras 2025."), ("Boendestöd", "SoL", "4", "M", "Släpper inte in personalen.")]}
q = {"Äldreomsorg": "tre beslut inom äldreomsorgen", "Funktionsnedsättning": "fem beslut inom funktionsnedsättning"}
for o, rows in D.items():
    r.h(o, 3); t = r.table(o, ["Redovisning", o], C, [list(x) for x in rows], "decision_rows", (25, 8, 12, 7, 48))
    for i, l, m, k, c in rows: r.dec(t, section=["Redovisning", o], omrade=o, insats=i, lag=l, manader=m, kon=k, kommentar=c)
r.p(f"Av besluten är alltså {q['Äldreomsorg']} och {q['Funktionsnedsättning']}.")
r.claim(q["Äldreomsorg"], 3, omrade="Äldreomsorg"); r.claim(q["Funktionsnedsättning"], 5, omrade="Funktionsnedsättning")
r.h("Fördelning per lag", 2); r.table("Fördelning per lag", ["Fördelning per lag"], ["Lag", "Antal beslut"], [["SoL", "5"], ["LSS", "3"], ["Totalt", "8"]], "list_counts", (30, 25))
for l, v in (("SoL", 5), ("LSS", 3), (None, 8)): r.cnt("t3", "ej_verkställda", v, lag=l, tot=l is None)
r.h("Lagstöd", 2); r.p("16 kap. 6 f § socialtjänstlagen (2001:453) samt 28 f § lagen (1993:387) om stöd och service till vissa funktionshindrade. Rapporten delges kommunfullmäktige och revisorerna.")
r.h("Ärendets beredning", 2); r.b.append(("t", ["Instans", "Datum"], [["Vård- och omsorgskontoret", "2024-08-15"], ["Arbetsutskottet", "2024-08-27"], ["Nämnden", "2024-09-10"]], (45, 25)))
r.p("Produktionschef")
r.rl([("TROSA KOMMUN", "Tjänsteskrivelse"), ("Vård- och omsorgskontoret", "Datum 2024-08-15"), ("", "Diarienummer VON 2024/55")], "Postadress: Trosa kommun, 619 80 Trosa", font="Times-Roman", bold="Times-Bold", size=11, tstyle=[("GRID", (0, 0), (-1, -1), .5, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e8e4d8"))])
