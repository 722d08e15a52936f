"""Region Norrbotten: annual summary 2024 of LSS 9 § 1, quarter by quarter, reasons at the end of the year, decisions as bullets; WeasyPrint; planted percentage."""
from lib import *
Q = [("Kvartal 1", 5, 4, 2, 0), ("Kvartal 2", 6, 4, 3, 1), ("Kvartal 3", 4, 5, 1, 0), ("Kvartal 4", 6, 3, 4, 1)]
RE = [("Psykolog eller kurator saknas", 5), ("Personen har bett att få vänta", 2), ("Personen går inte att nå", 1), ("Annat", 1)]
D = [("kvinna", "2023-08-21", "Psykologtjänsten i Gällivare är vakant."), ("kvinna", "2024-01-16", "Vill ha samtalen på nordsamiska. Kurator söks."), ("man", "2024-02-05", "Har bett att få vänta till dess flytten till Luleå är klar."),
     ("flicka", "2024-03-12", "Två tider har erbjudits på distans, familjen vill träffas på plats och har bett att få vänta."), ("pojke", "2024-04-23", "Psykolog saknas i Kalix."), ("kvinna", "2024-05-02", "Kurator saknas i Arvidsjaur."),
     ("man", "2024-06-18", "Ligger för långt från vårdcentralen för hembesök, lösning söks."), ("kvinna", "2024-08-29", "Svarar inte på kallelse."), ("kvinna", "2024-09-11", "Kurator saknas i Pajala.")]
SEC3 = "De nio besluten om rådgivning och annat personligt stöd (9 § 1 LSS)"


