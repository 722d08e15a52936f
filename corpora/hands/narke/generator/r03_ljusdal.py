from lib import *

R = Report("narke03_ljusdal_2025kv1", "pdf", organisation="Ljusdals kommun", kommunkod="2161", namnd="Omsorgsnämnden", dnr="ON 0061/2025",
           period="2025-Q1", document_date="2025-04-28", laws=["SoL", "LSS"])
DATA = {"SoL": [("Särskilt boende", 3, 1), ("Växelvård", 1, 0), ("Hemtjänst", 0, 1), ("Kontaktfamilj", 1, 2), ("Boendestöd", 1, 1)],
        "LSS": [("Ledsagarservice", 1, 1), ("Kontaktperson", 4, 3), ("Korttidsvistelse", 0, 2), ("Bostad med särskild service för vuxna", 2, 5), ("Daglig verksamhet", 2, 1)]}
HEAD = {"SoL": "Beslut enligt SoL", "LSS": "Beslut enligt LSS"}
PLANT = {"SoL": (7, None, None)}   # the sum of women is printed one too high
T, N = {}, {}
for lag, rows in DATA.items():
    k, m = sum(r[1] for r in rows), sum(r[2] for r in rows)
    N[lag] = (k, m, k + m)
    pr = [p if p is not None else v for p, v in zip(PLANT.get(lag, (None,) * 3), N[lag])]
    out = [[a, b, c, b + c] for a, b, c in rows] + [["Summa", *pr]]
    T[lag] = R.table(HEAD[lag], ["Statistik per den 31 mars 2025", HEAD[lag]], ["Insats", "Kvinnor/flickor", "Män/pojkar", "Totalt"], out, "insats_status")
    for o in out:
        tot = o[0] == "Summa"
        for kon, v in zip(("K", "M", None), o[1:]):
            R.count(T[lag], "ej_verkställda", v, lag=lag, insats=None if tot else o[0], kon=kon, is_total=tot)
WAIT = {"SoL": (5, 3, 2, 1), "LSS": (7, 4, 3, 7)}
BU = ("4–6", "7–9", "10–12", "13–")
for lag in WAIT:
    assert sum(WAIT[lag]) == N[lag][2]
wr = [[lag, *WAIT[lag], N[lag][2]] for lag in WAIT]
wr.append(["Alla beslut", *[sum(x) for x in zip(*WAIT.values())], N["SoL"][2] + N["LSS"][2]])
TW = R.table("Tid sedan beslut, månader", ["Statistik per den 31 mars 2025", "Tid sedan beslut, månader"], ["Lag", *BU, "Summa"], wr, "waiting_buckets")
for r in wr:
    lag = r[0] if r[0] in WAIT else None
    for b, v in zip((*BU, None), r[1:]):
        R.count(TW, "ej_verkställda", v, lag=lag, manader=b, is_total=lag is None)
PAG = [["Särskilt boende", 188], ["Boendestöd", 71], ["Kontaktperson LSS", 54], ["Bostad med särskild service för vuxna", 96], ["Daglig verksamhet", 142]]
TP = R.table("Jämförelse: verkställda (pågående) beslut", ["Jämförelse: verkställda (pågående) beslut"], ["Insats", "Pågående 31 mars 2025"], PAG, "other")
tot = N["SoL"][2] + N["LSS"][2]
assert (N["SoL"], N["LSS"], tot) == ((6, 5, 11), (9, 12, 21), 32)
Q = ["Vid kvartalets utgång hade nämnden 32 ej verkställda beslut", "Av dessa var 11 fattade enligt SoL och 21 enligt LSS",
     "Jämfört med kvartal 4 2024 är det en ökning med fem beslut", "Bostad med särskild service utgör en tredjedel av LSS-besluten (7 av 21)",
     "15 av besluten gäller kvinnor och flickor, 17 gäller män och pojkar"]
