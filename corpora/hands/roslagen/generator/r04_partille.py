from lib import *
R = Report("roslagen04_partille_2025_kv1", "Partille kommun", "1402", "Social- och arbetsnämnden", "SAN/2025:88", "2025-Q1", "2025-05-06", ["SoL", "LSS"])
BUCK = ["3–6 mån", "7–12 mån", "13–18 mån", "> 18 mån"]
HEAD = ["Insats"] + BUCK + ["Antal"]
DATA = {"LSS": [("Bostad med särskild service, vuxna", [4, 3, 2, 1]), ("Daglig verksamhet", [2, 0, 1, 0]), ("Kontaktperson", [3, 4, 0, 2]), ("Korttidstillsyn", [1, 0, 0, 0]),
                ("Avlösarservice i hemmet", [0, 2, 0, 0]), ("Ledsagarservice", [0, 1, 1, 0])],
        "SoL": [("Särskilt boende", [6, 2, 0, 0]), ("Hemtjänst", [1, 0, 0, 0]), ("Boendestöd", [2, 1, 0, 0]), ("Kontaktfamilj", [1, 1, 1, 0])]}
CAP = {"LSS": "Tabell 1. Ej verkställda beslut enligt LSS, tid sedan beslut", "SoL": "Tabell 2. Ej verkställda beslut enligt SoL, tid sedan beslut"}
SEC = "Nuläge per den 31 mars 2025"
M, c = "ej_verkställda", R.c
HT, T = {}, {}
bl = lambda n: None if n == 0 else str(n)
for lag, data in DATA.items():
    rows = [[n] + [bl(x) for x in v] + [str(sum(v))] for n, v in data]
    s = [sum(v[i] for _, v in data) for i in range(4)]
    printed = list(s)
    if lag == "LSS":
        assert s[1] == 10
        printed[1] = 11                                     # planted: the column adds up to 10
    T[lag] = sum(s)
    rows.append(["Summa"] + [bl(x) for x in printed] + [str(sum(s))])
    t = R.table(CAP[lag], [SEC, CAP[lag]], HEAD, rows, "waiting_buckets")
    for n, v in data:
        for b, x in zip(BUCK, v):
            if x: R.count(t, M, x, lag=lag, insats=n, manader=b)
        R.count(t, M, sum(v), lag=lag, insats=n)
    for b, x in zip(BUCK, printed):
        if x: R.count(t, M, x, True, lag=lag, manader=b)
    R.count(t, M, sum(s), True, lag=lag)
    HT[lag] = htable(HEAD, rows, "t", True, caption=CAP[lag], widths=["34%", "13%", "13%", "14%", "14%", "12%"])
assert T == {"LSS": 27, "SoL": 15}
R.wrong("table_sum", "Table 1 (LSS), column 7–12 mån: the rows add up to 10, Summa says 11.", 11, 10, ["Tabell 1. Ej verkställda beslut enligt LSS", "Summa", "7–12 mån 3 4 2 1", "11"])
R.wrong("table_sum", "Table 1: the buckets of the Summa row add up to 28, its Antal says 27 (consequence of the wrong 11).", 27, 28, ["Summa 10 11 4 3 27", "Tabell 1", "Summa"], "note", optional=True)
R.wrong("table_sum", "The same, the other way round.", 28, 27, ["Summa 10 11 4 3 27", "Tabell 1", "Summa"], "note", optional=True)
OH = ["Orsak", "LSS", "SoL", "Båda lagarna"]
OD = [("Ingen ledig plats eller bostad", 9, 4), ("Svårt att hitta uppdragstagare", 8, 3), ("Har tackat nej till erbjudande", 6, 7), ("Annat", 4, 1)]
orow = [[n, str(a), str(b), str(a + b)] for n, a, b in OD] + [["Summa", "27", "15", "42"]]
assert sum(a for _, a, _ in OD) == 27 and sum(b for _, _, b in OD) == 15
OC = "Tabell 3. Orsaker"
t = R.table(OC, [SEC, OC], OH, orow, "other")
for n, a, b in OD:
    R.count(t, M, a, lag="LSS", orsak=n); R.count(t, M, b, lag="SoL", orsak=n); R.count(t, M, a + b, orsak=n)
