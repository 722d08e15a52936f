"""Haparanda: series over three quarters per law, reasons by law, sexes, list of the oldest; printed from Chromium; planted wrong sum."""
from lib import *
Q = ["Kv 4 2023", "Kv 3 2024", "Kv 4 2024"]; QI = ["2023-Q4", "2024-Q3", "2024-Q4"]
L = [("Bostad med särskild service", 3, 3, 2), ("Daglig verksamhet", 5, 4, 7), ("Kontaktperson", 4, 5, 6), ("Korttidsvistelse", 1, 0, 1), ("Ledsagarservice", 2, 3, 3)]
S = [("Hemtjänst", 1, 0, 2), ("Kontaktfamilj", 2, 2, 1), ("Kontaktperson", 3, 4, 4), ("Sysselsättning", 1, 1, 0), ("Särskilt boende", 6, 8, 9)]
O = [("Saknas lämplig personal", 7, 5), ("Saknas plats eller bostad", 4, 6), ("Den enskilde har tackat nej", 5, 3), ("Övrigt", 3, 2)]
OLD = [("2021-05-17", "LSS", "Bostad med särskild service", "Har tackat nej till Marielund, önskar egen lägenhet i centrum."), ("2022-02-28", "LSS", "Kontaktperson", "Finsktalande kontaktperson efterfrågas, ingen har hittats."),
       ("2022-10-03", "LSS", "Daglig verksamhet", "Deltar inte i planerade studiebesök."), ("2023-01-23", "SoL", "Kontaktperson", "Två förslag har lämnats, båda avböjda."),
       ("2023-04-12", "SoL", "Särskilt boende", "Bor kvar hos dotter i Torneå tills vidare."), ("2023-09-06", "LSS", "Ledsagarservice", "Ingen personal att tillgå på kvällstid."),
       ("2023-10-19", "SoL", "Kontaktfamilj", "Utredning av tilltänkt familj pågår.")]


