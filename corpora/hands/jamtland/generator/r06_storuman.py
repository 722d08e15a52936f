"""Storuman, kv 1 2024: DOCX, per law a count table and the remaining decisions with section of law and days; closed ones apart; a staffing table."""
from datetime import date
from lib import *
from docx import Document
from docx.shared import Pt, Cm

E = date(2024, 3, 31)
LR = {"Särskilt boende": "4 kap. 1 § SoL", "Växelvård": "4 kap. 1 § SoL", "Dagverksamhet": "4 kap. 1 § SoL", "Boendestöd": "4 kap. 1 § SoL",
      "Ledsagarservice": "9 § 3 LSS", "Kontaktperson": "9 § 4 LSS", "Korttidsvistelse": "9 § 6 LSS", "Daglig verksamhet": "9 § 10 LSS"}
OPEN = [  # insats, beslut, K/M, förklaring
 ("Särskilt boende", "2023-10-18", "K", "Tackade nej till plats i Tärnaby, väntar på Storuman"),
 ("Särskilt boende", "2023-12-20", "M", "Inget ledigt"),
 ("Växelvård", "2023-12-11", "M", "Startar när hustrun har opererats"),
 ("Dagverksamhet", "2023-09-05", "K", "Verksamheten har legat nere sedan i höstas"),
 ("Dagverksamhet", "2023-11-29", "K", "Verksamheten har legat nere sedan i höstas"),
 ("Boendestöd", "2023-12-28", "M", "Handläggaren har inte fått kontakt"),
 ("Kontaktperson", "2023-06-14", "M", "Tre personer tillfrågade, alla har tackat nej till uppdraget"),
 ("Kontaktperson", "2023-11-08", "K", "Nyligen funnen, avtal ska skrivas"),
 ("Daglig verksamhet", "2023-08-21", "M", "Vill inte delta förrän det finns en grupp för yngre"),
 ("Korttidsvistelse", "2023-12-04", "M", "Föräldrarna önskar annat korttids än det som har plats"),
]
DONE = [  # insats, lag, beslut, K/M, utfall, datum
 ("Särskilt boende", "2023-11-14", "K", "verkställt", "2024-02-19"),
 ("Särskilt boende", "2023-08-30", "M", "avslutat", "2024-01-08"),
 ("Ledsagarservice", "2023-09-11", "K", "verkställt", "2024-03-04"),
 ("Daglig verksamhet", "2023-10-02", "M", "verkställt", "2024-01-15"),
]
law = lambda i: LR[i].split()[-1]