for v, l in ((27, "LSS"), (15, "SoL"), (42, None)):
    R.count(t, M, v, True, lag=l)
q1 = c("uppgick den 31 mars 2025 till 42", (42, M, {}))
q2 = c("Av dem var 27 beslut enligt LSS och 15 beslut enligt SoL", (27, M, dict(lag="LSS")), (15, M, dict(lag="SoL")))
q3 = c("Tre beslut, samtliga enligt LSS, har väntat längre än 18 månader", (3, M, dict(lag="LSS")))
q4 = c("Vid årsskiftet var antalet 39", (39, M, dict(period="2024-Q4")))
q5 = c("i 31 procent av fallen", (31, M, dict(unit="procent", agreed=["period", "lag", "insats", "kon"])))
q6 = c("en ökning med tre", (3, M, dict(unit="skillnad", compare_to="2024-Q4")))
R.save()
CSS = """@page{size:A4;margin:20mm 20mm 18mm}body{font:10.5pt/1.45 'DejaVu Sans Condensed','Liberation Sans';color:#222}h1{color:#7a1f3d;font-size:17pt;margin:8mm 0 3mm}
h2{color:#7a1f3d;font-size:12pt;margin:5mm 0 1mm;break-after:avoid}p{margin:0 0 2.5mm}.band{background:#7a1f3d;color:#fff;padding:3mm 4mm;display:flex;justify-content:space-between}
.t{border-collapse:collapse;width:100%;margin:3mm 0 5mm;font-size:9.5pt;break-inside:avoid}.t caption{text-align:left;font-weight:bold;padding-bottom:1mm}
.t th{border-bottom:1.2pt solid #7a1f3d;text-align:right;vertical-align:bottom;padding:1mm 1.5mm}.t td{border-bottom:.4pt solid #ccc;text-align:right;padding:1mm 1.5mm}
.t th:first-child,.t td:first-child{text-align:left}.tot td{font-weight:bold;border-top:1pt solid #7a1f3d}.meta td{padding-right:8mm;font-size:9.5pt}"""
B = f"""<div class="band"><b>Partille kommun</b><span>Tjänsteutlåtande</span></div>
<table class="meta"><tr><td>Datum</td><td>2025-05-06</td></tr><tr><td>Diarienummer</td><td>SAN/2025:88</td></tr><tr><td>Nämnd</td><td>Social- och arbetsnämnden</td></tr></table>
<h1>Redovisning av beslut som inte verkställts, kvartal 1 2025</h1>
<h2>Förvaltningens förslag</h2><p>Social- och arbetsnämnden godkänner redovisningen för egen del och översänder den till kommunfullmäktige.</p>
<h2>Sammanfattning</h2><p>Antalet ej verkställda beslut {q1}. {q2}. {q4}, vilket betyder {q6}. {q3}.</p>
<h2>Bakgrund</h2><p>Beslut om insatser gäller omedelbart. Går det mer än tre månader utan att den enskilde får sin insats ska nämnden enligt 16 kap. 6 f § SoL respektive 28 f § LSS rapportera beslutet till IVO.
Varje beslut rapporteras för sig, även om det är samma person.</p>
<h2>{SEC}</h2><p>Tiden räknas från dagen för beslutet, eller från avbrottet om insatsen har varit igång tidigare. Tom ruta betyder att inga beslut finns.</p>{HT['LSS']}{HT['SoL']}{htable(OH, orow, "t", True, caption=OC)}
<p>Att den enskilde har tackat nej är skälet {q5}. Ett nej innebär inte att beslutet avslutas, kommunen fortsätter att lämna förslag.</p>
<h2>Fortsatt arbete</h2><p>Förvaltningen har sedan i februari en särskild rekryteringsgrupp för kontaktpersoner och avlösare. Planeringen av två nya gruppbostäder i Öjersjö följer tidplanen.</p>
<p style="margin-top:8mm">Förvaltningschef<br>Kvalitetsutvecklare</p>"""
assert round(13 / 42 * 100) == 31
chromium(page(CSS, B, "Redovisning"), R.out("pdf"))
