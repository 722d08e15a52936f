from lib import *

R = Report("narke08_goteborg_lundby_2019kv1", "pdf", organisation="Göteborgs Stad", kommunkod="1480", stadsdel="Lundby", namnd="Stadsdelsnämnden Lundby", dnr="N137-0211/19",
           period="2019-Q1", document_date="2019-05-02", laws=["SoL", "LSS"])
P = [("Kv 1", 2018), ("Kv 2", 2018), ("Kv 3", 2018), ("Kv 4", 2018), ("Kv 1", 2019)]
PER = [f"{y}-Q{q[-1]}" for q, y in P]
D = {"SoL": [("Äldreboende", [6, 8, 5, 7, 9]), ("Korttidsplats", [0, 1, 0, 0, 0]), ("Kontaktfamilj", [3, 3, 4, 4, 2]), ("Boendestöd", [2, 1, 1, 3, 3])],
     "LSS": [("Kontaktperson", [5, 6, 6, 8, 8]), ("Ledsagarservice", [1, 1, 2, 2, 1]), ("Bostad med särskild service", [11, 12, 14, 13, 15]), ("Daglig verksamhet", [4, 4, 3, 5, 6])]}
CAP = {"SoL": "Tabell 1. Ej verkställda beslut enligt SoL per insats", "LSS": "Tabell 2. Ej verkställda beslut enligt LSS per insats"}
T, S = {}, {}
for lag, rows in D.items():
    S[lag] = [sum(x) for x in zip(*[r[1] for r in rows])]
    out = [[a, *["-" if x == 0 else x for x in v]] for a, v in rows] + [["Summa " + lag, *S[lag]]]
    T[lag] = R.table(CAP[lag], ["Utveckling över tid"], ["Insats", *[f"{q} {y}" for q, y in P]], out, "insats_time_series")
    for a, v in [*rows, (None, S[lag])]:
        for per, x in zip(PER, v):
            R.count(T[lag], "ej_verkställda", x, period=per, lag=lag, insats=a, is_total=a is None)
TOT = [a + b for a, b in zip(S["SoL"], S["LSS"])]
WHY = [("Resursbrist, ledig bostad", 6, 14), ("Resursbrist, uppdragstagare eller personal", 3, 8), ("Den enskilde har tackat nej", 4, 5), ("Annat", 1, 3)]
assert sum(w[1] for w in WHY) == S["SoL"][-1] == 14 and sum(w[2] for w in WHY) == S["LSS"][-1] == 30, (S, TOT)
TW = R.table("Tabell 3. Orsak kvartal 1 2019", ["Orsaker"], ["Orsak", "SoL", "LSS", "Båda lagarna"], [[a, b, c, b + c] for a, b, c in WHY] + [["Totalt", 14, 30, 44]], "other")
for r in TW["rows"]:
    for lag, v in zip(("SoL", "LSS", None), r[1:]):
        R.count(TW, "ej_verkställda", int(v), lag=lag, orsak=None if r[0] == "Totalt" else r[0], is_total=r[0] == "Totalt")
assert TOT == [32, 36, 35, 42, 44]
Q = ["Första kvartalet 2019 hade stadsdelsnämnden sammanlagt 44 ej verkställda beslut", "Det är två fler än kvartalet innan", "tolv fler än samma kvartal 2018",
     "LSS står för 30 av besluten, vilket motsvarar 68 procent", "Antalet beslut om äldreboende har ökat från sju till nio", "medan kontaktfamilj har halverats från fyra till två",
     "I 20 fall saknas ledig bostad"]
