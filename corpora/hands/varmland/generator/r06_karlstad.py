from common import *
T = Truth("varmland06_karlstad_2025kv4", "pdf", organisation="Karlstads kommun", namnd="Vård- och omsorgsnämnden", kommunkod="1780", dnr="VON-2026-61", period="2025-Q4", document_date="2026-02-03", laws=["LSS", "SoL"])
OR = ["Ledig plats eller bostad saknas", "Personal eller uppdragstagare saknas", "Den enskilde har tackat nej", "Annat"]
M = {"LSS": [("Bostad för vuxna", 5, 9, 10, 0, 3, 1), ("Daglig verksamhet", 4, 3, 1, 0, 2, 4), ("Kontaktperson", 3, 5, 0, 6, 1, 1), ("Ledsagarservice", 2, 1, 0, 3, 0, 0), ("Korttidsvistelse", 1, 3, 2, 0, 1, 1), ("Avlösarservice", 0, 2, 0, 1, 0, 1)],
     "SoL": [("Särskilt boende för äldre", 11, 6, 9, 0, 7, 1), ("Dagverksamhet", 3, 2, 0, 0, 4, 1), ("Boendestöd", 2, 4, 0, 2, 2, 2), ("Kontaktperson", 2, 3, 0, 5, 0, 0), ("Sysselsättning", 1, 2, 1, 0, 0, 2), ("Ledsagning", 2, 0, 0, 1, 1, 0)]}
HIST = {"LSS": [(12, 12, 13, 15), (6, 5, 8, 8), (7, 9, 9, 8), (2, 2, 3, 4), (3, 4, 4, 4), (1, 1, 2, 2)], "SoL": [(16, 20, 21, 19), (4, 6, 5, 6), (6, 5, 5, 7), (4, 4, 5, 5), (3, 2, 2, 2), (1, 1, 1, 2)]}
COLS = ["Insats", "Kön / Kvinnor", "Kön / Män"] + ["Orsak / " + o for o in OR] + ["Totalt"]
b = lambda v: "" if v == 0 else str(v)
MR, TOT = {}, {}
for n, (lag, L) in enumerate(M.items(), 1):
    for r in L: assert r[1] + r[2] == sum(r[3:]), r
    s = [sum(r[j] for r in L) for j in range(1, 7)]; TOT[lag] = s[0] + s[1]; assert TOT[lag] == 38
    if lag == "SoL": assert s[4] == 14; s[4] = 15        # planted
    rr = [[r[0], *map(b, r[1:]), str(r[1] + r[2])] for r in L] + [["Summa", *map(b, s), str(TOT[lag])]]; MR[lag] = rr
    h = {"LSS": "Beslut enligt LSS", "SoL": "Beslut enligt socialtjänstlagen"}[lag]
    T.table(f"t{n}", f"Tabell {n}. Ej verkställda beslut enligt {lag} den 31 december 2025 efter insats, kön och orsak", [h], COLS, rr, "matrix_insats_kon_orsak")
    for r in rr:
        tt = r[0] == "Summa"; i = None if tt else r[0]
        for v, kon in ((r[1], "K"), (r[2], "M"), (r[7], None)): T.count(f"t{n}", "ej_verkställda", v, lag=lag, insats=i, kon=kon, is_total=tt)
        for v, o in zip(r[3:7], OR): T.count(f"t{n}", "ej_verkställda", v, lag=lag, insats=i, orsak=o, is_total=tt)
