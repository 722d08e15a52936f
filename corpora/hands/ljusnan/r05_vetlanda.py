from lib import Report
import render_html


def make():
    r = Report("ljusnan05_vetlanda_2025-Q3", "pdf", "Vetlanda kommun", "0685", "Vård- och omsorgsnämnden", "VON 2025/203", "2025-Q3", "2025-10-20")
    cols = ["Insats", "Kvinnor", "Män", "Totalt"]
    heads = [{"measure": "ej_verkställda", "kon": k} for k in ("K", "M", None)]
    top = "Ej verkställda beslut per den 30 september 2025"
    data = {"SoL": [["Särskilt boende", "6", "4", "10"], ["Dagverksamhet", "2", "1", "3"], ["Hemtjänst", "1", "0", "1"], ["Kontaktfamilj", "1", "3", "4"],
                    ["Summa", "10", "8", "18"]],
            "LSS": [["Daglig verksamhet", "3", "6", "9"], ["Kontaktperson", "5", "7", "12"], ["Korttidsvistelse", "1", "2", "3"], ["Gruppbostad", "2", "4", "6"],
                    ["Summa", "11", "20", "30"]]}
    t = {}
    for n, lag in enumerate(data, 1):
        t[lag] = r.table(f"Tabell {n}. Ej verkställda beslut enligt {lag}", [top], cols, data[lag], "matrix_insats_kon_orsak")
        r.grid(t[lag], heads, lag=lag)
    h3 = "Tidigare rapporterade beslut som nu är klara"
    t3 = r.table("Tabell 3. Verkställda och avslutade under kvartal 3", [h3], ["Insats", "Lag", "Verkställda", "Avslutade utan verkställighet"],
                 [["Särskilt boende", "SoL", "5", "2"], ["Kontaktfamilj", "SoL", "1", "0"], ["Daglig verksamhet", "LSS", "2", "1"],
                  ["Kontaktperson", "LSS", "3", "0"], ["Summa", None, "11", "3"]], "insats_status")
    for ins, lag, a, b in t3["rows"]:
        tot = ins == "Summa"
        r.count(t3, "verkställda", a, tot, insats=None if tot else ins, lag=lag)
        r.count(t3, "avslutade", b, tot, insats=None if tot else ins, lag=lag)
    t4 = r.table("Tabell 4. Särskild avgift", ["Ekonomi"], ["År", "Utdömd särskild avgift, kronor"], [["2023", "0"], ["2024", "85 000"]], "other")
    q1 = "Den 30 september 2025 hade nämnden 48 ej verkställda beslut, varav 18 enligt SoL och 30 enligt LSS"
    q2 = "Av besluten avser 21 kvinnor och 27 män"
    q3 = "Vid utgången av kvartal 2 var antalet 52"
    q4 = "en minskning med fyra beslut"
    q5 = "Kontaktperson står för 40 procent av besluten enligt LSS"
    q6 = "Under kvartalet har elva tidigare rapporterade beslut verkställts och tre har avslutats utan att verkställas"
    for v, f in ((48, {}), (18, {"lag": "SoL"}), (30, {"lag": "LSS"})):
        r.claim(q1, v, "ej_verkställda", skip=("measure",), **f)
    r.claim(q2, 21, "ej_verkställda", kon="K", skip=("measure",))
    r.claim(q2, 27, "ej_verkställda", kon="M", skip=("measure",))
    r.claim(q3, 52, "ej_verkställda", period="2025-Q2", skip=("measure",))
    r.claim(q4, -4, "ej_verkställda", "skillnad", compare_to="2025-Q2", skip=("measure",))
    r.claim(q5, 40, "ej_verkställda", "procent", lag="LSS", insats="Kontaktperson", skip=("measure",))
    r.claim(q6, 11, "verkställda")
    r.claim(q6, 3, "avslutade")
    r.finding("table_sum", "Table 2 (LSS), column Män: the rows add up to 19, Summa says 20.", 20, 19, ["Summa 11 20 30", "Daglig verksamhet 3 6 9", t["LSS"]["title"]])
    r.finding("table_sum", "Table 2 (LSS), row Summa: 11 and 20 make 31, Totalt says 30 (consequence).", 30, 31, ["Summa 11 20 30", t["LSS"]["title"]], "note", True)
    r.finding("text_vs_table", "The text gives 27 men; 8 and the wrong 20 make 28 (consequence).", 27, 28, [q2, "Summa 11 20 30"], "note", True)
    page = f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Rapport</title><style>
@page{{size:A4;margin:20mm 22mm 18mm}}body{{font-family:"DejaVu Sans",sans-serif;font-size:9.5pt;line-height:1.4}}
.top{{display:flex;justify-content:space-between;border-bottom:2px solid #7a1f2b;padding-bottom:6px;margin-bottom:14px;font-size:8.5pt}}
h1{{font-size:15pt;color:#7a1f2b}}h2{{font-size:11.5pt;margin:16px 0 4px;break-after:avoid}}table{{border-collapse:collapse;width:100%;margin:6px 0 14px;break-inside:avoid}}
caption{{text-align:left;font-weight:bold;font-size:9pt;padding-bottom:3px}}th{{background:#f0e3e5;text-align:left}}th,td{{padding:3px 8px;border:1px solid #c9aeb2}}
td:nth-child(n+2){{text-align:center}}.sum td{{font-weight:bold}}.sig{{margin-top:26px}}</style></head><body>
<div class="top"><div><b>Vetlanda kommun</b><br>Vård- och omsorgsförvaltningen</div><div>Tjänsteskrivelse<br>2025-10-20<br>Dnr VON 2025/203</div></div>
<p>Vård- och omsorgsnämnden</p>
<h1>Beslut som inte verkställts – rapport för tredje kvartalet 2025</h1>
<h2>Förslag till beslut</h2><p>Vård- och omsorgsnämnden beslutar att notera rapporten och lämna den till kommunfullmäktige.</p>
<h2>Bakgrund</h2><p>Sedan den 1 juli 2025 gäller en ny socialtjänstlag. Bestämmelserna om rapportering av gynnande beslut som inte verkställts finns numera i 34 kap. SoL.
För LSS gäller som tidigare 28 f §. Rapport lämnas varje kvartal till IVO och kommunens revisorer och i form av statistik till fullmäktige.</p>
<h2>{top}</h2><p>{q1}. {q2}. {q3}, det är alltså {q4}. {q5}.</p>
{render_html.table(t["SoL"], t["SoL"]["title"])}{render_html.table(t["LSS"], t["LSS"]["title"])}
<h2>{h3}</h2><p>{q6}.</p>{render_html.table(t3, t3["title"])}
<h2>Ekonomi</h2><p>Förvaltningsrätten kan döma ut en särskild avgift om dröjsmålet anses oskäligt. Tabellen visar vad nämnden har betalat.</p>
{render_html.table(t4, t4["title"])}
<h2>Bedömning</h2><p>De flesta som väntar på kontaktperson har särskilda önskemål om den som ska utses. Förvaltningen ser över ersättningen för uppdragen.</p>
<p class="sig">Förvaltningschef<br>Verksamhetsutvecklare</p></body></html>"""
    render_html.printed(r.path, page)
    return r
