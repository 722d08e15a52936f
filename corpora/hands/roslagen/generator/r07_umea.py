from lib import *
R = Report("roslagen07_umea_2025_kv2", "Umeå kommun", "2480", "Individ- och familjenämnden", "IFN-2025/00342", "2025-Q2", "2025-08-27", ["LSS", "SoL"])
P = ["2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2"]
PC = ["Kv 2 2024", "Kv 3 2024", "Kv 4 2024", "Kv 1 2025", "Kv 2 2025"]
L = [("Avlösarservice", [4, 3, 5, 6, 4]), ("Bostad med särskild service för barn och unga", [2, 2, 1, 1, 2]), ("Bostad med särskild service för vuxna", [21, 24, 22, 25, 27]),
     ("Daglig verksamhet", [9, 7, 8, 10, 8]), ("Kontaktperson", [18, 16, 19, 17, 14]), ("Korttidsvistelse", [6, 7, 5, 5, 7]), ("Ledsagarservice", [5, 6, 8, 7, 6])]
S = [("Boendestöd", [7, 9, 6, 8, 11]), ("Kontaktfamilj", [12, 10, 11, 13, 12]), ("Kontaktperson", [8, 7, 9, 6, 5]), ("Sysselsättning", [3, 2, 0, 1, 2]), ("Öppenvård", [4, 5, 3, 2, 4])]
GEN = {"LSS": [("Kvinnor", "K", [27, 30, 31, 33, 29]), ("Män", "M", [38, 35, 37, 38, 39])], "SoL": [("Kvinnor", "K", [18, 17, 15, 16, 19]), ("Män", "M", [16, 16, 14, 14, 15])]}
O = [("Resursbrist, ledig plats", 29, 3), ("Resursbrist, personal eller uppdragstagare", 17, 14), ("Den enskilde har tackat nej", 13, 9), ("Annan orsak", 9, 8)]
M, c = "ej_verkställda", R.c
tl = [sum(v[i] for _, v in L) for i in range(5)]; ts = [sum(v[i] for _, v in S) for i in range(5)]
for lag, t in (("LSS", tl), ("SoL", ts)):
    assert [a + b for a, b in zip(GEN[lag][0][2], GEN[lag][1][2])] == t, (lag, t)
assert tl[4] == sum(a for _, a, _ in O) == 68 and ts[4] == sum(b for _, _, b in O) == 34, (tl, ts)
CAP = {"LSS": "Tabell 1: Antal ej verkställda beslut LSS, per insats", "SoL": "Tabell 2: Antal ej verkställda beslut SoL, per insats"}
SEC = {"LSS": "LSS", "SoL": "SoL"}
HT = {}
for lag, data, tot in (("LSS", L, tl), ("SoL", S, ts)):
    rows = [[n] + [str(x) for x in v] for n, v in data] + [["Totalt"] + [str(x) for x in tot]]
    t = R.table(CAP[lag], [SEC[lag], CAP[lag]], ["Insats"] + PC, rows, "insats_time_series")
    for n, v in data:
        for p, x in zip(P, v): R.count(t, M, x, period=p, lag=lag, insats=n)
    for p, x in zip(P, tot): R.count(t, M, x, True, period=p, lag=lag)
    HT[lag] = htable(["Insats"] + PC, rows, "t", True, caption=CAP[lag], widths=["40%"] + ["12%"] * 5)
GH = ["Lag", "Kön"] + PC
grow = []
gs = []
for lag in ("LSS", "SoL"):
    for j, (n, k, v) in enumerate(GEN[lag]):
        grow.append([lag, n] + [str(x) for x in v]); gs += [(lag, k, v)]
GC = "Tabell 3: Fördelning på kön"
t = R.table(GC, ["Kön och orsaker", GC], GH, grow, "kon_time_series")
for lag, k, v in gs:
    for p, x in zip(P, v): R.count(t, M, x, period=p, lag=lag, kon=k)
OC = "Tabell 4: Orsaker kvartal 2 2025"
orow = [[n, str(a), str(b)] for n, a, b in O] + [["Totalt", "68", "34"]]
t = R.table(OC, ["Kön och orsaker", OC], ["Orsak", "LSS", "SoL"], orow, "other")
for n, a, b in O:
    R.count(t, M, a, lag="LSS", orsak=n); R.count(t, M, b, lag="SoL", orsak=n)
