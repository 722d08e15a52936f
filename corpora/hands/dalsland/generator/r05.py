"""Vetlanda kv 4 2022: Chromium print; a table per law with sexes and the quarter before, lists, bullets of carried out. Planted: a share and a total in prose."""
from lib import *


def make():
    r = R("dalsland05_vetlanda_2022_kv4", "pdf", "Vetlanda kommun", "0685", "Vård- och omsorgsnämnden", "VON 2023/12", "2022-Q4", "2023-02-02", ["SoL", "LSS"])
    rows = [  # lag insats beslut avbrott kon text
        ("SoL", "Särskilt boende", "2022-06-20", None, "K", "Tackat nej vid två tillfällen. Önskar Norrgården i Vetlanda."),
        ("SoL", "Särskilt boende", "2022-08-09", None, "K", "Tackat nej, vill vänta över jul."),
        ("SoL", "Särskilt boende", "2022-08-31", None, "M", "Erbjudande lämnat 15 december, inget svar än."),
        ("SoL", "Särskilt boende", "2022-09-22", None, "K", "Väntar på plats för par, maken bor redan på boendet."),
        ("SoL", "Dagverksamhet", None, "2022-09-05", "M", "Avbrott, höftoperation och rehabilitering."),
        ("SoL", "Kontaktperson", "2021-11-25", None, "K", "Ingen kontaktperson rekryterad."),
        ("SoL", "Kontaktperson", "2022-05-17", None, "M", "Ingen kontaktperson rekryterad."),
        ("LSS", "Ledsagarservice", "2022-04-04", None, "K", "Den enskilde vill själv avvakta p.g.a. smittorisk."),
        ("LSS", "Kontaktperson", "2020-10-12", None, "M", "Önskar kontaktperson med samma fritidsintresse, har nekat fyra förslag."),
        ("LSS", "Kontaktperson", "2022-07-01", None, "K", "Rekrytering pågår."),
        ("LSS", "Kontaktperson", None, "2022-06-30", "M", "Avbrott då kontaktpersonen flyttat till annan ort."),
        ("LSS", "Avlösarservice", "2022-09-14", None, "M", "Personalbrist."),
        ("LSS", "Bostad med särskild service", "2021-12-07", None, "K", "Ledig lägenhet saknas i det gruppboende som motsvarar behovet."),
        ("LSS", "Bostad med särskild service", "2022-03-30", None, "M", "Tackat nej, vill bo i Ekenässjön."),
        ("LSS", "Daglig verksamhet", "2022-09-19", None, "M", "Praktikplats söks."),
    ]
    done = [("LSS", "Korttidstillsyn", "2022-05-30", "verk", "2022-10-10", "pojke"), ("SoL", "Särskilt boende", "2022-07-07", "avsl", "2022-11-19", "kvinna"),
            ("SoL", "Särskilt boende", "2022-06-02", "verk", "2022-11-28", "man")]
    old = [x[:2] for x in rows if (x[2] or x[3]) <= "2022-06-29"] + [x[:2] for x in done if x[2] <= "2022-06-29"]  # already late on 30 September
    prev = {k: old.count(k) for k in dict.fromkeys([x[:2] for x in rows] + [("LSS", "Korttidstillsyn")])}
    sec = {"SoL": ["Socialtjänstlagen (SoL)"], "LSS": ["Lagen om stöd och service till vissa funktionshindrade (LSS)"]}
    T = {}
    for n, lag in ((0, "SoL"), (2, "LSS")):
        out, tot = [], [0, 0, 0, 0]
        tid, lid = f"t{n + 1}", f"t{n + 2}"
        for l, i in prev:
            if l != lag: continue
            k, m = [sum(x[:2] == (l, i) and x[4] == z for x in rows) for z in "KM"]
            v = [k, m, k + m, prev[l, i]]
            tot = [a + b for a, b in zip(tot, v)]
            out.append([i] + [x or "–" for x in v])
            r.cnt(tid, "kvarstående", k, lag=lag, insats=i, kon="K"); r.cnt(tid, "kvarstående", m, lag=lag, insats=i, kon="M")
            r.cnt(tid, "kvarstående", k + m, lag=lag, insats=i); r.cnt(tid, "kvarstående", prev[l, i], lag=lag, insats=i, period="2022-Q3")
        out.append([f"Summa {lag}"] + tot)
        for j, z in enumerate(("K", "M", None)):
            r.cnt(tid, "kvarstående", tot[j], lag=lag, kon=z, total=True)
        r.cnt(tid, "kvarstående", tot[3], lag=lag, period="2022-Q3", total=True)
        T[lag] = r.tbl(tid, f"Kvarstående beslut {lag} den 31 december 2022", sec[lag], ["Typ av insats", "Kvinnor", "Män", "Totalt", "Totalt kvartal 3"], out, "insats_status")
        T[lag + "tot"] = tot
        lo = []
        for l, i, b, a, k, kom in rows:
            if l != lag: continue
            lo.append([b, a, i, k, kom])
            r.dec(i, lag, table=lid, section=sec[lag], beslutsdatum=b, avbrottsdatum=a, kon=k, kommentar=kom)
        T[lag + "l"] = r.tbl(lid, None, sec[lag], ["Datum för beslut", "Datum för avbrott", "Insats", "K/M", "Bakgrund"], lo, "decision_rows")
    bul = []
    hd = "Verkställda och avslutade beslut under kvartalet"
    for lag, i, b, st, e, k in done:
        bul.append(f"{i} enligt {lag}, {k}, beslut {b}: {'verkställt' if st == 'verk' else 'avslutat'} {e}." + ("" if st == "verk" else " Återtog ansökan."))
        r.dec(i, lag, section=[hd], beslutsdatum=b, kon="K" if k == "kvinna" else "M", alder="barn" if k == "pojke" else "vuxen", status="verkställt" if st == "verk" else "avslutat",
              verkstallt_datum=e if st == "verk" else None, avslutat_datum=e if st == "avsl" else None,
              kommentar=None if st == "verk" else "Återtog ansökan.")
    N = len(rows); s, l = T["SoLtot"], T["LSStot"]
    P3 = s[3] + l[3]
    kq = round(100 * (s[0] + l[0]) / N)
    q1 = f"Vid årsskiftet fanns {N} beslut kvar som inte hade verkställts."
    r.claim(q1, N, "kvarstående")
    q2 = f"Det är {N - P3} fler än vid utgången av kvartal 3, då antalet var {P3}."
    r.claim(q2, N - P3, "kvarstående", unit="skillnad", compare_to="2022-Q3"); r.claim(q2, P3, "kvarstående", period="2022-Q3")
    bad = kq + 7
    assert N > P3
    q3 = f"Andelen beslut som avser kvinnor är {bad} procent."
    r.claim(q3, bad, "kvarstående", kon="K", unit="procent", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.disc("percent", "error", f"Share of women said to be {bad} %, the tables give {s[0] + l[0]} of {N} = {kq} %", bad, kq, [q3])
    q4 = f"Av besluten enligt SoL gäller {ORD[4]} särskilt boende och {ORD[2]} kontaktperson."
    r.claim(q4, 4, "kvarstående", lag="SoL", insats="särskilt boende", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]); r.claim(q4, 2, "kvarstående", lag="SoL", insats="kontaktperson", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    q5 = f"Enligt LSS är det {ORD[l[2] + 1]} beslut som inte har verkställts, varav {ORD[3]} gäller kontaktperson."
    r.claim(q5, l[2] + 1, "kvarstående", lag="LSS", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]); r.claim(q5, 3, "kvarstående", lag="LSS", insats="kontaktperson", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.disc("text_vs_table", "error", f"Prose says {l[2] + 1} decisions under LSS, the table and the list give {l[2]}", l[2] + 1, l[2], [q5, "Summa LSS"])
    r.disc("text_vs_text", "note", f"SoL {s[2]} and LSS {l[2] + 1} would make {s[2] + l[2] + 1}, the prose says {N} in all", N, s[2] + l[2] + 1, [q1, q5], optional=True)
    W = ["62mm", "22mm", "18mm", "20mm", "30mm"]; L = ["25mm", "25mm", "35mm", "11mm", "72mm"]
    src = f"""<!doctype html><html lang=sv><head><meta charset=utf-8><style>
@page {{ size:A4; margin:20mm 20mm 20mm 22mm }} body {{ font:11pt/1.35 'DejaVu Sans Condensed','DejaVu Sans'; margin:0; font-size:9.8pt }}
h1 {{ font-size:14.5pt; color:#203864; border-bottom:2px solid #203864; padding-bottom:2mm }} h2 {{ font-size:11pt; color:#203864; margin:6mm 0 1mm; break-after:avoid }}
table {{ border-collapse:collapse; table-layout:fixed; margin:2mm 0 4mm }} caption {{ text-align:left; font-weight:bold; font-size:8.8pt; padding:1mm 0 }}
th {{ background:#203864; color:#fff; text-align:left; font-size:8.5pt; padding:1.2mm 2mm }} td {{ font-size:8.8pt; padding:1mm 2mm; border-bottom:1px solid #c9d3e6; vertical-align:top }} tr {{ break-inside:avoid }} tbody tr:nth-child(even) td {{ background:#f3f6fb }} .sum td {{ font-weight:bold; border-top:1.5px solid #203864 }}
.hd {{ display:grid; grid-template-columns:1fr 1fr; font-size:8.8pt }} p {{ margin:1.5mm 0 }}</style></head><body>
<div class=hd><div><b>Vetlanda kommun</b><br>Vård- och omsorgsförvaltningen</div><div style="text-align:right">2023-02-02<br>VON 2023/12</div></div>
<h1>Rapport ej verkställda beslut kvartal 4 2022</h1>
<p>Vård- och omsorgsnämnden är skyldig att rapportera beslut som inte verkställts inom tre månader (16 kap 6 f § SoL och 28 f § LSS). I rapporten redovisas läget den 31 december 2022. Rapporten har sänts till IVO under januari.</p>
<p>{q1} {q2} {q3} {q4} {q5}</p>
<h2>{sec['SoL'][0]}</h2>{htab(T['SoL'], widths=W, bold_last=True, caption=T['SoL']['title'])}{htab(T['SoLl'], widths=L)}
<h2>{sec['LSS'][0]}</h2>{htab(T['LSS'], widths=W, bold_last=True, caption=T['LSS']['title'])}{htab(T['LSSl'], widths=L)}
<h2>{hd}</h2><ul>{''.join(f'<li>{esc(b)}</li>' for b in bul)}</ul>
<h2>Förslag till beslut</h2><p>Vård- och omsorgsnämnden beslutar att anteckna rapporten till protokollet.</p>
<p style="margin-top:8mm">Anna-Karin Rydh, utredare</p></body></html>"""
    chromium(src, r.path)
    return r
