"""lanet09 Ludvika 2024-Q4: tjänsteskrivelse with five-quarter series (year over quarter in the head), sex and reasons; Chromium."""
from lib import *

STEM = "lanet09_ludvika_2024_kv4"
PER = ["2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
HD = ["2023 / Kv 4", "2024 / Kv 1", "2024 / Kv 2", "2024 / Kv 3", "2024 / Kv 4"]
LSS = [("Bostad med särskild service, vuxna", 9, 10, 8, 9, 11), ("Daglig verksamhet", 6, 5, 6, 8, 7), ("Kontaktperson", 8, 7, 7, 6, 5),
       ("Ledsagarservice", 4, 4, 3, 3, 2), ("Avlösarservice", 3, 2, 2, 3, 3), ("Korttidsvistelse", 5, 4, 5, 4, 4)]
SOL = [("Särskilt boende", 12, 15, 14, 10, 9), ("Korttidsplats", 2, 1, 0, 0, 1), ("Hemtjänst", 0, 1, 1, 0, 0), ("Dagverksamhet", 4, 3, 3, 5, 4),
       ("Kontaktfamilj", 3, 3, 4, 4, 5), ("Kontaktperson", 6, 6, 5, 6, 6)]
KON = [("LSS", 14, 18), ("SoL", 15, 10)]
ORS = [("Ledig plats eller bostad saknas", 11, 9), ("Personal eller uppdragstagare saknas", 8, 8), ("Den enskilde har tackat nej", 7, 4),
       ("Den enskilde vill avvakta", 4, 3), ("Annat", 2, 1)]


def build():
    t = Truth(organisation="Ludvika kommun", stadsdel=None, namnd="Vård- och omsorgsnämnden", kommunkod="2085", dnr="VON 2025/18", period="2024-Q4",
              document_date="2025-01-27", laws=["SoL", "LSS"])
    sec = "Redovisning"
    tot, tabs = {}, []
    for i, lag, rows in ((1, "LSS", LSS), (2, "SoL", SOL)):
        s = [sum(r[k] for r in rows) for k in range(1, 6)]
        tot[lag] = s
        cap = f"Tabell {i}. Ej verkställda beslut enligt {lag}"
        body = [list(r) for r in rows] + [["Summa", *s]]
        t.table(f"t{i}", cap, [sec, cap], ["Insats"] + HD, body, "insats_time_series")
        for r in body:
            for p, v in zip(PER, r[1:]):
                t.count(f"t{i}", "ej_verkställda", v, period=p, lag=lag, insats=None if r[0] == "Summa" else r[0], is_total=r[0] == "Summa")
        tabs.append((cap, body))
    nl, ns = tot["LSS"][4], tot["SoL"][4]
    n = nl + ns
    assert [k + m for _, k, m in KON] == [nl, ns] and sum(r[1] for r in ORS) == nl and sum(r[2] for r in ORS) == ns
    cap3, cap4 = "Tabell 3. Fördelning på kön kvartal 4 2024", "Tabell 4. Orsaker kvartal 4 2024"
    kb = [[l, k, m, k + m] for l, k, m in KON]
    kb.append(["Summa", *[sum(r[j] for r in kb) for j in (1, 2, 3)]])
    t.table("t3", cap3, [sec, cap3], ["Lag", "Kvinnor", "Män", "Totalt"], kb, "other")
    for r in kb:
        for kon, v in zip(("K", "M", None), r[1:]):
            t.count("t3", "ej_verkställda", v, lag=None if r[0] == "Summa" else r[0], kon=kon, is_total=r[0] == "Summa")
    ob = [[o, a, b, a + b] for o, a, b in ORS]
    ob.append(["Summa", *[sum(r[j] for r in ob) for j in (1, 2, 3)]])
    t.table("t4", cap4, [sec, cap4], ["Orsak", "LSS", "SoL", "Totalt"], ob, "other")
    for r in ob:
        for lag, v in zip(("LSS", "SoL", None), r[1:]):
            t.count("t4", "ej_verkställda", v, lag=lag, orsak=None if r[0] == "Summa" else r[0], is_total=r[0] == "Summa")

    boende, dv, kp0, kp1 = LSS[0][5], LSS[1][5], LSS[2][1], LSS[2][5]
    pb, pdv_true, pk = round(100 * boende / nl), round(100 * dv / nl, 1), round(100 * kb[2][1] / n)
    dv_wrong, kp_wrong = 25, word(kp0 - kp1 + 1)                    # planted
    saknas = ob[0][3]
    s1 = f"Vid utgången av 2024 var {n} beslut inte verkställda inom tre månader, {nl} enligt LSS och {ns} enligt SoL."
    s2 = f"Jämfört med kvartal 4 2023 har besluten enligt LSS minskat med {word(tot['LSS'][0] - nl)}, från {tot['LSS'][0]} till {nl}, och besluten enligt SoL minskat med {word(tot['SoL'][0] - ns)}."
    s3 = "Under kvartalet har 12 beslut verkställts och sex avslutats av annan anledning."
    s4 = f"Bostad med särskild service är den största posten och utgör {pb} procent av LSS-besluten, daglig verksamhet utgör {dv_wrong} procent."
    s5 = f"Kontaktperson enligt LSS har minskat med {kp_wrong} beslut jämfört med kvartal 4 2023."
    s6 = f"Antalet beslut enligt SoL är oförändrat jämfört med kvartal 3."
    s7 = f"Av samtliga beslut avser {pk} procent kvinnor."
    s8 = f"I {saknas} av de {n} besluten är orsaken att ledig plats eller bostad saknas."
    t.claim(s1, "ej_verkställda", n, "total")
    t.claim(s1, "ej_verkställda", nl, "LSS", lag="LSS")
    t.claim(s1, "ej_verkställda", ns, "SoL", lag="SoL")
    t.claim(s2, "ej_verkställda", nl - tot["LSS"][0], "LSS change in a year", lag="LSS", unit="skillnad", compare_to="2023-Q4")
    t.claim(s2, "ej_verkställda", tot["LSS"][0], "LSS a year before", lag="LSS", period="2023-Q4")
    t.claim(s2, "ej_verkställda", nl, "LSS now", lag="LSS")
    t.claim(s2, "ej_verkställda", ns - tot["SoL"][0], "SoL change in a year", lag="SoL", unit="skillnad", compare_to="2023-Q4")
    t.claim(s3, "verkställda", 12, "carried out in the quarter")
    t.claim(s3, "avslutade", 6, "closed in the quarter", agreed=without("orsak"))
    t.claim(s4, "ej_verkställda", pb, "share of LSS, housing", lag="LSS", insats="Bostad med särskild service", unit="procent")
    t.claim(s4, "ej_verkställda", dv_wrong, "share of LSS, daily activity", lag="LSS", insats="daglig verksamhet", unit="procent")
    t.claim(s5, "ej_verkställda", -(kp0 - kp1 + 1), "contact person, change in a year", lag="LSS", insats="Kontaktperson", unit="skillnad", compare_to="2023-Q4")
    assert tot["SoL"][3] == ns
    t.claim(s6, "ej_verkställda", 0, "SoL unchanged", lag="SoL", unit="skillnad", compare_to="2024-Q3")
    t.claim(s7, "ej_verkställda", pk, "women's share", kon="K", unit="procent")
    t.claim(s8, "ej_verkställda", saknas, "no place or housing", orsak="ledig plats eller bostad saknas", agreed=without("orsak"))
    t.claim(s8, "ej_verkställda", n, "total (base)")
    row = lambda r: " ".join(map(str, r))
    t.finding("percent", f"Daglig verksamhet is said to be {dv_wrong} percent of the LSS decisions; {dv} of {nl} is {pdv_true} percent.", dv_wrong, pdv_true,
              [s4, row(LSS[1]), row(tabs[0][1][-1])], kinds=["percent", "text_vs_table"])
    t.finding("text_vs_table", f"Kontaktperson (LSS) is said to have decreased by {kp0 - kp1 + 1}; table 1 gives {kp0} and {kp1}.", -(kp0 - kp1 + 1), -(kp0 - kp1), [s5, row(LSS[2])])

    def series(cap, body):
        return (f"<table class=t><caption>{cap}</caption><thead><tr><th rowspan=2>Insats</th><th>2023</th><th colspan=4>2024</th></tr><tr><th>Kv 4</th><th>Kv 1</th><th>Kv 2</th><th>Kv 3</th><th>Kv 4</th></tr></thead><tbody>"
                + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in body) + "</tbody></table>")

    def plain(cap, head, body):
        return (f"<table class=t><caption>{cap}</caption><thead><tr>" + "".join(f"<th>{h}</th>" for h in head) + "</tr></thead><tbody>"
                + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in body) + "</tbody></table>")
    html = f"""<!doctype html><html lang=sv><meta charset=utf-8><title>VON 2025/18</title><style>
@page{{size:A4;margin:20mm 24mm 22mm 28mm;@bottom-right{{content:"Sida " counter(page) "(" counter(pages) ")";font:8.5pt "Liberation Serif"}}}}
body{{font:11.5pt/1.4 "Liberation Serif",serif;margin:0}}
.lh{{width:100%;font-size:10pt;margin-bottom:20px}} .lh td{{vertical-align:top;padding:0}} .lh td+td{{text-align:right}}
h1{{font:bold 16pt "Liberation Sans";margin:0 0 10px}} h2{{font:bold 11.5pt "Liberation Sans";margin:16px 0 3px;break-after:avoid}}
p{{margin:0 0 8px}}
.t{{border-collapse:collapse;width:100%;margin:8px 0 16px;font-size:10.5pt;break-inside:avoid}} .t caption{{text-align:left;font-style:italic;padding-bottom:3px}}
.t td,.t th{{padding:2.5px 8px;text-align:right;border-top:.6px solid #000}} .t td:first-child,.t th:first-child{{text-align:left}} .t tr:last-child td{{font-weight:bold;border-bottom:1.4px solid #000}}
.t thead tr:nth-child(2) th{{text-align:right;border-top:0}} .t thead th[colspan]{{text-align:center}} .t thead tr:first-child th{{border-top:1.4px solid #000}}
</style><body>
<table class=lh><tr><td><b>Ludvika kommun</b><br>Vård- och omsorgsförvaltningen<br>Kvalitetsenheten</td><td>2025-01-27<br>Dnr VON 2025/18<br>Vård- och omsorgsnämnden</td></tr></table>
<h1>Statistikrapport: ej verkställda beslut kvartal 4 2024</h1>
<h2>Förslag till beslut</h2>
<p>Vård- och omsorgsnämnden beslutar att ta emot statistikrapporten och att lämna den till kommunfullmäktige.</p>
<h2>Sammanfattning</h2>
<p>{s1} {s2}</p>
<h2>Bakgrund</h2>
<p>Nämnden ska enligt 16 kap. 6 h § SoL och 28 h § LSS lämna statistik till fullmäktige över beslut som inte verkställts inom tre månader. Rapporten innehåller inga uppgifter om enskilda personer. Siffrorna avser antal beslut den sista dagen i respektive kvartal.</p>
<h2>Redovisning</h2>
<p>{s3}</p>
{series(*tabs[0])}
<p>{s4} {s5}</p>
{series(*tabs[1])}
<p>{s6} Hemtjänst förekommer bara undantagsvis i rapporteringen.</p>
{plain(cap3, ["Lag", "Kvinnor", "Män", "Totalt"], kb)}
<p>{s7} I tabellen räknas flickor som kvinnor och pojkar som män.</p>
{plain(cap4, ["Orsak", "LSS", "SoL", "Totalt"], ob)}
<p>{s8} Kvalitetsenheten har inte granskat hur orsakerna har valts av handläggarna.</p>
<h2>Fortsatt arbete</h2>
<p>Ett nytt gruppboende är beslutat och beräknas kunna tas i bruk under hösten 2025.</p>
<p><br>Maj-Britt Storgruvan<br>Utvecklingsledare</p>
</body></html>"""
    chromium_pdf(html, DOCS / f"{STEM}.pdf")
    t.write(STEM, ["The head has the year over the quarter (2023 over one column, 2024 over four).", "Printed zeros are counts of 0."])


if __name__ == "__main__":
    build()