def build():
    r = Report("jamtland06_storuman_2024kv1", "docx", organisation="Storumans kommun", namnd="Omsorgsnämnden", kommunkod="2421", dnr="2024/55 ON",
               period="2024-Q1", document_date="2024-04-17", laws=["SoL", "LSS"])
    doc = Document()
    doc.styles["Normal"].font.name = "Times New Roman"; doc.styles["Normal"].font.size = Pt(11.5)
    for h in ("Heading 1", "Heading 2", "Heading 3"):
        doc.styles[h].font.name = "Arial"
    sec = doc.sections[0]; sec.left_margin = Cm(2.8); sec.right_margin = Cm(2.2)
    sec.footer.paragraphs[0].text = "Storumans kommun, Blå vägen 242, 923 81 Storuman, tfn 0951-140 00"
    doc.add_paragraph("Storumans kommun\nOmsorgsförvaltningen")
    doc.add_paragraph("Tjänsteskrivelse\n2024-04-17\nDnr: 2024/55 ON")
    H = "Information om ej verkställda beslut första kvartalet 2024"
    doc.add_heading(H, 1)
    n = len(OPEN); ns = sum(law(o[0]) == "SoL" for o in OPEN)
    nv = sum(d[3] == "verkställt" for d in DONE)
    p = (f"Vid mätpunkten den 31 mars 2024 hade omsorgsnämnden {n} ej verkställda beslut som var äldre än tre månader. {ns} av dem är enligt SoL och {n-ns} enligt LSS. "
         f"{word(nv, True)} beslut har verkställts sedan föregående rapport och ett beslut har avslutats. I rapporten för fjärde kvartalet 2023 fanns {n-5} ej verkställda beslut, antalet har således ökat med fem.")
    doc.add_paragraph(p)
    A = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    r.claim(f"hade omsorgsnämnden {n} ej verkställda beslut som var äldre än tre månader", "kvarstående", n, agreed=A)
    r.claim(f"{ns} av dem är enligt SoL", "kvarstående", ns, lag="SoL", agreed=A)
    r.claim(f"{n-ns} enligt LSS", "kvarstående", n - ns, lag="LSS", agreed=A)
    r.claim(f"{word(nv, True)} beslut har verkställts sedan föregående rapport", "verkställda", nv)
    r.claim("ett beslut har avslutats", "avslutade", 1)
    r.claim(f"I rapporten för fjärde kvartalet 2023 fanns {n-5} ej verkställda beslut", "kvarstående", n - 5, period="2023-Q4", agreed=A)
    r.claim("antalet har således ökat med fem", "kvarstående", 5, unit="skillnad", compare_to="2023-Q4", agreed=A)
    doc.add_heading("Förslag till beslut", 2)
    doc.add_paragraph("Omsorgsnämnden tar del av informationen.")
    doc.add_heading("Bakgrund", 2)
    doc.add_paragraph("Kommuner ska rapportera ej verkställda gynnande beslut till IVO fyra gånger om året (16 kap. 6 f § SoL och 28 f § LSS). IVO kan hos förvaltningsrätten ansöka om särskild avgift, lägst 10 000 kronor och högst en miljon kronor, om väntan blir oskäligt lång.")
    k = 0
    for l, name in (("SoL", "Socialtjänstlagen"), ("LSS", "Lagen om stöd och service till vissa funktionshindrade (LSS)")):
        doc.add_heading(name, 2)
        op = [o for o in OPEN if law(o[0]) == l]
        ins = list(dict.fromkeys(o[0] for o in op))
        S = "Antal"
        doc.add_heading(S, 3)
        k += 1; tid = f"t{k}"
        rows = [[i, sum(o[0] == i for o in op)] for i in ins] + [["Totalt", len(op)]]
        cols = ["Insats", "Ej verkställda 31 mars"]
        docx_table(doc, [cols] + rows, [6, 4.5], size=10, right=(1,))
        r.table(tid, S, [H, name, S], cols, rows, "insats_status")
        for row in rows:
            tt = row[0] == "Totalt"
            r.cnt(tid, "ej_verkställda", row[1], lag=l, insats=None if tt else row[0], total=tt)
        S = "De enskilda besluten"
        doc.add_heading(S, 3)
        k += 1; tid = f"t{k}"
        cols = ["Bifall den", "Insats", "Lagrum", "K/M", "Antal dagar", "Förklaring till att beslutet inte är verkställt"]
        rows = []
        for o in op:
            days = (E - date.fromisoformat(o[1])).days
            rows.append([o[1], o[0], LR[o[0]], o[2], days, o[3]])
            r.dec(tid, [H, name, S], o[0], l, "kvarstående", lagrum=LR[o[0]], beslutsdatum=o[1], dagar=days, kommentar=o[3], kon=o[2])
        docx_table(doc, [cols] + rows, [2.4, 3.2, 2.7, 1.1, 1.7, 4.9], size=10)
        r.table(tid, S, [H, name, S], cols, rows, "decision_rows")
        doc.add_paragraph()
    S = "Tidigare rapporterade beslut som har verkställts eller avslutats"
    doc.add_heading(S, 2)
    cols = ["Insats", "Lagrum", "Bifall den", "K/M", "Utfall", "Datum"]
    rows = []
    k += 1; tid = f"t{k}"
    for i, b, kon, st, dt in DONE:
        rows.append([i, LR[i], b, kon, {"verkställt": "Verkställt", "avslutat": "Avslutat"}[st], dt])
        r.dec(tid, [H, S], i, law(i), st, lagrum=LR[i], beslutsdatum=b, kon=kon, verkstallt_datum=dt if st == "verkställt" else None, avslutat_datum=dt if st == "avslutat" else None)
    docx_table(doc, [cols] + rows, [3.8, 3.2, 2.6, 1.2, 2.5, 2.6], size=10)
    r.table(tid, S, [H, S], cols, rows, "decision_rows")
    S = "Bemanning"
    doc.add_heading(S, 2)
    doc.add_paragraph("Läget på personalsidan påverkar verkställigheten, se tabellen.")
    cols = ["Yrkesgrupp", "Tjänster", "Tillsatta"]
    rows = [["Undersköterska", "64", "57"], ["Stödassistent", "22", "19"], ["Biståndshandläggare", "4", "3"]]
    docx_table(doc, [cols] + rows, [6, 3, 3], size=10, style="Light Shading")
    k += 1
    r.table(f"t{k}", S, [H, S], cols, rows, "other")
    doc.add_paragraph("\nIngrid Tärnström\nförvaltningschef")
    doc.save(r.path)
    r.save()
    return r