R.count(t, M, 68, True, lag="LSS"); R.count(t, M, 34, True, lag="SoL")
# prose; planted: 71 for 68, and 62 per cent for 43 (29 of 68)
a1 = c("71 ej verkställda beslut enligt LSS", (71, M, dict(lag="LSS")))
a2 = c("34 ej verkställda beslut enligt SoL", (34, M, dict(lag="SoL")))
a3 = c("Bostad med särskild service för vuxna står för 27 av besluten", (27, M, dict(lag="LSS", insats="Bostad med särskild service för vuxna")))
a4 = c("två fler än kvartalet före", (2, M, dict(lag="LSS", insats="Bostad med särskild service för vuxna", unit="skillnad", compare_to="2025-Q1")))
a5 = c("antalet beslut om kontaktperson har gått ner från 17 till 14", (17, M, dict(lag="LSS", insats="kontaktperson", period="2025-Q1")), (14, M, dict(lag="LSS", insats="kontaktperson")))
a6 = c("Boendestöd har ökat med fyra beslut sedan andra kvartalet 2024", (4, M, dict(lag="SoL", insats="Boendestöd", unit="skillnad", compare_to="2024-Q2")))
a7 = c("57 procent av besluten enligt LSS gäller män", (57, M, dict(lag="LSS", kon="M", unit="procent")))
a8 = c("62 procent av LSS-besluten beror på att det saknas en ledig plats", (62, M, dict(lag="LSS", unit="procent", agreed=["period", "lag", "insats", "kon"])))
a9 = c("14 av de 34 besluten enligt SoL", (14, M, dict(lag="SoL", agreed=["period", "lag", "insats", "kon"])), (34, M, dict(lag="SoL", agreed=["period", "lag", "insats", "kon"])))
assert round(39 / 68 * 100) == 57 and round(29 / 68 * 100) == 43
R.wrong("text_vs_table", "The summary says 71 decisions under LSS; tables 1, 3 and 4 give 68.", 71, 68, [a1, "Totalt 65 65 68 71 68", "Tabell 1: Antal ej verkställda beslut LSS, per insats"])
R.wrong("percent", "62 per cent of the LSS decisions lack a free place; table 4 gives 29 of 68, 43 per cent.", 62, 42.6, [a8, "Resursbrist, ledig plats 29 3", OC], kinds=["percent", "text_vs_table"])
assert tl[3] == 71, tl
R.save()
CSS = """@page{size:A4;margin:24mm 20mm 22mm 26mm;@top-right{content:"IFN-2025/00342";font:8pt 'Liberation Sans'}@bottom-center{content:counter(page) " (" counter(pages) ")";font:8.5pt 'Liberation Sans'}}
body{font:10.5pt/1.4 'Liberation Sans'}h1{font-size:18pt;font-weight:normal;margin:4mm 0}h2{font-size:13pt;margin:6mm 0 1.5mm;break-after:avoid}p{margin:0 0 2.5mm}
.t{border-collapse:collapse;width:100%;font:9pt 'Liberation Sans Narrow','Liberation Sans';margin:2mm 0 5mm;break-inside:avoid}.t caption{text-align:left;font:bold 9.5pt 'Liberation Sans';padding-bottom:1mm}
.t tr:nth-child(even) td{background:#f0f0f0}.t td,.t th{padding:1mm 1.5mm;text-align:right;border-bottom:.5pt solid #aaa}.t td:first-child,.t th:first-child{text-align:left}.tot td{font-weight:bold}
.g td:nth-child(2),.g th:nth-child(2){text-align:left}"""
B = f"""<p style="font-size:9.5pt">Umeå kommun<br>Individ- och familjeförvaltningen<br>Tjänsteskrivelse 2025-08-27<br>Diarienr: IFN-2025/00342</p>
<h1>Ej verkställda beslut enligt SoL och LSS kvartal 2, 2025</h1><h2>Förslag till beslut</h2><p>Individ- och familjenämnden beslutar att notera informationen samt att delge kommunfullmäktige rapporten.</p>
<h2>Beskrivning av ärendet</h2><p>Vid kvartalets utgång fanns {a1} och {a2}. Rapporteringsskyldigheten regleras i 16 kap. 6 f–h §§ SoL (2001:453), som gällde till och med den 30 juni 2025, samt i 28 f–h §§ LSS.
Nämnden rapporterar från och med nästa kvartal enligt den nya lagen.</p>
<h2>LSS</h2>{HT['LSS']}<p>{a3}, {a4}. Däremot {a5}, vilket förklaras av vårens rekryteringskampanj.</p>
<h2>SoL</h2>{HT['SoL']}<p>{a6}. Övriga insatser ligger på ungefär samma nivå som tidigare.</p>
<h2>Kön och orsaker</h2>{htable(GH, grow, "t g", False, caption=GC)}<p>{a7}, en andel som varit i stort sett oförändrad över tid.</p>
{htable(["Orsak", "LSS", "SoL"], orow, "t", True, caption=OC, widths=["60%", "20%", "20%"])}
<p>{a8}. I {a9} är orsaken i stället att det är svårt att hitta personal eller uppdragstagare.</p>
<h2>Beredningsansvariga</h2><p>Utredare, stab och kvalitet<br>Verksamhetschef, funktionshinder och myndighet</p>"""
weasy(page(CSS, B, "Ej verkställda beslut kv 2 2025"), R.out("pdf"))
