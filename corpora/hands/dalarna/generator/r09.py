from lib import *
from datetime import date
from weasyprint import HTML
r = R("dalarna09_gnesta_2026q1", organisation="Gnesta kommun", namnd="Socialnämnden", kommunkod="0461", dnr="SN.2026.58", period="2026-Q1", document_date="2026-04-21", laws=["LSS", "SoL"])
E_ = date(2026, 3, 31); D = date.fromisoformat; y = lambda i: i[2:].replace("-", "") if i else None
ID = {"Ledsagarservice": ("lss_ledsagarservice", "LSS 9 § 3"), "Kontaktperson": ("lss_kontaktperson", "LSS 9 § 4"), "Avlösarservice": ("lss_avlosarservice", "LSS 9 § 5"), "Korttidsvistelse": ("lss_korttidsvistelse", "LSS 9 § 6"), "Bostad för vuxna": ("lss_bostad_vuxna", "LSS 9 § 9"), "Daglig verksamhet": ("lss_daglig_verksamhet", "LSS 9 § 10"),
 "Vård- och omsorgsboende": ("sol_sarskilt_boende_aldre", "SoL"), "Dagverksamhet": ("sol_dagverksamhet", "SoL"), "Boendestöd": ("sol_boendestod", "SoL"), "Kontaktfamilj": ("sol_kontaktfamilj", "SoL")}
# insats, kön, beslut, avbrott, verkställt, avslutat
X = [
 ("Ledsagarservice", "Kvinna", "2025-10-07", None, None, None), ("Ledsagarservice", "Man", "2025-06-18", None, "2026-01-12", None),
 ("Kontaktperson", "Kvinna", "2025-02-24", None, None, None), ("Kontaktperson", "Man", "2024-09-09", "2025-11-30", None, None), ("Kontaktperson", "Man", "2025-11-17", None, None, None), ("Kontaktperson", "Kvinna", "2025-08-22", None, "2026-02-12", None),
 ("Avlösarservice", "Pojke", "2025-09-25", None, None, None), ("Avlösarservice", "Flicka", "2025-12-11", None, None, None),
 ("Korttidsvistelse", "Pojke", "2025-05-05", None, None, None), ("Korttidsvistelse", "Pojke", "2024-12-17", "2025-09-01", None, None), ("Korttidsvistelse", "Flicka", "2025-10-29", None, None, "2026-03-02"),
 ("Bostad för vuxna", "Man", "2024-05-14", None, None, None), ("Bostad för vuxna", "Man", "2025-02-13", None, None, None), ("Bostad för vuxna", "Kvinna", "2023-11-06", None, "2026-03-01", None),
 ("Daglig verksamhet", "Man", "2025-12-01", None, None, None), ("Daglig verksamhet", "Kvinna", "2023-01-30", "2025-10-13", None, None), ("Daglig verksamhet", "Kvinna", "2025-09-18", None, None, None),
 ("Vård- och omsorgsboende", "Kvinna", "2025-04-03", None, None, None), ("Vård- och omsorgsboende", "Kvinna", "2025-11-05", None, "2026-02-20", None), ("Vård- och omsorgsboende", "Man", "2025-12-08", None, None, None), ("Vård- och omsorgsboende", "Kvinna", "2025-12-19", None, None, None),
 ("Dagverksamhet", "Man", "2025-10-20", None, None, "2026-01-31"), ("Dagverksamhet", "Kvinna", "2025-12-15", None, None, None),
 ("Boendestöd", "Man", "2025-03-12", "2025-08-18", None, None), ("Boendestöd", "Kvinna", "2025-11-24", None, None, None), ("Boendestöd", "Man", "2025-12-02", None, None, None),
 ("Kontaktfamilj", "Flicka", "2025-07-07", None, None, None), ("Kontaktfamilj", "Pojke", "2025-12-10", None, None, None)]
