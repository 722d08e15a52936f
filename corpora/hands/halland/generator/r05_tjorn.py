from lib import *
R = Report("halland05_tjorn_2025kv1", "Tjörns kommun", "1419", "Socialnämnden", "2025/91", "2025-Q1", "2025-04-24", ["SoL", "LSS"])
Q = ["2024-Q1","2024-Q2","2024-Q3","2024-Q4","2025-Q1"]; QP = [f"{q[5:]} {q[:4]}" for q in Q]
S = {"Särskilt boende": [5,3,4,2,1], "Kontaktperson": [2,2,1,1,1], "Kontaktfamilj": [0,1,2,3,2], "Hemtjänst": [0,0,1,0,0]}
L = {"Bostad vuxna": [4,4,3,3,3], "Kontaktperson": [3,2,2,1,1], "Ledsagning": [1,1,0,0,1], "Korttidsvistelse": [0,2,2,1,0]}
def turned(title, lag, data):
    cols = ["Kvartal"] + list(data) + ["Samtliga"]
    rows = [[QP[i]] + [str(data[k][i]) for k in data] + [str(sum(v[i] for v in data.values()))] for i in range(5)]
    t = R.table(title, ["Utvecklingen senaste fem kvartalen", title], cols, rows, "insats_time_series")
    for i, q in enumerate(Q):
        for k in data: R.count(t, "ej_verkställda", data[k][i], period=q, lag=lag, insats=k)
        R.count(t, "ej_verkställda", sum(v[i] for v in data.values()), period=q, lag=lag, total=True)
    return f"<table class='ev-table'><caption>{title}</caption><thead><tr>" + "".join(f"<th scope=col>{c}</th>" for c in cols) + "</tr></thead><tbody>" + "".join("<tr>" + "".join((f"<th scope=row>{x}</th>" if j == 0 else f"<td>{x}</td>") for j, x in enumerate(r)) + "</tr>" for r in rows) + "</tbody></table>"
tS = turned("Socialtjänstlagen", "SoL", S); tL = turned("LSS", "LSS", L)
# insats, lag, kön, dagar, text
B = [("Särskilt boende","SoL","man",121,"har tackat nej till plats på Kvarngården, vill bo i Rönnäng"),
("Kontaktperson","SoL","kvinna",188,"ingen uppdragstagare har hittats"),
("Kontaktfamilj","SoL","pojke",275,"familj är utredd, första besöket bokat till maj"),
("Kontaktfamilj","SoL","flicka",154,"föräldrarna vill avvakta"),
("Bostad vuxna","LSS","man",803,"väntar på den nya gruppbostaden i Myggenäs"),
("Bostad vuxna","LSS","kvinna",412,"väntar på den nya gruppbostaden i Myggenäs"),
("Bostad vuxna","LSS","man",390,"har avböjt erbjuden lägenhet två gånger"),
("Kontaktperson","LSS","man",97,"avbrott sedan kontaktpersonen slutat, ny söks"),
("Ledsagning","LSS","kvinna",133,"den enskilde går inte att nå")]
for k, v in S.items(): assert sum(1 for b in B if b[0] == k and b[1] == "SoL") == v[-1]
for k, v in L.items(): assert sum(1 for b in B if b[0] == k and b[1] == "LSS") == v[-1]
ul = {"SoL": "", "LSS": ""}
head = {"SoL": "Beslut enligt SoL", "LSS": "Beslut enligt LSS"}
for b in B:
    ul[b[1]] += f"<li><strong>{b[0]}</strong>, {b[2]}, {b[3]} dagar: {b[4]}</li>\n"
    R.dec(None, section=["Väntande beslut den 31 mars 2025", head[b[1]]], insats=b[0], lag=b[1], dagar=b[3], kommentar=b[4], kon="K" if b[2] in ("kvinna","flicka") else "M", alder="barn" if b[2] in ("pojke","flicka") else "vuxen", status="kvarstående")
