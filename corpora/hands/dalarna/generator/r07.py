from lib import *
r = R("dalarna07_skara_2025q4", organisation="Skara kommun", namnd="Omsorgsnämnden", kommunkod="1495", dnr="OMN 2025/206", period="2025-Q4", document_date="2026-01-29", laws=["SoL", "LSS"])
c8 = lambda i: i.replace("-", "") if i else None
# insats, id, lagrum, beslut, avbrott, kon, status, datum, kommentar
SOL = [
 ("Särskilt boende", "sol_sarskilt_boende_aldre", "4 kap. 1 §", "2025-02-14", None, "K", "Ej verkställt", None, "Tackat nej, önskar parboende med maken"),
 ("Särskilt boende", "sol_sarskilt_boende_aldre", "4 kap. 1 §", "2025-06-11", None, "K", "Verkställt", "2025-10-20", None),
 ("Särskilt boende", "sol_sarskilt_boende_aldre", "11 kap. 1 §", "2025-08-27", None, "M", "Ej verkställt", None, "Ingen ledig plats"),
 ("Hemtjänst", "sol_hemtjanst", "11 kap. 1 §", "2025-09-08", None, "M", "Avslutat", "2025-12-22", "Flyttat till annan kommun"),
 ("Boendestöd", "sol_boendestod", "4 kap. 1 §", "2024-12-03", "2025-05-19", "K", "Ej verkställt", None, "Vill inte ta emot stöd just nu"),
 ("Boendestöd", "sol_boendestod", "11 kap. 1 §", "2025-07-30", None, "K", "Verkställt", "2025-11-03", "Startade efter tredje hembesöket"),
 ("Kontaktfamilj", "sol_kontaktfamilj", "11 kap. 1 §", "2025-09-16", None, "M", "Ej verkställt", None, "Rekrytering av familj pågår"),
]
LSS = [
 ("Kontaktperson", "lss_kontaktperson", "9 § 4", "2025-03-21", None, "M", "Ej verkställt", None, "Matchning svår, personen önskar någon som spelar schack"),
 ("Kontaktperson", "lss_kontaktperson", "9 § 4", "2024-10-10", "2025-08-15", "K", "Ej verkställt", None, "Kontaktpersonen har slutat"),
 ("Kontaktperson", "lss_kontaktperson", "9 § 4", "2025-08-01", None, "K", "Verkställt", "2025-12-01", None),
 ("Avlösarservice", "lss_avlosarservice", "9 § 5", "2025-09-02", None, "M", "Ej verkställt", None, "Avlösare saknas på helger"),
 ("Gruppbostad", "lss_gruppbostad", "9 § 9", "2023-12-12", None, "M", "Ej verkställt", None, "Väntar på nybyggnation, planerad inflyttning 2026"),
 ("Daglig verksamhet", "lss_daglig_verksamhet", "9 § 10", "2025-06-30", None, "K", "Ej verkställt", None, "Har inte bestämt sig för verksamhet"),
]
S = {"Ej verkställt": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}
def tb(lag, L, cap, first):
    cols = [first, "Lagrum", "Beslut", "Avbrott", "Kön", "Läge 31/12", "Anmärkning"]; rows = []; html = []; prev = None
    for i, x in enumerate(L):
        st = x[6] + (f" {c8(x[7])}" if x[7] else "")
        row = [x[0] if x[0] != prev else None, x[2], c8(x[3]), c8(x[4]), x[5], st, x[8]]; rows.append(row)
        span = sum(1 for y in L if y[0] == x[0])
        h = (f"<td rowspan={span}>{x[0]}</td>" if row[0] and span > 1 else f"<td>{x[0]}</td>" if row[0] else "") + "".join(f"<td>{c or ''}</td>" for c in row[1:])
        html.append(f"<tr>{h}</tr>"); prev = x[0]
    t = r.table(cap, [cap], cols, rows, "decision_rows")
    for x in L:
        r.dec(table=t, section=[cap], insats=x[0], insats_id=x[1], lag=lag, lagrum=x[2], beslutsdatum=x[3], avbrottsdatum=x[4], kommentar=x[8], kon=x[5], status=S[x[6]], verkstallt_datum=x[7] if x[6] == "Verkställt" else None, avslutat_datum=x[7] if x[6] == "Avslutat" else None)
    return f"<table class=\"tabell\"><thead><tr>{''.join(f'<th scope=col>{c}</th>' for c in cols)}</tr></thead><tbody>{''.join(html)}</tbody></table>"
