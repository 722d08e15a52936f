from lib import *

R = Report("narke05_solvesborg_2022kv4", "html", organisation="Sölvesborgs kommun", kommunkod="1083", namnd="Omsorgsnämnden", dnr="ON 2023/12",
           period="2022-Q4", document_date="2023-01-26", laws=["SoL", "LSS"])
A = {"Äldreomsorg": [("Särskilt boende", "SoL", [("2022-05-16", None, "Man", "Avvaktar, vill bo kvar hemma över vintern"), ("2022-08-29", None, "Kvinna", "Kö, ingen ledig plats"),
                      ("2022-09-12", None, "Kvinna", "Kö, ingen ledig plats")]),
                     ("Korttidsboende", "SoL", [("2022-09-20", None, "Man", "Ligger på sjukhus")])],
     "Funktionsstöd": [("Kontaktperson", "SoL", [("2022-07-04", None, "Kvinna", "Ingen lämplig person har hittats")]),
                       ("Kontaktperson", "LSS", [("2022-03-31", None, "Kvinna", "Ingen lämplig person har hittats"), ("2020-11-10", "2022-08-31", "Man", "Tidigare kontaktperson slutade"),
                        ("2022-06-22", None, "Man", "Brukaren har tackat nej till förslag")]),
                       ("Ledsagarservice", "LSS", [("2022-04-06", None, "Kvinna", "Har inte hört av sig trots påminnelser")]),
                       ("Bostad med särskild service", "LSS", [("2021-12-14", None, "Man", "Boendet är under byggnation, inflyttning i mars"), ("2022-09-01", None, "Man", "Boendet är under byggnation, inflyttning i mars")])]}
T = {}
for om, groups in A.items():
    rows = []
    for ins, lag, ds in groups:
        for i, (b, a, k, o) in enumerate(ds):
            rows.append([ins if i == 0 else None, lag, b, a, k, o])
    T[om] = R.table(om, ["Redovisning per område", om], ["Insats", "Lag", "Beslutsdatum", "Avbrottsdatum", "Kön", "Anledning"], rows, "decision_rows")
    for ins, lag, ds in groups:
        for b, a, k, o in ds:
            R.dec(table=T[om]["id"], section=T[om]["section"], omrade=om, insats=ins, lag=lag, beslutsdatum=b, avbrottsdatum=a,
                  kon=k[0] if k[0] == "K" else "M", alder="vuxen", kommentar=o)
N = {om: sum(len(g[2]) for g in gs) for om, gs in A.items()}
L = R.table("Antal ej verkställda beslut", ["Antal ej verkställda beslut"], [], [[om, n] for om, n in N.items()] + [["Totalt", sum(N.values())]], "list_counts")
for om, n in N.items():
    R.count(L, "ej_verkställda", n, omrade=om)
R.count(L, "ej_verkställda", sum(N.values()), is_total=True)
assert list(N.values()) == [4, 7]
R.notes.append("The insats cell spans its rows (rowspan): it stands once. The bullet list 'Område: n' is table t3; the third area has a sentence saying none.")
R.claim("Inom individ- och familjeomsorgen fanns inget beslut att rapportera", 0, "rapporterade", omrade="individ- och familjeomsorgen", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])


def build():
    e = html.escape
    secs = ""
    for om in A:
        secs += f'<section><h3 id="{om[:3].lower()}">{e(om)}</h3>' + html_table(T[om], "sv-table", rowspan_col=0) + "</section>\n"
    li = "".join(f"<li>{e(r[0])}: <strong>{r[1]}</strong></li>" for r in L["rows"])
    page = f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut kvartal 4 2022 - Sölvesborgs kommun</title>
<style>body{{font-family:Verdana,'DejaVu Sans',sans-serif;font-size:15px;margin:0;color:#222}}header{{background:#00495e;color:#fff;padding:14px 30px}}nav a{{color:#cfe;margin-right:18px}}
main{{max-width:960px;margin:0 auto;padding:20px}}.crumb{{font-size:12px;color:#666}}table{{border-collapse:collapse;width:100%;margin:10px 0 24px}}th{{text-align:left;background:#e6f0f2}}
td,th{{border:1px solid #b9c9cd;padding:6px 8px;vertical-align:top;font-size:13px}}footer{{background:#eee;padding:16px 30px;font-size:12px}}.fakta{{border-left:5px solid #00495e;background:#f6f6f6;padding:8px 16px}}</style></head>
<body><header><strong>Sölvesborgs kommun</strong><nav><a href="#">Barn &amp; utbildning</a><a href="#">Omsorg &amp; hjälp</a><a href="#">Bygga, bo &amp; miljö</a><a href="#">Kommun &amp; politik</a></nav></header>
<main><p class="crumb">Start / Kommun &amp; politik / Omsorgsnämnden / Uppföljning</p>
<h1>Ej verkställda beslut kvartal 4 2022</h1>
<p>Varje kvartal sammanställer omsorgsförvaltningen de beslut som omsorgsnämnden har fattat men som inte har blivit verklighet inom tre månader.
Sammanställningen avser läget den 31 december 2022. Alla beslut nedan är fortfarande inte verkställda.</p>
<div class="fakta"><p>Skyldigheten finns i socialtjänstlagen (SoL) 16 kap. 6 f&nbsp;§ och i lagen om stöd och service till vissa funktionshindrade (LSS) 28 f&nbsp;§.</p></div>
<h2>Antal ej verkställda beslut</h2><ul>{li}</ul>
<p>Inom individ- och familjeomsorgen fanns inget beslut att rapportera.</p>
<h2>Redovisning per område</h2>
{secs}<h2>Vad händer nu?</h2><p>Rapporten går vidare till kommunfullmäktige. Har du frågor om ditt eget ärende, ta kontakt med din handläggare.</p>
<p>Diarienummer: ON&nbsp;2023/12<br>Rapporten upprättad: 26 januari 2023</p></main>
<footer>Sölvesborgs kommun, 294 80 Sölvesborg. Tillgänglighetsredogörelse. Om kakor.</footer></body></html>"""
    R.path.write_text(page, encoding="utf-8")
