"""Knivsta, kvartal 1 2025: print of the inspectorate's e-service, one grid of label and value per decision; Chromium."""
from lib import *

def build():
    r = Rep("uppland04_knivsta_2025_kv1", "pdf", organisation="Knivsta kommun", kommunkod="0330", namnd="Socialnämnden", dnr="SN-2025/64",
            period="2025-Q1", document_date="2025-04-22", laws=["SoL", "LSS"])
    D = [  # ref, lag, lagrum, insats, kön, beslut, avbrott, status, datum, orsak
        ("K25-0187", "SoL", "4 kap. 1 § SoL", "Särskilt boende för äldre", "Kvinna", "2024-09-26", None, "Ej verkställt", None, "Den enskilde har tackat nej till erbjudande 2024-11-15 och 2025-02-03."),
        ("K25-0188", "SoL", "4 kap. 1 § SoL", "Kontaktfamilj", "Pojke", "2024-08-13", None, "Ej verkställt", None, "Resursbrist. Familj som kan ta emot två syskon saknas."),
        ("K25-0189", "SoL", "4 kap. 1 § SoL", "Kontaktfamilj", "Flicka", "2024-08-13", None, "Ej verkställt", None, "Resursbrist. Syskon till föregående ärende, samma skäl."),
        ("K25-0190", "SoL", "4 kap. 1 § SoL", "Sysselsättning", "Man", "2024-06-04", None, "Verkställt", "2025-01-20", "Den enskilde ville avvakta på grund av hälsan."),
        ("K25-0191", "LSS", "9 § 4 LSS", "Biträde av kontaktperson", "Man", "2023-05-09", "2024-10-31", "Ej verkställt", None, "Avbrott, kontaktpersonen avsade sig uppdraget. Ny söks."),
        ("K25-0192", "LSS", "9 § 6 LSS", "Korttidsvistelse utanför det egna hemmet", "Flicka", "2024-12-12", None, "Ej verkställt", None, "Plats finns, inskolning påbörjas efter påsklovet på familjens begäran."),
        ("K25-0193", "LSS", "9 § 10 LSS", "Daglig verksamhet", "Kvinna", "2024-07-02", None, "Avslutat utan verkställighet", "2025-02-14", "Den enskilde har fått lönearbete och behöver inte insatsen."),
    ]
    KON = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Flicka": ("K", "barn"), "Pojke": ("M", "barn")}
    ST = {"Ej verkställt": "kvarstående", "Verkställt": "verkställt", "Avslutat utan verkställighet": "avslutat"}
    r.h("Kommunens sammanställning", 1)
    rows, vals = [], []
    for lag in ("SoL", "LSS"):
        L = [d for d in D if d[1] == lag]
        vals.append((lag, [len(L)] + [sum(1 for d in L if d[7] == s) for s in ("Verkställt", "Avslutat utan verkställighet", "Ej verkställt")]))
    tot = [sum(v[k] for _, v in vals) for k in range(4)]
    rows = [[l, *v] for l, v in vals] + [["Totalt", *tot]]
    t = r.t("Kommunens sammanställning", ["Lag", "Inrapporterade beslut", "Verkställda", "Avslutade", "Kvarstår"], rows, "insats_status", cls="sum")
    M = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
    for l, v in vals:
        for m, x in zip(M, v): r.cnt(t, m, x, lag=l)
    for m, x in zip(M, tot): r.cnt(t, m, x, True)
    r.p("Utdrag ur inspektionens e-tjänst följer nedan, ett formulär per beslut. Personuppgifter har tagits bort innan utdraget bifogades. Fält som inte är ifyllda visas med ett streck.")
    r.h("Utdrag ur e-tjänsten", 1)
    for i, d in enumerate(D):
        r.h(f"Beslut {i + 1} av {len(D)}", 2)
        rows = [["Referens", d[0]], ["Lagrum", d[2]], ["Typ av insats", d[3]], ["Kön", d[4]], ["Datum för beslut", d[5]], ["Datum för avbrott", d[6] or "–"],
                ["Status", d[7]], ["Datum för verkställighet", d[8] if d[7] == "Verkställt" else "–"], ["Datum för avslut", d[8] if d[7].startswith("Avs") else "–"],
                ["Orsak till dröjsmålet", d[9]]]
        t = r.t(f"Beslut {i + 1} av {len(D)}", [], rows, "decision_rows", cls="card", rowhead=True, widths=[34, 66])
        r.dec(t, nr=i + 1, insats=d[3], lag=d[1], lagrum=d[2], beslutsdatum=d[5], avbrottsdatum=d[6], kon=KON[d[4]][0], alder=KON[d[4]][1], kommentar=d[9],
              status=ST[d[7]], verkstallt_datum=d[8] if d[7] == "Verkställt" else None, avslutat_datum=d[8] if d[7].startswith("Avs") else None)
    r.notes.append("nr is the number in 'Beslut n av 7'; the reference (K25-...) stands only in the table.")
    css = """@page{size:A4;margin:16mm 20mm} body{font:10pt/1.4 'DejaVu Sans',sans-serif;color:#1b2a3a} h1{font-size:15pt;color:#0b4f71;margin:6pt 0 2pt}
    h2{font-size:12.5pt;color:#0b4f71;margin:14pt 0 4pt} h3{font-size:10pt;margin:0;background:#0b4f71;color:#fff;padding:4pt 7pt;break-after:avoid;margin-top:12pt}
    table{border-collapse:collapse;width:100%;font-size:9pt} .sum{width:78%;margin:4pt 0 10pt} .sum th{text-align:left;border-bottom:1.5pt solid #0b4f71;padding:3pt} .sum td{padding:3pt;border-bottom:.5pt solid #bbb}
    .sum td.n{text-align:right;padding-right:18pt} tr.tot td{font-weight:bold} .card{break-inside:avoid;border:1pt solid #0b4f71} .card th{text-align:left;font-weight:normal;background:#eef4f7;border-bottom:.5pt solid #cdd} .card td{border-bottom:.5pt solid #cdd}
    .card th,.card td{padding:2.6pt 7pt;vertical-align:top} .lh{border-bottom:2pt solid #e0a800;padding-bottom:6pt;font-size:9pt} .lh span{float:right} tr{break-inside:avoid}"""
    head = """<div class='lh'><span>2025-04-22 &nbsp; Diarienummer SN-2025/64</span><b>Knivsta kommun</b> | Socialnämnden</div><h1>Ej verkställda beslut enligt SoL och LSS, första kvartalet 2025</h1>
    <p>Informationsärende. Nämnden får härmed del av de uppgifter som lämnats till IVO den 16 april.</p>"""
    chromium(to_html(r, css, head, "", "E-tjänst"), r.path); r.save(); return r
