"""Bengtsfors kv 1 2024: tjansteskrivelse, a table and a list per law (WeasyPrint)."""
from lib import *


def make():
    r = R("dalsland01_bengtsfors_2024_kv1", "pdf", "Bengtsfors kommun", "1460", "Socialnämnden", "SN 2024-0061", "2024-Q1", "2024-04-22", ["SoL", "LSS"])
    rows = [  # lag, insats, date, kon, comment, status, date
        ("SoL", "Särskilt boende", "2023-09-12", "K", "Tackat nej till plats på Bengtsgården, vill bo kvar i Dals Långed.", "kvar", None),
        ("SoL", "Särskilt boende", "2023-11-08", "K", "Tackat nej, maken är inte redo.", "kvar", None),
        ("SoL", "Särskilt boende", "2023-11-27", "M", "Ledig plats saknas. Korttidsplats i väntan.", "kvar", None),
        ("SoL", "Särskilt boende", "2023-10-16", "M", "Väntade på plats på demensenhet.", "verk", "2024-02-19"),
        ("SoL", "Kontaktfamilj", "2022-12-01", "M", "Ingen lämplig familj har gått att rekrytera.", "kvar", None),
        ("SoL", "Kontaktfamilj", "2023-06-30", "K", "Ingen lämplig familj har gått att rekrytera.", "kvar", None),
        ("SoL", "Dagverksamhet", "2023-12-05", "K", "Flyttat från kommunen.", "avsl", "2024-01-31"),
        ("LSS", "Kontaktperson", "2021-05-20", "M", "Föreslagen person avböjd vid tre tillfällen, önskar någon i egen ålder.", "kvar", None),
        ("LSS", "Kontaktperson", "2023-12-14", "K", "Rekrytering pågår.", "kvar", None),
        ("LSS", "Bostad med särskild service", "2023-03-02", "M", "Gruppbostaden är full. Nybygget beräknas klart hösten 2025.", "kvar", None),
        ("LSS", "Daglig verksamhet", "2023-11-15", "K", "Sjukskriven under hösten.", "verk", "2024-03-04"),
    ]
    sec = {"SoL": "Beslut enligt SoL", "LSS": "Beslut enligt LSS"}
    tabs = {}
    for n, lag in enumerate(["SoL", "LSS"]):
        mine = [x for x in rows if x[0] == lag]
        names = list(dict.fromkeys(x[1] for x in mine))
        out = []
        tid = f"t{2 * n + 1}"
        tot = [0] * 4
        for name in names + [None]:
            st = [x[5] for x in mine if name in (None, x[1])]
            v = [len(st), st.count("verk"), st.count("avsl"), st.count("kvar")]
            out.append([name or f"Summa {lag}"] + [str(i) for i in v])
            for m, i in zip(["rapporterade", "verkställda", "avslutade", "kvarstående"], v):
                r.cnt(tid, m, i, lag=lag, insats=name, total=name is None)
        tabs[lag] = r.tbl(tid, None, ["Redovisning", sec[lag]], ["Insats", "Rapporterade", "Verkställda under kvartalet", "Avslutade", "Kvarstår 31 mars"], out, "insats_status")
        lid = f"t{2 * n + 2}"
        lout = []
        for _, ins, d, kon, kom, st, ed in mine:
            lout.append([ins, d, kon, kom, {"kvar": "Kvarstår", "verk": f"Verkställt {ed}", "avsl": f"Avslutat {ed}"}[st]])
            r.dec(ins, lag, table=lid, section=["Redovisning", sec[lag]], beslutsdatum=d, kon=kon, kommentar=kom,
                  status={"kvar": "kvarstående", "verk": "verkställt", "avsl": "avslutat"}[st],
                  verkstallt_datum=ed if st == "verk" else None, avslutat_datum=ed if st == "avsl" else None)
        tabs[lag + "l"] = r.tbl(lid, None, ["Redovisning", sec[lag]], ["Insats", "Beslutad", "Kön", "Orsak till dröjsmålet", "Läge"], lout, "decision_rows")
    N = len(rows); kv = sum(x[5] == "kvar" for x in rows)
    ns, nl = [sum(x[0] == l for x in rows) for l in ("SoL", "LSS")]
    k = sum(x[3] == "K" for x in rows)
    q1 = f"För första kvartalet 2024 har socialnämnden rapporterat {ORD[N]} beslut till IVO, {ORD[ns]} enligt SoL och {ORD[nl]} enligt LSS."
    r.claim(q1, N, "rapporterade"); r.claim(q1, ns, "rapporterade", lag="SoL"); r.claim(q1, nl, "rapporterade", lag="LSS")
    q2 = f"Vid kvartalets slut kvarstod {ORD[kv]} av dem"
    r.claim(q2, kv, "kvarstående")
    q3 = "Kvartalet innan rapporterades nio beslut."
    r.claim(q3, 9, "rapporterade", period="2023-Q4")
    q4 = f"Av besluten avser {ORD[k]} kvinnor eller flickor och {ORD[N - k]} män eller pojkar."
    r.claim(q4, k, "rapporterade", kon="K"); r.claim(q4, N - k, "rapporterade", kon="M")
    W = ["34mm", "24mm", "26mm", "22mm", "26mm"]
    L = ["32mm", "21mm", "11mm", "66mm", "28mm"]
    src = f"""<html lang=sv><head><meta charset=utf-8><style>
@page {{ size:A4; margin:24mm 24mm 22mm 26mm; @bottom-left {{ content:"Bengtsfors kommun | Box 14, 666 21 Bengtsfors"; font:8pt 'Liberation Sans'; color:#555 }} @bottom-right {{ content:"Sida " counter(page) " av " counter(pages); font:8pt 'Liberation Sans'; color:#555 }} }}
body {{ font:10.5pt/1.4 'Liberation Serif'; }} h1 {{ font:bold 15pt 'Liberation Sans'; margin:8mm 0 4mm }} h2 {{ font:bold 11.5pt 'Liberation Sans'; margin:6mm 0 1mm }} h3 {{ font:bold 10pt 'Liberation Sans'; margin:5mm 0 1mm }}
table {{ border-collapse:collapse; margin:2mm 0 4mm; table-layout:fixed }} th,td {{ border:.5pt solid #777; padding:1mm 1.6mm; font:9pt 'Liberation Sans'; text-align:left; vertical-align:top }} th {{ background:#e4ecdf }} .n {{ text-align:right }} .sum td {{ font-weight:bold }} tr {{ break-inside:avoid }}
.brev {{ display:flex; justify-content:space-between; font:9pt 'Liberation Sans' }} .brev b {{ font-size:13pt }} p {{ margin:1mm 0 2mm }}</style></head><body>
<div class=brev><div><b>Bengtsfors kommun</b><br>Vård- och omsorgsavdelningen<br>Britta Ahlmark, kvalitetssamordnare</div><div>TJÄNSTESKRIVELSE<br>Datum 2024-04-22<br>Diarienummer SN 2024-0061</div></div>
<p style="font:9pt 'Liberation Sans';margin-top:6mm">Till socialnämnden</p>
<h1>Ej verkställda beslut enligt SoL och LSS, kvartal 1 2024</h1>
<h2>Förslag till beslut</h2><p>Socialnämnden godkänner redovisningen och överlämnar den till kommunfullmäktige och kommunens revisorer.</p>
<h2>Bakgrund</h2><p>Kommunen ska varje kvartal anmäla gynnande beslut som inte har verkställts inom tre månader till Inspektionen för vård och omsorg. Skyldigheten följer av 16 kap. 6 f § socialtjänstlagen och 28 f § LSS. Den omfattar också beslut där verkställigheten har avbrutits och inte återupptagits inom tre månader. Ett beslut som en gång anmälts ska anmälas på nytt tills det har verkställts eller avslutats.</p>
<h2>Redovisning</h2><p>{q1} {q2}, övriga har verkställts eller avslutats. {q3} {q4} Inget beslut rör avbrott.</p>
<h3>Beslut enligt SoL</h3>{htab(tabs["SoL"], widths=W, bold_last=True, num_from=1)}{htab(tabs["SoLl"], widths=L)}
<h3>Beslut enligt LSS</h3>{htab(tabs["LSS"], widths=W, bold_last=True, num_from=1)}{htab(tabs["LSSl"], widths=L)}
<h2>Bedömning</h2><p>Det äldsta beslutet har väntat i snart tre år. Avdelningen annonserar löpande efter kontaktpersoner tillsammans med Dals-Eds och Melleruds kommuner.</p>
<p style="margin-top:8mm">Lars-Erik Tenggren<br>Avdelningschef</p><p style="font-size:9pt">Beslutet skickas till: Kommunfullmäktige, revisorerna</p></body></html>"""
    weasy(src, r.path)
    return r
