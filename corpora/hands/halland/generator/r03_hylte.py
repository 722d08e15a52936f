from lib import *
R = Report("halland03_hylte_2024kv4", "Hylte kommun", "1315", "Omsorgsnämnden", "OSN-2025-12", "2024-Q4", "2025-01-27", ["SoL", "LSS"])
SOL = [("Kontaktfamilj", 3, 1, 0), ("Särskilt boende (demens)", 4, 2, 1), ("Hemtjänst", 1, 0, 1), ("Kontaktperson", 2, 0, 0)]
LSS = [("Kontaktperson, 9 § 4", 4, 1, 0), ("Avlösarservice, 9 § 5", 1, 0, 0), ("Korttidstillsyn, 9 § 7", 1, 1, 0), ("Bostad med särskild service för vuxna, 9 § 9", 3, 0, 0), ("Daglig verksamhet, 9 § 10", 2, 1, 1)]
cols = ["Insats", "Inte verkställda inom 3 mån", "– varav verkställda under kvartalet", "– varav avslutade av annat skäl", "Kvar 31 december"]
mk = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
html_t, tot = "", {}
for lag, rows, cap in (("SoL", SOL, "Beslut enligt socialtjänstlagen"), ("LSS", LSS, "Beslut enligt LSS")):
    full = [(n, a, v, s, a - v - s) for n, a, v, s in rows]
    tt = tuple(sum(r[i] for r in full) for i in (1, 2, 3, 4)); tot[lag] = tt
    cells = [[r[0], *map(str, r[1:])] for r in full] + [["Totalt " + lag, *map(str, tt)]]
    t = R.table(cap, [cap], cols, cells, "insats_status")
    for r in full:
        for m, v in zip(mk, r[1:]): R.count(t, m, v, lag=lag, insats=r[0])
    for m, v in zip(mk, tt): R.count(t, m, v, lag=lag, total=True)
    html_t += f"<h3>{cap}</h3><table><tr>" + "".join(f"<th>{c}</th>" for c in cols) + "</tr>" + "".join("<tr" + (" class=s" if c[0].startswith("Totalt") else "") + ">" + "".join(f"<td>{x}</td>" for x in c) + "</tr>" for c in cells) + "</table>"
A, V, S, Kv = (tot["SoL"][i] + tot["LSS"][i] for i in range(4))
p1 = f"Under årets fjärde kvartal har Hylte kommun haft {A} gynnande beslut som gått över tremånadersgränsen, {WORDS[tot['SoL'][0]]} enligt SoL och {WORDS[tot['LSS'][0]]} enligt LSS."
p2 = f"{WORDS[V].capitalize()} av dem hann verkställas före nyår och {WORDS[S]} avslutades utan att insatsen kommit igång; en av de sökande avled, övriga två ville inte längre ha insatsen."
p3 = f"Vid årsskiftet återstod därmed {Kv} beslut."
p4 = f"För tredje kvartalet var motsvarande siffra 15, dvs. {WORDS[15-Kv]} beslut fler än nu."
R.claim(f"har Hylte kommun haft {A} gynnande beslut som gått över tremånadersgränsen", A, measure="rapporterade")
q = f"{WORDS[tot['SoL'][0]]} enligt SoL och {WORDS[tot['LSS'][0]]} enligt LSS"
R.claim(q, tot["SoL"][0], measure="rapporterade", lag="SoL"); R.claim(q, tot["LSS"][0], measure="rapporterade", lag="LSS")
R.claim(f"{WORDS[V].capitalize()} av dem hann verkställas före nyår", V, measure="verkställda")
R.claim(f"{WORDS[S]} avslutades utan att insatsen kommit igång", S, measure="avslutade")
R.claim("en av de sökande avled", 1, measure="avslutade", agreed=["period", "lag", "insats"], optional=True)
R.claim("övriga två ville inte längre ha insatsen", 2, measure="avslutade", agreed=["period", "lag", "insats"], optional=True)
R.claim(f"Vid årsskiftet återstod därmed {Kv} beslut", Kv, measure="kvarstående")
R.claim("För tredje kvartalet var motsvarande siffra 15", 15, measure="kvarstående", period="2024-Q3")
R.claim(f"dvs. {WORDS[15-Kv]} beslut fler än nu", Kv - 15, unit="skillnad", measure="kvarstående", compare_to="2024-Q3", agreed=["lag", "insats"], optional=True)
chromium_pdf(f"""<!doctype html><html lang=sv><meta charset=utf-8><title>Tjänsteskrivelse</title><style>
@page{{size:A4;margin:17mm 20mm}}body{{font:10pt 'DejaVu Sans',sans-serif;color:#111;line-height:1.35}}
.top{{display:flex;justify-content:space-between;border-bottom:3px solid #2d6a4f;padding-bottom:6px;margin-bottom:12px}}.top b{{font-size:15pt;color:#2d6a4f}}
.top div{{font-size:8.5pt;text-align:right}}h1{{font-size:14pt;margin:6px 0}}h2{{font-size:11pt;margin:10px 0 2px;color:#2d6a4f}}h3{{font-size:9.5pt;margin:10px 0 3px}}p{{margin:3px 0 6px}}
table{{border-collapse:collapse;width:100%;font-size:8.5pt}}th{{text-align:left;font-weight:normal;font-style:italic;border-bottom:1px solid #2d6a4f;padding:2px 4px;vertical-align:bottom}}td{{padding:2px 4px;border-bottom:1px dotted #aaa}}
th+th,td+td{{text-align:center;width:16%}}tr.s td{{font-weight:bold;border-top:1px solid #2d6a4f;border-bottom:0}}.f{{font-size:7.5pt;color:#555;margin-top:14px;border-top:1px solid #999;padding-top:4px}}</style>
<div class=top><b>Hylte kommun</b><div>Tjänsteskrivelse<br>2025-01-27<br>Ärendenr OSN-2025-12<br>Omsorgskontoret</div></div>
<p>Omsorgsnämnden</p><h1>Redovisning till fullmäktige – beslut som inte verkställts, fjärde kvartalet 2024</h1>
<h2>Förslag</h2><p>Omsorgsnämnden ställer sig bakom redovisningen. Redovisningen skickas till kommunfullmäktige och revisorerna.</p>
<h2>Vad saken gäller</h2><p>{p1} {p2} {p3} {p4}</p>
<p>Det är kommunen själv som till IVO anmäler beslut där insatsen inte startat inom tre månader (16 kap. 6 f § SoL, 28 f § LSS). Fullmäktige ska enligt 16 kap. 6 h § SoL och 28 h § LSS få en statistisk sammanställning.</p>
{html_t}
<h2>Kommentar</h2><p>Att hitta kontaktpersoner och kontaktfamiljer är fortsatt svårt i en liten kommun. Kontoret har under hösten annonserat lokalt och höjt arvodet. Bostäderna enligt LSS väntar på ombyggnaden av Malmgatan. Avslaget på bygglov har överklagats.</p>
<p style="margin-top:16px">Verksamhetschef</p><div class=f>Hylte kommun · Storgatan 8 · 314 80 Hyltebruk · Sida 1 (1)</div></html>""", DOCS / f"{R.stem}.pdf"); R.save()
