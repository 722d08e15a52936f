from lib import Report
Q = ["2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2"]
QH = [f"Kv {q[-1]} {q[:4]}" for q in Q]
SOL = {"Särskilt boende": [22, 27, 25, 19, 17], "Korttidsvård": [3, 2, 4, 4, 2], "Boendestöd": [8, 9, 6, 7, 9], "Kontaktfamilj": [11, 10, 12, 12, 13], "Öppenvård": [1, 0, 0, 2, 1]}
LSS = {"Bostad med särskild service, barn": [1, 1, 2, 2, 2], "Bostad med särskild service, vuxna": [26, 28, 27, 30, 31], "Daglig verksamhet": [14, 12, 15, 11, 12], "Kontaktperson": [19, 20, 18, 21, 16], "Korttidsvistelse": [6, 7, 5, 5, 6]}
OR = {"Resursbrist, bostad/plats": (11, 29), "Resursbrist, personal eller uppdragstagare": (13, 12), "Den enskilde har tackat nej": (10, 17), "Annat skäl": (8, 9)}

def build():
    r = Report(9, "sundsvall", "2025_kv2", "pdf", organisation="Sundsvalls kommun", kommunkod="2281", stadsdel=None, namnd="Individ- och arbetsmarknadsnämnden",
               dnr="IAN-2025-00119", period="2025-Q2", document_date="2025-08-26", laws=["SoL", "LSS"])
    tot = {l: [sum(v[i] for v in d.values()) for i in range(5)] for l, d in (("SoL", SOL), ("LSS", LSS))}
    assert tot["SoL"][-1] == sum(v[0] for v in OR.values()) and tot["LSS"][-1] == sum(v[1] for v in OR.values()), (tot, )
    r.raw('<div class="lh"><span class="logo">Sundsvalls kommun</span><span>Individ- och arbetsmarknadsnämnden<br>TJÄNSTESKRIVELSE</span><span>2025-08-26<br>IAN-2025-00119</span></div>')
    r.h(1, "Ej verkställda beslut enligt SoL och LSS – kvartal 2 2025")
    s, l = tot["SoL"], tot["LSS"]
    r.h(2, "Sammanfattning")
    ch = lambda a: ("en ökning" if a > 0 else "en minskning") + f" med {abs(a)} beslut"
    assert s[4] - s[3] == -2 and s[4] - s[0] == -3 and l[4] - l[3] == -2 and l[4] - l[0] == 1, (s, l)
    r.p(f"Kvartal 2 2025 rapporterades {s[4]} ej verkställda beslut enligt SoL, {ch(s[4]-s[3])} jämfört med föregående kvartal. Enligt LSS rapporterades {l[4]} ej verkställda beslut, {ch(l[4]-l[3])} jämfört med kvartal 1 2025 men ett mer än samma kvartal 2024. "
        "Bostäder för vuxna är fortfarande den enskilt största gruppen inom LSS och utgör 46 procent av besluten.")
    assert round(31 / l[4] * 100) == 46, l
    r.claim(f"Kvartal 2 2025 rapporterades {s[4]} ej verkställda beslut enligt SoL", s[4], lag="SoL", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim(f"{ch(s[4]-s[3])} jämfört med föregående kvartal", s[4] - s[3], unit="skillnad", lag="SoL", compare_to="2025-Q1", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim(f"Enligt LSS rapporterades {l[4]} ej verkställda beslut", l[4], lag="LSS", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim(f"{ch(l[4]-l[3])} jämfört med kvartal 1 2025", l[4] - l[3], unit="skillnad", lag="LSS", compare_to="2025-Q1", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim("ett mer än samma kvartal 2024", 1, unit="skillnad", lag="LSS", compare_to="2024-Q2", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim("utgör 46 procent av besluten", 46, unit="procent", lag="LSS", insats="Bostäder för vuxna", agreed=["period", "lag", "orsak", "kon", "compare_to"])
    r.h(2, "Förslag till beslut")
    r.p("Nämnden godkänner rapporten för egen del och överlämnar den till kommunfullmäktige.")
    r.h(2, "Utveckling över tid")
    for k, (law, d) in enumerate((("SoL", SOL), ("LSS", LSS)), 1):
        cap = f"Tabell {k}: Antal ej verkställda beslut enligt {law} per kvartal och insats"
        r.p(cap, "cap")
        body = [[n] + [str(x) for x in v] for n, v in d.items()]
        heads = "<tr><th></th>" + "".join(f"<th>{h[:4]}<br>{h[5:]}</th>" for h in QH) + "</tr>"
        t = r.table([""] + QH, body + [["Totalt"] + [str(x) for x in tot[law]]], "insats_time_series", title=cap, heads=heads, widths=["40%"] + ["12%"] * 5, bold_rows=[len(body)], right=range(1, 6))
        for n, v in d.items():
            for q, x in zip(Q, v):
                r.cnt(t, "ej_verkställda", x, lag=law, insats=n, period=q)
        for q, x in zip(Q, tot[law]):
            r.cnt(t, "ej_verkställda", x, lag=law, period=q, is_total=True)
    r.h(2, "Orsaker")
    cap = "Tabell 3: Huvudsaklig orsak till att besluten inte verkställts, kvartal 2 2025"
    r.p(cap, "cap")
    body = [[o, str(a), str(b), str(a + b)] for o, (a, b) in OR.items()]
    t = r.table(["Orsak", "SoL", "LSS", "Båda lagarna"], body + [["Totalt", str(s[4]), str(l[4]), str(s[4] + l[4])]], "other", title=cap, widths=["52%", "14%", "14%", "20%"], bold_rows=[4], right=range(1, 4))
    for o, (a, b) in OR.items():
        for law, v in (("SoL", a), ("LSS", b), (None, a + b)):
            r.cnt(t, "ej_verkställda", v, lag=law, orsak=o)
    for law, v in (("SoL", s[4]), ("LSS", l[4]), (None, s[4] + l[4])):
        r.cnt(t, "ej_verkställda", v, lag=law, is_total=True)
    pc = [round(b / l[4] * 100) for _, b in OR.values()]
    assert sum(pc) == 99
    r.p(f"Inom LSS är bristen på bostad eller plats orsak i {pc[0]} procent av fallen, personalbrist i {pc[1]} procent, att den enskilde tackat nej i {pc[2]} procent och annat skäl i {pc[3]} procent. På grund av avrundning blir summan inte alltid 100. "
        "Av de 25 besluten där personal eller uppdragstagare saknas gäller 11 kontaktfamilj.")
    ag = ["period", "lag", "insats", "kon", "compare_to"]
    r.claim(f"Inom LSS är bristen på bostad eller plats orsak i {pc[0]} procent av fallen", pc[0], unit="procent", lag="LSS", orsak="Resursbrist, bostad/plats", agreed=ag)
    r.claim(f"personalbrist i {pc[1]} procent", pc[1], unit="procent", lag="LSS", orsak="Resursbrist, personal eller uppdragstagare", agreed=ag)
    r.claim(f"att den enskilde tackat nej i {pc[2]} procent", pc[2], unit="procent", lag="LSS", orsak="Den enskilde har tackat nej", agreed=ag)
    r.claim(f"annat skäl i {pc[3]} procent", pc[3], unit="procent", lag="LSS", orsak="Annat skäl", agreed=ag)
    r.claim("Av de 25 besluten där personal eller uppdragstagare saknas", 25, orsak="Resursbrist, personal eller uppdragstagare", agreed=ag)
    r.claim("gäller 11 kontaktfamilj", 11, insats="kontaktfamilj", agreed=["period", "kon", "compare_to"])
    r.h(2, "Nämndens skyldighet")
    r.p("Enligt 16 kap. 6 h § socialtjänstlagen och 28 h § LSS ska nämnden varje kvartal lämna en statistikrapport till fullmäktige. Av rapporten ska framgå hur många beslut som inte verkställts och vilka typer av bistånd det handlar om.")
    r.raw('<p class="sig">Ann-Katrin Öberg<br>Direktör</p>')
    css = ("@page{size:A4;margin:22mm 20mm 20mm 24mm;@bottom-right{content:'Sida ' counter(page) '/' counter(pages);font:8pt 'Liberation Sans'}@bottom-left{content:'IAN-2025-00119';font:8pt 'Liberation Sans'}}"
           "body{font:10.5pt/1.45 'Liberation Sans'}.lh{display:flex;justify-content:space-between;font-size:9pt;margin-bottom:18pt}.logo{font:bold 14pt 'Liberation Serif';color:#0a4b8c}h1{font-size:17pt;color:#0a4b8c;margin:0 0 8pt}h2{font-size:12.5pt;color:#0a4b8c;margin:14pt 0 4pt;break-after:avoid}p{margin:0 0 6pt}.cap{font-weight:bold;font-size:9.5pt;margin:10pt 0 3pt;break-after:avoid}"
           "table{width:100%;border-collapse:collapse;font-size:9.5pt;break-inside:avoid}th{background:#0a4b8c;color:#fff;text-align:right;padding:3pt 6pt}th:first-child{text-align:left}td{padding:3pt 6pt;border-bottom:.4pt solid #aac}td.r{text-align:right}.sum td{font-weight:bold;background:#e6eef7}.sig{margin-top:24pt}")
    r.weasy(r.page_html(css, title="Tjänsteskrivelse"))
    return r
