"""Ragunda, kv 4 2024: printed from Chromium; figures by law, open decisions by sex, one list per law."""
from lib import *

D = [  # lag insats person beslut orsak status slut
 ("SoL", "Särskilt boende", "Kvinna", "2024-06-25", "Verkställighet ej möjlig, platsbrist", "kvarstående", None),
 ("SoL", "Särskilt boende", "Kvinna", "2024-08-14", "Tackat nej till erbjuden plats", "kvarstående", None),
 ("SoL", "Särskilt boende", "Man", "2024-09-02", "Platsbrist", "verkställt", "2024-12-09"),
 ("SoL", "Särskilt boende", "Man", "2024-09-18", "Platsbrist", "kvarstående", None),
 ("SoL", "Ledsagning", "Kvinna", "2024-07-30", "Personal saknas", "avslutat", "2024-11-12"),
 ("SoL", "Kontaktfamilj", "Flicka", "2024-03-11", "Lämplig familj har inte hittats", "kvarstående", None),
 ("SoL", "Kontaktfamilj", "Pojke", "2024-03-11", "Lämplig familj har inte hittats", "kvarstående", None),
 ("LSS", "Kontaktperson", "Man", "2024-05-07", "Rekrytering pågår", "kvarstående", None),
 ("LSS", "Kontaktperson", "Kvinna", "2024-09-20", "Den enskilde har inte hört av sig för att välja person", "kvarstående", None),
 ("LSS", "Daglig verksamhet", "Man", "2024-08-29", "Anpassning av lokal", "verkställt", "2024-12-02"),
 ("LSS", "Daglig verksamhet", "Man", "2024-09-25", "Vill börja efter nyår", "kvarstående", None),
 ("LSS", "Avlösarservice i hemmet", "Pojke", "2024-02-06", "Personal saknas på kvällar och helger", "kvarstående", None),
 ("LSS", "Avlösarservice i hemmet", "Flicka", "2024-08-05", "Personal saknas", "verkställt", "2024-11-18"),
]
KEYS = "lag insats person beslut orsak status slut".split()
DECS = [dict(zip(KEYS, d)) for d in D]


