"""Skara kv 2 2025: WeasyPrint, one table for both laws with blanks, one list where (A) marks an interruption. Planted: one row fewer than the table says."""
from lib import *


def make():
    r = R("dalsland10_skara_2025_kv2", "pdf", "Skara kommun", "1495", "Omsorgsnämnden", "OMN 2025-000231", "2025-Q2", "2025-08-19", ["SoL", "LSS"], fmt=daymonth)
    rows = [  # lag insats date avbrott? kon kom
        ("SoL", "Säbo", "2025-01-20", 0, "K", "Nej till plats x 2"),
        ("SoL", "Säbo", "2025-02-03", 0, "M", "Väntar på ledig plats"),
        ("SoL", "Säbo", "2025-03-11", 0, "K", "Nej till plats, anhörig vill ha rum på Vilangården"),
        ("SoL", "Hemtjänst", "2025-02-26", 0, "K", "Vill klara sig med hjälp av dotter tills vidare"),
        ("SoL", "Boendestöd", "2024-09-16", 1, "M", "Släpper inte in personalen"),
        ("SoL", "Boendestöd", "2025-02-17", 0, "K", "Inläggning inom psykiatrin"),
        ("SoL", "Boendestöd", "2025-03-06", 0, "M", "Motivationsarbete"),
        ("SoL", "Kontaktperson", "2024-10-01", 0, "M", "Rekrytering"),
        ("LSS", "Kontaktperson", "2023-08-28", 0, "K", "Rekrytering, särskilda krav på språk"),
        ("LSS", "Kontaktperson", "2024-12-04", 1, "K", "Kontaktpersonen har sagt upp sig"),
        ("LSS", "Korttids", "2025-01-09", 0, "M", "Föräldrarna vill börja till hösten"),
        ("LSS", "Boende vuxna", "2023-11-23", 0, "M", "Nej till lägenhet i Axvall"),
        ("LSS", "Boende vuxna", "2024-05-15", 0, "K", "Ingen ledig bostad"),
        ("LSS", "Boende vuxna", "2025-01-28", 0, "M", "Ingen ledig bostad"),
        ("LSS", "Daglig verksamhet", "2024-11-12", 1, "M", "Avbrott pga sjukdom"),
    ]
    names = {"Säbo": "4 kap 1 §", "Hemtjänst": "4 kap 1 §", "Boendestöd": "4 kap 1 §"}
    lr = {"Kontaktperson": "9 § 4", "Korttids": "9 § 6", "Boende vuxna": "9 § 9", "Daglig verksamhet": "9 § 10"}
    ins = list(dict.fromkeys(x[:2] for x in rows))
    out, tot = [], [0, 0, 0, 0]
    for l, i in ins:
        mine = [x for x in rows if x[:2] == (l, i)]
        k, m, a = sum(x[4] == "K" for x in mine), sum(x[4] == "M" for x in mine), sum(x[3] for x in mine)
        if i == "Boendestöd": m += 1  # planted: no such row in the list
        v = [k + m, k, m, a]
        tot = [p + q for p, q in zip(tot, v)]
        out.append([l, (lr if l == "LSS" else {}).get(i, "4 kap 1 §"), i] + [x or None for x in v])
        for val, kon, o in zip(v, (None, "K", "M", None), (None, None, None, "Varav avbrott")):
            if val: r.cnt("t1", "ej_verkställda", val, lag=l, insats=i, kon=kon, orsak=o)
    out.append(["Summa", None, None] + tot)
    for val, kon, o in zip(tot, (None, "K", "M", None), (None, None, None, "Varav avbrott")):
        r.cnt("t1", "ej_verkställda", val, kon=kon, orsak=o, total=True)
    sec = ["Ärendet"]
    t1 = r.tbl("t1", "Ej verkställda beslut 30 juni 2025", sec, ["Lag", "Lagrum", "Insats", "Antal", "Kvinnor", "Män", "Varav avbrott"], out, "insats_status")
    lo = []
    for n, (l, i, d, a, k, kom) in enumerate(rows, 1):
        lo.append([n, l, i, daymonth(d) + (" (A)" if a else ""), kom])
        r.dec(i, l, table="t2", nr=n, section=["Bilaga Förteckning"], beslutsdatum=None if a else d, avbrottsdatum=d if a else None, kommentar=kom)
    t2 = r.tbl("t2", "Bilaga Förteckning", ["Bilaga Förteckning"], ["Nr", "Lag", "Insats", "Datum", "Orsak"], lo, "decision_rows")
    N = tot[0]
    r.disc("table_vs_rows", "error", "The table gives 4 boendestöd, the list has 3", 4, 3, ["Boendestöd 4 1 3 1"])
    r.disc("table_vs_rows", "note", f"Consequence: the table's total is {N}, the list has {len(rows)} rows", N, len(rows), [f"Summa {N} 7 9 3"], optional=True)
    av = tot[3]
    q1 = f"Omsorgsnämnden hade {N} ej verkställda beslut den 30 juni 2025. {av} av dem är avbrott i en redan påbörjad insats."
    r.claim(f"Omsorgsnämnden hade {N} ej verkställda beslut den 30 juni 2025.", N, "ej_verkställda", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim(f"{av} av dem är avbrott i en redan påbörjad insats.", av, "ej_verkställda", orsak="avbrott", agreed=["period", "lag", "insats", "kon", "compare_to"])
    q2 = "Motsvarande antal var 13 den 31 mars 2025 och 18 den 30 juni 2024."
    r.claim(q2, 13, "ej_verkställda", period="2025-Q1", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]); r.claim(q2, 18, "ej_verkställda", period="2024-Q2", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    q3 = "Sedan förra rapporten har fyra beslut verkställts och två avslutats."
    r.claim(q3, 4, "verkställda"); r.claim(q3, 2, "avslutade")
    src = f"""<html lang=sv><head><meta charset=utf-8><style>
@page {{ size:A4; margin:22mm 22mm; @top-right {{ content:"OMN 2025-000231"; font:8pt 'DejaVu Serif' }} @bottom-center {{ content:counter(page) "(" counter(pages) ")"; font:8pt 'DejaVu Serif' }} }}
body {{ font:9.6pt/1.4 'DejaVu Serif' }} h1 {{ font-size:14pt; font-weight:normal; margin:7mm 0 3mm }} h2 {{ font-size:10.5pt; margin:5mm 0 1mm }}
table {{ border-collapse:collapse; table-layout:fixed; margin:2mm 0 }} th {{ text-align:left; border-bottom:1pt solid #000; border-top:1pt solid #000 }} th,td {{ font-size:8.6pt; padding:.9mm 1.5mm; vertical-align:top }} .n {{ text-align:center }} td {{ border-bottom:.3pt dotted #888 }} .sum td {{ font-weight:bold; border-top:1pt solid #000; border-bottom:1pt solid #000 }} tr {{ break-inside:avoid }} .ny {{ break-before:page }}</style></head><body>
<div><b>SKARA KOMMUN</b> &nbsp; Sektor omsorg</div><div>Tjänsteskrivelse 2025-08-19</div><div>Omsorgsnämnden</div>
<h1>Redovisning till fullmäktige: beslut som inte verkställts, kvartal 2/2025</h1>
<h2>Förslag till beslut</h2><p>1. Omsorgsnämnden noterar redovisningen.<br>2. Redovisningen överlämnas till kommunfullmäktige.</p>
<h2>Ärendet</h2><p>{q1} {q2} {q3} Redovisningen görs enligt 16 kap. 6 h § i den socialtjänstlag som gällde till och med den 30 juni 2025 och 28 h § LSS. Från och med nästa kvartal sker den enligt den nya socialtjänstlagen.</p>
<p><b>{t1['title']}</b></p>{htab(t1, widths=["18mm","24mm","44mm","18mm","20mm","16mm","26mm"], bold_last=True, num_from=3)}
<h2>Barnkonsekvenser</h2><p>Ett beslut rör ett barn. Familjen har själv valt att vänta.</p><h2>Ekonomi</h2><p>Kommunen har inte påförts någon särskild avgift under kvartalet. Avgiften kan uppgå till mellan 10 000 kronor och en miljon kronor.</p>
<p style="margin-top:6mm">Johan Wetterlind, sektorschef<br>Maud Friberg, biståndshandläggare</p>
<h2 class=ny>Bilaga Förteckning</h2><p>Datum är beslutsdatum. Står (A) efter datumet är det i stället den dag då verkställigheten avbröts. Samtliga beslut i förteckningen är fortfarande inte verkställda.</p>{htab(t2, widths=["10mm","14mm","38mm","44mm","62mm"])}
</body></html>"""
    r.claim("Ett beslut rör ett barn.", 1, "ej_verkställda", optional=True)
    weasy(src, r.path)
    return r
