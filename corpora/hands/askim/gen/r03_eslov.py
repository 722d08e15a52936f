"""Eslöv, Q4 2023: status table with a group line per law, printed by Chromium; planted: Totalt reported 33, parts add to 31."""
from .core import Truth, chromium_pdf, html_table

SOL = [("Särskilt boende", 6, 3, 1, 2), ("Korttidsboende", 2, 1, 1, 0), ("Hemtjänst", 1, 1, 0, 0), ("Kontaktperson", 3, 0, 0, 3)]
LSS = [("Bostad med särskild service för vuxna", 7, 2, 0, 5), ("Daglig verksamhet", 4, 1, 1, 2), ("Ledsagarservice", 3, 1, 0, 2),
       ("Kontaktperson", 5, 0, 1, 4)]
M = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
CSS = """@page{size:A4;margin:20mm 22mm} body{font:10.5pt/1.45 'DejaVu Serif',serif;color:#111}
.top{display:flex;justify-content:space-between;border-bottom:3px solid #7a1f2b;padding-bottom:6px;font-family:'Liberation Sans'}
h1{font:bold 17pt 'Liberation Sans';margin:22px 0 8px} h2{font:bold 12pt 'Liberation Sans';margin:16px 0 3px;color:#7a1f2b}
table{border-collapse:collapse;width:100%;font:9.5pt 'Liberation Sans'} th{background:#7a1f2b;color:#fff;text-align:left;padding:4px 6px}
td{padding:3px 6px;border-bottom:1px solid #ccc} td:not(:first-child),th:not(:first-child){text-align:right}
tr.sum td{font-weight:bold;background:#f3e9ea} tr{break-inside:avoid} h2{break-after:avoid} .small{font-size:8.5pt;color:#444}"""


def build():
    t = Truth("askim03_eslov_2023_kv4", "Eslövs kommun", "1285", "Vård- och omsorgsnämnden", "VoO.2024.0031", "2023-Q4",
              "2024-01-29", ["SoL", "LSS"])
    sums = {lag: [sum(r[i] for r in rows) for i in range(1, 5)] for lag, rows in (("SoL", SOL), ("LSS", LSS))}
    total = [a + b for a, b in zip(sums["SoL"], sums["LSS"])]
    assert total == [31, 9, 4, 18]
    wrong = [33, *total[1:]]
    rows, dims = [], []
    for lag, part in (("SoL", SOL), ("LSS", LSS)):
        rows.append([f"Summa {lag}", *map(str, sums[lag])])
        dims.append(dict(lag=lag, is_total=True))
        for r in part:
            rows.append([r[0], *map(str, r[1:])])
            dims.append(dict(lag=lag, insats=r[0]))
    rows.append(["Totalt", *map(str, wrong)])
    dims.append(dict(is_total=True))
    cols = ["Insats", "Rapporterade", "Varav verkställda", "Varav avslutade", "Kvar 31/12"]
    head = "Läget per insats"
    t.table("t1", "insats_status", cols, rows, head, [head])
    t.grid("t1", rows, dims, [dict(measure=m) for m in M])
    orsaker = [("Resursbrist", 6), ("Den enskilde har tackat nej", 8), ("Annat skäl", 4)]
    t.table("t2", "list_counts", [], [[a, str(b)] for a, b in orsaker], "Skäl till att beslut är kvar", ["Skäl till att beslut är kvar"])
    for a, b in orsaker:
        t.count("t2", b, orsak=a, measure="kvarstående")
    q1 = "Av de 18 beslut som fanns kvar vid årsskiftet gäller elva kvinnor och sju män, det vill säga 61 respektive 39 procent."
    t.claim(q1, 18, "kvarstående")
    t.claim(q1, 11, "kvarstående", kon="K")
    t.claim(q1, 7, "kvarstående", kon="M")
    t.claim(q1, 61, "kvarstående", unit="procent", kon="K")
    t.claim(q1, 39, "kvarstående", unit="procent", kon="M")
    q2 = "Nio beslut har verkställts under kvartalet och fyra har avslutats utan att insatsen kom igång."
    t.claim(q2, 9, "verkställda")
    t.claim(q2, 4, "avslutade")
    q3 = "Fem av dem väntar på bostad med särskild service"
    t.claim(q3, 5, "kvarstående", insats="bostad med särskild service", lag="LSS", loose=("insats",))
    t.disc("table_sum", "error", "Totalt, Rapporterade: printed 33, Summa SoL 12 and Summa LSS 19 make 31.", 33, 31,
           ["Totalt 33 9 4 18", "Summa SoL 12 4 2 6", "Summa LSS 19 5 2 12"])
    t.disc("table_sum", "note", "Totalt across: 9 + 4 + 18 = 31, printed 33 (same cause).", 33, 31, ["Totalt 33 9 4 18"], optional=True)
    html = f"""<html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut</title><style>{CSS}</style></head><body>
<div class="top"><div><b>Eslövs kommun</b><br>Vård och Omsorg</div><div style="text-align:right">2024-01-29<br>VoO.2024.0031</div></div>
<p class="small">Handläggare: kvalitetsstrateg<br>Mottagare: Vård- och omsorgsnämnden</p>
<h1>Rapport till IVO om ej verkställda beslut, oktober–december 2023</h1>
<h2>Ärendebeskrivning</h2><p>Ett beslut som gått den enskilde till mötes ska verkställas utan dröjsmål. Har det inte skett inom tre månader
ska nämnden rapportera beslutet till Inspektionen för vård och omsorg (16 kap. 6 f–h §§ SoL samt 28 f–h §§ LSS). I tabellen nedan
redovisas alla beslut som var med i rapporten för kvartalet, även de som hunnit verkställas eller avslutas innan året var slut.</p>
<h2>{head}</h2>{html_table(cols, rows, foot=(0, 5, 10))}
<h2>Kommentar</h2><p>{q2} {q1} {q3} och kan tidigast få besked när det nya huset i Marieholm står färdigt.</p>
<h2>Skäl till att beslut är kvar</h2><ul>{''.join(f'<li>{a}: {b}</li>' for a, b in orsaker)}</ul>
<h2>Ekonomisk bedömning</h2><p>Kommunen kan få betala särskild avgift, lägst 10 000 kr och högst 1 000 000 kr, om ett beslut inte verkställs i skälig tid.
Någon sådan avgift har inte dömts ut under året.</p>
<h2>Förslag till beslut</h2><p>Förvaltningen föreslår vård- och omsorgsnämnden att godkänna rapporten och lämna den till kommunfullmäktige.</p>
<p style="margin-top:30px">Josefine Uppdiktad<br>Förvaltningschef</p></body></html>"""
    chromium_pdf(html, t.out("pdf"))
    t.save()