def build():
    r = Report("jamtland04_ragunda_2024kv4", "pdf", organisation="Ragunda kommun", namnd="Välfärdsnämnden", kommunkod="2303", dnr="VFN 24/207",
               period="2024-Q4", document_date="2025-01-30", laws=["SoL", "LSS"])
    H = "Redovisning av ej verkställda beslut per 31 december 2024"
    cnt = lambda l, s: sum((l is None or d["lag"] == l) and (s is None or d["status"] == s) for d in DECS)
    labels = [("Rapporterade", None), ("Verkställda", "verkställt"), ("Avslutade", "avslutat"), ("Kvarstående", "kvarstående")]
    T1 = "Kvartalet i siffror"
    rows = [[n, cnt("SoL", s), cnt("LSS", s), cnt(None, s)] for n, s in labels]
    r.table("t1", T1, [H, T1], ["Beslut", "SoL", "LSS", "Totalt"], rows, "insats_status")
    for row, m in zip(rows, MEAS):
        r.cnt("t1", m, row[1], lag="SoL"); r.cnt("t1", m, row[2], lag="LSS"); r.cnt("t1", m, row[3], total=True)
    T2 = "Kvarstående beslut fördelade på insats och kön"
    kv = [d for d in DECS if d["status"] == "kvarstående"]
    K = lambda ds: sum(d["person"] in ("Kvinna", "Flicka") for d in ds)
    combos = list(dict.fromkeys((d["lag"], d["insats"]) for d in kv))
    rows2 = []
    for l, i in combos:
        ds = [d for d in kv if (d["lag"], d["insats"]) == (l, i)]
        rows2.append([f"{i} ({l})", K(ds), len(ds) - K(ds), len(ds)])
        for kon, v in (("K", K(ds)), ("M", len(ds) - K(ds)), (None, len(ds))):
            r.cnt("t2", "kvarstående", v, lag=l, insats=f"{i} ({l})", kon=kon)
    rows2.append(["Totalt", K(kv), len(kv) - K(kv), len(kv)])
    for kon, v in (("K", K(kv)), ("M", len(kv) - K(kv)), (None, len(kv))):
        r.cnt("t2", "kvarstående", v, kon=kon, total=True)
    r.table("t2", T2, [H, T2], ["Insats", "Kvinnor och flickor", "Män och pojkar", "Alla"], rows2, "matrix_insats_kon_orsak")
    barn = sum(d["person"] in ("Flicka", "Pojke") for d in kv)
    p = (f"Ragunda kommun rapporterade för det fjärde kvartalet 2024 totalt {cnt(None,None)} beslut till IVO, vilket är två fler än för det tredje kvartalet. Vid årsskiftet återstod {cnt(None,'kvarstående')} beslut, "
         f"{K(kv)} som rör kvinnor eller flickor och {len(kv)-K(kv)} som rör män eller pojkar. {word(barn, True)} av de återstående besluten gäller barn. Två av de återstående besluten om kontaktfamilj avser samma familj.")
    r.claim(f"rapporterade för det fjärde kvartalet 2024 totalt {cnt(None,None)} beslut till IVO", "rapporterade", cnt(None, None))
    r.claim("vilket är två fler än för det tredje kvartalet", "rapporterade", 2, unit="skillnad", compare_to="2024-Q3")
    r.claim(f"Vid årsskiftet återstod {cnt(None,'kvarstående')} beslut", "kvarstående", cnt(None, "kvarstående"))
    r.claim(f"{K(kv)} som rör kvinnor eller flickor", "kvarstående", K(kv), kon="K")
    r.claim(f"{len(kv)-K(kv)} som rör män eller pojkar", "kvarstående", len(kv) - K(kv), kon="M")
    r.claim(f"{word(barn, True)} av de återstående besluten gäller barn", "kvarstående", barn)
    r.claim("Två av de återstående besluten om kontaktfamilj avser samma familj", "kvarstående", 2, insats="kontaktfamilj", lag="SoL", agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"])
    tab = lambda head, rows, cls: f"<table class='{cls}'><thead><tr>" + "".join(f"<th>{c}</th>" for c in head) + "</tr></thead><tbody>" + "".join("<tr>" + "".join(f"<td>{'' if c is None else c}</td>" for c in x) + "</tr>" for x in rows) + "</tbody></table>"
    html = f"""<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut</title><style>@page{{size:A4;margin:20mm 18mm}} body{{font:10.5pt/1.4 'Liberation Sans',sans-serif;color:#111}}
h1{{font-size:17pt;font-weight:normal;color:#164a75}} h2{{font-size:12pt;color:#164a75;margin:16pt 0 4pt;break-after:avoid}} table{{border-collapse:collapse;width:100%;font-size:9.5pt;margin-bottom:8pt}} th{{text-align:left;background:#164a75;color:#fff;padding:3pt 5pt;-webkit-print-color-adjust:exact}}
.list td:nth-child(n+5),.list td:nth-child(3){{white-space:nowrap}} td{{padding:3pt 5pt;border-bottom:.5pt solid #aac}} tr{{break-inside:avoid}} .num td:not(:first-child),.num th:not(:first-child){{text-align:right;width:17%}} .top{{border-bottom:1pt solid #164a75;padding-bottom:4pt;font-size:9pt}} .num tr:last-child td{{font-weight:bold}} .fig tr:last-child td{{font-weight:normal}}</style></head><body>
<div class="top"><b>Ragunda kommun</b> | Välfärdsförvaltningen<br>Tjänsteskrivelse daterad 2025-01-30 | Diarienr VFN 24/207 | Välfärdsnämnden</div>
<h1>{H}</h1><h2>Sammanfattning</h2><p>{p}</p><h2>{T1}</h2>{tab(["Beslut","SoL","LSS","Totalt"],rows,"num fig")}
<h2>{T2}</h2>{tab(["Insats","Kvinnor och flickor","Män och pojkar","Alla"],rows2,"num")}
<h2>Lagstiftning</h2><p>Socialtjänstlagens 16 kap. 6 f § och 28 f § i LSS anger att nämnden till IVO ska anmäla alla gynnande beslut som inte är verkställda tre månader efter beslutsdatum. Kommunen kan bli skyldig att betala en särskild avgift om en person får vänta oskäligt länge.</p>"""
    for k, (l, name) in enumerate((("SoL", "Samtliga rapporterade beslut SoL"), ("LSS", "Samtliga rapporterade beslut LSS")), 3):
        cols = ["Insats", "Vem", "Beslutsdatum", "Skäl till dröjsmål", "Verkställt", "Avslutat"]
        body = []
        for d in [d for d in DECS if d["lag"] == l]:
            v, a = (d["slut"] if d["status"] == "verkställt" else None), (d["slut"] if d["status"] == "avslutat" else None)
            body.append([d["insats"], d["person"], d["beslut"], d["orsak"], v, a])
            r.dec(f"t{k}", [H, name], d["insats"], l, d["status"], beslutsdatum=d["beslut"], kommentar=d["orsak"], kon="K" if d["person"] in ("Kvinna", "Flicka") else "M",
                  alder="barn" if d["person"] in ("Flicka", "Pojke") else "vuxen", verkstallt_datum=v, avslutat_datum=a)
        r.table(f"t{k}", name, [H, name], cols, body, "decision_rows")
        html += f"<h2>{name}</h2>" + tab(cols, body, "list")
    html += """<h2>Beslutsförslag</h2><p>Välfärdsnämnden beslutar att ta del av redovisningen och att delge den till kommunfullmäktige samt revisionen.</p><p>Kerstin Mobäck, verksamhetschef<br>Hammarstrand</p></body></html>"""
    chromium_pdf(html, r.path)
    r.save()
    return r
