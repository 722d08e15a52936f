from lib import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
R = Report("kinne02_alvesta_2023_kv4", "docx", organisation="Alvesta kommun", kommunkod="0764", namnd="Nämnden för omsorg och hälsa", dnr="NOH 2024-031",
           period="2023-Q4", document_date="2024-01-23", laws=["SoL", "LSS"])
COL = ["Nr", "Beslut om", "Beslutsdatum", "Kön", "Varför är beslutet inte verkställt?"]
SOL = [("Särskilt boende", "2023-07-05", "K", "Erbjuden lägenhet på Högåsen 2023-11-20, tackade nej. Vill invänta plats i Moheda.", "sol_sarskilt_boende_aldre"),
 ("Särskilt boende", "2023-08-30", "M", "Ingen ledig plats på demensenhet.", "sol_sarskilt_boende_aldre"),
 ("Särskilt boende", "2023-09-11", "K", "Tackat nej, maken ännu kvar hemma.", "sol_sarskilt_boende_aldre"),
 ("Dagverksamhet", "2023-06-19", "K", "Har varit på sjukhus under hösten, orkar ej starta.", "sol_dagverksamhet"),
 ("Boendestöd", "2023-09-04", "M", "Går inte att få kontakt med den enskilde trots upprepade försök.", "sol_boendestod"),
 ("Kontaktperson", "2023-05-15", "K", "Rekrytering pågår. En tilltänkt kontaktperson hoppade av.", "sol_kontaktperson")]
LSS = [("Bostad med särskild service för vuxna", "2022-10-03", "M", "Saknas ledig bostad. Nytt gruppboende planeras till 2025.", "lss_bostad_sarskild_service_vuxna"),
 ("Kontaktperson", "2023-03-28", "M", "Svårt att hitta någon med rätt intresse (fiske, motor).", "lss_kontaktperson"),
 ("Korttidsvistelse", "2023-08-17", "K", "Vårdnadshavarna vill vänta till efter skolstart.", "lss_korttidsvistelse"),
 ("Daglig verksamhet", "2023-09-26", "K", "Praktikplats erbjuden men den passade inte, ny söks.", "lss_daglig_verksamhet")]
tabs = {}
for lag, data, title in (("SoL", SOL, "Beslut enligt SoL"), ("LSS", LSS, "Beslut enligt LSS")):
    rows = [[str(i), a, b, k, c] for i, (a, b, k, c, _) in enumerate(data, 1)]
    t = R.table(title, ["Redogörelse", title], COL, rows, "decision_rows"); tabs[lag] = rows
    for i, (a, b, k, c, iid) in enumerate(data, 1):
        R.dec(t, a, iid, lag, nr=i, section=["Redogörelse", title], beslutsdatum=b, kon=k, kommentar=c)
q0 = "Kommunen hade den 31 december 2023 elva beslut som inte verkställts inom lagstadgad tid"
q1 = "Sex av dem är fattade enligt SoL och fem enligt LSS"
R.claim(q0, 11); R.claim("Sex av dem är fattade enligt SoL", 6, lag="SoL"); R.claim("fem enligt LSS", 5, lag="LSS")
R.disc("text_vs_table", "error", "The text says five decisions under LSS, the LSS list holds four.", 5, len(LSS), [q1, "fem enligt LSS"], ["text_vs_table", "table_vs_rows"])
R.disc("text_vs_table", "note", "Consequence: eleven in the text, ten rows in the two lists.", 11, len(SOL) + len(LSS), [q0], ["text_vs_table", "table_vs_rows"], optional=True)
d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.3)
d.styles["Normal"].font.name = "Calibri"; d.styles["Normal"].font.size = Pt(11)
h = s.header.paragraphs[0]; h.text = "Alvesta kommun\tTJÄNSTESKRIVELSE\tDatum: 2024-01-23"
s.footer.paragraphs[0].text = "Alvesta kommun, Förvaltningen för omsorg och hälsa, 342 80 Alvesta"
d.add_paragraph("Förvaltningen för omsorg och hälsa\nDiarienummer: NOH 2024-031\nMottagare: Nämnden för omsorg och hälsa")
d.add_heading("Rapportering av ej verkställda beslut för fjärde kvartalet 2023", 1)
d.add_heading("Förslag till beslut", 2); d.add_paragraph("att nämnden lägger rapporten till handlingarna, samt", style="List Bullet"); d.add_paragraph("att rapporten delges kommunfullmäktige och revisionen.", style="List Bullet")
d.add_heading("Sammanfattning", 2)
d.add_paragraph(f"{q0}. {q1}. Det äldsta beslutet är från oktober 2022 och gäller en bostad. Samtliga beslut är anmälda till IVO.")
d.add_heading("Redogörelse", 2)
d.add_paragraph("Om ett gynnande beslut inte har verkställts inom tre månader ska det rapporteras till Inspektionen för vård och omsorg varje kvartal, enligt 16 kap 6 f § socialtjänstlagen och 28 f § LSS. IVO kan ansöka hos förvaltningsrätten om särskild avgift ifall dröjsmålet bedöms som oskäligt.")
for lag, title in (("SoL", "Beslut enligt SoL"), ("LSS", "Beslut enligt LSS")):
    d.add_heading(title, 3); docx_table(d, COL, tabs[lag], [1, 3.9, 3.0, 1.2, 7.3], head_fill="DCE6F1"); d.add_paragraph()
d.add_paragraph("Förvaltningen arbetar vidare med rekrytering av kontaktpersoner ihop med grannkommunerna. Arbetet med det nya gruppboendet följer tidplanen, såvitt är känt.")
d.add_paragraph("\nPer Påhittsson\nKvalitetsstrateg")
d.save(R.path); R.save()
