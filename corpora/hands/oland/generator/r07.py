from lib import *
r = R("oland07_sundsvall_2022-Q3", "pdf", organisation="Sundsvalls kommun", kommunkod="2281", namnd="Socialnämnden", dnr="SN-2022-00417", period="2022-Q3", document_date="2022-10-26", laws=["SoL", "LSS"])
r.h("Kvartalsrapport: ej verkställda beslut t.o.m. kvartal 3 2022", 1)
P = ["2021-Q3", "2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3"]; C = [f"Kv {p[-1]} {p[:4]}" for p in P]
D = {"SoL": [("Särskilt boende", [21, 26, 30, 24, 19]), ("Korttidsboende", [2, 0, 1, 3, 1]), ("Kontaktperson", [9, 8, 8, 10, 12]), ("Kontaktfamilj", [11, 12, 10, 9, 8])],
     "LSS": [("Bostad för vuxna", [17, 18, 16, 19, 22]), ("Kontaktperson", [14, 13, 15, 15, 17]), ("Ledsagarservice", [5, 6, 4, 3, 3]), ("Korttidsvistelse", [4, 4, 5, 3, 2]), ("Daglig verksamhet", [6, 3, 4, 5, 4])]}
tot = {l: [sum(x[1][i] for x in D[l]) for i in range(5)] for l in D}; assert tot["SoL"][4] == 40 and tot["LSS"][4] == 48, tot
s, l = tot["SoL"], tot["LSS"]
a = f"Antalet ej verkställda beslut var vid kvartalets utgång {s[4]+l[4]}, fördelat på {s[4]} enligt SoL och {l[4]} enligt LSS"
b = f"För SoL är det en minskning från {s[3]} beslut kvartalet innan"; c = f"för LSS en ökning med {l[4]-l[3]} beslut"
d = "Särskilt boende svarar för 48 procent av SoL-besluten"; e = f"Bostad för vuxna utgör {round(2200/l[4])} procent av LSS-besluten"
g = "Kontaktfamilj står för 25 procent"
r.p(f"{a}. {b}, {c}. {d}. {g} och kontaktperson för 30 procent. {e}.")
L = ("measure",)
r.claim(a, s[4]+l[4]); r.claim(a, s[4], lag="SoL"); r.claim(a, l[4], lag="LSS"); r.claim(b, s[3], lag="SoL", period="2022-Q2", loose=("measure", "compare_to")); r.claim(c, l[4]-l[3], unit="skillnad", lag="LSS", compare_to="2022-Q2")
r.claim(d, 48, unit="procent", lag="SoL", insats="särskilt boende"); r.claim(g, 25, unit="procent", lag="SoL", insats="kontaktfamilj"); r.claim("kontaktperson för 30 procent", 30, unit="procent", lag="SoL", insats="kontaktperson"); r.claim(e, round(2200/l[4]), unit="procent", lag="LSS", insats="bostad för vuxna")
r.find("percent", "Kontaktfamilj is 8 of 40 SoL decisions, 20 percent; the text says 25.", 25, 20, [g, "Kontaktfamilj 11 12 10 9 8"], kinds=["percent", "text_vs_table"])
for lag, head in (("SoL", "Beslut enligt SoL per insats, fem kvartal"), ("LSS", "Beslut enligt LSS per insats, fem kvartal")):
    r.h(head, 3); rows = [*D[lag], ("Summa " + lag, tot[lag])]
    t = r.table(head, [head], ["Insats", *C], [[n, *map(str, v)] for n, v in rows], "insats_time_series", (30, 14, 14, 14, 14, 14))
    for n, v in rows:
        for p, x in zip(P, v): r.cnt(t, "ej_verkställda", x, period=p, lag=lag, insats=None if n.startswith("Summa") else n, tot=n.startswith("Summa"))
r.h("Orsaker kvartal 3 2022", 3); O = [("Saknar ledig bostad/plats", 17, 20), ("Saknar personal/uppdragstagare", 9, 14), ("Den enskilde har tackat nej", 11, 9), ("Annat skäl", 3, 5), ("Summa", 40, 48)]
t = r.table("Orsaker kvartal 3 2022", ["Orsaker kvartal 3 2022"], ["Orsak", "SoL", "LSS"], [[o, str(x), str(y)] for o, x, y in O], "other", (50, 25, 25))
for o, x, y in O:
    for lag, v in (("SoL", x), ("LSS", y)): r.cnt(t, "ej_verkställda", v, lag=lag, orsak=None if o == "Summa" else o, tot=o == "Summa")
r.p("Siffrorna avser beslut, inte personer. Uppgifterna är hämtade ur verksamhetssystemet den 4 oktober. Rapporteringen bygger på 16 kap. 6 f–h §§ SoL och 28 f–h §§ LSS.")
r.weasy('@page{size:A4 landscape;margin:1.6cm 2cm;@bottom-center{content:"Sundsvalls kommun – Socialnämnden – SN-2022-00417 – sid " counter(page);font:8px sans-serif}}body{font:10pt/1.35 "Liberation Sans"}h1{font-size:16pt;color:#234;margin:4px 0}h3{font-size:10.5pt;margin:12px 0 3px;break-after:avoid}table{width:80%;border-collapse:collapse;font-size:9.5pt;break-inside:avoid}td,th{padding:2px 6px;text-align:right}td:first-child,th:first-child{text-align:left}th{background:#234;color:#fff}tr:nth-child(even) td{background:#eef}tr:last-child td{font-weight:bold;border-top:1px solid #234}',
 "Kvartalsrapport", '<p>Sundsvalls kommun · Socialnämnden · 2022-10-26 · SN-2022-00417</p>', '')
