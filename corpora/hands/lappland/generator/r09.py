"""Kalix: matrix insats x reason x sex with heads on two levels, a table per law, blank cells for none; Chromium, landscape."""
from lib import *
O = ["Bostad/plats saknas", "Personal saknas", "Har tackat nej", "Annat skäl"]
#        K/M per reason
S = [("Särskilt boende", (4, 2), (0, 0), (3, 1), (0, 1)), ("Korttidsboende", (1, 0), (0, 0), (0, 0), (0, 0)), ("Kontaktperson", (0, 0), (1, 3), (0, 1), (0, 0)), ("Kontaktfamilj", (0, 0), (2, 1), (0, 0), (0, 0)), ("Boendestöd", (0, 0), (0, 0), (1, 0), (1, 2))]
L = [("Ledsagarservice", (0, 0), (1, 1), (0, 0), (0, 0)), ("Kontaktperson", (0, 0), (2, 1), (0, 2), (0, 0)), ("Korttidsvistelse", (1, 1), (0, 0), (0, 0), (0, 1)), ("Bostad med särskild service", (1, 3), (0, 0), (0, 1), (0, 0)), ("Daglig verksamhet", (0, 0), (0, 0), (1, 2), (1, 1))]


def build():
    r = R("lappland09_kalix_2023_kv2", "pdf", "Kalix kommun", "2514", "Socialnämnden", "2023-000418", "2023-Q2", "2023-08-24", ["SoL", "LSS"])
    cols = ["Insats"] + [f"{o} / {k}" for o in O for k in ("Kv", "M")] + ["Summa / Kv", "Summa / M", "Summa / Alla"]
    head = ("<tr><th rowspan=2 class=l>Insats</th>" + "".join(f"<th colspan=2>{o}</th>" for o in O) + "<th colspan=3>Summa</th></tr><tr>" + "<th>Kv</th><th>M</th>" * 5 + "<th>Alla</th></tr>")
    T, tots = {}, {}
    for tid, lag, data in (("t1", "SoL", S), ("t2", "LSS", L)):
        full = []
        for ins, *p in data:
            v = [x for a in p for x in a]; full.append((ins, *v, sum(v[0::2]), sum(v[1::2]), sum(v)))
        full.append(("Summa", *[sum(f[i] for f in full) for i in range(1, 12)])); tots[lag] = full[-1]
        title = f"Tabell {tid[1]}. Kvarstående beslut enligt {lag} den 30 juni 2023"
        rows = r.t(tid, title, ["Resultat"], cols, [(f[0], *[x if x else None for x in f[1:]]) for f in full], "matrix_insats_kon_orsak")
        T[tid] = f"<div class=cap>{title}</div>" + tab(cols, rows, "m", head, True)
        for ins, *v in full:
            for i, x in enumerate(v):
                if x: r.c(tid, "kvarstående", x, lag=lag, insats=None if ins == "Summa" else ins, orsak=O[i // 2] if i < 8 else None, kon=("K", "M")[i % 2] if i < 10 else None, is_total=ins == "Summa")
    s, l = tots["SoL"], tots["LSS"]; n, k = s[11] + l[11], s[9] + l[9]
    A = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    S_ = sum(x for a in S[0][1:] for x in a)
    q = [f"Halvårsskiftet innebar {n} ej verkställda beslut i Kalix, {s[11]} enligt SoL och {l[11]} enligt LSS", f"{k} av besluten avser kvinnor och {n - k} avser män, barn inräknade",
         f"Vid utgången av mars var motsvarande antal 47", f"Särskilt boende står för {S_} beslut, vilket är {round(100 * S_ / s[11])} procent av besluten enligt SoL",
         f"I {s[3] + s[4] + l[3] + l[4]} fall beror väntan på att personal saknas"]
    r.cl(q[0], n, "kvarstående", agreed=A); r.cl(q[0], s[11], "kvarstående", lag="SoL", agreed=A); r.cl(q[0], l[11], "kvarstående", lag="LSS", agreed=A)
    r.cl(q[1], k, "kvarstående", kon="K", agreed=A); r.cl(q[1], n - k, "kvarstående", kon="M", agreed=A)
    r.cl(q[2], 47, "kvarstående", period="2023-Q1", agreed=A)
    r.cl(q[3], S_, "kvarstående", insats="Särskilt boende", lag="SoL", agreed=A); r.cl(q[3], round(100 * S_ / s[11]), "kvarstående", "procent", insats="Särskilt boende", lag="SoL", agreed=A)
    r.cl(q[4], s[3] + s[4] + l[3] + l[4], "kvarstående", orsak="Personal saknas", agreed=["period", "lag", "insats", "kon", "compare_to"])
    r.save()
    css = """@page{size:A4 landscape;margin:12mm 18mm}body{font:10.5pt/1.4 'Liberation Serif',serif;margin:0}.lh{display:flex;justify-content:space-between;border-bottom:1px solid #000;font:9.5pt 'Liberation Sans'}h1{font:bold 17pt 'Liberation Sans Narrow'}h2{font:bold 12.5pt 'Liberation Sans Narrow';margin:12px 0 3px}
    .m{border-collapse:collapse;font:9.5pt 'Liberation Sans';margin-bottom:8px;width:100%;break-inside:avoid}.m th,.m td{border:1px solid #777;padding:3px 6px;text-align:center}.m td:first-child,.m .l{text-align:left}.m th{background:#eee}.m tr.sum td{background:#f6f6f6;font-weight:bold}.m tbody tr{height:20px}.cap{font:bold 10pt 'Liberation Sans';margin:8px 0 3px;break-after:avoid}p{margin:4px 0 7px}"""
    chromium_pdf(f"""<html lang=sv><head><meta charset=utf-8><style>{css}</style></head><body><div class=lh><span>Kalix kommun · Socialförvaltningen</span><span>Dnr 2023-000418</span><span>2023-08-24</span></div>
    <h1>Ej verkställda beslut 2:a kvartalet 2023 – statistik till socialnämnden och fullmäktige</h1>
    <h2>Kort om resultatet</h2><p>{q[0]}. {q[1]}. {q[2]}. {q[3]}. {q[4]}.</p><p>Förslag: Socialnämnden godkänner statistiken och överlämnar den till kommunfullmäktige och kommunrevisionen.</p>
    <h2>Så läses tabellerna</h2><p>Varje beslut räknas en gång, på det skäl som handläggaren har bedömt som viktigast. Kv = kvinnor och flickor, M = män och pojkar. Tom ruta betyder att inga beslut finns. Uppgifterna gäller beslut eller avbrott som var äldre än tre månader den 30 juni, se 16 kap. 6 h § SoL och 28 h § LSS.</p>
    <h2>Resultat</h2>{T['t1']}{T['t2']}<p>Vid frågor, kontakta kvalitetsutvecklaren på socialförvaltningen.</p></body></html>""", r.out)