R.claim(Q[0], 32, "ej_verkställda"); R.claim(Q[1], 11, "ej_verkställda", lag="SoL"); R.claim(Q[1], 21, "ej_verkställda", lag="LSS")
R.claim(Q[2], 5, "ej_verkställda", unit="skillnad", compare_to="2024-Q4")
ag = ["measure", "period", "lag", "orsak", "kon", "compare_to"]
R.claim(Q[3], 7, "ej_verkställda", lag="LSS", insats="Bostad med särskild service", agreed=ag)
R.claim(Q[3], 21, "ej_verkställda", lag="LSS", optional=True)
R.claim(Q[3], 33.3, "ej_verkställda", unit="procent", lag="LSS", insats="Bostad med särskild service", optional=True)
R.claim(Q[4], 15, "ej_verkställda", kon="K"); R.claim(Q[4], 17, "ej_verkställda", kon="M")
R.find("table_sum", "error", "SoL: the Summa row gives 7 for women and girls, the rows add up to 6.", 7, 6, ["Summa 7 5 11", HEAD["SoL"], "Kvinnor/flickor"])
R.find("table_sum", "note", "SoL: the Summa row's 7 + 5 is not its own 11.", 11, 12, ["Summa 7 5 11"], optional=True)
R.find("text_vs_table", "note", "15 women in the prose; the Summa rows add up to 7 + 9 = 16.", 15, 16, [Q[4], "Summa 7 5 11"], optional=True)
R.notes.append("The table of pågående beslut is about carried-out decisions in force: no counts of this report. The column Totalt is no total (kon null).")


def build():
    css = """@page{size:A4;margin:24mm 20mm 22mm 28mm;@bottom-right{content:"Sida " counter(page) " av " counter(pages);font:8pt 'DejaVu Sans'}
    @bottom-left{content:"Ljusdals kommun · ON 0061/2025";font:8pt 'DejaVu Sans'}}
    body{font:10.5pt/1.45 'Liberation Serif'} h1{font:bold 17pt 'DejaVu Sans Condensed','DejaVu Sans';color:#7a1f2b;margin:18px 0 8px} h2{font:bold 12pt 'DejaVu Sans';margin:18px 0 4px}
    h3{font:bold 10pt 'DejaVu Sans';margin:14px 0 4px} .top{display:flex;justify-content:space-between;border-bottom:2px solid #7a1f2b;padding-bottom:6px;font:9pt 'DejaVu Sans'}
    table{border-collapse:collapse;font:9pt 'Liberation Sans';break-inside:avoid;margin-bottom:8px} th{background:#f2e5e6;text-align:right;padding:3px 10px;border-bottom:1px solid #7a1f2b}
    td{text-align:right;padding:3px 10px;border-bottom:1px dotted #aaa} td:first-child,th:first-child{text-align:left} .sum td{font-weight:bold;border-top:1px solid #000}
    h2,h3{break-after:avoid}"""
    body = f"""<div class=top><div><b>Ljusdals kommun</b><br>Omsorgsförvaltningen</div><div>Rapport<br>2025-04-28</div><div>Diarienummer<br>ON 0061/2025</div></div>
<h1>Ej verkställda beslut, första kvartalet 2025</h1><p><i>Statistikrapport till kommunfullmäktige enligt 16 kap. 6 h § socialtjänstlagen och 28 h § LSS</i></p>
<h2>Om rapporten</h2><p>Omsorgsnämnden lämnar fyra gånger per år en rapport över hur många beslut som inte verkställts inom tre månader efter beslutsdagen, fördelat på insats och kön
samt hur lång tid som gått. Rapporten innehåller inga uppgifter om enskilda. En insats räknas som verkställd när den har påbörjats, t.ex. den dag personen flyttar in.</p>
<h2>Resultatet i korthet</h2><p>{Q[0]}. {Q[1]}. {Q[2]}. {Q[3]}, och där är det fortsatt bristen på lägenheter som är skälet. {Q[4]}.</p>
<h2>Statistik per den 31 mars 2025</h2><h3>{HEAD['SoL']}</h3>{html_table(T['SoL'], totals=('Summa',))}
<h3>{HEAD['LSS']}</h3>{html_table(T['LSS'], totals=('Summa',))}
<h3>{TW['title']}</h3>{html_table(TW, totals=('Alla beslut',))}
<p>Tiden räknas i hela månader från beslutet eller, när insatsen har avbrutits, från avbrottet.</p>
<h2>{TP['title']}</h2><p>För att siffrorna ska kunna sättas i ett sammanhang visas hur många beslut som var igång samma dag för några av insatserna.</p>{html_table(TP)}
<h2>Åtgärder framåt</h2><p>Förstudien om ett nytt LSS-boende i Järvsö redovisas för nämnden i juni. Arbetet med att hitta fler kontaktpersoner görs ihop med grannkommunerna.</p>
<p style="margin-top:26px">För omsorgsförvaltningen<br><br>Disa Hallgrensson, verksamhetscontroller</p>"""
    chromium_pdf(f"<!doctype html><html lang=sv><meta charset=utf-8><title>Ej verkställda beslut</title><style>{css}</style><body>{body}</body></html>", R.path)
