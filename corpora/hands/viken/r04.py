from model import *
import docx, docx.oxml.ns, subprocess, tempfile, shutil, os
from docx.shared import Pt, Cm
ROWS = {"LSS":[("Korttidsvistelse","2024-11","Pojke","Kvarstår","Fullbelagt på korttidshemmet, plats väntas i augusti."),
 ("Korttidsvistelse","2025-02","Flicka","Verkställt 2025-06-02","Sen uppstart på grund av inskolning."),
 ("Avlösarservice i hemmet","2025-01","Pojke","Kvarstår","Ingen avlösare hittad trots två annonser."),
 ("Kontaktperson","2024-08","Kvinna","Kvarstår","Tackar nej till män som kontaktperson."),
 ("Bostad med särskild service","2023-06","Man","Kvarstår","Väntar på nybyggnationen i Glömsta."),
 ("Daglig verksamhet","2025-01","Kvinna","Avslutat 2025-05-14","Har börjat studera på folkhögskola.")],
 "SoL":[("Kontaktfamilj","2024-12","Flicka","Kvarstår","Utredd familj drog sig ur i april."),
 ("Kontaktfamilj","2025-01","Pojke","Verkställt 2025-05-26","Familj hittades via annan kommun."),
 ("Boendestöd","2025-02","Man","Kvarstår","Avböjer besök, motivationsarbete pågår."),
 ("Öppenvård","2025-03","Kvinna","Kvarstår","Kan inte nås.")]}
def make():
    r = Report("viken04_huddinge_2025kv2", "pdf", organisation="Huddinge kommun", kommunkod="0126", namnd="Socialnämnden", dnr="SN-2025/1043",
               period="2025-Q2", document_date="2025-09-02", laws=["LSS", "SoL"])
    d = docx.Document(); st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(11)
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.5)
    s.header.paragraphs[0].text = "Huddinge kommun\tSAMMANTRÄDESPROTOKOLL\tProtokollsutdrag"
    s.footer.paragraphs[0].text = "Utdragsbestyrkande: ____________________     Justerandes signatur: ______  ______"
    def b(t): p = d.add_paragraph(); p.add_run(t).bold = True; p.paragraph_format.keep_with_next = True; return p
    d.add_paragraph("Socialnämnden\nSammanträdesdatum: 27 augusti 2025, kl. 18.00–20.35\nPlats: Sessionssalen, kommunalhuset")
    d.add_paragraph("Närvarande: 11 ledamöter och 6 ersättare enligt närvarolista")
    b("§ 71   Rapportering av ej verkställda beslut enligt SoL och LSS, kvartal 2 2025"); d.add_paragraph("Diarienummer SN-2025/1043")
    C = r.claim
    b("Socialnämndens beslut"); d.add_paragraph("Nämnden noterar rapporten och överlämnar den till kommunfullmäktige för kännedom.")
    q1 = "Av rapporten framgår att tio beslut har anmälts till IVO för kvartal 2 2025"; C(q1,10,"rapporterade"); q2 = "sju av dem väntade alltjämt vid halvårsskiftet"; C(q2,7,"kvarstående")
    b("Sammanfattning"); d.add_paragraph(f"{q1} och att {q2}. Rapporten återges i sin helhet nedan.")
    b("Överläggning"); d.add_paragraph("Ordföranden frågar om det finns någon plan för korttidshemmet. Förvaltningen svarar att lokalfrågan återkommer till nämnden under hösten. En ledamot vill att nästa rapport även innehåller väntetider.")
    b("Förvaltningens rapport")
    q3 = "Socialförvaltningen har under perioden april–juni 2025 rapporterat tio beslut, sex enligt LSS och fyra enligt SoL"; C(q3,10,"rapporterade"); C(q3,6,"rapporterade",lag="LSS"); C(q3,4,"rapporterade",lag="SoL")
    q4 = "Två beslut har verkställts och ett har avslutats utan att ha verkställts"; C(q4,2,"verkställda"); C(q4,1,"avslutade")
    q5 = "Fem av besluten rör barn"; C(q5,5,"rapporterade")
    d.add_paragraph(f"{q3}. {q4}. {q5}. Lagstöd för rapporteringen är 16 kap. 6 f § SoL samt 28 f § LSS; från den 1 juli gäller nya socialtjänstlagen.")
    cols = ["Insats","Beslut fattat","Avser","Läge 30 juni","Förklaring"]
    for lag, head in (("LSS","Beslut enligt LSS"),("SoL","Beslut enligt SoL")):
        p = d.add_paragraph(); p.add_run(head).italic = True; p.paragraph_format.keep_with_next = True
        rows = [list(x) for x in ROWS[lag]]; tid = r.table(head,["Förvaltningens rapport",head],cols,rows,"decision_rows")
        t = d.add_table(rows=1, cols=5); t.style = "Table Grid"; t.autofit = False
        W = [3.4,2.2,1.7,3.5,5.2]
        for c, x, w in zip(t.rows[0].cells, cols, W): c.text = ""; c.paragraphs[0].add_run(x).bold = True; c.width = Cm(w)
        for x in rows:
            for c, v, w in zip(t.add_row().cells, x, W): c.text = v; c.width = Cm(w)
            stt = {"K":"kvarstående","V":"verkställt","A":"avslutat"}[x[3][0]]; dat = x[3].split()[1] if " " in x[3] else None
            r.dec(table=tid, section=["Förvaltningens rapport",head], insats=x[0], lag=lag, beslutsdatum=x[1], kommentar=x[4], kon="K" if x[2] in("Flicka","Kvinna") else "M",
                  alder="barn" if x[2] in("Flicka","Pojke") else "vuxen", status=stt, verkstallt_datum=dat if stt=="verkställt" else None, avslutat_datum=dat if stt=="avslutat" else None)
        for k, w in enumerate(W): t.columns[k].width = Cm(w)
        for row in t.rows:
            pr = row._tr.get_or_add_trPr(); pr.append(pr.makeelement(docx.oxml.ns.qn('w:cantSplit'), {}))
            for c in row.cells:
                for p in c.paragraphs:
                    for u in p.runs: u.font.size = Pt(9.5)
        d.add_paragraph()
    b("Beslutet skickas till"); d.add_paragraph("Kommunfullmäktige\nKommunrevisionen")
    d.add_paragraph("Protokollet är justerat den 2 september 2025.")
    with tempfile.TemporaryDirectory() as td:
        f = os.path.join(td, r.stem + ".docx"); d.save(f)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{td}/u", "--headless", "--convert-to", "pdf", "--outdir", td, f], check=True, capture_output=True, timeout=200)
        shutil.copy(os.path.join(td, r.stem + ".pdf"), r.path)
    r.save()