for x in X: assert D(x[3] or x[2]) <= date(2025, 12, 30)
assert len(X) == 28
cols = ["Nr", "Lagrum", "Insats", "Avser", "Beslut", "Avbrott", "Dagar", "Verkställt", "Avslutat"]; rows = []
for n, (ins, kw, b, a, v, s) in enumerate(X, 1):
    iid, lr = ID[ins]
    if lr == "SoL": lr = "SoL 11:1" if b >= "2025-07-01" else "SoL 4:1"
    dg = (D(v or s or E_.isoformat()) - D(a or b)).days
    if n == 13: assert dg == 411; dg = 141            # planted: 411 printed as 141
    pv = v
    if n == 6: pv = "2025-02-12"                       # planted: year slip, before the decision
    rows.append([str(n), lr, ins, kw, y(b), y(a), str(dg), y(pv), y(s)])
    X[n-1] = X[n-1] + (lr, dg, pv)
t = r.table("Ärendelista kvartal 1 2026", ["Ärendelista"], cols, rows, "decision_rows")
for n, (ins, kw, b, a, v, s, lr, dg, pv) in enumerate(X, 1):
    r.dec(table=t, nr=n, section=["Ärendelista"], insats=ins, insats_id=ID[ins][0], lag=lr[:3], lagrum=lr, beslutsdatum=b, avbrottsdatum=a, dagar=dg, kon="K" if kw in ("Kvinna", "Flicka") else "M", alder="barn" if kw in ("Flicka", "Pojke") else "vuxen", status="verkställt" if v else "avslutat" if s else "kvarstående", verkstallt_datum=pv, avslutat_datum=s)
N = {k: sum(1 for d in r.decisions if d["status"] == k) for k in ("verkställt", "avslutat", "kvarstående")}; assert N == {"verkställt": 4, "avslutat": 2, "kvarstående": 22}, N
ch = sum(1 for d in r.decisions if d["alder"] == "barn"); assert ch == 7, ch
k = lambda ins, s=None: sum(1 for d in r.decisions if (ins is None or d["insats"] == ins) and (s is None or d["kon"] == s))
mc = ["Lag", "Insats", "Kvinnor/flickor", "Män/pojkar", "Totalt"]; mr = []; last = None
for ins in ID:
    lag = "LSS" if ID[ins][1] != "SoL" else "SoL"; mr.append([lag, ins, str(k(ins, "K")), str(k(ins, "M")), str(k(ins))])
mr.append([None, "Summa", str(k(None, "K")), str(k(None, "M")), str(k(None))])
t2 = r.table("Rapporterade beslut per insats och kön", ["Per insats och kön"], mc, mr, "other")
for row in mr:
    for s, v in zip(("K", "M", None), row[2:]): r.count(t2, "rapporterade", int(v), row[1] == "Summa", lag=row[0], insats=None if row[1] == "Summa" else row[1], kon=s)