h1 = tb("SoL", SOL, "Beslut enligt socialtjänstlagen", "Bistånd"); h2 = tb("LSS", LSS, "Beslut enligt LSS", "Insats")
# fix lagrum printed without law
c = lambda st, lag=None: sum(1 for d in r.decisions if d["status"] == st and (not lag or d["lag"] == lag))
assert (len(SOL), len(LSS), c("kvarstående"), c("verkställt"), c("avslutat")) == (7, 6, 9, 3, 1)
lr = [["Rapporterade", "13"], ["Verkställda", "3"], ["Avslutade", "1"], ["Kvarstående", "9"]]
cap = "Fjärde kvartalet i siffror"
t = r.table(cap, [cap], [], lr, "list_counts")
for (a, b), m in zip(lr, ("rapporterade", "verkställda", "avslutade", "kvarstående")): r.count(t, m, int(b), False)
QS = [("2025 kvartal 1", "2025-Q1", 8, 4), ("2025 kvartal 2", "2025-Q2", 9, 6), ("2025 kvartal 3", "2025-Q3", 9, 7), ("2025 kvartal 4", "2025-Q4", 7, 6)]
cap2 = "Rapporterade beslut under året"
rows = [[a, str(s), str(l)] for a, _, s, l in QS]; t = r.table(cap2, [cap2], ["Kvartal", "SoL", "LSS"], rows, "other")
for (a, p, s, l) in QS: r.count(t, "rapporterade", s, period=p, lag="SoL"); r.count(t, "rapporterade", l, period=p, lag="LSS")
q1 = r.C("Omsorgsnämnden rapporterade 13 beslut till IVO", (13, dict(measure="rapporterade")))
q2 = r.C("tre färre än kvartalet före", (-3, dict(measure="rapporterade", unit="skillnad", compare_to="2025-Q3")))
q3 = r.C("Sju beslut är fattade enligt socialtjänstlagen och sex enligt LSS", (7, dict(measure="rapporterade", lag="SoL")), (6, dict(measure="rapporterade", lag="LSS")))
q4 = r.C("Två av SoL-besluten har verkställts", (2, dict(measure="verkställda", lag="SoL"))); q5 = r.C("ett är verkställt", (1, dict(measure="verkställda", lag="LSS", insats="kontaktperson", agreed=["measure", "period", "lag", "kon", "compare_to"])))
lsk = sum(1 for x in LSS if x[5] == "K"); assert lsk == 3
q6 = r.C("hälften av besluten, tre stycken, gäller kvinnor", (3, dict(measure="rapporterade", lag="LSS", kon="K", agreed=["period", "lag", "insats", "kon", "compare_to"])))
html = f"""<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut, kvartal 4 2025 - Skara kommun</title>
<style>body{{margin:0;font:16px/1.5 "Open Sans",Arial,sans-serif;color:#222}} header{{background:#8c1d2f;color:#fff;padding:14px 24px}} nav a{{color:#fff;margin-right:18px;text-decoration:none}} main{{max-width:960px;margin:0 auto;padding:18px 24px}} .sokvag{{font-size:13px;color:#666}} .tabell{{border-collapse:collapse;width:100%;font-size:14px;margin:8px 0 22px}} .tabell th{{background:#f1e6e8;text-align:left}} .tabell th,.tabell td{{border:1px solid #ccc;padding:5px 8px;vertical-align:top}} .fakta{{background:#f6f6f6;border-left:4px solid #8c1d2f;padding:10px 18px}} footer{{background:#333;color:#ddd;padding:16px 24px;font-size:13px}}</style></head>
<body><header><strong>Skara kommun</strong><nav><a href="/">Start</a><a href="/omsorg">Omsorg och stöd</a><a href="/politik">Kommun och politik</a><a href="/kontakt">Kontakt</a></nav></header>
<main><p class="sokvag">Start / Kommun och politik / Nämnder / Omsorgsnämnden / Uppföljning</p>
<h1>Ej verkställda beslut fjärde kvartalet 2025</h1>
<p>Dnr OMN 2025/206. Rapport från omsorgsförvaltningen, 2026-01-29.</p>
<p>{q1} för kvartalet, {q2}. {q3}. Här kan du läsa om besluten utan att någon enskild person pekas ut. Datum skrivs ÅÅÅÅMMDD.</p>
<h2>{cap}</h2><ul class="fakta">{''.join(f'<li>{a}: {b}</li>' for a, b in lr)}</ul>
<h2>Beslut enligt socialtjänstlagen</h2><p>Av besluten enligt SoL gäller flest särskilt boende. {q4}. De paragrafer som anges är 4 kap. 1 § i den äldre lagen (2001:453) och 11 kap. 1 § i den nya (2025:400).</p>{h1}
<h2>Beslut enligt LSS</h2><p>För LSS gäller att {q6}. Av de sex besluten är det bara kontaktperson som kommit igång, {q5}.</p>{h2}
<h2>{cap2}</h2><table class="tabell"><thead><tr><th>Kvartal</th><th>SoL</th><th>LSS</th></tr></thead><tbody>{''.join('<tr>' + ''.join(f'<td>{x}</td>' for x in w) + '</tr>' for w in rows)}</tbody></table>
<h2>Varför rapporterar vi?</h2><p>Kommuner måste enligt lag anmäla beslut om stöd som inte blivit av inom tre månader. IVO kan ansöka hos förvaltningsrätten om att kommunen ska betala en avgift. Kommunfullmäktige och revisorerna får också rapporten.</p>
<table class="tabell"><tr><th>Kontakt</th><th>Telefontid</th></tr><tr><td>Myndighetsenheten LSS</td><td>måndag-torsdag 9-11</td></tr><tr><td>Biståndsenheten</td><td>måndag-fredag 8.30-9.30</td></tr></table>
<p>Senast uppdaterad: 2026-02-11</p></main>
<footer>Skara kommun, 532 88 Skara</footer></body></html>"""
r.C("Av de sex besluten", (6, dict(measure="rapporterade", lag="LSS", optional=True)))
r.out("html").write_text(html, encoding="utf-8"); r.save()
