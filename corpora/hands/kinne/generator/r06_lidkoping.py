from lib import *
R = Report("kinne06_lidkoping_2025_kv2", "html", organisation="Lidköpings kommun", kommunkod="1494", namnd="Vård- och omsorgsnämnden", dnr="VON 2025/118",
           period="2025-Q2", document_date="2025-08-26", laws=["LSS", "SoL"])
Q = ["2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2"]
COL = ["Insats"] + [f"kv {p[-1]} {p[:4]}" for p in Q]
LSS = [("Bostad med särskild service", [9, 8, 8, 10, 12], ""), ("Kontaktperson", [7, 9, 6, 5, 5], ""), ("Korttidsvistelse", [2, 2, 3, 1, 0], ""), ("Daglig verksamhet", [3, 1, 2, 4, 7], "")]
SOL = [("Särskilt boende", [14, 11, 9, 16, 13], ""), ("Korttidsboende/växelvård", [0, 1, 1, 2, 0], ""), ("Kontaktperson", [2, 2, 3, 3, 4], ""), ("Boendestöd", [1, 0, 2, 2, 1], "")]
S = {}
def build(lag, data, cap):
    sums = [sum(d[1][i] for d in data) for i in range(5)]; S[lag] = sums
    rows = [[n, *map(str, v)] for n, v, _ in data] + [["Samtliga", *map(str, sums)]]
    t = R.table(cap, ["Så har det sett ut de senaste fem kvartalen", cap], COL, rows, "insats_time_series")
    for n, v, _ in data + [(None, sums, "")]:
        for p, x in zip(Q, v): R.count(t, "ej_verkställda", x, period=p, lag=lag, insats=n, is_total=n is None)
    return f"<h3>{cap}</h3>" + html_table(COL, rows, "data")
TL, TS = build("LSS", LSS, "LSS, antal ej verkställda beslut"), build("SoL", SOL, "SoL, antal ej verkställda beslut")
ORS = [("Ledig bostad eller plats saknas", 21), ("Lämplig uppdragstagare saknas", 8), ("Den enskilde har tackat nej", 9), ("Övrigt", 4)]
l, s = S["LSS"], S["SoL"]; tot = l[4] + s[4]
assert sum(n for _, n in ORS) == tot == 42
t = R.table("Varför dröjer det?", ["Varför dröjer det?"], [], [[o, n] for o, n in ORS], "list_counts")
for o, n in ORS: R.count(t, "ej_verkställda", n, orsak=o)
other = R.table("Kontakt", ["Kontakt"], ["Fråga om", "Telefon"], [["LSS-handläggare", "0510-77 00 01"], ["Biståndshandläggare äldre", "0510-77 00 02"]], "other")
pct = round(100 * ORS[0][1] / tot); assert 100 * ORS[0][1] / tot == pct == 50
p1 = f"Andra kvartalet 2025 rapporterade vi {tot} beslut, varav {l[4]} enligt LSS och {s[4]} enligt SoL."
p3 = f"Inom LSS ser vi en ökning med {l[4]-l[3]} beslut sedan kvartal 1 2025, medan SoL har minskat med {s[3]-s[4]}."
p4 = f"Hälften av alla beslut, {pct} procent, beror på att ledig bostad eller plats saknas."
p5 = "Daglig verksamhet har gått från tre beslut kvartal 2 2024 till sju beslut i den senaste mätningen."
p2 = f"Vid första kvartalets slut var antalet {l[3] + s[3]}."
R.claim(f"Andra kvartalet 2025 rapporterade vi {tot} beslut", tot, agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"], measure="rapporterade")
A = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
R.claim(f"varav {l[4]} enligt LSS", l[4], "rapporterade", lag="LSS", agreed=A); R.claim(f"{s[4]} enligt SoL", s[4], "rapporterade", lag="SoL", agreed=A)
R.claim(p2[:-1], l[3] + s[3], period="2025-Q1", agreed=A)
R.claim(f"Inom LSS ser vi en ökning med {l[4]-l[3]} beslut sedan kvartal 1 2025", l[4]-l[3], unit="skillnad", lag="LSS", compare_to="2025-Q1", agreed=A)
R.claim(f"medan SoL har minskat med {s[3]-s[4]}", s[4]-s[3], unit="skillnad", lag="SoL", compare_to="2025-Q1", agreed=A)
R.claim(p4[:-1], pct, unit="procent", orsak="ledig bostad eller plats saknas", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
R.claim("från tre beslut kvartal 2 2024", 3, period="2024-Q2", insats="Daglig verksamhet", lag="LSS")
R.claim("till sju beslut i den senaste mätningen", 7, insats="Daglig verksamhet", lag="LSS")
css = "body{font:16px/1.5 Georgia,serif;margin:0;color:#1b1b1b}header,footer{background:#00476b;color:#fff;padding:14px 30px}nav a{color:#cfe6f3;margin-right:18px}main{max-width:820px;margin:20px auto;padding:0 20px}table{border-collapse:collapse;margin:6px 0 20px;width:100%}th,td{border-bottom:1px solid #aac;padding:5px 8px;text-align:right}th:first-child,td:first-child{text-align:left}tr.sum td{font-weight:bold}.crumb{font-size:13px;color:#555}"
body = f"""<header><strong>Lidköpings kommun</strong><nav><a href="#">Omsorg och stöd</a><a href="#">Bygga och bo</a><a href="#">Kommun och politik</a></nav></header>
<main><p class="crumb">Start / Kommun och politik / Vård- och omsorgsnämnden / Rapporter</p>
<h1>Beslut som inte verkställts i tid, kvartal 2 2025</h1>
<p class="crumb">Publicerad: 2025-08-26 &middot; Ärende VON 2025/118</p>
<p>När någon har fått ett beslut om stöd ska stödet ges så snart som möjligt. Har det gått mer än tre månader måste vård- och omsorgsnämnden berätta det för Inspektionen för vård och omsorg (IVO), för kommunfullmäktige och för revisorerna. Här visar vi samma statistik som lämnas till fullmäktige.</p>
<p>{p1} {p2} {p3}</p>
<h2>Så har det sett ut de senaste fem kvartalen</h2>{TL}<p>{p5}</p>{TS}
<h2>Varför dröjer det?</h2><ul>{''.join(f'<li>{esc(o)} ({n})</li>' for o, n in ORS)}</ul><p>{p4}</p>
<h2>Kontakt</h2>{html_table(["Fråga om", "Telefon"], [["LSS-handläggare", "0510-77 00 01"], ["Biståndshandläggare äldre", "0510-77 00 02"]], "data")}
</main><footer>Lidköpings kommun, 531 88 Lidköping. Vi använder kakor för att webbplatsen ska fungera.</footer>"""
R.path.write_text(page(body, css, "Beslut som inte verkställts i tid - Lidköpings kommun"), encoding="utf-8"); R.save()