n5 = sum(v[-1] for v in S.values()), sum(v[-1] for v in L.values()); n4 = sum(v[-2] for v in S.values()), sum(v[-2] for v in L.values()); n1 = sum(v[0] for v in S.values()) + sum(v[0] for v in L.values())
T, P = sum(n5), sum(n4)
c1 = f"Vid kvartalsskiftet väntade {WORDS[T]} beslut på att verkställas, {WORDS[n5[0]]} enligt SoL och {WORDS[n5[1]]} enligt LSS."
c2 = f"Det är {WORDS[P-T]} färre än i årsskiftets rapport ({P}) och {n1-T} färre än samma kvartal 2024."
R.claim(f"Vid kvartalsskiftet väntade {WORDS[T]} beslut på att verkställas", T, agreed=["period","lag","insats","orsak","kon","compare_to"])
q = f"{WORDS[n5[0]]} enligt SoL och {WORDS[n5[1]]} enligt LSS"
R.claim(q, n5[0], lag="SoL", agreed=["period","lag","insats","orsak","kon","compare_to"]); R.claim(q, n5[1], lag="LSS", agreed=["period","lag","insats","orsak","kon","compare_to"])
q = f"Det är {WORDS[P-T]} färre än i årsskiftets rapport ({P})"
R.claim(q, T-P, unit="skillnad", compare_to="2024-Q4", agreed=["period","lag","insats","orsak","kon","compare_to"]); R.claim(q, P, period="2024-Q4", agreed=["lag","insats","orsak","kon"])
R.claim(f"{n1-T} färre än samma kvartal 2024", T-n1, unit="skillnad", compare_to="2024-Q1", agreed=["period","lag","insats","orsak","kon","compare_to"])
page = f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut, första kvartalet 2025 - Tjörns kommun</title>
<style>body{{font-family:Verdana,sans-serif;max-width:52rem;margin:0 auto;color:#222}}header,footer{{background:#003b5c;color:#fff;padding:1rem}}nav ul{{display:flex;gap:1rem;list-style:none;padding:0}}
.ev-table{{border-collapse:collapse;margin:1rem 0}}.ev-table caption{{text-align:left;font-weight:bold}}.ev-table th,.ev-table td{{border:1px solid #99b;padding:.3rem .6rem;text-align:right}}.ev-table thead th{{background:#e4edf3}}.meta{{color:#555;font-size:.9em}}</style></head>
<body><header><div>Tjörns kommun</div><nav><ul><li>Omsorg &amp; stöd</li><li>Kommun &amp; politik</li><li>Kontakt</li></ul></nav></header>
<main><p class="breadcrumb">Start / Kommun &amp; politik / Socialnämnden / Statistik</p>
<h1>Ej verkställda beslut, första kvartalet 2025</h1>
<p class="meta">Socialnämnden | Diarienummer 2025/91 | Publicerad 24 april 2025</p>
<p>{c1} {c2}</p>
<p>Kommunen är skyldig att till IVO rapportera beslut som inte verkställts inom tre månader, se 16 kap. 6 f § socialtjänstlagen och 28 f § LSS. Här visas statistiken som lämnats till kommunfullmäktige.</p>
<h2>Utvecklingen senaste fem kvartalen</h2>
{tS}
{tL}
<p>0 betyder att inga beslut rapporterades det kvartalet.</p>
<h2>Väntande beslut den 31 mars 2025</h2>
<p>Dagarna räknas från beslutet, eller från avbrottet.</p>
<h3>{head['SoL']}</h3><ul>
{ul['SoL']}</ul>
<h3>{head['LSS']}</h3><ul>
{ul['LSS']}</ul>
<h2>Vad händer nu?</h2><p>Gruppbostaden i Myggenäs ska enligt tidplanen öppna hösten 2025. Är du intresserad av att bli kontaktperson? Hör av dig till kundcenter.</p>
</main><footer><p>Tjörns kommun, 471 80 Skärhamn. Senast ändrad 2025-05-02.</p></footer></body></html>"""
(DOCS / f"{R.stem}.html").write_text(page, encoding="utf-8"); R.save()