def build():
    r = R("lappland04_haparanda_2024_kv4", "pdf", "Haparanda stad", "2583", "Socialnämnden", "SOC 2025-9", "2024-Q4", "2025-02-03", ["LSS", "SoL"])
    html_t, sec = {}, ["Statistik"]
    for tid, lag, data, title, head in (("t1", "LSS", L, "Tabell 1. Rapporterade beslut enligt LSS", "Insats"), ("t2", "SoL", S, "Tabell 2. Rapporterade beslut enligt SoL", "Insats")):
        true = [sum(d[i] for d in data) for i in (1, 2, 3)]
        shown = list(true)
        if lag == "LSS": shown[1] += 1
        rows = r.t(tid, title, sec, [head] + Q, list(data) + [("Summa", *shown)], "insats_time_series")
        html_t[tid] = tab([head] + Q, rows, last_bold=True)
        for ins, *v in list(data) + [("Summa", *shown)]:
            for q, x in zip(QI, v):
                r.c(tid, "rapporterade", x, period=q, lag=lag, insats=None if ins == "Summa" else ins, is_total=ins == "Summa")
        if lag == "LSS":
            lt = true
            r.x("table_sum", "error", "Table 1, Kv 3 2024: the rows sum to 15, the printed Summa is 16 (the text's increase by four to 19 and table 4's 30 also give 15).", 16, 15, ["Summa 15 16 19"])
        else: stt = true
    ocol = ["Orsak", "LSS", "SoL", "Totalt"]
    od = [(o, a, b, a + b) for o, a, b in O]; od.append(("Summa",) + tuple(sum(x[i] for x in od) for i in (1, 2, 3)))
    html_t["t3"] = tab(ocol, r.t("t3", "Tabell 3. Orsak, kvartal 4 2024", sec, ocol, od, "orsak_time_series"), last_bold=True)
    for o, *v in od:
        for lag, x in zip(("LSS", "SoL", None), v): r.c("t3", "rapporterade", x, lag=lag, orsak=None if o == "Summa" else o, is_total=o == "Summa")
    assert od[-1][1:] == (lt[2], stt[2], lt[2] + stt[2])
    kcol = ["Kön", "Kv 3 2024", "Kv 4 2024"]
    kd = [("Kvinnor och flickor", 14, 17), ("Män och pojkar", 16, 18), ("Summa", 30, 35)]
    html_t["t4"] = tab(kcol, r.t("t4", "Tabell 4. Kön, båda lagarna", sec, kcol, kd, "kon_time_series"), last_bold=True)
    for (n, a, b), k in zip(kd, ("K", "M", None)):
        for q, x in zip(QI[1:], (a, b)): r.c("t4", "rapporterade", x, period=q, kon=k, is_total=n == "Summa")
    xcol = ["Beslutsdatum", "Lag", "Insats", "Kommentar"]
    osec = ["Beslut äldre än ett år som ännu inte är verkställda"]
    html_t["t5"] = tab(xcol, r.t("t5", osec[0], osec, xcol, OLD, "decision_rows"), "old")
    for b, lag, ins, kom in OLD: r.d("t5", section=osec, insats=ins, lag=lag, beslutsdatum=b, kommentar=kom, status="kvarstående")
    p = ("Till IVO rapporterades 35 beslut för kvartal 4 2024. Det är fem fler än kvartalet före och sju fler än kvartal 4 2023. "
         "Enligt LSS rapporterades 19 beslut, en ökning med fyra jämfört med kvartal 3. Enligt SoL rapporterades 16 beslut, en ökning med ett. "
         "Kvinnor och flickor svarar för 49 procent av besluten. Daglig verksamhet är den insats som ökat mest, från fyra till sju beslut. Den vanligaste orsaken är att lämplig personal saknas, 12 beslut eller 34 procent.")
    r.cl("Till IVO rapporterades 35 beslut för kvartal 4 2024", 35, "rapporterade")
    q = "Det är fem fler än kvartalet före och sju fler än kvartal 4 2023"
    r.cl(q, 5, "rapporterade", "skillnad", compare_to="2024-Q3"); r.cl(q, 7, "rapporterade", "skillnad", compare_to="2023-Q4")
    q = "Enligt LSS rapporterades 19 beslut, en ökning med fyra jämfört med kvartal 3"
    r.cl(q, 19, "rapporterade", lag="LSS"); r.cl(q, 4, "rapporterade", "skillnad", lag="LSS", compare_to="2024-Q3")
    q = "Enligt SoL rapporterades 16 beslut, en ökning med ett"
    r.cl(q, 16, "rapporterade", lag="SoL"); r.cl(q, 1, "rapporterade", "skillnad", lag="SoL", compare_to="2024-Q3")
    r.cl("Kvinnor och flickor svarar för 49 procent av besluten", 49, "rapporterade", "procent", kon="K")
    q = "Daglig verksamhet är den insats som ökat mest, från fyra till sju beslut"
    r.cl(q, 4, "rapporterade", lag="LSS", insats="Daglig verksamhet", period="2024-Q3", agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"])
    r.cl(q, 7, "rapporterade", lag="LSS", insats="Daglig verksamhet", agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"])
    q = "Den vanligaste orsaken är att lämplig personal saknas, 12 beslut eller 34 procent"
    ag = ["measure", "period", "lag", "insats", "kon", "compare_to"]
    r.cl(q, 12, "rapporterade", orsak="Saknas lämplig personal", agreed=ag); r.cl(q, 34, "rapporterade", "procent", orsak="Saknas lämplig personal", agreed=ag)
    r.cl("Sju av de 35 besluten är mer än ett år gamla", 7, "rapporterade", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.cl("Sju av de 35 besluten är mer än ett år gamla", 35, "rapporterade", opt=True)
    r.x("table_vs_table", "note", "Table 1 and 2 give 16 + 15 = 31 for Kv 3 2024, table 4 gives 30 (follows from the wrong sum in table 1).", 31, 30, ["Summa 15 16 19", "Summa 30 35"], opt=True)
    r.save()
    css = """@page{size:A4;margin:20mm 22mm 20mm 22mm}body{font:10.5pt/1.42 'Liberation Sans',Arial;margin:0}header{border-bottom:3px solid #7d1f2b;padding-bottom:6px;overflow:hidden}header b{font-size:17pt;color:#7d1f2b}
    header span{float:right;text-align:right;font-size:9pt}h1{font-size:16pt;margin:16px 0 6px}h2{font-size:12.5pt;color:#7d1f2b;margin:14px 0 4px}table{border-collapse:collapse;margin:2px 0 12px;break-inside:avoid;min-width:62%}
    th{background:#7d1f2b;color:#fff;text-align:left;font-weight:normal;padding:3px 9px}td{padding:2px 9px;border-bottom:1px solid #ccc}td+td{text-align:right}th+th{text-align:right}.sum td{font-weight:bold;border-top:1.5px solid #333}
    .old td,.old th{text-align:left}.old td:first-child{white-space:nowrap}.cap{font-weight:bold;font-size:9.5pt;margin:8px 0 1px;break-after:avoid}p{margin:4px 0 8px}"""
    cap = lambda i: f"<div class=cap>{[t for t in r.j['tables'] if t['id'] == i][0]['title']}</div>{html_t[i]}"
    h = f"""<html lang=sv><head><meta charset=utf-8><style>{css}</style></head><body><header><span>Tjänsteskrivelse<br>Dnr SOC 2025-9<br>2025-02-03</span><b>Haparanda stad</b><br>Socialförvaltningen</header>
    <h1>Ej verkställda beslut enligt SoL och LSS – kvartal 4 2024</h1><p>Mottagare: Socialnämnden</p><h2>Förslag till beslut</h2><p>Socialnämnden beslutar att lägga rapporten till handlingarna samt att överlämna den till kommunfullmäktige.</p>
    <h2>Sammanfattning</h2><p>{p}</p><h2>Statistik</h2><p>Tabellerna omfattar samtliga beslut som rapporterats för respektive kvartal, även sådana som verkställts eller avslutats innan kvartalet var slut. Beslut efter avbrott ingår.</p>
    {cap('t1')}{cap('t2')}{cap('t3')}{cap('t4')}<h2>{osec[0]}</h2><p>Sju av de 35 besluten är mer än ett år gamla. De redovisas här i åldersordning.</p>{html_t['t5']}
    <h2>Barnperspektiv</h2><p>För ett barn är ett år en lång tid. Kontaktfamilj och korttidsvistelse följs därför upp varje månad av enhetschefen.</p><p style="margin-top:26px">Tf socialchef</p></body></html>"""
    chromium_pdf(h, r.out)
