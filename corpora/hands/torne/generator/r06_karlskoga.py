from torne import *
T = Truth("torne06_karlskoga_2025kv4", "Karlskoga kommun", "1883", "Socialnämnden", "SN 2026-00012", "2025-Q4", "2026-02-03", ["SoL", "LSS"])
OR = ["Saknar plats", "Saknar personal", "Tackat nej", "Övrigt"]
# insats, lag, kvinnor, män, fyra orsaker
R = [("Särskilt boende (SoL)", "SoL", 7, 4, 6, 0, 5, 0), ("Hemtjänst (SoL)", "SoL", 1, 0, 0, 0, 0, 1), ("Kontaktperson (SoL)", "SoL", 2, 3, 0, 4, 0, 1),
     ("Kontaktperson (LSS)", "LSS", 3, 5, 0, 6, 2, 0), ("Daglig verksamhet (LSS)", "LSS", 0, 4, 1, 0, 2, 1), ("Bostad med särskild service för vuxna (LSS)", "LSS", 4, 7, 9, 0, 2, 0)]
for r in R: assert r[2] + r[3] == sum(r[4:]), r
COL = ["Insats", "Antal / Kvinnor", "Antal / Män", "Antal / Totalt"] + [f"Orsak / {o}" for o in OR]
rows = [[r[0], r[2], r[3], r[2] + r[3]] + list(r[4:]) for r in R]
tot = ["Totalt"] + [sum(x[i] for x in rows) for i in range(1, 8)]
assert tot[1:] == [17, 23, 40, 16, 10, 11, 3]
T.table("t1", "Ej verkställda beslut 31 december 2025", ["Så ser det ut"], COL, [[("–" if c == 0 else c) for c in r] for r in rows + [tot]], "matrix_insats_kon_orsak")
for r, lag, ins in [(x, y[1], y[0]) for x, y in zip(rows, R)] + [(tot, None, None)]:
    for k, v in zip(("K", "M", None), r[1:4]): T.count("t1", "ej_verkställda", v, ins is None, lag=lag, insats=ins, kon=k)
    for o, v in zip(OR, r[4:]): T.count("t1", "ej_verkställda", v, ins is None, lag=lag, insats=ins, orsak=o)
O = [("Särskilt boende", "2", "18"), ("LSS-bostad", "0", "1"), ("Korttidsplatser", "3", "9")]
T.table("t2", "Lediga platser i egen regi den 15 januari 2026", ["Lediga platser"], ["Boendeform", "Lediga", "Byts ut eller renoveras"], O, "other")
q1 = "Den 31 december 2025 hade Karlskoga 40 beslut som inte verkställts i tid"
q2 = "23 av dem rörde män och 17 rörde kvinnor"
q3 = "det gäller 16 beslut, alltså 45 procent"          # planted: 40
q4 = "I drygt var fjärde fall, 11 av 40, har personen tackat nej"
q5 = "Under kvartalet verkställdes nio beslut och fyra avslutades"
q6 = "Kontaktperson enligt LSS står för 20 procent av besluten"
T.claim(q1, 40); T.claim(q2, 23, kon="M"); T.claim(q2, 17, kon="K"); T.claim(q3, 16, orsak="saknar plats", soft=("orsak",)); T.claim(q3, 45, unit="procent", soft=("orsak",))
T.claim(q4, 11, soft=("orsak",)); T.claim(q4, 40, optional=True); T.claim(q4, 25, unit="procent", orsak="tackat nej", optional=True); T.claim(q5, 9, "verkställda"); T.claim(q5, 4, "avslutade"); T.claim(q6, 20, unit="procent", lag="LSS", insats="Kontaktperson", soft=("insats",))
T.find("percent", "error", "16 of 40 is 40 percent, not 45.", 45, 40, [q3, "Totalt 17 23 40 16 10 11 3"], ["percent"])
head = "<tr><th rowspan=2>Insats</th><th colspan=3>Antal</th><th colspan=4>Orsak</th></tr><tr><th>Kvinnor</th><th>Män</th><th>Totalt</th>" + "".join(f"<th>{o}</th>" for o in OR) + "</tr>"
body = f"""<a class=skip href="#main">Hoppa till innehåll</a><nav>Start &gt; Kommun och politik &gt; Socialnämnden &gt; Uppföljning</nav><main id=main>
<h1>Beslut som väntar på att verkställas, kvartal 4 2025</h1>
<p class=ingress>Varje kvartal redovisar socialnämnden vilka beslut om stöd som inte kommit igång inom tre månader. Rapporten gick till kommunfullmäktige i februari.</p>
<h2>Så ser det ut</h2><p>{q1}. {q2}. Vanligast är att vi saknar plats – {q3}. {q4}. {q6}. {q5}; de ingår inte i tabellen.</p>
<table><caption>Ej verkställda beslut 31 december 2025</caption><thead>{head}</thead><tbody>
{''.join('<tr>' + ''.join(f'<td>{"–" if c == 0 else c}</td>' for c in r) + '</tr>' for r in rows + [tot])}</tbody></table>
<p class=not>Ett streck betyder noll.</p>
<h2>Lediga platser</h2>{htable(["Boendeform", "Lediga", "Byts ut eller renoveras"], O).replace('<table>', '<table><caption>Lediga platser i egen regi den 15 januari 2026</caption>')}
<h2>Vad säger lagen?</h2><p>Rapporteringen bygger på 34 kap. socialtjänstlagen (2025:400) och 28 f–h §§ LSS. IVO kan ansöka om att kommunen ska betala särskild avgift om väntan blir oskäligt lång.</p>
</main><footer><p>Publicerad 2026-02-03. Ansvarig nämnd: Socialnämnden. Diarienummer SN 2026-00012.</p><p>Karlskoga kommun, 691 83 Karlskoga</p></footer>"""
css = "body{font-family:Verdana,sans-serif;max-width:60em;margin:0 auto;padding:1em} nav{font-size:.8em;color:#666} table{border-collapse:collapse;margin:1em 0} td,th{border-bottom:1px solid #ccc;padding:.3em .6em;text-align:right} td:first-child,th:first-child{text-align:left} th[colspan]{text-align:center} caption{text-align:left;font-weight:bold} footer{border-top:1px solid #999;font-size:.8em}"
(DOCS / f"{T.stem}.html").write_text(page(body, css, "Beslut som väntar på att verkställas - Karlskoga kommun"), encoding="utf-8")
T.save()