Q = ["2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]; QH = ["Insats"] + [f"Kv {q[-1]} {q[:4]}" for q in Q]
SR = []; g = [0] * 5
for lag in M:
    body = [[r[0], *h, r[1] + r[2]] for r, h in zip(M[lag], HIST[lag])]; s = [sum(x[j] for x in body) for j in range(1, 6)]; g = [a + c for a, c in zip(g, s)]
    SR.append((lag, [lag, *s], True)); SR += [(lag, r, False) for r in body]
SR.append((None, ["LSS och SoL tillsammans", *g], True))
assert g == [65, 71, 78, 82, 76], g
HT = "Utveckling över fem kvartal"; CT = "Tabell 3. Antal ej verkställda beslut vid kvartalets slut, kvartal 4 2024 till kvartal 4 2025"
T.table("t3", CT, [HT], QH, [r for _, r, _ in SR], "insats_time_series")
for lag, r, tt in SR:
    for q, v in zip(Q, r[1:]): T.count("t3", "ej_verkställda", v, period=q, lag=lag, insats=None if tt else r[0], is_total=tt)
HL = "Beslut som är äldre än ett år"; LH = ["Lagrum", "Insats", "Beslutsmånad", "Kommentar"]
LW = [("LSS 9 § 9", "Bostad för vuxna", "lss_bostad_vuxna", "2022-10", "Önskar endast servicebostad på Kronoparken. Har tackat nej till fyra erbjudanden."), ("LSS 9 § 9", "Bostad för vuxna", "lss_bostad_vuxna", "2024-02", "Väntar på gruppbostad med rätt inriktning, byggstart hösten 2026."),
      ("LSS 9 § 9", "Bostad för vuxna", "lss_bostad_vuxna", "2024-09", "Bor kvar på folkhögskola till juni, därefter aktuell."), ("LSS 9 § 4", "Kontaktperson", "lss_kontaktperson", "2024-05", "Särskilda önskemål om ålder och intressen, ingen lämplig person har hittats."),
      ("LSS 9 § 10", "Daglig verksamhet", "lss_daglig_verksamhet", "2023-11", "Medverkar inte. Motivationsarbete pågår sedan i våras."), ("LSS 9 § 6", "Korttidsvistelse", "lss_korttidsvistelse", "2024-10", "Kö."),
      ("SoL 4 kap. 1 §", "Boendestöd", "sol_boendestod", "2024-06", "Kontakten bruten, försök att nå den enskilde genom vårdcentralen."), ("SoL 4 kap. 1 §", "Särskilt boende för äldre", "sol_sarskilt_boende_aldre", "2024-11", "Makar som vill bo tillsammans, parboende saknas för närvarande.")]
T.table("t4", HL, [HL], LH, [[l, i, d, k] for l, i, _, d, k in LW], "decision_rows")
for l, i, iid, d, k in LW: T.dec(table="t4", section=[HL], insats=i, insats_id=iid, lag=l[:3], lagrum=l, beslutsdatum=d, kommentar=k)
P1 = "Den 31 december 2025 fanns det 76 beslut som inte var verkställda inom tre månader, 38 enligt LSS och 38 enligt SoL. Det är sex färre än vid utgången av kvartal 3 och elva fler än ett år tidigare, kvartal 4 2024."
T.claim("Den 31 december 2025 fanns det 76 beslut som inte var verkställda inom tre månader", 76, "ej_verkställda", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
for l in ("LSS", "SoL"): T.claim(f"38 enligt {l}", 38, "ej_verkställda", lag=l, agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
T.claim("Det är sex färre än vid utgången av kvartal 3", -6, "ej_verkställda", "skillnad", compare_to="2025-Q3", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
T.claim("elva fler än ett år tidigare, kvartal 4 2024", 11, "ej_verkställda", "skillnad", compare_to="2024-Q4", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
P2 = "Den vanligaste orsaken är att ledig plats eller bostad saknas, 13 beslut eller 34 procent."
P3 = "I 14 av 38 beslut har den enskilde tackat nej till ett erbjudande, vilket motsvarar 47 procent. Särskilt boende för äldre är den största gruppen med 17 beslut."
ag = ["period", "lag", "insats", "kon", "compare_to"]
T.claim("ledig plats eller bostad saknas, 13 beslut", 13, "ej_verkställda", lag="LSS", orsak=OR[0], agreed=ag); T.claim("13 beslut eller 34 procent", 34, "ej_verkställda", "procent", lag="LSS", orsak=OR[0], agreed=ag)
T.claim("I 14 av 38 beslut har den enskilde tackat nej till ett erbjudande", 14, "ej_verkställda", lag="SoL", orsak=OR[2], agreed=ag); T.claim("I 14 av 38 beslut", 38, "ej_verkställda", lag="SoL", optional=True)
T.claim("vilket motsvarar 47 procent", 47, "ej_verkställda", "procent", lag="SoL", orsak=OR[2], agreed=ag); T.claim("Särskilt boende för äldre är den största gruppen med 17 beslut", 17, "ej_verkställda", lag="SoL", insats="Särskilt boende för äldre", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
P4 = "Åtta av de 76 besluten är fattade före 2025. De redovisas här med månad i stället för datum."
T.claim("Åtta av de 76 besluten är fattade före 2025", 8, "ej_verkställda", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]); T.claim("Åtta av de 76 besluten", 76, "ej_verkställda", optional=True)
T.error("table_sum", "Tabell 2, Den enskilde har tackat nej: raderna ger 7 + 4 + 2 + 1 = 14, Summa säger 15.", 15, 14, ["Summa 21 17 10 8 15 6 38"], kinds=["table_sum", "text_vs_table"])
T.error("percent", "14 av 38 är 36,8 procent, inte 47.", 47, 36.8, ["I 14 av 38 beslut har den enskilde tackat nej till ett erbjudande, vilket motsvarar 47 procent"])
T.error("text_vs_table", "Texten säger 14 som tackat nej, Tabell 2:s Summa 15.", 14, 15, ["I 14 av 38 beslut", "Summa 21 17 10 8 15 6 38"], "note", optional=True)
T.error("table_sum", "Tabell 2 Summa: orsakerna 10 + 8 + 15 + 6 = 39 mot Totalt 38.", 38, 39, ["Summa 21 17 10 8 15 6 38"], "note", optional=True)
T.error("table_sum", "Tabell 2 Summa: orsakerna 10 + 8 + 15 + 6 = 39 mot Totalt 38.", 39, 38, ["Summa 21 17 10 8 15 6 38"], "note", optional=True)
T.error("percent", "47 procent mot Summa 15 av 38 = 39,5 procent.", 47, 39.5, ["vilket motsvarar 47 procent"], "note", optional=True)
def build():
    def matrix(lag, n):
        return f"<p class=cap>{T.tables[n-1]['title']}</p><table class=m><thead><tr><th rowspan=2 class=l>Insats</th><th colspan=2>Kön</th><th colspan=4>Orsak</th><th rowspan=2>Totalt</th></tr><tr><th>Kvinnor</th><th>Män</th>{''.join(f'<th>{o}</th>' for o in OR)}</tr></thead>" + "".join(f"<tr class={'s' if r[0]=='Summa' else 'o'}><td class=l>{r[0]}</td>{''.join(f'<td>{c}</td>' for c in r[1:])}</tr>" for r in MR[lag]) + "</table>"
    ser = f"<p class=cap>{CT}</p><table class=m><thead><tr>" + "".join(f"<th{' class=l' if not i else ''}>{h}</th>" for i, h in enumerate(QH)) + "</tr></thead>" + "".join(f"<tr class={'s' if t else 'o'}><td class='l {'' if t else 'in'}'>{r[0]}</td>{''.join(f'<td>{c}</td>' for c in r[1:])}</tr>" for _, r, t in SR) + "</table>"
    lst = "<table class=d><thead><tr>" + "".join(f"<th>{h}</th>" for h in LH) + "</tr></thead>" + "".join(f"<tr><td class=n>{l}</td><td>{i}</td><td class=n>{d}</td><td>{k}</td></tr>" for l, i, _, d, k in LW) + "</table>"
    html = f"""<html lang=sv><meta charset=utf-8><style>@page{{size:A4;margin:18mm 17mm 20mm}}body{{font:10pt/1.4 'Liberation Sans';color:#222}}h1{{font-size:21pt;color:#00507d;margin:26px 0 4px}}h2{{font-size:13pt;color:#00507d;margin:20px 0 5px}}.top{{display:flex;justify-content:space-between;background:#00507d;color:#fff;padding:9px 14px}}
    table{{border-collapse:collapse;width:100%;break-inside:avoid}}.m td,.m th{{text-align:center;padding:4px 5px;font-size:9pt;border:1px solid #9db8c9}}.m th{{background:#e4eff6;font-weight:600}}.m .l{{text-align:left}}.m .in{{padding-left:18px}}.s td{{font-weight:bold;background:#f3f3f3}}.cap{{font-size:9pt;font-weight:bold;margin:9px 0 3px;break-after:avoid}}.d td,.d th{{text-align:left;vertical-align:top;font-size:9pt;padding:4px 7px;border-bottom:1px solid #ccc}}.d thead{{border-bottom:2px solid #00507d}}.n{{white-space:nowrap}}h2,h1{{break-after:avoid}}</style>
    <div class=top><span><b>Karlstads kommun</b><br>Vård- och omsorgsförvaltningen</span><span>2026-02-03<br>Dnr VON-2026-61</span></div>
    <h1>Ej verkställda beslut</h1><div>Kvartalsrapport till vård- och omsorgsnämnden, kvartal 4 2025</div>
    <h2>Kort om resultatet</h2><p>{P1}</p>
    <h2>Om rapporten</h2><p>Kommunen ska till IVO, revisorerna och fullmäktige rapportera gynnande beslut som inte har verkställts inom tre månader. Reglerna finns i 34 kap. socialtjänstlagen och i 28 f–h §§ LSS. I tabellerna räknas varje beslut en gång och har en orsak, den som bedöms vara viktigast. Tomma rutor betyder att inget beslut finns.</p>
    <h2>Beslut enligt LSS</h2><p>{P2}</p>{matrix('LSS',1)}<h2>Beslut enligt socialtjänstlagen</h2><p>{P3}</p>{matrix('SoL',2)}
    <h2>{HT}</h2><p>I tabellen visas först summan för lagen och därunder de insatser som ingår.</p>{ser}<h2>{HL}</h2><p>{P4}</p>{lst}
    <h2>Fortsatt arbete</h2><p>Förvaltningen ser över bostadsplaneringen för LSS och prövar ett nytt sätt att rekrytera kontaktpersoner tillsammans med föreningslivet.</p></html>"""
    chromium_pdf(html, T.path); T.save()
if __name__ == "__main__": build()