R.claim(Q[0], 44, "ej_verkställda"); R.claim(Q[1], 2, "ej_verkställda", unit="skillnad", compare_to="2018-Q4"); R.claim(Q[2], 12, "ej_verkställda", unit="skillnad", compare_to="2018-Q1")
R.claim(Q[3], 30, "ej_verkställda", lag="LSS"); R.claim(Q[3], 68, "ej_verkställda", lag="LSS", unit="procent")
ag = ["measure", "period", "lag", "orsak", "kon"]
R.claim(Q[4], 7, "ej_verkställda", period="2018-Q4", lag="SoL", insats="äldreboende", agreed=ag); R.claim(Q[4], 9, "ej_verkställda", lag="SoL", insats="äldreboende", agreed=ag)
R.claim(Q[5], 4, "ej_verkställda", period="2018-Q4", lag="SoL", insats="kontaktfamilj", agreed=ag); R.claim(Q[5], 2, "ej_verkställda", lag="SoL", insats="kontaktfamilj", agreed=ag)
R.claim(Q[6], 20, "ej_verkställda", orsak="Resursbrist, ledig bostad", agreed=["measure", "period", "lag", "insats", "kon"])
R.notes += ["A dash is a printed zero. The column 'Båda lagarna' adds two laws: lag null, no total row.", "The heading of tables 1-2 has quarter over year."]


def build():
    def head():
        return "<tr><th rowspan=2>Insats</th>" + "".join(f"<th>{q}</th>" for q, _ in P) + "</tr><tr>" + "".join(f"<th>{y}</th>" for _, y in P) + "</tr>"
    css = """@page{size:A4;margin:20mm 22mm 24mm;@bottom-left{content:"Göteborgs Stad Lundby, tjänsteutlåtande";font:8pt 'Liberation Sans'}@bottom-right{content:counter(page) "(" counter(pages) ")";font:8pt 'Liberation Sans'}}
    body{font:10.5pt/1.5 'DejaVu Serif';color:#111}h1{font:bold 18pt 'Liberation Sans';margin:26px 0 10px}h2{font:bold 12.5pt 'Liberation Sans';margin:20px 0 4px;break-after:avoid}
    .kl{font:9.5pt 'Liberation Sans'} table{border-collapse:collapse;width:100%;font:9.5pt 'Liberation Sans';margin:6px 0 16px;break-inside:avoid}caption{text-align:left;font-weight:bold;padding-bottom:4px}
    td,th{border:1px solid #777;padding:3px 7px;text-align:center}td:first-child,th:first-child{text-align:left}th{background:#d7e6f4}thead tr+tr th:first-child{text-align:center}.sum td{font-weight:bold;background:#f3f3f3}"""
    body = f"""<div class=kl><b>Göteborgs Stad</b> · Stadsdelsförvaltningen Lundby<br><br>Tjänsteutlåtande<br>Utfärdat 2019-05-02<br>Diarienummer N137-0211/19<br>Sektor äldre samt sektor individ- och familjeomsorg och funktionshinder</div>
<h1>Ej verkställda beslut enligt SoL och LSS, kvartal 1 2019</h1>
<h2>Förslag till beslut</h2><p>I stadsdelsnämnden Lundby: Redovisningen antecknas.</p>
<h2>Sammanfattning</h2><p>{Q[0]}. {Q[1]} och {Q[2]}. {Q[3]}. {Q[4]} {Q[5]}.</p>
<h2>Ekonomiska, barn- och jämställdhetsperspektiv</h2><p>Förvaltningen har inte funnit några särskilda aspekter på frågan utifrån dessa perspektiv. Dröjsmål kan dock leda till särskild avgift, som högst en miljon kronor.</p>
<h2>Utveckling över tid</h2><p>Tabellerna visar antalet beslut vid respektive kvartals slut. Streck betyder att inget beslut fanns.</p>
{html_table(T['SoL'], head=head(), totals=('Summa SoL',), caption=CAP['SoL'])}{html_table(T['LSS'], head=head(), totals=('Summa LSS',), caption=CAP['LSS'])}
<h2>Orsaker</h2><p>Varje beslut har fått en huvudorsak. {Q[6]}, och då främst i bostad med särskild service. Uppdragstagare saknas framför allt till kontaktpersonsuppdragen.</p>
{html_table(TW, totals=('Totalt',), caption=TW['title'])}
<p>Stadsdelsförvaltningen Lundby<br><br>Ulrik Sandvreten<br>utvecklingsledare</p>"""
    chromium_pdf(f"<!doctype html><html lang=sv><meta charset=utf-8><title>EVB</title><style>{css}</style><body>{body}</body></html>", R.path)