LS = sum(1 for d in r.decisions if d["lag"] == "LSS"); assert (LS, k(None, "K"), k(None, "M")) == (17, 14, 14), (LS, k(None, "K"))
mx = max(x[7] for x in X); print("max dagar", mx)
q1 = r.C("28 beslut rapporterats", (28, dict(measure="rapporterade"))); q2 = r.C("17 av dem enligt LSS", (17, dict(measure="rapporterade", lag="LSS"))); q3 = r.C("11 enligt SoL", (11, dict(measure="rapporterade", lag="SoL")))
q4 = r.C("har fyra verkställts och två avslutats", (4, dict(measure="verkställda")), (2, dict(measure="avslutade"))); q5 = r.C("22 beslut kvarstår", (22, dict(measure="kvarstående")))
q6 = r.C("Åtta av besluten avser barn", (8, dict(measure="rapporterade", what="children"))); q7 = r.C("Lika många beslut avser kvinnor/flickor som män/pojkar, 14 vardera", (14, dict(measure="rapporterade", kon="K")), (14, dict(measure="rapporterade", kon="M")))
ln = lambda i: " ".join(c for c in rows[i-1] if c)
r.err("text_vs_table", "error", "Eight decisions are said to concern children; the list has seven rows with Flicka or Pojke.", 8, 7, [q6, "28 SoL 11:1 Kontaktfamilj Pojke"], kinds=["text_vs_table", "table_vs_rows"])
r.err("row_content", "error", "Row 13: Dagar 141, from 2025-02-13 to 2026-03-31 is 411.", 141, 411, [ln(13)], kinds=["row_content", "date"])
r.err("date", "error", "Row 6: carried out 2025-02-12, before the decision 2025-08-22.", "2025-02-12", "2025-08-22", [ln(6)], kinds=["date", "row_content"])
r.err("row_content", "note", "Row 6: Dagar 174 fits an execution on 2026-02-12, not the printed date.", 174, -191, [ln(6)], optional=True, kinds=["row_content", "date"])
assert X[5][7] == 174 and (D("2025-02-12") - D("2025-08-22")).days == -191
r.err("date", "note", "Row 6: the printed execution date lies outside the quarter.", "2025-02-12", "2026-01-01..2026-03-31", [ln(6)], optional=True, kinds=["date"])
TB = lambda c, w, cl: f"<table class={cl}><thead><tr>" + "".join(f"<th>{x}</th>" for x in c) + "</tr></thead><tbody>" + "".join("<tr>" + "".join(f"<td>{x or ''}</td>" for x in z) + "</tr>" for z in w) + "</tbody></table>"
html = f"""<html><head><meta charset=utf-8><style>@page {{ size:A4 landscape; margin:20mm 18mm 18mm; @top-left {{ content:"Gnesta kommun – Socialförvaltningen"; font:8.5pt 'DejaVu Sans' }} @top-right {{ content:"SN.2026.58"; font:8.5pt 'DejaVu Sans' }} @bottom-center {{ content:counter(page) " / " counter(pages); font:8pt 'DejaVu Sans' }} }}
body {{ font:9.5pt/1.4 'DejaVu Sans' }} h1 {{ font-size:16pt; margin:0 0 3mm; font-weight:normal }} h2 {{ font-size:11.5pt; margin:4mm 0 1.5mm; background:#e8e2d0; padding:1mm 2mm; break-after:avoid }} p {{ margin:0 0 2mm; max-width:230mm }}
table {{ border-collapse:collapse; font-size:8.6pt }} thead {{ display:table-header-group }} th {{ text-align:left; border-bottom:1.5px solid #333; padding:1mm 3mm; background:#f5f2e8 }} td {{ border-bottom:.5px solid #aaa; padding:1mm 3mm }} tr {{ break-inside:avoid }} .a {{ width:100% }} .s tr:last-child td {{ font-weight:bold }} .cols {{ display:flex; justify-content:space-between }}</style></head><body>
<div class=cols><h1>Ej verkställda beslut SoL/LSS – 1:a kvartalet 2026</h1><div>2026-04-21<br>Till: Socialnämnden</div></div>
<p>Kommunens rapport till IVO gäller beslut som vid utgången av mars inte verkställts inom tre månader, eller där verkställigheten avbrutits och inte återupptagits inom samma tid (34 kap. 1 § SoL, 28 f § LSS). För kvartalet har {q1}, {q2} och {q3}. Av dessa {q4} under kvartalet medan {q5}. {q6}. {q7}.</p>
<p>Datum skrivs ÅÅMMDD. Dagar räknas från beslutet, eller från avbrottet om ett sådant finns, till den 31 mars 2026 eller till dess att beslutet verkställts eller avslutats.</p>
<h2>Ärendelista</h2><p style="font-weight:bold;margin:0;break-after:avoid">Ärendelista kvartal 1 2026</p>{TB(cols, rows, "a")}
<h2>Per insats och kön</h2><p style="font-weight:bold;margin:0;break-after:avoid">Rapporterade beslut per insats och kön</p>{TB(mc, mr, "s")}
<p style="margin-top:4mm">Listan har sammanställts av Monika Fröding, systemförvaltare. Förslag till beslut: Socialnämnden lägger informationen till handlingarna.</p></body></html>"""
HTML(string=html).write_pdf(r.out("pdf")); r.save()