def build():
    r = R("lappland10_region_norrbotten_2024", "pdf", "Region Norrbotten", None, "Regionstyrelsen", "RS 2025-00143", "2024", "2025-02-19", ["LSS"])
    E_ = "Ej verkställda vid kvartalets slut"
    col = ["2024", f"{E_} / Kvinnor", f"{E_} / Män", f"{E_} / Samtliga", "Verkställda under kvartalet", "Avslutade under kvartalet"]
    head = f"<tr><th rowspan=2>2024</th><th colspan=3>{E_}</th><th rowspan=2>Verkställda under kvartalet</th><th rowspan=2>Avslutade under kvartalet</th></tr><tr><th>Kvinnor</th><th>Män</th><th>Samtliga</th></tr>"
    sec = ["Rådgivning och annat personligt stöd, kvartal för kvartal"]
    rows = r.t("t1", sec[0], sec, col, [(a, k, m, k + m, v, s) for a, k, m, v, s in Q], "insats_time_series")
    INS = "rådgivning och annat personligt stöd"
    for n, (a, k, m, v, s) in enumerate(Q, 1):
        p = f"2024-Q{n}"
        for val, meas, kon in ((k, "kvarstående", "K"), (m, "kvarstående", "M"), (k + m, "kvarstående", None), (v, "verkställda", None), (s, "avslutade", None)):
            r.c("t1", meas, val, period=p, lag="LSS", insats=INS, kon=kon)
    rr = RE + [("Summa", sum(x[1] for x in RE))]
    sec2 = ["Orsaker till de kvarstående besluten vid årets slut"]
    rt = r.t("t2", sec2[0], sec2, ["Orsak", "Antal"], rr, "orsak_time_series")
    for o, v in rr: r.c("t2", "kvarstående", v, period="2024-Q4", lag="LSS", orsak=None if o == "Summa" else o, is_total=o == "Summa")
    bl = ""
    for k, b, t in D:
        bl += f"<li>{k.capitalize()}, beslut {b}: {t}</li>"
        r.d(None, section=[SEC3], insats=INS, lag="LSS", lagrum="9 § 1 LSS", beslutsdatum=b, kon=k, kommentar=t, status="kvarstående")
    k4 = Q[3][1]; n4 = k4 + Q[3][2]
    assert n4 == len(D) == rr[-1][1] and k4 == sum(KON[x[0]][0] == "K" for x in D)
    A = ["orsak", "kon", "compare_to"]; AA = ["measure", "period", "lag", "orsak", "kon", "compare_to"]
    q1 = f"Den 31 december 2024 väntade {ORD[n4]} beslut på att verkställas"
    r.cl(q1, n4, "kvarstående", period="2024-Q4", lag="LSS", insats=INS, agreed=["period", "orsak", "kon", "compare_to"])
    q2 = "lika många som vid samma tid 2023"
    r.cl(q2, 0, "kvarstående", "skillnad", period="2024-Q4", lag="LSS", compare_to="2023-Q4", opt=True)
    v, s = sum(x[3] for x in Q), sum(x[4] for x in Q)
    q3 = f"Under hela året har {ORD[v]} beslut verkställts och {ORD[s]} avslutats"
    r.cl(q3, v, "verkställda", lag="LSS", insats=INS, agreed=["measure", "period", *A]); r.cl(q3, s, "avslutade", lag="LSS", insats=INS, agreed=["measure", "period", *A])
    q4 = "Kvinnor och flickor svarar för 76 procent av dem som väntade vid årets slut"
    r.cl(q4, 76, "kvarstående", "procent", period="2024-Q4", lag="LSS", kon="K", insats=INS, agreed=["period", "orsak", "kon", "compare_to"])
    r.x("percent", "error", "Women are said to be 76 percent of those waiting at the end of the year; 6 of 9 is 66.7 percent (digits turned: 67).", 76, round(100 * k4 / n4, 1), [q4, "Kvartal 4 6 3 9 4 1"])
    q5 = "Fem av nio beslut beror på att psykolog eller kurator saknas"
    r.cl(q5, 5, "kvarstående", period="2024-Q4", lag="LSS", orsak="Psykolog eller kurator saknas", agreed=["period", "kon", "compare_to"]); r.cl(q5, 9, "kvarstående", period="2024-Q4", lag="LSS", opt=True)
    r.save()
    css = """@page{size:A4;margin:24mm 25mm 22mm 40mm;@top-right{content:'Region Norrbotten  •  RS 2025-00143';font:8pt 'DejaVu Sans';color:#666}@bottom-right{content:counter(page);font:8pt 'DejaVu Sans'}}
    body{font:9.6pt/1.5 'DejaVu Sans'}h1{font-size:19pt;line-height:1.2;font-weight:normal;color:#00616e;margin:4mm 0 5mm}h2{font-size:11pt;color:#00616e;margin:6mm 0 1mm -15mm;break-after:avoid}p{margin:0 0 2.5mm}
    table{border-collapse:collapse;font-size:8.6pt;line-height:1.3;margin:2mm 0}th{text-align:left;vertical-align:bottom;border-bottom:1.5pt solid #00616e;padding:2pt 9pt 2pt 0;font-weight:normal;max-width:26mm}td{padding:3pt 9pt 3pt 0;border-bottom:.4pt solid #bbb}tr.sum td{border-top:1pt solid #00616e;font-weight:bold}li{margin-bottom:1.2mm}ul{padding-left:5mm}"""
    import weasyprint
    h = f"""<html lang=sv><head><meta charset=utf-8><style>{css}</style></head><body><p>Årssammanställning<br>2025-02-19<br>Regionstyrelsen</p><h1>Råd och stöd enligt LSS: beslut som dröjt mer än tre månader under 2024</h1>
    <h2>Vad det gäller</h2><p>Regionen ansvarar för insatsen {INS} (9 § 1 LSS), medan länets kommuner ansvarar för övriga insatser. Insatsen ges av habiliteringen. Fyra gånger per år lämnas uppgifter till IVO enligt 28 f § LSS. Här sammanfattas året för regionfullmäktige.</p>
    <h2>I korthet</h2><p>{q1}, {q2}. {q3}. {q4}. {q5}.</p>
    <h2>{sec[0]}</h2><p>Samma beslut kan finnas med i flera av årets rapporter. Kolumnerna ska därför inte summeras över året.</p>{tab(col, rows, head=head)}
    <h2>{sec2[0]}</h2>{tab(["Orsak", "Antal"], rt, last_bold=True)}
    <h2>{SEC3}</h2><p>Besluten är fattade av habiliteringens chef på delegation. Alla står kvar som ej verkställda.</p><ul>{bl}</ul>
    <h2>Fortsatt arbete</h2><p>Regionen utbildar fyra kuratorer i samtal på distans under våren 2025. Två av dem talar samiska.</p><p style="margin-top:8mm">Verksamhetschef habiliteringen</p></body></html>"""
    weasyprint.HTML(string=h).write_pdf(str(r.out))
