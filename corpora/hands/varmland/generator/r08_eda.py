from common import *
from docx import Document
from docx.shared import Pt, Cm
T = Truth("varmland08_eda_2022kv4", "docx", organisation="Eda kommun", namnd="Kommunstyrelsen", kommunkod="1730", dnr=None, period="2022-Q4", document_date="2023-01-19", laws=["SoL", "LSS"])
S = [("Kvar sedan förra rapporten", [("2022-03-21", "Kontaktperson LSS", "lss_kontaktperson", "man", "Ingen vill ta uppdraget.", None), ("2022-05-30", "Bostad med särskild service LSS", "lss_bostad_sarskild_service_vuxna", "kvinna", "Fullt i kommunen. Köp av plats i Charlottenberg diskuteras.", None), ("2022-06-13", "Hemtjänst SoL", "sol_hemtjanst", "kvinna", "Delvis verkställt, städningen återstår då kunden inte vill ha vikarie.", None)]),
     ("Nya", [("2022-08-24", "Daglig verksamhet LSS", "lss_daglig_verksamhet", "man", "Tackat nej till caféet, vill vara utomhus.", None), ("2022-09-15", "Kontaktfamilj SoL", "sol_kontaktfamilj", "pojke", "Familj är tillfrågad och vi väntar på svar.", None)]),
     ("Verkställda", [("2022-05-11", "Korttidsvistelse LSS", "lss_korttidsvistelse", "flicka", "Fick plats i Arvika efter lång kö. Verkställt 221105.", "2022-11-05")])]
for h, L in S:
    for d, i, iid, w, k, v in L:
        T.dec(section=["Besluten", h], insats=i, insats_id=iid, lag=i[-3:], beslutsdatum=d, kommentar=k, kon="K" if w in ("kvinna", "flicka") else "M", alder="barn" if w in ("flicka", "pojke") else "vuxen", status="verkställt" if v else "kvarstående", verkstallt_datum=v)
flat = [x for _, L in S for x in L]; n = {l: sum(x[1].endswith(l) for x in flat) for l in ("SoL", "LSS")}; assert n == {"SoL": 2, "LSS": 4}
TH = ["Antal rapporterade beslut", "Kvartal 3 2022", "Kvartal 4 2022"]; TR = [["SoL", 3, 2], ["LSS", 4, 4], ["Tillsammans", 7, 6]]
T.table("t1", "Jämförelse", ["Jämförelse"], TH, TR, "other")
for a, x, y in TR:
    for q, v in (("2022-Q3", x), ("2022-Q4", y)): T.count("t1", "rapporterade", v, period=q, lag=None if a == "Tillsammans" else a, is_total=a == "Tillsammans")
P = "Kommunen rapporterar sex beslut till IVO denna gång, förra kvartalet var det sju. Fem är fortfarande inte versktällda. Tre gäller kvinnor eller flickor och tre gäller män eller pojkar."
T.claim("Kommunen rapporterar sex beslut till IVO denna gång", 6); T.claim("förra kvartalet var det sju", 7, period="2022-Q3"); T.claim("Fem är fortfarande inte versktällda", 5, "kvarstående"); T.claim("Tre gäller kvinnor eller flickor", 3, kon="K"); T.claim("tre gäller män eller pojkar", 3, kon="M")
assert sum(x[3] in ("kvinna", "flicka") for x in flat) == 3
def build():
    d = Document(); st = d.styles["Normal"]; st.font.name = "Times New Roman"; st.font.size = Pt(12); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7)
    d.add_paragraph("Eda kommun, Stöd och omsorg"); d.add_paragraph("2023-01-19"); p = d.add_paragraph(); p.add_run("Till kommunstyrelsen").bold = True
    p = d.add_paragraph(); r = p.add_run("Kvartalsrapport 4/2022 om beslut enl. SoL och LSS som ej har verkställts"); r.bold = True; r.font.size = Pt(14)
    d.add_paragraph(P); d.add_paragraph("Rapporten gäller oktober t.o.m. december 2022. Skyldigheten att rapportera följer av 16 kap 6 f § SoL och 28 f § LSS. Datum skrivs ååmmdd och avser dagen för beslutet.")
    d.add_heading("Besluten", 2)
    for h, L in S:
        d.add_heading(h, 3)
        for dt_, i, _, w, k, v in L: d.add_paragraph(f"{six_date(dt_)} {i}, {w}. {k}", style="List Bullet")
    d.add_heading("Jämförelse", 2); t = d.add_table(rows=1, cols=3, style="Table Grid")
    for c, x in zip(t.rows[0].cells, TH): c.text = x
    for r in TR:
        for c, x in zip(t.add_row().cells, r): c.text = str(x)
    set_widths(t, (6, 4, 4)); d.add_paragraph(); d.add_paragraph("Förslag: Kommunstyrelsen lägger rapporten till handlingarna."); d.add_paragraph("Biståndshandläggare / LSS-handläggare")
    d.save(T.path); T.save()
if __name__ == "__main__": build()
